"""Writes archives with the layout of the public bucket and a content that is known to the last pixel.

    archive_maker.write_archive(folder, [TileSpec("alos_palsar_mosaic", 2020, "N35E030")])

makes ``<folder>/alos_palsar_mosaic/2020/N35E030/...``: one COG per band and the STAC item.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .stac_item import PIXEL_DEG, ItemFacts, stac_item
from .tile_pixels import BLOCK_PX, DTYPES, JERS, TileSpec, tile_window

BUCKET = "deafrica-input-datasets"
OVERVIEWS = [2, 4, 8, 16, 32]
FULL_TILE_PX = 22500
BIG_TILE_CACHE_BYTES = 256 * 2**20
_GDAL_TYPES = {np.uint8: gdal.GDT_Byte, np.uint16: gdal.GDT_UInt16}


@dataclass(frozen=True)
class BigTile:
    """A full tile on disk that is too big to be held in memory."""

    spec: TileSpec
    folder: Path

    def expected(self, row: int, col: int, height: int, width: int) -> dict[str, np.ndarray]:
        """What the files hold in a window of pixels: band name to DN (height, width)."""
        return tile_window(self.spec, row, col, height, width)


def write_archive(root: Path | str, specs: Iterable[TileSpec]) -> list[dict[str, np.ndarray]]:
    """Writes many tiles; returns their arrays in the same order."""
    return [write_tile(root, spec) for spec in specs]


def write_tile(root: Path | str, spec: TileSpec) -> dict[str, np.ndarray]:
    """Writes files and STAC item of one tile below root; returns band name to DN (height, width), for no rasters nothing."""
    folder = Path(root, tile_key(spec))
    folder.mkdir(parents=True, exist_ok=True)
    pixels = tile_window(spec, 0, 0, spec.height, spec.width) if spec.rasters else {}
    for band, dn in pixels.items():
        source = _create("MEM", "", spec, band, [])
        source.GetRasterBand(1).WriteArray(dn)
        _translate(source, folder / file_name(spec, band), band, level=6, threads=1)
    _write_item(root, spec)
    return pixels


def write_big_tile(root: Path | str, spec: TileSpec) -> BigTile:
    """Writes a full tile of 22500 x 22500 pixels, strip by strip.

    Takes about 90 s on two cores, 1 GB of memory, and while it runs 6 GB on disk, of which 2.5 GB stay.
    """
    spec = replace(spec, width=FULL_TILE_PX, height=FULL_TILE_PX)
    folder = Path(root, tile_key(spec))
    folder.mkdir(parents=True, exist_ok=True)
    cache_bytes = gdal.GetCacheMax()
    gdal.SetCacheMax(BIG_TILE_CACHE_BYTES)
    try:
        _write_strips(spec, folder)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda band: _compress(spec, folder, band), spec.band_names))
    finally:
        gdal.SetCacheMax(cache_bytes)
    _write_item(root, spec)
    return BigTile(spec, folder)


def _write_strips(spec: TileSpec, folder: Path) -> None:
    """Writes every band as a plain GeoTIFF."""
    plain = {
        band: _create("GTiff", str(_plain_path(folder, band)), spec, band, ["BIGTIFF=YES"])
        for band in spec.band_names
    }
    for top in range(0, spec.height, BLOCK_PX):
        for band, dn in tile_window(spec, top, 0, BLOCK_PX, spec.width).items():
            plain[band].GetRasterBand(1).WriteArray(dn, 0, top)


def _compress(spec: TileSpec, folder: Path, band: str) -> None:
    """Makes the COG of a plain GeoTIFF, and removes that."""
    path = _plain_path(folder, band)
    _translate(gdal.Open(str(path), gdal.GA_Update), folder / file_name(spec, band), band, level=1, threads=2)
    path.unlink()


def _plain_path(folder: Path, band: str) -> Path:
    return folder / f"{band}.plain.tif"


def tile_key(spec: TileSpec) -> str:
    """Key of the tile's folder within the bucket."""
    return f"{spec.product}/{spec.year}/{spec.label}"


def file_name(spec: TileSpec, band: str) -> str:
    """Name of a band's file: N35E030_20_sl_HH_F02DAR.tif."""
    suffix = spec.suffix
    if suffix is None:
        suffix = "" if spec.product == JERS else "_F02DAR" if spec.year > 2010 else "_F__DAR"
    return (
        f"{spec.label}_{spec.year % 100:02d}_sl_{band.upper() if band in ('hh', 'hv') else band}{suffix}.tif"
    )


def item_name(spec: TileSpec) -> str:
    """Name of the STAC item: N35E030_20.stac-item.json."""
    return f"{spec.label}_{spec.year % 100:02d}.stac-item.json"


def _write_item(root: Path | str, spec: TileSpec) -> None:
    if not spec.stac:
        return
    key = tile_key(spec)
    facts = ItemFacts(
        product=spec.product,
        year=spec.year,
        label=spec.label,
        launch_date=spec.epoch.isoformat(),
        west_deg=spec.west_deg,
        north_deg=spec.north_deg,
        width_px=spec.width,
        height_px=spec.height,
        hrefs={band: f"s3://{BUCKET}/{key}/{file_name(spec, band)}" for band in spec.band_names},
        self_href=f"s3://{BUCKET}/{key}/{item_name(spec)}",
    )
    text = json.dumps(stac_item(facts, spec.quirks), indent=2)
    Path(root, key, item_name(spec)).write_text(text, encoding="utf-8")


def _create(driver: str, path: str, spec: TileSpec, band: str, options: list[str]) -> gdal.Dataset:
    """An empty raster in the shape of the tile."""
    dataset = gdal.GetDriverByName(driver).Create(
        path, spec.width, spec.height, 1, _GDAL_TYPES[DTYPES[band]], options
    )
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset.SetSpatialRef(wgs84)
    dataset.SetGeoTransform((spec.west_deg, PIXEL_DEG, 0.0, spec.north_deg, 0.0, -PIXEL_DEG))
    dataset.GetRasterBand(1).SetNoDataValue(0)
    return dataset


def _translate(source: gdal.Dataset, path: Path, band: str, level: int, threads: int) -> None:
    """Writes the COG with the profile of the real files: 512 pixel blocks, overviews 2 to 32."""
    resampling = "NEAREST" if band in ("date", "mask") else "AVERAGE"
    source.BuildOverviews(resampling, OVERVIEWS)
    options = [
        "COMPRESS=DEFLATE",
        f"LEVEL={level}",
        "BLOCKSIZE=512",
        f"OVERVIEW_RESAMPLING={resampling}",
        f"NUM_THREADS={threads}",
    ]
    written = gdal.GetDriverByName("COG").CreateCopy(str(path), source, 1, options)
    if written is None:
        raise OSError(f"GDAL could not write {path}: {gdal.GetLastErrorMsg()}")
    written.FlushCache()
