"""Colours that can be read.

QGIS's own dark theme says in a style sheet what it writes with, and leaves a palette of dark on dark.
"""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

#: Lightness, 0 to 255: so much between writing and ground at least, and where dark ground ends.
_CONTRAST, _DARK = 90, 128
_WHITE, _BLACK = QColor(230, 230, 230), QColor(25, 25, 25)


def is_dark(ground: QColor) -> bool:
    """Whether one writes on it in white."""
    return ground.lightness() < _DARK


def readable(ink: QColor, ground: QColor) -> QColor:
    """The theme's ink, or another one where that is too near to the ground."""
    if abs(ink.lightness() - ground.lightness()) >= _CONTRAST:
        return ink
    return _WHITE if is_dark(ground) else _BLACK
