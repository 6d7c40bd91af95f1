"""Keeps the translations' sources, i18n/palsar_mosaic_*.ts, in step with the code.

    tools/translations.py update [LANGUAGE...]  brings the .ts up to the code; a language not there yet is begun
    tools/translations.py missing               prints what has no translation yet, as JSON with a blank for each language
    tools/translations.py fill FILE             takes over such a JSON, once its blanks are filled

The files are those of Qt Linguist, which can edit them as well; they name files but no lines, so that a change of the
code elsewhere changes nothing here. A text that left the code leaves the .ts. One that was reworded starts from the old
translation, marked unfinished; what is unfinished is not shown to users.
"""

import argparse
import difflib
import json
import string
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.sax.saxutils import escape

from shipped import ROOT, NotACheckout
from texts import NoLiteral, Text, all_texts

FOLDER = ROOT / "i18n"
STEM = "palsar_mosaic_"
ALIKE = 0.6
"""An old text that is less like a new one than this is no help."""
PLURAL_FORMS = {"ar": 6}
"""As Qt counts; all others here have two."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str]


class BadTranslation(Exception):
    """A translation that would fail in front of a user."""


@dataclass(frozen=True)
class Translation:
    """What one language says for one text."""

    #: One form; several where the text has plural forms. An empty one is not there yet.
    forms: tuple[str, ...]
    #: Somebody has to look at it.
    unfinished: bool = False


@dataclass
class Catalogue:
    """One .ts file."""

    language: str
    #: By context and English text.
    translations: dict[Key, Translation] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return FOLDER / f"{STEM}{self.language}.ts"

    def read(self) -> "Catalogue":
        """What the file holds; nothing where there is none."""
        if not self.path.exists():
            return self
        for context in ElementTree.parse(self.path).getroot().iter("context"):
            for message in context.iter("message"):
                said = message.find("translation")
                if said is not None and said.get("type") not in ("vanished", "obsolete"):
                    forms = tuple(form.text or "" for form in said.iter("numerusform")) or (said.text or "",)
                    key = (context.findtext("name", ""), message.findtext("source", ""))
                    self.translations[key] = Translation(forms, said.get("type") == "unfinished")
        return self

    def updated(self, texts: list[Text]) -> "Catalogue":
        """The same language for these texts and no others."""
        wanted = {text.key for text in texts}
        gone = {key: said for key, said in self.translations.items() if key not in wanted and any(said.forms)}
        found = {text.key: self._said(text, gone) for text in texts}
        return Catalogue(self.language, found)

    def _said(self, text: Text, gone: dict[Key, Translation]) -> Translation:
        forms = PLURAL_FORMS.get(self.language, 2) if text.plural else 1
        said = self.translations.get(text.key)
        if said is not None and len(said.forms) == forms:
            return said
        sources = [source for context, source in gone if context == text.context]
        for alike in difflib.get_close_matches(text.source, sources, 1, ALIKE):
            old = gone[text.context, alike]
            if len(old.forms) == forms:
                return Translation(old.forms, unfinished=True)
        return Translation(("",) * forms, unfinished=True)

    def written(self, texts: list[Text]) -> str:
        """The file's text; the same catalogue gives the same bytes."""
        lines = [f'<TS version="2.1" language="{self.language}" sourcelanguage="en">']
        for number, text in enumerate(texts):
            if number == 0 or texts[number - 1].context != text.context:
                lines += ["</context>"] * (number > 0)
                lines += ["<context>", f"    <name>{escape(text.context)}</name>"]
            lines += _message(text, self.translations[text.key])
        return HEAD + "\n".join([*lines, *["</context>"] * bool(texts), "</TS>"]) + "\n"


def _message(text: Text, said: Translation) -> list[str]:
    state = ' type="unfinished"' if said.unfinished else ""
    forms = [escape(form) for form in said.forms]
    shown = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms) + "\n        "
    return [
        '    <message numerus="yes">' if text.plural else "    <message>",
        f'        <location filename="../{text.file}"/>',
        f"        <source>{escape(text.source)}</source>",
        f"        <translation{state}>{shown if text.plural else forms[0]}</translation>",
        "    </message>",
    ]


