"""The same place in several years."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .catalog import Catalog
from .errors import (
    ArchiveNotFound,
    ArchiveRefuses,
    NoSatellite,
    NothingThere,
    PalsarError,
    ProductNotInArchive,
    YearNotInArchive,
)
from .grid import Box, around
from .http import PARALLEL_REQUESTS
from .mosaic import Mosaic, Request, find_mosaic, refuse_year
from .parallel import Report, Stop, in_parallel, never, silent, stoppable
from .products import Product
from .words import Phrase, joined

#: A year, and why it has nothing here.
_Refused = tuple[int, PalsarError]


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
    """The mosaics of these years of one product; see ``find_series``. Without ``bands`` all that it has."""
    return find_series(catalog, {product: bands}, years, area, labels, report, stop)


def find_series(
    catalog: Catalog,
    wanted: Mapping[Product, tuple[str, ...]],
    years: Sequence[int] | None,
    area: Box | None = None,
    labels: tuple[str, ...] = (),
    report: Report = silent,
    stop: Stop = never,
) -> Mosaics:
    """The mosaics of these years, each of the product that had a satellite then; None: all that the archive has.

    ``wanted`` has the bands of each product, none for all of them. Years are looked for at the same time.
    Years that have nothing here, for want of a satellite or of a tile, are named in the answer; when that
    is all of them, the first one's refusal is raised, as ``find_mosaic`` words it. Where none of them had
    a satellite, the archive is not asked.
    """
    place = (area, labels)
    refused: list[_Refused] = []
    requests: list[Request] = []
    for year in years or ():
        product = next((product for product in wanted if product.has(year)), None)
        if product is None:
            refused.append((year, _no_satellite(wanted, year)))
        else:
            requests.append(Request(product, year, *place, wanted[product]))
    if refused and not requests:
        raise refused[0][1]
    without_satellite = len(refused)
    asked = dict.fromkeys(request.product for request in requests) if years else wanted
    refusals = _REFUSALS
    for product in asked:
        listed = stoppable(lambda product=product: catalog.years(product), stop)
        if listed is None:
            refusals = (*_REFUSALS, *_REFUSALS_UNLISTED)
        if years is None:
            every, none = _every_year(catalog, product, listed, alone=len(wanted) == 1)
            requests += [Request(product, year, *place, wanted[product]) for year in every]
            refused += none
    found, missed = _look_for(catalog, requests, refusals, report, stop)
    refused += missed
    if not found:
        raise refused[without_satellite][1]
    absent = sorted(refused, key=lambda pair: pair[0])
    in_order = sorted(found, key=lambda mosaic: mosaic.request.year)
    return Mosaics(tuple(in_order), tuple(Absent(year, refusal.words) for year, refusal in absent))


def over_one_window(mosaics: Sequence[Mosaic]) -> tuple[Mosaic, ...]:
    """The same mosaics, each over the window around all of them, with holes where it has no tile.

    All products lie on one grid, so that pixels of all years then lie upon each other.
    """
    window = around([mosaic.window for mosaic in mosaics])
    return tuple(replace(mosaic, window=window) for mosaic in mosaics)


def _look_for(
    catalog: Catalog,
    requests: Sequence[Request],
    refusals: tuple[type[PalsarError], ...],
    report: Report,
    stop: Stop,
) -> tuple[list[Mosaic], list[_Refused]]:
    """What is there, and what is not; each year has a thread and a catalog of its own."""
    workers = max(1, min(len(requests), PARALLEL_REQUESTS))

    def look(request: Request) -> Mosaic | PalsarError:
        """The mosaic, or why there is none."""
        try:
            return find_mosaic(catalog.beside(workers - 1), request, stop=stop)
        except refusals as refusal:
            return refusal

    answers = in_parallel(look, requests, workers, report, stop)
    found = [answer for answer in answers if isinstance(answer, Mosaic)]
    pairs = zip(requests, answers)
    return found, [(request.year, answer) for request, answer in pairs if not isinstance(answer, Mosaic)]


def _no_satellite(wanted: Iterable[Product], year: int) -> NoSatellite:
    titles = joined(product.title for product in wanted)
    years = joined(sensor.years_text for product in wanted for sensor in product.sensors)
    return NoSatellite(product=titles, year=year, years=years)


#: How a year says that it has nothing here.
_REFUSALS = (NothingThere, YearNotInArchive)
#: How an archive that may not be listed answers for what it has not.
_REFUSALS_UNLISTED = (ArchiveRefuses, ArchiveNotFound)


def _every_year(
    catalog: Catalog, product: Product, listed: tuple[int, ...] | None, alone: bool
) -> tuple[tuple[int, ...], list[_Refused]]:
    """The years that the archive has; where it does not tell, those that are documented.

    An archive without the product is a refusal where it is asked for alone, else the absence of the documented years.
    """
    if listed is None:
        return product.known_years, []
    years = tuple(year for year in listed if product.has(year))
    if years:
        return years, []
    try:
        refuse_year(catalog, product, product.known_years[-1])
    except ProductNotInArchive as refusal:
        if alone:
            raise
        return (), [(year, refusal) for year in product.known_years]
