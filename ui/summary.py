"""What is told before the run: how much it is, what is missing, or what has to be chosen first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..algorithms.sizes import data_size, picture_size
from ..algorithms.words import tr, worded
from .holdings import Holdings, State, some_of, touched_by
from .query import Query, years_text

#: So many missing tiles, and so many years of them, are named; of the others there is a count.
_MOST_NAMED = 3
#: Units stand before or behind, as the language has it.
_BESIDE_NUMBER = re.compile(r"(?<=\d) (?=\w)|(?<=[kMGT]B) (?=\d)|(?<=px) (?=\d)")


def what_is_missing(query: Query, nothing_of: Iterable[int] = ()) -> str:
    """What has to be chosen before it can run; empty when nothing has.

    ``nothing_of``: years that are chosen too, and that the archive does not have in the place.
    """
    if query.place.problem:
        return query.place.problem
    if not query.years and nothing_of:
        text = tr("The archive has nothing of {years} here. Choose another year or place.")
        return worded(text.format(years=years_text(nothing_of)))
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


def without_data(query: Query, holdings: Holdings, wanted: Iterable[int]) -> tuple[int, ...]:
    """Years that are wanted, and of which the archive has nothing in the place."""
    held = holdings.held(query.product, query.place)
    empty = {year.year for year in held if year.state is State.EMPTY}
    return tuple(year for year in wanted if year in empty)


def summary(query: Query, holdings: Holdings, nothing_of: Iterable[int] = ()) -> str:
    """Some lines: layers, tiles, pixels; bytes; what the archive has not. ``nothing_of``: as above."""
    # No line ends between a number and its unit.
    sizes = [_BESIDE_NUMBER.sub("\u00a0", text) for text in (_size(query, holdings), _bytes(query))]
    lines = [*sizes, *_missing(query, holdings)]
    if nothing_of:
        text = tr("Nothing here of: {years}.")
        lines.append(worded(text.format(years=years_text(nothing_of))))
    return "\n".join(lines)


def _size(query: Query, holdings: Holdings) -> str:
    tiles = set(touched_by(query.place))
    gaps = _gaps(query, holdings).values()
    text = tr("Layers: {layers:d}. Tiles: {tiles:d}. Each {size}.")
    return worded(
        text.format(
            layers=query.layers,
            tiles=len(tiles - frozenset.intersection(*gaps)) if gaps else len(tiles),
            size=picture_size(query.place.pixels),
        )
    )


def _bytes(query: Query) -> str:
    fetched = data_size(query.read_bytes)
    if query.written_bytes:
        text = tr("Fetched: at most {fetched}. Written: at most {written}.")
        return worded(text.format(fetched=fetched, written=data_size(query.written_bytes)))
    return worded(tr("Streamed: at most {fetched}.").format(fetched=fetched))


def _missing(query: Query, holdings: Holdings) -> Iterator[str]:
    """Tiles of the place that none of the years has, and those that only some have."""
    gaps = _gaps(query, holdings)
    never = frozenset.intersection(*gaps.values()) if gaps else frozenset()
    if never:
        text = tr("Missing in all years: {count:d} ({tiles}).")
        yield worded(text.format(count=len(never), tiles=some_of(sorted(never), _MOST_NAMED)))
    partly = {year: sorted(gap - never) for year, gap in gaps.items() if gap - never}
    if not partly:
        return
    named = ", ".join(
        f"{year} ({some_of(partly[year], _MOST_NAMED)})" for year in sorted(partly)[:_MOST_NAMED]
    )
    more = len(partly) - _MOST_NAMED
    if more > 0:
        yield worded(tr("Missing: {years}. Other years with holes: {more:d}.").format(years=named, more=more))
    else:
        yield worded(tr("Missing: {years}.").format(years=named))


def _gaps(query: Query, holdings: Holdings) -> dict[int, frozenset[str]]:
    """Year -> tiles of the place that it lacks; none lacks any, as far as is known, where the archive does not tell."""
    touched = frozenset(touched_by(query.place))
    known = {year: holdings.labels(query.product, year) for year in query.years}
    return {year: frozenset() if labels is None else touched - labels for year, labels in known.items()}
