"""Statistics as a table: one row for each year, zone and measurement. Each column's name says its domain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .column import Column, Small
from .countable import DEGREES, POWER
from .decibels import in_db
from .mosaic import Mosaic
from .statistics import Statistics, Values, Wish

_HEAD = (
    Column("product", str),
    Column("year", Small),
    Column("sensor", str),
    Column("zone", str),
    Column("band", str),
    Column("count", int),
    Column("valid_share", float),
    Column("area_ha", float),
)


def columns(wish: Wish) -> tuple[Column, ...]:
    """The table's columns; those of linear power and decibels, and those of degrees, only where they are needed.

    The 5th percentile in decibels is p05_db, the 2.5th p02_5_db.
    """
    return (*_HEAD, *(Column(name, float) for domain in _domains(wish) for name in _names(domain, wish)))


def row(mosaic: Mosaic, one: Statistics, wish: Wish) -> list[object]:
    """In the order of the columns; None for what there is not."""
    product, year = mosaic.request.product, mosaic.request.year
    head = [product.id, year, product.sensor(year).name, one.zone, one.measurement.id]
    values = [
        value
        for domain in _domains(wish)
        for value in _values(domain, one.values if domain == one.measurement.domain else None, wish)
    ]
    return [*head, one.count, one.valid_share, one.area_ha, *values]


def _domains(wish: Wish) -> tuple[str, ...]:
    chosen = {measurement.domain for measurement in wish.measurements}
    return tuple(domain for domain in (POWER, DEGREES) if domain in chosen)


def _names(domain: str, wish: Wish) -> Iterator[str]:
    if domain == DEGREES:
        yield from ("mean_deg", "sd_deg")
        yield from (f"{_percentile(percentage)}_deg" for percentage in wish.percentages)
        return
    yield from ("mean_power", "mean_db", "sd_power", "enl")
    for percentage in wish.percentages:
        name = _percentile(percentage)
        yield from (f"{name}_power", f"{name}_db")


def _percentile(percentage: float) -> str:
    whole, _, rest = f"{percentage:g}".partition(".")
    return f"p{whole:0>2}_{rest}" if rest else f"p{whole:0>2}"


def _values(domain: str, values: Values | None, wish: Wish) -> Sequence[float | None]:
    """In the order of the names."""
    if values is None:
        return [None for _ in _names(domain, wish)]
    if domain == DEGREES:
        return [values.mean, values.deviation, *values.percentiles]
    ranks = (number for power in values.percentiles for number in (power, in_db(power)))
    return [values.mean, in_db(values.mean), values.deviation, values.looks, *ranks]
