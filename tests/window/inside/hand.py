"""What the scripts in here share: they look at QGIS, answer what it asks, write down what they saw, and end QGIS."""

import json
import os
import sys
import traceback

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction  # Qt 5

PLUGIN = "palsar_mosaic"
PROVIDER = "palsar"
NAME = "PALSAR Mosaic"
IDS = "palsar:"
"""Begins what an action of ours holds; QGIS has some of the same title."""
AGAIN_MS = 1000
KNOWN_TITLES = set()
"""Of the algorithms, as the provider has called them so far."""


def seen():
    """What a user finds of the plugin."""
    window = qgis.utils.iface.mainWindow()
    menus = [action.menu() for action in qgis.utils.iface.rasterMenu().actions() if _text(action) == NAME]
    KNOWN_TITLES.update(each.displayName() for provider in _providers() for each in provider.algorithms())
    return {
        "active": PLUGIN in qgis.utils.active_plugins,
        "providers": [sorted(each.id() for each in provider.algorithms()) for provider in _providers()],
        "menus": [[_text(action) for action in menu.actions()] for menu in menus],
        # those that no menu shows any more too
        "actions": sum(map(_is_ours, window.findChildren(QAction))),
    }


def _is_ours(action):
    # Some of QGIS's actions hold what Python cannot be given: newer QGIS crash when they are asked.
    return _text(action) in KNOWN_TITLES and str(action.data()).startswith(IDS)


def complaints():
    """All warnings and errors of QGIS's log so far, worded as desktop.py words them."""
    with open(os.environ["WINDOW_LOG"], encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    return [
        f"{each['tag']}: {each['text']}" for each in lines if each.get("level") in ("Warning", "Critical")
    ]


def settle():
    """What was told to go away goes, as it does when QGIS next has nothing to do."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def modules():
    """Files of the plugin that Python holds; not packages, of which QGIS forgets to unload some."""
    ours = {name: module for name, module in sys.modules.items() if name.split(".")[0] == PLUGIN}
    return sorted(name for name, module in ours.items() if not hasattr(module, "__path__"))


def _providers():
    return [each for each in QgsApplication.processingRegistry().providers() if each.id() == PROVIDER]


def _text(action):
    return action.text().replace("&", "")


class Clerk:
    """Presses a button of each question that keeps QGIS waiting, and remembers the question.

    The default one, or, when QGIS is to be left, the one with which it goes on: it asks of tasks that run, of temporary
    layers, and of what is not saved, and stays by default.
    """

    def __init__(self):
        self.asked = []
        self.leaves = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(200)

    def _look(self):
        window = QApplication.activeModalWidget()
        if window is None:
            return
        text = window.text() if isinstance(window, QMessageBox) else ""
        self.asked.append(f"{type(window).__name__}: {window.windowTitle()} {text}".strip())
        if not isinstance(window, QMessageBox):
            window.close()
            return
        buttons = [window.defaultButton(), window.button(QMessageBox.StandardButton.Yes)]
        if self.leaves:
            going = (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Discard)
            buttons = [*map(window.button, going), *buttons]
        button = next(filter(None, buttons), None)
        button.click() if button else window.accept()


def _leave(clerk):
    """QGIS may ask whether to cancel what runs, and stays when the clerk has answered; so it is told once more."""
    clerk.leaves = True
    QTimer.singleShot(AGAIN_MS, lambda: _leave(clerk))
    if QApplication.activeModalWidget() is None:
        qgis.utils.iface.actionExit().trigger()


def do(work):
    """Has ``work(steps)`` done once QGIS is up, then ends QGIS as a user does."""

    def start():
        # QGIS's own hook opens a window and waits.
        sys.excepthook = lambda *error: traceback.print_exception(*error)
        clerk = Clerk()
        steps = {}
        try:
            work(steps)
            steps["asked"] = clerk.asked
            with open(os.environ["WINDOW_STEPS"], "w", encoding="utf-8") as file:
                json.dump(steps, file)
        finally:
            QTimer.singleShot(0, lambda: _leave(clerk))

    # The script itself is read while QGIS is still coming up.
    QTimer.singleShot(1000, start)
