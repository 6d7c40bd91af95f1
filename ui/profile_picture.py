"""HH, HV and their ratio of one place over the dates on which it was really seen, as marks and lines."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.words import tr, worded
from .ink import is_dark, readable
from .profile_table import Sight


@dataclass(frozen=True)
class Curve:
    """One of the three quantities."""

    id: str
    title: str
    #: Where there is little room.
    short: str
    #: In dB; None where there is none.
    value: Callable[[Sight], float | None]
    #: On a bright and on a dark background; told apart by the colour-blind, too.
    colours: tuple[str, str]


_HH = Curve("hh", tr("HH gamma0 [dB]"), tr("HH [dB]"), lambda sight: sight.hh, ("#0072b2", "#56b4e9"))
_HV = Curve("hv", tr("HV gamma0 [dB]"), tr("HV [dB]"), lambda sight: sight.hv, ("#d55e00", "#ff9d5c"))
_RATIO = Curve("ratio", tr("HV/HH [dB]"), tr("HV/HH"), lambda sight: sight.ratio, ("#00805c", "#4fd1a5"))
#: The curves of each panel, from top to bottom, and the panels' shares of the height.
_PANELS = ((_HH, _HV), (_RATIO,))
_SHARES = (0.62, 0.38)
#: Decibels between two lines of the grid, and years between two labels: the finest that leave room for the labels.
_STEPS = (1, 2, 5, 10, 20, 50)
#: Digits that a year takes with what is around it.
_YEAR_DIGITS = 6
#: Pixels of the screen: half a mark, and between things.
_MARK, _GAP = 4.0, 6.0


@dataclass(frozen=True)
class Mark:
    """One value on the widget."""

    curve: Curve
    sight: Sight
    value: float
    place: QPointF


@dataclass(frozen=True)
class Stop:
    """All values of one date: two mosaics may hold the same image."""

    #: In the order of mosaics, then of curves.
    marks: tuple[Mark, ...]

    def told(self) -> str:
        """Its values, as a tooltip says them: some lines for each mosaic."""
        sights = dict.fromkeys(mark.sight for mark in self.marks)
        return "\n\n".join("\n".join(self._lines(sight)) for sight in sights)

    def _lines(self, sight: Sight) -> Iterator[str]:
        facts = tr("{date}, {sensor}, mosaic of {year}")
        yield worded(facts.format(date=sight.day, sensor=sight.sensor, year=sight.year))
        for mark in self.marks:
            if mark.sight == sight:
                yield f"{worded(mark.curve.title)}: {QLocale().toString(mark.value, 'f', 2)}"
        yield worded(tr("Pixels: {count:d}").format(count=sight.pixels))


@dataclass(frozen=True)
class _Axis:
    """From decibels or days to pixels."""

    low: float
    high: float
    #: Where these two lie.
    begin: float
    end: float
    step: int = 1

    def __call__(self, value: float) -> float:
        """Pixels."""
        return self.begin + (value - self.low) / (self.high - self.low) * (self.end - self.begin)


class Picture:
    """A widget's picture at its present size, in its font and in the colours of its theme."""

    def __init__(self, sights: Sequence[Sight], widget: QWidget) -> None:
        """``sights``: at least one, in the order of dates."""
        self._sights = sights
        self._size = widget.size()
        self._metrics = widget.fontMetrics()
        self._palette = widget.palette()
        self._ink = ink_of(widget)

    def marks(self) -> list[Mark]:
        """In the order of dates, from left to right."""
        time, panels = self._axes()
        return [
            Mark(curve, sight, value, QPointF(time(sight.day.toordinal()), levels(value)))
            for sight in self._sights
            for curves, levels in panels
            for curve in curves
            if (value := curve.value(sight)) is not None
        ]

    def stops(self) -> list[Stop]:
        """From left to right."""
        return [Stop(tuple(marks)) for _, marks in groupby(self.marks(), lambda mark: mark.sight.day)]

    def changes(self) -> list[float]:
        """Where sensors change: pixels from the left, in the middle between two of them."""
        time, _ = self._axes()
        pairs = zip(self._sights, self._sights[1:])
        return [
            time((one.day.toordinal() + other.day.toordinal()) / 2)
            for one, other in pairs
            if one.sensor != other.sensor
        ]

    def _axes(self) -> tuple[_Axis, list[tuple[tuple[Curve, ...], _Axis]]]:
        """Of time, and of each panel that has a value."""
        metrics = self._metrics
        line = metrics.height()
        left, right = metrics.horizontalAdvance("-00") + 2 * _GAP, self._size.width() - 2 * _GAP
        time = _time_axis(self._sights, left, right, metrics.horizontalAdvance("0") * _YEAR_DIGITS)
        top, bottom = 2 * line + 2 * _GAP, self._size.height() - line - 2 * _GAP
        room = bottom - top - 2 * _GAP - line
        panels = []
        for curves, share in zip(_PANELS, _SHARES):
            high = room * share
            values = [
                value
                for sight in self._sights
                for curve in curves
                if (value := curve.value(sight)) is not None
            ]
            if values:
                panels.append((curves, _level_axis(values, top + high, top, line)))
            top += high + 2 * _GAP + line
        return time, panels

    def draw(self, painter: QPainter, chosen: int | None) -> None:
        """All of it; ``chosen``: number of the stop that stands out."""
        time, panels = self._axes()
        ink = self._ink
        for curves, levels in panels:
            self._draw_grid(painter, time, levels, ink)
            self._draw_legend(painter, curves, levels, time)
        self._draw_years(painter, time, ink)
        self._draw_changes(painter, time, [levels for _, levels in panels], ink)
        marks = self.marks()
        standing_out = self.stops()[chosen].marks if chosen is not None else ()
        if standing_out:
            self._draw_guide(painter, standing_out[0].place.x(), [levels for _, levels in panels])
        for sensor in dict.fromkeys(mark.sight.sensor for mark in marks):
            for curve in (_HH, _HV, _RATIO):
                way = [mark.place for mark in marks if (mark.sight.sensor, mark.curve) == (sensor, curve)]
                painter.setPen(QPen(self._colour(curve), 1.5))
                painter.drawPolyline(QPolygonF(way))
        for mark in marks:
            painter.setPen(QPen(ink, 2) if mark in standing_out else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._colour(mark.curve))
            _draw_mark(painter, mark.curve, mark.place)

    def _draw_grid(self, painter: QPainter, time: _Axis, levels: _Axis, ink: QColor) -> None:
        half = self._metrics.height() / 2
        for level in range(int(levels.low), int(levels.high) + 1, levels.step):
            y = levels(level)
            painter.setPen(QPen(_faint(ink), 1))
            painter.drawLine(QPointF(time.begin, y), QPointF(time.end, y))
            painter.setPen(ink)
            where = QRectF(0, y - half, time.begin - _GAP, 2 * half)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight, QLocale().toString(level))

    def _draw_guide(self, painter: QPainter, x: float, panels: Sequence[_Axis]) -> None:
        painter.setPen(QPen(self._palette.color(QPalette.ColorRole.Highlight), 1))
        for levels in panels:
            painter.drawLine(QPointF(x, levels.end), QPointF(x, levels.begin))

    def _draw_legend(self, painter: QPainter, curves: tuple[Curve, ...], levels: _Axis, time: _Axis) -> None:
        metrics = self._metrics
        base, left = levels.end - _GAP, time.begin
        titles = [worded(curve.title) for curve in curves]
        beside = len(titles) * (2 * _MARK + _GAP) + (len(titles) - 1) * 2 * _GAP
        if sum(map(metrics.horizontalAdvance, titles)) + beside > time.end - time.begin:
            titles = [worded(curve.short) for curve in curves]
        for curve, title in zip(curves, titles):
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._colour(curve))
            _draw_mark(painter, curve, QPointF(left + _MARK, base - metrics.ascent() / 3))
            painter.setPen(self._ink)
            painter.drawText(QPointF(left + 2 * _MARK + _GAP, base), title)
            left += 2 * _MARK + 3 * _GAP + metrics.horizontalAdvance(title)

    def _draw_years(self, painter: QPainter, time: _Axis, ink: QColor) -> None:
        line = self._metrics.height()
        bottom = self._size.height() - line - 2 * _GAP
        first, last = (date.fromordinal(int(day)).year for day in (time.low, time.high))
        for year in range(first, last + 1):
            x = time(date(year, 1, 1).toordinal())
            if x > time.end or year % time.step:
                continue
            painter.setPen(QPen(_faint(ink), 1))
            painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + _GAP))
            painter.setPen(ink)
            half = self._metrics.horizontalAdvance(str(year)) / 2 + 1
            # The last one stays on the paper.
            where = QRectF(min(x, self._size.width() - half) - half, bottom + _GAP, 2 * half, line)
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter, str(year))

    def _draw_changes(self, painter: QPainter, time: _Axis, panels: Sequence[_Axis], ink: QColor) -> None:
        line = self._metrics.height()
        changes = self.changes()
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        for x in changes:
            painter.drawLine(QPointF(x, _GAP / 2), QPointF(x, line))
            for levels in panels:
                painter.drawLine(QPointF(x, levels.end), QPointF(x, levels.begin))
        # The first and the last may use the margins, too.
        edges = [0, *changes, self._size.width()]
        sensors = _in_turn([sight.sensor for sight in self._sights])
        painter.setPen(ink)
        for sensor, begin, end in zip(sensors, edges, edges[1:]):
            room = end - begin - _GAP
            # "ALOS-2 PALSAR-2" may be called "ALOS-2".
            short = sensor if self._metrics.horizontalAdvance(sensor) <= room else sensor.split()[0]
            text = self._metrics.elidedText(short, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(
                QRectF(begin + _GAP / 2, _GAP / 2, room, line), Qt.AlignmentFlag.AlignHCenter, text
            )

    def _colour(self, curve: Curve) -> QColor:
        return QColor(curve.colours[is_dark(self._palette.color(QPalette.ColorRole.Window))])


def ink_of(widget: QWidget) -> QColor:
    """What is written on a widget with."""
    palette = widget.palette()
    return readable(palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window))


def _draw_mark(painter: QPainter, curve: Curve, place: QPointF) -> None:
    """Round for HH, square for HV, a diamond for the ratio: told apart without colours, too."""
    if curve is _HH:
        painter.drawEllipse(place, _MARK, _MARK)
        return
    painter.save()
    painter.translate(place)
    if curve is _RATIO:
        painter.rotate(45)
    painter.drawRect(QRectF(-_MARK, -_MARK, 2 * _MARK, 2 * _MARK))
    painter.restore()


def _time_axis(sights: Sequence[Sight], left: float, right: float, label: float) -> _Axis:
    """Whole years around all dates; its step is one of years."""
    years = [sight.day.year for sight in sights]
    first, last = min(years), max(years) + 1
    step = _step(last - first, max(int((right - left) / label), 1))
    return _Axis(date(first, 1, 1).toordinal(), date(last, 1, 1).toordinal(), left, right, step)


def _level_axis(values: Sequence[float], bottom: float, top: float, line: float) -> _Axis:
    """Whole steps around all values; ``line``: height of a label."""
    # One more at each end, because the axis begins and ends with whole steps.
    most = max(int((bottom - top) / line) - 2, 1)
    step = _step(max(values) - min(values), most)
    low = math.floor(min(values) / step) * step
    high = max(math.ceil(max(values) / step) * step, low + step)
    return _Axis(low, high, bottom, top, step)


def _step(span: float, most: int) -> int:
    """The finest step that goes into a span no more than so often; the last where none does."""
    return next((step for step in _STEPS if span / step <= most), _STEPS[-1])


def _in_turn(names: Sequence[str]) -> list[str]:
    """Without the same one twice in a row."""
    return [name for name, before in zip(names, [None, *names]) if name != before]


def _faint(ink: QColor) -> QColor:
    faint = QColor(ink)
    faint.setAlphaF(0.25)
    return faint
