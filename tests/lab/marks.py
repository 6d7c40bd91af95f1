"""What every test tile is sure to hold, whatever the landscape under it: all mask classes, a growing clearing, and odd DN.

Positions are rows and columns from the tile's own top-left pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SMALLEST_PX = 64
"""A tile needs at least so many rows and columns to have room for the marks."""


@dataclass(frozen=True)
class PlantedPixel:
    """One pixel on land (mask 255) whose DN is known."""

    band: str
    row: int
    col: int
    dn: int


PLANTED = (
    PlantedPixel("hh", 5, 4, 65535),
    PlantedPixel("hh", 5, 7, 0),
    PlantedPixel("hh", 5, 10, 1),
    PlantedPixel("hh", 5, 13, 2),
    PlantedPixel("hv", 9, 4, 65535),
    PlantedPixel("hv", 9, 7, 0),
    PlantedPixel("hv", 9, 10, 1),
    PlantedPixel("hv", 9, 13, 2),
)
PLANTED_LAND = (slice(2, 13), slice(2, 17))
"""Rows and columns around the planted pixels that are plain forest, mask 255."""


@dataclass(frozen=True)
class Marks:
    """Where in a window of a tile the marks lie; bool arrays of one shape (height, width)."""

    lake: np.ndarray
    layover: np.ndarray
    shadow: np.ndarray
    clearing: np.ndarray
    planted_land: np.ndarray
    nothing: np.ndarray


def marks(rows: np.ndarray, cols: np.ndarray, tile_height: int, tile_width: int, year: int) -> Marks:
    """The marks at rows (height,) and columns (width,) of a tile of so many pixels."""
    row, col = rows[:, None], cols[None, :]
    small_px = min(tile_height, tile_width)
    lake_px = min(24.0, 0.08 * small_px)
    ridge_px = min(14.0, 0.05 * small_px)
    swath_px = min(600.0, 0.22 * small_px)
    field_px = min(1.0, small_px / 300) * (4 + 0.6 * (year - 1990))

    def oval(
        row_share: float, col_share: float, half_height_px: float, half_width_px: float, lean: float = 0.0
    ) -> np.ndarray:
        down = row - row_share * tile_height
        right = col - col_share * tile_width + lean * down
        return (down / half_height_px) ** 2 + (right / half_width_px) ** 2 < 1

    bump = 1 + 0.15 * np.sin(col / lake_px * 2.1) * np.cos(row / lake_px * 1.7)
    lake_down, lake_right = row - 0.72 * tile_height, col - 0.30 * tile_width
    lake = (lake_down**2 + (lake_right / 1.6) ** 2) * bump**2 < lake_px**2
    return Marks(
        lake=lake,
        layover=oval(0.30, 0.62, 2.2 * ridge_px, 0.55 * ridge_px, 0.4),
        shadow=oval(0.30, 0.62 + 1.3 * ridge_px / tile_width, 2.0 * ridge_px, 0.5 * ridge_px, 0.4),
        clearing=(abs(row - 0.45 * tile_height) < field_px) & (abs(col - 0.36 * tile_width) < 1.4 * field_px),
        planted_land=(row >= 2) & (row < 13) & (col >= 2) & (col < 17),
        nothing=(tile_height - 1 - row) + 0.35 * (tile_width - 1 - col) < swath_px,
    )
