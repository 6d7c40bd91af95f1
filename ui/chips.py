"""Years as chips: what the archive has of each for the chosen place, and which are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QWidget

from ..algorithms.words import tr, worded
from .flow import FlowBox
from .holdings import Held, State, some_of
from .ink import readable
from .wires import join

_LOOK = Path(__file__).parent / "looks" / "chips.qss"
#: Between two chips.
_GAP_PX = 4
#: Side by side at least; the four years without a satellite are then a line of their own.
_COLUMNS = 4
#: Cannot be chosen.
_NOTHING = (State.NO_SATELLITE, State.EMPTY)
#: So many tiles are named in a tooltip.
_MOST_NAMED = 12


class Chip(QToolButton):
    """One year."""

    #: It has the keyboard now.
    entered = pyqtSignal()
    #: A key that leads to another chip.
    led = pyqtSignal(int)

    _WAYS = (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )

    def __init__(self, year: int, parent: QWidget) -> None:
        """Not chosen."""
        super().__init__(parent)
        self.setText(str(year))
        self.setAccessibleName(str(year))
        self.setCheckable(True)
        # As wide as its column.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells so."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses it, as it does with any button."""
        if event.key() in self._WAYS:
            self.led.emit(event.key())
        else:
            super().keyPressEvent(event)


class YearChips(FlowBox):
    """One button for each year; what was chosen stays chosen while another place or product has nothing of it.

    They are one stop for the Tab key; from there, the arrow keys lead from year to year.
    """

    changed = pyqtSignal()

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        """No year yet; the Tab key comes here from ``before``."""
        super().__init__(parent, _GAP_PX, _GAP_PX, _COLUMNS)
        self._before = before
        self._wanted: set[int] = set()
        self._chips: dict[int, Chip] = {}
        self._current: Chip | None = None
        self.setStyleSheet(_look(parent.palette()))
        self.setAccessibleName(worded(tr("Years")))

    def show_years(self, years: Iterable[Held]) -> None:
        """Offers these, in their order."""
        years = tuple(years)
        if [held.year for held in years] != list(self._chips):
            self._build(held.year for held in years)
        for held in years:
            _show(self._chips[held.year], held, held.year in self._wanted)
        if self._current is None or not self._current.isEnabled():
            self._stop_at(next((chip for chip in self._chips.values() if chip.isEnabled()), None))

    def chosen(self) -> tuple[int, ...]:
        """The years that are chosen and can be had."""
        return tuple(year for year, chip in self._chips.items() if chip.isChecked())

    def wanted(self) -> tuple[int, ...]:
        """Those too that cannot be had here and now."""
        return tuple(sorted(self._wanted))

    def choose(self, years: Iterable[int]) -> None:
        """These and no others."""
        self._wanted = set(years)
        for year, chip in self._chips.items():
            chip.setChecked(chip.isEnabled() and year in self._wanted)
        self.changed.emit()

    def choose_all(self) -> None:
        """All that can be had."""
        self.choose(year for year, chip in self._chips.items() if chip.isEnabled())

    def choose_none(self) -> None:
        """None."""
        self.choose(())

    def _build(self, years: Iterable[int]) -> None:
        for chip in self._chips.values():
            self.layout().removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips, self._current = {}, None
        before = self._before
        for year in years:
            chip = Chip(year, self)
            join(chip.clicked, lambda checked, year=year: self._clicked(year, checked))
            join(chip.entered, lambda chip=chip: self._stop_at(chip))
            join(chip.led, self._lead)
            self.layout().addWidget(chip)
            self._chips[year] = chip
            QWidget.setTabOrder(before, chip)
            before = chip
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chip.show()
        self.updateGeometry()

    def _clicked(self, year: int, checked: bool) -> None:
        (self._wanted.add if checked else self._wanted.discard)(year)
        self.changed.emit()

    def _stop_at(self, chip: Chip | None) -> None:
        """The Tab key comes to this one."""
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = chip
        if chip is not None:
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lead(self, key: int) -> None:
        """To the next year in that direction that can be chosen."""
        chips = list(self._chips.values())
        there = _led_to(chips, chips.index(self._current), key, self.layout().columns(self.width()))
        if there is not None:
            there.setFocus(Qt.FocusReason.TabFocusReason)


def _look(palette: QPalette) -> str:
    """The style sheet, with a colour of its own where the theme's text cannot be read on the theme's ground."""
    look = _LOOK.read_text(encoding="utf-8")
    text, ground = (palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
    ink = readable(text, ground)
    return look if ink == text else look.replace("palette(text)", ink.name())


def _led_to(chips: list[Chip], here: int, key: int, columns: int) -> Chip | None:
    """The first one that can be chosen on the way that a key leads; there may be none."""
    last = len(chips) - 1
    forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if chips[here].isRightToLeft():
        forth, back = back, forth
    ways = {
        forth: range(here + 1, last + 1),
        back: range(here - 1, -1, -1),
        Qt.Key.Key_Down: range(here + columns, last + 1, columns),
        Qt.Key.Key_Up: range(here - columns, -1, -columns),
        Qt.Key.Key_Home: range(last + 1),
        Qt.Key.Key_End: range(last, -1, -1),
    }
    return next((chips[place] for place in ways[key] if chips[place].isEnabled()), None)


def _show(chip: Chip, held: Held, wanted: bool) -> None:
    """One year as it is here."""
    chip.setEnabled(held.state not in _NOTHING)
    chip.setChecked(wanted and chip.isEnabled())
    about = _about(held)
    chip.setToolTip(about)
    chip.setAccessibleDescription(about)
    if chip.property("state") != held.state.value:
        chip.setProperty("state", held.state.value)
        chip.style().unpolish(chip)
        chip.style().polish(chip)


def _about(held: Held) -> str:
    """The tooltip."""
    if held.state is State.NO_SATELLITE:
        return worded(
            tr(
                "There is no mosaic of {year}: ALOS ended in 2011 and ALOS-2 was launched in 2014, so that no "
                "satellite of this series took images in between."
            ).format(year=held.year)
        )
    if held.state is State.EMPTY:
        return worded(tr("The archive has nothing of {year} in this place.").format(year=held.year))
    if held.state is State.UNKNOWN:
        return worded(tr("Whether the archive has {year} shows when it is loaded.").format(year=held.year))
    if held.state is State.PARTLY:
        text = tr("{year}: a part of the place is missing ({tiles}).")
        return worded(text.format(year=held.year, tiles=some_of(held.missing, _MOST_NAMED)))
    return worded(tr("The archive has {year}.").format(year=held.year))
