"""Rasters cut to polygons, against points in polygons counted here; virtual and computed, at every scale."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr, osr

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.blocks import cut
from palsar_mosaic.core.export import export, outstanding
from palsar_mosaic.core.export_plan import Order, Plan, plan_export
from palsar_mosaic.core.formats import COG, GEOTIFF, VIRTUAL
from palsar_mosaic.core.grid import Box, Window
from palsar_mosaic.core.measurements import SERIES_IDS, bands_of, measurements
from palsar_mosaic.core.mosaics import find_series
from palsar_mosaic.core.outline import Outline
from palsar_mosaic.core.parallel import never
from palsar_mosaic.core.products import product
from palsar_mosaic.core.recipe import OUTLINE, Frame, Plane, Recipe, Source
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import Wanted, write, write_all
from palsar_mosaic.core.target_grid import Wish
from palsar_mosaic.core.zones import Zone
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .witness import JERS, PALSAR, assert_holds, pixels

STEP = 1 / 4500
EVERY_CLASS = tuple(witness.CODES)
WEST = TileSpec(PALSAR, 2020, "N35E025", west=30 - 120 / 4500, width=120, height=100)
EAST = TileSpec(PALSAR, 2020, "N35E030", width=200, height=150)
OLD = TileSpec(JERS, 1996, "N35E030", width=200, height=150)
#: Column of 30 E and row of 35 N in the grid.
X, Y = 30 * 4500, -35 * 4500

Ring = Sequence[tuple[float, float]]
#: Rings, holes included, in pixels east of 30 E and south of 35 N.
TRIANGLE: tuple[Ring, ...] = (((10.2, 5.7), (120.4, 30.1), (60.3, 90.9)),)
HOLED: tuple[Ring, ...] = (
    ((130.1, 8.3), (190.6, 12.2), (180.4, 110.7), (128.9, 95.5)),
    ((150.2, 30.3), (170.7, 33.1), (160.1, 70.4)),
)
ACROSS: tuple[Ring, ...] = (((-80.3, 12.6), (40.8, 3.4), (55.1, 77.7), (-61.2, 94.3)),)


@pytest.fixture(scope="module")
def neighbours(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Two tiles of 2020, side by side at 30 E, of which only parts exist; the eastern one of JERS-1, too."""
    made = Archive(tmp_path_factory.mktemp("neighbours"))
    for spec in (WEST, EAST, OLD):
        made.add(spec)
    return made


def zone(*rings: Ring, name: str = "a") -> Zone:
    parts = (
        "(" + ",".join(f"{(X + x) * STEP!r} {-(Y + y) * STEP!r}" for x, y in [*ring, ring[0]]) + ")"
        for ring in rings
    )
    return Zone.of_wkb(name, bytes(ogr.CreateGeometryFromWkt(f"POLYGON({','.join(parts)})").ExportToWkb()))


def within(rings: Sequence[Ring], left: int, top: int, width: int, height: int) -> np.ndarray:
    """Which pixels' centres lie inside: the sides that a ray to the east crosses, one by one."""
    x, y = np.meshgrid(np.arange(left, left + width) + 0.5, np.arange(top, top + height) + 0.5)
    inside = np.zeros((height, width), bool)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]]):
            if y0 != y1:
                beside = x < x0 + (y - y0) / (y1 - y0) * (x1 - x0)
                inside ^= ((y0 > y) != (y1 > y)) & beside
    return inside


def planned(
    root: Path,
    folder: Path,
    *polygons: Sequence[Ring],
    ids: Sequence[str] = ("hh_db",),
    years: Sequence[int] = (2020,),
    area: Box | None = None,
    tiles: tuple[str, ...] = (),
    products: Sequence[str] = (PALSAR,),
    layer: str = "districts",
    **wishes,
) -> Plan:
    outline = Outline(tuple(zone(*rings) for rings in polygons), layer)
    chosen = measurements(ids)
    catalog = road.catalog(root)
    place = outline.place(area, tiles)
    wanted = {product(each): () if len(products) > 1 else bands_of(chosen) for each in products}
    mosaics = find_series(catalog, wanted, years, *place).found
    return plan_export(mosaics, catalog.archive, Order(folder, chosen, outline=outline, **wishes))


def run(plan: Plan, stop=never) -> list[str]:
    """The names of what was written, but for outlines."""
    wrote: list[str] = []
    export(outstanding(plan), lambda file: wrote.append(file.path.name), stop=stop)
    return wrote


