"""Statistics against numpy on the arrays that the archive was made from."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsar_mosaic.core.countable import chosen_countables
from palsar_mosaic.core.engine import Means
from palsar_mosaic.core.errors import BandNotInProduct, Cancelled, PercentilesUnreadable
from palsar_mosaic.core.grid import Window
from palsar_mosaic.core.handles import Handles
from palsar_mosaic.core.histogram import Counted, Histogram, moments, nearest_ranks
from palsar_mosaic.core.products import product
from palsar_mosaic.core.statistics import Statistics, parse_percentiles, take_statistics
from palsar_mosaic.core.steps import apply_mask
from palsar_mosaic.core.zones import Zone
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import SENSORS, Archive
from .test_zones import by_gdal, by_integration, polygon, wkb

every_sensor = pytest.mark.parametrize("sensor", SENSORS)
PERCENTAGES = (0.0, 5.0, 33.3, 50.0, 95.0, 100.0)
USUAL = ("water", "land")


def taken(
    root: Path,
    ids: tuple[str, ...] = (),
    zones: list[str] | None = None,
    keep: tuple[str, ...] = USUAL,
    means: Means | None = None,
    **place: object,
) -> list[Statistics]:
    """Zones are well-known texts, and called by their numbers."""
    _, recipe = road.find(root, **place)
    measurements = chosen_countables(product(recipe.product), ids)
    polygons = None if zones is None else [Zone.of_wkb(str(n), wkb(text)) for n, text in enumerate(zones)]
    masked = apply_mask(recipe, keep, "")
    return take_statistics(masked, measurements, polygons, PERCENTAGES, means=means or Means())


def powers(bands: witness.Bands, name: str, product_id: str, keep: tuple[str, ...]) -> np.ndarray:
    """(rows, columns), NaN where there is none."""
    if name == "ratio":
        return witness.ratio(bands, "power_ratio", keep)
    if name == "linci":
        return witness.stored(bands, name, keep)
    return witness.calibrated(bands, name, product_id, "gamma0_power", keep)


def assert_right(
    one: Statistics, bands: witness.Bands, product_id: str, inside: np.ndarray, north: float, keep=USUAL
):
    """``inside``: the zone's pixels of the bands' array, whose top edge lies at ``north``."""
    values = powers(bands, one.measurement.id, product_id, keep)
    valid = inside & ~np.isnan(values)
    assert one.count == valid.sum()
    assert one.valid_share == pytest.approx(100 * valid.sum() / inside.sum())
    rows_m2 = [
        by_integration(north - (row + 1) / 4500, north - row / 4500, 1 / 4500) for row in range(len(values))
    ]
    assert one.area_ha == pytest.approx(valid.sum(axis=1) @ rows_m2 / 1e4, rel=1e-7)
    found = values[valid]
    expected = np.percentile(found, PERCENTAGES, method="inverted_cdf")
    if one.measurement.id == "ratio":
        hv, hh = (powers(bands, name, product_id, keep)[valid] for name in ("hv", "hh"))
        assert one.values.mean == pytest.approx(hv.mean() / hh.mean(), rel=1e-9)
        assert one.values.deviation is None
        assert one.values.looks is None
        np.testing.assert_allclose(
            10 * np.log10(one.values.percentiles), 10 * np.log10(expected), atol=0.00101
        )
        return
    assert one.values.mean == pytest.approx(found.mean(), rel=1e-9)
    assert one.values.deviation == pytest.approx(found.std(), rel=1e-7)
    np.testing.assert_allclose(one.values.percentiles, expected, rtol=1e-9)
    if one.measurement.id == "linci":
        assert one.values.looks is None
    else:
        assert one.values.looks == pytest.approx(found.mean() ** 2 / found.var(), rel=1e-7)


# -- without zones --------------------------------------------------------------------------------


@every_sensor
@pytest.mark.parametrize(
    "keep", [USUAL, ("layover", "shadow"), ("land",), ("water", "layover", "shadow", "land")]
)
def test_a_whole_tile(archive, sensor, keep):
    product_id, year, label = SENSORS[sensor]
    bands = archive.bands[product_id, year, label]
    ids = ("hh", "linci") if sensor == "JERS-1" else ("hh", "hv", "ratio", "linci")
    found = taken(archive.root, ids, keep=keep, year=year, tiles=(label,), product_id=product_id)
    assert [one.measurement.id for one in found] == list(ids)
    assert {one.zone for one in found} == {None}
    north = 35 if sensor == "ALOS-2" else 5
    for one in found:
        assert_right(one, bands, product_id, np.ones(bands["hh"].shape, bool), north, keep)


def test_nothing_chosen_is_all_backscatter(archive):
    palsar, jers = (
        chosen_countables(product(product_id), ()) for product_id in (witness.PALSAR, witness.JERS)
    )
    assert [one.id for one in palsar] == ["hh", "hv", "ratio"]
    assert [one.id for one in jers] == ["hh"]


@pytest.mark.parametrize("name", ["hv", "ratio"])
def test_jers_has_no_hv(name):
    with pytest.raises(BandNotInProduct, match="JERS-1 SAR mosaic has no band hv"):
        chosen_countables(product(witness.JERS), ("hh", name))


def test_digital_numbers_0_and_1_and_mask_0_are_no_pixels(empty_archive):
    bands = empty_archive.add(TileSpec(witness.PALSAR, 2020, "N35E030", width=80, height=70))
    assert {0, 1, 2} <= set(bands["hh"][5, :20].tolist())
    every = ("water", "layover", "shadow", "land")
    (one,) = taken(empty_archive.root, ("hh",), keep=every, tiles=("N35E030",))
    assert one.count == ((bands["hh"] > 1) & (bands["mask"] > 0)).sum()
    least, most = one.values.percentiles[0], one.values.percentiles[-1]
    assert least == pytest.approx(4 / 10**8.3)
    assert most == pytest.approx(65535**2 / 10**8.3)


# -- zones ----------------------------------------------------------------------------------------


@pytest.fixture
def neighbours(empty_archive) -> tuple[Archive, witness.Bands]:
    """Two tiles side by side, the border between them at 30 E, and what both hold as one array."""
    west = empty_archive.add(
        TileSpec(witness.PALSAR, 2020, "N35E025", west=30 - 100 / 4500, width=100, height=90)
    )
    east = empty_archive.add(TileSpec(witness.PALSAR, 2020, "N35E030", width=120, height=90))
    return empty_archive, {name: np.hstack((west[name], east[name])) for name in west}


LEFT, TOP = 30 * 4500 - 100, -35 * 4500
AREA = (30 - 100 / 4500, 35 - 90 / 4500, 30 + 120 / 4500, 35)


def local(*rings: list[tuple[float, float]]) -> str:
    """A polygon in pixels of the two tiles' own rows and columns."""
    return polygon(*([(LEFT + x, TOP + y) for x, y in ring] for ring in rings))


