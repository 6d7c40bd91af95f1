"""Mosaic: the one value that travels. What was asked for, and the tiles that answer it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from .archive import Archive
from .catalog import Catalog, Tile
from .errors import NoPlace, NothingThere, ProductNotInArchive, TileIncomplete, YearNotInArchive
from .grid import Box, Window, around, labels_touching, snap
from .parallel import Report, Stop, never, silent, stoppable
from .products import Product
from .recipe import Frame, Output, Plane, Recipe, Source
from .words import tr

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Request:
    """What a user asks for. At least one of ``area`` and ``labels``; with both, the area of these tiles."""

    product: Product
    year: int
    area: Box | None = None
    labels: tuple[str, ...] = ()
    #: Empty means all that the product has.
    bands: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.product.sensor(self.year)
        for band in self.bands:
            self.product.band(band)
        if self.area is None and not self.labels:
            raise NoPlace

    @property
    def place(self) -> str:
        """The place as a refusal names it."""
        return tr("the area {area}").format(area=self.area) if self.area else ", ".join(self.labels)


@dataclass(frozen=True)
class Mosaic:
    """One product and year over one window of the grid, with the tiles that lie in it."""

    request: Request
    window: Window
    tiles: tuple[Tile, ...]
    #: Labels that the window or the request touches and the archive has not: holes.
    missing: tuple[str, ...]
    #: In the product's order.
    bands: tuple[str, ...]

    def recipe(self, archive: Archive) -> Recipe:
        """This mosaic as a raster with its bands as they are stored."""
        product = self.request.product
        planes = tuple(
            Plane(
                band.name,
                band.quantity,
                band.dtype,
                tuple(
                    self._source(archive, tile, band.name) for tile in self.tiles if band.name in tile.files
                ),
            )
            for band in product.bands
            if any(band.name in tile.files for tile in self.tiles)
        )
        return Recipe(
            product=product.id,
            year=self.request.year,
            frame=Frame.of_window(self.window),
            planes=planes,
            outputs=tuple(Output(name, product.band(name).quantity) for name in self.bands),
            bands=self.bands,
            tiles=tuple(tile.label for tile in self.tiles),
        )

    def _source(self, archive: Archive, tile: Tile, band: str) -> Source:
        return Source(
            path=archive.gdal_path(tile.files[band]),
            band=1,
            x=tile.window.left - self.window.left,
            y=tile.window.top - self.window.top,
            width=tile.window.width,
            height=tile.window.height,
        )


def find_mosaic(catalog: Catalog, request: Request, report: Report = silent, stop: Stop = never) -> Mosaic:
    """The mosaic that answers a request. Asks the archive; opens no raster where tiles have items."""
    wanted = snap(request.area) if request.area else None
    existing = stoppable(lambda: catalog.labels(request.product, request.year), stop)
    if existing is not None and not existing:
        refuse_year(catalog, request.product, request.year)
    labels = _labels(request, wanted)
    tiles = catalog.tiles(request.product, request.year, labels, report, stop)
    missing = tuple(label for label in labels if label not in {tile.label for tile in tiles})
    if wanted:
        tiles = [tile for tile in tiles if tile.window.overlaps(wanted)]
    if not tiles:
        raise NothingThere(
            archive=catalog.archive.root,
            product=request.product.title,
            year=request.year,
            place=request.place,
        )
    window = wanted or around([tile.window for tile in tiles])
    mosaic = Mosaic(request, window, tuple(tiles), missing, _bands(catalog.archive, request, tiles))
    catalog.keep()
    return mosaic


def _labels(request: Request, wanted: Window | None) -> tuple[str, ...]:
    if wanted is None:
        return request.labels
    touched = labels_touching(wanted)
    return tuple(label for label in touched if label in request.labels) if request.labels else touched


def refuse_year(catalog: Catalog, product: Product, year: int) -> NoReturn:
    """Raises YearNotInArchive, naming the years that there are, or ProductNotInArchive without any."""
    facts = {"archive": catalog.archive.root, "product": product.title, "year": year}
    years = catalog.years(product)
    if not years:
        raise ProductNotInArchive(**facts, folder=product.id)
    raise YearNotInArchive(**facts, years=", ".join(map(str, years)))


def _bands(archive: Archive, request: Request, tiles: Sequence[Tile]) -> tuple[str, ...]:
    """The bands of the result; TileIncomplete when a tile lacks one that is asked for or needed."""
    names = request.product.band_names
    everywhere = [name for name in names if all(name in tile.files for tile in tiles)]
    somewhere = [name for name in names if any(name in tile.files for tile in tiles)]
    wanted = request.bands or somewhere
    needed = [name for name in names if name in wanted or (name == "mask" and "mask" in somewhere)]
    for name in needed:
        for tile in tiles:
            if name not in tile.files:
                raise TileIncomplete(tile=tile.label, year=request.year, archive=archive.root, band=name)
    if "mask" not in everywhere:
        _LOG.warning(
            tr("No tile has a mask file: pixels are dropped by their numbers alone (0 and 1 are no data).")
        )
    return tuple(name for name in names if name in (request.bands or everywhere))