def outline_in(folder: Path) -> Path:
    (found,) = folder.glob("outline_*.tif")
    return found


def both_tiles(archive: Archive) -> dict[str, np.ndarray]:
    """Bands of 2020 from 120 columns west of 30 E to 200 east of it, 150 rows; 0 where no tile is."""
    west, east = (archive.bands[PALSAR, 2020, label] for label in ("N35E025", "N35E030"))
    holes = {name: np.pad(west[name], ((0, 50), (0, 0))) for name in west}
    return {name: np.hstack((holes[name], east[name])) for name in east}


def part_of(bands: dict[str, np.ndarray], left: int, top: int, width: int, height: int) -> dict:
    """Of ``both_tiles``, counted from 30 E and 35 N."""
    rows, columns = slice(top, top + height), slice(left + 120, left + 120 + width)
    return {name: values[rows, columns] for name, values in bands.items()}


def expected_of(bands: dict, measurement: str, keep: tuple[str, ...], product_id=PALSAR, year=2020):
    """Values, float64 with NaN where there is none, and the tolerance."""
    name, _, quantity = measurement.partition("_")
    if measurement == "date":
        return witness.dates(bands, product_id, year, "yyyymmdd", keep), {}
    if "ratio" in measurement:
        return witness.ratio(bands, measurement, keep), witness.TOLERANCE[measurement]
    if quantity in ("", "dn"):
        return witness.stored(bands, name, keep), {}
    quantity = quantity if quantity == "amplitude" else f"gamma0_{quantity}"
    return witness.calibrated(bands, name, product_id, quantity, keep), witness.TOLERANCE[quantity]


SINGLE = tuple(each for each in SERIES_IDS if each != "rgb")

# -- which pixels ---------------------------------------------------------------------------------


@pytest.mark.parametrize("keep", [("water", "land"), EVERY_CLASS], ids=["masked", "every class"])
@pytest.mark.parametrize("form", [VIRTUAL, GEOTIFF, COG], ids=lambda form: form.id)
def test_every_measurement_is_cut(neighbours, tmp_path, form, keep):
    """Two polygons, one with a hole and one over a tile's edge, whose extents overlap with nothing else."""
    plan = planned(neighbours.root, tmp_path, HOLED, ACROSS, ids=SINGLE, form=form, keep=keep)
    left, top, width, height = -81, 3, 272, 108
    frame = plan.files[0].recipe.frame
    assert (frame.width, frame.height) == (width, height)
    np.testing.assert_allclose(frame.geotransform[0], (X + left) * STEP, atol=1e-12)
    assert len(run(plan)) == len(SINGLE)
    stays = within(HOLED, left, top, width, height) | within(ACROSS, left, top, width, height)
    assert 0.2 < stays.mean() < 0.6
    np.testing.assert_array_equal(pixels(outline_in(tmp_path)), stays)
    bands = part_of(both_tiles(neighbours), left, top, width, height)
    for file in plan.files:
        measurement = file.path.stem.partition("2020_")[2]
        values, tolerance = expected_of(bands, measurement, keep)
        floats = (
            "db" in measurement
            or "ratio" in measurement
            or measurement.split("_")[-1] in ("power", "amplitude")
        )
        nodata = -9999.0 if floats else 0.0
        assert_holds(file.path, np.where(stays, values, np.nan), nodata=nodata, **tolerance)
        assert np.isfinite(values[stays]).any(), measurement
        assert np.isfinite(values[~stays]).any(), measurement


@pytest.mark.parametrize("form", [VIRTUAL, GEOTIFF], ids=lambda form: form.id)
def test_bands_of_one_raster_are_cut_alike(neighbours, tmp_path, form):
    """The RGB layer: three bands."""
    (file,) = planned(neighbours.root, tmp_path, TRIANGLE, ids=["rgb"], form=form).files
    run(planned(neighbours.root, tmp_path, TRIANGLE, ids=["rgb"], form=form))
    stays = within(TRIANGLE, 10, 5, 111, 86)
    bands = part_of(both_tiles(neighbours), 10, 5, 111, 86)
    for number, measurement in enumerate(("hh_db", "hv_db", "ratio_db"), start=1):
        values, tolerance = expected_of(bands, measurement, ("water", "land"))
        cut = np.where(stays, values, np.nan)
        assert_holds(file.path, cut, number=number, **tolerance)


