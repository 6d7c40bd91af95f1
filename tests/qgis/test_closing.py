"""The project is closed, or its layers go, while algorithms run in the background."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .desktop import leaving_no_thread, wait_until
from .test_background import CANCELLED_WITHIN_S, Background, left_in, to_project
from .toolbox import ALOS2_2020, load

SLOW_S = 2.0


@pytest.fixture(autouse=True)
def no_thread() -> Iterator[None]:
    yield from leaving_no_thread()


@pytest.fixture
def slow(server) -> str:
    """The archive on a line with a long delay."""
    server.set_latency(0.3)
    return server.bucket_url


def show(job: Background, given: dict) -> bool:
    """What QGIS does with the results once the task has ended."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    algorithm = QgsApplication.processingRegistry().algorithmById(f"palsar:{job.name}")
    return handleAlgorithmResults(algorithm, job.context, job.heard, parameters=given)


def in_project() -> list[str]:
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def input_in_project(url: str, folder: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(load(ALOS2_2020, url, folder / "loaded.vrt"), "loaded", "gdal")
    assert layer.isValid()
    return QgsProject.instance().addMapLayer(layer)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_new_project_while_a_mosaic_is_loaded(slow, archive, tmp_path, kind):
    QgsProject.instance().setTitle("the old one")
    out = str(tmp_path / f"out.{kind}")
    job = Background(
        "loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": slow, "OUTPUT": to_project(out)}
    )
    job.start()
    wait_until(job.task.isActive)
    QgsProject.instance().clear()
    job.wait()
    assert job.ok, job.heard.errors
    assert QgsProject.instance().title() == ""
    # Nothing has been put into the new project behind its back; the file is there.
    assert in_project() == []
    assert_holds(out, witness.stored(archive.tiles[ALOS2_2020], "hh"), nodata=0)


@pytest.mark.parametrize(
    ("name", "choice", "expected"),
    [
        ("calibrate", {}, lambda bands: (witness.calibrated(bands, "hh", PALSAR, "gamma0_db"), -9999)),
        ("applymask", {"KEEP": ["land"]}, lambda bands: (witness.stored(bands, "hh", ("land",)), 0)),
        ("decodedate", {}, lambda bands: (witness.dates(bands, PALSAR, 2020, "yyyymmdd"), 0)),
        ("hvhhratio", {"QUANTITY": "ratio_db"}, lambda bands: (witness.ratio(bands, "ratio_db"), -9999)),
    ],
)
@pytest.mark.parametrize("goes", ["project", "layer"])
@pytest.mark.parametrize("given_as", ["layer", "id"])
def test_the_input_goes_while_it_is_read(
    server, url, archive, tmp_path, name, choice, expected, goes, given_as
):
    layer = input_in_project(url, tmp_path)
    server.add_fault(r"\.tif", delay=0.3)
    out = str(tmp_path / "out.tif")
    given = {"INPUT": layer if given_as == "layer" else layer.id(), **choice, "OUTPUT": out}
    job = Background(name, given)
    server.reset()
    job.start()
    wait_until(lambda: len(server.requests()) > 0)
    if goes == "project":
        QgsProject.instance().clear()
    else:
        QgsProject.instance().removeMapLayer(layer.id())
    job.wait()
    assert job.ok, job.heard.errors
    values, nodata = expected(archive.tiles[ALOS2_2020])
    assert_holds(out, values, nodata=nodata, **(TOLERANCE["gamma0_db"] if nodata else {}))
    assert in_project() == []


def test_a_new_project_while_the_index_is_made(slow):
    job = Background("tileindex", {"YEAR": 2020, "ARCHIVE": slow, "OUTPUT": to_project("TEMPORARY_OUTPUT")})
    job.start()
    wait_until(job.task.isActive)
    QgsProject.instance().clear()
    job.wait()
    assert job.ok, job.heard.errors
    assert in_project() == []
    # The polygons wait in the run's own store, not in the project.
    (index,) = job.context.temporaryLayerStore().mapLayers().values()
    assert {feature["tile"] for feature in index.getFeatures()} == {"N35E030", "N35E025"}


def test_another_project_is_opened_meanwhile(slow, tmp_path):
    """QGIS shows a result in the project that is open when it is finished, once."""
    project = QgsProject.instance()
    project.setTitle("another")
    assert project.write(str(tmp_path / "another.qgs"))
    project.clear()
    given = {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": slow, "OUTPUT": to_project(tmp_path / "out.vrt")}
    job = Background("loadmosaic", given)
    job.start()
    wait_until(job.task.isActive)
    assert project.read(str(tmp_path / "another.qgs"))
    job.wait()
    assert job.ok, job.heard.errors
    assert project.title() == "another"
    assert in_project() == []
    assert show(job, given)
    assert in_project() == ["ALOS-2 PALSAR-2 2020 HH HV linci date mask"]


@pytest.mark.parametrize(
    "name", ["loadmosaic", "calibrate", "tileindex", "datesummary", "statistics", "loadseries"]
)
def test_all_tasks_are_cancelled_as_when_qgis_ends(server, url, tmp_path, name):
    inputs = {
        "loadmosaic": {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": "out.tif"},
        "calibrate": {"OUTPUT": "out.tif"},
        "tileindex": {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": "out.gpkg"},
        "datesummary": {"YEARS": "all", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": "out.csv"},
        "statistics": {"YEARS": "all", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": "out.csv"},
        "loadseries": {"YEARS": "all", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": "folder"},
    }[name]
    output = "FOLDER" if name == "loadseries" else "OUTPUT"
    given = {**inputs, output: str(tmp_path / inputs["OUTPUT"])}
    if name == "calibrate":
        given["INPUT"] = input_in_project(url, tmp_path)
        server.add_fault(r"\.tif", delay=SLOW_S)
    else:
        server.set_latency(SLOW_S)
    before = left_in(tmp_path)
    sent = len(server.requests())
    job = Background(name, given)
    job.start()
    wait_until(lambda: job.task.isActive() and (name == "loadmosaic" or len(server.requests()) > sent))
    cancelled_s = time.monotonic()
    QgsApplication.taskManager().cancelAll()
    job.wait()
    # Only now: GDAL 3.6 lets go of a layer no sooner than another thread has opened the same files.
    QgsProject.instance().clear()
    assert job.ended_s - cancelled_s < CANCELLED_WITHIN_S
    assert job.ok is False
    assert job.heard.errors == []
    assert left_in(tmp_path) == before
    assert in_project() == []
