"""The command line: a QGIS of its own for each call, and the plugin installed as users install it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsVectorLayer

import palsar_mosaic
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .models import ratio_model, result_name, saved
from .toolbox import ALOS2_2020, JERS_1996

ROOT = Path(palsar_mosaic.__file__).resolve().parent
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
"""Debian's wrapper passes an option that QGIS 3.22 rejects."""
READS_JSON = 32400
"""From this version on parameters may come as JSON from stdin."""
TIMEOUT_S = 120


@dataclass(frozen=True)
class CommandLine:
    """A user's shell, with a profile in which the plugin is enabled."""

    environment: dict[str, str]

    def __call__(self, *words: str, given: str | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *words],
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
        )

    def results(self, *words: str, given: str | None = None) -> dict:
        done = self("--json", *words, given=given)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)


@pytest.fixture(scope="module")
def command_line(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    assert PROGRAM, "qgis_process is not on PATH"
    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "palsar_mosaic").symlink_to(ROOT, target_is_directory=True)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("command-line-profile")),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    shell = CommandLine(environment)
    enabled = shell("plugins", "enable", "palsar_mosaic")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return shell


def words(**parameters: object) -> list[str]:
    """KEY=VALUE, and a list as the same key several times."""
    return ["--"] + [
        f"{name}={value}"
        for name, values in parameters.items()
        for value in (values if isinstance(values, list) else [values])
    ]


def test_the_plugin_is_there(command_line):
    listed = command_line.results("list")
    algorithms = listed["providers"]["palsar"]["algorithms"]
    assert set(algorithms) == {
        f"palsar:{name}"
        for name in ("loadmosaic", "calibrate", "applymask", "decodedate", "hvhhratio", "tileindex")
    }


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
