"""One HTML page with a plot for each place: HH, HV and their ratio over the real observation dates.

The page stands alone: no script, no font, no picture from anywhere. Plots are SVG; the pointer over a mark
shows its values. Pure text; nothing is read or written here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from .decibels import in_db
from .time_profile import Seen
from .words import Phrase, tr
from .xml_text import element, text

#: Says a phrase in the reader's language.
Say = Callable[[str], str]

#: So many places have a plot; the table has all.
MOST_PLOTS = 100
#: Of a plot, in its own units: all, and where its panels begin and end.
_WIDTH, _LEFT, _RIGHT = 860, 64, 844
_PANELS = ((62, 310), (342, 458))
#: Where the legend, the sensors' names and the top of their lines lie, and how far what it says of a curve reaches.
_LEGEND, _SENSORS, _CHANGES, _LEGEND_STEP = 18, 50, 38, 190
#: What the years and their title take below the panels.
_FOOT = 52
#: Decibels between two lines of the grid, the finest that gives few enough.
_DB_STEPS, _MOST_LINES = (1, 2, 5, 10, 20), 7
#: Years between two labels, likewise.
_YEAR_STEPS, _MOST_YEARS = (1, 2, 5, 10), 14
_DAYS_IN_YEAR = 365.25
#: Radius of a mark, half the side of a square one, and the radius of what the pointer may hit.
_MARK, _HALF, _HIT = 4.5, 4, 11
#: Pixels of the screen between a text and what it belongs to.
_BESIDE = 8

_STYLE = """
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1c1c1c; --faint: #6b6b6b; --line: #d9d9d9;
  --hh: #0072b2; --hv: #d55e00; --ratio: #00805c; }
@media (prefers-color-scheme: dark) { :root { --paper: #1e1e1e; --ink: #ececec; --faint: #a6a6a6; --line: #444444;
  --hh: #56b4e9; --hv: #ff9d5c; --ratio: #4fd1a5; } }
body { background: var(--paper); color: var(--ink); font: 15px/1.45 sans-serif; max-width: 900px;
  margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 0.3rem; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; direction: ltr; }
svg text { fill: var(--ink); font: 13px sans-serif; } svg text.faint, svg text.said { fill: var(--faint); }
.grid { stroke: var(--line); stroke-width: 1; } .axis { stroke: var(--faint); stroke-width: 1; }
.change { stroke: var(--faint); stroke-width: 1.5; stroke-dasharray: 5 4; }
.end { text-anchor: end; } .middle, .said { text-anchor: middle; }
.way { fill: none; stroke-width: 2; stroke-linejoin: round; }
.hh .way { stroke: var(--hh); } .hv .way { stroke: var(--hv); } .ratio .way { stroke: var(--ratio); }
.hh .mark { fill: var(--hh); } .hv .mark { fill: var(--hv); } .ratio .mark { fill: var(--ratio); }
.hit { fill: transparent; } .seen:hover .mark, .seen:focus .mark { stroke: var(--ink); stroke-width: 2; }
.seen:focus { outline: none; }
table { border-collapse: collapse; font-size: 0.85rem; margin: 0.5rem 0 0; }
th, td { border-bottom: 1px solid var(--line); padding: 0.15rem 0.6rem; text-align: end; }
th:first-child, td:first-child { text-align: start; }
p.faint { color: var(--faint); font-size: 0.85rem; }
.wide { overflow-x: auto; }
"""


@dataclass(frozen=True)
class Plotted:
    """One place's way through the years."""

    #: Its title, as the user calls it.
    title: str
    #: Where it lies, as text; empty for polygons.
    place: str
    seen: Sequence[Seen]


@dataclass(frozen=True)
class _Curve:
    """One of the three quantities."""

    #: Its class in the page.
    id: str
    title: Phrase
    #: In dB; None where there is none.
    value: Callable[[Seen], float | None]
    #: Panel that it is drawn in.
    panel: int


_CURVES = (
    _Curve("hh", tr("HH gamma0 [dB]"), lambda seen: in_db(seen.hh_power), 0),
    _Curve("hv", tr("HV gamma0 [dB]"), lambda seen: in_db(seen.hv_power), 0),
    _Curve("ratio", tr("HV/HH [dB]"), lambda seen: in_db(seen.ratio_power), 1),
)


def page(places: Sequence[Plotted], language: str = "en", backwards: bool = False, say: Say = str) -> str:
    """The whole page. ``language`` is its code; ``backwards``: whether that is written from right to left."""
    title = say(tr("Time profile of L-band backscatter"))
    sections = [_section(place, say) for place in places[:MOST_PLOTS]]
    if len(places) > MOST_PLOTS:
        more = tr("More places, in the table only: {count:d}.").format(count=len(places) - MOST_PLOTS)
        sections.append(_classed("p", "faint", text(say(more))))
    meaning = tr(
        "Means of linear power (gamma0), shown in decibels at the real observation dates. "
        "Data: JAXA EORC; Digital Earth Africa."
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width"),
        element("title", text(title)),
        element("style", _STYLE),
    )
    body = element("body", element("h1", text(title)), _classed("p", "faint", text(say(meaning))), *sections)
    direction = "rtl" if backwards else "ltr"
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=language, dir=direction)}\n"


