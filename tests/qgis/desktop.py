"""QGIS's own dialogs without a screen: what they ask of its main window, and how to wait for them."""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from qgis.core import QgsLayerTreeModel, QgsMapLayer, QgsProject
from qgis.gui import QgsBrowserGuiModel, QgsLayerTreeView, QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMainWindow, QTextEdit

GUARD_S = 60
"""A test that waits longer for an event has failed."""
ASKING = (
    "processing.gui.AlgorithmDialog",
    "processing.gui.AlgorithmLocatorFilter",
    "processing.gui.BatchAlgorithmDialog",
    "processing.tools.general",
)
"""Modules that must have been imported before their ``iface`` can be set."""


class Desktop:
    """The part of QgisInterface that Processing's dialogs ask for."""

    def __init__(self) -> None:
        self._window = QMainWindow()
        self._canvas = QgsMapCanvas(self._window)
        self._browser = QgsBrowserGuiModel()
        self._layers = QgsLayerTreeView(self._window)
        self._layers.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self._layers))
        self.layer: QgsMapLayer | None = None

    def close(self) -> None:
        """Before QGIS ends; what pytest holds would live on."""
        self.layer = None
        # A dialog's map tool must not outlive the canvas, whose sibling the dialog is.
        for dialog in self._window.findChildren(QDialog):
            if not sip.isdeleted(dialog):
                sip.delete(dialog)
        sip.delete(self._window)
        sip.delete(self._browser)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def browserModel(self) -> QgsBrowserGuiModel:
        return self._browser

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._layers

    def activeLayer(self) -> QgsMapLayer | None:
        return self.layer

    def setActiveLayer(self, layer: QgsMapLayer | None) -> bool:
        self.layer = layer
        return True


def open_desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A fixture's body: a window for all of Processing, until the test ends."""
    desktop = Desktop()
    for name in ASKING:
        importlib.import_module(name)
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "processing" and hasattr(module, "iface"):
            monkeypatch.setattr(module, "iface", desktop)
    yield desktop
    desktop.close()


def wait_until(reached: Callable[[], bool]) -> None:
    """Lets the main thread's events happen until something is true."""
    end_s = time.monotonic() + GUARD_S
    while not reached():
        assert time.monotonic() < end_s, "it did not happen"
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def leaving_no_thread() -> Iterator[None]:
    """A fixture's body: what was cancelled may still wait for the network, and must not outlive QGIS."""
    before = set(threading.enumerate())
    yield
    wait_until(lambda: not [made for made in threading.enumerate() if made not in before and is_ours(made)])


def is_ours(thread: threading.Thread) -> bool:
    """Not one of QGIS's, which Python lists for ever once it has seen them."""
    return not thread.name.startswith("Dummy")


@contextmanager
def answering(kind: type[QDialog], answer: Callable[[QDialog], None]) -> Iterator[None]:
    """The next modal dialog is of this kind, is answered and accepted."""
    met: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        met.append(dialog)
        if len(met) == 1 and isinstance(dialog, kind):
            answer(dialog)
            dialog.accept()
        else:
            # Another one would wait for an answer for ever.
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    yield
    timer.stop()
    assert [type(dialog) for dialog in met] == [kind]


def log_of(dialog: QDialog) -> str:
    """The tab "Log" of one of Processing's dialogs."""
    return dialog.findChild(QTextEdit, "txtLog").toPlainText()
