"""When the mosaics of several years were seen: every pixel counts, and nothing else does."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.date_summary import YearSummary, summarise_dates, total_px
from palsar_mosaic.core.dates_seen import DaysSeen, Span, sample_days
from palsar_mosaic.core.grid import Box
from palsar_mosaic.core.mosaics import find_mosaics
from palsar_mosaic.core.parallel import never, silent
from palsar_mosaic.core.products import product
from palsar_mosaic.core.quantities.quantity import Pixels
from palsar_mosaic.core.recipe import Frame, Output, Plane, Recipe

from . import road
from .plain_files import write_raster, write_tile
from .witness import JERS, PALSAR, launch

LABEL = "N35E030"


def day_numbers(year: int, *days: str, product_id: str = PALSAR) -> np.ndarray:
    """Day numbers of these ISO dates in a mosaic of this year: uint16, (1, days)."""
    return np.array([[(date.fromisoformat(day) - launch(product_id, year)).days for day in days]], np.uint16)


def filled(year: int, shape: tuple[int, int], *days: str, product_id: str = PALSAR) -> np.ndarray:
    """These dates over and over, (rows, columns)."""
    return np.resize(day_numbers(year, *days, product_id=product_id), shape)


def write(root: Path, year: int, dates: np.ndarray, mask: np.ndarray | None = None, **place) -> None:
    bands = {"date": dates, "mask": np.full(dates.shape, 255, np.uint8) if mask is None else mask}
    write_tile(root, bands, year=year, **place)


def summaries(
    root: Path, years, area: Box | None = None, labels=(LABEL,), product_id=PALSAR, report=silent, stop=never
) -> tuple[YearSummary, ...]:
    catalog = road.catalog(root)
    found = find_mosaics(catalog, product(product_id), years, area, labels, ("date",))
    return summarise_dates(catalog.archive, found.found, report, stop)


def expected(dates: np.ndarray, mask: np.ndarray, product_id: str, year: int) -> Span | None:
    """The same with Python's own lists."""
    numbers = dates[(dates > 1) & (mask != 0)].tolist()
    if not numbers:
        return None
    days = [launch(product_id, year) + timedelta(days=number) for number in numbers]
    return Span(
        first=min(days),
        median=statistics.median_low(days),
        last=max(days),
        pixels=len(days),
        outside=sum(day.year != year for day in days),
        far=tuple(sorted({day for day in days if abs(day.year - year) > 1})),
    )


CAIRO = {
    2007: ("2007-06-27", "2007-08-29", 63),
    2008: ("2008-08-31", "2008-09-29", 29),
    2009: ("2009-08-17", "2009-09-03", 17),
    2010: ("2010-07-22", "2010-08-20", 29),
    2015: ("2015-07-07", "2015-07-07", 0),
    2019: ("2019-01-01", "2019-01-01", 0),
    2021: ("2021-12-28", "2021-12-28", 0),
    2022: ("2021-12-28", "2021-12-28", 0),
}
"""What other people found there: first, last, days between."""


def test_the_years_of_cairo(tmp_path):
    for year, (first, last, _) in CAIRO.items():
        write(tmp_path, year, filled(year, (30, 41), first, last), suffix="_F02DAR" if year > 2010 else "")
    found = summaries(tmp_path, None)
    assert [summary.year for summary in found] == list(CAIRO)
    assert [
        (summary.span.first.isoformat(), summary.span.last.isoformat(), summary.span.days)
        for summary in found
    ] == list(CAIRO.values())
    assert [summary.span.pixels for summary in found] == [30 * 41] * len(CAIRO)
    assert [summary.span.outside_percent for summary in found] == [0] * 7 + [100]
    assert [summary.same_as for summary in found] == [None] * 7 + [2021]


@given(
    dates=hnp.arrays(np.uint16, (4, 5), elements=st.sampled_from([0, 1, 2, 700, 2043, 2300, 2411, 65535])),
    mask=hnp.arrays(np.uint8, (4, 5), elements=st.sampled_from([0, 50, 100, 150, 255])),
    masked=st.booleans(),
)
def test_a_span_is_that_of_the_pixels_that_stay(dates, mask, masked):
    """Day numbers 0 and 1 are none, and without a mask band there is nothing to screen with."""
    planes = (Plane("date", "day", "UInt16", ()), Plane("mask", "class", "Byte", ()))
    recipe = Recipe(PALSAR, 2020, Frame("", (), 5, 4), planes[: 1 + masked], (Output("date", "day"),))
    seen = DaysSeen(recipe)
    seen(Pixels({"date": dates[:1], "mask": mask[:1]}))
    seen(Pixels({"date": dates[1:], "mask": mask[1:]}))
    assert seen.span == expected(dates, mask if masked else np.full((4, 5), 255), PALSAR, 2020)


def test_the_median_is_the_earlier_of_two_in_the_middle(tmp_path):
    days = ("2020-03-01", "2020-03-02", "2020-03-07", "2020-03-08")
    write(tmp_path, 2020, filled(2020, (10, 40), *days))
    write(tmp_path, 2021, filled(2021, (1, 3), "2021-05-03", "2021-05-01", "2021-05-02"))
    even, odd = summaries(tmp_path, (2020, 2021))
    assert even.span.median == date(2020, 3, 2)
    assert odd.span.median == date(2021, 5, 2)


@pytest.mark.parametrize(
    ("product_id", "year", "suffix"), [(PALSAR, 2008, "_F__DAR"), (PALSAR, 2020, "_F02DAR"), (JERS, 1996, "")]
)
def test_every_pixel_is_read_at_full_resolution(tmp_path, product_id, year, suffix):
    """One pixel of 1.4 million has a date of its own; no overview would show it."""
    shape = (1100, 1300)
    dates = filled(year, shape, f"{year}-06-01", product_id=product_id)
    dates[777, 1001] = day_numbers(year, f"{year + 1}-01-01", product_id=product_id)[0, 0]
    mask = np.full(shape, 255, np.uint8)
    mask[:, :3] = 0
    write(tmp_path, year, dates, mask, product=product_id, suffix=suffix)
    (summary,) = summaries(tmp_path, (year,), product_id=product_id)
    assert summary.span == expected(dates, mask, product_id, year)
    assert summary.span.last == date(year + 1, 1, 1)
    assert (summary.span.outside, summary.span.pixels) == (1, 1100 * 1297)


def test_only_the_area_counts_and_holes_do_not(tmp_path):
    """Two neighbours and a corner that no tile has."""
    write(tmp_path, 2020, filled(2020, (60, 60), "2020-02-01"), west=30.0)
    write(
        tmp_path,
        2020,
        filled(2020, (60, 40), "2019-12-31", "2020-01-01"),
        label="N35E025",
        west=30 - 40 / 4500,
    )
    area = Box(30 - 10 / 4500, 35 - 20 / 4500, 30 + 30 / 4500, 35 + 5 / 4500)
    (summary,) = summaries(tmp_path, (2020,), area, ())
    assert total_px([summary.mosaic]) == 40 * 25
    assert summary.span == Span(date(2019, 12, 31), date(2020, 2, 1), date(2020, 2, 1), 800, 100, ())
    assert summary.span.outside_percent == 12.5


def test_a_year_without_any_date(tmp_path):
    write(tmp_path, 2019, np.ones((20, 20), np.uint16))
    write(tmp_path, 2020, filled(2020, (20, 20), "2020-05-05"), np.zeros((20, 20), np.uint8))
    write(tmp_path, 2021, filled(2021, (20, 20), "2021-05-05"))
    found = summaries(tmp_path, None)
    assert [summary.span is None for summary in found] == [True, True, False]
    assert [summary.same_as for summary in found] == [None, None, None]


def test_the_same_acquisition_is_told_by_absolute_dates_and_their_pixels(tmp_path):
    """Day numbers of two satellites are alike by chance; two more pixels of a date are another image."""
    write(tmp_path, 2008, np.full((20, 20), 900, np.uint16), suffix="")
    write(tmp_path, 2017, np.full((20, 20), 900, np.uint16))
    mixed = filled(2020, (20, 20), "2020-05-05", "2020-05-19")
    write(tmp_path, 2020, mixed)
    other = mixed.copy()
    other[0, 0] = other[0, 1]
    write(tmp_path, 2021, other)
    write(tmp_path, 2022, mixed)
    write(tmp_path, 2023, mixed)
    found = summaries(tmp_path, None)
    assert {summary.year: summary.same_as for summary in found if summary.same_as} == {2022: 2020, 2023: 2020}


def test_dates_of_another_launch_are_told(tmp_path):
    write(tmp_path, 2020, day_numbers(2020, "2020-05-05", "2020-05-05", "2017-01-03"))
    (summary,) = summaries(tmp_path, (2020,))
    assert summary.span.far == (date(2017, 1, 3),)


def test_progress_goes_by_pixels(tmp_path):
    for year in (2019, 2020, 2021):
        write(tmp_path, year, filled(year, (600, 60), f"{year}-05-05"))
    shares: list[float] = []
    summaries(tmp_path, None, report=shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len({round(share, 6) for share in shares}) >= 6


def test_it_stops(tmp_path):
    for year in (2019, 2020, 2021):
        write(tmp_path, year, filled(year, (600, 60), f"{year}-05-05"))
    shares: list[float] = []
    with pytest.raises(errors.Cancelled):
        summaries(tmp_path, None, report=shares.append, stop=lambda: bool(shares) and shares[-1] > 0.4)
    assert shares[-1] < 0.9


def test_a_file_that_is_gone(tmp_path):
    write(tmp_path, 2020, filled(2020, (20, 20), "2020-05-05"))
    catalog = road.catalog(tmp_path)
    mosaics = find_mosaics(catalog, product(PALSAR), (2020,), None, (LABEL,), ("date",)).found
    (file,) = tmp_path.rglob("*date*.tif")
    file.unlink()
    with pytest.raises(errors.ReadingFailed):
        summarise_dates(catalog.archive, mosaics)


def test_a_tile_without_dates_is_refused(tmp_path):
    write_tile(tmp_path, {"hh": np.full((9, 9), 3000, np.uint16), "mask": np.full((9, 9), 255, np.uint8)})
    with pytest.raises(errors.TileIncomplete, match="date"):
        summaries(tmp_path, (2020,))


def test_a_sample_of_a_small_tile_holds_all_of_it(tmp_path):
    """Without the mask, which is not looked at."""
    dates = filled(2020, (20, 20), "2020-05-05", "2021-01-02")
    source = write_raster(tmp_path / "date.tif", dates)
    recipe = steps.decode_date(road.recognise(str(source), PALSAR, 2020), "yyyymmdd", str(source))
    assert sample_days(recipe).span == expected(dates, np.full((20, 20), 255), PALSAR, 2020)
