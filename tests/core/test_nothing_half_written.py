"""A result is there, complete, or it is not there: after a stop, a broken source, a full disk."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.formats import FORMATS, Format
from palsar_mosaic.core.result import write
from palsar_mosaic.tests.lab.archive_maker import file_name, tile_key
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import ROOT, Archive
from .plain_files import write_tile
from .witness import PALSAR, assert_holds, opened

TALL = TileSpec(PALSAR, 2020, "N10E010", width=700, height=1700)
"""Several blocks of work."""


@pytest.fixture(scope="module")
def tall(tmp_path_factory) -> Archive:
    made = Archive(tmp_path_factory.mktemp("tall"))
    made.add(TALL)
    return made


@pytest.fixture
def recipe(tall):
    return road.find(tall.root, tiles=("N10E010",))[1]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def stop_after(count: int) -> Callable[[], bool]:
    asked = iter(range(count))
    return lambda: next(asked, None) is None


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_stop_in_the_middle(recipe, tmp_path, count):
    shares: list[float] = []
    with pytest.raises(errors.Cancelled):
        write(recipe, str(tmp_path / "out.tif"), shares.append, stop_after(count))
    assert names(tmp_path) == []
    assert len(shares) <= count + 1
    assert 1.0 not in shares


@pytest.fixture(params=["cog", "lerc", "int16_db"])
def form(request) -> Format:
    return FORMATS[request.param]


def test_a_stop_whenever_it_comes(recipe, tmp_path, form):
    """Before the first block, between blocks, and while a finished file is copied into another layout."""
    decibels = steps.calibrate(recipe, "gamma0_db", "")
    for limit in (0, 0.01, 0.5, *([0.7, 0.9] if form.id == "cog" else [])):
        shares = [-1.0]
        with pytest.raises(errors.Cancelled):
            write(decibels, str(tmp_path / "out.tif"), shares.append, partial(_far, shares, limit), form=form)
        assert names(tmp_path) == [], f"stopped at {shares[-1]}"


def _far(shares: list[float], limit: float) -> bool:
    return shares[-1] >= limit


def test_a_stop_leaves_an_older_result_alone(recipe, tmp_path):
    target = tmp_path / "out.tif"
    write(recipe, str(target))
    before = target.read_bytes()
    with pytest.raises(errors.Cancelled):
        write(recipe, str(target), stop=stop_after(1))
    assert names(tmp_path) == ["out.tif"]
    assert target.read_bytes() == before


def test_progress_rises_from_nothing_to_all(recipe, tmp_path):
    shares: list[float] = []
    write(recipe, str(tmp_path / "out.tif"), shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert len(shares) > 3


def test_a_new_result_replaces_an_older_one_and_what_was_known_of_it(tall, recipe, tmp_path):
    """Statistics that GDAL or QGIS kept beside the old file would colour the new one wrongly."""
    target = tmp_path / "out.tif"
    write(recipe, str(target))
    target.with_name("out.tif.aux.xml").write_text("<PAMDataset/>")
    write(road.find(tall.root, tiles=("N10E010",), bands=("hh",))[1], str(target))
    assert names(tmp_path) == ["out.tif"]
    assert witness.opened(target).RasterCount == 1


@pytest.fixture(params=["cut off", "damaged"])
def broken(request, tmp_path) -> Iterator[Path]:
    """An archive whose HH file opens well and fails further down."""
    made = Archive(tmp_path / "broken")
    made.root.mkdir()
    made.add(TALL)
    file = made.root / tile_key(TALL) / file_name(TALL, "hh")
    content = file.read_bytes()
    if request.param == "cut off":
        file.write_bytes(content[: len(content) * 7 // 10])
    else:
        hole = slice(len(content) * 6 // 10, len(content) * 9 // 10)
        file.write_bytes(content[: hole.start] + bytes(hole.stop - hole.start) + content[hole.stop :])
    return made.root


def test_a_source_that_fails_in_the_middle(broken, tmp_path, gdal_habit):
    _, recipe = road.find(broken, tiles=("N10E010",))
    (tmp_path / "out").mkdir()
    with pytest.raises(errors.ReadingFailed, match="unfinished file was removed"):
        write(recipe, str(tmp_path / "out" / "load.tif"))
    assert names(tmp_path / "out") == []


@pytest.mark.parametrize("missing", ["hh", "mask"])
def test_a_source_that_is_gone(tmp_path, missing, gdal_habit):
    """An item names it, and it is not there: neither nodata nor zeros may be made of it."""
    made = Archive(tmp_path / "archive")
    made.root.mkdir()
    made.add(TileSpec(PALSAR, 2020, "N10E010", width=80, height=70))
    spec = TileSpec(PALSAR, 2020, "N10E010")
    (made.root / tile_key(spec) / file_name(spec, missing)).unlink()
    load = road.load(made.root, tmp_path / "load.vrt", tiles=("N10E010",))
    (tmp_path / "out").mkdir()
    with pytest.raises((errors.ReadingFailed, errors.CannotOpen)) as caught:
        road.calibrate(load, tmp_path / "out" / "db.tif")
    assert file_name(spec, missing) in str(caught.value)
    assert names(tmp_path / "out") == []


@pytest.mark.server
@pytest.mark.parametrize(
    "fault", [{"status": 403}, {"status": 404}, {"truncate": 1000}], ids=["403", "404", "cut short"]
)
def test_a_bucket_that_fails_in_the_middle(server, tall, tmp_path, fault, gdal_habit):
    server.upload_folder(tall.root)
    gdal.VSICurlClearCache()
    try:
        _, recipe = road.find(server.bucket_url, tiles=("N10E010",), bands=("hv", "mask"))
        (tmp_path / "out").mkdir()
        # The file's size, its head and its first pixels still come.
        server.add_fault(r"_sl_HV_.*\.tif", delay=0.001, times=3)
        server.add_fault(r"_sl_HV_.*\.tif", **fault)
        with pytest.raises(errors.ReadingFailed):
            write(recipe, str(tmp_path / "out" / "load.tif"))
        assert names(tmp_path / "out") == []
    finally:
        server.clear_faults()
        for file in tall.root.rglob("*.*"):
            server.delete(file.relative_to(tall.root).as_posix())


FULL_DISK = """
import importlib.util, resource, signal, sys
from pathlib import Path
root, archive, target = map(Path, sys.argv[1:4])
spec = importlib.util.spec_from_file_location("palsar_mosaic", root / "__init__.py", submodule_search_locations=[str(root)])
sys.modules["palsar_mosaic"] = importlib.util.module_from_spec(spec)
from palsar_mosaic.tests.core import road
from palsar_mosaic.core import steps
from palsar_mosaic.core.formats import FORMATS
from palsar_mosaic.core.errors import OutputUnwritable
_, recipe = road.find(archive, tiles=("N10E010",))
if sys.argv[5] != "gtiff":
    recipe = steps.calibrate(recipe, "gamma0_db", "")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]), int(sys.argv[4])))
