"""How each kind of result lands in a project: style, name, credit, licence."""

from __future__ import annotations

import logging

from qgis.core import (
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..core.products import product
from ..core.quantities import band_title
from ..core.recipe import VALID_CODES, Output, Recipe
from ..core.words import Phrase
from .style import write_style
from .words import tr, worded

_LOG = logging.getLogger(__name__)


def announce(recipe: Recipe, path: str, context: QgsProcessingContext) -> None:
    """Gives a finished raster its style, and tells QGIS how to show it if it is going to be shown.

    The layer is made here, in the thread that the algorithm runs in: QGIS takes it from the
    context's store instead of opening the raster in its main thread, where a slow line would
    freeze the window.
    """
    write_style(recipe, path)
    if not context.willLoadLayerOnCompletion(path):
        return
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = layer_name(recipe)
    details.forceName = True
    details.setPostProcessor(_Dresser.for_recipe(recipe))
    layer = QgsRasterLayer(path, details.name, "gdal")
    if not layer.isValid() or context.temporaryLayerStore().addMapLayer(layer) is None:
        _LOG.debug("%s is left for QGIS to open", path)


def layer_name(recipe: Recipe) -> str:
    """For example "ALOS-2 PALSAR-2 2020 HH gamma0 [dB], masked"."""
    series = product(recipe.product)
    who = f"{series.sensor(recipe.year).name} {recipe.year}" if recipe.year else series.title
    name = tr("{mosaic} {bands}, masked") if recipe.kept < VALID_CODES else tr("{mosaic} {bands}")
    return worded(name.format(mosaic=who, bands=_bands(recipe)))


def _bands(recipe: Recipe) -> Phrase | str:
    if len(recipe.outputs) == 1:
        return band_title(recipe.outputs[0])
    names = " ".join(
        output.plane.upper() if len(output.plane) == 2 else output.plane for output in recipe.outputs
    )
    quantities = {output.quantity for output in recipe.outputs}
    return band_title(Output(names, quantities.pop())) if len(quantities) == 1 else names


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer once it is in the project. QGIS does not own it, so it keeps itself alive."""

    _alive: list[_Dresser] = []

    @classmethod
    def for_recipe(cls, recipe: Recipe) -> _Dresser:
        """One that waits for the layer of this recipe."""
        dresser = cls()
        dresser._recipe = recipe
        cls._alive.append(dresser)
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread, once the layer is there; reads no pixels."""
        if isinstance(layer, QgsRasterLayer):
            _give_credit(layer, self._recipe)
        if self in self._alive:
            self._alive.remove(self)


def _give_credit(layer: QgsRasterLayer, recipe: Recipe) -> None:
    series = product(recipe.product)
    facts: QgsLayerMetadata = layer.metadata()
    facts.setTitle(layer.name())
    facts.setRights([worded(series.attribution)])
    facts.setLicenses([f"{worded(series.licence)} ({series.licence_url})"])
    facts.setHistory([" -> ".join(recipe.history)])
    layer.setMetadata(facts)
