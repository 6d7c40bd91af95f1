"""The engine: every pixel once, in any order of work, by any executor, at once out when it is told to stop."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.blocks import BLOCK_PX, Piece, Stripes, cut
from palsar_mosaic.core.engine import Job, Means, compute, survey
from palsar_mosaic.core.handles import Handles
from palsar_mosaic.core.recipe import Frame, Plane, Source
from palsar_mosaic.core.result import write

from . import road, witness
from .plain_files import write_tile
from .witness import PALSAR, TOLERANCE, assert_holds, assert_values, pixels

SIZES = st.sampled_from([1, 2, 511, 512, 513, 997, 1024, 1531, 2503]) | st.integers(1, 3000)


def frame(width: int, height: int) -> Frame:
    return Frame("EPSG:4326", (30.0, 1 / 4500, 0.0, 35.0, 0.0, -1 / 4500), width, height)


def plane(*sources: Source) -> Plane:
    return Plane("hh", "dn", "UInt16", sources)


@st.composite
def places(draw) -> tuple[Frame, Plane]:
    """A frame, and some sources that reach into it or beyond it."""
    sources = [
        Source(
            "x.tif",
            1,
            draw(st.integers(-2000, 2500)),
            draw(st.integers(-2000, 2500)),
            draw(SIZES),
            draw(SIZES),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    return frame(draw(SIZES), draw(SIZES)), plane(*sources)


@given(places(), st.floats(1, 3000))
@settings(max_examples=60)
def test_pieces_hold_every_pixel_once(place, pixel_bytes):
    where, what = place
    seen = np.zeros((where.height, where.width), np.uint8)
    for piece in cut(where, [what], pixel_bytes):
        assert piece.height <= BLOCK_PX
        seen[piece.y : piece.bottom, piece.x : piece.x + piece.width] += 1
    assert seen.min() == seen.max() == 1


def test_pieces_end_where_the_blocks_of_the_files_end():
    """A window that begins 100 rows down in one tile and runs into the next, which has blocks of its own."""
    where = plane(Source("a.tif", 1, 0, -100, 2000, 1300), Source("b.tif", 1, 0, 1200, 2000, 22500))
    tops = [piece.y for piece in cut(frame(2000, 3000), [where], 3)]
    assert tops == [0, 412, 924, 1200, 1712, 2224, 2736]


def test_pieces_of_a_wide_raster_bound_memory():
    """A country: 20 degrees wide, five planes read and five written."""
    where = plane(Source("a.tif", 1, 0, 0, 90000, 3000))
    pieces = list(cut(frame(90000, 3000), [where], 28))
    assert max(piece.width * piece.height * 28 for piece in pieces) < 80e6
    assert all(piece.x % BLOCK_PX == 0 for piece in pieces)


@given(places(), st.floats(1, 3000))
@settings(max_examples=60)
def test_stripes_give_every_row_once_in_whole_blocks(place, pixel_bytes):
    where, what = place
    values = np.arange(where.height * where.width, dtype=np.uint32).reshape(where.height, where.width)
    written = np.zeros_like(values)
    stripes = Stripes(where.height)
    for piece in cut(where, [what], pixel_bytes):
        part = values[piece.y : piece.bottom, piece.x : piece.x + piece.width]
        for stripe in stripes.add(piece, part):
            height, width = stripe.values.shape
            assert stripe.y % BLOCK_PX == 0
            assert height == min(BLOCK_PX, where.height - stripe.y)
            written[stripe.y : stripe.y + height, stripe.x : stripe.x + width] = stripe.values
    np.testing.assert_array_equal(written, values)


# -- every executor -------------------------------------------------------------------------------


class AtOnce(Executor):
    """Does in the caller's thread what it is given."""

    def submit(self, function, /, *args, **kwargs) -> Future:
        future: Future = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except errors.PalsarError as error:
            future.set_exception(error)
        return future


EXECUTORS = {
    "in the caller's thread": AtOnce,
    "one thread": lambda: ThreadPoolExecutor(1),
    "many threads": lambda: ThreadPoolExecutor(20),
    "processes": lambda: ProcessPoolExecutor(2, mp_context=get_context("fork")),
}


