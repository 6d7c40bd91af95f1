"""How each kind of result looks when it lands in a project: name, grey range, credit, licence.

The grey ranges are fixed, so that years compare and nothing has to be read to find them.
"""

from __future__ import annotations

from qgis.core import (
    QgsContrastEnhancement,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from ..core.products import Product, product
from ..core.quantities import band_title
from ..core.recipe import Output, Recipe

_GREY_RANGES = {
    ("hh", "dn"): (500, 10000),
    ("hv", "dn"): (200, 4000),
    ("hh", "gamma0_db"): (-20, 0),
    ("hv", "gamma0_db"): (-25, -5),
    ("hh", "sigma0_db"): (-20, 0),
    ("hv", "sigma0_db"): (-25, -5),
    ("hh", "gamma0_power"): (0, 0.5),
    ("hv", "gamma0_power"): (0, 0.15),
    ("hh", "sigma0_power"): (0, 0.5),
    ("hv", "sigma0_power"): (0, 0.15),
    ("hh", "amplitude"): (0, 0.8),
    ("hv", "amplitude"): (0, 0.4),
    ("ratio", "power_ratio"): (0, 0.6),
    ("ratio", "ratio_db"): (-15, 0),
    ("ratio", "amplitude_ratio"): (0, 0.8),
    ("date", "day_of_year"): (1, 366),
}


def announce(recipe: Recipe, path: str, context: QgsProcessingContext) -> None:
    """Tells QGIS how to show the result, if it is going to be shown."""
    if context.willLoadLayerOnCompletion(path):
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = layer_name(recipe)
        details.forceName = True
        details.setPostProcessor(_Dresser.for_recipe(recipe))


def layer_name(recipe: Recipe) -> str:
    """For example "ALOS-2 PALSAR-2 2020 HH gamma0 [dB]"."""
    series = product(recipe.product)
    who = f"{series.sensor(recipe.year).name} {recipe.year}" if recipe.year else series.title
    if len(recipe.outputs) == 1:
        return f"{who} {band_title(recipe.outputs[0])}"
    names = " ".join(
        output.plane.upper() if len(output.plane) == 2 else output.plane for output in recipe.outputs
    )
    quantities = {output.quantity for output in recipe.outputs}
    if len(quantities) == 1:
        return f"{who} {band_title(Output(names, quantities.pop()))}"
    return f"{who} {names}"


class _Dresser(QgsProcessingLayerPostProcessorInterface):
    """Dresses a layer once QGIS has made it. QGIS does not own it, so it keeps itself alive."""

    _alive: list[_Dresser] = []

    @classmethod
    def for_recipe(cls, recipe: Recipe) -> _Dresser:
        dresser = cls()
        dresser._recipe = recipe
        cls._alive.append(dresser)
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsRasterLayer):
            _show_in_grey(layer, self._recipe)
            _give_credit(layer, self._recipe)
        type(self)._alive.remove(self)


def _show_in_grey(layer: QgsRasterLayer, recipe: Recipe) -> None:
    first = recipe.outputs[0]
    if (first.plane, first.quantity) not in _GREY_RANGES:
        return
    least, most = _GREY_RANGES[first.plane, first.quantity]
    provider = layer.dataProvider()
    contrast = QgsContrastEnhancement(provider.dataType(1))
    contrast.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, True
    )
    contrast.setMinimumValue(least)
    contrast.setMaximumValue(most)
    renderer = QgsSingleBandGrayRenderer(provider, 1)
    renderer.setContrastEnhancement(contrast)
    layer.setRenderer(renderer)


def _give_credit(layer: QgsRasterLayer, recipe: Recipe) -> None:
    series: Product = product(recipe.product)
    facts: QgsLayerMetadata = layer.metadata()
    facts.setTitle(layer.name())
    facts.setRights([series.attribution])
    facts.setLicenses([f"{series.licence} ({series.licence_url})"])
    facts.setHistory([" -> ".join(recipe.history)])
    layer.setMetadata(facts)
