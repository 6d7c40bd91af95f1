"""Runs inside QGIS, which screenshots.py starts with ``--code``: takes pictures of the panel, as DEMO_SESSION says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import processing
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
from qgis.PyQt.QtCore import QDate, QDateTime, QPoint, Qt, QTime, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDockWidget,
    QTabBar,
    QToolButton,
    QToolTip,
    QWidget,
)

_PANEL = "PalsarMosaicDock"
_PANEL_PX = 300
_CONTROLLER_PX = 130
_YEARS = (2007, 2010, 2015, 2018, 2020)
_HERE = QgsRectangle(19.88, -0.32, 20.12, -0.04)
_ON_MAP = QPoint(120, 260)
_AFRICA = QgsRectangle(8, -9, 32, 9)


class Session:
    """A QGIS with the panel open."""

    def __init__(self, width_px: int, height_px: int, layers_px: int, place: QgsRectangle = _HERE) -> None:
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.target = Path(os.environ["DEMO_TARGET"])
        self.canvas = self.iface.mapCanvas()
        self._size = (width_px, height_px)
        self._layers_px = layers_px
        QgsSettings().setValue("palsar_mosaic/panel/archive", os.environ["DEMO_ARCHIVE"])
        # In place of the welcome page.
        self.iface.newProject()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        studio.tidy(self.window, width_px, height_px, ("Layers",))
        self._open()
        self.panel = self.dock(_PANEL).load
        studio.wait_until(lambda: not self.panel.asker.busy)
        self.arrange()
        self.canvas.setExtent(place)
        studio.wait(500)

    def dock(self, name: str) -> QDockWidget:
        return self.window.findChild(QDockWidget, name)

    def arrange(self) -> None:
        """A new dock makes a window wider that nobody manages."""
        panel = self.dock(_PANEL)
        self.window.resizeDocks(
            [self.dock("Layers"), panel],
            [self._layers_px, _PANEL_PX],
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
        self.panel.footer.run.click()
        studio.wait_until(lambda: not self.panel.run.busy)
        self.zoom_in()
        self.paint()

    def zoom_in(self) -> None:
        """Until there is no white around the layers."""
        self.canvas.zoomByFactor(0.85)

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
    session = Session(1060, 620, 310)
    session.choose(_YEARS, ("HH",))
    session.run()
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)[1:]
    session.iface.layerTreeView().expandAll()
    studio.wait(300)
    for group in groups:
        for node in group.findLayers():
            node.setExpanded(group.name() == str(_YEARS[-1]))
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
        group.setExpanded(group is groups[1])
    # Its buttons need all the width.
    for corner in (Qt.Corner.TopLeftCorner, Qt.Corner.TopRightCorner):
        session.window.setCorner(corner, Qt.DockWidgetArea.TopDockWidgetArea)
    session.window.resizeDocks([controller], [_CONTROLLER_PX], Qt.Orientation.Vertical)
    session.paint()
    session.save("temporal.png")


def _tiles() -> None:
    """The grid of tiles, on a small screen, before anything is loaded."""
    session = Session(1024, 600, 120, _AFRICA)
    session.choose((2015, 2020))
    session.panel.form.grid.click()
    session.paint()
    session.save("tiles.png")


def _from_the_right() -> None:
    """In the language of the profile."""
    # What Qt's own Arabic texts tell QGIS, where they are installed.
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    session = Session(1024, 600, 250)
    session.choose((2010, 2015, 2020))
    session.run()
    session.save("panel_ar.png")


def _twice() -> None:
    """The panel alone, as sharp as the screen: before, during and after a run, and when there is no archive."""
    session = Session(1024, 700, 230)
    panel, dock = session.panel, session.dock(_PANEL)
    session.choose((2010, 2015, 2020))
    session.run()
    session.save("panel_2x.png", dock)
    session.choose((2007, 2008, 2009, 2010, 2015, 2016, 2017, 2018, 2019, 2020), ("RGB", "HH", "HV", "Date"))
    panel.footer.run.click()
    studio.wait_until(lambda: panel.run.busy and not panel.footer.bar.isHidden())
    studio.wait(400)
    session.save("running_2x.png", dock)
    panel.footer.cancel.click()
    studio.wait_until(lambda: not panel.run.busy)
    studio.wait(300)
    session.save("cancelled_2x.png", dock)
    # A port that nobody listens at.
    panel.form.advanced.choose("http://127.0.0.1:9/archive")
    studio.wait_until(lambda: not panel.asker.busy)
    panel.footer.run.click()
    studio.wait_until(lambda: panel.run.busy)
    studio.wait_until(lambda: not panel.run.busy)
    studio.wait(300)
    session.save("failed_2x.png", dock)


def _profile() -> None:
    """The page of a place, in the browser that QGIS shows pages with."""
    try:
        from qgis.PyQt.QtWebKitWidgets import QWebView
    except ImportError:
        print("profile: this Qt has no WebKit")
        return
    page = Path(os.environ["DEMO_FOLDER"]) / "profile.html"
    processing.run(
        "palsar:timeprofile",
        {
            "PRODUCT": "all",
            "POINT": "19.95,-0.1 [EPSG:4326]",
            "WINDOW": "5",
            "ARCHIVE": os.environ["DEMO_ARCHIVE"],
            "OUTPUT": "memory:",
            "HTML": str(page),
        },
    )
    view = QWebView()
    view.resize(940, 750)
    view.page().mainFrame().setScrollBarPolicy(Qt.Orientation.Vertical, Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.load(QUrl.fromLocalFile(str(page)))
    view.show()
    studio.wait(1500)
    studio.save(view.grab(), Path(os.environ["DEMO_TARGET"]) / "profile.png")


def _click() -> None:
    """The tab of a place that was clicked on the map, with the values under the pointer."""
    session = Session(1060, 620, 200)
    session.choose(_YEARS, ("HH",))
    session.run()
    plot = _follow(session)
    session.canvas.zoomByFactor(0.05, session.canvas.mapSettings().mapToPixel().toMapCoordinates(_ON_MAP))
    session.paint()
    studio.wait_until(lambda: _points_at(plot, plot.stops()[-2].marks[0].place.toPoint()))
    # The tooltip is a window of its own.
    place = session.window.geometry()
    screen = QApplication.primaryScreen()
    seen = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
    studio.save(seen, session.target / "profile_tab.png")


def _points_at(plot: QWidget, place: QPoint) -> bool:
    """Moves the pointer there; whether the values are seen for a while."""
    QTest.mouseMove(plot, QPoint(2, 2))
    studio.wait(100)
    QTest.mouseMove(plot, place)
    studio.wait(600)
    return QToolTip.isVisible() and "HH" in QToolTip.text()


def _follow(session: Session) -> QWidget:
    """A click on the tab, one on its button, and one on the map."""
    dock = session.dock(_PANEL)
    dock.findChild(QTabBar).setCurrentIndex(1)
    profile = dock.profile
    profile.form.side.setCurrentText("3")
    profile.form.pick.button.click()
    QTest.mouseClick(session.canvas.viewport(), Qt.MouseButton.LeftButton, pos=_ON_MAP)
    studio.wait_until(lambda: not profile.run.busy)
    return profile.view.plot


def _dark() -> None:
    """QGIS's dark theme: the tabs of the panel one after the other."""
    session = Session(1060, 620, 200)
    session.choose(_YEARS, ("HH",))
    session.run()
    session.save("dark.png")
    _follow(session).setFocus()
    session.arrange()
    session.save("dark_profile.png", session.dock(_PANEL))


def _new_year(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


_SESSIONS: dict[str, Callable[[], None]] = {
    "years": _years,
    "tiles": _tiles,
    "arabic": _from_the_right,
    "twice": _twice,
    "profile": _profile,
    "click": _click,
    "dark": _dark,
}
studio.open_for(_SESSIONS[os.environ["DEMO_SESSION"]])