def _classed(tag: str, name: str, *children: str, **attributes: object) -> str:
    """An element of a class of the style sheet."""
    return element(tag, *children, **{"class": name}, **attributes)


def _section(place: Plotted, say: Say) -> str:
    parts = [element("h2", text(place.title))]
    if place.place:
        parts.append(_classed("p", "faint", text(place.place)))
    dated = sorted((seen for seen in place.seen if seen.date is not None), key=lambda seen: seen.date)
    if dated:
        parts.append(_Plot(dated, say).svg(place.title))
    else:
        parts.append(element("p", text(say(tr("No year has data here.")))))
    return element("section", *parts, _table(place, say))


# -- the plot -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Axis:
    """Values on a line of the picture, which may run either way."""

    first: float
    last: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        """Where a value lies."""
        share = (value - self.first) / (self.last - self.first)
        return round(self.begin + share * (self.end - self.begin), 1)


def _year(day: date) -> float:
    """2020-07-02 is about 2020.5."""
    return day.year + (day - date(day.year, 1, 1)).days / _DAYS_IN_YEAR


class _Plot:
    """Two panels above each other: gamma0, and the ratio where there is one."""

    def __init__(self, dated: Sequence[Seen], say: Say) -> None:
        """``dated``: in the order of their dates, at least one."""
        self._seen = dated
        self._say = say
        first, last = math.floor(_year(dated[0].date)), math.floor(_year(dated[-1].date)) + 1
        self._time = _Axis(first, last, _LEFT, _RIGHT)
        self._step = _step((last - first), _YEAR_STEPS, _MOST_YEARS)
        drawn = [curve for curve in _CURVES if any(curve.value(seen) is not None for seen in dated)]
        self._curves = drawn
        self._panels = sorted({curve.panel for curve in drawn})

    def svg(self, title: str) -> str:
        """The picture; ``title`` for those who cannot see it."""
        panels = [part for panel in self._panels for part in self._panel(panel)]
        bottom = _PANELS[self._panels[-1]][1]
        shape = {"viewBox": f"0 0 {_WIDTH} {bottom + _FOOT}", "role": "img", "aria-label": title}
        changes = self._sensors(bottom)
        return element("svg", *self._legend(), *changes, *panels, *self._years(bottom), **shape)

    def _legend(self) -> Iterator[str]:
        for number, curve in enumerate(self._curves):
            x = _LEFT + number * _LEGEND_STEP
            name = text(self._say(curve.title))
            label = element("text", name, x=x + 2 * _BESIDE, y=_LEGEND + _BESIDE / 2)
            yield _classed("g", curve.id, _mark(curve.id, x + _BESIDE, _LEGEND), label)

    def _years(self, bottom: int) -> Iterator[str]:
        for year in range(int(self._time.first), int(self._time.last) + 1):
            if year % self._step == 0:
                x = self._time(year)
                yield _classed("line", "axis", x1=x, x2=x, y1=bottom, y2=bottom + _BESIDE)
                yield _classed("text", "middle", str(year), x=x, y=bottom + 3 * _BESIDE)
        label = self._say(tr("Observation date"))
        yield _classed("text", "said", text(label), x=(_LEFT + _RIGHT) / 2, y=bottom + 5.5 * _BESIDE)

    def _sensors(self, bottom: int) -> Iterator[str]:
        """A line before the first date of each sensor but the first, and each one's name where it begins."""
        before: Seen | None = None
        for seen in self._seen:
            if before is not None and before.sensor == seen.sensor:
                before = seen
                continue
            x = _LEFT
            if before is not None:
                x = self._time((_year(before.date) + _year(seen.date)) / 2)
                yield _classed("line", "change", x1=x, x2=x, y1=_CHANGES, y2=bottom)
            yield _classed("text", "faint", text(seen.sensor), x=x + _BESIDE / 2, y=_SENSORS)
            before = seen

    def _panel(self, panel: int) -> Iterator[str]:
        curves = [curve for curve in self._curves if curve.panel == panel]
        top, bottom = _PANELS[panel]
        values = [
            value for curve in curves for seen in self._seen if (value := curve.value(seen)) is not None
        ]
        low, high = math.floor(min(values)), math.ceil(max(values))
        step = _step(high - low, _DB_STEPS, _MOST_LINES)
        low, high = math.floor(low / step) * step, math.ceil(high / step) * step
        levels = _Axis(low, high if high > low else low + step, bottom, top)
        for level in range(low, int(levels.last) + 1, step):
            y = levels(level)
            yield _classed("line", "grid", x1=_LEFT, x2=_RIGHT, y1=y, y2=y)
            yield _classed("text", "end", _signed(level), x=_LEFT - _BESIDE, y=y + _BESIDE / 2)
        middle = (top + bottom) / 2
        turn = f"rotate(-90,16,{middle})"
        yield _classed("text", "said", "dB", x=16, y=middle, transform=turn)
        for curve in curves:
            yield _classed("g", curve.id, *self._ways(curve, levels), *self._marks(curve, levels))

    def _ways(self, curve: _Curve, levels: _Axis) -> Iterator[str]:
        """A line for each sensor; there is none from one sensor to the next."""
        for sensor in dict.fromkeys(seen.sensor for seen in self._seen):
            points = [
                f"{self._time(_year(seen.date))},{levels(value)}"
                for seen in self._seen
                if seen.sensor == sensor and (value := curve.value(seen)) is not None
            ]
            yield _classed("polyline", "way", points=" ".join(points))

    def _marks(self, curve: _Curve, levels: _Axis) -> Iterator[str]:
        name = self._say(curve.title)
        for seen in self._seen:
            value = curve.value(seen)
            if value is not None:
                x, y = self._time(_year(seen.date)), levels(value)
                told = element("title", text(f"{name}: {_signed(value, 2)}\n{self._facts(seen)}"))
                hit = _classed("circle", "hit", cx=x, cy=y, r=_HIT)
                yield _classed("g", "seen", told, _mark(curve.id, x, y), hit, tabindex=0)

    def _facts(self, seen: Seen) -> str:
        facts = tr("{date}, {sensor}, mosaic of {year}; pixels: {pixels:d}")
        known = {"date": seen.date, "sensor": seen.sensor, "year": seen.year}
        return self._say(facts.format(**known, pixels=seen.pixels))


