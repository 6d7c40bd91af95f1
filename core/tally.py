"""Statistics of a band, gathered while it is written."""

from __future__ import annotations

import math

import numpy as np

from .blocks import CACHED_PX
from .quantities import quantity_of
from .recipe import Output, Packed, Recipe

#: 10^(x/10) = e^(x * this).
_PER_DB = math.log(10) / 10
#: Single precision is exact enough for sums of this many terms.
_TERMS = 4096
#: By which a distance may lie beside the difference that it stands for.
_ROUNDED = 1e-3


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
        """Some more values, (rows, columns); a few rows at a time, which the processor's cache holds."""
        step = max(CACHED_PX // values.shape[1], 1)
        for top in range(0, values.shape[0], step):
            bottom = top + step
            self._add(values[top:bottom])

    def _add(self, values: np.ndarray) -> None:
        valid = values != self._nodata
        count = int(np.count_nonzero(valid))
        self._pixels += values.size
        if not count:
            return
        self._count += count
        if self._origin is None:
            self._origin = float(values.flat[np.argmax(valid)])
        # All nodata values lie below what can be measured.
        self._most = max(self._most, float(values.max()))
        distances = (
            values - values.dtype.type(self._origin) if values.dtype.kind == "f" else values - self._origin
        )
        # A pixel without data is one that lies at the origin, and leaves the sums as they are.
        if count < values.size:
            np.multiply(distances, valid, out=distances)
        # Selecting is slow, and seldom needed.
        if float(distances.min()) + self._origin < self._least + _ROUNDED:
            self._least = min(self._least, float(values[valid].min()))
        self._sum += _total("ij->i", distances)
        self._squares += _total("ij,ij->i", distances, distances)
        if self._in_db:
            distances *= distances.dtype.type(self._per_number)
            self._power += _total("ij->i", np.exp(distances, out=distances)) - (values.size - count)

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
            "STATISTICS_MEAN": f"{self._origin + mean:.12g}",
            "STATISTICS_STDDEV": f"{math.sqrt(max(spread, 0.0)):.12g}",
            "STATISTICS_VALID_PERCENT": f"{share:.4g}",
        }


def _total(subscripts: str, *values: np.ndarray) -> float:
    """In double precision over short sums in the values' own."""
    rows = (part.reshape(-1, _TERMS) if part.size % _TERMS == 0 else part for part in values)
    return float(np.einsum(subscripts, *rows).sum(dtype=np.float64))
