"""palsar:decodedate"""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterEnum

from ..core import steps
from ..core.dates_seen import DaysSeen, sample_days
from ..core.errors import CannotOpen, ReadingFailed
from ..core.formats import Format
from ..core.quantities import DATES
from ..core.recipe import Recipe
from ..core.result import is_virtual, write
from .base import reporting_to, stopped_by
from .dates import tell_far
from .progress import writing
from .step import StepAlgorithm
from .words import tr, worded


class DecodeDate(StepAlgorithm):
    """Day numbers into dates that people read."""

    ID = "decodedate"
    TITLE = tr("Decode observation date")
    SUMMARY = tr("Turns the mosaic's day numbers into the date on which each pixel was seen.")
    HELP = tr(
        "Day numbers count from the launch of the satellite: 1992-02-11 for JERS-1, 2006-01-24 for ALOS, "
        "2014-05-24 for ALOS-2.\n\n"
        "days_since_1970: days since 1970-01-01. yyyymmdd: 20200909. day_of_year: 1 to 366. "
        "decimal_year: year + (day of year - 1) / days in that year.\n\n"
        "A yearly mosaic may hold observations of the year before or after; dates further away are reported."
    )
    TAGS = ("time", "when", "observation", "day", "epoch")

    FORMAT = "FORMAT"

    def define(self) -> None:
        """INPUT, FORMAT, OUTPUT; PRODUCT and YEAR for rasters from elsewhere."""
        self.add_input(tr("A mosaic with its date band, or a raster that this plugin made from one."))
        self.add(
            QgsProcessingParameterEnum(
                self.FORMAT, tr("Format"), list(DATES), False, "yyyymmdd", False, True
            ),
            tr("How a date is written as a number."),
        )
        self.add_product_and_year()
        self.add_output(tr("Observation date"))

    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """The date band alone, in the format that is chosen."""
        return steps.decode_date(recipe, self.parameterAsEnumString(parameters, self.FORMAT, context), path)

    def produce(self, recipe: Recipe, target: str, form: Format, feedback: QgsProcessingFeedback) -> None:
        """Writes the result, and tells when its pixels were seen: from overviews where it stays virtual."""
        stop = stopped_by(feedback)
        if not is_virtual(target):
            seen = DaysSeen(recipe)
            write(recipe, target, writing(recipe, target, feedback), stop, seen, self._path, form)
            _tell(recipe, seen, feedback)
            return
        try:
            _tell(recipe, sample_days(recipe, reporting_to(feedback), stop), feedback)
        except (CannotOpen, ReadingFailed) as error:
            text = tr("The dates could not be checked. {reason}")
            feedback.pushWarning(worded(text.format(reason=error.words)))
        write(recipe, target, given=self._path)


def _tell(recipe: Recipe, seen: DaysSeen, feedback: QgsProcessingFeedback) -> None:
    """When the pixels were seen, and whether that can be."""
    found = seen.span
    if found is None:
        feedback.pushWarning(worded(tr("No pixel of this raster has an observation date.")))
        return
    text = tr("Seen between {first} and {last}.")
    feedback.pushInfo(worded(text.format(first=found.first, last=found.last)))
    tell_far(recipe.year, found.far, feedback)
