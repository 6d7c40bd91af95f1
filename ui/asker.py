"""Asks in the background what an archive has, once for each archive."""

from __future__ import annotations

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.availability import Availability
from .background import Background, End, Outcome
from .holdings import Holdings
from .query import PROVIDER
from .wires import join

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
        self._anew = False
        self._known: dict[str, Holdings] = {}
        # The window is painted first.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        join(self._soon.timeout, self._begin)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._work is not None or self._soon.isActive()

    def ask(self, archive: str, anew: bool = False) -> None:
        """The latest question counts; the one before is dropped. ``anew``: earlier answers are not believed."""
        if not anew and archive == self._asked and (self.busy or archive in self._known):
            return
        self.close()
        self._asked, self._anew = archive, anew
        if anew:
            self._known.pop(archive, None)
        if archive in self._known:
            self.answered.emit(self._known[archive])
            return
        self._soon.start(0)

    def close(self) -> None:
        """Waits for nothing any more."""
        self._soon.stop()
        if self._work is not None:
            self._work.forget()
            self._work = None

    def _begin(self) -> None:
        parameters: dict = {Availability.REFRESH: self._anew}
        if self._asked:
            parameters[Availability.ARCHIVE] = self._asked
        try:
            self._work = Background(_ALGORITHM, parameters, self._ended)
        except QgsProcessingException as refusal:
            self.failed.emit(str(refusal))

    def _ended(self, outcome: Outcome) -> None:
        self._work = None
        if outcome.end is End.DONE and Availability.HOLDINGS in outcome.results:
            holdings = Holdings.parsed(outcome.results[Availability.HOLDINGS])
            self._known[self._asked] = holdings
            self.answered.emit(holdings)
        elif outcome.end is End.FAILED:
            self.failed.emit(outcome.sentence)
