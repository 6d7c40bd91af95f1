"""The pixels of a test tile: every window of every tile can be asked for, alone, and is always the same."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from .landscape import (
    CLEARED_DB,
    FOREST_DB,
    LAND,
    LAYOVER,
    LAYOVER_DB,
    SHADOW,
    SHADOW_DB,
    WATER,
    WATER_DB,
    View,
    ground,
)
from .marks import PLANTED, SMALLEST_PX, marks
from .speckle import speckle_amplitude
from .stac_item import ItemQuirks

PALSAR, JERS = "alos_palsar_mosaic", "jers_sar_mosaic"
CALIBRATION_DB = {PALSAR: 83.0, JERS: 84.66}
"""gamma0 in dB is 10 log10(DN^2) minus this."""
DTYPES = {"hh": np.uint16, "hv": np.uint16, "linci": np.uint8, "mask": np.uint8, "date": np.uint16}
"""Bands in the order of the STAC items."""
DATE_STRIP_PX = 150
"""Width of the vertical strips of one acquisition day, counted from Greenwich."""
BLOCK_PX = 250
"""Tiles are computed in squares of this size from their own top-left corner, so that a window never depends on what else was asked."""


@dataclass(frozen=True)
class TileSpec:
    """One tile of an archive to be made; small partial tiles are the rule, as in the real archive they are the exception."""

    product: str
    """PALSAR or JERS"""
    year: int
    label: str
    """name of the 5-degree square, its north-west corner: N35E030"""
    west: float | None = None
    """degrees of the real left edge; default: the label's"""
    north: float | None = None
    """degrees of the real top edge; default: the label's"""
    width: int = 450
    """pixels of 1/4500 degree"""
    height: int = 300
    """pixels of 1/4500 degree"""
    suffix: str | None = None
    """end of the file names; default: what the producer writes for this product and year; "" makes the older names"""
    stac: bool = True
    """whether to write the STAC item"""
    rasters: bool = True
    """whether to write the files; without them only the item is written"""
    bands: tuple[str, ...] | None = None
    """bands that exist in files and item; default: all that the product has"""
    seed: int = 0
    """another seed is another country; neighbours fit together when they share it"""
    nothing: int = 1
    """DN of hh, hv, date and linci where there is nothing (mask 0): 1 in current releases, 0 in older"""
    quirks: ItemQuirks = field(default_factory=ItemQuirks)
    """deviations of the STAC item"""

    def __post_init__(self) -> None:
        if self.product not in CALIBRATION_DB:
            raise ValueError(f"unknown product {self.product!r}")
        if min(self.width, self.height) < SMALLEST_PX:
            raise ValueError(
                f"a test tile needs at least {SMALLEST_PX} x {SMALLEST_PX} pixels, not {self.width} x {self.height}"
            )
        label_corner_deg(self.label)

    @property
    def west_deg(self) -> float:
        """Left edge."""
        return float(label_corner_deg(self.label)[0] if self.west is None else self.west)

    @property
    def north_deg(self) -> float:
        """Top edge."""
        return float(label_corner_deg(self.label)[1] if self.north is None else self.north)

    @property
    def band_names(self) -> tuple[str, ...]:
        """The bands of this tile in the order of the STAC items."""
        own = tuple(name for name in DTYPES if name != "hv" or self.product != JERS)
        return own if self.bands is None else tuple(name for name in own if name in self.bands)

    @property
    def epoch(self) -> date:
        """Day 0 of the date band."""
        if self.product == JERS:
            return date(1992, 2, 11)
        return date(2006, 1, 24) if self.year <= 2010 else date(2014, 5, 24)


def label_corner_deg(label: str) -> tuple[float, float]:
    """(west, north) of a label such as S05W010, in degrees."""
    parts = re.fullmatch(r"([NS])(\d\d)([EW])(\d\d\d)", label)
    if parts is None:
        raise ValueError(f"{label!r} is no tile label")
    north, west = int(parts[2]), int(parts[4])
    return float(-west if parts[3] == "W" else west), float(-north if parts[1] == "S" else north)


