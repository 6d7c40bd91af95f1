"""HH, HV and their ratio of many places, year by year, at the dates on which they were really seen.

Backscatter is averaged as linear power, never in decibels. A pixel counts where HH, and HV if the product
has it, hold a value of a mask class that is kept: one number of pixels stands for all columns, and the
ratio is that of the two means. Only the blocks of the files in which a place has pixels are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np

from .archive import Archive
from .blocks import CACHED_PX, Piece
from .column import Column, Small
from .decibels import in_db
from .engine import Means, Visit, is_remote, readers_for, visit
from .errors import Cancelled
from .grid import Window
from .mosaic import Mosaic
from .parallel import Report, Stop, never, silent
from .products import DEFAULT_KEEP, MASK_CLASSES, Product
from .profile_pieces import pieces_of
from .quantities.quantity import Pixels
from .quantities.screen import DN_MAX, stays
from .recipe import Recipe
from .sites import Sites
from .steps import apply_mask

#: Nearly all of the time is waiting for a server: a year's four bands are read by four threads.
_REMOTE_READERS = 48
#: Tiles of single years whose files are open at one time; a system allows a program some hundreds of its own.
_LOCAL_AT_ONCE, _REMOTE_AT_ONCE = 32, 128
_DAYS = DN_MAX + 1
_LOOK_EVERY = 256


@dataclass(frozen=True)
class Seen:
    """One place in one year's mosaic; None for what there is not."""

    #: The place's number.
    site: int
    product: Product
    #: The mosaic's nominal year.
    year: int
    #: Pixels that count.
    pixels: int
    #: Mean linear power, gamma0.
    hh_power: float | None
    hv_power: float | None
    #: Of the pixels that count: dates of the first, of the middle one (of two, the earlier), of the last.
    first: date | None
    date: date | None
    last: date | None
    #: Name of the commonest mask class of all pixels, kept or not.
    mask: str | None

    @property
    def ratio_power(self) -> float | None:
        """Mean HV power / mean HH power."""
        return None if self.hv_power is None else self.hv_power / self.hh_power

    @property
    def sensor(self) -> str:
        """Which satellite's radar saw it."""
        return self.product.sensor(self.year).name


#: The table's columns; the first is the place's name.
COLUMNS = (
    Column("id", str),
    Column("product", str),
    Column("sensor", str),
    Column("year", Small),
    Column("date", date),
    Column("first_date", date),
    Column("last_date", date),
    Column("pixels", int),
    Column("hh_power", float),
    Column("hh_db", float),
    Column("hv_power", float),
    Column("hv_db", float),
    Column("ratio_power", float),
    Column("ratio_db", float),
    Column("mask", str),
)


def row(name: str, seen: Seen) -> list[object]:
    """In the order of the columns."""
    powers = (seen.hh_power, seen.hv_power, seen.ratio_power)
    values = [value for power in powers for value in (power, in_db(power))]
    dates = (seen.date, seen.first, seen.last)
    return [name, seen.product.id, seen.sensor, seen.year, *dates, seen.pixels, *values, seen.mask]


def far_dates(profiles: Sequence[Sequence[Seen]]) -> dict[int, tuple[date, ...]]:
    """By nominal year, dates more than a year outside of it: a sign of a wrong epoch or a damaged tile."""
    far: dict[int, set[date]] = {}
    for seen in (seen for several in profiles for seen in several):
        for day in {seen.first, seen.last} - {None}:
            if abs(day.year - seen.year) > 1:
                far.setdefault(seen.year, set()).add(day)
    return {year: tuple(sorted(days)) for year, days in sorted(far.items())}


def bands(product: Product) -> tuple[str, ...]:
    """The bands that mosaics have to be found with."""
    return (*_backscatter(product), "date", "mask")


def _backscatter(product: Product) -> tuple[str, ...]:
    return tuple(name for name in ("hh", "hv") if name in product.band_names)


