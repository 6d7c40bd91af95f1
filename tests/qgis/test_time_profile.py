"""Time profiles as a user takes them, against the arrays that the archive was made of."""

from __future__ import annotations

import re
import threading
import time
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsReferencedPointXY,
    QgsVectorLayer,
    QgsWkbTypes,
)

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.test_zones import by_gdal
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

from .command_line import words
from .test_statistics import ACROSS, BOTH_TILES, INSIDE, ring, zones
from .toolbox import ALOS2_2020, ALOS2_2021, ALOS_2008, JERS_1996, Heard, Window, run

COLUMNS = ["id", "product", "sensor", "year", "date", "first_date", "last_date", "pixels"]
COLUMNS += ["hh_power", "hh_db", "hv_power", "hv_db", "ratio_power", "ratio_db", "mask"]
VALUES = COLUMNS[8:14]
CENTRE = Window.of(ALOS2_2020)
CALLED = {code: name for name, code in witness.CODES.items()}
ALL_CLASSES = ["water", "layover", "shadow", "land"]


def table(parameters: dict, url: str, out: Path | str = "TEMPORARY_OUTPUT", heard: Heard | None = None):
    """The layer."""
    result = run("timeprofile", {"ARCHIVE": url, "OUTPUT": str(out), **parameters}, heard)["OUTPUT"]
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(str(result), "table", "ogr")
    assert layer.isValid()
    return layer


def rows(parameters: dict, url: str, out: Path | str = "TEMPORARY_OUTPUT", heard: Heard | None = None):
    layer = table(parameters, url, out, heard)
    names = [name for name in layer.fields().names() if name != "fid"]
    return [{name: None if row[name] == NULL else row[name] for name in names} for row in layer.getFeatures()]


