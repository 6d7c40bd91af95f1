"""Grids other than the mosaics' own: another coordinate reference system, another pixel size.

A target grid is snapped to whole multiples of its pixel size, so that exports of neighbouring areas,
and of all years, fit together pixel by pixel.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import osr

from .errors import CrsOffArea, CrsUnknown, ResolutionUnfit
from .grid import PIXELS_PER_DEGREE
from .raster import quiet_gdal
from .recipe import Frame
from .words import tr

#: Of a projected CRS where nobody says a pixel size; about what the mosaics' pixels are.
DEFAULT_RESOLUTION_M = 25.0
_NATIVE_DEGREES = 1 / PIXELS_PER_DEGREE
#: A pixel size this close to the mosaics' own, as a share, is theirs.
_SAME_SIZE = 1e-6
#: An edge this close to a multiple of the pixel size lies on it.
_SNAP_PX = 1e-6
#: The mosaics' pixels on a side of a pixel of the target, fewest and most.
_FINEST_PX, _COARSEST_PX = 1 / 50, 2000
_METRES_PER_DEGREE = 111319.49
#: Points along each edge of an area that is projected, and rows of points inside.
_EDGE_POINTS = 41


@dataclass(frozen=True)
class Wish:
    """The grid that a user asks for."""

    #: Anything that GDAL understands; empty for that of the mosaics.
    crs: str = ""
    #: In units of the CRS; 0 for the default.
    resolution: float = 0.0


def target_frame(native: Frame, wish: Wish) -> Frame | None:
    """The frame that covers a native frame on the grid of a wish; None where that is the native grid.

    Raises CrsUnknown, CrsOffArea or ResolutionUnfit.
    """
    crs = _crs(wish.crs or native.crs)
    size = _resolution(crs, wish.resolution)
    if _same(crs, native.crs) and abs(size / _NATIVE_DEGREES - 1) < _SAME_SIZE:
        return None
    west, south, east, north = _bounds(native, crs, wish.crs)
    left, right = math.floor(west / size + _SNAP_PX), math.ceil(east / size - _SNAP_PX)
    top, bottom = math.ceil(north / size - _SNAP_PX), math.floor(south / size + _SNAP_PX)
    return Frame(
        crs=wish.crs or native.crs,
        geotransform=(left * size, size, 0.0, top * size, 0.0, -size),
        width=max(right - left, 1),
        height=max(top - bottom, 1),
        axes=",".join(map(str, crs.GetDataAxisToSRSAxisMapping())),
    )


def spatial_reference(frame: Frame) -> osr.SpatialReference:
    """The frame's CRS, its axes in the order of the frame's numbers."""
    crs = osr.SpatialReference()
    crs.SetFromUserInput(frame.crs)
    crs.SetDataAxisToSRSAxisMapping([int(axis) for axis in frame.axes.split(",")])
    return crs


def geotransformed(frame: Frame, columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates in the frame's CRS of places in its pixels; frames of ours are not turned."""
    left, width, _, top, _, height = frame.geotransform
    return left + columns * width, top + rows * height


def _crs(text: str) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    with quiet_gdal():
        try:
            failed = crs.SetFromUserInput(text) != 0
        except RuntimeError as error:
            raise CrsUnknown(crs=text) from error
    if failed or not (crs.IsProjected() or crs.IsGeographic()):
        raise CrsUnknown(crs=text)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def _same(crs: osr.SpatialReference, native: str) -> bool:
    return bool(crs.IsSame(_crs(native), ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def _resolution(crs: osr.SpatialReference, asked: float) -> float:
    """In units of the CRS. ResolutionUnfit where the mosaics' pixels are out of all proportion to it."""
    projected = bool(crs.IsProjected())
    metres = crs.GetLinearUnits() if projected else _METRES_PER_DEGREE
    default = DEFAULT_RESOLUTION_M / metres if projected else _NATIVE_DEGREES
    if asked == 0:
        return default
    native_px = asked * metres / (_NATIVE_DEGREES * _METRES_PER_DEGREE)
    if not _FINEST_PX <= native_px <= _COARSEST_PX:
        unit = crs.GetLinearUnitsName() if projected else tr("degree")
        finest, coarsest = (
            f"{_NATIVE_DEGREES * _METRES_PER_DEGREE / metres * limit:.2g}"
            for limit in (_FINEST_PX, _COARSEST_PX)
        )
        raise ResolutionUnfit(
            resolution=f"{asked:g}", unit=unit, default=f"{default:.6g}", finest=finest, coarsest=coarsest
        )
    return asked


def _bounds(native: Frame, crs: osr.SpatialReference, name: str) -> tuple[float, float, float, float]:
    """West, south, east and north of a frame in another CRS."""
    columns, rows = np.meshgrid(
        np.linspace(0, native.width, _EDGE_POINTS), np.linspace(0, native.height, _EDGE_POINTS)
    )
    x, y = geotransformed(native, columns.ravel(), rows.ravel())
    with quiet_gdal():
        try:
            there = osr.CoordinateTransformation(spatial_reference(native), crs)
            points = np.array(there.TransformPoints(np.column_stack((x, y))), dtype=np.float64)[:, :2]
        except RuntimeError as error:
            raise CrsOffArea(crs=name) from error
    if not np.isfinite(points).all():
        raise CrsOffArea(crs=name)
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)
