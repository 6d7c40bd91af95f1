"""A GeoTIFF that is being written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import numpy as np
from osgeo import gdal

from .blocks import BLOCK_PX, Stripe
from .cog import copy_as_cog
from .description import describe
from .errors import OutputUnwritable
from .formats import COG_DRIVER, GEOTIFF, Format, largest
from .parallel import Report, Stop, silent
from .pyramid import Level, Pyramid, factors, way_of
from .quantities import file_nodata, quantity_of
from .raster import quiet_gdal
from .recipe import Output, Packed, Recipe
from .tally import Tally
from .words import tr

#: GDAL's setting for the blocks of overviews, which are 128 pixels wide without it.
_OVERVIEW_BLOCK = "GDAL_TIFF_OVR_BLOCKSIZE"


def traces(path: Path) -> tuple[Path, ...]:
    """Files that may lie there while ``path`` is being written: itself, and what a COG is copied from."""
    return path, path.with_name(f"{path.stem}.plain{path.suffix}")


class GeoTiff:
    """Is made with its first block; complete after ``finish``."""

    def __init__(self, recipe: Recipe, path: Path, form: Format) -> None:
        """Raises OutputUnwritable, as do the others here."""
        final, plain = traces(path)
        self._final = final
        self._form = form
        #: Rows.
        self.height = recipe.frame.height
        #: Of its bands, from 1.
        self.numbers = range(1, len(recipe.outputs) + 1)
        self._path = plain if form.driver == COG_DRIVER else final
        self._packed = form.packed()
        self._tallies = [Tally.of(recipe, output, self._packed) for output in recipe.outputs]
        self._lent = [] if self._packed else [_lent_nodata(recipe, output) for output in recipe.outputs]
        self._pyramids = _pyramids(recipe) if form.overviews else []
        self._file = self._create(recipe)
        self._writer = _Writer(self._file, self._writing)
        describe(self._file, recipe, form)
        # Numbers may change on their way into the file, so that statistics are close and not exact.
        for number in self.numbers if form.loses(recipe) else ():
            self._file.GetRasterBand(number).SetMetadataItem("STATISTICS_APPROXIMATE", "YES")
        wanted = factors(recipe.frame.width, recipe.frame.height) if self._pyramids else []
        if wanted:
            # GDAL 3.6 crashes where the disk is too full for the head that overviews refer to.
            with self._writing():
                self._file.FlushCache()
            with self._writing():
                _add_overviews(self._file, wanted)

    def write(self, number: int, stripe: Stripe) -> None:
        """Whole blocks of a band, numbered from 1."""
        stored = _stored(stripe, self._packed)
        self._tallies[number - 1].add(stored.values)
        self._writer.take(number, None, self._as_in_file(number, stored))
        for level in self._pyramids[number - 1].add(stripe) if self._pyramids else ():
            self._take_level(number, level)

    def _take_level(self, number: int, level: Level) -> None:
        part = self._as_in_file(number, _stored(level.stripe, self._packed))
        self._writer.take(number, level.number, part)

    def finish(self, stop: Stop, report: Report = silent) -> None:
        """Adds the statistics, and writes what GDAL still holds; a full disk may show only now.

        Raises Cancelled, too: a Cloud Optimized GeoTIFF is copied from a plain one, which takes its time.
        """
        for number, pyramid in enumerate(self._pyramids, start=1):
            for level in pyramid.finish():
                self._take_level(number, level)
        self._writer.close()
        with self._writing():
            for number, tally in enumerate(self._tallies, start=1):
                band = self._file.GetRasterBand(number)
                for key, value in tally.facts().items():
                    band.SetMetadataItem(key, value)
            self._file.FlushCache()
            self._file = None
        if self._path != self._final:
            options = self._form.creation_options()
            copy_as_cog(self._path, self._final, options, stop, report)
            self._path.unlink(missing_ok=True)

    def _as_in_file(self, number: int, stripe: Stripe) -> Stripe:
        """With the file's nodata, where the band's own is another: a GeoTIFF has one for all bands."""
        lent = self._lent[number - 1] if self._lent else None
        if lent is None:
            return stripe
        own, common = lent
        return Stripe(stripe.x, stripe.y, np.where(stripe.values == own, common, stripe.values))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Whatever GDAL has to say while it writes means that the file is not whole."""
        with quiet_gdal() as messages:
            try:
                yield
            except RuntimeError as error:
                raise OutputUnwritable(
                    path=self._final, reason=messages[-1] if messages else error
                ) from error
        if messages:
            raise OutputUnwritable(path=self._final, reason=messages[-1])

    def close(self) -> None:
        """Lets go of the file, whatever its state."""
        with suppress(OutputUnwritable):
            self._writer.close()
        with quiet_gdal():
            self._file = None

    def _create(self, recipe: Recipe) -> gdal.Dataset:
        frame = recipe.frame
        kind = gdal.GetDataTypeByName(self._form.stored_type(recipe))
        form = GEOTIFF if self._path != self._final else self._form
        with quiet_gdal() as messages:
            try:
                created = gdal.GetDriverByName("GTiff").Create(
                    os.fspath(self._path),
                    frame.width,
                    frame.height,
                    len(recipe.outputs),
                    kind,
                    form.creation_options(recipe),
                )
            except RuntimeError as error:
                raise OutputUnwritable(path=self._final, reason=error) from error
        if created is None:
            reason = messages[-1] if messages else tr("no reason is known")
            raise OutputUnwritable(path=self._final, reason=reason)
        return created


