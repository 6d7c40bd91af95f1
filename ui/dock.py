"""The panel's window: a dock with tabs, made when it is first wanted."""

from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer
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
        self._canvas = canvas
        self.load = LoadPanel(canvas, self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.load, worded(tr("Load")))
        self._profile: ProfilePanel | None = None
        self.setWidget(self._tabs)
        join(self.closed, self.load.form.place.leave_map)
        # The tab that nobody sees yet comes after the one that everybody waits for.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        join(self._soon.timeout, lambda: self.profile)
        self._soon.start(0)

    @property
    def profile(self) -> ProfilePanel:
        """The second tab, made when it is first asked for."""
        if self._profile is None:
            self._soon.stop()
            self._profile = ProfilePanel(self._canvas, self.load.query, self)
            self._tabs.addTab(self._profile, worded(tr("Profile")))
            join(self.load.form.changed, self._profile.refresh)
        return self._profile

    def close_down(self) -> None:
        """Before it is taken out of QGIS."""
        self._soon.stop()
        self.load.close_down()
        if self._profile is not None:
            self._profile.close_down()