def _mark(curve: str, x: float, y: float) -> str:
    """Round for HH, square for HV, a diamond for the ratio: told apart without colours, too."""
    if curve == "hh":
        return _classed("circle", "mark", cx=x, cy=y, r=_MARK)
    shape = {"x": round(x - _HALF, 1), "y": round(y - _HALF, 1), "width": 2 * _HALF, "height": 2 * _HALF}
    if curve == "ratio":
        shape["transform"] = f"rotate(45,{x},{y})"
    return _classed("rect", "mark", **shape)


def _step(span: float, steps: Sequence[int], most: int) -> int:
    """The finest of these steps that goes into a span no more than so often; the last where none does."""
    return next((step for step in steps if span / step <= most), steps[-1])


def _signed(value: float, digits: int = 0) -> str:
    """With a minus that is as wide as a digit."""
    return f"{value:.{digits}f}".replace("-", "\u2212")


# -- the table ----------------------------------------------------------------------------------


def _table(place: Plotted, say: Say) -> str:
    """What the plot shows as numbers, a row for each mosaic."""
    titles = [tr("Mosaic"), tr("Sensor"), tr("Observation date"), tr("Pixels")]
    head = [element("th", text(say(title))) for title in (*titles, *(curve.title for curve in _CURVES))]
    rows = [element("tr", *head)]
    for seen in place.seen:
        day = "" if seen.date is None else seen.date.isoformat()
        values = [curve.value(seen) for curve in _CURVES]
        shown = ["" if value is None else _signed(value, 2) for value in values]
        cells = [seen.year, seen.sensor, day, seen.pixels, *shown]
        rows.append(element("tr", *(f"<td>{text(cell)}</td>" for cell in cells)))
    return _classed("div", "wide", element("table", *rows))
