"""One model with every algorithm as a step: from the designer, from QGIS 3.22's file, as a Python script."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsVectorLayer,
)

import palsar_mosaic
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .models import COMPUTED, FIXED, GIVEN, MADE_BY, everything_model, result_name, saved
from .toolbox import ALOS2_2020, ALOS2_2021, Archive, Heard, Window, project_context

SAVED_IN_3_22 = Path(__file__).parent / "data" / "saved_in_3_22.model3"
SHIPPED = sorted((Path(palsar_mosaic.__file__).resolve().parent / "models").glob("*.model3"))
WRITES = "PALSAR_MOSAIC_WRITE_MODEL"

KEPT = ("water", "land")
RESULTS = {
    "power": "vrt",
    "date": "tif",
    "ratio": "tif",
    "index": "gpkg",
    "dates": "gpkg",
    "files": "folder",
    "series": "folder",
    "backscatter": "gpkg",
    "profiles": "gpkg",
    "statistics": "gpkg",
}


def given(model: QgsProcessingModelAlgorithm, url: str, folder: Path) -> dict:
    """What a user types into the model's dialog, and where the results go."""
    window = Window.of(ALOS2_2020)
    # A little inside, so that the neighbour in the west is not meant.
    inset = 1 / 4500
    area = f"{window.west + inset},{window.east - inset},{window.south + inset},{window.north - inset}"
    return {
        "product": PALSAR,
        "since": 2015,
        "column": "E030",
        "where": f"{area} [EPSG:4326]",
        "keep": list(KEPT),
        "linear": True,
        "format": "decimal_year",
        "archive": url,
        **{result_name(model, name): str(folder / f"{name}.{ending}") for name, ending in RESULTS.items()},
    }


def run(algorithm: QgsProcessingAlgorithm, parameters: dict) -> dict:
    heard = Heard()
    context = project_context(heard)
    ok, why = algorithm.checkParameterValues(parameters, context)
    assert ok, why
    results, ok = algorithm.run(parameters, context, heard, {}, False)
    assert ok, heard.errors
    return results


def assert_results(folder: Path, archive: Archive) -> None:
    """All results, against the arrays that the archive was made of."""
    bands = archive.tiles[ALOS2_2020]
    power = witness.calibrated(bands, "hh", PALSAR, "gamma0_power", KEPT)
    assert_holds(folder / "power.vrt", power, **TOLERANCE["gamma0_power"])
    dates = witness.dates(bands, PALSAR, 2020, "decimal_year", KEPT)
    assert_holds(folder / "date.tif", dates, nodata=0, **TOLERANCE["decimal_year"])
    assert_holds(folder / "ratio.tif", witness.ratio(bands, "ratio_db", KEPT), **TOLERANCE["ratio_db"])
    (tile,) = QgsVectorLayer(str(folder / "index.gpkg"), "index", "ogr").getFeatures()
    assert (tile["tile"], tile["year"], tile["columns"]) == ("N35E030", 2020, ALOS2_2020.width)
    (row, *_) = QgsVectorLayer(str(folder / "dates.gpkg"), "dates", "ogr").getFeatures()
    inside = {name: values[1:-1, 1:-1] for name, values in bands.items()}
    days = witness.dates(inside, PALSAR, 2020, "yyyymmdd")
    assert [int(row[name].toString("yyyyMMdd")) for name in ("first", "last")] == [
        np.nanmin(days),
        np.nanmax(days),
    ]
    assert (row["year"], row["pixels"]) == (2020, np.isfinite(days).sum())
    in_db = witness.calibrated(inside, "hh", PALSAR, "gamma0_db", KEPT)
    file = folder / "files.folder" / "ALOS-2_PALSAR-2_2020_hh_db.tif"
    assert_holds(file, in_db, **TOLERANCE["gamma0_db"])
    layer = folder / "series.folder" / "ALOS-2_PALSAR-2_2020_ratio_db.vrt"
    assert_holds(layer, witness.ratio(inside, "ratio_db", KEPT), **TOLERANCE["ratio_db"])
    hv, _ = QgsVectorLayer(str(folder / "backscatter.gpkg"), "backscatter", "ogr").getFeatures()
    power_hv = witness.calibrated(bands, "hv", PALSAR, "gamma0_power", KEPT)
    assert (hv["zone"], hv["band"], hv["count"]) == ("N35E030", "hv", np.isfinite(power_hv).sum())
    assert hv["mean_power"] == pytest.approx(np.nanmean(power_hv))
    profile, _ = QgsVectorLayer(str(folder / "profiles.gpkg"), "profiles", "ogr").getFeatures()
    both = np.isfinite(power) & np.isfinite(power_hv)
    assert (profile["id"], profile["year"], profile["pixels"]) == ("N35E030", 2020, both.sum())
    assert profile["ratio_power"] == pytest.approx(power_hv[both].mean() / power[both].mean())
    (zone,) = QgsVectorLayer(str(folder / "statistics.gpkg"), "statistics", "ogr").getFeatures()
    assert zone["hh_count"] == np.isfinite(power).sum()
    assert zone["hh_mean"] == pytest.approx(np.nanmean(power), rel=1e-6)


def steps_of(model: QgsProcessingModelAlgorithm) -> set[str]:
    return {step.algorithmId() for step in model.childAlgorithms().values()}


def sources_of(model: QgsProcessingModelAlgorithm) -> dict[tuple[str, str], tuple]:
    """Where each parameter of each step comes from."""
    return {
        (name, parameter): tuple(
            (
                source.source(),
                source.staticValue(),
                source.parameterName(),
                source.outputChildId(),
                source.outputName(),
                source.expression(),
            )
            for source in sources
        )
        for name, step in model.childAlgorithms().items()
        for parameter, sources in step.parameterSources().items()
    }