def test_jers_and_alos_share_one_outline(neighbours, tmp_path):
    years = {"years": (1996, 2020), "products": (PALSAR, JERS)}
    plan = planned(neighbours.root, tmp_path, TRIANGLE, form=VIRTUAL, **years)
    assert len(run(plan)) == 2
    outline_in(tmp_path)
    stays = within(TRIANGLE, 10, 5, 111, 86)
    for file, (product_id, year) in zip(plan.files, ((JERS, 1996), (PALSAR, 2020))):
        bands = neighbours.bands[product_id, year, "N35E030"]
        part = {name: values[5:91, 10:121] for name, values in bands.items()}
        values, tolerance = expected_of(part, "hh_db", ("water", "land"), product_id)
        assert_holds(file.path, np.where(stays, values, np.nan), **tolerance)


def test_an_area_cuts_the_polygons_too(neighbours, tmp_path):
    area = Box((X - 20) * STEP, -(Y + 60) * STEP, (X + 30) * STEP, -(Y + 20) * STEP)
    plan = planned(neighbours.root, tmp_path, ACROSS, area=area)
    run(plan)
    stays = within(ACROSS, -20, 20, 50, 40)
    np.testing.assert_array_equal(pixels(outline_in(tmp_path)), stays)
    values, tolerance = expected_of(
        part_of(both_tiles(neighbours), -20, 20, 50, 40), "hh_db", ("water", "land")
    )
    assert_holds(plan.files[0].path, np.where(stays, values, np.nan), **tolerance)


def test_tiles_cut_the_polygons_too(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, ACROSS, tiles=("N35E025",))
    frame = plan.files[0].recipe.frame
    assert frame.geotransform[0] == pytest.approx((X - 81) * STEP)
    assert (frame.width, plan.years[0].mosaic.request.labels) == (81, ("N35E025",))


def test_only_tiles_with_a_pixel_inside_are_asked_for(neighbours):
    """A polygon whose extent lies in two tiles, and in the western one only between centres of pixels."""
    thin = ((-0.4, 10.2), (50.3, 4.1), (60.8, 40.9))
    outline = Outline((zone(thin),), "thin")
    box, labels = outline.place(None, ())
    assert labels == ("N35E030",)
    assert box.west == 30.0
    everywhere = Outline((zone(*ACROSS),), "wide").place(None, ())
    assert everywhere[1] == ("N35E025", "N35E030")


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30)), min_size=3, max_size=8),
    st.integers(0, 20),
    st.integers(0, 20),
    st.integers(1, 12),
)
def test_runs_of_pixels_are_those_that_are_inside(ring, left, top, size):
    window = Window(X + left, Y + top, X + left + size, Y + top + size)
    by_runs = np.zeros((size, size), int)
    for row, first, last in zone(ring).runs(window):
        by_runs[row, first:last] += 1
    np.testing.assert_array_equal(by_runs, zone(ring).inside(window))


# -- virtual layers -------------------------------------------------------------------------------


def test_a_virtual_layer_seen_from_afar_is_cut(tmp_path):
    """A tile of 3000 x 2400 pixels with overviews: each pixel seen stands for one near its middle."""
    archive = Archive(tmp_path / "archive")
    archive.add(TileSpec(PALSAR, 2020, "N35E030", width=3000, height=2400))
    ring = ((100.5, 50.2), (2900.1, 300.7), (1500.4, 2350.9))
    for form in (VIRTUAL, GEOTIFF):
        plan = planned(
            archive.root, tmp_path / form.id, (ring,), form=replace(form, overviews=form is GEOTIFF)
        )
        run(plan)
        dataset = witness.opened(plan.files[0].path)
        width, height = dataset.RasterXSize, dataset.RasterYSize
        stays = within((ring,), 100, 50, width, height)
        for factor in (2, 4, 8):
            columns, rows = width // factor, height // factor
            seen = dataset.GetRasterBand(1).ReadAsArray(
                0, 0, columns * factor, rows * factor, buf_xsize=columns, buf_ysize=rows
            )
            blocks = stays[: rows * factor, : columns * factor].reshape(rows, factor, columns, factor)
            share = blocks.mean(axis=(1, 3))
            # At the border, GDAL's nearest pixel may be one of a neighbouring block.
            grown = np.pad(share, 1, mode="edge")
            around = np.stack([grown[y : y + rows, x : x + columns] for y in range(3) for x in range(3)])
            assert (seen[(around == 0).all(axis=0)] == -9999).all()
            held = seen[(around == 1).all(axis=0)] != -9999
            assert held.mean() > 0.8, (form.id, factor)


