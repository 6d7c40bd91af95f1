"""What is drawn over the whole map."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF


class MapItem(QgsMapCanvasItem):
    """Belongs to the canvas's scene, is as large as the map, and is drawn anew when that moves."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Empty."""
        super().__init__(canvas)
        self._canvas = canvas

    def boundingRect(self) -> QRectF:
        """All of the map."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """The map has been moved."""
        self.prepareGeometryChange()
        self.update()
