"""QGIS's raster calculator, without its window. python peer_qgis.py HH OUT SIZE WEST SOUTH EAST NORTH"""

from __future__ import annotations

import sys

from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsRasterLayer, QgsRectangle


def main() -> int:
    """One file; returns QGIS's own code, 0 for success."""
    hh, out, size, west, south, east, north = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    layer = QgsRasterLayer(hh, "hh")
    entry = QgsRasterCalculatorEntry()
    entry.ref, entry.raster, entry.bandNumber = "hh@1", layer, 1
    calculator = QgsRasterCalculator(
        'log10("hh@1") * 20 - 83',
        out,
        "GTiff",
        QgsRectangle(float(west), float(south), float(east), float(north)),
        layer.crs(),
        int(size),
        int(size),
        [entry],
        QgsCoordinateTransformContext(),
    )
    outcome = int(calculator.processCalculation())
    del calculator, entry, layer
    application.exitQgis()
    return outcome


if __name__ == "__main__":
    sys.exit(main())
