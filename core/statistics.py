"""Statistics of a mosaic's pixels at full resolution, of all of them or zone by zone, in one pass.

Backscatter is averaged as linear power, never in decibels. The ratio's mean is that of the mean powers,
HV / HH, over the pixels that hold both; it has no standard deviation here, because that of a quotient
of speckled pixels is governed by a few dark ones: its percentiles tell the spread.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from .archive import Archive
from .blocks import Piece
from .countable import POWER, Countable, bands_of
from .ellipsoid import pixel_areas_ha
from .engine import DEFAULT, Means, survey
from .errors import PercentilesUnreadable
from .grid import PIXELS_PER_DEGREE, Window
from .histogram import Counted, Histogram, moments, nearest_ranks
from .mosaic import Mosaic
from .parallel import Report, Stop, never, silent
from .products import DEFAULT_KEEP
from .quantities.quantity import Pixels
from .quantities.screen import screening, stays
from .recipe import Recipe
from .steps import apply_mask
from .zones import Places, Zone

_PERCENT = 100


@dataclass(frozen=True)
class Values:
    """What the pixels of one zone hold, in the measurement's domain: linear power or degrees."""

    mean: float
    #: Of the pixels about their mean, divided by their number; None for a ratio.
    deviation: float | None
    #: Equivalent number of looks; None for what is no backscatter, and where all pixels are equal.
    looks: float | None
    #: By nearest rank, in the order in which they were asked for.
    percentiles: tuple[float, ...]


@dataclass(frozen=True)
class Statistics:
    """One measurement in one zone."""

    #: The zone's name; None where no zones were given.
    zone: str | None
    measurement: Countable
    #: Pixels that hold a value and are of a mask class that is kept.
    count: int
    #: Their share of all pixels of the zone, in per cent; None for a zone without any pixel.
    valid_share: float | None
    #: What they cover, on the ellipsoid.
    area_ha: float
    #: None without any pixel.
    values: Values | None


def parse_percentiles(text: str) -> tuple[float, ...]:
    """Percentages out of "5,25,50": ascending, each once, from 0 to 100; none at all out of nothing.

    Raises PercentilesUnreadable.
    """
    parts = [part for part in re.split(r"[\s,;]+", text.strip()) if part]
    if not all(re.fullmatch(r"\d{1,3}(\.\d{1,6})?", part, re.ASCII) for part in parts):
        raise PercentilesUnreadable(text=text)
    percentages = sorted({float(part) for part in parts})
    if percentages and percentages[-1] > _PERCENT:
        raise PercentilesUnreadable(text=text)
    return tuple(percentages)


@dataclass(frozen=True)
class Wish:
    """What is to be found out."""

    measurements: tuple[Countable, ...]
    #: None: of the whole place.
    zones: tuple[Zone, ...] | None = None
    #: Names of the mask classes whose pixels count.
    keep: tuple[str, ...] = DEFAULT_KEEP
    percentages: tuple[float, ...] = ()

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands that mosaics have to be found with."""
        return (*bands_of(self.measurements), "mask")


def statistics_of_years(
    archive: Archive, mosaics: Sequence[Mosaic], wish: Wish, report: Report = silent, stop: Stop = never
) -> list[list[Statistics]]:
    """Of each mosaic, one after the other, as ``take_statistics`` does. NothingKept where no class is."""
    shares = _shares(report, len(mosaics))
    return [
        take_statistics(
            apply_mask(mosaic.recipe(archive), wish.keep, archive.root),
            wish.measurements,
            wish.zones,
            wish.percentages,
            share,
            stop,
        )
        for mosaic, share in zip(mosaics, shares)
    ]


def _shares(report: Report, count: int) -> Iterator[Report]:
    """A report for each of so many equal shares of the work."""
    for number in range(count):
        yield lambda share, number=number: report((number + share) / count)


def take_statistics(
    recipe: Recipe,
    measurements: Sequence[Countable],
    zones: Sequence[Zone] | None,
    percentages: Sequence[float],
    report: Report = silent,
    stop: Stop = never,
    means: Means = DEFAULT,
) -> list[Statistics]:
    """Of each zone, in their order, every measurement. Without zones: of the whole of it.

    ``recipe`` holds the mosaic's planes as they are stored. Pixels outside of its frame belong to no zone;
    pieces that no zone touches are not read. Raises Cancelled and ReadingFailed.
    """
    surveyor = _Surveyor(recipe, measurements, zones)
    names = zones if zones is None else [zone.name for zone in zones]
    gathered = [_Zone(measurements) for _ in names or [None]]
    done: dict[int, list[Statistics]] = {}

    def conclude(place: int) -> None:
        """What there is to say of a zone whose last pixels were seen; only that is kept of it."""
        name = None if names is None else names[place]
        done[place] = gathered[place].statistics(recipe, name, percentages)
        gathered[place] = None

    found = survey(recipe, surveyor.planes, surveyor.look, report, stop, surveyor.wanted, means)
    for parts in found:
        for part in parts:
            gathered[part.place].add(part)
            surveyor.pieces_left[part.place] -= 1
            if not surveyor.pieces_left[part.place]:
                conclude(part.place)
    for place in range(len(gathered)):
        if place not in done:
            conclude(place)
    return [one for place in range(len(gathered)) for one in done[place]]


# -- one piece ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Tally:
    """One measurement in one zone's part of a piece."""

    area_ha: float
    counted: Counted
    #: Sums of the squares of each plane's numbers over the valid pixels, for a ratio.
    squares: tuple[int, ...]


