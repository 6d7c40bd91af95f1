"""A table of QGIS's from rows of core's: the parameter OUTPUT."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QMetaType

from ..core.column import Column, Small
from ..core.errors import SinkFull
from .fields import field

_KINDS = {
    str: QMetaType.Type.QString,
    Small: QMetaType.Type.Int,
    int: QMetaType.Type.LongLong,
    float: QMetaType.Type.Double,
    date: QMetaType.Type.QDate,
}


@dataclass(frozen=True)
class Points:
    """Where each row of a table lies."""

    crs: QgsCoordinateReferenceSystem
    #: One for each row.
    places: Sequence[QgsPointXY]


def write_table(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    columns: Sequence[Column],
    rows: Sequence[Sequence[object]],
    points: Points | None = None,
) -> str:
    """Writes the parameter OUTPUT, and returns what QGIS calls the result; SinkFull where there is no room.

    Rows without points have no geometry.
    """
    name = "OUTPUT"
    fields = QgsFields()
    for column in columns:
        fields.append(field(column.name, _KINDS[column.kind]))
    kind, crs = QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
    if points is not None:
        kind, crs = QgsWkbTypes.Type.Point, points.crs
    sink, target = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    for number, values in enumerate(rows):
        feature = QgsFeature(fields)
        feature.setAttributes([_as_qt(value) for value in values])
        if points is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(points.places[number]))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise SinkFull(path=target, reason=sink.lastError())
    del sink
    return target


def _as_qt(value: object) -> object:
    return QDate(value.year, value.month, value.day) if isinstance(value, date) else value
