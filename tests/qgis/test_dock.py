"""The panel without a screen: what is chosen becomes parameters and a command, runs, and ends as the user wants it."""

from __future__ import annotations

import gc
import shlex
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsInterval,
    QgsLayerTreeModel,
    QgsLayerTreeRegistryBridge,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsTemporalNavigationObject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime, QEvent, QPoint, QPointF, Qt, QTime
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QToolButton,
    QWidget,
)

from palsar_mosaic.core.grid import Window as GridWindow
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.test_zones import by_gdal
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds
from palsar_mosaic.tests.lab.archive_maker import write_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR, TileSpec
from palsar_mosaic.ui.area import place_of, place_typed
from palsar_mosaic.ui.background import End, Outcome
from palsar_mosaic.ui.dock import PalsarDock
from palsar_mosaic.ui.holdings import Holdings, State
from palsar_mosaic.ui.place import Kind, LayerPage
from palsar_mosaic.ui.query import Place, Query, years_text
from palsar_mosaic.ui.summary import summary, what_is_missing, without_data

from .desktop import leaving_no_thread, wait_until
from .listening import STALL_MS, least_stall_ms
from .test_words import Shouting
from .toolbox import ALOS2_2020, ALOS2_2021, Archive
from .toolbox import Window as Part

GEOGRAPHIC = QgsCoordinateReferenceSystem("EPSG:4326")
PIECE = QgsRectangle(30.01, 34.96, 30.05, 34.99)
"""Inside of the tile N35E030 of the small archive."""
TREE_WITHIN_S = 5.0
"""For twelve years on a line with 200 ms latency."""
SLOW_S = 2.0
OF_QT: set[str] = set()
"""Texts that are not ours to translate."""
STOPPED_WITHIN_S = 3.0


@pytest.fixture(autouse=True)
def no_thread() -> Iterator[None]:
    yield from leaving_no_thread()


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    QgsSettings().remove("palsar_mosaic/panel")
    yield
    QgsSettings().remove("palsar_mosaic/panel")


class Window:
    """QGIS's main window, as far as the panel asks for it."""

    def __init__(self) -> None:
        self.main = QMainWindow()
        self.canvas = QgsMapCanvas(self.main)
        self.main.setCentralWidget(self.canvas)
        self.main.resize(1024, 600)
        self.canvas.setDestinationCrs(GEOGRAPHIC)
        self.canvas.setExtent(PIECE)
        self.dock: PalsarDock | None = None

    def open(self, archive: str) -> PalsarDock:
        """The panel on this archive, shown, and told what there is."""
        self.make(archive)
        self.main.show()
        wait_until(lambda: not self.dock.load.asker.busy)
        return self.dock

    def make(self, archive: str) -> PalsarDock:
        """The panel as it was left in an earlier session: on this archive."""
        QgsSettings().setValue("palsar_mosaic/panel/archive", archive)
        self.dock = PalsarDock("PALSAR Mosaic", self.canvas, self.main)
        self.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        return self.dock

    def put_away(self) -> None:
        """The panel is gone, as after the plugin was switched off."""
        if self.dock is not None and not sip.isdeleted(self.dock):
            self.dock.close_down()
            sip.delete(self.dock)
        self.dock = None

    def close(self) -> None:
        if self.dock is not None and not sip.isdeleted(self.dock):
            self.dock.close_down()
        wait_until(lambda: running() == 0)
        sip.delete(self.main)
        self.dock = None
        gc.collect()


@pytest.fixture
def window() -> Iterator[Window]:
    made = Window()
    yield made
    made.close()


@pytest.fixture
def dock(window: Window, url: str) -> PalsarDock:
    """Open, with the piece of 2020 chosen."""
    made = window.open(url)
    made.load.form.years.choose([2020])
    return made


class Ends:
    """Outcomes of runs, as they come."""

    def __init__(self, dock: PalsarDock) -> None:
        self.all: list[Outcome] = []
        dock.load.run.ended.connect(self.all.append)

    def wait(self, count: int = 1) -> Outcome:
        wait_until(lambda: len(self.all) >= count)
        assert len(self.all) == count
        return self.all[-1]


def in_project() -> list[QgsRasterLayer]:
    return list(QgsProject.instance().mapLayers().values())


def running() -> int:
    return QgsApplication.taskManager().countActiveTasks()


def message(dock: PalsarDock) -> str:
    return dock.load.footer.message.text.text()


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def chip(dock: PalsarDock, year: int) -> QToolButton:
    return next(made for made in dock.load.form.years.findChildren(QToolButton) if made.text() == str(year))


def box(parent: QWidget, text: str) -> QCheckBox:
    return next(made for made in parent.findChildren(QCheckBox) if made.text() == text)


# -- the value -----------------------------------------------------------------------------------


def test_a_query_becomes_parameters():
    query = Query("all", (1996, 2007, 2008, 2009, 2015), Place("31.9,32.1,30.37,30.55 [EPSG:4326]"))
    assert query.parameters() == {
        "PRODUCT": "all",
        "YEARS": "1996,2007-2009,2015",
        "AREA": "31.9,32.1,30.37,30.55 [EPSG:4326]",
        "MEASUREMENTS": ["hh_db"],
        "KEEP": ["water", "land"],
        "FORMAT": "vrt",
    }
    saved = Query(
        "jers_sar_mosaic",
        (1996,),
        Place(tiles=("N05E040", "N00E040")),
        form="cog",
        stack=True,
        folder="/a b",
        archive="s3://x",
        date_format="days_since_1970",
    )
    assert saved.parameters() == {
        "PRODUCT": "jers_sar_mosaic",
        "YEARS": "1996",
        "TILES": "N05E040,N00E040",
        "MEASUREMENTS": ["hh_db"],
        "KEEP": ["water", "land"],
        "DATE_FORMAT": "days_since_1970",
        "STACK": True,
        "FORMAT": "cog",
        "ARCHIVE": "s3://x",
        "FOLDER": "/a b",
    }


