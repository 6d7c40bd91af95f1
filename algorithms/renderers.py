"""Renderers as the XML of QGIS's style files. All ranges are fixed; nothing has to be read to find them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..core.xml_text import element


@dataclass(frozen=True)
class Entry:
    """A value, or the upper end of a class of values, and how it is shown."""

    value: float
    #: As in "#a89987".
    colour: str
    label: str


@dataclass(frozen=True)
class Stretch:
    """The range of values that a colour goes through."""

    least: float
    most: float


def grey(stretch: Stretch, unit: str, band: int = 1) -> str:
    """Black to white; the legend says the unit."""
    return element(
        "rasterrenderer",
        *_plain(),
        element("contrastEnhancement", *_stretched(stretch)),
        _legend(unit),
        type="singlebandgray",
        grayBand=band,
        gradient="BlackToWhite",
        opacity=1,
        alphaBand=-1,
    )


def red_green_blue(stretches: Sequence[Stretch]) -> str:
    """The first three bands as colours."""
    names = ("red", "green", "blue")
    enhanced = [
        element(f"{name}ContrastEnhancement", *_stretched(stretch)) for name, stretch in zip(names, stretches)
    ]
    bands = {f"{name}Band": number for number, name in enumerate(names, start=1)}
    return element(
        "rasterrenderer", *_plain(), *enhanced, type="multibandcolor", opacity=1, alphaBand=-1, **bands
    )


def ramp(stretch: Stretch, colours: Sequence[str], unit: str, band: int = 1) -> str:
    """Colours that flow into each other, the first at the least and the last at the most."""
    step = (stretch.most - stretch.least) / (len(colours) - 1)
    values = [stretch.least + number * step for number in range(len(colours))]
    entries = [Entry(value, colour, f"{value:.4g}") for value, colour in zip(values, colours)]
    return _shaded("INTERPOLATED", stretch, entries, unit, band)


def steps(entries: Sequence[Entry], stretch: Stretch, band: int = 1) -> str:
    """A colour for each class; an entry's value belongs to its class still."""
    return _shaded("DISCRETE", stretch, entries, "", band)


def classes(entries: Sequence[Entry], band: int = 1) -> str:
    """A colour for each of some whole numbers; all others are not drawn."""
    named = (
        element("paletteEntry", value=f"{entry.value:g}", label=entry.label, color=entry.colour, alpha=255)
        for entry in entries
    )
    return element(
        "rasterrenderer",
        element("rasterTransparency"),
        element("colorPalette", *named),
        type="paletted",
        band=band,
        opacity=1,
        alphaBand=-1,
    )


def _shaded(kind: str, stretch: Stretch, entries: Sequence[Entry], unit: str, band: int) -> str:
    items = (
        element("item", value=f"{entry.value:.12g}", color=entry.colour, label=entry.label, alpha=255)
        for entry in entries
    )
    least, most = f"{stretch.least:.12g}", f"{stretch.most:.12g}"
    shader = element(
        "colorrampshader",
        *items,
        _legend(unit),
        colorRampType=kind,
        classificationMode=1,
        clip=0,
        minimumValue=least,
        maximumValue=most,
    )
    return element(
        "rasterrenderer",
        *_plain(),
        element("rastershader", shader),
        type="singlebandpseudocolor",
        band=band,
        classificationMin=least,
        classificationMax=most,
        opacity=1,
        alphaBand=-1,
    )


def _plain() -> tuple[str, ...]:
    return element("rasterTransparency"), element("minMaxOrigin", element("limits", "None"))


def _stretched(stretch: Stretch) -> tuple[str, ...]:
    return (
        element("minValue", f"{stretch.least:.12g}"),
        element("maxValue", f"{stretch.most:.12g}"),
        element("algorithm", "StretchToMinimumMaximum"),
    )


def _legend(unit: str) -> str:
    suffix = f" {unit}" if unit else ""
    return element("rampLegendSettings", suffix=suffix, direction=0, orientation=2, useContinuousLegend=1)
