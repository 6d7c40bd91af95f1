"""What a raster is: reads the recipe that it carries, or makes one of what a stranger shows."""

from __future__ import annotations

import logging
import os
import re
from dataclasses import replace
from pathlib import Path, PureWindowsPath

from osgeo import gdal

from . import products
from .description import carried_facts, carried_recipe
from .errors import NotAMosaic, NotOurs, ProductContradicted, SeveralYears
from .quantities import QUANTITIES, band_title
from .raster import open_raster
from .recipe import EVERY_CODE, OUTLINE, VALID_CODES, Frame, Output, Packed, Plane, Recipe, Source
from .words import tr

_LOG = logging.getLogger(__name__)
#: A shift this close to whole pixels is one; steps this close, as a share, are the same step.
_WHOLE_PX, _SAME_STEP = 1e-3, 1e-9
#: In single precision values of these types keep all of their digits.
_UNPACKED = {"Byte": "Float32", "UInt16": "Float32", "Int16": "Float32", "Float32": "Float32"}
_MOSAIC_BANDS = {band.name: band for series in products.PRODUCTS for band in series.bands}


def recognise(path: str, product_id: str | None = "", year: int | None = None) -> Recipe:
    """The recipe of the raster at ``path``.

    ``product_id`` and ``year`` say what the raster does not say itself; None for ``product_id`` means
    that the user has no way to say it. Raises CannotOpen, ProductContradicted, SeveralYears, and
    NotAMosaic or NotOurs when nobody says which product it is.
    """
    dataset = open_raster(path)
    years = carried_facts(dataset).get("YEARS")
    if years:
        raise SeveralYears(path=path, years=years.replace(",", ", "))
    recipe = _carried_recipe(dataset)
    if recipe is None:
        return _stranger(dataset, product_id, year)
    found = f"{recipe.product} {recipe.year or ''}".strip()
    given = f"{product_id or recipe.product} {year or recipe.year or ''}".strip()
    if product_id not in (None, "", recipe.product) or (year and recipe.year and year != recipe.year):
        raise ProductContradicted(path=path, found=found, given=given)
    recipe = replace(recipe, year=recipe.year or year)
    virtual = dataset.GetDriver().ShortName == "VRT" and recipe.planes
    return recipe if virtual else _computed(dataset, recipe)


def _carried_recipe(dataset: gdal.Dataset) -> Recipe | None:
    text = carried_recipe(dataset)
    if not text:
        return None
    try:
        recipe = Recipe.from_json(text)
    except (ValueError, KeyError, TypeError):
        text = tr("{path} carries a recipe that cannot be read; it is taken as a plain raster.")
        _LOG.warning(text.format(path=dataset.GetDescription()))
        return None
    if not recipe.product or len(recipe.outputs) != dataset.RasterCount:
        return None
    return _with_outline_beside(recipe, Path(dataset.GetDescription()).parent)


def _with_outline_beside(recipe: Recipe, folder: Path) -> Recipe:
    """An outline moves with the rasters that are cut to it: one of its name beside them is taken first."""
    outline = recipe.plane(OUTLINE)
    if outline is None:
        return recipe
    (source,) = outline.sources
    # This name class knows the separators of all systems.
    beside = folder.absolute() / PureWindowsPath(source.path).name
    if not beside.exists():
        return recipe
    moved = replace(outline, sources=(replace(source, path=str(beside)),))
    return replace(recipe, planes=tuple(moved if plane is outline else plane for plane in recipe.planes))


def _frame(dataset: gdal.Dataset) -> Frame:
    crs = dataset.GetSpatialRef()
    return Frame(
        crs=crs.ExportToWkt() if crs else "",
        geotransform=tuple(dataset.GetGeoTransform()),
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        axes=",".join(map(str, crs.GetDataAxisToSRSAxisMapping())) if crs else "",
    )


def _path(dataset: gdal.Dataset) -> str:
    path = dataset.GetDescription()
    return os.path.abspath(path) if os.path.exists(path) else path


def _stored_plane(
    dataset: gdal.Dataset, number: int, name: str, quantity: str, kept: frozenset[int]
) -> Plane:
    band = dataset.GetRasterBand(number)
    nodata = band.GetNoDataValue()
    packed = _packed(band)
    return Plane(
        name=name,
        quantity=quantity,
        dtype=_UNPACKED.get(packed.dtype, "Float64") if packed else gdal.GetDataTypeName(band.DataType),
        sources=(Source(_path(dataset), number, 0, 0, dataset.RasterXSize, dataset.RasterYSize),),
        nodata=QUANTITIES[quantity].nodata if nodata is None or packed else nodata,
        kept=kept,
        packed=packed,
    )


