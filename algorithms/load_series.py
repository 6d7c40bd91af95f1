"""palsar:loadseries"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.export import Outstanding, export, outstanding
from ..core.export_plan import Order, Plan, PlannedFile, plan_export, to_fetch
from ..core.formats import VIRTUAL
from ..core.measurements import SERIES_IDS
from ..core.mosaics import over_one_window
from ..core.parallel import Report, stoppable
from ..core.stack import Stacked, stack_years, write_stack
from .base import reporting_to, stopped_by
from .export_words import tell_fetched, tell_plan
from .layered import LayeredAlgorithm
from .polygons import add_polygons, read_outline
from .progress import Progress
from .results import announce_in_series
from .shelf import Place
from .words import tr

#: Per cent of the progress bar at which the mosaics are found, and at the end.
_LOOKING, _DONE = 40.0, 100.0


class LoadSeries(LayeredAlgorithm):
    """Several years of a place as layers."""

    ID = "loadseries"
    TITLE = tr("Load series")
    SUMMARY = tr("Puts several years of the radar mosaics on the map, ready to be compared and played.")
    HELP = tr(
        "Each year and measurement becomes a layer, in a group for each year with the newest on top. Ranges of "
        "colours are the same in all years. Layers know their year: the Temporal Controller plays them.\n\n"
        "JERS-1 and ALOS can be mixed (PRODUCT = all); each keeps its own calibration. Years that have nothing "
        "in this place are named in the log and in MISSING_YEARS.\n\n"
        "With STACK, a measurement becomes one layer with a band for each year instead, the oldest first; rgb, "
        "which has three bands of its own, stays a layer for each year. From QGIS 3.38 on the Temporal Controller "
        "plays the bands; before, such a layer shows its newest year.\n\n"
        "Layers are virtual unless a format of files is chosen. Layers land in the open project, also from a "
        "model. Of each year the topmost layer is switched on.\n\n"
        "Data: JAXA EORC, provided by Digital Earth Africa."
    )
    TAGS = ("years", "time", "temporal", "animation", "download", "stack", "multitemporal")

    LAYERS = "LAYERS"
    LAYER_COUNT = "LAYER_COUNT"
    MISSING_YEARS = "MISSING_YEARS"

    def define(self) -> None:
        """What, where, how and into which folder; LAYERS, LAYER_COUNT and MISSING_YEARS come back."""
        self.add_products_and_years(default="all")
        self.add_area(tr("The area to load, in any coordinate reference system."))
        self.add_tiles()
        add_polygons(self)
        self.add_chosen_measurements(
            SERIES_IDS,
            tr(
                "hh_db, hv_db: gamma0 in decibels; hh_power, hv_power: linear power; hh_amplitude, hv_amplitude: "
                "square root of the power; ratio_db, power_ratio, amplitude_ratio: HV/HH; date: observation date; "
                "linci: local incidence angle in degrees; mask: class; hh_dn, hv_dn: digital numbers; rgb: HH, HV "
                "and HV/HH in decibels as colours. JERS-1 has no HV."
            ),
        )
        self.add_format()
        self.add_archive()
        self.add_folder()
        self.declare(QgsProcessingOutputMultipleLayers(self.LAYERS, tr("Layers")))
        self.declare(QgsProcessingOutputNumber(self.LAYER_COUNT, tr("Number of layers")))
        self.declare(QgsProcessingOutputString(self.MISSING_YEARS, tr("Missing years")))

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Finds the mosaics, writes what is asked for, and hands the layers over as they come."""
        outline = read_outline(self, parameters, context, feedback)
        order = replace(self.order(parameters, context), outline=outline)
        catalog = self.catalog(parameters, context)
        stop = stopped_by(feedback)
        looking = reporting_to(feedback, 0, _LOOKING)
        mosaics = self.mixed(parameters, context, feedback, catalog, looking, order)
        found = over_one_window(mosaics.found) if order.stacked else mosaics.found
        plan = plan_export(found, catalog.archive, order)
        stacked = stack_years(plan, order)
        left = outstanding(stacked.plan, stop)
        if order.form is not VIRTUAL:
            tell_plan(left, feedback)
            tell_fetched(stoppable(lambda: to_fetch(left.years, catalog), stop), left, feedback)
        places = _places(plan, stacked)

        def land(file: PlannedFile) -> None:
            """A file that is there becomes a layer, if it is in no stack."""
            if file in stacked.apart:
                announce_in_series(file.recipe, str(file.path), context, self.LAYERS, places[file.path])

        for file in left.finished:
            land(file)
        export(left, land, _writing(left, order, feedback), stop)
        for stack in stacked.stacks:
            write_stack(stack)
            *earlier, newest = stack.recipes
            announce_in_series(newest, str(stack.path), context, self.LAYERS, places[stack.path], earlier)
        layers = [str(made.path) for made in (*stacked.stacks, *stacked.apart)]
        return {
            self.FOLDER: str(order.folder),
            self.LAYERS: layers,
            self.LAYER_COUNT: len(layers),
            self.MISSING_YEARS: ",".join(str(absent.year) for absent in mosaics.absent),
        }


def _writing(left: Outstanding, order: Order, feedback: QgsProcessingFeedback) -> Report:
    if order.form is VIRTUAL:
        return reporting_to(feedback, _LOOKING, _DONE)
    return Progress(feedback, left.pixels, _LOOKING, _DONE)


def _places(plan: Plan, stacked: Stacked) -> dict[Path, Place]:
    """Where the layer of each file belongs in the project; those of all years are above the others."""
    requests = [year.mosaic.request for year in plan.years]
    products = ", ".join(dict.fromkeys(request.product.title for request in requests))
    first, last = requests[0].year, requests[-1].year
    title = f"{products} {first}" if first == last else f"{products} {first}-{last}"
    run = uuid4().hex
    above = len(stacked.stacks)
    places = {stack.path: Place(run, title, None, rank) for rank, stack in enumerate(stacked.stacks)}
    for year in plan.years:
        files = [file for file in year.files if file in stacked.apart]
        for rank, file in enumerate(files, start=above):
            places[file.path] = Place(run, title, year.mosaic.request.year, rank)
    return places