def test_zones_of_all_kinds(neighbours):
    archive, bands = neighbours
    whole = [(0, 0), (220, 0), (220, 90), (0, 90)]
    zones = [
        local([(92.3, 10.2), (140.9, 18), (120, 60.1), (80, 44)]),
        local(whole, [(50, 20), (150, 20), (150, 70), (50, 70)]),
        local([(70, 5), (130, 5), (130, 50), (70, 50)]),
        local([(99, 30), (101, 30), (101, 31), (99, 31)]),
        local([(-50, -40), (30.6, -40), (30.6, 20), (-50, 20)]),
    ]
    found = taken(archive.root, ("hh", "hv", "ratio"), zones, area=AREA)
    assert [(one.zone, one.measurement.id) for one in found] == [
        (str(place), name) for place in range(len(zones)) for name in ("hh", "hv", "ratio")
    ]
    for place, text in enumerate(zones):
        inside = by_gdal(text, both_tiles())
        assert inside.any()
        for one in found[3 * place : 3 * place + 3]:
            assert_right(one, bands, witness.PALSAR, inside, 35)
    assert found[9].valid_share == 100
    assert found[9].count == 2, "one on each side of the border between the tiles"


def both_tiles():
    return Window(LEFT, TOP, LEFT + 220, TOP + 90)


