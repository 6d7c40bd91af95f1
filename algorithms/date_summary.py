"""palsar:datesummary"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ..core.date_summary import BANDS, COLUMNS, YearSummary, row, summarise_dates, total_px
from ..core.years import ALL
from .base import reporting_to, stopped_by
from .dates import tell_far
from .progress import Progress
from .series import SeriesAlgorithm
from .table import write_table
from .words import tr, worded

#: Per cent of the progress bar at which the tiles are known, and at the end.
_LOOKING, _DONE = 10.0, 100.0


class DateSummary(SeriesAlgorithm):
    """When the mosaics of some years were seen, as a table."""

    ID = "datesummary"
    TITLE = tr("Observation date summary")
    SUMMARY = tr(
        "Tells for each year when the mosaic of a place was really seen: first, median and last date."
    )
    HELP = tr(
        "One row for each year, from every pixel at full resolution. first, median, last: observation dates "
        "(median: that of the middle pixel in the order of dates; the earlier one where two are in the middle). "
        "span_days: days from first to last. pixels: how many have a date. share_outside: per cent of them that "
        "were seen in another year than the mosaic's.\n\n"
        "A mosaic may be made of images of the year before or after, and two years may show the very same image; "
        "a warning says so, because comparing them would show no change."
    )
    TAGS = ("time", "when", "series", "first", "median", "last", "change")

    OUTPUT = "OUTPUT"

    def define(self) -> None:
        """PRODUCT, YEARS, AREA, TILES, ARCHIVE and OUTPUT."""
        self.add_product_and_years(ALL)
        self.add_area(tr("The area whose pixels count, in any coordinate reference system."))
        self.add_tiles()
        self.add_archive()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Observation dates"), QgsProcessing.SourceType.TypeVector
            ),
            tr("A table without geometry, one row for each year."),
        )

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Finds the mosaics, counts their dates, tells of them, and writes one row for each year."""
        catalog = self.catalog(parameters, context)
        looking = reporting_to(feedback, 0, _LOOKING)
        mosaics = self.mosaics(parameters, context, feedback, catalog, looking, BANDS)
        report = Progress(feedback, total_px(mosaics), _LOOKING, _DONE)
        summaries = summarise_dates(catalog.archive, mosaics, report, stopped_by(feedback))
        for summary in summaries:
            _tell(summary, feedback)
        rows = [row(summary) for summary in summaries]
        return {self.OUTPUT: write_table(self, parameters, context, COLUMNS, rows)}


def _tell(summary: YearSummary, feedback: QgsProcessingFeedback) -> None:
    """One line for each year, as "2007: 2007-06-27 to 2007-08-29 (63 days)", and what is odd about it."""
    year, span = summary.year, summary.span
    if span is None:
        feedback.pushWarning(worded(tr("{year}: no pixel has an observation date.").format(year=year)))
        return
    text = tr("{year}: {first} to {last} ({days:d} days)")
    if span.days == 1:
        text = tr("{year}: {first} to {last} (1 day)")
    elif not span.days:
        text = tr("{year}: {first}")
    facts = {"first": span.first, "last": span.last, "days": span.days}
    feedback.pushInfo(worded(text.format(year=year, **facts)))
    tell_far(year, span.far, feedback)
    if summary.same_as:
        text = tr(
            "The mosaics of {earlier} and {year} are the same acquisition here: each date has as many pixels. "
            "Comparing the two would show no change, whatever happened on the ground."
        )
        feedback.pushWarning(worded(text.format(earlier=summary.same_as, year=year)))
