"""The plugin's zip, installed and tried in a QGIS with windows, on a screen that nobody sees."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from palsar_mosaic.tests.conftest import ROOT
from palsar_mosaic.tests.lab.screen import NoScreen, VirtualScreen
from palsar_mosaic.tests.package.builder import build_zip, skip_without_git

from .desktop import Desktop, qgis_program


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qgis)
            item.add_marker(pytest.mark.window)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    skip_without_git()
    return build_zip(ROOT, tmp_path_factory.mktemp("package") / "palsar_mosaic.zip")


@pytest.fixture(scope="session")
def screen() -> Iterator[VirtualScreen]:
    try:
        screen = VirtualScreen()
    except NoScreen as reason:
        pytest.skip(str(reason))
    with screen:
        yield screen


@pytest.fixture(scope="session")
def new_desktop(tmp_path_factory: pytest.TempPathFactory, screen: VirtualScreen) -> Callable[[], Desktop]:
    """Makes a QGIS with a profile that nobody has used before."""
    program = qgis_program()
    if program is None:
        pytest.skip("QGIS's Python modules are here, its program (qgis) is not")
    return lambda: Desktop(program, tmp_path_factory.mktemp("desktop"), screen.display)


@pytest.fixture(scope="session")
def faulty_package(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same zip, but it does what is deprecated, warns as it goes, and leaves something in the menu."""
    target = tmp_path_factory.mktemp("faulty") / package.name
    with zipfile.ZipFile(package) as good, zipfile.ZipFile(target, "w") as faulty:
        for name in good.namelist():
            more = _FAULTS if name == "palsar_mosaic/__init__.py" else b""
            faulty.writestr(name, good.read(name) + more)
    return target


_FAULTS = b"""
import warnings

well_made = classFactory


def classFactory(iface):
    from qgis.core import Qgis, QgsMessageLog

    plugin = well_made(iface)
    unload = plugin.unload

    def leave_things_behind():
        unload()
        QgsMessageLog.logMessage("telltale of unloading", "Plugins", Qgis.Warning)
        iface.rasterMenu().addMenu("PALSAR Mosaic")

    plugin.unload = leave_things_behind
    warnings.warn("telltale of loading", DeprecationWarning)
    return plugin
"""
