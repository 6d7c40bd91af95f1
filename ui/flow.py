"""A layout whose items stand side by side and go on in the next line, like words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """From right to left where the language is written so."""

    def __init__(self, parent: QWidget | None = None, gap_px: int = 4, line_gap_px: int = 4) -> None:
        """``gap_px`` lies between two items of a line, ``line_gap_px`` between two lines."""
        super().__init__(parent)
        self._gap_px, self._line_gap_px = gap_px, line_gap_px
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
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        """Puts all items where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, moving=True)

    def sizeHint(self) -> QSize:
        """No more than the largest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, moving: bool) -> int:
        """Returns the height of all lines."""
        mirrored = self.parentWidget() is not None and self.parentWidget().isRightToLeft()
        x, y, line_height = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line_height = 0, y + line_height + self._line_gap_px, 0
            if moving:
                left = rect.width() - x - size.width() if mirrored else x
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, y), size))
            x += size.width() + self._gap_px
            line_height = max(line_height, size.height())
        return y + line_height


class FlowBox(QWidget):
    """A widget with such a layout: as high as its lines are at the width that it gets."""

    def __init__(self, parent: QWidget | None, gap_px: int, line_gap_px: int) -> None:
        """Empty."""
        super().__init__(parent)
        self.setLayout(FlowLayout(None, gap_px, line_gap_px))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Of one item: Qt would take the height of all of them on top of each other."""
        return self.layout().minimumSize()
