"""What things are called in front of the user, in the language of QGIS.

Everywhere a text is only marked, with ``tr``, and filled with ``format``. It is translated here,
where it leaves for QGIS: not earlier, because classes are made before the translator is installed.

A translated text has its numbers and dates as the user's region writes them. A fact is a number where
its blank says how to write one, as {count:d} or {size:.1f} do; a plain {year} is a name made of digits.
What has no translation stays English to the last digit.
"""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ..core.words import Phrase, joined, tr
from .direction import in_order

__all__ = ["counted", "joined", "tr", "worded"]

#: Where tools/texts.py files the texts of a plain tr().
_CONTEXT = "@default"


def worded(text: str) -> str:
    """In the user's language: translated first, filled with its facts, translated too, afterwards.

    What has no translation stays as it is.
    """
    return in_order(_worded(text, translated=False))


def counted(text: str, count: int) -> str:
    """What Qt chose among the plural forms of a text with %n, fit to be shown.

    English is what stands in the code: there, "(s)" is the plural's.
    """
    return in_order(text.replace("(s)", "" if count == 1 else "s"))


def _worded(text: str, translated: bool) -> str:
    """``translated``: whether the text around this one is."""
    if not isinstance(text, Phrase):
        return QCoreApplication.translate(_CONTEXT, text)
    pattern = QCoreApplication.translate(_CONTEXT, text.pattern)
    # Units such as "{minutes} min" are the same in many languages.
    translated = translated or pattern != text.pattern
    facts = {name: _worded_fact(fact, translated) for name, fact in text.facts.items()}
    return pattern.format(**facts) if facts else pattern


def _worded_fact(fact: object, translated: bool) -> object:
    """Names and paths are no words of ours."""
    if isinstance(fact, Phrase):
        return _worded(fact, translated)
    if translated and isinstance(fact, (int, float)):
        return _Number(fact)
    if translated and isinstance(fact, date):
        return _local_date(fact)
    return fact


class _Number:
    """A number that a blank with a format, such as {count:d}, gets as the region writes numbers."""

    def __init__(self, value: float) -> None:
        self._value = value

    def __repr__(self) -> str:
        return repr(self._value)

    def __format__(self, how: str) -> str:
        plain = format(self._value, how)
        if not how or not plain.lstrip("-").replace(".", "", 1).isdigit():
            return plain
        return QLocale().toString(float(plain), "f", len(plain.partition(".")[2]))


def _local_date(day: date) -> str:
    """Short, but with the whole year: 27/06/2007."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    whole = short if "yyyy" in short else short.replace("yy", "yyyy")
    return locale.toString(QDate(day.year, day.month, day.day), whole)
