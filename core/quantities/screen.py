"""Which pixels count: no data, and mask classes that were not kept.

A digital number or a day number is no measurement where it is 0 or 1: the files' tag says 0, and
JAXA's current release holds 1 where there is nothing. Elsewhere the plane's own nodata tells.
"""

from __future__ import annotations

import numpy as np

from ..expression import Expression, Function, Pixels, Table, coded
from ..recipe import Plane, Recipe
from .quantity import Pixels as PixelArrays

#: Quantities in which 1 means nothing, like 0.
_COUNTED = ("dn", "day")
DN_MAX = 65535


def screening(recipe: Recipe, *planes: Plane) -> tuple[str, ...]:
    """The mask plane's name where these planes need it, else nothing."""
    return ("mask",) if any(map(recipe.screens, planes)) and recipe.plane("mask") else ()


def mask_term(recipe: Recipe, inside: float, outside: float, *planes: Plane) -> tuple[Expression, ...]:
    """An operand that is ``inside`` where a pixel stays and ``outside`` where it is dropped.

    Empty when these planes need no mask, so that it can be splatted into a function's operands.
    """
    if not screening(recipe, *planes):
        return ()
    return (coded(recipe.plane("mask"), recipe.kept, inside, outside),)


def counted(plane: Plane, nothing: float = 0.0) -> Table:
    """Digital numbers or day numbers, with ``nothing`` in place of 0 and 1."""
    return Table(Pixels(plane), ((0, nothing), (1, nothing), (2, 2), (DN_MAX, DN_MAX)))


def joined(name: str, dtype: str, *operands: Expression) -> Expression:
    """A function of these operands, or the operand itself when it is alone."""
    return Function(name, operands, dtype) if len(operands) > 1 else operands[0]


def stays(recipe: Recipe, pixels: PixelArrays, *planes: Plane) -> np.ndarray:
    """Where all of these planes hold a value and the mask keeps it: bool, (rows, columns)."""
    stay = np.ones(pixels[planes[0].name].shape, dtype=bool)
    for plane in planes:
        values = pixels[plane.name]
        stay &= (values > 1) if plane.quantity in _COUNTED else (values != plane.nodata)
    if screening(recipe, *planes):
        kept = np.zeros(256, dtype=bool)
        kept[list(recipe.kept)] = True
        stay &= kept[pixels["mask"].astype(np.uint8)]
    return stay
