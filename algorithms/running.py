"""What runs at the moment, so that a plugin that is switched off ends it first.

QGIS deletes the provider then, and whoever still works asks it for the name of an output: a crash.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .words import tr, worded

#: An algorithm is made within milliseconds; one that nobody finishes must not be waited for.
_MAKING_S = 1.0
#: Cancelled work ends within a second; QGIS must not wait for ever for work that hangs.
_PATIENCE_S = 10.0
#: QGIS goes on asking for a provider between the steps of a model: so long after the latest step, and so much
#: time it then gets to find out that there are no more.
_RECENT_S, _GRACE_S = 1.0, 0.3


class Running:
    """Shared by a provider and all algorithms that come from it."""

    def __init__(self) -> None:
        """Nothing runs yet."""
        self._over = False
        self._changed = threading.Condition()
        self._runs: list[tuple[int, QgsProcessingFeedback]] = []
        self._making: list[int] = []
        #: When another thread was at work here for the last time.
        self._elsewhere = -_RECENT_S

    def check(self) -> None:
        """Raises once the plugin is switched off."""
        if self._over:
            text = tr(
                "PALSAR Mosaic was switched off. Switch it on in the plugin manager and run this again."
            )
            raise QgsProcessingException(worded(text))

    def begin_making(self) -> None:
        """A new algorithm comes into being, which asks for its provider until it has all its parameters."""
        with self._changed:
            self.check()
            self._making.append(threading.get_ident())

    def end_making(self) -> None:
        """It has them; in the same thread."""
        with self._changed:
            self._making.remove(threading.get_ident())
            self._note()

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
                self._note()

    def _note(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            self._elsewhere = time.monotonic()
        self._changed.notify_all()

    def end(self) -> None:
        """Cancels all and waits for what other threads do."""
        here = threading.get_ident()
        with self._changed:
            self._over = True
            for _, feedback in self._runs:
                feedback.cancel()
            self._changed.wait_for(lambda: all(thread == here for thread in self._making), timeout=_MAKING_S)
            self._changed.wait_for(
                lambda: all(thread == here for thread, _ in self._runs), timeout=_PATIENCE_S
            )
            recent = time.monotonic() - self._elsewhere < _RECENT_S
        if recent:
            time.sleep(_GRACE_S)
