"""The panel's window: a dock with tabs, made when it is first wanted."""

from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ..algorithms.words import tr, worded
from .panel import LoadPanel
from .profile_panel import ProfilePanel
from .wires import join


class PalsarDock(QgsDockWidget):
    """Two tabs: one loads mosaics, one follows a place through the years."""

    #: QGIS remembers by it where the dock was.
    NAME = "PalsarMosaicDock"

    def __init__(self, title: str, canvas: QgsMapCanvas, parent: QWidget) -> None:
        """``title``: the plugin's name."""
        super().__init__(title, parent)
        self.setObjectName(self.NAME)
        self.load = LoadPanel(canvas, self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.load, worded(tr("Load")))
        self.profile = ProfilePanel(canvas, self.load.query, self)
        self._tabs.addTab(self.profile, worded(tr("Profile")))
        self.setWidget(self._tabs)
        join(self.closed, self.load.form.place.leave_map)
        join(self.load.form.changed, self.profile.refresh)

    def close_down(self) -> None:
        """Before it is taken out of QGIS."""
        self.load.close_down()
        self.profile.close_down()
