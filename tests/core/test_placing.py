"""Where pixels land: several tiles, partial ones, seams, holes, and areas cut out of them."""

from __future__ import annotations

import numpy as np
import pytest

from palsar_mosaic.core.errors import NothingThere, OffTheGrid
from palsar_mosaic.tests.lab.stac_item import ItemQuirks
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .plain_files import write_tile as write_plain_tile
from .witness import PALSAR, assert_holds, opened

# Three tiles that meet in the point 10 W, 0 N; the fourth corner, N05W010, is not there. N05W015 fills
# only the south-east corner of its cell, N00W015 only the north-east corner.
NORTH_WEST = TileSpec(PALSAR, 2017, "N05W015", west=-10 - 200 / 4500, north=150 / 4500, width=200, height=150)
SOUTH_WEST = TileSpec(PALSAR, 2017, "N00W015", west=-10 - 320 / 4500, north=0, width=320, height=90)
SOUTH_EAST = TileSpec(PALSAR, 2017, "N00W010", west=-10, north=0, width=100, height=260)
SPECS = (NORTH_WEST, SOUTH_WEST, SOUTH_EAST)
BANDS = ("hh", "hv", "linci", "date", "mask")


@pytest.fixture(scope="module", params=["items", "files"])
def meeting(request, tmp_path_factory) -> Archive:
    """Once with items that tell the place, once without any: then the files must tell it."""
    from dataclasses import replace

    made = Archive(tmp_path_factory.mktemp("meeting"))
    for spec in SPECS:
        made.add(replace(spec, stac=request.param == "items"))
    return made


def canvas(
    archive: Archive, left: int, top: int, width: int, height: int, specs=SPECS
) -> dict[str, np.ndarray]:
    """What the ground holds there: columns count from 10 W, rows from the equator. Zero where no tile lies."""
    margin = 600
    whole = {
        name: np.zeros(
            (2 * margin, 2 * margin), archive.bands[PALSAR, specs[0].year, specs[0].label][name].dtype
        )
        for name in BANDS
    }
    for spec in specs:
        row, column = round(-spec.north_deg * 4500) + margin, round((spec.west_deg + 10) * 4500) + margin
        for name, values in archive.bands[PALSAR, spec.year, spec.label].items():
            whole[name][row : row + spec.height, column : column + spec.width] = values
    rows, columns = slice(top + margin, top + margin + height), slice(left + margin, left + margin + width)
    return {name: values[rows, columns] for name, values in whole.items()}


def box(left: int, top: int, width: int, height: int) -> tuple[float, float, float, float]:
    return -10 + left / 4500, -(top + height) / 4500, -10 + (left + width) / 4500, -top / 4500


def assert_place(path, left: int, top: int, width: int, height: int) -> None:
    dataset = opened(path)
    assert (dataset.RasterXSize, dataset.RasterYSize) == (width, height)
    expected = (-10 + left / 4500, 1 / 4500, 0, -top / 4500, 0, -1 / 4500)
    assert dataset.GetGeoTransform() == pytest.approx(expected, abs=1e-11)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert dataset.GetSpatialRef().GetDataAxisToSRSAxisMapping() == [2, 1]


