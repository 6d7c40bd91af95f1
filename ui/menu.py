"""The plugin's menu: each algorithm's dialog, one click away."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu
from qgis.utils import iface

from ..algorithms import ALGORITHMS


class AlgorithmMenu:
    """Raster > PALSAR Mosaic: the algorithms, in the toolbox's order."""

    def __init__(self, provider: QgsProcessingProvider) -> None:
        """``provider`` is in the registry already, which knows its algorithms."""
        self._name = provider.name()
        self._menu = QMenu(self._name, iface.mainWindow())
        self._menu.setToolTipsVisible(True)
        for algorithm in (provider.algorithm(known.ID) for known in ALGORITHMS):
            action = self._menu.addAction(algorithm.displayName())
            action.setIcon(QIcon(algorithm.icon()))
            action.setToolTip(algorithm.shortDescription())
            action.setData(algorithm.id())
        self._menu.triggered.connect(self._open)
        iface.rasterMenu().addMenu(self._menu)

    def remove(self) -> None:
        """Takes the menu out of the window again, with all that is in it."""
        self._menu.triggered.disconnect(self._open)
        iface.rasterMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()

    def _open(self, action: QObject) -> None:
        # Processing is a plugin of its own, and may be switched off.
        try:
            from processing import execAlgorithmDialog
        except ImportError:
            text = QCoreApplication.translate(
                "AlgorithmMenu", "Switch on the core plugin 'Processing' first."
            )
            iface.messageBar().pushWarning(self._name, text)
            return
        execAlgorithmDialog(action.data())
