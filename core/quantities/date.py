"""Observation dates from day numbers.

A day number counts days since the launch of the sensor's satellite (day 0 is the launch date:
JERS-1 1992-02-11, ALOS 2006-01-24, ALOS-2 2014-05-24; JAXA EORC, data set description).
decimal_year = year + (day of year - 1) / days in that year.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

import numpy as np

from ..expression import Expression, Function, Pixels, Table
from ..products import product
from ..recipe import Output, Recipe
from ..words import Phrase, tr
from .quantity import DATE_NODATA, Quantity
from .quantity import Pixels as PixelArrays
from .screen import counted, mask_term, numbers, screening

_LAST_DAY_NUMBER = 65535
#: Two steps from one day to the next are the same step; decimal years are no whole numbers.
_SAME_STEP = 1e-9
_UNIX_EPOCH = date(1970, 1, 1)


def epoch(recipe: Recipe) -> date:
    """The date of day number 0."""
    return product(recipe.product).sensor(recipe.year).launch


def needs(recipe: Recipe, output: Output) -> tuple[str, ...]:
    """The day numbers, and the mask where pixels have to be dropped by it."""
    return ("date", *screening(recipe, recipe.plane("date")))


def decoded(day: date, quantity: str) -> float:
    """A day as a quantity writes it."""
    if quantity == "yyyymmdd":
        return day.year * 10000 + day.month * 100 + day.day
    if quantity == "day_of_year":
        return day.timetuple().tm_yday
    if quantity == "decimal_year":
        first, following = date(day.year, 1, 1), date(day.year + 1, 1, 1)
        return day.year + (day - first).days / (following - first).days
    return (day - _UNIX_EPOCH).days


@lru_cache(maxsize=16)
def decoded_days(launch: date, quantity: str) -> np.ndarray:
    """Decoded value of each day number: float64, shape (65536,); nodata for 0 and 1."""
    values = np.array(
        [decoded(launch + timedelta(days=number), quantity) for number in range(_LAST_DAY_NUMBER + 1)],
        dtype=np.float64,
    )
    values[:2] = DATE_NODATA
    values.flags.writeable = False
    return values


# -- virtual ------------------------------------------------------------------------------------


def _corners(values: np.ndarray, origin: float) -> tuple[tuple[float, float], ...]:
    """The points at which a line through these values has to turn, from day number 2 on."""
    steps = np.diff(values[2:])
    turns = np.flatnonzero(np.abs(np.diff(steps)) > _SAME_STEP) + 3
    numbers = [2, *(int(turn) for turn in turns), _LAST_DAY_NUMBER]
    return tuple((float(number), float(values[number] - origin)) for number in numbers)


def spell(recipe: Recipe, output: Output) -> Expression:
    """Two tables that add up: GDAL may evaluate a table in single precision, which holds only
    seven digits, so the part that is the same for all dates stands apart from the rest."""
    plane = recipe.plane("date")
    values = decoded_days(epoch(recipe), output.quantity)
    origin = {"yyyymmdd": 2e7, "decimal_year": 2000.0}.get(output.quantity, 0.0)
    screened = mask_term(recipe, 1.0, 0.0, plane)
    numbers = Function("mul", (counted(plane), *screened), "UInt16") if screened else Pixels(plane)
    nothing = ((0.0, DATE_NODATA), (1.0, DATE_NODATA))
    rest = Table(numbers, (*nothing, *_corners(values, origin)))
    constant = Table(numbers, (*nothing, (2.0, origin), (float(_LAST_DAY_NUMBER), origin)))
    return Function("sum", (rest, constant), BY_ID[output.quantity].dtype)


# -- on arrays ----------------------------------------------------------------------------------


@lru_cache(maxsize=16)
def _table(launch: date, quantity: str) -> np.ndarray:
    """The decoded days in the type in which they are stored."""
    return decoded_days(launch, quantity).astype(np.float64 if quantity == "decimal_year" else np.int32)


def compute(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """Looks each day number up: int32, float64 for decimal years; DATE_NODATA where there is none."""
    return _table(epoch(recipe), output.quantity)[numbers(recipe, pixels, recipe.plane("date"))]


def _quantity(quantity_id: str, title: Phrase, unit: str, dtype: str) -> Quantity:
    return Quantity(quantity_id, title, unit, dtype, DATE_NODATA, needs, spell, compute)


QUANTITIES = (
    _quantity("days_since_1970", tr("[days since 1970-01-01]"), "days", "Int32"),
    _quantity("yyyymmdd", tr("[yyyymmdd]"), "yyyymmdd", "Int32"),
    _quantity("day_of_year", tr("[day of year]"), "day", "Int32"),
    _quantity("decimal_year", tr("[decimal year]"), "year", "Float64"),
)
BY_ID = {quantity.id: quantity for quantity in QUANTITIES}
