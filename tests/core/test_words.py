"""Texts that users read: filled without being forgotten, and every one of them marked for translators."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from palsar_mosaic.core import errors, products, quantities
from palsar_mosaic.core.recipe import Output
from palsar_mosaic.core.words import Phrase, joined, tr

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for room in ("core", "algorithms") for path in (ROOT / room).rglob("*.py"))
KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.PalsarError) and kind is not errors.PalsarError
]
#: Facts whose values are words of ours; the others are names, numbers, paths and what others say.
WORDED_FACTS = {"reason", "found", "expected", "needed", "advice", "place"}


def calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def marked() -> set[str]:
    """All texts in tr("..."), where the tools find them."""
    return {literal(call.args[0]) for path in SOURCES for call in calls(path) if called(call) == "tr"}


def bare_words(node: ast.AST) -> list[str]:
    """Literals of more than one word outside of tr()."""
    if isinstance(node, ast.Call) and called(node) == "tr":
        return []
    if isinstance(node, ast.Constant):
        words = node.value.split() if isinstance(node.value, str) else []
        return [node.value] if len([word for word in words if word.strip(string.punctuation)]) > 1 else []
    if isinstance(node, ast.JoinedStr):
        text = " ".join(literal(part) or "" for part in node.values)
        return [text] if any(character.isalpha() for character in text) else []
    return [found for child in ast.iter_child_nodes(node) for found in bare_words(child)]


# -- the value ------------------------------------------------------------------------------------


def test_a_phrase_reads_as_its_text_and_remembers_what_it_is_made_of():
    inner = tr("its asset {name} has no href").format(name="hh")
    outer = tr("{tile} cannot be used: {reason}.").format(tile="N05E040", reason=inner)
    assert outer == "N05E040 cannot be used: its asset hh has no href."
    assert isinstance(outer, Phrase)
    assert (outer.pattern, outer.facts["reason"]) == ("{tile} cannot be used: {reason}.", inner)
    assert (inner.pattern, inner.facts) == ("its asset {name} has no href", {"name": "hh"})


def test_a_phrase_is_filled_like_any_text():
    assert tr("{text!r} of {size:.2f} m").format(text="it's", size=1 / 3) == '"it\'s" of 0.33 m'
    assert tr("{{{name}}}").format(name=1) == "{1}"
    assert tr("100 % {sure}") == "100 % {sure}"
    assert tr("as it stands").format() == "as it stands"


def test_joined_parts_stay_phrases():
    parts = joined([tr("{year} and later").format(year=2015), "1996"])
    assert parts == "2015 and later, 1996"
    patterns = [getattr(part, "pattern", part) for part in parts.facts.values()]
    assert patterns == ["{year} and later", "1996", ","], "the comma too"
    assert isinstance(parts.facts["comma"], Phrase)
    assert joined(["1996"]).facts == {"part0": "1996"}
    assert joined(["{curly}", "b"], " ") == "{curly} b"
    assert joined([]) == ""


def test_an_error_keeps_its_words():
    error = errors.CannotOpen(path="/a.tif", reason=tr("its format is not known"))
    assert str(error) == error.words
    assert error.words.pattern == errors.CannotOpen.sentence
    assert error.words.facts == {"path": "/a.tif", "reason": "its format is not known"}


# -- everything is marked -------------------------------------------------------------------------


def test_the_marks_are_found():
    assert len(marked()) > 150
    assert None not in marked(), "only a plain literal can be translated"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_sentence_is_marked(kind):
    assert isinstance(kind.sentence, Phrase)
    assert kind.sentence.pattern in marked()


def test_what_is_no_mark_is_found():
    def found(text: str) -> list[str]:
        return bare_words(ast.parse(text).body[0].value)

    assert found('f(reason="the disk may be full")') == ["the disk may be full"]
    assert found('f(reason=f"its asset {name}")')
    assert found('f(reason=tr("the disk may be full"), path="a b" if x else None)') == ["a b"]
    assert not found('f(reason=tr("the {disk} may be full").format(disk=f"{disk}"), text=", ")')


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_an_error_is_told_is_marked(path):
    names = {kind.__name__ for kind in KINDS}
    for call in calls(path):
        told = [keyword.value for keyword in call.keywords if keyword.arg in WORDED_FACTS]
        if called(call) in names:
            told = [keyword.value for keyword in call.keywords]
        assert [found for value in told for found in bare_words(value)] == [], f"{path}:{call.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_shown_in_the_log_is_marked(path):
    shown = ("_LOG.info", "_LOG.warning", "feedback.pushInfo", "feedback.pushWarning", "feedback.reportError")
    for call in calls(path):
        if ast.unparse(call.func) in shown:
            assert bare_words(call.args[0]) == [], f"{path}:{call.lineno}"
            assert call.args[1:] == [], "%s cannot be put elsewhere in another language"


def test_what_rasters_and_layers_are_called_is_marked():
    titles = [quantity.title for quantity in quantities.QUANTITIES.values()]
    titles += [band.title for series in products.PRODUCTS for band in series.bands]
    titles += [text for series in products.PRODUCTS for text in (series.attribution, series.licence)]
    assert len(titles) > 20
    for title in titles:
        assert isinstance(title, Phrase), title
        assert title.pattern in marked()
    band = quantities.band_title(Output("linci", "angle"))
    assert band == "Local incidence angle [degrees]"
    assert all(isinstance(part, Phrase) for part in band.facts.values())
