"""Exports: every number against numpy, other grids against sums made here, and what an interrupted run leaves."""

from __future__ import annotations

import os
from collections import namedtuple
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from palsar_mosaic.core import errors, regrid
from palsar_mosaic.core.export import export, outstanding
from palsar_mosaic.core.export_plan import Order, Plan, plan_export, to_fetch
from palsar_mosaic.core.formats import FORMATS, VIRTUAL
from palsar_mosaic.core.grid import Box
from palsar_mosaic.core.measurements import MEASUREMENT_IDS, SERIES_IDS, bands_of, measurements
from palsar_mosaic.core.mosaics import find_mosaics
from palsar_mosaic.core.parallel import never
from palsar_mosaic.core.products import product
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.target_grid import Wish
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .witness import JERS, PALSAR, Bands, assert_holds, pixels

KEEP = ("water", "land")
QUANTITIES = {
    "hh_db": ("hh", "gamma0_db"),
    "hv_db": ("hv", "gamma0_db"),
    "hh_power": ("hh", "gamma0_power"),
    "hv_power": ("hv", "gamma0_power"),
    "hh_amplitude": ("hh", "amplitude"),
    "hv_amplitude": ("hv", "amplitude"),
    "ratio_db": ("ratio", "ratio_db"),
    "power_ratio": ("ratio", "power_ratio"),
    "amplitude_ratio": ("ratio", "amplitude_ratio"),
}
WEST = TileSpec(PALSAR, 2020, "N35E025", west=30 - 120 / 4500, width=120, height=100)
EAST = TileSpec(PALSAR, 2020, "N35E030", width=200, height=150)
EAST_2021 = TileSpec(PALSAR, 2021, "N35E030", width=200, height=150)


