"""A step of a chain: one raster in, one raster out, the recipe in between."""

from __future__ import annotations

import os
from abc import abstractmethod

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..core.recipe import Recipe
from ..core.recognise import recognise
from ..core.result import write
from .base import PalsarAlgorithm, reporting_to, stopped_by
from .proxy import route_through_proxy
from .results import announce
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
        self.add(QgsProcessingParameterRasterLayer(self.INPUT, tr("Radar mosaic")), help_text)

    def add_product_and_year(self) -> None:
        self.add(
            QgsProcessingParameterEnum(self.PRODUCT, tr("Product"), PRODUCT_IDS, False, None, True, True),
            "Only for rasters from elsewhere, which do not say what they are. Leave it empty for this plugin's own.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.YEAR, tr("Year"), QgsProcessingParameterNumber.Type.Integer, None, True, 1990, 2100
            ),
            "Only for rasters from elsewhere: the year of the mosaic.",
            advanced=True,
        )

    def add_output(self, title: str) -> None:
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, title),
            "End the name in .vrt for a virtual layer, which is there at once and reads pixels when you look "
            "at them, or in .tif for a file that is computed now.",
        )

    @abstractmethod
    def step(self, recipe: Recipe, path: str, parameters: dict, context: QgsProcessingContext) -> Recipe:
        """The recipe of the result; pure."""

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Layers belong to the main thread, which this runs in; the work gets no more than a path.
        self._path = self._input_path(parameters, context)
        return True

    def work(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        route_through_proxy()
        product_id, year = self._said(parameters, context)
        recipe = self.step(recognise(self._path, product_id, year), self._path, parameters, context)
        target = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self.produce(recipe, target, feedback)
        announce(recipe, target, context)
        return {self.OUTPUT: target}

    def produce(self, recipe: Recipe, target: str, feedback: QgsProcessingFeedback) -> None:
        """Writes the result."""
        write(recipe, target, reporting_to(feedback), stopped_by(feedback), given=self._path)

    def validateInputCrs(self, parameters: dict, context: QgsProcessingContext) -> bool:
        # There is one input, so no two can differ; QGIS would open it over the network to find that out.
        return True

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS opens a raster that is given by its path, in the main thread, and looks for its range of
        # values, over the network too. Opened with its own style beside it, nothing has to be read.
        given = parameters.get(self.INPUT)
        if isinstance(given, str) and os.path.isfile(given):
            layer = QgsRasterLayer(given, "", "gdal")
            if layer.isValid():
                parameters = {**parameters, self.INPUT: layer}
        return super().checkParameterValues(parameters, context)

    def _said(self, parameters: dict, context: QgsProcessingContext) -> tuple[str | None, int | None]:
        """PRODUCT and YEAR as the user says them; no product at all where it cannot be said."""
        if self.parameterDefinition(self.PRODUCT) is None:
            return None, None
        year = self.parameterAsInt(parameters, self.YEAR, context)
        return self.parameterAsEnumString(parameters, self.PRODUCT, context), year or None

    def _input_path(self, parameters: dict, context: QgsProcessingContext) -> str:
        text = self.parameterAsString(parameters, self.INPUT, context)
        if os.path.isfile(text):
            return text
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            return text
        if layer.providerType() != "gdal":
            return layer.source()
        return QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path", layer.source())