def follow(
    archive: Archive,
    mosaics: Sequence[Mosaic],
    sites: Sites,
    keep: tuple[str, ...] = DEFAULT_KEEP,
    report: Report = silent,
    stop: Stop = never,
) -> list[list[Seen]]:
    """Each site's way through the mosaics, in their orders: one list for each site, one entry for each mosaic.

    Raises Cancelled, ReadingFailed, and what ``apply_mask`` raises.
    """
    looks = [
        _Look(number, sites, tile.window, _recipe(archive, mosaic, number_of_tile, keep))
        for number, mosaic in enumerate(mosaics)
        for number_of_tile, tile in enumerate(mosaic.tiles)
    ]
    visits = [look.visit() for look in looks]
    gathered = [_Gathered.of(len(sites), len(_backscatter(mosaic.request.product))) for mosaic in mosaics]
    visits = [one for one in visits if one.pieces]
    total = sum(len(one.pieces) for one in visits)
    done = 0
    at_once = _REMOTE_AT_ONCE if archive.remote else _LOCAL_AT_ONCE
    for begin in range(0, len(visits), at_once):
        batch = visits[begin:][:at_once]
        for tally in visit(batch, silent, stop, _means(batch)):
            gathered[tally.mosaic].add(tally)
            done += 1
            report(done / total)
    years = [_seen(mosaic, one, stop) for mosaic, one in zip(mosaics, gathered)]
    return [list(several) for several in zip(*years)]


def _recipe(archive: Archive, mosaic: Mosaic, number: int, keep: tuple[str, ...]) -> Recipe:
    """One tile of it alone, in its own pixels."""
    tile = mosaic.tiles[number]
    alone = replace(mosaic, tiles=(tile,), window=tile.window)
    return apply_mask(alone.recipe(archive), keep, archive.root)


def _means(visits: Sequence[Visit]) -> Means:
    planes = [plane for one in visits for plane in one.planes]
    return Means(readers=readers_for(planes, _REMOTE_READERS) if is_remote(planes) else None)


# -- one piece ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Tally:
    """What some sites have in a part of a tile; the first axis of all arrays is that of these sites."""

    mosaic: int
    #: Numbers of the sites, each once.
    owners: np.ndarray
    #: Pixels that count.
    pixels: np.ndarray
    #: Sums of the squares of digital numbers, (sites, bands); exact.
    squares: np.ndarray
    #: Pixels of each mask class, (sites, classes).
    classes: np.ndarray
    #: Site * _DAYS + day number, ascending, each once, and how many pixels.
    days: np.ndarray
    day_counts: np.ndarray


