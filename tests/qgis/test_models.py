"""Chains in the model designer: built, saved, read again and run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds, opened
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .models import FIXED, GIVEN, MADE_BY, Source, add_input, add_step, ratio_model, result_name, saved
from .toolbox import ALOS2_2020, ALOS_2008, JERS_1996, SENSORS, Heard, Window, load, project_context


def run_model(model: QgsProcessingModelAlgorithm, parameters: dict, heard: Heard | None = None) -> dict:
    heard = heard or Heard()
    context = project_context(heard)
    assert model.checkParameterValues(parameters, context)[0]
    results, ok = model.run(parameters, context, heard, {}, False)
    assert ok, heard.errors
    return results


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("spec", [ALOS_2008, ALOS2_2020], ids=["ALOS", "ALOS-2"])
def test_a_chain_of_four_is_virtual_to_its_end(url, archive, tmp_path, kind, spec):
    model = saved(ratio_model(), tmp_path / "ratio.model3")
    given = {
        "product": spec.product,
        "year": spec.year,
        "tiles": spec.label,
        "archive": url,
        result_name(model, "ratio"): str(tmp_path / f"ratio.{kind}"),
    }
    results = run_model(model, given)
    steps = results["CHILD_RESULTS"]
    assert set(steps) == {"load", "mask", "calibrate", "ratio"}
    assert steps["load"]["TILE_COUNT"] == 1
    for name in ("load", "mask", "calibrate"):
        assert steps[name]["OUTPUT"].endswith(".vrt")
    out = results[result_name(model, "ratio")]
    assert out == str(tmp_path / f"ratio.{kind}")
    for name in ("load", "mask", "calibrate"):
        Path(steps[name]["OUTPUT"]).unlink()
    expected = witness.ratio(archive.tiles[spec], "ratio_db", ("land",))
    assert_holds(out, expected, within=1e-4)
    with_history = opened(out).GetMetadata("PALSAR") | opened(out).GetMetadata()
    assert with_history["HISTORY"] == "loadmosaic -> applymask -> calibrate -> hvhhratio"
    assert with_history["MASK_CODES_KEPT"] == "255"


@pytest.mark.parametrize("sensor", SENSORS)
def test_a_chain_to_dates(url, archive, tmp_path, sensor):
    spec = SENSORS[sensor]
    model = QgsProcessingModelAlgorithm("dates", "tests")
    add_input(model, QgsProcessingParameterString("archive", "archive"))
    add_step(
        model,
        "load",
        "palsar:loadmosaic",
        PRODUCT=FIXED(spec.product),
        YEAR=FIXED(spec.year),
        TILES=FIXED(spec.label),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "date",
        "palsar:decodedate",
        result="date",
        INPUT=MADE_BY("load", "OUTPUT"),
        FORMAT=FIXED("days_since_1970"),
    )
    model = saved(model, tmp_path / "dates.model3")
    result = result_name(model, "date")
    out = run_model(model, {"archive": url, result: str(tmp_path / "date.tif")})[result]
    expected = witness.dates(archive.tiles[spec], spec.product, spec.year, "days_since_1970")
    assert_holds(out, expected, nodata=0)


def test_a_model_hands_its_own_extent_and_choices_on(url, archive, tmp_path):
    """In another CRS, with several choices at once."""
    model = QgsProcessingModelAlgorithm("area", "tests")
    add_input(model, QgsProcessingParameterExtent("where", "where"))
    add_input(
        model,
        QgsProcessingParameterEnum(
            "bands", "bands", ["hh", "hv", "linci", "date", "mask"], True, None, True, True
        ),
    )
    add_input(model, QgsProcessingParameterNumber("year", "year"))
    add_step(
        model,
        "load",
        "palsar:loadmosaic",
        result="mosaic",
        YEAR=GIVEN("year"),
        AREA=GIVEN("where"),
        BANDS=GIVEN("bands"),
        ARCHIVE=FIXED(url),
    )
    model = saved(model, tmp_path / "area.model3")
    window = Window(30 * 4500 + 50, -35 * 4500 + 40, 200, 100)
    inset = 0.3 / 4500
    metres = 6378137 * np.pi / 180

    def north_m(lat: float) -> float:
        return 6378137 * np.log(np.tan(np.pi / 4 + np.radians(lat) / 2))

    area = (
        f"{(window.west + inset) * metres},{(window.east - inset) * metres},"
        f"{north_m(window.south + inset)},{north_m(window.north - inset)} [EPSG:3857]"
    )
    result = result_name(model, "mosaic")
    given = {"where": area, "bands": ["hv", "date"], "year": 2020, result: str(tmp_path / "out.vrt")}
    out = run_model(model, given)[result]
    bands = archive.pixels(ALOS2_2020, window)
    assert_holds(out, witness.stored(bands, "hv"), number=1, nodata=0)
    assert_holds(out, witness.stored(bands, "date"), number=2, nodata=0)
    assert opened(out).RasterCount == 2


@pytest.mark.parametrize("given_as", ["path", "layer", "id", "name"])
def test_a_model_hands_its_raster_year_and_product_on(url, archive, tmp_path, given_as):
    """A raster from elsewhere, which does not say what it is."""
    foreign = tmp_path / "foreign.tif"
    loaded = opened(load(ALOS2_2020, url, tmp_path / "loaded.tif"))
    plain = gdal.GetDriverByName("GTiff").Create(str(foreign), loaded.RasterXSize, loaded.RasterYSize, 1, 2)
    plain.SetGeoTransform(loaded.GetGeoTransform())
    plain.SetProjection(loaded.GetProjection())
    plain.GetRasterBand(1).WriteArray(archive.tiles[ALOS2_2020]["date"])
    plain.GetRasterBand(1).SetDescription("date")
    plain = None
    model = QgsProcessingModelAlgorithm("foreign", "tests")
    add_input(model, QgsProcessingParameterRasterLayer("raster", "raster"))
    add_input(model, QgsProcessingParameterNumber("year", "year"))
    products = [PALSAR, JERS_1996.product]
    add_input(model, QgsProcessingParameterEnum("product", "product", products, False, None, False, True))
    add_step(
        model,
        "date",
        "palsar:decodedate",
        result="date",
        INPUT=GIVEN("raster"),
        PRODUCT=GIVEN("product"),
        YEAR=GIVEN("year"),
    )
    model = saved(model, tmp_path / "foreign.model3")
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(foreign), "from elsewhere", "gdal"))
    raster = {"path": str(foreign), "layer": layer, "id": layer.id(), "name": layer.name()}[given_as]
    result = result_name(model, "date")
    given = {"raster": raster, "year": 2020, "product": PALSAR, result: str(tmp_path / "date.tif")}
    out = run_model(model, given)[result]
    bands = archive.tiles[ALOS2_2020]
    days = np.where(bands["date"] <= 1, 0, bands["date"])
    unmasked = {"date": days, "mask": np.ones_like(bands["mask"])}
    assert_holds(out, witness.dates(unmasked, PALSAR, 2020, "yyyymmdd"), nodata=0)


def test_a_model_may_use_what_a_step_counted(url, tmp_path):
    """TILE_COUNT and MISSING_TILES as values for a later step."""
    model = QgsProcessingModelAlgorithm("count", "tests")
    add_step(
        model,
        "load",
        "palsar:loadmosaic",
        YEAR=FIXED(2020),
        TILES=FIXED("N35E030,N30E030"),
        ARCHIVE=FIXED(url),
    )
    add_step(
        model,
        "again",
        "palsar:loadmosaic",
        result="again",
        YEAR=Source.fromExpression("2019 + @load_TILE_COUNT"),
        TILES=FIXED("N35E030"),
        ARCHIVE=FIXED(url),
    )
    model = saved(model, tmp_path / "count.model3")
    results = run_model(model, {result_name(model, "again"): str(tmp_path / "out.vrt")})
    assert results["CHILD_RESULTS"]["load"]["MISSING_TILES"] == "N30E030"
    assert opened(tmp_path / "out.vrt").GetMetadata("PALSAR")["YEAR"] == "2020"


def test_a_refusal_inside_a_model_ends_it_with_its_sentence(url, tmp_path):
    model = saved(ratio_model(), tmp_path / "ratio.model3")
    given = {
        "product": JERS_1996.product,
        "year": JERS_1996.year,
        "tiles": JERS_1996.label,
        "archive": url,
        result_name(model, "ratio"): str(tmp_path / "ratio.tif"),
    }
    heard = Heard()
    with pytest.raises(QgsProcessingException, match="ratio") as raised:
        model.run(given, project_context(heard), heard, {}, False)
    # QGIS 3.22 reports the step's sentence; newer ones put it into the model's own.
    said = [*heard.errors, str(raised.value)]
    assert len([error for error in said if "JERS-1 measured HH alone" in error]) == 1
    assert not (tmp_path / "ratio.tif").exists()


def test_a_saved_model_holds_names_and_no_labels(tmp_path):
    """A model from one language runs in another, and after labels were reworded."""
    file = tmp_path / "ratio.model3"
    saved(ratio_model(), file)
    text = file.read_text(encoding="utf-8")
    for stored in (
        "palsar:loadmosaic",
        "palsar:applymask",
        "palsar:calibrate",
        "palsar:hvhhratio",
        "gamma0_db",
        "land",
    ):
        assert f'"{stored}"' in text
    assert PALSAR in text
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(file))
    assert read.childAlgorithm("mask").parameterSources()["KEEP"][0].staticValue() == ["land"]
