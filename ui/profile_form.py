"""What is followed: a place, the years, and the square around it; becomes parameters of palsar:timeprofile."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from ..algorithms.time_profile import TimeProfile
from ..algorithms.words import joined, tr, worded
from .choices import ALL_PRODUCTS, CLASSES, products_of
from .follow import FollowRow
from .form import product_box
from .pick import PickPage
from .query import PROVIDER, years_text
from .wires import join

#: Runs it.
ALGORITHM = f"{PROVIDER}:{TimeProfile.ID}"
#: Letters of a product's name that are seen at least.
_NARROW = 6
#: Left, top, right and bottom, as those of the tab 'Load'.
_MARGINS_PX = (6, 6, 6, 6)
#: Sides of squares of pixels.
_SIDES = ("1", "3", "5")
#: What YEARS takes for every year that the archive has.
_EVERY_YEAR = "all"


class ProfileForm(QWidget):
    """Asks for a profile as soon as a place is named."""

    #: Parameters, but for the archive and the classes that are kept.
    asked = pyqtSignal(dict)
    #: How a place is followed.
    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self._point = ""
        self.product = product_box(self)
        self.product.setCurrentIndex(self.product.findData(ALL_PRODUCTS))
        self.product.setMinimumContentsLength(_NARROW)
        self.years = QLineEdit(self)
        self.years.setPlaceholderText("2007-2010, 2020")
        self.years.setAccessibleName(worded(tr("Years")))
        self.years.setToolTip(worded(tr("Empty: the years of the layers in the project; without any, all.")))
        self.side = QComboBox(self)
        self.side.setAccessibleName(worded(tr("Square of pixels")))
        self.side.setToolTip(worded(tr("Pixels around the place are averaged, in linear power.")))
        self.side.addItems(_SIDES)
        self.kept = QLabel(self)
        self.kept.setWordWrap(True)
        self.kept.setToolTip(
            worded(
                tr("Only pixels of these classes count, as in the layers: they are chosen on the tab 'Load'.")
            )
        )
        self.pick = PickPage(canvas, self)
        self.layer = FollowRow(self)
        self._lay_out()
        join(self.pick.picked, self.ask_point)
        join(self.layer.asked, self.ask_layer)
        join(self.product.currentIndexChanged, self.changed)
        join(self.side.currentIndexChanged, self.changed)
        join(self.years.editingFinished, self.changed)

    def ask_point(self, point: str) -> None:
        """Asks for this point, "x,y [EPSG:4326]"."""
        self._point = point
        self.asked.emit(self.same_point())

    def same_point(self) -> dict:
        """Parameters for the latest point, as it would be followed now; none where something else came after it."""
        return {**self._chosen(), TimeProfile.POINT: self._point} if self._point else {}

    def forget(self) -> None:
        """There is no latest point."""
        self._point = ""

    def show_kept(self, kept: Iterable[str]) -> None:
        """The classes that count, by their ids."""
        self.kept.setText(worded(joined(each.title for each in CLASSES if each.id in kept)))

    def ask_layer(self, source: QgsProcessingFeatureSourceDefinition, field: str) -> None:
        """Asks for the places of a layer; ``field`` holds their names."""
        self.forget()
        named = {TimeProfile.ID_FIELD: field} if field else {}
        self.asked.emit({**self._chosen(), TimeProfile.INPUT: source, **named})

    def _chosen(self) -> dict:
        product = self.product.currentData()
        return {
            TimeProfile.PRODUCT: product,
            TimeProfile.YEARS: self.years.text().strip() or loaded_years(product) or _EVERY_YEAR,
            TimeProfile.WINDOW: self.side.currentText(),
        }

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(4)
        layout.setColumnStretch(1, 1)
        size = QHBoxLayout()
        size.addWidget(self.side)
        size.addStretch(1)
        rows = (
            (tr("Product"), self.product),
            (tr("Years"), self.years),
            (tr("Square of pixels"), self.side),
            (tr("Keep"), self.kept),
        )
        for number, (title, widget) in enumerate(rows):
            label = QLabel(worded(title), self)
            label.setBuddy(widget)
            label.setToolTip(widget.toolTip())
            layout.addWidget(label, number, 0)
        layout.addWidget(self.product, 0, 1)
        layout.addWidget(self.years, 1, 1)
        layout.addLayout(size, 2, 1)
        layout.addWidget(self.kept, 3, 1)
        layout.addWidget(self.pick, len(rows), 0, 1, 2)
        layout.addWidget(self.layer, len(rows) + 1, 0, 1, 2)


def loaded_years(product_id: str) -> str:
    """Years of the layers in the project that hold this product, as their metadata says; empty without any."""
    return years_text(
        {
            year
            for layer in QgsProject.instance().mapLayers().values()
            for product in products_of(product_id)
            if product.id in layer.metadata().keywords("theme")
            for year in _years_of(layer)
            if any(sensor.has(year) for sensor in product.sensors)
        }
    )


def _years_of(layer: QgsMapLayer) -> list[int]:
    """One, or those of all bands."""
    return [time.begin().date().year() for time in layer.metadata().extent().temporalExtents()]