@pytest.fixture(scope="module")
def noise(tmp_path_factory):
    """A tile of several blocks whose sides are primes."""
    rng = np.random.default_rng(4)
    shape = (1531, 1129)
    bands = {
        "hh": rng.integers(0, 9000, shape).astype(np.uint16),
        "hv": rng.integers(0, 5000, shape).astype(np.uint16),
        "linci": rng.integers(0, 95, shape).astype(np.uint8),
        "date": rng.integers(2200, 2400, shape).astype(np.uint16),
        "mask": rng.choice(np.array([0, 50, 100, 150, 255], np.uint8), shape),
    }
    root = tmp_path_factory.mktemp("noise")
    write_tile(root, bands)
    return root, bands


@pytest.mark.parametrize("name", EXECUTORS)
def test_any_executor_reads(noise, tmp_path, name):
    root, bands = noise
    _, loaded = road.find(root, tiles=("N35E030",))
    recipe = steps.calibrate(loaded, "gamma0_db", "")
    with EXECUTORS[name]() as executor:
        compute([Job(recipe, tmp_path / "out.tif")], means=Means(executor=executor))
    for number, band in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(bands, band, PALSAR, "gamma0_db")
        assert_holds(tmp_path / "out.tif", expected, number=number, **TOLERANCE["gamma0_db"])


@pytest.mark.parametrize("name", EXECUTORS)
def test_a_failure_comes_out_of_any_executor(noise, tmp_path, name):
    _, loaded = road.find(noise[0], tiles=("N35E030",))
    gone = loaded.then("x", planes=tuple(_moved(plane) for plane in loaded.planes))
    with EXECUTORS[name]() as executor, pytest.raises(errors.ReadingFailed, match="nowhere"):
        compute([Job(gone, tmp_path / "out.tif")], means=Means(executor=executor))


def _moved(of: Plane) -> Plane:
    sources = tuple(Source("/nowhere.tif", 1, 0, 0, s.width, s.height) for s in of.sources)
    return Plane(of.name, of.quantity, of.dtype, sources)


@pytest.mark.parametrize(("wished", "most"), [("1", 1), ("3", 3), (" 7 ", 7)])
def test_users_may_say_how_many_threads_read(noise, monkeypatch, wished, most):
    _, recipe = road.find(noise[0], tiles=("N35E030",), bands=("hh", "hv", "linci"))
    monkeypatch.setenv("PALSAR_MOSAIC_READERS", wished)
    handles, threads, together = Handles(), set(), threading.Barrier(most)

    def noted(plane: Plane, where: Frame, piece: Piece) -> np.ndarray:
        threads.add(threading.get_ident())
        together.wait(10)
        return handles.read(plane, where, piece)

    pieces = survey(recipe, ["hh", "hv", "linci", "mask"], lambda piece, _: piece, means=Means(read=noted))
    try:
        next(pieces)
    finally:
        together.abort()
        pieces.close()
    assert len(threads) == most


@pytest.mark.parametrize("wished", ["", "0", "-3", "many"])
def test_what_is_no_number_of_threads_is_ignored(noise, monkeypatch, caplog, wished):
    root, bands = noise
    _, recipe = road.find(root, tiles=("N35E030",), bands=("hh",))
    monkeypatch.setenv("PALSAR_MOSAIC_READERS", wished)
    rows = [pixels["hh"] for pixels in survey(recipe, ["hh"], lambda _, pixels: pixels)]
    np.testing.assert_array_equal(np.vstack(rows), bands["hh"])
    assert ("PALSAR_MOSAIC_READERS" in caplog.text) == bool(wished)


# -- one pass -------------------------------------------------------------------------------------


