"""A form that may be higher than its window: where it goes on out of sight lies a shade."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRect, Qt
from qgis.PyQt.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

from .wires import join

#: How high a shade is.
_SHADE_PX = 10
#: How dark it is at the edge, of 255.
_SHADE_ALPHA = 50


class Scroll(QScrollArea):
    """Scrolls up and down only: it is so wide at least that nothing has to be looked for sideways."""

    def __init__(self, form: QWidget, parent: QWidget) -> None:
        """``form`` knows how wide it has to be."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(form)
        # The Tab key goes on to the form's own widgets.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.verticalScrollBar()
        self._fit()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shade = _Shade(self)
        join(bar.valueChanged, self._shade.update)
        join(bar.rangeChanged, self._shade.update)

    def event(self, event: QEvent) -> bool:
        """The form may have become another one: a button of it says something longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        least = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        if least != self.minimumWidth():
            self.setMinimumWidth(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shade lies over all that is in sight."""
        super().resizeEvent(event)
        self._shade.setGeometry(self.viewport().geometry())
        self._shade.raise_()


class _Shade(QWidget):
    """Where more of the form is, above or below."""

    def __init__(self, area: QScrollArea) -> None:
        """Lets the mouse through."""
        super().__init__(area)
        self._bar = area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As if the form went on below the edge; the colours of a theme are not always known here."""
        painter = QPainter(self)
        width, height = self.width(), self.height()
        if self._bar.value() > self._bar.minimum():
            self._fade(painter, QRect(0, 0, width, _SHADE_PX), 0, _SHADE_PX)
        if self._bar.value() < self._bar.maximum():
            self._fade(painter, QRect(0, height - _SHADE_PX, width, _SHADE_PX), height, height - _SHADE_PX)

    def _fade(self, painter: QPainter, where: QRect, edge: int, inside: int) -> None:
        gradient = QLinearGradient(0, edge, 0, inside)
        gradient.setColorAt(0, QColor(0, 0, 0, _SHADE_ALPHA))
        gradient.setColorAt(1, QColor(0, 0, 0, 0))
        painter.fillRect(where, gradient)
