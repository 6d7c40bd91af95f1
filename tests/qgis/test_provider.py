"""Names that stay for ever, and what a user sees of the provider before anything runs."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

import palsar_mosaic

PRODUCTS = ["alos_palsar_mosaic", "jers_sar_mosaic"]
BUCKET = "https://deafrica-input-datasets.s3.af-south-1.amazonaws.com"
CALIBRATED = ["gamma0_db", "gamma0_power", "sigma0_db", "sigma0_power", "amplitude"]
DATES = ["days_since_1970", "yyyymmdd", "day_of_year", "decimal_year"]
RATIOS = ["power_ratio", "ratio_db", "amplitude_ratio"]
MEASUREMENTS = ["hh_db", "hv_db", "hh_power", "hv_power", "hh_amplitude", "hv_amplitude"]
MEASUREMENTS += ["ratio_db", "power_ratio", "amplitude_ratio", "date", "linci", "mask", "hh_dn", "hv_dn"]

NEEDED, OPTIONAL, ADVANCED = "needed", "optional", "advanced"

PARAMETERS = {
    "loadmosaic": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEAR": ("number", 2020, NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "TILES": ("string", None, OPTIONAL),
        "POLYGONS": ("source", None, OPTIONAL),
        "BANDS": ("enum", None, OPTIONAL),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "OUTPUT": ("rasterDestination", None, NEEDED),
    },
    "loadseries": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEARS": ("string", "all", NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "TILES": ("string", None, OPTIONAL),
        "POLYGONS": ("source", None, OPTIONAL),
        "MEASUREMENTS": ("enum", ["hh_db", "hv_db"], NEEDED),
        "KEEP": ("enum", ["water", "land"], NEEDED),
        "DATE_FORMAT": ("enum", "yyyymmdd", OPTIONAL),
        "STACK": ("boolean", False, OPTIONAL),
        "FORMAT": ("enum", "vrt", OPTIONAL),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "FOLDER": ("folderDestination", "TEMPORARY_OUTPUT", OPTIONAL),
    },
    "calibrate": {
        "INPUT": ("raster", None, NEEDED),
        "QUANTITY": ("enum", "gamma0_db", NEEDED),
        "PRODUCT": ("enum", None, ADVANCED),
        "YEAR": ("number", None, ADVANCED),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "OUTPUT": ("rasterDestination", None, NEEDED),
    },
    "applymask": {
        "INPUT": ("raster", None, NEEDED),
        "KEEP": ("enum", ["water", "land"], NEEDED),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "OUTPUT": ("rasterDestination", None, NEEDED),
    },
    "decodedate": {
        "INPUT": ("raster", None, NEEDED),
        "FORMAT": ("enum", "yyyymmdd", NEEDED),
        "PRODUCT": ("enum", None, ADVANCED),
        "YEAR": ("number", None, ADVANCED),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "OUTPUT": ("rasterDestination", None, NEEDED),
    },
    "hvhhratio": {
        "INPUT": ("raster", None, NEEDED),
        "QUANTITY": ("enum", "power_ratio", NEEDED),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "OUTPUT": ("rasterDestination", None, NEEDED),
    },
    "tileindex": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEAR": ("number", 2020, NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "OUTPUT": ("sink", None, NEEDED),
    },
    "exportmosaic": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEARS": ("string", "2020", NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "TILES": ("string", None, OPTIONAL),
        "POLYGONS": ("source", None, OPTIONAL),
        "MEASUREMENTS": ("enum", ["hh_db", "hv_db"], NEEDED),
        "KEEP": ("enum", ["water", "land"], NEEDED),
        "DATE_FORMAT": ("enum", "yyyymmdd", OPTIONAL),
        "CRS": ("crs", None, OPTIONAL),
        "RESOLUTION": ("number", None, OPTIONAL),
        "FORMAT": ("enum", "gtiff", OPTIONAL),
        "LAYOUT": ("enum", "file_per_measurement", OPTIONAL),
        "CREATE_OPTIONS": ("string", None, ADVANCED),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "FOLDER": ("folderDestination", None, NEEDED),
    },
    "datesummary": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEARS": ("string", "all", NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "TILES": ("string", None, OPTIONAL),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "OUTPUT": ("sink", None, NEEDED),
    },
    "statistics": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEARS": ("string", "2020", NEEDED),
        "AREA": ("extent", None, OPTIONAL),
        "TILES": ("string", None, OPTIONAL),
        "ZONES": ("source", None, OPTIONAL),
        "ZONE_FIELD": ("field", None, OPTIONAL),
        "MEASUREMENTS": ("enum", None, OPTIONAL),
        "KEEP": ("enum", ["water", "land"], NEEDED),
        "PERCENTILES": ("string", "5,25,50,75,95", OPTIONAL),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "OUTPUT": ("sink", None, NEEDED),
    },
    "timeprofile": {
        "PRODUCT": ("enum", "alos_palsar_mosaic", NEEDED),
        "YEARS": ("string", "all", NEEDED),
        "INPUT": ("source", None, OPTIONAL),
        "ID_FIELD": ("field", None, OPTIONAL),
        "POINT": ("point", None, OPTIONAL),
        "WINDOW": ("enum", "1", NEEDED),
        "KEEP": ("enum", ["water", "land"], NEEDED),
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "OUTPUT": ("sink", None, NEEDED),
        "HTML": ("fileDestination", None, OPTIONAL),
    },
    "availability": {
        "ARCHIVE": ("string", BUCKET, ADVANCED),
        "REFRESH": ("boolean", False, OPTIONAL),
    },
}
"""(type, default, how much it is needed); models and scripts store all of these names."""

CHOICES = {
    ("loadmosaic", "PRODUCT"): (PRODUCTS, False),
    ("loadmosaic", "BANDS"): (["hh", "hv", "linci", "date", "mask"], True),
    ("loadseries", "PRODUCT"): ([*PRODUCTS, "all"], False),
    ("loadseries", "MEASUREMENTS"): (["rgb", *MEASUREMENTS], True),
    ("loadseries", "KEEP"): (["water", "layover", "shadow", "land"], True),
    ("loadseries", "DATE_FORMAT"): (DATES, False),
    ("loadseries", "FORMAT"): (["vrt", "gtiff", "cog", "lerc", "int16_db"], False),
    ("calibrate", "QUANTITY"): (CALIBRATED, False),
    ("calibrate", "PRODUCT"): (PRODUCTS, False),
    ("applymask", "KEEP"): (["water", "layover", "shadow", "land"], True),
    ("decodedate", "FORMAT"): (DATES, False),
    ("decodedate", "PRODUCT"): (PRODUCTS, False),
    ("hvhhratio", "QUANTITY"): (RATIOS, False),
    ("tileindex", "PRODUCT"): (PRODUCTS, False),
    ("exportmosaic", "PRODUCT"): (PRODUCTS, False),
    ("exportmosaic", "MEASUREMENTS"): (MEASUREMENTS, True),
    ("exportmosaic", "KEEP"): (["water", "layover", "shadow", "land"], True),
    ("exportmosaic", "DATE_FORMAT"): (DATES, False),
    ("exportmosaic", "FORMAT"): (["gtiff", "cog", "lerc", "int16_db"], False),
    ("exportmosaic", "LAYOUT"): (["file_per_measurement", "file_per_year"], False),
    ("datesummary", "PRODUCT"): (PRODUCTS, False),
    ("statistics", "PRODUCT"): (PRODUCTS, False),
    ("statistics", "MEASUREMENTS"): (["hh", "hv", "ratio", "linci"], True),
    ("statistics", "KEEP"): (["water", "layover", "shadow", "land"], True),
    ("timeprofile", "PRODUCT"): ([*PRODUCTS, "all"], False),
    ("timeprofile", "WINDOW"): (["1", "3", "5"], False),
    ("timeprofile", "KEEP"): (["water", "layover", "shadow", "land"], True),
}
"""(values, whether several may be chosen)."""

OUTPUTS = {
    "loadmosaic": {
        "OUTPUT": "outputRaster",
        "TILE_COUNT": "outputNumber",
        "MISSING_TILES": "outputString",
    },
    "loadseries": {
        "FOLDER": "outputFolder",
        "LAYERS": "outputMultilayer",
        "LAYER_COUNT": "outputNumber",
        "MISSING_YEARS": "outputString",
    },
    "calibrate": {"OUTPUT": "outputRaster"},
    "applymask": {"OUTPUT": "outputRaster"},
    "decodedate": {"OUTPUT": "outputRaster"},
    "hvhhratio": {"OUTPUT": "outputRaster"},
    "tileindex": {"OUTPUT": "outputVector"},
    "exportmosaic": {"FOLDER": "outputFolder", "FILES": "outputMultilayer", "FILE_COUNT": "outputNumber"},
    "datesummary": {"OUTPUT": "outputVector"},
    "statistics": {"OUTPUT": "outputVector"},
    "timeprofile": {"OUTPUT": "outputVector", "HTML": "outputHtml"},
    "availability": {"HOLDINGS": "outputString"},
}

every_algorithm = pytest.mark.parametrize("name", PARAMETERS)
every_parameter = pytest.mark.parametrize(
    ("name", "parameter"), [(name, parameter) for name in PARAMETERS for parameter in PARAMETERS[name]]
)


def provider() -> QgsProcessingProvider:
    found = QgsApplication.processingRegistry().providerById("palsar")
    assert found is not None
    return found


def algorithm(name: str):
    """The registry's own copy, so that its parameters outlive the line that asks for them."""
    found = QgsApplication.processingRegistry().algorithmById(f"palsar:{name}")
    assert found is not None, f"there is no palsar:{name}"
    return found


