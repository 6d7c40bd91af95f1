"""Places followed through the years, against numpy on the arrays that the archive was made from."""

from __future__ import annotations

import statistics
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from palsar_mosaic.core import errors
from palsar_mosaic.core.blocks import BLOCK_PX
from palsar_mosaic.core.column import Small
from palsar_mosaic.core.grid import Window
from palsar_mosaic.core.mosaics import find_series
from palsar_mosaic.core.parallel import never, silent
from palsar_mosaic.core.products import PRODUCTS
from palsar_mosaic.core.profile_pieces import pieces_of
from palsar_mosaic.core.sites import Polygons, Sites, Spot, Squares
from palsar_mosaic.core.time_profile import COLUMNS, Seen, bands, far_dates, follow, row
from palsar_mosaic.core.zones import Zone
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .plain_files import write_tile
from .test_zones import by_gdal, polygon, wkb
from .witness import JERS, PALSAR

USUAL = ("water", "land")
WEST, EAST = "N05E035", "N05E040"
LEFT, TOP = 40 * 4500, -5 * 4500
"""Where the two tiles meet, on the grid."""
WIDTH, HEIGHT = 1100, 600


@pytest.fixture(scope="module")
def years(tmp_path_factory) -> Archive:
    """Two neighbours of several blocks in three years; the western one is missing in 2020."""
    made = Archive(tmp_path_factory.mktemp("years"))
    for product, year in ((JERS, 1996), (PALSAR, 2008), (PALSAR, 2020)):
        made.add(TileSpec(product, year, EAST, width=WIDTH, height=HEIGHT, nothing=0 if year == 2008 else 1))
        if year != 2020:
            made.add(TileSpec(product, year, WEST, west=40 - 300 / 4500, width=300, height=HEIGHT))
    return made


def at(column: float, row_: float, name: str = "") -> Spot:
    """A point in pixels from where the tiles meet."""
    return Spot(name or f"{column} {row_}", (LEFT + column) / 4500, -(TOP + row_) / 4500)


def followed(
    root: Path | str, sites: Sites, keep=USUAL, years_=None, report=silent, stop=never, products=PRODUCTS
) -> list[list[Seen]]:
    catalog = road.catalog(root)
    wanted = {product: bands(product) for product in products}
    found = find_series(catalog, wanted, years_, None, sites.labels).found
    return follow(catalog.archive, found, sites, keep, report, stop)


@dataclass(frozen=True)
class Expected:
    """What numpy finds in the pixels of a place."""

    pixels: int
    hh: float | None
    hv: float | None
    dates: tuple[date, ...] | None
    mask: str | None


def expected(made: Archive, product: str, year: int, rows: np.ndarray, columns: np.ndarray, keep=USUAL):
    """Pixels by their rows and columns from where the tiles meet; beyond the tiles there is nothing."""
    values: dict[str, list[np.ndarray]] = {}
    for label, left, width in ((WEST, -300, 300), (EAST, 0, WIDTH)):
        tile = made.bands.get((product, year, label))
        inside = (columns >= left) & (columns < left + width) & (rows >= 0) & (rows < HEIGHT)
        if tile is not None:
            for name, band in tile.items():
                values.setdefault(name, []).append(band[rows[inside], columns[inside] - left])
    flat = {name: np.concatenate(parts)[None, :] for name, parts in values.items()}
    powers = {
        name: witness.calibrated(flat, name, product, "gamma0_power", keep)
        for name in ("hh", "hv")
        if name in flat
    }
    there = np.logical_and.reduce([np.isfinite(power) for power in powers.values()])
    numbers = flat["date"][there & (flat["date"] > 1)].tolist()
    days = [witness.launch(product, year) + timedelta(days=number) for number in numbers]
    codes = flat["mask"][flat["mask"] > 0].tolist()
    names = {code: name for name, code in witness.CODES.items()}
    return Expected(
        int(there.sum()),
        powers["hh"][there].mean() if there.any() else None,
        powers["hv"][there].mean() if there.any() and "hv" in powers else None,
        (min(days), statistics.median_low(days), max(days)) if days else None,
        names[statistics.mode(sorted(codes))] if codes else None,
    )


def assert_is(seen: Seen, wanted: Expected) -> None:
    assert seen.pixels == wanted.pixels
    assert seen.mask == wanted.mask
    assert (seen.first, seen.date, seen.last) == (wanted.dates or (None, None, None))
    for power, other in ((seen.hh_power, wanted.hh), (seen.hv_power, wanted.hv)):
        assert power is None if other is None else power == pytest.approx(other, rel=1e-12)
    if wanted.hv is not None:
        assert seen.ratio_power == pytest.approx(wanted.hv / wanted.hh, rel=1e-12)
    else:
        assert seen.ratio_power is None


