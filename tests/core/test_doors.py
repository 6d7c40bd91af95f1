"""Who may import whom, read from the source of everything that ships: imports inside functions too."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("core", "algorithms", "ui")
SHIPPED = sorted(
    [
        *(path for room in ROOMS for path in (ROOT / room).rglob("*.py")),
        ROOT / "plugin.py",
        ROOT / "__init__.py",
    ]
)
OPENS_RASTERS = (
    "core/archive.py",
    "core/cog.py",
    "core/description.py",
    "core/finished.py",
    "core/formats.py",
    "core/geotiff.py",
    "core/handles.py",
    "core/options.py",
    "core/raster.py",
    "core/recognise.py",
    "core/regrid.py",
    "core/target_grid.py",
)
READS_XML = ("core/s3_listing.py",)
"""GDAL's parser is the one that is safe from hostile XML and always there."""


@dataclass(frozen=True)
class Import:
    module: str
    """Dotted; ours begin with a dot, counted from the repository's root: .core.grid"""
    line: int


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(path: Path) -> Iterator[Import]:
    """Every import, with what is imported by name where that may be a module."""
    package = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level <= len(package) + 1, f"{name_of(path)}:{node.lineno} leaves the plugin"
            base = "." + ".".join(package[: len(package) + 1 - node.level]) if node.level else ""
            module = (
                f"{base.rstrip('.')}.{node.module}" if node.level and node.module else node.module or base
            )
            yield from (Import(f"{module.rstrip('.')}.{alias.name}", node.lineno) for alias in node.names)


def is_under(module: str, *roots: str) -> bool:
    return any(module == root or module.startswith(f"{root}.") for root in roots)


def strangers(path: Path, *allowed: str) -> list[str]:
    """Imports that are neither allowed nor of the standard library."""
    return [
        f"{name_of(path)}:{found.line} {found.module}"
        for found in imports(path)
        if not is_under(found.module, *allowed) and found.module.split(".")[0] not in sys.stdlib_module_names
    ]


def files_of(room: str) -> list[Path]:
    return [path for path in SHIPPED if name_of(path).startswith(f"{room}/")]


def test_there_is_something_to_look_at():
    assert len(files_of("core")) > 15
    assert len(files_of("algorithms")) > 5
    assert files_of("ui")
    assert any(
        found.module == ".core.errors.PalsarError" for found in imports(ROOT / "algorithms" / "base.py")
    )


@pytest.mark.parametrize("path", files_of("core"), ids=name_of)
def test_core_has_never_heard_of_qgis(path):
    allowed = [".core", "numpy", "requests"]
    if name_of(path) in (*OPENS_RASTERS, *READS_XML):
        allowed.append("osgeo")
    assert strangers(path, *allowed) == []


@pytest.mark.parametrize("path", files_of("algorithms"), ids=name_of)
def test_algorithms_know_core_and_no_windows(path):
    allowed = (".algorithms", ".core", "qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui")
    assert strangers(path, *allowed) == []


@pytest.mark.parametrize("path", files_of("ui"), ids=name_of)
def test_ui_computes_nothing(path):
    # 'processing' is the part of QGIS that opens an algorithm's dialog
    assert strangers(path, ".ui", ".algorithms", ".core.products", ".core.grid", "qgis", "processing") == []


def test_the_plugin_builds_and_nothing_else():
    assert strangers(ROOT / "plugin.py", ".algorithms.provider", ".ui", "qgis") == []


def test_the_package_imports_nothing_when_it_is_imported():
    tree = tree_of(ROOT / "__init__.py")
    assert not [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert strangers(ROOT / "__init__.py", ".plugin") == []


def uses(path: Path, *dotted: str) -> list[str]:
    """Places where such an attribute or name stands."""
    found = []
    for node in ast.walk(tree_of(path)):
        if isinstance(node, (ast.Attribute, ast.Name)) and is_under(ast.unparse(node), *dotted):
            found.append(f"{name_of(path)}:{node.lineno} {ast.unparse(node)}")
    return found


@pytest.mark.parametrize("path", files_of("algorithms"), ids=name_of)
def test_algorithms_leave_the_open_project_alone(path):
    assert uses(path, "QgsProject.instance", "iface", "QtWidgets") == []


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_nothing_that_a_security_check_would_stop(path):
    for found in imports(path):
        assert not is_under(
            found.module, "xml", "lxml", "pickle", "marshal", "shelve", "subprocess", "telnetlib", "ftplib"
        ), found
    assert uses(path, "eval", "exec", "os.system", "os.popen", "tempfile.mktemp") == []
    for node in ast.walk(tree_of(path)):
        assert not isinstance(node, ast.Assert), f"{name_of(path)}:{node.lineno} is stripped by python -O"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_no_error_is_swallowed_wholesale(path):
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else "everything"
            assert caught not in ("everything", "Exception", "BaseException"), (
                f"{name_of(path)}:{node.lineno}"
            )


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_nothing_is_printed_and_no_events_are_processed(path):
    assert uses(path, "print") == []
    assert "processEvents" not in path.read_text(encoding="utf-8")


def test_every_request_has_a_time_out():
    asked = []
    for path in SHIPPED:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
                ("_session.request", "_session.get", "requests.get")
            ):
                asked.append(path)
                assert "timeout" in [keyword.arg for keyword in node.keywords], (
                    f"{name_of(path)}:{node.lineno}"
                )
    assert [name_of(path) for path in asked] == ["core/http.py"], "there is one road to the web"
