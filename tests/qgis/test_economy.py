"""How little is read of a full tile of 5 degrees, 22500 x 22500 pixels, at the other end of a slow line."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.archive_maker import BigTile, file_name
from palsar_mosaic.tests.lab.client import RequestRecord, S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .toolbox import run

pytestmark = pytest.mark.slow

VIEW = QgsRectangle(31.9, 30.37, 32.1, 30.55)
"""Cairo-sized: 900 x 810 pixels of the mosaic."""
PAPER = QSize(900, 811)
BLOCK_PX = 512
CHUNK_BYTES = 16384
"""GDAL reads over HTTP in pieces of this size."""
HEADER_BYTES = 65536
OPENING_REQUESTS_PER_FILE, OPENING_BYTES = 3, 500_000

Bands = dict[str, np.ndarray]


@dataclass(frozen=True)
class Chain:
    """Algorithms after 'Load mosaic', the files that their result is made of, and its first band by numpy."""

    steps: tuple[tuple[str, dict], ...]
    files: tuple[str, ...]
    expected: Callable[[Bands], np.ndarray]
    nodata: float = -9999


LAND = ("land",)
MASK = ("applymask", {"KEEP": ["land"]})
CHAINS = {
    "loadmosaic": Chain((), ("hh", "mask"), lambda b: witness.stored(b, "hh"), 0),
    "applymask": Chain((MASK,), ("hh", "mask"), lambda b: witness.stored(b, "hh", LAND), 0),
    "calibrate": Chain(
        (("calibrate", {"QUANTITY": "gamma0_db"}),),
        ("hh", "mask"),
        lambda b: witness.calibrated(b, "hh", PALSAR, "gamma0_db"),
    ),
    "masked sigma0": Chain(
        (MASK, ("calibrate", {"QUANTITY": "sigma0_db"})),
        ("hh", "mask", "linci"),
        lambda b: witness.calibrated(b, "hh", PALSAR, "sigma0_db", LAND),
    ),
    "decodedate": Chain(
        (("decodedate", {"FORMAT": "yyyymmdd"}),),
        ("date", "mask"),
        lambda b: witness.dates(b, PALSAR, 2020, "yyyymmdd"),
        0,
    ),
    "hvhhratio": Chain(
        (MASK, ("hvhhratio", {"QUANTITY": "ratio_db"})),
        ("hh", "hv", "mask"),
        lambda b: witness.ratio(b, "ratio_db", LAND),
    ),
}

every_chain = pytest.mark.parametrize("chain", CHAINS.values(), ids=CHAINS.keys())


def made(chain: Chain, server: S3Lab, folder: Path, kind: str = "vrt") -> str:
    """The path of the chain's result; afterwards nobody has any pixel in memory."""
    given = {"PRODUCT": PALSAR, "YEAR": 2020, "TILES": "N35E030", "ARCHIVE": server.bucket_url}
    out = run("loadmosaic", {**given, "OUTPUT": str(folder / "0.vrt")})["OUTPUT"]
    for number, (name, more) in enumerate(chain.steps, start=1):
        out = run(name, {"INPUT": out, "OUTPUT": str(folder / f"{number}.{kind}"), **more})["OUTPUT"]
    gdal.VSICurlClearCache()
    server.reset()
    return out


def of_files(server: S3Lab) -> dict[str, list[RequestRecord]]:
    """What was asked of each band's file since the last reset."""
    found = defaultdict(list)
    for request in server.requests():
        band = re.search(r"_sl_(HH|HV|linci|mask|date)_F02DAR\.tif$", request.path)
        assert band, f"{request.method} {request.path}?{request.query} is no file of a band"
        found[band[1].lower()].append(request)
    return found


def paint(layer: QgsRasterLayer) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(VIEW)
    settings.setOutputSize(PAPER)
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert job.errors() == []
    image = job.renderedImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 1, "the map is empty"
    return settings


# -- where a file keeps its blocks ----------------------------------------------------------------