def square(column: int, row_: int, side: int) -> tuple[np.ndarray, np.ndarray]:
    around = np.arange(side) - side // 2
    rows, columns = np.meshgrid(row_ + around, column + around, indexing="ij")
    return rows.ravel(), columns.ravel()


SPOTS = [
    (5, 5),
    (0, 0),
    (-1, 3),
    (-300, 0),
    (BLOCK_PX, BLOCK_PX),
    (BLOCK_PX - 1, 100),
    (WIDTH - 1, HEIGHT - 1),
    (WIDTH, 50),
    (-2, HEIGHT),
    *[(int(x), int(y)) for x, y in np.random.default_rng(1).integers((-300, 0), (WIDTH, HEIGHT), (80, 2))],
]
"""Inside, on the border of two tiles, at corners of blocks, at the end of all, just beyond it, and anywhere."""


@pytest.mark.parametrize("side", [1, 3, 5])
@pytest.mark.parametrize("keep", [USUAL, ("land", "shadow", "layover")])
def test_squares(years, side, keep):
    spots = [at(column + 0.4, row_ + 0.7) for column, row_ in SPOTS]
    found = followed(years.root, Squares(spots, side), keep)
    assert len(found) == len(SPOTS)
    for (column, row_), several in zip(SPOTS, found):
        assert [(seen.product.id, seen.year) for seen in several] == [
            (JERS, 1996),
            (PALSAR, 2008),
            (PALSAR, 2020),
        ]
        for seen in several:
            place = square(column, row_, side)
            assert_is(seen, expected(years, seen.product.id, seen.year, *place, keep))


def test_what_the_tests_rely_on(years):
    """Some of the places are dropped, some are full, some are half."""
    found = followed(years.root, Squares([at(c + 0.5, r + 0.5) for c, r in SPOTS], 5), years_=(2008,))
    pixels = [several[0].pixels for several in found]
    assert {0, 25} < set(pixels)


def test_polygons(years):
    texts = [
        polygon([(LEFT - 50.2, TOP + 10.4), (LEFT + 700.1, TOP + 40.6), (LEFT + 300.3, TOP + 580.1)]),
        polygon([(LEFT + 5, TOP + 5), (LEFT + 9, TOP + 5), (LEFT + 9, TOP + 8), (LEFT + 5, TOP + 8)]),
        polygon([(LEFT + 6, TOP + 6), (LEFT + 90, TOP + 6), (LEFT + 90, TOP + 80), (LEFT + 6, TOP + 80)]),
        polygon([(LEFT + 3.6, TOP + 3.6), (LEFT + 4.4, TOP + 3.6), (LEFT + 4.4, TOP + 4.4)]),
    ]
    found = followed(years.root, Polygons([Zone.of_wkb(str(n), wkb(text)) for n, text in enumerate(texts)]))
    window = Window(LEFT - 300, TOP, LEFT + WIDTH, TOP + HEIGHT)
    for text, several in zip(texts, found):
        rows, columns = np.nonzero(by_gdal(text, window))
        for seen in several:
            assert_is(seen, expected(years, seen.product.id, seen.year, rows, columns - 300))
    assert found[0][0].pixels > 100_000
    assert [seen.pixels for seen in found[3]] == [0, 0, 0]


def test_a_point_on_an_edge_belongs_to_the_pixel_in_the_east_and_south(years):
    """Half-open, as everything on the grid; what reprojection leaves does not move it."""
    for beside in (0.0, 1e-4, -1e-4):
        sites = Squares([at(7 + beside, 9 + beside)], 1)
        assert sites.edges.tolist() == [[LEFT + 7, TOP + 9, LEFT + 8, TOP + 10]]
        (several,) = followed(years.root, sites, years_=(2020,))
        assert_is(several[0], expected(years, PALSAR, 2020, *square(7, 9, 1)))
    assert Squares([at(0, 0)], 1).labels == (EAST,)
    assert Squares([Spot("", 40.0, 0.0)], 1).labels == ("N00E040",)
    assert set(Squares([at(0, 0)], 3).labels) == {WEST, EAST, "N10E035", "N10E040"}


