"""The panel's tab 'Load' in a narrow dock and on a small screen, in all of its languages: nothing is cut, nothing is out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from palsar_mosaic.algorithms.where import PUBLIC_ARCHIVE
from palsar_mosaic.ui.background import End, Outcome
from palsar_mosaic.ui.footer import Message, told
from palsar_mosaic.ui.panel import LoadPanel
from palsar_mosaic.ui.place import Kind

from .desktop import wait_until
from .test_dock import Window, no_thread, nothing_remembered, window
from .test_languages import built, plain, speaking

__all__ = ["built", "no_thread", "nothing_remembered", "window"]

NARROW_PX = 280
"""Of the whole dock, with the font below."""
FONT_PT = 10
"""As QGIS has it on most desktops."""
LAID_OUT_MS = 50
CITED = 8
"""So much at least of what was typed is repeated in what is said of it."""
FRAME_PX = 12
"""Of a line for text, on both sides."""


@pytest.fixture
def usual_font() -> Iterator[None]:
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSize(FONT_PT)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


@pytest.fixture(params=["en", "fr", "pt", "ar", "sw"])
def language(
    request: pytest.FixtureRequest, built: Path, monkeypatch: pytest.MonkeyPatch, usual_font: None
) -> Iterator[str]:
    """English is what stands in the code; Arabic comes from the right."""
    application = QgsApplication.instance()
    before = application.layoutDirection()
    if request.param == "ar":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if request.param == "en":
        yield "en"
    else:
        yield from speaking(request.param, built, monkeypatch)
    application.setLayoutDirection(before)


@pytest.fixture
def panel(language: str, window: Window, url: str) -> Iterator[LoadPanel]:
    """The tab alone, as narrow as it can be, on a screen 600 pixels high."""
    made = LoadPanel(window.canvas)
    made.form.advanced.choose(url)
    made.resize(made.minimumSizeHint().width(), 600)
    made.show()
    wait_until(lambda: not made.asker.busy)
    made.form.years.choose([2020, 2021])
    QTest.qWait(LAID_OUT_MS)
    yield made
    made.close_down()
    sip.delete(made)


def seen(panel: LoadPanel, kind: type) -> list[QWidget]:
    return [widget for widget in panel.findChildren(kind) if widget.isVisible()]


def assert_nothing_is_cut(panel: LoadPanel, but_words_of: str = "") -> None:
    """``but_words_of``: a text that only may be cut; no sentence that repeats it is measured."""
    for button in seen(panel, QAbstractButton):
        if button.text():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.height() >= button.sizeHint().height(), button.text()
    for box in seen(panel, QComboBox):
        # Layers are called as their makers like.
        if not isinstance(box, QgsMapLayerComboBox):
            assert box.width() >= box.sizeHint().width(), box.currentText()
            longest = max(box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count()))
            assert box.width() > longest
    for label in seen(panel, QLabel):
        if but_words_of and but_words_of[:CITED] in label.text():
            continue
        room = label.fontMetrics().boundingRect(
            QRect(0, 0, label.width(), 10000), int(Qt.TextFlag.TextWordWrap), label.text()
        )
        assert label.width() >= room.width(), label.text()
        assert label.height() >= room.height(), label.text()
    for line in seen(panel, QLineEdit):
        if line.placeholderText() != PUBLIC_ARCHIVE:
            wanted = line.fontMetrics().horizontalAdvance(line.placeholderText())
            assert line.width() >= wanted + FRAME_PX, line.placeholderText()
    form = panel.form
    inside = [widget for widget in seen(panel, QWidget) if form.isAncestorOf(widget)]
    for widget in inside:
        place = QRect(widget.mapTo(form, QPoint(0, 0)), widget.size())
        assert form.rect().contains(place), (widget, place)


def test_a_narrow_dock_cuts_nothing(panel: LoadPanel, language: str) -> None:
    assert panel.minimumSizeHint().width() <= NARROW_PX - 4, "a dock has a frame"
    panel.form.advanced.setCollapsed(False)
    for kind in Kind:
        panel.form.place.choose(kind)
        QTest.qWait(LAID_OUT_MS)
        assert panel.width() <= NARROW_PX - 4
        assert_nothing_is_cut(panel)
    panel.footer.message.tell(End.FAILED, "https://server/" + 40 * "long", "more")
    panel.footer.work()
    QTest.qWait(LAID_OUT_MS)
    assert panel.width() <= NARROW_PX - 4


LONG = "districts_of_the_north_" * 6
"""A name without a place to break it."""
CORNER = QgsRectangle(19.958696, -20.116117, 20.412345, -19.987654)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32733", "ESRI:102022"])
def test_no_text_of_any_length_widens_the_form(panel: LoadPanel, window: Window, crs: str) -> None:
    """A rectangle's numbers, the names of layers, what is typed, and what is said of it."""
    canvas_crs = QgsCoordinateReferenceSystem(crs)
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas_crs, QgsProject.instance()
    )
    window.canvas.setDestinationCrs(canvas_crs)
    chooser = panel.form.place
    layers = [
        QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory") for name in (LONG, LONG.replace("_", " "))
    ]
    QgsProject.instance().addMapLayers(layers)
    chooser.layer.layers.setLayer(layers[0])
    chooser.drawn.draw(to_map.transformBoundingBox(CORNER))
    chooser.tiles.labels.setText(LONG)
    chooser.typed.numbers.setText(LONG)
    (area,) = (each for each in panel.findChildren(QScrollArea) if each.widget() is panel.form)
    for kind in Kind:
        chooser.choose(kind)
        QTest.qWait(LAID_OUT_MS)
        assert panel.width() <= NARROW_PX - 4
        assert panel.form.width() == area.viewport().width()
        assert_nothing_is_cut(panel, but_words_of=LONG)
    chooser.choose(Kind.DRAWN)
    (told,) = (label for label in seen(panel, QLabel) if crs in label.text())
    assert told.toolTip() == panel.query().place.area


