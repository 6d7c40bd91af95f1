"""Below what can be chosen, always in sight: how much it is, Run, how far it is, and how it ended."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPixmap
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.words import counted, tr, worded
from .background import End, Outcome
from .run_bar import RunBar
from .wires import join

_ICONS = {
    End.DONE: "mIconSuccess.svg",
    End.CANCELLED: "mIconInfo.svg",
    End.FAILED: "mIconWarning.svg",
}
_ICON_PX = 16
#: Left, top, right and bottom, as those of the form above.
_MARGINS_PX = (6, 0, 6, 6)
#: A tooltip whose lines are broken; a paragraph that begins with Latin letters reads from left to right.
_PAGE = "<p>{about}</p><p>{command}</p>"


class Footer(QWidget):
    """Says what it is told; asks for a run, its end, or the command."""

    run_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    copy_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing runs."""
        super().__init__(parent)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        # What is typed or called by the user may be one long word, and must not make the panel wider.
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setAccessibleName(worded(tr("Summary")))
        self.message = Notice(self)
        self.bar = RunBar(self)
        self.copy = QToolButton(self)
        self.copy.setText(worded(tr("Copy command")))
        self.cancel = _CancelButton(worded(tr("Cancel")), self)
        self.cancel.setToolTip(worded(tr("Stops the run; nothing half-written stays.")))
        self.run = QPushButton(worded(tr("Run")), self)
        for button in (self.cancel, self.run):
            # With the Enter key too, once it has the keyboard.
            button.setAutoDefault(True)
        self._lay_out()
        join(self.run.clicked, self.run_asked)
        join(self.cancel.clicked, self.stop)
        join(self.cancel.clicked, self.cancel_asked)
        join(self.copy.clicked, self.copy_asked)
        self.rest()

    def tell(self, choice: object, summary: str, problem: str, command: str) -> None:
        """What a run would be, and the command that does the same; or what has to be chosen first.

        ``choice``: what is chosen; only compared with the one before.
        """
        self.message.choose((choice, problem))
        self.summary.setText(problem or summary)
        self.run.setEnabled(not problem)
        self.copy.setEnabled(not problem)
        self.run.setToolTip(problem or worded(tr("Loads what is chosen, in the background. Ctrl+Enter")))
        about = worded(tr("Copies the command that does the same, for a terminal:"))
        self.copy.setToolTip(problem or _PAGE.format(about=escape(about), command=escape(command)))

    def work(self) -> None:
        """Something runs."""
        self.message.hide()
        self.bar.begin()
        self.cancel.setEnabled(True)
        self._change(self.run, self.cancel)

    def move(self, per_cent: float, doing: str) -> None:
        """How far it is; ``doing`` may hold a rate."""
        self.bar.move_to(per_cent)
        if doing:
            self.message.tell(End.CANCELLED, doing)

    def stop(self) -> None:
        """It was asked to stop, and will in a moment."""
        self.cancel.setEnabled(False)

    def rest(self) -> None:
        """Nothing runs."""
        self.bar.hide()
        self._change(self.cancel, self.run)

    @staticmethod
    def _change(gone: QPushButton, come: QPushButton) -> None:
        """One button in the place of another; who was there with the keyboard still is."""
        had_keys = gone.hasFocus()
        # Never both: that would make a narrow panel wider.
        gone.hide()
        come.show()
        if had_keys:
            come.setFocus()

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(4)
        layout.addWidget(line)
        layout.addWidget(self.summary)
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)


class _CancelButton(QPushButton):
    """It comes where Run was: the second click of a double-click on that is not meant for it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing."""
        event.accept()


class Message(QWidget):
    """One sentence with an icon, and the details for who asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden."""
        super().__init__(parent)
        self._details = ""
        self._icon = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        # An address is one long word, and must not make the panel wider.
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = QToolButton(self)
        self.more.setText(worded(tr("Details")))
        self.more.setAutoRaise(True)
        self.more.setToolTip(worded(tr("Everything that the run said.")))
        join(self.more.clicked, self.show_details)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 0, 1)
        layout.addWidget(self.more, 1, 1, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def tell(self, end: End, sentence: str, details: str = "") -> None:
        """Shows a sentence."""
        self._details = details
        self._icon.setPixmap(self._sharp(_ICONS[end]))
        self.text.setText(sentence)
        self.more.setVisible(bool(details))
        self.setVisible(bool(sentence))

    def _sharp(self, name: str) -> QPixmap:
        """An icon with as many pixels as the screen has in its place."""
        wanted_px = round(_ICON_PX * self.devicePixelRatioF())
        picture = QgsApplication.getThemeIcon(f"/{name}").pixmap(wanted_px, wanted_px)
        # Qt may have counted the screen's pixels already.
        picture.setDevicePixelRatio(max(1.0, picture.width() / _ICON_PX))
        return picture

    def show_details(self) -> None:
        """In a window of their own, from which they can be copied."""
        viewer = QgsMessageViewer(self)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.setTitle(worded(tr("Details")))
        viewer.setMessageAsPlainText(self._details)
        viewer.show()


class Notice(Message):
    """What became of the latest choice, until there is another one; behind it a warning that stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is chosen, and nothing is wrong."""
        super().__init__(parent)
        self._standing = ""
        self._choice: object = None

    def choose(self, choice: object) -> None:
        """What is chosen now; what was said of another choice goes."""
        if choice != self._choice:
            self._choice = choice
            self.tell(End.FAILED, self._standing)

    def warn(self, sentence: str) -> None:
        """Stands from now on, in the place of the one before; empty: nothing is wrong any more."""
        if sentence or self.text.text() == self._standing:
            self.tell(End.FAILED, sentence)
        self._standing = sentence


def told(outcome: Outcome, layers: int) -> str:
    """The end of a run in a sentence or two."""
    if outcome.end is End.FAILED:
        return outcome.sentence
    if outcome.end is End.CANCELLED:
        return outcome.sentence or worded(tr("Cancelled."))
    text = counted(QCoreApplication.translate("Footer", "%n layer(s) loaded.", None, layers), layers)
    if outcome.warnings:
        many = outcome.warnings
        text += " " + counted(QCoreApplication.translate("Footer", "%n warning(s).", None, many), many)
    return text
