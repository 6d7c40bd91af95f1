"""One algorithm in QGIS's task manager, away from the window's own thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt import sip

from ..algorithms.words import tr, worded
from .wires import join


class End(Enum):
    """How it ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """What is to be told of a run that has ended."""

    end: End
    #: One sentence or two that say what went wrong; empty if nothing did.
    sentence: str = ""
    #: Everything that the algorithm said.
    details: str = ""
    #: How many warnings are in it.
    warnings: int = 0
    #: As the algorithm returned them.
    results: dict = field(default_factory=dict)
    #: Layers among them that no project is to load, by the names of the results; whoever is told owns them.
    layers: dict = field(default_factory=dict)


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says, for whoever looks from time to time; written in the algorithm's thread."""

    def __init__(self) -> None:
        """Nothing is written to QGIS's own log."""
        super().__init__(False)
        #: What it does at the moment, with a rate.
        self.doing = ""
        self.lines: list[str] = []
        self.warnings = 0
        self.errors: list[str] = []

    def setProgressText(self, text: str) -> None:
        """What it does now."""
        self.doing = text

    def pushInfo(self, info: str) -> None:
        """A line of the log."""
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        """A line that matters."""
        self.warnings += 1
        self.lines.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """What went wrong."""
        self.errors.append(error)
        self.lines.append(error)


class Background:
    """A run; it and what it needs live as long as QGIS's task does.

    Nobody else may hold it by then, and Python would collect the slot that QGIS is about to call.
    """

    _alive: list[Background] = []

    def __init__(self, algorithm: str, parameters: dict, ended: Callable[[Outcome], None]) -> None:
        """``ended`` is called once, in the main thread. Raises QgsProcessingException where it cannot begin."""
        self.context = QgsProcessingContext()
        self.listener = Listener()
        self._ended: Callable[[Outcome], None] | None = ended
        self.context.setProject(QgsProject.instance())
        self.context.setFeedback(self.listener)
        made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        if made is None:
            raise QgsProcessingException(worded(_NOT_THERE.format(algorithm=algorithm)))
        # The task itself checks nothing.
        fine, why_not = made.checkParameterValues(parameters, self.context)
        if not fine:
            raise QgsProcessingException(why_not)
        self._asked = made.asPythonCommand(parameters, self.context)
        self._task = QgsProcessingAlgRunnerTask(made, parameters, self.context, self.listener)
        self._alive.append(self)
        join(self._task.executed, lambda ok, results: self._finish(ok, results))
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Asks it to stop; it ends a moment later, and tells so."""
        if not sip.isdeleted(self._task):
            self._task.cancel()

    def forget(self) -> None:
        """Cancels it, and nobody is told of its end."""
        self._ended = None
        self.cancel()

    def _finish(self, ok: bool, results: dict) -> None:
        self._alive.remove(self)
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(self._outcome(ok, results))

    def _outcome(self, ok: bool, results: dict) -> Outcome:
        heard = self.listener
        details = "\n".join(heard.lines)
        # An algorithm that was cancelled may return in peace, or raise what the cancel broke.
        if heard.isCanceled():
            return Outcome(End.CANCELLED, details=details)
        if ok:
            return Outcome(End.DONE, "", details, heard.warnings, dict(results), self._own_layers(results))
        told = heard.errors[-1] if heard.errors else ""
        # More than a line is no sentence of ours.
        sentence = told if told and "\n" not in told.strip() else worded(_OWN_ERROR)
        # What was asked for, for whoever has to find out why.
        return Outcome(End.FAILED, sentence, f"{self._asked}\n{details}", heard.warnings)

    def _own_layers(self, results: dict) -> dict:
        loading = set(self.context.layersToLoadOnCompletion())
        store = self.context.temporaryLayerStore()
        found = {
            name: store.mapLayer(value)
            for name, value in results.items()
            if isinstance(value, str) and value not in loading
        }
        return {name: store.takeMapLayer(layer) for name, layer in found.items() if layer is not None}


_NOT_THERE = tr("QGIS does not know {algorithm}. Switch the plugin off and on again in the plugin manager.")
_OWN_ERROR = tr("The algorithm ended with an error that it did not expect. The details say more.")
