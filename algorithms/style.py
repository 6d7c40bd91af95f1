"""How a raster of ours is drawn: a style file beside it, which QGIS finds by itself.

Ranges are fixed, so that years compare, and so that QGIS need not read pixels over the network to
find a range before it can paint.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ..core.products import MASK_CLASSES
from ..core.recipe import Recipe
from ..core.xml_text import element

_DOCTYPE = '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">'
_MADE_HERE = "<!-- written by PALSAR Mosaic; a style of your own here is left alone -->"
_MASK_COLOURS = {"water": "#0000ff", "layover": "#a8a800", "shadow": "#005454", "land": "#a89987"}

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
    ("date", "day_of_year"): (1, 366),
}


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
    """A QGIS style with a renderer for the first band."""
    first = recipe.outputs[0]
    renderer = _classes() if first.quantity == "class" else _grey(*_range(recipe))
    root = element("qgis", element("pipe", renderer), styleCategories="Symbology")
    return f"{_DOCTYPE}\n{_MADE_HERE}\n{root}\n"


def _range(recipe: Recipe) -> tuple[float, float]:
    first = recipe.outputs[0]
    year = recipe.year or 2000
    begin, end = date(year, 1, 1), date(year, 12, 31)
    epoch = date(1970, 1, 1)
    dates = {
        "yyyymmdd": (year * 10000 + 101, year * 10000 + 1231),
        "days_since_1970": ((begin - epoch).days, (end - epoch).days),
        "decimal_year": (year, year + 1),
        "day": (0, 6000),
    }
    return (
        dates.get(first.quantity)
        or _RANGES.get((first.plane, first.quantity))
        or _RANGES["hh", first.quantity]
    )


def _grey(least: float, most: float) -> str:
    return element(
        "rasterrenderer",
        element("rasterTransparency"),
        element("minMaxOrigin", element("limits", "None")),
        element(
            "contrastEnhancement",
            element("minValue", f"{least:.12g}"),
            element("maxValue", f"{most:.12g}"),
            element("algorithm", "StretchToMinimumMaximum"),
        ),
        type="singlebandgray",
        grayBand=1,
        gradient="BlackToWhite",
        opacity=1,
        alphaBand=-1,
    )


def _classes() -> str:
    entries = (
        element(
            "paletteEntry",
            value=mask_class.code,
            label=mask_class.name,
            color=_MASK_COLOURS[mask_class.name],
            alpha=255,
        )
        for mask_class in MASK_CLASSES
    )
    return element(
        "rasterrenderer",
        element("rasterTransparency"),
        element("colorPalette", *entries),
        type="paletted",
        band=1,
        opacity=1,
        alphaBand=-1,
    )
