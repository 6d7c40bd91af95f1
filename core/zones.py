"""Polygons on the mosaics' grid, and the pixels whose centres lie in them.

Where two polygons share a border, each pixel belongs to exactly one of them, also where the border
runs through the pixel's centre: what lies on a western or northern border is inside, what lies on
an eastern or southern one is not. Polygons that overlap each have all of their pixels.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .errors import ZoneUnreadable
from .grid import PIXELS_PER_DEGREE, Box, Window, around

_POLYGON, _MULTI_POLYGON = 3, 6
#: Numbers of a point by the thousands of its type: X and Y; with Z; with M; with both.
_NUMBERS = (2, 3, 3, 4)
#: Bytes of a byte order and a type, and of a count.
_HEAD_BYTES, _COUNT_BYTES = 5, 4
#: Points of the smallest ring, the first one once more at its end.
_FEWEST_POINTS = 4


@dataclass(frozen=True)
class Zone:
    """One polygon, with holes and parts as it has them."""

    #: As the user calls it.
    name: str
    #: Sides as (x, y, x, y) on the mosaics' grid, (sides, 4): columns and rows from 0 E, 0 N to the east
    #: and south. The upper end comes first; sides along a row are left out.
    sides: np.ndarray
    #: The pixels that it may have.
    window: Window

    @classmethod
    def of_wkb(cls, name: str, wkb: bytes) -> Zone:
        """From a polygon or several in EPSG:4326, longitude first; Z and M do not count. ZoneUnreadable else."""
        rings = [ring * (PIXELS_PER_DEGREE, -PIXELS_PER_DEGREE) for ring in _rings(name, wkb)]
        if not rings:
            raise ZoneUnreadable(zone=name)
        points = np.concatenate(rings)
        if not np.isfinite(points).all():
            raise ZoneUnreadable(zone=name)
        sides = np.concatenate([np.hstack((ring[:-1], ring[1:])) for ring in rings])
        upward = sides[:, 1] > sides[:, 3]
        sides[upward] = sides[upward][:, [2, 3, 0, 1]]
        left, top = (int(edge) for edge in np.floor(points.min(axis=0)))
        right, bottom = (int(edge) for edge in np.ceil(points.max(axis=0)))
        window = Window(left, top, max(right, left + 1), max(bottom, top + 1))
        return cls(name, sides[sides[:, 1] < sides[:, 3]], window)

    def inside(self, window: Window) -> np.ndarray:
        """Which pixels of a window have their centres in it: bool, (rows, columns)."""
        rows, columns = self._crossings(window)
        # Whatever lies left of the window turns its first column, what lies right of it turns nothing.
        columns = np.maximum(columns - window.left, 0)
        in_sight = columns < window.width
        places = (rows[in_sight] - window.top) * window.width + columns[in_sight]
        turning, times = np.unique(places, return_counts=True)
        turns = np.zeros((window.height, window.width), dtype=bool)
        turns.flat[turning[times % 2 == 1]] = True
        return np.logical_xor.accumulate(turns, axis=1)

    def runs(self, window: Window) -> np.ndarray:
        """The same pixels as rows of (row, first column, column after the last), counted in the window.

        From the border alone, so that large polygons cost no more than their outline.
        """
        rows, columns = self._crossings(window)
        columns = np.clip(columns - window.left, 0, window.width)
        # Rings are closed: in each row, every second crossing leaves what the one before it has entered.
        order = np.lexsort((columns, rows))
        ends = columns[order].reshape(-1, 2)
        found = np.column_stack((rows[order][::2] - window.top, ends))
        return found[ends[:, 0] < ends[:, 1]]

    def _crossings(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Rows whose middle line a side crosses, and the first column right of there, for every crossing."""
        x0, y0, x1, y1 = self.sides.T
        first = np.clip(np.ceil(y0 - 0.5), window.top, window.bottom).astype(np.int64)
        last = np.clip(np.ceil(y1 - 0.5), window.top, window.bottom).astype(np.int64)
        times = last - first
        side = np.repeat(np.arange(times.size), times)
        rows = np.arange(side.size) - np.repeat(np.cumsum(times) - times, times) + first[side]
        down = (rows + 0.5 - y0[side]) / (y1[side] - y0[side])
        columns = np.ceil(x0[side] + down * (x1[side] - x0[side]) - 0.5)
        return rows, columns.astype(np.int64)


def box_around(zones: Sequence[Zone]) -> Box:
    """The extent of zones, at least one, in whole pixels."""
    return around([zone.window for zone in zones]).box


class Places:
    """Finds the zones that may have pixels in a window, thousands of them at once."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        """Knows them by their places in ``zones``."""
        windows = [zone.window for zone in zones]
        edges = [(window.left, window.top, window.right, window.bottom) for window in windows]
        self._left, self._top, self._right, self._bottom = np.array(edges, dtype=np.int64).reshape(-1, 4).T

    def touching(self, window: Window) -> np.ndarray:
        """Places of these zones, ascending."""
        beside = (self._left < window.right) & (self._right > window.left)
        return np.flatnonzero(beside & (self._top < window.bottom) & (self._bottom > window.top))


# -- well-known binary --------------------------------------------------------------------------


def _rings(name: str, wkb: bytes) -> Iterator[np.ndarray]:
    """Each ring's points in degrees: float64, (points, 2)."""
    try:
        yield from _read(wkb)
    except (struct.error, ValueError, IndexError) as error:
        raise ZoneUnreadable(zone=name) from error


def _read(wkb: bytes) -> Iterator[np.ndarray]:
    """ValueError, IndexError or struct.error for anything but polygons.

    Source: OGC 06-103r4, Simple feature access, part 1, clause 8.
    """
    _, kind, _, count = _head(wkb, 0)
    if kind == _POLYGON:
        yield from _read_polygon(wkb, 0)[0]
        return
    if kind != _MULTI_POLYGON:
        raise ValueError(kind)
    place = _HEAD_BYTES + _COUNT_BYTES
    for _ in range(count):
        rings, place = _read_polygon(wkb, place)
        yield from rings


def _read_polygon(wkb: bytes, place: int) -> tuple[list[np.ndarray], int]:
    """The rings of the polygon that begins there, and the place after it."""
    order, kind, numbers, count = _head(wkb, place)
    if kind != _POLYGON:
        raise ValueError(kind)
    place += _HEAD_BYTES + _COUNT_BYTES
    rings = []
    for _ in range(count):
        (points,) = struct.unpack_from(f"{order}I", wkb, place)
        place += _COUNT_BYTES
        ring = np.frombuffer(wkb, f"{order}f8", numbers * points, place).reshape(-1, numbers)
        place += ring.nbytes
        if points < _FEWEST_POINTS:
            raise ValueError(points)
        rings.append(ring[:, :2].astype(np.float64))
    return rings, place


def _head(wkb: bytes, place: int) -> tuple[str, int, int, int]:
    """Byte order as struct writes it, type, numbers of each point, and number of parts."""
    order = "<" if wkb[place] else ">"
    kind, count = struct.unpack_from(f"{order}II", wkb, place + 1)
    return order, kind % 1000, _NUMBERS[kind // 1000], count
