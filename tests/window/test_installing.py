"""A user's first minutes: the zip is installed in a fresh profile, QGIS is started again, the plugin goes and comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from palsar_mosaic.algorithms import ALGORITHMS, HIDDEN

from .desktop import Desktop, Run

IDS = sorted(f"palsar:{algorithm.ID}" for algorithm in (*ALGORITHMS, *HIDDEN))
TITLES = [algorithm.TITLE for algorithm in ALGORITHMS]
MENU = ["Panel", "", *TITLES]
PRESENT = {"active": True, "providers": [IDS], "menus": [MENU], "actions": len(TITLES)}
ABSENT = {"active": False, "providers": [], "menus": [], "actions": 0}


@pytest.fixture(scope="module")
def desktop(new_desktop: Callable[[], Desktop]) -> Desktop:
    return new_desktop()


@pytest.fixture(scope="module")
def installing(desktop: Desktop, package: Path) -> Run:
    return desktop.run("install.py", zip=str(package))


@pytest.fixture(scope="module")
def reloading(desktop: Desktop, installing: Run) -> Run:
    return desktop.run("reload.py")


def complaints_besides_qgis_own(run: Run, installing: Run) -> list[str]:
    """Less what QGIS says of itself: of programs that it misses, and of Python it has not kept up with.

    The first it has said before our plugin was there. The second names the files that a call came through.
    """
    before = installing.steps["complaints_before"]
    return [
        text
        for text in run.complaints
        if text not in before
        and not (text.startswith("Python warning: ") and "/plugins/palsar_mosaic/" not in text)
    ]


def test_installs_with_the_installer_of_qgis(installing: Run, desktop: Desktop) -> None:
    assert installing.exit_code == 0, installing.output
    assert installing.steps["before"] == ABSENT
    assert installing.steps["after"] == PRESENT
    assert installing.steps["asked"] == []
    assert (desktop.plugins_folder / "palsar_mosaic" / "LICENSE").is_file()


def test_is_there_when_qgis_starts_again(reloading: Run) -> None:
    assert reloading.exit_code == 0, reloading.output
    assert reloading.steps["at_start"] == PRESENT


def test_goes_and_comes_three_times(reloading: Run) -> None:
    assert reloading.steps["unloaded"] == [ABSENT] * 3
    assert reloading.steps["loaded"] == [PRESENT] * 3
    assert reloading.steps["answers"] == [[True, True, True]] * 3
    assert "palsar_mosaic.plugin" in reloading.steps["modules_at_start"]
    assert reloading.steps["modules_left"] == [[]] * 3
    assert reloading.steps["asked"] == []


def test_the_plugin_manager_knows_it(reloading: Run) -> None:
    shown = reloading.steps["manager"]
    assert shown["error"] == ""
    assert shown["name"] == "PALSAR Mosaic"
    assert shown["changelog"].startswith(shown["version_installed"])
    assert len(shown["changelog"].splitlines()) > 5
    assert Path(shown["icon"]).is_file()


def test_no_warning_and_no_error(installing: Run, reloading: Run) -> None:
    for run in (installing, reloading):
        assert complaints_besides_qgis_own(run, installing) == []
        assert "Traceback" not in run.output
        assert "palsar" not in run.output.lower()


def test_qgis_asked_the_network_for_nothing(installing: Run, reloading: Run) -> None:
    assert installing.requests == reloading.requests == ()


def test_a_plugin_that_is_at_fault_would_be_noticed(
    new_desktop: Callable[[], Desktop], faulty_package: Path
) -> None:
    desktop = new_desktop()
    installing = desktop.run("install.py", zip=str(faulty_package))
    reloading = desktop.run("reload.py")
    for run in (installing, reloading):
        found = complaints_besides_qgis_own(run, installing)
        assert any("DeprecationWarning: telltale of loading" in text for text in found), run.messages
    assert "Plugins: telltale of unloading" in complaints_besides_qgis_own(reloading, installing)
    assert reloading.steps["unloaded"][0] == ABSENT | {"menus": [[]]}
