"""Asks in the background what an archive has, once for each archive."""

from __future__ import annotations

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..algorithms.availability import Availability
from .background import Background, End, Outcome
from .holdings import Holdings
from .query import PROVIDER

#: Its answer comes from the profile's cache for a week.
_ALGORITHM = f"{PROVIDER}:{Availability.ID}"


class Asker(QObject):
    """Remembers the answers as long as it lives; a question that went wrong may be asked again."""

    #: Holdings.
    answered = pyqtSignal(object)
    #: One sentence.
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is asked."""
        super().__init__(parent)
        self._work: Background | None = None
        self._asked: str | None = None
        self._known: dict[str, Holdings] = {}

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._work is not None

    def ask(self, archive: str) -> None:
        """The latest question counts; the one before is dropped."""
        if archive == self._asked and (self.busy or archive in self._known):
            return
        self.close()
        self._asked = archive
        if archive in self._known:
            self.answered.emit(self._known[archive])
            return
        parameters = {Availability.ARCHIVE: archive} if archive else {}
        try:
            self._work = Background(_ALGORITHM, parameters, self._ended)
        except QgsProcessingException as refusal:
            self.failed.emit(str(refusal))

    def close(self) -> None:
        """Waits for nothing any more."""
        if self._work is not None:
            self._work.forget()
            self._work = None

    def _ended(self, outcome: Outcome) -> None:
        self._work = None
        if outcome.end is End.DONE and Availability.HOLDINGS in outcome.results:
            holdings = Holdings.parsed(outcome.results[Availability.HOLDINGS])
            self._known[self._asked] = holdings
            self.answered.emit(holdings)
        elif outcome.end is End.FAILED:
            self.failed.emit(outcome.sentence)