class _Writer:
    """A thread that packs and writes one stripe while the next is being made."""

    def __init__(self, file: gdal.Dataset, writing: Callable[[], AbstractContextManager]) -> None:
        """``writing``: within it, whatever GDAL says is an error."""
        self._file = file
        self._writing = writing
        self._thread = ThreadPoolExecutor(1)
        self._pending: Future | None = None

    def take(self, number: int, overview: int | None, stripe: Stripe) -> None:
        """Waits for the stripe before; raises what went wrong with it."""
        self._wait()
        self._pending = self._thread.submit(self._write, number, overview, stripe)

    def close(self) -> None:
        """When all is written; raises what went wrong."""
        try:
            self._wait()
        finally:
            self._thread.shutdown()
            self._file = None

    def _wait(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()

    def _write(self, number: int, overview: int | None, stripe: Stripe) -> None:
        with self._writing():
            band = self._file.GetRasterBand(number)
            _put(band if overview is None else band.GetOverview(overview), stripe)


def _put(band: gdal.Band, stripe: Stripe) -> None:
    """Raises RuntimeError, whether GDAL does or not.

    Block by block, each packed at once: GDAL would keep a twentieth of the machine's memory of them.
    """
    for left in range(0, stripe.values.shape[1], BLOCK_PX):
        right = left + BLOCK_PX
        if band.WriteArray(stripe.values[:, left:right], stripe.x + left, stripe.y) != gdal.CE_None:
            raise RuntimeError(tr("the disk may be full"))
        band.FlushCache()


def _add_overviews(dataset: gdal.Dataset, wanted: list[int]) -> None:
    """Empty ones of these factors, with blocks like the raster's own."""
    before = gdal.GetThreadLocalConfigOption(_OVERVIEW_BLOCK)
    gdal.SetThreadLocalConfigOption(_OVERVIEW_BLOCK, str(BLOCK_PX))
    try:
        dataset.BuildOverviews("NONE", wanted)
    finally:
        gdal.SetThreadLocalConfigOption(_OVERVIEW_BLOCK, before)


def _lent_nodata(recipe: Recipe, output: Output) -> tuple[float, float] | None:
    """A band's own nodata and the file's; None where they are the same."""
    own, common = quantity_of(recipe, output).nodata, file_nodata(recipe)
    return None if own == common else (own, common)


def _pyramids(recipe: Recipe) -> list[Pyramid]:
    """One for each band."""
    width, height = recipe.frame.width, recipe.frame.height
    return [
        Pyramid(width, height, way_of(output.quantity), quantity_of(recipe, output).nodata)
        for output in recipe.outputs
    ]


def _stored(stripe: Stripe, packed: Packed | None) -> Stripe:
    """As the numbers that the file holds: values beyond what it can hold become the last that it can."""
    if packed is None:
        return stripe
    values = stripe.values
    # The nodata of all quantities in decibels lies far outside of what can be measured.
    steps = np.rint(np.clip(values, -largest(packed), largest(packed)) / packed.scale)
    numbers = np.where(values < -largest(packed), packed.nodata, steps)
    return Stripe(stripe.x, stripe.y, numbers.astype(np.int16))