@dataclass(frozen=True)
class _Part:
    """One zone's part of a piece."""

    #: The zone's place among all.
    place: int
    pixels: int
    #: In the order of the measurements.
    tallies: tuple[_Tally, ...]


class _Surveyor:
    """Looks at pieces, several at once; what it knows does not change meanwhile."""

    def __init__(
        self, recipe: Recipe, measurements: Sequence[Countable], zones: Sequence[Zone] | None
    ) -> None:
        self._recipe = recipe
        self._measurements = measurements
        self._zones = zones
        self._places = None if zones is None else Places(zones)
        west, _, _, north, _, _ = recipe.frame.geotransform
        self._left, self._top = round(west * PIXELS_PER_DEGREE), round(-north * PIXELS_PER_DEGREE)
        bands = bands_of(measurements)
        self.planes = (*bands, *screening(recipe, *map(recipe.plane, bands)))
        #: Pieces that are still to come for each zone. The engine asks for all of them before it reads one.
        self.pieces_left: Counter[int] = Counter()

    def wanted(self, piece: Piece) -> bool:
        """Whether a zone may have pixels there."""
        touching = self._touching(piece)
        self.pieces_left.update(touching)
        return bool(touching)

    def look(self, piece: Piece, pixels: Pixels) -> list[_Part]:
        """What each zone has in a piece."""
        return [self._part(place, piece, pixels) for place in self._touching(piece)]

    def _touching(self, piece: Piece) -> list[int]:
        return [0] if self._places is None else self._places.touching(self._window(piece)).tolist()

    def _window(self, piece: Piece) -> Window:
        left, top = self._left + piece.x, self._top + piece.y
        return Window(left, top, left + piece.width, top + piece.height)

    def _part(self, place: int, piece: Piece, pixels: Pixels) -> _Part:
        whole = self._window(piece)
        if self._zones is None:
            everywhere = np.ones((whole.height, whole.width), dtype=bool)
            return _Part(place, everywhere.size, self._tallies(whole, everywhere, pixels))
        window = whole.cut(self._zones[place].window)
        inside = self._zones[place].inside(window)
        left, top = window.left - whole.left, window.top - whole.top
        own = {
            name: values[top:][: window.height, left:][:, : window.width] for name, values in pixels.items()
        }
        count = int(np.count_nonzero(inside))
        return _Part(place, count, self._tallies(window, inside, Pixels(own)))

    def _tallies(self, window: Window, inside: np.ndarray, pixels: Pixels) -> tuple[_Tally, ...]:
        areas_ha = pixel_areas_ha(window.top, window.height)
        tallies = []
        for measurement in self._measurements:
            planes = [self._recipe.plane(name) for name in measurement.planes]
            valid = stays(self._recipe, pixels, *planes) & inside
            numbers = [pixels[plane.name][valid] for plane in planes]
            area_ha = float(np.count_nonzero(valid, axis=1) @ areas_ha)
            squares = tuple(map(_sum_of_squares, numbers)) if len(numbers) > 1 else ()
            tallies.append(_Tally(area_ha, Counted.of(measurement.number(*numbers)), squares))
        return tuple(tallies)


def _sum_of_squares(numbers: np.ndarray) -> int:
    """Exact: 2^31 squares of 16 bits fit into 64."""
    wide = numbers.astype(np.uint64)
    return int((wide * wide).sum(dtype=np.uint64))


# -- one zone -----------------------------------------------------------------------------------


@dataclass
class _Gathered:
    """One measurement in one zone, so far."""

    measurement: Countable
    area_ha: float = 0.0
    histogram: Histogram = field(default_factory=Histogram)
    squares: list[int] = field(default_factory=lambda: [0, 0])

    def add(self, tally: _Tally) -> None:
        """Another piece's part."""
        self.area_ha += tally.area_ha
        self.histogram.add(tally.counted)
        for place, square in enumerate(tally.squares):
            self.squares[place] += square

    def values(self, recipe: Recipe, counted: Counted, percentages: Sequence[float]) -> Values:
        """Of at least one pixel."""
        values = self.measurement.value(recipe, counted.numbers)
        percentiles = tuple(values[nearest_ranks(counted.counts, percentages)].tolist())
        if len(self.measurement.planes) > 1:
            above, below = self.squares
            return Values(above / below, None, None, percentiles)
        found = moments(counted.counts, values)
        looks = found.looks if self.measurement.domain == POWER else None
        return Values(found.mean, found.deviation, looks, percentiles)


class _Zone:
    """All measurements in one zone, so far."""

    def __init__(self, measurements: Sequence[Countable]) -> None:
        self._pixels = 0
        self._gathered = [_Gathered(measurement) for measurement in measurements]

    def add(self, part: _Part) -> None:
        """Another piece's part."""
        self._pixels += part.pixels
        for gathered, tally in zip(self._gathered, part.tallies):
            gathered.add(tally)

    def statistics(self, recipe: Recipe, name: str | None, percentages: Sequence[float]) -> list[Statistics]:
        """One for each measurement."""
        return list(self._statistics(recipe, name, percentages))

    def _statistics(
        self, recipe: Recipe, name: str | None, percentages: Sequence[float]
    ) -> Iterator[Statistics]:
        for gathered in self._gathered:
            counted = gathered.histogram.counted()
            count = int(counted.counts.sum())
            share = _PERCENT * count / self._pixels if self._pixels else None
            values = gathered.values(recipe, counted, percentages) if count else None
            yield Statistics(name, gathered.measurement, count, share, gathered.area_ha, values)
