"""Every quantity that a band can hold, and the one road from a recipe to it."""

from __future__ import annotations

from dataclasses import replace

from ..products import PALSAR
from ..recipe import Output, Recipe
from ..words import Phrase, joined, tr
from . import date, gamma0, ratio, stored
from .quantity import FLOAT_NODATA, Quantity

#: By id. Ids stay for ever: rasters carry them.
QUANTITIES = {
    quantity.id: quantity for module in (stored, gamma0, ratio, date) for quantity in module.QUANTITIES
}

BACKSCATTER = ("dn", *(quantity.id for quantity in gamma0.QUANTITIES))
CALIBRATED = tuple(quantity.id for quantity in gamma0.QUANTITIES)
RATIOS = tuple(quantity.id for quantity in ratio.QUANTITIES)
DATES = tuple(quantity.id for quantity in date.QUANTITIES)


def quantity_of(recipe: Recipe, output: Output) -> Quantity:
    """How this band of this recipe is made.

    A plane that holds the quantity already is passed through instead of being made once more.
    """
    wanted = QUANTITIES[output.quantity]
    plane = recipe.plane(output.plane)
    if output.quantity == "dn" and plane is not None and plane.quantity == "gamma0_power":
        return replace(wanted, needs=gamma0.needs, compute=gamma0.compute_dn)
    if plane is None or plane.quantity != output.quantity:
        return wanted
    return replace(
        wanted,
        dtype=plane.dtype,
        nodata=wanted.nodata,
        needs=stored.needs,
        spell=stored.spell,
        compute=stored.compute,
    )


def pixel_type(recipe: Recipe) -> str:
    """GDAL's name of the narrowest type that holds every band.

    A raster has one type for all of its bands, virtual or computed: a GeoTIFF cannot have more, and
    much software reads no mixture.
    """
    kinds = {quantity_of(recipe, output).dtype for output in recipe.outputs}
    if len(kinds) == 1:
        return kinds.pop()
    return "UInt16" if kinds <= {"Byte", "UInt16"} else "Float64"


def file_nodata(recipe: Recipe) -> float:
    """The nodata of a file of all bands, which can have only one: their own, or FLOAT_NODATA where they differ."""
    own = {quantity_of(recipe, output).nodata for output in recipe.outputs}
    return own.pop() if len(own) == 1 else FLOAT_NODATA


_BAND_TITLES = {**{band.name: band.title for band in PALSAR.bands}, "ratio": tr("HV/HH")}


def band_title(output: Output) -> Phrase:
    """A band's description, with its unit or domain: "HH gamma0 [dB]".

    Rasters carry it in English, where programs find it; only what is shown of it is translated.
    """
    return joined((_BAND_TITLES.get(output.plane, output.plane), QUANTITIES[output.quantity].title), " ")
