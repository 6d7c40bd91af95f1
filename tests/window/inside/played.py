"""Runs in QGIS: loads three years, plays them, follows a place that is clicked on the map, and meets what goes wrong."""

import os

import hand
import qgis.utils
from desk import choose_years, docks, idle, make_room, menu, pause, press, take_picture, wait
from qgis.core import (
    NULL,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
)
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDockWidget, QTabBar, QTextEdit, QToolTip

YEARS = ("2008", "2010", "2020")
PLACE = QgsRectangle(30.01, 34.96, 30.05, 34.99)
NEAR = QgsRectangle.fromCenterAndSize(QgsPointXY(30.03, 34.975), 40 / 4500, 30 / 4500)
"""40 pixels of the mosaic across the map."""
DEAD = "http://127.0.0.1:9/archive"
"""A port that nobody listens at."""


def work(steps):
    window = make_room()
    canvas = qgis.utils.iface.mapCanvas()
    canvas.setExtent(PLACE)
    menu().actions()[0].trigger()
    wait(docks)
    (dock,) = docks()
    wait(lambda: dock.isVisible() and not dock.load.asker.busy)
    # A new dock makes a window wider that nobody manages; it can be made as small again.
    window.resize(1024, 600)
    pause(500)
    load(dock, steps)
    play(window, canvas, steps)
    follow(dock, canvas, steps)
    fail(dock, steps)
    lose_the_project(dock, canvas, steps)


