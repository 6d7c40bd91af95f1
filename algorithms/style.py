"""How a raster of ours is drawn: a style file beside it, which QGIS finds by itself.

Ranges are fixed, so that years compare, and so that QGIS need not read pixels over the network to
find a range before it can paint.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
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


def write_style(recipe: Recipe, raster: str, earlier: Sequence[Recipe] = ()) -> None:
    """Writes the style file for a raster; a style that the user has saved there stays.

    ``earlier`` years are bands before the one that is shown.
    """
    path = Path(raster).with_suffix(".qml")
    try:
        if not path.exists() or _MADE_HERE in path.read_text(encoding="utf-8", errors="replace"):
            path.write_text(style(recipe, earlier), encoding="utf-8")
    except OSError:
        # The raster is there and right; without this file it only opens more slowly.
        return


def style(recipe: Recipe, earlier: Sequence[Recipe] = ()) -> str:
    """A QGIS style: the first band that is of no ``earlier`` year, or HH, HV and their ratio as colours."""
    root = element("qgis", element("pipe", _renderer(recipe, earlier)), styleCategories="Symbology")
    return f"{_DOCTYPE}\n{_MADE_HERE}\n{root}\n"


def is_coloured(recipe: Recipe) -> bool:
    """Whether its bands are shown together, as red, green and blue."""
    return tuple(output.plane for output in recipe.outputs) == COLOURED


def _renderer(recipe: Recipe, earlier: Sequence[Recipe]) -> str:
    if is_coloured(recipe):
        return red_green_blue([_range(output, _COLOURED_RANGES) for output in recipe.outputs])
    first, band = recipe.outputs[0], len(earlier) + 1
    unit = QUANTITIES[first.quantity].unit
    if first.quantity == "class":
        return classes(
            [
                Entry(mask_class.code, MASK_COLOURS[mask_class.name], mask_class.name)
                for mask_class in MASK_CLASSES
            ],
            band,
        )
    if first.quantity == "day" or first.quantity in DATES:
        return _months((*earlier, recipe)) if recipe.year else grey(_DAYS, unit)
    if first.plane in ("ratio", "linci"):
        return ramp(_range(first), SEQUENTIAL, "" if unit == _UNITLESS else unit, band)
    return grey(_range(first), "" if unit == _UNITLESS else unit, band)


def _range(output: Output, ranges: dict[tuple[str, str], tuple[float, float]] = _RANGES) -> Stretch:
    return Stretch(*(ranges.get((output.plane, output.quantity)) or ranges["hh", output.quantity]))


def _months(recipes: Sequence[Recipe]) -> str:
    """A colour for each month of these years, and one each for days before, between and after them.

    The day of the year does not tell one year from another: there, the newest year's months do for all.
    """
    newest = recipes[-1]
    entries: list[Entry] = []
    if newest.outputs[0].quantity == "day_of_year":
        entries = _months_of(newest)
        return steps(
            entries, Stretch(_written(newest, date(newest.year, 1, 1)), entries[-1].value), len(recipes)
        )
    for number, recipe in enumerate(recipes):
        if not number or recipes[number - 1].year != recipe.year - 1:
            last = _written(recipe, date(recipe.year - 1, 12, 31))
            entries.append(Entry(last, AFTER if number else BEFORE, f"< {recipe.year}-01"))
        entries += _months_of(recipe)
    first = _written(recipes[0], date(recipes[0].year, 1, 1))
    stretch = Stretch(first, entries[-1].value)
    entries.append(Entry(float("inf"), AFTER, f"> {entries[-1].label}"))
    return steps(entries, stretch, len(recipes))


def _months_of(recipe: Recipe) -> list[Entry]:
    lasts = [date(recipe.year, month, monthrange(recipe.year, month)[1]) for month in range(1, 13)]
    return [Entry(_written(recipe, last), colour, f"{last:%Y-%m}") for colour, last in zip(SEQUENTIAL, lasts)]


def _written(recipe: Recipe, day: date) -> float:
    """A day as the number that the raster holds for it, or a little more than that."""
    quantity = recipe.outputs[0].quantity
    if quantity == "day":
        return (day - epoch(recipe)).days
    return decoded(day, quantity) + (_PART_OF_DAY if quantity == "decimal_year" else 0)
