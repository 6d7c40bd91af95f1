"""The tab 'Profile': a click on the map becomes a table, a plot, a text and a layer, and nothing is left behind."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.tile_pixels import PALSAR
from palsar_mosaic.ui.background import End
from palsar_mosaic.ui.profile_form import loaded_years

from .desktop import leaving_no_thread, wait_until
from .test_dock import PIECE, SLOW_S, STOPPED_WITHIN_S, Window, running
from .test_dock import nothing_remembered as nothing_remembered
from .test_dock import window as window
from .test_statistics import ACROSS, INSIDE, zones
from .test_time_profile import points
from .toolbox import ALOS2_2020, ALOS2_2021, ALOS_2008, JERS_1996
from .toolbox import Window as Pixels

WEST, NORTH = Pixels.of(ALOS2_2020).west, Pixels.of(ALOS2_2020).north
BETWEEN_SENSORS = "40.0445556,4.9776667 [EPSG:4326]"
"""The pixel in column 200 and row 100 of the tile that JERS-1 and ALOS have."""


@pytest.fixture(autouse=True)
def no_thread() -> Iterator[None]:
    yield from leaving_no_thread()


@pytest.fixture
def panel(window: Window, url: str):
    dock = window.open(url)
    dock.widget().setCurrentWidget(dock.profile)
    made = dock.profile
    made.ends = []
    made.run.ended.connect(made.ends.append)
    return made


def ended(panel, count: int = 1):
    wait_until(lambda: len(panel.ends) >= count and not panel.run.busy)
    return panel.ends[-1]


def sentence(panel) -> str:
    return panel.footer.message.text.text()


def click(window: Window, longitude: float, latitude: float) -> QgsPointXY:
    """Clicks there; gives the point that the mouse could really hit."""
    to_screen = window.canvas.getCoordinateTransform()
    where = to_screen.transform(QgsPointXY(longitude, latitude))
    pixel = QPoint(round(where.x()), round(where.y()))
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    return to_screen.toMapCoordinates(pixel)


def expected(archive, spec, point: QgsPointXY, side: int) -> tuple[float, float, int]:
    """Mean HH and HV in dB of the square of pixels around a point, and how many count."""
    column, row = int(np.floor((point.x() - WEST) * 4500)), int(np.floor((NORTH - point.y()) * 4500))
    corner = Pixels.of(spec)
    half = side // 2
    square = Pixels(corner.left + column - half, corner.top + row - half, side, side)
    bands = archive.pixels(spec, square)
    keep = ("water", "land")
    hh, hv = (witness.calibrated(bands, name, PALSAR, "gamma0_power", keep) for name in ("hh", "hv"))
    both = np.isfinite(hh) & np.isfinite(hv)
    return 10 * np.log10(hh[both].mean()), 10 * np.log10(hv[both].mean()), int(both.sum())


@pytest.mark.parametrize("side", [1, 3, 5])
def test_a_click_becomes_a_plot(window, panel, archive, side):
    panel.form.side.setCurrentText(str(side))
    hand = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(hand)
    panel.form.pick.button.click()
    point = click(window, 30.03011, 34.97489)
    assert not ended(panel).sentence
    (place,) = panel.view.table.places
    assert [sight.year for sight in place.sights] == [2020, 2021]
    marks = panel.view.plot.marks()
    assert [mark.curve.id for mark in marks] == ["hh", "hv", "ratio"] * 2
    for spec, three in ((ALOS2_2020, marks[:3]), (ALOS2_2021, marks[3:])):
        hh, hv, pixels = expected(archive, spec, point, side)
        assert [mark.value for mark in three] == pytest.approx([hh, hv, hv - hh])
        assert {mark.sight.pixels for mark in three} == {pixels}
        assert all(panel.view.plot.rect().contains(mark.place.toPoint()) for mark in three)
    assert panel.view.plot.changes() == []
    # Another click takes its place; then the mouse goes back to whoever had it.
    other = click(window, 30.04011, 34.96989)
    assert not ended(panel, 2).sentence
    assert panel.view.plot.marks()[0].value == pytest.approx(expected(archive, ALOS2_2020, other, side)[0])
    assert len(panel.view.table.places) == 1
    panel.form.pick.button.click()
    assert window.canvas.mapTool() is hand
    assert QgsProject.instance().mapLayers() == {}


def test_sensors_change(panel, archive):
    panel.form.ask_point(BETWEEN_SENSORS)
    ended(panel)
    marks = panel.view.plot.marks()
    assert [mark.sight.sensor for mark in marks] == ["JERS-1 SAR"] + 3 * ["ALOS PALSAR"]
    jers, alos = (archive.tiles[spec]["hh"][100, 200] for spec in (JERS_1996, ALOS_2008))
    assert marks[0].value == pytest.approx(20 * np.log10(float(jers)) - 84.66)
    assert marks[1].value == pytest.approx(20 * np.log10(float(alos)) - 83.0)
    (line,) = panel.view.plot.changes()
    assert line == pytest.approx((marks[0].place.x() + marks[1].place.x()) / 2)


def test_values_are_told_to_the_pointer_and_to_the_keys(panel):
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    plot = panel.view.plot
    marks = plot.marks()
    QTest.mouseMove(plot, QPoint(1, 1))
    QTest.mouseMove(plot, marks[2].place.toPoint())
    assert plot.accessibleDescription() == marks[2].told()
    assert f"{marks[2].value:.2f}" in marks[2].told()
    assert "ALOS-2 PALSAR-2, mosaic of 2020; pixels: 1" in marks[2].told()
    for key, number in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 5),
        (Qt.Key.Key_Left, 4),
    ):
        QTest.keyClick(plot, key)
        assert plot.accessibleDescription() == marks[number].told()


def test_it_is_drawn_in_the_colours_of_the_theme(panel):
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    for window_colour, text, mark in (("#ffffff", "#000000", "#0072b2"), ("#202020", "#f0f0f0", "#56b4e9")):
        palette = QPalette(panel.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(window_colour))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        panel.view.plot.setPalette(palette)
        image = panel.view.plot.grab().toImage()
        place = panel.view.plot.marks()[0].place.toPoint() * panel.view.plot.devicePixelRatioF()
        assert image.pixelColor(place).name() == mark


def test_the_table_is_copied_and_added(panel):
    assert not panel.footer.copy.isEnabled()
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    panel.footer.copy.click()
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].startswith("id,product,sensor,year,date,first_date,last_date,pixels,hh_power,hh_db")
    assert len(lines) == 3
    cells = lines[1].split('"')[-1].split(",")
    assert lines[1].startswith('"30.030000,34.975000",alos_palsar_mosaic,ALOS-2 PALSAR-2,2020,20')
    panel.footer.layer.click()
    assert not panel.footer.layer.isEnabled()
    (layer,) = QgsProject.instance().mapLayers().values()
    first = next(layer.getFeatures())
    assert [first["hh_db"] == NULL, first["year"]] == [False, 2020]
    assert float(cells[9]) == first["hh_db"] == panel.view.plot.marks()[0].value
    # The project may go; what is shown stays.
    QgsProject.instance().clear()
    panel.copy()
    assert len(QApplication.clipboard().text().splitlines()) == 3


def test_polygons_of_a_layer(panel):
    layer = zones(ACROSS, INSIDE, names=("across", "inside"))
    QgsProject.instance().addMapLayer(layer)
    assert not panel.form.follow.isEnabled()
    panel.form.layers.setLayer(layer)
    panel.form.years.setText("2020")
    panel.form.follow.click()
    assert not ended(panel).sentence
    assert [place.name for place in panel.view.table.places] == ["1", "2"]
    first = panel.view.plot.marks()[0].value
    panel.view.places.setCurrentIndex(1)
    assert panel.view.plot.marks()[0].value != first
    layer.selectByIds([2])
    panel.form.follow.click()
    ended(panel, 2)
    assert [place.name for place in panel.view.table.places] == ["2"]


def test_two_places_of_one_name(panel):
    layer = points((100.5, 50.5), (200.5, 80.5), names=("a", "a"))
    QgsProject.instance().addMapLayer(layer)
    panel.form.layers.setCurrentIndex(1)
    panel.form.follow.click()
    ended(panel)
    assert [len(place.sights) for place in panel.view.table.places] == [2, 2]
    assert not panel.view.places.isHidden()


def test_the_years_of_the_layers_in_the_project(window, panel):
    assert loaded_years("all") == ""
    load = window.dock.load
    window.canvas.setExtent(PIECE)
    load.form.years.choose([2021])
    load.start()
    wait_until(lambda: not load.run.busy)
    assert loaded_years("all") == "2021"
    assert loaded_years("jers_sar_mosaic") == ""
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    assert {mark.sight.year for mark in panel.view.plot.marks()} == {2021}


def test_an_error_is_one_sentence(panel):
    panel.form.years.setText("soon")
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    assert "soon" in sentence(panel)
    assert "\n" not in sentence(panel).strip()
    assert panel.view.plot.marks() == []
    # An error leaves the latest plot.
    panel.form.years.setText("")
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel, 2)
    # The archive has years whose tiles lie elsewhere.
    assert sentence(panel) == "Warnings: 2."
    assert "2008 is left out" in panel.ends[-1].details
    assert len(panel.view.plot.marks()) == 6


def test_a_run_is_cancelled(panel, server):
    server.set_latency(SLOW_S)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    assert panel.footer.cancel.isVisible()
    panel.footer.cancel.click()
    ended(panel)
    assert panel.view.plot.marks() == []
    assert sentence(panel) == "Cancelled."
    assert panel.footer.cancel.isHidden()
    assert running() == 0


def test_a_click_while_it_runs_takes_its_place(panel, server):
    server.set_latency(0.2)
    panel.form.ask_point(BETWEEN_SENSORS)
    panel.form.ask_point("30.01,34.99 [EPSG:4326]")
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    wait_until(lambda: not panel.run.busy)
    # What has not begun yet may be cancelled at once.
    *earlier, last = (outcome.end for outcome in panel.ends)
    assert (set(earlier), last) == ({End.CANCELLED}, End.DONE)
    assert [place.name for place in panel.view.table.places] == ["30.030000,34.975000"]


def test_it_is_unloaded_while_it_runs(window, panel, server):
    server.set_latency(SLOW_S)
    hand = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(hand)
    panel.form.pick.button.click()
    click(window, 30.03011, 34.97489)
    assert panel.run.busy
    begun_s = time.monotonic()
    window.dock.close_down()
    assert window.canvas.mapTool() is hand
    assert panel.ends == []
    wait_until(lambda: running() == 0)
    assert panel.ends == []
    assert time.monotonic() - begun_s < STOPPED_WITHIN_S


def test_the_project_is_closed_while_it_runs(panel, server):
    server.set_latency(0.3)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    QgsProject.instance().clear()
    ended(panel)
    assert "project was closed" in sentence(panel)
    assert panel.view.plot.marks() == []


def test_the_dock_is_closed_and_the_mouse_given_back(window, panel):
    panel.form.pick.button.click()
    assert window.canvas.mapTool() is not None
    window.dock.close()
    assert not panel.form.pick.button.isChecked()


def test_a_map_in_metres(window, panel, archive):
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    place = QgsPointXY(30.03011, 34.97489)
    to_metres = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsCoordinateTransformContext(),
    )
    metres = to_metres.transform(place)
    window.canvas.setExtent(QgsRectangle.fromCenterAndSize(metres, 1000, 1000))
    panel.form.pick.button.click()
    click(window, metres.x(), metres.y())
    assert not ended(panel).sentence
    assert panel.view.plot.marks()[0].value == pytest.approx(expected(archive, ALOS2_2020, place, 1)[0])
