"""One QGIS without a screen, the plugin in it, and one archive behind a real server.

QGIS is imported right here: where it is missing, these tests are an error and no silent skip.
"""

from __future__ import annotations

import gc
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR, QSettings

import palsar_mosaic
from palsar_mosaic.tests.lab.archive_maker import BigTile, write_big_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR, TileSpec

from .command_line import CommandLine, new_command_line
from .toolbox import SMALL_TILES, Archive

PROFILE_CACHE = Path("cache", "palsar_mosaic")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qgis)
            if {"server", "big_server"} & set(item.fixturenames):
                item.add_marker(pytest.mark.server)


@pytest.fixture(scope="session", autouse=True)
def programs(record_testsuite_property: Callable[[str, object], None]) -> None:
    """Says in the test report (JUnit) what the tests ran with; tools/matrix.py reads it there."""
    record_testsuite_property("QGIS", Qgis.QGIS_VERSION.partition("-")[0])
    record_testsuite_property("GDAL", gdal.VersionInfo("RELEASE_NAME"))
    record_testsuite_property("Qt", QT_VERSION_STR)
    record_testsuite_property("Python", platform.python_version())


@pytest.fixture(scope="session", autouse=True)
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QgsApplication]:
    """QGIS with a profile of its own and with the core plugin Processing."""
    profile = tmp_path_factory.mktemp("profile")
    # Test runs beside this one have settings of their own.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(profile))
    running = QgsApplication([], True, str(profile))
    running.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath(), "python", "plugins")))
    from processing.core.Processing import Processing

    Processing.initialize()
    yield running
    QgsProject.instance().clear()
    gc.collect()
    Processing.deinitialize()
    running.exitQgis()


@pytest.fixture(scope="session", autouse=True)
def plugin(application: QgsApplication) -> Iterator[palsar_mosaic.plugin.PalsarMosaicPlugin]:
    """The plugin as qgis_process loads it: no window, no iface."""
    loaded = palsar_mosaic.classFactory(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


@pytest.fixture(autouse=True)
def fresh_project() -> Iterator[None]:
    yield
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive.made_of(tmp_path_factory.mktemp("archive"), SMALL_TILES)


@pytest.fixture(scope="session")
def running_server(archive: Archive) -> Iterator[S3Lab]:
    with S3Lab(archive.root) as server:
        yield server


@pytest.fixture
def server(running_server: S3Lab) -> Iterator[S3Lab]:
    """The archive over HTTP; nobody remembers anything of earlier tests, and all goes well and fast.

    Who adds or removes objects puts them right again.
    """
    _forget()
    running_server.reset()
    yield running_server
    running_server.clear_faults()
    running_server.set_latency(0)
    _forget()


@pytest.fixture
def url(server: S3Lab) -> str:
    """What a user types into ARCHIVE."""
    return server.bucket_url


def _forget() -> None:
    gdal.VSICurlClearCache()
    shutil.rmtree(Path(QgsApplication.qgisSettingsDirPath()) / PROFILE_CACHE, ignore_errors=True)


@pytest.fixture(scope="session")
def big_tile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BigTile]:
    """A full tile of 22500 x 22500 pixels; some GB on disk, removed at the end."""
    root = tmp_path_factory.mktemp("big")
    spec = TileSpec(PALSAR, 2020, "N35E030")
    yield write_big_tile(root, spec)
    shutil.rmtree(root)


@pytest.fixture(scope="session")
def running_big_server(big_tile: BigTile) -> Iterator[S3Lab]:
    with S3Lab(big_tile.folder.parents[2]) as server:
        yield server


@pytest.fixture
def big_server(running_big_server: S3Lab) -> Iterator[S3Lab]:
    _forget()
    running_big_server.reset()
    yield running_big_server
    _forget()


@pytest.fixture(scope="session")
def command_line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    return new_command_line(tmp_path_factory.mktemp("command-line"))


@pytest.fixture
def rasterio_python() -> str:
    python = os.environ.get("PALSAR_MOSAIC_RASTERIO_PYTHON", "")
    if not python:
        pytest.skip("PALSAR_MOSAIC_RASTERIO_PYTHON names no Python with rasterio")
    return python
