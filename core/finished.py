"""Whether a file is there already, whole, and just as it would be written now."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from osgeo import gdal

from .description import carried_facts, facts_of
from .errors import CannotOpen, FileNotOurs
from .formats import Format
from .raster import open_raster, quiet_gdal
from .recipe import Recipe

#: How a TIFF begins, little-endian, classic and big.
_TIFF = (b"II*\x00", b"II+\x00")
#: Metadata of ours stands this near a file's beginning while it is being written, and in many for ever.
_HEAD_BYTES = 1 << 20
#: So GDAL writes down the domain that the recipe is in; and its name in a Cloud Optimized GeoTIFF.
_MARKS = (b'domain="PALSAR"', b'"PALSAR_RECIPE"')


class Found(Enum):
    """What lies where a file is going to be written."""

    NOTHING = "nothing"
    #: Whole, and what it should be.
    FINISHED = "finished"
    #: Of ours, but damaged, or of other parameters.
    STALE = "stale"


def look(path: Path, recipe: Recipe, form: Format) -> Found:
    """What lies at ``path`` where this recipe is going to be written. FileNotOurs where it is another's.

    Whole means that every block lies within the file and that the last one can be unpacked. That finds
    what was cut off, and reads next to nothing.
    """
    if not path.exists():
        return Found.NOTHING
    try:
        dataset = open_raster(str(path))
    except CannotOpen as error:
        if _once_ours(path):
            return Found.STALE
        raise FileNotOurs(path=path) from error
    facts = carried_facts(dataset)
    if "RECIPE" not in facts and not _once_ours(path):
        raise FileNotOurs(path=path)
    same = all(facts.get(name, "") == value for name, value in facts_of(recipe, form).items())
    frame = recipe.frame
    same = same and (dataset.RasterXSize, dataset.RasterYSize) == (frame.width, frame.height)
    whole = same and dataset.RasterCount == len(recipe.outputs) and _whole(dataset, path.stat().st_size)
    return Found.FINISHED if whole else Found.STALE


def _once_ours(path: Path) -> bool:
    """Whether a file that does not say what it is, is what is left of one of ours."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return False
    return not head or (head.startswith(_TIFF) and any(mark in head for mark in _MARKS))


def _whole(dataset: gdal.Dataset, size: int) -> bool:
    """Whether a file of so many bytes holds all of its blocks."""
    with quiet_gdal() as messages:
        try:
            whole = all(_holds(band, size) for band in _bands(dataset))
        except RuntimeError:
            return False
    return whole and not messages


def _holds(band: gdal.Band, size: int) -> bool:
    blocks = [(first, length, column, row) for column, row, first, length in _blocks(band)]
    if not blocks:
        return True
    _, _, column, row = max(blocks)
    return all(first + length <= size for first, length, _, _ in blocks) and bool(band.ReadBlock(column, row))


def _bands(dataset: gdal.Dataset) -> Iterator[gdal.Band]:
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        yield band
        for level in range(band.GetOverviewCount()):
            yield band.GetOverview(level)


def _blocks(band: gdal.Band) -> Iterator[tuple[int, int, int, int]]:
    """Column, row, first byte and length of each block that is stored."""
    width, height = band.GetBlockSize()
    for row in range(-(-band.YSize // height)):
        for column in range(-(-band.XSize // width)):
            first = band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF")
            length = band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")
            if first and length:
                yield column, row, int(first), int(length)