def load(dock, steps):
    """Three clicks on years and one on 'Run'."""
    ends = watched(dock.load.run)
    choose_years(dock.load, YEARS)
    press(dock.load.footer.run)
    wait(lambda: ends)
    settle(qgis.utils.iface.mapCanvas())
    steps["timed"] = qgis.utils.iface.mapCanvas().mapSettings().isTemporal()
    steps["loaded"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    # QGIS would ask what becomes of layers in a temporary folder.
    QgsProject.instance().setDirty(False)


def play(window, canvas, steps):
    """Year by year with QGIS's own controller, then by itself."""
    controller = window.findChild(QDockWidget, "Temporal Controller")
    controller.show()
    canvas.setExtent(NEAR)
    player = canvas.temporalController()
    # The panel has set it to the years that were loaded.
    press(controller.findChild(QAbstractButton, "mNavigationAnimated"))
    assert player.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated
    steps["played"] = [
        end.date().toString("yyyy-MM-dd")
        for end in (player.temporalExtents().begin(), player.temporalExtents().end())
    ]
    steps["played_step"] = [player.frameDuration().originalDuration(), player.frameDuration().years()]
    painted = []
    canvas.mapCanvasRefreshed.connect(lambda: painted.append(canvas.temporalRange().begin().date().year()))
    player.rewindToStart()
    settle(canvas)
    steps["frames"] = []
    for _ in range(player.totalFrameCount()):
        year = player.dateTimeRangeForFrameNumber(player.currentFrameNumber()).begin().date().year()
        wait(lambda year=year: painted and painted[-1] == year)
        settle(canvas)
        steps["frames"].append({"year": year, "seen": looked_at(canvas)})
        if year == 2010:
            take_picture("played")
        player.next()
    # The last frame comes twice in newer QGIS, which count the end as one.
    painted.clear()
    player.setFramesPerSecond(10)
    player.rewindToStart()
    player.playForward()
    wait(lambda: player.animationState() == QgsTemporalNavigationObject.AnimationState.Idle)
    settle(canvas)
    steps["played_to"] = painted[-1] if painted else None
    player.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
    controller.hide()


def follow(dock, canvas, steps):
    """The tab, the button, the map."""
    tabs = dock.findChild(QTabBar)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    profile = dock.profile
    wait(profile.isVisible)
    canvas.setExtent(NEAR)
    settle(canvas)
    profile.form.side.setCurrentText("3")
    press(profile.form.pick.button)
    ends = watched(profile.run)
    steps["mark_before"] = profile.mark.item is not None
    where = QPoint(canvas.width() // 3, canvas.height() // 2)
    point = canvas.getCoordinateTransform().toMapCoordinates(where)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    corner = profile.mark.item.outline()[0].toPoint()
    picture = canvas.grab().toImage()
    steps["mark_colours"] = [
        picture.pixelColor(corner.x() + x, corner.y() + y).name() for x in (-1, 0, 1) for y in (-1, 0, 1)
    ]
    wait(lambda: ends)
    steps["clicked"] = [point.x(), point.y()]
    steps["profile_end"] = ends[0].end.value
    plot = profile.view.plot
    steps["marks"] = [
        {
            "curve": mark.curve.id,
            "value": mark.value,
            "year": mark.sight.year,
            "sensor": mark.sight.sensor,
            "day": mark.sight.day.isoformat(),
            "pixels": mark.sight.pixels,
        }
        for mark in plot.marks()
    ]
    steps["changes"] = len(plot.changes())
    wait(lambda: points_at(plot, plot.marks()[1].place.toPoint()))
    steps["hovered"] = QToolTip.text()
    take_picture("profile")
    QTest.mouseMove(plot, QPoint(3, 3))
    pause(100)
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_End)
    steps["keyed"] = plot.accessibleDescription()
    press(profile.footer.copy)
    steps["copied"] = QApplication.clipboard().text()
    press(profile.footer.layer)
    (table,) = [layer for layer in QgsProject.instance().mapLayers().values() if layer.type() == 0]
    steps["table"] = {
        "name": table.name(),
        "rows": [
            [None if row[name] == NULL else row[name] for name in ("year", "hh_db", "hv_db", "ratio_db")]
            for row in table.getFeatures()
        ],
    }


def points_at(plot, place):
    """Moves the pointer there; whether there is something to be read."""
    QTest.mouseMove(plot, QPoint(3, 3))
    pause(100)
    QTest.mouseMove(plot, place)
    pause(200)
    return QToolTip.isVisible() and "HH" in QToolTip.text()


def fail(dock, steps):
    """An archive that does not answer: on both tabs."""
    steps["failed"] = {}
    ends = watched(dock.profile.run)
    # The point on the map is followed anew, in the other archive.
    dock.load.form.advanced.choose(DEAD)
    wait(lambda: ends)
    steps["failed"]["profile"] = told(dock.profile.footer)
    tabs = dock.findChild(QTabBar)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    wait(lambda: not dock.load.asker.busy)
    before = len(QgsProject.instance().mapLayers())
    ends = watched(dock.load.run)
    choose_years(dock.load, YEARS)
    press(dock.load.footer.run)
    wait(lambda: ends)
    steps["failed"]["load"] = told(dock.load.footer)
    take_picture("failed")
    steps["layers_more"] = len(QgsProject.instance().mapLayers()) - before
    dock.load.form.advanced.choose(os.environ["WINDOW_ARCHIVE"])


def lose_the_project(dock, canvas, steps):
    """In the middle of a run, of each tab."""
    steps["lost"] = {}
    profile = dock.profile
    tabs = dock.findChild(QTabBar)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    wait(lambda: not profile.run.busy)
    ends = watched(profile.run)
    # No years of layers: all.
    profile.form.years.setText("2008,2020")
    profile.form.ask_point("30.02,34.98 [EPSG:4326]")
    busy = profile.run.busy
    qgis.utils.iface.newProject(False)
    wait(lambda: ends)
    steps["lost"]["profile"] = [busy, ends[0].end.value, ends[0].sentence, profile.mark.item is not None]

    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    QgsProject.instance().setCrs(canvas.mapSettings().destinationCrs())
    wait(lambda: not dock.load.asker.busy)
    canvas.setExtent(PLACE)
    choose_years(dock.load, YEARS)
    ends = watched(dock.load.run)
    press(dock.load.footer.run)
    busy = dock.load.run.busy
    qgis.utils.iface.newProject(False)
    wait(lambda: ends)
    wait(idle)
    steps["lost"]["load"] = [
        busy,
        ends[0].end.value,
        ends[0].sentence,
        bool(QgsProject.instance().mapLayers()),
    ]
    # It would ask whether to save the map's extent.
    QgsProject.instance().setDirty(False)


def watched(run):
    """The list that its ends come into."""
    ends = []
    run.ended.connect(ends.append)
    return ends


def told(footer):
    """What a failed run says: its sentence, and the details behind the button."""
    message = footer.message
    sentence, offered = message.text.text(), message.more.isVisible()
    details = ""
    if offered:
        press(message.more)
        viewer = message.findChild(QgsMessageViewer)
        details = viewer.findChild(QTextEdit).toPlainText()
        viewer.close()
    return {"sentence": sentence, "offered": offered, "details": details}


def looked_at(canvas):
    """Colours in the middles of pixels of the mosaic: longitude, latitude, red, green, blue."""
    picture = canvas.grab().toImage()
    to_screen = canvas.getCoordinateTransform()
    found = []
    for column in range(-16, 17, 4):
        for row in range(-10, 11, 4):
            x = (round(30.03 * 4500) + column + 0.5) / 4500
            y = (round(34.975 * 4500) + row + 0.5) / 4500
            where = to_screen.transform(QgsPointXY(x, y))
            colour = picture.pixelColor(round(where.x()), round(where.y()))
            found.append([x, y, colour.red(), colour.green(), colour.blue()])
    return found


def settle(canvas):
    """Until the map is painted."""
    pause(100)
    wait(lambda: not canvas.isDrawing())
    pause(100)


hand.do(work)
