"""Finds the texts for translators in the code, by Python's own parser.

Qt's pylupdate5 finds the same ones, but passes over what it does not understand. The marks:

    tr("...")                                              everywhere; filed under "@default", where algorithms/words.py asks
    self.tr("...")                                         in a class of Qt; filed under the name of the class
    QCoreApplication.translate("Name", "...")              filed under that name
    QCoreApplication.translate("Name", "%n ...", None, n)  with plural forms

A literal may be made of several that stand side by side. Anything else in a mark is an error: nobody could translate it.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from shipped import ROOT, shipped

DEFAULT = "@default"
"""The context of a plain tr()."""
NUMBER_AT = 3
"""Where translate() has its number, if it has one."""


class NoLiteral(Exception):
    """A mark around something that is no literal."""


@dataclass(frozen=True)
class Text:
    """One text as the code has it."""

    #: Qt's word for the drawer that a text lies in.
    context: str
    #: In English.
    source: str
    #: The file, relative to the repository, with slashes.
    file: str
    #: Whether it has plural forms (%n).
    plural: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Two marks with one key share a translation."""
        return (self.context, self.source)


def _literal(node: ast.expr, where: str) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        return node.value
    raise NoLiteral(f"{where}: {ast.unparse(node)} is no literal, so nobody can translate it")


class _Reader(ast.NodeVisitor):
    """Collects the texts of one file in the order of its lines."""

    def __init__(self, file: str) -> None:
        self.found: list[Text] = []
        self._file = file
        self._classes = [DEFAULT]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called, where = ast.unparse(node.func), f"{self._file}:{node.lineno}"
        # What algorithms/words.py hands to Qt at run time are the texts of all marks, and none of its own.
        at_run_time = not any(isinstance(argument, ast.Constant) for argument in node.args[:2])
        if called in ("tr", "self.tr"):
            context = DEFAULT if called == "tr" else self._classes[-1]
            self._add(context, _literal(node.args[0], where), plural=len(node.args) > NUMBER_AT - 1)
        elif called.endswith("pplication.translate") and not at_run_time:
            context, source = (_literal(argument, where) for argument in node.args[:2])
            self._add(context, source, plural=len(node.args) > NUMBER_AT)
        self.generic_visit(node)

    def _add(self, context: str, source: str, plural: bool) -> None:
        self.found.append(Text(context, source, self._file, plural))


def texts_in(code: str, file: str) -> list[Text]:
    """The texts of one file's code, in order. Raises NoLiteral."""
    reader = _Reader(file)
    reader.visit(ast.parse(code, file))
    return reader.found


def _once(texts: Iterable[Text]) -> Iterator[Text]:
    seen = set()
    for text in texts:
        if text.key not in seen:
            seen.add(text.key)
            yield text


def all_texts(root: Path = ROOT) -> list[Text]:
    """Every text that a user may see, once: by context, then by file, then as they stand there.

    Raises NoLiteral, and NotACheckout.
    """
    files = [name for name in shipped(worktree=True) if name.endswith(".py")]
    found = [text for name in files for text in texts_in((root / name).read_text(encoding="utf-8"), name)]
    return sorted(_once(found), key=lambda text: text.context)
