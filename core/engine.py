"""Computes a recipe into a file, block by block; the only file that opens rasters to compute."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .errors import Cancelled, CannotOpen, OutputUnwritable, ReadingFailed
from .parallel import Report, Stop, drop_elsewhere, never, silent, stoppable
from .quantities import QUANTITIES, band_title, pixel_type, quantity_of
from .quantities.quantity import Pixels
from .raster import open_raster, plain_reason, quiet_gdal, read_band
from .recipe import Recipe
from .vrt import DOMAIN, domain_facts, general_facts, plane_raster
from .words import joined, tr

#: One block of work: whole blocks of the archives' files, and little enough to be stopped at once.
_ROWS, _COLUMNS = 512, 2048
_OPTIONS = [
    "TILED=YES",
    "BLOCKXSIZE=512",
    "BLOCKYSIZE=512",
    "COMPRESS=DEFLATE",
    "ZLEVEL=1",
    "BIGTIFF=IF_SAFER",
    "INTERLEAVE=BAND",
]
_WHOLE_NUMBERS = ("Byte", "UInt16", "Int32")

#: Is shown the input planes of each block.
Watch = Callable[[Pixels], None]


def compute(
    recipe: Recipe, path: Path, report: Report = silent, stop: Stop = never, watch: Watch | None = None
) -> None:
    """Writes the recipe's bands to a GeoTIFF at ``path``.

    Raises Cancelled, ReadingFailed or OutputUnwritable, and then leaves a file that cannot be
    trusted; the caller gives a temporary name.
    """
    inputs = {
        name: open_raster(plane_raster(recipe.plane(name), recipe.frame)) for name in _planes_needed(recipe)
    }
    target = _create(recipe, path)
    blocks = list(_blocks(recipe.frame.width, recipe.frame.height))
    cancelled = False
    with quiet_gdal() as messages:
        for done, block in enumerate(blocks):
            report(done / len(blocks))
            try:
                pixels = stoppable(partial(_read, recipe, inputs, block), stop)
            except Cancelled:
                cancelled = True
                break
            if watch is not None:
                watch(pixels)
            for number, output in enumerate(recipe.outputs, start=1):
                values = quantity_of(recipe, output).compute(recipe, output, pixels)
                _write(target, number, values, block, path, messages)
        if cancelled or stop():
            held = [target, *(inputs.pop(name) for name in list(inputs))]
            target = None
            drop_elsewhere(held, then=partial(path.unlink, missing_ok=True))
            raise Cancelled
        _close(target, path, messages)
    report(1.0)


def _planes_needed(recipe: Recipe) -> list[str]:
    names = [name for output in recipe.outputs for name in quantity_of(recipe, output).needs(recipe, output)]
    return list(dict.fromkeys(names))


@dataclass(frozen=True)
class _Block:
    x: int
    y: int
    width: int
    height: int


def _blocks(width: int, height: int) -> Iterator[_Block]:
    for y in range(0, height, _ROWS):
        for x in range(0, width, _COLUMNS):
            yield _Block(x, y, min(_COLUMNS, width - x), min(_ROWS, height - y))


def _read(recipe: Recipe, inputs: dict[str, gdal.Dataset], block: _Block) -> Pixels:
    try:
        return {
            name: read_band(dataset, block.x, block.y, block.width, block.height)
            for name, dataset in list(inputs.items())
        }
    except ReadingFailed as failure:
        raise _blamed(recipe, list(inputs), block, failure) from failure


def _blamed(recipe: Recipe, names: list[str], block: _Block, failure: ReadingFailed) -> ReadingFailed:
    """The same failure, with the file that it came from, when that file does not open by itself."""
    for name in names:
        for source in recipe.plane(name).sources:
            left, top, width, height = source.inside(recipe.frame)
            beside = left >= block.x + block.width or block.x >= left + width
            above = top >= block.y + block.height or block.y >= top + height
            if beside or above or not width or not height:
                continue
            try:
                open_raster(source.path)
            except CannotOpen as error:
                reason = plain_reason(source.path, failure.facts["reason"])
                return ReadingFailed(reason=joined((error.facts["path"], reason), ": "))
    return failure


# -- writing ------------------------------------------------------------------------------------


def _create(recipe: Recipe, path: Path) -> gdal.Dataset:
    kind = pixel_type(recipe)
    predictor = "PREDICTOR=2" if kind in _WHOLE_NUMBERS else "PREDICTOR=3"
    frame = recipe.frame
    with quiet_gdal() as messages:
        try:
            target = gdal.GetDriverByName("GTiff").Create(
                os.fspath(path),
                frame.width,
                frame.height,
                len(recipe.outputs),
                gdal.GetDataTypeByName(kind),
                [*_OPTIONS, predictor],
            )
        except RuntimeError as error:
            raise OutputUnwritable(path=path, reason=error) from error
        if target is None:
            raise OutputUnwritable(path=path, reason=messages[-1] if messages else tr("no reason is known"))
    target.SetGeoTransform(frame.geotransform)
    if frame.crs:
        crs = osr.SpatialReference()
        crs.SetFromUserInput(frame.crs)
        crs.SetDataAxisToSRSAxisMapping([int(axis) for axis in frame.axes.split(",")])
        target.SetSpatialRef(crs)
    target.SetMetadata(general_facts(recipe))
    target.SetMetadata(domain_facts(recipe), DOMAIN)
    for number, output in enumerate(recipe.outputs, start=1):
        band = target.GetRasterBand(number)
        band.SetDescription(band_title(output))
        band.SetUnitType(QUANTITIES[output.quantity].unit)
        band.SetNoDataValue(quantity_of(recipe, output).nodata)
        band.SetColorInterpretation(gdal.GCI_GrayIndex if number == 1 else gdal.GCI_Undefined)
        band.SetMetadata({"BAND": output.plane, "QUANTITY": output.quantity}, DOMAIN)
    return target


def _write(
    target: gdal.Dataset, number: int, values: np.ndarray, block: _Block, path: Path, messages: list[str]
) -> None:
    try:
        failed = target.GetRasterBand(number).WriteArray(values, block.x, block.y) != gdal.CE_None
    except RuntimeError as error:
        raise OutputUnwritable(path=path, reason=error) from error
    if failed:
        raise OutputUnwritable(path=path, reason=messages[-1] if messages else tr("the disk may be full"))


def _close(target: gdal.Dataset, path: Path, messages: list[str]) -> None:
    """Flushes what GDAL still holds; a full disk shows only now."""
    seen = len(messages)
    try:
        target.FlushCache()
    except RuntimeError as error:
        raise OutputUnwritable(path=path, reason=error) from error
    if len(messages) > seen:
        raise OutputUnwritable(path=path, reason=messages[seen])
