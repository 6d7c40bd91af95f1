"""Archives made of plain GeoTIFFs with just these numbers, and no item beside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

_SPELLED = {"hh": "HH", "hv": "HV"}
_TYPES = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}


def write_raster(
    path: Path, values: np.ndarray, west: float = 30.0, north: float = 35.0, nodata: float | None = 0
) -> Path:
    """One band of an array (rows, columns) with pixels of 1/4500 degree."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, _TYPES[values.dtype.name])
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset.SetSpatialRef(wgs84)
    dataset.SetGeoTransform((west, 1 / 4500, 0, north, 0, -1 / 4500))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return path


def write_tile(
    root: Path,
    bands: dict[str, np.ndarray],
    label: str = "N35E030",
    year: int = 2020,
    product: str = "alos_palsar_mosaic",
    suffix: str = "_F02DAR",
    **place: float,
) -> Path:
    """One tile's files; returns its folder."""
    folder = root / product / str(year) / label
    for name, values in bands.items():
        file = folder / f"{label}_{year % 100:02d}_sl_{_SPELLED.get(name, name)}{suffix}.tif"
        write_raster(file, values, **place)
    return folder
