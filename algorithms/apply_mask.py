"""palsar:applymask"""

from __future__ import annotations

from qgis.core import QgsProcessingContext

from ..core import steps
from ..core.products import DEFAULT_KEEP, MASK_CLASSES
from ..core.recipe import Recipe
from .several import SeveralOf
from .step import StepAlgorithm
from .words import tr


class ApplyMask(StepAlgorithm):
    """Drops pixels by the mosaic's own mask."""

    ID = "applymask"
    TITLE = tr("Apply mask")
    SUMMARY = tr("Keeps pixels of the chosen mask classes and turns all others into nodata.")
    HELP = tr(
        "In layover and shadow a radar image shows no usable backscatter; by default both are dropped, and water "
        "and land are kept. The classes come from the mosaic's own mask: water 50, layover 100, shadow 150, "
        "land 255; inland water is mostly land (255) there.\n\n"
        "Works on a mosaic and on everything made from it: decibels, ratios, dates."
    )
    TAGS = ("layover", "shadow", "water", "land", "nodata")

    KEEP = "KEEP"

    def define(self) -> None:
        """INPUT, KEEP and OUTPUT."""
        self.add_input(tr("A mosaic, or a raster that this plugin made from one."))
        self.add(
            SeveralOf(
                self.KEEP,
                tr("Classes to keep"),
                [mask_class.name for mask_class in MASK_CLASSES],
                list(DEFAULT_KEEP),
            ),
            tr("Pixels of all other classes become nodata."),
        )
        self.add_output(tr("Masked"))

    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """Only the classes in KEEP, of those that an earlier mask left."""
        return steps.apply_mask(recipe, self.chosen(parameters, self.KEEP, context), path)
