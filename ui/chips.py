"""Years as chips: what the archive has of each for the chosen place, and which are chosen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..algorithms.words import tr, worded
from .flow import FlowBox
from .holdings import Held, State
from .ink import readable
from .wires import join

_LOOK = Path(__file__).parent / "looks" / "chips.qss"
#: Between two chips.
_GAP_PX = 4
#: Cannot be chosen.
_NOTHING = (State.NO_SATELLITE, State.EMPTY)


class YearChips(FlowBox):
    """One button for each year; what was chosen stays chosen while another place or product has nothing of it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """No year yet."""
        super().__init__(parent, _GAP_PX, _GAP_PX)
        self._wanted: set[int] = set()
        self._chips: dict[int, QToolButton] = {}
        self.setStyleSheet(_look(self.palette()))
        self.setAccessibleName(worded(tr("Years")))

    def show_years(self, years: Iterable[Held]) -> None:
        """Offers these, in their order."""
        years = tuple(years)
        if [held.year for held in years] != list(self._chips):
            self._build(held.year for held in years)
        for held in years:
            _show(self._chips[held.year], held, held.year in self._wanted)

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
            chip.deleteLater()
        self._chips = {}
        for year in years:
            chip = QToolButton(self)
            chip.setText(str(year))
            chip.setCheckable(True)
            join(chip.clicked, lambda checked, year=year: self._clicked(year, checked))
            self.layout().addWidget(chip)
            self._chips[year] = chip
            chip.show()
        self.updateGeometry()

    def _clicked(self, year: int, checked: bool) -> None:
        (self._wanted.add if checked else self._wanted.discard)(year)
        self.changed.emit()


def _look(palette: QPalette) -> str:
    """The style sheet, with a colour of its own where the theme's text cannot be read on the theme's ground."""
    look = _LOOK.read_text(encoding="utf-8")
    text, ground = (palette.color(role) for role in (QPalette.ColorRole.Text, QPalette.ColorRole.Base))
    ink = readable(text, ground)
    return look if ink == text else look.replace("palette(text)", ink.name())


def _show(chip: QToolButton, held: Held, wanted: bool) -> None:
    """One year as it is here."""
    chip.setEnabled(held.state not in _NOTHING)
    chip.setChecked(wanted and chip.isEnabled())
    about = _about(held)
    chip.setToolTip(about)
    chip.setAccessibleName(str(held.year))
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
        return worded(text.format(year=held.year, tiles=", ".join(held.missing)))
    return worded(tr("The archive has {year}.").format(year=held.year))