def test_the_command_says_the_same():
    place = Place("31.9,32.1,30.37,30.55 [EPSG:4326]")
    query = Query(years=(2020,), place=place, shown=("hh_db", "date"), folder="/my maps")
    words = shlex.split(query.command())
    assert words[:4] == ["qgis_process", "run", "palsar:loadseries", "--"]
    assert words[4:] == [
        "PRODUCT=alos_palsar_mosaic",
        "YEARS=2020",
        "AREA=31.9,32.1,30.37,30.55 [EPSG:4326]",
        "MEASUREMENTS=hh_db",
        "MEASUREMENTS=date",
        "KEEP=water",
        "KEEP=land",
        "FORMAT=vrt",
        "FOLDER=/my maps",
    ]
    assert 'AREA="31.9,32.1,30.37,30.55 [EPSG:4326]"' in query.command(windows=True)
    assert "YEARS=2020 " in query.command(windows=True)
    assert "STACK" not in query.command()
    assert "STACK=true" in shlex.split(replace(query, stack=True).command())


@pytest.mark.parametrize(
    ("years", "text"),
    [
        ((), ""),
        ((2020,), "2020"),
        ((2020, 2021), "2020,2021"),
        ((2022, 2020, 2021), "2020-2022"),
        ((1996, 2007, 2008, 2009, 2010, 2015), "1996,2007-2010,2015"),
    ],
)
def test_years_as_a_text(years, text):
    assert years_text(years) == text


def test_bytes_are_counted_before_compression():
    place = Place("a", box=place_typed("30,30.1,10,10.2").box)
    pixels = 450 * 900
    one = Query(years=(2020,), place=place)
    assert place.pixels == pixels
    # HH of two bytes and the mask of one
    assert (one.read_bytes, one.written_bytes) == (3 * pixels, 0)
    both = Query("all", (1996, 2020), place, ("hh_db", "ratio_db", "date"), form="gtiff", folder="/x")
    # JERS-1 has HH and date; ALOS-2 has HV and the ratio too
    assert both.read_bytes == (2 + 2 + 1 + 2 + 2 + 2 + 1) * pixels
    assert both.written_bytes == (4 + 4 + 4 + 4 + 4) * pixels
    assert both.layers == 5
    assert replace(both, stack=True).layers == 3
    assert replace(both, stack=True, shown=("hh_db", "rgb"), years=(1996, 2020, 2021)).layers == 3
    assert Place(tiles=("N05E040",)).pixels == 22500**2


def test_what_has_to_be_chosen_is_told():
    place = Place("a", box=place_typed("30,30.1,10,10.2").box)
    assert what_is_missing(Query(place=place)) == "Choose a year."
    assert what_is_missing(Query(years=(2020,))) == "Choose a place."
    assert what_is_missing(Query(years=(2020,), place=place, shown=())) == "Choose what to show."
    assert "class" in what_is_missing(Query(years=(2020,), place=place, kept=()))
    assert "folder" in what_is_missing(Query(years=(2020,), place=place, form="cog"))
    assert what_is_missing(Query(years=(2020,), place=place)) == ""


ANSWER = """{"alos_palsar_mosaic": {"2020": ["N35E030", "N35E025"], "2021": ["N35E030"], "2022": null},
"jers_sar_mosaic": {"1996": ["N05E040"]}}"""


def test_what_the_archive_has_for_a_place():
    holdings = Holdings.parsed(ANSWER)
    across = Place("a", box=place_typed("29.9,30.1,33,33.1").box)
    states = {held.year: held for held in holdings.held(PALSAR, across)}
    assert list(states) == [2007, 2008, 2009, 2010, *range(2011, 2015), *range(2015, 2023)]
    assert states[2020].state is State.WHOLE
    assert states[2020].there == ("N35E025", "N35E030")
    assert (states[2021].state, states[2021].missing) == (State.PARTLY, ("N35E025",))
    assert states[2022].state is State.UNKNOWN
    assert states[2012].state is State.NO_SATELLITE
    assert states[2008].state is State.EMPTY
    # The sea beside it, where no year has a tile, is not missing.
    sea = Place("a", box=place_typed("24.9,25.1,33,33.1").box)
    assert {held.year: held.state for held in holdings.held(PALSAR, sea)}[2020] is State.WHOLE
    assert holdings.cells(PALSAR, (2020, 2021)) == {"N35E030": State.WHOLE, "N35E025": State.PARTLY}
    assert {held.year for held in holdings.held("all", across)} > {1996, 2012, 2020}
    assert all(held.state in (State.UNKNOWN, State.NO_SATELLITE) for held in Holdings().held("all", across))


def test_the_summary_names_what_is_missing():
    across = Place("a", box=place_typed("29.9,30.1,33,33.1").box)
    text = summary(Query(years=(2020, 2021), place=across), Holdings.parsed(ANSWER))
    assert "Layers: 2. Tiles: 2. Each 0.41\u00a0Mpx." in text
    assert "Missing: 2021 (N35E025)." in text
    assert "2.4\u00a0MB" in text


def test_the_summary_names_what_no_year_has():
    holdings = Holdings.parsed(ANSWER)
    # The sea west of it, and two tiles of which only one year has both.
    wide = Place("a", box=place_typed("24.9,30.1,33,33.1").box)
    lines = summary(Query(years=(2020, 2021), place=wide), holdings).split("\n")
    assert lines[0].startswith("Layers: 2. Tiles: 2.")
    assert lines[2:] == ["Missing in all years: 1 (N35E020).", "Missing: 2021 (N35E025)."]
    lines = summary(Query(years=(2021,), place=wide), holdings).split("\n")
    assert lines[0].startswith("Layers: 1. Tiles: 1.")
    assert lines[2:] == ["Missing in all years: 2 (N35E020, N35E025)."]
    africa = Place("a", box=place_typed("-20,50,-35,35").box)
    lines = summary(Query(years=(2020,), place=africa), holdings).split("\n")
    # 14 x 14 tiles of 5 degrees, two of which are there; each of 22500 x 22500 pixels.
    assert lines[0] == "Layers: 1. Tiles: 2. Each 99.2\u00a0Gpx."
    assert lines[1] == "Streamed: at most 297.7\u00a0GB."
    assert lines[2] == "Missing in all years: 194 (N00E000, N00E005, N00E010, …)."
    # Nobody knows what 2022 has: nothing is said of holes.
    lines = summary(Query(years=(2020, 2022), place=africa), holdings).split("\n")
    assert lines[0].startswith("Layers: 2. Tiles: 196.")
    assert not any("all years" in line for line in lines)


