"""Runs in QGIS: opens the panel as a user does, loads two years, cancels a third run, and goes away in the middle of another."""

import os
import time

import hand
import qgis.utils
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton

GUARD_S = 40
HERE = QgsRectangle(30.01, 34.96, 30.05, 34.99)
STALL_MS, TRIES = 50, 5
"""What keeps QGIS from listening does so every time; another program that takes the processor does not."""


class Stalls:
    """The longest time for which QGIS did not listen."""

    def __init__(self):
        self.longest_ms = 0.0
        self._last_s = time.monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self):
        now_s = time.monotonic()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000 - 10)
        self._last_s = now_s


def wait(reached):
    end_s = time.monotonic() + GUARD_S
    while not reached():
        if time.monotonic() > end_s:
            raise TimeoutError("it did not happen")
        pause(20)


def pause(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def idle():
    return QgsApplication.taskManager().countActiveTasks() == 0


def docks():
    return [
        dock
        for dock in qgis.utils.iface.mainWindow().findChildren(QDockWidget)
        if dock.objectName() == "PalsarMosaicDock"
    ]


def noisy(longest_ms):
    """Whether it has to be tried once more."""
    return not longest_ms or (min(longest_ms) > STALL_MS and len(longest_ms) < TRIES)


def unload():
    qgis.utils.unloadPlugin(hand.PLUGIN)
    hand.settle()


def load():
    return qgis.utils.loadPlugin(hand.PLUGIN) and qgis.utils.startPlugin(hand.PLUGIN)


def take_picture(name):
    folder = os.environ.get("WINDOW_PICTURES")
    if folder:
        pause(1500)
        qgis.utils.iface.mainWindow().grab().save(os.path.join(folder, f"{name}.png"))


def _menu():
    return next(
        action.menu()
        for action in qgis.utils.iface.rasterMenu().actions()
        if action.text().replace("&", "") == hand.NAME
    )


def work(steps):
    window = qgis.utils.iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1024, 600)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    QgsSettings().setValue("palsar_mosaic/panel/archive", os.environ["WINDOW_ARCHIVE"])
    canvas = qgis.utils.iface.mapCanvas()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(HERE)
    steps["docks_before"] = len(docks())

    steps["opened_ms"] = []
    while noisy(steps["opened_ms"]):
        if steps["opened_ms"]:
            unload()
            load()
        menu = _menu()
        pause(300)
        stalls = Stalls()
        menu.actions()[0].trigger()
        pause(300)
        steps["opened_ms"].append(stalls.longest_ms)
    (dock,) = docks()
    panel = dock.load
    wait(lambda: dock.isVisible() and not panel.asker.busy)
    # A new dock makes a window wider that nobody manages; it can be made as small again.
    window.resize(1024, 600)
    pause(500)
    steps["size"] = [window.width(), window.height()]
    steps["narrowest"] = dock.minimumSizeHint().width()
    chips = {chip.text(): chip for chip in panel.form.years.findChildren(QToolButton)}
    steps["can_be_chosen"] = sorted(year for year, chip in chips.items() if chip.isEnabled())
    for year in ("2020", "2021"):
        if not chips[year].isChecked():
            QTest.mouseClick(chips[year], Qt.MouseButton.LeftButton)
    ends = []
    panel.run.ended.connect(lambda outcome: ends.append(outcome.end.value))
    steps["loaded_ms"] = []
    while noisy(steps["loaded_ms"]):
        QgsProject.instance().removeAllMapLayers()
        QgsProject.instance().layerTreeRoot().removeAllChildren()
        canvas.setExtent(HERE)
        pause(500)
        ends.clear()
        stalls = Stalls()
        QTest.mouseClick(panel.footer.run, Qt.MouseButton.LeftButton)
        wait(lambda: len(ends) == 1)
        steps["loaded_ms"].append(stalls.longest_ms)
    steps["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    tree, view = QgsProject.instance().layerTreeRoot(), qgis.utils.iface.layerTreeView()
    groups = tree.findGroups(True)
    steps["unfolded"] = [group.name() for group in groups if view.isExpanded(view.node2index(group))]
    steps["told"] = panel.footer.message.text.text()
    take_picture("panel")

    panel.start()
    QTest.mouseClick(panel.footer.cancel, Qt.MouseButton.LeftButton)
    wait(lambda: len(ends) == 2)
    steps["ends"] = ends

    menu.actions()[0].trigger()
    steps["hidden"] = dock.isHidden()
    menu.actions()[0].trigger()
    steps["shown"] = dock.isVisible()
    panel.start()
    unload()
    steps["docks_after"] = len(docks())
    wait(idle)
    steps["loaded_again"] = load()
    # QGIS would ask what becomes of layers in a temporary folder.
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)

    # QGIS is closed with the panel open and a run under way, of a year of which nothing is known yet.
    _menu().actions()[0].trigger()
    wait(docks)
    (dock,) = docks()
    steps["remembered"] = dock.load.form.years.wanted()
    wait(lambda: not dock.load.asker.busy)
    canvas.setExtent(HERE)
    wait(lambda: dock.load.footer.run.isEnabled())
    dock.load.form.years.choose([2008])
    # It would ask whether to save the map's extent.
    QgsProject.instance().setDirty(False)
    dock.load.start()
    steps["busy_at_the_end"] = [dock.load.run.busy, not idle()]


hand.do(work)
