"""A layout whose items stand side by side and go on in the next line, like words."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

#: An item, where it begins in its line, and how wide it is.
Placed = tuple[QLayoutItem, int, int]


class FlowLayout(QLayout):
    """From right to left where the language is written so."""

    def __init__(self, gap_px: int, line_gap_px: int, columns: int = 0) -> None:
        """``gap_px`` lies between two items of a line, ``line_gap_px`` between two lines.

        With ``columns``, items stand in at least so many columns, all as wide as each other, over the whole
        width. Without, they are as wide as they want to be, in lines that are as even as can be.
        """
        super().__init__()
        self._gap_px, self._line_gap_px, self._columns = gap_px, line_gap_px, columns
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Puts it behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """The same, and it is out of the layout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """In pixels."""
        heights = [_height(line) for line in self._lines(width)]
        return sum(heights) + self._line_gap_px * max(0, len(heights) - 1)

    def columns(self, width: int) -> int:
        """How many columns there are at a width in pixels: no more than as few lines as there can be need."""
        most = max(self._columns, (width + self._gap_px) // (self._widest() + self._gap_px), 1)
        lines = max(1, math.ceil(len(self._items) / most))
        return max(self._columns, math.ceil(len(self._items) / lines))

    def setGeometry(self, rect: QRect) -> None:
        """Puts all items where they belong."""
        super().setGeometry(rect)
        mirrored = self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        y = 0
        for line in self._lines(rect.width()):
            height = _height(line)
            for item, x, width in line:
                left = rect.width() - x - width if mirrored else x
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, y), QSize(width, height)))
            y += height + self._line_gap_px

    def sizeHint(self) -> QSize:
        """No more than the least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Of the largest item, or of one line of columns."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        if self._columns:
            size.setWidth(self._columns * (self._widest() + self._gap_px) - self._gap_px)
        return size

    def _widest(self) -> int:
        return max((item.sizeHint().width() for item in self._items), default=0)

    def _lines(self, width: int) -> list[list[Placed]]:
        items = [item for item in self._items if not item.isEmpty()]
        return self._table(items, width) if self._columns else self._even(items, width)

    def _table(self, items: list[QLayoutItem], width: int) -> list[list[Placed]]:
        """In columns, whose widths differ by a pixel at most."""
        columns = self.columns(width)
        edges = [column * (width + self._gap_px) // columns for column in range(columns + 1)]
        cells = [(left, right - left - self._gap_px) for left, right in zip(edges, edges[1:])]
        lines: list[list[Placed]] = []
        for number, item in enumerate(items):
            if number % columns == 0:
                lines.append([])
            lines[-1].append((item, *cells[number % columns]))
        return lines

    def _even(self, items: list[QLayoutItem], width: int) -> list[list[Placed]]:
        """In as few lines as there is room for, none of them longer than it has to be."""
        lines = self._broken(items, width)
        while True:
            longest = max((line[-1][1] + line[-1][2] for line in lines), default=0)
            tried = self._broken(items, longest - 1)
            if len(lines) <= 1 or len(tried) > len(lines) or longest <= self._widest():
                return lines
            lines = tried

    def _broken(self, items: list[QLayoutItem], width: int) -> list[list[Placed]]:
        """Each line as long as there is room for."""
        lines: list[list[Placed]] = []
        x = 0
        for item in items:
            wanted = item.sizeHint().width()
            if not lines or x + wanted > width:
                lines.append([])
                x = 0
            lines[-1].append((item, x, wanted))
            x += wanted + self._gap_px
        return lines


class FlowBox(QWidget):
    """A widget with such a layout: as high as its lines are at the width that it gets."""

    def __init__(self, parent: QWidget | None, gap_px: int, line_gap_px: int, columns: int = 0) -> None:
        """Empty."""
        super().__init__(parent)
        self.setLayout(FlowLayout(gap_px, line_gap_px, columns))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Of one line: Qt would take the height of all items on top of each other."""
        return self.layout().minimumSize()


def _height(line: list[Placed]) -> int:
    return max(item.sizeHint().height() for item, _x, _width in line)