def test_years_of_which_there_is_nothing_are_told():
    holdings = Holdings.parsed(ANSWER)
    here = Place("a", box=place_typed("30.1,30.2,33,33.1").box)
    wanted = (1996, 2007, 2008, 2009, 2020, 2022)
    nothing_of = without_data(Query("all", (2020, 2022), here), holdings, wanted)
    assert nothing_of == (1996, 2007, 2008, 2009)
    text = summary(Query("all", (2020,), here), holdings, nothing_of)
    assert text.endswith("Nothing here of: 1996,2007-2009.")
    assert "1996,2007-2009" in what_is_missing(Query("all", (), here), nothing_of)
    # A year that the product does not have at all was chosen for another one.
    assert without_data(Query(PALSAR, (2020,), here), holdings, (1996, 2020)) == ()


# -- places --------------------------------------------------------------------------------------


def test_places_in_any_crs():
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    place = place_of(QgsRectangle(3340000, 4160000, 3350000, 4170000), mercator)
    assert place.area == "3340000,3350000,4160000,4170000 [EPSG:3857]"
    # 6378137 m to a radian
    assert place.box.west == pytest.approx(3340000 / 6378137 * 180 / 3.141592653589793, abs=1e-6)
    assert place_typed("31.9, 32.1, 30.37, 30.55").area == "31.9,32.1,30.37,30.55 [EPSG:4326]"
    assert place_typed("300000;400000;3300000;3400000 [EPSG:32636]").box.south == pytest.approx(29.8, abs=0.1)
    for nothing in ("", "1,2,3", "2,1,3,4", "1,2,3,4 [EPSG:nothing]", "1..2,2,3,4", "200,210,3,4"):
        assert not place_typed(nothing).is_chosen
    world = place_of(QgsRectangle(-300, -200, 300, 200), GEOGRAPHIC)
    assert (world.box.west, world.box.north) == (-180, 90)


@pytest.mark.parametrize(
    ("kind", "text", "parts"),
    [
        (Kind.TILES, "N23W161", ("N23W161 is no 5-degree tile", "use N25W165")),
        (Kind.TILES, "N35E030, n23e031", ("N23E031 is no 5-degree tile", "use N25E030")),
        (Kind.TILES, "hello", ("'HELLO' is no tile label", "such as N05E040")),
        (Kind.TILES, "N35E030 " + 90 * "x", ("is no tile label", "XXX…'")),
        (
            Kind.TYPED,
            "32.1, 31.9, 30.37, 30.55",
            ("32.1, 31.9, 30.37, 30.55 is empty or reversed", "west must be"),
        ),
        (Kind.TYPED, "31.9, 32.1, 30.55, 30.37", ("is empty or reversed", "south less than north")),
        (Kind.TYPED, "abc", ("'abc' is no area", "Write west, east, south, north")),
        (Kind.TYPED, "1,2,3", ("'1,2,3' is no area",)),
        (Kind.TYPED, "1..2,2,3,4", ("'1..2,2,3,4' is no area",)),
        (Kind.TYPED, 50 * "<b>x</b>", ("'<b>x</b><b>x", "…' is no area")),
        (Kind.TYPED, "1,2,3,4 [EPSG:nothing]", ("QGIS knows no CRS 'EPSG:nothing'", "[EPSG:32636]")),
        (Kind.TYPED, "200,210,3,4", ("200,210,3,4 does not lie on the Earth",)),
    ],
)
def test_what_is_wrong_with_a_typed_place_is_told(dock, kind, text, parts):
    chooser = dock.load.form.place
    chooser.choose(kind)
    line = chooser.tiles.labels if kind is Kind.TILES else chooser.typed.numbers
    assert dock.load.footer.summary.text() == "Choose a place."
    line.setText(text)
    told = dock.load.footer.summary.text()
    assert all(part in told for part in parts), told
    assert not dock.load.footer.run.isEnabled()
    line.setText("N35E030" if kind is Kind.TILES else "30.01, 30.05, 34.96, 34.99")
    assert dock.load.footer.run.isEnabled()
    assert dock.load.footer.summary.text().startswith("Layers: 1.")


def test_a_click_does_not_drop_the_tiles_beside_a_wrong_one(dock):
    chooser = dock.load.form.place
    chooser.choose(Kind.TILES)
    chooser.tiles.labels.setText("N35E030, hello")
    chooser.tiles.toggle("N35E025")
    assert dock.load.query().place.tiles == ("N35E030", "N35E025")
    assert dock.load.query().place.is_chosen


def test_what_is_wrong_with_a_layer_is_told(dock):
    layer = polygon_layer("parks")
    empty = QgsVectorLayer("Polygon?crs=EPSG:4326", "nothing in it", "memory")
    far = QgsVectorLayer("LineString?crs=EPSG:4326", "metres", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(500000 3400000, 510000 3410000)"))
    far.dataProvider().addFeature(feature)
    far.updateExtents()
    QgsProject.instance().addMapLayers([empty, far])
    told = dock.load.footer.summary
    page = choose_layer(dock, layer)
    page.selected.setChecked(True)
    assert told.text().startswith("Nothing is selected in parks. Select features")
    layer.selectByIds([1])
    assert told.text().startswith("Layers: 1.")
    page.selected.setChecked(False)
    choose_layer(dock, empty)
    assert told.text().startswith("nothing in it has no extent")
    choose_layer(dock, far)
    assert told.text().startswith("metres does not lie on the Earth. Check its coordinate reference system.")
    page.layers.setLayer(None)
    assert told.text() == "Choose a place."


def test_what_is_wrong_with_the_map_is_told(window, dock):
    window.canvas.setExtent(QgsRectangle(400, 34, 401, 35))
    wait_until(lambda: dock.load.footer.summary.text().startswith("The map shows nothing of the Earth."))
    chooser = dock.load.form.place
    chooser.choose(Kind.DRAWN)
    assert dock.load.footer.summary.text() == "Choose a place."
    chooser.drawn.draw(QgsRectangle(400, 34, 401, 35))
    assert dock.load.footer.summary.text().startswith("The rectangle does not lie on the Earth.")


def test_a_layer_and_its_selected_polygons_are_places(dock):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "parks", "memory")
    for west in (30.01, 30.03):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 34.96, west + 0.01, 34.98)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    chooser = dock.load.form.place
    chooser.choose(Kind.LAYER)
    chooser.layer.layers.setLayer(layer)
    assert dock.load.query().place.area == "30.01,30.04,34.96,34.98 [EPSG:4326]"
    layer.selectByIds([2])
    chooser.layer.selected.setChecked(True)
    assert dock.load.query().place.area == "30.03,30.04,34.96,34.98 [EPSG:4326]"
    # Another selection, and the same one with another shape.
    layer.selectByIds([1])
    assert dock.load.query().place.area == "30.01,30.02,34.96,34.98 [EPSG:4326]"
    layer.startEditing()
    layer.changeGeometry(1, QgsGeometry.fromRect(QgsRectangle(30.01, 34.96, 30.015, 34.97)))
    assert dock.load.query().place.area == "30.01,30.015,34.96,34.97 [EPSG:4326]"
    layer.rollBack()
    assert dock.load.query().place.area == "30.01,30.02,34.96,34.98 [EPSG:4326]"
    QgsProject.instance().removeMapLayer(layer.id())
    assert not dock.load.query().place.is_chosen
    assert not dock.load.footer.run.isEnabled()


