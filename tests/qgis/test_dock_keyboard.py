"""The panel's tab 'Load' without a mouse: real keys, walked through it as they are seen, from the left and from the right."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from palsar_mosaic.ui.dock import PalsarDock
from palsar_mosaic.ui.place import Kind

from .desktop import wait_until
from .test_dock import Ends, chip, dock, no_thread, nothing_remembered, press, window
from .test_languages import built
from .test_right_to_left import arabic

__all__ = ["arabic", "built", "dock", "no_thread", "nothing_remembered", "window"]

LONGEST_WALK = 80
"""More presses of Tab than there are widgets."""
LAID_OUT_MS = 50


def widget_with_keys() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whoever has the keyboard."""
    QTest.keyClick(widget_with_keys(), key, modifier)


def ready(dock: PalsarDock) -> None:
    """The keyboard is with the first widget of the tab."""
    QApplication.setActiveWindow(dock.window())
    dock.load.form.product.setFocus()
    # What was turned to is laid out.
    QTest.qWait(LAID_OUT_MS)
    wait_until(lambda: QApplication.focusWidget() is dock.load.form.product)


def walk(dock: PalsarDock, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """All that the key comes to until it leaves the tab."""
    met = [widget_with_keys()]
    for _ in range(LONGEST_WALK):
        press_key(key)
        if not dock.load.isAncestorOf(widget_with_keys()) or widget_with_keys() is met[0]:
            return met
        met.append(widget_with_keys())
        assert in_sight(dock, met[-1]), name_of(met[-1])
    raise AssertionError(f"no way out of {met}")


def in_sight(dock: PalsarDock, widget: QWidget) -> bool:
    """Whether nothing of it is scrolled away."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def place_of(dock: PalsarDock, widget: QWidget) -> QRect:
    """Where it is in the tab, however far that is scrolled."""
    form = dock.load.form
    if form.isAncestorOf(widget):
        return QRect(widget.mapTo(form, QPoint(0, 0)), widget.size())
    below = widget.mapTo(dock.load.footer, QPoint(0, form.height()))
    return QRect(below, widget.size())


def comes_after(one: QRect, other: QRect, mirrored: bool) -> bool:
    """Whether a reader sees ``other`` later: further down, or further on in the same line."""
    if other.top() > one.bottom() or one.top() > other.bottom():
        return other.top() > one.bottom()
    return other.right() < one.left() if mirrored else other.left() > one.right()


def that_take_keys(dock: PalsarDock) -> set[QWidget]:
    """Widgets of the tab that Tab has to come to."""
    return {
        widget
        for widget in dock.load.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(dock.load)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and "ScrollArea" not in type(widget).__name__
        and widget is not dock.load.form.parentWidget().parentWidget()
    }


def name_of(widget: QWidget) -> str:
    return widget.toolTip() or widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")


def assert_walks_as_seen(dock: PalsarDock) -> None:
    mirrored = QgsApplication.instance().layoutDirection() == Qt.LayoutDirection.RightToLeft
    for kind in Kind:
        dock.load.form.place.choose(kind)
        ready(dock)
        met = walk(dock)
        assert set(met) == that_take_keys(dock)
        places = [place_of(dock, widget) for widget in met]
        for widget, one, other in zip(met[1:], places, places[1:]):
            assert comes_after(one, other, mirrored), (kind, widget, name_of(widget), one, other)
        assert [widget for widget in met if not name_of(widget)] == []


def test_tab_goes_from_top_to_bottom(dock):
    dock.load.form.advanced.setCollapsed(False)
    assert_walks_as_seen(dock)


def test_tab_goes_from_right_to_left(arabic, window, url):
    dock = window.open(url)
    dock.load.form.years.choose([2020])
    dock.load.form.advanced.setCollapsed(False)
    assert_walks_as_seen(dock)


def test_tab_after_other_years_were_offered(dock):
    """Their chips are new, and still where they belong."""
    dock.load.form.product.setCurrentIndex(2)
    ready(dock)
    met = walk(dock)
    chips = [widget for widget in met if dock.load.form.years.isAncestorOf(widget)]
    assert len(chips) == 1
    before = met[met.index(chips[0]) - 1]
    assert isinstance(before, QToolButton)
    assert before.text() == "None"


def test_the_other_way_back(dock):
    ready(dock)
    there = walk(dock)
    there[-1].setFocus()
    assert walk(dock, Qt.Key.Key_Backtab) == there[::-1]


def test_a_small_screen_scrolls_along(window, dock):
    window.main.resize(1024, 420)
    dock.load.form.advanced.setCollapsed(False)
    ready(dock)
    assert len(walk(dock)) > 20


def years_by_keys(dock: PalsarDock, *keys: Qt.Key) -> str:
    for key in keys:
        press_key(key)
    return widget_with_keys().text()


def test_years_by_the_arrow_keys(window, dock):
    window.canvas.setExtent(window.canvas.fullExtent())
    dock.load.form.place.choose(Kind.TYPED)
    assert chip(dock, 2008).isEnabled()
    years = [made for made in (2008, 2020, 2021) if chip(dock, made).isEnabled()]
    assert years == [2008, 2020, 2021]
    QApplication.setActiveWindow(dock.window())
    chip(dock, 2008).setFocus()
    right, left, home, end = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End
    assert years_by_keys(dock, right) == "2020"
    assert years_by_keys(dock, right) == "2021"
    assert years_by_keys(dock, right) == "2021", "there is no later one"
    assert years_by_keys(dock, left, left) == "2008"
    assert years_by_keys(dock, end) == "2021"
    assert years_by_keys(dock, home) == "2008"
    # Tab comes back to the one that it left.
    press_key(right)
    press_key(Qt.Key.Key_Tab)
    press_key(Qt.Key.Key_Backtab)
    assert widget_with_keys() is chip(dock, 2020)
    dock.load.form.years.choose([])
    press_key(Qt.Key.Key_Space)
    assert dock.load.query().years == (2020,)


def test_arrow_keys_up_and_down_stay_in_their_column(window):
    """Nothing is known of this archive, so that every year may be chosen."""
    dock = window.open("http://127.0.0.1:9/nothing")
    window.main.resizeDocks([dock], [10], Qt.Orientation.Horizontal)
    QApplication.setActiveWindow(dock.window())
    chip(dock, 2008).setFocus()
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    lines = sorted({made.y() for made in dock.load.form.years.findChildren(QToolButton)})
    below = years_by_keys(dock, down)
    assert widget_with_keys().x() == chip(dock, 2008).x()
    assert lines.index(widget_with_keys().y()) in (1, 2)
    assert below != "2012"
    assert years_by_keys(dock, up) == "2008"
    assert years_by_keys(dock, up) == "2008"


def test_arrow_keys_follow_the_eye_in_arabic(arabic, window):
    dock = window.open("http://127.0.0.1:9/nothing")
    QApplication.setActiveWindow(dock.window())
    chip(dock, 2008).setFocus()
    assert years_by_keys(dock, Qt.Key.Key_Left) == "2009"
    assert years_by_keys(dock, Qt.Key.Key_Right, Qt.Key.Key_Right) == "2007"


def test_the_advanced_settings_by_keys(dock):
    QApplication.setActiveWindow(dock.window())
    box = dock.load.form.advanced
    arrow = next(widget for widget in that_take_keys(dock) if box.isAncestorOf(widget))
    arrow.setFocus()
    assert box.isCollapsed()
    press_key(Qt.Key.Key_Space)
    assert not box.isCollapsed()
    press_key(Qt.Key.Key_Tab)
    assert widget_with_keys().accessibleName() == "Archive"


def test_every_heading_belongs_to_what_stands_below(dock):
    headings = [label for label in dock.load.form.findChildren(QLabel) if label.font().bold()]
    assert {label.text() for label in headings} == {"Product", "Years", "Place", "Show", "Keep", "Output"}
    for label in headings:
        assert label.buddy() is not None
        assert label.buddy().y() >= label.y()


# -- keys that do something ----------------------------------------------------------------------


def test_enter_in_a_line_starts_nothing(dock, url):
    began: list[None] = []
    dock.load.run.began.connect(lambda: began.append(None))
    form = dock.load.form
    form.advanced.setCollapsed(False)
    QApplication.setActiveWindow(dock.window())
    for kind, line in (
        (Kind.TILES, form.place.tiles.labels),
        (Kind.TYPED, form.place.typed.numbers),
        (Kind.VIEW, form.advanced.focusWidget() or form.product),
    ):
        form.place.choose(kind)
        line.setFocus()
        press_key(Qt.Key.Key_Return)
        press_key(Qt.Key.Key_Enter)
    assert began == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_and_enter_runs_it(dock, key):
    ends = Ends(dock)
    form = dock.load.form
    form.place.choose(Kind.TILES)
    form.place.tiles.labels.setText("N35E030")
    QApplication.setActiveWindow(dock.window())
    form.place.tiles.labels.setFocus()
    press_key(key, Qt.KeyboardModifier.ControlModifier)
    assert dock.load.run.busy
    ends.wait()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_run_by_its_button_and_the_keyboard_stays(dock, key):
    ends = Ends(dock)
    QApplication.setActiveWindow(dock.window())
    dock.load.footer.run.setFocus()
    press_key(key)
    assert dock.load.run.busy
    # Run is hidden now: who presses the key once more cancels, and is not somewhere else.
    assert widget_with_keys() is dock.load.footer.cancel
    ends.wait()
    assert widget_with_keys() is dock.load.footer.run


@pytest.mark.parametrize("kind", [Kind.DRAWN, Kind.TILES])
@pytest.mark.parametrize("where", ["map", "panel"])
def test_escape_gives_the_mouse_back(window, dock, kind, where):
    hand = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(hand)
    form = dock.load.form
    form.place.choose(kind)
    page = form.place.drawn if kind is Kind.DRAWN else form.place.tiles
    QApplication.setActiveWindow(dock.window())
    press(page.button)
    assert window.canvas.mapTool() is not hand
    assert widget_with_keys() is window.canvas
    if where == "panel":
        form.product.setFocus()
    press_key(Qt.Key.Key_Escape)
    assert window.canvas.mapTool() is hand
    assert not page.button.isChecked()
    if where == "map":
        assert widget_with_keys() is page.button
