"""What the archive has, as palsar:availability told it, and what that means for a place. No widget in here."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from ..core.grid import labels_touching, snap
from .choices import products_of
from .query import Place, known_years, years_without_satellite


class State(Enum):
    """What a year has for a place."""

    #: All of its tiles.
    WHOLE = "whole"
    #: Some of its tiles.
    PARTLY = "partly"
    #: Nothing in this place.
    EMPTY = "empty"
    #: Nothing flew.
    NO_SATELLITE = "no_satellite"
    #: The archive was not asked, or does not tell.
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Held:
    """One year in one place."""

    year: int
    state: State
    #: Labels that the place touches and the archive has.
    there: tuple[str, ...] = ()
    #: Labels that the place touches and that the archive has in other years, but not in this one.
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Holdings:
    """Product id -> year -> labels of its tiles, or None where the archive does not tell. Empty: not asked."""

    products: dict[str, dict[int, frozenset[str] | None]] = field(default_factory=dict)

    @classmethod
    def parsed(cls, text: str) -> Holdings:
        """Out of the algorithm's answer."""
        answer = json.loads(text)
        return cls(
            {
                product: {
                    int(year): None if labels is None else frozenset(labels) for year, labels in years.items()
                }
                for product, years in answer.items()
            }
        )

    def labels(self, product_id: str, year: int) -> frozenset[str] | None:
        """Labels of the tiles of a year; None where nobody knows."""
        for product in products_of(product_id):
            years = self.products.get(product.id, {})
            if year in years:
                return years[year]
        return None if not self.products else frozenset()

    def years(self, product_id: str) -> tuple[int, ...]:
        """All years to offer, those without a satellite too; documented ones are never left out."""
        told = {year for product in products_of(product_id) for year in self.products.get(product.id, {})}
        return tuple(sorted(told | {*known_years(product_id), *years_without_satellite(product_id)}))

    def held(self, product_id: str, place: Place) -> tuple[Held, ...]:
        """Each year, in order, as it is in a place; anywhere, when none is chosen."""
        touched = touched_by(place)
        land = self.every_label(product_id)
        return tuple(self._held(product_id, year, touched, land) for year in self.years(product_id))

    def _held(self, product_id: str, year: int, touched: tuple[str, ...], land: frozenset[str]) -> Held:
        if year in years_without_satellite(product_id):
            return Held(year, State.NO_SATELLITE)
        labels = self.labels(product_id, year)
        if labels is None:
            return Held(year, State.UNKNOWN)
        there = tuple(label for label in touched if label in labels)
        missing = tuple(label for label in touched if label in land - labels)
        if not there and (touched or not labels):
            return Held(year, State.EMPTY, there, missing)
        return Held(year, State.PARTLY if missing else State.WHOLE, there, missing)

    def cells(self, product_id: str, years: tuple[int, ...]) -> dict[str, State]:
        """Each tile that the archive has in any year: whether it has it in all of these years, in some, in none."""
        sets = [labels for labels in (self.labels(product_id, year) for year in years) if labels is not None]
        cells = {}
        for label in self.every_label(product_id):
            count = sum(label in labels for labels in sets)
            cells[label] = State.EMPTY if not count else State.WHOLE if count == len(sets) else State.PARTLY
        return cells

    def every_label(self, product_id: str) -> frozenset[str]:
        """Labels of all years together."""
        sets = [self.labels(product_id, year) or frozenset() for year in self.years(product_id)]
        return frozenset().union(*sets)


def some_of(names: Iterable[str], most: int) -> str:
    """So many of them, and dots for the others."""
    names = tuple(names)
    return ", ".join((*names[:most], *(("…",) if len(names) > most else ())))


def touched_by(place: Place) -> tuple[str, ...]:
    """Labels of the tiles that a place lies in."""
    if place.box is not None:
        return labels_touching(snap(place.box))
    return place.tiles
