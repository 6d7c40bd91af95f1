"""When each year's mosaic of a place was seen: exact, from every pixel at full resolution."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from .archive import Archive
from .blocks import Piece
from .column import Column, Small
from .dates_seen import DaysSeen, Span, count_days
from .engine import survey
from .mosaic import Mosaic
from .parallel import Report, Stop, never, silent
from .products import Product
from .quantities.quantity import Pixels
from .quantities.screen import screening
from .recipe import Recipe

#: The band that is read.
BANDS = ("date",)


@dataclass(frozen=True)
class YearSummary:
    """When one year's mosaic was seen."""

    mosaic: Mosaic
    #: None when no pixel has a date.
    span: Span | None
    #: The first of the earlier years that has as many pixels of each date: the same acquisition.
    same_as: int | None

    @property
    def product(self) -> Product:
        """The mosaic's product."""
        return self.mosaic.request.product

    @property
    def year(self) -> int:
        """The mosaic's nominal year."""
        return self.mosaic.request.year


#: The table's columns.
COLUMNS = (
    Column("product", str),
    Column("year", Small),
    Column("sensor", str),
    Column("first", date),
    Column("median", date),
    Column("last", date),
    Column("span_days", Small),
    Column("pixels", int),
    Column("share_outside", float),
)


def row(summary: YearSummary) -> list[object]:
    """In the order of the columns; None where no pixel has a date."""
    product, year, span = summary.product, summary.year, summary.span
    head = [product.id, year, product.sensor(year).name]
    if span is None:
        return [*head, None, None, None, None, 0, None]
    return [*head, span.first, span.median, span.last, span.days, span.pixels, span.outside_percent]


def total_px(mosaics: Sequence[Mosaic]) -> int:
    """Pixels of all windows together."""
    return sum(mosaic.window.width * mosaic.window.height for mosaic in mosaics)


def summarise_dates(
    archive: Archive, mosaics: Sequence[Mosaic], report: Report = silent, stop: Stop = never
) -> tuple[YearSummary, ...]:
    """A summary of each mosaic, in their order; all must have been found with their date band.

    A date counts where the day number is above 1 and the mask is not 0, as in a decoded raster. Raises
    Cancelled or ReadingFailed.
    """
    whole = total_px(mosaics)
    done = 0
    summaries = []
    years: dict[tuple[tuple[date, int], ...], int] = {}
    for mosaic in mosaics:
        part = total_px([mosaic])
        seen = _days(mosaic.recipe(archive), _part(report, done / whole, part / whole), stop)
        done += part
        same = tuple(seen.by_date.items())
        summaries.append(YearSummary(mosaic, seen.span, years.get(same) if same else None))
        years.setdefault(same, mosaic.request.year)
    report(1.0)
    return tuple(summaries)


def _days(recipe: Recipe, report: Report, stop: Stop) -> DaysSeen:
    seen = DaysSeen(recipe)

    def count(_piece: Piece, pixels: Pixels) -> np.ndarray:
        """In a thread of the engine's; the counts are added up outside of it."""
        return count_days(recipe, pixels)

    names = (*BANDS, *screening(recipe, recipe.plane("date")))
    for counts in survey(recipe, names, count, report, stop):
        seen.add(counts)
    return seen


def _part(report: Report, first: float, share: float) -> Report:
    """Reports one mosaic's share as a share of all."""
    return lambda done: report(first + share * done)
