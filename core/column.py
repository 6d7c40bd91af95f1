"""Columns of tables: names, and the types of what they hold."""

from __future__ import annotations

from dataclasses import dataclass


class Small(int):
    """The type of whole numbers that never need more than 32 bits: years, days between dates."""


@dataclass(frozen=True)
class Column:
    """One column; its values are of this type, or None."""

    name: str
    kind: type
