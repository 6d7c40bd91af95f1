"""Copies a finished GeoTIFF into a Cloud Optimized one, whose parts lie in the order in which they are asked for."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal

from .errors import Cancelled, OutputUnwritable
from .formats import COG_DRIVER
from .parallel import Report, Stop
from .raster import quiet_gdal
from .words import tr


def copy_as_cog(source: Path, target: Path, options: list[str], stop: Stop, report: Report) -> None:
    """Pixels, overviews and GDAL's own metadata; with these creation options of the driver COG.

    Raises Cancelled within a row of blocks of a stop, and OutputUnwritable.
    """
    stopped = []

    def told(share: float, *_: object) -> int:
        """What GDAL calls now and then; nothing but 1 lets it go on."""
        if stop():
            stopped.append(True)
            return 0
        report(share)
        return 1

    driver = gdal.GetDriverByName(COG_DRIVER)
    with quiet_gdal() as messages:
        try:
            plain = gdal.OpenEx(os.fspath(source), gdal.OF_RASTER)
            copied = driver.CreateCopy(os.fspath(target), plain, strict=0, options=options, callback=told)
            whole = copied is not None
            # Closed here, where a full disk shows.
            copied = plain = None
        except RuntimeError as error:
            if stopped:
                raise Cancelled from error
            raise OutputUnwritable(path=target, reason=error) from error
    if stopped:
        raise Cancelled
    if messages or not whole:
        raise OutputUnwritable(path=target, reason=messages[-1] if messages else tr("the disk may be full"))
