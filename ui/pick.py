"""A place picked on the map with a click; the map's mouse stays with it until the button is released."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.words import tr, worded
from .area import point_of
from .place import MapPage
from .wires import join


class PickPage(MapPage):
    """One click after the other."""

    #: The point as a parameter takes it.
    picked = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        """Not active yet."""
        tool = QgsMapToolEmitPoint(canvas)
        super().__init__(canvas, tool, worded(tr("Pick on map")), parent)
        self.button.setToolTip(
            worded(tr("Click on the map: HH, HV and their ratio at that place, year by year."))
        )
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        join(tool.canvasClicked, self._clicked)

    def _clicked(self, point: QgsPointXY, button: Qt.MouseButton) -> None:
        if button == Qt.MouseButton.LeftButton:
            text = point_of(point, self._canvas.mapSettings().destinationCrs())
            if text:
                self.picked.emit(text)