def test_the_folder_can_be_moved(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path / "here", TRIANGLE, form=VIRTUAL)
    run(plan)
    before = pixels(plan.files[0].path)
    shutil.move(tmp_path / "here", tmp_path / "there")
    moved = tmp_path / "there" / plan.files[0].path.name
    np.testing.assert_array_equal(pixels(moved), before)
    assert recognise(str(moved)).plane(OUTLINE).sources[0].path == str(outline_in(tmp_path / "there"))
    # What is made of it elsewhere finds the outline, too.
    road.apply_mask(moved, tmp_path / "masked.tif", "land")
    assert 0 < (pixels(tmp_path / "masked.tif") != -9999).sum() <= (before != -9999).sum()


def test_a_virtual_layer_calls_its_outline_by_name(neighbours, tmp_path, monkeypatch):
    plan = planned(neighbours.root, tmp_path / "here", TRIANGLE, form=VIRTUAL)
    run(plan)
    name = outline_in(tmp_path / "here").name
    assert f'relativeToVRT="1">{name}<' in plan.files[0].path.read_text()
    # Where the output is named without its folder, too.
    monkeypatch.chdir(tmp_path / "here")
    road.apply_mask(plan.files[0].path, Path("other.vrt"), "land")
    assert f'relativeToVRT="1">{name}<' in Path("other.vrt").read_text()


def test_what_is_made_in_another_folder_has_an_outline_of_its_own(neighbours, tmp_path):
    """The input may lie in a temporary folder, which is gone when QGIS ends."""
    plan = planned(neighbours.root, tmp_path / "temporary", TRIANGLE, form=VIRTUAL)
    run(plan)
    made = road.apply_mask(plan.files[0].path, tmp_path / "kept" / "masked.vrt", "land")
    shutil.rmtree(tmp_path / "temporary")
    stays = within(TRIANGLE, 10, 5, 111, 86)
    bands = part_of(both_tiles(neighbours), 10, 5, 111, 86)
    cut = np.where(stays, witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("land",)), np.nan)
    assert_holds(made, cut, **witness.TOLERANCE["gamma0_db"])
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == [
        "masked.vrt",
        outline_in(tmp_path / "kept").name,
    ]


def test_nothing_is_left_in_another_folder_when_a_step_fails(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path / "here", TRIANGLE, form=VIRTUAL)
    run(plan)
    recipe = recognise(str(plan.files[0].path))
    there = tmp_path / "there"
    there.mkdir()
    wanted = [Wanted(recipe, str(there / name)) for name in ("made.vrt", "made.tif")]
    with pytest.raises(errors.Cancelled):
        write_all(wanted, stop=lambda: True)
    assert list(there.iterdir()) == []


def test_a_step_without_its_outline_is_refused(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, TRIANGLE, form=VIRTUAL)
    run(plan)
    outline = outline_in(tmp_path)
    outline.unlink()
    with pytest.raises(errors.CannotOpen) as refusal:
        road.apply_mask(plan.files[0].path, tmp_path / "masked.vrt", "land")
    assert str(outline) in str(refusal.value)
    assert not (tmp_path / "masked.vrt").exists()


# -- steps afterwards -----------------------------------------------------------------------------


@pytest.mark.parametrize("first", ["a.vrt", "a.tif"])
@pytest.mark.parametrize("second", ["b.vrt", "b.tif"])
def test_chains_stay_cut(neighbours, tmp_path, first, second):
    """A mosaic as it is stored, cut; then each of the steps."""
    outline = Outline((zone(*HOLED),), "districts")
    area, labels = outline.place(None, ())
    mosaic, recipe = road.find(
        neighbours.root, area=(area.west, area.south, area.east, area.north), tiles=labels
    )
    file = outline.file(tmp_path, mosaic.window)
    file.write()
    loaded = tmp_path / first
    write(file.cut(recipe, mosaic.window), str(loaded))
    left, top, width, height = 128, 8, 63, 103
    stays = within(HOLED, left, top, width, height)
    bands = part_of(both_tiles(neighbours), left, top, width, height)
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        cut = np.where(stays, witness.stored(bands, name), np.nan)
        assert_holds(loaded, cut, number=number, nodata=0)

    def cut(values: np.ndarray) -> np.ndarray:
        return np.where(stays, values, np.nan)

    land = ("land",)
    out = tmp_path / second
    for quantity in ("sigma0_db", "gamma0_power"):
        road.calibrate(loaded, out, quantity)
        values = cut(witness.calibrated(bands, "hv", PALSAR, quantity))
        assert_holds(out, values, number=2, **witness.TOLERANCE[quantity])
    masked = road.apply_mask(out, tmp_path / f"masked_{second}", *land)
    values = cut(witness.calibrated(bands, "hh", PALSAR, "gamma0_power", land))
    assert_holds(masked, values, **witness.TOLERANCE["gamma0_power"])
    road.hv_hh_ratio(loaded, out, "ratio_db")
    assert_holds(out, cut(witness.ratio(bands, "ratio_db")), within=1e-4)
    road.decode_date(loaded, out, "decimal_year")
    values = cut(witness.dates(bands, PALSAR, 2020, "decimal_year"))
    assert_holds(out, values, nodata=0, within=1e-9)
    assert recognise(str(out)).polygons == "districts"


