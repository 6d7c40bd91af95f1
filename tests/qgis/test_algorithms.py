"""Every algorithm as a user runs it, against numpy on the arrays that the archive was made from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds, assert_values, opened
from palsar_mosaic.tests.lab.archive_maker import tile_key
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

from .toolbox import (
    ALOS2_2020,
    ALOS2_2020_WEST,
    ALOS2_2021,
    JERS_1996,
    SENSORS,
    Heard,
    Window,
    load,
    run,
    titles,
)

every_sensor = pytest.mark.parametrize("sensor", SENSORS)
both_kinds = pytest.mark.parametrize("kind", ["vrt", "tif"])
with_hv = pytest.mark.parametrize("sensor", ["ALOS", "ALOS-2"])


# -- values ---------------------------------------------------------------------------------------


@every_sensor
@both_kinds
def test_load_mosaic(url, archive, tmp_path, sensor, kind):
    spec = SENSORS[sensor]
    bands = archive.tiles[spec]
    out = load(spec, url, tmp_path / f"out.{kind}")
    dataset = opened(out)
    assert dataset.GetDriver().ShortName == {"vrt": "VRT", "tif": "GTiff"}[kind]
    assert dataset.RasterCount == len(spec.band_names)
    assert dataset.GetGeoTransform() == pytest.approx(
        (spec.west_deg, 1 / 4500, 0, spec.north_deg, 0, -1 / 4500), abs=1e-12
    )
    order = [name for name in ("hh", "hv", "linci", "date", "mask") if name in spec.band_names]
    for number, name in enumerate(order, start=1):
        assert_holds(out, witness.stored(bands, name), number=number, nodata=0)


@both_kinds
def test_load_mosaic_with_some_bands(url, archive, tmp_path, kind):
    out = load(ALOS2_2020, url, tmp_path / f"out.{kind}", BANDS=["hv", "mask"])
    assert opened(out).RasterCount == 2
    bands = archive.tiles[ALOS2_2020]
    assert_holds(out, witness.stored(bands, "hv"), number=1, nodata=0)
    assert_holds(out, witness.stored(bands, "mask"), number=2, nodata=0)
    assert titles(out)[0].startswith("HV")


@every_sensor
@both_kinds
@pytest.mark.parametrize("quantity", witness.CALIBRATIONS)
def test_calibrate(url, archive, tmp_path, sensor, kind, quantity):
    spec = SENSORS[sensor]
    loaded = load(spec, url, tmp_path / "loaded.vrt")
    given = {"INPUT": loaded, "QUANTITY": quantity, "OUTPUT": str(tmp_path / f"out.{kind}")}
    out = run("calibrate", given)["OUTPUT"]
    names = [name for name in ("hh", "hv") if name in spec.band_names]
    assert opened(out).RasterCount == len(names)
    for number, name in enumerate(names, start=1):
        expected = witness.calibrated(archive.tiles[spec], name, spec.product, quantity)
        assert_holds(out, expected, number=number, **TOLERANCE[quantity])
        title = titles(out)[number - 1]
        assert title.startswith(name.upper())
        assert title.endswith("[dB]" if quantity.endswith("_db") else "]")


@every_sensor
@both_kinds
@pytest.mark.parametrize(
    "keep", [None, ["land"], ["layover", "shadow"], ["water", "layover", "shadow", "land"]]
)
def test_apply_mask(url, archive, tmp_path, sensor, kind, keep):
    spec = SENSORS[sensor]
    loaded = load(spec, url, tmp_path / "loaded.vrt")
    given = {"INPUT": loaded, "OUTPUT": str(tmp_path / f"out.{kind}")} | ({"KEEP": keep} if keep else {})
    out = run("applymask", given)["OUTPUT"]
    order = [name for name in ("hh", "hv", "linci", "date", "mask") if name in spec.band_names]
    for number, name in enumerate(order, start=1):
        expected = witness.stored(archive.tiles[spec], name, tuple(keep or ("water", "land")))
        assert_holds(out, expected, number=number, nodata=0)


@every_sensor
@both_kinds
@pytest.mark.parametrize("date_format", witness.DATE_FORMATS)
def test_decode_date(url, archive, tmp_path, sensor, kind, date_format):
    spec = SENSORS[sensor]
    loaded = load(spec, url, tmp_path / "loaded.vrt")
    heard = Heard()
    given = {"INPUT": loaded, "FORMAT": date_format, "OUTPUT": str(tmp_path / f"out.{kind}")}
    out = run("decodedate", given, heard)["OUTPUT"]
    expected = witness.dates(archive.tiles[spec], spec.product, spec.year, date_format)
    assert_holds(out, expected, nodata=0, **TOLERANCE.get(date_format, {}))
    days = witness.dates(archive.tiles[spec], spec.product, spec.year, "days_since_1970")
    first, last = (np.datetime64(int(pick(days)), "D") for pick in (np.nanmin, np.nanmax))
    assert first != last
    assert any(str(first) in info and str(last) in info for info in heard.infos), heard.infos
    assert heard.warnings == []


@with_hv
@both_kinds
@pytest.mark.parametrize("quantity", witness.RATIOS)
def test_hv_hh_ratio(url, archive, tmp_path, sensor, kind, quantity):
    spec = SENSORS[sensor]
    loaded = load(spec, url, tmp_path / "loaded.vrt")
    given = {"INPUT": loaded, "QUANTITY": quantity, "OUTPUT": str(tmp_path / f"out.{kind}")}
    out = run("hvhhratio", given)["OUTPUT"]
    assert_holds(out, witness.ratio(archive.tiles[spec], quantity), **TOLERANCE[quantity])
    assert titles(out)[0].startswith("HV/HH")


@both_kinds
@pytest.mark.parametrize("last", ["calibrate", "decodedate", "hvhhratio"])
@pytest.mark.parametrize("between", ["vrt", "tif"])
def test_a_mask_stays_applied(url, archive, tmp_path, kind, last, between):
    """Chains of virtual and computed files mean the same."""
    loaded = load(ALOS2_2020, url, tmp_path / f"loaded.{between}")
    given = {"INPUT": loaded, "KEEP": ["land"], "OUTPUT": str(tmp_path / f"masked.{between}")}
    masked = run("applymask", given)["OUTPUT"]
    out = run(last, {"INPUT": masked, "OUTPUT": str(tmp_path / f"out.{kind}")})["OUTPUT"]
    bands, keep = archive.tiles[ALOS2_2020], ("land",)
    expected = {
        "calibrate": witness.calibrated(bands, "hh", PALSAR, "gamma0_db", keep),
        "decodedate": witness.dates(bands, PALSAR, 2020, "yyyymmdd", keep),
        "hvhhratio": witness.ratio(bands, "power_ratio", keep),
    }[last]
    nodata = 0 if last == "decodedate" else -9999
    assert_holds(out, expected, nodata=nodata, within=1e-4)


def test_an_archive_may_be_a_folder(archive, tmp_path):
    out = load(JERS_1996, str(archive.root), tmp_path / "out.vrt", BANDS=["hh"])
    assert_holds(out, witness.stored(archive.tiles[JERS_1996], "hh"), nodata=0)


# -- what goes in and what comes out --------------------------------------------------------------


@pytest.mark.parametrize("form", ["path", "layer", "layer id", "layer name"])
def test_an_input_may_be_given_as(url, archive, tmp_path, form):
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    layer = QgsRasterLayer(loaded, "a mosaic of mine", "gdal")
    QgsProject.instance().addMapLayer(layer)
    given = {"path": loaded, "layer": layer, "layer id": layer.id(), "layer name": "a mosaic of mine"}[form]
    out = run("hvhhratio", {"INPUT": given, "OUTPUT": str(tmp_path / "out.vrt")})["OUTPUT"]
    assert_holds(out, witness.ratio(archive.tiles[ALOS2_2020], "power_ratio"), relative=1e-6)


@pytest.mark.parametrize("name", ["loadmosaic", "calibrate", "applymask", "decodedate", "hvhhratio"])
def test_a_temporary_result_is_virtual(url, archive, tmp_path, name):
    loaded = load(ALOS2_2020, url, "TEMPORARY_OUTPUT")
    out = (
        loaded
        if name == "loadmosaic"
        else run(name, {"INPUT": loaded, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    )
    assert out.endswith(".vrt")
    dataset = opened(out)
    assert dataset.GetDriver().ShortName == "VRT"
    assert (dataset.RasterXSize, dataset.RasterYSize) == (ALOS2_2020.width, ALOS2_2020.height)
    assert Path(out).stat().st_size < 200_000  # no pixels in it


def test_a_virtual_result_needs_no_layer_before_it(url, archive, tmp_path):
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    out = run("calibrate", {"INPUT": loaded, "OUTPUT": str(tmp_path / "out.vrt")})["OUTPUT"]
    Path(loaded).unlink()
    assert_holds(out, witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "gamma0_db"), within=1e-4)


def test_an_existing_result_is_replaced(url, archive, tmp_path):
    out = tmp_path / "out.tif"
    load(ALOS2_2021, url, out, BANDS=["hh"])
    load(ALOS2_2020, url, out, BANDS=["hh"])
    assert_holds(out, witness.stored(archive.tiles[ALOS2_2020], "hh"), nodata=0)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".qml", ".tif"]


def test_rasters_say_what_they_are(url, tmp_path):
    """The names that the next algorithm, and the user in the layer's properties, read."""
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    masked = run("applymask", {"INPUT": loaded, "OUTPUT": str(tmp_path / "masked.vrt")})["OUTPUT"]
    out = run("calibrate", {"INPUT": masked, "OUTPUT": str(tmp_path / "out.tif")})["OUTPUT"]
    dataset = opened(out)
    facts = dataset.GetMetadata("PALSAR")
    assert (facts["PRODUCT"], facts["YEAR"]) == (PALSAR, "2020")
    assert facts["QUANTITIES"] == "gamma0_db,gamma0_db"
    assert facts["MASK_CODES_KEPT"] == "50,255"
    assert titles(out) == ["HH gamma0 [dB]", "HV gamma0 [dB]"]
    assert [dataset.GetRasterBand(number).GetUnitType() for number in (1, 2)] == ["dB", "dB"]
    general = dataset.GetMetadata()
    assert "JAXA" in general["ATTRIBUTION"]
    assert "ALOS-2" in general["SENSOR"]
    assert "earth.jaxa.jp" in general["LICENCE"]


