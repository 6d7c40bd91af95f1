"""Where: what the map shows, a rectangle drawn on it, a layer, tiles, or typed coordinates."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from qgis.core import QgsMapLayer, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool, QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.words import tr, worded
from .area import cited, place_of, place_of_labels, place_typed
from .flow import FlowBox
from .query import Place, Polygons
from .tile_grid import TileTool
from .wires import join

#: While the map is being moved, nothing is asked.
_SETTLED_MS = 200
#: Of a polygon; a line has one.
_DIMENSIONS = 2
#: Between two lines.
_LINE_GAP_PX = 4


class Kind(Enum):
    """Where the place comes from; the values are remembered."""

    VIEW = "view"
    DRAWN = "drawn"
    LAYER = "layer"
    TILES = "tiles"
    TYPED = "typed"


_KINDS = (
    (Kind.VIEW, tr("Map view"), tr("What the map shows when you run it.")),
    (Kind.DRAWN, tr("Rectangle on the map"), tr("Drag a rectangle on the map.")),
    (Kind.LAYER, tr("Layer or polygons"), tr("The extent of a layer, or of polygons selected in it.")),
    (Kind.TILES, tr("Tiles"), tr("Whole tiles of 5 degrees, clicked on the map or typed.")),
    (Kind.TYPED, tr("Coordinates"), tr("West, east, south and north as numbers.")),
)

#: Why a layer is no place.
_NOTHING_SELECTED = tr(
    "Nothing is selected in {layer}. Select features in it, or choose it without 'Selected only'."
)
_NO_EXTENT = tr(
    "{layer} has no extent: nothing is in it, or a single point. Choose another layer or other features."
)
_OFF_EARTH = tr("{layer} does not lie on the Earth. Check its coordinate reference system.")


class PlaceChooser(QWidget):
    """Tells a Place, and when it becomes another one."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """The map view, to begin with."""
        super().__init__(parent)
        self._canvas = canvas
        self._kinds = QComboBox(self)
        self._kinds.setAccessibleName(worded(tr("Place")))
        self.drawn = DrawnPage(canvas, self)
        self.layer = LayerPage(self)
        self.tiles = TilesPage(canvas, self)
        self.typed = TypedPage(self)
        self._view = _ViewPage(canvas, self)
        # Pages that come and go, and no stack of them, which would not let their lines wrap.
        self._pages = (self._view, self.drawn, self.layer, self.tiles, self.typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_LINE_GAP_PX)
        layout.addWidget(self._kinds)
        for (kind, title, about), page in zip(_KINDS, self._pages):
            self._kinds.addItem(worded(title), kind.value)
            self._kinds.setItemData(self._kinds.count() - 1, worded(about), Qt.ItemDataRole.ToolTipRole)
            layout.addWidget(page)
            join(page.changed, self.changed)
        join(self._kinds.currentIndexChanged, self._turn)
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """So wide that every page has room: the panel does not grow when another one is turned to."""
        hint = super().minimumSizeHint()
        widths = [page.minimumSizeHint().width() for page in self._pages]
        return QSize(max(hint.width(), *widths), hint.height())

    def kind(self) -> Kind:
        """Which of the ways is chosen."""
        return Kind(self._kinds.currentData())

    def choose(self, kind: Kind) -> None:
        """Turns to one of the ways."""
        self._kinds.setCurrentIndex(self._kinds.findData(kind.value))

    def place(self) -> Place:
        """What is chosen now."""
        return self._pages[self._kinds.currentIndex()].place()

    def leave_map(self) -> None:
        """Gives the mouse back to the map."""
        self.drawn.stop()
        self.tiles.stop()

    def _turn(self) -> None:
        self.leave_map()
        self._kinds.setToolTip(self._kinds.currentData(Qt.ItemDataRole.ToolTipRole))
        for index, page in enumerate(self._pages):
            page.setVisible(index == self._kinds.currentIndex())
        self.changed.emit()


class _Page(QWidget):
    """One way to name a place."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Its widgets stand in one line."""
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)

    def place(self) -> Place:
        """What is chosen now."""
        raise NotImplementedError


