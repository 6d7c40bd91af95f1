"""What the tests share: the tiles and their pixels, and the ways in which users run algorithms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from palsar_mosaic.tests.core.witness import opened
from palsar_mosaic.tests.lab.archive_maker import file_name, item_name, tile_key, write_tile
from palsar_mosaic.tests.lab.tile_pixels import DTYPES, JERS, PALSAR, TileSpec

ALGORITHMS = (
    "loadmosaic",
    "loadseries",
    "calibrate",
    "applymask",
    "decodedate",
    "hvhhratio",
    "tileindex",
    "datesummary",
    "exportmosaic",
    "statistics",
    "timeprofile",
)
"""Ids of those that people use, without the provider's; they stay for ever."""

BANDS = tuple(DTYPES)
WIDTH, HEIGHT = 450, 300

JERS_1996 = TileSpec(JERS, 1996, "N05E040", width=WIDTH, height=HEIGHT)
ALOS_2008 = TileSpec(PALSAR, 2008, "N05E040", width=WIDTH, height=HEIGHT, nothing=0)
ALOS2_2020 = TileSpec(PALSAR, 2020, "N35E030", width=WIDTH, height=HEIGHT)
ALOS2_2020_WEST = TileSpec(PALSAR, 2020, "N35E025", west=30 - 300 / 4500, width=300, height=HEIGHT)
"""The neighbour of ALOS2_2020; only the last 300 columns of its cell exist."""
ALOS2_2021 = TileSpec(PALSAR, 2021, "N35E030", width=WIDTH, height=HEIGHT)

SENSORS = {"JERS-1": JERS_1996, "ALOS": ALOS_2008, "ALOS-2": ALOS2_2020}
SMALL_TILES = (*SENSORS.values(), ALOS2_2020_WEST, ALOS2_2021)


@dataclass(frozen=True)
class Window:
    """Whole pixels of the grid of 1/4500 degree, counted from (0 E, 0 N) to the east and to the south."""

    left: int
    top: int
    width: int
    height: int

    @property
    def west(self) -> float:
        return self.left / 4500

    @property
    def east(self) -> float:
        return (self.left + self.width) / 4500

    @property
    def north(self) -> float:
        return -self.top / 4500

    @property
    def south(self) -> float:
        return -(self.top + self.height) / 4500

    @classmethod
    def of(cls, spec: TileSpec) -> Window:
        return cls(round(spec.west_deg * 4500), round(-spec.north_deg * 4500), spec.width, spec.height)


@dataclass(frozen=True)
class Archive:
    """A folder with the layout of the bucket, and what its tiles hold."""

    root: Path
    tiles: dict[TileSpec, dict[str, np.ndarray]] = field(default_factory=dict)

    @classmethod
    def made_of(cls, root: Path, specs: Iterable[TileSpec]) -> Archive:
        made = cls(root)
        for spec in specs:
            made.tiles[spec] = write_tile(root, spec)
        return made

    def pixels(self, spec: TileSpec, window: Window) -> dict[str, np.ndarray]:
        """What all tiles of this one's product and year hold in a window; 0 where there is no tile."""
        found = {
            name: np.zeros((window.height, window.width), self.tiles[spec][name].dtype)
            for name in spec.band_names
        }
        for other, bands in self.tiles.items():
            if (other.product, other.year) != (spec.product, spec.year):
                continue
            place = Window.of(other)
            left, top = max(window.left, place.left), max(window.top, place.top)
            right = min(window.left + window.width, place.left + place.width)
            bottom = min(window.top + window.height, place.top + place.height)
            if left < right and top < bottom:
                for name, values in found.items():
                    values[
                        top - window.top : bottom - window.top, left - window.left : right - window.left
                    ] = bands[name][
                        top - place.top : bottom - place.top, left - place.left : right - place.left
                    ]
        return found


def key_of(spec: TileSpec, band: str) -> str:
    """Key of a band's file."""
    return f"{tile_key(spec)}/{file_name(spec, band)}"


def key_of_item(spec: TileSpec) -> str:
    return f"{tile_key(spec)}/{item_name(spec)}"


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm says to its user."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def run(
    algorithm: str,
    parameters: dict,
    feedback: QgsProcessingFeedback | None = None,
    context: QgsProcessingContext | None = None,
) -> dict:
    """As in the Python console."""
    import processing

    return processing.run(f"palsar:{algorithm}", parameters, feedback=feedback or Heard(), context=context)


def project_context(feedback: QgsProcessingFeedback) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    return context


def load(spec: TileSpec, archive: str, out: Path | str, **more: object) -> str:
    """'Load mosaic' of one tile; returns the path of the result."""
    parameters = {
        "PRODUCT": spec.product,
        "YEAR": spec.year,
        "TILES": spec.label,
        "ARCHIVE": archive,
        "OUTPUT": str(out),
        **more,
    }
    return run("loadmosaic", parameters)["OUTPUT"]


def titles(path: Path | str) -> list[str]:
    """Names of a raster's bands, as the layer's properties show them."""
    dataset = opened(path)
    return [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
