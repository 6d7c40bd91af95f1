"""What things are called in front of the user, in the language of QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import PalsarError


def tr(text: str) -> str:
    return QCoreApplication.translate("PalsarMosaic", text)


def worded(error: PalsarError) -> str:
    """An error of the domain as one sentence: translated first, filled with its facts afterwards."""
    return tr(error.sentence).format(**error.facts)
