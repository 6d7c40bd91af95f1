"""The language of QGIS reaches everything that a user reads, and nothing that a program reads."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from palsar_mosaic.algorithms.log import core_log_shown_in
from palsar_mosaic.algorithms.words import worded
from palsar_mosaic.core.errors import ItemBroken, NoSatellite
from palsar_mosaic.core.words import tr

from .toolbox import ALGORITHMS, Heard, run


class Shouting(QTranslator):
    """A language in which every text is in capitals; blanks, which are no words, stay."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != "@default":
            return ""
        return re.sub(r"(?<!\{)\b\w+\b(?![^{}]*\})", lambda word: word[0].upper(), text)


@pytest.fixture
def shouting() -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def fresh(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{name}")


def test_the_pattern_is_translated_and_what_fills_it_too(shouting):
    reason = tr("its asset {name} has no href").format(name="hh")
    error = ItemBroken(tile="n05e040", year=2020, url="http://host/item", reason=reason)
    assert worded(error.words).startswith(
        "THE DESCRIPTION OF TILE n05e040 (2020) AT http://host/item CANNOT BE USED: ITS ASSET hh HAS NO HREF."
    )
    assert str(error).startswith("The description of tile n05e040 (2020)"), "in English for programs"


def test_lists_of_phrases_are_translated_one_by_one(shouting):
    error = NoSatellite(product="a", year=2012, years=tr("{year} and later").format(year=2015))
    assert "2015 AND LATER" in worded(error.words)


def test_without_a_translation_texts_stay_as_they_are():
    assert worded(tr("{a} of {b!r}").format(a=1, b=tr("it"))) == "1 of 'it'"
    assert worded(tr("100 % {sure}")) == "100 % {sure}"


@pytest.mark.parametrize("name", ALGORITHMS)
def test_an_algorithm_is_shown_in_that_language(shouting, name):
    algorithm = fresh(name)
    shown = [algorithm.displayName(), algorithm.shortDescription(), *algorithm.shortHelpString().split("\n")]
    for parameter in algorithm.parameterDefinitions():
        shown += [parameter.description(), parameter.help()]
    shown += [output.description() for output in algorithm.outputDefinitions()]
    assert len(shown) > 10
    assert [text for text in shown if text != text.upper()] == []
    assert algorithm.name() == name
    assert all(parameter.name().isupper() for parameter in algorithm.parameterDefinitions())


def test_a_refusal_is_told_in_that_language(shouting, url, tmp_path):
    algorithm = fresh("loadmosaic")
    parameters = {"YEAR": 2012, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "a.vrt")}
    with pytest.raises(QgsProcessingException, match=r"THERE IS NO ALOS/ALOS-2 PALSAR MOSAIC FOR 2012"):
        algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)


def test_what_core_logs_is_translated_before_it_is_filled(shouting):
    heard = Heard()
    text = tr("The description of tile {tile} gives {found:g} dB, 100 % {sure}")
    log = logging.getLogger("palsar_mosaic.core.catalog")
    with core_log_shown_in(heard):
        log.warning(text.format(tile="n05e040", found=83.0, sure="sure"))
        log.info("a text without a mark: %s", "x")
    assert heard.warnings == ["THE DESCRIPTION OF TILE n05e040 GIVES 83 DB, 100 % sure"]
    assert heard.infos == ["a text without a mark: x"]


def test_a_raster_stays_in_english(shouting, url, tmp_path):
    out = str(tmp_path / "a.vrt")
    heard = Heard()
    run("loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": out}, heard)
    assert any(text.startswith("TILES: 1 (N35E030). SIZE: ") for text in heard.infos)
    dataset = gdal.Open(out)
    described = [dataset.GetRasterBand(number).GetDescription() for number in range(1, 6)]
    assert described[0] == "HH amplitude [DN]"
    assert described[2] == "Local incidence angle [degrees]"
    assert dataset.GetMetadataItem("TITLE") == "ALOS/ALOS-2 PALSAR mosaic 2020"
    assert dataset.GetMetadataItem("ATTRIBUTION") == "JAXA EORC; Digital Earth Africa"
