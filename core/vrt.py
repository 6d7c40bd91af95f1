"""Virtual rasters: spells a recipe as VRT text. Pure; opens nothing.

The text is the whole recipe down to the files, with one VRT inside another where a value is made
in several steps. Three habits of GDAL are built around here:

* A source that is itself VRT text is evaluated lazily, at the resolution that is asked for.
* A band that is made by a pixel function from a single source loses its function when it is read
  at a lower resolution (seen in GDAL 3.6 to 3.10: the source's overviews show through). A second,
  empty band in the same inner data set keeps GDAL from taking that way.
* Without declared overviews a viewer estimates the range of values at full resolution, which over
  a network is slow; so the outermost data set declares them.
"""

from __future__ import annotations

from html import escape

from .expression import Expression, Function, Pixels, Table
from .products import product
from .quantities import QUANTITIES, band_title, pixel_type, quantity_of
from .recipe import Frame, Plane, Recipe, Source

#: Metadata domain in which a raster says what it is.
DOMAIN = "PALSAR"

_BLOCK_PX = 512
_SMALLEST_OVERVIEW_PX = 256


def virtual_raster(recipe: Recipe) -> str:
    """The recipe as VRT text: one band for each of its outputs."""
    bands = "".join(_output_band(recipe, number) for number in range(1, len(recipe.outputs) + 1))
    facts = _metadata(general_facts(recipe)) + _metadata(domain_facts(recipe), DOMAIN)
    return _dataset(recipe.frame, bands + _overviews(recipe.frame), facts)


def plane_raster(plane: Plane, frame: Frame) -> str:
    """One plane as VRT text with a single band: its sources in their places, holes filled."""
    own_nodata = plane.nodata if _nodata_is_foreign(plane) else None
    fill = f"<NoDataValue>{plane.nodata:.17g}</NoDataValue>" if plane.nodata and own_nodata is None else ""
    sources = "".join(_file_source(source, plane, frame, own_nodata) for source in plane.sources)
    band = f'<VRTRasterBand dataType="{plane.dtype}" band="1">{fill}{sources}</VRTRasterBand>'
    return _dataset(frame, band, "")


# -- what a raster says of itself ---------------------------------------------------------------


def general_facts(recipe: Recipe) -> dict[str, str]:
    """For people who look at a raster's metadata."""
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
    return facts


def domain_facts(recipe: Recipe) -> dict[str, str]:
    """For the next algorithm."""
    return {
        "PRODUCT": recipe.product,
        "YEAR": str(recipe.year or ""),
        "BANDS": ",".join(output.plane for output in recipe.outputs),
        "QUANTITIES": ",".join(output.quantity for output in recipe.outputs),
        "MASK_CODES_KEPT": ",".join(map(str, sorted(recipe.kept))) if len(recipe.kept) < 255 else "all",
        "RECIPE": recipe.to_json(),
    }


# -- bands --------------------------------------------------------------------------------------


def _output_band(recipe: Recipe, number: int) -> str:
    output = recipe.outputs[number - 1]
    quantity = quantity_of(recipe, output)
    source = _operand(quantity.spell(recipe, output), recipe.frame)
    return (
        f'<VRTRasterBand dataType="{pixel_type(recipe)}" band="{number}"'
        f' blockXSize="{_BLOCK_PX}" blockYSize="{_BLOCK_PX}">'
        f"{_metadata({'BAND': output.plane, 'QUANTITY': output.quantity}, DOMAIN)}"
        f"<Description>{_text(band_title(output))}</Description>"
        f"<UnitType>{_text(QUANTITIES[output.quantity].unit)}</UnitType>"
        f"<NoDataValue>{quantity.nodata:.17g}</NoDataValue>"
        f"<ColorInterp>Gray</ColorInterp>{source}</VRTRasterBand>"
    )


def _operand(expression: Expression, frame: Frame) -> str:
    """An expression as the source of a band."""
    if isinstance(expression, Table):
        return _simple_operand(expression.of, frame, _lut(expression))
    return _simple_operand(expression, frame, "")


def _simple_operand(expression: Expression, frame: Frame, lut: str) -> str:
    if isinstance(expression, Pixels):
        return _pixels(expression.plane, frame, lut)
    if isinstance(expression, Function):
        return _inner(_function(expression, frame), expression.dtype, frame, lut)
    # A table of a table: the inner one becomes a band of its own.
    band = f'<VRTRasterBand dataType="Float32" band="1">{_operand(expression, frame)}</VRTRasterBand>'
    return _inner(_dataset(frame, band, ""), "Float32", frame, lut)


