"""How a band is made of planes, as a tree. :mod:`core.vrt` spells it; GDAL evaluates it.

There are three kinds of node, because GDAL's virtual rasters know three that every release since
3.6 evaluates alike: pixels, a piecewise linear table, and a built-in pixel function.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union

from .recipe import LAST_CODE, Plane, runs


@dataclass(frozen=True)
class Pixels:
    """The numbers of a plane as they are stored."""

    plane: Plane


@dataclass(frozen=True)
class Table:
    """A function of one number, linear between its points and constant outside of them."""

    of: Expression
    #: (input, output), inputs rising.
    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Function:
    """A pixel function that GDAL has built in."""

    name: str
    arguments: tuple[Expression, ...]
    dtype: str = "Float32"


Expression = Union[Pixels, Table, Function]


def coded(plane: Plane, codes: Iterable[int], inside: float, outside: float) -> Table:
    """A table over a byte plane: one number for these codes, another for all others."""
    steps: dict[float, float] = {0: outside}
    for first, last in runs(codes):
        if first > 0:
            steps.setdefault(first - 1, outside)
        steps[first] = steps[last] = inside
        if last < LAST_CODE:
            steps[last + 1] = outside
    return Table(Pixels(plane), tuple(sorted(steps.items())))
