"""The tab 'Load' of the panel: what is chosen above, what becomes of it below."""

from __future__ import annotations

import sys
from dataclasses import replace

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QVBoxLayout, QWidget

from ..algorithms.words import tr, worded
from .asker import Asker
from .background import End, Outcome
from .footer import Footer, told
from .form import Form
from .grid_layer import GridLayer
from .holdings import Holdings
from .place import Kind
from .playing import ready_to_play
from .query import ALGORITHM, Place, Query
from .remembered import recall, remember
from .run import Run
from .scroll import Scroll
from .summary import summary, what_is_missing, without_data
from .wires import join


class LoadPanel(QWidget):
    """Joins the parts; none of them knows another."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """Nothing is asked before it is shown."""
        super().__init__(parent)
        self._holdings = Holdings()
        self.form = Form(canvas, self)
        self.footer = Footer(self)
        self.run = Run(self)
        self.asker = Asker(self)
        self.grid = GridLayer(canvas, self.form, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Scroll(self.form, self), 1)
        layout.addWidget(self.footer)
        self._connect()
        join(self.run.ended, lambda _outcome: self.run.loaded and ready_to_play(canvas))
        recall(QgsSettings(), self.form)
        self._refresh()

    def query(self) -> Query:
        """What is chosen now."""
        return self.form.query()

    def showEvent(self, event: object) -> None:
        """Seen for the first time, it asks the archive what there is."""
        super().showEvent(event)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget in it wanted: Ctrl+Enter runs it, Escape gives the mouse back to the map."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and with_control:
            self.start()
        elif event.key() == Qt.Key.Key_Escape:
            self.form.place.leave_map()
        else:
            super().keyPressEvent(event)

    def start(self) -> None:
        """Runs what is chosen; nothing happens while something runs."""
        query = self.query()
        if self.run.busy or what_is_missing(query):
            return
        remember(QgsSettings(), self.form)
        self.form.place.leave_map()
        self.run.start(ALGORITHM, query.parameters())

    def copy_command(self) -> None:
        """Puts the command that does the same into the clipboard."""
        query = self.query()
        QApplication.clipboard().setText(_command(query))
        if query.is_repeatable:
            self.footer.message.tell(End.DONE, worded(tr("The command is in the clipboard.")))
            return
        text = tr(
            "The command is in the clipboard. It loads the whole extent: these polygons are in no file. Save them, "
            "all features and no selection, to have it cut."
        )
        self.footer.message.tell(End.CANCELLED, worded(text))

    def close_down(self) -> None:
        """Stops all that it has begun and leaves the map as it was; the last thing to be called."""
        remember(QgsSettings(), self.form)
        self.form.place.leave_map()
        self.grid.remove()
        self.asker.close()
        self.run.close()

    def _connect(self) -> None:
        join(self.form.changed, self._refresh)
        # What another one has does not count, whether this one answers or not.
        join(self.form.advanced.archive_changed, lambda: self._know(Holdings()))
        join(self.form.advanced.archive_changed, self._ask)
        join(self.form.advanced.anew_asked, lambda: self._ask(anew=True))
        join(self.footer.run_asked, self.start)
        join(self.footer.cancel_asked, self.run.cancel)
        join(self.footer.copy_asked, self.copy_command)
        join(self.asker.answered, self._know)
        join(self.asker.failed, self._not_known)
        join(self.run.began, self.footer.work)
        join(self.run.moved, self.footer.move)
        join(self.run.ended, self._ended)

    def _ask(self, anew: bool = False) -> None:
        """Who has never looked at the panel wants nothing from the network."""
        if self.form.isVisible():
            self.asker.ask(self.query().archive, anew)

    def _refresh(self) -> None:
        query = self.form.query()
        nothing_of = without_data(query, self._holdings, self.form.years.wanted())
        self.footer.tell(
            _choice(query, self.form.place.kind()),
            summary(query, self._holdings, nothing_of),
            what_is_missing(query, nothing_of),
            _command(query),
        )

    def _know(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.footer.message.warn("")
        self.form.show_holdings(holdings)
        self.grid.show_holdings(holdings)
        if not self.query().years:
            _choose_newest(self.form, holdings)

    def _not_known(self, sentence: str) -> None:
        self._know(Holdings())
        self.footer.message.warn(sentence)

    def _ended(self, outcome: Outcome) -> None:
        self.footer.rest()
        details = outcome.details if outcome.details != outcome.sentence else ""
        self.footer.message.tell(outcome.end, told(outcome, self.run.loaded), details)


def _choice(query: Query, kind: Kind) -> tuple[Kind, Query]:
    """What somebody has chosen: the map moves by itself, too, to the layers of a run."""
    return kind, replace(query, place=Place()) if kind is Kind.VIEW else query


def _command(query: Query) -> str:
    """As a terminal of this machine takes it."""
    return query.command(windows=sys.platform == "win32")


def _choose_newest(form: Form, holdings: Holdings) -> None:
    """A year to begin with, where none was ever chosen."""
    there = holdings.products.get(form.query().product, {})
    if there and not form.years.wanted():
        form.years.choose([max(there)])
