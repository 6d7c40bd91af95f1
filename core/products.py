"""The catalogue: products, sensors, bands, calibration, mask classes, licences. Frozen data.

Sources: JAXA EORC, "Global 25 m resolution PALSAR-2/PALSAR mosaic" data set description
(calibration factors, mask codes, day counts); Digital Earth Africa's data sets (layout, years).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .errors import BandNotInProduct, NoSatellite, UnknownMaskClass, UnknownProduct
from .words import Phrase, joined, tr


@dataclass(frozen=True)
class Band:
    """One band of a mosaic, kept as one file per tile."""

    name: str
    #: How file names spell it.
    token: str
    #: GDAL's name of the pixel type.
    dtype: str
    #: What its numbers are: dn (amplitude), angle, day or class.
    quantity: str
    #: Begins its description in a raster.
    title: Phrase


HH = Band("hh", "HH", "UInt16", "dn", tr("HH"))
HV = Band("hv", "HV", "UInt16", "dn", tr("HV"))
LINCI = Band("linci", "linci", "Byte", "angle", tr("Local incidence angle"))
DATE = Band("date", "date", "UInt16", "day", tr("Observation date"))
MASK = Band("mask", "mask", "Byte", "class", tr("Mask"))


@dataclass(frozen=True)
class Sensor:
    """One satellite's radar and the years of its mosaics."""

    satellite: str
    radar: str
    #: Day 0 of the date band.
    launch: date
    first_year: int
    #: None while the satellite goes on.
    last_year: int | None
    #: Endings of file names before .tif, the preferred one first.
    suffixes: tuple[str, ...]

    @property
    def name(self) -> str:
        """As its agency writes it, the same in all languages: ALOS-2 PALSAR-2."""
        return f"{self.satellite} {self.radar}"

    def has(self, year: int) -> bool:
        """Whether it was in orbit for a mosaic of this year."""
        return self.first_year <= year and (self.last_year is None or year <= self.last_year)

    @property
    def years_text(self) -> str:
        """The years of its mosaics, as a refusal names them."""
        if self.last_year == self.first_year:
            return str(self.first_year)
        if self.last_year is None:
            return tr("{year} and later").format(year=self.first_year)
        return f"{self.first_year}-{self.last_year}"


@dataclass(frozen=True)
class Product:
    """One series of yearly mosaics."""

    id: str
    satellites: str
    radar: str
    bands: tuple[Band, ...]
    sensors: tuple[Sensor, ...]
    #: CF of gamma0 [dB] = 20 log10(DN) + CF; the archives' items write it without its minus sign.
    calibration_db: float
    #: Documented years, for when the archive cannot be asked.
    known_years: tuple[int, ...]
    attribution: Phrase
    licence: Phrase
    licence_url: str

    def has(self, year: int) -> bool:
        """Whether one of its satellites was in orbit for a mosaic of this year."""
        return any(sensor.has(year) for sensor in self.sensors)

    @property
    def title(self) -> str:
        """A proper name, the same in all languages: JERS-1 SAR."""
        return f"{self.satellites} {self.radar}"

    def sensor(self, year: int) -> Sensor:
        """The sensor whose mosaic has this year; NoSatellite when there was none."""
        for sensor in self.sensors:
            if sensor.has(year):
                return sensor
        years = joined(sensor.years_text for sensor in self.sensors)
        raise NoSatellite(product=self.title, year=year, years=years)

    def band(self, name: str) -> Band:
        """The band of this name; BandNotInProduct when there is none."""
        for band in self.bands:
            if band.name == name:
                return band
        raise BandNotInProduct(product=self.title, band=name, bands=", ".join(self.band_names))

    @property
    def band_names(self) -> tuple[str, ...]:
        """In the order in which a mosaic shows them."""
        return tuple(band.name for band in self.bands)


_CREDIT = tr("JAXA EORC; Digital Earth Africa")
_LICENCE = tr(
    "Free of charge under JAXA's terms of use of research data; credit JAXA EORC and Digital Earth Africa"
)
_LICENCE_URL = "https://earth.jaxa.jp/policy/en.html"

PALSAR = Product(
    id="alos_palsar_mosaic",
    satellites="ALOS/ALOS-2",
    radar="PALSAR",
    bands=(HH, HV, LINCI, DATE, MASK),
    sensors=(
        Sensor("ALOS", "PALSAR", date(2006, 1, 24), 2007, 2010, ("_F__DAR", "")),
        Sensor("ALOS-2", "PALSAR-2", date(2014, 5, 24), 2015, None, ("_F02DAR", "")),
    ),
    calibration_db=-83.0,
    known_years=(*range(2007, 2011), *range(2015, 2023)),
    attribution=_CREDIT,
    licence=_LICENCE,
    licence_url=_LICENCE_URL,
)

JERS = Product(
    id="jers_sar_mosaic",
    satellites="JERS-1",
    radar="SAR",
    bands=(HH, LINCI, DATE, MASK),
    sensors=(Sensor("JERS-1", "SAR", date(1992, 2, 11), 1992, 1998, ("",)),),
    calibration_db=-84.66,
    known_years=(1996,),
    attribution=_CREDIT,
    licence=_LICENCE,
    licence_url=_LICENCE_URL,
)

PRODUCTS = (PALSAR, JERS)


def product(product_id: str) -> Product:
    """The product with this id; UnknownProduct when there is none."""
    for candidate in PRODUCTS:
        if candidate.id == product_id:
            return candidate
    raise UnknownProduct(product=product_id, products=", ".join(p.id for p in PRODUCTS))


@dataclass(frozen=True)
class MaskClass:
    """One class of ground that the mask band tells apart."""

    name: str
    #: Value in the mask band.
    code: int


MASK_CLASSES = (
    MaskClass("water", 50),
    MaskClass("layover", 100),
    MaskClass("shadow", 150),
    MaskClass("land", 255),
)
DEFAULT_KEEP = ("water", "land")


def mask_codes(names: tuple[str, ...]) -> frozenset[int]:
    """Codes of the mask classes with these names."""
    codes = {mask_class.name: mask_class.code for mask_class in MASK_CLASSES}
    for name in names:
        if name not in codes:
            raise UnknownMaskClass(name=name, classes=", ".join(codes))
    return frozenset(codes[name] for name in names)


def mask_names(codes: frozenset[int]) -> tuple[str, ...]:
    """Names of the known classes among these codes, in the catalogue's order."""
    return tuple(mask_class.name for mask_class in MASK_CLASSES if mask_class.code in codes)
