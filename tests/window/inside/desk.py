"""What a user does with the panel: opens it, waits for it, looks at it."""

import os
import time

import hand
import qgis.utils
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton

GUARD_S = 40
SCHEDULER = "/proc/thread-self/schedstat"
"""Of Linux: nanoseconds on a processor, nanoseconds of waiting for one, turns."""


class Stalls:
    """The longest time for which QGIS did not listen, less that in which another program had the processor."""

    def __init__(self):
        self.longest_ms = 0.0
        self._last_s, self._waited_s = time.monotonic(), waited_s()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self):
        now_s, then_s = time.monotonic(), self._last_s
        waiting_s, before_s = waited_s(), self._waited_s
        self.longest_ms = max(self.longest_ms, (now_s - then_s - (waiting_s - before_s)) * 1000 - 10)
        self._last_s, self._waited_s = now_s, waiting_s


def waited_s():
    """How long this thread has waited for a processor so far; 0 where the system does not tell."""
    if not os.path.exists(SCHEDULER):
        return 0.0
    with open(SCHEDULER, encoding="ascii") as file:
        return int(file.read().split()[1]) / 1e9


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


def take_picture(name):
    folder = os.environ.get("WINDOW_PICTURES")
    if folder:
        pause(1500)
        qgis.utils.iface.mainWindow().grab().save(os.path.join(folder, f"{name}.png"))


def menu():
    return next(
        action.menu()
        for action in qgis.utils.iface.rasterMenu().actions()
        if action.text().replace("&", "") == hand.NAME
    )


def make_room():
    """A small screen, with the layers beside the map and nothing else; the panel knows the test's archive."""
    window = qgis.utils.iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1024, 600)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    QgsSettings().setValue("palsar_mosaic/panel/archive", os.environ["WINDOW_ARCHIVE"])
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    return window


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def chips(panel):
    """The buttons of the years."""
    return {chip.text(): chip for chip in panel.form.years.findChildren(QToolButton)}


def choose_years(panel, years):
    """Clicks them; all others are not chosen."""
    for year, chip in chips(panel).items():
        if chip.isChecked() != (year in years):
            press(chip)