@pytest.fixture(scope="module")
def neighbours(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Two tiles of 2020, side by side, of which only parts exist; the eastern one in 2021, too."""
    made = Archive(tmp_path_factory.mktemp("neighbours"))
    for spec in (WEST, EAST, EAST_2021):
        made.add(spec)
    return made


def planned(
    root: Path,
    folder: Path,
    ids: Sequence[str] = MEASUREMENT_IDS,
    years: Sequence[int] = (2020,),
    area: Box | None = None,
    tiles: tuple[str, ...] = ("N35E030",),
    product_id: str = PALSAR,
    **wishes,
) -> Plan:
    catalog = road.catalog(root)
    chosen = measurements(ids)
    mosaics = find_mosaics(
        catalog, product(product_id), years, area, () if area else tiles, bands_of(chosen)
    ).found
    return plan_export(mosaics, catalog.archive, Order(folder, chosen, **wishes))


def run(plan: Plan, stop: Callable[[], bool] = never, report=lambda share: None) -> list[str]:
    """The names of what was computed."""
    wrote: list[str] = []
    export(outstanding(plan), lambda file: wrote.append(file.path.name), report, stop)
    return wrote


def named(folder: Path, measurement: str, year: int = 2020) -> Path:
    return folder / f"ALOS-2_PALSAR-2_{year}_{measurement}.tif"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def expected(bands: Bands, measurement: str, product_id: str, year: int, keep=KEEP) -> np.ndarray:
    if measurement in QUANTITIES:
        plane, quantity = QUANTITIES[measurement]
        if plane == "ratio":
            return witness.ratio(bands, quantity, keep)
        return witness.calibrated(bands, plane, product_id, quantity, keep)
    if measurement == "date":
        return witness.dates(bands, product_id, year, "yyyymmdd", keep)
    return witness.stored(bands, measurement.partition("_")[0], keep)


def nodata(measurement: str) -> float:
    return -9999.0 if measurement in QUANTITIES else 0.0


def tolerance(measurement: str, less: float = 1.0) -> dict[str, float]:
    quantity = QUANTITIES.get(measurement, ("", ""))[1]
    return {name: value * less for name, value in witness.TOLERANCE.get(quantity, {}).items()}


# -- on the mosaics' own grid -------------------------------------------------------------------


def test_every_measurement_on_the_own_grid(archive, tmp_path):
    run(planned(archive.root, tmp_path))
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    for measurement in MEASUREMENT_IDS:
        values = expected(bands, measurement, PALSAR, 2020)
        assert_holds(
            named(tmp_path, measurement), values, nodata=nodata(measurement), **tolerance(measurement)
        )
    assert len(names(tmp_path)) == len(MEASUREMENT_IDS)


def test_years_of_other_sensors(archive, tmp_path):
    ids = ("hh_db", "date", "mask")
    run(planned(archive.root, tmp_path, ids, (1996,), tiles=("N05E040",), product_id=JERS, keep=("land",)))
    bands = archive.bands[JERS, 1996, "N05E040"]
    for measurement in ids:
        values = expected(bands, measurement, JERS, 1996, ("land",))
        path = tmp_path / f"JERS-1_SAR_1996_{measurement}.tif"
        assert_holds(path, values, nodata=nodata(measurement), **tolerance(measurement))


def test_a_year_in_one_file_has_one_nodata_and_the_same_numbers(archive, tmp_path):
    run(planned(archive.root, tmp_path, together=True))
    assert names(tmp_path) == ["ALOS-2_PALSAR-2_2020.tif"]
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    for number, measurement in enumerate(MEASUREMENT_IDS, start=1):
        values = expected(bands, measurement, PALSAR, 2020)
        assert_holds(tmp_path / "ALOS-2_PALSAR-2_2020.tif", values, number=number, **tolerance(measurement))


def test_one_file_of_a_year_goes_on_through_a_chain(archive, tmp_path):
    """Angle, class and date lie beside decibels there, with the nodata of decibels."""
    run(planned(archive.root, tmp_path, ("hh_db", "date", "linci", "mask"), together=True))
    for end in (".vrt", ".tif"):
        out = road.apply_mask(tmp_path / "ALOS-2_PALSAR-2_2020.tif", tmp_path / f"land{end}", "land")
        bands = archive.bands[PALSAR, 2020, "N35E030"]
        for number, measurement in enumerate(("hh_db", "date", "linci", "mask"), start=1):
            values = expected(bands, measurement, PALSAR, 2020, ("land",))
            found = pixels(out, number).astype(np.float64)
            found[found == witness.nodata_of(out, number)] = np.nan
            np.testing.assert_allclose(found, values, atol=1e-4, err_msg=f"{measurement}{end}")


def test_a_date_in_another_format(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("date",), date_format="day_of_year"))
    values = witness.dates(archive.bands[PALSAR, 2020, "N35E030"], PALSAR, 2020, "day_of_year", KEEP)
    assert_holds(named(tmp_path, "date"), values, nodata=0.0)


# -- on other grids -----------------------------------------------------------------------------


def cell_sums(values: np.ndarray, left: int, top: int, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Sums and counts of what is there in squares of so many pixels, which begin at multiples from 0 E and 0 N."""
    rows = (top + np.arange(values.shape[0])) // factor
    columns = (left + np.arange(values.shape[1])) // factor
    shape = (rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1)
    sums, counts = np.zeros(shape), np.zeros(shape)
    there = np.isfinite(values)
    place = (
        np.broadcast_to((rows - rows[0])[:, None], values.shape)[there],
        np.broadcast_to((columns - columns[0])[None, :], values.shape)[there],
    )
    np.add.at(sums, place, values[there])
    np.add.at(counts, place, 1)
    return sums, counts


def averaged(bands: Bands, measurement: str, left: int, top: int, factor: int) -> np.ndarray:
    """What a measurement must be in squares of pixels: means of powers first, all else afterwards."""

    def mean(values: np.ndarray) -> np.ndarray:
        sums, counts = cell_sums(values, left, top, factor)
        return np.where(counts > 0, sums / np.where(counts > 0, counts, 1), np.nan)

    hh, hv = (witness.calibrated(bands, name, PALSAR, "gamma0_power", KEEP) for name in ("hh", "hv"))
    both = np.isfinite(hh + hv)
    ratio = mean(np.where(both, hv, np.nan)) / mean(np.where(both, hh, np.nan))
    power = {"hh": mean(hh), "hv": mean(hv)}.get(measurement[:2])
    made = {
        "hh_db": lambda: 10 * np.log10(power),
        "hh_power": lambda: power,
        "hh_amplitude": lambda: np.sqrt(power),
        "hh_dn": lambda: np.rint(np.sqrt(power * 10**8.3)),
        "power_ratio": lambda: ratio,
        "ratio_db": lambda: 10 * np.log10(ratio),
        "amplitude_ratio": lambda: np.sqrt(ratio),
        "linci": lambda: mean(witness.stored(bands, "linci", KEEP)),
    }
    return made[measurement.replace("hv_", "hh_")]()


MEANS = tuple(name for name in MEASUREMENT_IDS if name not in ("date", "mask"))


@pytest.mark.parametrize("factor", [2, 3, 7])
def test_whole_pixels_together_are_their_mean_power(archive, tmp_path, factor):
    run(planned(archive.root, tmp_path, grid=Wish(resolution=factor / 4500)))
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    for measurement in MEANS:
        values = averaged(bands, measurement, 30 * 4500, -35 * 4500, factor)
        near = tolerance(measurement, 5) if measurement != "linci" else {"within": 1e-4}
        near = {"within": 1} if measurement.endswith("_dn") else near
        assert_holds(named(tmp_path, measurement), values, nodata=nodata(measurement), **near)


def test_dates_and_classes_are_those_of_the_nearest_pixel(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("date", "mask"), grid=Wish(resolution=3 / 4500)))
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    for measurement in ("date", "mask"):
        middle = expected(bands, measurement, PALSAR, 2020)[1::3, 1::3]
        found = pixels(named(tmp_path, measurement))[: middle.shape[0], : middle.shape[1]]
        np.testing.assert_array_equal(found, np.nan_to_num(middle))


