"""Overviews: what a raster shows at small scales, made while its pixels are written.

Each overview holds one pixel for every 2 x 2, 4 x 4, 8 x 8 ... of the raster; at its right and lower edge
for what is left of them, so that its size is rounded up, as GDAL has it. What that pixel is depends on the
quantity (see :func:`way_of`), and GDAL's own overviews get it wrong for some: they average decibels.

Stripes of the raster begin at multiples of 512 pixels, which every factor up to 512 divides. So a stripe
gives its part of each overview without a look at its neighbours, nothing is read a second time, and memory
is bounded by a row of blocks. What is left after the factor 512 is small enough to be held.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable, Union

import numpy as np

from .blocks import BLOCK_PX, Piece, Stripe, Stripes
from .words import Phrase, tr

#: Larger factors are made of the overview of this one.
_HELD_FACTOR = BLOCK_PX
#: 10^(x/10) = e^(x * this).
_PER_DB = np.log(10) / 10


@dataclass(frozen=True)
class Nearest:
    """One of the pixels stands for all: the one right below the middle."""

    title: Phrase


@dataclass(frozen=True)
class Mean:
    """The mean of all pixels that have a value, in the domain in which that means something."""

    title: Phrase
    #: Into that domain and back; arrays in, arrays of floats out.
    there: Callable[[np.ndarray], np.ndarray]
    back: Callable[[np.ndarray], np.ndarray]


Way = Union[Nearest, Mean]

_NEAREST = Nearest(tr("nearest pixel"))


def _as_floats(values: np.ndarray) -> np.ndarray:
    return values.astype(np.float32, copy=False)


def _from_db(values: np.ndarray) -> np.ndarray:
    return np.exp(_as_floats(values) * np.float32(_PER_DB))


def _to_db(power: np.ndarray) -> np.ndarray:
    return 10 * np.log10(power)


_OF_POWER = tr("mean of linear power")
_DECIBELS = Mean(_OF_POWER, _from_db, _to_db)
_POWERS = Mean(_OF_POWER, _as_floats, _as_floats)
_AMPLITUDES = Mean(_OF_POWER, lambda values: np.square(_as_floats(values)), np.sqrt)
_ANGLES = Mean(tr("mean"), _as_floats, _as_floats)

_WAYS: dict[str, Way] = {
    "gamma0_db": _DECIBELS,
    "sigma0_db": _DECIBELS,
    "gamma0_power": _POWERS,
    "sigma0_power": _POWERS,
    "dn": _AMPLITUDES,
    "amplitude": _AMPLITUDES,
    "angle": _ANGLES,
}


def way_of(quantity: str) -> Way:
    """How pixels of this quantity become one.

    Backscatter is averaged as linear power, whatever domain it is stored in. The local incidence angle
    is averaged. Of dates and classes there is no mean: the nearest pixel stands for the others.

    So it does for ratios. The ratio that belongs to an area is that of its mean powers, which cannot be
    had from single ratios: for speckle as strong as in these mosaics (2.4 dB in a ratio) the mean of
    their linear ratios lies some 0.7 dB above it. A nearest pixel is noisy and in the middle right.
    """
    return _WAYS.get(quantity, _NEAREST)


def factors(width: int, height: int) -> list[int]:
    """2, 4, 8 ... until an overview fits into one block; none for a raster that does."""
    found: list[int] = []
    factor = 1
    while max(reduced(width, factor), reduced(height, factor)) > BLOCK_PX:
        factor *= 2
        found.append(factor)
    return found


def reduced(size: int, factor: int) -> int:
    """Rows or columns of an overview."""
    return -(-size // factor)


@dataclass(frozen=True)
class Level:
    """A part of an overview, in whole blocks of it."""

    #: 0 is that of factor 2.
    number: int
    stripe: Stripe


class Pyramid:
    """The overviews of one band. Takes its stripes in the order in which they are written."""

    def __init__(self, width: int, height: int, way: Way, nodata: float) -> None:
        """``width`` and ``height`` of the band in pixels."""
        self._way = way
        self._nodata = nodata
        self._dtype = np.dtype(np.float32)
        self._factors = factors(width, height)
        self._gathering = [Stripes(reduced(height, factor)) for factor in self._factors]
        self._shape = (reduced(height, _HELD_FACTOR), reduced(width, _HELD_FACTOR))
        #: The overview of the largest factor that a stripe has whole, where there are larger ones.
        self._held: tuple[np.ndarray, ...] | None = None

    def add(self, stripe: Stripe) -> Iterator[Level]:
        """The parts of overviews that this stripe completes; its values are (rows, columns)."""
        values = stripe.values
        self._dtype = values.dtype
        parts = self._begin(values)
        for number, factor in enumerate(self._factors):
            if factor > _HELD_FACTOR:
                self._hold(stripe, parts)
                return
            if isinstance(self._way, Mean):
                parts = tuple(halved(part) for part in parts)
            else:
                parts = (_nearest(values, factor),)
            yield from self._level(number, stripe.x // factor, stripe.y // factor, self._end(parts))

    def finish(self) -> Iterator[Level]:
        """The overviews that need the whole raster."""
        parts = self._held
        if parts is None:
            return
        held = parts[0]
        for number, factor in enumerate(self._factors):
            if factor > _HELD_FACTOR:
                if isinstance(self._way, Mean):
                    parts = tuple(halved(part) for part in parts)
                else:
                    parts = (_nearest(held, factor // _HELD_FACTOR),)
                yield from self._level(number, 0, 0, self._end(parts))

    # -- sums ------------------------------------------------------------------------------------

    def _begin(self, values: np.ndarray) -> tuple[np.ndarray, ...]:
        """For a mean, what is summed and how many that are, both (rows, columns)."""
        if isinstance(self._way, Nearest):
            return (values,)
        valid = values != values.dtype.type(self._nodata)
        if valid.all():
            return self._way.there(values), np.ones(values.shape, np.float32)
        summed = self._way.there(np.where(valid, values, values.dtype.type(1)))
        return summed * valid, valid.astype(np.float32)

    def _end(self, parts: tuple[np.ndarray, ...]) -> np.ndarray:
        """Values in the type of the band's own, nodata where there are none."""
        if isinstance(self._way, Nearest):
            return parts[0]
        summed, count = parts
        some = count > 0
        values = self._way.back(np.where(some, summed, 1) / np.where(some, count, 1))
        if self._dtype.kind in "ui":
            values = np.rint(values)
        return np.where(some, values, self._nodata).astype(self._dtype)

    def _hold(self, stripe: Stripe, parts: tuple[np.ndarray, ...]) -> None:
        if self._held is None:
            self._held = tuple(np.zeros(self._shape, part.dtype) for part in parts)
        top, left = stripe.y // _HELD_FACTOR, stripe.x // _HELD_FACTOR
        for held, part in zip(self._held, parts):
            rows, columns = part.shape
            held[top:, left:][:rows, :columns] = part

    def _level(self, number: int, x: int, y: int, values: np.ndarray) -> Iterator[Level]:
        rows, columns = values.shape
        for stripe in self._gathering[number].add(Piece(x, y, columns, rows), values):
            yield Level(number, stripe)


def halved(values: np.ndarray) -> np.ndarray:
    """Sums of 2 x 2, and of what is left of them at the right and lower edge."""
    rows, columns = values.shape
    if rows % 2 or columns % 2:
        values = np.pad(values, ((0, rows % 2), (0, columns % 2)))
    pairs = values[::2] + values[1::2]
    return pairs[:, ::2] + pairs[:, 1::2]


def _nearest(values: np.ndarray, factor: int) -> np.ndarray:
    """Of each factor x factor pixels the one right below the middle; at the edges the last that there is."""
    rows, columns = (np.minimum(np.arange(0, size, factor) + factor // 2, size - 1) for size in values.shape)
    return values[np.ix_(rows, columns)]
