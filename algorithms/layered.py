"""As which layers: STACK, FORMAT, virtual by default, and FOLDER, temporary by default."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
)

from ..core.export_plan import Order
from ..core.formats import LAYER_FORMATS, VIRTUAL
from .mixed import MixedAlgorithm
from .words import tr


class LayeredAlgorithm(MixedAlgorithm):
    """An algorithm whose many rasters become layers."""

    STACK = "STACK"
    FORMAT = "FORMAT"
    FOLDER = "FOLDER"

    def add_format(self) -> None:
        """Adds STACK and FORMAT."""
        self.add(
            QgsProcessingParameterBoolean(self.STACK, tr("Years as bands of one layer"), False, True),
            tr(
                "One layer for each measurement, with a band for each year, the oldest first. rgb stays a layer for "
                "each year. Computed years are files in the folder, and the layer is a small .vrt beside them."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.FORMAT, tr("Format"), list(LAYER_FORMATS), False, VIRTUAL.id, True, True
            ),
            tr(
                "vrt: virtual layers, which are there at once and read pixels when you look at them. gtiff, cog, "
                "lerc, int16_db: computed files, as 'Export mosaics' makes them."
            ),
        )

    def add_folder(self) -> None:
        """Adds FOLDER, where the rasters go."""
        self.add(
            QgsProcessingParameterFolderDestination(
                self.FOLDER, tr("Folder"), QgsProcessing.TEMPORARY_OUTPUT
            ),
            tr(
                "Where the rasters go; it is made if needed. Files from elsewhere are never replaced. Empty: a "
                "folder that is gone when QGIS is closed."
            ),
            optional=True,
        )

    def order(self, parameters: dict, context: QgsProcessingContext) -> Order:
        """What is to be written; the errors of core where a parameter makes no sense."""
        folder = self.parameterAsFileOutput(parameters, self.FOLDER, context)
        if not folder:
            folder = self.parameterDefinition(self.FOLDER).generateTemporaryDestination()
        form = LAYER_FORMATS[self.parameterAsEnumString(parameters, self.FORMAT, context) or VIRTUAL.id]
        return Order(
            folder=Path(folder).absolute(),
            measurements=self.measured(parameters, context),
            keep=self.kept(parameters, context),
            date_format=self.date_format(parameters, context),
            form=form if form is VIRTUAL else replace(form, overviews=True),
            stacked=self.parameterAsBool(parameters, self.STACK, context),
            maker=self.ID,
        )
