"""Statistics as a user takes them, against numpy, GDAL's rasterizer and QGIS's own ellipsoid."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from palsar_mosaic.core.ellipsoid import pixel_areas_ha
from palsar_mosaic.core.grid import Window as GridWindow
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.test_zones import by_gdal
from palsar_mosaic.tests.lab.tile_pixels import JERS

from .toolbox import ALOS2_2020, ALOS2_2020_WEST, ALOS2_2021, JERS_1996, Heard, Window, run

HEAD = ["product", "year", "sensor", "zone", "band", "count", "valid_share", "area_ha"]
POWERS = ["mean_power", "mean_db", "sd_power", "enl"]
CENTRE = Window.of(ALOS2_2020)
"""Where its neighbour to the west ends, 30 E."""


def rows(
    parameters: dict, url: str, out: Path | str = "TEMPORARY_OUTPUT", heard: Heard | None = None
) -> list[dict]:
    result = run("statistics", {"ARCHIVE": url, "OUTPUT": str(out), **parameters}, heard)["OUTPUT"]
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(str(result), "table", "ogr")
    assert layer.isValid()
    names = [name for name in layer.fields().names() if name != "fid"]
    return [{name: None if row[name] == NULL else row[name] for name in names} for row in layer.getFeatures()]


def zones(
    *texts: str, names: tuple[str, ...] = (), crs: str = "EPSG:4326", kind: str = "Polygon"
) -> QgsVectorLayer:
    """A layer with these polygons, and a field of names."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "zones", "memory")
    features = []
    for place, text in enumerate(texts):
        feature = QgsFeature(layer.fields())
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        feature["name"] = names[place] if place < len(names) else None
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def ring(*corners: tuple[float, float]) -> str:
    """Corners in pixels from where the two tiles of 2020 meet, 30 E 35 N."""
    points = [(CENTRE.west + x / 4500, CENTRE.north - y / 4500) for x, y in (*corners, corners[0])]
    return f"({','.join(f'{x!r} {y!r}' for x, y in points)})"


BOTH_TILES = (GridWindow(CENTRE.left - 300, CENTRE.top, CENTRE.left + 450, CENTRE.top + 300),)
ACROSS = f"POLYGON({ring((-49.7, 20.3), (80.2, 40.6), (60.9, 149.8), (-90.1, 119.7))},{ring((-10.2, 60.1), (20.3, 60.7), (19.8, 89.6))})"
INSIDE = f"POLYGON({ring((10, 10), (200, 10), (200, 100), (10, 100))})"


def expected(archive, text: str, name: str, keep=("water", "land")) -> np.ndarray:
    """The zone's values, one after the other."""
    (window,) = BOTH_TILES
    place = Window(window.left, window.top, window.width, window.height)
    bands = archive.pixels(ALOS2_2020, place)
    values = witness.calibrated(bands, name, ALOS2_2020.product, "gamma0_power", keep)
    inside = by_gdal(text, window)
    return values[inside & ~np.isnan(values)], int(inside.sum())


def test_a_tile_in_two_years(url, archive, tmp_path):
    given = {"YEARS": "2020-2021", "TILES": "N35E030", "PERCENTILES": "50,2.5"}
    found = rows(given, url, tmp_path / "out.gpkg")
    percentiles = ["p02_5_power", "p02_5_db", "p50_power", "p50_db"]
    assert list(found[0]) == [*HEAD, *POWERS, *percentiles]
    assert [(row["year"], row["band"]) for row in found] == [
        (year, band) for year in (2020, 2021) for band in ("hh", "hv", "ratio")
    ]
    for row in found:
        bands = archive.tiles[{2020: ALOS2_2020, 2021: ALOS2_2021}[row["year"]]]
        assert (row["product"], row["sensor"], row["zone"]) == (ALOS2_2020.product, "ALOS-2 PALSAR-2", None)
        if row["band"] == "ratio":
            hv, hh = (
                witness.calibrated(bands, name, ALOS2_2020.product, "gamma0_power", ("water", "land"))
                for name in ("hv", "hh")
            )
            both = ~np.isnan(hv) & ~np.isnan(hh)
            assert row["count"] == both.sum()
            assert row["mean_power"] == pytest.approx(hv[both].mean() / hh[both].mean())
            assert (row["sd_power"], row["enl"]) == (None, None)
            median = np.percentile((hv / hh)[both], 50, method="inverted_cdf")
            assert row["p50_db"] == pytest.approx(10 * np.log10(median), abs=0.00101)
            continue
        power = witness.calibrated(bands, row["band"], ALOS2_2020.product, "gamma0_power", ("water", "land"))
        values = power[~np.isnan(power)]
        assert row["count"] == values.size
        assert row["valid_share"] == pytest.approx(100 * values.size / power.size)
        assert row["mean_power"] == pytest.approx(values.mean())
        assert row["mean_db"] == pytest.approx(10 * np.log10(values.mean()))
        assert row["sd_power"] == pytest.approx(values.std())
        assert row["enl"] == pytest.approx(values.mean() ** 2 / values.var())
        low, median = np.percentile(values, (2.5, 50), method="inverted_cdf")
        assert row["p02_5_power"] == pytest.approx(low)
        assert row["p50_db"] == pytest.approx(10 * np.log10(median))


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygonZ", "CurvePolygon"])
def test_zones_give_the_place(url, archive, kind):
    layer = zones(ACROSS, INSIDE, INSIDE, names=("across", "", "again"), kind=kind)
    found = rows({"ZONES": layer, "ZONE_FIELD": "name", "MEASUREMENTS": ["hh", "linci"]}, url)
    assert list(found[0])[-7:] == [
        f"{name}_deg" for name in ("mean", "sd", "p05", "p25", "p50", "p75", "p95")
    ]
    assert [(row["zone"], row["band"]) for row in found] == [
        (zone, band) for zone in ("across", "", "again") for band in ("hh", "linci")
    ]
    for row, text in zip(found[::2], (ACROSS, INSIDE, INSIDE)):
        values, pixels = expected(archive, text, "hh")
        assert row["count"] == values.size
        assert row["valid_share"] == pytest.approx(100 * values.size / pixels)
        assert row["mean_power"] == pytest.approx(values.mean())
        assert row["mean_deg"] is None
    assert found[2]["mean_power"] == found[4]["mean_power"]
    assert found[1]["mean_power"] is None
    assert 15 < found[1]["mean_deg"] < 65


