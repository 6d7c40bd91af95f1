"""Kinds of files: what they hold, to which error, what they say of themselves, and what a later step makes of them."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.formats import COG, FORMATS, GEOTIFF, INT16_DB, LERC
from palsar_mosaic.core.recipe import Output
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import Wanted, write, write_all
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import ROOT, Archive
from .witness import PALSAR, assert_holds, assert_values, opened, pixels

WIDE = TileSpec(PALSAR, 2020, "N35E030", width=1301, height=1029)
KEEP = ("water", "land")


@pytest.fixture(scope="module")
def wide(tmp_path_factory) -> Archive:
    made = Archive(tmp_path_factory.mktemp("wide"))
    made.add(WIDE)
    return made


@pytest.fixture(scope="module")
def bands(wide) -> dict[str, np.ndarray]:
    return wide.bands[PALSAR, 2020, "N35E030"]


def decibels(archive: Archive, quantity: str = "gamma0_db"):
    recipe = road.find(archive.root, tiles=("N35E030",))[1]
    return steps.calibrate(steps.apply_mask(recipe, KEEP, ""), quantity, "")


def structure(path: Path) -> dict[str, str]:
    return opened(path).GetMetadata("IMAGE_STRUCTURE")


# -- what they hold -------------------------------------------------------------------------------


def test_their_ids_stay_for_ever():
    assert list(FORMATS) == ["gtiff", "cog", "lerc", "int16_db"]


@pytest.mark.parametrize("quantity", ["gamma0_db", "gamma0_power", "sigma0_db"])
@pytest.mark.parametrize(
    "form", [GEOTIFF, replace(GEOTIFF, overviews=True), COG], ids=["gtiff", "more", "cog"]
)
def test_without_loss(wide, bands, tmp_path, form, quantity, gdal_habit):
    write(decibels(wide, quantity), str(tmp_path / "out.tif"), form=form)
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]
    for number, name in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(bands, name, PALSAR, quantity, KEEP)
        assert_holds(tmp_path / "out.tif", expected, number=number, **witness.TOLERANCE[quantity])
    assert opened(tmp_path / "out.tif").GetRasterBand(1).GetOverviewCount() == (2 if form.overviews else 0)


def test_lerc_keeps_to_its_error_and_nodata_stays_exact(wide, bands, tmp_path):
    out = tmp_path / "out.tif"
    write(decibels(wide), str(out), form=replace(LERC, overviews=True))
    assert structure(out)["COMPRESSION"].startswith("LERC")
    assert opened(out).GetMetadataItem("MAXIMUM_ERROR") == "0.01 dB"
    for number, name in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(bands, name, PALSAR, "gamma0_db", KEEP)
        assert_holds(out, expected, number=number, within=0.0101)
        band = opened(out)
        values = band.GetRasterBand(number).GetOverview(0).ReadAsArray()
        assert values.min() == -9999
        assert values[values != -9999].min() > -80


@pytest.mark.parametrize("quantity", ["gamma0_power", "amplitude"])
def test_lerc_of_what_is_not_in_decibels_loses_nothing(wide, bands, tmp_path, quantity):
    out = tmp_path / "out.tif"
    write(decibels(wide, quantity), str(out), form=LERC)
    assert opened(out).GetMetadataItem("MAXIMUM_ERROR") == "0"
    expected = witness.calibrated(bands, "hv", PALSAR, quantity, KEEP)
    assert_holds(out, expected, number=2, **witness.TOLERANCE[quantity])


@pytest.mark.parametrize("form", [LERC, COG, replace(GEOTIFF, overviews=True)], ids=lambda form: form.id)
def test_a_mosaic_as_it_is(wide, bands, tmp_path, form):
    """Numbers, angles, days and classes; their overviews in their own ways."""
    out = tmp_path / "out.tif"
    write(road.find(wide.root, tiles=("N35E030",))[1], str(out), form=form)
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        assert_holds(out, witness.stored(bands, name), number=number, nodata=0)
    if form.overviews:
        dataset = opened(out)
        assert dataset.GetRasterBand(4).GetOverview(0).ReadAsArray()[3, 4] == witness.pixels(out, 4)[7, 9]
        said = [dataset.GetRasterBand(number).GetMetadataItem("OVERVIEWS") for number in range(1, 6)]
        assert said == ["mean of linear power"] * 2 + ["mean", "nearest pixel", "nearest pixel"]


def test_int16_holds_hundredths_of_decibels(wide, bands, tmp_path):
    out = tmp_path / "out.tif"
    write(decibels(wide), str(out), form=INT16_DB)
    dataset = opened(out)
    assert dataset.GetMetadataItem("MAXIMUM_ERROR") == "0.005 dB"
    for number, name in enumerate(("hh", "hv"), start=1):
        band = dataset.GetRasterBand(number)
        assert gdal.GetDataTypeName(band.DataType) == "Int16"
        assert (band.GetScale(), band.GetOffset(), band.GetNoDataValue()) == (0.01, 0, -32768)
        expected = witness.calibrated(bands, name, PALSAR, "gamma0_db", KEEP)
        numbers = band.ReadAsArray()
        np.testing.assert_array_equal(numbers == -32768, np.isnan(expected))
        there = numbers != -32768
        np.testing.assert_allclose(numbers[there] * 0.01, expected[there], atol=0.00502)


@pytest.mark.parametrize("quantity", ["gamma0_power", "amplitude"])
def test_int16_refuses_what_is_not_in_decibels(wide, tmp_path, quantity):
    with pytest.raises(errors.FormatUnfit, match=r"stores decibels alone.*gtiff"):
        write(decibels(wide, quantity), str(tmp_path / "out.tif"), form=INT16_DB)
    assert not list(tmp_path.iterdir())


def test_int16_refuses_decibels_beside_dates(wide, tmp_path):
    recipe = decibels(wide)
    mixed = replace(recipe, outputs=(*recipe.outputs, Output("date", "yyyymmdd")))
    with pytest.raises(errors.FormatUnfit):
        write(mixed, str(tmp_path / "out.tif"), form=INT16_DB)


def test_a_gdal_without_lerc(wide, tmp_path, monkeypatch):
    monkeypatch.setattr("palsar_mosaic.core.formats.codecs", lambda driver="GTiff": ("LZW", "DEFLATE"))
    with pytest.raises(errors.CodecMissing, match=r"cannot compress with LERC.*gtiff, int16_db"):
        write(decibels(wide), str(tmp_path / "out.tif"), form=LERC)
    write(decibels(wide), str(tmp_path / "out.tif"))
    assert structure(tmp_path / "out.tif")["COMPRESSION"] == "DEFLATE"


# -- overviews and statistics ---------------------------------------------------------------------


@pytest.mark.parametrize("form", [COG, replace(INT16_DB, overviews=True)], ids=lambda form: form.id)
def test_overviews_in_the_file(wide, bands, tmp_path, form):
    out = tmp_path / "out.tif"
    write(decibels(wide), str(out), form=form)
    dataset = opened(out)
    power = witness.calibrated(bands, "hv", PALSAR, "gamma0_power", KEEP)
    for number, factor in enumerate((2, 4)):
        overview = dataset.GetRasterBand(2).GetOverview(number)
        shape = -(-1029 // factor), -(-1301 // factor)
        assert (overview.YSize, overview.XSize) == shape
        padded = np.full((shape[0] * factor, shape[1] * factor), np.nan)
        padded[:1029, :1301] = power
        blocks = padded.reshape(shape[0], factor, shape[1], factor)
        count = np.maximum((~np.isnan(blocks)).sum(axis=(1, 3)), 1)
        mean = np.nansum(blocks, axis=(1, 3)) / count
        expected = np.where(mean > 0, 10 * np.log10(np.where(mean > 0, mean, 1)), np.nan)
        values, nodata = overview.ReadAsArray(), -9999.0
        if form.step_db:
            values, nodata = np.where(values == -32768, nodata, values * 0.01), -9999.0
        assert_values(values, expected, nodata=nodata, within=0.0051 if form.step_db else 1e-4)
    assert dataset.GetRasterBand(2).GetMetadataItem("OVERVIEWS") == "mean of linear power"


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_statistics_are_in_the_numbers_that_the_file_holds(wide, tmp_path, form):
    out = tmp_path / "out.tif"
    write(decibels(wide), str(out), form=form)
    band = opened(out)
    told = band.GetRasterBand(1).GetMetadata()
    numbers = pixels(out)
    step = 0.01 if form.step_db else 1
    numbers = numbers[numbers != (-32768 if form.step_db else -9999)].astype(float)
    within = 0.011 if form.codec else 1e-5
    assert float(told["STATISTICS_MINIMUM"]) == pytest.approx(numbers.min(), abs=within)
    assert float(told["STATISTICS_MAXIMUM"]) == pytest.approx(numbers.max(), abs=within)
    mean = 10 * np.log10((10 ** (numbers * step / 10)).mean()) / step
    assert float(told["STATISTICS_MEAN"]) == pytest.approx(mean, abs=1e-3 / step)
    assert ("STATISTICS_APPROXIMATE" in told) == bool(form.codec)


@pytest.mark.parametrize("size", [(300, 200), (512, 512), (513, 64), (1301, 1029)], ids=str)
def test_a_cog_is_one(tmp_path, size):
    made = Archive(tmp_path / "archive")
    made.root.mkdir()
    made.add(TileSpec(PALSAR, 2020, "N35E030", width=size[0], height=size[1]))
    out = tmp_path / "out.tif"
    write(decibels(made), str(out), form=COG)
    warnings, found, _ = validate(str(out), full_check=True)
    assert (warnings, found) == ([], [])
    assert structure(out)["LAYOUT"] == "COG"


# -- what they say --------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_where_the_numbers_come_from(wide, tmp_path, form):
    out = tmp_path / "out.tif"
    write(decibels(wide), str(out), form=form)
    dataset = opened(out)
    said = dataset.GetMetadata()
    version = next(
        line.partition("=")[2]
        for line in (ROOT / "metadata.txt").read_text().splitlines()
        if line.startswith("version=")
    )
    assert said["TIFFTAG_SOFTWARE"] == said["SOFTWARE"] == f"PALSAR Mosaic {version}"
    assert said["FORMULA"] == "HH gamma0 [dB] = 20 log10(DN) - 83.0; HV gamma0 [dB] = 20 log10(DN) - 83.0"
    assert said["MASK_CLASSES_KEPT"] == "water,land"
    assert said["TILES"] == "N35E030"
    assert "2020" in said["TITLE"]
    assert not any("DATETIME" in key for key in said)
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["HH gamma0 [dB]", "HV gamma0 [dB]"]
    assert dataset.GetRasterBand(1).GetUnitType() == "dB"


@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_the_same_run_gives_the_same_file(wide, tmp_path, form):
    for name in ("a.tif", "b.tif"):
        write(decibels(wide), str(tmp_path / name), form=form)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def test_formulas(wide, tmp_path):
    recipe = road.find(wide.root, tiles=("N35E030",))[1]
    expected = {
        "sigma0_power": "HV sigma0 [linear power] = DN^2 * 10^((-83.0) / 10) * cos(local incidence angle)",
        "amplitude": "HV gamma0 [linear amplitude] = DN * 10^((-83.0) / 20)",
    }
    for quantity, formula in expected.items():
        write(steps.calibrate(recipe, quantity, ""), str(tmp_path / "out.vrt"))
        assert opened(tmp_path / "out.vrt").GetMetadataItem("FORMULA").split("; ")[1] == formula
    write(steps.decode_date(recipe, "yyyymmdd", ""), str(tmp_path / "out.vrt"))
    assert opened(tmp_path / "out.vrt").GetMetadataItem("FORMULA").endswith(" = 2014-05-24 + days")
    write(recipe, str(tmp_path / "out.vrt"))
    assert opened(tmp_path / "out.vrt").GetMetadataItem("FORMULA") is None


def test_another_gdal_reads_them(wide, tmp_path, rasterio_python):
    for form in FORMATS.values():
        write(decibels(wide), str(tmp_path / f"{form.id}.tif"), form=form)
    script = (
        "import json, sys, rasterio\n"
        "told = {}\n"
        "for path in sys.argv[1:]:\n"
        "    with rasterio.open(path) as file:\n"
        "        values = file.read(2, masked=True) * file.scales[1] + file.offsets[1]\n"
        "        told[path] = [float(values.mean()), int(values.count()), file.overviews(2)]\n"
        "print(json.dumps(told))"
    )
    files = [str(path) for path in sorted(tmp_path.glob("*.tif"))]
    done = subprocess.run(
        [rasterio_python, "-c", script, *files], capture_output=True, text=True, timeout=60, check=True
    )
    told = json.loads(done.stdout)
    plain = told[str(tmp_path / "gtiff.tif")]
    for mean, count, _ in told.values():
        assert mean == pytest.approx(plain[0], abs=0.001)
        assert count == plain[1]
    assert told[str(tmp_path / "cog.tif")][2] == [2, 4]


# -- a later step on them -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("form", FORMATS.values(), ids=list(FORMATS))
def test_a_mask_and_a_ratio_after_it(wide, bands, tmp_path, form, kind):
    made = tmp_path / "made.tif"
    recipe = steps.calibrate(road.find(wide.root, tiles=("N35E030",))[1], "gamma0_db", "")
    write(recipe, str(made), form=form)
    error = {"int16_db": 0.0051, "lerc": 0.0101}.get(form.id, 1e-4)
    masked = road.apply_mask(made, tmp_path / f"masked.{kind}", "land")
    expected = witness.calibrated(bands, "hv", PALSAR, "gamma0_db", ("land",))
    assert_holds(masked, expected, number=2, within=error)
    ratio = road.hv_hh_ratio(made, tmp_path / f"ratio.{kind}", "ratio_db")
    assert_holds(ratio, witness.ratio(bands, "ratio_db"), within=2 * error)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_band_from_elsewhere_with_a_scale(tmp_path, kind):
    """Digital numbers that somebody stored in tenths, 7 as nothing."""
    tenths = np.array([[7, 20000, 45000], [60000, 12345, 7]], np.uint16)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "hh.tif"), 3, 2, 1, gdal.GDT_UInt16)
    dataset.SetGeoTransform((30, 1 / 4500, 0, 35, 0, -1 / 4500))
    band = dataset.GetRasterBand(1)
    band.SetDescription("hh")
    band.SetScale(0.1)
    band.SetOffset(5)
    band.SetNoDataValue(7)
    band.WriteArray(tenths)
    band = dataset = None
    out = road.calibrate(tmp_path / "hh.tif", tmp_path / f"out.{kind}", "gamma0_db", PALSAR, 2020)
    values = np.where(tenths == 7, np.nan, tenths * 0.1 + 5)
    assert_holds(out, 20 * np.log10(values) - 83, within=1e-4)


def test_a_scale_survives_in_a_virtual_chain(wide, bands, tmp_path):
    made = tmp_path / "made.tif"
    write(
        steps.calibrate(road.find(wide.root, tiles=("N35E030",))[1], "gamma0_db", ""),
        str(made),
        form=INT16_DB,
    )
    first = road.apply_mask(made, tmp_path / "first.vrt", "water", "land")
    second = road.apply_mask(first, tmp_path / "second.tif", "land")
    expected = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("land",))
    assert_holds(second, expected, within=0.0051)
    assert recognise(str(first)).plane("hh").packed.scale == 0.01


# -- several files --------------------------------------------------------------------------------


def test_several_files_of_one_input(wide, bands, tmp_path):
    recipe = road.find(wide.root, tiles=("N35E030",))[1]
    files = [
        Wanted(steps.calibrate(recipe, "gamma0_db", ""), str(tmp_path / "db.tif"), INT16_DB),
        Wanted(steps.decode_date(recipe, "yyyymmdd", ""), str(tmp_path / "date.tif"), COG),
        Wanted(steps.hv_hh_ratio(recipe, "power_ratio", ""), str(tmp_path / "ratio.vrt")),
    ]
    shares: list[float] = []
    write_all(files, shares.append)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["date.tif", "db.tif", "ratio.vrt"]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert_holds(tmp_path / "date.tif", witness.dates(bands, PALSAR, 2020, "yyyymmdd"), nodata=0)


def test_one_that_is_refused_refuses_all(wide, tmp_path):
    recipe = road.find(wide.root, tiles=("N35E030",))[1]
    old = tmp_path / "db.tif"
    old.write_bytes(b"older")
    with pytest.raises(errors.FormatUnfit):
        write_all([Wanted(decibels(wide), str(old)), Wanted(recipe, str(tmp_path / "b.tif"), INT16_DB)])
    with pytest.raises(errors.OutputNamedTwice, match="named for two"):
        write_all([Wanted(recipe, str(old)), Wanted(recipe, str(tmp_path / "." / "db.tif"))])
    assert [path.name for path in tmp_path.iterdir()] == ["db.tif"]
    assert old.read_bytes() == b"older"


def test_a_name_that_fails_at_the_end_puts_the_others_back(wide, tmp_path, monkeypatch):
    recipe = decibels(wide)
    old = tmp_path / "a.vrt"
    old.write_bytes(b"older")
    really = os.replace

    def replace_but_one(source, target):
        if Path(target).name == "c.vrt":
            raise PermissionError(13, "it is open elsewhere")
        return really(source, target)

    monkeypatch.setattr("palsar_mosaic.core.result.os.replace", replace_but_one)
    with pytest.raises(errors.OutputUnwritable, match=r"c\.vrt cannot be written: it is open elsewhere"):
        write_all([Wanted(recipe, str(tmp_path / f"{name}.vrt")) for name in "abc"])
    assert [path.name for path in tmp_path.iterdir()] == ["a.vrt"]
    assert old.read_bytes() == b"older"
