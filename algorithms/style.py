"""How a raster of ours is drawn: a style file beside it, which QGIS finds by itself.

Ranges are fixed, so that years compare, and so that QGIS need not read pixels over the network to
find a range before it can paint.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from pathlib import Path

from ..core.products import MASK_CLASSES
from ..core.quantities import DATES, QUANTITIES
from ..core.quantities.date import decoded, epoch
from ..core.recipe import Output, Recipe
from ..core.xml_text import element
from .ramps import AFTER, BEFORE, MASK_COLOURS, SEQUENTIAL
from .renderers import Entry, Stretch, classes, grey, ramp, red_green_blue, steps

_DOCTYPE = '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">'
_MADE_HERE = "<!-- written by PALSAR Mosaic; a style of your own here is left alone -->"
#: Day numbers of a mosaic whose year is unknown.
_DAYS = Stretch(0, 6000)
#: Planes of a raster that is shown in colours of its bands.
COLOURED = ("hh", "hv", "ratio")
#: Numbers that say how many of nothing.
_UNITLESS = "1"
#: Between two days of decimal years, whose last digits differ from program to program.
_PART_OF_DAY = 0.001

_RANGES = {
    ("hh", "dn"): (500, 10000),
    ("hv", "dn"): (200, 4000),
    ("hh", "gamma0_db"): (-20, 0),
    ("hv", "gamma0_db"): (-25, -5),
    ("hh", "sigma0_db"): (-20, 0),
    ("hv", "sigma0_db"): (-25, -5),
    ("hh", "gamma0_power"): (0, 0.5),
    ("hv", "gamma0_power"): (0, 0.15),
    ("hh", "sigma0_power"): (0, 0.5),
    ("hv", "sigma0_power"): (0, 0.15),
    ("hh", "amplitude"): (0, 0.8),
    ("hv", "amplitude"): (0, 0.4),
    ("ratio", "power_ratio"): (0, 0.6),
    ("ratio", "ratio_db"): (-15, 0),
    ("ratio", "amplitude_ratio"): (0, 0.8),
    ("linci", "angle"): (0, 90),
}
#: The ratio of amplitudes as blue.
_COLOURED_RANGES = {**_RANGES, ("ratio", "amplitude_ratio"): (0.1, 1)}


def write_style(recipe: Recipe, raster: str) -> None:
    """Writes the style file for a raster; a style that the user has saved there stays."""
    path = Path(raster).with_suffix(".qml")
    try:
        if not path.exists() or _MADE_HERE in path.read_text(encoding="utf-8", errors="replace"):
            path.write_text(style(recipe), encoding="utf-8")
    except OSError:
        # The raster is there and right; without this file it only opens more slowly.
        return


def style(recipe: Recipe) -> str:
    """A QGIS style: the first band, or three bands as colours where they are HH, HV and their ratio."""
    root = element("qgis", element("pipe", _renderer(recipe)), styleCategories="Symbology")
    return f"{_DOCTYPE}\n{_MADE_HERE}\n{root}\n"


def is_coloured(recipe: Recipe) -> bool:
    """Whether its bands are shown together, as red, green and blue."""
    return tuple(output.plane for output in recipe.outputs) == COLOURED


def _renderer(recipe: Recipe) -> str:
    if is_coloured(recipe):
        return red_green_blue([_range(output, _COLOURED_RANGES) for output in recipe.outputs])
    first = recipe.outputs[0]
    unit = QUANTITIES[first.quantity].unit
    if first.quantity == "class":
        return classes(
            [
                Entry(mask_class.code, MASK_COLOURS[mask_class.name], mask_class.name)
                for mask_class in MASK_CLASSES
            ]
        )
    if first.quantity == "day" or first.quantity in DATES:
        return _months(recipe, recipe.year) if recipe.year else grey(_DAYS, unit)
    if first.plane in ("ratio", "linci"):
        return ramp(_range(first), SEQUENTIAL, "" if unit == _UNITLESS else unit)
    return grey(_range(first), "" if unit == _UNITLESS else unit)


def _range(output: Output, ranges: dict[tuple[str, str], tuple[float, float]] = _RANGES) -> Stretch:
    return Stretch(*(ranges.get((output.plane, output.quantity)) or ranges["hh", output.quantity]))


def _months(recipe: Recipe, year: int) -> str:
    """A colour for each month of the year, and one each for days before and after it.

    The day of the year does not tell one year from another.
    """
    quantity = recipe.outputs[0].quantity
    lasts = [date(year, month, monthrange(year, month)[1]) for month in range(1, 13)]
    bounds = [_written(recipe, last) for last in lasts]
    entries = [
        Entry(bound, colour, f"{last:%Y-%m}") for bound, colour, last in zip(bounds, SEQUENTIAL, lasts)
    ]
    first = _written(recipe, date(year, 1, 1))
    if quantity != "day_of_year":
        before = Entry(_written(recipe, date(year - 1, 12, 31)), BEFORE, f"< {entries[0].label}")
        entries = [before, *entries, Entry(float("inf"), AFTER, f"> {entries[-1].label}")]
    return steps(entries, Stretch(first, bounds[-1]))


def _written(recipe: Recipe, day: date) -> float:
    """A day as the number that the raster holds for it, or a little more than that."""
    quantity = recipe.outputs[0].quantity
    if quantity == "day":
        return (day - epoch(recipe)).days
    return decoded(day, quantity) + (_PART_OF_DAY if quantity == "decimal_year" else 0)
