"""Every kind of virtual layer, over an archive behind a server, written by the GDAL that runs this.

As a script, in another Debian's Python: ``every_layer.py URL`` prints the layers as JSON, name to text.
"""

from __future__ import annotations

import json
import struct
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    import conftest  # makes the checkout importable as palsar_mosaic

    assert conftest.PACKAGE in sys.modules

from palsar_mosaic.core.mosaic import Mosaic
from palsar_mosaic.core.outline import Outline, OutlineFile
from palsar_mosaic.core.recipe import OUTLINE, Recipe
from palsar_mosaic.core.result import write
from palsar_mosaic.core.zones import Zone
from palsar_mosaic.tests.core import road, witness
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

KEEP = ("land", "shadow")
#: wider than a block, so that a seam of blocks lies in it
SPECS = (
    TileSpec(witness.PALSAR, 2020, "N35E030", width=600, height=300),
    TileSpec(witness.PALSAR, 2008, "N05E040", width=520, height=130, nothing=0),
    TileSpec(witness.JERS, 1996, "N05E040", width=130, height=520),
)


def write_layers(url: str, folder: Path, suffix: str = ".vrt") -> dict[str, Path]:
    """Each product and quantity, masked and as it is; a chain's end names the whole chain."""
    made: dict[str, Path] = {}

    def out(spec: TileSpec, name: str) -> Path:
        made[f"{spec.year} {name}"] = folder / f"{spec.year}-{name}{suffix}"
        return made[f"{spec.year} {name}"]

    for spec in SPECS:
        wishes = {"tiles": (spec.label,), "product_id": spec.product}
        load = road.load(url, out(spec, "load"), spec.year, **wishes)
        masked = road.apply_mask(load, out(spec, "masked"), *KEEP)
        cut = out(spec, "cut")
        write(_cut(url, *road.find(url, spec.year, **wishes)), str(cut))
        road.calibrate(cut, out(spec, "gamma0_db, cut"))
        road.decode_date(cut, out(spec, "yyyymmdd, cut"))
        road.apply_mask(cut, out(spec, "cut, masked"), *KEEP)
        for quantity in witness.CALIBRATIONS:
            road.calibrate(masked, out(spec, quantity), quantity)
        road.calibrate(load, out(spec, "gamma0_db, unmasked"))
        for date_format in witness.DATE_FORMATS:
            road.decode_date(masked, out(spec, date_format), date_format)
        if "hv" in spec.band_names:
            for quantity in witness.RATIOS:
                road.hv_hh_ratio(masked, out(spec, quantity), quantity)
    return made


def write_outlines(root: Path) -> None:
    """Puts outlines into the archive's folder, where the layers find them over the network."""
    for spec in SPECS:
        mosaic, _ = road.find(root, spec.year, tiles=(spec.label,), product_id=spec.product)
        _outline(mosaic, root).write()


def _outline(mosaic: Mosaic, folder: Path) -> OutlineFile:
    """A triangle in the middle of a mosaic."""
    box = mosaic.window.box
    corners = [(0.1, 0.2), (0.95, 0.4), (0.3, 0.9), (0.1, 0.2)]
    points = [
        (box.west + x * (box.east - box.west), box.north + y * (box.south - box.north)) for x, y in corners
    ]
    wkb = struct.pack("<BIII8d", 1, 3, 1, 4, *(number for point in points for number in point))
    return Outline((Zone.of_wkb("", wkb),), "triangle").file(folder, mosaic.window)


def _cut(url: str, mosaic: Mosaic, recipe: Recipe) -> Recipe:
    """The mosaic cut to the triangle, whose outline lies in the archive."""
    file = _outline(mosaic, Path())
    recipe = file.cut(recipe, mosaic.window)
    path = road.catalog(url).archive.gdal_path(file.path.name)
    outline = recipe.plane(OUTLINE)
    there = replace(outline, sources=(replace(outline.sources[0], path=path),))
    return replace(recipe, planes=(*recipe.planes[:-1], there))


def texts(layers: dict[str, Path]) -> dict[str, str]:
    """What is in the files, to be read somewhere else."""
    return {name: path.read_text(encoding="utf-8") for name, path in layers.items()}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        json.dump(texts(write_layers(sys.argv[1], Path(folder))), sys.stdout)
