"""Signals and slots."""

from __future__ import annotations

from collections.abc import Callable


def join(signal: object, slot: Callable) -> Callable[[], None]:
    """Joins the two, and gives what parts them again; those that die together need not be parted."""
    signal.connect(slot)
    return lambda: signal.disconnect(slot)