def inputs_of(model: QgsProcessingModelAlgorithm) -> dict[str, dict]:
    """The model's own parameters, with their types, choices and defaults."""
    return {
        found.name(): found.toVariantMap()
        for found in model.parameterDefinitions()
        if not found.isDestination()
    }


def assert_sound(model: QgsProcessingModelAlgorithm) -> None:
    """As the designer's button "Validate model" sees it."""
    context = project_context(Heard())
    assert model.validate() == (True, [])
    for name in model.childAlgorithms():
        assert model.validateChildAlgorithm(name) == (True, [])
    assert model.canExecute() == (True, "")
    assert model.checkParameterValues({}, context)[0] is False


# -- built in code, as the designer does it -----------------------------------------------------------


def test_it_holds_every_algorithm_and_every_kind_of_source():
    model = everything_model()
    provider = QgsApplication.processingRegistry().providerById("palsar")
    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    ours = {algorithm.id() for algorithm in provider.algorithms() if not algorithm.flags() & hidden}
    assert steps_of(model) == ours | {"native:zonalstatisticsfb"}
    kinds = {kind for sources in sources_of(model).values() for kind, *_ in sources}
    every = (FIXED(1), GIVEN("a"), MADE_BY("a", "b"), COMPUTED("1"))
    assert kinds == {source.source() for source in every}
    assert_sound(model)


def test_saving_and_loading_keeps_all_of_it(tmp_path):
    model = everything_model()
    read = saved(model, tmp_path / "everything.model3")
    assert list(read.childAlgorithms()) == list(model.childAlgorithms())
    assert sources_of(read) == sources_of(model)
    # A file does not keep the order in which they were added.
    assert inputs_of(read) == inputs_of(model)
    for name in model.childAlgorithms():
        assert read.dependentChildAlgorithms(name) == model.dependentChildAlgorithms(name)
    assert_sound(read)


def test_it_runs(url, archive, tmp_path):
    model = saved(everything_model(), tmp_path / "everything.model3")
    results = run(model, given(model, url, tmp_path))
    assert set(results["CHILD_RESULTS"]) == set(model.childAlgorithms())
    assert_results(tmp_path, archive)


def test_it_runs_twice_with_other_answers(url, archive, tmp_path):
    """Nothing of the first run is left in the model's steps."""
    model = saved(everything_model(), tmp_path / "everything.model3")
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    other = {"since": 2016, "linear": False, "format": "yyyymmdd", "keep": ["land"]}
    run(model, {**given(model, url, first), **other})
    run(model, given(model, url, second))
    assert_results(second, archive)
    in_2021 = witness.calibrated(archive.tiles[ALOS2_2021], "hh", PALSAR, "gamma0_db", ("land",))
    assert_holds(first / "power.vrt", in_2021, **TOLERANCE["gamma0_db"])


def test_the_python_that_qgis_makes_of_it_does_the_same(url, archive, tmp_path):
    """The designer's "Export as script algorithm", which does not tell expressions of the model's parameters."""
    model = everything_model(
        "2015 + 5", "'N35' || 'E030'", "concat('gamma0', '_power')", "2021 - 1", "'2020-2021'"
    )
    model.setName("Everything")
    lines = model.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)
    text = "\n".join(lines)
    space: dict = {}
    exec(compile(text, "everything.py", "exec"), space)
    (kind,) = [
        made
        for made in space.values()
        if isinstance(made, type)
        and issubclass(made, QgsProcessingAlgorithm)
        and made.__module__ not in ("qgis._core", "qgis.core")
    ]
    script = kind().create()
    parameters = given(model, url, tmp_path)
    for name in RESULTS:
        # The script calls it with a capital letter.
        parameters[name.capitalize()] = parameters.pop(result_name(model, name))
    run(script, parameters)
    assert_results(tmp_path, archive)


# -- from a file --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def of_3_22() -> QgsProcessingModelAlgorithm:
    """Read from the file that QGIS 3.22 wrote; with PALSAR_MOSAIC_WRITE_MODEL=1 it is written anew before."""
    if os.environ.get(WRITES) == "1":
        assert 32200 <= Qgis.QGIS_VERSION_INT < 32300, "only QGIS 3.22 can write its file"
        model = everything_model()
        model.setHelpContent({"ALG_VERSION": Qgis.QGIS_VERSION})
        assert model.toFile(str(SAVED_IN_3_22))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(SAVED_IN_3_22))
    return read


def test_a_model_saved_in_3_22_is_what_it_was(of_3_22):
    assert of_3_22.helpContent()["ALG_VERSION"].startswith("3.22.")
    assert sources_of(of_3_22) == sources_of(everything_model())
    assert inputs_of(of_3_22) == inputs_of(everything_model())
    assert_sound(of_3_22)


def test_a_model_saved_in_3_22_runs(of_3_22, url, archive, tmp_path):
    run(of_3_22, given(of_3_22, url, tmp_path))
    assert_results(tmp_path, archive)


def test_a_model_saved_in_3_22_runs_after_this_qgis_saved_it_again(of_3_22, url, archive, tmp_path):
    again = saved(of_3_22, tmp_path / "again.model3")
    run(again, given(again, url, tmp_path))
    assert_results(tmp_path, archive)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_model_is_sound(file):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    assert model.validate() == (True, [])
    for name, step in model.childAlgorithms().items():
        assert step.algorithm() is not None
        assert model.validateChildAlgorithm(name) == (True, [])
    assert model.canExecute() == (True, "")


def test_there_is_a_shipped_model():
    assert [file.name for file in SHIPPED] == ["mosaic_to_decibels.model3"]