def test_the_layer_leaves_and_others_stay(dock):
    """QGIS's box turns to another layer then, and does not always say so."""
    polygons = polygon_layer("a")
    lines = QgsVectorLayer("LineString?crs=EPSG:4326", "b", "memory")
    far = QgsFeature()
    far.setGeometry(QgsGeometry.fromWkt("LINESTRING(30.01 34.96, 60.03 64.98)"))
    lines.dataProvider().addFeature(far)
    lines.updateExtents()
    QgsProject.instance().addMapLayer(lines)
    page = choose_layer(dock, polygons)
    assert page.cut.isEnabled()
    before = dock.load.footer.summary.text()
    QgsProject.instance().removeMapLayer(polygons.id())
    assert page.layers.currentLayer() is not polygons
    assert not page.cut.isEnabled()
    assert dock.load.footer.summary.text() != before


def test_a_rectangle_is_drawn_and_the_mouse_given_back(window, dock):
    hand = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(hand)
    chooser = dock.load.form.place
    chooser.choose(Kind.DRAWN)
    press(chooser.drawn.button)
    assert window.canvas.mapTool() is not hand
    viewport = window.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(viewport, QPoint(200, 200))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    if not dock.load.query().place.is_chosen:
        chooser.drawn.draw(PIECE)
    assert dock.load.query().place.area.endswith("[EPSG:4326]")
    assert window.canvas.mapTool() is hand
    # Another tool of QGIS's takes the mouse: the button is not left pressed.
    press(chooser.drawn.button)
    window.canvas.setMapTool(hand)
    assert not chooser.drawn.button.isChecked()


def test_tiles_are_clicked_on_the_map(window, dock):
    window.canvas.setExtent(QgsRectangle(20, 25, 40, 40))
    chooser = dock.load.form.place
    chooser.choose(Kind.TILES)
    assert dock.load.grid.item is None
    press(chooser.tiles.button)
    grid = dock.load.grid.item
    assert grid is not None
    tool = window.canvas.mapTool()
    assert tool.label_at(QgsPointXY(31, 33)) == "N35E030"
    assert tool.label_at(QgsPointXY(30, 35)) in ("N35E030", "N40E030", "N35E025", "N40E025")
    assert tool.label_at(QgsPointXY(500, 35)) == ""
    where = window.canvas.getCoordinateTransform().transform(QgsPointXY(31, 33))
    QTest.mouseClick(
        window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(where.x()), round(where.y()))
    )
    assert dock.load.query().place.tiles == ("N35E030",)
    assert set(grid.in_sight()) >= {"N35E030", "N35E025"}
    chooser.tiles.toggle("N35E025")
    chooser.tiles.toggle("N35E030")
    assert dock.load.query().place.tiles == ("N35E025",)
    window.canvas.grab()
    chooser.choose(Kind.VIEW)
    assert dock.load.grid.item is None
    assert window.canvas.mapTool() is not tool


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32636", "EPSG:6933"])
def test_the_grid_is_painted_in_any_crs(window, dock, crs):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    dock.load.form.grid.setChecked(True)
    begun_s = time.monotonic()
    window.canvas.grab()
    assert time.monotonic() - begun_s < 1
    dock.load.form.grid.setChecked(False)
    assert dock.load.grid.item is None


# -- what is chosen ------------------------------------------------------------------------------


def test_the_years_of_the_archive_are_offered(dock):
    assert chip(dock, 2020).isEnabled()
    assert chip(dock, 2020).isChecked()
    assert not chip(dock, 2012).isEnabled()
    assert "no satellite" in chip(dock, 2012).toolTip()
    assert not chip(dock, 2008).isEnabled(), "its tile lies elsewhere"
    assert dock.load.query().years == (2020,)
    press(chip(dock, 2021))
    assert dock.load.query().years == (2020, 2021)


def test_a_year_that_is_not_here_is_chosen_again_where_it_is(window, dock):
    window.canvas.setExtent(QgsRectangle(40.01, 4.96, 40.05, 4.99))
    wait_until(lambda: dock.load.query().years == ())
    assert chip(dock, 2008).isEnabled()
    assert "year" in dock.load.footer.summary.text()
    window.canvas.setExtent(PIECE)
    wait_until(lambda: dock.load.query().years == (2020,))


def test_all_and_none(dock):
    dock.load.form.years.choose_all()
    assert dock.load.query().years == (2020, 2021)
    dock.load.form.years.choose_none()
    assert dock.load.query().years == ()
    assert not dock.load.footer.run.isEnabled()
    assert dock.load.footer.summary.text() == "Choose a year."


def test_jers_has_no_hv(dock):
    form = dock.load.form
    box(form.shown, "HV").setChecked(True)
    assert dock.load.query().shown == ("hh_db", "hv_db")
    form.product.setCurrentIndex(form.product.findData("jers_sar_mosaic"))
    assert dock.load.query().shown == ("hh_db",)
    assert not box(form.shown, "RGB").isEnabled()
    form.product.setCurrentIndex(form.product.findData("all"))
    assert dock.load.query().shown == ("hh_db", "hv_db")


def test_the_command_is_copied(dock, url):
    dock.load.copy_command()
    words = shlex.split(QApplication.clipboard().text())
    assert "palsar:loadseries" in words
    assert f"ARCHIVE={url}" in words
    assert "YEARS=2020" in words


