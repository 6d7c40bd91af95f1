"""The tab 'Load' of the panel: what is chosen above, what becomes of it below."""

from __future__ import annotations

import sys

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ..algorithms.words import tr, worded
from .asker import Asker
from .background import End, Outcome
from .footer import Footer, told
from .form import Form
from .grid_layer import GridLayer
from .holdings import Holdings
from .query import ALGORITHM, Query
from .remembered import recall, remember
from .run import Run
from .summary import summary, what_is_missing
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
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.form)
        # So wide at least that nothing has to be looked for sideways.
        beside = scroll.verticalScrollBar().sizeHint().width()
        scroll.setMinimumWidth(self.form.minimumSizeHint().width() + beside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.footer)
        self._connect()
        recall(QgsSettings(), self.form)
        self._refresh()

    def query(self) -> Query:
        """What is chosen now."""
        return self.form.query()

    def showEvent(self, event: object) -> None:
        """Seen for the first time, it asks the archive what there is."""
        super().showEvent(event)
        self._ask()

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
        QApplication.clipboard().setText(query.command(windows=sys.platform == "win32"))
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
        join(self.form.archive.changed, self._ask)
        join(self.footer.run_asked, self.start)
        join(self.footer.cancel_asked, self.run.cancel)
        join(self.footer.copy_asked, self.copy_command)
        join(self.asker.answered, self._know)
        join(self.asker.failed, self._not_known)
        join(self.run.began, self.footer.work)
        join(self.run.moved, self.footer.move)
        join(self.run.ended, self._ended)

    def _ask(self) -> None:
        """Who has never looked at the panel wants nothing from the network."""
        if self.form.isVisible():
            self.asker.ask(self.query().archive)

    def _refresh(self) -> None:
        query = self.form.query()
        self.footer.tell(summary(query, self._holdings), what_is_missing(query))

    def _know(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.form.show_holdings(holdings)
        self.grid.show_holdings(holdings)
        if not self.query().years:
            _choose_newest(self.form, holdings)

    def _not_known(self, sentence: str) -> None:
        self._know(Holdings())
        self.footer.message.tell(End.FAILED, sentence)

    def _ended(self, outcome: Outcome) -> None:
        self.footer.rest()
        details = outcome.details if outcome.details != outcome.sentence else ""
        self.footer.message.tell(outcome.end, told(outcome, self.run.loaded), details)


def _choose_newest(form: Form, holdings: Holdings) -> None:
    """A year to begin with, where none was ever chosen."""
    there = holdings.products.get(form.query().product, {})
    if there and not form.years.wanted():
        form.years.choose([max(there)])
