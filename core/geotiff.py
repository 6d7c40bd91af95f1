"""A GeoTIFF that is being written, with what it says of itself."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .blocks import Stripe
from .errors import OutputUnwritable
from .formats import Format, written_facts
from .parallel import Stop
from .quantities import QUANTITIES, band_title, file_nodata, pixel_type, quantity_of
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
        self._tallies = [Tally.of(recipe, output) for output in recipe.outputs]
        #: A GeoTIFF has one nodata for all bands; bands that have another are rewritten.
        self._nodata = file_nodata(recipe)
        self._own_nodata = [quantity_of(recipe, output).nodata for output in recipe.outputs]
        self._file = self._create(recipe, form)
        self._describe(recipe, form)

    def write(self, number: int, stripe: Stripe) -> None:
        """Whole blocks of a band, numbered from 1."""
        values, own = stripe.values, self._own_nodata[number - 1]
        self._tallies[number - 1].add(values)
        if own != self._nodata:
            values = np.where(values == own, self._nodata, values)
        with quiet_gdal() as messages:
            try:
                band = self._file.GetRasterBand(number)
                failed = band.WriteArray(values, stripe.x, stripe.y) != gdal.CE_None
                # Written at once: GDAL would keep a twentieth of the machine's memory of it.
                band.FlushCache()
            except RuntimeError as error:
                raise OutputUnwritable(path=self._path, reason=error) from error
        if failed or messages:
            raise OutputUnwritable(
                path=self._path, reason=messages[-1] if messages else tr("the disk may be full")
            )

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

    def _describe(self, recipe: Recipe, form: Format) -> None:
        frame = recipe.frame
        self._file.SetGeoTransform(frame.geotransform)
        if frame.crs:
            crs = osr.SpatialReference()
            crs.SetFromUserInput(frame.crs)
            crs.SetDataAxisToSRSAxisMapping([int(axis) for axis in frame.axes.split(",")])
            self._file.SetSpatialRef(crs)
        self._file.SetMetadata(general_facts(recipe))
        self._file.SetMetadata(domain_facts(recipe) | written_facts(form), DOMAIN)
        for number, output in enumerate(recipe.outputs, start=1):
            band = self._file.GetRasterBand(number)
            band.SetDescription(band_title(output))
            band.SetUnitType(QUANTITIES[output.quantity].unit)
            band.SetNoDataValue(self._nodata)
            band.SetColorInterpretation(gdal.GCI_GrayIndex if number == 1 else gdal.GCI_Undefined)
            band.SetMetadata({"BAND": output.plane, "QUANTITY": output.quantity}, DOMAIN)
