"""Boxes, tile labels and whole pixels of the mosaics' grid.

The grid is geographic (EPSG:4326), a pixel is exactly 1/4500 degree, and pixel edges lie on whole
multiples of it. A tile's label is its **north-west** corner. Boxes are half-open: a box that ends
on a tile's edge does not take the neighbour.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from .errors import AreaOffEarth, EmptyArea, LabelOffGrid, UnknownLabel

PIXELS_PER_DEGREE = 4500
TILE_DEGREES = 5
#: Where longitudes and latitudes end, in degrees.
EAST_END, NORTH_END = 180, 90
#: Columns and rows of a cell.
TILE_PIXELS = PIXELS_PER_DEGREE * TILE_DEGREES
#: A box this close to a pixel's edge lies on it (2.5 cm; what reprojection leaves).
_SNAP_PX = 1e-3

_LABEL = re.compile(r"([NS])(\d{2})([EW])(\d{3})")


@dataclass(frozen=True)
class Box:
    """Geographic bounds in degrees, EPSG:4326."""

    west: float
    south: float
    east: float
    north: float

    def __post_init__(self) -> None:
        numbers = (self.west, self.south, self.east, self.north)
        if not all(map(math.isfinite, numbers)) or self.west >= self.east or self.south >= self.north:
            raise EmptyArea(area=str(self))
        beside = self.west >= EAST_END or self.east <= -EAST_END
        if beside or self.south >= NORTH_END or self.north <= -NORTH_END:
            raise AreaOffEarth(area=str(self))

    def __str__(self) -> str:
        return f"{self.west:.6g},{self.east:.6g},{self.south:.6g},{self.north:.6g}"


@dataclass(frozen=True)
class Window:
    """Whole pixels of the grid: columns left..right-1, rows top..bottom-1.

    Column 0 begins at longitude 0, row 0 at latitude 0; rows grow to the south.
    """

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Columns."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Rows."""
        return self.bottom - self.top

    @property
    def box(self) -> Box:
        """The outer edges of its pixels in degrees."""
        return Box(
            self.left / PIXELS_PER_DEGREE,
            -self.bottom / PIXELS_PER_DEGREE,
            self.right / PIXELS_PER_DEGREE,
            -self.top / PIXELS_PER_DEGREE,
        )

    def overlaps(self, other: Window) -> bool:
        """Whether both have at least one pixel in common; touching edges are not enough."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def cut(self, other: Window) -> Window:
        """What both have in common; only for windows that overlap."""
        return Window(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )


def around(windows: list[Window]) -> Window:
    """The smallest window that holds all of these."""
    return Window(
        min(w.left for w in windows),
        min(w.top for w in windows),
        max(w.right for w in windows),
        max(w.bottom for w in windows),
    )


def snap(box: Box) -> Window:
    """The whole pixels that a box touches, at least one; cut at the Earth's edges."""
    left = math.floor(max(box.west, -EAST_END) * PIXELS_PER_DEGREE + _SNAP_PX)
    top = math.floor(-min(box.north, NORTH_END) * PIXELS_PER_DEGREE + _SNAP_PX)
    right = math.ceil(min(box.east, EAST_END) * PIXELS_PER_DEGREE - _SNAP_PX)
    bottom = math.ceil(-max(box.south, -NORTH_END) * PIXELS_PER_DEGREE - _SNAP_PX)
    return Window(left, top, max(right, left + 1), max(bottom, top + 1))


def pixel_at(longitude: float, latitude: float) -> tuple[int, int]:
    """Column and row of the pixel that a point lies in; on an edge, that to the east or south of it."""
    column = math.floor(longitude * PIXELS_PER_DEGREE + _SNAP_PX)
    row = math.floor(-latitude * PIXELS_PER_DEGREE + _SNAP_PX)
    return column, row


def label_of(north: int, west: int) -> str:
    """Label of the tile whose north-west corner lies there (whole degrees)."""
    return f"{'N' if north >= 0 else 'S'}{abs(north):02d}{'E' if west >= 0 else 'W'}{abs(west):03d}"


def is_label(text: str) -> bool:
    """Whether this is the label of a 5-degree tile."""
    try:
        cell(text)
    except (UnknownLabel, LabelOffGrid):
        return False
    return True


def cell(label: str) -> Window:
    """The 5-degree cell that a label names. A tile may fill only a part of it."""
    match = _LABEL.fullmatch(label)
    if match is None:
        raise UnknownLabel(label=label)
    north = int(match[2]) * (1 if match[1] == "N" else -1)
    west = int(match[4]) * (1 if match[3] == "E" else -1)
    if not (-NORTH_END < north <= NORTH_END and -EAST_END <= west < EAST_END):
        raise UnknownLabel(label=label)
    if north % TILE_DEGREES or west % TILE_DEGREES:
        inside = label_of(-(-north // TILE_DEGREES) * TILE_DEGREES, west // TILE_DEGREES * TILE_DEGREES)
        raise LabelOffGrid(label=label, inside=inside)
    left, top = west * PIXELS_PER_DEGREE, -north * PIXELS_PER_DEGREE
    return Window(left, top, left + TILE_PIXELS, top + TILE_PIXELS)


def labels_touching(window: Window) -> tuple[str, ...]:
    """Labels of the cells that a window has pixels in, north to south, west to east."""
    rows = range(window.top // TILE_PIXELS, -(-window.bottom // TILE_PIXELS))
    columns = range(window.left // TILE_PIXELS, -(-window.right // TILE_PIXELS))
    return tuple(label_of(-row * TILE_DEGREES, column * TILE_DEGREES) for row in rows for column in columns)


def parse_labels(text: str) -> tuple[str, ...]:
    """Labels out of "N35E030, N30E030" (commas, semicolons or blanks between), checked, each once.

    The equator's row is always N00 and the prime meridian's column E000, as the archive spells them.
    """
    corners = (cell(part.upper()) for part in re.split(r"[\s,;]+", text.strip()) if part)
    return tuple(dict.fromkeys(labels_touching(corner)[0] for corner in corners))
