"""When the pixels of a mosaic were seen, and whether that fits its year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from .http import PARALLEL_REQUESTS
from .parallel import Report, Stop, in_parallel, never, silent
from .quantities.date import epoch
from .quantities.quantity import Pixels
from .quantities.screen import DN_MAX, numbers
from .raster import open_raster, read_band
from .recipe import EVERY_CODE, Recipe
from .vrt import plane_raster

_SAMPLE_PX = 512


class DaysSeen:
    """How many of a recipe's pixels were seen on each day; give it as a watch to the engine."""

    def __init__(self, recipe: Recipe) -> None:
        """``recipe``: one with a date plane; its mask drops pixels, as in its bands."""
        self._recipe = recipe
        #: Pixels by day number: int64, shape (65536,).
        self.counts = np.zeros(DN_MAX + 1, dtype=np.int64)

    def __call__(self, pixels: Pixels) -> None:
        """Adds the pixels of a piece."""
        self.add(count_days(self._recipe, pixels))

    def add(self, counts: np.ndarray) -> None:
        """Adds what ``count_days`` found in a piece."""
        self.counts += counts

    @property
    def by_date(self) -> dict[date, int]:
        """The dates that occur, in order, and their pixels."""
        return {
            epoch(self._recipe) + timedelta(days=int(number)): int(self.counts[number])
            for number in np.flatnonzero(self.counts)
        }

    @property
    def span(self) -> Span | None:
        """When these pixels were seen; None without any."""
        by_date = self.by_date
        if not by_date:
            return None
        days = tuple(by_date)
        upto = np.cumsum(list(by_date.values()))
        pixels = int(upto[-1])
        year = self._recipe.year
        return Span(
            first=days[0],
            median=days[int(np.searchsorted(upto, (pixels + 1) // 2))],
            last=days[-1],
            pixels=pixels,
            outside=sum(count for day, count in by_date.items() if day.year != year),
            far=tuple(day for day in days if abs(day.year - year) > 1),
        )


@dataclass(frozen=True)
class Span:
    """When the pixels of a raster were seen."""

    first: date
    #: The date of the middle pixel in the order of dates; of the two in the middle, the earlier one's.
    median: date
    last: date
    #: How many have a date.
    pixels: int
    #: How many of them were seen in another year than the mosaic's.
    outside: int
    #: Dates more than a year outside the mosaic's year: a sign of a wrong epoch or a damaged tile.
    far: tuple[date, ...]

    @property
    def days(self) -> int:
        """From the first date to the last; 0 when all pixels were seen on one day."""
        return (self.last - self.first).days

    @property
    def outside_percent(self) -> float:
        """Per cent of the pixels that were seen in another year than the mosaic's."""
        return 100 * self.outside / self.pixels


def count_days(recipe: Recipe, pixels: Pixels) -> np.ndarray:
    """Pixels of a piece by day number: int64, shape (65536,). Those without a date, or dropped, do not count."""
    counts = np.bincount(numbers(recipe, pixels, recipe.plane("date")).ravel(), minlength=DN_MAX + 1)
    counts[:2] = 0
    return counts


def sample_days(recipe: Recipe, report: Report = silent, stop: Stop = never) -> DaysSeen:
    """Day numbers on a coarse raster of each tile (from overviews, which hold true day numbers).

    The mask is not looked at, which would take as many requests again.
    """
    unscreened = replace(recipe, kept=EVERY_CODE)
    plane = recipe.plane("date")
    text = plane_raster(plane, recipe.frame)

    def coarse(part: tuple[int, int, int, int]) -> np.ndarray:
        """Day numbers of a part of the frame (left, top, width, height), at most _SAMPLE_PX each way."""
        left, top, width, height = part
        shape = (min(height, _SAMPLE_PX), min(width, _SAMPLE_PX))
        return read_band(open_raster(text), left, top, width, height, shape)

    parts = [part for source in plane.sources if all((part := source.inside(recipe.frame))[2:])]
    seen = DaysSeen(unscreened)
    for values in in_parallel(coarse, parts, PARALLEL_REQUESTS, report, stop):
        seen(Pixels({"date": values}))
    return seen
