"""Which parts of a tile have to be read for many small places: whole blocks cost one request each, once."""

from __future__ import annotations

import numpy as np

from .blocks import BLOCK_PX, Piece
from .grid import Window
from .sites import Sites, every_cell

#: Neighbouring blocks in a row are one request over a network; so many at most are one piece.
_MOST_BLOCKS = 10


def pieces_of(sites: Sites, tile: Window) -> tuple[Piece, ...]:
    """Rectangles of a tile, in its own pixels, that hold every pixel of the sites in it; from the top down.

    None reaches into a block of the tile's files in which no site may have a pixel.
    """
    left, top, right, bottom = _parts(sites, tile)
    if not left.size:
        return ()
    blocks = (left // BLOCK_PX, top // BLOCK_PX, -(-right // BLOCK_PX), -(-bottom // BLOCK_PX))
    places, rows, columns = every_cell(*blocks)
    edges = np.stack(
        (
            np.maximum(left[places], columns * BLOCK_PX),
            np.maximum(top[places], rows * BLOCK_PX),
            np.minimum(right[places], (columns + 1) * BLOCK_PX),
            np.minimum(bottom[places], (rows + 1) * BLOCK_PX),
        )
    )
    order = np.lexsort((columns, rows))
    rows, columns, edges = rows[order], columns[order], edges[:, order]
    begins = _begins(rows, columns)
    least = np.minimum.reduceat(edges[:2], begins, axis=1)
    most = np.maximum.reduceat(edges[2:], begins, axis=1)
    return tuple(
        Piece(x, y, right - x, bottom - y) for x, y, right, bottom in np.vstack((least, most)).T.tolist()
    )


def _parts(sites: Sites, tile: Window) -> np.ndarray:
    """What lies in the tile of each site that touches it: left, top, right, bottom in its pixels, (4, sites)."""
    edges = sites.edges[sites.touching(tile)] - (tile.left, tile.top, tile.left, tile.top)
    ends = (tile.width, tile.height, tile.width, tile.height)
    return np.clip(edges, 0, ends).T


def _begins(rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Places in the sorted blocks at which a piece begins: a gap, another row, or enough blocks."""
    new_block = np.flatnonzero((np.diff(rows, prepend=-1) != 0) | (np.diff(columns, prepend=-1) != 0))
    begins = []
    last_row, next_column, blocks = -1, -1, 0
    for place in new_block.tolist():
        row, column = int(rows[place]), int(columns[place])
        if row != last_row or column != next_column or blocks == _MOST_BLOCKS:
            begins.append(place)
            blocks = 0
        last_row, next_column, blocks = row, column + 1, blocks + 1
    return np.array(begins)
