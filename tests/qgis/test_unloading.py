"""The plugin is switched off, upgraded or reloaded while models, tasks and dialogs still hold its algorithms."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingOutputLayerDefinition,
)

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds

from .desktop import leaving_no_thread, wait_until
from .models import FIXED, MADE_BY, add_step, everything_model, result_name, saved
from .test_background import Background
from .test_model_of_everything import assert_results, given
from .test_model_of_everything import run as run_model
from .toolbox import ALOS2_2020, Heard, load, project_context

SWITCHED_OFF = "PALSAR Mosaic was switched off"
SLOW_S = 2.0
UNLOADED_WITHIN_S = 1.5
"""Work stops within a second of being cancelled."""


@pytest.fixture(autouse=True)
def no_thread() -> Iterator[None]:
    yield from leaving_no_thread()


@pytest.fixture
def switch(plugin) -> Iterator:
    """The session's own plugin; on again after the test."""
    yield plugin
    if QgsApplication.processingRegistry().providerById("palsar") is None:
        plugin.initProcessing()


def off(plugin) -> float:
    """Switches it off and writes over the memory that QGIS has set free; seconds that QGIS's window stood still."""
    begun_s = time.monotonic()
    plugin.unload()
    took_s = time.monotonic() - begun_s
    assert QgsApplication.processingRegistry().providerById("palsar") is None
    gc.collect()
    del [bytearray(512) for _ in range(50_000)][:]
    return took_s


# -- models -------------------------------------------------------------------------------------------


def test_a_model_without_its_provider_says_what_is_missing(switch, url, tmp_path):
    model = saved(everything_model(), tmp_path / "everything.model3")
    parameters = given(model, url, tmp_path)
    off(switch)
    heard = Heard()
    with pytest.raises(QgsProcessingException, match="not available") as raised:
        model.run(parameters, project_context(heard), heard, {}, False)
    for step in ("load", "mask", "power", "date", "ratio", "index"):
        assert step in str(raised.value)
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(tmp_path / "everything.model3"))
    can, why = read.canExecute()
    assert not can
    assert "palsar:" in why
    assert [path.name for path in tmp_path.iterdir()] == ["everything.model3"]


def test_a_model_runs_again_once_the_plugin_is_back(switch, url, archive, tmp_path):
    model = saved(everything_model(), tmp_path / "everything.model3")
    off(switch)
    switch.initProcessing()
    run_model(model, given(model, url, tmp_path))
    assert_results(tmp_path, archive)


def test_a_model_opened_without_the_plugin_runs_after_it_is_opened_again(switch, url, archive, tmp_path):
    file = tmp_path / "everything.model3"
    saved(everything_model(), file)
    off(switch)
    without = QgsProcessingModelAlgorithm()
    assert without.fromFile(str(file))
    # Its steps and their parameters are still there, and saving it loses none.
    model = saved(without, tmp_path / "kept.model3")
    assert set(model.childAlgorithms()) == set(everything_model().childAlgorithms())
    switch.initProcessing()
    assert model.fromFile(str(tmp_path / "kept.model3"))
    run_model(model, given(model, url, tmp_path))
    assert_results(tmp_path, archive)


def test_switched_off_between_two_steps_of_a_model(switch, url, tmp_path):
    """A step of QGIS's own has just been at work; the next one of ours must not begin."""
    model = QgsProcessingModelAlgorithm("between", "tests")
    add_step(model, "load", "palsar:loadmosaic", YEAR=FIXED(2020), TILES=FIXED("N35E030"), ARCHIVE=FIXED(url))
    layer = MADE_BY("load", "OUTPUT")
    add_step(model, "statistics", "native:rasterlayerstatistics", INPUT=layer, BAND=FIXED(1))
    add_step(model, "calibrate", "palsar:calibrate", result="out", INPUT=layer)
    last = model.childAlgorithm("calibrate")
    last.setDependencies([QgsProcessingModelChildDependency("statistics")])
    model.setChildAlgorithm(last)
    heard = Heard()
    heard.progressChanged.connect(lambda per_cent: per_cent > 60 and switch.unload())
    parameters = {result_name(model, "out"): QgsProcessing.TEMPORARY_OUTPUT}
    with pytest.raises(QgsProcessingException, match=SWITCHED_OFF):
        model.run(parameters, project_context(heard), heard, {}, False)
    assert QgsApplication.processingRegistry().providerById("palsar") is None


