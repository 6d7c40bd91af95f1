"""Names of Qt and QGIS that both Qt 5 and Qt 6 know, read from the source of everything that ships."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from .test_doors import ROOT, SHIPPED, imports, is_under, name_of


def old_names(source: str) -> list[str]:
    """Members of an enum without the enum's name, types of QVariant, and exec_()."""
    tree = ast.parse(source)
    theirs = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis"
        for alias in node.names
        if alias.name[0] == "Q"
    }
    annotations = {
        id(inner)
        for node in ast.walk(tree)
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if annotation is not None
        for inner in ast.walk(annotation)
    }
    scopes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    # A class inside a class; nobody calls a member of an enum.
    made = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner = node.value.id if isinstance(node.value, ast.Name) else ""
        is_member = owner in theirs and node.attr[0].isupper() and not node.attr.isupper()
        is_loose = is_member and id(node) not in scopes | annotations | made
        if is_loose or (owner == "QVariant" and is_member) or node.attr == "exec_":
            found.append(f"{node.lineno} {ast.unparse(node)}")
    return found


def test_old_names_are_found():
    before = (
        "from qgis.core import QgsWkbTypes, Qgis, QgsFeature\nfrom qgis.PyQt.QtCore import QVariant, Qt\n"
    )
    assert old_names(before + "QgsWkbTypes.Polygon") == ["3 QgsWkbTypes.Polygon"]
    assert old_names(before + "x = Qt.UserRole + 1") == ["3 Qt.UserRole"]
    assert old_names(before + "QVariant.Type.Int") == ["3 QVariant.Type"]
    assert old_names(before + "dialog.exec_()") == ["3 dialog.exec_"]
    assert old_names(before + "def f(kind: QVariant.Type): QgsWkbTypes.Type.Polygon") == ["3 QVariant.Type"]
    assert old_names(before + "QVariant.Int(3)") == ["3 QVariant.Int"]
    assert old_names(before + "f(QgsWkbTypes.Polygon)") == ["3 QgsWkbTypes.Polygon"]
    assert old_names(before + "QgsFeature.Made(1)") == []
    good = "def f(kind: Qgis.WkbType): QgsWkbTypes.Type.Polygon, Qgis.QGIS_VERSION_INT, QgsFeature.id, a.B"
    assert old_names(before + good) == []


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_no_enum_is_left_out(path: Path):
    assert old_names(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_qt_comes_from_qgis(path: Path):
    """And QAction not at all, which lies in another module with Qt 6."""
    for found in imports(path):
        assert not is_under(found.module, "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"), found
        assert not found.module.endswith((".QAction", ".QShortcut", ".QRegExp", ".qApp")), found


def test_there_are_such_names():
    sources = "".join((ROOT / "algorithms" / name).read_text() for name in ("base.py", "tile_index.py"))
    assert "QgsProcessingParameterDefinition.Flag.FlagAdvanced" in sources
    assert "QMetaType.Type.QString" in sources
