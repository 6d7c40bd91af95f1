"""How often each number occurs. Numbers are whole, so that every statistic of them is exact.

An amplitude has 16 bits: whatever is a function of it alone has a statistic that follows from 65536 counts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

#: Numbers and counts that wait before they are put together; a bound for the memory of each histogram.
_WAITING = 1 << 17
#: So few numbers are sorted faster than a count of every possible one is made.
_FEW = 4096
_PERCENT = 100


@dataclass(frozen=True)
class Counted:
    """Numbers in ascending order, each once, and how often each occurs; two arrays of one shape."""

    numbers: np.ndarray
    counts: np.ndarray

    @classmethod
    def of(cls, numbers: np.ndarray) -> Counted:
        """The numbers of an array, 0 or more; a number that is given twice counts twice."""
        if numbers.size <= _FEW:
            return cls(*np.unique(numbers, return_counts=True))
        every = np.bincount(numbers)
        occurring = np.flatnonzero(every)
        return cls(occurring, every[occurring])


class Histogram:
    """Gathers counts of numbers from 0 up, piece by piece. It takes the room of those that occur."""

    def __init__(self) -> None:
        """Empty."""
        self._parts: list[Counted] = []
        self._waiting = 0

    def add(self, part: Counted) -> None:
        """Some more numbers."""
        self._parts.append(part)
        self._waiting += part.numbers.size
        if self._waiting > _WAITING:
            self._put_together()

    def counted(self) -> Counted:
        """All that was added."""
        self._put_together()
        return self._parts[0]

    def _put_together(self) -> None:
        parts = self._parts
        numbers = np.concatenate([np.zeros(0, np.int64), *(part.numbers for part in parts)])
        counts = np.concatenate([np.zeros(0, np.int64), *(part.counts for part in parts)])
        occurring, places = np.unique(numbers, return_inverse=True)
        # Weights are float64, in which whole numbers are exact up to 2^53.
        summed = np.bincount(places, weights=counts, minlength=occurring.size)
        self._parts = [Counted(occurring.astype(np.int32), summed.astype(np.int64))]
        self._waiting = 0


@dataclass(frozen=True)
class Moments:
    """Mean and spread of values, in their unit."""

    count: int
    mean: float
    #: The root of the mean squared distance from the mean, over all values given (divided by their number).
    deviation: float

    @property
    def looks(self) -> float | None:
        """Equivalent number of looks, mean^2 / variance, where the values are linear powers; None for equal ones.

        Source: C. Oliver and S. Quegan, Understanding Synthetic Aperture Radar Images (2004), chapter 4.
        It is that of the speckle only over ground that is alike; over mixed ground it is lower.
        """
        if self.deviation <= self.mean * _NO_SPREAD:
            return None
        return (self.mean / self.deviation) ** 2


#: A share of the mean that is rounding and no spread.
_NO_SPREAD = 1e-9


def moments(counts: np.ndarray, values: np.ndarray) -> Moments:
    """Of values that occur so often; two arrays of one shape, at least one value."""
    count = int(counts.sum())
    mean = float((counts * values).sum() / count)
    variance = float((counts * (values - mean) ** 2).sum() / count)
    return Moments(count, mean, math.sqrt(variance))


def nearest_ranks(counts: np.ndarray, percentages: Sequence[float]) -> np.ndarray:
    """Places of percentiles among values in ascending order that occur so often; at least one.

    By nearest rank: the least value that at least so many per cent of all values do not exceed. It is
    always one that occurs, so a percentile of powers, put into decibels, is that of the decibels.
    """
    reached = np.cumsum(counts)
    ranks = [max(math.ceil(_rank(percentage, int(reached[-1]))), 1) for percentage in percentages]
    return np.searchsorted(reached, ranks)


def _rank(percentage: float, count: int) -> float:
    """Where it lies among so many, from 0; a rounding error above a whole number is none."""
    exact = percentage * count / _PERCENT
    return round(exact) if math.isclose(exact, round(exact), rel_tol=1e-12) else exact
