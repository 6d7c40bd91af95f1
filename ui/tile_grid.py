"""The mosaics' tiles on the map: labels, what the archive has in colour, what is chosen in bold."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ..core.grid import Box, cell, labels_touching, snap
from .area import box_of
from .holdings import State
from .map_item import MapItem

#: Told apart by the colour-blind, too, on dark maps and on bright ones.
_COLOURS = {
    State.WHOLE: QColor(0, 114, 178),
    State.PARTLY: QColor(230, 159, 0),
    State.EMPTY: QColor(128, 128, 128),
    State.UNKNOWN: QColor(128, 128, 128),
}
_FILL_ALPHA, _CHOSEN_ALPHA = 40, 120
_THIN_PX, _BOLD_PX = 1, 3
#: Points between two corners, where an edge is a curve on the map.
_BETWEEN = 4
#: So many cells at most, where the archive does not tell which there are.
_MOST_CELLS = 400
#: Narrower cells get no label.
_LABEL_PX = 56


class TileGrid(MapItem):
    """On the map while it is wanted; belongs to the canvas's scene."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Shows nothing yet."""
        super().__init__(canvas)
        self._states: dict[str, State] = {}
        self._chosen: frozenset[str] = frozenset()
        self._outlines: dict[str, list[QgsPointXY]] = {}
        self._crs = QgsCoordinateReferenceSystem()
        self.setZValue(10)

    def show_tiles(self, states: dict[str, State], chosen: frozenset[str]) -> None:
        """``states``: empty where the archive does not tell."""
        self._states, self._chosen = states, chosen
        self.update()

    def paint(self, painter: QPainter, _option: object = None, _widget: object = None) -> None:
        """The cells that are in sight."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for label in sorted(self.in_sight(), key=lambda label: label in self._chosen):
            outline = self._outline(label)
            if outline:
                shape = QPolygonF([QPointF(self.toCanvasCoordinates(point)) for point in outline])
                self._draw(painter, label, shape)
        painter.restore()

    def in_sight(self) -> tuple[str, ...]:
        """Labels of the cells in the map's extent."""
        settings = self._canvas.mapSettings()
        if settings.destinationCrs() != self._crs:
            self._crs = settings.destinationCrs()
            self._outlines.clear()
        box = box_of(settings.visibleExtent(), self._crs)
        if box is None:
            return ()
        if not self._states:
            touched = labels_touching(snap(box))
            return touched if len(touched) <= _MOST_CELLS else tuple(self._chosen)
        known = {*self._states, *self._chosen}
        return tuple(label for label in known if _overlap(cell(label).box, box))

    def _draw(self, painter: QPainter, label: str, shape: QPolygonF) -> None:
        chosen = label in self._chosen
        state = self._states.get(label, State.EMPTY if self._states else State.UNKNOWN)
        colour = _COLOURS[state]
        pen = QPen(colour, _BOLD_PX if chosen else _THIN_PX)
        pen.setStyle(Qt.PenStyle.SolidLine if state is State.WHOLE or chosen else Qt.PenStyle.DashLine)
        fill = QColor(colour)
        fill.setAlpha(_CHOSEN_ALPHA if chosen else _FILL_ALPHA)
        painter.setPen(pen)
        painter.setBrush(QBrush(fill))
        painter.drawPolygon(shape)
        if shape.boundingRect().width() >= _LABEL_PX:
            _write(painter, label, shape.boundingRect())

    def _outline(self, label: str) -> list[QgsPointXY]:
        if label not in self._outlines:
            self._outlines[label] = self._projected(label)
        return self._outlines[label]

    def _projected(self, label: str) -> list[QgsPointXY]:
        """Empty where the map's CRS cannot express it."""
        box = cell(label).box
        rectangle = QgsRectangle(box.west, box.south, box.east, box.north)
        shape = QgsGeometry.fromRect(rectangle).densifyByCount(_BETWEEN)
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), self._crs, QgsProject.instance()
        )
        transform.setBallparkTransformsAreAppropriate(True)
        try:
            done = shape.transform(transform)
        except QgsCsException:
            return []
        if done != QgsGeometry.OperationResult.Success:
            return []
        rings = shape.asPolygon()
        return rings[0] if rings else []


class TileTool(QgsMapTool):
    """Clicks on the map name tiles."""

    clicked = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Not active yet."""
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tells the tile under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            label = self.label_at(event.mapPoint())
            if label:
                self.clicked.emit(label)

    def label_at(self, point: QgsPointXY) -> str:
        """Of the tile there; empty off the Earth."""
        canvas = self.canvas()
        around = QgsRectangle.fromCenterAndSize(point, canvas.mapUnitsPerPixel(), canvas.mapUnitsPerPixel())
        box = box_of(around, canvas.mapSettings().destinationCrs())
        if box is None:
            return ""
        x, y = (box.west + box.east) / 2, (box.south + box.north) / 2
        tiny = min(box.east - box.west, box.north - box.south) / 1000
        return labels_touching(snap(Box(x - tiny, y - tiny, x + tiny, y + tiny)))[0]


def _write(painter: QPainter, label: str, room: QRectF) -> None:
    """The label in the middle, with a halo that makes it readable on any map."""
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QPen(QColor(255, 255, 255, 200)))
    for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawText(room.translated(x, y), Qt.AlignmentFlag.AlignCenter, label)
    painter.setPen(QPen(QColor(20, 20, 20)))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label)


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.west < other.east
        and other.west < one.east
        and one.south < other.north
        and other.south < one.north
    )
