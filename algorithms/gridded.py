"""On which grid: CRS and RESOLUTION."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterCrs,
    QgsProcessingParameterNumber,
)

from ..core.errors import CrsUnknown
from ..core.target_grid import Wish
from .measuring import MeasuringAlgorithm
from .words import tr


class GriddedAlgorithm(MeasuringAlgorithm):
    """An algorithm whose rasters may lie on another grid than the mosaics' own."""

    CRS = "CRS"
    RESOLUTION = "RESOLUTION"

    def add_grid(self) -> None:
        """Adds CRS and RESOLUTION; without both, nothing is resampled."""
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate reference system"), None, True),
            tr("Empty: the mosaics' own, EPSG:4326."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.RESOLUTION,
                tr("Pixel size"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                True,
                0.0,
            ),
            tr(
                "In units of the coordinate reference system. Empty or 0: the mosaics' own 1/4500 degree, or 25 m "
                "where a projected system is chosen."
            ),
        )

    def wish(self, parameters: dict, context: QgsProcessingContext) -> Wish:
        """The grid that is chosen; CrsUnknown where QGIS does not know it."""
        resolution = self.parameterAsDouble(parameters, self.RESOLUTION, context)
        return Wish(self._crs(parameters, context), resolution)

    def _crs(self, parameters: dict, context: QgsProcessingContext) -> str:
        """As GDAL reads it: an authority's code, or WKT of the user's own; empty where none is given."""
        crs: QgsCoordinateReferenceSystem = self.parameterAsCrs(parameters, self.CRS, context)
        if not crs.isValid():
            given = self.parameterAsString(parameters, self.CRS, context)
            if given:
                raise CrsUnknown(crs=given)
            return ""
        authority = crs.authid()
        if authority and not authority.startswith("USER:"):
            return authority
        return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
