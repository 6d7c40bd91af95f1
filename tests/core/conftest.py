"""The archives and the server that the tests of core share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.tests.lab.archive_maker import write_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from .witness import JERS, PALSAR

ROOT = Path(__file__).resolve().parents[2]
REAL_BUCKET = ROOT.parent / "shared" / "data" / "bucket" / "deafrica-input-datasets"


@dataclass(frozen=True)
class Archive:
    """A folder, and what its tiles hold."""

    root: Path
    bands: dict[tuple[str, int, str], dict[str, np.ndarray]] = field(default_factory=dict)
    """(product, year, label) -> band -> DN."""

    def add(self, spec: TileSpec) -> dict[str, np.ndarray]:
        written = write_tile(self.root, spec)
        self.bands[spec.product, spec.year, spec.label] = written
        return written


SENSORS = {
    "JERS-1": (JERS, 1996, "N05E040"),
    "ALOS": (PALSAR, 2008, "N05E040"),
    "ALOS-2": (PALSAR, 2020, "N35E030"),
}
"""A tile of each."""


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """One tile of each sensor, 200 rows and 300 columns; older ALOS files hold 0 where there is nothing, others 1."""
    made = Archive(tmp_path_factory.mktemp("archive"))
    for product, year, label in SENSORS.values():
        made.add(TileSpec(product, year, label, width=300, height=200, nothing=0 if year == 2008 else 1))
    return made


@pytest.fixture
def empty_archive(tmp_path: Path) -> Archive:
    root = tmp_path / "archive"
    root.mkdir()
    return Archive(root)


@pytest.fixture(scope="session")
def running_server(archive: Archive) -> Iterator[S3Lab]:
    pytest.importorskip("moto", reason="the server of the laboratory needs moto")
    with S3Lab(archive.root) as server:
        yield server


@pytest.fixture
def server(running_server: S3Lab) -> Iterator[S3Lab]:
    """An object store with the shared archive, without faults, delays, records, or memories of GDAL's.

    Who adds or removes objects puts them right again.
    """
    gdal.VSICurlClearCache()
    running_server.reset()
    yield running_server
    running_server.clear_faults()
    running_server.set_latency(0)
    gdal.VSICurlClearCache()


@pytest.fixture
def real_bucket() -> Path:
    if not REAL_BUCKET.is_dir():
        pytest.skip("the real tile is not here (../shared/data/bucket)")
    return REAL_BUCKET


@pytest.fixture
def rasterio_python() -> str:
    python = os.environ.get("PALSAR_MOSAIC_RASTERIO_PYTHON", "")
    if not python:
        pytest.skip("PALSAR_MOSAIC_RASTERIO_PYTHON names no Python with rasterio")
    return python


@pytest.fixture(params=[False, True], ids=["GDAL returns", "GDAL raises"])
def gdal_habit(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether GDAL raises exceptions is decided for a whole process, by anyone in it."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()
