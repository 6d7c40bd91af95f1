"""palsar:calibrate"""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..core import steps
from ..core.quantities import CALIBRATED
from ..core.recipe import Recipe
from .step import StepAlgorithm
from .words import tr


class Calibrate(StepAlgorithm):
    """Digital numbers into gamma0, sigma0 or amplitude."""

    ID = "calibrate"
    TITLE = tr("Calibrate")
    SUMMARY = tr("Turns digital numbers (DN) of HH and HV into backscatter, in decibels or linear.")
    HELP = tr(
        "gamma0 [dB] = 20 log10(DN) + CF, with CF = -83.0 dB for ALOS and ALOS-2 and -84.66 dB for JERS-1. "
        "gamma0 power = DN² · 10^(CF/10); the amplitude is its square root. "
        "sigma0 = gamma0 · cos(local incidence angle).\n\n"
        "For averages over areas or time use a linear power: the mean of decibels is not the mean of backscatter. "
        "A mask that was applied before stays applied."
    )
    TAGS = ("decibel", "db", "gamma0", "sigma0", "backscatter", "power", "amplitude")

    QUANTITY = "QUANTITY"

    def define(self) -> None:
        """INPUT, QUANTITY, OUTPUT; PRODUCT and YEAR for rasters from elsewhere."""
        self.add_input(tr("A mosaic with hh or hv as digital numbers, from 'Load mosaic' or 'Apply mask'."))
        self.add(
            QgsProcessingParameterEnum(
                self.QUANTITY, tr("Quantity"), list(CALIBRATED), False, "gamma0_db", False, True
            ),
            tr(
                "gamma0_db: gamma0 in decibels. gamma0_power: gamma0, linear power. sigma0_db, sigma0_power: "
                "sigma0 likewise. amplitude: square root of the gamma0 power."
            ),
        )
        self.add_product_and_year()
        self.add_output(tr("Calibrated"))

    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """HH and HV in the quantity that is chosen; other bands are left out."""
        return steps.calibrate(recipe, self.parameterAsEnumString(parameters, self.QUANTITY, context), path)
