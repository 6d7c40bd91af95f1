"""What an archive holds: for each product and year its tiles, by their labels alone.

A handful of listings answers it, so that whoever offers years and tiles to choose from may ask once and
then knows for every place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .catalog import Catalog
from .http import PARALLEL_REQUESTS
from .parallel import Report, Stop, in_parallel, never, silent, stoppable
from .products import Product


@dataclass(frozen=True)
class Holding:
    """One year of a product."""

    product: Product
    year: int
    #: In order; None when the archive may not be listed.
    labels: tuple[str, ...] | None


def find_holdings(
    catalog: Catalog, products: Sequence[Product], report: Report = silent, stop: Stop = never
) -> tuple[Holding, ...]:
    """All years of these products; those that are documented where the archive may not be listed.

    Years of which no satellite of the product took images are left out. Raises what the archive raises
    when it cannot be reached, and Cancelled.
    """
    asked = [(product, year) for product in products for year in _years(catalog, product, stop)]
    if not asked:
        return ()

    def holding(question: tuple[Product, int]) -> Holding:
        """One listing."""
        labels = catalog.labels(*question)
        return Holding(*question, None if labels is None else tuple(sorted(labels)))

    found = in_parallel(holding, asked, PARALLEL_REQUESTS, report, stop)
    catalog.keep()
    return tuple(found)


def _years(catalog: Catalog, product: Product, stop: Stop) -> tuple[int, ...]:
    listed = stoppable(lambda: catalog.years(product), stop)
    if listed is None:
        return product.known_years
    return tuple(year for year in listed if any(sensor.has(year) for sensor in product.sensors))
