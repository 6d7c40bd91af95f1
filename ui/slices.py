"""Long work in the window's own thread, some milliseconds at a time, because what it reads belongs to that thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator

from qgis.PyQt.QtCore import QObject, QTimer

from .wires import join

#: So long the window waits at most; 50 ms are felt.
_SLICE_S = 0.01


class Slices(QObject):
    """Does one piece of work after the other, and lets the window do its own between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Idle."""
        super().__init__(parent)
        self._steps: Generator[None, None, None] | None = None
        self._timer = QTimer(self)
        join(self._timer.timeout, self._slice)

    @property
    def busy(self) -> bool:
        """Whether there is work."""
        return self._steps is not None

    def start(self, work: Generator[None, None, object], done: Callable[[object], None]) -> None:
        """In place of what there was; ``done`` is given what the work returns. Begins at once."""
        self._steps = self._to_the_end(work, done)
        self._slice()

    def stop(self) -> None:
        """Nobody is told."""
        self._timer.stop()
        self._steps = None

    def _to_the_end(
        self, work: Generator[None, None, object], done: Callable[[object], None]
    ) -> Generator[None, None, None]:
        result = yield from work
        self.stop()
        done(result)

    def _slice(self) -> None:
        # Work that fails is not called again.
        self._timer.stop()
        end_s = time.monotonic() + _SLICE_S
        for _ in self._steps or ():
            if time.monotonic() >= end_s:
                self._timer.start(0)
                return
