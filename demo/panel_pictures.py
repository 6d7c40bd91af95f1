"""Runs inside QGIS, which screenshots.py starts with ``--code``: takes pictures of the panel, as DEMO_SESSION says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import qgis.utils
import studio
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QCheckBox, QDockWidget, QToolButton, QWidget

_PANEL = "PalsarMosaicDock"
_YEARS = (2007, 2010, 2015, 2018, 2020)
_CLOSE = QgsRectangle(19.90, -0.16, 20.02, -0.04)
_WIDE = QgsRectangle(19.5, -0.4, 20.5, 0.1)


class Session:
    """A QGIS with the panel open."""

    def __init__(self, width_px: int, height_px: int, layers_px: int, place: QgsRectangle = _CLOSE) -> None:
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.target = Path(os.environ["DEMO_TARGET"])
        self.canvas = self.iface.mapCanvas()
        self._size = (width_px, height_px)
        self._layers_px = layers_px
        QgsSettings().setValue("palsar_mosaic/panel/archive", os.environ["DEMO_ARCHIVE"])
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        studio.tidy(self.window, width_px, height_px, ("Layers",))
        self.canvas.setExtent(place)
        self._open()
        self.panel = self.dock(_PANEL).load
        studio.wait_until(lambda: not self.panel.asker.busy)
        self.arrange()

    def dock(self, name: str) -> QDockWidget:
        return self.window.findChild(QDockWidget, name)

    def arrange(self) -> None:
        """A new dock makes a window wider that nobody manages."""
        panel = self.dock(_PANEL)
        self.window.resizeDocks(
            [self.dock("Layers"), panel],
            [self._layers_px, panel.minimumSizeHint().width()],
            Qt.Orientation.Horizontal,
        )
        self.window.resize(*self._size)
        self.iface.messageBar().clearWidgets()
        studio.wait(500)

    def choose(self, years: Iterable[int], shown: Iterable[str] = ()) -> None:
        """Clicks chips and boxes."""
        for chip in self.panel.form.years.findChildren(QToolButton):
            if chip.isChecked() != (chip.text() in map(str, years)):
                chip.click()
        if shown:
            for box in self.panel.form.shown.findChildren(QCheckBox):
                if box.isChecked() != (box.text() in shown):
                    box.click()
        studio.wait(300)

    def run(self) -> None:
        """To its end, and until the map is there."""
        ended = []
        self.panel.run.ended.connect(ended.append)
        self.panel.footer.run.click()
        studio.wait_until(lambda: bool(ended))
        self.paint()

    def paint(self) -> None:
        """What is loaded is on the map."""
        self.arrange()
        self.canvas.waitWhileRendering()
        studio.wait(1500)
        self.canvas.waitWhileRendering()
        self.iface.messageBar().clearWidgets()
        self.iface.layerTreeView().scrollToTop()
        studio.wait(300)

    def save(self, name: str, what: QWidget | None = None) -> None:
        studio.save((what or self.window).grab(), self.target / name)

    def _open(self) -> None:
        """The first entry of the plugin's menu."""
        menus = [action.menu() for action in self.iface.rasterMenu().actions() if "PALSAR" in action.text()]
        menus[0].actions()[0].trigger()


def _years() -> None:
    """Years side by side, and played."""
    session = Session(1120, 700, 270)
    session.choose(_YEARS, ("RGB", "HH"))
    session.run()
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    for number, group in enumerate(groups):
        group.setExpanded(number < 3)
        for node in group.findLayers():
            node.setExpanded(number == 0)
    session.paint()
    session.save("panel.png")

    controller = session.dock("Temporal Controller")
    session.iface.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, controller)
    controller.show()
    player = session.canvas.temporalController()
    player.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    player.setTemporalExtents(QgsDateTimeRange(_new_year(_YEARS[0]), _new_year(_YEARS[-1] + 1), True, False))
    player.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears))
    player.setCurrentFrameNumber(_YEARS[3] - _YEARS[0])
    for group in groups:
        group.setExpanded(False)
    session.paint()
    session.save("temporal.png")


def _tiles() -> None:
    """The grid of tiles, on a small screen, before anything is loaded."""
    session = Session(1024, 600, 200, QgsRectangle(10, -8, 32, 8))
    session.choose((2015, 2020))
    session.panel.form.grid.click()
    session.paint()
    session.save("tiles.png")


def _from_the_right() -> None:
    """In the language of the profile."""
    session = Session(1024, 600, 230)
    session.choose((2010, 2015, 2020))
    session.run()
    session.save("panel_ar.png")


def _twice() -> None:
    """The panel alone, as sharp as the screen."""
    session = Session(1024, 700, 230)
    session.choose((2010, 2015, 2020))
    session.run()
    session.save("panel_2x.png", session.dock(_PANEL))


def _new_year(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


_SESSIONS: dict[str, Callable[[], None]] = {
    "years": _years,
    "tiles": _tiles,
    "arabic": _from_the_right,
    "twice": _twice,
}
studio.open_for(_SESSIONS[os.environ["DEMO_SESSION"]])