def test_a_computed_file_needs_its_outline_no_more(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, TRIANGLE, ids=("ratio_db",))
    run(plan)
    outline_in(tmp_path).unlink()
    masked = road.apply_mask(plan.files[0].path, tmp_path / "masked.vrt", "land")
    stays = within(TRIANGLE, 10, 5, 111, 86)
    bands = part_of(both_tiles(neighbours), 10, 5, 111, 86)
    cut = np.where(stays, witness.ratio(bands, "ratio_db", ("land",)), np.nan)
    assert_holds(masked, cut, within=1e-4)


def test_without_a_mask_it_is_cut_as_well(tmp_path):
    archive = Archive(tmp_path / "archive")
    bands = archive.add(EAST)
    for mask in archive.root.rglob("*mask*.tif"):
        mask.unlink()
    for item in archive.root.rglob("*.json"):
        item.unlink()
    plan = planned(archive.root, tmp_path / "out", TRIANGLE, form=VIRTUAL)
    run(plan)
    stays = within(TRIANGLE, 10, 5, 111, 86)
    dn = bands["hh"][5:91, 10:121].astype(float)
    values = np.where(stays & (dn > 1), 20 * np.log10(np.maximum(dn, 1)) - 83, np.nan)
    assert_holds(plan.files[0].path, values, within=1e-4)


# -- on another grid ------------------------------------------------------------------------------


def test_on_another_grid_the_means_are_of_pixels_inside(neighbours, tmp_path):
    """Pixels of 4 x 4 of the mosaic's: mean power of those inside, none where there is none inside."""
    left, top = 0, 0
    ring = ((10.2, 5.7), (120.4, 30.1), (60.3, 90.9))
    size = 4 * STEP
    plan = planned(neighbours.root, tmp_path, (ring,), ids=("hh_power", "date", "mask"), grid=Wish("", size))
    run(plan)
    frame = plan.files[0].recipe.frame
    left, top = round(frame.geotransform[0] / STEP) - X, round(-frame.geotransform[3] / STEP) - Y
    width, height = frame.width * 4, frame.height * 4
    bands = part_of(both_tiles(neighbours), left, top, width, height)
    stays = within((ring,), left, top, width, height)
    power = np.where(
        stays, witness.calibrated(bands, "hh", PALSAR, "gamma0_power", ("water", "land")), np.nan
    )
    blocks = power.reshape(frame.height, 4, frame.width, 4)
    count = np.isfinite(blocks).sum(axis=(1, 3))
    means = np.where(count > 0, np.nansum(blocks, axis=(1, 3)) / np.maximum(count, 1), np.nan)
    assert_holds(plan.files[0].path, means, relative=1e-5)
    assert ((count > 0) & (count < 16)).any()


