"""The runs of the tab 'Profile': the latest place counts, and its table is read while the window listens."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.time_profile import TimeProfile
from ..algorithms.words import worded
from .background import End, Outcome
from .profile_form import ALGORITHM
from .profile_table import Table, reading
from .run import Run
from .slices import Slices
from .wires import join


class ProfileRun(QObject):
    """Runs palsar:timeprofile; what runs already makes way."""

    began = pyqtSignal()
    #: Per cent, and what it does.
    moved = pyqtSignal(float, str)
    #: A Table, and the layer that it was read from.
    found = pyqtSignal(object, object)
    #: An Outcome; after the table, where there is one.
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Idle."""
        super().__init__(parent)
        self._next: dict | None = None
        self._cancelled = False
        self._run = Run(self)
        self._reading = Slices(self)
        join(self._run.began, self.began)
        join(self._run.moved, self.moved)
        join(self._run.ended, self._ended)

    @property
    def busy(self) -> bool:
        """Whether something runs, or its table is being read."""
        return self._run.busy or self._reading.busy

    def start(self, parameters: dict) -> None:
        """Follows places; what runs already is cancelled first."""
        self._cancelled = False
        self._reading.stop()
        if self._run.busy:
            self._next = parameters
            self._run.cancel()
        else:
            self._run.start(ALGORITHM, parameters)

    def cancel(self) -> None:
        """Stops what runs; nothing comes after it."""
        self._next = None
        if self._reading.busy:
            self._reading.stop()
            self.ended.emit(Outcome(End.CANCELLED))
        self._cancelled = True
        self._run.cancel()

    def close(self) -> None:
        """Stops it, and tells nobody; the last thing to be called."""
        self._next = None
        self._reading.stop()
        self._run.close()

    def _ended(self, outcome: Outcome) -> None:
        following, self._next = self._next, None
        layer = outcome.layers.get(TimeProfile.OUTPUT)
        if following is not None:
            self.ended.emit(Outcome(End.CANCELLED, details=outcome.details))
            self._run.start(ALGORITHM, following)
        elif self._cancelled and outcome.end is End.DONE:
            # It was as good as done by then.
            self.ended.emit(Outcome(End.CANCELLED, details=outcome.details))
        elif layer is not None:
            layer.setName(worded(TimeProfile.TITLE))
            self._reading.start(reading(layer), lambda table: self._read(table, layer, outcome))
        else:
            self.ended.emit(outcome)

    def _read(self, table: Table, layer: QgsVectorLayer, outcome: Outcome) -> None:
        self.found.emit(table, layer)
        self.ended.emit(outcome)