def test_zones_are_called_by_their_ids_where_nothing_else_does(url):
    found = rows({"ZONES": zones(INSIDE, ACROSS), "MEASUREMENTS": ["hv"]}, url)
    assert [row["zone"] for row in found] == ["1", "2"]


def test_only_the_selected_zones(url):
    layer = zones(INSIDE, ACROSS, names=("a", "b"))
    layer.select(2)
    QgsProject.instance().addMapLayer(layer)
    given = {"ZONES": QgsProcessingFeatureSourceDefinition(layer.id(), True), "ZONE_FIELD": "name"}
    assert {row["zone"] for row in rows(given, url)} == {"b"}


@pytest.mark.parametrize(
    "crs",
    ["+proj=longlat", "+proj=utm +zone=36", "+proj=utm +zone=36 +units=us-ft", "+proj=merc", "+proj=cea"],
)
def test_zones_in_any_crs(url, archive, crs):
    """The same polygon, there and back, in degrees, metres and feet."""
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem.fromProj(f"{crs} +datum=WGS84"),
        QgsCoordinateTransformContext(),
    )
    assert there.destinationCrs().isValid()
    geometry = QgsGeometry.fromWkt(INSIDE).densifyByCount(50)
    geometry.transform(there)
    layer = zones(geometry.asWkt(12))
    layer.setCrs(there.destinationCrs())
    (row,) = rows({"ZONES": layer, "MEASUREMENTS": ["hh"]}, url)
    values, _ = expected(archive, INSIDE, "hh")
    assert row["count"] == pytest.approx(values.size, rel=0.001)


def test_a_long_side_is_straight_in_its_own_crs(url, archive):
    """In UTM a line between two far corners is no line in degrees: 100 km from east to west bend by 140 m."""
    utm = QgsCoordinateReferenceSystem("EPSG:32636")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), utm, QgsCoordinateTransformContext()
    )
    middle = there.transform(CENTRE.west + 0.05, CENTRE.north - 150 / 4500)
    wide = QgsGeometry.fromRect(
        QgsRectangle(middle.x() - 60000, middle.y() - 1000, middle.x() + 60000, middle.y())
    )
    layer = zones(wide.asWkt(6), crs="EPSG:32636")
    (row,) = rows({"ZONES": layer, "MEASUREMENTS": ["hh"], "TILES": "N35E030"}, url)
    fine = QgsGeometry(wide).densifyByCount(2000)
    fine.transform(
        QgsCoordinateTransform(
            utm, QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
        )
    )
    place = GridWindow(CENTRE.left, CENTRE.top, CENTRE.left + 450, CENTRE.top + 300)
    inside = by_gdal(fine.asWkt(15), place)
    power = witness.stored(archive.tiles[ALOS2_2020], "hh", ("water", "land"))
    assert row["count"] == pytest.approx((inside & ~np.isnan(power)).sum(), abs=30)


def test_curves(url, archive):
    """A circle of 40 pixels around; QGIS makes a polygon of it."""
    x, y, around = CENTRE.west + 100.3 / 4500, CENTRE.north - 50.4 / 4500, 40 / 4500
    arcs = f"{x - around} {y}, {x} {y + around}, {x + around} {y}, {x} {y - around}, {x - around} {y}"
    layer = zones(f"CURVEPOLYGON(CIRCULARSTRING({arcs}))", kind="CurvePolygon")
    (row,) = rows(
        {"ZONES": layer, "MEASUREMENTS": ["hh"], "KEEP": ["water", "layover", "shadow", "land"]}, url
    )
    assert row["count"] * 100 / row["valid_share"] == pytest.approx(np.pi * 40**2, rel=0.005)


