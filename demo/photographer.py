"""Runs inside QGIS, which screenshots.py starts with ``--code``: makes layers, shows them, takes pictures, ends QGIS."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

import numpy as np
import processing
import qgis.utils
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap, qRgb
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QToolBar, QTreeView


class Photographer:
    def __init__(self) -> None:

        qgis.utils.updateAvailablePlugins()
        for name in ("processing", "palsar_mosaic"):
            if name not in qgis.utils.active_plugins:
                qgis.utils.loadPlugin(name)
                qgis.utils.startPlugin(name)
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
        self._window.showNormal()
        self._window.setGeometry(0, 0, 1280, 800)
        self._project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        for dock in self._window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
        for bar in self._window.findChildren(QToolBar):
            if bar.parent() is self._window:
                bar.setVisible(bar.objectName() in ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar"))
        self._iface.messageBar().clearWidgets()
        self._wait(500)

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
        self._save(self._window.grab(), "layers.png")

    def _toolbox_picture(self) -> None:

        toolbox = self._dock("ProcessingToolbox")
        toolbox.show()
        self._widen(toolbox, 330)
        self._dock("Layers").hide()
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
                tree.scrollTo(index)
        self._iface.mapCanvas().setExtent(self._iface.activeLayer().extent())
        self._paint()
        dialog = processing.createAlgorithmDialog("palsar:loadmosaic", dict(self._mosaic))
        dialog.resize(800, 640)
        dialog.show()
        self._wait(1500)
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
        self._save(picture, "toolbox.png")
        dialog.close()

    # -- little helpers -------------------------------------------------------------------------------

    def _dock(self, name: str) -> QDockWidget:

        return self._window.findChild(QDockWidget, name)

    def _widen(self, dock: QDockWidget, width_px: int) -> None:

        dock.show()
        self._window.resizeDocks([dock], [width_px], Qt.Orientation.Horizontal)
        self._wait(300)

    def _paint(self) -> None:
        """Waits until the map is there, and until nobody has anything to announce."""
        canvas = self._iface.mapCanvas()
        self._wait(500)
        canvas.refreshAllLayers()
        canvas.waitWhileRendering()
        self._iface.messageBar().clearWidgets()
        self._wait(1500)

    def _wait(self, milliseconds: int) -> None:

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _save(self, picture: QPixmap, name: str) -> None:
        """With a palette: a screenshot has few colours."""
        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
        small = image.convertToFormat(
            QImage.Format.Format_Indexed8, palette(image), Qt.ImageConversionFlag.AvoidDither
        )
        small.save(str(self._target / name), "PNG", 0)


def palette(image: QImage) -> list[int]:
    """The 256 colours that occur most, of a coarser set when there are more."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    colours = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1]
    packed, counts = np.unique(
        (colours & 0xF0).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32), return_counts=True
    )
    most = packed[np.argsort(counts)[::-1][:254]]
    # black and white stay what they are
    return [qRgb(0, 0, 0), qRgb(255, 255, 255)] + [
        qRgb(*(int(value >> shift & 255) * 255 // 240 for shift in (16, 8, 0))) for value in most
    ]


def take_pictures() -> None:
    try:
        Photographer().work()
        print("PICTURES TAKEN", flush=True)
    finally:
        traceback.print_exc()
        # QGIS would ask whether to save the project, and nobody is there to answer
        os._exit(0)


# QGIS is up, but its plugins may still be busy
QTimer.singleShot(1500, take_pictures)
