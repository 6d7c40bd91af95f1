"""Virtual layers at the resolutions that a map asks for: the formula, on the sources' own overviews.

Overviews of the archive's files are averages of DN (nearest pixels for date and mask), so what a
virtual layer shows from afar must be the formula applied to those numbers. GDAL has a trap here: a
band that a pixel function makes from one source loses its function when it is read decimated. The
decibels would then be DN, plausible enough to be believed.
"""

from __future__ import annotations

import numpy as np
import pytest

from palsar_mosaic.tests.lab.archive_maker import file_name, tile_key
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .witness import CALIBRATIONS, PALSAR, RATIOS, TOLERANCE, assert_values, opened

SPEC = TileSpec(PALSAR, 2020, "N35E030", width=1024, height=768)
NO_MASK = TileSpec(PALSAR, 2019, "N35E030", width=1024, height=768, bands=("hh", "hv", "linci", "date"))
FACTORS = (2, 4, 8)


@pytest.fixture(scope="module")
def big(tmp_path_factory) -> Archive:
    made = Archive(tmp_path_factory.mktemp("big"))
    made.add(SPEC)
    made.add(NO_MASK)
    return made


def coarse_sources(archive: Archive, spec: TileSpec, factor: int) -> dict[str, np.ndarray]:
    """The files' overviews at this factor."""
    bands = {}
    for name in spec.band_names:
        dataset = opened(archive.root / tile_key(spec) / file_name(spec, name))
        overview = dataset.GetRasterBand(1).GetOverview({2: 0, 4: 1, 8: 2}[factor])
        assert (overview.XSize, overview.YSize) == (spec.width // factor, spec.height // factor)
        bands[name] = overview.ReadAsArray()
    bands.setdefault("mask", np.full(bands["hh"].shape, 255, np.uint8))
    return bands


def decimated(path, factor: int, number: int = 1) -> np.ndarray:
    dataset = opened(path)
    columns, rows = dataset.RasterXSize // factor, dataset.RasterYSize // factor
    return dataset.GetRasterBand(number).ReadAsArray(buf_xsize=columns, buf_ysize=rows)


@pytest.mark.parametrize("spec", [SPEC, NO_MASK], ids=["mask", "no mask"])
@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("quantity", CALIBRATIONS)
def test_calibration_from_afar(big, tmp_path, quantity, factor, spec):
    load = road.load(big.root, tmp_path / "load.vrt", spec.year, tiles=(spec.label,))
    out = road.calibrate(load, tmp_path / "out.vrt", quantity)
    sources = coarse_sources(big, spec, factor)
    for number, name in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(sources, name, PALSAR, quantity)
        assert_values(decimated(out, factor, number), expected, **TOLERANCE[quantity])


@pytest.mark.parametrize("spec", [SPEC, NO_MASK], ids=["mask", "no mask"])
@pytest.mark.parametrize("quantity", RATIOS)
def test_ratio_from_afar(big, tmp_path, quantity, spec):
    load = road.load(big.root, tmp_path / "load.vrt", spec.year, tiles=(spec.label,))
    out = road.hv_hh_ratio(load, tmp_path / "out.vrt", quantity)
    for factor in FACTORS:
        expected = witness.ratio(coarse_sources(big, spec, factor), quantity)
        assert_values(decimated(out, factor), expected, **TOLERANCE[quantity])


@pytest.mark.parametrize("spec", [SPEC, NO_MASK], ids=["mask", "no mask"])
@pytest.mark.parametrize("date_format", witness.DATE_FORMATS)
def test_dates_from_afar(big, tmp_path, date_format, spec):
    load = road.load(big.root, tmp_path / "load.vrt", spec.year, tiles=(spec.label,))
    out = road.decode_date(load, tmp_path / "out.vrt", date_format)
    for factor in FACTORS:
        expected = witness.dates(coarse_sources(big, spec, factor), PALSAR, spec.year, date_format)
        assert_values(decimated(out, factor), expected, nodata=0, **TOLERANCE.get(date_format, {}))


@pytest.mark.parametrize("keep", [("water", "land"), ("layover", "shadow")], ids="+".join)
def test_masked_from_afar(big, tmp_path, keep):
    load = road.load(big.root, tmp_path / "load.vrt", tiles=(SPEC.label,))
    masked = road.apply_mask(load, tmp_path / "mask.vrt", *keep)
    out = road.calibrate(masked, tmp_path / "out.vrt")
    for factor in FACTORS:
        sources = coarse_sources(big, SPEC, factor)
        expected = witness.calibrated(sources, "hv", PALSAR, "gamma0_db", keep)
        assert_values(decimated(out, factor, 2), expected, **TOLERANCE["gamma0_db"])
        for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
            assert_values(decimated(masked, factor, number), witness.stored(sources, name, keep), nodata=0)


@pytest.mark.parametrize("quantity", ["gamma0_db", "gamma0_power", "amplitude"])
def test_steps_on_a_computed_file_from_afar(big, tmp_path, quantity):
    """A computed file has no overviews: nearest pixels of it are what is seen."""
    load = road.load(big.root, tmp_path / "load.tif", 2020, tiles=(SPEC.label,))
    calibrated = road.calibrate(load, tmp_path / "calibrated.tif", quantity)
    for source in (load, calibrated):
        out = road.hv_hh_ratio(source, tmp_path / f"{source.stem}.vrt")
        full = witness.ratio(big.bands[PALSAR, 2020, SPEC.label], "ratio_db")
        for factor in FACTORS:
            expected = full[factor // 2 :: factor, factor // 2 :: factor]
            assert_values(decimated(out, factor), expected, within=1e-4)


def test_overviews_are_declared_in_the_outermost_raster(big, tmp_path):
    """Without them a viewer estimates the range of values at full resolution."""
    load = road.load(big.root, tmp_path / "load.vrt", tiles=(SPEC.label,))
    band = opened(road.calibrate(load, tmp_path / "out.vrt"))
    sizes = [
        band.GetRasterBand(1).GetOverview(i).XSize for i in range(band.GetRasterBand(1).GetOverviewCount())
    ]
    assert sizes == [512, 256, 128]
