"""A table of QGIS's from rows of core's."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import SinkFull
from ..core.statistics import Statistics
from ..core.statistics_table import Column
from .fields import field
from .words import tr, worded

_KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.LongLong, float: QMetaType.Type.Double}
#: So many zones are named; more would fill the log.
_NAMED = 10


def write_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    columns: Sequence[Column],
    rows: Sequence[Sequence[object]],
) -> str:
    """Writes the parameter OUTPUT, and returns what QGIS calls the result; SinkFull where there is no room."""
    name = "OUTPUT"
    fields = QgsFields()
    for column in columns:
        fields.append(field(column.name, _KINDS[column.kind]))
    no_geometry, nowhere = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    sink, target = algorithm.parameterAsSink(parameters, name, context, fields, no_geometry, nowhere)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for values in rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(values))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise SinkFull(path=target, reason=sink.lastError())
    del sink
    return target


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
