"""The plot of a place's way through the years, for the pointer and for the keys."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..algorithms.words import tr, worded
from .profile_picture import Mark, Picture, Stop, ink_of
from .profile_table import Sight

#: Pixels of the screen: how near to a mark the pointer has to be.
_NEAR = 14.0
#: What a tooltip is higher than the breaks between its lines, with the room that Qt leaves under the pointer.
_MORE_LINES = 4
#: No higher than it has to be: it takes all the room that there is.
_HINT = QSize(260, 160)
#: How a text without a plot is laid out.
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_LEAST = QSize(200, 160)


class ProfilePlot(QWidget):
    """Shows its values where the pointer is, or where the arrow keys lead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._sights: tuple[Sight, ...] = ()
        self._hint = ""
        self._chosen: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(worded(tr("Time profile")))
        self.setMinimumSize(_LEAST)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return _HINT

    def show_sights(self, sights: Sequence[Sight], known: bool) -> None:
        """In the order of dates; ``known``: whether none at all means that there is no data."""
        self._sights = tuple(sights)
        self._hint = worded(tr("No year has data here.")) if known else ""
        self._choose(None)

    def marks(self) -> list[Mark]:
        """In the order of dates, from left to right."""
        return Picture(self._sights, self).marks() if self._sights else []

    def stops(self) -> list[Stop]:
        """The dates, from left to right."""
        return Picture(self._sights, self).stops() if self._sights else []

    def changes(self) -> list[float]:
        """Where sensors change: pixels from the left."""
        return Picture(self._sights, self).changes() if self._sights else []

    def event(self, event: QEvent) -> bool:
        """The pointer or the keys may leave."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._choose(None)
        return super().event(event)

    def mouseMoveEvent(self, event: object) -> None:
        """The date of the nearest mark, if there is one near."""
        pointer = event.pos()
        near = [
            (math.hypot(mark.place.x() - pointer.x(), mark.place.y() - pointer.y()), number)
            for number, stop in enumerate(self.stops())
            for mark in stop.marks
        ]
        distance, number = min(near, default=(math.inf, 0))
        self._choose(number if distance <= _NEAR else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the date before or after, to the first or the last."""
        last = len(self.stops()) - 1
        now = -1 if self._chosen is None else self._chosen
        there = {
            Qt.Key.Key_Left: max(now - 1, 0),
            Qt.Key.Key_Right: min(now + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(event.key())
        if there is None or last < 0:
            super().keyPressEvent(event)
            return
        self._choose(there)

    def _choose(self, number: int | None) -> None:
        self._chosen = number
        if number is None:
            QToolTip.hideText()
            self.setAccessibleDescription(_about(len(self.stops())) if self._sights else self._hint)
        else:
            stop = self.stops()[number]
            text = stop.told()
            self.setAccessibleDescription(text)
            QToolTip.showText(_above(self, stop, text), text, self)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of it; few enough to be drawn anew each time."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if self._sights:
            Picture(self._sights, self).draw(painter, self._chosen)
        else:
            painter.setPen(ink_of(self))
            painter.drawText(self.rect(), _WRAPPED, self._hint)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def _above(plot: QWidget, stop: Stop, text: str) -> QPoint:
    """Where a tooltip hides nothing of the plot; on the screen."""
    lines = text.count("\n") + _MORE_LINES
    return plot.mapToGlobal(QPoint(round(stop.marks[0].place.x()), -lines * plot.fontMetrics().lineSpacing()))


def _about(count: int) -> str:
    """What a screen reader says before a date is chosen."""
    return worded(tr("Dates: {count:d}. The arrow keys lead from one to the next.").format(count=count))
