"""How a computed file is stored: the parameter CREATE_OPTIONS, and what it means to core."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterString

from ..core.formats import GEOTIFF, Format
from .base import PalsarAlgorithm
from .words import tr

#: QGIS's own widget for them, with its profiles; an algorithm without a screen needs none.
_WIDGET = {
    "widget_wrapper": {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}
}


class StoringAlgorithm(PalsarAlgorithm):
    """An algorithm whose raster may be a computed file."""

    CREATE_OPTIONS = "CREATE_OPTIONS"

    def add_create_options(self) -> None:
        """Adds CREATE_OPTIONS among the advanced parameters."""
        options = QgsProcessingParameterString(
            self.CREATE_OPTIONS, tr("Creation options of a .tif"), None, False, True
        )
        options.setMetadata(_WIDGET)
        self.add(
            options,
            tr(
                "Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it "
                "empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them."
            ),
            advanced=True,
        )

    def stored_as(self, parameters: dict, context: QgsProcessingContext, form: Format = GEOTIFF) -> Format:
        """The format with the user's options; the errors of core where one makes no sense."""
        return form.with_options(self.parameterAsString(parameters, self.CREATE_OPTIONS, context))
