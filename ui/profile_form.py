"""What is followed: a place, the years, and the square around it; becomes parameters of palsar:timeprofile."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ..algorithms.time_profile import TimeProfile
from ..algorithms.words import tr, worded
from .choices import ALL_PRODUCTS, products_of
from .form import product_box
from .pick import PickPage
from .query import PROVIDER, years_text
from .wires import join

#: Runs it.
ALGORITHM = f"{PROVIDER}:{TimeProfile.ID}"
#: Sides of squares of pixels.
_SIDES = ("1", "3", "5")
#: What YEARS takes for every year that the archive has.
_EVERY_YEAR = "all"


class ProfileForm(QWidget):
    """Asks for a profile as soon as a place is named."""

    #: Parameters, but for the archive.
    asked = pyqtSignal(dict)

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """Nothing is asked yet."""
        super().__init__(parent)
        self.product = product_box(self)
        self.product.setCurrentIndex(self.product.findData(ALL_PRODUCTS))
        self.years = QLineEdit(self)
        self.years.setPlaceholderText("2007-2010, 2020")
        self.years.setAccessibleName(worded(tr("Years")))
        self.years.setToolTip(worded(tr("Empty: the years of the layers in the project; without any, all.")))
        self.side = QComboBox(self)
        self.side.setAccessibleName(worded(tr("Square of pixels")))
        self.side.setToolTip(worded(tr("Pixels around the place are averaged, in linear power.")))
        self.side.addItems(_SIDES)
        self.pick = PickPage(canvas, self)
        self.layers = QgsMapLayerComboBox(self)
        kinds = QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        # Since QGIS 3.34 two of them are a plain number, which has to be told what it is.
        flags = getattr(Qgis, "LayerFilters", None)
        self.layers.setFilters(flags(kinds) if flags else kinds)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setCurrentIndex(0)
        self.layers.setMinimumContentsLength(8)
        self.layers.setAccessibleName(worded(tr("Points or polygons")))
        self.follow = QToolButton(self)
        self.follow.setText(worded(tr("Follow")))
        self.follow.setToolTip(
            worded(tr("Follows the points or polygons of this layer; if some are selected, only these."))
        )
        self._lay_out()
        join(self.pick.picked, self.ask_point)
        join(self.follow.clicked, self.ask_layer)
        join(self.layers.currentIndexChanged, self._other_layer)
        self._other_layer()

    def ask_point(self, point: str) -> None:
        """Asks for this point, "x,y [EPSG:4326]"."""
        self.asked.emit({**self._chosen(), TimeProfile.POINT: point})

    def ask_layer(self) -> None:
        """Asks for the layer that is chosen."""
        layer = self.layers.currentLayer()
        if layer is not None:
            source = QgsProcessingFeatureSourceDefinition(layer.id(), layer.selectedFeatureCount() > 0)
            self.asked.emit({**self._chosen(), TimeProfile.INPUT: source})

    def _chosen(self) -> dict:
        product = self.product.currentData()
        return {
            TimeProfile.PRODUCT: product,
            TimeProfile.YEARS: self.years.text().strip() or loaded_years(product) or _EVERY_YEAR,
            TimeProfile.WINDOW: self.side.currentText(),
        }

    def _other_layer(self) -> None:
        self.follow.setEnabled(self.layers.currentLayer() is not None)

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setSpacing(4)
        layout.setColumnStretch(1, 1)
        size = QHBoxLayout()
        size.addWidget(self.side)
        size.addStretch(1)
        layer = QHBoxLayout()
        layer.addWidget(self.layers, 1)
        layer.addWidget(self.follow)
        rows = (
            (tr("Product"), self.product),
            (tr("Years"), self.years),
            (tr("Square of pixels"), self.side),
            (tr("Layer"), self.layers),
        )
        for number, (title, widget) in enumerate(rows):
            label = QLabel(worded(title), self)
            label.setBuddy(widget)
            layout.addWidget(label, number, 0)
        layout.addWidget(self.product, 0, 1)
        layout.addWidget(self.years, 1, 1)
        layout.addLayout(size, 2, 1)
        layout.addLayout(layer, 3, 1)
        layout.addWidget(self.pick, len(rows), 0, 1, 2)


def loaded_years(product_id: str) -> str:
    """Years of the layers in the project that hold this product, as their metadata says; empty without any."""
    wanted = {product.id for product in products_of(product_id)}
    years = set()
    for layer in QgsProject.instance().mapLayers().values():
        product, _, year = layer.metadata().identifier().partition("/")
        if product in wanted and year.isdigit():
            years.add(int(year))
    return years_text(years)
