"""The tab 'Profile': a click on the map becomes a table, a plot, a text and a layer, and nothing is left behind."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QDate, QPoint, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.tile_pixels import PALSAR
from palsar_mosaic.ui.background import End
from palsar_mosaic.ui.profile_form import loaded_years
from palsar_mosaic.ui.profile_picture import Picture
from palsar_mosaic.ui.profile_table import Followed, Sight, Table, reading
from palsar_mosaic.ui.run import Landing
from palsar_mosaic.ui.slices import Slices

from .desktop import leaving_no_thread, wait_until
from .listening import STALL_MS, least_stall_ms
from .test_dock import PIECE, SLOW_S, STOPPED_WITHIN_S, Window, box, running
from .test_dock import nothing_remembered as nothing_remembered
from .test_dock import window as window
from .test_statistics import ACROSS, INSIDE, zones
from .test_time_profile import points
from .toolbox import ALOS2_2020, ALOS2_2021, ALOS_2008, JERS_1996
from .toolbox import Window as Pixels

WEST, NORTH = Pixels.of(ALOS2_2020).west, Pixels.of(ALOS2_2020).north
MANY = 2000
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


def test_a_place_without_data_leaves_no_old_plot(window, panel):
    panel.form.years.setText("2020")
    panel.form.pick.button.click()
    click(window, 30.03011, 34.97489)
    assert not ended(panel).sentence
    assert panel.view.plot.marks()
    assert panel.footer.copy.isEnabled()
    window.canvas.setExtent(QgsRectangle(60.01, 34.96, 60.05, 34.99))
    click(window, 60.03, 34.975)
    assert ended(panel, 2).end is End.FAILED
    assert panel.view.plot.marks() == []
    assert panel.view.table.places == ()
    assert not panel.footer.copy.isEnabled()
    assert not panel.footer.layer.isEnabled()


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
    about = "Dates: 2. The arrow keys lead from one to the next."
    assert plot.accessibleDescription() == about
    texts = []
    for three in (marks[:3], marks[3:]):
        sight = three[0].sight
        texts.append(
            f"{sight.day.isoformat()}, ALOS-2 PALSAR-2, mosaic of {sight.year}\n"
            f"HH gamma0 [dB]: {three[0].value:.2f}\nHV gamma0 [dB]: {three[1].value:.2f}\n"
            f"HV/HH [dB]: {three[2].value:.2f}\nPixels: 1"
        )
    for number in (2, 3):
        QTest.mouseMove(plot, QPoint(1, 1))
        assert plot.accessibleDescription() == about
        QTest.mouseMove(plot, marks[number].place.toPoint())
        assert plot.accessibleDescription() == texts[number // 3]
        assert QToolTip.text() == texts[number // 3]
    for key, number in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, 1),
    ):
        QTest.keyClick(plot, key)
        assert plot.accessibleDescription() == texts[number]


def test_mosaics_of_one_image_are_told_together(panel):
    seen = date(2021, 5, 4)
    sights = tuple(Sight("ALOS-2 PALSAR-2", year, seen, 1, -7.0, -13.0, -6.0) for year in (2021, 2022))
    panel.view.show_table(Table((Followed("a", sights),), "text"))
    (stop,) = panel.view.plot.stops()
    assert len(stop.marks) == 6
    assert "mosaic of 2021" in stop.told()
    assert "mosaic of 2022" in stop.told()


def test_where_the_keys_work_is_seen(window, panel):
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    plot = panel.view.plot
    assert plot.focusPolicy() & Qt.FocusPolicy.TabFocus
    window.main.activateWindow()
    panel.form.side.setFocus()
    wait_until(panel.form.side.hasFocus)
    plain = plot.grab().toImage()
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    wait_until(plot.hasFocus)
    framed = plot.grab().toImage()
    highlight = plot.palette().color(QPalette.ColorRole.Highlight)
    assert plain.pixelColor(0, 0) != highlight
    assert framed.pixelColor(0, 20) == highlight
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert "mosaic of 2021" in plot.accessibleDescription()
    panel.form.side.setFocus()
    wait_until(panel.form.side.hasFocus)
    assert plot.accessibleDescription().startswith("Dates: 2.")


def test_it_has_room_in_a_narrow_dock(panel):
    layer = zones(ACROSS, INSIDE, names=("across", "inside"))
    QgsProject.instance().addMapLayer(layer)
    panel.form.layer.box.setLayer(layer)
    layer.selectByIds([2])
    follow = panel.form.layer.follow
    wait_until(lambda: follow.text() == "Follow selected")
    QTest.qWait(50)
    assert panel.minimumSizeHint().width() <= 280
    assert panel.minimumSizeHint().height() < 250
    panel.window().resizeDocks(
        [panel.parentWidget().parentWidget().parentWidget()], [1], Qt.Orientation.Horizontal
    )
    QTest.qWait(50)
    assert follow.width() >= follow.sizeHint().width()
    right = follow.mapTo(panel, QPoint(follow.width(), 0)).x()
    assert right <= panel.width()
    assert follow.visibleRegion().boundingRect() == follow.rect()


@pytest.mark.parametrize("width", [220, 280, 600])
def test_what_is_written_has_room(panel, width):
    rows = [("JERS-1 SAR", 1996, None)]
    rows += [("ALOS PALSAR", year, -14.0) for year in range(2007, 2011)]
    rows += [("ALOS-2 PALSAR-2", year, -13.0) for year in range(2015, 2023)]
    sights = [
        Sight(sensor, year, date(year, 6, 1), 1, -7.0, hv, None if hv is None else hv + 7)
        for sensor, year, hv in rows
    ]
    plot = panel.view.plot
    plot.show_sights(sights, True)
    plot.setMinimumWidth(width)
    plot.setMaximumWidth(width)
    wait_until(lambda: plot.width() == width)
    written = []

    class Paper(QPainter):
        def drawText(self, *given):
            text, metrics = given[-1], QFontMetrics(self.font())
            if isinstance(given[0], QRectF):
                assert metrics.horizontalAdvance(text) <= given[0].width() + 1
            else:
                written.append(text)
                assert given[0].x() + metrics.horizontalAdvance(text) <= width

    image = QImage(plot.size(), QImage.Format.Format_RGB32)
    paper = Paper(image)
    Picture(sights, plot).draw(paper, None)
    paper.end()
    assert [text[:2] for text in written] == ["HH", "HV", "HV"]


def test_it_is_drawn_in_the_colours_of_the_theme(panel):
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    ended(panel)
    themes = (
        ("#ffffff", "#000000", "#000000", "#0072b2"),
        ("#202020", "#f0f0f0", "#f0f0f0", "#56b4e9"),
        # QGIS's Night Mapping, which writes in colours of its style sheet.
        ("#535353", "#535353", "#e6e6e6", "#56b4e9"),
    )
    for window_colour, text, ink, mark in themes:
        palette = QPalette(panel.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(window_colour))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
        panel.view.plot.setPalette(palette)
        image = panel.view.plot.grab().toImage()
        place = panel.view.plot.marks()[0].place.toPoint() * panel.view.plot.devicePixelRatioF()
        assert image.pixelColor(place).name() == mark
        picture = image.convertToFormat(QImage.Format.Format_RGB32)
        bits = picture.constBits()
        bits.setsize(picture.sizeInBytes())
        colours = np.frombuffer(bits, np.uint32) & 0xFFFFFF
        assert (colours == int(ink[1:], 16)).sum() > 20


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
    panel.takeaway.copy()
    assert len(QApplication.clipboard().text().splitlines()) == 3


def drawn(window: Window) -> tuple[int, int, int, int] | None:
    """Left, top, right and bottom pixel of what is drawn on the map in the mark's colour."""
    picture = QImage(window.canvas.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    window.canvas.scene().render(painter, QRectF(picture.rect()), QRectF(picture.rect()))
    painter.end()
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    blue, green, red = np.frombuffer(bits, np.uint8).reshape(picture.height(), -1, 4)[:, :, :3].T.astype(int)
    columns, rows = np.nonzero((red > 180) & (green < 80) & (blue < 160))
    return (columns.min(), rows.min(), columns.max(), rows.max()) if columns.size else None


def square_on_screen(window: Window, point: QgsPointXY, side: int) -> list[float]:
    """Where the square of pixels around a point in degrees lies on the map: left, top, right, bottom."""
    column, row = np.floor(point.x() * 4500) - side // 2, np.floor(-point.y() * 4500) - side // 2
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        window.canvas.mapSettings().destinationCrs(),
        QgsCoordinateTransformContext(),
    )
    to_screen = window.canvas.getCoordinateTransform()
    corners = [
        to_screen.transform(there.transform(QgsPointXY(x / 4500, -y / 4500)))
        for x in (column, column + side)
        for y in (row, row + side)
    ]
    across, down = [corner.x() for corner in corners], [corner.y() for corner in corners]
    return [min(across), min(down), max(across), max(down)]


