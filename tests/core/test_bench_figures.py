"""The benchmark's arithmetic; nothing here is timed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsar_mosaic.bench.figures import (
    Row,
    Trial,
    Wanted,
    evenness,
    in_turn,
    median,
    summed,
    times_faster,
    times_longer,
)


def test_medians():
    assert median([5.0]) == 5
    assert median([3.0, 1.0, 100.0]) == 3
    assert median([4.0, 1.0, 2.0, 100.0]) == 3
    with pytest.raises(ValueError, match="no values"):
        median([])


def test_ratios_tell_who_takes_longer():
    assert times_faster(ours_s=2.0, peer_s=10.0) == 5
    assert times_longer(ours_s=3.0, direct_s=2.0) == 1.5


def test_what_is_wanted_is_reached_at_the_number_itself():
    assert Wanted(True, 2).reached(2.0)
    assert not Wanted(True, 2).reached(1.99)
    assert Wanted(False, 450).reached(450.0)
    assert not Wanted(False, 450).reached(450.1)
    assert (str(Wanted(True, 2)), str(Wanted(False, 1.2))) == (">= 2", "<= 1.2")


def test_a_row_without_a_number_reaches_nothing_and_fails_nothing():
    wanted = Wanted(True, 2)
    assert Row("g", "t", 1.0, 3.0, 3.0, wanted).reached is True
    assert Row("g", "t", 1.0, 1.5, 1.5, wanted).reached is False
    assert Row("g", "t", 1.0, None, None, wanted, lacking="not here").reached is None
    assert Row("g", "t", 1.0, None, 7.0, None).reached is None


def test_processes_in_a_row_add_their_times_and_share_their_memory():
    both = summed([Trial(1.5, 300.0, 2.5, {"inner_s": 1.0}), Trial(2.0, 200.0, 1.0, {"inner_s": 0.5})])
    assert both == Trial(3.5, 300.0, 3.5, {"inner_s": 1.5})


def test_evenness_is_of_rates():
    assert evenness([100, 400], [1.0, 4.0]) == 1
    assert evenness([100, 400], [1.0, 2.0]) == 0.5
    assert evenness([100, 400], [2.0, 4.0]) == 0.5


@given(st.integers(1, 6), st.integers(1, 7))
def test_all_run_as_often_and_none_is_always_first(count, repeat):
    names = [f"peer{number}" for number in range(count)]
    order = in_turn(names, repeat)
    assert len(order) == count * repeat
    rounds = [order[begin : begin + count] for begin in range(0, len(order), count)]
    assert all(sorted(each) == names for each in rounds)
    assert len({each[0] for each in rounds}) == min(count, repeat)
