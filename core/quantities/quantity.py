"""What every quantity can tell of itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..expression import Expression
from ..recipe import Output, Recipe

Pixels = Mapping[str, np.ndarray]
"""Plane name -> its numbers in one block, all of the same shape (rows, columns)."""

FLOAT_NODATA = -9999.0
"""Nodata of backscatter and ratios. No such value can be measured."""
DATE_NODATA = 0.0
"""Nodata of dates: neither a day before 1970-01-02 nor a day 0 of a year can occur."""


@dataclass(frozen=True)
class Quantity:
    """A physical quantity in a stated domain, as a band of a raster."""

    id: str
    title: str
    """Ends a band's description; holds the unit or the domain in brackets."""
    unit: str
    dtype: str
    """GDAL's name of the pixel type."""
    nodata: float
    needs: Callable[[Recipe, Output], tuple[str, ...]]
    """Planes that it is made of."""
    spell: Callable[[Recipe, Output], Expression]
    """As a band of a virtual raster."""
    compute: Callable[[Recipe, Output, Pixels], np.ndarray]
    """On arrays of shape (rows, columns); gives the same shape in ``dtype``, nodata filled in."""
