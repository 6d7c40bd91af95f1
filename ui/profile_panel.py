"""The tab 'Profile' of the panel: a place is picked above, its way through the years drawn below."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..algorithms.time_profile import TimeProfile
from ..algorithms.words import tr, worded
from .background import End, Outcome
from .picked_square import PickedPlace
from .profile_footer import ProfileFooter
from .profile_form import ProfileForm
from .profile_run import ProfileRun
from .profile_table import Followed, Table
from .profile_view import ProfileView
from .query import Query
from .scroll import Scroll
from .takeaway import Takeaway
from .wires import join


class ProfilePanel(QWidget):
    """Has palsar:timeprofile run for what is asked, and shows its table."""

    def __init__(
        self, canvas: QgsMapCanvas, query: Callable[[], Query], parent: QWidget | None = None
    ) -> None:
        """``query`` tells the archive and the classes that are kept. Nothing is asked before a place is picked."""
        super().__init__(parent)
        self._query = query
        self._asked: dict = {}
        self.form = ProfileForm(canvas, self)
        self.view = ProfileView(self)
        self.footer = ProfileFooter(self)
        self.takeaway = Takeaway(self.footer)
        self.run = ProfileRun(self)
        self.mark = PickedPlace(canvas, self)
        # Where there is little room, the plot is scrolled to rather than squeezed.
        page = _column((self.form, 0), (self.view, 1))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scroll(page, self), 1)
        layout.addWidget(self.footer)
        join(self.form.asked, self.start)
        join(self.form.changed, self.refresh)
        join(self.mark.project_gone, self._forget)
        join(self.view.turned, self._turned)
        join(self.footer.cancel_asked, self.run.cancel)
        join(self.run.began, self.footer.work)
        join(self.run.moved, self.footer.move)
        join(self.run.found, lambda table, _layer: self.view.show_table(table))
        join(self.run.found, self.takeaway.put)
        join(self.run.ended, self._rest)

    def showEvent(self, event: QShowEvent) -> None:
        """What was picked is on the map as long as its plot is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self.mark.reveal(True)
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab, or no panel at all; not when the whole window is made an icon."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.mark.reveal(False)
            self.form.pick.stop()

    def refresh(self) -> None:
        """The point that is shown is followed anew where something else is chosen for it by now."""
        self.form.show_kept(self._query().kept)
        parameters = self.form.same_point() if self.isVisible() else {}
        if parameters and self._given(parameters) != self._asked:
            self.start(parameters)

    def start(self, parameters: dict) -> None:
        """Follows a place; what runs already is cancelled first."""
        self._asked = given = self._given(parameters)
        self.mark.put(given.get(TimeProfile.POINT, ""), int(given[TimeProfile.WINDOW]))
        if given[TimeProfile.KEEP]:
            self.run.start(given)
        else:
            self.run.cancel()
            self._rest(Outcome(End.CANCELLED))

    def close_down(self) -> None:
        """Stops all that it has begun and leaves the map as it was; the last thing to be called."""
        self.form.pick.stop()
        self.mark.close()
        self.run.close()
        self.takeaway.drop()

    def _given(self, parameters: dict) -> dict:
        query = self._query()
        given = {**parameters, TimeProfile.KEEP: list(query.kept), TimeProfile.OUTPUT: "TEMPORARY_OUTPUT"}
        if query.archive:
            given[TimeProfile.ARCHIVE] = query.archive
        return given

    def _forget(self) -> None:
        self._asked = {}
        self.form.forget()

    def _turned(self, place: Followed) -> None:
        """To another place of a layer; not after the map that it belongs to is gone."""
        if place.point and self._asked:
            self.mark.put(place.point, int(self._asked[TimeProfile.WINDOW]))

    def _rest(self, outcome: Outcome) -> None:
        self.footer.rest()
        if outcome.end is not End.DONE:
            # What is told now is of another place than the table before.
            self.view.show_table(Table((), ""))
            self.takeaway.drop()
        if outcome.end is End.CANCELLED and not self._asked.get(TimeProfile.KEEP, True):
            # Why it was cancelled.
            _refuse(self.footer)
        else:
            self.footer.tell(outcome)


def _column(*parts: tuple[QWidget, int]) -> QWidget:
    """One below the other, each with its share of the room that is left."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part, share in parts:
        layout.addWidget(part, share)
    return page


def _refuse(footer: ProfileFooter) -> None:
    footer.message.tell(End.FAILED, worded(tr("Choose at least one class to keep.")))
