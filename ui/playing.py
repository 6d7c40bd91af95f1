"""QGIS's Temporal Controller, made ready for a series, and out of the way where nobody uses it."""

from __future__ import annotations

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsTemporalUtils,
    QgsUnitTypes,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime


def ready_to_play(canvas: QgsMapCanvas) -> None:
    """To be called when a series has landed. Who plays something already, or steps through it, is left alone.

    The controller learns of layers as they come, one at a time, and would play from the newest year to the last but
    one. And QGIS 3.22 leaves a map at the time that it showed when a new project is made, with a controller that is
    off: a layer of another year would not be seen.
    """
    controller = canvas.temporalController()
    if not isinstance(controller, QgsTemporalNavigationObject):
        return
    if controller.navigationMode() != QgsTemporalNavigationObject.NavigationMode.NavigationOff:
        return
    shown = QgsTemporalUtils.calculateTemporalRangeForProject(QgsProject.instance())
    if shown.begin().isValid() and shown.end().isValid():
        first, last = shown.begin().date().year(), shown.end().date().year()
        controller.setTemporalExtents(QgsDateTimeRange(_new_year(first), _new_year(last + 1), True, False))
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears))
    # Last, because QGIS 3.22 also shows the first frame now, although the controller is off.
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))


def _new_year(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)
