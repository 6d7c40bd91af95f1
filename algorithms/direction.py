"""Keeps Latin parts of an Arabic text in their own order, as Unicode's bidirectional algorithm asks for it.

Laid out from right to left, "2007-2010" would show 2010 first, "-83.0 dB" its minus behind, and "/data/a.tif" its
slash at the end. An isolate (two characters without a shape) around such a part keeps it whole.
"""

from __future__ import annotations

import re
import unicodedata

_LEFT_TO_RIGHT_ISOLATE, _POP_ISOLATE = "\u2066", "\u2069"
#: Classes of the letters of Hebrew and Arabic.
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
#: Words of printable ASCII, Greek letters and the signs of formulas, with one blank between.
_LATIN = re.compile(r"[!-~²·°\u0391-\u03c9]+(?: [!-~²·°\u0391-\u03c9]+)*")
#: Shown in order by itself: what begins with a letter and ends in one or in a digit, has digits alone, or neither.
_IN_ORDER = re.compile(r"[A-Za-z]|[A-Za-z][^ ]*[A-Za-z0-9]|[0-9]+|[^A-Za-z0-9]*")
#: Signs at the edges of a part, which belong to the sentence around it.
_BEFORE = re.compile(r"[ :;,)\]]+|\. ")
_AFTER = re.compile(r"[ .:;,(\[]+$")


def in_order(text: str) -> str:
    """The text with isolates where it is written from right to left; any other stays as it is."""
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return text
    return _LATIN.sub(_isolated, text)


def _isolated(found: re.Match) -> str:
    first, last = _trimmed(found[0])
    before, part, after = found[0][:first], found[0][first:last], found[0][last:]
    if _IN_ORDER.fullmatch(part):
        return found[0]
    return before + _LEFT_TO_RIGHT_ISOLATE + part + _POP_ISOLATE + after


def _trimmed(part: str) -> tuple[int, int]:
    """Where it begins and ends without what belongs to the sentence, such as brackets around all of it."""
    first, last = 0, len(part)
    before, after = _edges(part)
    while before or after:
        first, last = first + before, last - after
        before, after = _edges(part[first:last])
    return first, last


def _edges(rest: str) -> tuple[int, int]:
    """How many characters to take off before and behind; one side at a time."""
    if begun := _BEFORE.match(rest):
        return begun.end(), 0
    if ended := _AFTER.search(rest):
        return 0, len(ended[0])
    if rest.startswith("(") and _closed_at(rest) in (-1, len(rest) - 1):
        return 1, 0
    return 0, int(rest.endswith(")") and rest.count(")") > rest.count("("))


def _closed_at(rest: str) -> int:
    """Where the bracket that ``rest`` begins with is closed; -1 if it never is."""
    depth = 0
    for place, character in enumerate(rest):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return place
    return -1