def test_jers_has_no_hv_and_its_own_calibration(years):
    (several,) = followed(years.root, Squares([at(300.5, 300.5)], 1), ("water", "land", "layover", "shadow"))
    jers, alos, _ = several
    assert (jers.hv_power, jers.ratio_power) == (None, None)
    dn = years.bands[JERS, 1996, EAST]["hh"][300, 300]
    assert row("a", jers)[COLUMNS_AT["hh_db"]] == pytest.approx(20 * np.log10(float(dn)) - 84.66)
    dn = years.bands[PALSAR, 2008, EAST]["hh"][300, 300]
    assert row("a", alos)[COLUMNS_AT["hh_db"]] == pytest.approx(20 * np.log10(float(dn)) - 83.0)


COLUMNS_AT = {column.name: place for place, column in enumerate(COLUMNS)}


def test_rows_fit_their_columns(years):
    (several,) = followed(years.root, Squares([at(300.5, 300.5)], 3))
    for seen in several:
        values = row("a place", seen)
        assert len(values) == len(COLUMNS)
        for column, value in zip(COLUMNS, values):
            kind = int if column.kind is Small else column.kind
            assert value is None or isinstance(value, kind), column.name
        named = {name: values[place] for name, place in COLUMNS_AT.items()}
        assert named["id"] == "a place"
        assert (
            named["sensor"] == {1996: "JERS-1 SAR", 2008: "ALOS PALSAR", 2020: "ALOS-2 PALSAR-2"}[seen.year]
        )
        if named["ratio_db"] is not None:
            assert named["ratio_db"] == pytest.approx(named["hv_db"] - named["hh_db"])


def test_a_hole_is_a_row_without_values(years):
    """In 2020 the western tile does not exist; in the sea there is nothing in any year."""
    (land, sea) = followed(years.root, Squares([at(-20, 20), at(WIDTH + 50, 20)], 1))
    for seen in (land[2], *sea):
        assert seen.pixels == 0
        assert row("", seen)[COLUMNS_AT["date"] :] == [None, None, None, 0, *[None] * 7]


def test_no_tile_at_all(years):
    with pytest.raises(errors.NothingThere, match="S35W170"):
        followed(years.root, Squares([Spot("", -169.9, -35.1)], 1))


@pytest.mark.parametrize(("x", "y"), [(181.0, 0.0), (0.0, -91.0), (float("nan"), 0.0), (float("inf"), 0.0)])
def test_a_point_off_the_earth(x, y):
    with pytest.raises(errors.PointOffEarth, match="'a'"):
        Spot("a", x, y)


def test_dates_of_another_launch_are_told(tmp_path):
    """Days of ALOS in a tile of ALOS-2, at one of two pixels."""
    numbers = np.array([[2300, 700]], np.uint16)
    full = {"hh": 3000, "hv": 1500}
    bands_there = {name: np.full((1, 2), value, np.uint16) for name, value in full.items()}
    bands_there |= {"date": numbers, "mask": np.full((1, 2), 255, np.uint8)}
    write_tile(tmp_path, bands_there)
    spots = [Spot(str(x), 30 + (x + 0.5) / 4500, 35 - 0.5 / 4500) for x in (0, 1)]
    found = followed(tmp_path, Squares(spots, 1))
    assert [several[0].date for several in found] == [date(2020, 9, 9), date(2016, 4, 23)]
    assert far_dates(found) == {2020: (date(2016, 4, 23),)}
    assert far_dates(found[:1]) == {}


def test_a_date_that_is_none_leaves_the_values(tmp_path):
    """Day number 1 where there is backscatter: nobody guesses."""
    full = {"hh": 3000, "hv": 1500, "date": 1}
    bands_there = {name: np.full((1, 3), value, np.uint16) for name, value in full.items()}
    bands_there["date"][0, 2] = 2300
    write_tile(tmp_path, {**bands_there, "mask": np.full((1, 3), 255, np.uint8)})
    spots = [Spot("", 30 + (x + 0.5) / 4500, 35 - 0.5 / 4500) for x in (0, 1)]
    (one,), _ = followed(tmp_path, Squares(spots, 1))
    _, (three,) = followed(tmp_path, Squares(spots, 3))
    assert (one.pixels, one.date, one.first, one.last) == (1, None, None, None)
    assert one.hh_power == pytest.approx(3000**2 * 10**-8.3)
    assert (three.pixels, three.date) == (3, date(2020, 9, 9))


# -- what is read ---------------------------------------------------------------------------------


