"""Backscatter coefficients from digital numbers.

gamma0 [dB] = 20 log10(DN) + CF, and the linear power is 10^(dB/10) = DN^2 * 10^(CF/10), with the
calibration factor CF of the product (JAXA EORC, Global 25 m PALSAR-2/PALSAR mosaic, data set
description; -83.0 dB for PALSAR and PALSAR-2, -84.66 dB for JERS-1). The amplitude is the square
root of that power. sigma0 = gamma0 * cos(local incidence angle), the definition of gamma0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np

from ..expression import Expression, Function, Pixels, Table
from ..products import product
from ..recipe import Output, Plane, Recipe
from ..words import Phrase, tr
from .quantity import FLOAT_NODATA, Quantity
from .quantity import Pixels as PixelArrays
from .screen import DN_MAX, counted, joined, mask_term, numbers, screening, stays

#: Above 20 log10 of every DN.
_BRIGHT_DB = 100.0
#: Below 20 log10(2) + 10 log10(cos 89 degrees).
_FAINT_DB = -100.0
_NO_ANGLE_DB = -500.0
#: Local incidence angles from here on have no cosine to use.
_STEEPEST_DEG = 90
_POWER_MAX = 65535.0**2


def calibration_db(recipe: Recipe) -> float:
    """CF of the recipe's product in dB, negative: gamma0 [dB] = 20 log10(DN) + CF."""
    return product(recipe.product).calibration_db


def _is_sigma(output: Output) -> bool:
    return output.quantity.startswith("sigma0")


def needs(recipe: Recipe, output: Output) -> tuple[str, ...]:
    """The band itself; for sigma0 the local incidence angle; the mask where pixels are dropped by it."""
    plane = recipe.plane(output.plane)
    return (
        plane.name,
        *(("linci",) if _is_sigma(output) else ()),
        *screening(recipe, *_measured(recipe, output)),
    )


def _measured(recipe: Recipe, output: Output) -> tuple[Plane, ...]:
    planes = (recipe.plane(output.plane),)
    return (*planes, recipe.plane("linci")) if _is_sigma(output) else planes


def _cosine_points(of_cosine, where_none: float) -> tuple[tuple[float, float], ...]:
    """A table over whole degrees; 0 (no data) and 90 upwards have no cosine to use."""
    points = [(0.0, where_none)]
    points += [(float(angle), of_cosine(math.cos(math.radians(angle)))) for angle in range(1, _STEEPEST_DEG)]
    return (*points, (float(_STEEPEST_DEG), where_none), (255.0, where_none))


# -- virtual ------------------------------------------------------------------------------------


def spell_db(recipe: Recipe, output: Output) -> Expression:
    """dB(DN), plus a very low number where dropped; what is too low becomes nodata, the rest + CF."""
    plane = recipe.plane(output.plane)
    cf = calibration_db(recipe)
    dropped = mask_term(recipe, 0.0, FLOAT_NODATA, *_measured(recipe, output))
    if _is_sigma(output):
        lowered = Table(
            Pixels(recipe.plane("linci")),
            _cosine_points(lambda cosine: 10 * math.log10(cosine), _NO_ANGLE_DB),
        )
        terms = (Function("dB", (counted(plane),)), lowered, *dropped)
        faint = _FAINT_DB
    else:
        terms = (Function("dB", (Pixels(plane),)), *dropped)
        faint = 20 * math.log10(1.5)
    low = faint + 0.01
    points = ((faint, FLOAT_NODATA), (low, low + cf), (_BRIGHT_DB, _BRIGHT_DB + cf))
    return Table(joined("sum", "Float32", *terms), points)


def spell_power(recipe: Recipe, output: Output) -> Expression:
    """DN * DN * (1 or 0 by the mask) * cos; zero becomes nodata, the rest is scaled."""
    plane = recipe.plane(output.plane)
    scale = 10 ** (calibration_db(recipe) / 10)
    factors = [counted(plane), Pixels(plane)]
    if _is_sigma(output):
        factors.append(Table(Pixels(recipe.plane("linci")), _cosine_points(lambda cosine: cosine, 0.0)))
    factors += mask_term(recipe, 1.0, 0.0, *_measured(recipe, output))
    return Table(Function("mul", tuple(factors)), _scaled(scale, 0.001, _POWER_MAX))


def spell_amplitude(recipe: Recipe, output: Output) -> Expression:
    """DN * (1 or 0 by the mask) * 10^(CF/20), nodata where that is zero."""
    plane = recipe.plane(output.plane)
    scale = 10 ** (calibration_db(recipe) / 20)
    factors = (counted(plane), *mask_term(recipe, 1.0, 0.0, plane))
    if len(factors) == 1:
        return Table(Pixels(plane), _scaled(scale, 1.5, 65535.0))
    return Table(Function("mul", factors), _scaled(scale, 1.5, 65535.0))


def _scaled(scale: float, least: float, most: float) -> tuple[tuple[float, float], ...]:
    above = least * 1.001
    return ((least, FLOAT_NODATA), (above, above * scale), (most, most * scale))


# -- on arrays ----------------------------------------------------------------------------------