def blanks(text: str) -> set[tuple]:
    """The {blanks} of a text with their formats; a text with other braces has none."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return set()
    return {part[1:] for part in parts if part[1] is not None}


def wrong(source: str, translated: str, plural: bool = False) -> str:
    """What would fail in front of a user; nothing where all is well. ``plural``: the form for many."""
    if not translated.strip():
        return "is empty"
    if blanks(source) != blanks(translated):
        return "has other blanks in braces"
    if plural and "%Ln" not in translated:
        return "has no %Ln, the count as the region writes it"
    if (source[:1].isspace(), source[-1:].isspace()) != (translated[:1].isspace(), translated[-1:].isspace()):
        return "begins or ends with another blank"
    return ""


def languages() -> list[str]:
    """Those that have a file."""
    return sorted(path.stem[len(STEM) :] for path in FOLDER.glob(f"{STEM}*.ts"))


def update(texts: list[Text], begun: list[str]) -> int:
    """Writes all files anew; how many texts are still to be translated."""
    left = 0
    for language in sorted({*languages(), *begun}):
        catalogue = Catalogue(language).read().updated(texts)
        catalogue.path.write_text(catalogue.written(texts), encoding="utf-8", newline="\n")
        unfinished = sum(said.unfinished for said in catalogue.translations.values())
        print(f"i18n: {language}: {len(texts)} texts, {unfinished} of them to be translated")
        left += unfinished
    return left


def missing(texts: list[Text]) -> list[dict]:
    """The texts that some language lacks, each with what those languages have of it so far."""
    catalogues = [Catalogue(language).read().updated(texts) for language in languages()]
    found = []
    for text in texts:
        said = {each.language: each.translations[text.key] for each in catalogues}
        blank = {language: list(each.forms) for language, each in said.items() if each.unfinished}
        if blank:
            plain = {language: forms if text.plural else forms[0] for language, forms in blank.items()}
            found.append({"context": text.context, "source": text.source, **plain})
    return found


def fill(texts: list[Text], given: list[dict]) -> None:
    """Takes over translations and writes all files. Raises BadTranslation, and then nothing is written."""
    by_key = {text.key: text for text in texts}
    catalogues = {language: Catalogue(language).read().updated(texts) for language in languages()}
    for entry in given:
        key = (entry["context"], entry["source"])
        if key not in by_key:
            raise BadTranslation(f"no such text in the code: {entry['source']!r}")
        for language in sorted(set(entry) & set(catalogues)):
            said = entry[language]
            forms = tuple(said) if isinstance(said, list) else (said,)
            many = len(forms) - 1 if by_key[key].plural else None
            reasons = (wrong(entry["source"], form, place == many) for place, form in enumerate(forms))
            for reason in filter(None, reasons):
                raise BadTranslation(f"{language}: the translation {reason}: {entry['source']!r}")
            old = catalogues[language].translations[key]
            if len(forms) != len(old.forms):
                raise BadTranslation(f"{language}: {len(old.forms)} forms are needed: {entry['source']!r}")
            catalogues[language].translations[key] = replace(old, forms=forms, unfinished=False)
    for catalogue in catalogues.values():
        catalogue.path.write_text(catalogue.written(texts), encoding="utf-8", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update").add_argument("languages", nargs="*")
    commands.add_parser("missing")
    commands.add_parser("fill").add_argument("file", type=Path)
    options = parser.parse_args()
    try:
        texts = all_texts()
        if options.command == "update":
            update(texts, options.languages)
        elif options.command == "missing":
            print(json.dumps(missing(texts), ensure_ascii=False, indent=1))
        else:
            fill(texts, json.loads(options.file.read_text(encoding="utf-8")))
    except (BadTranslation, NoLiteral, NotACheckout) as error:
        print(f"i18n: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
