"""The panel in the real program, on a small screen: opened, run, cancelled, and switched off in the middle of a run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from palsar_mosaic.tests.lab.archive_maker import write_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR, TileSpec

from .desktop import Desktop, Run

STALL_MS = 50
"""What a user does not notice yet; inside/panel.py tries some times, and the best counts."""


@pytest.fixture(scope="module")
def seen(new_desktop: Callable[[], Desktop], package: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    archive = tmp_path_factory.mktemp("archive")
    for year in (2008, 2020, 2021):
        write_tile(archive, TileSpec(PALSAR, year, "N35E030", width=450, height=300, seed=year))
    desktop = new_desktop()
    assert desktop.run("install.py", zip=str(package)).exit_code == 0
    facts = {name: os.environ[name] for name in ("PALSAR_MOSAIC_PICTURES",) if name in os.environ}
    with S3Lab(archive, latency=0.2) as server:
        pictures = facts.get("PALSAR_MOSAIC_PICTURES", "")
        return desktop.run("panel.py", archive=server.bucket_url, pictures=pictures)


def test_it_comes_when_it_is_called(seen: Run) -> None:
    assert seen.exit_code == 0, seen.output
    assert seen.steps, seen.output
    assert seen.steps["docks_before"] == 0
    assert seen.steps["can_be_chosen"] == ["2008", "2020", "2021"]
    # How narrow the window can be is up to QGIS's own status bar.
    assert seen.steps["size"][1] == 600
    assert seen.steps["narrowest"] < 320


def test_two_years_are_loaded(seen: Run) -> None:
    assert seen.steps["ends"] == ["done", "cancelled"]
    names = seen.steps["layers"]
    assert len(names) == 2
    assert "2021 HH" in names[0]
    assert "2020 HH" in names[1]
    assert seen.steps["told"].startswith("2 layers loaded.")
    assert [name for name in seen.steps["unfolded"] if name.isdigit()] == ["2021"]
    assert len(seen.steps["unfolded"]) == 2, "the group of the run too"


def test_qgis_listens_all_the_time(seen: Run) -> None:
    print(f"longest stalls in ms: opened {seen.steps['opened_ms']}, loaded {seen.steps['loaded_ms']}")
    assert min(seen.steps["opened_ms"]) <= STALL_MS
    assert min(seen.steps["loaded_ms"]) <= STALL_MS


def test_it_hides_and_goes(seen: Run) -> None:
    assert seen.steps["hidden"] is True
    assert seen.steps["shown"] is True
    assert seen.steps["docks_after"] == 0
    assert seen.steps["loaded_again"] is True
    assert seen.steps["asked"] == []


def test_qgis_is_closed_in_the_middle_of_a_run(seen: Run) -> None:
    assert seen.steps["remembered"] == [2020, 2021]
    assert seen.steps["busy_at_the_end"] == [True, True]
    assert seen.exit_code == 0


def test_python_has_nothing_to_complain_of(seen: Run) -> None:
    assert "Traceback" not in seen.output, seen.output
    complaints = [text for text in seen.complaints if "palsar" in text.lower()]
    # What was running when it was switched off says so.
    assert [text for text in complaints if "was switched off" not in text] == []
