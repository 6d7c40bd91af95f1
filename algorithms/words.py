"""What things are called in front of the user, in the language of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import PalsarError

#: Where pylupdate files the texts of a plain tr().
_CONTEXT = "@default"


def tr(text: str) -> str:
    """In the user's language, or as it is where there is no translation."""
    return QCoreApplication.translate(_CONTEXT, text)


def worded(error: PalsarError) -> str:
    """An error of the domain as one sentence: translated first, filled with its facts afterwards."""
    return tr(error.sentence).format(**error.facts)
