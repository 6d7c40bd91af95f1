"""Models made in code, as the designer makes them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

Source = QgsProcessingModelChildParameterSource
FIXED, GIVEN, MADE_BY = Source.fromStaticValue, Source.fromModelParameter, Source.fromChildOutput
"""Where a step's parameter comes from: typed in, the model's own parameter, an earlier step."""


def add_input(model: QgsProcessingModelAlgorithm, definition: QgsProcessingParameterDefinition) -> None:
    """A parameter of the model's own."""
    model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))


def add_step(
    model: QgsProcessingModelAlgorithm, name: str, algorithm: str, result: str = "", **parameters: Source
) -> None:
    """A step; ``result`` makes its OUTPUT the model's, as "name:result"."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    step.setDescription(name)
    for parameter, source in parameters.items():
        step.addParameterSources(parameter, [source])
    if result:
        output = QgsProcessingModelOutput(result, result)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        step.setModelOutputs({result: output})
    model.addChildAlgorithm(step)


def saved(model: QgsProcessingModelAlgorithm, file: Path) -> QgsProcessingModelAlgorithm:
    """The model as QGIS reads it back from a .model3 file."""
    assert model.toFile(str(file))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(file))
    return read


def ratio_model() -> QgsProcessingModelAlgorithm:
    """Load -> mask -> calibrate -> ratio; parameters product, year, tiles, archive; result ratio:ratio."""
    model = QgsProcessingModelAlgorithm("ratio", "tests")
    add_input(
        model,
        QgsProcessingParameterEnum("product", "product", [PALSAR, JERS], False, PALSAR, False, True),
    )
    add_input(model, QgsProcessingParameterNumber("year", "year"))
    add_input(model, QgsProcessingParameterString("tiles", "tiles"))
    add_input(model, QgsProcessingParameterString("archive", "archive"))
    add_step(
        model,
        "load",
        "palsar:loadmosaic",
        PRODUCT=GIVEN("product"),
        YEAR=GIVEN("year"),
        TILES=GIVEN("tiles"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(model, "mask", "palsar:applymask", INPUT=MADE_BY("load", "OUTPUT"), KEEP=FIXED(["land"]))
    add_step(
        model,
        "calibrate",
        "palsar:calibrate",
        INPUT=MADE_BY("mask", "OUTPUT"),
        QUANTITY=FIXED("gamma0_db"),
    )
    add_step(
        model,
        "ratio",
        "palsar:hvhhratio",
        result="ratio",
        INPUT=MADE_BY("calibrate", "OUTPUT"),
        QUANTITY=FIXED("ratio_db"),
    )
    return model
