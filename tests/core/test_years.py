"""Years as people write them, and the mosaics of several years in one place."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsar_mosaic.core import errors
from palsar_mosaic.core.grid import Box
from palsar_mosaic.core.mosaics import Mosaics, find_mosaics, find_series
from palsar_mosaic.core.products import product
from palsar_mosaic.core.years import parse_years
from palsar_mosaic.tests.lab.archive_maker import write_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road
from .test_refusals import Refused
from .witness import JERS, PALSAR

LISTING = "list-type=2"
INSIDE = Box(30.01, 34.97, 30.03, 34.99)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2020", (2020,)),
        ("2007-2010,2015,2020", (2007, 2008, 2009, 2010, 2015, 2020)),
        ("  2020 ,\t2007 - 2008\n", (2007, 2008, 2020)),
        ("2020;2015", (2015, 2020)),
        ("2020,2020,2019-2020", (2019, 2020)),
        ("2010-2010", (2010,)),
        ("2007\u20132008", (2007, 2008)),
        ("2020,", (2020,)),
        ("all", None),
        (" ALL ", None),
    ],
)
def test_years_that_are_understood(text, years):
    assert parse_years(text) == years


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ",",
        "20",
        "20200",
        "-2020",
        "2020-",
        "2007-2008-2009",
        "2020 2021",
        "all,2020",
        "alle",
        "2020.0",
        "2007..2010",
        "\u0662\u0660\u0662\u0660",
    ],
)
def test_years_that_are_not(text):
    with Refused(errors.YearsUnreadable, repr(text.strip()), "2007-2010,2015,2020", "all"):
        parse_years(text)


def test_a_reversed_range_is_not_turned_round():
    with Refused(errors.YearsReversed, "2010-2007", "Write 2007-2010"):
        parse_years("2015,2010-2007")


@given(
    st.lists(st.tuples(st.integers(1990, 2100), st.integers(0, 30)), min_size=1),
    st.sampled_from([",", " , ", ";"]),
)
def test_years_come_in_order_and_once(ranges, between):
    text = between.join(f"{first}-{first + more}" if more else str(first) for first, more in ranges)
    expected = sorted({year for first, more in ranges for year in range(first, first + more + 1)})
    assert parse_years(text) == tuple(expected)


# -- the mosaics of several years -----------------------------------------------------------------


@pytest.fixture
def years_archive(empty_archive):
    """2019 and 2021 have N35E030; 2020 has another place; 2012 is a folder of no satellite's."""
    for year, label in ((2019, "N35E030"), (2021, "N35E030"), (2020, "N05E040")):
        empty_archive.add(TileSpec(PALSAR, year, label, width=80, height=70))
    (empty_archive.root / PALSAR / "2012").mkdir()
    return empty_archive


def find(root, years, product_id=PALSAR, **more) -> Mosaics:
    if not {"area", "labels"} & set(more):
        more["labels"] = ("N35E030",)
    return find_mosaics(road.catalog(root), product(product_id), years, **more)


def told(mosaics: Mosaics) -> tuple[list[int], list[int]]:
    return [found.request.year for found in mosaics.found], [absent.year for absent in mosaics.absent]


def test_explicit_years(years_archive):
    mosaics = find(years_archive.root, (2019, 2021), area=INSIDE, bands=("date",))
    assert told(mosaics) == ([2019, 2021], [])
    first, second = mosaics.found
    assert first.window == second.window
    assert first.bands == second.bands == ("date",)
    assert [tile.label for found in mosaics.found for tile in found.tiles] == ["N35E030", "N35E030"]
    assert "/2019/" in first.tiles[0].files["date"]
    assert "/2021/" in second.tiles[0].files["date"]


def test_years_and_places_that_are_not_there_are_named(years_archive):
    mosaics = find(years_archive.root, (2018, 2019, 2020, 2021))
    assert told(mosaics) == ([2019, 2021], [2018, 2020])
    no_year, no_place = (absent.reason for absent in mosaics.absent)
    assert "no ALOS/ALOS-2 PALSAR mosaic for 2018" in no_year
    assert "holds no tile" in no_place
    assert "2020" in no_place


def test_when_no_year_is_there_the_first_is_refused(years_archive):
    with Refused(errors.YearNotInArchive, "2017", years_archive.root, "2019"):
        find(years_archive.root, (2017, 2018))
    with Refused(errors.NothingThere, "2020", "N35E030"):
        find(years_archive.root, (2020,))
    with Refused(errors.ProductNotInArchive, "JERS-1", "1996"):
        find(years_archive.root, (1996,), JERS)


def test_a_span_of_years_may_reach_across_those_without_a_satellite(years_archive):
    """2012, of which there is a folder, too."""
    mosaics = find(years_archive.root, tuple(range(2010, 2020)))
    assert told(mosaics) == ([2019], list(range(2010, 2019)))
    reasons = {absent.year: absent.reason for absent in mosaics.absent}
    assert all("no satellite" in reasons[year] for year in range(2011, 2015))
    assert "no ALOS/ALOS-2 PALSAR mosaic for 2016" in reasons[2016]


def test_a_year_without_a_satellite_is_refused_before_the_archive_is_asked(tmp_path):
    """The empty folder would be refused as no archive of the product."""
    with Refused(errors.NoSatellite, "2011", "2007-2010"):
        find(tmp_path, tuple(range(2011, 2015)))
    with Refused(errors.NoPlace):
        find(tmp_path, (2019,), labels=())
    with Refused(errors.BandNotInProduct, "hv"):
        find(tmp_path, (1996,), JERS, bands=("hv",))


