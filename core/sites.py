"""Many places at once on the mosaics' grid: squares of pixels around points, or polygons.

Both tell which of their pixels lie in a window, so that whoever reads it can give each pixel to the
places that have it. Places may overlap; then each has all of its pixels.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .errors import PointOffEarth
from .grid import EAST_END, NORTH_END, TILE_PIXELS, Window, labels_touching, pixel_at
from .zones import Zone

#: Sides, in pixels, of the squares that a point may be the middle of.
SIDES_PX = (1, 3, 5)


@dataclass(frozen=True)
class Spot:
    """A point in degrees, EPSG:4326."""

    #: As the user calls it.
    name: str
    longitude: float
    latitude: float

    def __post_init__(self) -> None:
        if not (abs(self.longitude) <= EAST_END and abs(self.latitude) <= NORTH_END):
            raise PointOffEarth(point=self.name)


@dataclass(frozen=True)
class Owned:
    """Pixels of a window, each with a site that has it: three arrays of whole numbers, (pixels,)."""

    #: Numbers of sites.
    owners: np.ndarray
    #: From the window's top.
    rows: np.ndarray
    #: From the window's left.
    columns: np.ndarray


class Sites(ABC):
    """Places with names, known by their numbers from 0."""

    def __init__(self, names: Sequence[str], edges: np.ndarray) -> None:
        """``edges``: left, top, right, bottom of each on the grid, half-open: int64, (sites, 4)."""
        self.names = tuple(names)
        self.edges = edges.reshape(-1, 4)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.names)

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of the cells that they may have pixels in, each once."""
        first, last = self.edges[:, :2] // TILE_PIXELS, -(-self.edges[:, 2:] // TILE_PIXELS)
        spans = np.unique(np.hstack((first, last)), axis=0) * TILE_PIXELS
        labels = (label for span in spans.tolist() for label in labels_touching(Window(*span)))
        return tuple(dict.fromkeys(labels))

    def touching(self, window: Window) -> np.ndarray:
        """Numbers of those that may have pixels in a window, ascending."""
        left, top, right, bottom = self.edges.T
        beside = (left < window.right) & (right > window.left)
        return np.flatnonzero(beside & (top < window.bottom) & (bottom > window.top))

    @abstractmethod
    def owned(self, window: Window) -> Owned:
        """The pixels of a window that sites have."""


class Squares(Sites):
    """Squares of pixels, each around the pixel that a point lies in."""

    def __init__(self, spots: Sequence[Spot], side_px: int) -> None:
        """``side_px``: one of SIDES_PX."""
        pixels = np.array([pixel_at(spot.longitude, spot.latitude) for spot in spots], dtype=np.int64)
        first = pixels.reshape(-1, 2) - side_px // 2
        super().__init__([spot.name for spot in spots], np.hstack((first, first + side_px)))
        self.spots = tuple(spots)

    def owned(self, window: Window) -> Owned:
        """Site by site, each row by row."""
        numbers = self.touching(window)
        left, top, right, bottom = self.edges[numbers].T
        left, right = np.maximum(left, window.left), np.minimum(right, window.right)
        top, bottom = np.maximum(top, window.top), np.minimum(bottom, window.bottom)
        places, rows, columns = every_cell(left, top, right, bottom)
        return Owned(numbers[places], rows - window.top, columns - window.left)


class Polygons(Sites):
    """Polygons: the pixels whose centres lie in them, as core/zones.py tells."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        """Named as the zones are."""
        windows = [zone.window for zone in zones]
        edges = [(window.left, window.top, window.right, window.bottom) for window in windows]
        super().__init__([zone.name for zone in zones], np.array(edges, dtype=np.int64))
        self._zones = tuple(zones)

    def owned(self, window: Window) -> Owned:
        """Site by site, each row by row."""
        owners, rows, columns = [], [], []
        for number in self.touching(window).tolist():
            part = window.cut(self._zones[number].window)
            inside_rows, inside_columns = np.nonzero(self._zones[number].inside(part))
            owners.append(np.full(inside_rows.size, number))
            rows.append(inside_rows + (part.top - window.top))
            columns.append(inside_columns + (part.left - window.left))
        nothing = np.zeros(0, dtype=np.int64)
        return Owned(*(np.concatenate([nothing, *parts]) for parts in (owners, rows, columns)))


def every_cell(
    left: np.ndarray, top: np.ndarray, right: np.ndarray, bottom: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of rectangles with these edges, half-open: each cell's rectangle (from 0), row and column, row by row."""
    widths = right - left
    sizes = widths * (bottom - top)
    places = np.repeat(np.arange(sizes.size), sizes)
    nth = np.arange(places.size) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return places, top[places] + nth // widths[places], left[places] + nth % widths[places]
