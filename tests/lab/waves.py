"""Smooth random fields over the whole globe, made of plane waves.

A field is a pure function of the global pixel position, so that neighbouring tiles fit together without being made together.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np


@dataclass(frozen=True, eq=False)
class Waves:
    """A sum of ``amplitude * cos(kx * x + ky * y + phase)``; every member has shape (count,), kx and ky in radians per pixel."""

    kx: np.ndarray
    ky: np.ndarray
    phase: np.ndarray
    amplitude: np.ndarray

    def field(self, x_px: int, y_px: int, width: int, height: int, step_px: int = 1) -> np.ndarray:
        """Values on the grid that starts at (x, y) and goes on by steps: float32 (height, width).

        cos(a + b) = cos a cos b - sin a sin b turns the sum over the waves into one product of matrices.
        """
        along_x = (self.amplitude * np.exp(1j * (self.kx * x_px + self.phase)))[:, None] * _turns(
            self, 0, width, step_px
        )
        along_y = np.exp(1j * self.ky * y_px)[:, None] * _turns(self, 1, height, step_px)
        right = np.concatenate([along_x.real, -along_x.imag]).astype(np.float32)
        left = np.concatenate([along_y.real, along_y.imag]).astype(np.float32)
        return left.T @ right

    def east_slope(self) -> Waves:
        """The derivative towards east, per pixel."""
        return Waves(self.kx, self.ky, self.phase + np.pi / 2, self.amplitude * self.kx)

    def normal(self) -> Waves:
        """The same field, scaled to a standard deviation of 1."""
        return Waves(self.kx, self.ky, self.phase, self.amplitude / np.sqrt(np.sum(self.amplitude**2) / 2))


@lru_cache(maxsize=256)
def _turns(waves: Waves, axis: int, count: int, step_px: int) -> np.ndarray:
    """exp(i k n step) for n below count: complex (waves, count), the part of a field that is the same wherever the grid starts."""
    k = (waves.kx, waves.ky)[axis]
    return np.exp(1j * k[:, None] * (step_px * np.arange(count))[None, :])


def random_waves(
    seed: tuple[int, ...], count: int, longest_px: float, shortest_px: float, roughness: float
) -> Waves:
    """Waves of all directions; amplitudes grow as wavelength ** roughness, and the whole has a standard deviation of 1."""
    dice = np.random.default_rng(seed)
    length_px = np.geomspace(longest_px, shortest_px, count) * dice.uniform(0.9, 1.1, count)
    heading = dice.uniform(0, 2 * np.pi, count)
    return Waves(
        kx=2 * np.pi / length_px * np.cos(heading),
        ky=2 * np.pi / length_px * np.sin(heading),
        phase=dice.uniform(0, 2 * np.pi, count),
        amplitude=length_px**roughness,
    ).normal()
