"""What a raster says of where its numbers come from, for people who find the file years later.

There is no time of making among it: the same run gives the same file.
"""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

from .products import mask_names, product
from .quantities import CALIBRATED, DATES, RATIOS, band_title
from .quantities.date import epoch
from .recipe import VALID_CODES, Output, Recipe
from .words import Phrase, tr

#: By quantity; {cf} is the product's calibration factor with its sign.
_FORMULAS: dict[str, Phrase] = {
    "gamma0_db": tr("20 log10(DN) {cf}"),
    "gamma0_power": tr("DN^2 * 10^(({cf}) / 10)"),
    "sigma0_db": tr("20 log10(DN) {cf} + 10 log10(cos(local incidence angle))"),
    "sigma0_power": tr("DN^2 * 10^(({cf}) / 10) * cos(local incidence angle)"),
    "amplitude": tr("DN * 10^(({cf}) / 20)"),
    "power_ratio": tr("(HV / HH)^2 of amplitudes"),
    "ratio_db": tr("20 log10(HV / HH) of amplitudes"),
    "amplitude_ratio": tr("HV / HH of amplitudes"),
}
#: Ids of the steps that make these quantities.
_MADE_BY = {
    **dict.fromkeys(CALIBRATED, "calibrate"),
    **dict.fromkeys(RATIOS, "hvhhratio"),
    **dict.fromkeys(DATES, "decodedate"),
}


@lru_cache(maxsize=1)
def software() -> str:
    """This plugin's name and version, as its metadata.txt has them."""
    described = ConfigParser(interpolation=None)
    described.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
    general = described["general"]
    return f"{general['name']} {general['version']}"


def provenance(recipe: Recipe) -> dict[str, str]:
    """Software, formulas of the bands, the mask classes that were kept, and the layer of polygons it is cut to."""
    formulas = [formula for output in recipe.outputs if (formula := _formula(recipe, output))]
    facts = {"SOFTWARE": software(), "MASK_CLASSES_KEPT": _classes(recipe)}
    if formulas:
        facts["FORMULA"] = "; ".join(dict.fromkeys(formulas))
    if recipe.polygons:
        facts["CUT_TO_POLYGONS_OF"] = recipe.polygons
    return facts


def _classes(recipe: Recipe) -> str:
    return "all" if recipe.kept >= VALID_CODES else ",".join(mask_names(recipe.kept))


def _formula(recipe: Recipe, output: Output) -> str:
    """How a band was made of the archive's numbers; nothing where that was done elsewhere, or not at all."""
    plane = recipe.plane(output.plane)
    given = plane is not None and plane.quantity == output.quantity
    if given and _MADE_BY.get(output.quantity) not in recipe.history:
        return ""
    title = band_title(output)
    if output.quantity in DATES:
        return str(tr("{title} = {launch} + days").format(title=title, launch=epoch(recipe).isoformat()))
    if output.quantity not in _FORMULAS:
        return ""
    calibration_db = product(recipe.product).calibration_db
    alone = f"{calibration_db}" if "((" in _FORMULAS[output.quantity].pattern else _signed(calibration_db)
    return f"{title} = {_FORMULAS[output.quantity].format(cf=alone)}"


def _signed(number: float) -> str:
    """With its sign apart from it: "- 83.0"."""
    return f"{'-' if number < 0 else '+'} {abs(number)}"
