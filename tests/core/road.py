"""Runs core from end to end, as the algorithms do: one function for each."""

from __future__ import annotations

from pathlib import Path

from palsar_mosaic.core import steps
from palsar_mosaic.core.archive import open_archive
from palsar_mosaic.core.cache import Cache
from palsar_mosaic.core.catalog import Catalog
from palsar_mosaic.core.grid import Box
from palsar_mosaic.core.http import Http
from palsar_mosaic.core.mosaic import Mosaic, Request, find_mosaic
from palsar_mosaic.core.parallel import never, silent
from palsar_mosaic.core.products import product
from palsar_mosaic.core.recipe import Recipe
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import write

from .witness import PALSAR


def catalog(root: Path | str, cache: Path | None = None, anew: bool = False) -> Catalog:
    """As a new QGIS would have it: only the cache's folder is left from earlier."""
    return Catalog(open_archive(str(root), Http()), Cache(cache), anew)


def find(
    root: Path | str,
    year: int = 2020,
    tiles: tuple[str, ...] = (),
    area: tuple[float, float, float, float] | None = None,
    bands: tuple[str, ...] = (),
    product_id: str = PALSAR,
    cache: Path | None = None,
    stop=never,
) -> tuple[Mosaic, Recipe]:
    """``area`` is west, south, east, north."""
    asked = catalog(root, cache)
    request = Request(product(product_id), year, Box(*area) if area else None, tiles, bands)
    mosaic = find_mosaic(asked, request, silent, stop)
    return mosaic, mosaic.recipe(asked.archive).then("loadmosaic")


def load(root: Path | str, out: Path, year: int = 2020, **wishes) -> Path:
    """Load mosaic."""
    _, recipe = find(root, year, **wishes)
    write(recipe, str(out))
    return out


def calibrate(
    source: Path, out: Path, quantity: str = "gamma0_db", product_id: str = "", year: int | None = None
) -> Path:
    write(steps.calibrate(recognise(str(source), product_id, year), quantity, str(source)), str(out))
    return out


def apply_mask(source: Path, out: Path, *keep: str) -> Path:
    write(steps.apply_mask(recognise(str(source)), keep, str(source)), str(out))
    return out


def decode_date(
    source: Path, out: Path, date_format: str = "yyyymmdd", product_id: str = "", year: int | None = None
) -> Path:
    write(steps.decode_date(recognise(str(source), product_id, year), date_format, str(source)), str(out))
    return out


def hv_hh_ratio(source: Path, out: Path, quantity: str = "ratio_db") -> Path:
    write(steps.hv_hh_ratio(recognise(str(source)), quantity, str(source)), str(out))
    return out