def points(
    *places: tuple[float, float], names: tuple[str, ...] = (), crs: str = "EPSG:4326", kind: str = "Point"
) -> QgsVectorLayer:
    """A layer of points, given in pixels from where the two tiles of 2020 meet."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=name:string", "points", "memory")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem(crs),
        QgsCoordinateTransformContext(),
    )
    layer.setCrs(there.destinationCrs())
    features = []
    for number, (x, y) in enumerate(places):
        feature = QgsFeature(layer.fields())
        degrees = QgsPointXY(CENTRE.west + x / 4500, CENTRE.north - y / 4500)
        feature.setGeometry(QgsGeometry.fromPointXY(there.transform(degrees)))
        feature["name"] = names[number] if number < len(names) else None
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def at(x: float, y: float) -> str:
    """A point as text."""
    return f"{CENTRE.west + x / 4500!r},{CENTRE.north - y / 4500!r} [EPSG:4326]"


def assert_row(row: dict, archive, spec, chosen: dict[str, np.ndarray], keep=("water", "land")) -> None:
    """``chosen``: each band's numbers in the place's pixels."""
    flat = {name: values.ravel()[None, :] for name, values in chosen.items()}
    hh, hv = (witness.calibrated(flat, name, spec.product, "gamma0_power", keep) for name in ("hh", "hv"))
    both = np.isfinite(hh) & np.isfinite(hv)
    assert (row["product"], row["year"], row["pixels"]) == (spec.product, spec.year, both.sum())
    if not both.any():
        assert [row[name] for name in (*VALUES, "date", "first_date", "last_date")] == [None] * 9
        return
    assert row["hh_power"] == pytest.approx(hh[both].mean())
    assert row["hv_power"] == pytest.approx(hv[both].mean())
    assert row["hh_db"] == pytest.approx(10 * np.log10(hh[both].mean()))
    assert row["ratio_power"] == pytest.approx(hv[both].mean() / hh[both].mean())
    assert row["ratio_db"] == pytest.approx(row["hv_db"] - row["hh_db"])
    days = np.sort(flat["date"][both])
    launch = witness.launch(spec.product, spec.year)
    for name, number in (
        ("first_date", days[0]),
        ("date", days[(days.size - 1) // 2]),
        ("last_date", days[-1]),
    ):
        assert row[name].toPyDate() == launch + timedelta(days=int(number))


def around(archive, spec, x: int, y: int, side: int) -> dict[str, np.ndarray]:
    half = side // 2
    return archive.pixels(spec, Window(CENTRE.left + x - half, CENTRE.top + y - half, side, side))


PLACES = [(100, 50), (0, 10), (449, 299), (-1, 0), (-300, 200), (333, 222)]


@pytest.mark.parametrize("side", [1, 3, 5])
def test_points_of_a_layer(url, archive, tmp_path, side):
    layer = points(*[(x + 0.3, y + 0.6) for x, y in PLACES], names=("a", "b", "", "d"))
    given = {"INPUT": layer, "ID_FIELD": "name", "WINDOW": str(side), "YEARS": "2020-2021"}
    found = rows(given, url, tmp_path / "out.gpkg")
    assert list(found[0]) == COLUMNS
    assert [row["id"] for row in found[::2]] == ["a", "b", "", "d", "5", "6"]
    for (x, y), first, second in zip(PLACES, found[::2], found[1::2]):
        for row, spec in ((first, ALOS2_2020), (second, ALOS2_2021)):
            assert_row(row, archive, spec, around(archive, spec, x, y, side))
            assert row["sensor"] == "ALOS-2 PALSAR-2"


def test_the_table_holds_the_points_as_they_were_given(url, tmp_path):
    layer = points((10.3, 10.6), (40, 70), crs="EPSG:32636")
    out = table({"INPUT": layer, "YEARS": "2020-2021"}, url, tmp_path / "out.gpkg")
    assert out.crs().authid() == "EPSG:32636"
    given = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert [row.geometry().asPoint() for row in out.getFeatures()] == [p for p in given for _ in range(2)]


@pytest.mark.parametrize("crs", ["EPSG:32636", "EPSG:3857", "EPSG:22992"])
def test_points_in_any_crs(url, archive, crs):
    (row,) = rows({"INPUT": points((100.5, 50.5), crs=crs), "YEARS": "2020"}, url)
    assert_row(row, archive, ALOS2_2020, around(archive, ALOS2_2020, 100, 50, 1))


def test_each_point_of_a_feature_with_several(url, archive):
    layer = QgsVectorLayer("MultiPointZ?crs=EPSG:4326", "points", "memory")
    feature = QgsFeature(layer.fields())
    corners = [(CENTRE.west + x / 4500, CENTRE.north - y / 4500) for x, y in ((7.5, 8.5), (80.5, 90.5))]
    feature.setGeometry(QgsGeometry.fromWkt(f"MULTIPOINTZ({','.join(f'{x!r} {y!r} 7' for x, y in corners)})"))
    assert layer.dataProvider().addFeatures([feature])[0]
    found = rows({"INPUT": layer, "YEARS": "2020"}, url)
    assert [row["id"] for row in found] == ["1", "1"]
    for row, (x, y) in zip(found, ((7, 8), (80, 90))):
        assert_row(row, archive, ALOS2_2020, around(archive, ALOS2_2020, x, y, 1))


def test_only_the_selected_points(url):
    layer = points((10, 10), (20, 20), names=("a", "b"))
    layer.select(2)
    QgsProject.instance().addMapLayer(layer)
    given = {
        "INPUT": QgsProcessingFeatureSourceDefinition(layer.id(), True),
        "ID_FIELD": "name",
        "YEARS": "2020",
    }
    assert [row["id"] for row in rows(given, url)] == ["b"]


@pytest.mark.parametrize("kind", ["text", "text in another crs", "referenced", "geometry"])
def test_one_point(url, archive, kind):
    """As it is typed, as the dialog's map tool gives it, and as an expression of a model does."""
    degrees = QgsPointXY(CENTRE.west + 100.5 / 4500, CENTRE.north - 50.5 / 4500)
    geographic, utm = (QgsCoordinateReferenceSystem(crs) for crs in ("EPSG:4326", "EPSG:32636"))
    metres = QgsCoordinateTransform(geographic, utm, QgsCoordinateTransformContext()).transform(degrees)
    given = {
        "text": at(100.5, 50.5),
        "text in another crs": f"{metres.x()},{metres.y()} [EPSG:32636]",
        "referenced": QgsReferencedPointXY(metres, utm),
        "geometry": QgsGeometry.fromPointXY(degrees),
    }[kind]
    found = table({"POINT": given, "YEARS": "2020", "WINDOW": "3"}, url)
    (feature,) = found.getFeatures()
    assert feature["id"] == f"{degrees.x():.6f},{degrees.y():.6f}"
    assert found.crs().authid() == "EPSG:4326"
    assert feature.geometry().asPoint().distance(degrees) < 1e-8
    (row,) = rows({"POINT": given, "YEARS": "2020", "WINDOW": "3"}, url)
    assert_row(row, archive, ALOS2_2020, around(archive, ALOS2_2020, 100, 50, 3))


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygonZ", "CurvePolygon"])
def test_polygons(url, archive, kind):
    layer = zones(ACROSS, INSIDE, names=("across", "inside"), kind=kind)
    found = table({"INPUT": layer, "ID_FIELD": "name", "YEARS": "2020", "WINDOW": "5"}, url)
    assert found.wkbType() == QgsWkbTypes.Type.NoGeometry
    (window,) = BOTH_TILES
    bands = archive.pixels(ALOS2_2020, Window(window.left, window.top, window.width, window.height))
    for feature, text, name in zip(found.getFeatures(), (ACROSS, INSIDE), ("across", "inside")):
        row = dict(zip(found.fields().names(), feature.attributes()))
        assert row["id"] == name
        inside = by_gdal(text, window)
        assert_row(row, archive, ALOS2_2020, {band: values[inside] for band, values in bands.items()})