class _ViewPage(_Page):
    """What the map shows."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        """Follows the map."""
        super().__init__(parent)
        self._canvas = canvas
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        join(self._settled.timeout, self._tell)
        join(canvas.extentsChanged, self._settled.start)
        join(canvas.destinationCrsChanged, self._settled.start)

    def place(self) -> Place:
        """The map's extent in the map's CRS."""
        settings = self._canvas.mapSettings()
        place = place_of(settings.visibleExtent(), settings.destinationCrs())
        if place.is_chosen:
            return place
        return Place(
            problem=worded(tr("The map shows nothing of the Earth. Zoom to a place, or choose another way."))
        )

    def _tell(self) -> None:
        if self.isVisible():
            self.changed.emit()


class MapPage(_Page):
    """A way that takes the mouse on the map for a while."""

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool, title: str, parent: QWidget) -> None:
        """``title``: on the button that begins it."""
        super().__init__(parent)
        self._canvas = canvas
        self._tool = tool
        self._before: QgsMapTool | None = None
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setCheckable(True)
        join(self.button.toggled, self._toggled)
        join(tool.deactivated, self._left)

    def stop(self) -> None:
        """Gives the mouse back to whoever had it before."""
        self.button.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The map hears of the Escape key while the mouse is taken."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.stop()
            self.button.setFocus()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the mouse back here too."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        else:
            super().keyPressEvent(event)

    def _toggled(self, on: bool) -> None:
        (self._canvas.installEventFilter if on else self._canvas.removeEventFilter)(self)
        if on:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
            self._canvas.setFocus()
        elif self._canvas.mapTool() is self._tool:
            # The tool tells that it was left, which forgets the one before.
            before, self._before = self._before, None
            self._canvas.unsetMapTool(self._tool)
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)

    def _left(self) -> None:
        """Another tool was taken."""
        self._before = None
        self.button.setChecked(False)


class DrawnPage(MapPage):
    """A rectangle drawn on the map."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        """Nothing is drawn yet."""
        tool = QgsMapToolExtent(canvas)
        super().__init__(canvas, tool, worded(tr("Draw")), parent)
        self.button.setToolTip(worded(tr("Drag a rectangle on the map.")))
        self._place = Place()
        self._text = _Hint(worded(tr("Nothing is drawn yet.")), self)
        self.row.addWidget(self.button)
        self.row.addWidget(self._text, 1)
        join(tool.extentChanged, self.draw)

    def draw(self, rectangle: QgsRectangle) -> None:
        """The rectangle is drawn; in the map's CRS."""
        if rectangle.isEmpty():
            return
        self._place = place_of(rectangle, self._canvas.mapSettings().destinationCrs())
        if not self._place.is_chosen:
            self._place = Place(
                problem=worded(tr("The rectangle does not lie on the Earth. Draw another one."))
            )
        self._text.tell(self._place.area)
        self.stop()
        self.changed.emit()

    def place(self) -> Place:
        """The rectangle."""
        return self._place


class LayerPage(_Page):
    """The polygons of a layer, the extent of a layer, or of the features that are selected in it."""

    def __init__(self, parent: QWidget) -> None:
        """Any layer of the project."""
        super().__init__(parent)
        self.layers = QgsMapLayerComboBox(self)
        self.layers.setAllowEmptyLayer(True)
        self.layers.setAccessibleName(worded(tr("Layer")))
        self.layers.setToolTip(worded(tr("The extent of this layer is loaded, or its polygons.")))
        self.layers.setMinimumContentsLength(8)
        self.selected = QCheckBox(worded(tr("Selected only")), self)
        self.selected.setToolTip(worded(tr("Only the features that are selected.")))
        self.cut = QCheckBox(worded(tr("Cut to polygons")), self)
        self.cut.setToolTip(
            worded(
                tr(
                    "Pixels outside of the polygons become nodata, and tiles that no polygon touches are not "
                    "loaded. Off: the whole extent."
                )
            )
        )
        self.cut.setChecked(True)
        self._followed: QgsVectorLayer | None = None
        # Of what is selected; its features are read but once.
        self._box: QgsRectangle | None = None
        column = QVBoxLayout()
        column.addWidget(self.layers)
        # Side by side, where both have room.
        boxes = FlowBox(self, 2 * _LINE_GAP_PX, _LINE_GAP_PX)
        for box in (self.selected, self.cut):
            boxes.layout().addWidget(box)
        column.addWidget(boxes)
        self.row.addLayout(column)
        # Each of the two misses some changes: the first one a layer that leaves the project.
        join(self.layers.layerChanged, self._other_layer)
        join(self.layers.currentIndexChanged, self._other_layer)
        join(self.selected.toggled, self.changed)
        join(self.cut.toggled, self.changed)
        self._other_layer()

    def place(self) -> Place:
        """The extent in the layer's own CRS, and its polygons where it is cut to them."""
        layer = self.layers.currentLayer()
        if layer is None:
            return Place()
        selected = self.selected.isChecked() and isinstance(layer, QgsVectorLayer)
        extent = self._box_of_selected(layer) if selected else layer.extent()
        place = place_of(extent, layer.crs())
        if not place.is_chosen:
            nothing_selected = selected and not layer.selectedFeatureCount()
            told = _NOTHING_SELECTED if nothing_selected else _NO_EXTENT if extent.isEmpty() else _OFF_EARTH
            return Place(problem=worded(told.format(layer=cited(layer.name()))))
        if not self.cut.isChecked() or not _has_polygons(layer):
            return place
        return replace(place, polygons=_polygons_of(layer, selected))

    def _other_layer(self, _which: int | QgsMapLayer | None = None) -> None:
        layer = self.layers.currentLayer()
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._selection_changed)
            self._followed.layerModified.disconnect(self._selection_changed)
        self._followed = layer if isinstance(layer, QgsVectorLayer) else None
        self.selected.setEnabled(self._followed is not None)
        self.cut.setEnabled(_has_polygons(layer))
        if self._followed is not None:
            join(self._followed.selectionChanged, self._selection_changed)
            join(self._followed.layerModified, self._selection_changed)
        self._box = None
        self.changed.emit()

    def _box_of_selected(self, layer: QgsVectorLayer) -> QgsRectangle:
        if self._box is None:
            self._box = layer.boundingBoxOfSelected()
        return self._box

    def _selection_changed(self) -> None:
        self._box = None
        if self.selected.isChecked():
            self.changed.emit()