def test_finer_pixels_repeat_what_is_there(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("hh_power", "mask"), grid=Wish(resolution=1 / 9000)))
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    twice = np.ones((2, 2))
    power = np.kron(expected(bands, "hh_power", PALSAR, 2020), twice)
    assert_holds(named(tmp_path, "hh_power"), power, relative=1e-6)
    assert_holds(named(tmp_path, "mask"), np.kron(expected(bands, "mask", PALSAR, 2020), twice), nodata=0.0)


def test_pixels_on_the_edge_of_an_area_are_whole(archive, tmp_path):
    """The area ends in the middle of new pixels, which hold what lies outside of it, too."""
    west, north = 135000 + 61, -157500 + 43
    area = Box(west / 4500, -(north + 80) / 4500, (west + 100) / 4500, -north / 4500)
    run(planned(archive.root, tmp_path, ("hh_db",), area=area, grid=Wish(resolution=5 / 4500)))
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    whole = averaged(bands, "hh_db", 135000, -157500, 5)
    rows, columns = slice(43 // 5, -(-123 // 5)), slice(61 // 5, -(-161 // 5))
    assert_holds(named(tmp_path, "hh_db"), whole[rows, columns], within=1e-3)


def both_tiles(neighbours: Archive) -> Bands:
    west, east = (neighbours.bands[PALSAR, 2020, label] for label in ("N35E025", "N35E030"))
    joined = {}
    for name in east:
        joined[name] = np.zeros((150, 320), east[name].dtype)
        joined[name][:100, :120] = west[name]
        joined[name][:, 120:] = east[name]
    return joined


@pytest.mark.parametrize("factor", [1, 4, 7])
def test_tiles_meet_without_a_seam(neighbours, tmp_path, factor):
    """With 7, new pixels lie on both; and one tile is shorter than the other."""
    left, top = 30 * 4500 - 120, -35 * 4500
    area = Box(left / 4500, -(top + 150) / 4500, (left + 320) / 4500, -top / 4500)
    ids = ("hh_db", "hv_power", "power_ratio")
    run(planned(neighbours.root, tmp_path, ids, area=area, grid=Wish(resolution=factor / 4500)))
    for measurement in ids:
        values = averaged(both_tiles(neighbours), measurement, left, top, factor)
        assert_holds(named(tmp_path, measurement), values, **tolerance(measurement, 5))


def test_small_parts_make_the_same_as_one(archive, tmp_path, monkeypatch):
    """However little of the mosaic is looked at together."""
    wish = Wish(resolution=6 / 4500)
    run(planned(archive.root, tmp_path / "at once", grid=wish))
    monkeypatch.setattr(regrid, "_AT_ONCE_PX", 900)
    run(planned(archive.root, tmp_path / "in parts", grid=wish))
    for measurement in MEASUREMENT_IDS:
        whole, parts = (pixels(named(tmp_path / name, measurement)) for name in ("at once", "in parts"))
        np.testing.assert_allclose(parts, whole, rtol=1e-6)


def test_utm_is_what_gdal_makes_of_the_powers(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("hh_db",), grid=Wish("EPSG:32636", 50)))
    power = expected(archive.bands[PALSAR, 2020, "N35E030"], "hh_power", PALSAR, 2020)
    whole = gdal.GetDriverByName("MEM").Create("", 300, 200, 1, gdal.GDT_Float64)
    whole.SetGeoTransform((30, 1 / 4500, 0, 35, 0, -1 / 4500))
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    whole.SetSpatialRef(degrees)
    whole.GetRasterBand(1).WriteArray(np.nan_to_num(power, nan=-1))
    made = witness.opened(named(tmp_path, "hh_db"))
    left, width, _, top, _, height = made.GetGeoTransform()
    assert (width, height) == (50, -50)
    assert left % 50 == top % 50 == 0
    bounds = (left, top - 50 * made.RasterYSize, left + 50 * made.RasterXSize, top)
    warped = gdal.Warp(
        "",
        whole,
        format="MEM",
        dstSRS="EPSG:32636",
        outputBounds=bounds,
        xRes=50,
        yRes=50,
        resampleAlg="average",
        srcNodata=-1,
        dstNodata=-1,
        errorThreshold=0,
    ).ReadAsArray()
    found = made.ReadAsArray()
    both = (found != -9999) & (warped != -1)
    assert both.sum() > 0.99 * max((found != -9999).sum(), (warped != -1).sum())
    off_db = np.abs(found[both] - 10 * np.log10(warped[both]))
    assert np.quantile(off_db, 0.99) < 0.1
    assert made.GetSpatialRef().GetAuthorityCode(None) == "32636"


