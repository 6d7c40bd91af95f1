"""Which mosaics of which products: PRODUCT with a word for all of them."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.catalog import Catalog
from ..core.export_plan import Order
from ..core.measurements import bands_of
from ..core.mosaics import Mosaics
from ..core.parallel import Report
from ..core.products import PRODUCTS, Product
from .measuring import MeasuringAlgorithm
from .where import PRODUCT_IDS
from .words import tr, worded

#: Stands for all products. Stays for ever.
EVERY_PRODUCT = "all"


class MixedAlgorithm(MeasuringAlgorithm):
    """An algorithm whose years may come from several products, each with a calibration of its own."""

    def add_products_and_years(self, default: str) -> None:
        """Adds PRODUCT and YEARS, which both have to be said."""
        self.add_chosen_product(
            [*PRODUCT_IDS, EVERY_PRODUCT],
            tr(
                "alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. "
                "jers_sar_mosaic: JERS-1 SAR (1996), HH. all: both; each year is taken from the one that has it, "
                "and JERS-1 is left out of what needs HV."
            ),
        )
        self.add_years(default)

    def mixed(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        catalog: Catalog,
        report: Report,
        order: Order,
    ) -> Mosaics:
        """The mosaics that are asked for; warns of what is left out of those of a product."""
        chosen = self.parameterAsEnumString(parameters, self.PRODUCT, context)
        if chosen != EVERY_PRODUCT:
            wanted = {self.product(parameters, context): bands_of(order.measurements)}
            return self.series(parameters, context, feedback, catalog, report, wanted, outline=order.outline)
        measured = {product: order.measured(product) for product in PRODUCTS}
        wanted = {product: bands_of(those) for product, those in measured.items() if those}
        mosaics = self.series(parameters, context, feedback, catalog, report, wanted, outline=order.outline)
        found = {mosaic.request.product for mosaic in mosaics.found}
        for product, those in measured.items():
            if len(those) < len(order.measurements) and (product in found or product not in wanted):
                _tell_left_out(product, order, feedback)
        return mosaics


def _tell_left_out(product: Product, order: Order, feedback: QgsProcessingFeedback) -> None:
    names = ", ".join(one.id for one in order.measurements if not one.fits(product))
    text = tr("{product} is left out of {measurements}: it has only {bands}.")
    facts = {"product": product.title, "measurements": names, "bands": ", ".join(product.band_names)}
    feedback.pushWarning(worded(text.format(**facts)))