# -- areas ----------------------------------------------------------------------------------------

INSIDE = Window(30 * 4500 - 120, -35 * 4500 + 40, 320, 150)
"""Crosses the meridian between two tiles of 2020."""


def corners(window: Window, crs: str, inset_px: float = 0.3) -> tuple[float, float, float, float]:
    """west, south, east, north of a window in a CRS whose axes run along the grid's, a little within its edges."""
    inset = inset_px / 4500
    box = (window.west + inset, window.south + inset, window.east - inset, window.north - inset)
    if crs == "EPSG:4326":
        return box
    (west, south, _), (east, north, _) = transformation("EPSG:4326", crs).TransformPoints([box[:2], box[2:]])
    return west, south, east, north


def transformation(source: str, target: str) -> osr.CoordinateTransformation:
    made = []
    for name in (source, target):
        crs = osr.SpatialReference()
        crs.SetFromUserInput(name)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        made.append(crs)
    return osr.CoordinateTransformation(*made)


def extent(box: tuple[float, float, float, float], form: str, crs: str) -> object:
    west, south, east, north = box
    if form == "rectangle":
        return QgsReferencedRectangle(QgsRectangle(*box), QgsCoordinateReferenceSystem(crs))
    typed = f"{west!r},{east!r},{south!r},{north!r}"
    return typed if form == "text without CRS" else f"{typed} [{crs}]"


