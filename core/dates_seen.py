"""When the pixels of a mosaic were seen, and whether that fits its year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from .http import PARALLEL_REQUESTS
from .parallel import Report, Stop, in_parallel, never, silent
from .quantities.date import epoch
from .quantities.quantity import Pixels
from .raster import open_raster, read_band
from .recipe import Recipe
from .vrt import plane_raster

_SAMPLE_PX = 512


@dataclass
class DaysSeen:
    """Gathers the day numbers that occur; give it as a watch to the engine."""

    numbers: set[int] = field(default_factory=set)

    def __call__(self, pixels: Pixels) -> None:
        self.numbers.update(int(number) for number in np.unique(pixels["date"]) if number > 1)


def sample_days(recipe: Recipe, report: Report = silent, stop: Stop = never) -> DaysSeen:
    """Day numbers on a coarse raster of each tile (from overviews, which hold true day numbers)."""
    plane = recipe.plane("date")
    text = plane_raster(plane, recipe.frame)

    def coarse(part: tuple[int, int, int, int]) -> np.ndarray:
        """Day numbers of a part of the frame (left, top, width, height), at most _SAMPLE_PX each way."""
        left, top, width, height = part
        shape = (min(height, _SAMPLE_PX), min(width, _SAMPLE_PX))
        return read_band(open_raster(text), left, top, width, height, shape)

    parts = [part for source in plane.sources if all((part := source.inside(recipe.frame))[2:])]
    seen = DaysSeen()
    for values in in_parallel(coarse, parts, PARALLEL_REQUESTS, report, stop):
        seen({"date": values})
    return seen


@dataclass(frozen=True)
class Span:
    """First and last observation date of a raster's pixels."""

    first: date
    last: date
    #: Dates more than a year outside the mosaic's year: a sign of a wrong epoch or a damaged tile.
    far: tuple[date, ...]


def span(recipe: Recipe, numbers: Sequence[int]) -> Span | None:
    """First and last of these day numbers as dates; None without any."""
    if not numbers:
        return None
    days = sorted(epoch(recipe) + timedelta(days=number) for number in numbers)
    far = tuple(day for day in days if abs(day.year - recipe.year) > 1)
    return Span(days[0], days[-1], far)
