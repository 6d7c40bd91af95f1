"""Which pixels of a place: POLYGONS, and what they mean to core."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsWkbTypes,
)

from ..core.errors import NoPolygons, NoZones, PolygonsUnplaced
from ..core.outline import Outline
from .base import PalsarAlgorithm
from .words import tr
from .zones import read_zones

#: The parameter's name, which stays for ever.
POLYGONS = "POLYGONS"
#: Of a polygon; a line has one.
_DIMENSIONS = 2


def add_polygons(algorithm: PalsarAlgorithm) -> None:
    """Adds POLYGONS, which may be left empty."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    algorithm.add(
        QgsProcessingParameterFeatureSource(POLYGONS, tr("Cut to polygons"), kinds, None, True),
        tr(
            "Pixels whose centres lie in none of these polygons become nodata, and tiles that no polygon touches are "
            "not asked for. Any coordinate reference system. Alone, they give the place; with an area or tiles, "
            "what they have in common is loaded. A small file, outline_*.tif, is written beside the rasters."
        ),
    )


def read_outline(
    algorithm: PalsarAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Outline | None:
    """The polygons to cut to; None where no layer is given.

    Raises NoPolygons, PolygonsUnplaced, and what ``read_zones`` raises.
    """
    if parameters.get(POLYGONS) in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, POLYGONS, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, POLYGONS))
    layer = source.sourceName()
    if QgsWkbTypes.wkbDimensions(source.wkbType()) != _DIMENSIONS:
        raise NoPolygons(layer=layer)
    if not source.sourceCrs().isValid():
        raise PolygonsUnplaced(layer=layer)
    try:
        zones = read_zones(algorithm, parameters, (POLYGONS, ""), context, feedback)
    except NoZones as error:
        raise NoPolygons(layer=layer) from error
    return Outline(zones, layer) if zones else None
