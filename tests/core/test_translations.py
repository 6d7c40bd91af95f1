"""The plugin speaks five languages: no text of the code lacks a translation, and none would fail when it is filled."""

from __future__ import annotations

import ast
import json
import re
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("ar", "fr", "pt", "sw")
#: Plural forms in Qt's order, for texts with %n.
FORMS = {"ar": 6, "fr": 2, "pt": 2, "sw": 2}
SHIPPED = sorted(
    [
        ROOT / "plugin.py",
        *(path for room in ("core", "algorithms", "ui") for path in (ROOT / room).rglob("*.py")),
    ]
)
#: What stands behind a number and is the same for one and for many.
UNITS = {"x", "×", "km", "m", "dB", "GB", "MB", "kB", "Mpx", "degrees", "pixels", "h", "min", "s"}
#: Counts that only ever stand for more than one.
MANY = {"{year}: {first} to {last} ({days:d} days)"}
#: Its letters.
ARABIC = re.compile(r"[\u0621-\u064a]")
#: What has to be the same to the letter in any language: ids, parameters, addresses, options of GDAL.
FIXED = re.compile(
    r"\b[a-z]+(?:_[a-z0-9]+)+\b|\b[A-Z]{4,}(?:_[A-Z]+)*\b|EPSG:\d+|s3://|https|\.vrt|\.tif|\b[NS]\d\d[EW]\d\d\d\b"
)


@dataclass(frozen=True)
class Message:
    source: str
    forms: tuple[str, ...]
    state: str
    plural: bool


def messages(language: str) -> dict[tuple[str, str], Message]:
    """By context and English text, as Qt Linguist would read them."""
    found = {}
    for context in (
        ElementTree.parse(ROOT / "i18n" / f"palsar_mosaic_{language}.ts").getroot().iter("context")
    ):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
            key = (context.findtext("name"), message.findtext("source"))
            assert key not in found, f"{language}: twice: {key}"
            found[key] = Message(key[1], forms, said.get("type", ""), message.get("numerus") == "yes")
    return found