def test_the_form_is_as_wide_as_what_is_in_sight(panel: LoadPanel) -> None:
    """Nothing is looked for sideways."""
    (area,) = (each for each in panel.findChildren(QScrollArea) if each.widget() is panel.form)
    assert area.verticalScrollBar().isVisible()
    assert panel.form.width() == area.viewport().width()


def test_run_is_in_sight_on_a_small_screen(panel: LoadPanel) -> None:
    for button in (panel.footer.run, panel.footer.copy):
        assert button.visibleRegion().boundingRect() == button.rect()
    assert panel.footer.geometry().bottom() < panel.height()


def test_chips_fill_their_lines(panel: LoadPanel) -> None:
    """Four in a line at least, so that the years without a satellite are a line of their own."""
    years = panel.form.years
    for width in (panel.width(), 300, 350, 420):
        panel.resize(width, 600)
        QTest.qWait(LAID_OUT_MS)
        lines: dict[int, list[QRect]] = {}
        for each in years.findChildren(QAbstractButton):
            lines.setdefault(each.y(), []).append(each.geometry())
        first, *others = (sorted(line, key=QRect.left) for _y, line in sorted(lines.items()))
        assert len(first) >= 4
        assert (first[0].left(), first[-1].right()) == (0, years.width() - 1)
        # 16 years: a last line of one only where nothing else is possible
        assert len(others[-1]) > 1
        widths = {place.width() for line in (first, *others) for place in line}
        assert max(widths) - min(widths) <= 1
    panel.resize(panel.minimumSizeHint().width(), 600)
    QTest.qWait(LAID_OUT_MS)
    assert len({years.findChildren(QAbstractButton)[4 + number].y() for number in range(4)}) == 1


def test_no_box_is_left_alone_that_needs_not(usual_font: None, window: Window, url: str) -> None:
    """Water and layover, shadow and land: not three and one."""
    dock = window.open(url)
    dock.load.setFixedWidth(NARROW_PX)
    QTest.qWait(LAID_OUT_MS)
    lines = [box.y() for box in dock.load.form.kept.findChildren(QAbstractButton)]
    assert len(set(lines)) == 1 or [lines.count(line) for line in sorted(set(lines))] == [2, 2]


