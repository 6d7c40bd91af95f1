"""palsar:statistics"""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..core.countable import COUNTABLES, chosen_countables
from ..core.date_summary import total_px
from ..core.products import DEFAULT_KEEP, MASK_CLASSES
from ..core.statistics import Wish, parse_percentiles, statistics_of_years
from ..core.statistics_table import columns, row
from ..core.zones import box_around
from .base import reporting_to, stopped_by
from .progress import Progress
from .series import SeriesAlgorithm
from .several import SeveralOf
from .table import write_table
from .words import tr
from .zones import read_zones, tell_empty

#: Per cent of the progress bar at which the tiles are known, and at the end.
_LOOKING, _DONE = 10.0, 100.0


class TakeStatistics(SeriesAlgorithm):
    """Numbers of a place, year by year and zone by zone."""

    ID = "statistics"
    TITLE = tr("Statistics")
    SUMMARY = tr(
        "Takes statistics of backscatter for each year and band, of an area or of each polygon of a layer."
    )
    HELP = tr(
        "One row for each year, zone and band, from every pixel at full resolution. A pixel belongs to a zone when "
        "its centre lies inside; polygons that overlap each have all of their pixels. Only the part of a zone that "
        "lies in the area or the tiles counts.\n\n"
        "count: pixels with a value, of a mask class that is kept. valid_share: their share of the zone's pixels in "
        "per cent. area_ha: what they cover on the ellipsoid WGS 84. mean_power: mean of the linear power (gamma0); "
        "mean_db: the same in decibels, no mean of decibels. sd_power: standard deviation of the linear power. enl: "
        "equivalent number of looks, mean_power^2 / sd_power^2. p05_power, p05_db and so on: percentiles, by nearest "
        "rank. mean_deg, sd_deg, p05_deg: of the local incidence angle.\n\n"
        "Of the ratio, mean_power is mean HV power / mean HH power over pixels with both, and mean_db is that in "
        "decibels; its percentiles are those of single pixels, to 0.001 dB; sd_power and enl are empty."
    )
    TAGS = (
        "zonal",
        "mean",
        "median",
        "percentile",
        "area",
        "looks",
        "enl",
        "speckle",
        "polygon",
        "table",
        "series",
    )

    ZONES = "ZONES"
    ZONE_FIELD = "ZONE_FIELD"
    MEASUREMENTS = "MEASUREMENTS"
    KEEP = "KEEP"
    PERCENTILES = "PERCENTILES"
    OUTPUT = "OUTPUT"

    def define(self) -> None:
        """PRODUCT, YEARS, AREA, TILES, ZONES, ZONE_FIELD, MEASUREMENTS, KEEP, PERCENTILES, ARCHIVE, OUTPUT."""
        self.add_product_and_years()
        self.add_area(tr("The area whose pixels count. Empty, without tiles: the extent of the zones."))
        self.add_tiles()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.ZONES, tr("Zones"), polygons, None, True),
            tr("Polygons in any coordinate reference system. Empty: the whole area is one zone."),
        )
        self.add(
            QgsProcessingParameterField(
                self.ZONE_FIELD, tr("Field with the zones' names"), None, self.ZONES, optional=True
            ),
            tr("What zones are called in the table. Empty: by their features' ids."),
        )
        ids = [measurement.id for measurement in COUNTABLES]
        self.add(
            SeveralOf(self.MEASUREMENTS, tr("Measurements"), ids, optional=True),
            tr(
                "hh, hv: gamma0; ratio: HV/HH of linear powers; linci: local incidence angle. Nothing chosen means "
                "hh, hv and ratio, of JERS-1 hh."
            ),
        )
        classes = [mask_class.name for mask_class in MASK_CLASSES]
        self.add(
            SeveralOf(self.KEEP, tr("Classes to keep"), classes, list(DEFAULT_KEEP)),
            tr("Pixels of all other mask classes do not count."),
        )
        self.add(
            QgsProcessingParameterString(self.PERCENTILES, tr("Percentiles"), "5,25,50,75,95", False, True),
            tr("Numbers from 0 (the least) to 100 (the greatest value); 50 is the median. Empty: none."),
        )
        self.add_archive()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Statistics"), QgsProcessing.SourceType.TypeVector
            ),
            tr("A table without geometry, one row for each year, zone and measurement."),
        )

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Reads the zones, finds the mosaics, surveys one after the other, and writes the table."""
        wish = _wish(self, parameters, context, feedback)
        catalog = self.catalog(parameters, context)
        looking = reporting_to(feedback, 0, _LOOKING)
        around = box_around(wish.zones) if wish.zones else None
        mosaics = self.mosaics(parameters, context, feedback, catalog, looking, wish.bands, around)
        counting = reporting_to(feedback, _LOOKING, _DONE)
        if wish.zones is None:
            counting = Progress(feedback, total_px(mosaics), _LOOKING, _DONE)
        found = statistics_of_years(catalog.archive, mosaics, wish, counting, stopped_by(feedback))
        tell_empty(found[0], feedback)
        rows = [row(mosaic, one, wish) for mosaic, several in zip(mosaics, found) for one in several]
        return {self.OUTPUT: write_table(self, parameters, context, columns(wish), rows)}


def _wish(
    algorithm: TakeStatistics,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Wish:
    """What the parameters ask for; refused before the archive is asked."""
    chosen = algorithm.chosen(parameters, algorithm.MEASUREMENTS, context)
    measurements = chosen_countables(algorithm.product(parameters, context), chosen)
    percentages = parse_percentiles(algorithm.parameterAsString(parameters, algorithm.PERCENTILES, context))
    names = (algorithm.ZONES, algorithm.ZONE_FIELD)
    zones = read_zones(algorithm, parameters, names, context, feedback)
    keep = algorithm.chosen(parameters, algorithm.KEEP, context)
    return Wish(measurements, zones, keep, percentages)
