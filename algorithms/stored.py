"""How a computed file is stored: the parameter CREATE_OPTIONS, and what it means to core."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterString

from ..core.formats import GEOTIFF, Format
from .base import PalsarAlgorithm
from .words import tr

#: QGIS's own widget for them, with its profiles, in the Python of older versions.
_WIDGET_CLASS = "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"


#: The parameter's name, which stays for ever.
CREATE_OPTIONS = "CREATE_OPTIONS"


def add_create_options(algorithm: PalsarAlgorithm) -> None:
    """Adds CREATE_OPTIONS among the advanced parameters, for an algorithm whose raster may be a computed file."""
    options = QgsProcessingParameterString(
        CREATE_OPTIONS, tr("Creation options of a .tif"), None, False, True
    )
    options.setMetadata({"widget_wrapper": _widget()})
    algorithm.add(
        options,
        tr(
            "Options of GDAL's GeoTIFF driver, divided by |, for example COMPRESS=DEFLATE|ZLEVEL=9. Leave it "
            "empty for tiles of 512 pixels, compressed without loss. A virtual layer has no use for them."
        ),
        advanced=True,
    )


def stored_as(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    form: Format = GEOTIFF,
) -> Format:
    """The format with the user's options; the errors of core where one makes no sense."""
    return form.with_options(algorithm.parameterAsString(parameters, CREATE_OPTIONS, context))


def _widget() -> dict[str, str]:
    """QGIS's widget for creation options: newer versions have it built in and lack the class, older the reverse.

    To name the class where it is missing would leave the algorithm without a dialog. Nothing is imported.
    """
    processing = find_spec("processing")
    folders = (processing.submodule_search_locations or ()) if processing else ()
    _, *packages, _ = _WIDGET_CLASS.split(".")
    if any(Path(folder, *packages).with_suffix(".py").exists() for folder in folders):
        return {"class": _WIDGET_CLASS}
    return {"widget_type": "rasteroptions"}
