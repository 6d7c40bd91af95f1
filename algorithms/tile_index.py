"""palsar:tileindex"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import SinkFull
from ..core.tile_index import IndexedTile, index_tiles
from .base import reporting_to, stopped_by
from .fields import field
from .place import read_area
from .where import MosaicAlgorithm
from .words import tr, worded

_FIELDS = (
    ("tile", QMetaType.Type.QString),
    ("product", QMetaType.Type.QString),
    ("year", QMetaType.Type.Int),
    ("sensor", QMetaType.Type.QString),
    ("bands", QMetaType.Type.QString),
    ("columns", QMetaType.Type.Int),
    ("rows", QMetaType.Type.Int),
    ("bytes", QMetaType.Type.LongLong),
)


class TileIndex(MosaicAlgorithm):
    """What an archive has of one year, as polygons."""

    ID = "tileindex"
    TITLE = tr("Tile index")
    SUMMARY = tr("Shows which tiles of a year exist, where their pixels lie, and how large they are.")
    HELP = tr(
        "One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all "
        "its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. "
        "bytes is empty where the archive does not let itself be listed."
    )
    TAGS = ("footprint", "coverage", "availability", "grid")

    OUTPUT = "OUTPUT"

    def define(self) -> None:
        """PRODUCT, YEAR, AREA, ARCHIVE and OUTPUT."""
        self.add_product_and_year()
        self.add_area(tr("Only tiles that lie in this area. Empty: all that the archive has."))
        self.add_archive()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("Polygons in EPSG:4326."),
        )

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Asks the archive for its tiles, and writes one polygon for each."""
        tiles = index_tiles(
            self.catalog(parameters, context),
            self.product(parameters, context),
            self.parameterAsInt(parameters, self.YEAR, context),
            read_area(self, parameters, self.AREA, context),
            reporting_to(feedback),
            stopped_by(feedback),
        )
        fields = QgsFields()
        for name, kind in _FIELDS:
            fields.append(field(name, kind))
        geographic = QgsCoordinateReferenceSystem("EPSG:4326")
        sink, target = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, geographic
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for tile in tiles:
            feature = self._feature(tile, fields, parameters, context)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise SinkFull(path=target, reason=sink.lastError())
        del sink
        feedback.pushInfo(worded(tr("Tiles: {count:d}.").format(count=len(tiles))))
        return {self.OUTPUT: target}

    def _feature(
        self, tile: IndexedTile, fields: QgsFields, parameters: dict, context: QgsProcessingContext
    ) -> QgsFeature:
        product = self.product(parameters, context)
        year = self.parameterAsInt(parameters, self.YEAR, context)
        window = tile.tile.window
        box = window.box
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(box.west, box.south, box.east, box.north)))
        feature.setAttributes(
            [
                tile.tile.label,
                product.id,
                year,
                product.sensor(year).name,
                ",".join(tile.tile.files),
                window.width,
                window.height,
                tile.size,
            ]
        )
        return feature
