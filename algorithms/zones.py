"""The polygons of a layer as zones of the mosaics' grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.errors import Cancelled, NoZones, ZoneInvalid, ZoneOffEarth, ZoneUnreadable
from ..core.grid import EAST_END, NORTH_END
from ..core.statistics import Statistics
from ..core.zones import Zone
from .words import tr, worded

#: A straight side of this length in a projection lies within 2 m of the one between its ends in degrees.
_LONGEST_SIDE_M = 5000.0
#: So many zones are named; more would fill the log.
_NAMED = 10
#: What reprojection may leave beyond the Earth's edges, in degrees.
_BEYOND_DEG = 1e-9


def read_zones(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    names: tuple[str, str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[Zone, ...] | None:
    """The zones of a layer, each called by a field's value or by its feature's id; None where no layer is given.

    ``names``: of the parameters that say the layer and the field. Raises NoZones, ZoneInvalid,
    ZoneUnreadable, ZoneOffEarth, Cancelled.
    """
    layer, field = names
    if parameters.get(layer) in (None, ""):
        return None
    source = algorithm.parameterAsSource(parameters, layer, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, layer))
    called_by = algorithm.parameterAsString(parameters, field, context)
    place = source.fields().lookupField(called_by) if called_by else -1
    # Asked at once: the layer may leave the project while its features are read.
    crs, title = source.sourceCrs(), source.sourceName()
    zones = []
    for feature in features_of(source):
        if feedback.isCanceled():
            raise Cancelled
        name = name_of(feature, place)
        geometry = _geographic(name, feature.geometry(), crs, context)
        zones.append(Zone.of_wkb(name, bytes(geometry.asWkb())))
    if not zones:
        raise NoZones(layer=title)
    return tuple(zones)


def features_of(source: QgsProcessingFeatureSource) -> Iterator[QgsFeature]:
    """All, whatever their geometry: QGIS's own check ends the program from within a loop in Python."""
    request = QgsFeatureRequest()
    return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)


def name_of(feature: QgsFeature, place: int) -> str:
    """The field's value as text, dates as 2020-09-09; the feature's id where there is none."""
    value = None if place < 0 else feature.attribute(place)
    if value is None or value == NULL:
        return str(feature.id())
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return str(value)


def _geographic(
    name: str, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> QgsGeometry:
    """In EPSG:4326, without curves; the sides are straight in the layer's own coordinates."""
    if geometry.isEmpty():
        raise ZoneUnreadable(zone=name)
    flat = QgsGeometry(geometry.constGet().segmentize())
    if not flat.isGeosValid():
        raise ZoneInvalid(zone=name, reason=flat.lastError())
    if crs.isValid() and not crs.isGeographic():
        metre = QgsCoordinateReferenceSystem("EPSG:3857").mapUnits()
        flat = flat.densifyByDistance(
            _LONGEST_SIDE_M * QgsUnitTypes.fromUnitToUnitFactor(metre, crs.mapUnits())
        )
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        done = flat.transform(QgsCoordinateTransform(crs, geographic, context.transformContext()))
    except QgsCsException as error:
        raise ZoneOffEarth(zone=name) from error
    if done != Qgis.GeometryOperationResult.Success:
        raise ZoneUnreadable(zone=name)
    box = flat.boundingBox()
    edges = (-box.xMinimum() / EAST_END, box.xMaximum() / EAST_END)
    edges += (-box.yMinimum() / NORTH_END, box.yMaximum() / NORTH_END)
    if not all(edge <= 1 + _BEYOND_DEG for edge in edges):
        raise ZoneOffEarth(zone=name)
    return flat


def tell_empty(found: Sequence[Statistics], feedback: QgsProcessingFeedback) -> None:
    """Warns of zones without any pixel, once for all measurements."""
    empty = list(dict.fromkeys(one.zone for one in found if one.valid_share is None))
    if not empty:
        return
    text = tr(
        "Zones without a pixel: {count:d} ({zones}). They lie outside of the area or tiles, or are smaller "
        "than a pixel."
    )
    zones = ", ".join(empty[:_NAMED]) + (", ..." if len(empty) > _NAMED else "")
    feedback.pushWarning(worded(text.format(count=len(empty), zones=zones)))
