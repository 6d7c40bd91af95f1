"""What the panel offers to choose from: kinds of layers, mask classes, kinds of files, with their words.

The ids are those of the algorithm's parameters.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..algorithms.words import tr
from ..core import products


@dataclass(frozen=True)
class Shown:
    """One kind of layer."""

    #: As the parameter MEASUREMENTS knows it.
    id: str
    #: On the check box.
    title: str
    #: Its tooltip: one sentence or two.
    about: str
    #: Bands of the mosaic that it is made of, beside the mask.
    bands: tuple[str, ...]
    #: Bytes of one pixel in a file, before compression.
    pixel_bytes: int


SHOWN = (
    Shown("hh_db", tr("HH"), tr("Backscatter HH, gamma0 in decibels."), ("hh",), 4),
    Shown("hv_db", tr("HV"), tr("Backscatter HV, gamma0 in decibels; JERS-1 has none."), ("hv",), 4),
    Shown("ratio_db", tr("HV/HH"), tr("Ratio of HV to HH in decibels; JERS-1 has none."), ("hh", "hv"), 4),
    Shown(
        "rgb",
        tr("RGB"),
        tr("HH, HV and their ratio as red, green and blue; JERS-1 has none."),
        ("hh", "hv"),
        12,
    ),
    Shown("date", tr("Date"), tr("The day on which each pixel was observed."), ("date",), 4),
    Shown("mask", tr("Mask"), tr("Water, layover, shadow and land."), ("mask",), 1),
    Shown("linci", tr("Incidence angle"), tr("Local incidence angle in degrees."), ("linci",), 1),
)
DEFAULT_SHOWN = ("hh_db",)
#: Three bands already: a layer for each year, also where years are bands of one layer.
APART = "rgb"


@dataclass(frozen=True)
class Kind:
    """A value of a parameter, with its words."""

    id: str
    title: str
    about: str


CLASSES = (
    Kind("water", tr("Water"), tr("Open water, mostly the sea.")),
    Kind("layover", tr("Layover"), tr("Slopes that fold over each other; nothing usable there.")),
    Kind("shadow", tr("Shadow"), tr("Slopes that the radar does not reach; nothing usable there.")),
    Kind("land", tr("Land"), tr("All the rest, inland water included.")),
)
DEFAULT_CLASSES = products.DEFAULT_KEEP

#: Both products in one series.
ALL_PRODUCTS = "all"
PRODUCTS = (
    Kind(products.PALSAR.id, tr("ALOS and ALOS-2 PALSAR"), tr("2007-2010 and 2015 on, HH and HV.")),
    Kind(products.JERS.id, tr("JERS-1 SAR"), tr("1996, HH alone.")),
    Kind(ALL_PRODUCTS, tr("All satellites"), tr("JERS-1, ALOS and ALOS-2 as one series.")),
)

#: Streamed; nothing is computed or copied.
VIRTUAL = "vrt"
FORMATS = (
    Kind("gtiff", tr("GeoTIFF"), tr("The computed numbers, packed without loss.")),
    Kind("cog", tr("COG"), tr("Cloud-optimized GeoTIFF, for a web server or a bucket.")),
    Kind("lerc", tr("GeoTIFF, LERC"), tr("Decibels within 0.01 dB, a third of the size.")),
    Kind("int16_db", tr("GeoTIFF, 16 bit"), tr("Decibels as hundredths; for HH, HV and HV/HH alone.")),
)

#: How a date is a number; the first is usual.
DATE_FORMATS = (
    Kind("yyyymmdd", tr("As 20200909"), tr("A number that reads like a date.")),
    Kind(
        "days_since_1970",
        tr("Days since 1970-01-01"),
        tr("To count with; from QGIS 3.38 on, the Temporal Controller plays them day by day."),
    ),
    Kind("day_of_year", tr("Day of the year"), tr("1 to 366; compares seasons.")),
    Kind("decimal_year", tr("Decimal year"), tr("The year with the part of it that has passed, as 2020.69.")),
)


def products_of(product_id: str) -> tuple[products.Product, ...]:
    """The products that an entry of PRODUCTS stands for."""
    return tuple(each for each in products.PRODUCTS if product_id in (each.id, ALL_PRODUCTS))


def shown_by(product_id: str) -> frozenset[str]:
    """Ids of what can be shown of a product, or of some of its years."""
    names = {band for product in products_of(product_id) for band in product.band_names}
    return frozenset(shown.id for shown in SHOWN if names.issuperset(shown.bands))