def test_neighbouring_areas_on_another_grid_fit_together(neighbours, tmp_path):
    """Their common edge goes through the middle of pixels of 4 x 4, which are whole in both."""
    ring = ((10.2, 5.7), (120.4, 30.1), (60.3, 90.9))
    edge = (X + 62) * STEP
    west = Box((X + 2) * STEP, -(Y + 100) * STEP, edge, -(Y + 2) * STEP)
    east = Box(edge, west.south, (X + 130) * STEP, west.north)
    found = {}
    for name, area in (("west", west), ("east", east), ("all", None)):
        wishes = {"grid": Wish("", 4 * STEP), "ids": ("hh_power",), "area": area}
        plan = planned(neighbours.root, tmp_path / name, (ring,), **wishes)
        run(plan)
        dataset = witness.opened(plan.files[0].path)
        left, size, _, top, _, _ = dataset.GetGeoTransform()
        values = dataset.ReadAsArray()
        for (row, column), value in np.ndenumerate(values):
            found[name, round(left / size) + column, round(-top / size) + row] = value
    common = {place[1:] for place in found if place[0] == "west"} & {
        place[1:] for place in found if place[0] == "east"
    }
    assert sum(found[("all", *place)] != -9999 for place in common) > 5
    for place in common:
        assert found[("west", *place)] == pytest.approx(found[("all", *place)], rel=1e-5)
        assert found[("east", *place)] == pytest.approx(found[("all", *place)], rel=1e-5)


def test_utm_at_100_m_has_nothing_outside(neighbours, tmp_path):
    """What lies a pixel's diagonal or more away from the polygon is nodata; what lies so deep inside is not."""
    ring = ((10.2, 5.7), (120.4, 30.1), (60.3, 90.9))
    plan = planned(neighbours.root, tmp_path, (ring,), grid=Wish("EPSG:32636", 100.0), keep=EVERY_CLASS)
    run(plan)
    dataset = witness.opened(plan.files[0].path)
    left, width, _, top, _, height = dataset.GetGeoTransform()
    assert (width, height) == (100, -100)
    wgs84, utm = (osr.SpatialReference() for _ in range(2))
    for crs, code in ((wgs84, 4326), (utm, 32636)):
        crs.ImportFromEPSG(code)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    polygon = ogr.CreateGeometryFromWkb(
        bytes(
            ogr.CreateGeometryFromWkt(
                "POLYGON(("
                + ",".join(f"{(X + x) * STEP} {-(Y + y) * STEP}" for x, y in [*ring, ring[0]])
                + "))"
            ).ExportToWkb()
        )
    )
    polygon.Transform(osr.CoordinateTransformation(wgs84, utm))
    values = dataset.ReadAsArray()
    deep, far = 0, 0
    for row, column in np.ndindex(*values.shape):
        centre = ogr.Geometry(ogr.wkbPoint)
        centre.AddPoint_2D(left + (column + 0.5) * 100, top - (row + 0.5) * 100)
        distance = polygon.Boundary().Distance(centre)
        if distance > 100:
            if polygon.Contains(centre):
                deep += values[row, column] != -9999
            else:
                far += 1
                assert values[row, column] == -9999
    assert min(deep, far) > 40


def test_tiles_are_read_in_blocks_of_their_own(tmp_path):
    """Pieces of work end with the blocks of a tile that begins above the window; an outline's begin with it."""
    window = Window(X, Y + 100, X + 700, Y + 1600)
    tile = Plane("hh", "dn", "UInt16", (Source("hh.tif", 1, 0, -100, 700, 2000),))
    uncut = Recipe(PALSAR, 2020, Frame.of_window(window), (tile,), ())
    outline = Outline((zone(*TRIANGLE),), "").file(tmp_path, window)
    pieces = list(cut(uncut.frame, outline.cut(uncut, window).planes, 8))
    assert [piece.bottom for piece in pieces] == [412, 924, 1436, 1500]


# -- runs again -----------------------------------------------------------------------------------


def test_another_outline_is_computed_anew(neighbours, tmp_path):
    assert len(run(planned(neighbours.root, tmp_path, TRIANGLE))) == 1
    before = pixels(planned(neighbours.root, tmp_path, TRIANGLE).files[0].path)
    assert run(planned(neighbours.root, tmp_path, TRIANGLE)) == []
    # The same extent, other corners inside of it.
    smaller = (((10.2, 5.7), (120.4, 30.1), (60.3, 90.9), (50.1, 30.2)),)
    assert len(run(planned(neighbours.root, tmp_path, smaller))) == 1
    after = pixels(planned(neighbours.root, tmp_path, smaller).files[0].path)
    assert after.shape == before.shape
    assert (after != before).any()
    assert len(list(tmp_path.glob("outline_*.tif"))) == 2


def test_an_outline_that_is_gone_is_written_again(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, TRIANGLE)
    run(plan)
    outline_in(tmp_path).unlink()
    assert run(plan) == []
    np.testing.assert_array_equal(pixels(outline_in(tmp_path)), within(TRIANGLE, 10, 5, 111, 86))


