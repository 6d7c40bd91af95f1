"""A step of a chain: one raster in, one raster out, the recipe in between."""

from __future__ import annotations

from abc import abstractmethod

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.formats import Format
from ..core.recipe import Recipe
from ..core.recognise import recognise
from ..core.result import write
from .base import PalsarAlgorithm, stopped_by
from .given import given_path, opened, said
from .progress import writing
from .proxy import route_through_proxy
from .results import announce
from .stored import add_create_options, stored_as
from .where import PRODUCT_IDS
from .words import tr


class StepAlgorithm(PalsarAlgorithm):
    """Subclasses say what they do to a recipe."""

    INPUT = "INPUT"
    PRODUCT = "PRODUCT"
    YEAR = "YEAR"
    OUTPUT = "OUTPUT"

    _path = ""

    def add_input(self, help_text: str) -> None:
        """Adds INPUT, the raster that the step starts from."""
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, tr("Radar mosaic")), help_text)

    def add_product_and_year(self) -> None:
        """Adds PRODUCT and YEAR, for rasters that do not carry their recipe."""
        self.add(
            QgsProcessingParameterEnum(self.PRODUCT, tr("Product"), PRODUCT_IDS, False, None, True, True),
            tr(
                "Only for rasters from elsewhere, which do not say what they are. "
                "Leave it empty for this plugin's own."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.YEAR, tr("Year"), QgsProcessingParameterNumber.Type.Integer, None, True, 1990, 2100
            ),
            tr("Only for rasters from elsewhere: the year of the mosaic."),
            advanced=True,
        )

    def add_output(self, title: str) -> None:
        """Adds OUTPUT, virtual or computed by its extension, and CREATE_OPTIONS; ``title`` names the layer."""
        add_create_options(self)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, title),
            tr(
                "End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look "
                "at them, or in .tif for a file that is computed now."
            ),
        )

    @abstractmethod
    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """The recipe of the result; pure."""

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Notes the input's path, in the thread that its layer belongs to."""
        self._path = given_path(self, parameters, self.INPUT, context)
        return True

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Recognises the input, adds the step to its recipe, and writes and announces the result."""
        route_through_proxy()
        product_id, year = said(self, parameters, self.PRODUCT, self.YEAR, context)
        recipe = self.step(recognise(self._path, product_id, year), self._path, parameters, context)
        target = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self.produce(recipe, target, stored_as(self, parameters, context), feedback)
        announce(recipe, target, context)
        return {self.OUTPUT: target}

    def produce(self, recipe: Recipe, target: str, form: Format, feedback: QgsProcessingFeedback) -> None:
        """Writes the result."""
        report = writing(recipe, target, feedback)
        write(recipe, target, report, stopped_by(feedback), given=self._path, form=form)

    def validateInputCrs(self, parameters: dict, context: QgsProcessingContext) -> bool:
        """Always: there is one input, so no two can differ, and QGIS would open it over the network to look."""
        return True

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """As QGIS does it, with the raster opened for it in a way that reads no pixels."""
        given = {name: opened(value) if name == self.INPUT else value for name, value in parameters.items()}
        return super().checkParameterValues(given, context)
