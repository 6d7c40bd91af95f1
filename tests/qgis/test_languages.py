"""The plugin in a QGIS that speaks French, Portuguese, Arabic or Swahili: what is read, and how numbers and dates look."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
)
from qgis.PyQt.QtCore import QLocale

import palsar_mosaic.plugin
from palsar_mosaic.algorithms.words import worded
from palsar_mosaic.core.words import joined, tr

from .toolbox import ALGORITHMS, Heard, run

I18N = Path(palsar_mosaic.plugin.__file__).parent / "i18n"
LANGUAGES = {"fr": "fr_FR", "pt": "pt_MZ", "ar": "ar_EG", "sw": "sw_KE"}
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease6")


def sources(language: str) -> dict[str, str]:
    """What the .ts says of each English text of the algorithms, read without Qt."""
    root = ElementTree.parse(I18N / f"palsar_mosaic_{language}.ts").getroot()
    contexts = [each for each in root.iter("context") if each.findtext("name") == "@default"]
    return {
        message.findtext("source"): message.findtext("translation")
        for context in contexts
        for message in context.iter("message")
    }


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .qm of all languages, as the zip carries them."""
    lrelease = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if lrelease is None:
        pytest.skip("lrelease, which builds translations, is not installed")
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        source, target = I18N / f"palsar_mosaic_{language}.ts", folder / f"palsar_mosaic_{language}.qm"
        command = [lrelease, "-silent", "-nounfinished", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, timeout=60)
    return folder


