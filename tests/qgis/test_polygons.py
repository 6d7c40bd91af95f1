"""A layer of polygons as the place: from the toolbox, a model, a batch and the command line."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from palsar_mosaic.core.grid import Window as GridWindow
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.test_zones import by_gdal
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .command_line import words
from .desktop import wait_until
from .models import FIXED, GIVEN, MADE_BY, add_input, add_step, saved
from .test_background import Background
from .test_batch import run_batch
from .test_load_series import land
from .test_statistics import ACROSS, CENTRE, INSIDE, ring, zones
from .toolbox import (
    ALOS2_2020,
    ALOS2_2021,
    ALOS_2008,
    JERS_1996,
    Archive,
    Heard,
    Window,
    project_context,
    run,
)

SMALL = f"POLYGON({ring((300.2, 40.1), (420.7, 60.5), (340.3, 210.8))})"
"""Apart from INSIDE and ACROSS."""
KEPT = ("water", "land")


def asked(url: str, folder: Path, layer: object, **more: object) -> dict:
    return {
        "PRODUCT": PALSAR,
        "YEARS": "2020",
        "POLYGONS": layer,
        "MEASUREMENTS": ["hh_db"],
        "ARCHIVE": url,
        "FOLDER": str(folder),
        **more,
    }


def extent(*texts: str) -> Window:
    """Whole pixels around polygons."""
    boxes = [QgsGeometry.fromWkt(text).boundingBox() for text in texts]
    left = int(np.floor(min(box.xMinimum() for box in boxes) * 4500 + 1e-6))
    right = int(np.ceil(max(box.xMaximum() for box in boxes) * 4500 - 1e-6))
    top = int(np.floor(-max(box.yMaximum() for box in boxes) * 4500 + 1e-6))
    bottom = int(np.ceil(-min(box.yMinimum() for box in boxes) * 4500 - 1e-6))
    return Window(left, top, right - left, bottom - top)


def inside(window: Window, *texts: str) -> np.ndarray:
    """By GDAL's rasterizer."""
    grid = GridWindow(window.left, window.top, window.left + window.width, window.top + window.height)
    return np.logical_or.reduce([by_gdal(text, grid) for text in texts])


def assert_cut(path: str | Path, archive: Archive, *texts: str, spec=ALOS2_2020, keep=KEPT) -> None:
    """A raster of HH in decibels holds the pixels in these polygons and no others."""
    window = extent(*texts)
    bands = archive.pixels(spec, window)
    values = witness.calibrated(bands, "hh", spec.product, "gamma0_db", keep)
    stays = inside(window, *texts)
    assert np.isfinite(values[stays]).sum() > 100
    assert_holds(path, np.where(stays, values, np.nan), **TOLERANCE["gamma0_db"])


