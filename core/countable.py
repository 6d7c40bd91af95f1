"""What statistics can be taken of, each as whole numbers that can be counted, and what these numbers mean.

hh, hv: the digital number; its linear power is DN^2 * 10^(CF/10), as in core/quantities/gamma0.py.
ratio: (HV/HH)^2 of amplitudes, the ratio of linear powers; counted in steps of 0.001 dB.
linci: the local incidence angle, whole degrees.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .products import Product
from .quantities.gamma0 import calibration_db
from .quantities.screen import DN_MAX
from .recipe import Recipe

POWER, DEGREES = "power", "degrees"
#: Of a pixel's ratio, and a half of it of each amplitude: what is counted may lie so far beside.
RATIO_STEP_DB = 0.001
#: 20 log10 of every amplitude in steps, rounded.
_LEVELS = np.rint(20 * np.log10(np.maximum(np.arange(DN_MAX + 1.0), 1)) / RATIO_STEP_DB).astype(np.int32)
#: Added to a ratio's steps so that none is negative.
_RATIO_ORIGIN = int(_LEVELS[-1])


@dataclass(frozen=True)
class Countable:
    """Something that every pixel has one of."""

    #: Stays for ever: parameters and tables hold it.
    id: str
    #: What its values are in: linear power (or a ratio of powers), or degrees.
    domain: str
    #: Bands that it is made of; all of them have to hold a value.
    planes: tuple[str, ...]
    #: The numbers that are counted, of the bands' numbers; arrays of one shape.
    number: Callable[..., np.ndarray]
    #: The value in its domain of each of these numbers.
    value: Callable[[Recipe, np.ndarray], np.ndarray]


def _itself(numbers: np.ndarray) -> np.ndarray:
    return numbers


def _power(recipe: Recipe, numbers: np.ndarray) -> np.ndarray:
    return numbers.astype(np.float64) ** 2 * 10 ** (calibration_db(recipe) / 10)


def _degrees(_recipe: Recipe, numbers: np.ndarray) -> np.ndarray:
    return numbers.astype(np.float64)


def _steps(hv: np.ndarray, hh: np.ndarray) -> np.ndarray:
    return _LEVELS[hv] - _LEVELS[hh] + _RATIO_ORIGIN


def _power_ratio(_recipe: Recipe, numbers: np.ndarray) -> np.ndarray:
    return 10 ** ((numbers - _RATIO_ORIGIN) * RATIO_STEP_DB / 10)


COUNTABLES = (
    Countable("hh", POWER, ("hh",), _itself, _power),
    Countable("hv", POWER, ("hv",), _itself, _power),
    Countable("ratio", POWER, ("hv", "hh"), _steps, _power_ratio),
    Countable("linci", DEGREES, ("linci",), _itself, _degrees),
)
#: What is taken where nothing is chosen, as far as the product has it.
_USUAL = ("hh", "hv", "ratio")


def chosen_countables(product: Product, ids: Sequence[str]) -> tuple[Countable, ...]:
    """The measurements of these ids, in the order above; of none, all of backscatter that the product has.

    Raises BandNotInProduct for one whose band this product never had.
    """
    if ids:
        chosen = tuple(one for one in COUNTABLES if one.id in ids)
        for plane in bands_of(chosen):
            product.band(plane)
        return chosen
    return tuple(one for one in COUNTABLES if one.id in _USUAL and set(one.planes) <= set(product.band_names))


def bands_of(measurements: Sequence[Countable]) -> tuple[str, ...]:
    """Every band that these are made of, each once."""
    return tuple(dict.fromkeys(plane for one in measurements for plane in one.planes))