@pytest.mark.parametrize("side", [1, 5])
def test_what_was_picked_is_seen_on_the_map(window, panel, side):
    panel.form.side.setCurrentText(str(side))
    window.canvas.setExtent(QgsRectangle(30.028, 34.973, 30.032, 34.976))
    panel.form.pick.button.click()
    assert drawn(window) is None
    point = click(window, 30.03011, 34.97489)
    ended(panel)
    # The line is two pixels wide.
    assert drawn(window) == pytest.approx(square_on_screen(window, point, side), abs=2.5)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
    assert drawn(window) == pytest.approx(square_on_screen(window, point, side), abs=2.5)
    # From far away, a ring.
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    window.canvas.setExtent(QgsRectangle(20, 25, 40, 45))
    left, top, right, bottom = drawn(window)
    middle = window.canvas.getCoordinateTransform().transform(point)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((middle.x(), middle.y()), abs=1.5)
    assert right - left > 15


def test_the_mark_goes_with_the_plot(window, panel):
    def seen() -> bool:
        return drawn(window) is not None

    panel.form.pick.button.click()
    click(window, 30.03011, 34.97489)
    ended(panel)
    assert seen()
    window.dock.widget().setCurrentWidget(window.dock.load)
    assert not seen()
    assert not panel.form.pick.button.isChecked()
    window.dock.widget().setCurrentWidget(panel)
    assert seen()
    window.dock.close()
    assert not seen()
    window.dock.show()
    wait_until(seen)
    QgsProject.instance().clear()
    assert not seen()
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    assert seen()
    ended(panel, 2)
    panel.form.ask_point("300,10 [EPSG:4326]")
    assert not seen()
    ended(panel, 3)
    assert "does not lie on the Earth" in sentence(panel)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    window.dock.close_down()
    assert not seen()
    assert [item for item in window.canvas.items() if type(item).__name__ == "PickedSquare"] == []


