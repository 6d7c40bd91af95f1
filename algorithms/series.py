"""Which mosaics: YEARS in place of YEAR, and what is told of the years that have nothing here."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterString

from ..core.catalog import Catalog
from ..core.grid import Box
from ..core.mosaic import Mosaic
from ..core.mosaics import Mosaics, find_series
from ..core.outline import Outline
from ..core.parallel import Report
from ..core.products import Product
from ..core.years import parse_years
from .base import stopped_by
from .where import MosaicAlgorithm, tell_holes
from .words import tr, worded


class SeriesAlgorithm(MosaicAlgorithm):
    """An algorithm that works on several years of one place."""

    YEARS = "YEARS"

    def add_product_and_years(self, default: str = "2020") -> None:
        """Adds PRODUCT and YEARS, which both have to be said."""
        self.add_product()
        self.add_years(default)

    def add_years(self, default: str) -> None:
        """Adds YEARS, which has to be said."""
        self.add(
            QgsProcessingParameterString(self.YEARS, tr("Years"), default),
            tr(
                "Years of the mosaics: 2020, or 2007-2010,2015,2020, or all for every year that the archive has. "
                "There is none in 2011-2014: no satellite of the series flew."
            ),
        )

    def mosaics(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        catalog: Catalog,
        report: Report,
        bands: tuple[str, ...] = (),
        otherwise: Box | None = None,
        outline: Outline | None = None,
    ) -> tuple[Mosaic, ...]:
        """The mosaics that are asked for, at least one; warns of years and tiles that are not there.

        ``otherwise`` is the area where neither AREA nor TILES is given; ``outline`` leaves a part of them.
        """
        wanted = {self.product(parameters, context): bands}
        return self.series(parameters, context, feedback, catalog, report, wanted, otherwise, outline).found

    def series(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        catalog: Catalog,
        report: Report,
        wanted: Mapping[Product, tuple[str, ...]],
        otherwise: Box | None = None,
        outline: Outline | None = None,
    ) -> Mosaics:
        """The same for several products, with the bands of each, and with the years that are absent."""
        area, labels = self.place(parameters, context, outline)
        mosaics = find_series(
            catalog,
            wanted,
            parse_years(self.parameterAsString(parameters, self.YEARS, context)),
            area if area or labels else otherwise,
            labels,
            report,
            stopped_by(feedback),
        )
        tell_years(mosaics, feedback)
        return mosaics


def tell_years(mosaics: Mosaics, feedback: QgsProcessingFeedback) -> None:
    """Warns of years and tiles that are not there."""
    for absent in mosaics.absent:
        text = tr("{year} is left out. {reason}")
        feedback.pushWarning(worded(text.format(year=absent.year, reason=absent.reason)))
    for mosaic in mosaics.found:
        tell_holes(mosaic, feedback)
