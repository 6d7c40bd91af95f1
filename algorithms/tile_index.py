"""palsar:tileindex"""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
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
from qgis.PyQt.QtCore import QVariant

from ..core.errors import SinkFull
from ..core.tile_index import IndexedTile, index_tiles
from .base import reporting_to, stopped_by
from .place import read_area
from .where import MosaicAlgorithm
from .words import tr

_FIELDS = (
    ("tile", QVariant.String),
    ("product", QVariant.String),
    ("year", QVariant.Int),
    ("sensor", QVariant.String),
    ("bands", QVariant.String),
    ("columns", QVariant.Int),
    ("rows", QVariant.Int),
    ("bytes", QVariant.LongLong),
)


class TileIndex(MosaicAlgorithm):
    ID = "tileindex"
    TITLE = "Tile index"
    SUMMARY = "Shows which tiles of a year exist, where their pixels lie, and how large they are."
    HELP = (
        "One polygon for each tile, with its label (the north-west corner), bands, size in pixels and bytes of all "
        "its files. Tiles at the coast may cover less than 5 x 5 degrees; the polygon is what they really cover. "
        "bytes is empty where the archive does not let itself be listed."
    )
    TAGS = "footprint coverage availability grid"

    OUTPUT = "OUTPUT"

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self.add_product_and_year()
        self.add_area("Only tiles that lie in this area. Empty: all that the archive has.")
        self.add_archive()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Tiles"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "Polygons in EPSG:4326.",
        )

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
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
            fields.append(QgsField(name, kind))
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
        feedback.pushInfo(tr("Tiles: {count}.").format(count=len(tiles)))
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