def tile_window(spec: TileSpec, row: int, col: int, height: int, width: int) -> dict[str, np.ndarray]:
    """DN of every band at rows row.. and columns col.. of the tile: arrays (height, width) of the types in DTYPES."""
    if row < 0 or col < 0 or row + height > spec.height or col + width > spec.width:
        raise ValueError(
            f"window {height} x {width} at ({row}, {col}) is not inside {spec.height} x {spec.width}"
        )
    out = {name: np.empty((height, width), DTYPES[name]) for name in spec.band_names}
    for top in range(row - row % BLOCK_PX, row + height, BLOCK_PX):
        for left in range(col - col % BLOCK_PX, col + width, BLOCK_PX):
            block = _block(spec, top, left)
            rows = slice(max(top, row), min(top + BLOCK_PX, row + height))
            cols = slice(max(left, col), min(left + BLOCK_PX, col + width))
            for name, target in out.items():
                target[rows.start - row : rows.stop - row, cols.start - col : cols.stop - col] = block[name][
                    rows.start - top : rows.stop - top, cols.start - left : cols.stop - left
                ]
    return out


def _block(spec: TileSpec, top: int, left: int) -> dict[str, np.ndarray]:
    """All bands of one block (BLOCK_PX, BLOCK_PX); what lies beyond the tile's edge is to be cut off."""
    rows, cols = top + np.arange(BLOCK_PX), left + np.arange(BLOCK_PX)
    x_px, y_px = round(spec.west_deg * 4500) + cols, round(-spec.north_deg * 4500) + rows
    land = ground(View(int(x_px[0]), int(y_px[0]), BLOCK_PX, BLOCK_PX), spec.year, spec.seed)
    marked = marks(rows, cols, spec.height, spec.width, spec.year)

    mask = land.mask
    for place, code in (
        (marked.clearing, LAND),
        (marked.lake, WATER),
        (marked.layover, LAYOVER),
        (marked.shadow, SHADOW),
        (marked.planted_land, LAND),
        (marked.nothing, 0),
    ):
        mask[place] = code

    out = {"mask": mask}
    for channel, (name, level_db) in enumerate((("hh", land.hh_db), ("hv", land.hv_db))):
        if name not in spec.band_names:
            continue
        for place, db in (
            (marked.clearing, CLEARED_DB),
            (marked.lake, WATER_DB),
            (marked.layover, LAYOVER_DB),
            (marked.shadow, SHADOW_DB),
            (marked.planted_land, FOREST_DB),
        ):
            level_db[place] = db[channel]
        amplitude = np.exp(
            (level_db + np.float32(CALIBRATION_DB[spec.product])) * np.float32(np.log(10) / 20)
        )
        amplitude *= speckle_amplitude(x_px, y_px, spec.seed, spec.year, channel)
        dn = np.minimum(np.maximum(np.rint(amplitude), 3), 65534).astype(np.uint16)
        dn[marked.nothing] = spec.nothing
        for pixel in PLANTED:
            if (
                pixel.band == name
                and top <= pixel.row < top + BLOCK_PX
                and left <= pixel.col < left + BLOCK_PX
            ):
                dn[pixel.row - top, pixel.col - left] = pixel.dn
        out[name] = dn

    linci = land.linci_deg
    linci[marked.layover], linci[marked.shadow], linci[marked.nothing] = 20, 60, spec.nothing
    day = np.broadcast_to(day_numbers(spec, x_px), mask.shape).astype(np.uint16)
    day[marked.nothing] = spec.nothing
    return out | {"linci": linci, "date": day}


def day_numbers(spec: TileSpec, x_px: np.ndarray) -> np.ndarray:
    """Days since the sensor's epoch at global columns x (width,): one day for each strip, always within the tile's year."""
    strip = x_px // DATE_STRIP_PX
    day_of_year = (strip * 7919 + spec.year * 10007 + spec.seed * 101) % 365
    return (date(spec.year, 1, 1) - spec.epoch).days + day_of_year
