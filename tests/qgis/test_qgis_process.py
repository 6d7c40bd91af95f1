"""The command line: a QGIS of its own for each call, and the plugin installed as users install it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm, QgsVectorLayer

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds, opened
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .command_line import words
from .models import ratio_model, result_name, saved
from .test_model_of_everything import SAVED_IN_3_22, assert_results
from .test_model_of_everything import given as given_to_everything
from .toolbox import ALGORITHMS, ALOS2_2020, ALOS2_2021, JERS_1996

READS_JSON = 32400
"""From this version on parameters may come as JSON from stdin."""


def test_the_plugin_is_there(command_line):
    listed = command_line.results("list")
    algorithms = listed["providers"]["palsar"]["algorithms"]
    assert set(algorithms) == {f"palsar:{name}" for name in (*ALGORITHMS, "availability")}


def test_help_names_every_parameter_and_value(command_line):
    done = command_line("help", "palsar:loadmosaic")
    assert done.returncode == 0
    for word in (
        "PRODUCT",
        "YEAR",
        "AREA",
        "TILES",
        "BANDS",
        "ARCHIVE",
        "OUTPUT",
        "jers_sar_mosaic",
        "linci",
    ):
        assert word in done.stdout


def test_a_chain_by_key_and_value(command_line, url, archive, tmp_path):
    loaded = command_line.results(
        "run",
        "palsar:loadmosaic",
        *words(
            PRODUCT=PALSAR,
            YEAR=2020,
            TILES="N35E030,N30E030",
            BANDS=["hv", "hh"],
            ARCHIVE=url,
            OUTPUT=tmp_path / "loaded.vrt",
        ),
    )["results"]
    assert loaded["OUTPUT"] == str(tmp_path / "loaded.vrt")
    assert loaded["TILE_COUNT"] == 1
    assert loaded["MISSING_TILES"] == "N30E030"
    masked = command_line.results(
        "run",
        "palsar:applymask",
        *words(INPUT=loaded["OUTPUT"], KEEP=["land", "shadow"], OUTPUT=tmp_path / "masked.vrt"),
    )["results"]["OUTPUT"]
    out = command_line.results(
        "run",
        "palsar:calibrate",
        *words(INPUT=masked, QUANTITY="gamma0_db", OUTPUT=tmp_path / "out.tif"),
    )["results"]["OUTPUT"]
    for number, name in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(
            archive.tiles[ALOS2_2020], name, PALSAR, "gamma0_db", ("land", "shadow")
        )
        assert_holds(out, expected, number=number, within=1e-4)


def test_the_tile_index(command_line, url, tmp_path):
    out = command_line.results(
        "run", "palsar:tileindex", *words(YEAR=2020, ARCHIVE=url, OUTPUT=tmp_path / "index.gpkg")
    )["results"]["OUTPUT"]
    layer = QgsVectorLayer(out, "index", "ogr")
    assert {feature["tile"] for feature in layer.getFeatures()} == {"N35E030", "N35E025"}


def test_the_date_summary(command_line, url, archive, tmp_path):
    done = command_line(
        "run",
        "palsar:datesummary",
        *words(YEARS="2020-2021", TILES="N35E030", ARCHIVE=url, OUTPUT=tmp_path / "dates.csv"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = (tmp_path / "dates.csv").read_text().splitlines()
    assert lines[0] == "product,year,sensor,first,median,last,span_days,pixels,share_outside"
    for line, spec in zip(lines[1:], (ALOS2_2020, ALOS2_2021)):
        days = witness.dates(archive.tiles[spec], PALSAR, spec.year, "days_since_1970")
        days = np.sort(days[np.isfinite(days)]).astype("datetime64[D]")
        first, median, last = days[0], days[(days.size - 1) // 2], days[-1]
        span = (last - first).astype(int)
        assert line.replace('"', "").replace("/", "-") == (
            f"{PALSAR},{spec.year},ALOS-2 PALSAR-2,{first},{median},{last},{span},{days.size},0"
        )
        assert f"{spec.year}: {first} to {last} ({span} days)" in done.stdout


def test_statistics_of_the_tile_index(command_line, url, archive, tmp_path):
    """Polygons of one step are the zones of the next; without area and tiles they are the place."""
    index, out = tmp_path / "index.gpkg", tmp_path / "out.csv"
    command_line.results("run", "palsar:tileindex", *words(YEAR=2020, ARCHIVE=url, OUTPUT=index))
    given = {"YEARS": "2020", "ZONES": index, "ZONE_FIELD": "tile", "ARCHIVE": url, "OUTPUT": out}
    done = command_line("run", "palsar:statistics", *words(MEASUREMENTS="hh", PERCENTILES="50", **given))
    assert done.returncode == 0, done.stdout + done.stderr
    first, *rows = out.read_text().replace('"', "").splitlines()
    assert first == (
        "product,year,sensor,zone,band,count,valid_share,area_ha,mean_power,mean_db,sd_power,enl,p50_power,p50_db"
    )
    found = {row.split(",")[3]: row.split(",") for row in rows}
    assert set(found) == {"N35E030", "N35E025"}
    power = witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "gamma0_power", ("water", "land"))
    assert int(found["N35E030"][5]) == np.isfinite(power).sum()
    assert float(found["N35E030"][8]) == pytest.approx(np.nanmean(power))


def test_a_model_from_its_file(command_line, url, archive, tmp_path):
    result = result_name(saved(ratio_model(), tmp_path / "ratio.model3"), "ratio")
    results = command_line.results(
        "run",
        str(tmp_path / "ratio.model3"),
        *words(
            **{
                "product": PALSAR,
                "year": 2020,
                "tiles": "N35E030",
                "archive": url,
                result: tmp_path / "ratio.tif",
            }
        ),
    )["results"]
    expected = witness.ratio(archive.tiles[ALOS2_2020], "ratio_db", ("land",))
    assert_holds(results[result], expected, within=1e-4)


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < READS_JSON, reason="this QGIS reads no JSON from stdin")
def test_parameters_as_json_from_stdin(command_line, url, archive, tmp_path):
    given = {
        "inputs": {
            "PRODUCT": JERS_1996.product,
            "YEAR": 1996,
            "TILES": JERS_1996.label,
            "BANDS": ["hh"],
            "ARCHIVE": url,
            "OUTPUT": str(tmp_path / "out.tif"),
        }
    }
    out = command_line.results("run", "palsar:loadmosaic", "-", given=json.dumps(given))["results"]["OUTPUT"]
    assert_holds(out, witness.stored(archive.tiles[JERS_1996], "hh"), nodata=0)


def test_every_way_to_ask_gives_the_same(command_line, url, archive, tmp_path):
    """Words, and JSON where this QGIS reads it; answers as text and as JSON."""
    asked = {"PRODUCT": PALSAR, "YEAR": 2020, "TILES": "N35E030", "BANDS": ["hv", "mask"], "ARCHIVE": url}
    outs = {name: tmp_path / f"{name}.tif" for name in ("text", "json", "stdin", "stdin_json")}
    text = command_line("run", "palsar:loadmosaic", *words(**asked, OUTPUT=outs["text"]))
    assert text.returncode == 0, text.stdout + text.stderr
    lines = {name: value for name, _, value in (line.partition(":\t") for line in text.stdout.splitlines())}
    assert (lines["OUTPUT"], lines["TILE_COUNT"]) == (str(outs["text"]), "1")
    results = {"json": command_line.results("run", "palsar:loadmosaic", *words(**asked, OUTPUT=outs["json"]))}
    if Qgis.QGIS_VERSION_INT >= READS_JSON:
        for name in ("stdin", "stdin_json"):
            given = json.dumps({"inputs": {**asked, "OUTPUT": str(outs[name])}})
            # "-" answers in JSON with or without being told to.
            shell = ("--json",) if name == "stdin_json" else ()
            done = command_line(*shell, "run", "palsar:loadmosaic", "-", given=given)
            assert done.returncode == 0, done.stderr
            results[name] = json.loads(done.stdout)
    for name, answer in results.items():
        assert answer["algorithm_details"]["id"] == "palsar:loadmosaic"
        expected = {"OUTPUT": str(outs[name]), "TILE_COUNT": 1, "MISSING_TILES": ""}
        assert {key: answer["results"][key] for key in expected} == expected
        assert answer["inputs"]["YEAR"] in (2020, "2020")
    for name in ("text", *results):
        assert_holds(outs[name], witness.stored(archive.tiles[ALOS2_2020], "hv"), nodata=0)
        assert_holds(outs[name], witness.stored(archive.tiles[ALOS2_2020], "mask"), number=2, nodata=0)
        assert opened(outs[name]).RasterCount == 2


@pytest.mark.parametrize("name", ALGORITHMS)
def test_help_as_text_and_as_json(command_line, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"palsar:{name}")
    as_text = command_line("help", f"palsar:{name}")
    assert as_text.returncode == 0
    described = command_line.results("help", f"palsar:{name}")
    assert described["algorithm_details"]["id"] == f"palsar:{name}"
    parameters = {found.name(): found for found in algorithm.parameterDefinitions()}
    assert set(described["parameters"]) == set(parameters)
    assert set(described["outputs"]) == {found.name() for found in algorithm.outputDefinitions()}
    for key, found in parameters.items():
        assert key in as_text.stdout
        assert described["parameters"][key]["description"] == found.description()
    assert algorithm.shortDescription() in as_text.stdout


def test_a_refusal_in_json(command_line, url, tmp_path):
    """The sentence is in what is printed, the exit code tells, and no result claims to be one."""
    asked = words(YEAR=2012, TILES="N35E030", ARCHIVE=url, OUTPUT=tmp_path / "out.vrt")
    done = command_line("--json", "run", "palsar:loadmosaic", *asked)
    assert done.returncode != 0
    assert "There is no ALOS/ALOS-2 PALSAR mosaic for 2012" in done.stdout + done.stderr
    assert '"results"' not in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_model_of_3_22_from_its_file(command_line, url, archive, tmp_path):
    """Every algorithm as a step, on the command line of whatever QGIS this is."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(SAVED_IN_3_22))
    command_line.results("run", str(SAVED_IN_3_22), *words(**given_to_everything(model, url, tmp_path)))
    assert_results(tmp_path, archive)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"YEAR": 2012, "TILES": "N35E030"}, "There is no ALOS/ALOS-2 PALSAR mosaic for 2012"),
        ({"YEAR": 2020, "TILES": "N33E030"}, "use N35E030"),
        ({"YEAR": 2020, "AREA": "31,30,34,35 [EPSG:4326]"}, "is empty or reversed"),
    ],
)
def test_a_refusal_is_one_sentence_and_an_exit_that_scripts_see(
    command_line, url, tmp_path, parameters, sentence
):
    done = command_line(
        "run", "palsar:loadmosaic", *words(ARCHIVE=url, OUTPUT=tmp_path / "out.vrt", **parameters)
    )
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert sentence in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []
