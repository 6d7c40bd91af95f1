"""Chains of steps: whichever of them are virtual and whichever computed, the numbers are the same."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product as combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from palsar_mosaic.core.errors import BandMissing
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import write
from palsar_mosaic.core.steps import apply_mask, hv_hh_ratio

from . import road, witness
from .witness import PALSAR, TOLERANCE, assert_holds, opened, pixels

Step = Callable[[Path, Path], Path]

TILE = "N35E030"
WATER_LAND = ("water", "land")


def masked(*keep: str) -> Step:
    return lambda source, out: road.apply_mask(source, out, *keep)


def calibrated(quantity: str) -> Step:
    return lambda source, out: road.calibrate(source, out, quantity)


def ratio(quantity: str) -> Step:
    return lambda source, out: road.hv_hh_ratio(source, out, quantity)


def dated(date_format: str) -> Step:
    return lambda source, out: road.decode_date(source, out, date_format)


def run(root: Path, folder: Path, kinds: tuple[str, ...], *steps: Step) -> list[Path]:
    """Each step's result; ``kinds`` has one extension more than there are steps, for the mosaic itself."""
    paths = [road.load(root, folder / f"0.{kinds[0]}", tiles=(TILE,))]
    for number, (step, kind) in enumerate(zip(steps, kinds[1:]), start=1):
        paths.append(step(paths[-1], folder / f"{number}.{kind}"))
    return paths


def kinds_of(count: int) -> list[tuple[str, ...]]:
    return list(combinations(("vrt", "tif"), repeat=count))


@pytest.fixture
def bands(archive):
    return archive.bands[PALSAR, 2020, TILE]


@pytest.mark.parametrize("kinds", kinds_of(4), ids=">".join)
@pytest.mark.parametrize("quantity", ["gamma0_db", "gamma0_power", "amplitude"])
def test_load_mask_calibrate_ratio(archive, bands, tmp_path, kinds, quantity):
    steps = (masked(*WATER_LAND), calibrated(quantity), ratio("ratio_db"))
    *_, backscatter, last = run(archive.root, tmp_path, kinds, *steps)
    for number, name in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(bands, name, PALSAR, quantity, WATER_LAND)
        assert_holds(backscatter, expected, number=number, **TOLERANCE[quantity])
    assert_holds(last, witness.ratio(bands, "ratio_db", WATER_LAND), within=1e-4)


@pytest.mark.parametrize("kinds", kinds_of(2), ids=">".join)
@pytest.mark.parametrize("quantity", witness.RATIOS)
def test_load_ratio(archive, bands, tmp_path, kinds, quantity):
    *_, last = run(archive.root, tmp_path, kinds, ratio(quantity))
    assert_holds(last, witness.ratio(bands, quantity), **TOLERANCE[quantity])


@pytest.mark.parametrize("kinds", kinds_of(3), ids=">".join)
@pytest.mark.parametrize("date_format", witness.DATE_FORMATS)
def test_load_date_mask(archive, bands, tmp_path, kinds, date_format):
    *_, last = run(archive.root, tmp_path, kinds, dated(date_format), masked("land"))
    expected = witness.dates(bands, PALSAR, 2020, date_format, ("land",))
    assert_holds(last, expected, nodata=0, **TOLERANCE.get(date_format, {}))


@pytest.mark.parametrize("kinds", kinds_of(4), ids=">".join)
def test_calibrate_then_mask_then_date(archive, bands, tmp_path, kinds):
    """A date can still be had after decibels: the recipe remembers where the days lie."""
    steps = (calibrated("sigma0_db"), masked("land", "shadow"), dated("day_of_year"))
    *_, decibels, last = run(archive.root, tmp_path, kinds, *steps)
    keep = ("land", "shadow")
    assert_holds(decibels, witness.calibrated(bands, "hv", PALSAR, "sigma0_db", keep), number=2, within=1e-4)
    assert_holds(last, witness.dates(bands, PALSAR, 2020, "day_of_year", keep), nodata=0)


