"""What is told of observation dates."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingFeedback

from ..core.words import joined
from .words import tr, worded

#: The log names no more dates than these.
_NAMED = 10


def tell_far(year: int, far: tuple[date, ...], feedback: QgsProcessingFeedback) -> None:
    """Warns of dates that cannot be those of this year's mosaic."""
    if far:
        text = tr(
            "Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days "
            "were counted from another launch; check PRODUCT and YEAR."
        )
        shown = joined(far[:_NAMED])
        feedback.pushWarning(worded(text.format(year=year, dates=shown)))
