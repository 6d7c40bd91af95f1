"""Which tiles exist and what they hold.

What a tile holds comes from the item beside it; without one, from a listing; without that, from
the templates of file names. Where its pixels lie comes from the item or, failing that, from the
file itself, never from the label. Answers are cached when they led to a result.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus

from . import archive as places
from .archive import Archive, ListingRefused
from .cache import Cache
from .errors import ArchiveNotFound, ArchiveRefuses
from .grid import Window, is_label
from .http import PARALLEL_REQUESTS
from .parallel import Report, Stop, in_parallel, never, silent
from .products import Product
from .raster import open_raster
from .stac import Item, parse_item, window_of
from .words import tr

_LOG = logging.getLogger(__name__)

_DAY_S = 86400
#: How long a year's list of tiles is believed.
LISTING_AGE_S = 7 * _DAY_S
#: How long a tile's description is believed.
ITEM_AGE_S = 90 * _DAY_S
_ABSENT = b"absent"
_REFUSED = b"refused"
#: Items write the calibration factor in decimals; only a real difference is told.
_SAME_DB = 1e-6


@dataclass(frozen=True)
class Tile:
    """A tile that exists: where its pixels lie, and its files."""

    label: str
    window: Window
    #: Band name -> key in the archive.
    files: dict[str, str]


class Catalog:
    """One archive, asked as little as possible."""

    def __init__(self, archive: Archive, cache: Cache, anew: bool = False) -> None:
        """``anew``: what earlier runs were answered is not believed; the cache gets the new answers."""
        self.archive = archive
        self._anew = anew
        self._cache = cache if archive.remote else Cache(None)
        self._learned: dict[str, bytes] = {}
        self._no_listing: ListingRefused | None = None
        self._workers = PARALLEL_REQUESTS

    def beside(self, others: int) -> Catalog:
        """One that knows what this one knows, for a thread of its own beside so many others.

        Together they have as many questions under way at once as one alone would have.
        """
        made = Catalog(self.archive, self._cache, self._anew)
        made._learned = dict(self._learned)
        made._no_listing = self._no_listing
        made._workers = max(1, PARALLEL_REQUESTS // (others + 1))
        return made

    # -- what exists ------------------------------------------------------------------------

    def labels(self, product: Product, year: int) -> frozenset[str] | None:
        """The tiles of a year, for one question to the archive; None when it may not be listed."""
        return self._names(places.year_prefix(product.id, year), is_label)

    def years(self, product: Product) -> tuple[int, ...] | None:
        """The years that the archive has of a product; None when it may not be listed."""
        names = self._names(f"{product.id}/", str.isdigit)
        return None if names is None else tuple(sorted(map(int, names)))

    def _names(self, prefix: str, wanted: Callable[[str], bool]) -> frozenset[str] | None:
        question = f"folders {self.archive.root} {prefix}"
        kept = self.recall(question, LISTING_AGE_S)
        if kept == _REFUSED:
            return None
        if kept is not None:
            return frozenset(json.loads(kept))
        try:
            names = frozenset(filter(wanted, self.archive.folders(prefix)))
        except ListingRefused as refused:
            text = tr("{archive} may not be listed ({status}); each tile is asked for by name.")
            _LOG.info(text.format(archive=self.archive.root, status=refused.status))
            self._no_listing = refused
            self.learn(question, _REFUSED)
            return None
        if names:
            self.learn(question, json.dumps(sorted(names)).encode())
        return names

    def sizes(self, product: Product, year: int) -> dict[str, int]:
        """Bytes of the files of each tile of a year; empty when the archive may not be listed."""
        prefix = places.year_prefix(product.id, year)
        sizes: dict[str, int] = {}
        try:
            for entry in self.archive.files(prefix):
                label = entry.key.removeprefix(prefix).partition("/")[0]
                if entry.key.endswith(".tif") and entry.size >= 0:
                    sizes[label] = sizes.get(label, 0) + entry.size
        except ListingRefused:
            return {}
        return sizes

    # -- what tiles hold --------------------------------------------------------------------

    def tiles(
        self, product: Product, year: int, labels: Sequence[str], report: Report = silent, stop: Stop = never
    ) -> list[Tile]:
        """Those of these tiles that exist, in the order given. Refusals of all of them are an error."""
        asker = _TileAsker(self, product, year)
        found = in_parallel(asker.tile, labels, self._workers, report, stop)
        tiles = [tile for tile in found if tile is not None]
        if not tiles and asker.refusals:
            raise asker.refusals[0]
        if not tiles and _is_nowhere(self._no_listing):
            raise ArchiveNotFound(url=self._no_listing.url, status=self._no_listing.status)
        return tiles

    def keep(self) -> None:
        """Writes what was learned to the cache: to be called once it led to a result."""
        for question, answer in self._learned.items():
            self._cache.put(question, answer)
        self._learned.clear()

    def recall(self, question: str, max_age_s: float) -> bytes | None:
        """What was answered before, in this run or an earlier one."""
        learned = self._learned.get(question)
        return learned if learned or self._anew else self._cache.get(question, max_age_s)

    def learn(self, question: str, answer: bytes) -> None:
        """Remembers an answer; on disk only after ``keep``."""
        self._learned[question] = answer


def _is_nowhere(refused: ListingRefused | None) -> bool:
    return refused is not None and refused.status == HTTPStatus.NOT_FOUND


class _TileAsker:
    """Asks for the tiles of one year, from many threads."""

    def __init__(self, catalog: Catalog, product: Product, year: int) -> None:
        self._catalog = catalog
        self._archive = catalog.archive
        self._product = product
        self._year = year
        self.refusals: list[Exception] = []
        self._existing = catalog.labels(product, year)
        self._listable = self._existing is not None

    def tile(self, label: str) -> Tile | None:
        """The tile with this label; None when the archive has none. Called from many threads at once."""
        if self._existing is not None and label not in self._existing:
            return None
        item = self._item(label)
        if item is not None and item.files and item.window is not None:
            self._check(label, item)
            return Tile(label, item.window, self._of_product(item.files))
        files = self._of_product(item.files) if item is not None and item.files else self._files(label)
        if not files:
            return None
        return Tile(label, self._window_of_file(label, files), files)

    # -- first choice: the item -------------------------------------------------------------

    def _item(self, label: str) -> Item | None:
        key = places.item_key(self._product.id, self._year, label)
        question = f"item {self._archive.root} {key}"
        kept = self._catalog.recall(question, LISTING_AGE_S if not self._listable else ITEM_AGE_S)
        if kept == _ABSENT:
            return None
        if kept is not None:
            return self._parsed(kept, label, key)
        try:
            body = self._archive.read(key)
        except ArchiveRefuses as refusal:
            if self._listable:
                raise
            # A bucket that may not be listed answers "refused" for what is not there, too.
            self.refusals.append(refusal)
            body = None
        if body is None:
            self._catalog.learn(question, _ABSENT)
            return None
        item = self._parsed(body, label, key)
        self._catalog.learn(question, body)
        return item

    def _parsed(self, body: bytes, label: str, key: str) -> Item:
        def key_of(href: str) -> str | None:
            """The key that an href names; None outside of the tile's own folder."""
            named = self._archive.key_of(href, key)
            inside = places.tile_prefix(self._product.id, self._year, label)
            return named if named is not None and named.startswith(inside) else None

        return parse_item(body, label, self._year, self._archive.address(key), key_of)

    def _check(self, label: str, item: Item) -> None:
        expected_cf = self._product.calibration_db
        if item.calibration_db is not None and abs(item.calibration_db - expected_cf) > _SAME_DB:
            text = tr(
                "The description of tile {tile} gives a calibration factor of {found:g} dB; "
                "{documented:g} dB, the one documented for {product}, is used."
            )
            facts = {"found": item.calibration_db, "documented": expected_cf, "product": self._product.title}
            _LOG.warning(text.format(tile=label, **facts))
        launch = self._product.sensor(self._year).launch.isoformat()
        if item.launch and item.launch != launch:
            text = tr(
                "The description of tile {tile} counts days from {found}; {launch}, the launch of {sensor}, is used."
            )
            facts = {"found": item.launch, "launch": launch, "sensor": self._product.sensor(self._year).name}
            _LOG.warning(text.format(tile=label, **facts))

    def _of_product(self, files: dict[str, str]) -> dict[str, str]:
        return {band.name: files[band.name] for band in self._product.bands if band.name in files}

    # -- second and third choice: a listing, the templates ----------------------------------

    def _files(self, label: str) -> dict[str, str]:
        prefix = places.tile_prefix(self._product.id, self._year, label)
        question = f"files {self._archive.root} {prefix}"
        kept = self._catalog.recall(question, LISTING_AGE_S)
        if kept is not None:
            return json.loads(kept)
        files = self._listed(label, prefix) if self._listable else None
        if files is None:
            files = self._guessed(label)
        self._catalog.learn(question, json.dumps(files).encode())
        return files

    def _listed(self, label: str, prefix: str) -> dict[str, str] | None:
        try:
            keys = [entry.key for entry in self._archive.files(prefix)]
        except ListingRefused:
            return None
        suffixes = self._product.sensor(self._year).suffixes
        files = {}
        for band in self._product.bands:
            pattern = re.compile(rf"{label}_\d+_sl_{band.token}(_[A-Z0-9_]+)?\.tif")
            names = [key for key in keys if pattern.fullmatch(key.rpartition("/")[2])]
            preferred = [
                places.file_key(self._product.id, self._year, label, band, suffix) for suffix in suffixes
            ]
            names.sort(
                key=lambda name: (preferred.index(name) if name in preferred else len(preferred), name)
            )
            if names:
                files[band.name] = names[0]
        return files

    def _guessed(self, label: str) -> dict[str, str]:
        def keys(suffix: str) -> dict[str, str]:
            """Band name -> key, as the templates spell it with this suffix."""
            return {
                band.name: places.file_key(self._product.id, self._year, label, band, suffix)
                for band in self._product.bands
            }

        for suffix in self._product.sensor(self._year).suffixes:
            guessed = keys(suffix)
            if any(self._archive.has(guessed[name]) for name in ("hh", "mask")):
                return {name: key for name, key in guessed.items() if self._archive.has(key)}
        return {}

    def _window_of_file(self, label: str, files: dict[str, str]) -> Window:
        key = next(iter(files.values()))
        question = f"window {self._archive.root} {key}"
        kept = self._catalog.recall(question, ITEM_AGE_S)
        if kept is not None:
            return Window(*json.loads(kept))
        dataset = open_raster(self._archive.gdal_path(key))
        window = window_of(
            dataset.GetGeoTransform(), dataset.RasterXSize, dataset.RasterYSize, self._archive.address(key)
        )
        self._catalog.learn(
            question, json.dumps([window.left, window.top, window.right, window.bottom]).encode()
        )
        return window
