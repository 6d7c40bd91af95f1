"""Where a profile's table may go: into the clipboard, or into the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication

from ..algorithms.words import tr, worded
from .background import End
from .profile_footer import ProfileFooter
from .profile_table import Table
from .wires import join


class Takeaway(QObject):
    """Holds the latest table and its layer for whoever asks for them."""

    def __init__(self, footer: ProfileFooter) -> None:
        """``footer`` asks, and is told; no table yet."""
        super().__init__(footer)
        self._footer = footer
        self._table = Table((), "")
        self._layer: QgsVectorLayer | None = None
        footer.offer(False, False)
        join(footer.copy_asked, self.copy)
        join(footer.layer_asked, self.add_layer)

    def put(self, table: Table, layer: QgsVectorLayer) -> None:
        """In place of the one before."""
        self._table, self._layer = table, layer
        self._footer.offer(True, True)

    def copy(self) -> None:
        """Puts the table into the clipboard."""
        QApplication.clipboard().setText(self._table.csv)
        self._footer.message.tell(End.DONE, worded(tr("The table is in the clipboard.")))

    def add_layer(self) -> None:
        """Puts the table into the project, once."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        self._footer.offer(True, False)
        if QgsProject.instance().addMapLayer(layer) is not None:
            self._footer.message.tell(End.DONE, worded(tr("The table is in the project.")))

    def drop(self) -> None:
        """The table is wanted no more, nor its layer."""
        self._table, self._layer = Table((), ""), None
        self._footer.offer(False, False)
