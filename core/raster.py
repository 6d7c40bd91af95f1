"""Opening rasters with GDAL, quietly, and telling why it failed.

GDAL reports failures by return values or by exceptions, as the running program has chosen for all
of Python; nothing here changes that choice, and both are understood.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

from .errors import CannotOpen


@contextmanager
def quiet_gdal() -> Iterator[list[str]]:
    """Within, GDAL's messages are collected in the list instead of being printed."""
    messages: list[str] = []

    def collect(*told: object) -> None:
        # (level, number, message); nothing at all where the message is no valid UTF-8.
        if not told:
            messages.append("GDAL's own message cannot be read")
        elif told[0] >= gdal.CE_Warning:
            messages.append(str(told[2]))

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def open_raster(path: str) -> gdal.Dataset:
    """The raster at what GDAL calls a path; CannotOpen with GDAL's reason."""
    with quiet_gdal() as messages:
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError as error:
            raise CannotOpen(path=path, reason=error) from error
    if dataset is None:
        raise CannotOpen(path=path, reason=messages[-1] if messages else "its format is not known")
    return dataset
