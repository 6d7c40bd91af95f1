"""Creation options as QGIS's users know them: COMPRESS=DEFLATE|ZLEVEL=6.

GDAL overlooks an option that it does not know and some that it cannot follow, so a slip of the pen would
make another file than was asked for. Here each is checked against what the running GDAL says of itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from osgeo import gdal

from .errors import CreateOptionUnfit, CreateOptionUnknown, CreateOptionUnreadable, CreateOptionValue
from .words import Phrase, tr

#: Compressions that give back the numbers that went in; LERC does unless it is told an error to keep to.
WITHOUT_LOSS = ("NONE", "PACKBITS", "LZW", "DEFLATE", "LZMA", "ZSTD", "LERC", "LERC_DEFLATE", "LERC_ZSTD")
#: Compressions of differences between neighbours.
PREDICTABLE = ("LZW", "DEFLATE", "ZSTD")
#: The compressions that an option says something to.
_SPEAKS_TO = {
    "PREDICTOR": PREDICTABLE,
    "ZLEVEL": ("DEFLATE", "LERC_DEFLATE"),
    "ZSTD_LEVEL": ("ZSTD", "LERC_ZSTD"),
    "LZMA_PRESET": ("LZMA",),
    "LEVEL": ("DEFLATE", "ZSTD", "LZMA", "LERC_DEFLATE", "LERC_ZSTD"),
    "MAX_Z_ERROR": ("LERC", "LERC_DEFLATE", "LERC_ZSTD"),
}
#: What may be said beside those, with the values that keep the file whole; all where there are none.
_FREE: Mapping[str, tuple[str, ...]] = {
    "COMPRESS": WITHOUT_LOSS,
    "OVERVIEW_COMPRESS": WITHOUT_LOSS,
    "OVERVIEW_PREDICTOR": (),
    "NUM_THREADS": (),
    "TILED": (),
    "BLOCKXSIZE": (),
    "BLOCKYSIZE": (),
    "BLOCKSIZE": (),
    "BIGTIFF": (),
    "SPARSE_OK": (),
    "ENDIANNESS": (),
    "GEOTIFF_VERSION": (),
    "GEOTIFF_KEYS_FLAVOR": (),
    "INTERLEAVE": ("BAND",),
    "PHOTOMETRIC": ("MINISBLACK",),
    "PROFILE": ("GDALGEOTIFF",),
}
_BLOCKS = ("BLOCKXSIZE", "BLOCKYSIZE", "BLOCKSIZE")
#: TIFF knows tiles of such multiples alone.
_BLOCK_STEP_PX = 16
#: The values of a truth, as GDAL reads them.
_TRUTHS = ("YES", "NO", "TRUE", "FALSE", "ON", "OFF", "1", "0")
_NUMBER = {"int": r"[0-9]{1,9}", "float": r"[0-9]*\.?[0-9]+"}
_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2
_DRIVER = "GTiff"


@dataclass(frozen=True)
class _Known:
    """An option as GDAL describes it."""

    kind: str
    values: tuple[str, ...]
    least: str
    most: str


def parse(text: str | None, driver: str = _DRIVER) -> tuple[str, ...]:
    """Creation options of a text, each NAME=VALUE with the name in capitals; none of an empty one.

    Raises CreateOptionUnreadable, CreateOptionUnknown, CreateOptionValue or CreateOptionUnfit.
    """
    parts = [part.strip() for part in re.split(r"[|\n]", text or "") if part.strip()]
    if not parts:
        return ()
    known = _known(driver)
    options: dict[str, str] = {}
    for part in parts:
        name, divider, value = part.partition("=")
        name, value = name.strip().upper(), value.strip()
        if not divider or not name or not value:
            raise CreateOptionUnreadable(text=part)
        if name not in known:
            raise CreateOptionUnknown(option=name, driver=driver, known=", ".join(sorted(_usable(known))))
        _check(name, value, known[name])
        options[name] = value
    _check_together(options)
    return tuple(f"{name}={value}" for name, value in options.items())


def as_dict(options: tuple[str, ...]) -> dict[str, str]:
    """NAME -> value of what ``parse`` gave."""
    return {name: value for name, _, value in (option.partition("=") for option in options)}


def is_on(value: str) -> bool:
    """A truth, as GDAL reads it."""
    return value.upper() in ("YES", "TRUE", "ON", "1")


def codecs(driver: str = _DRIVER) -> tuple[str, ...]:
    """Compressions that the running GDAL has."""
    return _known(driver)["COMPRESS"].values


def _usable(known: Mapping[str, _Known]) -> list[str]:
    return [name for name in known if name in _FREE or name in _SPEAKS_TO]


def _check(name: str, value: str, known: _Known) -> None:
    """A value alone: whether GDAL takes it, and whether the file stays whole with it."""
    if name not in _FREE and name not in _SPEAKS_TO:
        reason = tr("it would change numbers, or where the file keeps what it says of itself")
        raise CreateOptionUnfit(option=f"{name}={value}", reason=reason)
    expected = _expected(value, known)
    if expected is not None:
        raise CreateOptionValue(option=name, value=value, expected=expected)
    sound = _FREE.get(name, ())
    if sound and value.upper() not in sound:
        reasons: dict[str, Phrase] = {
            "INTERLEAVE": tr("bands are written one after the other"),
            "COMPRESS": tr("this compression changes numbers or cannot hold them"),
            "OVERVIEW_COMPRESS": tr("this compression changes numbers or cannot hold them"),
        }
        reason = reasons.get(name, tr("the file would not say what its numbers are"))
        raise CreateOptionUnfit(option=f"{name}={value}", reason=reason)
    if name in _BLOCKS and (not int(value) or int(value) % _BLOCK_STEP_PX):
        raise CreateOptionValue(option=name, value=value, expected=tr("a multiple of 16"))


def _expected(value: str, known: _Known) -> Phrase | None:
    """What GDAL takes instead of this value; None where it takes it."""
    tests: dict[str, tuple[Callable[[], bool], Phrase]] = {
        "string-select": (
            lambda: value.upper() in [each.upper() for each in known.values],
            tr("one of {values}").format(values=", ".join(known.values)),
        ),
        "boolean": (lambda: value.upper() in _TRUTHS, tr("YES or NO")),
        "int": (lambda: _in_range(value, known), tr("a whole number in its range")),
        "float": (lambda: _in_range(value, known), tr("a number")),
    }
    fits, expected = tests.get(known.kind, (lambda: True, None))
    return None if fits() else expected


def _in_range(value: str, known: _Known) -> bool:
    if not re.fullmatch(_NUMBER[known.kind], value):
        return False
    low, high = (float(text) if text else None for text in (known.least, known.most))
    return (low is None or float(value) >= low) and (high is None or float(value) <= high)


def _check_together(options: Mapping[str, str]) -> None:
    """An option that speaks to another compression than the one that is given would say nothing."""
    codec = options.get("COMPRESS", "").upper()
    for name, spoken_to in _SPEAKS_TO.items():
        if name in options and codec not in spoken_to:
            reason = tr("it speaks to COMPRESS={codecs}; give that one, too")
            raise CreateOptionUnfit(
                option=f"{name}={options[name]}", reason=reason.format(codecs=", ".join(spoken_to))
            )


# -- what GDAL says of itself -------------------------------------------------------------------


def _known(driver: str) -> dict[str, _Known]:
    """Options of a driver by their names."""
    described = gdal.GetDriverByName(driver).GetMetadataItem("DMD_CREATIONOPTIONLIST")
    tree = gdal.ParseXMLString(described)
    return dict(_option(node) for node in tree[2:] if node[0] == _ELEMENT and node[1] == "Option")


def _option(node: list) -> tuple[str, _Known]:
    facts = {child[1]: child[2][1] for child in node[2:] if child[0] == _ATTRIBUTE}
    values = [child for child in node[2:] if child[0] == _ELEMENT and child[1] == "Value"]
    texts = ("".join(part[1] for part in value[2:] if part[0] == _TEXT) for value in values)
    aliases = (
        part[2][1] for value in values for part in value[2:] if part[0] == _ATTRIBUTE and part[1] == "alias"
    )
    known = _Known(facts.get("type", ""), (*texts, *aliases), *_range(facts))
    return facts["name"].upper(), known


#: "compression level 1-12", "compression level 0(fast)-9(slow)"
_RANGE = r"level.*\s(\d+)(?:\([a-z]+\))?-(\d+)"


def _range(facts: Mapping[str, str]) -> tuple[str, str]:
    """From its description where it has no fields for it."""
    told = re.search(_RANGE, facts.get("description", ""))
    least, most = told.groups() if told else ("", "")
    return facts.get("min", least), facts.get("max", most)
