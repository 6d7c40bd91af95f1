"""How each kind of result lands in a project: style, name, facts, place."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..core.products import product
from ..core.quantities import band_title
from ..core.recipe import VALID_CODES, Output, Recipe
from ..core.stack import sensors_of, years_of
from ..core.words import Phrase
from .layer_facts import tell_facts
from .shelf import Place, put
from .style import is_coloured, write_style
from .words import tr, worded

_LOG = logging.getLogger(__name__)
#: Under this name QGIS keeps in the project that a layer is a result of ours.
_LANDED = "palsar_mosaic/landed"
_NO_BRACKETS = str.maketrans("", "", "[]")


def announce(recipe: Recipe, path: str, context: QgsProcessingContext) -> None:
    """Gives a finished raster its style, and tells QGIS how to show it if it is going to be shown."""
    write_style(recipe, path)
    if context.willLoadLayerOnCompletion(path):
        _hand_over(path, layer_name(recipe), _Dresser.for_recipe(recipe), context)


def announce_in_series(
    recipe: Recipe,
    path: str,
    context: QgsProcessingContext,
    output: str,
    place: Place,
    earlier: Sequence[Recipe] = (),
) -> None:
    """The same for one layer of many, which is always shown where there is a project.

    ``output`` names the algorithm's output that it belongs to; ``earlier`` years are bands before this recipe's.
    """
    write_style(recipe, path, earlier)
    project = context.project()
    if project is None:
        return
    name = series_layer_name((*earlier, recipe))
    details = QgsProcessingContext.LayerDetails(name, project, output)
    context.addLayerToLoadOnCompletion(path, details)
    _hand_over(path, name, _Dresser.for_recipe(recipe, place, earlier), context)


def _hand_over(path: str, name: str, dresser: _Dresser, context: QgsProcessingContext) -> None:
    """Makes the layer here, in the thread that the algorithm runs in.

    QGIS takes it from the context's store instead of opening the raster in its main thread, where a
    slow line would freeze the window.
    """
    details = context.layerToLoadOnCompletionDetails(path)
    details.name = name
    details.forceName = True
    details.setPostProcessor(dresser)
    layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid() or context.temporaryLayerStore().addMapLayer(layer) is None:
        _LOG.debug("%s is left for QGIS to open", path)


def layer_name(recipe: Recipe) -> str:
    """For example "ALOS-2 PALSAR-2 2020 HH gamma0 [dB], masked"."""
    name = tr("{mosaic} {bands}, masked") if recipe.kept < VALID_CODES else tr("{mosaic} {bands}")
    return worded(name.format(mosaic=_mosaic(recipe), bands=_bands(recipe)))


def series_layer_name(recipes: Sequence[Recipe]) -> str:
    """For example "ALOS-2 PALSAR-2 2020 HH gamma0 dB", or "ALOS PALSAR / ALOS-2 PALSAR-2 2007-2020 HH gamma0 dB".

    All layers of a series are masked alike. Their names have no brackets, which band descriptions have.
    """
    mosaic = f"{' / '.join(sensors_of(recipes))} {years_of(recipes)}"
    name = worded(tr("{mosaic} {bands}").format(mosaic=mosaic, bands=_bands(recipes[-1])))
    return name.translate(_NO_BRACKETS)


def _mosaic(recipe: Recipe) -> str:
    series = product(recipe.product)
    return f"{series.sensor(recipe.year).name} {recipe.year}" if recipe.year else series.title


def _bands(recipe: Recipe) -> Phrase | str:
    if is_coloured(recipe):
        return tr("RGB of HH, HV, HV/HH")
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
    def for_recipe(
        cls, recipe: Recipe, place: Place | None = None, earlier: Sequence[Recipe] = ()
    ) -> _Dresser:
        """One that waits for the layer of this recipe, and for its place in a series."""
        dresser = cls()
        dresser._recipe, dresser._place, dresser._earlier = recipe, place, earlier
        cls._alive.append(dresser)
        return dresser

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread, once the layer is there; reads no pixels."""
        if isinstance(layer, QgsRasterLayer):
            if layer.customProperty(_LANDED):
                # It was in the project already, and shows what its file held before.
                before = layer.bandCount()
                layer.reload()
                if self._earlier and layer.bandCount() != before:
                    # The newest year is another band now. Where it is not, the band that the user chose stays.
                    layer.loadDefaultStyle()
                layer.triggerRepaint()
            layer.setCustomProperty(_LANDED, True)
            tell_facts(layer, self._recipe, self._earlier)
            if self._place is not None and context.project() is not None:
                put(layer, context.project(), self._place)
        if self in self._alive:
            self._alive.remove(self)