def test_all_are_the_years_of_the_archive(years_archive):
    assert told(find(years_archive.root, None)) == ([2019, 2021], [2020])


def test_all_of_a_product_that_is_not_there(years_archive):
    with Refused(errors.ProductNotInArchive, "JERS-1", years_archive.root):
        find(years_archive.root, None, JERS)
    with Refused(errors.NoPlace):
        find(years_archive.root, None, labels=())


@pytest.mark.server
@pytest.mark.parametrize("status", [403, 404])
def test_all_of_a_bucket_that_may_not_be_listed(server, archive, status):
    """Each documented year is tried."""
    server.add_fault(LISTING, status=status)
    if status == 403:
        # S3 answers "refused" for what is not there, where it may not be listed
        server.add_fault(f"{PALSAR}/20(0[79]|1[0-9]|2[1-9])/", status=403)
    mosaics = find(server.bucket_url, None)
    expected = [2007, 2008, 2009, 2010, *range(2015, 2020), 2021, 2022]
    assert told(mosaics) == ([2020], expected)
    assert all(absent.reason.endswith(".") for absent in mosaics.absent)


@pytest.mark.server
def test_a_refusal_of_an_archive_that_may_be_listed_is_no_absence(server, archive):
    server.add_fault(rf"{PALSAR}/2008/.*stac-item", status=403)
    with Refused(errors.ArchiveRefuses, "403"):
        find(server.bucket_url, (2008, 2020), labels=("N35E030", "N05E040"))


def test_progress_goes_over_all_years(years_archive):
    shares: list[float] = []
    find(years_archive.root, (2018, 2019, 2021), report=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert any(abs(share - 1 / 3) < 1e-9 for share in shares)


@pytest.mark.parametrize("after", [0, 2, 4])
def test_it_stops_in_any_year(years_archive, after):
    asked = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > after

    with pytest.raises(errors.Cancelled):
        find(years_archive.root, (2019, 2021), stop=stop)


def test_nothing_is_warned_of_twice(years_archive, caplog):
    caplog.set_level(logging.WARNING)
    find(years_archive.root, None)
    assert caplog.records == []


# -- several products -----------------------------------------------------------------------------

HH_OF_BOTH = {product(PALSAR): ("hh",), product(JERS): ("hh",)}


def series(root, years, labels=("N05E040",), wanted=HH_OF_BOTH) -> Mosaics:
    return find_series(road.catalog(root), wanted, years, None, labels)


def test_each_year_is_of_the_product_that_had_a_satellite(archive):
    for years in (None, (1996, 2008), tuple(range(1996, 2009))):
        mosaics = series(archive.root, years)
        found = [(mosaic.request.product.id, mosaic.request.year) for mosaic in mosaics.found]
        assert found == [(JERS, 1996), (PALSAR, 2008)]
        assert [mosaic.bands for mosaic in mosaics.found] == [("hh",), ("hh",)]


def test_years_of_neither_product_are_named(archive):
    mosaics = series(archive.root, (1996, 2003, 2012))
    assert told(mosaics) == ([1996], [2003, 2012])
    assert all("JERS-1 SAR" in absent.reason and "2007-2010" in absent.reason for absent in mosaics.absent)
    with Refused(errors.NoSatellite, "2003", "JERS-1", "ALOS"):
        series(archive.root, (2003, 2004))


def test_an_archive_without_one_of_the_products(years_archive):
    """All of what is there; the documented years of the other are absent."""
    mosaics = series(years_archive.root, None, ("N35E030",))
    assert told(mosaics) == ([2019, 2021], [1996, 2020])
    assert "JERS-1 SAR" in mosaics.absent[0].reason


def test_an_archive_without_any(tmp_path):
    with Refused(errors.ProductNotInArchive, tmp_path):
        series(tmp_path, None)


@pytest.mark.server
def test_years_are_asked_for_at_the_same_time(tmp_path):
    """Twelve years cost the time of three answers: the years, their tiles, the tiles' descriptions."""
    archive = tmp_path / "archive"
    years = (*range(2007, 2011), *range(2015, 2023))
    for year in years:
        write_tile(archive, TileSpec(PALSAR, year, "N35E030", width=70, height=70))
    with S3Lab(archive) as slow:
        slow.set_latency(0.2)
        mosaics = find(slow.bucket_url, None)
        asked = slow.requests()
    assert told(mosaics) == (list(years), [])
    assert len(asked) == 1 + 2 * len(years)
    assert asked[-1].started_s - asked[0].started_s < 4 * 0.2


def test_what_was_learned_of_one_year_is_kept_without_the_others(years_archive, tmp_path):
    """A year that is refused leaves nothing in the cache, nor keeps the others from it."""
    with S3Lab(years_archive.root) as server:
        cache = tmp_path / "cache"
        first = find_mosaics(
            road.catalog(server.bucket_url, cache), product(PALSAR), None, None, ("N35E030",)
        )
        assert told(first) == ([2019, 2021], [2020])
        server.reset()
        again = find_mosaics(
            road.catalog(server.bucket_url, cache), product(PALSAR), None, None, ("N35E030",)
        )
        assert told(again) == told(first)
        assert {request.query for request in server.requests()} == {
            "list-type=2&prefix=alos_palsar_mosaic/2020/&delimiter=/"
        }