# -- work in the background ---------------------------------------------------------------------------

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


def told(job: Background) -> None:
    assert job.ok is False
    assert len([error for error in job.heard.errors if SWITCHED_OFF in error]) == 1


@pytest.mark.parametrize("output", [TEMPORARY, "out.tif", "out.vrt"])
def test_switched_off_while_tiles_are_asked_for(switch, server, url, tmp_path, output):
    """Afterwards the output would be asked for its name, and its provider is gone."""
    server.set_latency(SLOW_S)
    target = output if output == TEMPORARY else str(tmp_path / output)
    job = Background("loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": target})
    job.start()
    wait_until(job.task.isActive)
    assert off(switch) < UNLOADED_WITHIN_S
    job.wait()
    told(job)
    assert list(tmp_path.iterdir()) == []


def test_switched_off_while_pixels_are_read(switch, server, url, tmp_path):
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    before = sorted(tmp_path.iterdir())
    server.add_fault(r"\.tif", delay=SLOW_S)
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.tif"))
    job = Background("calibrate", {"INPUT": loaded, "OUTPUT": target})
    job.start()
    wait_until(lambda: len(server.requests()) > 0 and job.task.isActive())
    assert off(switch) < UNLOADED_WITHIN_S
    job.wait()
    told(job)
    assert sorted(tmp_path.iterdir()) == before


def test_switched_off_while_the_index_is_made(switch, server, url):
    server.add_fault("stac-item", delay=SLOW_S)
    job = Background("tileindex", {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": TEMPORARY})
    job.start()
    wait_until(lambda: len(server.requests()) > 0)
    assert off(switch) < UNLOADED_WITHIN_S
    job.wait()
    told(job)


def test_switched_off_while_a_model_runs(switch, server, url, tmp_path):
    server.set_latency(SLOW_S)
    model = saved(everything_model(), tmp_path / "everything.model3")
    heard = Heard()
    context = project_context(heard)
    ended: list[bool] = []
    task = QgsProcessingAlgRunnerTask(model, given(model, url, tmp_path), context, heard)
    task.executed.connect(lambda ok, _: ended.append(ok))
    QgsApplication.taskManager().addTask(task)
    wait_until(task.isActive)
    assert off(switch) < UNLOADED_WITHIN_S
    wait_until(lambda: bool(ended))
    assert ended == [False]
    assert len([error for error in heard.errors if SWITCHED_OFF in error]) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["everything.model3"]


def test_two_at_once_are_both_ended(switch, server, url, tmp_path):
    server.set_latency(SLOW_S)
    given_both = {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": TEMPORARY}
    jobs = [Background("loadmosaic", {**given_both, "TILES": "N35E030"}), Background("tileindex", given_both)]
    for job in jobs:
        job.start()
    wait_until(lambda: all(job.task.isActive() for job in jobs))
    assert off(switch) < UNLOADED_WITHIN_S
    for job in jobs:
        job.wait()
        told(job)


def test_an_algorithm_that_somebody_kept_does_not_run(switch, url, tmp_path):
    """A script's variable; the registry's own are gone."""
    kept = QgsApplication.processingRegistry().createAlgorithmById("palsar:loadmosaic")
    off(switch)
    heard = Heard()
    parameters = {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.vrt")}
    with pytest.raises(QgsProcessingException, match=SWITCHED_OFF):
        kept.run(parameters, project_context(heard), heard, {}, False)
    assert list(tmp_path.iterdir()) == []


def test_nothing_of_it_is_left_when_the_plugin_is_back(switch, url, archive, tmp_path):
    off(switch)
    switch.initProcessing()
    out = str(tmp_path / "out.tif")
    job = Background("loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": out}).run()
    assert job.heard.errors == []
    assert_holds(out, witness.stored(archive.tiles[ALOS2_2020], "hh"), nodata=0)
