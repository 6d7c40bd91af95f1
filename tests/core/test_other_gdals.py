"""Virtual layers are written alike, and give the same pixels, whichever GDAL writes and whichever reads."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.gdals import NotHere, find_gdal

from . import every_layer
from .conftest import Archive

NODATA = {"float32": -9999.0}
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
