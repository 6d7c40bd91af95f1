"""Virtual rasters: spells a recipe as VRT text. Pure; opens nothing.

The text is the whole recipe down to the files, with one VRT inside another where a value is made
in several steps. Three habits of GDAL are built around here:

* A source that is itself VRT text is evaluated lazily, at the resolution that is asked for.
* A band that is made by a pixel function from a single source loses its function when it is read
  at a lower resolution (seen in GDAL 3.6 to 3.10: the source's overviews show through). A second,
  empty band in the same inner data set keeps GDAL from taking that way.
* Text inside of text does not know where the file lies. The outline, which moves with its folder, is
  therefore a source of the outermost bands: painted over what is finished, see-through where polygons are.
* Without declared overviews a viewer estimates the range of values at full resolution, which over
  a network is slow; so the outermost data set declares them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .expression import Expression, Function, Pixels, Table
from .products import product
from .provenance import provenance, software
from .quantities import QUANTITIES, band_title, pixel_type, quantity_of
from .recipe import OUTLINE, VALID_CODES, Frame, Output, Packed, Plane, Recipe, Source
from .xml_text import element, text

#: Metadata domain in which a raster says what it is.
DOMAIN = "PALSAR"

_BLOCK_PX = 512
_SMALLEST_OVERVIEW_PX = 256
#: GDAL's own blocks of a raster that is computed in between.
_INNER_BLOCK_PX = 128
#: Of an outline: pixels in a polygon.
_INSIDE = 1


def virtual_raster(recipe: Recipe, folder: str = "") -> str:
    """The recipe as VRT text: one band for each of its outputs.

    ``folder``: where the text will lie; an outline beside it is called by its name alone.
    """
    numbers = range(1, len(recipe.outputs) + 1)
    return _dataset(
        recipe.frame,
        *_place(recipe.frame),
        _metadata(general_facts(recipe)),
        _metadata(domain_facts(recipe), domain=DOMAIN),
        *(_output_band(recipe, number, folder) for number in numbers),
        *_overviews(recipe.frame),
    )


@dataclass(frozen=True)
class Stored:
    """A file beside a virtual raster whose only band holds an output already."""

    #: Without its folder.
    name: str
    #: GDAL's name of the stored type.
    dtype: str
    #: As it is stored.
    nodata: float
    #: Where the file holds other numbers than the values.
    packed: Packed | None


def stack_raster(recipes: Sequence[Recipe], stored: Sequence[Stored] = (), folder: str = "") -> str:
    """A band for each of these recipes, which have one frame and one output each: the same in several years.

    Bands are spelled down to the archive's files, as those of ``virtual_raster``; with ``stored``, one for
    each recipe, they point at these files, whose overviews GDAL finds by itself. ``folder`` as there.
    """
    frame = recipes[0].frame
    if stored:
        bands = [_stored_band(*both, number) for number, both in enumerate(zip(recipes, stored), start=1)]
    else:
        bands = [_year_band(recipe, number, folder) for number, recipe in enumerate(recipes, start=1)]
    return _dataset(
        frame,
        *_place(frame),
        _metadata(stack_facts(recipes)),
        _metadata(stack_domain_facts(recipes), domain=DOMAIN),
        *bands,
        *(() if stored else _overviews(frame)),
    )


def plane_raster(plane: Plane, frame: Frame) -> str:
    """One plane as VRT text with a single band: its sources in their places, holes filled."""
    skipped = plane.nodata if plane.nodata_is_foreign else None
    fill = [_number("NoDataValue", plane.nodata)] if plane.nodata and skipped is None else []
    scaled: tuple[str, ...] = ()
    if plane.packed:
        skipped = plane.packed.nodata
        scaled = (_number("ScaleOffset", plane.packed.offset), _number("ScaleRatio", plane.packed.scale))
    sources = (_file_source(source, plane, frame, skipped, *scaled) for source in plane.sources)
    return _dataset(frame, element("VRTRasterBand", *fill, *sources, dataType=plane.dtype, band=1))


# -- what a raster says of itself ---------------------------------------------------------------


def general_facts(recipe: Recipe) -> dict[str, str]:
    """For people who look at a raster's metadata. An outline holds nothing of a mosaic, and has no product."""
    if not recipe.product:
        return {"TITLE": "Outline", "SOFTWARE": software()}
    series = product(recipe.product)
    facts = {
        "TITLE": f"{series.title} mosaic {recipe.year or ''}".strip(),
        "ATTRIBUTION": series.attribution,
        "LICENCE": f"{series.licence} ({series.licence_url})",
        "HISTORY": " -> ".join(recipe.history),
    }
    if recipe.year:
        facts["SENSOR"] = series.sensor(recipe.year).name
    if recipe.tiles:
        facts["TILES"] = ",".join(recipe.tiles)
    if recipe.resampling:
        facts["RESAMPLING"] = recipe.resampling
    facts.update(provenance(recipe))
    return facts


