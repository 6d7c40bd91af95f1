"""What all algorithms have in common: words, errors told once, progress and cancel handed down."""

from __future__ import annotations

from abc import abstractmethod

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, PalsarError
from ..core.parallel import Report, Stop
from .icon import ICON
from .log import core_log_shown_in
from .running import Running
from .words import worded


class PalsarAlgorithm(QgsProcessingAlgorithm):
    """One algorithm. Subclasses say ID, TITLE, SUMMARY and HELP, their parameters, and ``work``.

    Their texts are marked with tr() and translated here, where QGIS asks for them.
    """

    ID = ""
    TITLE = ""
    SUMMARY = ""
    HELP = ""
    #: Words to find it by in the toolbox, beside those that all have.
    TAGS: tuple[str, ...] = ()

    def __init__(self, running: Running) -> None:
        """``running``: its provider's, where it says that it works."""
        super().__init__()
        self._running = running
        self._unfinished = False

    def name(self) -> str:
        """The id after the provider's, which models and scripts store."""
        return self.ID

    def displayName(self) -> str:
        """What the toolbox shows."""
        return worded(self.TITLE)

    def shortDescription(self) -> str:
        """The tooltip: one sentence."""
        return worded(self.SUMMARY)

    def shortHelpString(self) -> str:
        """What stands beside the parameters in the dialog."""
        return f"{worded(self.SUMMARY)}\n\n{worded(self.HELP)}"

    def tags(self) -> list[str]:
        """Words to find it by, in English, as users of every language search for them."""
        return [*self.TAGS, "radar", "sar", "palsar", "alos", "jers", "jaxa", "l-band"]

    def icon(self) -> QIcon:
        """The plugin's icon, for the toolbox."""
        return QIcon(ICON)

    def svgIconPath(self) -> str:
        """The same icon for where QGIS draws at other sizes."""
        return ICON

    def createInstance(self) -> QgsProcessingAlgorithm:
        """A new one for each run, as QGIS demands; refused when the plugin is switched off."""
        # A model holds its steps for longer than QGIS holds their provider.
        self._running.begin_making()
        made = type(self)(self._running)
        made._unfinished = True
        return made

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declares the parameters; QGIS calls it right after it made the algorithm."""
        try:
            self.define()
        finally:
            if self._unfinished:
                self._unfinished = False
                self._running.end_making()

    @abstractmethod
    def define(self) -> None:
        """Adds the parameters and the results that have none."""

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        advanced: bool = False,
        optional: bool = False,
    ) -> None:
        """Adds a parameter with its help; the one place that translates and flags them."""
        parameter.setDescription(worded(parameter.description()))
        parameter.setHelp(worded(help_text))
        flags = parameter.flags()
        if advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        if optional:
            flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
        parameter.setFlags(flags)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.ID} has two parameters of the name {parameter.name()}")

    def declare(self, output: QgsProcessingOutputDefinition) -> None:
        """Adds a result that has no parameter, a number for instance."""
        output.setDescription(worded(output.description()))
        if not self.addOutput(output):
            raise ValueError(f"{self.ID} has two outputs of the name {output.name()}")

    def chosen(self, parameters: dict, name: str, context: QgsProcessingContext) -> tuple[str, ...]:
        """The entries of a multiple choice; QGIS gives one empty entry where none is chosen."""
        return tuple(filter(None, self.parameterAsEnumStrings(parameters, name, context)))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Runs ``work``; a refusal of core becomes QGIS's own exception, in the user's language."""
        with self._running.run(feedback), core_log_shown_in(feedback):
            try:
                return self.work(parameters, context, feedback)
            except Cancelled as cancelled:
                self._running.check()
                feedback.pushInfo(worded(cancelled.words))
                return {}
            except PalsarError as error:
                raise QgsProcessingException(worded(error.words)) from error

    @abstractmethod
    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Does the work; raises PalsarError for what a user can mend."""


def reporting_to(feedback: QgsProcessingFeedback, first: float = 0.0, last: float = 100.0) -> Report:
    """A report that moves the progress bar from ``first`` to ``last`` per cent."""
    return lambda share: feedback.setProgress(first + (last - first) * share)


def stopped_by(feedback: QgsProcessingFeedback) -> Stop:
    """Whether the user has pressed Cancel, asked anew at each call."""
    return feedback.isCanceled
