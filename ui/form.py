"""Everything that can be chosen, from top to bottom; reads and writes a Query."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.words import tr, worded
from .advanced import Advanced
from .checks import Checks
from .chips import YearChips
from .choices import CLASSES, PRODUCTS, SHOWN, shown_by
from .holdings import Holdings
from .place import PlaceChooser
from .query import Query
from .target import Target
from .wires import join

#: Left, top, right and bottom of the form.
_MARGINS_PX = (6, 2, 6, 6)
#: Between two lines of it.
_LINE_GAP_PX = 4


class Form(QWidget):
    """Its widgets know how to choose; this one knows what hangs together."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """Nothing is asked."""
        super().__init__(parent)
        self._holdings = Holdings()
        # In the order in which they are seen: the Tab key follows it.
        self.product = product_box(self)
        # There is room here for the longest one.
        self.product.setMinimumContentsLength(0)
        every = _small_button(worded(tr("All")), worded(tr("Choose every year that can be had.")), self)
        none = _small_button(worded(tr("None")), worded(tr("Choose no year.")), self)
        self._beside_years = (every, none)
        self.years = YearChips(none, self)
        self.grid = QCheckBox(worded(tr("Tiles on map")), self)
        self.grid.setToolTip(
            worded(tr("Blue: in all chosen years. Orange, dashed: in some. Grey: in none, or not known."))
        )
        self.place = PlaceChooser(canvas, self)
        self.shown = Checks(SHOWN, worded(tr("Show")), self)
        self.kept = Checks(CLASSES, worded(tr("Keep")), self)
        self.target = Target(self)
        self.advanced = Advanced(self)
        self._lay_out()
        join(self.product.currentIndexChanged, self._other_product)
        join(every.clicked, self.years.choose_all)
        join(none.clicked, self.years.choose_none)
        join(self.years.changed, self.changed)
        join(self.place.changed, self._other_place)
        for widget in (self.shown, self.kept, self.target, self.advanced):
            join(widget.changed, self.changed)
        self.put(Query())

    def query(self) -> Query:
        """What is chosen now."""
        return Query(
            product=self.product.currentData(),
            years=self.years.chosen(),
            place=self.place.place(),
            shown=self.shown.chosen(),
            kept=self.kept.chosen(),
            form=self.target.form(),
            stack=self.target.stack(),
            folder=self.target.folder(),
            archive=self.advanced.archive(),
            date_format=self.advanced.date_format(),
        )

    def put(self, query: Query) -> None:
        """Chooses what a query says, but for its place, which has widgets of its own."""
        self.advanced.choose(query.archive)
        self.advanced.choose_date_format(query.date_format)
        self.product.setCurrentIndex(max(0, self.product.findData(query.product)))
        self.shown.choose(query.shown)
        self.kept.choose(query.kept)
        self.target.choose(query.form, query.folder, query.stack)
        self._other_product()
        self.years.choose(query.years)

    def show_holdings(self, holdings: Holdings) -> None:
        """What the archive has is known now, or no more."""
        self._holdings = holdings
        self._other_place()

    def _other_product(self) -> None:
        self.product.setToolTip(self.product.currentData(Qt.ItemDataRole.ToolTipRole))
        self.shown.offer(shown_by(self.product.currentData()))
        self._other_place()

    def _other_place(self) -> None:
        self.years.show_years(self._holdings.held(self.product.currentData(), self.place.place()))
        self.changed.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*_MARGINS_PX)
        layout.setSpacing(_LINE_GAP_PX)
        for title, widget, beside in (
            (worded(tr("Product")), self.product, ()),
            (worded(tr("Years")), self.years, self._beside_years),
            (worded(tr("Place")), self.place, (self.grid,)),
            (worded(tr("Show")), self.shown, ()),
            (worded(tr("Keep")), self.kept, ()),
            (worded(tr("Output")), self.target, ()),
        ):
            layout.addLayout(_heading(title, widget, beside))
            layout.addWidget(widget)
        layout.addWidget(self.advanced)
        layout.addStretch(1)


def product_box(parent: QWidget) -> QComboBox:
    """Products, with their ids as data."""
    box = QComboBox(parent)
    box.setAccessibleName(worded(tr("Product")))
    box.setMinimumContentsLength(12)
    for number, kind in enumerate(PRODUCTS):
        box.addItem(worded(kind.title), kind.id)
        box.setItemData(number, worded(kind.about), Qt.ItemDataRole.ToolTipRole)
    return box


def _heading(title: str, widget: QWidget, beside: tuple[QWidget, ...]) -> QHBoxLayout:
    """A title in bold, with small widgets at the end of its line."""
    label = QLabel(title)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setBuddy(widget)
    row = QHBoxLayout()
    row.setContentsMargins(0, _LINE_GAP_PX, 0, 0)
    row.addWidget(label)
    row.addStretch(1)
    for small in beside:
        row.addWidget(small)
    return row


def _small_button(text: str, about: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(about)
    button.setAutoRaise(True)
    return button
