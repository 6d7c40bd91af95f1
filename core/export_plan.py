"""What an export will do, decided before anything is done: which files, how large, from what.

Sizes are estimates from what such rasters pack to, and are told as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from . import steps
from .archive import Archive
from .catalog import Catalog
from .engine import planes_needed
from .formats import GEOTIFF, VIRTUAL, Format
from .grid import Window
from .measurements import Measurement
from .mosaic import Mosaic
from .outline import Outline, OutlineFile
from .products import DEFAULT_KEEP, Product
from .quantities import pixel_type
from .recipe import Frame, Output, Recipe
from .regrid import reach, regridded
from .target_grid import Wish, target_frame

#: Bytes that a pixel of radar backscatter takes when it is packed, by its type.
_PACKED_BYTES = {"Byte": 0.4, "UInt16": 1.6, "Int16": 1.4, "Int32": 0.3, "Float32": 3.3, "Float64": 5.0}
#: Relative to these, by format; lossy ones are smaller.
_PACKED_SHARE = {"lerc": 0.35, "int16_db": 0.42, VIRTUAL.id: 0.0}
#: Overviews add a quarter, a sixteenth, ... of it, which packs a little worse.
_WITH_OVERVIEWS = 1.35
#: Bytes of a pixel in the archive's files, by band, without overviews.
_STORED_BYTES = {"hh": 1.5, "hv": 1.45, "linci": 0.35, "date": 0.03, "mask": 0.05}
#: Share of a file that is no overview.
_WITHOUT_OVERVIEWS = 0.75
#: The archive's files are read in whole blocks.
_BLOCK_PX = 512


@dataclass(frozen=True)
class Order:
    """What is to be exported, and how."""

    folder: Path
    measurements: tuple[Measurement, ...]
    #: Names of mask classes.
    keep: tuple[str, ...] = DEFAULT_KEEP
    #: Of core.quantities.DATES.
    date_format: str = "yyyymmdd"
    grid: Wish = field(default_factory=Wish)
    form: Format = GEOTIFF
    #: Whether a year's measurements are bands of one file.
    together: bool = False
    #: Whether years are bands of one raster, see core.stack.
    stacked: bool = False
    #: Id of the algorithm, for the files' history.
    maker: str = "exportmosaic"
    #: Polygons that all of it is cut to; None for whole rectangles.
    outline: Outline | None = None

    def measured(self, product: Product) -> tuple[Measurement, ...]:
        """The measurements that a product has; a series of several products leaves out the others."""
        return tuple(measurement for measurement in self.measurements if measurement.fits(product))

    @property
    def ending(self) -> str:
        """Of file names; it decides whether pixels are computed."""
        return ".vrt" if self.form.id == VIRTUAL.id else ".tif"


@dataclass(frozen=True)
class PlannedFile:
    """One file that will be there."""

    path: Path
    recipe: Recipe
    form: Format

    @property
    def estimated_bytes(self) -> float:
        """What it will take on disk, about."""
        frame = self.recipe.frame
        kind = _PACKED_BYTES[pixel_type(self.recipe)] * _PACKED_SHARE.get(self.form.id, 1.0)
        if self.form.overviews:
            kind *= _WITH_OVERVIEWS
        return frame.width * frame.height * len(self.recipe.outputs) * kind


@dataclass(frozen=True)
class PlannedYear:
    """The files of one year, which are computed in one pass."""

    mosaic: Mosaic
    #: The mosaic's own pixels, screened.
    native: Recipe
    #: The same place on another grid, with all its planes; None where that is the mosaic's own.
    target: Recipe | None
    files: tuple[PlannedFile, ...]

    @property
    def pixels(self) -> int:
        """Of each of its files."""
        frame = self.files[0].recipe.frame
        return frame.width * frame.height


@dataclass(frozen=True)
class Plan:
    """All that an export will do."""

    folder: Path
    years: tuple[PlannedYear, ...]
    #: What the files are cut to, once for each window; mostly one.
    outlines: tuple[OutlineFile, ...] = ()

    @property
    def files(self) -> tuple[PlannedFile, ...]:
        """In the order of the years."""
        return tuple(file for year in self.years for file in year.files)

    @property
    def tile_count(self) -> int:
        """Tiles of all years together."""
        return sum(len(year.mosaic.tiles) for year in self.years)


def plan_export(mosaics: Sequence[Mosaic], archive: Archive, order: Order) -> Plan:
    """The plan for these mosaics; opens nothing.

    Raises what the steps and ``Format.check`` raise, and CrsUnknown, CrsOffArea or ResolutionUnfit.
    """
    windows = dict.fromkeys(mosaic.window for mosaic in mosaics if order.outline)
    outlines = {window: _outline(order, window) for window in windows}
    years = (_year(mosaic, archive, order, outlines.get(mosaic.window)) for mosaic in mosaics)
    return Plan(order.folder, tuple(years), tuple(outlines.values()))


def _outline(order: Order, window: Window) -> OutlineFile:
    """What a window is cut to; on another grid, with what pixels on the edge have beyond it."""
    native = Frame.of_window(window)
    frame = target_frame(native, order.grid)
    columns, rows = (0, 0) if frame is None else reach(native, frame)
    wider = Window(window.left - columns, window.top - rows, window.right + columns, window.bottom + rows)
    return order.outline.file(order.folder, wider)


def _year(mosaic: Mosaic, archive: Archive, order: Order, outline: OutlineFile | None) -> PlannedYear:
    loaded = mosaic.recipe(archive).then("loadmosaic")
    if outline is not None:
        loaded = outline.cut(loaded, mosaic.window)
    if loaded.plane("mask") is not None:
        loaded = steps.apply_mask(loaded, order.keep, archive.root)
    native = loaded.then(order.maker)
    chosen = order.measured(mosaic.request.product)
    # Those of several measurements may be the same band.
    outputs = list(dict.fromkeys(output for one in chosen for output in one.outputs(order.date_format)))
    frame = target_frame(native.frame, order.grid)
    target = None if frame is None else regridded(native, frame, outputs)
    whole = target or replace(native, outputs=tuple(outputs))
    files = tuple(_files(mosaic, whole, order))
    for file in files:
        file.form.check(file.recipe, file.path)
    return PlannedYear(mosaic, native, target, files)


def _files(mosaic: Mosaic, whole: Recipe, order: Order) -> list[PlannedFile]:
    request = mosaic.request
    begin = f"{request.product.sensor(request.year).name.replace(' ', '_')}_{request.year}"
    if order.together:
        return [PlannedFile(order.folder / f"{begin}{order.ending}", whole, order.form)]
    return [
        PlannedFile(
            order.folder / f"{begin}_{measurement.id}{order.ending}",
            _alone(whole, measurement.outputs(order.date_format)),
            _form(order, measurement),
        )
        for measurement in order.measured(request.product)
    ]


def _form(order: Order, measurement: Measurement) -> Format:
    """The format; for what is no decibels, where that format is for decibels alone, GeoTIFF."""
    fits = not order.form.step_db or measurement.quantity.endswith("_db")
    return (
        order.form if fits else replace(GEOTIFF, options=order.form.options, overviews=order.form.overviews)
    )


def _alone(whole: Recipe, outputs: tuple[Output, ...]) -> Recipe:
    planes = {output.plane for output in outputs}
    return replace(whole, outputs=outputs, bands=tuple(b for b in whole.bands if b in planes))


# -- what has to be fetched -----------------------------------------------------------------------


@dataclass(frozen=True)
class Fetched:
    """Bytes that will be read from the archive."""

    bytes: float
    #: Whether the archive told the sizes of its files; else typical ones were taken.
    told: bool


def to_fetch(years: Sequence[PlannedYear], catalog: Catalog) -> Fetched:
    """An estimate: the share of each tile's files that these years need. One question for each year."""
    total, told = 0.0, True
    for year in years:
        request = year.mosaic.request
        sizes = catalog.sizes(request.product, request.year)
        bands = planes_needed(replace(year.native, outputs=_native_outputs(year)))
        for tile in year.mosaic.tiles:
            weights = {name: _STORED_BYTES[name] for name in tile.files}
            needed = sum(weight for name, weight in weights.items() if name in bands)
            touched = tile.window.cut(year.mosaic.window)
            pixels = min(_in_blocks(touched.width), tile.window.width) * min(
                _in_blocks(touched.height), tile.window.height
            )
            size = sizes.get(tile.label)
            if size is None:
                told = False
                total += pixels * needed
            else:
                share = pixels / (tile.window.width * tile.window.height)
                total += size * _WITHOUT_OVERVIEWS * share * needed / sum(weights.values())
    return Fetched(total, told)


def _native_outputs(year: PlannedYear) -> tuple[Output, ...]:
    return tuple(output for file in year.files for output in file.recipe.outputs)


def _in_blocks(pixels: int) -> int:
    """Pixels of the blocks that a row of pixels lies in, where it begins anywhere in its first block."""
    return (-(-pixels // _BLOCK_PX) + 1) * _BLOCK_PX
