"""What the numbers must be, written down a second time from the data's documentation.

Nothing in here imports the plugin. Arrays are (rows, columns); expected values are float64 with NaN
where there is none.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import numpy as np
from osgeo import gdal

PALSAR, JERS = "alos_palsar_mosaic", "jers_sar_mosaic"
OFFSET_DB = {PALSAR: 83.0, JERS: 84.66}
CODES = {"water": 50, "layover": 100, "shadow": 150, "land": 255}

CALIBRATIONS = ("gamma0_db", "gamma0_power", "sigma0_db", "sigma0_power", "amplitude")
RATIOS = ("power_ratio", "ratio_db", "amplitude_ratio")
DATE_FORMATS = ("days_since_1970", "yyyymmdd", "day_of_year", "decimal_year")

Bands = dict[str, np.ndarray]


def launch(product: str, year: int) -> date:
    """Day 0 of the date band."""
    if product == JERS:
        return date(1992, 2, 11)
    return date(2006, 1, 24) if year < 2011 else date(2014, 5, 24)


def stays(bands: Bands, keep: tuple[str, ...] | None) -> np.ndarray:
    """Pixels that a mask leaves; None keeps all classes, only "no data" goes."""
    mask = bands["mask"]
    return mask != 0 if keep is None else np.isin(mask, [CODES[name] for name in keep])


def stored(bands: Bands, name: str, keep: tuple[str, ...] | None = None) -> np.ndarray:
    values = bands[name].astype(np.float64)
    none = ~stays(bands, keep) | (values <= (1 if name in ("hh", "hv", "date") else 0))
    return np.where(none, np.nan, values)


def calibrated(
    bands: Bands, name: str, product: str, quantity: str, keep: tuple[str, ...] | None = None
) -> np.ndarray:
    dn = stored(bands, name, keep)
    power = dn**2 / 10 ** (OFFSET_DB[product] / 10)
    if quantity.startswith("sigma0"):
        angle_deg = bands["linci"].astype(np.float64)
        angle_deg[(angle_deg == 0) | (angle_deg >= 90)] = np.nan
        power = power * np.cos(angle_deg * np.pi / 180)
    if quantity.endswith("_db"):
        return 10 * np.log10(power)
    return np.sqrt(power) if quantity == "amplitude" else power


def ratio(bands: Bands, quantity: str, keep: tuple[str, ...] | None = None) -> np.ndarray:
    amplitudes = stored(bands, "hv", keep) / stored(bands, "hh", keep)
    return {
        "power_ratio": amplitudes**2,
        "amplitude_ratio": amplitudes,
        "ratio_db": 20 * np.log10(amplitudes),
    }[quantity]


@cache
def decoded(day: date, date_format: str) -> float:
    """One date in one format."""
    first = date(day.year, 1, 1)
    return {
        "days_since_1970": day.toordinal() - date(1970, 1, 1).toordinal(),
        "yyyymmdd": int(day.strftime("%Y%m%d")),
        "day_of_year": (day - first).days + 1,
        "decimal_year": day.year + (day - first).days / (366 if calendar.isleap(day.year) else 365),
    }[date_format]


def dates(
    bands: Bands, product: str, year: int, date_format: str, keep: tuple[str, ...] | None = None
) -> np.ndarray:
    days = stored(bands, "date", keep)
    numbers, places = np.unique(days, return_inverse=True)
    values = [
        np.nan
        if np.isnan(number)
        else decoded(launch(product, year) + timedelta(days=int(number)), date_format)
        for number in numbers
    ]
    return np.array(values)[places].reshape(days.shape)


# -- looking at results ---------------------------------------------------------------------------


def opened(path: Path | str) -> gdal.Dataset:
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    assert dataset is not None, f"{path} does not open"
    return dataset


def pixels(path: Path | str, number: int = 1) -> np.ndarray:
    """One band, nodata and all."""
    dataset = opened(path)
    values = dataset.GetRasterBand(number).ReadAsArray()
    assert values is not None, f"{path} cannot be read"
    return values


def nodata_of(path: Path | str, number: int = 1) -> float | None:
    dataset = opened(path)
    return dataset.GetRasterBand(number).GetNoDataValue()


def assert_holds(
    path: Path | str,
    expected: np.ndarray,
    *,
    number: int = 1,
    nodata: float = -9999.0,
    within: float = 0.0,
    relative: float = 0.0,
) -> None:
    """The band has these values, exactly its nodata value where NaN is expected, and nothing infinite."""
    assert nodata_of(path, number) == nodata
    assert_values(pixels(path, number), expected, nodata=nodata, within=within, relative=relative)


def assert_values(
    values: np.ndarray,
    expected: np.ndarray,
    *,
    nodata: float = -9999.0,
    within: float = 0.0,
    relative: float = 0.0,
) -> None:
    assert values.shape == expected.shape
    assert np.isfinite(values).all()
    none = np.isnan(expected)
    np.testing.assert_array_equal(values == nodata, none, err_msg="nodata lies elsewhere")
    np.testing.assert_allclose(values[~none].astype(np.float64), expected[~none], atol=within, rtol=relative)


TOLERANCE = {
    "gamma0_db": {"within": 1e-4},
    "sigma0_db": {"within": 1e-4},
    "ratio_db": {"within": 1e-4},
    "gamma0_power": {"relative": 1e-6},
    "sigma0_power": {"relative": 1e-6},
    "amplitude": {"relative": 1e-6},
    "power_ratio": {"relative": 1e-6},
    "amplitude_ratio": {"relative": 1e-6},
    "decimal_year": {"within": 1e-9},
}
"""How near a value must come; what is not named here must be exact."""