def domain_facts(recipe: Recipe) -> dict[str, str]:
    """For the next algorithm. Planes that came from no file, but were made on the way, are not told of."""
    carried = replace(recipe, planes=tuple(plane for plane in recipe.planes if plane.sources))
    return {
        "PRODUCT": recipe.product,
        "YEAR": str(recipe.year or ""),
        "BANDS": ",".join(output.plane for output in recipe.outputs),
        "QUANTITIES": ",".join(output.quantity for output in recipe.outputs),
        "MASK_CODES_KEPT": "all" if recipe.kept >= VALID_CODES else ",".join(map(str, sorted(recipe.kept))),
        "RECIPE": carried.to_json(),
    }


def stack_facts(recipes: Sequence[Recipe]) -> dict[str, str]:
    """The general facts of all years; what differs from year to year stands one after the other."""
    each = [general_facts(recipe) for recipe in recipes]
    names = dict.fromkeys(name for facts in each for name in facts)
    return {name: "; ".join(dict.fromkeys(facts[name] for facts in each if name in facts)) for name in names}


def stack_domain_facts(recipes: Sequence[Recipe]) -> dict[str, str]:
    """By these the next algorithm knows a stack, whose bands have no recipe in common."""
    return {
        "PRODUCTS": ",".join(dict.fromkeys(recipe.product for recipe in recipes)),
        "YEARS": ",".join(str(recipe.year) for recipe in recipes),
    }


# -- bands --------------------------------------------------------------------------------------


def _output_band(recipe: Recipe, number: int, folder: str) -> str:
    output = recipe.outputs[number - 1]
    return _spelled_band(recipe, output, number, folder, band_title(output), *_band_facts(output))


def _year_band(recipe: Recipe, number: int, folder: str) -> str:
    """The only output of a recipe as one of several years."""
    (output,) = recipe.outputs
    return _spelled_band(recipe, output, number, folder, _year_title(recipe), *_year_facts(recipe))


def _spelled_band(recipe: Recipe, output: Output, number: int, folder: str, title: str, *facts: str) -> str:
    quantity = quantity_of(recipe, output)
    return _band(
        number,
        pixel_type(recipe),
        *facts,
        element("Description", text(title)),
        element("UnitType", text(QUANTITIES[output.quantity].unit)),
        _number("NoDataValue", quantity.nodata),
        element("ColorInterp", "Gray"),
        _operand(quantity.spell(recipe, output), recipe.frame),
        _outside(recipe, quantity.nodata, folder) if OUTLINE in quantity.needs(recipe, output) else "",
    )


