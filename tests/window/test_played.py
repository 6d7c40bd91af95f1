"""In the real program: three years are loaded and played, a place is clicked, and an archive and a project are lost."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.archive_maker import write_tile
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR, TileSpec

from .desktop import Desktop, Run

YEARS = (2008, 2010, 2020)
SPECS = {year: TileSpec(PALSAR, year, "N35E030", width=450, height=300, seed=year) for year in YEARS}
SENSORS = {2008: "ALOS PALSAR", 2010: "ALOS PALSAR", 2020: "ALOS-2 PALSAR-2"}
KEEP = ("water", "land")
LOW_DB, HIGH_DB = -20, 0
"""Of HH: black and white."""
WHITE = 255

Archive = dict[int, dict[str, np.ndarray]]


@pytest.fixture(scope="module")
def archive_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archive")


@pytest.fixture(scope="module")
def archive(archive_folder: Path) -> Archive:
    return {year: write_tile(archive_folder, spec) for year, spec in SPECS.items()}


@pytest.fixture(scope="module")
def seen(
    new_desktop: Callable[[], Desktop],
    package: Path,
    archive_folder: Path,
    archive: Archive,
) -> Run:
    desktop = new_desktop()
    assert desktop.run("install.py", zip=str(package)).exit_code == 0
    with S3Lab(archive_folder, latency=0.1) as server:
        pictures = os.environ.get("PALSAR_MOSAIC_PICTURES", "")
        made = desktop.run("played.py", archive=server.bucket_url, pictures=pictures)
    assert made.exit_code == 0, made.output
    assert made.steps, made.output
    return made


def pixel(longitude: float, latitude: float) -> tuple[int, int]:
    """Row and column in the tile, whose corner is 30 E, 35 N."""
    return int(np.floor((35 - latitude) * 4500)), int(np.floor((longitude - 30) * 4500))


def square(archive: Archive, year: int, point: list[float], side: int) -> dict[str, np.ndarray]:
    row, column = pixel(*point)
    half = side // 2
    rows, columns = slice(row - half, row + half + 1), slice(column - half, column + half + 1)
    return {name: values[rows, columns] for name, values in archive[year].items()}


def means(archive: Archive, year: int, point: list[float], side: int) -> tuple[float, float, int]:
    """HH and HV in dB, from mean powers, and the pixels that count."""
    bands = square(archive, year, point, side)
    hh, hv = (witness.calibrated(bands, name, PALSAR, "gamma0_power", KEEP) for name in ("hh", "hv"))
    both = np.isfinite(hh) & np.isfinite(hv)
    return 10 * np.log10(hh[both].mean()), 10 * np.log10(hv[both].mean()), int(both.sum())


def test_three_years_are_loaded(seen: Run) -> None:
    # The map shows all of them, as long as nobody plays them.
    assert seen.steps["timed"] is False
    names = seen.steps["loaded"]
    assert [name.split(" HH")[0] for name in names] == [
        "ALOS-2 PALSAR-2 2020",
        "ALOS PALSAR 2010",
        "ALOS PALSAR 2008",
    ]


def test_each_frame_shows_its_own_year(seen: Run, archive: Archive) -> None:
    assert seen.steps["played"] == ["2008-01-01", "2021-01-01"]
    assert seen.steps["played_step"] == [1, 1]
    frames = {frame["year"]: frame["seen"] for frame in seen.steps["frames"]}
    assert set(frames) >= set(range(2008, 2021))
    different = set()
    for year, looks in frames.items():
        assert len(looks) > 40
        colours = np.array(looks)[:, 2:]
        if year not in YEARS:
            assert (colours == WHITE).all(), year
            continue
        db = witness.calibrated(archive[year], "hh", PALSAR, "gamma0_db", KEEP)
        values = np.array([db[pixel(longitude, latitude)] for longitude, latitude, *_ in looks])
        greys = np.clip((values - LOW_DB) / (HIGH_DB - LOW_DB), 0, 1) * 255
        greys = np.where(np.isnan(values), WHITE, greys)
        assert np.isfinite(values).sum() > 20
        assert np.abs(colours - greys[:, None]).max() <= 2, year
        different.add(tuple(greys))
    assert len(different) == len(YEARS)


def test_they_play_by_themselves_to_the_end(seen: Run) -> None:
    assert seen.steps["played_to"] >= 2020


def test_a_click_on_the_map_is_a_profile(seen: Run, archive: Archive) -> None:
    assert seen.steps["profile_end"] == "done"
    assert seen.steps["changes"] == 1
    marks = seen.steps["marks"]
    assert [(mark["year"], mark["curve"]) for mark in marks] == [
        (year, curve) for year in YEARS for curve in ("hh", "hv", "ratio")
    ]
    for year in YEARS:
        hh, hv, pixels = means(archive, year, seen.steps["clicked"], 3)
        three = [mark for mark in marks if mark["year"] == year]
        assert [mark["value"] for mark in three] == pytest.approx([hh, hv, hv - hh])
        bands = square(archive, year, seen.steps["clicked"], 3)
        days = np.sort(bands["date"][witness.stays(bands, KEEP)].astype(int))
        middle = int(days[(len(days) - 1) // 2])
        day = (witness.launch(PALSAR, year) + timedelta(days=middle)).isoformat()
        assert {(mark["pixels"], mark["sensor"], mark["day"]) for mark in three} == {
            (pixels, SENSORS[year], day)
        }


def test_the_place_is_marked_on_the_map(seen: Run) -> None:
    assert seen.steps["mark_before"] is False
    assert "#d6006c" in seen.steps["mark_colours"]


def test_values_are_told_to_the_pointer_and_to_the_keys(seen: Run, archive: Archive) -> None:
    for text, year in ((seen.steps["hovered"], 2008), (seen.steps["keyed"], 2020)):
        hh, hv, pixels = means(archive, year, seen.steps["clicked"], 3)
        lines = text.splitlines()
        assert lines[0].endswith(f", {SENSORS[year]}, mosaic of {year}")
        assert lines[1:] == [
            f"HH gamma0 [dB]: {hh:.2f}",
            f"HV gamma0 [dB]: {hv:.2f}",
            f"HV/HH [dB]: {hv - hh:.2f}",
            f"Pixels: {pixels}",
        ]


def test_the_table_is_taken_away(seen: Run, archive: Archive) -> None:
    rows = list(csv.DictReader(io.StringIO(seen.steps["copied"])))
    assert [int(row["year"]) for row in rows] == list(YEARS)
    assert seen.steps["table"]["name"] == "Time profile"
    for row, (year, *values) in zip(rows, seen.steps["table"]["rows"]):
        hh, hv, _ = means(archive, year, seen.steps["clicked"], 3)
        assert values == pytest.approx([hh, hv, hv - hh])
        assert [float(row[name]) for name in ("hh_db", "hv_db", "ratio_db")] == values


def test_an_archive_that_is_not_there_is_one_sentence(seen: Run) -> None:
    for told in seen.steps["failed"].values():
        assert "127.0.0.1:9" in told["sentence"]
        assert "cannot be reached" in told["sentence"]
        assert "\n" not in told["sentence"].strip()
        assert len(told["sentence"]) < 300
        assert told["offered"] is True
        assert told["sentence"] in told["details"]
    assert "palsar:loadseries" in seen.steps["failed"]["load"]["details"]
    assert "palsar:timeprofile" in seen.steps["failed"]["profile"]["details"]
    assert seen.steps["layers_more"] == 0


def test_a_project_is_lost_in_the_middle(seen: Run) -> None:
    sentence = "Cancelled, because the project was closed."
    assert seen.steps["lost"]["profile"] == [True, "cancelled", sentence, False]
    assert seen.steps["lost"]["load"] == [True, "cancelled", sentence, False]
    assert seen.steps["asked"] == []


def test_python_has_nothing_to_complain_of(seen: Run) -> None:
    assert "Traceback" not in seen.output, seen.output
    assert [text for text in seen.complaints if "palsar" in text.lower()] == []