AREAS = {
    "around the meeting point": (-120, -100, 180, 200),
    "all": (-320, -150, 420, 410),
    "wider than all": (-400, -200, 600, 500),
    "within one tile": (-150, -120, 60, 50),
    "one pixel": (-1, 0, 1, 1),
    "from seam to seam": (-200, -150, 200, 150),
    "one row above and below the seam": (-200, -1, 200, 2),
    "one column left and right of the seam": (-1, 0, 2, 90),
}


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("place", AREAS.values(), ids=AREAS.keys())
def test_an_area_is_cut_out_of_what_lies_there(meeting, tmp_path, place, kind):
    expected = canvas(meeting, *place)
    load = road.load(meeting.root, tmp_path / f"load.{kind}", 2017, area=box(*place))
    assert_place(load, *place)
    for number, name in enumerate(BANDS, start=1):
        assert_holds(load, witness.stored(expected, name), number=number, nodata=0)
    decibels = road.calibrate(load, tmp_path / f"db.{kind}")
    assert_place(decibels, *place)
    for number, name in enumerate(("hh", "hv"), start=1):
        assert_holds(
            decibels, witness.calibrated(expected, name, PALSAR, "gamma0_db"), number=number, within=1e-4
        )
    ratio = road.hv_hh_ratio(load, tmp_path / f"ratio.{kind}", "power_ratio")
    assert_holds(ratio, witness.ratio(expected, "power_ratio"), relative=1e-6)
    days = road.decode_date(load, tmp_path / f"days.{kind}", "day_of_year")
    assert_holds(days, witness.dates(expected, PALSAR, 2017, "day_of_year"), nodata=0)


def test_an_area_takes_whole_pixels_outward(meeting, tmp_path):
    west, south, east, north = box(-120, -100, 180, 200)
    load = road.load(
        meeting.root, tmp_path / "a.vrt", 2017, area=(west + 1e-4, south + 1e-4, east - 1e-4, north - 1e-4)
    )
    assert_place(load, -120, -100, 180, 200)
    load = road.load(
        meeting.root, tmp_path / "b.vrt", 2017, area=(west - 1e-4, south - 1e-4, east + 1e-4, north + 1e-4)
    )
    assert_place(load, -121, -101, 182, 202)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_tiles_alone_give_the_place_that_they_fill(meeting, tmp_path, kind):
    load = road.load(meeting.root, tmp_path / f"one.{kind}", 2017, tiles=("N05W015",))
    assert_place(load, -200, -150, 200, 150)
    assert_holds(load, witness.stored(meeting.bands[PALSAR, 2017, "N05W015"], "hv"), number=2, nodata=0)
    load = road.load(meeting.root, tmp_path / f"all.{kind}", 2017, tiles=("N05W015", "N00W015", "N00W010"))
    assert_place(load, -320, -150, 420, 410)
    assert_holds(load, witness.stored(canvas(meeting, -320, -150, 420, 410), "hh"), nodata=0)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_an_area_with_tiles_shows_only_these_tiles(meeting, tmp_path, kind):
    place = (-120, -100, 180, 200)
    load = road.load(
        meeting.root, tmp_path / f"two.{kind}", 2017, area=box(*place), tiles=("N05W015", "N00W010")
    )
    assert_place(load, *place)
    expected = canvas(meeting, *place, specs=(NORTH_WEST, SOUTH_EAST))
    assert (
        np.isnan(witness.stored(expected, "hh")).sum()
        > np.isnan(witness.stored(canvas(meeting, *place), "hh")).sum()
    )
    assert_holds(load, witness.stored(expected, "hh"), nodata=0)


def test_holes_are_named(meeting):
    mosaic, _ = road.find(meeting.root, 2017, area=box(-120, -100, 180, 200))
    assert [tile.label for tile in mosaic.tiles] == ["N05W015", "N00W015", "N00W010"]
    assert mosaic.missing == ("N05W010",)
    mosaic, _ = road.find(meeting.root, 2017, tiles=("N00W010", "S30E020"))
    assert mosaic.missing == ("S30E020",)
    assert mosaic.window.width == 100


def test_an_area_that_ends_on_the_seam_does_not_take_the_neighbour(meeting):
    mosaic, recipe = road.find(meeting.root, 2017, area=box(-100, -50, 100, 50))
    assert [tile.label for tile in mosaic.tiles] == ["N05W015"]
    assert mosaic.missing == ()
    assert all(len(plane.sources) == 1 for plane in recipe.planes)


