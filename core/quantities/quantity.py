"""What every quantity can tell of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..expression import Expression
from ..recipe import Output, Recipe
from ..words import Phrase

#: Plane name -> its numbers in one block, all of the same shape (rows, columns).
Pixels = Mapping[str, np.ndarray]

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