@settings(max_examples=150)
@given(
    st.lists(st.tuples(st.integers(-600, 3000), st.integers(-20, 2000)), max_size=30),
    st.sampled_from([1, 3, 5]),
)
def test_pieces_hold_every_pixel_once_and_no_block_for_nothing(points, side):
    tile = Window(LEFT, TOP, LEFT + 2700, TOP + 1700)
    sites = Squares([at(x + 0.5, y + 0.5) for x, y in points], side)
    pieces = pieces_of(sites, tile)
    needed = np.zeros((1700, 2700), bool)
    for x, y in points:
        rows, columns = square(x, y, side)
        inside = (rows >= 0) & (rows < 1700) & (columns >= 0) & (columns < 2700)
        needed[rows[inside], columns[inside]] = True
    times = np.zeros(needed.shape, int)
    for piece in pieces:
        times[piece.y : piece.bottom, piece.x : piece.x + piece.width] += 1
    assert times.max(initial=0) <= 1
    assert (times[needed] == 1).all()
    for top in range(0, 1700, BLOCK_PX):
        for left in range(0, 2700, BLOCK_PX):
            here = (slice(top, top + BLOCK_PX), slice(left, left + BLOCK_PX))
            assert times[here].any() == needed[here].any()


def test_many_points_are_one_piece_for_each_row_of_blocks():
    dice = np.random.default_rng(3)
    spots = [at(x, y) for x, y in dice.uniform(0, 22500, (5000, 2))]
    pieces = pieces_of(Squares(spots, 5), Window(LEFT, TOP, LEFT + 22500, TOP + 22500))
    assert 44 * 5 <= len(pieces) < 600


def test_progress(years):
    shares: list[float] = []
    followed(years.root, Squares([at(c + 0.5, r + 0.5) for c, r in SPOTS], 3), report=shares.append)
    assert shares == sorted(shares)
    assert len(shares) >= 10
    assert shares[-1] == 1.0


def test_it_stops(years):
    shares: list[float] = []
    with pytest.raises(errors.Cancelled):
        followed(
            years.root,
            Squares([at(c + 0.5, r + 0.5) for c, r in SPOTS], 3),
            report=shares.append,
            stop=lambda: bool(shares) and shares[-1] > 0.4,
        )
    assert shares[-1] < 0.9


# -- over a network -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def served(years) -> Iterator[S3Lab]:
    pytest.importorskip("moto", reason="the server of the laboratory needs moto")
    with S3Lab(years.root) as running:
        yield running


@pytest.fixture
def slow(served) -> Iterator[S3Lab]:
    """Each answer is 0.2 s late, and GDAL remembers nothing."""
    gdal.VSICurlClearCache()
    served.set_latency(0.2)
    served.reset()
    yield served
    served.set_latency(0)
    gdal.VSICurlClearCache()


@pytest.mark.server
def test_one_point_costs_three_requests_of_each_file_and_waits_for_few_of_them(slow):
    """Its size, its head, one block; of all years and bands at once. Of linci nothing."""
    started_s = time.monotonic()
    (several,) = followed(slow.bucket_url, Squares([at(300.5, 300.5)], 3))
    took_s = time.monotonic() - started_s
    assert len(several) == 3
    asked = Counter(record.path for record in slow.requests() if record.path.endswith(".tif"))
    bands_read = Counter(path.rpartition("_sl_")[2].partition("_")[0].partition(".")[0] for path in asked)
    assert bands_read == {"HH": 3, "HV": 2, "date": 3, "mask": 3}
    assert max(asked.values()) <= 3
    # A listing of the products' years each, then of each year, an item, and three requests for pixels.
    assert took_s < 0.2 * (2 + 1 + 1 + 3) + 2


@pytest.mark.server
def test_many_points_in_one_block_cost_what_one_costs(slow):
    slow.set_latency(0)
    dice = np.random.default_rng(5).uniform(10, 500, (400, 2))
    followed(slow.bucket_url, Squares([at(300.5, 300.5)], 1))
    one = len(slow.requests())
    gdal.VSICurlClearCache()
    slow.reset()
    followed(slow.bucket_url, Squares([at(x, y) for x, y in dice], 3))
    assert len(slow.requests()) <= one


@pytest.mark.server
def test_it_stops_while_it_waits(slow):
    slow.set_latency(0)
    catalog = road.catalog(slow.bucket_url)
    sites = Squares([at(300.5, 300.5)], 1)
    found = find_series(catalog, {product: bands(product) for product in PRODUCTS}, None, None, sites.labels)
    slow.set_latency(3)
    stopped = threading.Event()
    threading.Timer(0.7, stopped.set).start()
    started_s = time.monotonic()
    with pytest.raises(errors.Cancelled):
        follow(catalog.archive, found.found, sites, stop=stopped.is_set)
    assert time.monotonic() - started_s < 0.7 + 0.5
