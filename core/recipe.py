"""What a raster of ours is: pixels that lie somewhere, and what is made of them.

A :class:`Recipe` is a value. Algorithms read it from their input, add their step with
``dataclasses.replace``, and hand it to :mod:`core.vrt` (a virtual layer) or :mod:`core.engine`
(a computed file). It never wraps another recipe: a chain of steps stays as short as one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace

from .grid import PIXELS_PER_DEGREE, Window

#: The mask band is of bytes.
LAST_CODE = 255
#: No pixel was dropped by its mask code.
EVERY_CODE = frozenset(range(LAST_CODE + 1))
#: Pixels without data (mask 0) are dropped, no class is.
VALID_CODES = EVERY_CODE - {0}
#: Name of the plane that says which pixels lie in the polygons that a raster is cut to: 1 inside, 0 outside.
OUTLINE = "outline"


@dataclass(frozen=True)
class Frame:
    """Where a raster's pixels lie."""

    #: Anything that GDAL understands: EPSG:4326, WKT. Empty when unknown.
    crs: str
    #: GDAL's six numbers, of the top-left pixel's outer corner.
    geotransform: tuple[float, ...]
    #: Columns.
    width: int
    #: Rows.
    height: int
    #: GDAL's data axis to CRS axis mapping; 2,1 for EPSG:4326 with longitude first.
    axes: str = "2,1"

    @classmethod
    def of_window(cls, window: Window) -> Frame:
        """The frame of a window of the mosaics' own grid, exact to the last bit that it can be."""
        step = 1 / PIXELS_PER_DEGREE
        origin = window.box
        return cls(
            "EPSG:4326", (origin.west, step, 0.0, origin.north, 0.0, -step), window.width, window.height
        )


@dataclass(frozen=True)
class Source:
    """One band of one file, and where its pixels lie in the frame. It may reach beyond the frame."""

    #: What GDAL opens.
    path: str
    #: From 1.
    band: int
    #: Column of the frame that its first column falls on.
    x: int
    y: int
    #: Columns of the file.
    width: int
    height: int

    def inside(self, frame: Frame) -> tuple[int, int, int, int]:
        """The part of the frame that it fills: left, top, width, height; no width or height if none."""
        left, top = max(self.x, 0), max(self.y, 0)
        width = min(self.x + self.width, frame.width) - left
        height = min(self.y + self.height, frame.height) - top
        return left, top, max(width, 0), max(height, 0)


@dataclass(frozen=True)
class Packed:
    """How values lie in files as other numbers: value = number * scale + offset."""

    #: GDAL's name of the stored type.
    dtype: str
    scale: float
    offset: float
    #: The stored number of pixels without data; None where there is none.
    nodata: float | None


@dataclass(frozen=True)
class Plane:
    """One band of input numbers, patched together from sources; a hole where there is none."""

    #: hh, hv, linci, date, mask, ratio, or what a foreign file calls it.
    name: str
    #: Id in core.quantities.
    quantity: str
    #: GDAL's name of the pixel type.
    dtype: str
    sources: tuple[Source, ...]
    #: Value of pixels without data, and of holes.
    nodata: float = 0.0
    #: Mask codes that its pixels were screened to when they were stored.
    kept: frozenset[int] = EVERY_CODE
    #: Where files hold other numbers than the values; ``dtype`` and ``nodata`` are those of the values.
    packed: Packed | None = None

    @property
    def counted(self) -> bool:
        """Whether it holds digital numbers or day numbers, of which 0 and 1 mean that there is nothing."""
        return self.quantity in ("dn", "day")

    @property
    def nodata_is_foreign(self) -> bool:
        """Whether counted numbers carry a nodata tag that the rule for 0 and 1 does not cover."""
        return self.counted and self.nodata not in (0.0, 1.0)


@dataclass(frozen=True)
class Output:
    """One band of the result."""

    #: Plane that it is named for; the ratio is named ratio and made of hh and hv.
    plane: str
    quantity: str


@dataclass(frozen=True)
class Recipe:
    """A raster: its place, its input planes, the mask classes kept, and the bands made of them."""

    #: Product id.
    product: str
    year: int | None
    frame: Frame
    planes: tuple[Plane, ...]
    outputs: tuple[Output, ...]
    #: Mask codes of the pixels that stay.
    kept: frozenset[int] = VALID_CODES
    #: Names of the planes that the user loaded; others serve only to screen or to correct.
    bands: tuple[str, ...] = ()
    tiles: tuple[str, ...] = ()
    #: Algorithm ids that led here, oldest first.
    history: tuple[str, ...] = ()
    #: How its pixels came to lie on another grid than the mosaics' own; empty where they do not.
    resampling: str = ""
    #: Name of the layer of polygons that it is cut to; empty where it is not.
    polygons: str = ""

    def plane(self, name: str) -> Plane | None:
        """The plane of this name; None where there is none."""
        for plane in self.planes:
            if plane.name == name:
                return plane
        return None

    def screens(self, plane: Plane) -> bool:
        """Whether the mask has to be looked at to drop pixels of this plane."""
        return not plane.kept <= self.kept

    def cuts(self, plane: Plane) -> bool:
        """Whether the outline has to be looked at to drop pixels of this plane.

        What lies outside of the polygons is no data, code 0. A stored plane that was screened has lost it already.
        """
        return self.plane(OUTLINE) is not None and 0 in plane.kept and 0 not in self.kept

    def then(self, step: str, **changes: object) -> Recipe:
        """This recipe with a step more."""
        return replace(self, history=(*self.history, step), **changes)

    # -- as text ----------------------------------------------------------------------------

    def to_json(self) -> str:
        """As compact JSON, for a raster's metadata."""
        facts = asdict(self)
        facts["kept"] = _codes_to_text(self.kept)
        for plane in facts["planes"]:
            plane["kept"] = _codes_to_text(plane["kept"])
            plane["sources"] = [list(source.values()) for source in plane["sources"]]
            if plane["packed"] is None:
                del plane["packed"]
        if not self.polygons:
            del facts["polygons"]
        return json.dumps(facts, separators=(",", ":"), ensure_ascii=True)

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """The recipe that ``to_json`` wrote; ValueError, KeyError or TypeError for anything else."""
        facts = json.loads(text)
        frame = facts["frame"]
        facts["frame"] = Frame(**{**frame, "geotransform": tuple(frame["geotransform"])})
        facts["planes"] = tuple(
            Plane(
                **{
                    **plane,
                    "sources": tuple(Source(*source) for source in plane["sources"]),
                    "kept": _codes_from_text(plane["kept"]),
                    "packed": Packed(**plane["packed"]) if plane.get("packed") else None,
                }
            )
            for plane in facts["planes"]
        )
        facts["outputs"] = tuple(Output(**output) for output in facts["outputs"])
        facts["kept"] = _codes_from_text(facts["kept"])
        for name in ("bands", "tiles", "history"):
            facts[name] = tuple(facts[name])
        return cls(**facts)


def runs(codes: Iterable[int]) -> list[tuple[int, int]]:
    """Codes as runs of (first, last): {50, 255} is [(50, 50), (255, 255)]."""
    found: list[tuple[int, int]] = []
    for code in sorted(codes):
        if found and code == found[-1][1] + 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def _codes_to_text(codes: frozenset[int]) -> str:
    return ",".join(f"{first}-{last}" for first, last in runs(codes))


def _codes_from_text(text: str) -> frozenset[int]:
    pairs = (part.split("-") for part in text.split(",") if part)
    return frozenset(code for first, last in pairs for code in range(int(first), int(last) + 1))