def test_several_files_come_out_of_one_reading(noise, tmp_path):
    root, bands = noise
    _, loaded = road.find(root, tiles=("N35E030",))
    masked = steps.apply_mask(loaded, ("water", "land"), "")
    jobs = [
        Job(steps.calibrate(masked, "gamma0_db", ""), tmp_path / "db.tif"),
        Job(steps.hv_hh_ratio(masked, "ratio_db", ""), tmp_path / "ratio.tif"),
        Job(steps.decode_date(masked, "yyyymmdd", ""), tmp_path / "date.tif"),
    ]
    handles, read = Handles(), []

    def noted(plane: Plane, where: Frame, piece: Piece) -> np.ndarray:
        read.append((plane.name, piece))
        return handles.read(plane, where, piece)

    compute(jobs, means=Means(read=noted))
    assert len(read) == len(set(read))
    assert {name for name, _ in read} == {"hh", "hv", "date", "mask"}
    keep = ("water", "land")
    for number, band in enumerate(("hh", "hv"), start=1):
        expected = witness.calibrated(bands, band, PALSAR, "gamma0_db", keep)
        assert_holds(tmp_path / "db.tif", expected, number=number, within=1e-4)
    assert_holds(tmp_path / "ratio.tif", witness.ratio(bands, "ratio_db", keep), within=1e-4)
    assert_holds(tmp_path / "date.tif", witness.dates(bands, PALSAR, 2020, "yyyymmdd", keep), nodata=0)


def test_a_chain_that_ends_in_a_file_reads_the_archive_not_the_chain(noise, tmp_path, monkeypatch):
    """Load, mask and calibrate stay virtual; the ratio is computed from the digital numbers."""
    root, bands = noise
    load = road.load(root, tmp_path / "load.vrt", tiles=("N35E030",))
    masked = road.apply_mask(load, tmp_path / "masked.vrt", "land")
    decibels = road.calibrate(masked, tmp_path / "db.vrt")
    opened: list[str] = []
    read = Handles._read

    def noted(self, source, *rest):
        opened.append(source.path)
        return read(self, source, *rest)

    monkeypatch.setattr(Handles, "_read", noted)
    out = road.hv_hh_ratio(decibels, tmp_path / "ratio.tif", "ratio_db")
    assert {path.rpartition("_sl_")[2].partition("_")[0] for path in opened} == {"HH", "HV", "mask"}
    assert all(path.startswith(str(root)) for path in opened)
    assert_holds(out, witness.ratio(bands, "ratio_db", ("land",)), within=1e-4)


# -- surveys --------------------------------------------------------------------------------------


def test_a_survey_sees_all_pixels_in_order_and_only_what_is_wanted(noise):
    root, bands = noise
    _, recipe = road.find(root, tiles=("N35E030",))
    found = list(survey(recipe, ["hh"], lambda piece, pixels: (piece, pixels["hh"].copy())))
    values = np.vstack([part for _, part in found])
    np.testing.assert_array_equal(values, bands["hh"])
    assert [piece.y for piece, _ in found] == sorted(piece.y for piece, _ in found)
    lower = survey(recipe, ["hh"], lambda piece, _: piece.y, wanted=lambda piece: piece.y > BLOCK_PX)
    assert list(lower) == [piece.y for piece, _ in found if piece.y > BLOCK_PX]


def test_a_survey_that_is_left_early_leaves_no_thread_at_work(noise):
    _, recipe = road.find(noise[0], tiles=("N35E030",))
    before = threading.active_count()
    for _ in survey(recipe, ["hh"], lambda piece, pixels: None):
        break
    deadline = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert threading.active_count() <= before


def test_a_failure_of_what_is_made_of_a_piece_comes_out(noise):
    _, recipe = road.find(noise[0], tiles=("N35E030",))

    def fail(_piece, _pixels):
        raise errors.EmptyArea(area="x")

    with pytest.raises(errors.EmptyArea):
        list(survey(recipe, ["hh"], fail))


# -- stopping -------------------------------------------------------------------------------------


def test_a_stop_does_not_wait_for_a_slow_line(noise, tmp_path):
    _, recipe = road.find(noise[0], tiles=("N35E030",), bands=("hh",))
    let_go = threading.Event()

    def slow(plane: Plane, where: Frame, piece: Piece) -> np.ndarray:
        let_go.wait(20)
        return np.zeros((piece.height, piece.width), np.uint16)

    asked = threading.Event()
    pressed = []

    def stop() -> bool:
        if asked.is_set() and not pressed:
            pressed.append(time.monotonic())
        return asked.is_set()

    threading.Timer(0.2, asked.set).start()
    try:
        with pytest.raises(errors.Cancelled):
            compute([Job(recipe, tmp_path / "out.tif")], stop=stop, means=Means(read=slow))
        assert time.monotonic() - pressed[0] < 0.5
    finally:
        let_go.set()


