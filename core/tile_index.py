"""What exists: the tiles of a year, where they lie and what they weigh."""

from __future__ import annotations

from dataclasses import dataclass

from .catalog import Catalog, Tile
from .errors import NothingThere
from .grid import Box, labels_touching, snap
from .mosaic import refuse_year
from .parallel import Report, Stop, never, silent, stoppable
from .products import Product
from .words import tr

#: Where to look when nobody says where and the archive may not be listed.
_AFRICA = Box(-20, -35, 55, 40)


@dataclass(frozen=True)
class IndexedTile:
    """A tile that exists, and how much there is to download of it."""

    tile: Tile
    #: Bytes of all its rasters; None when the archive does not tell.
    size: int | None


def index_tiles(
    catalog: Catalog,
    product: Product,
    year: int,
    area: Box | None,
    report: Report = silent,
    stop: Stop = never,
) -> list[IndexedTile]:
    """The tiles that a year has, all or those in an area. Fails as ``find_mosaic`` does."""
    product.sensor(year)
    existing = stoppable(lambda: catalog.labels(product, year), stop)
    if existing is not None and not existing:
        refuse_year(catalog, product, year)
    if area is None and existing is not None:
        labels = tuple(sorted(existing))
    else:
        labels = labels_touching(snap(area or _AFRICA))
    tiles = catalog.tiles(product, year, labels, report, stop)
    if area is not None:
        wanted = snap(area)
        tiles = [tile for tile in tiles if tile.window.overlaps(wanted)]
    if not tiles:
        place = tr("the area {area}").format(area=area) if area else tr("the whole of it")
        raise NothingThere(archive=catalog.archive.root, product=product.title, year=year, place=place)
    sizes = stoppable(lambda: catalog.sizes(product, year), stop)
    catalog.keep()
    return [IndexedTile(tile, sizes.get(tile.label)) for tile in tiles]
