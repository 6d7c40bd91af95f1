"""Runs inside QGIS, which screenshots.py starts with ``--code``: makes layers, shows them, takes pictures, ends QGIS."""

from __future__ import annotations

import os
from pathlib import Path

import processing
import qgis.utils
import studio
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView


class Photographer:
    def __init__(self) -> None:
        self._iface = qgis.utils.iface
        self._window = self._iface.mainWindow()
        self._folder = Path(os.environ["DEMO_FOLDER"])
        self._target = Path(os.environ["DEMO_TARGET"])
        self._project = QgsProject.instance()
        self._mosaic = {
            "PRODUCT": "alos_palsar_mosaic",
            "YEAR": 2020,
            "AREA": os.environ["DEMO_AREA"],
            "ARCHIVE": os.environ["DEMO_ARCHIVE"],
        }

    def work(self) -> None:
        self._tidy()
        self._make_layers()
        self._layers_picture()
        self._toolbox_picture()

    def _tidy(self) -> None:
        """Leaves the panels that matter, and no row of buttons that does not."""
        self._project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        studio.tidy(self._window, 1120, 700, ("Layers", "ProcessingToolbox"))
        self._iface.messageBar().clearWidgets()
        studio.wait(500)

    def _make_layers(self) -> None:
        """As from the toolbox: results land in the project with their names and styles."""

        def path(name: str) -> str:
            return str(self._folder / f"{name}.vrt")

        def run(algorithm: str, name: str, **parameters: object) -> None:
            processing.runAndLoadResults(f"palsar:{algorithm}", {**parameters, "OUTPUT": path(name)})

        keep = ["water", "land"]
        run("loadmosaic", "mosaic", **self._mosaic)
        run("loadmosaic", "mask", **self._mosaic, BANDS=["mask"])
        processing.run("palsar:applymask", {"INPUT": path("mosaic"), "KEEP": keep, "OUTPUT": path("masked")})
        run("decodedate", "date", INPUT=path("masked"))
        run("hvhhratio", "ratio", INPUT=path("masked"))
        run("calibrate", "decibels", INPUT=path("masked"))

    def _layers_picture(self) -> None:
        root = self._project.layerTreeRoot()
        layers = {Path(layer.source()).stem: layer for layer in self._project.mapLayers().values()}
        order = ["decibels", "ratio", "date", "mask", "mosaic"]
        root.setHasCustomLayerOrder(False)
        for name in reversed(order):
            node = root.findLayer(layers[name].id())
            copy = node.clone()
            root.insertChildNode(0, copy)
            root.removeChildNode(node)
        for name in order:
            node = root.findLayer(layers[name].id())
            node.setItemVisibilityChecked(name == "decibels")
            node.setExpanded(name in ("decibels", "ratio", "mask"))
        self._iface.setActiveLayer(layers["decibels"])
        canvas = self._iface.mapCanvas()
        canvas.setExtent(layers["decibels"].extent())
        self._dock("ProcessingToolbox").hide()
        self._widen(self._dock("Layers"), 470)
        self._paint()
        studio.save(self._window.grab(), self._target / "layers.png")

    def _toolbox_picture(self) -> None:

        studio.tidy(self._window, 1200, 790, ("ProcessingToolbox",))
        toolbox = self._dock("ProcessingToolbox")
        self._widen(toolbox, 330)
        tree = toolbox.findChild(QTreeView)
        search = toolbox.findChild(QLineEdit)
        if search is not None:
            search.clear()
        tree.collapseAll()
        model = tree.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if "PALSAR" in str(model.data(index)):
                tree.expand(index)
                tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
        self._iface.mapCanvas().setExtent(self._iface.activeLayer().extent())
        self._paint()
        dialog = processing.createAlgorithmDialog("palsar:loadmosaic", dict(self._mosaic))
        dialog.resize(800, 640)
        dialog.show()
        studio.wait(1500)
        picture = self._window.grab()
        painter = QPainter(picture)
        corner = QPoint(60, 95)
        inside = dialog.grab()
        painter.fillRect(
            corner.x() - 2, corner.y() - 26, inside.width() + 4, inside.height() + 28, QColor("#3b4252")
        )
        painter.setPen(QColor("white"))
        painter.drawText(corner + QPoint(8, -8), dialog.windowTitle())
        painter.drawPixmap(corner, inside)
        painter.end()
        studio.save(picture, self._target / "toolbox.png")
        dialog.close()

    # -- little helpers -------------------------------------------------------------------------------

    def _dock(self, name: str) -> QDockWidget:

        return self._window.findChild(QDockWidget, name)

    def _widen(self, dock: QDockWidget, width_px: int) -> None:

        dock.show()
        self._window.resizeDocks([dock], [width_px], Qt.Orientation.Horizontal)
        studio.wait(300)

    def _paint(self) -> None:
        """Waits until the map is there, and until nobody has anything to announce."""
        canvas = self._iface.mapCanvas()
        studio.wait(500)
        canvas.refreshAllLayers()
        canvas.waitWhileRendering()
        self._iface.messageBar().clearWidgets()
        studio.wait(1500)


studio.open_for(lambda: Photographer().work())
