"""Virtual layers or files, a layer for each year or one for all, and in which folder."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ..algorithms.words import tr, worded
from .choices import FORMATS, VIRTUAL
from .wires import join

_VIRTUAL_TITLE = tr("Virtual layers (streamed)")
_VIRTUAL_ABOUT = tr("There at once; pixels travel when you look at them.")


class Target(QWidget):
    """Tells a kind of file, a folder, and whether years share a layer."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Virtual, in a temporary folder."""
        super().__init__(parent)
        self._forms = QComboBox(self)
        self._forms.setAccessibleName(worded(tr("Kind of layers")))
        self._forms.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._forms.addItem(worded(_VIRTUAL_TITLE), VIRTUAL)
        self._tip(0, worded(_VIRTUAL_ABOUT))
        for number, kind in enumerate(FORMATS, start=1):
            self._forms.addItem(worded(tr("Files: {format}").format(format=kind.title)), kind.id)
            self._tip(number, worded(kind.about))
        self._stack = QCheckBox(worded(tr("Years as bands of one layer")), self)
        self._stack.setToolTip(
            worded(
                tr(
                    "One layer for each measurement, with a band for each year, the oldest first. RGB stays a layer "
                    "for each year."
                )
            )
        )
        self._folder = QgsFileWidget(self)
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._folder.setAccessibleName(worded(tr("Folder")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._forms)
        layout.addWidget(self._stack)
        layout.addWidget(self._folder)
        self.setFocusProxy(self._forms)
        join(self._forms.currentIndexChanged, self._turn)
        join(self._stack.toggled, self.changed)
        join(self._folder.fileChanged, self.changed)
        self._turn()

    def form(self) -> str:
        """VIRTUAL or a kind of file."""
        return self._forms.currentData()

    def folder(self) -> str:
        """Empty for a temporary one."""
        return self._folder.filePath().strip()

    def stack(self) -> bool:
        """Whether years are bands of one layer."""
        return self._stack.isChecked()

    def choose(self, form: str, folder: str, stack: bool = False) -> None:
        """All of it."""
        self._forms.setCurrentIndex(max(0, self._forms.findData(form)))
        self._stack.setChecked(stack)
        self._folder.setFilePath(folder)

    def _tip(self, number: int, text: str) -> None:
        self._forms.setItemData(number, text, Qt.ItemDataRole.ToolTipRole)

    def _turn(self) -> None:
        self._forms.setToolTip(self._forms.currentData(Qt.ItemDataRole.ToolTipRole))
        temporary = worded(tr("Temporary folder")) if self.form() == VIRTUAL else worded(tr("Folder"))
        self._folder.lineEdit().setPlaceholderText(temporary)
        self._folder.setToolTip(
            worded(tr("Where the layers' files go. A temporary folder is gone when QGIS ends."))
        )
        self.changed.emit()
