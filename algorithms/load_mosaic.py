"""palsar:loadmosaic"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterDestination,
)

from ..core.mosaic import Mosaic, find_mosaic
from ..core.outline import cut_beside
from ..core.products import PALSAR
from ..core.result import write
from .base import reporting_to, stopped_by
from .polygons import add_polygons, read_outline
from .progress import writing
from .results import announce
from .several import SeveralOf
from .stored import add_create_options, stored_as
from .where import MosaicAlgorithm, tell_holes
from .words import tr, worded

#: Per cent of the progress bar at which the tiles are known, and at the end.
_LOOKING, _DONE = 40.0, 100.0


class LoadMosaic(MosaicAlgorithm):
    """One year of a mosaic as a raster."""

    ID = "loadmosaic"
    TITLE = tr("Load mosaic")
    SUMMARY = tr("Puts one year of a radar mosaic on the map, for an area or for tiles.")
    HELP = tr(
        "The result holds the mosaic's bands as the archive has them: amplitude of HH and HV as digital numbers "
        "(DN), local incidence angle in degrees, observation day, and mask class. Pixels without data are nodata. "
        "Go on with 'Apply mask', 'Calibrate', 'Decode observation date' or 'HV/HH ratio'.\n\n"
        "An area is cut to whole pixels of the mosaic's own grid, 1/4500 degree. Tiles that the archive does not "
        "have are holes; they are named in the log and in MISSING_TILES.\n\n"
        "Data: JAXA EORC, provided by Digital Earth Africa."
    )
    TAGS = ("download", "cog", "s3", "bucket", "tile", "year")

    BANDS = "BANDS"
    OUTPUT = "OUTPUT"
    TILE_COUNT = "TILE_COUNT"
    MISSING_TILES = "MISSING_TILES"

    def define(self) -> None:
        """PRODUCT, YEAR, AREA, TILES, POLYGONS, BANDS, ARCHIVE, CREATE_OPTIONS, OUTPUT; tiles come back, too."""
        self.add_product_and_year()
        self.add_area(tr("The area to load, in any coordinate reference system."))
        self.add_tiles()
        add_polygons(self)
        self.add(
            SeveralOf(self.BANDS, tr("Bands"), list(PALSAR.band_names), optional=True),
            tr(
                "hh, hv: amplitude (DN); linci: local incidence angle; date: observation day; mask: class. "
                "Nothing chosen means all that the product has. JERS-1 has no hv."
            ),
        )
        self.add_archive()
        add_create_options(self)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Mosaic")),
            tr(
                "End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look "
                "at them, or in .tif to download it into a file."
            ),
        )
        for output in _tile_outputs():
            self.declare(output)

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Finds the tiles, tells of holes, and writes and announces the mosaic."""
        form = stored_as(self, parameters, context)
        bands = self.chosen(parameters, self.BANDS, context)
        outline = read_outline(self, parameters, context, feedback)
        request = self.request(parameters, context, bands, outline)
        catalog = self.catalog(parameters, context)
        stop = stopped_by(feedback)
        mosaic = find_mosaic(catalog, request, reporting_to(feedback, 0, _LOOKING), stop)
        tiles = ", ".join(tile.label for tile in mosaic.tiles)
        found = tr("Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.").format(
            count=len(mosaic.tiles), tiles=tiles, width=mosaic.window.width, height=mosaic.window.height
        )
        feedback.pushInfo(worded(found))
        tell_holes(mosaic, feedback)
        recipe = mosaic.recipe(catalog.archive).then(self.ID)
        target = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        with cut_beside(outline, recipe, mosaic.window, target, stop) as cut:
            write(cut, target, writing(cut, target, feedback, _LOOKING, _DONE), stop, form=form)
        announce(cut, target, context)
        return {self.OUTPUT: target, **_tiles_of(mosaic)}


def _tile_outputs() -> tuple[QgsProcessingOutputDefinition, ...]:
    return (
        QgsProcessingOutputNumber(LoadMosaic.TILE_COUNT, tr("Number of tiles")),
        QgsProcessingOutputString(LoadMosaic.MISSING_TILES, tr("Missing tiles")),
    )


def _tiles_of(mosaic: Mosaic) -> dict:
    return {
        LoadMosaic.TILE_COUNT: len(mosaic.tiles),
        LoadMosaic.MISSING_TILES: ",".join(mosaic.missing),
    }
