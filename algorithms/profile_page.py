"""The page with plots, in the language of QGIS."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt

from ..core.profile_plot import MOST_PLOTS, Plotted, page
from ..core.sites import Sites, Squares
from ..core.time_profile import Seen
from .words import tr, worded


def page_of(sites: Sites, profiles: Sequence[Sequence[Seen]]) -> str:
    """HTML of each place's way through the years."""
    locale = QLocale(QgsApplication.locale())
    places = [
        Plotted(name, _whereabouts(sites, number) if number < MOST_PLOTS else "", seen)
        for number, (name, seen) in enumerate(zip(sites.names, profiles))
    ]
    backwards = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    return page(places, locale.bcp47Name(), backwards, worded)


def _whereabouts(sites: Sites, number: int) -> str:
    """Coordinates of a point, and its square; nothing of a polygon."""
    if not isinstance(sites, Squares):
        return ""
    spot, edges = sites.spots[number], sites.edges[number]
    text = tr("Longitude {x}, latitude {y} (WGS 84); square of {side:d} x {side:d} pixels")
    facts = {"x": f"{spot.longitude:.6f}", "y": f"{spot.latitude:.6f}", "side": int(edges[2] - edges[0])}
    return worded(text.format(**facts))