def test_what_was_chosen_is_there_in_the_next_session(window, dock, url, tmp_path):
    form = dock.load.form
    form.target.choose("lerc", str(tmp_path))
    box(form.target, "Years as bands of one layer").setChecked(True)
    box(form.shown, "Date").setChecked(True)
    box(form.kept, "Water").setChecked(False)
    form.place.choose(Kind.TILES)
    form.place.tiles.labels.setText("N35E030")
    dock.close_down()
    again = window.make(url)
    window.main.show()
    wait_until(lambda: not again.load.asker.busy)
    query = again.load.query()
    assert (query.form, query.folder, query.stack) == ("lerc", str(tmp_path), True)
    assert query.shown == ("hh_db", "date")
    assert query.kept == ("land",)
    assert again.load.form.place.kind() is Kind.TILES
    again.load.form.place.choose(Kind.VIEW)
    assert again.load.query().years == (2020,)


def test_every_widget_that_takes_keys_says_what_it_is(dock):
    takes_keys = [
        widget
        for widget in dock.load.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dock.load)
    ]
    # The years are one stop; tests/qgis/test_dock_keyboard.py walks through them.
    assert len(takes_keys) > 20
    named = (*dock.load.form.target.findChildren(QWidget), *dock.load.form.advanced.findChildren(QWidget))
    for widget in takes_keys:
        text = widget.text() if hasattr(widget, "text") else ""
        text = text or (widget.title() if hasattr(widget, "title") else "")
        assert text or widget.accessibleName() or widget in named or "ScrollArea" in type(widget).__name__, (
            widget
        )


def test_the_panel_speaks_the_users_language(window, url):
    translator = Shouting()
    QApplication.instance().installTranslator(translator)
    try:
        dock = window.open(url)
        dock.load.form.years.choose([2020, 2021])
        texts = [dock.load.footer.summary.text()]
        for widget in dock.load.findChildren((QLabel, QAbstractButton, QComboBox)):
            texts += [widget.toolTip(), widget.accessibleName()]
            if isinstance(widget, QComboBox):
                texts += [widget.itemText(number) for number in range(widget.count())]
            else:
                texts.append(widget.text())
    finally:
        QApplication.instance().removeTranslator(translator)
    ours = [text for text in texts if any(letter.isalpha() for letter in text)]
    assert len(ours) > 60
    # Qt's own buttons, and units of bytes.
    quiet = [text for text in ours if text != text.upper() and "kB" not in text and not text.startswith("<")]
    assert set(quiet) <= OF_QT


TWELVE = (*range(2007, 2011), *range(2015, 2023))


@pytest.fixture(scope="module")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Lab]:
    """The same tile in twelve years."""
    root = tmp_path_factory.mktemp("twelve")
    for year in TWELVE:
        write_tile(root, TileSpec(PALSAR, year, "N35E030", width=450, height=300, seed=year))
    with S3Lab(root) as server:
        yield server


# -- the network ---------------------------------------------------------------------------------


def test_nothing_is_asked_before_it_is_shown(window, server, url):
    server.reset()
    window.make(url)
    assert server.requests() == []
    assert running() == 0


def test_it_opens_at_once_on_a_slow_line(window, server, url):
    server.set_latency(0.3)
    window.main.show()
    wait_until(window.main.isVisible)

    def open_it() -> None:
        window.put_away()
        dock = window.make(url)
        dock.show()
        wait_until(lambda: not dock.load.asker.busy)
        assert chip(dock, 2020).isEnabled()

    longest_ms = least_stall_ms(open_it)
    print(f"longest stall {longest_ms:.0f} ms")
    assert longest_ms <= STALL_MS
    # Two products, three years.
    assert 0 < len(server.requests()) <= 2 + 4


def test_an_archive_is_asked_once(window, server, url):
    dock = window.open(url)
    asked = len(server.requests())
    window.canvas.setExtent(QgsRectangle(40.01, 4.96, 40.05, 4.99))
    dock.hide()
    dock.show()
    dock.load.form.product.setCurrentIndex(2)
    wait_until(lambda: not dock.load.asker.busy)
    assert len(server.requests()) == asked


def test_an_archive_is_asked_anew(window, twelve):
    """It got a year since it was asked, which is remembered for a week."""
    dock = window.open(twelve.bucket_url)
    assert "2023" not in [made.text() for made in dock.load.form.years.findChildren(QToolButton)]
    twelve.put("alos_palsar_mosaic/2023/N35E030/any.tif", b"any")
    try:
        press(dock.load.form.advanced.anew)
        assert dock.load.asker.busy
        wait_until(lambda: not dock.load.asker.busy)
        assert chip(dock, 2023).isEnabled()
    finally:
        twelve.delete("alos_palsar_mosaic/2023/N35E030/any.tif")


def test_an_archive_that_cannot_be_reached(window):
    dock = window.open("http://127.0.0.1:9/nothing")
    assert "cannot be reached" in message(dock)
    # It may be chosen all the same.
    assert chip(dock, 2020).isEnabled()
    assert "shows when it is loaded" in chip(dock, 2020).toolTip()


def type_archive(dock: PalsarDock, archive: str) -> None:
    """Typed to its end, and not answered yet."""
    (line,) = (made for made in dock.load.findChildren(QLineEdit) if made.accessibleName() == "Archive")
    line.setText(archive)
    line.editingFinished.emit()


def test_another_archive_has_not_the_tiles_of_the_one_before(window, dock, server, url):
    window.canvas.setExtent(QgsRectangle(29.5, 34.5, 30.5, 35.5))
    footer = dock.load.footer
    wait_until(lambda: "Missing" in footer.summary.text())
    assert not chip(dock, 2008).isEnabled()
    for wrong in ("http://127.0.0.1:9/nothing", "https:"):
        type_archive(dock, wrong)
        for _ in ("while it is asked", "after it failed"):
            assert "Missing" not in footer.summary.text()
            assert "Tiles: 4." in footer.summary.text(), "all that the place touches"
            assert all(chip(dock, year).isEnabled() for year in (2008, 2020))
            assert "shows when it is loaded" in chip(dock, 2020).toolTip()
            wait_until(lambda: not dock.load.asker.busy)
        assert message(dock).count(wrong) == 1
        assert footer.message.isVisible()
    type_archive(dock, url)
    wait_until(lambda: not dock.load.asker.busy)
    assert not footer.message.isVisible()
    assert "Missing" in footer.summary.text()
    assert not chip(dock, 2008).isEnabled()


