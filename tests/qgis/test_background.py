"""As the toolbox runs algorithms: in a background thread, cancelled at will, layers made ready there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QEventLoop, Qt, QTime, QTimer

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .toolbox import ALOS2_2020, SENSORS, Heard, load, project_context

GUARD_MS = 60_000
"""A test that waits longer for an event has failed."""
CANCELLED_WITHIN_S = 1.0
SLOW_S = 2.0


@dataclass
class Background:
    """One algorithm in QGIS's task manager."""

    name: str
    parameters: dict
    heard: Heard = field(default_factory=Heard)
    ok: bool | None = None
    results: dict = field(default_factory=dict)
    ended_s: float = 0.0

    def __post_init__(self) -> None:
        self.context = project_context(self.heard)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{self.name}")
        assert algorithm.checkParameterValues(self.parameters, self.context)[0]
        self.task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self.context, self.heard)
        self.task.executed.connect(self._executed)
        self._loop = QEventLoop()

    def _executed(self, ok: bool, results: dict) -> None:
        self.ok, self.results, self.ended_s = ok, results, time.monotonic()
        self._loop.quit()

    def start(self) -> None:
        QgsApplication.taskManager().addTask(self.task)

    def wait(self) -> None:
        """Until the task has ended, with the main thread's event loop running."""
        if self.ok is None:
            QTimer.singleShot(GUARD_MS, self._loop.quit)
            self._loop.exec()
        assert self.ok is not None, "the task did not end"

    def run(self) -> Background:
        self.start()
        self.wait()
        assert self.ok, self.heard.errors
        return self

    def cancel_when(self, reached: Callable[[], bool]) -> float:
        """Cancels as soon as something is reached; seconds from there to the end."""
        watch = QTimer()
        watch.timeout.connect(lambda: reached() and self._loop.quit())
        watch.start(20)
        self.start()
        QTimer.singleShot(GUARD_MS, self._loop.quit)
        self._loop.exec()
        watch.stop()
        assert self.ok is None, "it ended before it could be cancelled"
        assert reached()
        cancelled_s = time.monotonic()
        self.task.cancel()
        self.wait()
        return self.ended_s - cancelled_s


def to_project(path: Path | str) -> QgsProcessingOutputLayerDefinition:
    """The box "open output file after running algorithm" is ticked."""
    return QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())


def moment(year: int) -> QDateTime:
    """The first of a year."""
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


def layer_of(path: str, context: QgsProcessingContext) -> QgsRasterLayer:
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    assert isinstance(layer, QgsRasterLayer)
    return layer


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# -- results --------------------------------------------------------------------------------------

STEPS = {
    "loadmosaic": ({}, "ALOS-2 PALSAR-2 2020 HH HV linci date mask", (500, 10000)),
    "calibrate": ({}, "ALOS-2 PALSAR-2 2020 HH HV gamma0 [dB]", (-20, 0)),
    "applymask": ({}, "ALOS-2 PALSAR-2 2020 HH HV linci date mask, masked", (500, 10000)),
    "decodedate": (
        {"FORMAT": "yyyymmdd"},
        "ALOS-2 PALSAR-2 2020 Observation date [yyyymmdd]",
        (20200101, 20201231),
    ),
    "hvhhratio": ({"QUANTITY": "ratio_db"}, "ALOS-2 PALSAR-2 2020 HV/HH ratio [dB]", (-15, 0)),
}
"""Parameters, name of the layer, range of greys or other colours."""


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("name", STEPS)
def test_a_result_lands_in_the_project_ready_to_be_shown(server, url, tmp_path, name, kind):
    from processing.gui.Postprocessing import handleAlgorithmResults

    more, title, (least, most) = STEPS[name]
    given = {"INPUT": load(ALOS2_2020, url, tmp_path / "loaded.vrt")}
    if name == "loadmosaic":
        given = {"PRODUCT": PALSAR, "YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url}
    out = str(tmp_path / f"out.{kind}")
    job = Background(name, {**given, **more, "OUTPUT": to_project(out)}).run()
    assert job.results["OUTPUT"] == out

    server.reset()
    layer = layer_of(out, job.context)
    assert job.context.temporaryLayerStore().mapLayer(layer.id()) is layer
    assert layer.thread() is QgsApplication.instance().thread()
    grey = layer.renderer().type() == "singlebandgray"
    shader = None if grey else layer.renderer().shader()
    stretch = layer.renderer().contrastEnhancement() if grey else shader.rasterShaderFunction()
    assert (stretch.minimumValue(), stretch.maximumValue()) == (least, most)

    shown = QgsProcessingUtils.mapLayerFromString(out, job.context)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"palsar:{name}")
    assert handleAlgorithmResults(algorithm, job.context, job.heard, parameters=given)
    assert shown.id() in QgsProject.instance().mapLayers()
    (only,) = QgsProject.instance().mapLayers().values()
    assert only.name() == title
    assert any("JAXA" in right and "Digital Earth Africa" in right for right in only.metadata().rights())
    assert any("earth.jaxa.jp" in licence for licence in only.metadata().licenses())
    assert only.metadata().title() == title
    assert any(name in step for step in only.metadata().history())
    shown_in = only.temporalProperties().fixedTemporalRange()
    assert only.temporalProperties().isActive()
    assert -60 < shown_in.begin().secsTo(moment(2020)) <= 0
    assert not shown_in.includeEnd()
    assert shown_in.end().secsTo(moment(2021)) == 1
    assert server.requests() == []


