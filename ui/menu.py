"""The plugin's menu: each algorithm's dialog, one click away."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.utils import iface

from ..algorithms import ALGORITHMS

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction  # Qt 5


class AlgorithmMenu:
    """Entries under Raster > PALSAR Mosaic, in the toolbox's order."""

    def __init__(self, provider: QgsProcessingProvider) -> None:
        self._name = provider.name()
        self._actions: list[QAction] = []
        for algorithm in (provider.algorithm(known.ID) for known in ALGORITHMS):
            action = QAction(QIcon(algorithm.icon()), algorithm.displayName(), iface.mainWindow())
            action.setToolTip(algorithm.shortDescription())
            algorithm_id = algorithm.id()
            action.triggered.connect(lambda _checked=False, opened=algorithm_id: self._open(opened))
            iface.addPluginToRasterMenu(self._name, action)
            self._actions.append(action)

    def _open(self, algorithm_id: str) -> None:
        # Processing is a plugin of its own, and may be switched off.
        try:
            from processing import execAlgorithmDialog
        except ImportError:
            text = QCoreApplication.translate(
                "AlgorithmMenu", "Switch on the core plugin 'Processing' first."
            )
            iface.messageBar().pushWarning(self._name, text)
            return
        execAlgorithmDialog(algorithm_id)

    def remove(self) -> None:
        for action in self._actions:
            iface.removePluginRasterMenu(self._name, action)
            action.deleteLater()
        self._actions.clear()