def test_a_projected_grid_has_25_m_where_nothing_is_said(archive, tmp_path):
    plan = planned(archive.root, tmp_path, ("hh_db",), grid=Wish("EPSG:6933"))
    assert plan.files[0].recipe.frame.geotransform[1] == 25
    feet = planned(archive.root, tmp_path, ("hh_db",), grid=Wish("EPSG:2225"), area=None)
    assert feet.files[0].recipe.frame.geotransform[1] == pytest.approx(25 / 0.3048006096)


def test_the_own_grid_by_its_own_name_is_not_resampled(archive, tmp_path):
    for wish in (Wish("EPSG:4326"), Wish(resolution=1 / 4500), Wish("EPSG:4326", 0.000222222222222)):
        assert planned(archive.root, tmp_path, ("hh_db",), grid=wish).years[0].target is None


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        (Wish("EPSG:999999"), errors.CrsUnknown),
        (Wish("no such thing"), errors.CrsUnknown),
        (Wish("EPSG:5773"), errors.CrsUnknown),
        (Wish(resolution=25), errors.ResolutionUnfit),
        (Wish(resolution=-1), errors.ResolutionUnfit),
        (Wish(resolution=float("nan")), errors.ResolutionUnfit),
        (Wish("EPSG:32636", 0.0002), errors.ResolutionUnfit),
        (Wish("EPSG:32636", 200000), errors.ResolutionUnfit),
    ],
)
def test_grids_that_cannot_be(archive, tmp_path, gdal_habit, wish, error):
    with pytest.raises(error):
        planned(archive.root, tmp_path, ("hh_db",), grid=wish)


# -- what a file on another grid is -------------------------------------------------------------


def test_a_file_on_another_grid_knows_itself(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("hh_db", "ratio_db"), grid=Wish(resolution=2 / 4500)))
    for measurement, plane in (("hh_db", "hh"), ("ratio_db", "ratio")):
        path = named(tmp_path, measurement)
        recipe = recognise(str(path))
        assert [each.name for each in recipe.planes] == [plane], "nothing of the old grid lies behind it"
        assert (recipe.frame.width, recipe.frame.height) == (150, 100)
        facts = witness.opened(path).GetMetadata()
        assert "linear power" in facts["RESAMPLING"]
        assert facts["HISTORY"].endswith("exportmosaic")
    with pytest.raises(errors.BandMissing):
        road.apply_mask(named(tmp_path, "hh_db"), tmp_path / "out.tif", "land")


