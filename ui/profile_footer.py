"""Below the plot: what became of the run, and where the table may go."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..algorithms.words import tr, worded
from .background import End, Outcome
from .flow import FlowBox
from .footer import Message
from .run_bar import RunBar
from .wires import join

#: Between two buttons.
_GAP_PX = 4


class ProfileFooter(QWidget):
    """Says what it is told; asks for the run's end, or for the table."""

    cancel_asked = pyqtSignal()
    copy_asked = pyqtSignal()
    layer_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing runs, and there is no table."""
        super().__init__(parent)
        self.message = Message(self)
        self.bar = RunBar(self)
        self.cancel = QPushButton(worded(tr("Cancel")), self)
        self.copy = _button(worded(tr("Copy as CSV")), "/mActionEditCopy.svg", self)
        self.layer = _button(worded(tr("To table layer")), "/mActionOpenTable.svg", self)
        self.layer.setToolTip(worded(tr("Puts the table into the project.")))
        busy = QHBoxLayout()
        busy.addWidget(self.bar, 1)
        busy.addWidget(self.cancel)
        # Side by side where there is room.
        buttons = FlowBox(self, _GAP_PX, _GAP_PX)
        buttons.layout().addWidget(self.copy)
        buttons.layout().addWidget(self.layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.message)
        layout.addLayout(busy)
        layout.addWidget(buttons)
        join(self.cancel.clicked, self.cancel_asked)
        join(self.copy.clicked, self.copy_asked)
        join(self.layer.clicked, self.layer_asked)
        self.rest()

    def offer(self, table: bool, layer: bool) -> None:
        """Whether there is a table, and one that is in no project yet."""
        self.copy.setEnabled(table)
        self.layer.setEnabled(layer)

    def work(self) -> None:
        """Something runs."""
        self.message.hide()
        self.bar.begin()
        self.cancel.show()

    def move(self, per_cent: float, _doing: str) -> None:
        """How far it is."""
        self.bar.move_to(per_cent)

    def rest(self) -> None:
        """Nothing runs."""
        self.bar.hide()
        self.cancel.hide()

    def tell(self, outcome: Outcome) -> None:
        """How it ended; nothing where all went well."""
        sentence = outcome.sentence
        if outcome.end is End.CANCELLED:
            sentence = sentence or worded(tr("Cancelled."))
        elif outcome.end is End.DONE and outcome.warnings:
            sentence = worded(tr("Warnings: {warnings:d}.").format(warnings=outcome.warnings))
        details = outcome.details if outcome.details != sentence else ""
        self.message.tell(outcome.end, sentence, details)


def _button(text: str, icon: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