def test_an_archives_warning_stands_until_it_is_right_again(window, url):
    dock = window.open("http://127.0.0.1:9/nothing")
    assert "cannot be reached" in message(dock)
    press(chip(dock, 2020))
    dock.load.copy_command()
    assert "clipboard" in message(dock)
    press(chip(dock, 2021))
    assert "cannot be reached" in message(dock)
    assert dock.load.footer.message.isVisible()
    type_archive(dock, url)
    wait_until(lambda: not dock.load.asker.busy)
    assert not dock.load.footer.message.isVisible()


def test_an_archive_that_may_not_be_listed(window, server, url):
    server.add_fault("list-type", status=403)
    dock = window.open(url)
    assert chip(dock, 2020).isEnabled()
    assert not chip(dock, 2012).isEnabled()


# -- fast ----------------------------------------------------------------------------------------


def test_twelve_years_on_a_slow_line(window, twelve, server):
    dock = window.open(twelve.bucket_url)
    twelve.set_latency(0.2)
    dock.load.form.years.choose_all()
    assert dock.load.query().years == TWELVE
    ends = Ends(dock)
    took_s, loaded = [], []

    def load() -> None:
        twelve.reset()
        begun_s = time.monotonic()
        press(dock.load.footer.run)
        assert ends.wait(len(took_s) + 1).end is End.DONE
        took_s.append(time.monotonic() - begun_s)
        asked = twelve.requests()
        assert not [request for request in asked if request.path.endswith(".tif")]
        # One item of STAC for each year, and what there is to be listed.
        assert len(asked) <= len(TWELVE) + 3
        loaded.append(len(in_project()))

    longest_ms = least_stall_ms(load)
    print(f"12 years in {took_s[0]:.1f} s, longest stall {longest_ms:.0f} ms")
    assert longest_ms <= STALL_MS
    assert loaded[0] == len(TWELVE)
    assert min(took_s) < TREE_WITHIN_S


# -- runs ----------------------------------------------------------------------------------------


def test_a_run_loads_its_layers(dock, archive: Archive):
    ends = Ends(dock)
    press(chip(dock, 2021))
    press(dock.load.footer.run)
    assert not dock.load.footer.run.isVisible()
    assert dock.load.footer.cancel.isVisible()
    outcome = ends.wait()
    assert outcome.end is End.DONE, outcome
    assert len(in_project()) == 2
    names = sorted(layer.name() for layer in in_project())
    assert "2020 HH" in names[0]
    assert "2021 HH" in names[1]
    assert message(dock).startswith("2 layers loaded.")
    assert dock.load.footer.run.isVisible()
    order = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert "2021" in order[0], "the newest on top"


def test_what_is_said_of_a_run_goes_with_the_next_choice(window, dock):
    ends = Ends(dock)
    load = dock.load
    changes = (
        lambda: press(chip(dock, 2021)),
        lambda: load.form.place.choose(Kind.TILES),
        lambda: load.form.place.tiles.labels.setText("hello"),
        lambda: box(load.form.kept, "Shadow").setChecked(True),
        lambda: load.form.place.tiles.labels.setText("N35E030"),
    )
    load.start()
    ends.wait()
    # The map goes to the layers of a run: nobody has chosen anything.
    window.canvas.setExtent(QgsRectangle(30.01, 34.96, 30.06, 34.98))
    before = load.footer.summary.text()
    wait_until(lambda: load.footer.summary.text() != before)
    assert message(dock) == "1 layer loaded."
    for change in changes:
        load.footer.message.tell(End.DONE, "1 layer loaded.")
        assert load.footer.message.isVisible()
        change()
        assert not load.footer.message.isVisible()


def test_a_run_loads_one_layer_of_all_years(dock):
    ends = Ends(dock)
    press(chip(dock, 2021))
    box(dock.load.form.target, "Years as bands of one layer").click()
    press(dock.load.footer.run)
    assert ends.wait().end is End.DONE
    (layer,) = in_project()
    assert layer.name() == "ALOS-2 PALSAR-2 2020-2021 HH gamma0 dB"
    assert "2020 HH gamma0 [dB]" in layer.bandName(1)
    assert "2021 HH gamma0 [dB]" in layer.bandName(2)
    assert message(dock).startswith("1 layer loaded.")


def test_the_newest_year_lies_open_in_the_layer_tree(dock):
    root = QgsProject.instance().layerTreeRoot()
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(root, view))
    view.show()
    try:
        ends = Ends(dock)
        press(chip(dock, 2021))
        dock.load.start()
        ends.wait()
        (run,) = root.findGroups()
        newest, older = run.findGroups()
        assert (newest.name(), older.name()) == ("2021", "2020")
        shown = [view.isExpanded(view.node2index(group)) for group in (run, newest, older)]
        assert shown == [True, True, False]
    finally:
        sip.delete(view)


def test_its_numbers_are_those_of_the_tile(dock, archive: Archive):
    ends = Ends(dock)
    form = dock.load.form
    form.place.choose(Kind.TILES)
    form.place.tiles.labels.setText("N35E030")
    dock.load.start()
    assert ends.wait().end is End.DONE
    (layer,) = in_project()
    bands = archive.tiles[ALOS2_2020]
    expected = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("water", "land"))
    assert_holds(layer.source(), expected, nodata=-9999, **TOLERANCE["gamma0_db"])


def test_the_second_click_of_a_double_click_does_not_cancel(dock, server):
    server.set_latency(0.3)
    ends = Ends(dock)
    press(dock.load.footer.run)
    # Cancel has come to where the pointer is.
    cancel = dock.load.footer.cancel
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        place, left = QPointF(cancel.rect().center()), Qt.MouseButton.LeftButton
        held = left if kind == QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            place,
            QPointF(cancel.mapToGlobal(place.toPoint())),
            left,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(cancel, event)
    assert ends.wait().end is End.DONE