try:
    road.write(recipe, str(target), form=FORMATS[sys.argv[5]])
except OutputUnwritable as error:
    print("refused:", error)
"""


@pytest.mark.parametrize(
    ("kind", "form_id", "room_bytes"),
    [
        ("vrt", "gtiff", 0),
        ("vrt", "gtiff", 1000),
        *(("tif", form_id, room) for form_id in FORMATS for room in (0, 1000, 9000, 40_000, 1_000_000)),
    ],
)
def test_a_full_disk(tall, tmp_path, room_bytes, kind, form_id):
    """A limit on the size of files fails as a full disk does: in the middle, or when the file is closed."""
    assert hasattr(resource, "RLIMIT_FSIZE")
    assert hasattr(signal, "SIGXFSZ")
    target = tmp_path / f"out.{kind}"
    command = [
        sys.executable,
        "-c",
        FULL_DISK,
        str(ROOT),
        str(tall.root),
        str(target),
        str(room_bytes),
        form_id,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("refused: "), done.stdout + done.stderr
    assert str(target) in done.stdout
    assert names(tmp_path) == []


KILLED = """
import importlib.util, os, signal, sys
from pathlib import Path
root, archive, target = map(Path, sys.argv[1:4])
spec = importlib.util.spec_from_file_location("palsar_mosaic", root / "__init__.py", submodule_search_locations=[str(root)])
sys.modules["palsar_mosaic"] = importlib.util.module_from_spec(spec)
from palsar_mosaic.tests.core import road
from palsar_mosaic.core import steps
from palsar_mosaic.core.formats import FORMATS
recipe = steps.calibrate(road.find(archive, tiles=("N10E010",))[1], "gamma0_db", "")
asked = 0
def stop():
    global asked
    asked += 1
    if asked == int(sys.argv[4]):
        os.kill(os.getpid(), signal.SIGKILL)
    return False
