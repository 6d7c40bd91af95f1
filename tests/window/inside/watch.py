"""Runs in QGIS before any plugin is loaded: writes down all messages of its log and all that it asks the network for."""

import json
import os

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager

_LEVELS = {int(getattr(Qgis, name)): name for name in ("Info", "Warning", "Critical", "Success")}


def _note(**what):
    with open(os.environ["WINDOW_LOG"], "a", encoding="utf-8") as file:
        file.write(json.dumps(what) + "\n")


def _heard(text, tag, level):
    _note(text=text, tag=tag, level=_LEVELS.get(int(level), str(level)))


QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_heard)
QgsNetworkAccessManager.instance().requestAboutToBeCreated.connect(
    lambda request: _note(url=request.request().url().toString())
)
