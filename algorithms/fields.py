"""Fields of a table, whose types got other names on the way from QGIS 3.22 to QGIS 4."""

from __future__ import annotations

from qgis.core import QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant


def field(name: str, kind: QMetaType.Type) -> QgsField:
    """A field of this type, with QGIS's own length and precision for it."""
    try:
        return QgsField(name, kind)
    except TypeError:
        # Before QGIS 3.38 a field takes the types of QVariant alone, which have the same numbers.
        older = type(QVariant(0).type())
        return QgsField(name, older(kind))
