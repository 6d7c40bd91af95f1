"""Some check boxes side by side, each standing for an id."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ..algorithms.words import worded
from .flow import FlowBox
from .wires import join

#: Between two boxes.
_GAP_PX = 8
#: Between two lines of them.
_LINE_GAP_PX = 2


class Checks(FlowBox):
    """Which of some things are chosen."""

    changed = pyqtSignal()

    def __init__(self, choices: Iterable[object], title: str, parent: QWidget | None = None) -> None:
        """``choices`` have an id, a title and an about; ``title`` is what a screen reader calls them all."""
        super().__init__(parent, _GAP_PX, _LINE_GAP_PX)
        self._boxes: dict[str, QCheckBox] = {}
        self.setAccessibleName(title)
        for choice in choices:
            box = QCheckBox(worded(choice.title), self)
            box.setToolTip(worded(choice.about))
            join(box.toggled, self.changed)
            self.layout().addWidget(box)
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
