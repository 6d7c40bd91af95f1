"""What the description of a tile says: a STAC item beside the tile's files."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass

from .errors import ItemBroken, ItemPointsElsewhere, OffTheGrid
from .grid import EAST_END, NORTH_END, PIXELS_PER_DEGREE, Window
from .words import tr

_OFF_GRID_PX = 0.01
_MOST_PIXELS = 10_000_000


@dataclass(frozen=True)
class Item:
    """The part of an item that is needed to place and open a tile."""

    #: Where its pixels lie; None when the item does not say.
    window: Window | None
    #: Band name -> key.
    files: dict[str, str]
    #: As written, with the sign of the formula; None when absent.
    calibration_db: float | None
    #: Date of day 0 as written; empty when absent.
    launch: str


def parse_item(body: bytes, tile: str, year: int, url: str, key_of: Callable[[str], str | None]) -> Item:
    """An item out of its JSON.

    ``key_of`` turns an href into a key of the archive, or None when it points elsewhere.
    Raises ItemBroken, ItemPointsElsewhere or OffTheGrid.
    """
    where = {"tile": tile, "year": year, "url": url}
    try:
        item = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ItemBroken(**where, reason=tr("it is no JSON, or cut short")) from error
    if not isinstance(item, dict) or not isinstance(item.get("assets"), dict):
        raise ItemBroken(**where, reason=tr("it is no STAC item with assets"))
    facts = item.get("properties")
    facts = facts if isinstance(facts, dict) else {}
    files = {}
    for name, asset in item["assets"].items():
        href = asset.get("href") if isinstance(asset, dict) else None
        if not isinstance(href, str):
            raise ItemBroken(**where, reason=tr("its asset {name} has no href").format(name=name))
        key = key_of(href)
        if key is None:
            raise ItemPointsElsewhere(**where, href=href)
        files[name.lower()] = key
    return Item(_window(facts, where), files, _calibration_db(facts), str(facts.get("launchdate", "")))


def _window(facts: dict, where: dict) -> Window | None:
    shape, transform = facts.get("proj:shape"), facts.get("proj:transform")
    if shape is None or transform is None:
        return None
    try:
        rows, columns = (int(number) for number in shape)
        a, b, c, d, e, f = (float(number) for number in tuple(transform)[:6])
    except (TypeError, ValueError, OverflowError) as error:
        reason = tr("proj:shape or proj:transform are not numbers")
        raise ItemBroken(**where, reason=reason) from error
    if not (0 < rows <= _MOST_PIXELS and 0 < columns <= _MOST_PIXELS):
        raise ItemBroken(**where, reason=tr("its proj:shape {shape} is impossible").format(shape=shape))
    return window_of((c, a, b, f, d, e), columns, rows, where["url"])


def window_of(geotransform: tuple[float, ...], columns: int, rows: int, where: str) -> Window:
    """The window that a raster fills, from GDAL's six numbers; OffTheGrid when it is not on the grid."""
    west, step_x, skew_x, north, skew_y, step_y = geotransform
    # Some count longitudes on past 180 degrees, round the Earth.
    on_earth = abs(west) <= 2 * EAST_END and abs(north) <= NORTH_END
    if not (all(map(math.isfinite, geotransform)) and on_earth):
        raise OffTheGrid(where=where, reason=tr("its corner is not on the Earth"))
    drift_px = max(abs(step_x * PIXELS_PER_DEGREE - 1) * columns, abs(-step_y * PIXELS_PER_DEGREE - 1) * rows)
    if skew_x or skew_y or not drift_px < _OFF_GRID_PX:
        reason = tr("its pixels are {width:g} by {height:g} degrees").format(width=step_x, height=-step_y)
        raise OffTheGrid(where=where, reason=reason)
    left, top = west * PIXELS_PER_DEGREE, -north * PIXELS_PER_DEGREE
    if max(abs(left - round(left)), abs(top - round(top))) > _OFF_GRID_PX:
        raise OffTheGrid(where=where, reason=tr("its corner lies between two pixels"))
    return Window(round(left), round(top), round(left) + columns, round(top) + rows)


def _calibration_db(facts: dict) -> float | None:
    """Items write the factor as text, positive, to be subtracted: "83.0 dB"."""
    try:
        return -abs(float(str(facts["cf"]).removesuffix("dB")))
    except (KeyError, ValueError):
        return None