class _Look:
    """Looks at pieces of one tile of one mosaic, several at once; what it knows does not change meanwhile."""

    def __init__(self, mosaic: int, sites: Sites, tile: Window, recipe: Recipe) -> None:
        self._mosaic = mosaic
        self._sites = sites
        self._tile = tile
        self._recipe = recipe
        self._bands = [plane for name in ("hh", "hv") if (plane := recipe.plane(name)) is not None]

    def visit(self) -> Visit:
        """The pieces that are worth reading."""
        planes = (*self._bands, self._recipe.plane("date"), self._recipe.plane("mask"))
        return Visit(planes, self._recipe.frame, pieces_of(self._sites, self._tile), self._look)

    def _look(self, piece: Piece, pixels: Pixels) -> _Tally:
        """A few rows at a time, so that a polygon's pixels take little memory."""
        step = max(CACHED_PX // piece.width, 1)
        parts = []
        for top in range(0, piece.height, step):
            rows = slice(top, top + step)
            part = Pixels({name: values[rows] for name, values in pixels.items()})
            parts.append(self._tally(piece.x, piece.y + top, part))
        return parts[0] if len(parts) == 1 else _together(parts)

    def _tally(self, x: int, y: int, pixels: Pixels) -> _Tally:
        height, width = pixels["mask"].shape
        left, top = self._tile.left + x, self._tile.top + y
        found = self._sites.owned(Window(left, top, left + width, top + height))
        place = (found.rows, found.columns)
        counts = stays(self._recipe, pixels, *self._bands)[place]
        owners, local = np.unique(found.owners, return_inverse=True)
        codes = pixels["mask"][place]
        classes = [np.bincount(local[codes == one.code], minlength=owners.size) for one in MASK_CLASSES]
        counting = local[counts]
        squares = [
            np.bincount(counting, np.square(pixels[plane.name][place][counts], dtype=np.float64), owners.size)
            for plane in self._bands
        ]
        days = pixels["date"][place][counts].astype(np.int64)
        dated = days > 1
        keys = owners[counting[dated]] * _DAYS + days[dated]
        return _Tally(
            self._mosaic,
            owners,
            np.bincount(counting, minlength=owners.size),
            np.stack(squares, axis=1).astype(np.int64),
            np.stack(classes, axis=1),
            *np.unique(keys, return_counts=True),
        )


def _together(parts: Sequence[_Tally]) -> _Tally:
    """Of one mosaic."""
    every = np.concatenate([part.owners for part in parts])
    owners, local = np.unique(every, return_inverse=True)

    def summed(arrays: Sequence[np.ndarray]) -> np.ndarray:
        """Site by site."""
        stacked = np.concatenate(arrays)
        sums = np.zeros((owners.size, *stacked.shape[1:]), dtype=np.int64)
        np.add.at(sums, local, stacked)
        return sums

    days, day_counts = _days_together([(part.days, part.day_counts) for part in parts])
    return _Tally(
        parts[0].mosaic,
        owners,
        summed([part.pixels for part in parts]),
        summed([part.squares for part in parts]),
        summed([part.classes for part in parts]),
        days,
        day_counts,
    )


def _days_together(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Keys, ascending and each once, and their counts."""
    nothing = np.zeros(0, dtype=np.int64)
    keys, places = np.unique(np.concatenate([nothing, *(days for days, _ in parts)]), return_inverse=True)
    counts = np.zeros(keys.size, dtype=np.int64)
    np.add.at(counts, places, np.concatenate([nothing, *(count for _, count in parts)]))
    return keys, counts


# -- one mosaic ---------------------------------------------------------------------------------


@dataclass
class _Gathered:
    """All sites in one mosaic, so far; arrays as in a tally, of all sites."""

    pixels: np.ndarray
    squares: np.ndarray
    classes: np.ndarray
    days: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)

    @classmethod
    def of(cls, sites: int, bands_there: int) -> _Gathered:
        """Nothing yet."""
        shapes = ((sites,), (sites, bands_there), (sites, len(MASK_CLASSES)))
        return cls(*(np.zeros(shape, dtype=np.int64) for shape in shapes))

    def add(self, tally: _Tally) -> None:
        """Another piece."""
        self.pixels[tally.owners] += tally.pixels
        self.squares[tally.owners] += tally.squares
        self.classes[tally.owners] += tally.classes
        self.days.append((tally.days, tally.day_counts))

    def spans(self) -> Iterator[tuple[int, list[int]]]:
        """Of each site that has a date: its number, and the day numbers of the first, the middle and the last pixel."""
        keys, counts = _days_together(self.days)
        if not keys.size:
            return
        upto = np.cumsum(counts)
        begins = np.flatnonzero(np.diff(keys // _DAYS, prepend=-1))
        ends = np.append(begins[1:], keys.size) - 1
        before = upto[begins] - counts[begins]
        middle = np.searchsorted(upto, before + (upto[ends] - before + 1) // 2)
        days = np.stack([keys[begins], keys[middle], keys[ends]], axis=1) % _DAYS
        yield from zip((keys[begins] // _DAYS).tolist(), days.tolist())


def _seen(mosaic: Mosaic, gathered: _Gathered, stop: Stop) -> list[Seen]:
    """Of each site, in their order."""
    product, year = mosaic.request.product, mosaic.request.year
    launch = product.sensor(year).launch
    scale = 10 ** (product.calibration_db / 10)
    spans = dict(gathered.spans())
    commonest = np.argmax(gathered.classes, axis=1).tolist()
    somewhere = gathered.classes.any(axis=1).tolist()
    found = []
    for site, pixels in enumerate(gathered.pixels.tolist()):
        if site % _LOOK_EVERY == 0 and stop():
            raise Cancelled
        powers = [square / pixels * scale if pixels else None for square in gathered.squares[site].tolist()]
        hh, hv = powers if len(powers) > 1 else (*powers, None)
        days = [launch + timedelta(days=day) for day in spans.get(site, ())] or [None, None, None]
        mask = MASK_CLASSES[commonest[site]].name if somewhere[site] else None
        found.append(Seen(site, product, year, pixels, hh, hv, *days, mask))
    return found
