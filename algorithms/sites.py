"""The places that INPUT or POINT names, on the mosaics' grid."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterPoint,
    QgsWkbTypes,
)

from ..core.errors import Cancelled, NoFeatures, NoPoint, NoZones, PointOffEarth, PointUnreadable
from ..core.sites import SIDES_PX, Polygons, Sites, Spot, Squares
from .mixed import MixedAlgorithm
from .words import tr
from .zones import features_of, name_of, read_zones

GEOGRAPHIC = "EPSG:4326"


@dataclass(frozen=True)
class GivenSites:
    """The places, and the points that they are in the user's own coordinates."""

    sites: Sites
    crs: QgsCoordinateReferenceSystem
    #: One for each place; None for polygons.
    points: tuple[QgsPointXY, ...] | None


class SitesAlgorithm(MixedAlgorithm):
    """An algorithm that looks at single places: INPUT, ID_FIELD, POINT and WINDOW."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    POINT = "POINT"
    WINDOW = "WINDOW"

    def add_places(self) -> None:
        """Adds INPUT with ID_FIELD, or POINT in its place, and WINDOW."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Points or polygons"), kinds, None, True),
            tr("A layer in any coordinate reference system. Empty: the single point."),
        )
        self.add(
            QgsProcessingParameterField(
                self.ID_FIELD, tr("Field with the places' names"), None, self.INPUT, optional=True
            ),
            tr("What places are called in the table. Empty: by their features' ids."),
        )
        self.add(
            QgsProcessingParameterPoint(self.POINT, tr("Single point"), None, True),
            tr("One point in place of a layer, such as 31.95,30.42 [EPSG:4326]."),
        )
        sides = [str(side) for side in SIDES_PX]
        self.add(
            QgsProcessingParameterEnum(
                self.WINDOW, tr("Square of pixels"), sides, False, sides[0], False, True
            ),
            tr(
                "Side of the square around each point whose pixels are averaged, in linear power: 1, 3 or 5. Single "
                "pixels are speckled: their ratio alone varies by 2.4 dB (standard deviation). Polygons have their own."
            ),
        )

    def places(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> GivenSites:
        """Squares of so many pixels around each point, or polygons.

        Raises NoPoint, NoFeatures, PointUnreadable, PointOffEarth, Cancelled, and what ``read_zones`` raises.
        """
        side_px = int(self.parameterAsEnumString(parameters, self.WINDOW, context))
        has_layer, has_point = (parameters.get(name) not in (None, "") for name in (self.INPUT, self.POINT))
        if has_layer == has_point:
            raise NoPoint
        if has_point:
            return _one_point(self, parameters, self.POINT, side_px, context)
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        if QgsWkbTypes.singleType(QgsWkbTypes.flatType(source.wkbType())) == QgsWkbTypes.Type.Point:
            field = self.parameterAsString(parameters, self.ID_FIELD, context)
            return _points(source, field, side_px, context, feedback)
        try:
            zones = read_zones(self, parameters, (self.INPUT, self.ID_FIELD), context, feedback)
        except NoZones as error:
            raise NoFeatures(layer=source.sourceName()) from error
        return GivenSites(Polygons(zones), source.sourceCrs(), None)


def _one_point(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    side_px: int,
    context: QgsProcessingContext,
) -> GivenSites:
    """Called by its coordinates."""
    text = algorithm.parameterAsString(parameters, name, context)
    crs = algorithm.parameterAsPointCrs(parameters, name, context)
    given = algorithm.parameterAsPoint(parameters, name, context)
    if given.isEmpty():
        raise PointUnreadable(point=text)
    geographic = QgsCoordinateReferenceSystem(GEOGRAPHIC)
    there = QgsCoordinateTransform(crs, geographic, context.transformContext())
    spot = _spot(text, given, there)
    named = Spot(f"{spot.longitude:.6f},{spot.latitude:.6f}", spot.longitude, spot.latitude)
    point = QgsPointXY(spot.longitude, spot.latitude)
    return GivenSites(Squares([named], side_px), geographic, (point,))


def _points(
    source: QgsProcessingFeatureSource,
    field: str,
    side_px: int,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> GivenSites:
    """Each point of a feature that has several is a place of its own, of the same name."""
    place = source.fields().lookupField(field) if field else -1
    geographic = QgsCoordinateReferenceSystem(GEOGRAPHIC)
    there = QgsCoordinateTransform(source.sourceCrs(), geographic, context.transformContext())
    spots, points = [], []
    for feature in features_of(source):
        if feedback.isCanceled():
            raise Cancelled
        name = name_of(feature, place)
        if feature.geometry().isEmpty():
            raise PointUnreadable(point=name)
        for part in feature.geometry().constParts():
            points.append(QgsPointXY(part.x(), part.y()))
            spots.append(_spot(name, points[-1], there))
    if not spots:
        raise NoFeatures(layer=source.sourceName())
    return GivenSites(Squares(spots, side_px), source.sourceCrs(), tuple(points))


def _spot(name: str, point: QgsPointXY, there: QgsCoordinateTransform) -> Spot:
    try:
        geographic = there.transform(point)
    except QgsCsException as error:
        raise PointOffEarth(point=name) from error
    return Spot(name, geographic.x(), geographic.y())
