"""Models made in code, as the designer makes them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

Source = QgsProcessingModelChildParameterSource
FIXED, GIVEN, MADE_BY = Source.fromStaticValue, Source.fromModelParameter, Source.fromChildOutput
COMPUTED = Source.fromExpression
"""Where a step's parameter comes from: typed in, the model's own parameter, an earlier step, an expression."""


def add_input(model: QgsProcessingModelAlgorithm, definition: QgsProcessingParameterDefinition) -> None:
    """A parameter of the model's own."""
    model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))


def add_step(
    model: QgsProcessingModelAlgorithm, name: str, algorithm: str, result: str = "", **parameters: Source
) -> None:
    """A step; ``result`` makes its OUTPUT, or its FOLDER, the model's."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    step.setDescription(name)
    for parameter, source in parameters.items():
        step.addParameterSources(parameter, [source])
    if result:
        output = QgsProcessingModelOutput(result, result)
        output.setChildId(name)
        folders = ("palsar:exportmosaic", "palsar:loadseries")
        output.setChildOutputName("FOLDER" if algorithm in folders else "OUTPUT")
        step.setModelOutputs({result: output})
    model.addChildAlgorithm(step)


def saved(model: QgsProcessingModelAlgorithm, file: Path) -> QgsProcessingModelAlgorithm:
    """The model as QGIS reads it back from a .model3 file."""
    assert model.toFile(str(file))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(file))
    return read


def result_name(model: QgsProcessingModelAlgorithm, result: str) -> str:
    """What the model calls a result: "step:result" if QGIS 3.22 made it, "result" if a newer one did."""
    names = [found.name() for found in model.parameterDefinitions() if found.isDestination()]
    (name,) = [name for name in names if name.rpartition(":")[2] == result]
    return name


def ratio_model() -> QgsProcessingModelAlgorithm:
    """Load -> mask -> calibrate -> ratio; parameters product, year, tiles, archive; result ratio."""
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


YEAR, TILES, QUANTITY = "@since + 5", "'N35' || @column", "if(@linear, 'gamma0_power', 'gamma0_db')"
YEAR_AGAIN = "@since + 4 + @load_TILE_COUNT"
YEARS = "concat(@since + 5, '-', @since + 6)"


def everything_model(
    year: str = YEAR,
    tiles: str = TILES,
    quantity: str = QUANTITY,
    year_again: str = YEAR_AGAIN,
    years: str = YEARS,
) -> QgsProcessingModelAlgorithm:
    """Every algorithm of the provider as a step, and every kind of source for their parameters.

    The arguments are the expressions of five parameters.

    Parameters product, since, column, where, keep, linear, format, archive; results power, date,
    ratio, index, dates, files and series (folders), backscatter, profiles, and statistics, which QGIS's own zonal
    statistics make of polygons and backscatter.
    """
    model = QgsProcessingModelAlgorithm("everything", "tests")
    add_input(
        model,
        QgsProcessingParameterEnum("product", "product", [PALSAR, JERS], False, PALSAR, False, True),
    )
    add_input(model, QgsProcessingParameterNumber("since", "since"))
    add_input(model, QgsProcessingParameterString("column", "column"))
    add_input(model, QgsProcessingParameterExtent("where", "where"))
    classes = ["water", "layover", "shadow", "land"]
    add_input(model, QgsProcessingParameterEnum("keep", "keep", classes, True, ["land"], False, True))
    add_input(model, QgsProcessingParameterBoolean("linear", "linear", True))
    formats = ["yyyymmdd", "decimal_year"]
    add_input(model, QgsProcessingParameterEnum("format", "format", formats, False, None, False, True))
    add_input(model, QgsProcessingParameterString("archive", "archive"))
    add_step(
        model,
        "load",
        "palsar:loadmosaic",
        PRODUCT=GIVEN("product"),
        YEAR=COMPUTED(year),
        TILES=COMPUTED(tiles),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(model, "mask", "palsar:applymask", INPUT=MADE_BY("load", "OUTPUT"), KEEP=GIVEN("keep"))
    add_step(
        model,
        "power",
        "palsar:calibrate",
        result="power",
        INPUT=MADE_BY("mask", "OUTPUT"),
        QUANTITY=COMPUTED(quantity),
    )
    add_step(
        model,
        "date",
        "palsar:decodedate",
        result="date",
        INPUT=MADE_BY("mask", "OUTPUT"),
        FORMAT=GIVEN("format"),
    )
    add_step(
        model,
        "ratio",
        "palsar:hvhhratio",
        result="ratio",
        INPUT=MADE_BY("power", "OUTPUT"),
        QUANTITY=FIXED("ratio_db"),
    )
    add_step(
        model,
        "index",
        "palsar:tileindex",
        result="index",
        PRODUCT=GIVEN("product"),
        YEAR=COMPUTED(year_again),
        AREA=GIVEN("where"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "dates",
        "palsar:datesummary",
        result="dates",
        PRODUCT=GIVEN("product"),
        YEARS=COMPUTED(years),
        AREA=GIVEN("where"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "files",
        "palsar:exportmosaic",
        result="files",
        PRODUCT=GIVEN("product"),
        YEARS=COMPUTED(years),
        AREA=GIVEN("where"),
        POLYGONS=MADE_BY("index", "OUTPUT"),
        MEASUREMENTS=FIXED(["hh_db", "mask"]),
        KEEP=GIVEN("keep"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "series",
        "palsar:loadseries",
        result="series",
        PRODUCT=GIVEN("product"),
        YEARS=COMPUTED(years),
        AREA=GIVEN("where"),
        POLYGONS=MADE_BY("index", "OUTPUT"),
        MEASUREMENTS=FIXED(["ratio_db"]),
        KEEP=GIVEN("keep"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "backscatter",
        "palsar:statistics",
        result="backscatter",
        PRODUCT=GIVEN("product"),
        YEARS=FIXED("2020"),
        ZONES=MADE_BY("index", "OUTPUT"),
        ZONE_FIELD=FIXED("tile"),
        MEASUREMENTS=FIXED(["hv", "linci"]),
        KEEP=GIVEN("keep"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "profiles",
        "palsar:timeprofile",
        result="profiles",
        PRODUCT=GIVEN("product"),
        YEARS=COMPUTED(years),
        INPUT=MADE_BY("index", "OUTPUT"),
        ID_FIELD=FIXED("tile"),
        WINDOW=FIXED("3"),
        KEEP=GIVEN("keep"),
        ARCHIVE=GIVEN("archive"),
    )
    add_step(
        model,
        "statistics",
        "native:zonalstatisticsfb",
        result="statistics",
        INPUT=MADE_BY("index", "OUTPUT"),
        INPUT_RASTER=MADE_BY("power", "OUTPUT"),
        RASTER_BAND=FIXED(1),
        COLUMN_PREFIX=FIXED("hh_"),
        STATISTICS=FIXED([0, 2]),
    )
    return model
