"""Arabic is laid out from right to left, and what is Latin in it, numbers and paths, still reads from left to right.

Qt bears witness: where it puts each character of a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from palsar_mosaic.algorithms.direction import in_order
from palsar_mosaic.algorithms.words import worded
from palsar_mosaic.core import errors

from .desktop import Desktop, open_desktop, wait_until
from .test_languages import built, fresh, speaking

__all__ = ["built"]


@pytest.fixture
def arabic(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As QGIS does it for Arabic: the plugin's texts, and all windows mirrored."""
    application = QgsApplication.instance()
    before = application.layoutDirection()
    for _language in speaking("ar", built, monkeypatch):
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        yield
        application.setLayoutDirection(before)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    yield from open_desktop(monkeypatch)


def reads_from_left(text: str, part: str) -> bool:
    """Whether Qt puts the characters of this part of a right-to-left line one after the other from the left."""
    layout = QTextLayout(text)
    layout.setTextOption(QTextOption())
    option = layout.textOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e5)
    layout.endLayout()
    first = text.index(part)
    places = [line.cursorToX(place) for place in range(first, first + len(part))]
    places = [place[0] if isinstance(place, tuple) else place for place in places]
    return all(left < right for left, right in zip(places, places[1:]))


@pytest.mark.parametrize(
    "part",
    [
        "2007-2010",
        "2007-2010,2015,2020",
        "-83.0 dB",
        "/data/2020 (a).tif",
        "(HV/HH)²",
        "gamma0 [dB] = 20 log10(DN) + CF",
        "31.9,32.1,30.37,30.55 [EPSG:4326]",
        "COMPRESS=DEFLATE|ZLEVEL=9",
        "1992-02-11",
        ".vrt",
        "s3://bucket/",
        "https://server/bucket",
        "C:/data/2020 (a).tif",
        "N05E040",
        "2020",
    ],
)
@pytest.mark.parametrize(
    "sentence", ["اكتب {} أو غيره.", "السنوات: {}.", "القيمة ({})، ثم أخرى", "{} هي القيمة"]
)
def test_latin_parts_read_from_the_left(sentence: str, part: str):
    text = in_order(sentence.format(part))
    assert text.replace("\u2066", "").replace("\u2069", "") == sentence.format(part)
    assert reads_from_left(text, part)


def test_without_the_marks_they_would_not():
    assert not reads_from_left("السنوات 2007-2010 معكوسة", "2007-2010")
    assert not reads_from_left("اكتب -83.0 dB هنا", "-83.0 dB")


@pytest.mark.parametrize(
    "text", ["The years 2007-2010.", "Les années 2007-2010\u00a0: -83,0 dB", "", "2007-2010"]
)
def test_other_languages_stay_as_they_are(text: str):
    assert in_order(text) == text


@pytest.mark.parametrize(
    "text", ["تحميل الفسيفساء", "نسبة HV/HH", "الملف C:/a.tif", "البلاطة N05E040.", "سنة 2020", "(DN)، س"]
)
def test_what_reads_well_gets_no_marks(text: str):
    """Names and most paths can be copied as they are."""
    assert in_order(text) == text


def test_an_error_shows_years_in_the_order_in_which_they_are_typed(arabic: None):
    text = worded(errors.YearsReversed(first=2010, last=2007).words)
    assert reads_from_left(text, "2010-2007")
    assert reads_from_left(text, "2007-2010")


def test_an_error_shows_a_path_whole(arabic: None):
    text = worded(errors.OutputFormatUnknown(path="/data/a (1)/x.png").words)
    assert reads_from_left(text, "/data/a (1)/x.png")
    assert reads_from_left(text, ".vrt")


def test_the_dialog_is_mirrored_and_its_help_is_on_the_left(arabic: None, desktop: Desktop):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(fresh("loadmosaic"), parent=desktop.mainWindow())
    dialog.show()
    helps = [each for each in dialog.findChildren(QTextBrowser) if "الفسيفساء" in each.toPlainText()]
    wait_until(lambda: bool(helps))

    def left(widget: QWidget) -> int:
        return widget.mapTo(dialog, widget.rect().topLeft()).x()

    assert dialog.windowTitle() == "تحميل الفسيفساء"
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert left(helps[0]) < left(dialog.mainWidget())
    block = helps[0].document().begin()
    while block.isValid():
        assert not block.text().strip() or block.textDirection() == Qt.LayoutDirection.RightToLeft, (
            block.text()
        )
        block = block.next()
    dialog.close()
