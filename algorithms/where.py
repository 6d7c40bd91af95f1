"""Which mosaic: the parameters PRODUCT, YEAR, AREA, TILES and ARCHIVE, and what they mean to core."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core import products
from ..core.archive import PUBLIC_ARCHIVE, open_archive
from ..core.cache import Cache
from ..core.catalog import Catalog
from ..core.grid import Box, parse_labels
from ..core.http import Http
from ..core.mosaic import Mosaic, Request
from ..core.outline import Outline
from .base import PalsarAlgorithm
from .place import read_area
from .proxy import route_through_proxy
from .words import tr, worded

PRODUCT_IDS = [series.id for series in products.PRODUCTS]
#: Under the user profile.
CACHE_FOLDER = "cache/palsar_mosaic"


class MosaicAlgorithm(PalsarAlgorithm):
    """An algorithm that starts from the archive."""

    PRODUCT = "PRODUCT"
    YEAR = "YEAR"
    AREA = "AREA"
    TILES = "TILES"
    ARCHIVE = "ARCHIVE"

    def add_product(self) -> None:
        """Adds PRODUCT, which has to be said."""
        self.add_chosen_product(
            PRODUCT_IDS,
            tr(
                "alos_palsar_mosaic: ALOS PALSAR (2007-2010) and ALOS-2 PALSAR-2 (2015 and later), HH and HV. "
                "jers_sar_mosaic: JERS-1 SAR (1996), HH."
            ),
        )

    def add_chosen_product(self, ids: list[str], help_text: str) -> None:
        """Adds PRODUCT with these to choose from."""
        product = QgsProcessingParameterEnum(
            self.PRODUCT, tr("Product"), ids, False, products.PALSAR.id, False, True
        )
        self.add(product, help_text)

    def add_product_and_year(self) -> None:
        """Adds PRODUCT and YEAR, which both have to be said."""
        self.add_product()
        year = QgsProcessingParameterNumber(
            self.YEAR, tr("Year"), QgsProcessingParameterNumber.Type.Integer, 2020, False, 1990, 2100
        )
        self.add(year, tr("Year of the mosaic. There is none in 2011-2014: no satellite of the series flew."))

    def add_area(self, help_text: str) -> None:
        """Adds AREA, which may be left empty; it is read in any CRS."""
        self.add(QgsProcessingParameterExtent(self.AREA, tr("Area"), None, True), help_text)

    def add_tiles(self) -> None:
        """Adds TILES, labels in one text."""
        self.add(
            QgsProcessingParameterString(self.TILES, tr("Tiles"), None, False, True),
            tr(
                "Labels of 5-degree tiles, by their north-west corner: N35E030,N30E030. "
                "Alone, they give the place; with an area, only its part in these tiles is loaded."
            ),
        )

    def add_archive(self) -> None:
        """Adds ARCHIVE among the advanced parameters."""
        self.add(
            QgsProcessingParameterString(self.ARCHIVE, tr("Archive"), PUBLIC_ARCHIVE, False, True),
            tr(
                "Where the mosaics lie: the https address of a bucket, s3://bucket (with your own AWS "
                "configuration), or a folder with the same layout. Default: Digital Earth Africa's public bucket."
            ),
            advanced=True,
        )

    def catalog(self, parameters: dict, context: QgsProcessingContext, anew: bool = False) -> Catalog:
        """The archive that is meant, with answers of earlier runs from the user's profile; not if ``anew``."""
        http = Http(user_agent=f"QGIS/{Qgis.QGIS_VERSION_INT} palsar_mosaic", proxy=route_through_proxy())
        archive = open_archive(self.parameterAsString(parameters, self.ARCHIVE, context), http)
        return Catalog(archive, Cache(Path(QgsApplication.qgisSettingsDirPath()) / CACHE_FOLDER), anew)

    def place(
        self, parameters: dict, context: QgsProcessingContext, outline: Outline | None
    ) -> tuple[Box | None, tuple[str, ...]]:
        """Area and tiles, and what the polygons leave of them; the errors of core where they make no sense."""
        area = read_area(self, parameters, self.AREA, context)
        labels = parse_labels(self.parameterAsString(parameters, self.TILES, context) or "")
        return outline.place(area, labels) if outline else (area, labels)

    def request(
        self,
        parameters: dict,
        context: QgsProcessingContext,
        bands: tuple[str, ...] = (),
        outline: Outline | None = None,
    ) -> Request:
        """What core is asked for; the errors of core where a parameter makes no sense."""
        area, labels = self.place(parameters, context, outline)
        return Request(
            product=self.product(parameters, context),
            year=self.parameterAsInt(parameters, self.YEAR, context),
            area=area,
            labels=labels,
            bands=bands,
        )

    def product(self, parameters: dict, context: QgsProcessingContext) -> products.Product:
        """The product that is chosen."""
        return products.product(self.parameterAsEnumString(parameters, self.PRODUCT, context))


def tell_holes(mosaic: Mosaic, feedback: QgsProcessingFeedback) -> None:
    """Warns of tiles that the archive has not."""
    if mosaic.missing:
        text = tr("The archive does not have these tiles of {year}; they are holes: {tiles}")
        facts = {"year": mosaic.request.year, "tiles": ", ".join(mosaic.missing)}
        feedback.pushWarning(worded(text.format(**facts)))
