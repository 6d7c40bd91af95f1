"""What a layer says of itself in QGIS: its metadata, its credit, and the time that it shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
from ..core.stack import sensors_of, years_of
from ..core.words import joined
from .words import tr, worded

#: ISO 19115's word for images of the earth.
_TOPICS = {"gmd:topicCategory": ["imageryBaseMapsEarthCover"]}
_DAY_S = 86400
#: Before the first of all mosaics.
_YEAR_ZERO = 1990


def tell_facts(layer: QgsRasterLayer, recipe: Recipe, earlier: Sequence[Recipe] = ()) -> None:
    """Writes all of it into a layer; reads no pixels. ``earlier`` years are bands before this recipe's."""
    recipes = (*earlier, recipe)
    layer.setMetadata(_metadata(layer, recipes))
    every = [product(each.product) for each in recipes]
    credit = _credit(layer)
    credit.setAttribution("; ".join(_each_once(worded(series.attribution) for series in every)))
    credit.setAttributionUrl(every[-1].licence_url)
    if earlier:
        _set_times(layer, recipes)
    elif recipe.year:
        _set_time(layer, recipe)


def _credit(layer: QgsRasterLayer) -> QgsMapLayer | QgsMapLayerServerProperties:
    """Where the attribution is set, which moved between QGIS 3.22 and 4."""
    moved = layer.serverProperties()
    return moved if hasattr(moved, "setAttribution") else layer


def year_range(year: int) -> QgsDateTimeRange:
    """From the first moment of a year up to that of the next one, which does not belong to it."""
    return QgsDateTimeRange(_midnight(year, 1, 1), _midnight(year + 1, 1, 1), True, False)


# -- metadata -------------------------------------------------------------------------------------


def _metadata(layer: QgsRasterLayer, recipes: Sequence[Recipe]) -> QgsLayerMetadata:
    every = [product(recipe.product) for recipe in recipes]
    facts: QgsLayerMetadata = layer.metadata()
    facts.setTitle(layer.name())
    facts.setIdentifier("/".join(filter(None, (*_each_once(series.id for series in every), _years(recipes)))))
    facts.setType("dataset")
    facts.setAbstract(worded(_abstract(recipes)))
    facts.setRights(_each_once(worded(series.attribution) for series in every))
    facts.setLicenses(_each_once(f"{worded(series.licence)} ({series.licence_url})" for series in every))
    facts.setHistory(_each_once(" -> ".join(recipe.history) for recipe in recipes))
    facts.setKeywords({**_TOPICS, "theme": _keywords(recipes)})
    facts.setCrs(layer.crs())
    facts.setExtent(_extent(layer, recipes))
    return facts


def _abstract(recipes: Sequence[Recipe]) -> str:
    """What it is, in sentences."""
    told = [provenance(recipe) for recipe in recipes]
    facts = {
        "sensor": ", ".join(_sensors(recipes)),
        "year": ", ".join(str(recipe.year or "") for recipe in recipes),
        "bands": joined(dict.fromkeys(band_title(output) for recipe in recipes for output in recipe.outputs)),
        "classes": told[-1]["MASK_CLASSES_KEPT"],
        "tiles": ", ".join(_each_once(tile for recipe in recipes for tile in recipe.tiles)),
    }
    text = tr(
        "Yearly mosaic of L-band radar images, {sensor} {year}. Bands: {bands}. Mask classes kept: {classes}. "
        "Tiles: {tiles}."
    ).format(**facts)
    polygons = recipes[-1].polygons
    if polygons:
        text = tr("{text} Cut to the polygons of {layer}.").format(text=text, layer=polygons)
    formula = "; ".join(_each_once(facts["FORMULA"] for facts in told if "FORMULA" in facts))
    return tr("{text} {formula}.").format(text=text, formula=formula) if formula else text


def _keywords(recipes: Sequence[Recipe]) -> list[str]:
    outputs = [output for recipe in recipes for output in recipe.outputs]
    ids = [recipe.product for recipe in recipes]
    planes, quantities = [output.plane for output in outputs], [output.quantity for output in outputs]
    return _each_once(("SAR", "radar", "L-band", *ids, *_sensors(recipes), *planes, *quantities))


def _sensors(recipes: Sequence[Recipe]) -> tuple[str, ...]:
    """As far as they are known."""
    return sensors_of(recipes) if recipes[-1].year else (product(recipes[-1].product).title,)


def _years(recipes: Sequence[Recipe]) -> str:
    return years_of(recipes) if recipes[-1].year else ""


def _extent(layer: QgsRasterLayer, recipes: Sequence[Recipe]) -> QgsLayerMetadata.Extent:
    place = QgsLayerMetadata.SpatialExtent()
    place.extentCrs = layer.crs()
    # The class of boxes was renamed between QGIS 3.22 and 4.
    place.bounds = type(place.bounds)(layer.extent())
    extent = QgsLayerMetadata.Extent()
    extent.setSpatialExtents([place])
    extent.setTemporalExtents([year_range(recipe.year) for recipe in recipes if recipe.year])
    return extent


def _each_once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


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


def _set_times(layer: QgsRasterLayer, recipes: Sequence[Recipe]) -> None:
    """A year for each band. A QGIS that knows no times of bands shows its newest one in all years."""
    time = layer.temporalProperties()
    first, last = _played(recipes[0].year), _played(recipes[-1].year)
    time.setMode(_fixed())
    time.setFixedTemporalRange(QgsDateTimeRange(first.begin(), last.end(), True, False))
    modes = getattr(Qgis, "RasterTemporalMode", None)
    if hasattr(modes, "FixedRangePerBand"):
        time.setMode(modes.FixedRangePerBand)
        bands = enumerate(recipes, start=1)
        time.setFixedRangePerBand({number: _played(recipe.year) for number, recipe in bands})
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
