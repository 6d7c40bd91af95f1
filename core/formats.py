"""The kinds of files that computed rasters are written to."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from osgeo import gdal

#: ZSTD at its first level packs as well as DEFLATE and five times as fast; not every GDAL has it.
_FAST, _EVERYWHERE = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1"), ("COMPRESS=DEFLATE", "ZLEVEL=1")
#: Differences of neighbours; for floats twice as fast as GDAL's own predictor for them, and as small.
_PREDICTOR = "PREDICTOR=2"
#: What this machine has.
_THREADS = "NUM_THREADS=ALL_CPUS"
_LAYOUT = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND")


@dataclass(frozen=True)
class Format:
    """How a file is laid out and packed."""

    #: Stays for ever: models store it.
    id: str
    #: GDAL's creation options; those of the layout are added where they say nothing about it.
    options: tuple[str, ...] = ()

    def creation_options(self) -> list[str]:
        """For GDAL's GTiff driver; what is said later wins."""
        codec = _FAST if _has_zstd() else _EVERYWHERE
        packed = (*_LAYOUT, *codec, _PREDICTOR, _THREADS)
        return list(
            {option.partition("=")[0].upper(): option for option in (*packed, *self.options)}.values()
        )


def written_facts(form: Format) -> dict[str, str]:
    """What a file says of how it was packed, beside its recipe."""
    return {"FORMAT": form.id, "OPTIONS": json.dumps(list(form.options))}


def _has_zstd() -> bool:
    driver = gdal.GetDriverByName("GTiff")
    return "ZSTD" in (driver.GetMetadataItem("DMD_CREATIONOPTIONLIST") or "")


#: Tiled, packed without loss.
GEOTIFF = Format("gtiff")
FORMATS = {form.id: form for form in (GEOTIFF,)}


def format_of(format_id: str, options: str = "") -> Format:
    """The format with this id, with further creation options, | between."""
    return replace(FORMATS[format_id], options=tuple(filter(None, options.split("|"))))
