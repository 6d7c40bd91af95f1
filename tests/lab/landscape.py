"""The made-up country that the test archives show: hills, rivers, forest, and farmers who clear more of it every year."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .waves import Waves, random_waves

WATER, LAYOVER, SHADOW, LAND = 50, 100, 150, 255
"""Mask codes of the mosaics."""

FOREST_DB = (-8.0, -12.0)
SAVANNA_DB = (-10.2, -15.2)
CLEARED_DB = (-12.0, -17.0)
WATER_DB = (-19.5, -29.0)
LAYOVER_DB = (-3.0, -8.5)
SHADOW_DB = (-17.0, -24.0)
"""Gamma0 of HH and HV in dB."""

FIRST_CLEARING_YEAR = 1990
CELL_WIDTH_PX, CELL_HEIGHT_PX = 46, 34
"""At most one clearing lies in each cell of this size."""


@dataclass(frozen=True)
class Ground:
    """What the radar would see without speckle; all arrays have one shape (height, width)."""

    hh_db: np.ndarray
    """gamma0 in dB, float32"""
    hv_db: np.ndarray
    """gamma0 in dB, float32"""
    linci_deg: np.ndarray
    """local incidence angle in whole degrees, 20 to 60, uint8"""
    mask: np.ndarray
    """WATER, LAYOVER, SHADOW or LAND, uint8"""


@dataclass(frozen=True)
class _Country:
    """The fields behind the landscape."""

    slope: Waves
    highland: Waves
    river_bend: Waves
    river_width: Waves
    lake: Waves
    forest: Waves
    texture: Waves
    settlers: Waves


@lru_cache(maxsize=8)
def _country(seed: int) -> _Country:
    return _Country(
        slope=random_waves((seed, 1), 48, 900, 26, 1.1).east_slope().normal(),
        highland=random_waves((seed, 2), 8, 9000, 700, 0.4),
        river_bend=random_waves((seed, 3), 24, 2600, 90, 1.15),
        river_width=random_waves((seed, 4), 8, 900, 150, 0.3),
        lake=random_waves((seed, 5), 16, 1500, 130, 0.8),
        forest=random_waves((seed, 6), 28, 2500, 60, 0.7),
        texture=random_waves((seed, 7), 24, 300, 14, 0.4),
        settlers=random_waves((seed, 8), 10, 3000, 250, 0.4),
    )


@dataclass(frozen=True)
class View:
    """A rectangle of global pixels: x counts east from Greenwich, y south from the equator."""

    x_px: int
    y_px: int
    width: int
    height: int

    def of(self, field: Waves) -> np.ndarray:
        """The field seen here: float32 (height, width)."""
        return field.field(self.x_px, self.y_px, self.width, self.height)


def ground(view: View, year: int, seed: int) -> Ground:
    """The landscape in a view."""
    country = _country(seed)
    highland = _ramp(view.of(country.highland), -0.3, 1.2)
    slope = view.of(country.slope) * (0.12 + 0.88 * highland)
    river, shore = _river(country, view)
    water = river | (view.of(country.lake) - 0.6 * highland > 2.0)

    wood = _ramp(view.of(country.forest) + 0.9 * shore + 0.7 * highland, -0.55, -0.1)
    cleared = _clearings(country.settlers, view, year, seed) & ~river
    texture = view.of(country.texture)

    layover = (slope > 1.75) & ~water
    shadow = (slope < -1.75) & ~water
    mask = np.full(water.shape, LAND, np.uint8)
    mask[water], mask[layover], mask[shadow] = WATER, LAYOVER, SHADOW

    bands_db = []
    for channel in (0, 1):
        level = SAVANNA_DB[channel] + wood * np.float32(FOREST_DB[channel] - SAVANNA_DB[channel])
        level += np.float32(0.35) * texture + np.float32(1.1) * np.clip(slope, -2, 2)
        level[cleared] = CLEARED_DB[channel] + np.float32(0.3) * texture[cleared]
        for code, db in ((WATER, WATER_DB), (LAYOVER, LAYOVER_DB), (SHADOW, SHADOW_DB)):
            level[mask == code] = db[channel]
        bands_db.append(level)
    linci = np.clip(np.rint(38 - 9 * slope * ~water), 20, 60).astype(np.uint8)
    return Ground(bands_db[0], bands_db[1], linci, mask)


def _ramp(field: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below low, 1 above high, a straight line between."""
    return np.clip((field - np.float32(low)) * np.float32(1 / (high - low)), 0, 1)


def _river(country: _Country, view: View) -> tuple[np.ndarray, np.ndarray]:
    """Where rivers run (bool), and how near a shore is (1 at the water to 0, float32), both (height, width).

    Rivers are meridians 900 pixels apart, bent by a random field.
    """
    bend = np.float32(0.5) * view.of(country.river_bend)
    turns = ((view.x_px + np.arange(view.width)) / 900.0).astype(np.float32)[None, :] + bend
    off_centre = np.abs(turns - np.rint(turns))
    half_width = np.float32(0.020) + np.float32(0.008) * view.of(country.river_width)
    return off_centre < half_width, _ramp(-off_centre, -0.12, -0.02)


@dataclass(frozen=True)
class _CellRow:
    """One row of cells; every row is pushed east by its own amount, as fields are no chessboard."""

    shift_px: int
    luck: np.ndarray
    """random numbers (5, 1009) in 0..1; they repeat after 1009 cells"""


@lru_cache(maxsize=64)
def _cell_row(seed: int, number: int) -> _CellRow:
    dice = np.random.default_rng((seed, 9, number % 10007))
    return _CellRow(int(dice.integers(CELL_WIDTH_PX)), dice.random((5, 1009)))


def _clearings(settlers: Waves, view: View, year: int, seed: int) -> np.ndarray:
    """Rectangles that grow from year to year within their cells: bool (height, width)."""
    cleared = np.zeros((view.height, view.width), bool)
    for number in range(view.y_px // CELL_HEIGHT_PX, (view.y_px + view.height - 1) // CELL_HEIGHT_PX + 1):
        row = _cell_row(seed, number)
        first = (view.x_px - row.shift_px) // CELL_WIDTH_PX
        cells = np.arange(first, (view.x_px + view.width - 1 - row.shift_px) // CELL_WIDTH_PX + 1)
        west = cells * CELL_WIDTH_PX + row.shift_px
        north = number * CELL_HEIGHT_PX
        appeal = settlers.field(
            west[0] + CELL_WIDTH_PX // 2, north + CELL_HEIGHT_PX // 2, len(cells), 1, CELL_WIDTH_PX
        )[0]
        delay, right, down, wide, tall = row.luck[:, cells % 1009]
        age = year - (FIRST_CLEARING_YEAR + 24 - 16 * appeal + 16 * delay)
        width = np.minimum(CELL_WIDTH_PX * (0.6 + 0.35 * wide), 8 + 2.2 * age).astype(int)
        height = np.minimum(CELL_HEIGHT_PX * (0.6 + 0.35 * tall), 7 + 1.6 * age).astype(int)
        left = west - view.x_px + (right * (CELL_WIDTH_PX - width)).astype(int)
        top = north - view.y_px + (down * (CELL_HEIGHT_PX - height)).astype(int)
        for i in np.flatnonzero(age > 0):
            rows = slice(max(top[i], 0), max(top[i] + height[i], 0))
            cleared[rows, max(left[i], 0) : max(left[i] + width[i], 0)] = True
    return cleared
