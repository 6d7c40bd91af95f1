"""The steps of a chain: a recipe and a wish give the next recipe, or one plain refusal.

Pure; nothing is read or computed here. ``path`` only names the raster in refusals.
"""

from __future__ import annotations

from dataclasses import replace

from .errors import BandMissing, NothingKept, QuantityUnfit, YearNeeded
from .products import mask_codes, mask_names, product
from .quantities import BACKSCATTER, CALIBRATED, DATES, RATIOS, band_title
from .recipe import VALID_CODES, Output, Recipe
from .words import Phrase, joined, tr


def calibrate(recipe: Recipe, quantity: str, path: str) -> Recipe:
    """Digital numbers of hh and hv into a backscatter coefficient."""
    numbers = tuple(output for output in recipe.outputs if output.quantity == "dn")
    if not numbers:
        done = any(output.quantity in CALIBRATED for output in recipe.outputs)
        advice = (
            tr("It is calibrated already; use it as it is, or calibrate the mosaic it was made from.")
            if done
            else tr("Give the mosaic that 'Load mosaic' made.")
        )
        raise QuantityUnfit(
            path=path, found=_found(recipe), needed=tr("a band of digital numbers (hh or hv)"), advice=advice
        )
    if quantity.startswith("sigma0") and recipe.plane("linci") is None:
        raise _missing(
            recipe, path, "linci", tr("sigma0 needs the local incidence angle; choose a gamma0 quantity.")
        )
    outputs = tuple(Output(output.plane, quantity) for output in numbers)
    return recipe.then("calibrate", outputs=outputs)


def apply_mask(recipe: Recipe, keep: tuple[str, ...], path: str) -> Recipe:
    """Only pixels of these mask classes stay, in every band."""
    if recipe.plane("mask") is None:
        raise _missing(recipe, path, "mask", tr("Load the mosaic with its mask band."))
    kept = recipe.kept & mask_codes(keep)
    if not kept:
        left = tr("everything") if recipe.kept == VALID_CODES else joined(mask_names(recipe.kept))
        raise NothingKept(asked=joined(keep) or tr("no class"), kept=left, path=path)
    return recipe.then("applymask", kept=kept)


def decode_date(recipe: Recipe, date_format: str, path: str) -> Recipe:
    """Day numbers into dates."""
    if any(output.quantity in DATES for output in recipe.outputs):
        raise QuantityUnfit(
            path=path,
            found=_found(recipe),
            needed=tr("a band of day numbers (date)"),
            advice=tr("It is decoded already; for another format decode the mosaic it was made from."),
        )
    plane = recipe.plane("date")
    if plane is None and len(recipe.outputs) == 1 and recipe.planes[0].name.startswith("band "):
        recipe = _only_band_as(recipe, "date", "day")
    elif plane is None or "date" not in recipe.bands:
        raise _missing(recipe, path, "date", tr("Load the mosaic with its date band."))
    if recipe.year is None:
        raise YearNeeded(path=path)
    product(recipe.product).sensor(recipe.year)
    return recipe.then("decodedate", outputs=(Output("date", date_format),))


def hv_hh_ratio(recipe: Recipe, quantity: str, path: str) -> Recipe:
    """The ratio of cross- to co-polarised backscatter."""
    if any(output.quantity in (*RATIOS, *DATES) for output in recipe.outputs):
        raise QuantityUnfit(
            path=path,
            found=_found(recipe),
            needed=tr("backscatter in HH and HV"),
            advice=tr("Give the mosaic, or its calibrated bands."),
        )
    backscatter = {output.plane for output in recipe.outputs if output.quantity in BACKSCATTER}
    for band in ("hh", "hv"):
        if band not in backscatter:
            only_hh = "hv" not in product(recipe.product).band_names
            advice = (
                tr("JERS-1 measured HH alone, so there is no ratio; use an ALOS or ALOS-2 mosaic.")
                if only_hh
                else tr("Load the mosaic with both hh and hv.")
            )
            raise _missing(recipe, path, band, advice)
    return recipe.then("hvhhratio", outputs=(Output("ratio", quantity),))


def _only_band_as(recipe: Recipe, name: str, quantity: str) -> Recipe:
    """A stranger's single band of no name, taken for what the step needs."""
    plane = replace(recipe.planes[0], name=name, quantity=quantity)
    return replace(recipe, planes=(plane,), outputs=(Output(name, quantity),), bands=(name,))


def _found(recipe: Recipe) -> Phrase:
    return joined(band_title(output) for output in recipe.outputs)


def _missing(recipe: Recipe, path: str, band: str, advice: Phrase) -> BandMissing:
    has = ", ".join(output.plane for output in recipe.outputs)
    return BandMissing(path=path, band=band, bands=has, advice=advice)
