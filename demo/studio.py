"""Runs inside QGIS: what those who take pictures there share."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import qgis.utils
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QPixmap, qRgb
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QToolBar

_LONGEST_S = 60
_COLOURS, _COMMON = 256, 100
"""Of a picture; the more are chosen by how often they occur, the larger it gets."""
_BARS = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar")


def open_for(work: Callable[[], None]) -> None:
    """Has the work done once QGIS is up and has the plugin, then ends QGIS."""

    def do() -> None:
        try:
            qgis.utils.updateAvailablePlugins()
            for name in ("processing", "palsar_mosaic"):
                if name not in qgis.utils.active_plugins:
                    qgis.utils.loadPlugin(name)
                    qgis.utils.startPlugin(name)
            work()
            print("PICTURES TAKEN", flush=True)
        finally:
            # nothing, or why there is no picture
            traceback.print_exc()
            # QGIS would ask whether to save the project, and nobody is there to answer
            os._exit(0)

    # QGIS is up, but its plugins may still be busy
    QTimer.singleShot(1500, do)


def tidy(window: QMainWindow, width_px: int, height_px: int, docks: Iterable[str]) -> None:
    """Leaves the panels that matter, and no row of buttons that does not."""
    window.showNormal()
    window.setGeometry(0, 0, width_px, height_px)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in docks)
    for bar in window.findChildren(QToolBar):
        if bar.parent() is window:
            bar.setVisible(bar.objectName() in _BARS)


def wait(milliseconds: int) -> None:
    """QGIS goes on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(reached: Callable[[], bool]) -> None:
    """Raises TimeoutError."""
    step_ms = 50
    for _ in range(_LONGEST_S * 1000 // step_ms):
        if reached():
            return
        wait(step_ms)
    raise TimeoutError("QGIS did not come to where a picture can be taken")


def save(picture: QPixmap, path: Path) -> None:
    """With a palette: a screenshot has few colours."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    small = image.convertToFormat(
        QImage.Format.Format_Indexed8, palette(image), Qt.ImageConversionFlag.AvoidDither
    )
    small.save(str(path), "PNG", 0)


def palette(image: QImage) -> list[int]:
    """256 colours of a coarser set: those that occur most, and of the others those that none of these can stand for."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    colours = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1]
    packed, counts = np.unique(
        (colours & 0xF0).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32), return_counts=True
    )
    ordered = packed[np.argsort(counts)[::-1]]
    # 0xF0 is as bright as can be
    levels = np.stack([ordered >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(int) * 255 // 240
    chosen = list(levels[:_COMMON])
    # black and white stay what they are
    chosen += [np.zeros(3, int), np.full(3, 255)]
    distance = np.min([np.abs(levels - each).sum(axis=1) for each in chosen], axis=0)
    while len(chosen) < _COLOURS and distance.max() > 0:
        chosen.append(levels[distance.argmax()])
        distance = np.minimum(distance, np.abs(levels - chosen[-1]).sum(axis=1))
    return [qRgb(*map(int, each)) for each in chosen]
