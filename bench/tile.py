"""The tile that everything is measured on: full size, made once, kept for the next run."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

# The tests' laboratory makes archives and serves them; it knows nothing of the plugin.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from lab.archive_maker import FULL_TILE_PX, file_name, item_name, tile_key, write_big_tile
from lab.client import S3Lab
from lab.tile_pixels import CALIBRATION_DB, PALSAR, TileSpec, tile_window

#: As the real mosaics: speckle that DEFLATE cannot pack, 1.1 GB of HH.
SPEC = TileSpec(PALSAR, 2020, "N35E030", width=FULL_TILE_PX, height=FULL_TILE_PX)
BANDS = ("hh", "hv", "date", "mask")
OFFSET_DB = CALIBRATION_DB[PALSAR]
#: Mask codes of water and land.
KEPT = (50, 255)
PIXELS_PER_DEGREE = 4500
#: Day 0 of the date band, counted from 1970-01-01.
EPOCH_DAYS = SPEC.epoch.toordinal() - 719163

__all__ = [
    "BANDS",
    "EPOCH_DAYS",
    "FULL_TILE_PX",
    "KEPT",
    "OFFSET_DB",
    "SPEC",
    "Area",
    "S3Lab",
    "Tile",
    "tile_window",
]


@dataclass(frozen=True)
class Area:
    """A square of pixels of the tile."""

    #: First column and row.
    x: int
    y: int
    size: int

    @classmethod
    def middle(cls, size: int) -> Area:
        """As far from all edges; its own edges rarely fall on those of blocks."""
        start = (FULL_TILE_PX - size) // 2
        return cls(start, start, size)

    @property
    def pixels(self) -> int:
        return self.size * self.size

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees."""
        west, north = SPEC.west_deg + self.x / PIXELS_PER_DEGREE, SPEC.north_deg - self.y / PIXELS_PER_DEGREE
        side = self.size / PIXELS_PER_DEGREE
        return west, north - side, west + side, north

    def words(self) -> list[str]:
        """For a command line."""
        return [str(self.x), str(self.y), str(self.size)]


@dataclass(frozen=True)
class Tile:
    """The tile in an archive on the own disk."""

    root: Path

    def file(self, band: str) -> Path:
        return self.root / self._key / file_name(SPEC, band)

    @property
    def item(self) -> str:
        """Key of its STAC item."""
        return f"{self._key}/{item_name(SPEC)}"

    @property
    def _key(self) -> str:
        return tile_key(SPEC)


def full_tile(root: Path) -> Tile:
    """The tile below ``root``; it is made where it is not there: some minutes, 2.5 GB."""
    tile = Tile(root)
    if not (root / tile.item).is_file():
        print(f"making the tile in {root}: some minutes, once", flush=True)
        part = root.with_name(f".{root.name}.part{os.getpid()}")
        try:
            write_big_tile(part, SPEC)
            root.mkdir(parents=True, exist_ok=True)
            shutil.copytree(part, root, dirs_exist_ok=True, copy_function=shutil.move)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return tile
