"""What is told of an export before it begins."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..core.export import Outstanding
from ..core.export_plan import Fetched, PlannedYear
from ..core.words import Phrase
from .sizes import data_size
from .words import tr, worded


def tell_plan(left: Outstanding, feedback: QgsProcessingFeedback) -> None:
    """Years, tiles and files; which of them are there already."""
    for year in left.plan.years:
        feedback.pushInfo(worded(_year(year)))
        for file in year.files:
            text = tr("  {path}: finished earlier, kept") if file in left.finished else tr("  {path}")
            feedback.pushInfo(worded(text.format(path=file.path)))
    text = tr(
        "Files: {count:d}, of which {kept:d} are there already. The others will take about {size} (an estimate)."
    )
    facts = {"count": len(left.plan.files), "kept": len(left.finished)}
    feedback.pushInfo(worded(text.format(**facts, size=data_size(left.estimated_bytes))))


def tell_fetched(fetched: Fetched, left: Outstanding, feedback: QgsProcessingFeedback) -> None:
    """How much will be read from the archive."""
    if not left.years:
        feedback.pushInfo(worded(tr("Nothing is left to do.")))
        return
    text = (
        tr("About {size} will be read from the archive (an estimate from the sizes of its files).")
        if fetched.told
        else tr(
            "About {size} will be read from the archive (an estimate; the archive does not tell its sizes)."
        )
    )
    feedback.pushInfo(worded(text.format(size=data_size(fetched.bytes))))


def _year(year: PlannedYear) -> Phrase:
    frame = year.files[0].recipe.frame
    text = tr("{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.")
    facts = {"year": year.mosaic.request.year, "tiles": len(year.mosaic.tiles), "crs": _name(frame.crs)}
    return text.format(**facts, width=frame.width, height=frame.height)


def _name(crs: str) -> str:
    """A CRS by its code, or by the name that its WKT begins with."""
    return crs.split('"')[1] if '"' in crs else crs
