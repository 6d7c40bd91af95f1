"""palsar:hvhhratio"""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..core import steps
from ..core.quantities import RATIOS
from ..core.recipe import Recipe
from .step import StepAlgorithm
from .words import tr


class HvHhRatio(StepAlgorithm):
    """Cross- over co-polarised backscatter."""

    ID = "hvhhratio"
    TITLE = tr("HV/HH ratio")
    SUMMARY = tr(
        "Divides cross-polarised by co-polarised backscatter, which brings out volume scattering of forest."
    )
    HELP = tr(
        "power_ratio = (HV/HH)² of amplitudes, the ratio of linear powers. ratio_db = 20 log10(HV/HH), which is "
        "HV [dB] - HH [dB]. amplitude_ratio = HV/HH. For HH -7.5 dB and HV -13 dB they are 0.28, -5.5 dB and 0.53; "
        "the band's name says which one it is. Where HH or HV is missing the ratio is nodata.\n\n"
        "Single pixels are noisy (a speckle standard deviation of about 2.4 dB). JERS-1 has no HV."
    )
    TAGS = ("polarisation", "cross", "ratio", "forest", "volume")

    QUANTITY = "QUANTITY"

    def define(self) -> None:
        """INPUT, QUANTITY and OUTPUT."""
        self.add_input(tr("A mosaic with hh and hv, or its calibrated bands."))
        self.add(
            QgsProcessingParameterEnum(
                self.QUANTITY, tr("Quantity"), list(RATIOS), False, "power_ratio", False, True
            ),
            tr(
                "power_ratio: ratio of linear powers. ratio_db: the same in decibels. "
                "amplitude_ratio: ratio of amplitudes."
            ),
        )
        self.add_output(tr("HV/HH ratio"))

    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """One band, the ratio in the domain that is chosen."""
        return steps.hv_hh_ratio(recipe, self.parameterAsEnumString(parameters, self.QUANTITY, context), path)