def marks(path: Path) -> Iterator[tuple[str, str]]:
    """Context and English text of every mark in a file, read in another way than the tool does."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {
        id(child): one.name
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef)
        for child in ast.walk(one)
    }
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        literals = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        if name == "tr" or name.endswith(".words.tr"):
            yield "@default", literals[0]
        elif name == "self.tr":
            yield inside[id(call)], literals[0]
        elif name.endswith(".translate") and literals:
            yield literals[0], literals[1]


CODE = sorted({mark for path in SHIPPED for mark in marks(path)})


def blanks(text: str) -> list[tuple]:
    """{name!conversion:format} of a text, each once."""
    try:
        return sorted({part[1:] for part in string.Formatter().parse(text) if part[1] is not None}, key=str)
    except ValueError:
        return []


def is_sentence(text: str) -> bool:
    """Whether it has words that cannot be the same in another language: three or more in a row, in small letters."""
    return bool(re.search(r"(?<![\w{])[a-z]{2,}(?: [a-z]{2,}){2,}", re.sub(r"\{[^}]*\}", "", text)))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


def test_the_marks_are_found():
    assert len(CODE) > 290
    assert ("PalsarProvider", "PALSAR Mosaic") in CODE


def test_every_language_that_has_a_file_is_looked_at():
    assert {path.stem for path in (ROOT / "i18n").glob("*.ts")} == {
        f"palsar_mosaic_{name}" for name in LANGUAGES
    }


def test_no_text_is_missing_and_none_is_left_over(language: str):
    found = set(messages(language))
    assert sorted(set(CODE) - found) == [], "run `make i18n`, and see i18n/README.md"
    assert sorted(found - set(CODE)) == [], "run `make i18n`"


def test_every_text_is_translated(language: str):
    for message in messages(language).values():
        assert message.state == "", f"{language}: {message.state}: {message.source}"
        assert len(message.forms) == (FORMS[language] if message.plural else 1), message.source
        assert all(form.strip() for form in message.forms), f"{language}: empty: {message.source}"


def test_no_sentence_is_left_in_english(language: str):
    left = [
        each.source
        for each in messages(language).values()
        if is_sentence(each.source) and each.source in each.forms
    ]
    assert left == []


def test_the_blanks_are_the_same(language: str):
    """A blank that is missing loses a fact; one that is misspelt or formatted otherwise fails in front of a user."""
    for message in messages(language).values():
        for form in message.forms:
            assert blanks(form) == blanks(message.source), f"{language}: {message.source}"
            if message.plural:
                # %Ln: the count, as the region writes numbers
                assert "%Ln" in form or form is not message.forms[-1], message.source


def test_what_is_typed_or_stored_is_the_same_in_every_language(language: str):
    for message in messages(language).values():
        for form in message.forms:
            lost = {word for word in FIXED.findall(message.source) if word not in form}
            assert lost == set(), f"{language}: {message.source}"


def test_texts_begin_and_end_alike(language: str):
    """Lines and paragraphs too: a help text is shown as it is laid out here."""
    for message in messages(language).values():
        for form in message.forms:
            assert form.count("\n") == message.source.count("\n"), f"{language}: {message.source}"
            assert (len(form) - len(form.lstrip())) == (len(message.source) - len(message.source.lstrip()))
            assert form == form.rstrip(), f"{language}: {message.source}"
            ends = (".", ":") if message.source[-1] in ".:" else ()
            assert not ends or form.endswith((message.source[-1], "}")), f"{language}: {message.source}"


def test_arabic_is_in_arabic_and_begins_so():
    """A paragraph that begins in Latin letters would be laid out from left to right."""
    for message in messages("ar").values():
        if is_sentence(message.source) and message.source.endswith("."):
            for paragraph in filter(None, message.forms[0].split("\n")):
                bare = re.sub(r"\{[^}]*\}", "", paragraph)
                first = next(character for character in bare if character.isalpha())
                assert ARABIC.match(first), paragraph


def test_no_plural_is_needed():
    """Counts stand behind what they count, "Tiles: {count:d}": languages have one to six plural forms.

    Texts of the window that need them use Qt's own, %n.
    """
    for text in {text for _context, text in CODE} - MANY:
        behind = re.findall(r"\{\w+:[^}]*d\} ([\w×]+)", text)
        assert set(behind) <= {*UNITS, "are", "were"}, text


# -- the tools ------------------------------------------------------------------------------------


def tool(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess:
    command = [sys.executable, str(folder / "tools" / "translations.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=folder)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A plugin of one file, in a repository of its own, with these tools."""
    for name in ("texts.py", "translations.py", "shipped.py"):
        (tmp_path / "tools").mkdir(exist_ok=True)
        (tmp_path / "tools" / name).write_bytes((ROOT / "tools" / name).read_bytes())
    (tmp_path / "i18n").mkdir()
    (tmp_path / ".gitattributes").write_text("/tools export-ignore\n")
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True, timeout=60)
    return tmp_path


def said(folder: Path, language: str) -> dict[str, tuple[str, list[str]]]:
    """By the English text: the state and the forms."""
    found = {}
    for message in (
        ElementTree.parse(folder / "i18n" / f"palsar_mosaic_{language}.ts").getroot().iter("message")
    ):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source")] = (translation.get("type", ""), forms)
    return found


CODE_OF_ONE = """
SENTENCE = tr(
    "The tile {tile} lies "
    "on land & sea."
)
class Dock:
    def __init__(self, count):
        self.title = self.tr("Show <it>")
        self.label = QCoreApplication.translate("Dock", "%n year(s)", None, count)
"""


def test_a_language_is_begun_filled_and_kept(small: Path):
    (small / "dock.py").write_text(CODE_OF_ONE)
    assert tool("update", "fr", "ar", folder=small).returncode == 0
    assert said(small, "fr") == {
        "The tile {tile} lies on land & sea.": ("unfinished", [""]),
        "Show <it>": ("unfinished", [""]),
        "%n year(s)": ("unfinished", ["", ""]),
    }
    assert said(small, "ar")["%n year(s)"] == ("unfinished", [""] * 6)
    blank = tool("missing", folder=small).stdout
    filled = small / "filled.json"
    filled.write_text(
        '[{"context": "@default", "source": "The tile {tile} lies on land & sea.", "fr": "La tuile {tile} est là."},'
        ' {"context": "Dock", "source": "%n year(s)", "fr": ["%Ln an", "%Ln ans"]}]'
    )
    assert blank.count('"source"') == 3
    assert '"ar"' in blank
    assert tool("fill", str(filled), folder=small).returncode == 0
    assert said(small, "fr")["The tile {tile} lies on land & sea."] == ("", ["La tuile {tile} est là."])
    assert said(small, "fr")["%n year(s)"] == ("", ["%Ln an", "%Ln ans"])
    before = (small / "i18n" / "palsar_mosaic_fr.ts").read_bytes()
    assert tool("update", folder=small).returncode == 0
    assert (small / "i18n" / "palsar_mosaic_fr.ts").read_bytes() == before