def test_areas_are_those_of_qgis():
    """A box of a quarter of a degree, measured by QGIS along the ellipsoid."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")
    for south in (-35.0, 0.0, 5.0, 34.75):
        # Many corners: QGIS joins corners by geodesics, which are no parallels.
        box = QgsGeometry.fromRect(QgsRectangle(30, south, 30.25, south + 0.25)).densifyByCount(400)
        ours = pixel_areas_ha(round(-(south + 0.25) * 4500), 1125).sum() * 1125
        assert ours == pytest.approx(measure.measureArea(box) / 1e4, rel=1e-6)


def test_jers(url, archive):
    (row,) = rows({"PRODUCT": JERS, "YEARS": "1996", "TILES": "N05E040"}, url)
    power = witness.calibrated(archive.tiles[JERS_1996], "hh", JERS, "gamma0_power", ("water", "land"))
    assert (row["band"], row["sensor"]) == ("hh", "JERS-1 SAR")
    assert row["mean_power"] == pytest.approx(np.nanmean(power))


def test_all_years_and_one_that_is_not_there(url):
    heard = Heard()
    found = rows({"YEARS": "all", "TILES": "N35E030", "MEASUREMENTS": ["hh"]}, url, heard=heard)
    assert [row["year"] for row in found] == [2020, 2021]
    assert any(text.startswith("2008 is left out.") for text in heard.warnings)


def test_zones_without_pixels_are_rows_without_values(url):
    heard = Heard()
    speck = f"POLYGON({ring((5.6, 5.6), (6.4, 5.6), (6.4, 6.4))})"
    far = "POLYGON((10 10, 11 10, 11 11, 10 10))"
    layer = zones(speck, far, INSIDE, names=("speck", "far", "inside"))
    given = {
        "ZONES": layer,
        "ZONE_FIELD": "name",
        "TILES": "N35E030",
        "MEASUREMENTS": ["hh"],
        "PERCENTILES": "",
    }
    found = rows(given, url, heard=heard)
    for row in found[:2]:
        assert (row["count"], row["area_ha"]) == (0, 0)
        assert [row[name] for name in ("valid_share", *POWERS)] == [None] * 5
    assert found[2]["count"] > 10_000
    assert list(found[0]) == [*HEAD, *POWERS]
    assert any(text.startswith("Zones without a pixel: 2 (speck, far).") for text in heard.warnings)


def test_a_csv_file(url, tmp_path):
    out = tmp_path / "out.csv"
    run("statistics", {"YEARS": "2020", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(out)})
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[0].split(",")[: len(HEAD)] == HEAD
    assert len(lines) == 4


# -- refusals -------------------------------------------------------------------------------------

BOW_TIE = f"POLYGON({ring((0, 0), (50, 50), (50, 0), (0, 50))})"


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"ZONES": lambda: zones(INSIDE, BOW_TIE, names=("a", "b"))},
            "The polygon 'b' is not valid: Self-inter",
        ),
        (
            {"ZONES": lambda: zones(INSIDE, "", names=("a", "b"))},
            "The feature 'b' has no polygon that can be used",
        ),
        ({"ZONES": zones}, "zones has no polygon to take statistics of"),
        (
            {"ZONES": lambda: zones("POLYGON((500000 0, 500100 0, 500100 100, 500000 0))", names=("a",))},
            "The polygon 'a' does not lie on the Earth",
        ),
        ({"ZONES": "/no/such/file.gpkg"}, "Could not load source layer for ZONES"),
        ({"TILES": ""}, "No place is given"),
        ({"YEARS": "2012"}, "There is no ALOS/ALOS-2 PALSAR mosaic for 2012"),
        ({"YEARS": "twenty"}, "'twenty' names no years"),
        ({"YEARS": "2016"}, "holds no ALOS/ALOS-2 PALSAR mosaic for 2016"),
        ({"PERCENTILES": "median"}, "'median' names no percentiles"),
        ({"PRODUCT": JERS, "YEARS": "1996", "MEASUREMENTS": ["hv"]}, "The JERS-1 SAR mosaic has no band hv"),
        ({"KEEP": []}, "KEEP"),
    ],
)
def test_refusals(url, tmp_path, changed, sentence):
    changed = {name: value() if callable(value) else value for name, value in changed.items()}
    out = tmp_path / "out.gpkg"
    given = {"YEARS": "2020", "TILES": "N35E030", "ZONE_FIELD": "name" if "ZONES" in changed else None}
    with pytest.raises(QgsProcessingException) as refused:
        rows({**given, **changed}, url, out)
    assert sentence in str(refused.value)
    assert not out.exists()


def test_cancelled_while_the_server_is_slow(server, url, tmp_path):
    server.set_latency(1.5)
    heard = Heard()
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.monotonic())
        heard.cancel()

    timer = threading.Timer(1.0, cancel)
    timer.start()
    out = tmp_path / "out.gpkg"
    run("statistics", {"YEARS": "2020", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(out)}, heard)
    assert time.monotonic() - cancelled[0] < 0.5
    assert not out.exists()
    assert any("Cancelled" in text for text in heard.infos)


def test_both_tiles_are_there(archive):
    """What the tests above rely on."""
    assert Window.of(ALOS2_2020_WEST).east == CENTRE.west
