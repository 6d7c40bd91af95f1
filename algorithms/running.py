"""What runs at the moment, so that a plugin that is switched off ends it first.

QGIS deletes the provider then, and whoever still works asks it for the name of an output: a crash.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .words import tr, worded

#: Cancelled work ends within a second; QGIS must not wait for ever for work that hangs.
_PATIENCE_S = 10.0


class Running:
    """Shared by a provider and all algorithms that come from it."""

    def __init__(self) -> None:
        """Nothing runs yet."""
        self._over = False
        self._changed = threading.Condition()
        self._runs: list[tuple[int, QgsProcessingFeedback]] = []

    def check(self) -> None:
        """Raises once the plugin is switched off."""
        if self._over:
            text = tr(
                "PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again."
            )
            raise QgsProcessingException(worded(text))

    @contextmanager
    def run(self, feedback: QgsProcessingFeedback) -> Iterator[None]:
        """Around the work of an algorithm."""
        run = (threading.get_ident(), feedback)
        with self._changed:
            self.check()
            self._runs.append(run)
        try:
            yield
        finally:
            with self._changed:
                self._runs.remove(run)
                self._changed.notify_all()

    def end(self) -> None:
        """Cancels all and waits for what other threads do."""
        here = threading.get_ident()
        with self._changed:
            self._over = True
            for _, feedback in self._runs:
                feedback.cancel()
            self._changed.wait_for(
                lambda: all(thread == here for thread, _ in self._runs), timeout=_PATIENCE_S
            )
