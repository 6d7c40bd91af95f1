"""Texts for people: marked for translators, and filled with facts without forgetting what they were made of.

Core words everything in English and knows no other language. Whoever shows a text translates its
pattern first and fills it afterwards; that is done in one place, ``algorithms/words.py``.
"""

from __future__ import annotations

from collections.abc import Iterable


class Phrase(str):
    """An English text that knows its pattern and the facts that fill it; a fact may be a phrase itself."""

    __slots__ = ("facts", "pattern")

    pattern: str
    facts: dict[str, object]

    def __new__(cls, pattern: str, facts: dict[str, object] | None = None) -> Phrase:
        """``pattern`` has a blank {name} for each of the facts; without facts it is the text as it stands."""
        pattern = str(pattern)
        text = super().__new__(cls, pattern.format(**facts) if facts else pattern)
        text.pattern = pattern
        text.facts = facts or {}
        return text

    def __reduce__(self) -> tuple:
        """A phrase also in another process."""
        return (Phrase, (self.pattern, self.facts))

    def format(self, **facts: object) -> Phrase:
        """This pattern with its blanks filled; unlike a plain text's, the outcome can still be translated."""
        return Phrase(self.pattern, facts)


def tr(text: str) -> Phrase:
    """Marks a text for the translators (tools/texts.py looks for this name); it stays in English here."""
    return Phrase(text)


#: Between the parts of a list, with a blank behind; Arabic has one of its own.
_COMMA = tr(",")


def joined(parts: Iterable[object], between: str = "") -> Phrase:
    """The parts one after the other, each still a phrase if it was one.

    ``between`` stands there in every language; without it, the comma of the language does.
    """
    facts = {f"part{number}": part for number, part in enumerate(parts)}
    blanks = [f"{{{name}}}" for name in facts]
    if between or len(blanks) < 2:
        return Phrase(between.join(blanks), facts)
    return Phrase("{comma} ".join(blanks), {**facts, "comma": _COMMA})
