"""What few people change: the archive, for those who have one of their own, and how dates are written."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ..algorithms.where import PUBLIC_ARCHIVE
from ..algorithms.words import tr, worded
from .choices import DATE_FORMATS
from .wires import join


class Advanced(QgsCollapsibleGroupBox):
    """The advanced settings, folded away."""

    changed = pyqtSignal()
    #: It is another archive, once that is typed to its end.
    archive_changed = pyqtSignal()
    #: What it answered earlier may be out of date.
    anew_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """The public archive."""
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
        self._dates = QComboBox(self)
        self._dates.setAccessibleName(worded(tr("Format of dates")))
        for number, kind in enumerate(DATE_FORMATS):
            self._dates.addItem(worded(kind.title), kind.id)
            self._dates.setItemData(number, worded(kind.about), Qt.ItemDataRole.ToolTipRole)
        dates = QLabel(worded(tr("Format of dates")), self)
        dates.setBuddy(self._dates)
        layout = QVBoxLayout(self)
        for widget in (label, self._line, self.anew, dates, self._dates):
            layout.addWidget(widget)
        self.setCollapsed(True)
        self._name_arrow()
        join(self._line.editingFinished, self._edited)
        join(self.anew.clicked, self.anew_asked)
        join(self._dates.currentIndexChanged, self._other_dates)
        self._other_dates()

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

    def date_format(self) -> str:
        """Id of choices.DATE_FORMATS."""
        return self._dates.currentData()

    def choose(self, archive: str) -> None:
        """This archive."""
        self._line.setText(archive)
        self._edited()

    def choose_date_format(self, date_format: str) -> None:
        """This one; the usual one where it is not known."""
        self._dates.setCurrentIndex(max(0, self._dates.findData(date_format)))

    def _other_dates(self) -> None:
        self._dates.setToolTip(self._dates.currentData(Qt.ItemDataRole.ToolTipRole))
        self.changed.emit()

    def _edited(self) -> None:
        if self.archive() != self._told:
            self._told = self.archive()
            self.archive_changed.emit()
            self.changed.emit()
