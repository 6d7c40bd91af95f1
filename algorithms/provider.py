"""The provider: id, name, icon, what outputs look like, and all algorithms."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from . import ALGORITHMS, HIDDEN
from .icon import ICON
from .proxy import route_through_proxy
from .running import Running


class PalsarProvider(QgsProcessingProvider):
    """One group of the toolbox."""

    def __init__(self) -> None:
        """What of it runs at the moment is known to all its algorithms."""
        super().__init__()
        self._running = Running()

    def id(self) -> str:
        """Before the colon in palsar:loadmosaic; stays for ever."""
        return "palsar"

    def name(self) -> str:
        """The toolbox's name for the group."""
        return QCoreApplication.translate("PalsarProvider", "PALSAR Mosaic")

    def longName(self) -> str:
        """With what it is about, where QGIS has room for it."""
        return QCoreApplication.translate(
            "PalsarProvider", "PALSAR Mosaic: L-band radar of JERS-1, ALOS and ALOS-2"
        )

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """The same icon for where QGIS draws at other sizes."""
        return ICON

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Virtual first, so that QGIS offers it first."""
        return ["vrt", "tif"]

    def defaultRasterFileExtension(self, _has_raster_outputs: bool = True) -> str:
        """Results are virtual unless the user says otherwise, so chains stay virtual to their end."""
        return "vrt"

    def loadAlgorithms(self) -> None:
        """Adds the algorithms, after the proxy: an earlier project's layers may read pixels at once."""
        route_through_proxy()
        for algorithm in (*ALGORITHMS, *HIDDEN):
            self.addAlgorithm(algorithm(self._running))

    def unload(self) -> None:
        """QGIS calls this before it deletes the provider."""
        self._running.end()
