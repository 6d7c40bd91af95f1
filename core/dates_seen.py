"""When the pixels of a mosaic were seen, and whether that fits its year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np

from .errors import ReadingFailed
from .http import PARALLEL_REQUESTS
from .parallel import Report, Stop, in_parallel, never, silent
from .quantities.date import epoch
from .quantities.quantity import Pixels
from .raster import open_raster, quiet_gdal
from .recipe import Frame, Plane, Recipe, Source
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
    seen = DaysSeen()
    pieces = [source for source in plane.sources if _inside(source, recipe.frame)]
    for values in in_parallel(
        lambda source: _coarse(plane, source, recipe.frame), pieces, PARALLEL_REQUESTS, report, stop
    ):
        seen({"date": values})
    return seen


def _inside(source: Source, frame: Frame) -> bool:
    return (
        source.x < frame.width
        and source.y < frame.height
        and source.x + source.width > 0
        and source.y + source.height > 0
    )


def _coarse(plane: Plane, source: Source, frame: Frame) -> np.ndarray:
    left, top = max(source.x, 0), max(source.y, 0)
    width, height = (
        min(source.x + source.width, frame.width) - left,
        min(source.y + source.height, frame.height) - top,
    )
    text = plane_raster(plane, frame)
    with quiet_gdal() as messages:
        dataset = open_raster(text)
        shape = {"buf_xsize": min(width, _SAMPLE_PX), "buf_ysize": min(height, _SAMPLE_PX)}
        try:
            values = dataset.ReadAsArray(left, top, width, height, **shape)
        except RuntimeError as error:
            raise ReadingFailed(reason=error) from error
    if values is None:
        raise ReadingFailed(reason=messages[-1] if messages else "no reason is known")
    return values


@dataclass(frozen=True)
class Span:
    first: date
    last: date
    far: tuple[date, ...]
    """Dates more than a year outside the mosaic's year: a sign of a wrong epoch or a damaged tile."""


def span(recipe: Recipe, numbers: Sequence[int]) -> Span | None:
    """First and last of these day numbers as dates; None without any."""
    if not numbers:
        return None
    days = sorted(epoch(recipe) + timedelta(days=number) for number in numbers)
    far = tuple(day for day in days if abs(day.year - recipe.year) > 1)
    return Span(days[0], days[-1], far)
