"""Polygons as a place: rasters are cut to them, pixel by pixel.

A pixel is inside when its centre is, by the rule of ``core.zones``, so that a cut raster and statistics of
the same polygons agree. The cut is a file, the outline: 1 inside, 0 outside, written once in a run beside the
rasters, which name it as a plane. Its name tells its content: other polygons, or another window, are another
file. So a raster that was cut differently is not taken for a finished one, and layers of an earlier run that
lie in the same folder keep theirs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .blocks import Piece
from .engine import Means
from .errors import PolygonsElsewhere
from .finished import Found, look
from .formats import GEOTIFF
from .grid import EAST_END, NORTH_END, Box, Window, around, cell, labels_touching, snap
from .parallel import Report, Stop, never, silent
from .recipe import EVERY_CODE, OUTLINE, Frame, Output, Plane, Recipe, Source
from .result import Wanted, write_all
from .words import Phrase, joined, tr
from .zones import Places, Zone

_EARTH = snap(Box(-EAST_END, -NORTH_END, EAST_END, NORTH_END))
_CLASS, _BYTE = "class", "Byte"
#: Every GDAL reads it; blocks without a pixel inside take no room.
_FORM = replace(GEOTIFF, options=("COMPRESS=DEFLATE", "ZLEVEL=1", "SPARSE_OK=TRUE"), overviews=True)
#: Of the name: enough that no two outlines in a folder share one.
_DIGITS = 12


@dataclass(frozen=True)
class Outline:
    """Polygons, as the place that rasters are cut to."""

    #: At least one.
    zones: tuple[Zone, ...]
    #: Name of their layer.
    layer: str

    def place(self, area: Box | None, labels: tuple[str, ...]) -> tuple[Box, tuple[str, ...]]:
        """What of an area and tiles the polygons have pixels in: its extent, and the labels of its tiles.

        None for ``area`` and no ``labels``: anywhere. Raises PolygonsElsewhere.
        """
        window = around([zone.window for zone in self.zones])
        limits = [_EARTH, *([snap(area)] if area else [])]
        for limit in limits:
            if not window.overlaps(limit):
                raise PolygonsElsewhere(layer=self.layer, place=_told(area, labels))
            window = window.cut(limit)
        places = Places(self.zones)
        found: list[str] = []
        parts: list[Window] = []
        for label in labels_touching(window):
            part = cell(label).cut(window)
            if not labels or label in labels:
                touched = self._touched(places, part)
                parts += touched
                found += [label] if touched else []
        if not found:
            raise PolygonsElsewhere(layer=self.layer, place=_told(area, labels))
        return around(parts).box, tuple(found)

    def inside(self, window: Window) -> np.ndarray:
        """Which pixels of a window have their centres in one of the polygons: uint8, (rows, columns), 1 or 0."""
        return _inside(self.zones, Places(self.zones), window)

    def file(self, folder: Path, window: Window) -> OutlineFile:
        """The file that says so of a window; it is not written yet."""
        near = [self.zones[place] for place in Places(self.zones).touching(window)]
        ends = (window.left, window.top, window.right, window.bottom)
        parts = [hashlib.sha256(zone.sides.tobytes()).hexdigest() for zone in near]
        # The order of the features does not matter.
        text = "{} {}".format(ends, " ".join(sorted(parts)))
        digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
        return OutlineFile(self.layer, tuple(near), window, folder / f"outline_{digest}.tif")

    def _touched(self, places: Places, part: Window) -> list[Window]:
        """The windows of the polygons that have pixels in a part of the grid, as far as they lie in it."""
        windows = ((self.zones[place], self.zones[place].window.cut(part)) for place in places.touching(part))
        return [window for zone, window in windows if len(zone.runs(window))]


@dataclass(frozen=True)
class OutlineFile:
    """Where an outline lies, or will lie."""

    layer: str
    #: Those that may have pixels in the window.
    zones: tuple[Zone, ...]
    #: Its pixels; outside of them, all is dropped.
    window: Window
    path: Path

    @property
    def pixels(self) -> int:
        """Of the window."""
        return self.window.width * self.window.height

    def cut(self, recipe: Recipe, window: Window) -> Recipe:
        """A recipe of a window with what lies outside of the polygons dropped."""
        left, top = self.window.left - window.left, self.window.top - window.top
        source = Source(str(self.path), 1, left, top, self.window.width, self.window.height)
        outline = Plane(OUTLINE, _CLASS, _BYTE, (source,))
        return replace(recipe, planes=(*recipe.planes, outline), polygons=self.layer)

    def write(self, report: Report = silent, stop: Stop = never) -> None:
        """Writes it, unless it is there. Raises FileNotOurs, OutputUnwritable, Cancelled."""
        recipe = self._recipe()
        if look(self.path, recipe, _FORM) is Found.FINISHED:
            report(1.0)
            return
        places = Places(self.zones)

        def read(_plane: Plane, _frame: Frame, piece: Piece) -> np.ndarray:
            """The outline in a piece of its window."""
            left, top = self.window.left + piece.x, self.window.top + piece.y
            return _inside(self.zones, places, Window(left, top, left + piece.width, top + piece.height))

        write_all([Wanted(recipe, str(self.path), _FORM)], report, stop, means=Means(read=read))

    def _recipe(self) -> Recipe:
        """Of the file itself: a raster of ours that is no mosaic."""
        return Recipe(
            product="",
            year=None,
            frame=Frame.of_window(self.window),
            planes=(Plane(OUTLINE, _CLASS, _BYTE, ()),),
            outputs=(Output(OUTLINE, _CLASS),),
            kept=EVERY_CODE,
        )


@contextmanager
def cut_beside(
    outline: Outline | None, recipe: Recipe, window: Window, target: str, stop: Stop = never
) -> Iterator[Recipe]:
    """The recipe of a window cut to an outline, which is written beside where ``target`` will be.

    It goes again when what is done within fails. Without an outline, the recipe as it is.
    """
    if outline is None:
        yield recipe
        return
    file = outline.file(Path(target).absolute().parent, window)
    stays = file.path.exists()
    try:
        file.write(stop=stop)
        yield file.cut(recipe, window)
        stays = True
    finally:
        if not stays:
            file.path.unlink(missing_ok=True)


def _inside(zones: Sequence[Zone], places: Places, window: Window) -> np.ndarray:
    inside = np.zeros((window.height, window.width), dtype=bool)
    for place in places.touching(window):
        part = zones[place].window.cut(window)
        rows = slice(part.top - window.top, part.bottom - window.top)
        columns = slice(part.left - window.left, part.right - window.left)
        into = inside[rows, columns]
        for row, first, last in zones[place].runs(part).tolist():
            into[row, first:last] = True
    return inside.view(np.uint8)


def _told(area: Box | None, labels: tuple[str, ...]) -> Phrase:
    """A place as a refusal names it."""
    if area is not None:
        return tr("the area {area}").format(area=area)
    return joined(labels) if labels else tr("the mosaics' grid")