def _stored_band(recipe: Recipe, stored: Stored, number: int) -> str:
    frame, packed = recipe.frame, stored.packed
    scaled = (_number("Offset", packed.offset), _number("Scale", packed.scale)) if packed else ()
    whole = (0, 0, frame.width, frame.height)
    return _band(
        number,
        stored.dtype,
        *_year_facts(recipe),
        element("Description", text(_year_title(recipe))),
        element("UnitType", text(QUANTITIES[recipe.outputs[0].quantity].unit)),
        _number("NoDataValue", stored.nodata),
        *scaled,
        element("ColorInterp", "Gray"),
        _source(
            stored.name,
            1,
            _properties(frame.width, frame.height, stored.dtype, _BLOCK_PX),
            _rectangle("SrcRect", *whole),
            _rectangle("DstRect", *whole),
            relative=1,
        ),
    )


def _band(number: int, dtype: str, *children: str) -> str:
    return element(
        "VRTRasterBand",
        *children,
        dataType=dtype,
        band=number,
        blockXSize=_BLOCK_PX,
        blockYSize=_BLOCK_PX,
    )


def _band_facts(output: Output) -> tuple[str, ...]:
    return (_metadata({"BAND": output.plane, "QUANTITY": output.quantity}, domain=DOMAIN),)


def _year_facts(recipe: Recipe) -> tuple[str, ...]:
    """For people, and for programs."""
    series = product(recipe.product)
    facts = {"YEAR": str(recipe.year), "SENSOR": series.sensor(recipe.year).name, "PRODUCT": series.id}
    return (_metadata(facts), *_band_facts(recipe.outputs[0]))


def _year_title(recipe: Recipe) -> str:
    return f"{recipe.year} {band_title(recipe.outputs[0])}"


def _operand(expression: Expression, frame: Frame) -> str:
    """An expression as the source of a band."""
    if isinstance(expression, Table):
        return _simple_operand(expression.of, frame, _lut(expression))
    return _simple_operand(expression, frame)


def _outside(recipe: Recipe, nodata: float, folder: str) -> str:
    """Paints what lies outside of the outline."""
    plane = recipe.plane(OUTLINE)
    (source,) = plane.sources
    name, frame = Path(source.path), recipe.frame
    paint = (_number("NODATA", _INSIDE), element("LUT", f"0:{nodata:.17g},{_INSIDE}:{nodata:.17g}"))
    if not _covers(source, frame):
        return _inner(plane_raster(plane, frame), plane.dtype, frame, *paint)
    if name.parent == Path(folder):
        return _file_source(replace(source, path=name.name), plane, frame, None, *paint, relative=1)
    return _file_source(source, plane, frame, None, *paint)


def _simple_operand(expression: Expression, frame: Frame, *lut: str) -> str:
    if isinstance(expression, Pixels):
        return _pixels(expression.plane, frame, *lut)
    if isinstance(expression, Function):
        return _inner(_function(expression, frame), expression.dtype, frame, *lut)
    # A table of a table: the inner one becomes a band of its own.
    band = element("VRTRasterBand", _operand(expression, frame), dataType="Float32", band=1)
    return _inner(_dataset(frame, band), "Float32", frame, *lut)


def _pixels(plane: Plane, frame: Frame, *lut: str) -> str:
    if len(plane.sources) == 1 and _covers(plane.sources[0], frame) and _as_stored(plane):
        return _file_source(plane.sources[0], plane, frame, None, *lut)
    return _inner(plane_raster(plane, frame), plane.dtype, frame, *lut)


def _function(function: Function, frame: Frame) -> str:
    bands = [
        element(
            "VRTRasterBand",
            element("PixelFunctionType", function.name),
            element("SourceTransferType", _transfer(function)),
            *(_operand(argument, frame) for argument in function.arguments),
            dataType=function.dtype,
            band=1,
            subClass="VRTDerivedRasterBand",
        )
    ]
    if len(function.arguments) == 1:
        bands.append(element("VRTRasterBand", dataType="Byte", band=2))
    return _dataset(frame, *bands)


def _transfer(function: Function) -> str:
    """The type in which operands travel: no narrower than single precision."""
    return function.dtype if function.dtype in ("Float64", "Int32") else "Float32"


