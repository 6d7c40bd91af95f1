"""What things are called in front of the user, in the language of QGIS.

Everywhere a text is only marked, with ``tr``, and filled with ``format``. It is translated here,
where it leaves for QGIS: not earlier, because classes are made before the translator is installed.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.words import Phrase, tr

__all__ = ["tr", "worded"]

#: Where pylupdate files the texts of a plain tr().
_CONTEXT = "@default"


def worded(text: str) -> str:
    """In the user's language: translated first, filled with its facts, translated too, afterwards.

    What has no translation stays as it is.
    """
    if not isinstance(text, Phrase):
        return QCoreApplication.translate(_CONTEXT, text)
    facts = {name: _worded_fact(fact) for name, fact in text.facts.items()}
    pattern = QCoreApplication.translate(_CONTEXT, text.pattern)
    return pattern.format(**facts) if facts else pattern


def _worded_fact(fact: object) -> object:
    """Names, numbers and paths are no words of ours."""
    return worded(fact) if isinstance(fact, Phrase) else fact
