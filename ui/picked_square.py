"""The place that was picked, on the map: the square of pixels whose mean is drawn."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

from ..core.grid import EAST_END, NORTH_END, Window, pixel_at
from .area import degrees_of
from .map_item import MapItem
from .wires import join

#: Seen on dark maps and on bright ones: a line in a halo.
_LINE, _HALO = QColor(214, 0, 108), QColor(255, 255, 255, 220)
_LINE_PX, _HALO_PX = 2, 5
#: A square smaller than this, in pixels of the screen, has a ring of this radius around it.
_SMALL_PX, _RING_PX = 14, 10


class PickedSquare(MapItem):
    """Belongs to the canvas's scene; is drawn where the square is in the map's CRS of the moment."""

    def __init__(self, canvas: QgsMapCanvas, square: QgsRectangle) -> None:
        """``square``: in degrees."""
        super().__init__(canvas)
        self._square = square
        self.setZValue(20)

    def paint(self, painter: QPainter, _option: object = None, _widget: object = None) -> None:
        """A square, and a ring where it would be too small to be found."""
        shape = self.outline()
        if shape.isEmpty():
            return
        room = shape.boundingRect()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_HALO, _HALO_PX), (_LINE, _LINE_PX)):
            painter.setPen(QPen(colour, width))
            if max(room.width(), room.height()) < _SMALL_PX:
                painter.drawEllipse(room.center(), _RING_PX, _RING_PX)
            else:
                painter.drawPolygon(shape)
        painter.restore()

    def outline(self) -> QPolygonF:
        """Its corners on the canvas; none where the map's CRS cannot express them."""
        square = self._square
        geographic = QgsCoordinateReferenceSystem("EPSG:4326")
        crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(geographic, crs, QgsProject.instance())
        transform.setBallparkTransformsAreAppropriate(True)
        corners = (
            (square.xMinimum(), square.yMaximum()),
            (square.xMaximum(), square.yMaximum()),
            (square.xMaximum(), square.yMinimum()),
            (square.xMinimum(), square.yMinimum()),
        )
        try:
            points = [transform.transform(QgsPointXY(*corner)) for corner in corners]
        except QgsCsException:
            return QPolygonF()
        return QPolygonF([QPointF(self.toCanvasCoordinates(point)) for point in points])


class PickedPlace(QObject):
    """When the square is on the map."""

    #: And with it what was picked in it.
    project_gone = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        """Nothing was picked."""
        super().__init__(parent)
        self._canvas = canvas
        self._square: QgsRectangle | None = None
        self._seen = False
        self.item: PickedSquare | None = None
        self._part: Callable[[], None] | None = join(QgsProject.instance().cleared, self._leave)

    def put(self, point: str, side_px: int) -> None:
        """The pixel of a point, "x,y [EPSG:4326]", with those around it; none where it is no point."""
        place = degrees_of(point)
        self._square = None
        if place is not None and abs(place.x()) < EAST_END and abs(place.y()) < NORTH_END:
            column, row = pixel_at(place.x(), place.y())
            left, top = column - side_px // 2, row - side_px // 2
            box = Window(left, top, left + side_px, top + side_px).box
            self._square = QgsRectangle(box.west, box.south, box.east, box.north)
        self._refresh()

    def close(self) -> None:
        """Leaves the map as it was; the last thing to be called."""
        part, self._part = self._part, None
        if part is not None:
            part()
        self.reveal(False)

    def reveal(self, seen: bool) -> None:
        """Whether what was picked is to be seen."""
        self._seen = seen
        self._refresh()

    def _leave(self) -> None:
        self._square = None
        self._refresh()
        self.project_gone.emit()

    def _refresh(self) -> None:
        item, self.item = self.item, None
        if item is not None and not sip.isdeleted(item) and item.scene() is not None:
            item.scene().removeItem(item)
        if self._seen and self._square is not None:
            self.item = PickedSquare(self._canvas, self._square)
