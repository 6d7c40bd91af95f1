"""Open files for many threads: each has a handle of its own while it reads, and gives it back.

GDAL's handles must not be shared between threads at one time. A remote file is opened once before
others may open it, too: GDAL then remembers its size and its head, and further handles cost no request.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from osgeo import gdal

from .blocks import Piece
from .errors import CannotOpen, ReadingFailed
from .raster import TYPES, open_raster, plain_reason, quiet_gdal, readable
from .recipe import Frame, Plane, Source
from .words import joined, tr


class Handles:
    """Reads pieces of planes. In another process it begins anew, without open files."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._opening: dict[str, threading.Lock] = {}
        self._free: dict[str, list[gdal.Dataset]] = {}
        self._closed = False

    def __reduce__(self) -> tuple:
        return (Handles, ())

    def read(self, plane: Plane, frame: Frame, piece: Piece) -> np.ndarray:
        """A plane's numbers in a piece, (rows, columns) in the plane's own type; its nodata in holes.

        Raises ReadingFailed, which names the file.
        """
        kind = TYPES[plane.dtype]
        parts = [
            (source, part) for source in plane.sources if (part := _common(source, frame, piece)) is not None
        ]
        if len(parts) == 1 and parts[0][1] == piece and not plane.nodata_is_foreign:
            return self._values(parts[0][0], piece, plane)
        hole = 0 if plane.nodata_is_foreign else plane.nodata
        values = np.full((piece.height, piece.width), hole, kind)
        for source, part in parts:
            read = self._values(source, part, plane)
            top, left = part.y - piece.y, part.x - piece.x
            bottom, right = top + part.height, left + part.width
            wanted = read != plane.nodata if plane.nodata_is_foreign else True
            np.copyto(values[top:bottom, left:right], read, where=wanted)
        return values

    def close(self) -> None:
        """Closes what is not in use now; what is, closes when it is given back."""
        with self._lock:
            self._closed = True
            held = list(self._free.values())
            self._free = {}
        held.clear()

    def _values(self, source: Source, part: Piece, plane: Plane) -> np.ndarray:
        packed = plane.packed
        stored = packed.dtype if packed else plane.dtype
        numbers = np.empty((part.height, part.width), TYPES[stored])
        self._read(source, part, stored, numbers)
        if packed is None:
            return numbers
        values = numbers * np.float64(packed.scale) + packed.offset
        if packed.nodata is not None:
            values[numbers == packed.nodata] = plane.nodata
        return values.astype(TYPES[plane.dtype])

    def _read(self, source: Source, part: Piece, dtype: str, into: np.ndarray) -> np.ndarray:
        with quiet_gdal() as messages, self._lent(source.path) as dataset:
            if (dataset.RasterXSize, dataset.RasterYSize) != (source.width, source.height):
                raise _wrong_size(dataset, source)
            try:
                band = dataset.GetRasterBand(source.band)
                read = band.ReadAsArray(
                    part.x - source.x,
                    part.y - source.y,
                    part.width,
                    part.height,
                    buf_obj=into,
                    buf_type=gdal.GetDataTypeByName(dtype),
                )
            except RuntimeError as error:
                raise _failed(source.path, error) from error
            # A piece ends with its blocks; GDAL would keep a twentieth of the machine's memory of them.
            dataset.FlushCache()
            if read is None:
                raise _failed(source.path, messages[-1] if messages else tr("no reason is known"))
        return into

    @contextmanager
    def _lent(self, path: str) -> Iterator[gdal.Dataset]:
        with self._lock:
            free = self._free.setdefault(path, [])
            dataset = free.pop() if free else None
            first = self._opening.setdefault(path, threading.Lock())
        if dataset is None:
            dataset = _opened(path, first)
        yield dataset
        with self._lock:
            if not self._closed:
                self._free.setdefault(path, []).append(dataset)


def _opened(path: str, first: threading.Lock) -> gdal.Dataset:
    try:
        with first:
            return open_raster(path)
    except CannotOpen as error:
        raise _failed(path, error.facts["reason"]) from error


def _common(source: Source, frame: Frame, piece: Piece) -> Piece | None:
    """What a source and a piece share, in pixels of the frame; None where they do not meet."""
    left, top = max(source.x, piece.x, 0), max(source.y, piece.y, 0)
    right = min(source.x + source.width, piece.x + piece.width, frame.width)
    bottom = min(source.y + source.height, piece.bottom, frame.height)
    return Piece(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _failed(path: str, reason: object) -> ReadingFailed:
    return ReadingFailed(reason=joined((readable(path), plain_reason(path, reason)), ": "))


def _wrong_size(dataset: gdal.Dataset, source: Source) -> ReadingFailed:
    text = tr("it has {columns:d} x {rows:d} pixels where {width:d} x {height:d} were expected")
    facts = {"columns": dataset.RasterXSize, "rows": dataset.RasterYSize}
    return _failed(source.path, text.format(width=source.width, height=source.height, **facts))