# -- numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 513), (511, 2), (513, 511), (997, 1021)])
def test_odd_sizes_are_the_same_virtual_and_computed(noise, tmp_path, width, height):
    """A window of this size that begins at an odd place in the tile."""
    root, bands = noise
    left, top = 101, 37
    area = (30 + left / 4500, 35 - (top + height) / 4500, 30 + (left + width) / 4500, 35 - top / 4500)
    cut_out = {name: values[top : top + height, left : left + width] for name, values in bands.items()}
    load = road.load(root, tmp_path / "load.vrt", area=area)
    masked = road.apply_mask(load, tmp_path / "masked.vrt", "water", "land")
    for kind in ("vrt", "tif"):
        out = road.calibrate(masked, tmp_path / f"db.{kind}")
        expected = witness.calibrated(cut_out, "hv", PALSAR, "gamma0_db", ("water", "land"))
        assert_holds(out, expected, number=2, within=1e-4)


def test_seams_holes_and_partial_tiles_are_the_same_virtual_and_computed(tmp_path):
    """Two tiles that meet, of unlike height, and nothing below the shorter one."""
    rng = np.random.default_rng(1)
    root = tmp_path / "archive"
    west = {name: rng.integers(2, 60000, (600, 700)).astype(np.uint16) for name in ("hh", "hv")}
    east = {name: rng.integers(2, 60000, (90, 530)).astype(np.uint16) for name in ("hh", "hv")}
    for bands in (west, east):
        bands["mask"] = np.full(bands["hh"].shape, 255, np.uint8)
    write_tile(root, west, label="N35E030", west=35 - 700 / 4500)
    write_tile(root, east, label="N35E035", west=35.0)
    area = (35 - 300 / 4500, 35 - 620 / 4500, 35 + 400 / 4500, 35)
    _, recipe = road.find(root, area=area, bands=("hh", "hv"))
    expected = {name: np.full((620, 700), np.nan) for name in ("hh", "hv")}
    for name, whole in expected.items():
        whole[:600, :300] = west[name][:, 400:]
        whole[:90, 300:] = east[name][:, :400]
    for kind in ("vrt", "tif"):
        out = tmp_path / f"ratio.{kind}"
        write(steps.hv_hh_ratio(recipe, "amplitude_ratio", ""), str(out))
        assert_values(pixels(out), expected["hv"] / expected["hh"], relative=1e-6)


def test_what_a_file_says_of_its_values(noise, tmp_path):
    """Extremes of the values; the mean of decibels is that of the power, and the spread is about it."""
    root, bands = noise
    load = road.load(root, tmp_path / "load.vrt", tiles=("N35E030",))
    for source, number, expected in (
        (road.calibrate(load, tmp_path / "db.tif"), 1, witness.calibrated(bands, "hh", PALSAR, "gamma0_db")),
        (road.decode_date(load, tmp_path / "d.tif"), 1, witness.dates(bands, PALSAR, 2020, "yyyymmdd")),
    ):
        valid = expected[np.isfinite(expected)]
        dataset = witness.opened(source)
        band = dataset.GetRasterBand(number)
        least, most, mean, spread = band.GetStatistics(False, False)
        in_db = source.name == "db.tif"
        true_mean = 10 * np.log10(np.mean(10 ** (valid / 10))) if in_db else valid.mean()
        assert (least, most) == pytest.approx((valid.min(), valid.max()), abs=1e-4)
        assert mean == pytest.approx(true_mean, abs=1e-4)
        assert spread == pytest.approx(np.sqrt(np.mean((valid - true_mean) ** 2)), abs=1e-3)
        share = float(band.GetMetadataItem("STATISTICS_VALID_PERCENT"))
        assert share == pytest.approx(100 * valid.size / expected.size, abs=0.01)
