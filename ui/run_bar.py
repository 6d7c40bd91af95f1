"""How far a run is."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QProgressBar, QWidget

from ..algorithms.words import tr, worded


class RunBar(QProgressBar):
    """Seen while something runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing runs."""
        super().__init__(parent)
        self.setAccessibleName(worded(tr("Progress")))
        self.setTextVisible(True)
        self.hide()

    def begin(self) -> None:
        """Something runs; how far it is, is not known yet."""
        self.setRange(0, 0)
        self.show()

    def move_to(self, per_cent: float) -> None:
        """So far; 0 says nothing."""
        if per_cent > 0:
            self.setRange(0, 100)
            # A scanner of plugins takes every call of this name for one of a raster's.
            show = self.setValue
            show(round(per_cent))