def test_all_sensors_in_one(url, archive):
    """In the order of the years; each with its own calibration, JERS-1 without HV."""
    x, y = 200, 100
    place = f"{40 + (x + 0.5) / 4500!r},{5 - (y + 0.5) / 4500!r} [EPSG:4326]"
    heard = Heard()
    found = rows({"PRODUCT": "all", "POINT": place, "KEEP": ALL_CLASSES}, url, heard=heard)
    assert [(row["product"], row["year"], row["sensor"]) for row in found] == [
        (JERS, 1996, "JERS-1 SAR"),
        (PALSAR, 2008, "ALOS PALSAR"),
    ]
    assert any(text.startswith("2020 is left out.") for text in heard.warnings)
    jers, alos = (archive.tiles[spec] for spec in (JERS_1996, ALOS_2008))
    assert found[0]["hh_db"] == pytest.approx(20 * np.log10(float(jers["hh"][y, x])) - 84.66)
    assert [found[0][name] for name in ("hv_power", "hv_db", "ratio_power", "ratio_db")] == [None] * 4
    assert found[1]["hh_db"] == pytest.approx(20 * np.log10(float(alos["hh"][y, x])) - 83.0)
    assert found[0]["date"].toPyDate() == date(1992, 2, 11) + timedelta(days=int(jers["date"][y, x]))
    assert found[1]["date"].toPyDate() == date(2006, 1, 24) + timedelta(days=int(alos["date"][y, x]))


def test_a_pixel_that_is_dropped_says_of_which_class_it_is(url, archive):
    bands = archive.tiles[ALOS2_2020]
    for code in (100, 150, 0):
        row_, column = (int(place[0]) for place in np.nonzero(bands["mask"] == code))
        (row,) = rows({"POINT": at(column + 0.5, row_ + 0.5), "YEARS": "2020"}, url)
        assert row["mask"] == CALLED.get(code)
        assert (row["pixels"], row["hh_power"], row["date"]) == (0, None, None)


