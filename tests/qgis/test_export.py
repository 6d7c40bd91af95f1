"""'Export mosaics' as its users run it: toolbox, model, command line; and what it refuses."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingModelAlgorithm, QgsRasterLayer

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds, opened
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

from .command_line import words
from .models import FIXED, GIVEN, add_input, add_step
from .test_refusals import assert_tells, refusal
from .toolbox import ALOS2_2020, ALOS2_2021, Heard, Window, project_context, run

KEPT = ("water", "land")


def asked(url: str, folder: Path, **more: object) -> dict:
    return {
        "PRODUCT": PALSAR,
        "YEARS": "2020-2021",
        "TILES": "N35E030",
        "MEASUREMENTS": ["hh_db", "ratio_db", "date"],
        "ARCHIVE": url,
        "FOLDER": str(folder),
        **more,
    }


def file(folder: Path, measurement: str, year: int = 2020) -> Path:
    return folder / f"ALOS-2_PALSAR-2_{year}_{measurement}.tif"


def test_years_and_measurements(url, archive, tmp_path):
    heard = Heard()
    results = run("exportmosaic", asked(url, tmp_path), heard)
    expected = [
        str(file(tmp_path, name, year)) for year in (2020, 2021) for name in ("hh_db", "ratio_db", "date")
    ]
    assert results == {"FOLDER": str(tmp_path), "FILES": expected, "FILE_COUNT": 6}
    for spec in (ALOS2_2020, ALOS2_2021):
        bands = archive.tiles[spec]
        in_db = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", KEPT)
        assert_holds(file(tmp_path, "hh_db", spec.year), in_db, **TOLERANCE["gamma0_db"])
        ratio = witness.ratio(bands, "ratio_db", KEPT)
        assert_holds(file(tmp_path, "ratio_db", spec.year), ratio, **TOLERANCE["ratio_db"])
        dates = witness.dates(bands, PALSAR, spec.year, "yyyymmdd", KEPT)
        assert_holds(file(tmp_path, "date", spec.year), dates, nodata=0)
    told = "\n".join(heard.infos)
    assert "2020. Tiles: 1. Size: 450 x 300 pixels in EPSG:4326." in told
    assert "Files: 6, of which 0 are there already." in told
    assert "will be read from the archive (an estimate" in told


def test_files_open_in_their_style(url, tmp_path):
    run("exportmosaic", asked(url, tmp_path, YEARS="2020"))
    layer = QgsRasterLayer(str(file(tmp_path, "hh_db")), "hh")
    enhancement = layer.renderer().contrastEnhancement()
    assert (enhancement.minimumValue(), enhancement.maximumValue()) == (-20, 0)


def test_run_again_it_computes_nothing(url, server, tmp_path):
    run("exportmosaic", asked(url, tmp_path))
    stamps = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")}
    heard = Heard()
    assert run("exportmosaic", asked(url, tmp_path), heard)["FILE_COUNT"] == 6
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")} == stamps
    assert "Nothing is left to do." in heard.infos


@pytest.mark.parametrize("given", ["EPSG:32636", QgsCoordinateReferenceSystem("EPSG:32636")])
def test_another_grid(url, tmp_path, given):
    run("exportmosaic", asked(url, tmp_path, YEARS="2020", CRS=given, RESOLUTION=100))
    dataset = opened(file(tmp_path, "hh_db"))
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32636"
    assert dataset.GetGeoTransform()[1] == 100
    layer = QgsRasterLayer(str(file(tmp_path, "hh_db")), "hh")
    assert layer.crs().authid() == "EPSG:32636"


def test_a_crs_of_the_users_own(url, tmp_path):
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=33 +lon_0=31 +ellps=WGS84 +units=m")
    run("exportmosaic", asked(url, tmp_path, YEARS="2020", CRS=own, MEASUREMENTS=["hh_db"]))
    layer = QgsRasterLayer(str(file(tmp_path, "hh_db")), "hh")
    assert layer.crs().toProj().startswith("+proj=laea +lat_0=33 +lon_0=31")
    assert layer.rasterUnitsPerPixelX() == 25


def test_an_area_and_one_file_for_a_year(url, archive, tmp_path):
    window = Window.of(ALOS2_2020)
    area = f"{window.west + 0.01},{window.east - 0.01},{window.south + 0.01},{window.north - 0.01}"
    more = {"TILES": "", "AREA": f"{area} [EPSG:4326]", "LAYOUT": "file_per_year", "YEARS": "2020"}
    results = run("exportmosaic", asked(url, tmp_path, **more))
    assert results["FILES"] == [str(tmp_path / "ALOS-2_PALSAR-2_2020.tif")]
    bands = {name: values[45:-45, 45:-45] for name, values in archive.tiles[ALOS2_2020].items()}
    in_db = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", KEPT)
    assert_holds(results["FILES"][0], in_db, **TOLERANCE["gamma0_db"])
    dates = witness.dates(bands, PALSAR, 2020, "yyyymmdd", KEPT)
    assert_holds(results["FILES"][0], dates, number=3)


def test_a_year_that_is_not_there_is_told_and_the_others_made(url, tmp_path):
    heard = Heard()
    results = run("exportmosaic", asked(url, tmp_path, YEARS="2019,2020", MEASUREMENTS=["mask"]), heard)
    assert results["FILES"] == [str(file(tmp_path, "mask"))]
    assert any("2019 is left out" in text for text in heard.warnings)


def test_cancelled_at_once_it_leaves_nothing(url, tmp_path):
    heard = Heard()
    heard.cancel()
    run("exportmosaic", asked(url, tmp_path), heard)
    assert list(tmp_path.iterdir()) == []


def test_as_a_step_of_a_model(url, tmp_path):
    from qgis.core import QgsProcessingParameterString

    model = QgsProcessingModelAlgorithm("export", "tests")
    add_input(model, QgsProcessingParameterString("archive", "archive"))
    add_step(
        model,
        "files",
        "palsar:exportmosaic",
        PRODUCT=FIXED(PALSAR),
        YEARS=FIXED("2020"),
        TILES=FIXED("N35E030"),
        MEASUREMENTS=FIXED(["hv_power"]),
        CRS=FIXED("EPSG:6933"),
        ARCHIVE=GIVEN("archive"),
        FOLDER=FIXED(str(tmp_path)),
    )
    heard = Heard()
    _, ok = model.run({"archive": url}, project_context(heard), heard, {}, False)
    assert ok, heard.errors
    assert opened(file(tmp_path, "hv_power")).GetGeoTransform()[1] == 25


def test_on_the_command_line(command_line, url, archive, tmp_path):
    done = command_line.results(
        "run", "palsar:exportmosaic", *words(**asked(url, tmp_path, YEARS="2020", RESOLUTION=2 / 4500))
    )
    assert done["results"]["FILE_COUNT"] == 3
    bands = archive.tiles[ALOS2_2020]
    power = witness.calibrated(bands, "hh", PALSAR, "gamma0_power", KEPT).reshape(150, 2, 225, 2)
    there = np.isfinite(power).sum(axis=(1, 3))
    mean = np.nansum(power, axis=(1, 3)) / np.where(there, there, np.nan)
    assert_holds(file(tmp_path, "hh_db"), 10 * np.log10(mean), within=1e-3)


# -- refusals -----------------------------------------------------------------------------------------


def test_hv_of_jers(url, tmp_path):
    more = {"PRODUCT": JERS, "YEARS": "1996", "TILES": "N05E040"}
    text = refusal("exportmosaic", asked(url, tmp_path, **more))
    assert_tells(text, "JERS-1", "hv")


@pytest.mark.parametrize(
    ("more", "facts"),
    [
        ({"YEARS": "2012"}, ("2012", "2007-2010")),
        ({"YEARS": "soon"}, ("soon", "2007-2010")),
        ({"TILES": "", "AREA": "-30,-29,-5,-4 [EPSG:4326]"}, ("2020", "land")),
        ({"TILES": ""}, ("area",)),
        ({"CRS": "EPSG:999999"}, ("EPSG:999999", "EPSG:32636")),
        ({"RESOLUTION": 25}, ("25 degree", "units of the CRS")),
        ({"CRS": "EPSG:32636", "RESOLUTION": 0.0002}, ("0.0002", "25")),
    ],
)
def test_what_cannot_be(url, tmp_path, more, facts):
    assert_tells(refusal("exportmosaic", asked(url, tmp_path / "new", **more)), *facts)
    assert not (tmp_path / "new").exists() or not list((tmp_path / "new").iterdir())


def test_a_negative_pixel_size(url, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="RESOLUTION"):
        run("exportmosaic", asked(url, tmp_path, RESOLUTION=-30))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be(url, tmp_path):
    (tmp_path / "taken").write_text("a file")
    text = refusal("exportmosaic", asked(url, tmp_path / "taken" / "folder"))
    assert_tells(text, tmp_path / "taken", "cannot be written")


def test_a_file_of_somebody_elses(url, tmp_path):
    file(tmp_path, "date", 2021).write_text("my own work")
    text = refusal("exportmosaic", asked(url, tmp_path))
    assert_tells(text, file(tmp_path, "date", 2021), "left alone")
    assert [path.name for path in tmp_path.iterdir()] == [file(tmp_path, "date", 2021).name]
