"""Radar speckle with the statistics of the real mosaics."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

LOOKS = 6.4
"""Equivalent number of looks of one pixel, on power."""

TABLE_SHAPE = (1021, 1031)
"""Rows and columns after which the speckle repeats; primes, and far beyond the 32 KB that DEFLATE can remember."""


@lru_cache(maxsize=16)
def _amplitude_table(seed: int, year: int, channel: int) -> np.ndarray:
    """float32 of TABLE_SHAPE, mean power 1.

    The mean of 2 x 2 independent gammas is again a gamma, and makes neighbours alike, as resampling does in the real files.
    """
    dice = np.random.default_rng((seed, year, channel))
    fine = dice.gamma(LOOKS / 4, 4 / LOOKS, TABLE_SHAPE)
    wide = fine + np.roll(fine, 1, axis=1)
    return np.sqrt((wide + np.roll(wide, 1, axis=0)) / 4).astype(np.float32)


def speckle_amplitude(x_px: np.ndarray, y_px: np.ndarray, seed: int, year: int, channel: int) -> np.ndarray:
    """Factors on the amplitude at global pixels x (width,), y (height,) -> float32 (height, width); their squares have mean 1."""
    table = _amplitude_table(seed, year, channel)
    return table[y_px % TABLE_SHAPE[0]][:, x_px % TABLE_SHAPE[1]]