def window_of(path: str) -> Window:
    """Where a raster lies on the grid; it lies on whole pixels."""
    dataset = opened(path)
    west, step_x, skew_x, north, skew_y, step_y = dataset.GetGeoTransform()
    assert (step_x, step_y) == pytest.approx((1 / 4500, -1 / 4500), rel=1e-12)
    assert (skew_x, skew_y) == (0, 0)
    assert west * 4500 == pytest.approx(round(west * 4500), abs=1e-6)
    assert north * 4500 == pytest.approx(round(north * 4500), abs=1e-6)
    return Window(round(west * 4500), round(-north * 4500), dataset.RasterXSize, dataset.RasterYSize)


def load_area(url: str, area: object, out: Path, **more: object) -> dict:
    given = {"PRODUCT": PALSAR, "YEAR": 2020, "AREA": area, "ARCHIVE": url, "OUTPUT": str(out), **more}
    return run("loadmosaic", given)


@pytest.mark.parametrize(
    ("form", "crs"),
    [
        ("text", "EPSG:4326"),
        ("text without CRS", "EPSG:4326"),
        ("rectangle", "EPSG:4326"),
        ("text", "EPSG:3857"),
        ("rectangle", "EPSG:3857"),
    ],
)
@both_kinds
def test_an_area_becomes_the_whole_pixels_that_it_touches(url, archive, tmp_path, form, crs, kind):
    results = load_area(url, extent(corners(INSIDE, crs), form, crs), tmp_path / f"out.{kind}")
    assert window_of(results["OUTPUT"]) == INSIDE
    assert results["TILE_COUNT"] == 2
    assert results["MISSING_TILES"] == ""
    bands = archive.pixels(ALOS2_2020, INSIDE)
    assert (bands["mask"][:, :120] != 0).any()
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        assert_holds(results["OUTPUT"], witness.stored(bands, name), number=number, nodata=0)