def test_a_reworded_text_starts_from_the_old_translation(small: Path):
    (small / "dock.py").write_text('A = tr("Choose a year of the mosaic.")\nB = tr("Gone.")\n')
    tool("update", "fr", folder=small)
    filled = small / "filled.json"
    filled.write_text(
        '[{"context": "@default", "source": "Choose a year of the mosaic.", "fr": "Choisissez une année."},'
        ' {"context": "@default", "source": "Gone.", "fr": "Parti."}]'
    )
    assert tool("fill", str(filled), folder=small).returncode == 0
    (small / "dock.py").write_text('A = tr("Choose the year of the mosaic.")\n')
    tool("update", folder=small)
    assert said(small, "fr") == {"Choose the year of the mosaic.": ("unfinished", ["Choisissez une année."])}


@pytest.mark.parametrize("bad", ["Tuile {tuile}", "Tuile", " Tuile {tile}", " ", "Tuile {tile:d}"])
def test_a_translation_that_would_fail_is_refused(small: Path, bad: str):
    (small / "dock.py").write_text('A = tr("Tile {tile}")\n')
    tool("update", "fr", folder=small)
    filled = small / "filled.json"
    filled.write_text(f'[{{"context": "@default", "source": "Tile {{tile}}", "fr": "{bad}"}}]')
    refused = tool("fill", str(filled), folder=small)
    assert (refused.returncode, said(small, "fr")) == (1, {"Tile {tile}": ("unfinished", [""])})
    assert "Tile {tile}" in refused.stderr


def test_a_plural_without_its_count_is_refused(small: Path):
    (small / "dock.py").write_text('A = QCoreApplication.translate("Dock", "%n year(s)", None, count)\n')
    tool("update", "fr", folder=small)
    filled = small / "filled.json"
    for many, code in (("des ans", 1), ("%n ans", 1), ("%Ln ans", 0)):
        filled.write_text(json.dumps([{"context": "Dock", "source": "%n year(s)", "fr": ["un an", many]}]))
        assert tool("fill", str(filled), folder=small).returncode == code
    assert said(small, "fr") == {"%n year(s)": ("", ["un an", "%Ln ans"])}


@pytest.mark.parametrize("mark", ["tr(f'{a} b')", "tr(name)", "QCoreApplication.translate(NAME, 'text')"])
def test_a_mark_around_no_literal_is_an_error(small: Path, mark: str):
    (small / "dock.py").write_text(f"A = {mark}\n")
    refused = tool("update", "fr", folder=small)
    assert refused.returncode == 1
    assert "dock.py:1" in refused.stderr


def test_qt_finds_the_same_texts(tmp_path: Path):
    pylupdate = shutil.which("pylupdate5")
    if pylupdate is None:
        pytest.skip("pylupdate5, Qt's own finder of texts, is not installed")
    found = tmp_path / "found.ts"
    files = [path.relative_to(ROOT).as_posix() for path in SHIPPED]
    subprocess.run(
        [pylupdate, *files, "-ts", str(found)], check=True, timeout=120, cwd=ROOT, capture_output=True
    )
    contexts = list(ElementTree.parse(found).getroot().iter("context"))
    texts = {(each.findtext("name"), text.text) for each in contexts for text in each.iter("source")}
    assert texts == set(CODE)


def test_the_files_are_as_the_tool_writes_them(tmp_path: Path):
    """Nothing is left to `make i18n`: neither a text, nor an order."""
    for folder in ("tools", "i18n", "core", "algorithms", "ui"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in (".py", ".ts"):
                copied = tmp_path / path.relative_to(ROOT)
                copied.parent.mkdir(parents=True, exist_ok=True)
                copied.write_bytes(path.read_bytes())
    for name in ("plugin.py", "__init__.py", ".gitattributes"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True, timeout=60)
    assert tool("update", folder=tmp_path).returncode == 0
    for path in (tmp_path / "i18n").glob("*.ts"):
        assert path.read_bytes() == (ROOT / "i18n" / path.name).read_bytes(), "run `make i18n`"