def test_the_newest_run_is_on_top(dock):
    ends = Ends(dock)
    root = QgsProject.instance().layerTreeRoot()
    dock.load.start()
    ends.wait()
    # As QGIS's window does: new layers come above the layer that is current, which is that of the first run.
    bridge = QgsProject.instance().layerTreeRegistryBridge()
    (first,) = root.children()
    for number, year in enumerate((2021, 2020), start=2):
        dock.load.form.years.choose([year])
        row = root.children().index(first)
        bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, row))
        dock.load.start()
        ends.wait(number)
    titles = [group.name().split()[-1] for group in root.children()]
    assert titles == ["2020", "2021", "2020"]
    assert root.children()[-1] is first


def test_a_series_can_be_played(window, dock):
    """QGIS 3.22 leaves a map at its time when a new project is made, with a controller that is off."""
    controller = QgsTemporalNavigationObject()
    window.canvas.setTemporalController(controller)
    # As QGIS's window does.
    controller.updateTemporalRange.connect(window.canvas.setTemporalRange)
    hour = QDateTime(QDate(2026, 11, 21), QTime(16, 0), Qt.TimeSpec.UTC)
    window.canvas.setTemporalRange(QgsDateTimeRange(hour, hour.addSecs(3600)))
    ends = Ends(dock)
    press(chip(dock, 2021))
    dock.load.start()
    ends.wait()
    assert not window.canvas.mapSettings().isTemporal()
    extents = controller.temporalExtents()
    assert [end.toString(Qt.DateFormat.ISODate) for end in (extents.begin(), extents.end())] == [
        "2020-01-01T00:00:00Z",
        "2022-01-01T00:00:00Z",
    ]
    assert controller.frameDuration().years() == 1
    # Who plays is not disturbed.
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setFrameDuration(QgsInterval(86400))
    dock.load.start()
    ends.wait(2)
    assert controller.frameDuration().days() == 1


def test_files_are_saved_in_a_folder(dock, tmp_path):
    ends = Ends(dock)
    dock.load.form.target.choose("gtiff", str(tmp_path))
    dock.load.start()
    assert ends.wait().end is End.DONE
    assert [path.suffix for path in tmp_path.glob("*.tif")] == [".tif"]
    assert Path(in_project()[0].source()).parent == tmp_path


@pytest.mark.parametrize("stack", [False, True])
def test_the_same_folder_again_shows_what_is_there_now(dock, tmp_path, archive: Archive, stack):
    ends = Ends(dock)
    dock.load.form.target.choose("vrt", str(tmp_path), stack)
    press(chip(dock, 2021))
    dock.load.start()
    ends.wait()
    before = {layer.id() for layer in in_project()}
    dock.load.form.kept.choose(["land"])
    dock.load.start()
    assert ends.wait(2).end is End.DONE
    assert {layer.id() for layer in in_project()} == before
    assert message(dock) == ("1 layer loaded." if stack else "2 layers loaded.")
    for layer in in_project():
        assert "Mask classes kept: land." in layer.metadata().abstract()
        band = layer.bandCount()
        shown = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
        values = np.frombuffer(bytes(shown.data()), np.float32).reshape(layer.height(), layer.width())
        corner = layer.extent()
        part = Part(
            round(corner.xMinimum() * 4500), round(-corner.yMaximum() * 4500), layer.width(), layer.height()
        )
        spec = ALOS2_2020 if "2020 HH" in layer.name() else ALOS2_2021
        land = witness.calibrated(archive.pixels(spec, part), "hh", PALSAR, "gamma0_db", ("land",))
        np.testing.assert_array_equal(values == -9999, np.isnan(land))
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    assert len(groups) == (1 if stack else 3), "a run's, and those of its years"