def test_a_point_in_the_sea_beside_one_on_land(url):
    heard = Heard()
    found = rows({"INPUT": points((10, 10), (9000, 10), (60000, 60000)), "YEARS": "2020"}, url, heard=heard)
    assert [row["pixels"] for row in found] == [1, 0, 0]
    for row in found[1:]:
        assert [row[name] for name in (*VALUES, "date", "mask")] == [None] * 8
    assert any(text.startswith("The archive does not have these tiles of 2020") for text in heard.warnings)


def test_a_csv_file(url, tmp_path):
    out = tmp_path / "out.csv"
    run("timeprofile", {"YEARS": "2020", "POINT": at(10, 10), "ARCHIVE": url, "OUTPUT": str(out)})
    lines = out.read_text(encoding="utf-8").splitlines()
    assert lines[0].split(",") == COLUMNS
    assert len(lines) == 2


# -- the page -------------------------------------------------------------------------------------


class Page(HTMLParser):
    """Refuses what is not closed, and gathers what may ask a network for something."""

    VOID = ("meta",)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name in ("href", "src", "data", "srcset")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data.strip())


def test_a_page_with_plots(url, archive, tmp_path):
    nasty = "<b>a & \"b\" 'c'</b><script>alert(1)</script>"
    out = tmp_path / "deep" / "plots.html"
    layer = points((100.5, 50.5), (9000, 0), names=(nasty, "sea"))
    given = {"INPUT": layer, "ID_FIELD": "name", "YEARS": "2020-2021", "WINDOW": "3", "HTML": str(out)}
    results = run("timeprofile", {**given, "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.gpkg")})
    assert results["HTML"] == str(out)
    text = out.read_text(encoding="utf-8")
    page = Page(text)
    assert gdal.ParseXMLString(text.partition("\n")[2]) is not None
    assert page.links == []
    assert not {"script", "link", "img", "iframe", "b"} & set(page.tags)
    assert not re.search(r"http|url\(|@import", text)
    assert nasty in page.texts
    assert page.tags.count("svg") == 1, "there is nothing to plot in the sea"
    assert "No year has data here." in page.texts
    x, y = CENTRE.west + 100.5 / 4500, CENTRE.north - 50.5 / 4500
    assert f"Longitude {x:.6f}, latitude {y:.6f} (WGS 84); square of 3 x 3 pixels" in page.texts
    for spec in (ALOS2_2020, ALOS2_2021):
        bands = around(archive, spec, 100, 50, 3)
        power = witness.calibrated(bands, "hh", PALSAR, "gamma0_power", ("water", "land"))
        shown = f"{10 * np.log10(np.nanmean(power)):.2f}".replace("-", "\u2212")
        assert shown in page.texts
        assert any(told.startswith(f"HH gamma0 [dB]: {shown}") for told in page.texts)
    assert list(out.parent.iterdir()) == [out]


def test_no_page_unless_it_is_asked_for(url, tmp_path):
    given = {"POINT": at(10, 10), "YEARS": "2020", "ARCHIVE": url, "OUTPUT": str(tmp_path / "out.csv")}
    assert "HTML" not in run("timeprofile", given)
    assert Path(run("timeprofile", {**given, "HTML": "TEMPORARY_OUTPUT"})["HTML"]).suffix == ".html"


def test_a_page_that_cannot_be_written(url, tmp_path):
    (tmp_path / "file").write_text("")
    given = {"POINT": at(10, 10), "YEARS": "2020", "HTML": str(tmp_path / "file" / "page.html")}
    with pytest.raises(QgsProcessingException, match=r"page\.html cannot be written"):
        rows(given, url)


