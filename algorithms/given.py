"""What a step is given: the raster's path, and what the user says that it is."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProviderRegistry, QgsRasterLayer


def given_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> str:
    """What GDAL opens for a raster parameter: a file, or a layer's source without QGIS's additions."""
    text = algorithm.parameterAsString(parameters, name, context)
    if os.path.isfile(text):
        return text
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None:
        return text
    if layer.providerType() != "gdal":
        return layer.source()
    return QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path", layer.source())


def opened(given: object) -> object:
    """A raster that is given by its path, as a layer; anything else as it is.

    QGIS opens such a raster in the main thread and looks for its range of values, over the network
    too. Opened with its own style beside it, nothing has to be read.
    """
    if isinstance(given, str) and os.path.isfile(given):
        layer = QgsRasterLayer(given, "", "gdal")
        if layer.isValid():
            return layer
    return given


def said(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    product: str,
    year: str,
    context: QgsProcessingContext,
) -> tuple[str | None, int | None]:
    """Product id and year by their parameters' names; no product at all where it cannot be said."""
    if algorithm.parameterDefinition(product) is None:
        return None, None
    number = algorithm.parameterAsInt(parameters, year, context)
    return algorithm.parameterAsEnumString(parameters, product, context), number or None
