"""All digital numbers, mask codes and angles that can occur, and rasters of odd sizes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from . import road, witness
from .plain_files import write_tile
from .witness import CALIBRATIONS, JERS, PALSAR, RATIOS, TOLERANCE, assert_holds, pixels

pytestmark = pytest.mark.slow

ALL_DN = np.arange(65536, dtype=np.uint16).reshape(256, 256)
ALL_CODES = (0, 50, 100, 150, 255)


@pytest.fixture(scope="module")
def all_numbers(tmp_path_factory) -> tuple[Path, dict[str, np.ndarray]]:
    """Each DN under each mask code; HV runs the other way, and angles through all bytes."""
    root = tmp_path_factory.mktemp("all")
    hh = np.hstack([ALL_DN] * len(ALL_CODES))
    bands = {
        "hh": hh,
        "hv": hh[::-1, ::-1].copy(),
        "linci": (hh.astype(np.uint32) * 7919 % 256).astype(np.uint8),
        "date": hh.copy(),
        "mask": np.hstack([np.full(ALL_DN.shape, code, np.uint8) for code in ALL_CODES]),
    }
    write_tile(root, bands)
    write_tile(
        root, {name: bands[name] for name in bands if name != "hv"}, year=1996, product=JERS, suffix=""
    )
    write_tile(root, bands, year=2008, suffix="_F__DAR")
    return root, bands


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize(
    "keep", [None, ("water", "land"), ("layover",)], ids=["all", "water+land", "layover"]
)
@pytest.mark.parametrize(("product", "year"), [(PALSAR, 2020), (PALSAR, 2008), (JERS, 1996)])
def test_every_digital_number_under_every_mask_code(all_numbers, tmp_path, product, year, keep, kind):
    root, bands = all_numbers
    source = road.load(root, tmp_path / "load.vrt", year, tiles=("N35E030",), product_id=product)
    if keep:
        source = road.apply_mask(source, tmp_path / "mask.vrt", *keep)
    for quantity in CALIBRATIONS:
        out = road.calibrate(source, tmp_path / f"{quantity}.{kind}", quantity)
        expected = witness.calibrated(bands, "hh", product, quantity, keep)
        assert_holds(out, expected, **TOLERANCE[quantity])
    for quantity in RATIOS if product == PALSAR else ():
        out = road.hv_hh_ratio(source, tmp_path / f"{quantity}.{kind}", quantity)
        assert_holds(out, witness.ratio(bands, quantity, keep), **TOLERANCE[quantity])


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("date_format", witness.DATE_FORMATS)
@pytest.mark.parametrize(("product", "year"), [(PALSAR, 2020), (PALSAR, 2008), (JERS, 1996)])
def test_every_day_number(all_numbers, tmp_path, product, year, date_format, kind):
    _, bands = all_numbers
    days = {name: bands[name][:, -256:] for name in ("date", "mask")}
    write_tile(tmp_path, days, "N35E030", year, product, "")
    source = road.load(tmp_path, tmp_path / "load.vrt", year, tiles=("N35E030",), product_id=product)
    out = road.decode_date(source, tmp_path / f"out.{kind}", date_format)
    expected = witness.dates(days, product, year, date_format)
    assert_holds(out, expected, nodata=0, **TOLERANCE.get(date_format, {}))


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_decibels_that_are_known(all_numbers, tmp_path, kind):
    """20 log10(2126) - 83 is -16.449 dB; the brightest number is +13.33 dB."""
    root, _ = all_numbers
    source = road.load(root, tmp_path / "load.vrt", tiles=("N35E030",))
    decibels = pixels(road.calibrate(source, tmp_path / f"out.{kind}"))[:, -256:].ravel()
    assert decibels[2126] == pytest.approx(-16.449, abs=5e-4)
    assert decibels[65535] == pytest.approx(13.33, abs=5e-3)
    assert decibels[0] == decibels[1] == -9999


def test_a_raster_without_a_mask_drops_by_its_numbers_alone(tmp_path):
    write_tile(tmp_path, {"hh": ALL_DN})
    bands = {"hh": ALL_DN, "mask": np.full(ALL_DN.shape, 255, np.uint8)}
    source = road.load(tmp_path, tmp_path / "load.vrt", tiles=("N35E030",))
    assert_holds(source, witness.stored(bands, "hh"), nodata=0)
    for kind in ("vrt", "tif"):
        for quantity in ("gamma0_db", "gamma0_power", "amplitude"):
            out = road.calibrate(source, tmp_path / f"{quantity}.{kind}", quantity)
            assert_holds(out, witness.calibrated(bands, "hh", PALSAR, quantity), **TOLERANCE[quantity])


odd_sizes = st.sampled_from([1, 2, 511, 512, 513])


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    rows=odd_sizes,
    columns=odd_sizes,
    seed=st.integers(0, 2**32 - 1),
    keep=st.sets(st.sampled_from(sorted(witness.CODES)), min_size=1),
)
def test_any_numbers_in_any_size(tmp_path_factory, rows, columns, seed, keep):
    folder = tmp_path_factory.mktemp("odd")
    dice = np.random.default_rng(seed)
    kept = tuple(sorted(keep))
    bands = {
        name: np.minimum(dice.integers(0, 65536, (rows, columns)), dice.choice([3, 5000, 65535])).astype(
            np.uint16
        )
        for name in ("hh", "hv", "date")
    }
    bands["linci"] = dice.integers(0, 256, (rows, columns)).astype(np.uint8)
    bands["mask"] = dice.choice(ALL_CODES, (rows, columns)).astype(np.uint8)
    write_tile(folder, bands)
    load = road.load(folder, folder / "load.vrt", tiles=("N35E030",))
    masked = road.apply_mask(load, folder / "mask.vrt", *kept)
    for kind in ("vrt", "tif"):
        for quantity in ("gamma0_db", "sigma0_power"):
            out = road.calibrate(masked, folder / f"{quantity}.{kind}", quantity)
            for number, name in enumerate(("hh", "hv"), start=1):
                expected = witness.calibrated(bands, name, PALSAR, quantity, kept)
                assert_holds(out, expected, number=number, **TOLERANCE[quantity])
        out = road.hv_hh_ratio(masked, folder / f"ratio.{kind}", "ratio_db")
        assert_holds(out, witness.ratio(bands, "ratio_db", kept), **TOLERANCE["ratio_db"])
        out = road.apply_mask(load, folder / f"stored.{kind}", *kept)
        for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
            assert_holds(out, witness.stored(bands, name, kept), number=number, nodata=0)
