"""Mosaics on another grid, each kind of band resampled as its nature demands.

Backscatter is averaged in linear power, weighted by the area that each pixel of the mosaic has in the new
pixel, over the pixels that hold a value and that the mask keeps; decibels are made of that mean. The
ratio is the mean HV power over the mean HH power of the pixels that have both. The incidence angle is
averaged in degrees. Day and mask class are those of the nearest pixel. Where the new pixels are smaller
than the mosaic's, the same rule repeats them: nothing gets sharper.

GDAL's warper does the averaging (its "average" weighs by area, also by parts of pixels). It is given the
powers of those parts of the mosaic alone that a piece of the new grid lies in.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, osr

from .blocks import Piece, cut
from .engine import Means, readers_for
from .errors import Cancelled, ReadingFailed
from .grid import PIXELS_PER_DEGREE
from .handles import Handles
from .quantities import quantity_of
from .quantities.quantity import FLOAT_NODATA, Pixels
from .raster import TYPES, quiet_gdal
from .recipe import Frame, Output, Plane, Recipe
from .target_grid import geotransformed, spatial_reference
from .words import tr

#: Goes into the files.
HOW = tr(
    "gamma0: area-weighted mean of linear power over valid pixels that the mask keeps, then converted; "
    "ratio: mean HV power / mean HH power over pixels that have both; incidence angle: area-weighted mean; "
    "date, mask: nearest"
)
#: Planes of a mosaic on another grid; ratio is made of hh and hv.
_KINDS = {
    "hh": ("gamma0_power", "Float32", FLOAT_NODATA),
    "hv": ("gamma0_power", "Float32", FLOAT_NODATA),
    "ratio": ("power_ratio", "Float32", FLOAT_NODATA),
    "linci": ("angle", "Float32", 0.0),
    "date": ("day", "UInt16", 0.0),
    "mask": ("class", "Byte", 0.0),
}
_NEAREST = ("date", "mask")
#: Pixels of the mosaic that are looked at together; a new pixel that is larger is looked at alone.
_AT_ONCE_PX = 1_000_000
#: Around the part of the mosaic that a piece lies in: for what lies between the points that are projected.
_MARGIN_PX = 3
_POINTS = 21
#: How far from its true place, in new pixels, a pixel may be looked for.
_ERROR_PX = 0.01
#: Arrays of the mosaic that are kept for neighbouring pieces.
_REMEMBERED_BYTES = 96e6
#: Of a pixel in all that is made of a piece of the mosaic: keeps pieces small.
_NATIVE_PIXEL_BYTES = 32


def regridded(native: Recipe, frame: Frame, outputs: Sequence[Output]) -> Recipe:
    """The recipe of these bands of a mosaic on another grid; :class:`Regridding` reads its planes."""
    names = dict.fromkeys(output.plane for output in outputs)
    planes = tuple(
        Plane(name, quantity, dtype, (), nodata, native.kept)
        for name, (quantity, dtype, nodata) in _KINDS.items()
        if name in names
    )
    bands = tuple(name for name in names if name != "ratio")
    return replace(
        native, frame=frame, planes=planes, outputs=tuple(outputs), bands=bands, resampling=str(HOW)
    )


class Regridding:
    """Reads planes of a mosaic on another grid; a context, whose end lets go of files and threads."""

    def __init__(self, native: Recipe, target: Recipe) -> None:
        """``target`` is one that :func:`regridded` made of ``native``, with all planes that will be read."""
        self._target = target
        self._maker = _Maker(native, target)
        self._lock = threading.Lock()
        self._made: dict[Piece, tuple[Future, set[str]]] = {}
        self._pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)

    def __enter__(self) -> Means:
        """What the engine has to work with. Readers wait for the piece that they need a plane of."""
        return Means(readers=len(self._target.planes) * ((os.cpu_count() or 1) + 1), read=self.read)

    def __exit__(self, *_failure: object) -> None:
        """Nobody waits: a piece that is being made ends by itself, at the next part of it."""
        self._maker.close()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def read(self, plane: Plane, _frame: Frame, piece: Piece) -> np.ndarray:
        """A plane in a piece of the new grid; all planes of a piece are made together, once."""
        with self._lock:
            if piece not in self._made:
                names = {each.name for each in self._target.planes}
                self._made[piece] = (self._pool.submit(self._maker.planes, piece), names)
            future, waiting = self._made[piece]
            waiting.discard(plane.name)
            if not waiting:
                del self._made[piece]
        return future.result()[plane.name]


@dataclass(frozen=True)
class _Part:
    """Pixels of the native frame: columns left..right-1, rows top..bottom-1."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.bottom - self.top, self.right - self.left