def test_a_tile_whose_pixels_lie_elsewhere_in_its_cell_is_not_there(meeting):
    """In the cell N05W015, but west of all of its pixels."""
    with pytest.raises(NothingThere) as caught:
        road.find(meeting.root, 2017, area=box(-500, -100, 200, 50))
    assert "-10.1111,-10.0667,0.0111111,0.0222222" in str(caught.value)
    assert "2017" in str(caught.value)


def test_a_part_of_a_tile_beside_its_empty_part(meeting, tmp_path):
    """Half of the area lies outside of the tile's pixels: that half is nodata, in every quantity."""
    place = (-300, -100, 200, 50)
    load = road.load(meeting.root, tmp_path / "load.vrt", 2017, area=box(*place))
    decibels = witness.pixels(road.calibrate(load, tmp_path / "db.vrt"))
    assert (decibels[:, :100] == -9999).all()
    assert (decibels[:, 100:] != -9999).any()


@pytest.mark.parametrize(
    "quirks",
    [ItemQuirks(malformed_end=True), ItemQuirks(projection_code=True), ItemQuirks(short_transform=True)],
)
def test_items_as_they_are_also_written(empty_archive, tmp_path, quirks):
    spec = TileSpec(PALSAR, 2017, "S20E010", west=12, north=-20.5, width=130, height=80, quirks=quirks)
    bands = empty_archive.add(spec)
    load = road.load(empty_archive.root, tmp_path / "load.vrt", 2017, tiles=("S20E010",))
    assert opened(load).GetGeoTransform()[0::3] == pytest.approx((12, -20.5), abs=1e-11)
    assert_holds(load, witness.stored(bands, "hh"), nodata=0)


@pytest.mark.parametrize(("rows", "columns"), [(64, 300), (300, 64), (513, 511)])
def test_tiles_that_are_no_multiple_of_anything(empty_archive, tmp_path, rows, columns):
    bands = empty_archive.add(TileSpec(PALSAR, 2020, "N10E010", width=columns, height=rows))
    load = road.load(empty_archive.root, tmp_path / "load.tif", tiles=("N10E010",))
    assert_holds(
        road.calibrate(load, tmp_path / "db.vrt"),
        witness.calibrated(bands, "hh", PALSAR, "gamma0_db"),
        within=1e-4,
    )


@pytest.mark.parametrize("west", [30 + 0.4 / 4500, 30 + 1e-5])
def test_a_tile_between_two_pixels_is_refused(tmp_path, west):
    numbers = np.full((8, 8), 3000, np.uint16)
    write_plain_tile(tmp_path, {"hh": numbers}, west=west)
    with pytest.raises(OffTheGrid, match="1/4500") as caught:
        road.find(tmp_path, tiles=("N35E030",))
    assert "N35E030_20_sl_HH_F02DAR.tif" in str(caught.value)


def test_far_from_greenwich_pixels_still_meet(empty_archive, tmp_path):
    """1/4500 is no binary number: errors must not add up over a million pixels."""
    left = TileSpec(PALSAR, 2020, "N25W180", west=-175 - 100 / 4500, north=23, width=100, height=64)
    right = TileSpec(PALSAR, 2020, "N25W175", west=-175, north=23, width=100, height=64)
    bands = {spec.label: empty_archive.add(spec) for spec in (left, right)}
    load = road.load(
        empty_archive.root,
        tmp_path / "load.vrt",
        area=(-175 - 10 / 4500, 23 - 64 / 4500, -175 + 10 / 4500, 23),
    )
    expected = np.hstack([bands["N25W180"]["hh"][:, -10:], bands["N25W175"]["hh"][:, :10]]).astype(float)
    mask = np.hstack([bands["N25W180"]["mask"][:, -10:], bands["N25W175"]["mask"][:, :10]])
    expected[(mask == 0) | (expected <= 1)] = np.nan
    assert_holds(load, expected, nodata=0)
    assert opened(load).GetGeoTransform()[0] == pytest.approx(-175 - 10 / 4500, abs=1e-11)
