"""The real tile N25W165 of 2020 (Hawaii): 4500 x 4500 pixels in the middle of its cell, mostly sea."""

from __future__ import annotations

import numpy as np
import pytest

from . import road, witness
from .witness import CALIBRATIONS, PALSAR, RATIOS, TOLERANCE, assert_holds, opened, pixels

pytestmark = pytest.mark.slow

FOLDER = "alos_palsar_mosaic/2020/N25W165"
BANDS = {"hh": "HH", "hv": "HV", "linci": "linci", "date": "date", "mask": "mask"}
BOX_DEG = 0.1


@pytest.fixture(scope="module")
def files() -> dict[str, np.ndarray]:
    """The whole tile, as its files hold it."""
    from .conftest import REAL_BUCKET

    if not REAL_BUCKET.is_dir():
        pytest.skip("the real tile is not here (../shared/data/bucket)")
    return {
        name: pixels(REAL_BUCKET / FOLDER / f"N25W165_20_sl_{token}_F02DAR.tif")
        for name, token in BANDS.items()
    }


@pytest.fixture(scope="module")
def window(files) -> tuple[int, int, int, int]:
    """Row, column, rows and columns of a place with land and sea and nothing."""
    land_rows, land_columns = np.nonzero(files["mask"] == 255)
    rows = columns = round(BOX_DEG * 4500)
    top = int(np.clip(np.median(land_rows) - rows // 2, 0, 4500 - rows))
    left = int(np.clip(np.median(land_columns) - columns // 2, 0, 4500 - columns))
    return top, left, rows, columns


@pytest.fixture
def area(window) -> tuple[float, float, float, float]:
    top, left, rows, columns = window
    return -161 + left / 4500, 23 - (top + rows) / 4500, -161 + (left + columns) / 4500, 23 - top / 4500


@pytest.fixture
def here(files, window) -> dict[str, np.ndarray]:
    top, left, rows, columns = window
    return {name: values[top : top + rows, left : left + columns] for name, values in files.items()}


def test_the_whole_tile_lies_where_its_item_says(real_bucket, tmp_path):
    load = opened(road.load(real_bucket, tmp_path / "load.vrt", tiles=("N25W165",)))
    assert (load.RasterXSize, load.RasterYSize) == (4500, 4500)
    assert load.GetGeoTransform() == pytest.approx((-161, 1 / 4500, 0, 23, 0, -1 / 4500), abs=1e-12)


def test_mask_counts(real_bucket, tmp_path):
    load = road.load(real_bucket, tmp_path / "load.vrt", tiles=("N25W165",), bands=("mask",))
    codes, counts = np.unique(pixels(load), return_counts=True)
    found = dict(zip(codes.tolist(), counts.tolist()))
    assert found == {0: 19_350_016, 50: 897_321, 150: 202, 255: 2_461}


def test_every_pixel_with_data_was_seen_on_one_day(real_bucket, tmp_path):
    load = road.load(real_bucket, tmp_path / "load.vrt", tiles=("N25W165",), bands=("date", "mask"))
    days, counts = np.unique(pixels(road.decode_date(load, tmp_path / "date.vrt")), return_counts=True)
    assert dict(zip(days.tolist(), counts.tolist())) == {0: 19_350_016, 20200909: 897_321 + 202 + 2_461}


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_decibels_of_the_whole_tile(files, real_bucket, tmp_path, kind):
    load = road.load(real_bucket, tmp_path / "load.vrt", tiles=("N25W165",), bands=("hh", "mask"))
    masked = road.apply_mask(load, tmp_path / "mask.vrt", "water", "land")
    out = road.calibrate(masked, tmp_path / f"out.{kind}")
    expected = witness.calibrated(files, "hh", PALSAR, "gamma0_db", ("water", "land"))
    assert np.count_nonzero(np.isfinite(expected)) > 890_000
    assert_holds(out, expected, **TOLERANCE["gamma0_db"])


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("keep", [None, ("land",), ("water", "land")], ids=["all", "land", "water+land"])
def test_all_quantities_of_a_place(here, area, real_bucket, tmp_path, kind, keep):
    source = road.load(real_bucket, tmp_path / "load.vrt", area=area)
    assert {0, 50, 255} <= set(np.unique(here["mask"]).tolist()) | {0}
    if keep:
        source = road.apply_mask(source, tmp_path / "mask.vrt", *keep)
    for quantity in CALIBRATIONS:
        out = road.calibrate(source, tmp_path / f"{quantity}.{kind}", quantity)
        for number, name in enumerate(("hh", "hv"), start=1):
            expected = witness.calibrated(here, name, PALSAR, quantity, keep)
            assert np.isfinite(expected).any()
            assert_holds(out, expected, number=number, **TOLERANCE[quantity])
    for quantity in RATIOS:
        out = road.hv_hh_ratio(source, tmp_path / f"{quantity}.{kind}", quantity)
        assert_holds(out, witness.ratio(here, quantity, keep), **TOLERANCE[quantity])
    for date_format in witness.DATE_FORMATS:
        out = road.decode_date(source, tmp_path / f"{date_format}.{kind}", date_format)
        expected = witness.dates(here, PALSAR, 2020, date_format, keep)
        assert_holds(out, expected, nodata=0, **TOLERANCE.get(date_format, {}))


def test_virtual_from_afar_is_the_formula_on_the_files_overviews(real_bucket, tmp_path):
    load = road.load(real_bucket, tmp_path / "load.vrt", tiles=("N25W165",))
    out = opened(road.calibrate(load, tmp_path / "out.vrt"))
    sources = {}
    for name, token in BANDS.items():
        file = opened(real_bucket / FOLDER / f"N25W165_20_sl_{token}_F02DAR.tif")
        sources[name] = file.GetRasterBand(1).GetOverview(1).ReadAsArray()
    rows, columns = sources["hh"].shape
    seen = out.GetRasterBand(1).ReadAsArray(buf_xsize=columns, buf_ysize=rows)
    expected = witness.calibrated(sources, "hh", PALSAR, "gamma0_db")
    witness.assert_values(seen, expected, **TOLERANCE["gamma0_db"])