def test_a_file_on_the_own_grid_can_be_masked_further(archive, tmp_path):
    run(planned(archive.root, tmp_path, ("hh_db",)))
    assert "RESAMPLING" not in witness.opened(named(tmp_path, "hh_db")).GetMetadata()
    road.apply_mask(named(tmp_path, "hh_db"), tmp_path / "out.tif", "land")
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    assert_holds(tmp_path / "out.tif", expected(bands, "hh_db", PALSAR, 2020, ("land",)), within=1e-4)


# -- the plan -----------------------------------------------------------------------------------


def test_the_plan_says_what_will_be(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, ("hv_db", "hh_db", "mask"), (2020, 2021))
    assert [file.path.name for file in plan.files] == [
        f"ALOS-2_PALSAR-2_{year}_{name}.tif" for year in (2020, 2021) for name in ("hh_db", "hv_db", "mask")
    ]
    assert plan.tile_count == 2
    assert names(tmp_path) == []
    assert plan.files[0].estimated_bytes > plan.files[2].estimated_bytes > 0


def test_what_will_be_fetched(neighbours, tmp_path):
    catalog = road.catalog(neighbours.root)
    alone = to_fetch(planned(neighbours.root, tmp_path, ("hh_db",)).years, catalog)
    more = to_fetch(planned(neighbours.root, tmp_path, ("hh_db", "ratio_db", "date")).years, catalog)
    stored = sum(path.stat().st_size for path in (neighbours.root / PALSAR / "2020/N35E030").glob("*.tif"))
    assert 0 < alone.bytes < more.bytes < stored
    assert alone.told


def test_an_export_that_does_not_fit_is_refused_before_it_begins(archive, tmp_path, monkeypatch):
    plan = planned(archive.root, tmp_path / "new" / "folder", ("hh_db",))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda path: usage(0, 0, 1000))
    with pytest.raises(errors.DiskTooSmall) as refusal:
        outstanding(plan)
    assert str(tmp_path / "new" / "folder") in str(refusal.value)
    assert names(tmp_path) == []


def test_measurements_that_are_none():
    with pytest.raises(errors.UnknownMeasurement):
        measurements(["hh_db", "rgb_db"])
    with pytest.raises(errors.NothingMeasured):
        measurements([])


def test_ids_stay_for_ever():
    assert MEASUREMENT_IDS == (
        "hh_db",
        "hv_db",
        "hh_power",
        "hv_power",
        "hh_amplitude",
        "hv_amplitude",
        "ratio_db",
        "power_ratio",
        "amplitude_ratio",
        "date",
        "linci",
        "mask",
        "hh_dn",
        "hv_dn",
    )


def test_virtual_files_take_the_same_way(neighbours, tmp_path):
    """Text that tells what to compute: no room is needed, and what is of ours is written anew."""
    ids = ("rgb", "mask")
    plan = planned(neighbours.root, tmp_path, ids, (2020, 2021), form=VIRTUAL, maker="loadseries")
    files = [f"ALOS-2_PALSAR-2_{year}_{name}.vrt" for year in (2020, 2021) for name in ids]
    assert [file.path.name for file in plan.files] == files
    assert outstanding(plan).estimated_bytes == 0
    assert run(plan) == files
    bands = neighbours.bands[PALSAR, 2020, "N35E030"]
    hh = expected(bands, "hh_db", PALSAR, 2020)
    ratio = expected(bands, "ratio_db", PALSAR, 2020)
    for number, values in ((1, hh), (3, ratio)):
        assert_holds(tmp_path / files[0], values, number=number, within=1e-4)
    assert recognise(str(tmp_path / files[0])).history == ("loadmosaic", "applymask", "loadseries")
    assert outstanding(plan).finished == ()
    (tmp_path / files[1]).write_text("<VRTDataset rasterXSize='1' rasterYSize='1'/>")
    with pytest.raises(errors.FileNotOurs):
        outstanding(plan)


def test_together_no_band_stands_twice(neighbours, tmp_path):
    plan = planned(neighbours.root, tmp_path, ("hh_db", "rgb", "hv_db"), together=True)
    (file,) = plan.files
    assert [(output.plane, output.quantity) for output in file.recipe.outputs] == [
        ("hh", "gamma0_db"),
        ("hv", "gamma0_db"),
        ("ratio", "ratio_db"),
    ]


