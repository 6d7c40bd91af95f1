"""Looks at finished rasters with plain GDAL: no QGIS, no plugin."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np
from osgeo import gdal
from trouble import Trouble

gdal.UseExceptions()

MOST_PIXELS = 40e6
"""Rasters are looked at in memory."""


@dataclass(frozen=True)
class Band:
    """One band of a raster, all of it."""

    name: str
    """hh, hv, linci, date, mask or ratio"""
    title: str
    """for example "HV gamma0 [dB]" """
    values: np.ndarray
    """(rows, columns), NaN where there is no data"""


@lru_cache(maxsize=10)
def read(path: Path, name: str) -> Band:
    """The band of that name, at full resolution; not to be written to.

    The bands of one chain are kept: over a slow line they should come once.
    """
    try:
        dataset = gdal.Open(str(path))
        band = next(each for each in _bands(dataset) if each.GetMetadataItem("BAND", "PALSAR") == name)
        # a date such as 20200909 has more digits than a float32
        values = band.ReadAsArray().astype(np.float64 if name == "date" else np.float32)
    except StopIteration:
        raise Trouble(f"{path} has no band {name}.") from None
    except RuntimeError as error:
        raise Trouble(f"{path} could not be read: {error}") from error
    if band.GetNoDataValue() is not None:
        values[values == band.GetNoDataValue()] = np.nan
    values.flags.writeable = False
    return Band(name, band.GetDescription(), values)


def band_names(path: Path) -> list[str]:
    """In the order of the file."""
    dataset = gdal.Open(str(path))
    return [band.GetMetadataItem("BAND", "PALSAR") for band in _bands(dataset)]


def glance(path: Path, width_px: int = 900) -> None:
    """Reads a raster no finer than a window of so many pixels shows it, as QGIS does when it paints."""
    try:
        dataset = gdal.Open(str(path))
        width = min(width_px, dataset.RasterXSize)
        height = max(1, round(width * dataset.RasterYSize / dataset.RasterXSize))
        dataset.GetRasterBand(1).ReadAsArray(buf_xsize=width, buf_ysize=height)
    except RuntimeError as error:
        raise Trouble(f"{path} could not be read: {error}") from error


def forget() -> None:
    """Lets GDAL ask the server anew for what it read before."""
    gdal.VSICurlClearCache()


def place(path: Path) -> str:
    """Where a raster lies, and its size: "19.8 E to 20.2 E, 0.3 S to 0, 1800 x 1350 pixels". Not for too large ones."""
    dataset = gdal.Open(str(path))
    millions = dataset.RasterXSize * dataset.RasterYSize / 1e6
    if millions > MOST_PIXELS / 1e6:
        raise Trouble(
            f"That place has {millions:.0f} million pixels, and the demo looks at {MOST_PIXELS / 1e6:.0f} million "
            "at most (the plugin has no such limit). Give a smaller --area."
        )
    west, step, _, north, _, _ = dataset.GetGeoTransform()
    east, south = west + dataset.RasterXSize * step, north - dataset.RasterYSize * step
    size = f"{dataset.RasterXSize} x {dataset.RasterYSize} pixels"
    return f"{_side(west, 'EW')} to {_side(east, 'EW')}, {_side(south, 'NS')} to {_side(north, 'NS')}, {size}"


def greatest_difference(one: Path, other: Path) -> float:
    """Over all bands; infinite where one has data and the other has none. 0 says: the same pixels."""
    greatest = 0.0
    names = band_names(one)
    if names != band_names(other):
        return math.inf
    for name in names:
        a, b = read(one, name).values, read(other, name).values
        if a.shape != b.shape or (np.isnan(a) != np.isnan(b)).any():
            return math.inf
        if not np.isnan(a).all():
            greatest = max(greatest, float(np.nanmax(np.abs(a - b))))
    return greatest


def mean_db(values_db: np.ndarray) -> float:
    """Mean of decibels, averaged as power."""
    power = 10 ** (values_db[~np.isnan(values_db)].astype(np.float64) / 10)
    return 10 * math.log10(power.mean()) if power.size else math.nan


def ratio_of_means(above_db: np.ndarray, below_db: np.ndarray) -> float:
    """Mean power of one over mean power of the other, where both are known."""
    both = ~(np.isnan(above_db) | np.isnan(below_db))
    return 10 ** ((mean_db(above_db[both]) - mean_db(below_db[both])) / 10) if both.any() else math.nan


def to_date(yyyymmdd: float) -> date:
    """20200909 as a date."""
    year, day = divmod(int(yyyymmdd), 10000)
    return date(year, day // 100, day % 100)


def _bands(dataset: gdal.Dataset) -> list[gdal.Band]:
    """They live as long as the data set does, which the caller has to keep."""
    return [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]


def _side(degrees: float, letters: str) -> str:
    letter = "" if degrees == 0 else f" {letters[0] if degrees > 0 else letters[1]}"
    return f"{abs(degrees):g}{letter}"
