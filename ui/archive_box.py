"""Which archive, for those who have one of their own."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ..algorithms.where import PUBLIC_ARCHIVE
from ..algorithms.words import tr, worded
from .wires import join


class ArchiveBox(QgsCollapsibleGroupBox):
    """The advanced settings, folded away."""

    #: Once it is typed to its end.
    changed = pyqtSignal()
    #: What it answered earlier may be out of date.
    anew_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """The public one."""
        super().__init__(worded(tr("Advanced")), parent)
        self._told = ""
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(PUBLIC_ARCHIVE)
        self._line.setClearButtonEnabled(True)
        self._line.setAccessibleName(worded(tr("Archive")))
        self._line.setToolTip(
            worded(tr("The https address of a bucket, s3://bucket, or a folder. Empty: the public archive."))
        )
        label = QLabel(worded(tr("Archive")), self)
        label.setBuddy(self._line)
        #: Asks it anew.
        self.anew = QToolButton(self)
        self.anew.setText(worded(tr("Ask anew")))
        self.anew.setToolTip(
            worded(tr("Asks the archive for its years and tiles, which are remembered for a week otherwise."))
        )
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._line)
        layout.addWidget(self.anew)
        self.setCollapsed(True)
        self._name_arrow()
        join(self._line.editingFinished, self._edited)
        join(self.anew.clicked, self.anew_asked)

    def _name_arrow(self) -> None:
        """The box itself does nothing with keys; the button in its title does, and QGIS gives that no name."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        about = worded(tr("Shows or hides the advanced settings."))
        for arrow in self.findChildren(QToolButton, "collapseButton"):
            arrow.setToolTip(about)
            arrow.setAccessibleName(self.title())

    def archive(self) -> str:
        """Empty for the public one."""
        return self._line.text().strip()

    def choose(self, archive: str) -> None:
        """This one."""
        self._line.setText(archive)
        self._edited()

    def _edited(self) -> None:
        if self.archive() != self._told:
            self._told = self.archive()
            self.changed.emit()
