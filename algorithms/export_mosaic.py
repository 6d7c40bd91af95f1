"""palsar:exportmosaic"""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
)

from ..core.export import export, outstanding
from ..core.export_plan import plan_export, to_fetch
from ..core.measurements import bands_of
from ..core.parallel import stoppable
from .base import reporting_to, stopped_by
from .export_words import tell_fetched, tell_plan
from .filed import FiledAlgorithm
from .polygons import add_polygons, read_outline
from .progress import Progress
from .style import write_style
from .words import tr

#: Per cent of the progress bar at which the plan is made, and at the end.
_LOOKING, _DONE = 5.0, 100.0


class ExportMosaic(FiledAlgorithm):
    """Computed files of many years and measurements."""

    ID = "exportmosaic"
    TITLE = tr("Export mosaics")
    SUMMARY = tr("Computes files of several years and measurements into a folder, each year in one pass.")
    HELP = tr(
        "Files are named after sensor, year and measurement, such as ALOS-2_PALSAR-2_2020_hh_db.tif. What will be "
        "fetched and written is told before it begins.\n\n"
        "Run it again with the same parameters after a cancel, a crash or a lost network: finished files are "
        "checked and kept, and only the rest is computed.\n\n"
        "With CRS or RESOLUTION, backscatter is averaged in linear power, weighted by area, over the pixels that "
        "the mask keeps, and turned into decibels afterwards; the ratio is made of averaged powers; the incidence "
        "angle is averaged in degrees; date and mask are those of the nearest pixel. Pixel edges lie on multiples "
        "of RESOLUTION, so that neighbouring exports fit together.\n\n"
        "Data: JAXA EORC, provided by Digital Earth Africa."
    )
    TAGS = ("download", "batch", "geotiff", "cog", "reproject", "resample", "utm", "series", "years")

    FILES = "FILES"
    FILE_COUNT = "FILE_COUNT"

    def define(self) -> None:
        """What, where, how and into which folder; FILES and FILE_COUNT come back."""
        self.add_product_and_years()
        self.add_area(tr("The area to export, in any coordinate reference system."))
        self.add_tiles()
        add_polygons(self)
        self.add_measurements()
        self.add_grid()
        self.add_files()
        self.add_archive()
        self.add_folder()
        self.declare(QgsProcessingOutputMultipleLayers(self.FILES, tr("Files")))
        self.declare(QgsProcessingOutputNumber(self.FILE_COUNT, tr("Number of files")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Finds the mosaics, tells the plan, and computes what is not there yet."""
        outline = read_outline(self, parameters, context, feedback)
        order = replace(self.order(parameters, context), outline=outline)
        catalog = self.catalog(parameters, context)
        stop = stopped_by(feedback)
        looking = reporting_to(feedback, 0, _LOOKING)
        bands = bands_of(order.measurements)
        mosaics = self.mosaics(parameters, context, feedback, catalog, looking, bands, outline=outline)
        plan = plan_export(mosaics, catalog.archive, order)
        left = outstanding(plan, stop)
        tell_plan(left, feedback)
        tell_fetched(stoppable(lambda: to_fetch(left.years, catalog), stop), left, feedback)
        for file in left.finished:
            write_style(file.recipe, str(file.path))
        progress = Progress(feedback, left.pixels, _LOOKING, _DONE)
        export(left, lambda file: write_style(file.recipe, str(file.path)), progress, stop)
        files = [str(file.path) for file in plan.files]
        return {self.FOLDER: str(order.folder), self.FILES: files, self.FILE_COUNT: len(files)}