#: Of digital numbers from 2 on (float64) and CF in dB.
_Formula = Callable[[np.ndarray, float], np.ndarray]


def _in_db(dn: np.ndarray, cf_db: float) -> np.ndarray:
    return 20 * np.log10(dn) + cf_db


def _in_power(dn: np.ndarray, cf_db: float) -> np.ndarray:
    return dn * dn * 10 ** (cf_db / 10)


def _in_amplitude(dn: np.ndarray, cf_db: float) -> np.ndarray:
    return dn * 10 ** (cf_db / 20)


@lru_cache(maxsize=16)
def _table(formula: _Formula, cf_db: float) -> np.ndarray:
    """The formula of every digital number: float32, shape (65536,); FLOAT_NODATA for 0 and 1."""
    values = formula(np.maximum(np.arange(DN_MAX + 1.0), 2), cf_db).astype(np.float32)
    values[:2] = FLOAT_NODATA
    values.flags.writeable = False
    return values


def _computed(formula: _Formula, recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """float32, FLOAT_NODATA where a plane has no value or the mask drops it.

    Whole numbers are looked up, which is four times faster than a logarithm.
    """
    plane, *others = _measured(recipe, output)
    cf_db = calibration_db(recipe)
    if pixels[plane.name].dtype.kind != "f":
        return _table(formula, cf_db)[numbers(recipe, pixels, plane, *others)]
    stay = stays(recipe, pixels, plane, *others)
    dn = _as_numbers(plane, np.where(stay, pixels[plane.name], 2).astype(np.float64), cf_db)
    return np.where(stay, formula(dn, cf_db), FLOAT_NODATA).astype(np.float32)


def _as_numbers(plane: Plane, values: np.ndarray, cf_db: float) -> np.ndarray:
    """The digital numbers, whole or not, that stand for a plane's values: of a mean power, its root."""
    return np.sqrt(values / 10 ** (cf_db / 10)) if plane.quantity == "gamma0_power" else values


def compute_dn(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """The nearest digital number of a plane of powers: uint16, 0 where there is none."""
    plane = recipe.plane(output.plane)
    stay = stays(recipe, pixels, plane)
    power = np.where(stay, pixels[plane.name], 0).astype(np.float64)
    numbers_there = np.rint(_as_numbers(plane, power, calibration_db(recipe)))
    return np.where(stay, np.clip(numbers_there, 2, DN_MAX), 0).astype(np.uint16)


@lru_cache(maxsize=1)
def _cosines() -> np.ndarray:
    """The cosine of every whole angle in degrees: float32, shape (256,); 0 where there is none to use."""
    cosines = np.cos(np.radians(np.arange(256.0)))
    cosines[0] = cosines[_STEEPEST_DEG:] = 0
    return cosines.astype(np.float32)


def _cosine(angle_deg: np.ndarray) -> np.ndarray:
    """Of local incidence angles: float32, 0 where there is none to use."""
    if angle_deg.dtype == np.uint8:
        return _cosines()[angle_deg]
    usable = (angle_deg > 0) & (angle_deg < _STEEPEST_DEG)
    return np.where(usable, np.cos(np.radians(np.where(usable, angle_deg, 0), dtype=np.float64)), 0).astype(
        np.float32
    )


def compute_db(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """20 log10(DN) + CF, for sigma0 + 10 log10 of the cosine: float32, FLOAT_NODATA where there is none."""
    values = _computed(_in_db, recipe, output, pixels)
    if not _is_sigma(output):
        return values
    cosine = _cosine(pixels["linci"])
    usable = (values != FLOAT_NODATA) & (cosine > 0)
    return np.where(usable, values + 10 * np.log10(np.where(usable, cosine, 1)), np.float32(FLOAT_NODATA))


def compute_power(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """DN^2 * 10^(CF/10), for sigma0 times the cosine: float32, FLOAT_NODATA where there is none."""
    values = _computed(_in_power, recipe, output, pixels)
    if not _is_sigma(output):
        return values
    cosine = _cosine(pixels["linci"])
    return np.where((values != FLOAT_NODATA) & (cosine > 0), values * cosine, np.float32(FLOAT_NODATA))


def compute_amplitude(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """The square root of the linear power: float32, FLOAT_NODATA where there is none."""
    return _computed(_in_amplitude, recipe, output, pixels)


def _quantity(quantity_id: str, title: Phrase, unit: str, spell, compute) -> Quantity:
    return Quantity(quantity_id, title, unit, "Float32", FLOAT_NODATA, needs, spell, compute)


QUANTITIES = (
    _quantity("gamma0_db", tr("gamma0 [dB]"), "dB", spell_db, compute_db),
    _quantity("gamma0_power", tr("gamma0 [linear power]"), "1", spell_power, compute_power),
    _quantity("sigma0_db", tr("sigma0 [dB]"), "dB", spell_db, compute_db),
    _quantity("sigma0_power", tr("sigma0 [linear power]"), "1", spell_power, compute_power),
    _quantity("amplitude", tr("gamma0 [linear amplitude]"), "1", spell_amplitude, compute_amplitude),
)