def blocks_of(big_tile: BigTile, band: str, settings: QgsMapSettings) -> list[tuple[int, int]]:
    """Bytes (first, past the last) of the full-resolution blocks that the view touches, by the file's own index."""
    dataset = gdal.Open(str(big_tile.folder / file_name(big_tile.spec, band)))
    raster = dataset.GetRasterBand(1)
    assert raster.GetBlockSize() == [BLOCK_PX, BLOCK_PX]
    view = settings.visibleExtent()
    margin_px = 1  # QGIS rounds a view outwards to whole pixels
    columns = (np.array([view.xMinimum(), view.xMaximum()]) - 30) * 4500 + (-margin_px, margin_px)
    rows = (35 - np.array([view.yMaximum(), view.yMinimum()])) * 4500 + (-margin_px, margin_px)
    found = []
    for y in range(int(rows[0]) // BLOCK_PX, int(rows[1]) // BLOCK_PX + 1):
        for x in range(int(columns[0]) // BLOCK_PX, int(columns[1]) // BLOCK_PX + 1):
            offset = raster.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF")
            size = raster.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF")
            if offset is not None:
                found.append((int(offset), int(offset) + int(size)))
    assert 4 <= len(found) <= 16
    return found


def allowed_of(blocks: list[tuple[int, int]]) -> set[int]:
    """The same in pieces of 16 KB, with one more piece on either side."""
    return {
        piece
        for first, last in blocks
        for piece in range(first // CHUNK_BYTES - 1, -(-last // CHUNK_BYTES) + 1)
    }


def header_of(big_tile: BigTile, band: str) -> int:
    """Where the first pixel of any resolution begins: before it lie headers and the indexes of all blocks."""
    path = str(big_tile.folder / file_name(big_tile.spec, band))
    starts = []
    for options in ([], *([f"OVERVIEW_LEVEL={level}"] for level in range(5))):
        dataset = gdal.OpenEx(path, open_options=options)
        raster = dataset.GetRasterBand(1)
        offsets = (
            raster.GetMetadataItem(f"BLOCK_OFFSET_{x}_{y}", "TIFF")
            for y in range(-(-dataset.RasterYSize // BLOCK_PX))
            for x in range(-(-dataset.RasterXSize // BLOCK_PX))
        )
        starts += [int(offset) for offset in offsets if offset]
    return max(HEADER_BYTES, min(starts))


def range_of(request: RequestRecord) -> tuple[int, int]:
    """Bytes (first, past the last) of a GET."""
    asked = re.fullmatch(r"bytes=(\d+)-(\d+)", request.range or "")
    assert asked, f"GET {request.path} asks for the whole file"
    return int(asked[1]), int(asked[2]) + 1


# -- opening and painting -------------------------------------------------------------------------


@every_chain
def test_opening_reads_next_to_nothing(big_server, big_tile, tmp_path, chain):
    out = made(chain, big_server, tmp_path)
    layer = QgsRasterLayer(out, "a layer", "gdal")
    assert layer.isValid()
    assert (layer.width(), layer.height()) == (22500, 22500)
    asked = of_files(big_server)
    assert max(map(len, asked.values()), default=0) <= OPENING_REQUESTS_PER_FILE
    assert sum(request.bytes_sent for requests in asked.values() for request in requests) <= OPENING_BYTES


@every_chain
def test_painting_reads_the_blocks_that_it_shows(big_server, big_tile, tmp_path, chain):
    layer = QgsRasterLayer(made(chain, big_server, tmp_path), "a layer", "gdal")
    settings = paint(layer)
    asked = of_files(big_server)
    assert set(asked) == set(chain.files)
    for band, requests in asked.items():
        header = header_of(big_tile, band)
        blocks = blocks_of(big_tile, band, settings)
        allowed = allowed_of(blocks)
        for request in requests:
            if request.method == "HEAD":
                continue
            first, last = range_of(request)
            pieces = set(range(max(first, header) // CHUNK_BYTES, -(-last // CHUNK_BYTES)))
            assert last <= header or not pieces - allowed, (
                f"{band}: {request.range} holds blocks that are not shown"
            )
        assert len([request for request in requests if request.method == "HEAD"]) <= 1
        needed = sum(last - first for first, last in blocks)
        got = sum(request.bytes_sent for request in requests)
        assert needed <= got <= needed + HEADER_BYTES + len(blocks) * CHUNK_BYTES


@every_chain
def test_a_whole_tile_is_painted_from_overviews(big_server, tmp_path, chain):
    """The first look at a continent must not read gigabytes."""
    layer = QgsRasterLayer(made(chain, big_server, tmp_path), "a layer", "gdal")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(600, 600))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    asked = of_files(big_server)
    assert set(asked) == set(chain.files)
    for requests in asked.values():
        assert len(requests) <= 12
        assert sum(request.bytes_sent for request in requests) < 5_000_000


def test_a_chain_of_five_costs_what_one_costs(big_server, tmp_path):
    """Steps do not pile up: neither as text nor as requests."""

    def cost(chain: Chain, folder: Path) -> tuple[int, int]:
        folder.mkdir()
        out = made(chain, big_server, folder)
        witness.opened(out).ReadAsArray(9000, 20000, 512, 512)
        return len(big_server.requests()), Path(out).stat().st_size

    once = Chain((MASK, ("hvhhratio", {"QUANTITY": "ratio_db"})), (), lambda b: b["hh"])
    often = Chain(
        (
            ("applymask", {"KEEP": ["land", "water", "shadow"]}),
            ("applymask", {"KEEP": ["land", "water"]}),
            MASK,
            ("calibrate", {"QUANTITY": "gamma0_db"}),
            ("hvhhratio", {"QUANTITY": "ratio_db"}),
        ),
        (),
        lambda b: b["hh"],
    )
    short, long = cost(once, tmp_path / "once"), cost(often, tmp_path / "often")
    assert long[0] == short[0]
    assert long[1] < 1.1 * short[1]


# -- other programs -------------------------------------------------------------------------------

SOMEWHERE = (20_000, 8_550, 300, 400)
"""Row, column, rows and columns of a window across blocks."""


@every_chain
def test_gdal_without_any_setting_reads_right_pixels(big_server, big_tile, tmp_path, chain):
    out = made(chain, big_server, tmp_path)
    told = subprocess.run(
        [shutil.which("gdalinfo"), "-json", out],
        env={},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    facts = json.loads(told.stdout)
    assert facts["size"] == [22500, 22500]
    assert facts["bands"][0]["noDataValue"] == chain.nodata
    row, col, height, width = SOMEWHERE
    copy = tmp_path / "copy.tif"
    window = [str(number) for number in (col, row, width, height)]
    subprocess.run(
        [shutil.which("gdal_translate"), "-q", "-b", "1", "-srcwin", *window, out, str(copy)],
        env={},
        timeout=120,
        check=True,
    )
    expected = chain.expected(big_tile.expected(*SOMEWHERE))
    assert np.isfinite(expected).any()
    witness.assert_values(witness.pixels(copy), expected, nodata=chain.nodata, within=1e-4)


@pytest.mark.rasterio
@every_chain
def test_rasterio_without_any_setting_reads_right_pixels(
    big_server, big_tile, tmp_path, chain, rasterio_python
):
    out = made(chain, big_server, tmp_path)
    row, col, height, width = SOMEWHERE
    script = (
        "import sys, numpy, rasterio\n"
        "from rasterio.windows import Window\n"
        "with rasterio.open(sys.argv[1]) as raster:\n"
        f"    numpy.save(sys.argv[2], raster.read(1, window=Window({col}, {row}, {width}, {height})))\n"
    )
    saved = tmp_path / "window.npy"
    subprocess.run([rasterio_python, "-c", script, out, str(saved)], env={}, timeout=120, check=True)
    expected = chain.expected(big_tile.expected(*SOMEWHERE))
    witness.assert_values(np.load(saved), expected, nodata=chain.nodata, within=1e-4)


def test_a_computed_part_of_a_full_tile(big_server, big_tile, tmp_path):
    row, col, height, width = SOMEWHERE
    west, north = 30 + col / 4500, 35 - row / 4500
    area = f"{west},{west + width / 4500},{north - height / 4500},{north} [EPSG:4326]"
    given = {"YEAR": 2020, "AREA": area, "ARCHIVE": big_server.bucket_url}
    loaded = run("loadmosaic", {**given, "OUTPUT": str(tmp_path / "loaded.vrt")})["OUTPUT"]
    out = run("hvhhratio", {"INPUT": loaded, "QUANTITY": "ratio_db", "OUTPUT": str(tmp_path / "out.tif")})[
        "OUTPUT"
    ]
    expected = witness.ratio(big_tile.expected(*SOMEWHERE), "ratio_db")
    witness.assert_holds(out, expected, within=1e-4)
