"""The kinds of files that computed rasters are written to."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace

from osgeo import gdal

from .errors import CodecMissing, CreateOptionUnfit, FormatUnfit
from .options import PREDICTABLE, as_dict, codecs, is_on, parse
from .quantities import band_title, pixel_type
from .recipe import Packed, Recipe
from .words import joined, tr

#: ZSTD at its first level packs as well as DEFLATE and five times as fast; not every GDAL has it.
_FAST, _EVERYWHERE = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1"), ("COMPRESS=DEFLATE", "ZLEVEL=1")
#: Differences of neighbours; for floats twice as fast as GDAL's own predictor for them, and as small.
_PREDICTOR, _COG_PREDICTOR = "PREDICTOR=2", "PREDICTOR=STANDARD"
#: GDAL packs with as many threads as there are processors beside the one that is always busy reading; a
#: single one it does without, which saves a third of the work.
_PACKERS = (os.cpu_count() or 1) - 1
_THREADS = (f"NUM_THREADS={_PACKERS}",) if _PACKERS > 1 else ()
_TILED = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512")
_LAYOUT = ("BIGTIFF=IF_SAFER", "INTERLEAVE=BAND")
#: Overviews are there already; GDAL would average decibels.
_COG_LAYOUT = ("BLOCKSIZE=512", "OVERVIEWS=FORCE_USE_EXISTING", "BIGTIFF=IF_SAFER", *_THREADS)
#: GDAL's driver of files whose parts are ordered for reading over a network.
COG_DRIVER = "COG"
_LERC = "LERC"
#: LERC's files are packed once more where GDAL can do so.
_LERC_CODECS = ("LERC_DEFLATE", _LERC)
#: The stated error of decibels: a fortieth of what a calibrated radar is good for.
LERC_ERROR_DB = 0.01
#: Step of decibels in 16 bits, which then reach from -327 to 327 dB.
INT16_STEP_DB = 0.01
_INT16, _INT16_NODATA, _INT16_MOST = "Int16", -32768.0, 32767
_FLOATS = ("Float32", "Float64")
#: GDAL's predictor for floating point numbers, by the names that its drivers have for it.
_FLOAT_PREDICTORS = ("PREDICTOR=3", "PREDICTOR=FLOATING_POINT")


@dataclass(frozen=True)
class Format:
    """How a file is laid out and packed. Checked with ``check`` before anything is written."""

    #: Stays for ever: models store it.
    id: str
    #: GDAL's creation options that the user gave, as ``options.parse`` makes them; they win.
    options: tuple[str, ...] = ()
    #: Whether smaller versions for small scales are put into the file.
    overviews: bool = False
    #: GDAL's name of what writes it.
    driver: str = "GTiff"
    #: A compression that makes this format; empty for the best without loss that there is.
    codec: str = ""
    #: Decibels are stored as whole numbers of this step; 0 as they are.
    step_db: float = 0.0

    def with_options(self, text: str | None) -> Format:
        """With the creation options of a user's text; raises what ``options.parse`` does."""
        return replace(self, options=parse(text, self.driver))

    def check(self, recipe: Recipe, path: object) -> None:
        """Raises FormatUnfit, CodecMissing or CreateOptionUnfit where the bands cannot be written so."""
        if self.step_db and not _all_db(recipe):
            found = joined(band_title(output) for output in recipe.outputs)
            raise FormatUnfit(path=path, format=self.id, found=found, other=GEOTIFF.id)
        given = as_dict(self.options)
        if self.codec == _LERC and "COMPRESS" not in given and not _first_of(_LERC_CODECS):
            version = gdal.VersionInfo("RELEASE_NAME")
            raise CodecMissing(codec=self.codec, version=version, other=f"{GEOTIFF.id}, {INT16_DB.id}")
        whole = self.stored_type(recipe) not in _FLOATS
        for option in self.options:
            if whole and option.upper() in _FLOAT_PREDICTORS:
                reason = tr("it is for floating point numbers, and the file holds whole ones")
                raise CreateOptionUnfit(option=option, reason=reason)

    def creation_options(self, recipe: Recipe | None = None) -> list[str]:
        """For GDAL's driver; what the user says wins, and takes with it what does not fit to it.

        ``recipe`` tells whether an error is allowed; without it, none is.
        """
        given = as_dict(self.options)
        return list(_merged((*self._layout(given), *self._packing(given, recipe), *self.options)))

    def stored_type(self, recipe: Recipe) -> str:
        """GDAL's name of the file's pixel type."""
        return _INT16 if self.step_db else pixel_type(recipe)

    def packed(self) -> Packed | None:
        """How values become whole numbers; None where they are stored as they are."""
        return Packed(_INT16, self.step_db, 0.0, _INT16_NODATA) if self.step_db else None

    def facts(self, recipe: Recipe) -> dict[str, str]:
        """What the file says of its precision, where that is not the computed one."""
        if self.step_db:
            return {"MAXIMUM_ERROR": f"{self.step_db / 2:g} dB"}
        error = as_dict(tuple(self.creation_options(recipe))).get("MAX_Z_ERROR")
        if error is None:
            return {}
        units = "dB" if _all_db(recipe) else ""
        return {"MAXIMUM_ERROR": f"{float(error):g} {units}".strip()}

    def loses(self, recipe: Recipe) -> bool:
        """Whether a reader gets other numbers than were computed, within the stated error."""
        return float(as_dict(tuple(self.creation_options(recipe))).get("MAX_Z_ERROR", 0)) > 0

    def _layout(self, given: dict[str, str]) -> tuple[str, ...]:
        if self.driver == COG_DRIVER:
            return _COG_LAYOUT
        tiles = _TILED if is_on(given.get("TILED", "YES")) else ()
        return (*tiles, *_LAYOUT, *_THREADS)

    def _packing(self, given: dict[str, str], recipe: Recipe | None) -> tuple[str, ...]:
        predictor = _COG_PREDICTOR if self.driver == COG_DRIVER else _PREDICTOR
        if "COMPRESS" in given:
            return (predictor,) if given["COMPRESS"].upper() in PREDICTABLE else ()
        if self.codec == _LERC:
            error = LERC_ERROR_DB if recipe is not None and _all_db(recipe) else 0
            codec = _first_of(_LERC_CODECS)
            level = () if codec == _LERC else ("ZLEVEL=1",)
            return (f"COMPRESS={codec}", *level, f"MAX_Z_ERROR={error}")
        codec = _FAST if "ZSTD" in codecs(self.driver) else _EVERYWHERE
        if self.driver == COG_DRIVER:
            codec = (codec[0], "LEVEL=1")
        return (*codec, predictor)


