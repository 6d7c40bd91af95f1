"""What a layer says of itself in QGIS: its metadata, its credit, and the time that it shows."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsMapLayerServerProperties,
    QgsRasterLayer,
)
from qgis.core import QgsRasterLayerTemporalProperties as Temporal
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.products import product
from ..core.provenance import provenance
from ..core.quantities import band_title
from ..core.quantities.date import epoch
from ..core.recipe import Recipe
from ..core.words import joined
from .words import tr, worded

#: ISO 19115's word for images of the earth.
_TOPICS = {"gmd:topicCategory": ["imageryBaseMapsEarthCover"]}
_DAY_S = 86400
#: Before the first of all mosaics.
_YEAR_ZERO = 1990


def tell_facts(layer: QgsRasterLayer, recipe: Recipe) -> None:
    """Writes all of it into a layer; reads no pixels."""
    layer.setMetadata(_metadata(layer, recipe))
    series = product(recipe.product)
    credit = _credit(layer)
    credit.setAttribution(worded(series.attribution))
    credit.setAttributionUrl(series.licence_url)
    if recipe.year:
        _set_time(layer, recipe)


def _credit(layer: QgsRasterLayer) -> QgsMapLayer | QgsMapLayerServerProperties:
    """Where the attribution is set, which moved between QGIS 3.22 and 4."""
    moved = layer.serverProperties()
    return moved if hasattr(moved, "setAttribution") else layer


def year_range(year: int) -> QgsDateTimeRange:
    """From the first moment of a year up to that of the next one, which does not belong to it."""
    return QgsDateTimeRange(_midnight(year, 1, 1), _midnight(year + 1, 1, 1), True, False)


# -- metadata -------------------------------------------------------------------------------------


def _metadata(layer: QgsRasterLayer, recipe: Recipe) -> QgsLayerMetadata:
    series = product(recipe.product)
    facts: QgsLayerMetadata = layer.metadata()
    facts.setTitle(layer.name())
    facts.setIdentifier("/".join(filter(None, (recipe.product, str(recipe.year or "")))))
    facts.setType("dataset")
    facts.setAbstract(worded(_abstract(recipe)))
    facts.setRights([worded(series.attribution)])
    facts.setLicenses([f"{worded(series.licence)} ({series.licence_url})"])
    facts.setHistory([" -> ".join(recipe.history)])
    facts.setKeywords({**_TOPICS, "theme": _keywords(recipe)})
    facts.setCrs(layer.crs())
    facts.setExtent(_extent(layer, recipe))
    return facts


def _abstract(recipe: Recipe) -> str:
    """What it is, in sentences."""
    series = product(recipe.product)
    who = series.sensor(recipe.year).name if recipe.year else series.title
    told = provenance(recipe)
    facts = {
        "sensor": who,
        "year": recipe.year or "",
        "bands": joined(band_title(output) for output in recipe.outputs),
        "classes": told["MASK_CLASSES_KEPT"],
        "tiles": ", ".join(recipe.tiles),
    }
    text = tr(
        "Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. "
        "Tiles: {tiles}."
    ).format(**facts)
    if recipe.polygons:
        text = tr("{text} Cut to the polygons of {layer}.").format(text=text, layer=recipe.polygons)
    formula = told.get("FORMULA")
    return tr("{text} {formula}.").format(text=text, formula=formula) if formula else text


def _keywords(recipe: Recipe) -> list[str]:
    series = product(recipe.product)
    sensors = [series.sensor(recipe.year).name] if recipe.year else [series.title]
    bands = [output.plane for output in recipe.outputs]
    quantities = [output.quantity for output in recipe.outputs]
    return list(dict.fromkeys(("SAR", "radar", "L-band", series.id, *sensors, *bands, *quantities)))


def _extent(layer: QgsRasterLayer, recipe: Recipe) -> QgsLayerMetadata.Extent:
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = layer.crs()
    # The class of boxes was renamed between QGIS 3.22 and 4.
    place.bounds = type(place.bounds)(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    if recipe.year:
        extent.setTemporalExtents([year_range(recipe.year)])
    return extent


# -- time -----------------------------------------------------------------------------------------


def _set_time(layer: QgsRasterLayer, recipe: Recipe) -> None:
    time = layer.temporalProperties()
    time.setMode(_fixed())
    time.setFixedTemporalRange(_played(recipe.year))
    begin = _day_zero(recipe)
    modes = getattr(Qgis, "RasterTemporalMode", None)
    if begin is not None and hasattr(modes, "RepresentsTemporalValues"):
        time.setMode(modes.RepresentsTemporalValues)
        time.setBandNumber(1)
        time.setTemporalRepresentationOffset(begin)
        time.setTemporalRepresentationScale(QgsInterval(_DAY_S))
    time.setIsActive(True)


def _played(year: int) -> QgsDateTimeRange:
    """A year as the Temporal Controller shows it: in frames of this year, in none of a year beside it.

    A saved project keeps the two moments and forgets that the second is excluded, so that it must lie before
    the next year. QGIS 3.22 takes a layer that begins when a frame ends for one of that frame. Frames begin
    with a year, or with the first of the layers; so there, each year begins a second later than the one before.
    """
    exact = year_range(year)
    late = exact.overlaps(year_range(year - 1))
    begin = exact.begin().addSecs(year - _YEAR_ZERO) if late else exact.begin()
    return QgsDateTimeRange(begin, exact.end().addSecs(-1), True, False)


def _fixed() -> object:
    """The mode of one range for the whole layer, which QGIS 3.38 moved."""
    modes = getattr(Qgis, "RasterTemporalMode", None)
    return modes.FixedTemporalRange if modes else Temporal.TemporalMode.ModeFixedTemporalRange


def _day_zero(recipe: Recipe) -> QDateTime | None:
    """The day that the number 0 stands for, where a layer's only numbers count days; None elsewhere."""
    if [output.quantity for output in recipe.outputs] == ["days_since_1970"]:
        return _midnight(1970, 1, 1)
    if [output.quantity for output in recipe.outputs] == ["day"]:
        launch = epoch(recipe)
        return _midnight(launch.year, launch.month, launch.day)
    return None


def _midnight(year: int, month: int, day: int) -> QDateTime:
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt.TimeSpec.UTC)
