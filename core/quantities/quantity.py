"""What every quantity can tell of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from ..expression import Expression
from ..recipe import Output, Recipe
from ..words import Phrase

Made = TypeVar("Made")


class Pixels(dict):
    """Plane name -> its numbers in one piece, all of the same shape (rows, columns)."""

    def __init__(self, planes: Mapping[str, np.ndarray]) -> None:
        """Several bands are made of one piece; what they share is made once and kept here."""
        super().__init__(planes)
        self._made: dict[object, object] = {}

    def once(self, what: object, make: Callable[[], Made]) -> Made:
        """What ``make`` gave when this was asked for the first time."""
        if what not in self._made:
            self._made[what] = make()
        return self._made[what]


#: Nodata of backscatter and ratios. No such value can be measured.
FLOAT_NODATA = -9999.0
#: Nodata of dates: neither a day before 1970-01-02 nor a day 0 of a year can occur.
DATE_NODATA = 0.0


@dataclass(frozen=True)
class Quantity:
    """A physical quantity in a stated domain, as a band of a raster."""

    id: str
    #: Ends a band's description; holds the unit or the domain in brackets.
    title: Phrase
    unit: str
    #: GDAL's name of the pixel type.
    dtype: str
    nodata: float
    #: Planes that it is made of.
    needs: Callable[[Recipe, Output], tuple[str, ...]]
    #: As a band of a virtual raster.
    spell: Callable[[Recipe, Output], Expression]
    #: On arrays of shape (rows, columns); gives the same shape in ``dtype``, nodata filled in.
    compute: Callable[[Recipe, Output, Pixels], np.ndarray]