def speaking(language: str, built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A second copy of the plugin is told this language by QGIS's settings; its translator serves all."""
    monkeypatch.setattr(palsar_mosaic.plugin, "_I18N", built)
    settings, key = QgsSettings(), "locale/userLocale"
    before, locale = settings.value(key), QLocale()
    settings.setValue(key, LANGUAGES.get(language, language))
    QLocale.setDefault(QLocale(LANGUAGES.get(language, language)))
    plugin = palsar_mosaic.plugin.PalsarMosaicPlugin()
    plugin.initProcessing()
    yield language
    plugin.unload()
    QLocale.setDefault(locale)
    settings.setValue(key, before) if before is not None else settings.remove(key)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    yield from speaking(request.param, built, monkeypatch)


@pytest.fixture
def german(built: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A language that the plugin does not speak."""
    yield from speaking("de_DE", built, monkeypatch)


def plain(text: str) -> str:
    """Without the marks that keep Latin parts of Arabic texts in order."""
    return text.replace("\u2066", "").replace("\u2069", "")


def fresh(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{name}")


@pytest.mark.parametrize("name", ALGORITHMS)
def test_an_algorithm_is_shown_in_every_language(language: str, name: str):
    translated = sources(language)
    algorithm = fresh(name)
    shown = [
        algorithm.displayName(),
        algorithm.shortDescription(),
        *algorithm.shortHelpString().split("\n\n", 1),
    ]
    for parameter in algorithm.parameterDefinitions():
        shown += [parameter.description(), parameter.help()]
    shown += [output.description() for output in algorithm.outputDefinitions()]
    assert len(shown) > 10
    assert {plain(text) for text in shown} <= set(translated.values())
    assert algorithm.name() == name
    assert algorithm.group() == ""
    assert all(parameter.name().isupper() for parameter in algorithm.parameterDefinitions())


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_thing_has_one_name(language: str):
    """A tab is called as its algorithm is, and a kind of layer in a tooltip as on its check box."""
    translated = sources(language)
    assert translated["Profile"].lower() in translated["Time profile"].lower()
    of_rgb = [translated[source] for source in translated if re.search(r"\bRGB\b", source)]
    assert len(of_rgb) >= 3
    assert all(translated["RGB"] in text for text in of_rgb)


def test_names_of_algorithms(language: str):
    names = {
        "fr": ("Charger une mosaïque", "Appliquer le masque", "Rapport HV/HH"),
        "pt": ("Carregar mosaico", "Aplicar máscara", "Razão HV/HH"),
        "ar": ("تحميل الفسيفساء", "تطبيق القناع", "نسبة HV/HH"),
        "sw": ("Pakia mozaiki", "Tumia barakoa", "Uwiano HV/HH"),
    }[language]
    assert tuple(fresh(name).displayName() for name in ("loadmosaic", "applymask", "hvhhratio")) == names


def test_a_refusal_says_what_to_do_in_every_language(language: str, url: str, tmp_path: Path):
    said = {
        "fr": "Il n'existe pas de mosaïque ALOS/ALOS-2 PALSAR pour 2012\u00a0: .* à partir de 2015",
        "pt": "Não há mosaico ALOS/ALOS-2 PALSAR para 2012: .* 2015 e depois",
        "ar": "لا توجد فسيفساء ALOS/ALOS-2 PALSAR لسنة 2012: .* 2015 وما بعدها",
        "sw": "Hakuna mozaiki ya ALOS/ALOS-2 PALSAR ya 2012: .* 2015 na baadaye",
    }[language]
    parameters = {"YEAR": 2012, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(tmp_path / "a.vrt")}
    with pytest.raises(QgsProcessingException) as refusal:
        fresh("loadmosaic").run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    assert re.search(said, plain(str(refusal.value)))


def test_the_log_of_a_run_is_in_every_language(language: str, url: str, tmp_path: Path):
    heard = Heard()
    out = str(tmp_path / "a.vrt")
    run("loadmosaic", {"YEAR": 2020, "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": out}, heard)
    begun = {
        "fr": "Tuiles\u00a0: 1 (N35E030)",
        "pt": "Quadrículas: 1 (",
        "ar": "البلاطات: ١ (",
        "sw": "Vigae: 1 (",
    }
    assert any(text.startswith(begun[language]) for text in heard.infos), heard.infos


def test_numbers_are_written_as_the_region_writes_them(language: str):
    size = tr("Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.")
    told = worded(size.format(count=1, tiles="N05E040", width=22500, height=4500))
    thousands = {
        "fr": "22\u202f500 x 4\u202f500",
        "pt": "22500 x 4500",
        "ar": "٢٢٬٥٠٠ × ٤٬٥٠٠",
        "sw": "22,500 x 4,500",
    }
    if language == "pt":
        # Portuguese leaves out the separator in numbers of four digits, or not, as Qt's data say.
        assert "x" in told
        assert told.replace("\u00a0", "").replace(".", "").endswith("22500 x 4500 píxeis")
    else:
        assert thousands[language] in told.replace("\u00a0", "\u202f")
    assert "N05E040" in told
    gigabytes = worded(
        tr("About {size} will be read from the archive (an estimate from the sizes of its files).").format(
            size=tr("{number:.1f} GB").format(number=1.25)
        )
    )
    assert {"fr": "1,2 Go", "pt": "1,2 GB", "ar": "١٫٢ غيغابايت", "sw": "GB 1.2"}[language] in gigabytes


def test_years_and_codes_are_names(language: str):
    year = worded(
        tr("{year}. Tiles: {tiles:d}. Size: {width:d} x {height:d} pixels in {crs}.").format(
            year=2020, tiles=3, width=1, height=1, crs="EPSG:32636"
        )
    )
    assert "2020" in year
    assert "EPSG:32636" in year


def test_dates_are_written_as_the_region_writes_them(language: str):
    day = date(2007, 6, 27)
    told = worded(tr("Seen between {first} and {last}.").format(first=day, last=date(2007, 8, 9)))
    bare = told.replace("\u200f", "")
    assert {"ar": "٢٧/٦/٢٠٠٧"}.get(language, "27/06/2007") in bare
    assert {"ar": "٩/٨/٢٠٠٧"}.get(language, "09/08/2007") in bare
    far = tr(
        "Dates more than a year outside of {year} occur: {dates}. Either the tile is damaged, or its days "
        "were counted from another launch; check PRODUCT and YEAR."
    )
    listed = worded(far.format(year=2015, dates=joined([day, day])))
    assert "2007-06-27" not in listed
    assert "2015" in listed


def test_a_language_without_a_translation_stays_english_to_the_last_digit(german: str):
    assert fresh("loadmosaic").displayName() == "Load mosaic"
    size = tr("Tiles: {count:d} ({tiles}). Size: {width:d} x {height:d} pixels.")
    assert (
        worded(size.format(count=1, tiles="-", width=22500, height=4500))
        == "Tiles: 1 (-). Size: 22500 x 4500 pixels."
    )
    assert worded(
        tr("Seen between {first} and {last}.").format(first=date(2007, 6, 27), last=date(2008, 1, 2))
    ) == ("Seen between 2007-06-27 and 2008-01-02.")


def test_numbers_that_python_writes_otherwise_are_left_alone(language: str):
    text = tr("{needed:.3g}")
    told = worded(
        tr("{path} has no {band} band (it has {bands}). {advice}").format(
            path="a", band="b", bands="c", advice=text.format(needed=1.0e12)
        )
    )
    assert "1e+12" in told
