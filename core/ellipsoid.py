"""Areas on the ellipsoid WGS 84, which EPSG:4326 refers to. A pixel of 1/4500 degree shrinks towards the poles.

Source: J. P. Snyder, Map Projections - A Working Manual, USGS Professional Paper 1395 (1987), equations
3-11 to 3-13: with the authalic function q of the latitude, the area between two parallels and two
meridians is exactly a^2 / 2 * (q of the northern - q of the southern parallel) * difference of longitudes.
"""

from __future__ import annotations

import math

import numpy as np

from .grid import PIXELS_PER_DEGREE

#: Semi-major axis of WGS 84 in metres, and its flattening.
SEMI_MAJOR_M = 6378137.0
FLATTENING = 1 / 298.257223563
#: The eccentricity squared, and itself.
_SQUARE = FLATTENING * (2 - FLATTENING)
_ECCENTRICITY = math.sqrt(_SQUARE)
_SQUARE_METRES_PER_HECTARE = 1e4


def pixel_areas_ha(top: int, rows: int) -> np.ndarray:
    """The area in hectares of one pixel in each of so many rows of the mosaics' grid: float64, (rows,).

    ``top`` is the first row's number; row 0 begins at the equator, rows grow to the south.
    """
    edges = -np.radians(np.arange(top, top + rows + 1) / PIXELS_PER_DEGREE)
    step = math.radians(1 / PIXELS_PER_DEGREE)
    return SEMI_MAJOR_M**2 / 2 * _between(edges[1:], edges[:-1], step) * step / _SQUARE_METRES_PER_HECTARE


def _between(south: np.ndarray, north: np.ndarray, step: float) -> np.ndarray:
    """Snyder's q (3-12) of the northern less that of the southern latitude, both in radians, ``step`` apart.

    Written as one difference, because the two are alike in most of their digits.
    """
    sine_south, sine_north = np.sin(south), np.sin(north)
    rise = 2 * np.cos((south + north) / 2) * math.sin(step / 2)
    both = _SQUARE * sine_south * sine_north
    falling = (1 - _SQUARE * sine_south**2) * (1 - _SQUARE * sine_north**2)
    bent = np.arctanh(_ECCENTRICITY * rise / (1 - both)) / _ECCENTRICITY
    return (1 - _SQUARE) * (rise * (1 + both) / falling + bent)