def test_the_years_without_a_satellite_say_why(panel: LoadPanel, language: str) -> None:
    chips = [each for each in seen(panel, QAbstractButton) if each.text() in ("2011", "2012", "2013", "2014")]
    assert len(chips) == 4
    assert all("ALOS-2" in plain(each.toolTip()) and "2014" in each.toolTip() for each in chips)
    assert not any(each.isEnabled() for each in chips)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_messages_icon_is_as_sharp_as_the_screen(monkeypatch: pytest.MonkeyPatch, ratio: float) -> None:
    monkeypatch.setattr(Message, "devicePixelRatioF", lambda _self: ratio)
    message = Message()
    message.tell(End.DONE, "Done.")
    (icon,) = (label for label in message.findChildren(QLabel) if label.pixmap())
    picture = icon.pixmap()
    assert picture.width() == round(16 * ratio)
    assert picture.width() / picture.devicePixelRatio() == 16


def test_buttons_have_no_pictures_that_a_large_screen_blurs(panel: LoadPanel) -> None:
    """Qt 5 paints them with as few pixels as a small screen has."""
    ours = (panel.footer.run, panel.footer.cancel, panel.footer.copy, panel.footer.message.more)
    assert all(button.icon().isNull() for button in ours)


# -- counts --------------------------------------------------------------------------------------

LAYERS = {
    "en": {0: "0 layers loaded.", 1: "1 layer loaded.", 2: "2 layers loaded."},
    "fr": {0: "0 couche chargée.", 1: "1 couche chargée.", 2: "2 couches chargées."},
    "pt": {0: "0 camadas carregadas.", 1: "1 camada carregada.", 12: "12 camadas carregadas."},
    "ar": {
        0: "لم تُحمَّل أي طبقة.",
        1: "تم تحميل طبقة واحدة.",
        2: "تم تحميل طبقتين.",
        3: "تم تحميل ٣ طبقات.",
        10: "تم تحميل ١٠ طبقات.",
        11: "تم تحميل ١١ طبقة.",
        99: "تم تحميل ٩٩ طبقة.",
        100: "تم تحميل ١٠٠ طبقة.",
        103: "تم تحميل ١٠٣ طبقات.",
    },
    "sw": {0: "Matabaka 0 yamepakiwa.", 1: "Tabaka 1 limepakiwa.", 2: "Matabaka 2 yamepakiwa."},
}
WARNINGS = {
    "en": {1: "1 warning.", 3: "3 warnings."},
    "fr": {1: "1 avertissement.", 3: "3 avertissements."},
    "pt": {1: "1 aviso.", 3: "3 avisos."},
    "ar": {1: "تحذير واحد.", 2: "تحذيران.", 3: "٣ تحذيرات.", 11: "١١ تحذيرًا.", 100: "١٠٠ تحذير."},
    "sw": {1: "Onyo 1.", 3: "Maonyo 3."},
}


def test_the_end_of_a_run_is_told_in_the_right_number(language: str) -> None:
    for count, sentence in LAYERS[language].items():
        assert plain(told(Outcome(End.DONE), count)) == sentence
        for warnings, more in WARNINGS[language].items():
            assert plain(told(Outcome(End.DONE, warnings=warnings), count)) == f"{sentence} {more}"


def test_the_summary_has_the_regions_digits(panel: LoadPanel, language: str) -> None:
    panel.form.place.choose(Kind.TYPED)
    panel.form.place.typed.numbers.setText("30, 31, 34, 34.999")
    first, second = panel.footer.summary.text().split("\n")
    counted = {
        "en": "Layers: 2. Tiles: 1.",
        "fr": "Couches\u00a0: 2. Tuiles\u00a0: 1.",
        "pt": "Camadas: 2. Quadrículas: 1.",
        "ar": "الطبقات: ٢. البلاطات: ١.",
        "sw": "Matabaka: 2. Vigae: 1.",
    }[language]
    assert plain(first).startswith(counted)
    # 4500 x 4495.5 pixels, and two years of HH and mask, 3 bytes each.
    sizes = {
        "en": ("20.2 Mpx", "121.4 MB"),
        "fr": ("20,2 Mpx", "121,4 Mo"),
        "pt": ("20,2 Mpx", "121,4 MB"),
        "ar": ("٢٠٫٢ ميغابكسل", "١٢١٫٤ ميغابايت"),
        "sw": ("Mpx 20.2", "MB 121.4"),
    }[language]
    for line, size in zip((first, second), sizes):
        assert size.replace(" ", "\u00a0") in plain(line)