def test_the_same_zone_twice_counts_twice(neighbours):
    archive, _ = neighbours
    zone = local([(70, 5), (130, 5), (130, 50), (70, 50)])
    first, second = taken(archive.root, ("hh",), [zone, zone], area=AREA)
    assert first.count == second.count > 1000
    assert first.values == second.values
    assert (first.zone, second.zone) == ("0", "1")


def test_zones_without_pixels(neighbours):
    """Outside of the area; between the centres of pixels; where there is nothing to see."""
    archive, bands = neighbours
    nothing = np.argwhere(bands["mask"] == 0)
    row, column = nothing[len(nothing) // 2]
    zones = [
        local([(400, 10), (410, 10), (410, 20), (400, 20)]),
        local([(10.6, 10.6), (11.4, 10.6), (11.4, 11.4), (10.6, 11.4)]),
        local([(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]),
    ]
    found = taken(archive.root, ("hh",), zones, area=AREA)
    assert [(one.count, one.valid_share, one.area_ha, one.values) for one in found] == [
        (0, None, 0.0, None),
        (0, None, 0.0, None),
        (0, 0.0, 0.0, None),
    ]


def test_pieces_do_not_show(neighbours):
    """The same from tiles of more than one piece, whose zones end one after the other."""
    archive, bands = neighbours
    archive.add(TileSpec(witness.PALSAR, 2021, "N35E030", width=70, height=1300))
    bands = archive.bands[witness.PALSAR, 2021, "N35E030"]
    zones = [
        polygon(
            [(135000 + x, -157500 + y) for x, y in ((5, top), (60, top), (50, top + 300), (9, top + 290))]
        )
        for top in (1000, 0, 480, 300, 900)
    ]
    found = taken(archive.root, ("hh",), zones, year=2021, tiles=("N35E030",))
    for one, text in zip(found, zones):
        inside = by_gdal(text, Window(135000, -157500, 135070, -156200))
        assert_right(one, bands, witness.PALSAR, inside, 35)


def test_only_pieces_that_a_zone_touches_are_read(neighbours):
    archive, _ = neighbours
    archive.add(TileSpec(witness.PALSAR, 2021, "N35E030", width=70, height=2600))
    read = set()
    handles = Handles()

    def reading(plane, frame, piece):
        read.add((piece.y, piece.bottom))
        return handles.read(plane, frame, piece)

    zone = polygon([(135000 + x, -157500 + y) for x, y in ((5, 600), (60, 600), (50, 900), (9, 890))])
    taken(archive.root, ("hh",), [zone], means=Means(read=reading), year=2021, tiles=("N35E030",))
    assert read == {(512, 1024)}


def test_thousands_of_zones(neighbours):
    """Each of 20 x 9 squares of 11 x 10 pixels thirty times; together they are the whole, thirty times."""
    archive, bands = neighbours
    squares = [
        local([(x, y), (x + 11, y), (x + 11, y + 10), (x, y + 10)])
        for y in range(0, 90, 10)
        for x in range(0, 220, 11)
    ]
    found = taken(archive.root, ("hh",), squares * 30, area=AREA)
    assert len(found) == 5400
    values = powers(bands, "hh", witness.PALSAR, USUAL)
    assert sum(one.count for one in found) == 30 * (~np.isnan(values)).sum()
    total = sum(one.count * one.values.mean for one in found if one.count)
    assert total == pytest.approx(30 * np.nansum(values))


def test_cancelled_at_once(neighbours):
    archive, _ = neighbours
    _, recipe = road.find(archive.root, area=AREA)
    let_go, reading = threading.Event(), threading.Event()

    def hanging(plane, frame, piece):
        reading.set()
        let_go.wait(20)

    began = []

    def stop() -> bool:
        if reading.is_set() and not began:
            began.append(time.monotonic())
        return bool(began)

    try:
        with pytest.raises(Cancelled):
            take_statistics(
                recipe,
                chosen_countables(product(witness.PALSAR), ()),
                None,
                (),
                stop=stop,
                means=Means(read=hanging),
            )
        assert time.monotonic() - began[0] < 0.5
    finally:
        let_go.set()


# -- numbers --------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 65535), min_size=1, max_size=300), st.lists(st.integers(0, 1000), min_size=1))
def test_percentiles_are_numpys_nearest_ranks(numbers, tenths):
    percentages = sorted(tenth / 10 for tenth in tenths)
    counted = Counted.of(np.array(numbers))
    found = counted.numbers[nearest_ranks(counted.counts, percentages)]
    ascending = np.sort(numbers)
    # As defined, in whole numbers: at least so many thousandths of all are not greater, and no lesser value does.
    for value, percentage in zip(found, percentages):
        needed = round(percentage * 10) * len(numbers)
        assert (ascending <= value).sum() * 1000 >= needed
        assert (ascending < value).sum() * 1000 < needed or value == ascending[0]


@given(st.lists(st.lists(st.integers(0, 70000), max_size=40), max_size=6))
def test_a_histogram_counts(parts):
    histogram = Histogram()
    for part in parts:
        histogram.add(Counted.of(np.array(part, dtype=np.int64)))
    counted = histogram.counted()
    numbers, counts = np.unique(np.array([n for part in parts for n in part], int), return_counts=True)
    np.testing.assert_array_equal(counted.numbers, numbers)
    np.testing.assert_array_equal(counted.counts, counts)


def test_a_histogram_of_many_numbers():
    dice = np.random.default_rng(1)
    parts = [dice.integers(0, 65536, 100_000) for _ in range(8)]
    histogram = Histogram()
    for part in parts:
        histogram.add(Counted.of(part))
    np.testing.assert_array_equal(
        np.bincount(np.concatenate(parts), minlength=65536)[histogram.counted().numbers],
        histogram.counted().counts,
    )
    assert histogram.counted().counts.sum() == 800_000


@pytest.mark.parametrize("looks", [1, 4, 6.4, 20])
def test_looks_of_speckle_that_is_known(looks):
    """Power with a gamma distribution of shape L has L looks; 1 million pixels tell them to 2 per cent."""
    power = np.random.default_rng(7).gamma(looks, 1 / looks, 1_000_000)
    dn = np.rint(3000 * np.sqrt(power)).astype(np.int64)
    counted = Counted.of(dn)
    found = moments(counted.counts, counted.numbers.astype(float) ** 2 * 10**-8.3)
    assert found.looks == pytest.approx(looks, rel=0.02)


def test_equal_pixels_have_no_looks():
    found = moments(np.array([1000]), np.array([3333.0**2 * 10**-8.3]))
    assert found.looks is None
    assert found.deviation == 0


@pytest.mark.parametrize(
    ("text", "percentages"),
    [
        ("5,25,50,75,95", (5, 25, 50, 75, 95)),
        (" 50 ; 2.5, 2.5 100\n0", (0, 2.5, 50, 100)),
        ("", ()),
    ],
)
def test_percentiles_as_people_write_them(text, percentages):
    assert parse_percentiles(text) == percentages


@pytest.mark.parametrize("text", ["five", "50%", "-1", "101", "100.1", "nan", "1e1", "5,,x", "٥"])
def test_percentiles_that_are_none(text):
    with pytest.raises(PercentilesUnreadable, match="names no percentiles"):
        parse_percentiles(text)
