"""What a computed file says of itself: where it lies, what its bands are, where they come from."""

from __future__ import annotations

from osgeo import gdal, osr

from .formats import COG_DRIVER, Format
from .provenance import software
from .pyramid import way_of
from .quantities import QUANTITIES, band_title, file_nodata
from .recipe import Recipe
from .vrt import DOMAIN, domain_facts, general_facts


def describe(dataset: gdal.Dataset, recipe: Recipe, form: Format) -> None:
    """Writes it into a new file, of which no pixel is written yet."""
    frame = recipe.frame
    dataset.SetGeoTransform(frame.geotransform)
    if frame.crs:
        crs = osr.SpatialReference()
        crs.SetFromUserInput(frame.crs)
        crs.SetDataAxisToSRSAxisMapping([int(axis) for axis in frame.axes.split(",")])
        dataset.SetSpatialRef(crs)
    facts = {**general_facts(recipe), **form.facts(recipe), "TIFFTAG_SOFTWARE": software()}
    _say(dataset, form, facts, facts_of(recipe, form))
    packed = form.packed()
    for number, output in enumerate(recipe.outputs, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(band_title(output))
        band.SetUnitType(QUANTITIES[output.quantity].unit)
        band.SetNoDataValue(packed.nodata if packed else file_nodata(recipe))
        if packed:
            band.SetScale(packed.scale)
            band.SetOffset(packed.offset)
        band.SetColorInterpretation(gdal.GCI_GrayIndex if number == 1 else gdal.GCI_Undefined)
        shown = {"OVERVIEWS": str(way_of(output.quantity).title)} if form.overviews else {}
        _say(band, form, shown, {"BAND": output.plane, "QUANTITY": output.quantity})


def facts_of(recipe: Recipe, form: Format) -> dict[str, str]:
    """What a file says for the next algorithm, and for an export that is run again."""
    return domain_facts(recipe) | {"FORMAT": form.id, "OPTIONS": "|".join(form.options)}


def carried_facts(dataset: gdal.Dataset) -> dict[str, str]:
    """What ``facts_of`` gave for a raster of ours; nothing of any other."""
    prefix = f"{DOMAIN}_"
    plain = dataset.GetMetadata() or {}
    prefixed = {key.removeprefix(prefix): value for key, value in plain.items() if key.startswith(prefix)}
    return dataset.GetMetadata(DOMAIN) or prefixed


def carried_recipe(dataset: gdal.Dataset) -> str | None:
    """The recipe that a raster of ours carries, as text."""
    return dataset.GetMetadataItem("RECIPE", DOMAIN) or dataset.GetMetadataItem(f"{DOMAIN}_RECIPE")


def _say(of: gdal.MajorObject, form: Format, general: dict[str, str], ours: dict[str, str]) -> None:
    """GDAL copies no domain but its own into a Cloud Optimized GeoTIFF; there, all has its place with a prefix."""
    if form.driver == COG_DRIVER:
        of.SetMetadata({**general, **{f"{DOMAIN}_{key}": value for key, value in ours.items()}})
        return
    if general:
        of.SetMetadata(general)
    of.SetMetadata(ours, DOMAIN)