@pytest.mark.parametrize("sensor", SENSORS)
def test_names_tell_sensors_apart(url, tmp_path, sensor):
    spec = SENSORS[sensor]
    given = {"PRODUCT": spec.product, "YEAR": spec.year, "TILES": spec.label, "ARCHIVE": url, "BANDS": ["hh"]}
    out = str(tmp_path / "out.vrt")
    job = Background("loadmosaic", {**given, "OUTPUT": to_project(out)}).run()
    name = layer_of(out, job.context).name()
    assert name.split()[0] == sensor
    assert str(spec.year) in name
    assert "HH" in name


def test_no_layer_is_made_where_none_is_wanted(server, url, tmp_path):
    """In a model or a script."""
    given = {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.vrt")}
    job = Background("loadmosaic", given).run()
    assert job.context.temporaryLayerStore().mapLayers() == {}
    assert not [request for request in server.requests() if request.path.endswith(".tif")]


def test_loading_a_virtual_layer_reads_no_pixel(server, url, tmp_path):
    """From an empty cache to a layer in the project: descriptions of tiles, nothing else."""
    given = {"YEAR": 2020, "TILES": "N35E030,N35E025", "ARCHIVE": url}
    job = Background("loadmosaic", {**given, "OUTPUT": to_project(tmp_path / "out.vrt")}).run()
    assert layer_of(job.results["OUTPUT"], job.context).isValid()
    assert not [request for request in server.requests() if request.path.endswith(".tif")]
    assert 1 <= len(server.requests()) <= 4


@pytest.mark.parametrize("name", ["calibrate", "applymask", "decodedate", "hvhhratio"])
def test_checking_an_input_reads_no_pixel(server, url, tmp_path, name):
    """QGIS checks parameters in its main thread; an input may be a file that is in no project."""
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    server.reset()
    heard = Heard()
    context = project_context(heard)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{name}")
    given = {"INPUT": loaded, "OUTPUT": str(tmp_path / "out.vrt")}
    assert algorithm.checkParameterValues(given, context)[0]
    assert algorithm.prepare(given, context, heard)
    assert server.requests() == []


def test_two_at_once_do_not_mix(url, archive, tmp_path):
    jobs = {
        sensor: Background(
            "loadmosaic",
            {
                "PRODUCT": spec.product,
                "YEAR": spec.year,
                "TILES": f"{spec.label},S30E020",
                "ARCHIVE": url,
                "OUTPUT": str(tmp_path / f"{sensor}.tif"),
            },
        )
        for sensor, spec in SENSORS.items()
    }
    for job in jobs.values():
        job.start()
    for sensor, job in jobs.items():
        job.wait()
        assert job.ok, job.heard.errors
        spec = SENSORS[sensor]
        assert_holds(job.results["OUTPUT"], witness.stored(archive.tiles[spec], "hh"), nodata=0)
        (warning,) = [warning for warning in job.heard.warnings if "S30E020" in warning]
        assert str(spec.year) in warning


def test_the_work_is_not_done_in_the_main_thread(url, tmp_path):
    job = Background(
        "loadmosaic",
        {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.vrt")},
    )
    threads = []
    told = job.heard.pushInfo
    job.heard.pushInfo = lambda info: (threads.append(threading.get_ident()), told(info))
    job.run()
    assert threads
    assert threading.main_thread().ident not in threads


# -- cancelling -----------------------------------------------------------------------------------

WHOLE_CELL = "30.0,35.0,30.0,35.0 [EPSG:4326]"
"""22500 x 22500 pixels, nearly all of them holes: seconds of work without much to read."""


def test_cancelling_a_computation(url, tmp_path):
    given = {"YEAR": 2020, "AREA": WHOLE_CELL, "BANDS": ["hh"], "ARCHIVE": url}
    job = Background("loadmosaic", {**given, "OUTPUT": str(tmp_path / "out.tif")})
    took_s = job.cancel_when(lambda: job.heard.progress() > 42)
    assert job.heard.progress() < 95
    assert took_s < CANCELLED_WITHIN_S
    assert left_in(tmp_path) == []
    assert job.ok is False
    assert any("Cancelled" in info for info in job.heard.infos)
    assert job.heard.errors == []


def test_cancelling_a_step(url, tmp_path):
    given = {"YEAR": 2020, "AREA": WHOLE_CELL, "ARCHIVE": url, "OUTPUT": str(tmp_path / "cell.vrt")}
    Background("loadmosaic", given).run()
    before = left_in(tmp_path)
    job = Background("calibrate", {"INPUT": str(tmp_path / "cell.vrt"), "OUTPUT": str(tmp_path / "out.tif")})
    took_s = job.cancel_when(lambda: job.heard.progress() > 2)
    assert took_s < CANCELLED_WITHIN_S
    assert left_in(tmp_path) == before


def test_cancelling_keeps_the_file_that_was_there(url, archive, tmp_path):
    out = tmp_path / "out.tif"
    load(ALOS2_2020, url, out, BANDS=["hh"])
    given = {"YEAR": 2020, "AREA": WHOLE_CELL, "BANDS": ["hh"], "ARCHIVE": url, "OUTPUT": str(out)}
    job = Background("loadmosaic", given)
    job.cancel_when(lambda: job.heard.progress() > 42)
    assert_holds(out, witness.stored(archive.tiles[ALOS2_2020], "hh"), nodata=0)
    assert left_in(tmp_path) == ["out.qml", "out.tif"]


def test_cancelling_while_the_archive_is_slow_to_list(server, url, tmp_path):
    server.set_latency(SLOW_S)
    given = {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.vrt")}
    job = Background("loadmosaic", given)
    assert job.cancel_when(lambda: job.task.isActive()) < CANCELLED_WITHIN_S
    assert left_in(tmp_path) == []


def test_cancelling_while_tiles_are_slow_to_answer(server, url, tmp_path):
    server.add_fault("stac-item", delay=SLOW_S)
    given = {"YEAR": 2020, "TILES": "N35E030,N35E025", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.vrt")}
    job = Background("loadmosaic", given)
    assert job.cancel_when(lambda: len(server.requests()) >= 1) < CANCELLED_WITHIN_S
    assert left_in(tmp_path) == []


def test_cancelling_while_pixels_are_slow_to_come(server, url, tmp_path):
    server.add_fault(r"\.tif", delay=SLOW_S)
    given = {"YEAR": 2020, "TILES": "N35E030", "BANDS": ["mask"], "ARCHIVE": url}
    job = Background("loadmosaic", {**given, "OUTPUT": str(tmp_path / "out.tif")})
    took_s = job.cancel_when(lambda: job.heard.progress() >= 40)
    assert (took_s < CANCELLED_WITHIN_S, left_in(tmp_path)) == (True, [])


def test_cancelling_the_tile_index(server, url, tmp_path):
    server.add_fault("stac-item", delay=SLOW_S)
    job = Background("tileindex", {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": str(tmp_path / "index.gpkg")})
    assert job.cancel_when(lambda: len(server.requests()) >= 1) < CANCELLED_WITHIN_S
    assert left_in(tmp_path) == []


@pytest.mark.parametrize("slow", ["stac-item", r"_date_.*\.tif"])
def test_cancelling_the_summary_of_dates(server, url, tmp_path, slow):
    server.add_fault(slow, delay=SLOW_S)
    given = {"YEARS": "2020,2021", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.csv")}
    job = Background("datesummary", given)
    reached = 10 if slow.endswith("tif") else 0
    took_s = job.cancel_when(lambda: len(server.requests()) >= 1 and job.heard.progress() >= reached)
    assert (took_s < CANCELLED_WITHIN_S, left_in(tmp_path)) == (True, [])
    assert any("Cancelled" in info for info in job.heard.infos)


def test_cancelling_the_look_at_dates(server, url, tmp_path):
    """A virtual date layer is checked on a few pixels; that, too, may be slow."""
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    server.add_fault(r"\.tif", delay=SLOW_S)
    before = left_in(tmp_path)
    layer = QgsRasterLayer(loaded, "loaded", "gdal")
    QgsProject.instance().addMapLayer(layer)
    job = Background("decodedate", {"INPUT": layer.id(), "OUTPUT": str(tmp_path / "out.vrt")})
    took_s = job.cancel_when(lambda: job.task.isActive())
    assert (took_s < CANCELLED_WITHIN_S, left_in(tmp_path)) == (True, before)
