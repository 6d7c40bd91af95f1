"""A table of time profiles, one place of it at a time."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..algorithms.words import tr, worded
from .profile_plot import ProfilePlot
from .profile_table import Followed, Table
from .wires import join


class ProfileView(QWidget):
    """A plot, and a list of the places where there are several."""

    #: The Followed that is shown.
    turned = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No table yet."""
        super().__init__(parent)
        self.table = Table((), "")
        self.places = QComboBox(self)
        self.places.setAccessibleName(worded(tr("Place")))
        # Thousands of names are not measured, and a long one makes no panel wider.
        self.places.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.places.setMinimumContentsLength(8)
        self.places.hide()
        self.plot = ProfilePlot(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.addWidget(self.places)
        layout.addWidget(self.plot, 1)
        join(self.places.currentIndexChanged, self._turn)

    def show_table(self, table: Table) -> None:
        """Its first place."""
        self.places.blockSignals(True)
        self.table = table
        self.places.clear()
        self.places.addItems([place.name for place in table.places])
        self.places.blockSignals(False)
        self.places.setVisible(len(table.places) > 1)
        self._turn()

    def _turn(self) -> None:
        places = self.table.places
        place = places[self.places.currentIndex()] if places else Followed("", ())
        self.plot.show_sights(place.sights, bool(self.table.csv))
        self.turned.emit(place)
