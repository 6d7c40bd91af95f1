"""Some check boxes side by side, each standing for an id."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ..algorithms.words import worded
from .flow import FlowLayout
from .wires import join


class Checks(QWidget):
    """Which of some things are chosen."""

    changed = pyqtSignal()

    def __init__(self, choices: Iterable[object], title: str, parent: QWidget | None = None) -> None:
        """``choices`` have an id, a title and an about; ``title`` is what a screen reader calls them all."""
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self.setAccessibleName(title)
        layout = FlowLayout()
        layout.GAP_PX = 8
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for choice in choices:
            box = QCheckBox(worded(choice.title), self)
            box.setToolTip(worded(choice.about))
            join(box.toggled, self.changed)
            layout.addWidget(box)
            self._boxes[choice.id] = box

    def chosen(self) -> tuple[str, ...]:
        """Ids of those that are ticked and can be had."""
        return tuple(each for each, box in self._boxes.items() if box.isChecked() and box.isEnabled())

    def choose(self, ids: Iterable[str]) -> None:
        """These and no others."""
        wanted = set(ids)
        for each, box in self._boxes.items():
            box.setChecked(each in wanted)

    def offer(self, ids: Iterable[str]) -> None:
        """Only these can be had; the others keep their tick until they can be had again."""
        offered = set(ids)
        for each, box in self._boxes.items():
            box.setEnabled(each in offered)
        self.changed.emit()

    def minimumSizeHint(self) -> QSize:
        """As high as its lines are at this width."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.layout().heightForWidth(max(self.width(), hint.width())))

    def resizeEvent(self, event: object) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self.updateGeometry()
