"""What can be exported or loaded as a series: a band in a quantity, under one short name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .errors import NothingMeasured, UnknownMeasurement
from .products import Product
from .quantities import DATES
from .recipe import Output


@dataclass(frozen=True)
class Measurement:
    """One kind of raster that a mosaic gives."""

    #: Stays for ever: models and file names store it.
    id: str
    #: The plane that its band is named for.
    plane: str
    #: Id in core.quantities; of a date, the format that it has where nobody says another.
    quantity: str
    #: Those that are further bands of its rasters.
    beside: tuple[Measurement, ...] = ()

    @property
    def bands(self) -> tuple[str, ...]:
        """Bands of the mosaic that it is made of, beside the mask; each once."""
        own = ("hh", "hv") if self.plane == "ratio" else (self.plane,)
        return tuple(dict.fromkeys((*own, *(band for other in self.beside for band in other.bands))))

    def fits(self, product: Product) -> bool:
        """Whether the product has all that it is made of."""
        return set(self.bands) <= set(product.band_names)

    def outputs(self, date_format: str = "yyyymmdd") -> tuple[Output, ...]:
        """It as bands of a recipe; ``date_format`` is one of core.quantities.DATES."""
        own = Output(self.plane, date_format if self.quantity in DATES else self.quantity)
        return (own, *(output for other in self.beside for output in other.outputs(date_format)))


MEASUREMENTS = (
    Measurement("hh_db", "hh", "gamma0_db"),
    Measurement("hv_db", "hv", "gamma0_db"),
    Measurement("hh_power", "hh", "gamma0_power"),
    Measurement("hv_power", "hv", "gamma0_power"),
    Measurement("hh_amplitude", "hh", "amplitude"),
    Measurement("hv_amplitude", "hv", "amplitude"),
    Measurement("ratio_db", "ratio", "ratio_db"),
    Measurement("power_ratio", "ratio", "power_ratio"),
    Measurement("amplitude_ratio", "ratio", "amplitude_ratio"),
    Measurement("date", "date", "yyyymmdd"),
    Measurement("linci", "linci", "angle"),
    Measurement("mask", "mask", "class"),
    Measurement("hh_dn", "hh", "dn"),
    Measurement("hv_dn", "hv", "dn"),
)
MEASUREMENT_IDS = tuple(measurement.id for measurement in MEASUREMENTS)
#: HH, HV and HV/HH in decibels, to be seen as red, green and blue.
RGB = Measurement("rgb", "hh", "gamma0_db", tuple(m for m in MEASUREMENTS if m.id in ("hv_db", "ratio_db")))
_EVERY = (RGB, *MEASUREMENTS)
#: Those of a series of layers.
SERIES_IDS = tuple(measurement.id for measurement in _EVERY)


def measurements(ids: Iterable[str]) -> tuple[Measurement, ...]:
    """The measurements with these ids, each once, in the catalogue's order.

    Raises UnknownMeasurement, and NothingMeasured without any.
    """
    wanted = set(ids)
    for measurement_id in sorted(wanted.difference(SERIES_IDS)):
        raise UnknownMeasurement(name=measurement_id, names=", ".join(SERIES_IDS))
    if not wanted:
        raise NothingMeasured(names=", ".join(SERIES_IDS))
    return tuple(measurement for measurement in _EVERY if measurement.id in wanted)


def bands_of(chosen: Iterable[Measurement]) -> tuple[str, ...]:
    """Bands of the mosaic that these measurements are made of, each once."""
    return tuple(dict.fromkeys(band for measurement in chosen for band in measurement.bands))