def _packed(band: gdal.Band) -> Packed | None:
    """How values are made of the band's numbers; None where the numbers are the values.

    A scale of 0 would make one value of all; GDAL's tools write it where they mean none.
    """
    scale, offset = band.GetScale() or 1.0, band.GetOffset() or 0.0
    if (scale, offset) == (1.0, 0.0):
        return None
    return Packed(gdal.GetDataTypeName(band.DataType), scale, offset, band.GetNoDataValue())


# -- computed by us -----------------------------------------------------------------------------


def _computed(dataset: gdal.Dataset, recipe: Recipe) -> Recipe:
    """A file that the engine wrote: its bands are planes now. The planes behind it, the mask for
    instance, still serve for steps to come, where the file lies on the same grid."""
    frame = _frame(dataset)
    stored = tuple(
        _stored_plane(dataset, number, output.plane, output.quantity, recipe.kept)
        for number, output in enumerate(recipe.outputs, start=1)
    )
    names = {plane.name for plane in stored}
    behind = tuple(plane for plane in _moved(recipe, frame) if plane.name not in names)
    return replace(recipe, frame=frame, planes=(*stored, *behind))


def _moved(recipe: Recipe, frame: Frame) -> tuple[Plane, ...]:
    old, new = recipe.frame.geotransform, frame.geotransform
    columns, rows = (old[0] - new[0]) / new[1], (old[3] - new[3]) / new[5]
    same_step = all(abs(old[i] - new[i]) <= _SAME_STEP * abs(new[1]) for i in (1, 2, 4, 5))
    if not same_step or max(abs(columns - round(columns)), abs(rows - round(rows))) > _WHOLE_PX:
        return ()
    return tuple(
        replace(
            plane,
            sources=tuple(
                replace(source, x=source.x + round(columns), y=source.y + round(rows))
                for source in plane.sources
            ),
        )
        for plane in recipe.planes
    )


# -- from elsewhere -----------------------------------------------------------------------------


def _stranger(dataset: gdal.Dataset, product_id: str | None, year: int | None) -> Recipe:
    path = _path(dataset)
    if product_id is None:
        raise NotOurs(path=path)
    if not product_id:
        raise NotAMosaic(path=path)
    series = products.product(product_id)
    if year:
        series.sensor(year)
    planes = tuple(_strange_plane(dataset, number) for number in range(1, dataset.RasterCount + 1))
    names = tuple(plane.name for plane in planes)
    return Recipe(
        product=product_id,
        year=year,
        frame=_frame(dataset),
        planes=planes,
        outputs=tuple(Output(plane.name, plane.quantity) for plane in planes),
        kept=VALID_CODES if "mask" in names else EVERY_CODE,
        bands=names,
    )


def _strange_plane(dataset: gdal.Dataset, number: int) -> Plane:
    """A band by its description, or by the file's name where it is the only one."""
    described = dataset.GetRasterBand(number).GetDescription()
    for name in (*_MOSAIC_BANDS, "ratio"):
        for quantity in QUANTITIES:
            if described == band_title(Output(name, quantity)):
                return _stored_plane(dataset, number, name, quantity, EVERY_CODE)
    hints = [described]
    if dataset.RasterCount == 1:
        hints.append(os.path.basename(_path(dataset)))
    for hint in hints:
        found = re.search(r"(?<![a-z])(hh|hv|linci|date|mask)(?![a-z])", hint, re.IGNORECASE)
        if found:
            band = _MOSAIC_BANDS[found[1].lower()]
            return _stored_plane(
                dataset, number, band.name, _quantity(dataset, number, band.quantity), EVERY_CODE
            )
    return _stored_plane(dataset, number, f"band {number}", _quantity(dataset, number, "dn"), EVERY_CODE)


def _quantity(dataset: gdal.Dataset, number: int, otherwise: str) -> str:
    """Decibels when the band says so, else what its name lets expect."""
    band = dataset.GetRasterBand(number)
    in_db = band.GetUnitType().lower() == "db" or re.search(r"\bdb\b", band.GetDescription(), re.IGNORECASE)
    return "gamma0_db" if in_db and otherwise == "dn" else otherwise
