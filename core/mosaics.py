"""The same place in several years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .catalog import Catalog
from .errors import ArchiveNotFound, ArchiveRefuses, NoSatellite, NothingThere, PalsarError, YearNotInArchive
from .grid import Box
from .mosaic import Mosaic, Request, find_mosaic, refuse_year
from .parallel import Report, Stop, never, silent, stoppable
from .products import Product
from .words import Phrase


@dataclass(frozen=True)
class Absent:
    """A year that was looked for and has nothing here."""

    year: int
    #: One sentence or two; a warning at the rim.
    reason: Phrase


@dataclass(frozen=True)
class Mosaics:
    """What was found, and what was not; both in the order of the years."""

    #: At least one. An area gives all of them one window; labels alone, each that of its own tiles.
    found: tuple[Mosaic, ...]
    absent: tuple[Absent, ...]


def find_mosaics(
    catalog: Catalog,
    product: Product,
    years: Sequence[int] | None,
    area: Box | None = None,
    labels: tuple[str, ...] = (),
    bands: tuple[str, ...] = (),
    report: Report = silent,
    stop: Stop = never,
) -> Mosaics:
    """The mosaics of these years; None stands for every year that the archive has.

    Years that have nothing here, for want of a satellite or of a tile, are named in the answer; when that
    is all of them, the first one's refusal is raised, as ``find_mosaic`` words it. Where none of them had
    a satellite, the archive is not asked.
    """
    refused: list[tuple[int, PalsarError]] = []
    requests: list[Request] = []
    for year in years or ():
        refusal = _no_satellite(product, year)
        if refusal is None:
            requests.append(Request(product, year, area, labels, bands))
        else:
            refused.append((year, refusal))
    if refused and not requests:
        raise refused[0][1]
    listed = stoppable(lambda: catalog.years(product), stop)
    if years is None:
        every = _every_year(catalog, product, listed)
        requests = [Request(product, year, area, labels, bands) for year in every]
    refusals = _REFUSALS if listed is not None else (*_REFUSALS, *_REFUSALS_UNLISTED)
    found: list[Mosaic] = []
    without_satellite = len(refused)
    for number, request in enumerate(requests):
        part = _part(report, number, len(requests))
        try:
            found.append(find_mosaic(catalog, request, part, stop))
        except refusals as refusal:
            refused.append((request.year, refusal))
        part(1.0)
    if not found:
        raise refused[without_satellite][1]
    absent = sorted(refused, key=lambda pair: pair[0])
    return Mosaics(tuple(found), tuple(Absent(year, refusal.words) for year, refusal in absent))


def _no_satellite(product: Product, year: int) -> NoSatellite | None:
    try:
        product.sensor(year)
    except NoSatellite as refusal:
        return refusal
    return None


#: How a year says that it has nothing here.
_REFUSALS = (NothingThere, YearNotInArchive)
#: How an archive that may not be listed answers for what it has not.
_REFUSALS_UNLISTED = (ArchiveRefuses, ArchiveNotFound)


def _every_year(catalog: Catalog, product: Product, listed: tuple[int, ...] | None) -> tuple[int, ...]:
    """The years that the archive has; where it does not tell, those that are documented."""
    if listed is None:
        return product.known_years
    years = tuple(year for year in listed if any(sensor.has(year) for sensor in product.sensors))
    if not years:
        refuse_year(catalog, product, product.known_years[-1])
    return years


def _part(report: Report, number: int, count: int) -> Report:
    """Reports one year's share as a share of all."""
    return lambda share: report((number + share) / count)