@pytest.mark.parametrize("kinds", kinds_of(3), ids=">".join)
@pytest.mark.parametrize("quantity", witness.CALIBRATIONS)
def test_calibrate_then_mask(archive, bands, tmp_path, kinds, quantity):
    *_, last = run(archive.root, tmp_path, kinds, calibrated(quantity), masked("water"))
    expected = witness.calibrated(bands, "hh", PALSAR, quantity, ("water",))
    assert_holds(last, expected, **TOLERANCE[quantity])


@pytest.mark.parametrize("kinds", kinds_of(3), ids=">".join)
@pytest.mark.parametrize("quantity", witness.RATIOS)
def test_ratio_then_mask(archive, bands, tmp_path, kinds, quantity):
    *_, last = run(archive.root, tmp_path, kinds, ratio(quantity), masked("layover", "land"))
    assert_holds(last, witness.ratio(bands, quantity, ("layover", "land")), **TOLERANCE[quantity])


@pytest.mark.parametrize("kinds", kinds_of(3), ids=">".join)
def test_a_second_mask_keeps_what_both_keep(archive, bands, tmp_path, kinds):
    *_, last = run(
        archive.root, tmp_path, kinds, masked("water", "land", "shadow"), masked("layover", "land", "shadow")
    )
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        assert_holds(last, witness.stored(bands, name, ("land", "shadow")), number=number, nodata=0)


names_of_steps = st.permutations(["water", "shadow", "layover"]).map(lambda order: order[:2])


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    dropped=names_of_steps,
    kinds=st.tuples(*[st.sampled_from(["vrt", "tif"])] * 4),
    quantity=st.sampled_from(["gamma0_db", "sigma0_power", "amplitude"]),
    place=st.integers(0, 2),
)
def test_the_order_of_masks_and_calibration_does_not_matter(
    archive, tmp_path_factory, dropped, kinds, quantity, place
):
    steps = [masked(*(set(witness.CODES) - {name})) for name in dropped]
    steps.insert(place, calibrated(quantity))
    *_, last = run(archive.root, tmp_path_factory.mktemp("order"), kinds, *steps)
    keep = tuple(set(witness.CODES) - set(dropped))
    expected = witness.calibrated(archive.bands[PALSAR, 2020, TILE], "hv", PALSAR, quantity, keep)
    assert_holds(last, expected, number=2, **TOLERANCE[quantity])


# -- chains stay short ----------------------------------------------------------------------------


LONG = (
    masked("water", "land", "shadow"),
    masked("water", "land", "layover"),
    masked(*WATER_LAND),
    calibrated("gamma0_db"),
    ratio("ratio_db"),
)
DIRECT = (masked(*WATER_LAND), ratio("ratio_db"))


def test_the_text_of_a_long_chain_does_not_grow(archive, tmp_path):
    (tmp_path / "long").mkdir()
    (tmp_path / "direct").mkdir()
    long = run(archive.root, tmp_path / "long", ("vrt",) * 6, *LONG)[-1]
    direct = run(archive.root, tmp_path / "direct", ("vrt",) * 3, *DIRECT)[-1]
    names = ("applymask", "applymask", "calibrate")  # what the longer history adds, in two places
    room = 2 * sum(len(f'"{name}", -&gt; ') for name in names)
    assert len(long.read_text()) <= len(direct.read_text()) + room
    np.testing.assert_array_equal(pixels(long), pixels(direct))


def test_intermediate_virtual_layers_may_be_deleted(archive, bands, tmp_path):
    *intermediate, last = run(archive.root, tmp_path, ("vrt",) * 6, *LONG)
    for path in intermediate:
        assert path.name not in last.read_text()
        path.unlink()
    assert_holds(last, witness.ratio(bands, "ratio_db", WATER_LAND), within=1e-4)


def test_intermediate_virtual_layers_below_a_computed_file_may_be_deleted(archive, bands, tmp_path):
    load, decibels, last = run(
        archive.root, tmp_path, ("vrt", "tif", "vrt"), calibrated("gamma0_db"), masked("land")
    )
    load.unlink()
    assert_holds(last, witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("land",)), within=1e-4)
    assert decibels.name in last.read_text(), "the file that was paid for is used"


