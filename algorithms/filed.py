"""In which files: FORMAT, LAYOUT, CREATE_OPTIONS and FOLDER."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
)

from ..core.export_plan import Order
from ..core.formats import FORMATS, GEOTIFF, Format
from .gridded import GriddedAlgorithm
from .stored import add_create_options, stored_as
from .words import tr

#: Whether a year's measurements are files of their own or bands of one file. Stay for ever.
_APART, _TOGETHER = "file_per_measurement", "file_per_year"


class FiledAlgorithm(GriddedAlgorithm):
    """An algorithm that writes many files into a folder."""

    FORMAT = "FORMAT"
    LAYOUT = "LAYOUT"
    FOLDER = "FOLDER"

    def add_files(self) -> None:
        """Adds FORMAT, LAYOUT and CREATE_OPTIONS."""
        self.add(
            QgsProcessingParameterEnum(
                self.FORMAT, tr("File format"), list(FORMATS), False, "gtiff", True, True
            ),
            tr(
                "gtiff: tiled GeoTIFF, packed without loss. cog: cloud-optimized GeoTIFF. lerc: smaller, within a "
                "stated error. int16_db: decibels as hundredths in whole numbers, smaller still."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.LAYOUT, tr("Layout"), [_APART, _TOGETHER], False, _APART, True, True
            ),
            tr(
                "file_per_measurement: one file for each year and measurement. file_per_year: one file for each "
                "year, with a band for each measurement, all of one pixel type and one nodata value."
            ),
        )
        add_create_options(self)

    def add_folder(self) -> None:
        """Adds FOLDER, where the files go."""
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder")),
            tr(
                "Where the files go; it is made if needed. Files that an earlier export left there and that are not "
                "what is asked for now are replaced; files from elsewhere never are."
            ),
        )

    def order(self, parameters: dict, context: QgsProcessingContext) -> Order:
        """What is to be exported; the errors of core where a parameter makes no sense."""
        return Order(
            folder=Path(self.parameterAsString(parameters, self.FOLDER, context)).absolute(),
            measurements=self.measured(parameters, context),
            keep=self.kept(parameters, context),
            date_format=self.date_format(parameters, context),
            grid=self.wish(parameters, context),
            form=self._form(parameters, context),
            together=self.parameterAsEnumString(parameters, self.LAYOUT, context) == _TOGETHER,
        )

    def _form(self, parameters: dict, context: QgsProcessingContext) -> Format:
        form = self.parameterAsEnumString(parameters, self.FORMAT, context) or GEOTIFF.id
        # Files to keep, for other programs too: they draw quickly at every scale.
        return replace(stored_as(self, parameters, context, FORMATS[form]), overviews=True)
