"""Every quantity of every sensor: against plain numpy, and virtual against computed."""

from __future__ import annotations

from itertools import chain, combinations
from pathlib import Path

import numpy as np
import pytest

from . import road, witness
from .conftest import SENSORS, Archive
from .witness import CALIBRATIONS, CODES, DATE_FORMATS, JERS, PALSAR, RATIOS, TOLERANCE, assert_holds, pixels

KEEPS = tuple(chain.from_iterable(combinations(CODES, count) for count in range(1, len(CODES) + 1)))
"""All 15 choices of mask classes that keep something."""

every_sensor = pytest.mark.parametrize("sensor", SENSORS)
both_kinds = pytest.mark.parametrize("kind", ["vrt", "tif"])


class Loaded:
    """A tile that is loaded, and the DN that it was made with."""

    def __init__(self, archive: Archive, sensor: str, folder: Path, kind: str) -> None:
        self.product, self.year, label = SENSORS[sensor]
        self.bands = archive.bands[self.product, self.year, label]
        self.path = road.load(
            archive.root, folder / f"load.{kind}", self.year, tiles=(label,), product_id=self.product
        )
        self.backscatter = [name for name in ("hh", "hv") if name in self.bands]


@every_sensor
@both_kinds
def test_loaded_bands_are_those_of_the_files_without_what_is_no_data(archive, tmp_path, sensor, kind):
    loaded = Loaded(archive, sensor, tmp_path, kind)
    names = [name for name in ("hh", "hv", "linci", "date", "mask") if name in loaded.bands]
    assert witness.opened(loaded.path).RasterCount == len(names)
    for number, name in enumerate(names, start=1):
        assert_holds(loaded.path, witness.stored(loaded.bands, name), number=number, nodata=0)


@every_sensor
@both_kinds
@pytest.mark.parametrize("quantity", CALIBRATIONS)
def test_calibration(archive, tmp_path, sensor, kind, quantity):
    loaded = Loaded(archive, sensor, tmp_path, "vrt")
    out = road.calibrate(loaded.path, tmp_path / f"out.{kind}", quantity)
    assert witness.opened(out).RasterCount == len(loaded.backscatter)
    for number, name in enumerate(loaded.backscatter, start=1):
        expected = witness.calibrated(loaded.bands, name, loaded.product, quantity)
        assert np.isfinite(expected).mean() > 0.5
        assert_holds(out, expected, number=number, **TOLERANCE[quantity])


@pytest.mark.parametrize("sensor", ["ALOS", "ALOS-2"])
@both_kinds
@pytest.mark.parametrize("quantity", RATIOS)
def test_ratio(archive, tmp_path, sensor, kind, quantity):
    loaded = Loaded(archive, sensor, tmp_path, "vrt")
    out = road.hv_hh_ratio(loaded.path, tmp_path / f"out.{kind}", quantity)
    assert_holds(out, witness.ratio(loaded.bands, quantity), **TOLERANCE[quantity])


@every_sensor
@both_kinds
@pytest.mark.parametrize("date_format", DATE_FORMATS)
def test_dates(archive, tmp_path, sensor, kind, date_format):
    loaded = Loaded(archive, sensor, tmp_path, "vrt")
    out = road.decode_date(loaded.path, tmp_path / f"out.{kind}", date_format)
    expected = witness.dates(loaded.bands, loaded.product, loaded.year, date_format)
    assert len(np.unique(expected[np.isfinite(expected)])) > 1
    assert_holds(out, expected, nodata=0, **TOLERANCE.get(date_format, {}))


@both_kinds
@pytest.mark.parametrize("keep", KEEPS, ids="+".join)
def test_mask_on_stored_bands(archive, tmp_path, kind, keep):
    loaded = Loaded(archive, "ALOS-2", tmp_path, "vrt")
    out = road.apply_mask(loaded.path, tmp_path / f"out.{kind}", *keep)
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        expected = witness.stored(loaded.bands, name, keep)
        assert np.isfinite(expected).any()
        assert_holds(out, expected, number=number, nodata=0)


@both_kinds
@pytest.mark.parametrize("keep", KEEPS, ids="+".join)
def test_mask_below_every_quantity(archive, tmp_path, kind, keep):
    loaded = Loaded(archive, "ALOS-2", tmp_path, "vrt")
    masked = road.apply_mask(loaded.path, tmp_path / "masked.vrt", *keep)
    for quantity in CALIBRATIONS:
        out = road.calibrate(masked, tmp_path / f"{quantity}.{kind}", quantity)
        for number, name in enumerate(("hh", "hv"), start=1):
            expected = witness.calibrated(loaded.bands, name, PALSAR, quantity, keep)
            assert_holds(out, expected, number=number, **TOLERANCE[quantity])
    for quantity in RATIOS:
        out = road.hv_hh_ratio(masked, tmp_path / f"{quantity}.{kind}", quantity)
        assert_holds(out, witness.ratio(loaded.bands, quantity, keep), **TOLERANCE[quantity])
    for date_format in DATE_FORMATS:
        out = road.decode_date(masked, tmp_path / f"{date_format}.{kind}", date_format)
        expected = witness.dates(loaded.bands, PALSAR, 2020, date_format, keep)
        assert_holds(out, expected, nodata=0, **TOLERANCE.get(date_format, {}))


@every_sensor
def test_virtual_and_computed_agree(archive, tmp_path, sensor):
    loaded = Loaded(archive, sensor, tmp_path, "vrt")
    masked = road.apply_mask(loaded.path, tmp_path / "masked.vrt", "water", "land")
    for quantity in ("gamma0_db", "sigma0_db"):
        virtual = road.calibrate(masked, tmp_path / f"{quantity}.vrt", quantity)
        computed = road.calibrate(masked, tmp_path / f"{quantity}.tif", quantity)
        for number in range(1, len(loaded.backscatter) + 1):
            one, other = pixels(virtual, number), pixels(computed, number)
            assert one.dtype == other.dtype == np.float32
            np.testing.assert_array_equal(one == -9999, other == -9999)
            assert np.abs(one - other).max() < 1e-4


@pytest.mark.parametrize(
    ("sensor", "brightest_db", "faintest_db"),
    [("JERS-1", 11.6695, -78.6394), ("ALOS", 13.3295, -76.9794), ("ALOS-2", 13.3295, -76.9794)],
)
@both_kinds
def test_odd_digital_numbers(archive, tmp_path, sensor, brightest_db, faintest_db, kind):
    """65535 and 2 are measurements; 0 and 1 are none, whatever the mask says."""
    loaded = Loaded(archive, sensor, tmp_path, "vrt")
    out = road.calibrate(loaded.path, tmp_path / f"out.{kind}")
    for number, name in enumerate(loaded.backscatter, start=1):
        row = 5 if name == "hh" else 9
        assert list(loaded.bands[name][row, [4, 7, 10, 13]]) == [65535, 0, 1, 2]
        assert set(loaded.bands["mask"][row, [4, 7, 10, 13]]) == {255}
        assert pixels(out, number)[row, [4, 7, 10, 13]] == pytest.approx(
            [brightest_db, -9999, -9999, faintest_db], abs=1e-4
        )


@pytest.mark.parametrize(
    ("bands_of", "title"),
    [("hh", "HH gamma0 [dB]"), ("hv", "HV gamma0 [dB]")],
)
@both_kinds
def test_a_band_says_what_it_is(archive, tmp_path, kind, bands_of, title):
    loaded = Loaded(archive, "ALOS-2", tmp_path, "vrt")
    out = witness.opened(road.calibrate(loaded.path, tmp_path / f"out.{kind}"))
    band = out.GetRasterBand(["hh", "hv"].index(bands_of) + 1)
    assert (band.GetDescription(), band.GetUnitType(), band.GetNoDataValue()) == (title, "dB", -9999)


@pytest.mark.parametrize(
    ("product", "year", "number", "day"),
    [
        (PALSAR, 2007, 582, 20070829),
        (PALSAR, 2020, 2300, 20200909),
        (PALSAR, 2015, 409, 20150707),
        (PALSAR, 2022, 2775, 20211228),
        (JERS, 1996, 1466, 19960216),
    ],
)
@both_kinds
def test_dates_that_are_known(tmp_path, product, year, number, day, kind):
    """Acquisition dates that the data's producers name, and one counted by hand."""
    from .plain_files import write_tile

    numbers = np.array([[number, 0, 1, number]], np.uint16)
    mask = np.array([[255, 255, 255, 0]], np.uint8)
    write_tile(tmp_path, {"date": numbers, "mask": mask}, "N35E030", year, product, "")
    loaded = road.load(tmp_path, tmp_path / "load.vrt", year, tiles=("N35E030",), product_id=product)
    out = road.decode_date(loaded, tmp_path / f"out.{kind}")
    assert pixels(out).tolist() == [[day, 0, 0, 0]]
