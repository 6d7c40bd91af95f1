"""Reads virtual layers in any Python with GDAL (osgeo or rasterio), knowing nothing of the plugin.

JSON from standard input, name to text; an .npz on standard output: for each band "NAME/NUMBER full" at
full resolution and "NAME/NUMBER afar" at a quarter of it, and "version".
"""

import io
import json
import os
import sys
import tempfile

import numpy as np

AFAR = 4

try:
    from osgeo import gdal

    gdal.UseExceptions()
    VERSION = gdal.VersionInfo("RELEASE_NAME")

    def read(path):
        """Yields number, pixels, pixels from afar."""
        dataset = gdal.Open(path)
        size = (dataset.RasterXSize // AFAR, dataset.RasterYSize // AFAR)
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            yield number, band.ReadAsArray(), band.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1])

except ImportError:
    import rasterio

    VERSION = rasterio.__gdal_version__

    def read(path):
        """Yields number, pixels, pixels from afar."""
        with rasterio.open(path) as dataset:
            size = (dataset.height // AFAR, dataset.width // AFAR)
            for number in dataset.indexes:
                yield number, dataset.read(number), dataset.read(number, out_shape=size)


arrays = {"version": np.array(VERSION)}
with tempfile.TemporaryDirectory() as folder:
    for name, text in json.load(sys.stdin).items():
        path = os.path.join(folder, "layer.vrt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        for number, full, afar in read(path):
            arrays[f"{name}/{number} full"] = full
            arrays[f"{name}/{number} afar"] = afar
        os.remove(path)
packed = io.BytesIO()
np.savez_compressed(packed, **arrays)
sys.stdout.buffer.write(packed.getvalue())
