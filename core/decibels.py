"""From linear power to decibels, of single numbers; of arrays, ``core/quantities`` makes them."""

from __future__ import annotations

import math


def in_db(power: float | None) -> float | None:
    """10 log10 of a linear power, or of a ratio of two; None of None."""
    return None if power is None else 10 * math.log10(power)