@pytest.mark.parametrize("form", ["text", "rectangle"])
def test_an_area_in_a_utm_zone(url, archive, tmp_path, form):
    """Its edges are curves on the grid: the result holds all of it and hardly more."""
    box = (233_000.0, 3_868_000.0, 238_000.0, 3_871_000.0)
    results = load_area(url, extent(box, form, "EPSG:32636"), tmp_path / "out.vrt")
    window = window_of(results["OUTPUT"])
    steps = np.linspace(0, 1, 201)
    edge = [
        *((box[0] + (box[2] - box[0]) * s, y) for s in steps for y in (box[1], box[3])),
        *((x, box[1] + (box[3] - box[1]) * s) for s in steps for x in (box[0], box[2])),
    ]
    lon, lat, _ = np.array(transformation("EPSG:32636", "EPSG:4326").TransformPoints(edge)).T
    columns, rows = lon * 4500, -lat * 4500
    slack = [
        columns.min() - window.left,
        window.left + window.width - columns.max(),
        rows.min() - window.top,
        window.top + window.height - rows.max(),
    ]
    assert min(slack) > -0.01
    assert max(slack) < 1.01
    assert_holds(
        results["OUTPUT"], witness.stored(archive.pixels(ALOS2_2020, window), "hh"), number=1, nodata=0
    )


def test_an_area_that_ends_on_a_pixel_edge_does_not_take_the_next_one(url, tmp_path):
    results = load_area(
        url, extent(corners(INSIDE, "EPSG:4326", 0), "text", "EPSG:4326"), tmp_path / "out.vrt"
    )
    assert window_of(results["OUTPUT"]) == INSIDE


def test_an_area_with_tiles_is_its_part_in_these_tiles(url, archive, tmp_path):
    area = extent(corners(INSIDE, "EPSG:4326"), "text", "EPSG:4326")
    results = load_area(url, area, tmp_path / "out.vrt", TILES=ALOS2_2020_WEST.label)
    assert results["TILE_COUNT"] == 1
    values = witness.pixels(results["OUTPUT"])
    window = window_of(results["OUTPUT"])
    west = witness.stored(archive.pixels(ALOS2_2020, Window(window.left, window.top, 120, 150)), "hh")
    assert (window.left, window.top, window.height) == (INSIDE.left, INSIDE.top, INSIDE.height)
    assert_values(values[:, :120], west, nodata=0)
    assert not values[:, 120:].any()


@pytest.mark.parametrize("kind", ["text", "reversed in 3857"])
def test_a_reversed_area_is_refused_and_not_turned_round(url, tmp_path, kind):
    from qgis.core import QgsProcessingException

    west, south, east, north = corners(INSIDE, "EPSG:4326" if kind == "text" else "EPSG:3857")
    crs = "EPSG:4326" if kind == "text" else "EPSG:3857"
    for typed in (f"{east},{west},{south},{north} [{crs}]", f"{west},{east},{north},{south} [{crs}]"):
        with pytest.raises(QgsProcessingException, match="reversed"):
            load_area(url, typed, tmp_path / "out.vrt")
    assert list(tmp_path.iterdir()) == []


# -- tiles ----------------------------------------------------------------------------------------


def test_missing_tiles_are_counted_named_and_holes(url, archive, tmp_path):
    heard = Heard()
    given = {
        "YEAR": 2020,
        "TILES": "N35E030, n30e030;N35E025",
        "ARCHIVE": url,
        "OUTPUT": str(tmp_path / "out.vrt"),
    }
    results = run("loadmosaic", given, heard)
    assert results["TILE_COUNT"] == 2
    assert results["MISSING_TILES"] == "N30E030"
    assert [warning for warning in heard.warnings if "N30E030" in warning and "2020" in warning]
    assert not [warning for warning in heard.warnings if "N35E030" in warning]
    window = window_of(results["OUTPUT"])
    assert window == Window(30 * 4500 - 300, -35 * 4500, 750, 300)
    assert_holds(results["OUTPUT"], witness.stored(archive.pixels(ALOS2_2020, window), "hh"), nodata=0)


def test_an_area_beyond_the_tiles_is_filled_with_holes(url, archive, tmp_path):
    window = Window(30 * 4500 + 400, -35 * 4500 - 60, 200, 120)
    results = load_area(url, extent(corners(window, "EPSG:4326"), "text", "EPSG:4326"), tmp_path / "out.tif")
    assert window_of(results["OUTPUT"]) == window
    assert results["TILE_COUNT"] == 1
    assert results["MISSING_TILES"] == "N40E030"
    expected = witness.stored(archive.pixels(ALOS2_2020, window), "hh")
    assert np.isnan(expected[:60]).all()
    assert np.isfinite(expected[60:, :50]).any()
    assert_holds(results["OUTPUT"], expected, nodata=0)


# -- the index ------------------------------------------------------------------------------------

FIELDS = ["tile", "product", "year", "sensor", "bands", "columns", "rows", "bytes"]


def index(url: str, out: str, **more: object) -> list[dict]:
    result = run("tileindex", {"ARCHIVE": url, "OUTPUT": out, **more})["OUTPUT"]
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(result, "index", "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    names = [name for name in layer.fields().names() if name != "fid"]
    assert names == FIELDS
    return [
        {**{name: feature[name] for name in FIELDS}, "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]


@pytest.mark.parametrize("where", ["TEMPORARY_OUTPUT", "index.gpkg", "index.shp"])
def test_the_tile_index(url, archive, tmp_path, where):
    out = where if where == "TEMPORARY_OUTPUT" else str(tmp_path / where)
    rows = {row["tile"]: row for row in index(url, out, PRODUCT=PALSAR, YEAR=2020)}
    assert set(rows) == {"N35E025", "N35E030"}
    for spec in (ALOS2_2020, ALOS2_2020_WEST):
        row = rows[spec.label]
        files = list((archive.root / tile_key(spec)).glob("*.tif"))
        assert len(files) == 5
        assert (row["product"], row["year"]) == (PALSAR, 2020)
        assert "ALOS-2" in row["sensor"]
        assert sorted(row["bands"].split(",")) == sorted(spec.band_names)
        assert (row["columns"], row["rows"]) == (spec.width, spec.height)
        assert row["bytes"] == sum(file.stat().st_size for file in files)
        box = row["geometry"].boundingBox()
        place = Window.of(spec)
        assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == pytest.approx(
            (place.west, place.south, place.east, place.north), abs=1e-9
        )
        assert row["geometry"].area() == pytest.approx(box.width() * box.height(), rel=1e-9)


def test_the_tile_index_of_jers(url, archive):
    (row,) = index(url, "TEMPORARY_OUTPUT", PRODUCT=JERS, YEAR=1996)
    assert (row["tile"], row["product"], row["year"]) == (JERS_1996.label, JERS, 1996)
    assert "JERS-1" in row["sensor"]
    assert sorted(row["bands"].split(",")) == ["date", "hh", "linci", "mask"]


@pytest.mark.parametrize(
    ("area", "labels"),
    [
        ("29.99,29.999,34.95,34.96 [EPSG:4326]", {"N35E025"}),
        ("29.99,30.01,34.95,34.96 [EPSG:4326]", {"N35E025", "N35E030"}),
        ("25,29.94,34,36 [EPSG:4326]", {"N35E025"}),
    ],
)
def test_the_tile_index_of_an_area(url, area, labels):
    assert {row["tile"] for row in index(url, "TEMPORARY_OUTPUT", YEAR=2020, AREA=area)} == labels


def test_the_tile_index_of_a_bucket_that_may_not_be_listed(server, url):
    server.add_fault("list-type=2", status=403)
    rows = index(url, "TEMPORARY_OUTPUT", YEAR=2020, AREA="29,31,34,36 [EPSG:4326]")
    assert {row["tile"] for row in rows} == {"N35E025", "N35E030"}
    assert [row["bytes"] or None for row in rows] == [None, None]


def test_a_result_is_the_same_in_another_gdal_program(url, archive, tmp_path):
    """gdal_translate in a process of its own, without any of this process's settings."""
    import shutil
    import subprocess

    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    out = run("calibrate", {"INPUT": loaded, "OUTPUT": str(tmp_path / "out.vrt")})["OUTPUT"]
    told = subprocess.run(
        [shutil.which("gdalinfo"), "-json", out],
        env={},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert [band["description"] for band in json.loads(told.stdout)["bands"]] == [
        "HH gamma0 [dB]",
        "HV gamma0 [dB]",
    ]
    copy = tmp_path / "copy.tif"
    subprocess.run([shutil.which("gdal_translate"), "-q", out, str(copy)], env={}, timeout=60, check=True)
    assert_holds(copy, witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "gamma0_db"), within=1e-4)
    gdal.VSICurlClearCache()
