"""The progress bar, and how fast it goes."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingFeedback

from palsar_mosaic.algorithms.progress import Progress

from .toolbox import ALOS2_2020, load, run


class Watched(QgsProcessingFeedback):
    """Keeps the texts and the numbers of the bar."""

    def __init__(self) -> None:
        super().__init__(False)
        self.texts: list[str] = []
        self.shares: list[float] = []
        self.progressChanged.connect(self.shares.append)

    def setProgressText(self, text: str) -> None:
        self.texts.append(text)


def texts(total_px: int, *steps: tuple[float, float]) -> list[str]:
    """What is said at these (seconds, share)."""
    watched = Watched()
    times = iter([second for second, _ in steps])
    progress = Progress(watched, total_px, clock=lambda: 100 + next(times))
    for _, share in steps:
        progress(share)
    return watched.texts


@pytest.mark.parametrize(
    ("total_px", "seconds", "share", "text"),
    [
        (8_500_000_000, 20, 0.2, "Rate: 85 Mpx/s, 1 min 20 s left"),
        (100_000_000, 10, 0.5, "Rate: 5.0 Mpx/s, 10 s left"),
        (4_000_000, 10, 0.1, "Rate: 0.0 Mpx/s, 1 min 30 s left"),
        (1_000_000_000_000, 100, 0.01, "Rate: 100 Mpx/s, 2 h 45 min left"),
        (1_000_000_000, 2, 0.999, "Rate: 500 Mpx/s, 0 s left"),
    ],
)
def test_rate_and_time_left(total_px, seconds, share, text):
    assert texts(total_px, (0, 0.0), (seconds, share)) == [text]


def test_work_that_begins_in_the_middle():
    assert texts(100_000_000, (5, 0.5), (7, 0.7)) == ["Rate: 10 Mpx/s, 3 s left"]


def test_at_most_one_text_a_second_and_a_hundred_in_all():
    said = texts(10**9, *((number / 100, number / 1000) for number in range(1001)))
    assert 8 <= len(said) <= 10
    said = texts(10**9, *((number, number / 10000) for number in range(10001)))
    assert 90 <= len(said) <= 100


def test_nothing_is_said_of_what_is_over_at_once():
    assert texts(10**9, (0, 0.0), (0.5, 0.5), (0.9, 1.0)) == []
    assert texts(10**9, (0, 0.0), (5, 1.0)) == []
    assert texts(10**9, (0, 0.0), (5, 0.0), (5, 0.0)) == []


def test_parts_move_one_bar():
    watched = Watched()
    progress = Progress(watched, 1000, 40, 100, clock=lambda: 0.0)
    progress.part(0.0, 0.5)(0.5)
    progress.part(0.5, 1.0)(0.5)
    progress.part(0.5, 1.0)(1.0)
    assert watched.shares == pytest.approx([55, 85, 100])


@pytest.mark.parametrize(("kind", "speaks"), [("vrt", False), ("tif", True)])
def test_only_computing_has_a_rate(url, tmp_path, monkeypatch, kind, speaks):
    """A clock that runs an hour with each look makes every report late enough for a text."""
    from palsar_mosaic.algorithms import progress

    hours = iter(range(10**6))
    slow = type("Clock", (), {"monotonic": staticmethod(lambda: 3600.0 * next(hours))})
    monkeypatch.setattr(progress, "time", slow)
    monkeypatch.setattr(Progress.__init__, "__defaults__", (0.0, 100.0, slow.monotonic))
    monkeypatch.setattr("palsar_mosaic.core.blocks.BLOCK_PX", 64)
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    for algorithm, given in (
        ("loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url}),
        ("calibrate", {"INPUT": loaded}),
        ("decodedate", {"INPUT": loaded}),
    ):
        watched = Watched()
        run(algorithm, {**given, "OUTPUT": str(tmp_path / f"{algorithm}.{kind}")}, watched)
        assert watched.shares[-1] == 100
        assert watched.shares == sorted(watched.shares)
        rates = [text for text in watched.texts if re.fullmatch(r"Rate: .* Mpx/s, .* left", text)]
        assert bool(rates) is speaks
