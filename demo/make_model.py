"""Writes models/mosaic_to_decibels.model3: from an archive to decibels, ratio and dates in one go.

    python demo/make_model.py        with the Python that QGIS uses

The model is built from the algorithms as QGIS knows them, so that its defaults and choices are theirs.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

REPOSITORY = Path(__file__).resolve().parent.parent
MODEL = REPOSITORY / "models" / "mosaic_to_decibels.model3"

INPUTS = {
    # input of the model: the algorithm whose parameter it is
    "PRODUCT": "palsar:loadmosaic",
    "YEAR": "palsar:loadmosaic",
    "AREA": "palsar:loadmosaic",
    "TILES": "palsar:loadmosaic",
    "KEEP": "palsar:applymask",
    "ARCHIVE": "palsar:loadmosaic",
}

OUTPUTS = {
    # step: what its output is called; the model knows it as decibels:DECIBELS and so on
    "decibels": "Masked decibels",
    "ratio": "HV/HH ratio",
    "date": "Observation date",
}

HELP = {
    "ALG_DESC": (
        "Loads one year of the ALOS or ALOS-2 mosaic for an area or for tiles, keeps the chosen mask classes, and "
        "gives three rasters: backscatter gamma0 of HH and HV in decibels, the HV/HH ratio of linear powers, and "
        "the date on which each pixel was observed.\n\n"
        "End a name in .vrt for a virtual layer, which is there at once, or in .tif for a file that is computed "
        "now. JERS-1 has no HV, hence no ratio: use the single algorithms for it."
    ),
    "decibels:DECIBELS": "gamma0 of HH and HV [dB], where the mask keeps it.",
    "ratio:RATIO": "HV/HH, a ratio of linear powers, where the mask keeps it.",
    "date:DATE": "Date as a number YYYYMMDD, where the mask keeps it.",
}


def load_plugin(folder: Path) -> object:
    """Loads this checkout as QGIS would: a package called palsar_mosaic in a folder of plugins."""
    (folder / "palsar_mosaic").symlink_to(REPOSITORY, target_is_directory=True)
    sys.path.insert(0, str(folder))
    plugin = importlib.import_module("palsar_mosaic").classFactory(None)
    plugin.initProcessing()
    return plugin


def build() -> QgsProcessingModelAlgorithm:
    """The model: load, mask, and from there decibels, ratio and date."""
    model = QgsProcessingModelAlgorithm("Mosaic to decibels, ratio and date", "PALSAR Mosaic")
    for place, name in enumerate(INPUTS):
        model.addModelParameter(_definition(name), _placed(name, 160 + 220 * place))

    load = _step("load", "palsar:loadmosaic", 600, 170)
    for name in ("PRODUCT", "YEAR", "AREA", "TILES", "ARCHIVE"):
        load.addParameterSources(name, [_input(name)])
    mask = _step("mask", "palsar:applymask", 600, 290)
    mask.addParameterSources("INPUT", [_output_of("load")])
    mask.addParameterSources("KEEP", [_input("KEEP")])

    decibels = _step("decibels", "palsar:calibrate", 300, 430)
    decibels.addParameterSources("QUANTITY", [_value("gamma0_db")])
    ratio = _step("ratio", "palsar:hvhhratio", 600, 430)
    ratio.addParameterSources("QUANTITY", [_value("power_ratio")])
    date = _step("date", "palsar:decodedate", 900, 430)
    date.addParameterSources("FORMAT", [_value("yyyymmdd")])
    for last in (decibels, ratio, date):
        last.addParameterSources("INPUT", [_output_of("mask")])
        last.setModelOutputs({last.childId().upper(): _final(last)})

    for step in (load, mask, decibels, ratio, date):
        model.addChildAlgorithm(step)
    model.setParameterOrder(list(INPUTS))
    model.setHelpContent({**HELP, **{name: _definition(name).help() for name in INPUTS}})
    return model


def _definition(name: str) -> QgsProcessingParameterDefinition:
    """The parameter of that name, as its algorithm defines it."""
    algorithm = QgsApplication.processingRegistry().algorithmById(INPUTS[name])
    return algorithm.parameterDefinition(name).clone()


def _placed(name: str, x: float) -> QgsProcessingModelParameter:
    component = QgsProcessingModelParameter(name)
    component.setPosition(QPointF(x, 50))
    component.setSize(QSizeF(200, 30))
    return component


def _step(child_id: str, algorithm_id: str, x: float, y: float) -> QgsProcessingModelChildAlgorithm:
    step = QgsProcessingModelChildAlgorithm(algorithm_id)
    if not step.reattach():
        raise SystemExit(f"make_model: there is no algorithm {algorithm_id}.")
    step.setChildId(child_id)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(QPointF(x, y))
    step.setSize(QSizeF(200, 30))
    return step


def _final(step: QgsProcessingModelChildAlgorithm) -> QgsProcessingModelOutput:
    output = QgsProcessingModelOutput(step.childId().upper(), OUTPUTS[step.childId()])
    output.setChildId(step.childId())
    output.setChildOutputName("OUTPUT")
    output.setPosition(step.position() + QPointF(0, 90))
    output.setSize(QSizeF(200, 30))
    return output


def _input(name: str) -> QgsProcessingModelChildParameterSource:
    return QgsProcessingModelChildParameterSource.fromModelParameter(name)


def _output_of(step: str) -> QgsProcessingModelChildParameterSource:
    return QgsProcessingModelChildParameterSource.fromChildOutput(step, "OUTPUT")


def _value(value: str) -> QgsProcessingModelChildParameterSource:
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="palsar-mosaic-model-") as folder:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
        application = QgsApplication([], False)
        application.initQgis()
        plugin = load_plugin(Path(folder))
        model = build()
        faults = [fault for name in OUTPUTS for fault in model.validateChildAlgorithm(name)[1]]
        written = not faults and model.toFile(str(MODEL))
        plugin.unload()
        application.exitQgis()
    if not written:
        print("make_model: the model could not be written.", *faults, file=sys.stderr)
        return 1
    print(f"{MODEL} written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
