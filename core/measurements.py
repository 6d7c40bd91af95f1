"""What can be exported or loaded as a series: a band in a quantity, under one short name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .errors import NothingMeasured, UnknownMeasurement
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

    @property
    def bands(self) -> tuple[str, ...]:
        """Bands of the mosaic that it is made of, beside the mask."""
        return ("hh", "hv") if self.plane == "ratio" else (self.plane,)

    def output(self, date_format: str = "yyyymmdd") -> Output:
        """It as a band of a recipe; ``date_format`` is one of core.quantities.DATES."""
        return Output(self.plane, date_format if self.quantity in DATES else self.quantity)


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


def measurements(ids: Iterable[str]) -> tuple[Measurement, ...]:
    """The measurements with these ids, each once, in the catalogue's order.

    Raises UnknownMeasurement, and NothingMeasured without any.
    """
    wanted = set(ids)
    for measurement_id in sorted(wanted.difference(MEASUREMENT_IDS)):
        raise UnknownMeasurement(name=measurement_id, names=", ".join(MEASUREMENT_IDS))
    if not wanted:
        raise NothingMeasured(names=", ".join(MEASUREMENT_IDS))
    return tuple(measurement for measurement in MEASUREMENTS if measurement.id in wanted)


def bands_of(chosen: Iterable[Measurement]) -> tuple[str, ...]:
    """Bands of the mosaic that these measurements are made of, each once."""
    return tuple(dict.fromkeys(band for measurement in chosen for band in measurement.bands))