def in_utm(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The same features in UTM 36 N."""
    there = QgsVectorLayer("Polygon?crs=EPSG:32636&field=name:string", "utm", "memory")
    target = QgsCoordinateReferenceSystem("EPSG:32636")
    transform = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
    features = list(layer.getFeatures())
    for feature in features:
        geometry = feature.geometry()
        geometry.transform(transform)
        feature.setGeometry(geometry)
    assert there.dataProvider().addFeatures(features)[0]
    return there


def on_disk(layer: QgsVectorLayer, path: Path) -> str:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "districts"
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return f"{path}|layername=districts"


# -- the toolbox ----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_a_series_is_cut_to_polygons(url, archive, tmp_path, form):
    layer = zones(ACROSS, SMALL)
    results = run("loadseries", asked(url, tmp_path, layer, YEARS="2020-2021", FORMAT=form))
    first, second = results["LAYERS"]
    assert_cut(first, archive, ACROSS, SMALL)
    assert_cut(second, archive, ACROSS, SMALL, spec=ALOS2_2021)
    assert len(list(tmp_path.glob("outline_*.tif"))) == 1


def test_polygons_in_utm(url, archive, tmp_path):
    (path,) = run("loadseries", asked(url, tmp_path, in_utm(zones(SMALL))))["LAYERS"]
    assert_cut(path, archive, SMALL)


def test_only_selected_polygons(url, archive, tmp_path):
    layer = zones(ACROSS, SMALL, INSIDE)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    (path,) = run("loadseries", asked(url, tmp_path, source))["LAYERS"]
    assert_cut(path, archive, SMALL)


def test_tiles_that_no_polygon_touches_are_not_asked_for(server, url, archive, tmp_path):
    """Two polygons whose extent together lies in two rows of tiles, one alone, and one in the western tile."""
    (path,) = run("loadseries", asked(url, tmp_path / "east", zones(SMALL), FORMAT="gtiff"))["LAYERS"]
    assert_cut(path, archive, SMALL)
    asked_for = {request.path for request in server.requests() if "N35E0" in request.path}
    assert asked_for
    assert all("N35E030" in each for each in asked_for)
    server.reset()
    heard = Heard()
    thin = f"POLYGON({ring((-0.4, 10.2), (50.3, 4.1), (60.8, 40.9))})"
    run("loadseries", asked(url, tmp_path / "thin", zones(thin), FORMAT="gtiff"), heard)
    assert not [request for request in server.requests() if "N35E025" in request.path]
    assert heard.warnings == []


def test_a_hole_between_tiles_is_told_only_where_polygons_are(url, tmp_path):
    """An area over the row of tiles below, which is not there; the polygon lies above."""
    heard = Heard()
    below = f"POLYGON({ring((10, 10), (60, 10), (60, 60), (10, 60))})"
    area = f"{CENTRE.west},{CENTRE.west + 0.05},29.9,{CENTRE.north} [EPSG:4326]"
    run("loadseries", asked(url, tmp_path, zones(below), AREA=area), heard)
    assert heard.warnings == []


def test_opening_a_cut_virtual_layer_asks_for_nothing(server, url, tmp_path):
    (path,) = run("loadseries", asked(url, tmp_path, zones(SMALL)))["LAYERS"]
    server.reset()
    layer = QgsRasterLayer(path, "cut", "gdal")
    assert layer.isValid()
    assert server.requests() == []


def test_layers_tell_what_they_are_cut_to(url, tmp_path):
    layer = zones(SMALL)
    layer.setName("Districts")
    land(asked(url, tmp_path, layer))
    (made,) = QgsProject.instance().mapLayers().values()
    assert "Cut to the polygons of Districts" in made.metadata().abstract()


def test_one_mosaic_is_cut(url, archive, tmp_path):
    given = {"PRODUCT": PALSAR, "YEAR": 2020, "BANDS": ["hh", "mask"], "ARCHIVE": url}
    for name in ("a.vrt", "a.tif"):
        out = tmp_path / name
        run("loadmosaic", {**given, "POLYGONS": zones(ACROSS), "OUTPUT": str(out)})
        window = extent(ACROSS)
        bands = archive.pixels(ALOS2_2020, window)
        stays = inside(window, ACROSS)
        for number, band in enumerate(("hh", "mask"), start=1):
            values = np.where(stays, witness.stored(bands, band), np.nan)
            assert_holds(out, values, number=number, nodata=0)
    calibrated = run("calibrate", {"INPUT": str(tmp_path / "a.vrt"), "OUTPUT": str(tmp_path / "b.vrt")})[
        "OUTPUT"
    ]
    assert_cut(calibrated, archive, ACROSS, keep=None)


def test_a_mosaic_that_fails_leaves_nothing(url, tmp_path):
    given = {"PRODUCT": PALSAR, "YEAR": 2020, "POLYGONS": zones(SMALL), "ARCHIVE": url}
    with pytest.raises(QgsProcessingException):
        run("loadmosaic", {**given, "OUTPUT": str(tmp_path / "a.png")})
    assert list(tmp_path.iterdir()) == []


def test_an_export_at_100_m_in_utm(url, tmp_path):
    """Far from the polygon there is nothing; deep inside there is what the uncut export has.

    Nearly: a warp that begins elsewhere finds its pixels within a hundredth of one.
    """
    given = {"CRS": "EPSG:32636", "RESOLUTION": 100, "KEEP": ["water", "layover", "shadow", "land"]}
    (cut,) = run("exportmosaic", asked(url, tmp_path / "cut", zones(INSIDE), **given))["FILES"]
    whole = asked(url, tmp_path / "whole", None, TILES="N35E030", **given)
    (uncut,) = run("exportmosaic", whole)["FILES"]
    made, other = (witness.opened(path) for path in (cut, uncut))
    values = made.ReadAsArray()
    left, _, _, top, _, _ = made.GetGeoTransform()
    other_left, _, _, other_top, _, _ = other.GetGeoTransform()
    column, row = round((left - other_left) / 100), round((other_top - top) / 100)
    rows, columns = values.shape
    compared = other.ReadAsArray()[row : row + rows, column : column + columns]
    polygon = QgsGeometry.fromWkt(INSIDE)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:32636"),
        QgsProject.instance(),
    )
    polygon.transform(transform)
    border = QgsGeometry(polygon.constGet().boundary())
    deep = 0
    for y, x in np.ndindex(rows, columns):
        centre = QgsGeometry.fromWkt(f"POINT({left + x * 100 + 50} {top - y * 100 - 50})")
        if border.distance(centre) > 95:
            if polygon.contains(centre):
                deep += 1
                assert values[y, x] == pytest.approx(compared[y, x], abs=0.1)
            else:
                assert values[y, x] == -9999
    assert deep > 200


def test_statistics_and_cut_agree(url, tmp_path):
    """As many pixels as the statistics of the same polygon count."""
    (path,) = run("loadseries", asked(url, tmp_path, zones(ACROSS)))["LAYERS"]
    table = run(
        "statistics",
        {
            "YEARS": "2020",
            "ZONES": zones(ACROSS),
            "MEASUREMENTS": ["hh"],
            "ARCHIVE": url,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    (row,) = table.getFeatures()
    assert row["count"] == (witness.pixels(path) != -9999).sum()


def test_an_export_with_other_polygons_is_computed_anew(url, archive, tmp_path):
    run("exportmosaic", asked(url, tmp_path, zones(SMALL)))
    heard = Heard()
    (path,) = run("exportmosaic", asked(url, tmp_path, zones(SMALL)), heard)["FILES"]
    assert any("finished" in text.lower() for text in heard.infos)
    # The same extent, but another side.
    corners = ((300.2, 40.1), (420.7, 60.5), (340.3, 210.8), (338.1, 120.4))
    bent = f"POLYGON({ring(*corners)})"
    (path,) = run("exportmosaic", asked(url, tmp_path, zones(bent)))["FILES"]
    assert_cut(path, archive, bent)


# -- refusals -------------------------------------------------------------------------------------


def without_crs() -> QgsVectorLayer:
    layer = zones(SMALL)
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


BOW_TIE = f"POLYGON({ring((0, 0), (50, 50), (50, 0), (0, 50))})"


@pytest.mark.parametrize(
    ("layer", "sentence"),
    [
        (lambda: zones(), "zones has no polygon to cut to"),
        (lambda: zones(kind="LineString"), "zones has no polygon to cut to"),
        (without_crs, "zones has no coordinate reference system"),
        (lambda: zones(INSIDE, BOW_TIE), "The polygon '2' is not valid: Self-inter"),
        (lambda: zones("POLYGON((500000 0, 500100 0, 500100 100, 500000 0))"), "does not lie on the Earth"),
        (
            lambda: zones("POLYGON((0 0, 0.00001 0, 0.00001 0.00001, 0 0))"),
            "No polygon of zones has the centre",
        ),
        (lambda: zones("POLYGON((-30 0, -29 0, -29 1, -30 0))"), "holds no tile of the ALOS/ALOS-2 PALSAR"),
        (lambda: "/no/such/file.gpkg", "Could not load source layer for POLYGONS"),
    ],
)
def test_refusals(url, tmp_path, layer, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        run("loadseries", asked(url, tmp_path, layer()))
    assert sentence in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_polygons_beside_the_area(url, tmp_path):
    given = asked(url, tmp_path, zones(SMALL), AREA="10,11,10,11 [EPSG:4326]")
    with pytest.raises(
        QgsProcessingException, match="No polygon of zones has the centre of a pixel in the area"
    ):
        run("loadseries", given)


# -- other ways to run it -------------------------------------------------------------------------


def test_in_a_model(url, archive, tmp_path):
    """The polygons that a step before has made."""
    model = QgsProcessingModelAlgorithm("cut", "tests")
    add_input(model, QgsProcessingParameterFeatureSource("polygons", "polygons"))
    add_step(model, "fixed", "native:fixgeometries", INPUT=GIVEN("polygons"))
    add_step(
        model,
        "series",
        "palsar:loadseries",
        PRODUCT=FIXED(PALSAR),
        YEARS=FIXED("2020"),
        POLYGONS=MADE_BY("fixed", "OUTPUT"),
        MEASUREMENTS=FIXED(["hh_db"]),
        KEEP=FIXED(["water", "land"]),
        ARCHIVE=FIXED(url),
        FOLDER=FIXED(str(tmp_path)),
    )
    model = saved(model, tmp_path / "cut.model3")
    assert model.validate() == (True, [])
    heard = Heard()
    results, ok = model.run({"polygons": zones(SMALL)}, project_context(heard), heard, {}, False)
    assert ok, heard.errors
    (path,) = results["CHILD_RESULTS"]["series"]["LAYERS"]
    assert_cut(path, archive, SMALL)


def test_in_a_batch(url, archive, tmp_path):
    rows = [
        asked(url, tmp_path / "a", zones(SMALL)),
        asked(url, tmp_path / "b", zones(f"POLYGON({ring((10, 10), (90, 20), (40, 80))})"), YEARS="2021"),
    ]
    assert all(ok for ok, _, _ in run_batch("loadseries", rows))
    assert_cut(tmp_path / "a" / "ALOS-2_PALSAR-2_2020_hh_db.vrt", archive, SMALL)
    assert (tmp_path / "b" / "ALOS-2_PALSAR-2_2021_hh_db.vrt").exists()


def test_from_the_command_line(command_line, url, archive, tmp_path):
    source = on_disk(in_utm(zones(SMALL)), tmp_path / "districts.gpkg")
    results = command_line.results(
        "run", "palsar:loadseries", *words(**asked(url, tmp_path / "out", source))
    )["results"]
    (path,) = results["LAYERS"]
    assert_cut(path, archive, SMALL)


def test_jers_and_alos_are_cut_alike(url, archive, tmp_path):
    """One polygon at 40 E, 5 N."""
    left, top = 40 * 4500, -5 * 4500
    corners = ((20.2, 30.1), (200.3, 61.7), (110.8, 191.3), (20.2, 30.1))
    text = "POLYGON((" + ",".join(f"{(left + x) / 4500!r} {-(top + y) / 4500!r}" for x, y in corners) + "))"
    given = asked(url, tmp_path, zones(text), PRODUCT="all", YEARS="1996,2008")
    old, new = run("loadseries", given)["LAYERS"]
    assert_cut(old, archive, text, spec=JERS_1996)
    assert_cut(new, archive, text, spec=ALOS_2008)


@pytest.mark.parametrize("goes", ["project", "layer"])
@pytest.mark.parametrize("after", [1, 300])
def test_the_polygons_go_while_they_are_read(url, tmp_path, goes, after):
    """Many squares; the run ends with its layers, or with a sentence."""
    texts = []
    for number in range(2000):
        x, y = number % 80 * 5.0 + 0.3, number // 80 * 5.0 + 0.3
        texts.append(f"POLYGON({ring((x, y), (x + 3.1, y), (x + 3.1, y + 3.2), (x, y + 3.2))})")
    layer = QgsProject.instance().addMapLayer(zones(*texts))
    layer_id = layer.id()
    job = Background("loadseries", asked(url, tmp_path, layer_id))
    job.start()
    wait_until(job.task.isActive)
    begun_s = time.monotonic()
    while (time.monotonic() - begun_s) * 1000 < after:
        QgsApplication.processEvents()
    if goes == "project":
        QgsProject.instance().clear()
    else:
        QgsProject.instance().removeMapLayer(layer_id)
    job.wait()
    assert job.ok or job.heard.errors
