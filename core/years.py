"""Years as people write them: "2007-2010,2015,2020", or "all"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .errors import YearsReversed, YearsUnreadable

#: What stands for every year that the archive has.
ALL = "all"
#: One year, or the first and the last of several, with a hyphen or a dash between.
_PART = re.compile(r"([0-9]{4})(?:\s*[-\u2013]\s*([0-9]{4}))?")


def parse_years(text: str) -> tuple[int, ...] | None:
    """The years in ascending order, each once; None for "all".

    Commas or semicolons stand between; blanks do not count. Raises YearsUnreadable or YearsReversed.
    """
    if text.strip().lower() == ALL:
        return None
    parts = [part.strip() for part in re.split(r"[,;]", text)]
    years = {year for part in parts if part for year in _years(part, text)}
    if not years:
        raise YearsUnreadable(text=text.strip())
    return tuple(sorted(years))


def _years(part: str, text: str) -> Iterator[int]:
    match = _PART.fullmatch(part)
    if match is None:
        raise YearsUnreadable(text=text.strip())
    first, last = int(match[1]), int(match[2] or match[1])
    if last < first:
        raise YearsReversed(first=first, last=last)
    yield from range(first, last + 1)
