"""What core logs while an algorithm runs, shown in that algorithm's own log."""

from __future__ import annotations

import contextvars
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingFeedback

from .. import core
from ..core.words import Phrase
from .words import worded

_CORE = logging.getLogger(core.__name__)
_running: contextvars.ContextVar[object] = contextvars.ContextVar("palsar_mosaic_running", default=None)


class _ToFeedback(logging.Handler):
    """Shows what this run logs, and not what another one logs at the same time."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__(logging.INFO)
        self._feedback = feedback

    def filter(self, _record: logging.LogRecord) -> bool:
        """Whether the record comes from this run's thread or from one that it started."""
        return _running.get() is self

    def emit(self, record: logging.LogRecord) -> None:
        """Shows a record; a phrase in the user's language."""
        text = worded(record.msg) if isinstance(record.msg, Phrase) else record.getMessage()
        if record.levelno >= logging.WARNING:
            self._feedback.pushWarning(text)
        else:
            self._feedback.pushInfo(text)


@contextmanager
def core_log_shown_in(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Within, what core logs in this thread and in the threads it starts goes to the feedback."""
    handler = _ToFeedback(feedback)
    _CORE.setLevel(logging.INFO)
    _CORE.addHandler(handler)
    token = _running.set(handler)
    try:
        yield
    finally:
        _running.reset(token)
        _CORE.removeHandler(handler)