class TilesPage(MapPage):
    """Tiles, clicked on the map or typed."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget) -> None:
        """None yet."""
        tool = TileTool(canvas)
        super().__init__(canvas, tool, worded(tr("Click on map")), parent)
        self.button.setToolTip(worded(tr("Click tiles on the map to choose them; click again to drop them.")))
        self.labels = QLineEdit(self)
        self.labels.setPlaceholderText("N35E030, N30E030")
        self.labels.setAccessibleName(worded(tr("Tiles")))
        self.labels.setToolTip(worded(tr("Labels of 5-degree tiles, by their north-west corner.")))
        self.labels.setClearButtonEnabled(True)
        column = QVBoxLayout()
        column.setSpacing(_LINE_GAP_PX)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.labels)
        self.row.addLayout(column)
        join(self.labels.textChanged, self.changed)
        join(tool.clicked, self.toggle)

    def place(self) -> Place:
        """These tiles."""
        return place_of_labels(self.labels.text())

    def toggle(self, label: str) -> None:
        """Takes a tile or drops it."""
        chosen = list(self.place().tiles)
        (chosen.remove if label in chosen else chosen.append)(label)
        self.labels.setText(", ".join(chosen))


class TypedPage(_Page):
    """West, east, south, north."""

    def __init__(self, parent: QWidget) -> None:
        """Nothing yet."""
        super().__init__(parent)
        self.numbers = QLineEdit(self)
        self.numbers.setPlaceholderText("31.9, 32.1, 30.37, 30.55")
        self.numbers.setAccessibleName(worded(tr("Coordinates")))
        self.numbers.setClearButtonEnabled(True)
        self.numbers.setToolTip(
            worded(
                tr("West, east, south, north in degrees; in another CRS, write it behind them: [EPSG:32636].")
            )
        )
        self.row.addWidget(self.numbers)
        join(self.numbers.textChanged, self.changed)

    def place(self) -> Place:
        """The area; none while the text is no area."""
        return place_typed(self.numbers.text())


def _has_polygons(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and QgsWkbTypes.wkbDimensions(layer.wkbType()) == _DIMENSIONS


def _polygons_of(layer: QgsVectorLayer, selected: bool) -> Polygons:
    """As the project knows them, and as a file where they are in one as they are."""
    in_file = layer.providerType() == "ogr" and not layer.isModified() and not selected
    return Polygons(layer.id(), selected, layer.source() if in_file else "")


class _Hint(QLabel):
    """A line of small importance; may be selected with the mouse, wraps, and is as wide as there is room."""

    def __init__(self, text: str, parent: QWidget) -> None:
        """``text``: to begin with."""
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Its longest word does not make the panel wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def tell(self, area: str) -> None:
        """An area, whose lines end between its numbers; all of it is the tooltip, too."""
        self.setText(area.replace(",", ", "))
        self.setToolTip(area)