def test_a_series_has_colours_too():
    assert set(SERIES_IDS) == {"rgb", *MEASUREMENT_IDS}
    rgb, hh = measurements(["hh_db", "rgb"])
    assert (rgb.id, hh.id) == ("rgb", "hh_db")
    assert rgb.bands == ("hh", "hv")
    made = [(output.plane, output.quantity) for output in rgb.outputs()]
    assert made == [("hh", "gamma0_db"), ("hv", "gamma0_db"), ("ratio", "ratio_db")]
    fits = {name: measurements([name])[0].fits(product(JERS)) for name in SERIES_IDS}
    assert {name for name, has in fits.items() if has} == {
        *("hh_db", "hh_power", "hh_amplitude", "hh_dn"),
        *("date", "linci", "mask"),
    }


def test_jers_has_no_hv(archive, tmp_path):
    with pytest.raises(errors.BandNotInProduct):
        planned(archive.root, tmp_path, ("ratio_db",), (1996,), tiles=("N05E040",), product_id=JERS)


@pytest.fixture(params=[Wish(), Wish("EPSG:32636", 40)], ids=["own grid", "UTM"])
def wish(request) -> Wish:
    return request.param


# -- formats ------------------------------------------------------------------------------------

FORMAT_IDS = ("gtiff", "cog", "lerc", "int16_db")
#: What they promise, and what single precision adds.
ERRORS_DB = {"lerc": 0.01 + 1e-5, "int16_db": 0.005 + 1e-5}


@pytest.mark.parametrize("form", FORMAT_IDS)
def test_every_format_holds_the_numbers_and_begins_again(neighbours, tmp_path, wish, form):
    """What has no decibels is without loss in all of them."""
    ids = ("hh_db", "mask", "date")
    plan = planned(neighbours.root, tmp_path, ids, grid=wish, form=FORMATS[form])
    run(plan)
    truth = tmp_path / "truth"
    run(planned(neighbours.root, truth, ids, grid=wish))
    for measurement in ids:
        recipe = recognise(str(named(tmp_path, measurement)))
        assert recipe.history[-1] == "exportmosaic"
        dataset = witness.opened(named(tmp_path, measurement))
        band = dataset.GetRasterBand(1)
        values = band.ReadAsArray() * (band.GetScale() or 1)
        found = np.where(band.ReadAsArray() == band.GetNoDataValue(), np.nan, values)
        stored = pixels(named(truth, measurement)).astype(np.float64)
        stored[stored == nodata(measurement)] = np.nan
        within = ERRORS_DB.get(form, 0) if measurement == "hh_db" else 0
        np.testing.assert_allclose(found, stored, atol=within, rtol=1e-7)
    before = stamps(tmp_path)
    assert run(plan) == []
    assert stamps(tmp_path) == before
    whole = named(tmp_path, "hh_db").read_bytes()
    os.truncate(named(tmp_path, "hh_db"), int(len(whole) * 0.7))
    assert run(plan) == [named(tmp_path, "hh_db").name]
    assert named(tmp_path, "hh_db").read_bytes() == whole


def test_a_file_of_another_format_or_other_options_is_replaced(neighbours, tmp_path):
    forms = [FORMATS["gtiff"], FORMATS["cog"], FORMATS["gtiff"].with_options("COMPRESS=DEFLATE|ZLEVEL=9")]
    for form in forms:
        plan = planned(neighbours.root, tmp_path, ("hh_db",), form=form)
        assert len(run(plan)) == 1
        assert run(plan) == []
    assert (
        witness.opened(named(tmp_path, "hh_db")).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
        == "DEFLATE"
    )


def test_a_format_that_cannot_hold_a_year_is_refused_before_it_begins(neighbours, tmp_path):
    with pytest.raises(errors.FormatUnfit):
        planned(neighbours.root, tmp_path, ("hh_db", "mask"), form=FORMATS["int16_db"], together=True)


# -- beginning again ----------------------------------------------------------------------------


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in folder.iterdir()}


