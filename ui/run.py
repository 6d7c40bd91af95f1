"""The panel's runs: one at a time, its layers put into the project, its end told in one sentence."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingException, QgsProcessingUtils, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..algorithms.words import tr, worded
from .background import Background, End, Outcome
from .wires import join

#: How often progress is looked at.
_LOOK_MS = 100


class Run(QObject):
    """Runs an algorithm as the toolbox does, and loads its layers."""

    began = pyqtSignal()
    #: Per cent, and what it does.
    moved = pyqtSignal(float, str)
    #: An Outcome.
    ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Idle."""
        super().__init__(parent)
        self._work: Background | None = None
        self._landing: Landing | None = None
        #: How many layers the latest run has put into the project.
        self.loaded = 0
        self._abandoned = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        join(self._look.timeout, self._tell)
        self._part: Callable[[], None] | None = join(QgsProject.instance().cleared, self._project_gone)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._work is not None

    def start(self, algorithm: str, parameters: dict) -> bool:
        """Begins; False, and nothing happens, while another one runs."""
        if self.busy:
            return False
        self._abandoned = False
        self.loaded = 0
        self.began.emit()
        try:
            self._work = Background(algorithm, parameters, self._worked)
        except QgsProcessingException as refusal:
            self.ended.emit(Outcome(End.FAILED, str(refusal), str(refusal)))
            return False
        self._look.start()
        return True

    def cancel(self) -> None:
        """Asks it to stop."""
        if self._work is not None:
            self._work.cancel()
        if self._landing is not None:
            self._landing.stop()

    def close(self) -> None:
        """Stops it, and tells nobody; the last thing to be called."""
        part, self._part = self._part, None
        if part is not None:
            part()
        self._look.stop()
        if self._landing is not None:
            self._landing.forget()
        if self._work is not None:
            self._work.forget()
        self._work = self._landing = None

    def _tell(self) -> None:
        if self._work is not None:
            self.moved.emit(self._work.listener.progress(), self._work.listener.doing)

    def _worked(self, outcome: Outcome) -> None:
        if outcome.end is End.DONE and not self._abandoned:
            stopped = Outcome(End.CANCELLED, details=outcome.details)
            self._landing = Landing(self._work, lambda whole: self._end(outcome if whole else stopped))
            return
        self._end(outcome)

    def _end(self, outcome: Outcome) -> None:
        self._look.stop()
        if self._landing is not None:
            self.loaded = self._landing.count
        self._work = self._landing = None
        if self._abandoned:
            sentence = worded(tr("Cancelled, because the project was closed."))
            outcome = Outcome(End.CANCELLED, sentence, outcome.details)
        self.ended.emit(outcome)

    def _project_gone(self) -> None:
        """Layers that were made for one project are not put into another one."""
        if self.busy:
            self._abandoned = True
            self.cancel()


class Landing:
    """Puts the layers of a run into the project, one at a time, so that the window never stands still."""

    def __init__(self, work: Background, landed: Callable[[bool], None]) -> None:
        """``landed`` is told at the end whether all of them are there."""
        self._work = work
        self._landed: Callable[[bool], None] | None = landed
        self._waiting = list(work.context.layersToLoadOnCompletion())
        self._stopped = False
        #: Layers that are in the project.
        self.count = 0
        self._later()

    def stop(self) -> None:
        """No more layers."""
        self._stopped = True

    def forget(self) -> None:
        """No more layers, and nobody is told."""
        self._landed = None
        self._stopped = True

    def _later(self) -> None:
        # The timer holds this object until then.
        QTimer.singleShot(0, lambda: self._next())

    def _next(self) -> None:
        if self._waiting and not self._stopped:
            self._land(self._waiting.pop(0))
            self._later()
        elif self._landed is not None:
            self._landed(not self._waiting)

    def _land(self, key: str) -> None:
        context = self._work.context
        details = context.layerToLoadOnCompletionDetails(key)
        layer = QgsProcessingUtils.mapLayerFromString(key, context)
        kept = None
        if layer is not None:
            details.setOutputLayerName(layer)
            # One of an earlier run, whose file was written anew, is in the project already.
            kept = QgsProject.instance().mapLayer(layer.id())
        if layer is not None and kept is None:
            # QGIS tells where the first one belongs; to put each where none of them stays takes twice as long.
            kept = QgsProject.instance().addMapLayer(
                context.temporaryLayerStore().takeMapLayer(layer) or layer, self.count == 0
            )
        if kept is None:
            text = tr("The layer {name} cannot be opened.")
            self._work.listener.pushWarning(worded(text.format(name=details.name)))
            return
        self.count += 1
        dresser = details.postProcessor()
        if dresser is not None:
            dresser.postProcessLayer(kept, context, self._work.listener)
        tree = QgsProject.instance().layerTreeRoot()
        if tree.findLayer(kept.id()) is None:
            tree.insertLayer(0, kept)