class _Maker:
    """Makes all planes of a piece at once, part by part."""

    def __init__(self, native: Recipe, target: Recipe) -> None:
        self._native = native = _widened(native, target.frame)
        self._target = target
        self._names = {plane.name for plane in target.planes}
        outputs = [Output(name, quantity) for name, quantity in _NATIVE_QUANTITIES if self._needs(name)]
        self._outputs = {output.plane: output for output in outputs}
        needed = dict.fromkeys(
            name for output in outputs for name in quantity_of(native, output).needs(native, output)
        )
        self._source = _Remembered([native.plane(name) for name in needed], native.frame)

    def _needs(self, name: str) -> bool:
        return name in self._names or (name in ("hh", "hv") and "ratio" in self._names)

    def close(self) -> None:
        """What is being made now is not finished."""
        self._source.close()

    def planes(self, piece: Piece) -> dict[str, np.ndarray]:
        """Plane name -> (rows, columns) in the plane's type. ReadingFailed, which names the file."""
        made = {
            plane.name: np.full((piece.height, piece.width), plane.nodata, TYPES[plane.dtype])
            for plane in self._target.planes
        }
        there = osr.CoordinateTransformation(
            spatial_reference(self._target.frame), spatial_reference(self._native.frame)
        )
        for part, source in self._parts(piece, there):
            rows = slice(part.y - piece.y, part.bottom - piece.y)
            left = part.x - piece.x
            columns = slice(left, left + part.width)
            for name, values in self._resampled(part, source).items():
                made[name][rows, columns] = values
        return made

    def _parts(self, piece: Piece, there: osr.CoordinateTransformation) -> Iterator[tuple[Piece, _Part]]:
        """Parts of a piece and where they lie in the mosaic, none that lies beside it."""
        source = self._lies_in(piece, there)
        if source is None:
            return
        rows, columns = source.shape
        if rows * columns <= _AT_ONCE_PX or piece.width * piece.height == 1:
            yield piece, source
            return
        for half in _halves(piece, rows >= columns):
            yield from self._parts(half, there)

    def _lies_in(self, piece: Piece, there: osr.CoordinateTransformation) -> _Part | None:
        """The pixels of the mosaic that a piece touches, with a margin; None where there are none."""
        columns, rows = np.meshgrid(
            np.linspace(piece.x, piece.x + piece.width, _POINTS), np.linspace(piece.y, piece.bottom, _POINTS)
        )
        x, y = geotransformed(self._target.frame, columns.ravel(), rows.ravel())
        with quiet_gdal():
            try:
                points = np.array(there.TransformPoints(np.column_stack((x, y))), dtype=np.float64)[:, :2]
            except RuntimeError:
                # Nothing of it lies on the Earth.
                return None
        points = points[np.isfinite(points).all(axis=1)]
        if not len(points):
            return None
        west, width, _, north, _, height = self._native.frame.geotransform
        across, down = (points[:, 0] - west) / width, (points[:, 1] - north) / height
        frame = self._native.frame
        left = max(int(np.floor(across.min())) - _MARGIN_PX, 0)
        right = min(int(np.ceil(across.max())) + _MARGIN_PX, frame.width)
        top = max(int(np.floor(down.min())) - _MARGIN_PX, 0)
        bottom = min(int(np.ceil(down.max())) + _MARGIN_PX, frame.height)
        return _Part(left, top, right, bottom) if left < right and top < bottom else None

    def _resampled(self, part: Piece, source: _Part) -> dict[str, np.ndarray]:
        pixels = self._source.read(source)
        native = {
            name: quantity_of(self._native, output).compute(self._native, output, pixels)
            for name, output in self._outputs.items()
        }
        nearest = {name: native[name] for name in _NEAREST if name in native}
        made = self._warped(nearest, part, source, "near", gdal.GDT_UInt16, 0) if nearest else {}
        means = self._to_average(native)
        if means:
            made |= self._warped(means, part, source, "average", gdal.GDT_Float32, FLOAT_NODATA)
        if "linci" in made:
            made["linci"] = np.where(made["linci"] == FLOAT_NODATA, 0, made["linci"])
        if "ratio" in self._names:
            above, below = made.pop("hv_both", made.get("hv")), made.pop("hh_both", made.get("hh"))
            there = (above > 0) & (below > 0)
            made["ratio"] = np.where(there, above / np.where(there, below, 1), np.float32(FLOAT_NODATA))
        return {name: values for name, values in made.items() if name in self._names}

    def _to_average(self, native: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Layers in which FLOAT_NODATA is where nothing is to be averaged."""
        layers = {name: native[name] for name in ("hh", "hv") if name in native}
        if "ratio" in self._names:
            has_hh, has_hv = (native[name] != FLOAT_NODATA for name in ("hh", "hv"))
            if not np.array_equal(has_hh, has_hv):
                both = has_hh & has_hv
                paired = {
                    f"{name}_both": np.where(both, native[name], np.float32(FLOAT_NODATA))
                    for name in ("hh", "hv")
                }
                layers = {name: values for name, values in layers.items() if name in self._names} | paired
        if "linci" in native:
            angle = native["linci"].astype(np.float32)
            layers["linci"] = np.where(angle == 0, np.float32(FLOAT_NODATA), angle)
        return layers

    def _warped(
        self,
        layers: Mapping[str, np.ndarray],
        part: Piece,
        source: _Part,
        how: str,
        kind: int,
        nodata: float,
    ) -> dict[str, np.ndarray]:
        """The layers, (rows, columns) of a part of the mosaic, in a part of the new grid."""
        rows, columns = source.shape
        given = _memory(
            self._native.frame, Piece(source.left, source.top, columns, rows), len(layers), kind, nodata
        )
        for number, values in enumerate(layers.values(), start=1):
            given.GetRasterBand(number).WriteArray(values)
        wanted = _memory(self._target.frame, part, len(layers), kind, nodata)
        with quiet_gdal() as messages:
            try:
                done = gdal.Warp(
                    wanted,
                    given,
                    resampleAlg=how,
                    srcNodata=nodata,
                    dstNodata=nodata,
                    errorThreshold=_ERROR_PX,
                    # Each layer has holes of its own.
                    warpOptions=["UNIFIED_SRC_NODATA=NO"],
                )
            except RuntimeError as error:
                raise ReadingFailed(reason=error) from error
        if not done:
            raise ReadingFailed(reason=messages[-1] if messages else tr("no reason is known"))
        return {name: wanted.GetRasterBand(n).ReadAsArray() for n, name in enumerate(layers, start=1)}


def reach(native: Frame, frame: Frame) -> tuple[int, int]:
    """Columns and rows beyond a native frame that pixels on the edge of another one may lie in."""
    middle = np.array([frame.width / 2, frame.height / 2])
    corners = middle + np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
    there = osr.CoordinateTransformation(spatial_reference(frame), spatial_reference(native))
    x, y = geotransformed(frame, corners[:, 0], corners[:, 1])
    spans = np.ptp(np.array(there.TransformPoints(np.column_stack((x, y))))[:, :2], axis=0)
    columns, rows = (int(np.ceil(2 * span * PIXELS_PER_DEGREE)) + 1 for span in spans)
    return columns, rows


def _widened(native: Recipe, frame: Frame) -> Recipe:
    """The same mosaic with a new pixel's breadth more on each side, so that new pixels on the edge are whole.

    Its tiles mostly reach beyond the area that was asked for.
    """
    columns, rows = reach(native.frame, frame)
    left, width, _, top, _, height = native.frame.geotransform
    wider = replace(
        native.frame,
        geotransform=(left - columns * width, width, 0.0, top - rows * height, 0.0, height),
        width=native.frame.width + 2 * columns,
        height=native.frame.height + 2 * rows,
    )
    planes = tuple(
        replace(
            plane,
            sources=tuple(
                replace(source, x=source.x + columns, y=source.y + rows) for source in plane.sources
            ),
        )
        for plane in native.planes
    )
    return replace(native, frame=wider, planes=planes)


#: What the planes of the new grid are made of.
_NATIVE_QUANTITIES = (
    ("hh", "gamma0_power"),
    ("hv", "gamma0_power"),
    ("linci", "angle"),
    ("date", "day"),
    ("mask", "class"),
)


def _halves(piece: Piece, upright: bool) -> Iterator[Piece]:
    """A piece in two, one above the other if ``upright`` and it has more than one row."""
    if (upright and piece.height > 1) or piece.width == 1:
        half = piece.height // 2
        yield replace(piece, height=half)
        yield replace(piece, y=piece.y + half, height=piece.height - half)
        return
    half = piece.width // 2
    yield replace(piece, width=half)
    yield replace(piece, x=piece.x + half, width=piece.width - half)


def _memory(frame: Frame, piece: Piece, bands: int, kind: int, nodata: float) -> gdal.Dataset:
    """An empty raster in memory, in the place of a piece of a frame."""
    made = gdal.GetDriverByName("MEM").Create("", piece.width, piece.height, bands, kind)
    left, width, _, top, _, height = frame.geotransform
    made.SetGeoTransform((left + piece.x * width, width, 0, top + piece.y * height, 0, height))
    made.SetSpatialRef(spatial_reference(frame))
    for number in range(1, bands + 1):
        band = made.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.Fill(nodata)
    return made


class _Remembered:
    """Reads any part of planes; what the files are read by is kept for a while, for neighbouring parts."""

    def __init__(self, planes: Sequence[Plane], frame: Frame) -> None:
        self._planes = planes
        self._frame = frame
        self._pieces = list(cut(frame, planes, _NATIVE_PIXEL_BYTES))
        self._kept: OrderedDict[tuple[str, Piece], Future] = OrderedDict()
        self._lock = threading.Lock()
        self._handles = Handles()
        self._pool = ThreadPoolExecutor(max_workers=readers_for(planes))
        self._closed = False
        largest = max((piece.width * piece.height for piece in self._pieces), default=1)
        self._capacity = max(len(planes) * 4, int(_REMEMBERED_BYTES / (2 * largest)))

    def close(self) -> None:
        """Nothing more is read."""
        self._closed = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._handles.close()

    def read(self, part: _Part) -> Pixels:
        """All planes of a part. Cancelled after ``close``."""
        touched = [
            piece
            for piece in self._pieces
            if piece.x < part.right
            and part.left < piece.x + piece.width
            and piece.y < part.bottom
            and part.top < piece.bottom
        ]
        reading = [(plane, piece, self._begin(plane, piece)) for piece in touched for plane in self._planes]
        pixels = {plane.name: np.empty(part.shape, TYPES[plane.dtype]) for plane in self._planes}
        for plane, piece, future in reading:
            try:
                values = future.result()
            except CancelledError as error:
                raise Cancelled from error
            _paste(values, piece, pixels[plane.name], part)
        return Pixels(pixels)

    def _begin(self, plane: Plane, piece: Piece) -> Future:
        key = (plane.name, piece)
        with self._lock:
            if self._closed:
                raise Cancelled
            if key not in self._kept:
                self._kept[key] = self._pool.submit(self._handles.read, plane, self._frame, piece)
            self._kept.move_to_end(key)
            while len(self._kept) > self._capacity:
                self._kept.popitem(last=False)
            return self._kept[key]


def _paste(values: np.ndarray, piece: Piece, into: np.ndarray, part: _Part) -> None:
    """What a piece and a part have in common, from one array to the other."""
    left, right = max(piece.x, part.left), min(piece.x + piece.width, part.right)
    top, bottom = max(piece.y, part.top), min(piece.bottom, part.bottom)
    to_rows, to_columns = slice(top - part.top, bottom - part.top), slice(left - part.left, right - part.left)
    rows, columns = slice(top - piece.y, bottom - piece.y), slice(left - piece.x, right - piece.x)
    into[to_rows, to_columns] = values[rows, columns]
