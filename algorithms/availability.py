"""palsar:availability"""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)

from ..core.holdings import find_holdings
from ..core.products import PRODUCTS
from .base import reporting_to, stopped_by
from .where import MosaicAlgorithm
from .words import tr, worded


class Availability(MosaicAlgorithm):
    """What an archive has, for programs that offer it to choose from."""

    ID = "availability"
    TITLE = tr("Availability")
    SUMMARY = tr("Tells which years and tiles an archive has.")
    HELP = tr(
        "The answer is a text in JSON: product, then year, then the labels of its tiles, or null where the "
        "archive does not let itself be listed. It is made for programs; people have 'Tile index'."
    )
    TAGS = ("years", "tiles")

    REFRESH = "REFRESH"
    HOLDINGS = "HOLDINGS"

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Not in the toolbox: it makes nothing to look at."""
        hidden = (
            QgsProcessingAlgorithm.Flag.FlagHideFromToolbox | QgsProcessingAlgorithm.Flag.FlagHideFromModeler
        )
        return super().flags() | hidden

    def define(self) -> None:
        """ARCHIVE and REFRESH; HOLDINGS comes back."""
        self.add_archive()
        self.add(
            QgsProcessingParameterBoolean(self.REFRESH, tr("Ask anew"), False),
            tr("Does not believe what the archive answered within the last week."),
            optional=True,
        )
        self.declare(QgsProcessingOutputString(self.HOLDINGS, tr("What the archive has")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Asks for the listings."""
        anew = self.parameterAsBool(parameters, self.REFRESH, context)
        catalog = self.catalog(parameters, context, anew)
        found = find_holdings(catalog, PRODUCTS, reporting_to(feedback), stopped_by(feedback))
        answer: dict[str, dict[str, list[str] | None]] = {product.id: {} for product in PRODUCTS}
        for holding in found:
            labels = None if holding.labels is None else list(holding.labels)
            answer[holding.product.id][str(holding.year)] = labels
        feedback.pushInfo(worded(tr("Years: {count:d}.").format(count=len(found))))
        return {self.HOLDINGS: json.dumps(answer)}
