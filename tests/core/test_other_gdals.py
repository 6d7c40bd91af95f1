"""Virtual layers are written alike, and give the same pixels, whichever GDAL writes and whichever reads."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.core.export_plan import Order, plan_export
from palsar_mosaic.core.formats import VIRTUAL
from palsar_mosaic.core.measurements import measurements
from palsar_mosaic.core.mosaics import over_one_window
from palsar_mosaic.core.stack import stack_years, write_stack
from palsar_mosaic.core.vrt import virtual_raster
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.gdals import NotHere, find_gdal

from . import every_layer, road
from .conftest import Archive

NODATA = {"float32": -9999.0}
NOTHING = {"hh_db": -9999, "date": 0, "hh_dn": 0}
READERS = ("here", "rasterio", "GDAL 3.10", "GDAL 3.13")
WRITERS = ("GDAL 3.10", "GDAL 3.13")

pytestmark = [pytest.mark.server, pytest.mark.slow]


def need(name: str):
    try:
        return find_gdal(name)
    except NotHere as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    made = Archive(tmp_path_factory.mktemp("exchange"))
    for spec in every_layer.SPECS:
        made.add(spec)
    every_layer.write_outlines(made.root)
    gdal.VSICurlClearCache()
    with S3Lab(made.root) as server:
        yield server


@pytest.fixture(scope="module")
def layers(lab: S3Lab, tmp_path_factory) -> dict[str, str]:
    """Written here."""
    return every_layer.texts(every_layer.write_layers(lab.bucket_url, tmp_path_factory.mktemp("vrt")))


@pytest.fixture(scope="module")
def computed(lab: S3Lab, tmp_path_factory) -> dict[str, np.ndarray]:
    """The same layers as files, computed by numpy and read here: name/number -> pixels."""
    made = every_layer.write_layers(lab.bucket_url, tmp_path_factory.mktemp("tif"), ".tif")
    bands = {}
    for name, path in made.items():
        dataset = gdal.Open(str(path))
        for number in range(1, dataset.RasterCount + 1):
            bands[f"{name}/{number}"] = dataset.GetRasterBand(number).ReadAsArray()
    return bands


@pytest.fixture(scope="module")
def read_here(layers) -> dict[str, np.ndarray]:
    return find_gdal("here").read(layers)


def assert_same(found: np.ndarray, expected: np.ndarray, what: str) -> None:
    """The same pixels without data, and the others within 1e-4 dB, or six digits of a power."""
    assert found.shape == expected.shape, what
    nodata = NODATA.get(expected.dtype.name, 0)
    np.testing.assert_array_equal(found == nodata, expected == nodata, err_msg=what)
    if expected.dtype.kind == "f":
        np.testing.assert_allclose(
            found, expected, rtol=2e-6, atol=1e-4 if "db" in what else 1e-9, err_msg=what
        )
    else:
        np.testing.assert_array_equal(found, expected, err_msg=what)


@pytest.mark.parametrize("name", READERS)
def test_every_gdal_reads_the_same_pixels(name, layers, computed, read_here):
    found = need(name).read(layers)
    assert found.keys() == read_here.keys()
    assert {key.removesuffix(" full") for key in found if key.endswith(" full")} == computed.keys()
    for key, pixels in computed.items():
        assert_same(found[f"{key} full"], pixels, f"{key}, read by {name} {found['version']}")
        afar = f"{key} afar"
        assert_same(found[afar], read_here[afar], f"{afar}, read by {name} {found['version']}")
        assert (found[afar] != 0).any(), afar


@pytest.mark.parametrize("name", WRITERS)
def test_every_gdal_writes_the_same_layers(name, lab, layers):
    written = need(name).write(lab.bucket_url)
    assert written.keys() == layers.keys()
    for key, text in written.items():
        assert text == layers[key], f"{key}, written by {name}"


@pytest.mark.parametrize("name", READERS)
def test_every_gdal_reads_a_stack_of_years_as_it_reads_the_years(name, lab, tmp_path):
    """Bands of one raster are what the rasters of the years are, from near and from afar."""
    chosen = measurements(["hh_db", "date", "hh_dn"])
    specs = sorted(
        (spec for spec in every_layer.SPECS if spec.label == "N05E040"), key=lambda spec: spec.year
    )
    found = [
        road.find(lab.bucket_url, spec.year, (spec.label,), product_id=spec.product)[0] for spec in specs
    ]
    order = Order(tmp_path, chosen, form=VIRTUAL, stacked=True)
    plan = plan_export(over_one_window(found), road.catalog(lab.bucket_url).archive, order)
    stacks = stack_years(plan, order).stacks
    layers = {}
    for measurement, stack in zip(chosen, stacks):
        write_stack(stack)
        layers[measurement.id] = stack.path.read_text(encoding="utf-8")
        for number, recipe in enumerate(stack.recipes, start=1):
            layers[f"{measurement.id} of year {number}"] = virtual_raster(recipe)
    bands = need(name).read(layers)
    for measurement in chosen:
        for number, spec in enumerate(specs, start=1):
            for way in ("full", "afar"):
                band = bands[f"{measurement.id}/{number} {way}"]
                np.testing.assert_array_equal(band, bands[f"{measurement.id} of year {number}/1 {way}"])
                assert len(np.unique(band)) > 1
            outside = np.ones((520, 520), bool)
            outside[: spec.height, : spec.width] = False
            assert outside.mean() > 0.5
            assert (bands[f"{measurement.id}/{number} full"][outside] == NOTHING[measurement.id]).all()