def test_only_the_classes_count_that_the_layers_keep(window, panel, archive):
    load = window.dock.load
    assert panel.form.kept.text() == "Water, Land"
    bands = archive.pixels(ALOS2_2020, Pixels.of(ALOS2_2020))
    mask = witness.stored(bands, "mask")
    # A pixel of land in the middle of others of its kind.
    rows, columns = np.nonzero(mask[50:200, 50:200] == 255)
    row, column = int(rows[0]) + 50, int(columns[0]) + 50
    place = f"{WEST + (column + 0.5) / 4500},{NORTH - (row + 0.5) / 4500} [EPSG:4326]"
    panel.form.years.setText("2020")
    panel.form.ask_point(place)
    ended(panel)
    assert len(panel.view.plot.marks()) == 3
    # Water alone: asked anew as soon as the plot is looked at again.
    window.dock.widget().setCurrentWidget(load)
    load.form.kept.choose(["water"])
    assert len(panel.ends) == 1
    window.dock.widget().setCurrentWidget(panel)
    assert panel.form.kept.text() == "Water"
    ended(panel, 2)
    assert panel.view.plot.marks() == []
    # None at all is refused at once.
    load.form.kept.choose([])
    assert sentence(panel) == "Choose at least one class to keep."
    load.form.kept.choose(["land"])
    ended(panel, 3)
    assert len(panel.view.plot.marks()) == 3
    # To look at another tab and come back asks for nothing.
    window.dock.widget().setCurrentWidget(load)
    window.dock.widget().setCurrentWidget(panel)
    assert not panel.run.busy