def largest(packed: Packed) -> float:
    """The largest value that can be stored so; minus this is the least."""
    return _INT16_MOST * packed.scale


def _all_db(recipe: Recipe) -> bool:
    return all(output.quantity.endswith("_db") for output in recipe.outputs)


def _merged(options: Iterable[str]) -> Iterable[str]:
    """Each name once, with what is said last."""
    return {option.partition("=")[0].upper(): option for option in options}.values()


def _first_of(wanted: tuple[str, ...]) -> str:
    """The first of these compressions that the running GDAL has; empty without any."""
    had = codecs()
    return next((codec for codec in wanted if codec in had), "")


#: Tiled, packed without loss.
GEOTIFF = Format("gtiff")
#: The same with overviews, its parts in the order in which a reader over a network wants them.
COG = Format("cog", overviews=True, driver=COG_DRIVER)
#: Decibels to a stated error, a third of the size; everything else without loss.
LERC = Format("lerc", codec=_LERC)
#: Decibels in steps of a hundredth, half of the size for software that knows no LERC.
INT16_DB = Format("int16_db", step_db=INT16_STEP_DB)

#: No pixels at all, but text that tells how to make them when they are looked at.
VIRTUAL = Format("vrt")

#: Files of pixels, by id. Ids stay for ever: models store them.
FORMATS = {form.id: form for form in (GEOTIFF, COG, LERC, INT16_DB)}
#: Beside them what is virtual.
LAYER_FORMATS = {form.id: form for form in (VIRTUAL, *FORMATS.values())}
