"""A plane as it is stored, less the pixels that the mask drops.

So a mosaic is loaded (digital numbers, angles, day numbers, mask codes), and so a raster that was
computed before (decibels, ratios, dates) passes through a later mask.
"""

from __future__ import annotations

import numpy as np

from ..expression import Expression, Function, Pixels, Table
from ..recipe import OUTLINE, Output, Plane, Recipe
from ..words import Phrase, tr
from . import date
from .quantity import FLOAT_NODATA, Quantity
from .quantity import Pixels as PixelArrays
from .screen import counted, cutting, joined, mask_term, screening, stays

_FAR_BELOW = 2 * FLOAT_NODATA
#: Between nodata and every value of a float quantity.
_LOWEST = -9000.0
_HIGHEST = 1e9
#: Quantities without a value below 1, whose own nodata is 0.
_FROM_ONE = ("dn", "angle", "day", *(quantity.id for quantity in date.QUANTITIES))


def needs(recipe: Recipe, output: Output) -> tuple[str, ...]:
    """The plane, and what drops pixels of it: mask, outline; the mask itself drops its own."""
    plane = recipe.plane(output.plane)
    if plane.quantity == "class":
        return (plane.name, *cutting(recipe, plane))
    return (plane.name, *screening(recipe, plane))


def spell(recipe: Recipe, output: Output) -> Expression:
    """The pixels as they are where nothing is dropped; else a product or a sum that the mask drops them by."""
    plane = recipe.plane(output.plane)
    if plane.quantity == "class":
        return _spell_class(recipe, output)
    if _lent_nodata(plane):
        there = Table(Pixels(plane), ((0.0, 0.0), (1.0, 1.0), (_HIGHEST, 1.0)))
        return Function("mul", (Pixels(plane), there, *mask_term(recipe, 1.0, 0.0, plane)), "Float64")
    if plane.nodata == FLOAT_NODATA:
        dropped = mask_term(recipe, 0.0, _FAR_BELOW, plane)
        if not dropped:
            return Pixels(plane)
        keep_values = (
            (_LOWEST, FLOAT_NODATA),
            (_LOWEST + 1, _LOWEST + 1),
            (0.0, 0.0),  # from here on the line is exact, also for very small powers
            (_HIGHEST, _HIGHEST),
        )
        return Table(Function("sum", (Pixels(plane), *dropped), plane.dtype), keep_values)
    own = counted(plane) if plane.counted else Pixels(plane)
    return joined("mul", plane.dtype, own, *mask_term(recipe, 1.0, 0.0, plane))


def _lent_nodata(plane: Plane) -> bool:
    """Whether numbers from 1 on have the nodata of decibels, because they lay in one file with these."""
    return plane.nodata == FLOAT_NODATA and plane.quantity in _FROM_ONE


def _spell_class(recipe: Recipe, output: Output) -> Expression:
    plane = recipe.plane(output.plane)
    if plane.kept - {0} <= recipe.kept and plane.nodata >= 0:
        return Pixels(plane)
    points = {0.0: 0.0}
    for code in sorted(recipe.kept):
        points.setdefault(code - 1.0, 0.0)
        points[float(code)] = float(code)
        points[code + 1.0] = 0.0
    return Table(Pixels(plane), tuple(sorted(points.items())))


def compute(recipe: Recipe, output: Output, pixels: PixelArrays) -> np.ndarray:
    """The stored numbers in their own type, the plane's nodata where the mask drops them."""
    plane = recipe.plane(output.plane)
    values = pixels[plane.name]
    if plane.quantity == "class":
        codes = np.zeros(256, dtype=values.dtype)
        codes[list(recipe.kept)] = list(recipe.kept)
        made = codes[np.maximum(values, 0).astype(np.uint8)]
        return np.where(pixels[OUTLINE] != 0, made, made.dtype.type(0)) if cutting(recipe, plane) else made
    nothing = 0 if _lent_nodata(plane) else plane.nodata
    return np.where(stays(recipe, pixels, plane), values, values.dtype.type(nothing))


def _raw(quantity_id: str, title: Phrase, unit: str, dtype: str) -> Quantity:
    return Quantity(quantity_id, title, unit, dtype, 0.0, needs, spell, compute)


QUANTITIES = (
    _raw("dn", tr("amplitude [DN]"), "DN", "UInt16"),
    _raw("angle", tr("[degrees]"), "degrees", "Byte"),
    _raw("day", tr("[days since launch]"), "days", "UInt16"),
    _raw("class", tr("class [code]"), "", "Byte"),
)
