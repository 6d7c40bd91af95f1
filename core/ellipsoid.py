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
_ECCENTRICITY = math.sqrt(FLATTENING * (2 - FLATTENING))
_SQUARE_METRES_PER_HECTARE = 1e4


def _authalic(latitudes_deg: np.ndarray) -> np.ndarray:
    """Snyder's q (3-12) of geographic latitudes: no unit, the same shape."""
    sine = np.sin(np.radians(latitudes_deg))
    along = _ECCENTRICITY * sine
    return (1 - _ECCENTRICITY**2) * (sine / (1 - along**2) + np.arctanh(along) / _ECCENTRICITY)


def pixel_areas_ha(top: int, rows: int) -> np.ndarray:
    """The area in hectares of one pixel in each of so many rows of the mosaics' grid: float64, (rows,).

    ``top`` is the first row's number; row 0 begins at the equator, rows grow to the south.
    """
    edges_deg = -np.arange(top, top + rows + 1) / PIXELS_PER_DEGREE
    slices = -np.diff(_authalic(edges_deg))
    across = math.radians(1 / PIXELS_PER_DEGREE)
    return SEMI_MAJOR_M**2 / 2 * slices * across / _SQUARE_METRES_PER_HECTARE
