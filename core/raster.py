"""Opening rasters with GDAL, quietly, and telling why it failed.

GDAL reports failures by return values or by exceptions, as the running program has chosen for all
of Python; nothing here changes that choice, and both are understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs

import numpy as np
from osgeo import gdal

from .errors import CannotOpen, ReadingFailed
from .words import tr

#: GDAL's name of a pixel type -> numpy's; what GDAL calls otherwise is complex, and not for us.
TYPES = {
    "Byte": np.uint8,
    "Int8": np.int8,
    "UInt16": np.uint16,
    "Int16": np.int16,
    "UInt32": np.uint32,
    "Int32": np.int32,
    "UInt64": np.uint64,
    "Int64": np.int64,
    "Float32": np.float32,
    "Float64": np.float64,
}
_ROUTED = "PALSAR_MOSAIC_ROUTES_GDAL"


@contextmanager
def quiet_gdal() -> Iterator[list[str]]:
    """Within, GDAL's messages are collected in the list instead of being printed."""
    messages: list[str] = []

    def collect(*told: object) -> None:
        """What GDAL calls with each message."""
        # (level, number, message); nothing at all where the message is no valid UTF-8.
        if not told:
            messages.append(tr("GDAL's own message cannot be read"))
        elif told[0] >= gdal.CE_Warning:
            messages.append(str(told[2]))

    gdal.PushErrorHandler(collect)
    try:
        yield messages
    finally:
        gdal.PopErrorHandler()


def route_gdal(address: str, login: str) -> None:
    """Sends GDAL's requests through a proxy, host:port; empty takes back what was set here before.

    ``login`` is user:password. What the user has told GDAL by its own settings is left alone.
    """
    ours = gdal.GetConfigOption(_ROUTED) == "YES"
    if not ours and (not address or gdal.GetConfigOption("GDAL_HTTP_PROXY")):
        return
    gdal.SetConfigOption("GDAL_HTTP_PROXY", address or None)
    gdal.SetConfigOption("GDAL_HTTP_PROXYUSERPWD", login or None)
    gdal.SetConfigOption(_ROUTED, "YES" if address else None)


def readable(path: str) -> str:
    """A path of GDAL's as people know it: the address instead of /vsicurl?...; VRT text is not shown."""
    if path.startswith("/vsicurl?"):
        return parse_qs(path.partition("?")[2]).get("url", [path])[0]
    return tr("an inner raster") if path.startswith("<VRTDataset") else path


def plain_reason(path: str, reason: object) -> str:
    """GDAL's reason for a failure; of a remote file only what its server said, if it said anything."""
    if not path.startswith("/vsi"):
        return reason if isinstance(reason, str) else str(reason)
    said = re.search(r"HTTP response code: \d+", str(reason))
    return said[0] if said else tr("its server does not answer, or it is not there")


def open_raster(path: str) -> gdal.Dataset:
    """The raster at what GDAL calls a path; CannotOpen with GDAL's reason."""
    with quiet_gdal() as messages:
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        except RuntimeError as error:
            raise CannotOpen(path=readable(path), reason=error) from error
    if dataset is None:
        reason = messages[-1] if messages else tr("its format is not known")
        raise CannotOpen(path=readable(path), reason=reason)
    return dataset


def read_band(
    dataset: gdal.Dataset, x: int, y: int, width: int, height: int, shape: tuple[int, int] | None = None
) -> np.ndarray:
    """Pixels of the first band, (rows, columns); ``shape`` smaller than the window reads overviews.

    Raises ReadingFailed with GDAL's reason.
    """
    rows, columns = shape or (height, width)
    with quiet_gdal() as messages:
        try:
            band = dataset.GetRasterBand(1)
            values = band.ReadAsArray(x, y, width, height, buf_xsize=columns, buf_ysize=rows)
        except RuntimeError as error:
            raise ReadingFailed(reason=error) from error
    if values is None:
        raise ReadingFailed(reason=messages[-1] if messages else tr("no reason is known"))
    return values