def test_the_provider():
    assert provider().id() == "palsar"
    assert provider().name() == "PALSAR Mosaic"
    assert {found.id() for found in provider().algorithms()} == {f"palsar:{name}" for name in PARAMETERS}
    assert provider().defaultRasterFileExtension(True) == "vrt"
    assert provider().supportedOutputRasterLayerExtensions() == ["vrt", "tif"]


def test_the_icon_is_a_file_that_draws():
    assert Path(provider().svgIconPath()).is_file()
    assert not QIcon(provider().svgIconPath()).pixmap(32, 32).isNull()


@every_algorithm
def test_an_algorithm_can_be_told_apart_and_explained(name):
    found = algorithm(name)
    assert found.name() == name
    assert found.displayName() not in ("", name)
    assert found.shortDescription().endswith(".")
    assert found.shortDescription() in found.shortHelpString()
    assert len(found.shortHelpString()) > len(found.shortDescription()) + 100
    assert {"sar", "palsar", "jers", "radar"} <= set(found.tags())
    assert Path(found.svgIconPath()).is_file()


@every_algorithm
def test_parameters_are_these_and_no_others(name):
    assert [found.name() for found in algorithm(name).parameterDefinitions()] == list(PARAMETERS[name])


@every_parameter
def test_a_parameter(name, parameter):
    kind, default, need = PARAMETERS[name][parameter]
    found = algorithm(name).parameterDefinition(parameter)
    assert found.type() == kind
    assert found.defaultValue() == default
    flags = found.flags()
    optional = bool(flags & QgsProcessingParameterDefinition.Flag.FlagOptional)
    advanced = bool(flags & QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    assert (optional, advanced) == (need != NEEDED, need == ADVANCED)
    assert found.description() not in ("", parameter)


@every_parameter
def test_a_parameter_has_help(name, parameter):
    words = algorithm(name).parameterDefinition(parameter).help()
    assert len(words) > 15
    assert words.endswith(".")


@pytest.mark.parametrize(("name", "parameter"), CHOICES)
def test_choices_are_static_strings(name, parameter):
    values, several = CHOICES[name, parameter]
    found = algorithm(name).parameterDefinition(parameter)
    assert isinstance(found, QgsProcessingParameterEnum)
    assert found.usesStaticStrings()
    assert found.options() == values
    assert found.allowMultiple() is several


def test_every_enum_is_in_the_table_above():
    enums = {
        (name, parameter)
        for name in PARAMETERS
        for parameter, (kind, _, _) in PARAMETERS[name].items()
        if kind == "enum"
    }
    assert enums == set(CHOICES)


@pytest.mark.parametrize("name", ["loadmosaic", "calibrate", "decodedate", "tileindex"])
def test_a_year_is_a_whole_number(name):
    found = algorithm(name).parameterDefinition("YEAR")
    assert isinstance(found, QgsProcessingParameterNumber)
    assert found.dataType() == QgsProcessingParameterNumber.Type.Integer
    assert found.minimum() <= 1992
    assert found.maximum() >= 2050


@every_algorithm
def test_outputs(name):
    declared = {output.name(): output.type() for output in algorithm(name).outputDefinitions()}
    assert declared == OUTPUTS[name]


@pytest.mark.parametrize(
    "name",
    [name for name in PARAMETERS if "OUTPUT" in PARAMETERS[name] and PARAMETERS[name]["OUTPUT"][0] != "sink"],
)
def test_rasters_are_virtual_unless_the_user_says_otherwise(name):
    output = algorithm(name).parameterDefinition("OUTPUT")
    assert output.defaultFileExtension() == "vrt"
    assert output.generateTemporaryDestination().endswith(".vrt")


def test_the_tile_index_makes_polygons():
    output = algorithm("tileindex").parameterDefinition("OUTPUT")
    assert isinstance(output, QgsProcessingParameterFeatureSink)
    assert output.dataType() == 2


@pytest.mark.parametrize("name", ["datesummary", "statistics", "timeprofile"])
def test_tables_have_no_geometry(name):
    output = algorithm(name).parameterDefinition("OUTPUT")
    assert isinstance(output, QgsProcessingParameterFeatureSink)
    assert output.dataType() == 5


def test_what_is_for_programs_alone_is_not_in_the_toolbox():
    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromToolbox
    assert [name for name in PARAMETERS if algorithm(name).flags() & hidden] == ["availability"]


@every_algorithm
def test_instances_are_new_each_time(name):
    found = algorithm(name)
    made, again = found.createInstance(), found.createInstance()
    assert type(made) is type(again) is type(found)
    assert made is not again
    created = found.create()
    assert created.id() == f"palsar:{name}"
    assert [parameter.name() for parameter in created.parameterDefinitions()] == list(PARAMETERS[name])


# -- loading and unloading ------------------------------------------------------------------------


@pytest.fixture
def without_plugin(plugin):
    """The session's own plugin steps aside."""
    plugin.unload()
    yield
    plugin.initProcessing()


def remains() -> tuple:
    """All that a plugin could leave behind."""
    registry = QgsApplication.processingRegistry()
    return (
        sorted(found.id() for found in registry.providers()),
        sorted(found.id() for found in registry.algorithms()),
        [
            handler
            for name in ("", "palsar_mosaic", "palsar_mosaic.core")
            for handler in logging.getLogger(name).handlers
        ],
        sorted(kind.id() for kind in registry.parameterTypes()),
    )


def test_loading_and_unloading_three_times_leaves_nothing(without_plugin):
    before = remains()
    assert "palsar" not in before[0]
    for _ in range(3):
        loaded = palsar_mosaic.classFactory(None)
        loaded.initProcessing()
        assert len(provider().algorithms()) == len(PARAMETERS)
        assert algorithm("calibrate").id() == "palsar:calibrate"
        loaded.unload()
        assert remains() == before


def test_unloading_twice_or_without_loading_is_no_error(without_plugin):
    before = remains()
    loaded = palsar_mosaic.classFactory(None)
    loaded.unload()
    loaded.initProcessing()
    loaded.unload()
    loaded.unload()
    assert remains() == before


def test_a_second_copy_of_the_plugin_does_not_take_the_first_one_down(plugin):
    """As when it is installed from a ZIP and linked from a checkout at once."""
    second = palsar_mosaic.classFactory(None)
    second.initProcessing()
    second.unload()
    assert len(provider().algorithms()) == len(PARAMETERS)
    assert algorithm("loadmosaic").provider().id() == "palsar"


def test_importing_the_plugin_imports_nothing_of_it():
    """QGIS imports every plugin when it looks for them; that must cost nothing."""
    root = Path(palsar_mosaic.__file__).parent
    script = (
        "import importlib.util as u, sys\n"
        f"spec = u.spec_from_file_location('palsar_mosaic', {str(root / '__init__.py')!r},"
        f" submodule_search_locations=[{str(root)!r}])\n"
        "sys.modules['palsar_mosaic'] = package = u.module_from_spec(spec)\n"
        "before = set(sys.modules)\n"
        "spec.loader.exec_module(package)\n"
        "print(sorted(set(sys.modules) - before))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr
