"""The plugin's menu: the panel, and each algorithm's dialog, one click away."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu
from qgis.utils import iface

from ..algorithms import ALGORITHMS
from ..algorithms.words import tr, worded


class AlgorithmMenu:
    """Raster > PALSAR Mosaic: the panel and the algorithms, in the toolbox's order."""

    def __init__(self, provider: QgsProcessingProvider) -> None:
        """``provider`` is in the registry already, which knows its algorithms."""
        self._name = provider.name()
        self._menu = QMenu(self._name, iface.mainWindow())
        self._menu.setToolTipsVisible(True)
        panel = self._menu.addAction(worded(tr("Panel")))
        panel.setIcon(QIcon(provider.svgIconPath()))
        panel.setToolTip(worded(tr("Pick a product, years and a place, and see them.")))
        panel.setCheckable(True)
        #: Shows and hides the panel; the first entry.
        self.panel = panel
        self._menu.addSeparator()
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
        if not action.data():
            return
        # Processing is a plugin of its own, and may be switched off.
        try:
            from processing import execAlgorithmDialog
        except ImportError:
            text = worded(tr("Switch on the core plugin 'Processing' first."))
            iface.messageBar().pushWarning(self._name, text)
            return
        execAlgorithmDialog(action.data())
