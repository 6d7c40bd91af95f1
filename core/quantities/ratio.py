"""The ratio of cross- to co-polarised backscatter, HV/HH, in three stated domains.

power_ratio = (HV/HH)^2 of amplitudes, amplitude_ratio = HV/HH, ratio_db = 20 log10(HV/HH), which
equals HV [dB] - HH [dB]. The calibration factor cancels. There is none where HV or HH is nodata.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..expression import Expression, Function, Pixels, Table
from ..recipe import Output, Plane, Recipe
from ..words import Phrase, tr
from .quantity import FLOAT_NODATA, Quantity
from .quantity import Pixels as PixelArrays
from .screen import DN_MAX, counted, mask_term, screening, stays

#: Amplitude that stands for a missing HH: any ratio to it is too small to be real.
_BEYOND = 1e15
#: Below (2 / 65535)^2, the least ratio of powers; far above 65535 / _BEYOND.
_LEAST = 1e-9
_MOST = 1e12
_LEAST_DB, _MOST_DB = -200.0, 200.0


def _pair(recipe: Recipe) -> tuple[Plane, Plane]:
    return recipe.plane("hv"), recipe.plane("hh")


def _held(recipe: Recipe) -> Plane | None:
    """The plane that holds the ratio of powers already; None where it is made of HV and HH."""
    plane = recipe.plane("ratio")
    return plane if plane is not None and plane.quantity == "power_ratio" else None


def needs(recipe: Recipe, output: Output) -> tuple[str, ...]:
    """HV and HH in any domain or their ratio, and the mask where pixels are dropped by it."""
    held = _held(recipe)
    if held is not None:
        return ("ratio", *screening(recipe, held))
    return ("hv", "hh", *screening(recipe, *_pair(recipe)))


# -- virtual ------------------------------------------------------------------------------------


def _amplitude(plane: Plane, nothing: float) -> Expression:
    """Amplitude of a plane in any domain, ``nothing`` where it has no value."""
    if plane.quantity == "dn":
        return counted(plane, nothing)
    if plane.quantity.endswith("_db"):
        in_db = 20 * np.log10(nothing) if nothing else FLOAT_NODATA
        points = ((-9000.0, in_db), (-8999.0, -8999.0), (1000.0, 1000.0))
        return Function("dB2amp", (Table(Pixels(plane), points),), "Float64")
    if plane.quantity.endswith("_power"):
        points = ((-1.0, nothing * nothing), (0.0, 0.0), (_MOST, _MOST))
        return Function("sqrt", (Table(Pixels(plane), points),), "Float64")
    return Table(Pixels(plane), ((-1.0, nothing), (0.0, 0.0), (_MOST, _MOST)))


def _quotient(recipe: Recipe, *repeated: int) -> Expression:
    planes = _pair(recipe)
    held = _held(recipe)
    if held is not None:
        planes = (held,)
        points = ((-1.0, 0.0), (0.0, 0.0), (_MOST, _MOST))
        quotient: Expression = Function("sqrt", (Table(Pixels(held), points),), "Float64")
    else:
        hv, hh = planes
        quotient = Function("div", (_amplitude(hv, 0.0), _amplitude(hh, _BEYOND)), "Float64")
    factors = (*(quotient for _ in repeated), *mask_term(recipe, 1.0, 0.0, *planes))
    return Function("mul", factors) if len(factors) > 1 else quotient


def spell_power(recipe: Recipe, output: Output) -> Expression:
    """The quotient of amplitudes times itself; nodata below the least ratio that can be."""
    return Table(
        _quotient(recipe, 1, 2), ((_LEAST / 2, FLOAT_NODATA), (_LEAST / 1.9, _LEAST / 1.9), (_MOST, _MOST))
    )


def spell_amplitude(recipe: Recipe, output: Output) -> Expression:
    """The quotient of amplitudes; nodata below the least ratio that can be."""
    return Table(_quotient(recipe, 1), ((_LEAST, FLOAT_NODATA), (_LEAST * 1.1, _LEAST * 1.1), (_MOST, _MOST)))


def spell_db(recipe: Recipe, output: Output) -> Expression:
    """20 log10 of the quotient of amplitudes, single precision; nodata from -150 dB down."""
    in_db = Function("dB", (_quotient(recipe, 1),))
    return Table(in_db, ((-150.0, FLOAT_NODATA), (-149.0, -149.0), (_MOST_DB, _MOST_DB)))


# -- on arrays ----------------------------------------------------------------------------------


def _amplitude_of(plane: Plane, values: np.ndarray) -> np.ndarray:
    """In proportion to the amplitude: float32 of digital numbers, else float64."""
    if plane.quantity == "dn":
        return values.astype(np.float32)
    values = values.astype(np.float64)
    if plane.quantity.endswith("_db"):
        return 10 ** (values / 20)
    return np.sqrt(values) if plane.quantity.endswith("_power") else values


def _amplitude_ratio(recipe: Recipe, pixels: PixelArrays) -> tuple[np.ndarray, np.ndarray]:
    """HV/HH, 1 where there is none; and where there is one."""

    def divide() -> tuple[np.ndarray, np.ndarray]:
        """Once for all three domains."""
        held = _held(recipe)
        if held is not None:
            there = stays(recipe, pixels, held)
            return np.sqrt(np.where(there, pixels["ratio"], 1).astype(np.float64)), there
        hv, hh = _pair(recipe)
        stay = stays(recipe, pixels, hv, hh)
        above, below = (
            _amplitude_of(plane, np.where(stay, pixels[plane.name], pixels[plane.name].dtype.type(1)))
            for plane in (hv, hh)
        )
        return above / below, stay

    return pixels.once(("ratio", recipe.kept), divide)


def _filled(values: np.ndarray, stay: np.ndarray) -> np.ndarray:
    return np.where(stay, values, FLOAT_NODATA).astype(np.float32, copy=False)


def compute_power(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """HV power / HH power: float32, FLOAT_NODATA where either is missing."""
    ratio, stay = _amplitude_ratio(recipe, pixels)
    return _filled(ratio * ratio, stay)


def compute_amplitude(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """HV amplitude / HH amplitude: float32, FLOAT_NODATA where either is missing."""
    return _filled(*_amplitude_ratio(recipe, pixels))


@lru_cache(maxsize=1)
def _levels_db() -> np.ndarray:
    """20 log10 of every digital number from 1 on: float32, shape (65536,)."""
    return (20 * np.log10(np.maximum(np.arange(DN_MAX + 1.0), 1))).astype(np.float32)


def compute_db(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """20 log10 of the ratio of amplitudes: float32, FLOAT_NODATA where HV or HH is missing."""
    pair = _pair(recipe)
    if _held(recipe) is None and all(
        plane.quantity == "dn" and pixels[plane.name].dtype == np.uint16 for plane in pair
    ):
        hv, hh = (_levels_db()[pixels[plane.name]] for plane in pair)
        return _filled(hv - hh, stays(recipe, pixels, *pair))
    ratio, stay = _amplitude_ratio(recipe, pixels)
    return _filled(20 * np.log10(ratio), stay)


def _quantity(quantity_id: str, title: Phrase, unit: str, spell, compute) -> Quantity:
    return Quantity(quantity_id, title, unit, "Float32", FLOAT_NODATA, needs, spell, compute)


QUANTITIES = (
    _quantity("power_ratio", tr("ratio of linear powers"), "1", spell_power, compute_power),
    _quantity("ratio_db", tr("ratio [dB]"), "dB", spell_db, compute_db),
    _quantity("amplitude_ratio", tr("ratio of linear amplitudes"), "1", spell_amplitude, compute_amplitude),
)