# -- sources ------------------------------------------------------------------------------------


def _as_stored(plane: Plane) -> bool:
    return not plane.nodata_is_foreign and plane.packed is None


def _covers(source: Source, frame: Frame) -> bool:
    right, bottom = source.x + source.width, source.y + source.height
    return source.x <= 0 and source.y <= 0 and right >= frame.width and bottom >= frame.height


def _file_source(
    source: Source, plane: Plane, frame: Frame, nodata: float | None, *lut: str, relative: int = 0
) -> str:
    left, top, width, height = source.inside(frame)
    if not width or not height:
        return ""
    skipped = () if nodata is None else (_number("NODATA", nodata),)
    return _source(
        source.path,
        source.band,
        _properties(
            source.width, source.height, plane.packed.dtype if plane.packed else plane.dtype, _BLOCK_PX
        ),
        _rectangle("SrcRect", left - source.x, top - source.y, width, height),
        _rectangle("DstRect", left, top, width, height),
        *skipped,
        *lut,
        relative=relative,
    )


def _inner(inner: str, dtype: str, frame: Frame, *lut: str) -> str:
    """VRT text as a source that fills the frame."""
    return _source(
        inner,
        1,
        _properties(frame.width, frame.height, dtype, _INNER_BLOCK_PX),
        _rectangle("SrcRect", 0, 0, frame.width, frame.height),
        _rectangle("DstRect", 0, 0, frame.width, frame.height),
        *lut,
    )


def _source(
    path: str, band: int, properties: str, cut: str, put: str, *changes: str, relative: int = 0
) -> str:
    """A band of what GDAL opens at ``path``; complex as soon as its numbers change on the way.

    ``relative`` 1: the path begins where the text lies.
    """
    return element(
        "ComplexSource" if changes else "SimpleSource",
        element("SourceFilename", text(path), relativeToVRT=relative),
        element("SourceBand", str(band)),
        properties,
        cut,
        put,
        *changes,
    )


def _properties(width: int, height: int, dtype: str, block: int) -> str:
    """With these, GDAL opens a source only when its pixels are asked for."""
    return element(
        "SourceProperties",
        RasterXSize=width,
        RasterYSize=height,
        DataType=dtype,
        BlockXSize=block,
        BlockYSize=block,
    )


def _rectangle(tag: str, left: int, top: int, width: int, height: int) -> str:
    return element(tag, xOff=left, yOff=top, xSize=width, ySize=height)


def _lut(table: Table) -> str:
    return element("LUT", ",".join([f"{x:.17g}:{y:.17g}" for x, y in table.points]))


# -- the data set -------------------------------------------------------------------------------


def _dataset(frame: Frame, *children: str) -> str:
    return element("VRTDataset", *children, rasterXSize=frame.width, rasterYSize=frame.height)


def _place(frame: Frame) -> list[str]:
    """Where the outermost data set lies; those inside are counted in its pixels."""
    numbers = ",".join(f"{number:.17g}" for number in frame.geotransform)
    transform = element("GeoTransform", numbers)
    if not frame.crs:
        return [transform]
    return [element("SRS", text(frame.crs), dataAxisToSRSAxisMapping=frame.axes), transform]


def _overviews(frame: Frame) -> list[str]:
    factors, factor = [], 2
    while max(frame.width, frame.height) // factor >= _SMALLEST_OVERVIEW_PX // 2:
        factors.append(str(factor))
        factor *= 2
    return [element("OverviewList", " ".join(factors), resampling="nearest")] if factors else []


def _metadata(facts: dict[str, str], **domain: str) -> str:
    items = (element("MDI", text(value), key=key) for key, value in facts.items())
    return element("Metadata", *items, **domain)


def _number(tag: str, value: float) -> str:
    """To the last bit."""
    return element(tag, f"{value:.17g}")