def test_a_virtual_layer_may_be_moved(archive, bands, tmp_path):
    *_, last = run(archive.root, tmp_path, ("vrt", "vrt"), calibrated("gamma0_db"))
    (tmp_path / "elsewhere").mkdir()
    moved = last.rename(tmp_path / "elsewhere" / "moved.vrt")
    assert_holds(moved, witness.calibrated(bands, "hh", PALSAR, "gamma0_db"), within=1e-4)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_result_tells_what_it_is(archive, tmp_path, kind):
    *_, last = run(archive.root, tmp_path, ("vrt", "vrt", kind), masked(*WATER_LAND), calibrated("sigma0_db"))
    told = opened(last).GetMetadata("PALSAR")
    assert told["PRODUCT"] == PALSAR
    assert told["YEAR"] == "2020"
    assert told["BANDS"] == "hh,hv"
    assert told["QUANTITIES"] == "sigma0_db,sigma0_db"
    assert told["MASK_CODES_KEPT"] == "50,255"
    general = opened(last).GetMetadata()
    assert general["SENSOR"] == "ALOS-2 PALSAR-2"
    assert general["HISTORY"] == "loadmosaic -> applymask -> calibrate"
    assert "JAXA" in general["ATTRIBUTION"]
    assert "Digital Earth Africa" in general["ATTRIBUTION"]


# -- rasters from elsewhere -----------------------------------------------------------------------


def stranger(folder: Path, bands: dict[str, np.ndarray], name: str = "N35E030_20_sl_HH_F02DAR.tif") -> Path:
    from .plain_files import write_raster

    return write_raster(folder / name, bands["hh"])


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_file_from_elsewhere_is_calibrated_when_its_product_is_said(archive, bands, tmp_path, kind):
    source = stranger(tmp_path, bands)
    everywhere = {**bands, "mask": np.full_like(bands["mask"], 255)}
    for product in (witness.PALSAR, witness.JERS):
        out = road.calibrate(
            source,
            tmp_path / f"{product}.{kind}",
            "gamma0_db",
            product,
            1996 if product == witness.JERS else 2020,
        )
        assert_holds(out, witness.calibrated(everywhere, "hh", product, "gamma0_db"), within=1e-4)


@pytest.mark.parametrize("domains", [True, False], ids=["metadata kept", "metadata lost"])
def test_a_result_that_another_tool_resampled(archive, bands, tmp_path, domains):
    """It lies on another grid now: nothing of the recipe that led to it may be mixed in, only its own bands."""
    from osgeo import gdal

    load = road.load(archive.root, tmp_path / "load.vrt", tiles=(TILE,))
    source = opened(road.calibrate(load, tmp_path / "db.tif"))
    warped = tmp_path / "warped.tif"
    options = gdal.TranslateOptions(width=150, height=100, resampleAlg="nearest")
    copy = gdal.Translate(str(warped), source, options=options)
    if domains:
        copy.SetMetadata(source.GetMetadata("PALSAR"), "PALSAR")
    copy = None
    product = "" if domains else PALSAR
    recipe = recognise(str(warped), product)
    write(hv_hh_ratio(recipe, "ratio_db", str(warped)), str(tmp_path / "ratio.vrt"))
    hh, hv = (pixels(warped, number).astype(np.float64) for number in (1, 2))
    assert_holds(
        tmp_path / "ratio.vrt", np.where((hh == -9999) | (hv == -9999), np.nan, hv - hh), within=1e-4
    )
    with pytest.raises(BandMissing, match="mask"):
        apply_mask(recipe, ("land",), str(warped))


def test_a_computed_file_that_was_clipped_still_finds_its_mask(archive, bands, tmp_path):
    """A part of it on the same grid: the mask behind it is looked at in the right place."""
    from osgeo import gdal

    load = road.load(archive.root, tmp_path / "load.vrt", tiles=(TILE,))
    source = opened(road.calibrate(load, tmp_path / "db.tif"))
    clipped = tmp_path / "clipped.tif"
    copy = gdal.Translate(str(clipped), source, options=gdal.TranslateOptions(srcWin=[70, 30, 110, 90]))
    copy.SetMetadata(source.GetMetadata("PALSAR"), "PALSAR")
    copy = None
    for kind in ("vrt", "tif"):
        out = road.apply_mask(clipped, tmp_path / f"masked.{kind}", "land")
        expected = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("land",))[30:120, 70:180]
        assert np.isnan(expected).any()
        assert_holds(out, expected, within=1e-4)
