"""How a raster is cut into pieces of work, and put together again for a file.

Reading is cheapest where a piece ends with the blocks of the files that it comes from: no block is
unpacked twice. Writing is cheapest in whole blocks of the new file. The two rarely meet, so pieces
follow the sources, and :class:`Stripes` gathers their rows until a row of the new file's blocks is full.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .recipe import OUTLINE, Frame, Plane

#: Side of the square blocks of the archives' files and of ours.
BLOCK_PX = 512
#: Pixels whose arrays fit into a processor's cache.
CACHED_PX = 1 << 18
#: What the arrays of one piece may take together.
_PIECE_BYTES = 32e6
#: A degree with its block more on either side: over a network, a row of blocks is one request.
_NARROWEST_PX = 10 * BLOCK_PX


@dataclass(frozen=True)
class Piece:
    """A rectangle of a frame, in its pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The row after its last."""
        return self.y + self.height


def cut(frame: Frame, planes: Sequence[Plane], pixel_bytes: float) -> Iterator[Piece]:
    """The frame in pieces, panel by panel from the left, each from the top down.

    ``pixel_bytes``: what a pixel takes in all arrays of a piece, read and computed.
    """
    rows = list(_rows(frame, planes))
    for left, width in _panels(frame.width, pixel_bytes):
        for top, height in rows:
            yield Piece(left, top, width, height)


def _panels(width: int, pixel_bytes: float) -> Iterator[tuple[int, int]]:
    """(left, width) of upright strips of equal width, in whole blocks of the new file."""
    widest = max(int(_PIECE_BYTES / (BLOCK_PX * pixel_bytes)), _NARROWEST_PX)
    count = -(-width // widest)
    step = -(-width // (count * BLOCK_PX)) * BLOCK_PX
    for left in range(0, width, step):
        yield left, min(step, width - left)


def _rows(frame: Frame, planes: Sequence[Plane]) -> Iterator[tuple[int, int]]:
    """(top, height), each ending with a row of blocks of the source that lies there, if one does."""
    # The outline has as many rows as the frame; its blocks are small and near, those of tiles are dear.
    tiled = [plane for plane in planes if plane.name != OUTLINE]
    spans = sorted({(source.y, source.y + source.height) for plane in tiled for source in plane.sources})
    top = 0
    while top < frame.height:
        bottom = min(top + BLOCK_PX, *_ends(spans, top), frame.height)
        yield top, bottom - top
        top = bottom


def _ends(spans: list[tuple[int, int]], top: int) -> list[int]:
    """Rows at which a piece that begins at ``top`` has to end: a block's end, a source's end or beginning."""
    ends = [first for first, last in spans if first > top][:1]
    for first, last in spans:
        if first <= top < last:
            return [*ends, last, first + ((top - first) // BLOCK_PX + 1) * BLOCK_PX]
    return [*ends, top + BLOCK_PX]


@dataclass(frozen=True)
class Stripe:
    """Rows of one panel that are whole blocks of the new file; ``values`` are (rows, columns)."""

    x: int
    y: int
    values: np.ndarray


class Stripes:
    """Gathers one band's pieces, in the order of :func:`cut`, into stripes for a file of ``height`` rows."""

    def __init__(self, height: int) -> None:
        self._height = height
        self._open: Stripe | None = None
        #: Of two stripes, in turns.
        self._memory: list[np.ndarray] = []

    def add(self, piece: Piece, values: np.ndarray) -> Iterator[Stripe]:
        """The stripes that this piece completes; ``values`` of the piece, (rows, columns).

        Each must be done with before the next but one is asked for: their memory is used again.
        """
        top = piece.y
        while top < piece.bottom:
            begin = top - top % BLOCK_PX
            end = min(begin + BLOCK_PX, self._height)
            upto = min(end, piece.bottom)
            first, last = top - piece.y, upto - piece.y
            rows = values[first:last]
            if top == begin and upto == end:
                yield Stripe(piece.x, begin, rows)
            else:
                yield from self._gather(Stripe(piece.x, begin, rows), top - begin, end - begin)
            top = upto

    def _room(self, height: int, width: int, kind: np.dtype) -> np.ndarray:
        older = self._memory.pop(0) if len(self._memory) > 1 else None
        fits = older is not None and older.shape == (height, width)
        self._memory.append(older if fits else np.empty((height, width), kind))
        return self._memory[-1]

    def _gather(self, part: Stripe, offset: int, height: int) -> Iterator[Stripe]:
        count, width = part.values.shape
        if offset == 0:
            self._open = Stripe(part.x, part.y, self._room(height, width, part.values.dtype))
        stripe, end = self._open, offset + count
        stripe.values[offset:end] = part.values
        if end == height:
            self._open = None
            yield stripe