def test_no_class_at_all_is_said_when_a_run_ends_for_it_too(window, panel, server):
    server.set_latency(SLOW_S)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    assert panel.run.busy
    window.dock.load.form.kept.choose([])
    assert ended(panel).end is End.CANCELLED
    assert sentence(panel) == "Choose at least one class to keep."


def test_another_square_for_the_same_point(panel, archive):
    point = QgsPointXY(30.03011, 34.97489)
    panel.form.side.setCurrentText("5")
    assert not panel.run.busy
    panel.form.ask_point("30.03011,34.97489 [EPSG:4326]")
    ended(panel)
    panel.form.side.setCurrentText("3")
    ended(panel, 2)
    hh, _, pixels = expected(archive, ALOS2_2020, point, 3)
    first = panel.view.plot.marks()[0]
    assert (first.value, first.sight.pixels) == (pytest.approx(hh), pixels)


def test_many_places_are_read_while_qgis_listens(panel):
    names = tuple(f"plot {number}" for number in range(MANY))
    across = np.linspace(10.5, 280.5, MANY)
    layer = points(*zip(across, across / 2), names=names)
    QgsProject.instance().addMapLayer(layer)
    panel.form.layer.box.setLayer(layer)

    def follow() -> None:
        panel.ends.clear()
        panel.form.layer.follow.click()
        ended(panel)

    stall_ms = least_stall_ms(follow)
    print(f"{MANY} places: longest stall {stall_ms:.0f} ms")
    assert len(panel.view.table.places) == panel.view.places.count() == MANY
    assert len(panel.view.table.csv.splitlines()) == 2 * MANY + 1
    assert stall_ms <= STALL_MS


def test_a_long_table_is_read_while_qgis_listens(panel):
    fields = "id:string product:string sensor:string year:integer date:date pixels:integer hh_db:double"
    fields += " hv_db:double ratio_db:double"
    layer = QgsVectorLayer(
        "None?" + "&".join(f"field={field}" for field in fields.split()), "table", "memory"
    )
    rows = []
    for place in range(MANY):
        for year in range(2007, 2019):
            row = QgsFeature(layer.fields())
            row.setAttributes(
                [f"plot {place}", PALSAR, "ALOS", year, QDate(year, 5, 1), 1, -7.0, -13.0, -6.0]
            )
            rows.append(row)
    assert layer.dataProvider().addFeatures(rows)[0]
    tables = []
    slices = Slices()

    def read() -> None:
        tables.clear()
        slices.start(reading(layer), tables.append)
        wait_until(lambda: tables)
        panel.view.show_table(tables[0])
        QTest.qWait(50)

    stall_ms = least_stall_ms(read)
    print(f"{len(rows)} rows: longest stall {stall_ms:.0f} ms")
    assert [len(place.sights) for place in tables[0].places] == [12] * MANY
    assert len(tables[0].csv.splitlines()) == len(rows) + 1
    assert stall_ms <= STALL_MS


def test_work_that_fails_does_not_keep_the_processor_busy(monkeypatch):
    told = []
    monkeypatch.setattr("sys.excepthook", lambda *error: told.append(error[1]))
    slices = Slices()

    def work():
        time.sleep(0.02)
        yield
        raise ValueError("broken")

    slices.start(work(), told.append)
    wait_until(lambda: told)
    assert [str(error) for error in told] == ["broken"]
    assert not slices.findChild(QTimer).isActive()
    slices.stop()
    assert not slices.busy


