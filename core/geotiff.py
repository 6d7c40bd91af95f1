"""A GeoTIFF that is being written, with what it says of itself."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal, osr

from .blocks import BLOCK_PX, Stripe
from .errors import OutputUnwritable
from .formats import Format
from .parallel import Stop
from .quantities import QUANTITIES, band_title, pixel_type, quantity_of
from .raster import quiet_gdal
from .recipe import Recipe
from .tally import Tally
from .vrt import DOMAIN, domain_facts, general_facts
from .words import tr


class GeoTiff:
    """Is made with its first block; complete after ``finish``."""

    def __init__(self, recipe: Recipe, path: Path, form: Format) -> None:
        """Raises OutputUnwritable, as do the others here."""
        self._path = path
        #: Rows.
        self.height = recipe.frame.height
        #: Of its bands, from 1.
        self.numbers = range(1, len(recipe.outputs) + 1)
        self._tallies = [Tally.of(recipe, output) for output in recipe.outputs]
        self._file = self._create(recipe, form)
        self._describe(recipe)

    def write(self, number: int, stripe: Stripe) -> None:
        """Whole blocks of a band, numbered from 1."""
        self._tallies[number - 1].add(stripe.values)
        with quiet_gdal() as messages:
            try:
                failed = self._write(self._file.GetRasterBand(number), stripe)
            except RuntimeError as error:
                raise OutputUnwritable(path=self._path, reason=error) from error
        if failed or messages:
            raise OutputUnwritable(
                path=self._path, reason=messages[-1] if messages else tr("the disk may be full")
            )

    def _write(self, band: gdal.Band, stripe: Stripe) -> bool:
        """Block by block, each packed at once: GDAL would keep a twentieth of the machine's memory of them."""
        failed = False
        for left in range(0, stripe.values.shape[1], BLOCK_PX):
            right = left + BLOCK_PX
            failed |= band.WriteArray(stripe.values[:, left:right], stripe.x + left, stripe.y) != gdal.CE_None
            band.FlushCache()
        return failed

    def finish(self, stop: Stop) -> None:
        """Adds the statistics, and writes what GDAL still holds; a full disk may show only now."""
        for number, tally in enumerate(self._tallies, start=1):
            band = self._file.GetRasterBand(number)
            for key, value in tally.facts().items():
                band.SetMetadataItem(key, value)
        with quiet_gdal() as messages:
            try:
                self._file.FlushCache()
                self._file = None
            except RuntimeError as error:
                raise OutputUnwritable(path=self._path, reason=error) from error
        if messages:
            raise OutputUnwritable(path=self._path, reason=messages[-1])

    def close(self) -> None:
        """Lets go of the file, whatever its state."""
        with quiet_gdal():
            self._file = None

    def _create(self, recipe: Recipe, form: Format) -> gdal.Dataset:
        frame = recipe.frame
        kind = gdal.GetDataTypeByName(pixel_type(recipe))
        with quiet_gdal() as messages:
            try:
                created = gdal.GetDriverByName("GTiff").Create(
                    os.fspath(self._path),
                    frame.width,
                    frame.height,
                    len(recipe.outputs),
                    kind,
                    form.creation_options(),
                )
            except RuntimeError as error:
                raise OutputUnwritable(path=self._path, reason=error) from error
        if created is None:
            reason = messages[-1] if messages else tr("no reason is known")
            raise OutputUnwritable(path=self._path, reason=reason)
        return created

    def _describe(self, recipe: Recipe) -> None:
        frame = recipe.frame
        self._file.SetGeoTransform(frame.geotransform)
        if frame.crs:
            crs = osr.SpatialReference()
            crs.SetFromUserInput(frame.crs)
            crs.SetDataAxisToSRSAxisMapping([int(axis) for axis in frame.axes.split(",")])
            self._file.SetSpatialRef(crs)
        self._file.SetMetadata(general_facts(recipe))
        self._file.SetMetadata(domain_facts(recipe), DOMAIN)
        for number, output in enumerate(recipe.outputs, start=1):
            band = self._file.GetRasterBand(number)
            band.SetDescription(band_title(output))
            band.SetUnitType(QUANTITIES[output.quantity].unit)
            band.SetNoDataValue(quantity_of(recipe, output).nodata)
            band.SetColorInterpretation(gdal.GCI_GrayIndex if number == 1 else gdal.GCI_Undefined)
            band.SetMetadata({"BAND": output.plane, "QUANTITY": output.quantity}, DOMAIN)
