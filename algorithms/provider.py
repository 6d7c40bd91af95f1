"""The provider: id, name, icon, what outputs look like, and all algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import ALGORITHMS
from .icon import ICON
from .proxy import route_through_proxy
from .running import Running


class PalsarProvider(QgsProcessingProvider):
    def __init__(self) -> None:
        super().__init__()
        self._running = Running()

    def id(self) -> str:
        return "palsar"

    def name(self) -> str:
        return QCoreApplication.translate("PalsarProvider", "PALSAR Mosaic")

    def longName(self) -> str:
        return QCoreApplication.translate(
            "PalsarProvider", "PALSAR Mosaic: L-band radar of JERS-1, ALOS and ALOS-2"
        )

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        return ICON

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["vrt", "tif"]

    def defaultRasterFileExtension(self, _has_raster_outputs: bool = True) -> str:
        """Results are virtual unless the user says otherwise, so chains stay virtual to their end."""
        return "vrt"

    def loadAlgorithms(self) -> None:
        # Before any layer of an earlier project reads its pixels.
        route_through_proxy()
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm(self._running))

    def unload(self) -> None:
        """QGIS calls this before it deletes the provider."""
        self._running.end()
