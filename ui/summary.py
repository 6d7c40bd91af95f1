"""What is told before the run: how much it is, what is missing, or what has to be chosen first."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ..algorithms.words import tr, worded
from .holdings import Holdings, State, touched_by
from .query import Query

_MEGA = 1e6
#: So many missing years are named; of the others there is a count.
_MOST_NAMED = 3


def what_is_missing(query: Query) -> str:
    """What has to be chosen before it can run; empty when nothing has."""
    if not query.years:
        return worded(tr("Choose a year."))
    if not query.place.is_chosen:
        return worded(tr("Choose a place."))
    if not query.shown:
        return worded(tr("Choose what to show."))
    if not query.kept:
        return worded(tr("Choose at least one class to keep."))
    if query.written_bytes and not query.folder:
        return worded(tr("Choose a folder for the files."))
    return ""


def summary(query: Query, holdings: Holdings) -> str:
    """Some lines: years, tiles, pixels; bytes; what the archive has not."""
    lines = [_size(query, holdings), _bytes(query), _missing(query, holdings)]
    return "\n".join(filter(None, lines))


def _size(query: Query, holdings: Holdings) -> str:
    locale = QLocale()
    held = _held(query, holdings)
    tiles = {label for year in held for label in year.there} or set(touched_by(query.place))
    pixels = query.place.pixels / _MEGA
    text = tr("Layers: {layers}. Tiles: {tiles}. Each {pixels} Mpx.")
    return worded(
        text.format(
            layers=locale.toString(query.layers),
            tiles=locale.toString(len(tiles)),
            pixels=locale.toString(pixels, "f", 1 if pixels >= 1 else 2),
        )
    )


def _data_size(count: int) -> str:
    """For example "2.9 MB"."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _bytes(query: Query) -> str:
    fetched = _data_size(query.read_bytes)
    if query.written_bytes:
        text = tr("Fetched: at most {fetched}. Written: at most {written}.")
        return worded(text.format(fetched=fetched, written=_data_size(query.written_bytes)))
    return worded(tr("Streamed: at most {fetched}.").format(fetched=fetched))


def _missing(query: Query, holdings: Holdings) -> str:
    partly = [held for held in _held(query, holdings) if held.state is State.PARTLY]
    if not partly:
        return ""
    named = [f"{held.year} ({' '.join(held.missing)})" for held in partly[:_MOST_NAMED]]
    more = len(partly) - len(named)
    if more:
        text = tr("Missing: {years} and {more} more.")
        return worded(text.format(years=", ".join(named), more=more))
    return worded(tr("Missing: {years}.").format(years=", ".join(named)))


def _held(query: Query, holdings: Holdings) -> list:
    return [held for held in holdings.held(query.product, query.place) if held.year in query.years]