def polygon_layer(name: str = "districts") -> QgsVectorLayer:
    """Two triangles in the tile of 2020, in the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory")
    for text in TRIANGLES:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


TRIANGLES = (
    "POLYGON((30.00213 34.99017, 30.03029 34.97043, 30.01107 34.95131, 30.00213 34.99017))",
    "POLYGON((30.05113 34.99019, 30.08037 34.97041, 30.06223 34.95147, 30.05113 34.99019))",
)


def choose_layer(dock: PalsarDock, layer: QgsVectorLayer) -> LayerPage:
    chooser = dock.load.form.place
    chooser.choose(Kind.LAYER)
    chooser.layer.layers.setLayer(layer)
    return chooser.layer


def assert_cut_to(layer: QgsRasterLayer, archive: Archive, *texts: str) -> None:
    """HH of 2020 in decibels in these polygons, and nothing beside them."""
    box = layer.extent()
    left, top = round(box.xMinimum() * 4500), round(-box.yMaximum() * 4500)
    window = GridWindow(left, top, left + layer.width(), top + layer.height())
    stays = np.logical_or.reduce([by_gdal(text, window) for text in texts])
    bands = archive.pixels(ALOS2_2020, Part(left, top, layer.width(), layer.height()))
    values = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("water", "land"))
    path = layer.source()
    assert_holds(path, np.where(stays, values, np.nan), within=1e-4)


def test_a_run_is_cut_to_the_polygons_of_a_layer(dock, archive: Archive):
    ends = Ends(dock)
    layer = polygon_layer()
    page = choose_layer(dock, layer)
    assert page.cut.isEnabled()
    assert dock.load.query().parameters()["POLYGONS"] == layer.id()
    assert "AREA" not in dock.load.query().parameters()
    dock.load.start()
    assert ends.wait().end is End.DONE
    (made,) = (made for made in in_project() if isinstance(made, QgsRasterLayer))
    assert_cut_to(made, archive, *TRIANGLES)


def test_a_run_is_cut_to_the_selected_polygons(dock, archive: Archive):
    ends = Ends(dock)
    layer = polygon_layer()
    layer.selectByIds([2])
    choose_layer(dock, layer).selected.setChecked(True)
    dock.load.start()
    assert ends.wait().end is End.DONE
    (made,) = (made for made in in_project() if isinstance(made, QgsRasterLayer))
    assert_cut_to(made, archive, TRIANGLES[1])


def test_a_layer_is_its_extent_where_nothing_is_cut(dock):
    layer = polygon_layer()
    page = choose_layer(dock, layer)
    page.cut.setChecked(False)
    assert dock.load.query().parameters()["AREA"].endswith("[EPSG:4326]")
    assert "POLYGONS" not in dock.load.query().parameters()
    page.cut.setChecked(True)
    points = QgsVectorLayer("LineString?crs=EPSG:4326", "roads", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING(30.01 34.96, 30.03 34.98)"))
    points.dataProvider().addFeature(feature)
    points.updateExtents()
    QgsProject.instance().addMapLayer(points)
    page.layers.setLayer(points)
    assert not page.cut.isEnabled()
    assert "POLYGONS" not in dock.load.query().parameters()


def test_the_command_names_polygons_by_their_file(dock, tmp_path):
    memory = polygon_layer()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "parks"
    path = tmp_path / "my parks.gpkg"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), context, options)
    saved = QgsVectorLayer(f"{path}|layername=parks", "parks", "ogr")
    QgsProject.instance().addMapLayer(saved)
    page = choose_layer(dock, saved)
    dock.load.copy_command()
    words = shlex.split(QApplication.clipboard().text())
    assert f"POLYGONS={path}|layername=parks" in words
    assert not [word for word in words if word.startswith("AREA=")]
    assert message(dock) == "The command is in the clipboard."
    for unnamed in (lambda: page.selected.setChecked(True), lambda: choose_layer(dock, memory)):
        saved.selectByIds([1])
        unnamed()
        dock.load.copy_command()
        words = shlex.split(QApplication.clipboard().text())
        assert [word for word in words if word.startswith("AREA=")]
        assert not [word for word in words if word.startswith("POLYGONS=")]
        assert "these polygons are in no file" in message(dock)
        page.selected.setChecked(False)


def test_the_format_of_dates_is_remembered(window, dock, url):
    formats = dock.load.form.advanced.findChild(QComboBox)
    offered = [formats.itemData(number) for number in range(formats.count())]
    assert offered == ["yyyymmdd", "days_since_1970", "day_of_year", "decimal_year"]
    formats.setCurrentIndex(offered.index("decimal_year"))
    assert "DATE_FORMAT=decimal_year" in dock.load.query().command()
    window.put_away()
    again = window.open(url)
    assert again.load.query().date_format == "decimal_year"


def test_whether_to_cut_is_remembered(window, dock, url):
    dock.load.form.place.layer.cut.setChecked(False)
    dock.close_down()
    again = window.make(url)
    assert not again.load.form.place.layer.cut.isChecked()


def test_two_clicks_are_one_run(dock):
    ends = Ends(dock)
    began: list[None] = []
    dock.load.run.began.connect(lambda: began.append(None))
    for _ in range(3):
        dock.load.start()
    QTest.mouseDClick(dock.load.footer.run, Qt.MouseButton.LeftButton)
    ends.wait()
    assert len(began) == 1
    assert len(in_project()) == 1
    # And then another one.
    dock.load.start()
    ends.wait(2)
    assert len(in_project()) == 2


def test_a_run_is_cancelled(dock, server):
    ends = Ends(dock)
    server.set_latency(SLOW_S)
    dock.load.form.place.choose(Kind.TILES)
    dock.load.form.place.tiles.labels.setText("N35E030, N35E025")
    dock.load.start()
    wait_until(lambda: running() > 0)
    begun_s = time.monotonic()
    press(dock.load.footer.cancel)
    assert not dock.load.footer.cancel.isEnabled()
    outcome = ends.wait()
    assert time.monotonic() - begun_s < STOPPED_WITHIN_S
    assert outcome.end is End.CANCELLED
    assert message(dock) == "Cancelled."
    assert in_project() == []
    wait_until(lambda: running() == 0)


def test_a_run_that_fails_says_why_in_one_sentence(dock, server):
    ends = Ends(dock)
    server.add_fault("stac-item", status=500)
    server.add_fault(r"\.tif", status=500)
    dock.load.start()
    outcome = ends.wait()
    assert outcome.end is End.FAILED
    assert "answers 500" in message(dock)
    assert "\n" not in message(dock)
    assert in_project() == []
    assert dock.load.footer.run.isEnabled()
    server.clear_faults()
    dock.load.start()
    assert ends.wait(2).end is End.DONE


def test_the_panel_is_closed_while_it_runs(dock, server):
    """A closed panel is only hidden: its run goes on, as those of the toolbox do."""
    ends = Ends(dock)
    server.set_latency(0.2)
    dock.load.start()
    dock.close()
    assert ends.wait().end is End.DONE
    assert len(in_project()) == 1


def test_the_panel_is_taken_away_while_it_runs(window, dock, server):
    server.set_latency(SLOW_S)
    dock.load.form.place.choose(Kind.TILES)
    dock.load.form.place.tiles.labels.setText("N35E030, N35E025")
    dock.load.start()
    wait_until(lambda: running() > 0)
    dock.close_down()
    window.main.removeDockWidget(dock)
    sip.delete(dock)
    gc.collect()
    wait_until(lambda: running() == 0)
    assert in_project() == []


def test_the_panel_is_taken_away_while_it_asks(window, server, url):
    server.set_latency(SLOW_S)
    dock = window.make(url)
    window.main.show()
    wait_until(lambda: running() > 0)
    dock.close_down()
    sip.delete(dock)
    wait_until(lambda: running() == 0)


def test_a_new_project_ends_the_run(dock, server):
    ends = Ends(dock)
    server.set_latency(0.5)
    dock.load.start()
    wait_until(lambda: running() > 0)
    QgsProject.instance().clear()
    assert ends.wait().end is End.CANCELLED
    assert "project was closed" in message(dock)
    assert in_project() == []


def test_qgis_ends_while_it_runs(dock, server):
    ends = Ends(dock)
    server.set_latency(SLOW_S)
    dock.load.start()
    wait_until(lambda: running() > 0)
    QgsApplication.taskManager().cancelAll()
    assert ends.wait().end is End.CANCELLED
    assert in_project() == []


def test_the_plugin_is_switched_off_while_it_runs(dock, server, plugin):
    ends = Ends(dock)
    server.set_latency(SLOW_S)
    dock.load.start()
    wait_until(lambda: running() > 0)
    try:
        dock.close_down()
        plugin.unload()
        gc.collect()
        wait_until(lambda: running() == 0)
        assert ends.all == []
        assert in_project() == []
    finally:
        plugin.initProcessing()


def test_without_the_plugins_algorithms_it_says_so(dock, plugin):
    ends = Ends(dock)
    plugin.unload()
    try:
        dock.load.start()
        assert ends.wait().end is End.FAILED
        assert "palsar:loadseries" in message(dock)
    finally:
        plugin.initProcessing()