# -- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"POINT": None}, "Give either a layer of points or polygons (INPUT) or one point (POINT)"),
        ({"INPUT": lambda: points((1, 1))}, "Give either a layer"),
        ({"POINT": None, "INPUT": points}, "points has no feature"),
        ({"POINT": None, "INPUT": zones}, "zones has no feature"),
        ({"POINT": None, "INPUT": "/no/such/file.gpkg"}, "Could not load source layer for INPUT"),
        ({"POINT": None, "INPUT": lambda: zones("", kind="Point")}, "'1' is no point"),
        (
            {"POINT": None, "INPUT": lambda: zones("LINESTRING(0 0, 1 1)", kind="LineString")},
            "has no polygon",
        ),
        (
            {"POINT": None, "INPUT": lambda: zones(f"POLYGON({ring((0, 0), (50, 50), (50, 0), (0, 50))})")},
            "is not valid: ",
        ),
        (
            {"POINT": None, "INPUT": lambda: zones("POINT(500000 0)", kind="Point")},
            "does not lie on the Earth",
        ),
        ({"POINT": "200,95 [EPSG:4326]"}, "does not lie on the Earth"),
        ({"POINT": "nonsense"}, "POINT"),
        (
            {"POINT": "-150.1,-30.2 [EPSG:4326]"},
            "holds no tile of the ALOS/ALOS-2 PALSAR mosaic of 2020 in S30W155",
        ),
        ({"WINDOW": "4"}, "WINDOW"),
        ({"YEARS": "2012"}, "There is no ALOS/ALOS-2 PALSAR mosaic for 2012"),
        ({"YEARS": "twenty"}, "'twenty' names no years"),
        ({"PRODUCT": "all", "YEARS": "2012"}, "mosaic for 2012"),
        ({"KEEP": []}, "KEEP"),
    ],
)
def test_refusals(url, tmp_path, changed, sentence):
    changed = {name: value() if callable(value) else value for name, value in changed.items()}
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException) as refused:
        rows({"YEARS": "2020", "POINT": at(10, 10), **changed}, url, out)
    assert sentence in str(refused.value)
    assert not out.exists()


@pytest.mark.parametrize("after_s", [0.5, 2.2])
def test_cancelled_while_the_server_is_slow(server, url, tmp_path, after_s):
    """While the mosaics are looked for, and while pixels are read."""
    server.set_latency(1.0)
    heard = Heard()
    cancelled: list[float] = []

    def cancel() -> None:
        cancelled.append(time.monotonic())
        heard.cancel()

    timer = threading.Timer(after_s, cancel)
    timer.start()
    out, page = tmp_path / "out.gpkg", tmp_path / "page.html"
    given = {"YEARS": "2020", "POINT": at(10, 10), "ARCHIVE": url, "OUTPUT": str(out), "HTML": str(page)}
    run("timeprofile", given, heard)
    assert time.monotonic() - cancelled[0] < 0.5
    assert list(tmp_path.iterdir()) == []
    assert any("Cancelled" in text for text in heard.infos)


# -- the command line -----------------------------------------------------------------------------


def test_qgis_process(command_line, url, archive, tmp_path):
    out, page = tmp_path / "out.csv", tmp_path / "page.html"
    given = {"PRODUCT": "all", "YEARS": "1996,2020-2021", "POINT": at(100.5, 50.5), "WINDOW": "5"}
    done = command_line("run", "palsar:timeprofile", *words(**given, ARCHIVE=url, OUTPUT=out, HTML=page))
    assert done.returncode == 0, done.stdout + done.stderr
    first, *lines = out.read_text().replace('"', "").splitlines()
    assert first.split(",") == COLUMNS
    # The id is a pair of coordinates, with a comma of its own.
    found = [dict(zip(["x", "y", *COLUMNS[1:]], line.split(","))) for line in lines]
    assert [row["year"] for row in found] == ["2020", "2021"]
    for row, spec in zip(found, (ALOS2_2020, ALOS2_2021)):
        bands = around(archive, spec, 100, 50, 5)
        power = witness.calibrated(bands, "hv", PALSAR, "gamma0_power", ("water", "land"))
        assert float(row["hv_power"]) == pytest.approx(np.nanmean(power))
    Page(page.read_text(encoding="utf-8"))
