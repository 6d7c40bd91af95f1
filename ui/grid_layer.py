"""When the tiles are on the map, and what they show."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from .form import Form
from .holdings import Holdings, touched_by
from .tile_grid import TileGrid
from .wires import join


class GridLayer(QObject):
    """Follows the form; on the map while its box is ticked, or while tiles are clicked."""

    def __init__(self, canvas: QgsMapCanvas, form: Form, parent: QObject | None = None) -> None:
        """Not on the map yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._form = form
        self._holdings = Holdings()
        self.item: TileGrid | None = None
        join(form.changed, self.refresh)
        join(form.grid.toggled, self.refresh)
        join(form.place.tiles.button.toggled, self.refresh)

    def show_holdings(self, holdings: Holdings) -> None:
        """What the archive has."""
        self._holdings = holdings
        self.refresh()

    def refresh(self) -> None:
        """As the form says."""
        wanted = self._form.grid.isChecked() or self._form.place.tiles.button.isChecked()
        if not wanted:
            self.remove()
            return
        if self.item is None:
            self.item = TileGrid(self._canvas)
        query = self._form.query()
        states = self._holdings.cells(query.product, query.years)
        self.item.show_tiles(states, frozenset(touched_by(query.place)))

    def remove(self) -> None:
        """Off the map."""
        item, self.item = self.item, None
        if item is not None and not sip.isdeleted(item) and item.scene() is not None:
            item.scene().removeItem(item)
