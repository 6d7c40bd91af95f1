"""palsar:timeprofile"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ..core.catalog import Catalog
from ..core.errors import Cancelled
from ..core.mosaic import Mosaic
from ..core.mosaics import find_series
from ..core.products import DEFAULT_KEEP, MASK_CLASSES, PRODUCTS
from ..core.result import write_text
from ..core.time_profile import COLUMNS, bands, far_dates, follow, row
from ..core.years import ALL, parse_years
from .base import reporting_to, stopped_by
from .dates import tell_far
from .mixed import EVERY_PRODUCT
from .profile_page import page_of
from .series import tell_years
from .several import SeveralOf
from .sites import SitesAlgorithm
from .table import Points, write_table
from .words import tr, worded

#: Per cent of the progress bar at which the tiles are known, at which all is read, and at the end.
_LOOKING, _READING = 20.0, 95.0


class TimeProfile(SitesAlgorithm):
    """Points and polygons followed through the years."""

    ID = "timeprofile"
    TITLE = tr("Time profile")
    SUMMARY = tr(
        "Follows points or polygons through the years: HH, HV and their ratio at the real observation dates, "
        "as a table and as a plot."
    )
    HELP = tr(
        "One row for each place and mosaic, from pixels at full resolution; only the blocks of the files that hold "
        "them are read. A point stands for the pixel that it lies in (on an edge, the one to the east or south), or "
        "for a square of pixels around it; a polygon for the pixels whose centres lie inside.\n\n"
        "pixels: how many count, which have a value in all bands and a mask class that is kept. hh_power, hv_power: "
        "mean of linear power (gamma0); ratio_power: mean HV / mean HH; hh_db and so on: the same in decibels. date: "
        "the observation date; of several pixels that of the middle one in the order of dates, with the first and the "
        "last beside it. mask: the commonest class, kept or not. Where nothing counts, values and dates are empty. "
        "JERS-1 has no HV.\n\n"
        "Two mosaics with one date are the same image: there is no change to be seen between them."
    )
    TAGS = (
        "series",
        "plot",
        "chart",
        "graph",
        "pixel",
        "change",
        "history",
        "sample",
        "point",
        "polygon",
        "table",
    )

    OUTPUT = "OUTPUT"
    HTML = "HTML"

    def define(self) -> None:
        """PRODUCT, YEARS, INPUT, ID_FIELD, POINT, WINDOW, KEEP, ARCHIVE, OUTPUT, HTML."""
        self.add_products_and_years(ALL)
        self.add_places()
        classes = [mask_class.name for mask_class in MASK_CLASSES]
        self.add(
            SeveralOf(self.KEEP, tr("Classes to keep"), classes, list(DEFAULT_KEEP)),
            tr("Pixels of all other mask classes do not count."),
        )
        self.add_archive()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Time profiles"), QgsProcessing.SourceType.TypeVector
            ),
            tr(
                "One row for each place and mosaic: points where points were given, a table without geometry else."
            ),
        )
        kind = tr("Web pages")
        pages = f"{worded(kind)} (*.html)"
        self.add(
            QgsProcessingParameterFileDestination(self.HTML, tr("Plot"), pages, None, True, False),
            tr("A web page with a plot for each of the first 100 places; it needs no network."),
        )

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Reads the places, finds the mosaics, follows the places, and writes the table and the page."""
        given = self.places(parameters, context, feedback)
        catalog = self.catalog(parameters, context)
        mosaics = _find(self, parameters, context, feedback, catalog, given.sites.labels)
        keep = self.kept(parameters, context)
        reading = reporting_to(feedback, _LOOKING, _READING)
        profiles = follow(catalog.archive, mosaics, given.sites, keep, reading, stopped_by(feedback))
        for year, days in far_dates(profiles).items():
            tell_far(year, days, feedback)
        rows = [row(name, seen) for name, ways in zip(given.sites.names, profiles) for seen in ways]
        if feedback.isCanceled():
            raise Cancelled
        points = None
        if given.points is not None:
            points = Points(given.crs, [point for point in given.points for _ in mosaics])
        results = {self.OUTPUT: write_table(self, parameters, context, COLUMNS, rows, points)}
        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        if page:
            write_text(page_of(given.sites, profiles), page)
            results[self.HTML] = page
        return results


def _find(
    algorithm: TimeProfile,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    catalog: Catalog,
    labels: tuple[str, ...],
) -> tuple[Mosaic, ...]:
    """The mosaics of the years and products that are asked for, at least one; warns of what is not there."""
    years = parse_years(algorithm.parameterAsString(parameters, algorithm.YEARS, context))
    product_id = algorithm.parameterAsEnumString(parameters, algorithm.PRODUCT, context)
    chosen = PRODUCTS if product_id == EVERY_PRODUCT else (algorithm.product(parameters, context),)
    wanted = {product: bands(product) for product in chosen}
    looking = reporting_to(feedback, 0, _LOOKING)
    mosaics = find_series(catalog, wanted, years, None, labels, looking, stopped_by(feedback))
    tell_years(mosaics, feedback)
    return mosaics.found