def test_reading_is_cancelled(window, panel, monkeypatch):
    begun = []

    def slowly(_layer):
        begun.append(True)
        for _ in range(1000):
            time.sleep(0.02)
            yield

    monkeypatch.setattr("palsar_mosaic.ui.profile_run.reading", slowly)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    wait_until(lambda: len(begun) == 1)
    assert panel.run.busy
    assert panel.footer.cancel.isVisible()
    panel.footer.cancel.click()
    assert [outcome.end for outcome in panel.ends] == [End.CANCELLED]
    assert not panel.run.busy
    assert sentence(panel) == "Cancelled."
    # A run that comes after it, and the end of the panel.
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    wait_until(lambda: len(begun) == 2)
    monkeypatch.undo()
    panel.form.ask_point("30.04,34.975 [EPSG:4326]")
    ended(panel, 2)
    assert [place.name for place in panel.view.table.places] == ["30.040000,34.975000"]
    monkeypatch.setattr("palsar_mosaic.ui.profile_run.reading", slowly)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    wait_until(lambda: len(begun) == 3)
    window.dock.close_down()
    QTest.qWait(100)
    assert len(panel.ends) == 2


def test_polygons_of_a_layer(panel):
    layer = zones(ACROSS, INSIDE, names=("across", "inside"))
    QgsProject.instance().addMapLayer(layer)
    assert not panel.form.layer.follow.isEnabled()
    panel.form.layer.box.setLayer(layer)
    panel.form.years.setText("2020")
    panel.form.layer.follow.click()
    assert not ended(panel).sentence
    assert panel.form.layer.follow.text() == "Follow"
    assert [place.name for place in panel.view.table.places] == ["across", "inside"]
    assert panel.mark.item is None
    first = panel.view.plot.marks()[0].value
    panel.view.places.setCurrentIndex(1)
    assert panel.view.plot.marks()[0].value != first
    layer.selectByIds([2])
    assert panel.form.layer.follow.text() == "Follow selected"
    assert panel.form.layer.follow.toolTip() == "Selected points or polygons: 1."
    panel.form.layer.follow.click()
    ended(panel, 2)
    assert [place.name for place in panel.view.table.places] == ["inside"]


def test_the_point_that_is_shown_is_marked(window, panel):
    """In a layer in metres, on a map in degrees."""
    layer = points((100.5, 50.5), (200.5, 80.5), crs="EPSG:32636")
    QgsProject.instance().addMapLayer(layer)
    panel.form.layer.box.setLayer(layer)
    panel.form.side.setCurrentText("5")
    panel.form.layer.follow.click()
    ended(panel)
    # Where two of the tiles meet, 30 E and 35 N.
    for number, (column, row) in enumerate(((100.5, 50.5), (200.5, 80.5))):
        panel.view.places.setCurrentIndex(number)
        there = QgsPointXY(30 + column / 4500, 35 - row / 4500)
        assert drawn(window) == pytest.approx(square_on_screen(window, there, 5), abs=2.5)
    QgsProject.instance().clear()
    panel.view.places.setCurrentIndex(0)
    assert drawn(window) is None


def test_two_places_of_one_name(panel):
    layer = points((100.5, 50.5), (200.5, 80.5), names=("a", "a"))
    QgsProject.instance().addMapLayer(layer)
    panel.form.layer.box.setCurrentIndex(1)
    panel.form.layer.follow.click()
    assert panel.mark.item is None
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


def test_the_years_that_are_bands_of_one_layer(window, panel):
    load = window.dock.load
    window.canvas.setExtent(PIECE)
    load.form.years.choose([2020, 2021])
    box(load, "Years as bands of one layer").click()
    load.start()
    wait_until(lambda: not load.run.busy)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.bandCount() == 2
    assert loaded_years("all") == loaded_years(PALSAR) == "2020,2021"
    assert loaded_years("jers_sar_mosaic") == ""


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


def test_a_run_is_cancelled_at_the_last_moment(panel, monkeypatch):
    class Late(Landing):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)
            panel.footer.cancel.click()

    monkeypatch.setattr("palsar_mosaic.ui.run.Landing", Late)
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    assert ended(panel).end is End.CANCELLED
    assert panel.view.plot.marks() == []
    assert sentence(panel) == "Cancelled."
    # And then another one.
    monkeypatch.undo()
    panel.form.ask_point("30.03,34.975 [EPSG:4326]")
    assert ended(panel, 2).end is End.DONE
    assert len(panel.view.plot.marks()) == 6


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
