"""A layer whose points or polygons are followed: all of them, or those that are selected."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..algorithms.words import tr, worded
from .wires import join

#: Letters of a layer's name that are seen at least.
_NARROW = 4


class FollowRow(QWidget):
    """The layer, and a button that says what it does."""

    #: A QgsProcessingFeatureSourceDefinition, and the field by which QGIS calls its features; empty where it has none.
    asked = pyqtSignal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """No layer."""
        super().__init__(parent)
        self._followed: QgsVectorLayer | None = None
        self.box = QgsMapLayerComboBox(self)
        kinds = QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.PolygonLayer
        # Since QGIS 3.34 two of them are a plain number, which has to be told what it is.
        flags = getattr(Qgis, "LayerFilters", None)
        self.box.setFilters(flags(kinds) if flags else kinds)
        self.box.setAllowEmptyLayer(True)
        self.box.setCurrentIndex(0)
        self.box.setMinimumContentsLength(_NARROW)
        self.box.setAccessibleName(worded(tr("Points or polygons")))
        self.box.setToolTip(worded(tr("Points or polygons")))
        self.follow = QToolButton(self)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 1)
        row.addWidget(self.follow)
        join(self.follow.clicked, self.ask)
        # Each of the two misses some changes.
        join(self.box.currentIndexChanged, self._other_layer)
        join(self.box.layerChanged, self._other_layer)
        self._other_layer()

    def ask(self) -> None:
        """Asks for what the button says."""
        layer = self.box.currentLayer()
        if layer is not None:
            selected = layer.selectedFeatureCount() > 0
            self.asked.emit(QgsProcessingFeatureSourceDefinition(layer.id(), selected), layer.displayField())

    def _other_layer(self, _which: int | QgsMapLayer | None = None) -> None:
        layer = self.box.currentLayer()
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._selection_changed)
        self._followed = layer
        if layer is not None:
            join(layer.selectionChanged, self._selection_changed)
        self.follow.setEnabled(layer is not None)
        self._selection_changed()

    def _selection_changed(self) -> None:
        count = 0 if self._followed is None else self._followed.selectedFeatureCount()
        if count:
            self.follow.setText(worded(tr("Follow selected")))
            self.follow.setToolTip(worded(tr("Selected points or polygons: {count:d}.").format(count=count)))
        else:
            self.follow.setText(worded(tr("Follow")))
            self.follow.setToolTip(
                worded(tr("Follows all points or polygons of this layer; select some to follow only these."))
            )