road.write(recipe, str(target), stop=stop, form=FORMATS[sys.argv[5]])
"""


@pytest.mark.parametrize("question", [1, 5, 9])
def test_a_process_that_is_killed(tall, tmp_path, question, form):
    """What is left has a name that tells, and never the one that was asked for."""
    target = tmp_path / "out.tif"
    command = [sys.executable, "-c", KILLED, str(ROOT), str(tall.root), str(target), str(question), form.id]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert all(name.startswith(".out.") and ".part." in name for name in names(tmp_path))


def test_a_source_that_vanishes(tall, tmp_path, form):
    """Between the plan and the pixels."""
    made = Archive(tmp_path / "archive")
    made.root.mkdir()
    made.add(TileSpec(PALSAR, 2020, "N10E010", width=80, height=70))
    recipe = steps.calibrate(road.find(made.root, tiles=("N10E010",))[1], "gamma0_db", "")
    for file in made.root.rglob("*HV*.tif"):
        file.unlink()
    (tmp_path / "out").mkdir()
    with pytest.raises(errors.ReadingFailed):
        write(recipe, str(tmp_path / "out" / "db.tif"), form=form)
    assert names(tmp_path / "out") == []


def test_a_virtual_layer_whose_source_fails_shows_nothing_false(broken, tmp_path):
    """GDAL must report an error; a viewer then leaves the place blank instead of painting zeros."""
    load = road.load(broken, tmp_path / "load.vrt", tiles=("N10E010",))
    decibels = witness.opened(road.calibrate(load, tmp_path / "db.vrt"))
    before = gdal.GetUseExceptions()
    gdal.DontUseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        values = decibels.GetRasterBand(1).ReadAsArray()
    finally:
        gdal.PopErrorHandler()
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert values is None


def test_a_result_in_a_folder_that_is_made_for_it(recipe, tmp_path):
    target = tmp_path / "new" / "deeper" / "out.vrt"
    write(recipe, str(target))
    assert names(target.parent) == ["out.vrt"]


def test_two_results_of_one_name_in_one_folder(tmp_path):
    """out.vrt and out.tif do not get into each other's way."""
    write_tile(tmp_path / "archive", {"hh": np.full((5, 7), 3000, np.uint16)})
    _, recipe = road.find(tmp_path / "archive", tiles=("N35E030",))
    write(recipe, str(tmp_path / "out.vrt"))
    write(recipe, str(tmp_path / "out.tif"))
    for kind in ("vrt", "tif"):
        assert_holds(tmp_path / f"out.{kind}", np.full((5, 7), 3000.0), nodata=0)


def test_each_run_has_a_temporary_file_of_its_own(archive, tmp_path):
    """A cancelled run may still wait for the network and remove its file when the next run has begun."""
    out = tmp_path / "out.tif"
    _, recipe = road.find(archive.root, tiles=("N35E030",), bands=("mask",))
    seen: list[set[str]] = []

    def look(ends: bool) -> bool:
        seen.append({path.name for path in tmp_path.iterdir()})
        return ends

    with pytest.raises(errors.Cancelled):
        write(recipe, str(out), stop=lambda: look(True))
    cancelled = set().union(*seen)
    seen.clear()
    write(recipe, str(out), stop=lambda: look(False))
    assert cancelled
    assert seen[-1]
    assert not cancelled & set().union(*seen)
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]
    assert opened(out).GetRasterBand(1).ReadAsArray().max() == 255
