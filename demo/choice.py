"""Which mosaics the demo shows: those it made itself, or what somebody's archive has."""

from __future__ import annotations

import argparse
import json
import re
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

import scenery
from qgis_runs import QgisProcess, Refused
from trouble import Trouble

_NAMES_YEARS = re.compile(r"It has ([\d, ]+);")
"""How the plugin says which years an archive has."""
_WHOLE_TILE_BYTES = 50e6
_BOX_DEG = 0.2


@dataclass(frozen=True)
class Mosaic:
    """One year of one product, and where to look at it."""

    product: str
    year: int
    archive: str
    tiles: str | None
    area: str | None

    @property
    def name(self) -> str:
        """For folders: alos_palsar_mosaic_2020."""
        return f"{self.product}_{self.year}"

    @property
    def has_hv(self) -> bool:
        return self.product == scenery.PALSAR


def choose(qgis: QgisProcess, options: argparse.Namespace, archive: str, folder: Path) -> list[Mosaic]:
    """The mosaics to show, oldest first. What does not exist is skipped with a sentence, unless nothing does."""
    if not options.archive:
        return _of_scenery(options, archive)
    products = [options.product] if options.product else [scenery.JERS, scenery.PALSAR]
    answers = [_mosaic_or_refusal(qgis, options, product, archive, folder) for product in products]
    refusals = [answer for answer in answers if isinstance(answer, Refused)]
    if len(refusals) == len(products):
        raise Trouble(f"{refusals[-1]} If you know what the archive has, give --product, --year and --tiles.")
    for refusal in refusals:
        print(f"  Skipped: {refusal}", flush=True)
    return [answer for answer in answers if isinstance(answer, Mosaic)]


def _mosaic_or_refusal(
    qgis: QgisProcess, options: argparse.Namespace, product: str, archive: str, folder: Path
) -> Mosaic | Refused:
    try:
        return _of_archive(qgis, options, product, archive, folder)
    except Refused as refusal:
        return refusal


def _of_scenery(options: argparse.Namespace, archive: str) -> list[Mosaic]:
    mosaics = [
        Mosaic(product, year, archive, options.tiles or scenery.TILES, options.area or scenery.AREA)
        for product, year in scenery.MOSAICS
        if options.product in (None, product) and options.year in (None, year)
    ]
    if not mosaics:
        there = ", ".join(f"{product} {year}" for product, year in scenery.MOSAICS)
        raise Trouble(f"The demo's own archive has {there}; choose among these.")
    return mosaics


def _of_archive(
    qgis: QgisProcess, options: argparse.Namespace, product: str, archive: str, folder: Path
) -> Mosaic:
    year = options.year
    if year and (options.tiles or options.area):
        return Mosaic(product, year, archive, options.tiles, options.area)
    guess = year or (1996 if product == scenery.JERS else datetime.now(timezone.utc).year)
    try:
        tiles = _tiles(qgis, product, guess, archive, options.area, folder)
    except Refused as refusal:
        named = _NAMES_YEARS.search(str(refusal))
        if year or named is None:
            raise
        guess = max(map(int, named[1].split(",")))
        tiles = _tiles(qgis, product, guess, archive, options.area, folder)
    if options.tiles or options.area:
        return Mosaic(product, guess, archive, options.tiles, options.area)
    fullest = max(tiles, key=lambda tile: tile["properties"]["bytes"] or 0)
    label, size = fullest["properties"]["tile"], fullest["properties"]["bytes"]
    found = (
        f"{len(tiles)} tiles, the one with most data is {label}" if len(tiles) > 1 else f"one tile, {label}"
    )
    print(f"  {product} {guess}: {found}.", flush=True)
    if size and size < _WHOLE_TILE_BYTES:
        return Mosaic(product, guess, archive, label, None)
    print(f"  Of it, a box of {_BOX_DEG} degrees in its middle; choose another place with --area or --tiles.")
    return Mosaic(product, guess, archive, label, _box(fullest))


def _tiles(
    qgis: QgisProcess, product: str, year: int, archive: str, area: str | None, folder: Path
) -> list[dict]:
    """The features of the tile index."""
    path = folder / f"tiles_{product}_{year}.geojson"
    qgis.run("palsar:tileindex", PRODUCT=product, YEAR=year, ARCHIVE=archive, AREA=area, OUTPUT=path)
    return json.loads(path.read_text(encoding="utf-8"))["features"]


def _box(tile: dict) -> str:
    """A box in the middle of a tile, as QGIS writes areas."""
    corners = tile["geometry"]["coordinates"][0]
    x = round((min(x for x, _ in corners) + max(x for x, _ in corners)) / 2, 1)
    y = round((min(y for _, y in corners) + max(y for _, y in corners)) / 2, 1)
    half = _BOX_DEG / 2
    return f"{x - half:.2f},{x + half:.2f},{y - half:.2f},{y + half:.2f} [EPSG:4326]"