def test_a_damaged_outline_is_written_again(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, TRIANGLE)
    run(plan)
    outline = outline_in(tmp_path)
    os.truncate(outline, outline.stat().st_size - 40)
    run(plan)
    np.testing.assert_array_equal(pixels(outline), within(TRIANGLE, 10, 5, 111, 86))


def test_features_in_another_order_are_the_same_outline(tmp_path):
    one, other = zone(*TRIANGLE), zone(*HOLED)
    window = Window(X, Y, X + 200, Y + 150)
    names = {Outline(zones, "").file(tmp_path, window).path for zones in ((one, other), (other, one))}
    assert len(names) == 1
    assert Outline((one,), "").file(tmp_path, window).path not in names


def test_a_stop_leaves_no_outline(neighbours, tmp_path):
    with pytest.raises(errors.ExportCancelled, match="Finished files: 0"):
        run(planned(neighbours.root, tmp_path, TRIANGLE), stop=lambda: True)
    assert not list(tmp_path.iterdir())


def test_rasters_that_are_not_cut_carry_what_they_carried_before(neighbours, tmp_path):
    """So that exports of earlier versions are still finished."""
    _, recipe = road.find(neighbours.root, tiles=("N35E030",))
    assert "polygons" not in recipe.to_json()
    assert Recipe.from_json(recipe.to_json()) == recipe


# -- what is told ---------------------------------------------------------------------------------


def test_a_raster_tells_what_it_is_cut_to(neighbours, tmp_path):
    for form in (VIRTUAL, GEOTIFF, COG):
        plan = planned(neighbours.root, tmp_path / form.id, TRIANGLE, layer='Forêts "du" <Nord>', form=form)
        run(plan)
        facts = witness.opened(plan.files[0].path).GetMetadata()
        assert facts["CUT_TO_POLYGONS_OF"] == 'Forêts "du" <Nord>'
        assert recognise(str(plan.files[0].path)).polygons == 'Forêts "du" <Nord>'


def test_an_outline_is_no_mosaic(neighbours, tmp_path):
    run(planned(neighbours.root, tmp_path, TRIANGLE))
    with pytest.raises(errors.NotAMosaic):
        recognise(str(outline_in(tmp_path)))
    with pytest.raises(errors.NotOurs):
        recognise(str(outline_in(tmp_path)), None)


@pytest.mark.parametrize(
    ("area", "tiles", "place"),
    [
        (Box(10, 10, 11, 11), (), "the area 10,11,10,11"),
        (None, ("N05E040",), "N05E040"),
        (Box(30.03, 34.9, 30.05, 34.99), ("N35E025",), "the area"),
    ],
)
def test_polygons_elsewhere(area, tiles, place):
    with pytest.raises(errors.PolygonsElsewhere, match=place):
        Outline((zone(*TRIANGLE),), "districts").place(area, tiles)


def test_polygons_between_centres_of_pixels():
    sliver = ((3.6, 3.6), (4.4, 3.6), (4.4, 4.4), (3.6, 4.4))
    with pytest.raises(errors.PolygonsElsewhere, match="No polygon of slivers has the centre of a pixel"):
        Outline((zone(sliver),), "slivers").place(None, ())


def test_polygons_at_the_ends_of_the_earth():
    """A box around the whole Earth, and one that touches its eastern end."""
    whole = ogr.CreateGeometryFromWkt("POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))")
    outline = Outline((Zone.of_wkb("earth", bytes(whole.ExportToWkb())),), "earth")
    area, labels = outline.place(Box(29, 29, 31, 31), ())
    assert (area, labels) == (Box(29, 29, 31, 31), ("N35E025", "N35E030", "N30E025", "N30E030"))
    east = ogr.CreateGeometryFromWkt("POLYGON((179.9 0,180 0,180 0.1,179.9 0.1,179.9 0))")
    assert Outline((Zone.of_wkb("east", bytes(east.ExportToWkb())),), "east").place(None, ())[1] == (
        "N05E175",
    )


def test_a_mask_cannot_be_undone(neighbours, tmp_path):
    """Keeping other classes than those that are left is refused as ever."""
    plan = planned(neighbours.root, tmp_path, TRIANGLE, form=VIRTUAL, keep=("land",))
    run(plan)
    recipe = recognise(str(plan.files[0].path))
    with pytest.raises(errors.NothingKept):
        steps.apply_mask(recipe, ("water",), "here")
