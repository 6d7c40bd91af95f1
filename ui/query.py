"""What is chosen in the panel, as one value: parameters of palsar:loadseries, and the command that repeats it.

No widget in here, and no question to the archive.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from dataclasses import dataclass, replace

from qgis.core import QgsProcessingFeatureSourceDefinition

from ..algorithms.load_series import LoadSeries
from ..algorithms.polygons import POLYGONS
from ..core.grid import Box, cell, snap
from ..core.products import PRODUCTS, Band
from .choices import APART, DATE_FORMATS, DEFAULT_CLASSES, DEFAULT_SHOWN, SHOWN, VIRTUAL, Shown, products_of

#: Id of the plugin's provider.
PROVIDER = "palsar"
#: Runs it.
ALGORITHM = f"{PROVIDER}:{LoadSeries.ID}"
#: From so many years in a row on, they are written as first-last.
_ROW = 3
#: Bytes of one pixel, by GDAL's name of its type.
_TYPE_BYTES = {"Byte": 1, "UInt16": 2}
#: What needs no quotes in a command prompt.
_PLAIN = re.compile(r"[\w\\:/,.-]+")
#: Decibels as whole numbers.
_SMALL_FORMAT, _SMALL_BYTES = "int16_db", 2


@dataclass(frozen=True)
class Polygons:
    """A layer whose polygons cut what is loaded."""

    #: Its id in the project.
    layer: str
    #: Whether only those count that are selected in it.
    selected: bool = False
    #: What opens the same polygons in another program; empty for unsaved or selected ones.
    path: str = ""


@dataclass(frozen=True)
class Place:
    """Where: an area, or tiles, or nothing yet."""

    #: Empty, or "west,east,south,north [EPSG:4326]" in any CRS.
    area: str = ""
    #: The same area in degrees; only for what is told beforehand.
    box: Box | None = None
    #: Labels.
    tiles: tuple[str, ...] = ()
    #: With them, ``area`` is their extent, and only told.
    polygons: Polygons | None = None
    #: What is wrong with what was chosen, and what to do about it, in one sentence of the user's language.
    problem: str = ""

    @property
    def is_chosen(self) -> bool:
        """Whether there is any, and nothing wrong with it."""
        return bool(self.area or self.tiles) and not self.problem

    @property
    def pixels(self) -> int:
        """Pixels of one year, holes included; whole tiles count as full ones."""
        if self.box is not None:
            window = snap(self.box)
            return window.width * window.height
        return sum(cell(label).width * cell(label).height for label in self.tiles)


@dataclass(frozen=True)
class Query:
    """All that is chosen."""

    #: One product, or all.
    product: str = PRODUCTS[0].id
    #: In ascending order.
    years: tuple[int, ...] = ()
    place: Place = Place()
    #: Ids of choices.SHOWN.
    shown: tuple[str, ...] = DEFAULT_SHOWN
    #: Mask classes that are kept.
    kept: tuple[str, ...] = DEFAULT_CLASSES
    #: VIRTUAL, or a kind of file.
    form: str = VIRTUAL
    #: Whether years are bands of one layer.
    stack: bool = False
    #: Where files go; empty for a temporary folder.
    folder: str = ""
    #: Empty for the public one.
    archive: str = ""
    #: How dates are written.
    date_format: str = DATE_FORMATS[0].id

    def parameters(self) -> dict[str, object]:
        """Of palsar:loadseries; what is left at its default is left out where that says as much."""
        given: dict[str, object] = {
            LoadSeries.PRODUCT: self.product,
            LoadSeries.YEARS: years_text(self.years),
        }
        polygons = self.place.polygons
        if polygons is not None:
            # As QGIS's own dialogs give a layer.
            given[POLYGONS] = (
                QgsProcessingFeatureSourceDefinition(polygons.layer, True)
                if polygons.selected
                else polygons.layer
            )
        elif self.place.area:
            given[LoadSeries.AREA] = self.place.area
        if self.place.tiles:
            given[LoadSeries.TILES] = ",".join(self.place.tiles)
        given[LoadSeries.MEASUREMENTS] = list(self.shown)
        given[LoadSeries.KEEP] = list(self.kept)
        if self.date_format != DATE_FORMATS[0].id:
            given[LoadSeries.DATE_FORMAT] = self.date_format
        if self.stack:
            given[LoadSeries.STACK] = True
        given[LoadSeries.FORMAT] = self.form
        if self.archive:
            given[LoadSeries.ARCHIVE] = self.archive
        if self.folder:
            given[LoadSeries.FOLDER] = self.folder
        return given

    def command(self, windows: bool = False) -> str:
        """The same as a line for a terminal; ``windows``: for its command prompt, which knows no 'quotes'.

        Polygons that are in no file are not in it; see ``is_repeatable``.
        """
        quoted = _windows_quoted if windows else shlex.quote
        words = ["qgis_process", "run", ALGORITHM, "--"]
        for name, value in self._on_disk().items():
            # qgis_process takes a list as one name several times.
            values = value if isinstance(value, list) else [value]
            words += [f"{name}={quoted(_written(each))}" for each in values]
        return " ".join(words)

    @property
    def is_repeatable(self) -> bool:
        """Whether the command cuts to the same polygons; else it loads their extent."""
        return self.place.polygons is None or bool(self.place.polygons.path)

    def _on_disk(self) -> dict[str, object]:
        """The parameters, with nothing that only the open project knows."""
        polygons = self.place.polygons
        if polygons is None:
            return self.parameters()
        given = replace(self, place=replace(self.place, polygons=None)).parameters()
        if not polygons.path:
            return given
        # In place of the extent.
        return {
            POLYGONS if name == LoadSeries.AREA else name: polygons.path if name == LoadSeries.AREA else value
            for name, value in given.items()
        }

    @property
    def layers(self) -> int:
        """So many there will be, where the archive has all years: a product has not all bands."""
        every = [shown.id for year in self.years for shown in self._shown_of(year)]
        if not self.stack:
            return len(every)
        return len({*every} - {APART}) + every.count(APART)

    def _shown_of(self, year: int) -> list[Shown]:
        """What is shown of a year."""
        bands = {band.name for band in _bands_of(self.product, year)}
        return [shown for shown in SHOWN if shown.id in self.shown and bands.issuperset(shown.bands)]

    @property
    def read_bytes(self) -> int:
        """At most so much is fetched for all pixels, before compression."""
        return sum(self._read_bytes(year) for year in self.years)

    def _read_bytes(self, year: int) -> int:
        """The mask is read with whatever is shown."""
        read = {"mask"}.union(*(shown.bands for shown in self._shown_of(year)))
        sizes = [_TYPE_BYTES[band.dtype] for band in _bands_of(self.product, year) if band.name in read]
        return self.place.pixels * sum(sizes)

    @property
    def written_bytes(self) -> int:
        """At most so much is written, before compression; 0 for virtual layers."""
        if self.form == VIRTUAL:
            return 0
        small = self.form == _SMALL_FORMAT
        sizes = [
            _SMALL_BYTES if small else shown.pixel_bytes
            for year in self.years
            for shown in self._shown_of(year)
        ]
        return self.place.pixels * sum(sizes)


def years_text(years: Iterable[int]) -> str:
    """For example "2007-2010,2015,2020"."""
    rows: list[list[int]] = []
    for year in sorted(set(years)):
        if rows and year == rows[-1][-1] + 1:
            rows[-1].append(year)
        else:
            rows.append([year])
    parts = [[f"{row[0]}-{row[-1]}"] if len(row) >= _ROW else [str(year) for year in row] for row in rows]
    return ",".join(text for part in parts for text in part)


def years_without_satellite(product_id: str) -> tuple[int, ...]:
    """Years between two sensors of one product, in which nothing flew."""
    without: list[int] = []
    for product in products_of(product_id):
        for earlier, later in zip(product.sensors, product.sensors[1:]):
            without += range((earlier.last_year or earlier.first_year) + 1, later.first_year)
    return tuple(without)


def known_years(product_id: str) -> tuple[int, ...]:
    """Documented years, for when the archive was not asked or does not tell."""
    return tuple(sorted({year for product in products_of(product_id) for year in product.known_years}))


def _bands_of(product_id: str, year: int) -> tuple[Band, ...]:
    """Bands of the product that has the year."""
    for product in products_of(product_id):
        if any(sensor.has(year) for sensor in product.sensors):
            return product.bands
    return ()


def _written(value: object) -> str:
    """As qgis_process reads it in every version."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _windows_quoted(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else f'"{text}"'