def test_after_a_stop_finished_years_stay_and_the_rest_follows(neighbours, tmp_path, wish):
    plan = planned(neighbours.root, tmp_path, ("hh_db", "mask"), (2020, 2021), grid=wish)
    shares: list[float] = []
    with pytest.raises(errors.Cancelled) as stopped:
        run(plan, lambda: bool(shares) and shares[-1] >= 0.5 and len(shares) > 3, shares.append)
    assert names(tmp_path) == [named(tmp_path, name).name for name in ("hh_db", "mask")]
    assert "2 finished files" in str(stopped.value)
    before = stamps(tmp_path)
    assert run(plan) == [named(tmp_path, name, 2021).name for name in ("hh_db", "mask")]
    after = stamps(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == 4
    assert run(plan) == []
    assert stamps(tmp_path) == after


@pytest.mark.parametrize("share", [0.2, 0.5, 0.999])
def test_a_file_that_was_cut_off_is_made_again(neighbours, tmp_path, wish, share):
    plan = planned(neighbours.root, tmp_path, ("hh_db", "hv_db"), grid=wish)
    run(plan)
    whole = named(tmp_path, "hh_db").read_bytes()
    other = stamps(tmp_path)[named(tmp_path, "hv_db").name]
    os.truncate(named(tmp_path, "hh_db"), int(len(whole) * share))
    assert run(plan) == [named(tmp_path, "hh_db").name]
    assert named(tmp_path, "hh_db").read_bytes() == whole
    assert stamps(tmp_path)[named(tmp_path, "hv_db").name] == other


def test_a_file_with_a_hole_is_made_again(neighbours, tmp_path):
    """Its last block is other bytes, as a disk leaves it that lost its power."""
    plan = planned(neighbours.root, tmp_path, ("hh_db",))
    run(plan)
    path = named(tmp_path, "hh_db")
    dataset = witness.opened(path)
    band = dataset.GetRasterBand(1)
    first, length = (int(band.GetMetadataItem(f"BLOCK_{what}_0_0", "TIFF")) for what in ("OFFSET", "SIZE"))
    with path.open("r+b") as file:
        file.seek(first)
        file.write(bytes(length))
    assert run(plan) == [path.name]


@pytest.mark.parametrize(
    "other",
    [{"keep": ("land",)}, {"grid": Wish(resolution=2 / 4500)}, {"area": Box(30, 34.98, 30.02, 35)}],
    ids=["mask", "grid", "area"],
)
def test_a_file_of_other_parameters_is_replaced(neighbours, tmp_path, other):
    run(planned(neighbours.root, tmp_path, ("hh_db",), **other))
    plan = planned(neighbours.root, tmp_path, ("hh_db",))
    assert run(plan) == [named(tmp_path, "hh_db").name]
    bands = neighbours.bands[PALSAR, 2020, "N35E030"]
    assert_holds(named(tmp_path, "hh_db"), expected(bands, "hh_db", PALSAR, 2020), within=1e-4)


@pytest.mark.parametrize("kind", ["text", "raster"])
def test_a_file_from_elsewhere_is_left_alone(neighbours, tmp_path, kind):
    path = named(tmp_path, "hv_db")
    if kind == "text":
        path.write_text("my own work")
    else:
        gdal.GetDriverByName("GTiff").Create(str(path), 10, 10, 1)
    before = path.read_bytes()
    with pytest.raises(errors.FileNotOurs):
        run(planned(neighbours.root, tmp_path, ("hh_db", "hv_db")))
    assert path.read_bytes() == before
    assert names(tmp_path) == [path.name]


def test_what_a_killed_run_left_is_removed_once_nobody_writes_to_it(neighbours, tmp_path):
    forsaken, busy = (tmp_path / f".{named(tmp_path, 'hh_db').stem}.{c * 12}.part.tif" for c in "ab")
    for path in (forsaken, busy):
        path.write_bytes(b"II")
    os.utime(forsaken, (0, 0))
    run(planned(neighbours.root, tmp_path, ("hh_db",)))
    assert names(tmp_path) == sorted([busy.name, named(tmp_path, "hh_db").name])


def test_a_source_that_breaks_leaves_nothing_of_its_year(neighbours, tmp_path, wish):
    broken = Archive(tmp_path / "archive")
    broken.root.mkdir()
    for spec in (EAST, EAST_2021):
        broken.add(spec)
    for path in (broken.root / PALSAR / "2021" / "N35E030").glob("*HV*"):
        path.write_bytes(path.read_bytes()[:200])
    plan = planned(broken.root, tmp_path / "out", ("hh_db", "hv_db"), (2020, 2021), grid=wish)
    with pytest.raises(errors.ReadingFailed):
        run(plan)
    assert names(tmp_path / "out") == [named(tmp_path, name).name for name in ("hh_db", "hv_db")]
