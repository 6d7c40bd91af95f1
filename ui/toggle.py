"""The action that shows and hides the panel, in the menu and in the tool bar."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.utils import iface

from .dock import PalsarDock
from .wires import join


class PanelToggle:
    """Makes the panel when it is first asked for, so that QGIS starts as quickly as without it.

    What takes long is done in turns, between which QGIS listens: the panel is made, then put into the window.
    """

    def __init__(self, action: QObject, title: str) -> None:
        """``action``: the menu's own, checkable; ``title``: the plugin's name."""
        self._action = action
        self._title = title
        self._dock: PalsarDock | None = None
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        join(self._soon.timeout, self._put_in)
        join(action.toggled, self._toggled)
        iface.addRasterToolBarIcon(action)

    @property
    def dock(self) -> PalsarDock | None:
        """None before it was ever shown."""
        return self._dock

    def remove(self) -> None:
        """Takes the panel and the icon out of QGIS."""
        self._soon.stop()
        iface.removeRasterToolBarIcon(self._action)
        self._action.toggled.disconnect(self._toggled)
        dock, self._dock = self._dock, None
        if dock is None or sip.isdeleted(dock):
            return
        dock.close_down()
        iface.removeDockWidget(dock)
        dock.deleteLater()

    def _toggled(self, on: bool) -> None:
        if self._dock is not None and not self._soon.isActive():
            self._dock.setUserVisible(on)
        elif self._dock is None and on:
            self._dock = PalsarDock(self._title, iface.mapCanvas(), iface.mainWindow())
            self._soon.start(0)

    def _put_in(self) -> None:
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        join(self._dock.visibilityChanged, self._follow)
        self._dock.setUserVisible(self._action.isChecked())

    def _follow(self, _visible: bool) -> None:
        # Hidden behind another tab is not closed.
        self._action.setChecked(self._dock is not None and not self._dock.isHidden())
