"""Folders and buckets with names that mean something to a shell, to XML, to a URL or to GDAL."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .witness import PALSAR, assert_holds, opened

NAMES = (
    "with space",
    "what?",
    "this & that",
    "it's",
    'say "hello"',
    "Grüße aus Lomé, 東京",
    "100% #1",
    "a<b>c",
    "a=b;c+d",
    "%20",
)
LABEL = "N10E010"


@pytest.fixture(scope="module")
def tile(tmp_path_factory) -> tuple[Path, dict[str, np.ndarray]]:
    made = Archive(tmp_path_factory.mktemp("plain"))
    return made.root, made.add(TileSpec(PALSAR, 2020, LABEL, width=80, height=70))


@pytest.fixture(scope="module")
def odd_bucket(tile, tmp_path_factory) -> Iterator[S3Lab]:
    root = tmp_path_factory.mktemp("odd")
    for name in NAMES:
        shutil.copytree(tile[0], root / name)
    gdal.VSICurlClearCache()
    with S3Lab(root) as server:
        yield server


def means_by_rasterio(python: str, *paths: Path) -> list[list[float]]:
    """Means of each band's valid pixels, read by another GDAL that knows nothing of this process."""
    code = (
        "import json, sys, rasterio\n"
        "for path in sys.argv[1:]:\n"
        "    with rasterio.open(path) as data:\n"
        "        bands = [data.read(number, masked=True) for number in data.indexes]\n"
        "    print(json.dumps([float(band.astype('f8').mean()) for band in bands]))\n"
    )
    done = subprocess.run(
        [python, "-c", code, *map(str, paths)],
        env={},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def checksums_by_gdalinfo(path: Path) -> list[int]:
    """By the command line tool, with nothing in its environment."""
    tool = shutil.which("gdalinfo")
    if tool is None:
        pytest.skip("gdalinfo is not installed")
    done = subprocess.run(
        [tool, "-json", "-checksum", str(path)],
        env={},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "ERROR" not in done.stderr
    return [band["checksum"] for band in json.loads(done.stdout)["bands"]]


def made_from(root: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    load = road.load(root, folder / "load.vrt", tiles=(LABEL,))
    masked = road.apply_mask(load, folder / "mask.vrt", "water", "land")
    return road.calibrate(masked, folder / "db.vrt")


def expected_decibels(bands) -> list[np.ndarray]:
    return [witness.calibrated(bands, name, PALSAR, "gamma0_db", ("water", "land")) for name in ("hh", "hv")]


def assert_opens_anywhere(result: Path, bands, python: str) -> None:
    expected = expected_decibels(bands)
    for number, values in enumerate(expected, start=1):
        assert_holds(result, values, number=number, within=1e-4)
    means = [float(np.nanmean(values)) for values in expected]
    assert means_by_rasterio(python, result) == [pytest.approx(means, abs=1e-4)]
    dataset = opened(result)
    assert checksums_by_gdalinfo(result) == [dataset.GetRasterBand(number).Checksum() for number in (1, 2)]


@pytest.mark.rasterio
@pytest.mark.parametrize("name", NAMES)
def test_a_folder_of_any_name(tile, tmp_path, name, rasterio_python):
    root, bands = tile
    shutil.copytree(root, tmp_path / name / "archive")
    result = made_from(str(tmp_path / name / "archive"), tmp_path / name / "results")
    assert_opens_anywhere(result, bands, rasterio_python)
    computed = road.calibrate(
        tmp_path / name / "results" / "load.vrt", tmp_path / name / "results" / "db.tif"
    )
    further = road.hv_hh_ratio(computed, tmp_path / name / "results" / "ratio.vrt")
    assert_holds(further, witness.ratio(bands, "ratio_db"), within=1e-4)


@pytest.mark.server
@pytest.mark.rasterio
@pytest.mark.parametrize("name", NAMES)
def test_a_prefix_of_any_name(tile, odd_bucket, tmp_path, name, rasterio_python):
    result = made_from(f"{odd_bucket.bucket_url}/{quote(name)}", tmp_path)
    assert_opens_anywhere(result, tile[1], rasterio_python)
    assert (
        "&amp;amp;url=http%3A%2F%2F" in result.read_text() or "&amp;url=http%3A%2F%2F" in result.read_text()
    )


@pytest.mark.server
@pytest.mark.parametrize("name", ["with space", "Grüße aus Lomé, 東京", "this & that"])
def test_an_address_as_people_paste_it(tile, odd_bucket, tmp_path, name):
    """Not percent-encoded; browsers show addresses so."""
    result = made_from(f"{odd_bucket.bucket_url}/{name}", tmp_path)
    assert_holds(result, expected_decibels(tile[1])[0], within=1e-4)


@pytest.mark.server
@pytest.mark.rasterio
def test_a_virtual_layer_needs_no_environment(server, archive, tmp_path, rasterio_python):
    bands = archive.bands[PALSAR, 2020, "N35E030"]
    load = road.load(server.bucket_url, tmp_path / "load.vrt", tiles=("N35E030",))
    masked = road.apply_mask(load, tmp_path / "mask.vrt", "water", "land")
    assert_opens_anywhere(road.calibrate(masked, tmp_path / "db.vrt"), bands, rasterio_python)


@pytest.mark.parametrize(
    "product_year", [(PALSAR, 2008, "N05E040"), (PALSAR, 2020, "N35E030")], ids=["ALOS", "ALOS-2"]
)
@pytest.mark.rasterio
def test_other_gdals_give_the_same_numbers(archive, tmp_path, rasterio_python, product_year):
    """Every quantity, by the GDAL inside rasterio."""
    product, year, label = product_year
    bands = archive.bands[product_year]
    load = road.load(archive.root, tmp_path / "load.vrt", year, tiles=(label,))
    masked = road.apply_mask(load, tmp_path / "mask.vrt", "land", "shadow")
    keep = ("land", "shadow")
    expected = {}
    for quantity in witness.CALIBRATIONS:
        out = road.calibrate(masked, tmp_path / f"{quantity}.vrt", quantity)
        values = [witness.calibrated(bands, name, product, quantity, keep) for name in ("hh", "hv")]
        expected[out] = [pytest.approx(np.nanmean(band), rel=2e-6) for band in values]
    for quantity in witness.RATIOS:
        out = road.hv_hh_ratio(masked, tmp_path / f"{quantity}.vrt", quantity)
        expected[out] = [pytest.approx(np.nanmean(witness.ratio(bands, quantity, keep)), rel=2e-6)]
    for date_format in witness.DATE_FORMATS:
        out = road.decode_date(masked, tmp_path / f"{date_format}.vrt", date_format)
        values = witness.dates(bands, product, year, date_format, keep)
        expected[out] = [pytest.approx(np.nanmean(values), rel=1e-9)]
    assert means_by_rasterio(rasterio_python, *expected) == list(expected.values())


def test_no_setting_of_this_process_was_needed():
    """The tests above mean something only so."""
    for name in ("GDAL_DISABLE_READDIR_ON_OPEN", "CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "GDAL_HTTP_MAX_RETRY"):
        assert gdal.GetConfigOption(name) is None
        assert name not in os.environ
