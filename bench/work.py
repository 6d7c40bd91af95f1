"""The plugin's core from end to end, as its algorithms call it; ``ours.py`` runs it."""

from __future__ import annotations

import json
import sys
import time
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from palsar_mosaic.core import steps
from palsar_mosaic.core.engine import Job, compute, survey
from palsar_mosaic.core.grid import Box
from palsar_mosaic.core.products import product
from palsar_mosaic.core.recipe import Recipe
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import write

PRODUCT, YEAR = "alos_palsar_mosaic", 2020
KEEP = ("water", "land")
BANDS = ("hh", "hv", "date", "mask")


def _mosaic(archive: str, box: Sequence[str], bands: tuple[str, ...]) -> Recipe:
    # Only here: the steps of a chain ask nobody.
    from palsar_mosaic.core.archive import open_archive
    from palsar_mosaic.core.cache import Cache
    from palsar_mosaic.core.catalog import Catalog
    from palsar_mosaic.core.http import Http
    from palsar_mosaic.core.mosaic import Request, find_mosaic

    catalog = Catalog(open_archive(archive, Http()), Cache(None))
    request = Request(product(PRODUCT), YEAR, Box(*map(float, box)), (), bands)
    return find_mosaic(catalog, request).recipe(catalog.archive).then("loadmosaic")


def prepare(archive: str, folder: str, *box: str) -> None:
    """Two virtual rasters, masked: hh.vrt of HH alone, all.vrt of all bands that are computed."""
    for name, bands in (("hh", ("hh",)), ("all", BANDS)):
        target = str(Path(folder, f"{name}.vrt"))
        write(steps.apply_mask(_mosaic(archive, box, bands), KEEP, target), target)


def masked_db(source: str, target: str) -> None:
    """Decibels of a masked mosaic."""
    write(steps.calibrate(recognise(source), "gamma0_db", source), target, given=source)


def masked_db_again(source: str, target: str) -> None:
    """The same once more: GDAL has loaded its libraries and PROJ's data base, as in a QGIS that runs."""
    masked_db(source, target)


def one_pass(source: str, folder: str) -> None:
    """HH, HV and their ratio in decibels and the date, four files from one reading."""
    recipe = recognise(source)
    decibels = steps.calibrate(recipe, "gamma0_db", source)
    made = {
        **{output.plane: replace(decibels, outputs=(output,)) for output in decibels.outputs},
        "ratio": steps.hv_hh_ratio(recipe, "ratio_db", source),
        "date": steps.decode_date(recipe, "days_since_1970", source),
    }
    compute([Job(recipe, Path(folder, f"{name}.tif")) for name, recipe in made.items()])


def chain(archive: str, folder: str, *box: str) -> None:
    """Load, mask, calibrate and ratio, each a virtual raster that the next one reads; then a file."""
    made = [str(Path(folder, f"{name}.vrt")) for name in ("load", "mask", "decibels", "ratio")]
    load, mask, decibels, ratio = made
    write(_mosaic(archive, box, ()), load)
    write(steps.apply_mask(recognise(load), KEEP, load), mask, given=load)
    write(steps.calibrate(recognise(mask), "gamma0_db", mask), decibels, given=mask)
    write(steps.hv_hh_ratio(recognise(decibels), "ratio_db", decibels), ratio, given=decibels)
    write(recognise(ratio), str(Path(folder, "chain.tif")), given=ratio)


def direct(archive: str, folder: str, *box: str) -> None:
    """The same file without the virtual rasters in between."""
    masked = steps.apply_mask(_mosaic(archive, box, ("hh", "hv")), KEEP, archive)
    write(steps.hv_hh_ratio(masked, "ratio_db", archive), str(Path(folder, "direct.tif")))


def arrays(archive: str, *box: str) -> dict[str, np.ndarray]:
    """Four bands of numbers, whole in memory, as a caller of ``survey`` would have them."""
    recipe = _mosaic(archive, box, BANDS)
    shape = recipe.frame.height, recipe.frame.width
    kinds = {"UInt16": np.uint16, "Byte": np.uint8}
    found = {name: np.empty(shape, kinds[recipe.plane(name).dtype]) for name in BANDS}

    def keep(piece, pixels) -> None:
        rows = slice(piece.y, piece.y + piece.height)
        columns = slice(piece.x, piece.x + piece.width)
        for name, values in found.items():
            values[rows, columns] = pixels[name]

    for _ in survey(recipe, BANDS, keep):
        pass
    return found


def stored(archive: str, target: str, *box: str) -> None:
    """Four bands of numbers as one file."""
    write(_mosaic(archive, box, BANDS), target)


_WORK = {
    work.__name__: work
    for work in (prepare, masked_db, masked_db_again, one_pass, chain, direct, arrays, stored)
}
#: What is done before the clock runs.
_BEFORE = {masked_db_again.__name__: masked_db}


def main() -> None:
    """Does one piece of work and tells, as one line of JSON, how long it took without Python's start."""
    name, *arguments = sys.argv[1:]
    if name in _BEFORE:
        _BEFORE[name](*arguments)
    started = time.perf_counter()
    outcome = _WORK[name](*arguments)
    told = {"inner_s": time.perf_counter() - started}
    if outcome:
        told |= {band: zlib.crc32(values) for band, values in outcome.items()}
    print(json.dumps(told))
