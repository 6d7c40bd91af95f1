"""What all algorithms have in common: words, errors told once, progress and cancel handed down."""

from __future__ import annotations

from abc import abstractmethod

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, PalsarError
from ..core.parallel import Report, Stop
from .icon import ICON
from .log import core_log_shown_in
from .running import Running
from .words import tr, worded


class PalsarAlgorithm(QgsProcessingAlgorithm):
    """One algorithm. Subclasses say ID, TITLE, SUMMARY and HELP, their parameters, and ``work``."""

    ID = ""
    TITLE = ""
    SUMMARY = ""
    HELP = ""
    TAGS = ""

    def __init__(self, running: Running) -> None:
        super().__init__()
        self._running = running

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def shortDescription(self) -> str:
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        return f"{tr(self.SUMMARY)}\n\n{tr(self.HELP)}"

    def tags(self) -> list[str]:
        return [*self.TAGS.split(), "radar", "sar", "palsar", "alos", "jers", "jaxa", "l-band"]

    def icon(self) -> QIcon:
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        return ICON

    def createInstance(self) -> QgsProcessingAlgorithm:
        # A model holds its steps for longer than QGIS holds their provider.
        self._running.check()
        return type(self)(self._running)

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        advanced: bool = False,
        optional: bool = False,
    ) -> None:
        """Adds a parameter with its help; the one place that knows how QGIS flags them."""
        parameter.setHelp(tr(help_text))
        flags = parameter.flags()
        if advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        if optional:
            flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
        parameter.setFlags(flags)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.ID} has two parameters of the name {parameter.name()}")

    def chosen(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The entries of a multiple choice; QGIS gives one empty entry where none is chosen."""
        return tuple(filter(None, self.parameterAsEnumStrings(parameters, name, context)))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        with self._running.run(feedback), core_log_shown_in(feedback):
            try:
                return self.work(parameters, context, feedback)
            except Cancelled:
                self._running.check()
                feedback.pushInfo(tr(Cancelled.sentence))
                return {}
            except PalsarError as error:
                raise QgsProcessingException(worded(error)) from error

    @abstractmethod
    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Does the work; raises PalsarError for what a user can mend."""


def reporting_to(feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 100.0) -> Report:
    """A report that moves the progress bar from ``first`` to ``last`` per cent."""
    return lambda share: feedback.setProgress(first + (last - first) * share)


def stopped_by(feedback: QgsProcessingFeedback) -> Stop:
    return feedback.isCanceled
