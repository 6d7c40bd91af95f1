"""Which pixels count: no data, mask classes that were not kept, and what lies outside of an outline.

A digital number or a day number is no measurement where it is 0 or 1: the files' tag says 0, and
JAXA's current release holds 1 where there is nothing. Elsewhere the plane's own nodata tells.
"""

from __future__ import annotations

import numpy as np

from ..expression import Expression, Function, Pixels, Table, coded
from ..recipe import OUTLINE, Plane, Recipe, runs
from .quantity import Pixels as PixelArrays

#: The last digital number, and the last day number.
DN_MAX = 65535


def screening(recipe: Recipe, *planes: Plane) -> tuple[str, ...]:
    """Names of the planes that tell which pixels of these are dropped: the mask, the outline, both or none."""
    masked = any(map(recipe.screens, planes)) and recipe.plane("mask")
    return (*(("mask",) if masked else ()), *cutting(recipe, *planes))


def cutting(recipe: Recipe, *planes: Plane) -> tuple[str, ...]:
    """The outline's name where these planes need it, else nothing.

    In a virtual raster it is no operand: it is painted over the finished band (``core.vrt``).
    """
    return (OUTLINE,) if any(map(recipe.cuts, planes)) else ()


def mask_term(recipe: Recipe, inside: float, outside: float, *planes: Plane) -> tuple[Expression, ...]:
    """An operand that is ``inside`` where a pixel stays and ``outside`` where it is dropped.

    Empty when these planes need no mask, so that it can be splatted into a function's operands.
    """
    if "mask" not in screening(recipe, *planes):
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
    names = tuple(sorted(plane.name for plane in planes))
    return pixels.once(("stays", recipe.kept, names), lambda: _stays(recipe, pixels, planes))


def _stays(recipe: Recipe, pixels: PixelArrays, planes: tuple[Plane, ...]) -> np.ndarray:
    shape = pixels[planes[0].name].shape
    droppers = screening(recipe, *planes)
    stay = _kept(recipe, pixels, droppers).copy() if droppers else np.ones(shape, dtype=bool)
    for plane in planes:
        values = pixels[plane.name]
        stay &= (values > 1) if plane.counted else (values != plane.nodata)
    return stay


def _kept(recipe: Recipe, pixels: PixelArrays, droppers: tuple[str, ...]) -> np.ndarray:
    """Where mask and outline, those of them that are named, keep a pixel: bool.

    Ranges of codes are compared, which is ten times faster than a table.
    """

    def compare() -> np.ndarray:
        """One comparison or two for each run of codes."""
        if "mask" not in droppers:
            return pixels[OUTLINE] != 0
        codes = pixels["mask"]
        kept = np.zeros(codes.shape, dtype=bool)
        for first, last in runs(recipe.kept):
            kept |= (codes == first) if first == last else (codes >= first) & (codes <= last)
        return kept & (pixels[OUTLINE] != 0) if OUTLINE in droppers else kept

    return pixels.once(("kept", recipe.kept, droppers), compare)


def numbers(recipe: Recipe, pixels: PixelArrays, plane: Plane, *others: Plane) -> np.ndarray:
    """Digital numbers or day numbers as places in a table: uint16, 0 where they or the others are dropped.

    0 and 1 stay what they are; a table has to hold nodata for both.
    """

    def drop() -> np.ndarray:
        """The same numbers, less those that the mask or another plane drops."""
        values = pixels[plane.name]
        if values.dtype != np.uint16:
            values = np.clip(values, 0, DN_MAX).astype(np.uint16)
        if others:
            return values * stays(recipe, pixels, plane, *others)
        droppers = screening(recipe, plane)
        return values * _kept(recipe, pixels, droppers) if droppers else values

    names = (plane.name, *sorted(other.name for other in others))
    return pixels.once(("numbers", recipe.kept, names), drop)
