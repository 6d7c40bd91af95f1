"""Where: reads AREA and TILES as the user gave them."""

from __future__ import annotations

import re

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
)

from ..core.errors import AreaOffEarth, AreaUnreadable, EmptyArea
from ..core.grid import Box

_NUMBER = r"\s*([-+]?[0-9.]+(?:[eE][-+]?\d+)?)\s*"
_TYPED = re.compile(rf"^{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(\[.*\])?\s*$")


def read_area(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> Box | None:
    """The area in geographic coordinates; None when it was left empty.

    QGIS turns a reversed extent round without a word, so a typed one is looked at first.
    """
    text = algorithm.parameterAsString(parameters, name, context)
    typed = _TYPED.match(text or "")
    if typed:
        west, east, south, north = (float(typed[group]) for group in range(1, 5))
        if west >= east or south >= north:
            raise EmptyArea(area=f"{west:g},{east:g},{south:g},{north:g}")
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        extent = algorithm.parameterAsExtent(parameters, name, context, geographic)
    except QgsCsException as error:
        raise AreaOffEarth(area=text) from error
    if extent.isNull():
        if parameters.get(name) not in (None, ""):
            raise AreaUnreadable(text=text)
        return None
    return Box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