def _pixels(plane: Plane, frame: Frame, lut: str) -> str:
    if len(plane.sources) == 1 and _covers(plane.sources[0], frame) and not _nodata_is_foreign(plane):
        return _file_source(plane.sources[0], plane, frame, None, lut)
    return _inner(plane_raster(plane, frame), plane.dtype, frame, lut)


def _function(function: Function, frame: Frame) -> str:
    operands = "".join(_operand(argument, frame) for argument in function.arguments)
    band = (
        f'<VRTRasterBand dataType="{function.dtype}" band="1" subClass="VRTDerivedRasterBand">'
        f"<PixelFunctionType>{function.name}</PixelFunctionType>"
        f"<SourceTransferType>{_transfer(function)}</SourceTransferType>{operands}</VRTRasterBand>"
    )
    if len(function.arguments) == 1:
        band += '<VRTRasterBand dataType="Byte" band="2"/>'
    return _dataset(frame, band, "")


def _transfer(function: Function) -> str:
    """The type in which operands travel: no narrower than single precision."""
    return function.dtype if function.dtype in ("Float64", "Int32") else "Float32"


# -- sources ------------------------------------------------------------------------------------


def _covers(source: Source, frame: Frame) -> bool:
    right, bottom = source.x + source.width, source.y + source.height
    return source.x <= 0 and source.y <= 0 and right >= frame.width and bottom >= frame.height


def _nodata_is_foreign(plane: Plane) -> bool:
    """Whether counted numbers carry a nodata tag that the rule for 0 and 1 does not cover."""
    return plane.quantity in ("dn", "day") and plane.nodata not in (0.0, 1.0)


def _file_source(source: Source, plane: Plane, frame: Frame, nodata: float | None, lut: str = "") -> str:
    left, top, width, height = source.inside(frame)
    if not width or not height:
        return ""
    kind = "ComplexSource" if lut or nodata is not None else "SimpleSource"
    skipped = "" if nodata is None else f"<NODATA>{nodata:.17g}</NODATA>"
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{_text(source.path)}</SourceFilename>'
        f"<SourceBand>{source.band}</SourceBand>"
        f"{_properties(source.width, source.height, plane.dtype, _BLOCK_PX)}"
        f'<SrcRect xOff="{left - source.x}" yOff="{top - source.y}" xSize="{width}" ySize="{height}"/>'
        f'<DstRect xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"/>'
        f"{skipped}{lut}</{kind}>"
    )


def _inner(text: str, dtype: str, frame: Frame, lut: str) -> str:
    """VRT text as a source that fills the frame."""
    kind = "ComplexSource" if lut else "SimpleSource"
    whole = f'xOff="0" yOff="0" xSize="{frame.width}" ySize="{frame.height}"'
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{_text(text)}</SourceFilename><SourceBand>1</SourceBand>'
        f"{_properties(frame.width, frame.height, dtype, 128)}"
        f"<SrcRect {whole}/><DstRect {whole}/>{lut}</{kind}>"
    )


def _properties(width: int, height: int, dtype: str, block: int) -> str:
    """With these, GDAL opens a source only when its pixels are asked for."""
    return (
        f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" DataType="{dtype}"'
        f' BlockXSize="{block}" BlockYSize="{block}"/>'
    )


def _lut(table: Table) -> str:
    return f"<LUT>{','.join(f'{x:.17g}:{y:.17g}' for x, y in table.points)}</LUT>"


# -- the data set -------------------------------------------------------------------------------


def _dataset(frame: Frame, bands: str, facts: str) -> str:
    place = ",".join(f"{number:.17g}" for number in frame.geotransform)
    crs = (
        f'<SRS dataAxisToSRSAxisMapping="{frame.axes}">{_text(frame.crs)}</SRS>'
        if frame.crs and facts
        else ""
    )
    located = f"{crs}<GeoTransform>{place}</GeoTransform>" if facts else ""
    return f'<VRTDataset rasterXSize="{frame.width}" rasterYSize="{frame.height}">{located}{facts}{bands}</VRTDataset>'


def _overviews(frame: Frame) -> str:
    factors, factor = [], 2
    while max(frame.width, frame.height) // factor >= _SMALLEST_OVERVIEW_PX // 2:
        factors.append(str(factor))
        factor *= 2
    return f'<OverviewList resampling="nearest">{" ".join(factors)}</OverviewList>' if factors else ""


def _metadata(facts: dict[str, str], domain: str = "") -> str:
    items = "".join(f'<MDI key="{_text(key)}">{_text(value)}</MDI>' for key, value in facts.items())
    return f"<Metadata{f' domain={chr(34)}{domain}{chr(34)}' if domain else ''}>{items}</Metadata>"


def _text(value: str) -> str:
    """Any text inside XML, in an element or an attribute."""
    return escape(value, quote=True)
