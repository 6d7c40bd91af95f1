"""The tab 'Profile' of the panel: a place is picked above, its way through the years drawn below."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from ..algorithms.time_profile import TimeProfile
from ..algorithms.words import tr, worded
from .background import End, Outcome
from .profile_footer import ProfileFooter
from .profile_form import ALGORITHM, ProfileForm
from .profile_table import read_table
from .profile_view import ProfileView
from .run import Run
from .wires import join


class ProfilePanel(QWidget):
    """Runs palsar:timeprofile for what is asked, and shows its table."""

    def __init__(
        self, canvas: QgsMapCanvas, archive: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """``archive`` tells which one; empty for the public one. Nothing is asked before a place is picked."""
        super().__init__(parent)
        self._archive = archive
        self._next: dict | None = None
        self._layer: QgsVectorLayer | None = None
        self.form = ProfileForm(canvas, self)
        self.view = ProfileView(self)
        self.footer = ProfileFooter(self)
        self.run = Run(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.footer)
        self.footer.offer(False, False)
        self._connect()

    def start(self, parameters: dict) -> None:
        """Follows a place; what runs already is cancelled first."""
        archive = self._archive()
        given = {**parameters, TimeProfile.OUTPUT: "TEMPORARY_OUTPUT"}
        if archive:
            given[TimeProfile.ARCHIVE] = archive
        if self.run.busy:
            self._next = given
            self.run.cancel()
            return
        self.run.start(ALGORITHM, given)

    def cancel(self) -> None:
        """Stops what runs; nothing comes after it."""
        self._next = None
        self.run.cancel()

    def copy(self) -> None:
        """Puts the table into the clipboard."""
        QApplication.clipboard().setText(self.view.table.csv)
        self.footer.message.tell(End.DONE, worded(tr("The table is in the clipboard.")))

    def add_layer(self) -> None:
        """Puts the table into the project, once."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        self.footer.offer(True, False)
        if QgsProject.instance().addMapLayer(layer) is not None:
            self.footer.message.tell(End.DONE, worded(tr("The table is in the project.")))

    def leave_map(self) -> None:
        """Gives the mouse back to the map."""
        self.form.pick.stop()

    def close_down(self) -> None:
        """Stops all that it has begun and leaves the map as it was; the last thing to be called."""
        self.leave_map()
        self._next = None
        self.run.close()
        self._layer = None

    def _connect(self) -> None:
        join(self.form.asked, self.start)
        join(self.footer.cancel_asked, self.cancel)
        join(self.footer.copy_asked, self.copy)
        join(self.footer.layer_asked, self.add_layer)
        join(self.run.began, self.footer.work)
        join(self.run.moved, self.footer.move)
        join(self.run.ended, self._ended)

    def _ended(self, outcome: Outcome) -> None:
        self.footer.rest()
        following, self._next = self._next, None
        if following is not None:
            self.run.start(ALGORITHM, following)
            return
        layer = outcome.layers.get(TimeProfile.OUTPUT)
        if layer is not None:
            layer.setName(worded(TimeProfile.TITLE))
            self._layer = layer
            self.view.show_table(read_table(layer))
            self.footer.offer(True, True)
        self.footer.tell(outcome)
