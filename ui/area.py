"""From rectangles of QGIS to places, in the words of the algorithms."""

from __future__ import annotations

import math
import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ..algorithms.words import tr, worded
from ..core.grid import (
    EAST_END,
    NORTH_END,
    AreaOffEarth,
    Box,
    EmptyArea,
    LabelOffGrid,
    UnknownLabel,
    is_label,
    parse_labels,
)
from .query import Place

_GEOGRAPHIC = "EPSG:4326"
_NUMBER = r"\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\s*"
_POINT = re.compile(rf"{_NUMBER},{_NUMBER}(?:\[(.*)\])?\s*")
_TYPED = re.compile(rf"{_NUMBER}[,;]{_NUMBER}[,;]{_NUMBER}[,;]{_NUMBER}(?:\[(.*)\])?\s*")
#: 0.1 m in degrees, and a thousandth of a pixel in metres.
_DECIMALS = 6
#: So many letters of what was typed, or of a layer's name, are repeated in what is said of it.
_MOST_CITED = 24


def place_of(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Place:
    """The area in its own CRS; no place where it is empty or off the Earth."""
    if rectangle.isEmpty() or not rectangle.isFinite():
        return Place()
    code = crs.authid() if crs.isValid() else _GEOGRAPHIC
    box = box_of(rectangle, crs)
    if box is None:
        return Place()
    if not code:
        # A CRS without a name in any list: told in degrees.
        return Place(_text(box.west, box.east, box.south, box.north, _GEOGRAPHIC), box)
    numbers = (rectangle.xMinimum(), rectangle.xMaximum(), rectangle.yMinimum(), rectangle.yMaximum())
    return Place(_text(*numbers, code), box)


def point_of(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> str:
    """The point in its own CRS, as text; empty where it is off the Earth."""
    code = crs.authid() if crs.isValid() else _GEOGRAPHIC
    if not code:
        geographic = QgsCoordinateReferenceSystem(_GEOGRAPHIC)
        try:
            point = QgsCoordinateTransform(crs, geographic, QgsProject.instance()).transform(point)
        except QgsCsException:
            return ""
        code = _GEOGRAPHIC
    return f"{_number(point.x())},{_number(point.y())} [{code}]"


def degrees_of(text: str) -> QgsPointXY | None:
    """Longitude and latitude of a point such as "31.9,30.4 [EPSG:4326]"; None where it is none."""
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    crs = QgsCoordinateReferenceSystem(match[3] or _GEOGRAPHIC)
    geographic = QgsCoordinateReferenceSystem(_GEOGRAPHIC)
    try:
        point = QgsPointXY(float(match[1]), float(match[2]))
        return QgsCoordinateTransform(crs, geographic, QgsProject.instance()).transform(point)
    except (ValueError, QgsCsException):
        return None


def box_of(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Box | None:
    """The rectangle in degrees, cut at the ends of the Earth; None when nothing is left."""
    geographic = QgsCoordinateReferenceSystem(_GEOGRAPHIC)
    if crs.isValid() and crs != geographic:
        transform = QgsCoordinateTransform(crs, geographic, QgsProject.instance())
        transform.setBallparkTransformsAreAppropriate(True)
        try:
            rectangle = transform.transformBoundingBox(rectangle)
        except QgsCsException:
            return None
    edges = (
        max(rectangle.xMinimum(), -EAST_END),
        max(rectangle.yMinimum(), -NORTH_END),
        min(rectangle.xMaximum(), EAST_END),
        min(rectangle.yMaximum(), NORTH_END),
    )
    west, south, east, north = edges
    if not all(map(math.isfinite, edges)) or west >= east or south >= north:
        return None
    return Box(west, south, east, north)


def place_typed(text: str) -> Place:
    """Out of "31.9,32.1,30.37,30.55" or the same with "[EPSG:32636]" behind; says why it is neither."""
    if not text.strip():
        return Place()
    match = _TYPED.fullmatch(text)
    try:
        numbers = [float(match[group]) for group in range(1, 5)] if match else []
    except ValueError:
        numbers = []
    if not numbers:
        told = tr("{text!r} is no area. Write west, east, south, north, such as 31.9, 32.1, 30.37, 30.55.")
        return Place(problem=worded(told.format(text=cited(text))))
    crs = QgsCoordinateReferenceSystem(match[5] or _GEOGRAPHIC)
    if not crs.isValid():
        told = tr("QGIS knows no CRS {crs!r}. Write one such as [EPSG:32636], or none for degrees.")
        return Place(problem=worded(told.format(crs=cited(match[5]))))
    west, east, south, north = numbers
    if west >= east or south >= north:
        return Place(problem=worded(EmptyArea(area=cited(text)).words))
    place = place_of(QgsRectangle(west, south, east, north), crs)
    return place if place.is_chosen else Place(problem=worded(AreaOffEarth(area=cited(text)).words))


def place_of_labels(text: str) -> Place:
    """Out of labels with commas or blanks between; says of the first that is none why it is not."""
    parts = [part.upper() for part in re.split(r"[\s,;]+", text) if part]
    tiles = parse_labels(",".join(filter(is_label, parts)))
    try:
        parse_labels(",".join(map(cited, parts)))
    except (UnknownLabel, LabelOffGrid) as refusal:
        return Place(tiles=tiles, problem=worded(refusal.words))
    return Place(tiles=tiles)


def cited(text: str) -> str:
    """As much of a text as a sentence has room for."""
    text = text.strip()
    return text if len(text) <= _MOST_CITED else f"{text[: _MOST_CITED - 1]}…"


def _text(west: float, east: float, south: float, north: float, code: str) -> str:
    numbers = ",".join(_number(number) for number in (west, east, south, north))
    return f"{numbers} [{code}]"


def _number(number: float) -> str:
    text = f"{number:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
