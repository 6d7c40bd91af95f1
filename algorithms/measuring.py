"""Which measurements: MEASUREMENTS, KEEP and DATE_FORMAT."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..core.measurements import MEASUREMENT_IDS, Measurement, measurements
from ..core.products import DEFAULT_KEEP, MASK_CLASSES
from ..core.quantities import DATES
from .series import SeriesAlgorithm
from .several import SeveralOf
from .words import tr


class MeasuringAlgorithm(SeriesAlgorithm):
    """An algorithm that makes rasters of several kinds from several years."""

    MEASUREMENTS = "MEASUREMENTS"
    KEEP = "KEEP"
    DATE_FORMAT = "DATE_FORMAT"

    def add_measurements(self) -> None:
        """Adds MEASUREMENTS, KEEP and DATE_FORMAT."""
        self.add_chosen_measurements(
            MEASUREMENT_IDS,
            tr(
                "hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: "
                "square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; "
                "linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers. "
                "JERS-1 has no HV."
            ),
        )

    def add_chosen_measurements(self, ids: Sequence[str], help_text: str) -> None:
        """Adds MEASUREMENTS with these to choose from, KEEP and DATE_FORMAT."""
        self.add(
            SeveralOf(self.MEASUREMENTS, tr("Measurements"), list(ids), [*MEASUREMENT_IDS[:2]], False),
            help_text,
        )
        self.add(
            SeveralOf(
                self.KEEP,
                tr("Classes to keep"),
                [mask_class.name for mask_class in MASK_CLASSES],
                list(DEFAULT_KEEP),
            ),
            tr("Pixels of all other classes become nodata in every file, the mask's too."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DATE_FORMAT, tr("Format of dates"), list(DATES), False, "yyyymmdd", True, True
            ),
            tr("How the measurement date is written as a number."),
        )

    def measured(self, parameters: dict, context: QgsProcessingContext) -> tuple[Measurement, ...]:
        """The measurements that are chosen, in the catalogue's order."""
        return measurements(self.chosen(parameters, self.MEASUREMENTS, context))

    def kept(self, parameters: dict, context: QgsProcessingContext) -> tuple[str, ...]:
        """Names of the mask classes that are chosen."""
        return self.chosen(parameters, self.KEEP, context)

    def date_format(self, parameters: dict, context: QgsProcessingContext) -> str:
        """How dates are written."""
        return self.parameterAsEnumString(parameters, self.DATE_FORMAT, context) or DATES[1]
