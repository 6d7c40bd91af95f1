"""Statistics of a band, gathered while it is written."""

from __future__ import annotations

import math

import numpy as np

from .quantities import quantity_of
from .recipe import Output, Packed, Recipe

#: 10^(x/10) = e^(x * this).
_PER_DB = math.log(10) / 10


class Tally:
    """Count, extremes, mean and spread of a band's values, nodata left out.

    Decibels are not averaged: their mean is that of the linear power, given in dB, and their
    spread is the root mean square of the distances from it, in dB. All of them are in the numbers
    that the file holds, as GDAL wants them: of decibels in steps of 0.01 dB they are counts of steps.
    """

    def __init__(self, nodata: float, number_db: float) -> None:
        """``number_db``: how many decibels 1 is; 0 where numbers are no decibels."""
        self._nodata = nodata
        #: log(power) of 1.
        self._per_number = number_db * _PER_DB
        self._in_db = number_db > 0
        self._pixels = self._count = 0
        self._least, self._most = math.inf, -math.inf
        #: Sums are of distances from this value: dates have many digits in common.
        self._origin: float | None = None
        self._sum = self._squares = self._power = 0.0

    @classmethod
    def of(cls, recipe: Recipe, output: Output, packed: Packed | None = None) -> Tally:
        """For the numbers of this band, as they are stored."""
        in_db = output.quantity.endswith("_db")
        if packed is None:
            return cls(quantity_of(recipe, output).nodata, 1.0 if in_db else 0.0)
        return cls(packed.nodata, packed.scale if in_db else 0.0)

    def add(self, values: np.ndarray) -> None:
        """Some more values, (rows, columns)."""
        valid = values != self._nodata
        count = int(np.count_nonzero(valid))
        self._pixels += values.size
        self._count += count
        if not count:
            return
        if count < values.size:
            values = values[valid]
        self._least = min(self._least, float(values.min()))
        self._most = max(self._most, float(values.max()))
        if self._origin is None:
            self._origin = float(values.flat[0])
        if values.dtype.kind != "f":
            values = values.astype(np.float64)
        values = values.ravel() - values.dtype.type(self._origin)
        self._sum += float(values.sum(dtype=np.float64))
        self._squares += _squares(values)
        if self._in_db:
            self._power += float(np.exp(values * values.dtype.type(self._per_number)).sum(dtype=np.float64))

    def facts(self) -> dict[str, str]:
        """As GDAL names them; without any value only the share of valid ones."""
        share = 100 * self._count / self._pixels if self._pixels else 0.0
        if not self._count:
            return {"STATISTICS_VALID_PERCENT": "0"}
        average = mean = self._sum / self._count
        if self._in_db:
            mean = math.log(self._power / self._count) / self._per_number
        spread = self._squares / self._count - 2 * mean * average + mean * mean
        return {
            "STATISTICS_MINIMUM": f"{self._least:.9g}",
            "STATISTICS_MAXIMUM": f"{self._most:.9g}",
            "STATISTICS_MEAN": f"{self._origin + mean:.9g}",
            "STATISTICS_STDDEV": f"{math.sqrt(max(spread, 0.0)):.9g}",
            "STATISTICS_VALID_PERCENT": f"{share:.4g}",
        }


#: Single precision is exact enough for this many terms.
_TERMS = 4096


def _squares(values: np.ndarray) -> float:
    """The sum of squares, in double precision over short sums in the values' own."""
    whole = values.size - values.size % _TERMS
    rows = values[:whole].reshape(-1, _TERMS)
    total = float(np.einsum("ij,ij->i", rows, rows).sum(dtype=np.float64))
    rest = values[whole:].astype(np.float64)
    return total + float(rest @ rest)
