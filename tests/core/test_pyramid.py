"""Overviews: means of linear power over all pixels that have a value, for every size of raster."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from palsar_mosaic.core.blocks import Stripe
from palsar_mosaic.core.pyramid import Pyramid, factors, way_of

NODATA = -9999.0
SIZES = (1, 2, 511, 512, 513, 1021, 1531)


def stripes(values: np.ndarray, panel: int = 1024):
    """As the engine hands them over: panel by panel, rows of 512."""
    rows, columns = values.shape
    for left in range(0, columns, panel):
        for top in range(0, rows, 512):
            yield Stripe(left, top, values[top:, left:][:512, :panel])


def made(values: np.ndarray, quantity: str, nodata: float, panel: int = 1024) -> list[np.ndarray]:
    """All overviews; every pixel must have been given once."""
    rows, columns = values.shape
    pyramid = Pyramid(columns, rows, way_of(quantity), nodata)
    shapes = [(-(-rows // factor), -(-columns // factor)) for factor in factors(columns, rows)]
    levels = [np.zeros(shape, values.dtype) for shape in shapes]
    given_times = [np.zeros(shape, int) for shape in shapes]
    parts = [part for stripe in stripes(values, panel) for part in pyramid.add(stripe)]
    for part in (*parts, *pyramid.finish()):
        stripe = part.stripe
        assert stripe.y % 512 == 0
        height, width = stripe.values.shape
        place = np.s_[stripe.y : stripe.y + height, stripe.x : stripe.x + width]
        levels[part.number][place] = stripe.values
        given_times[part.number][place] += 1
    for times in given_times:
        assert (times == 1).all()
    return levels


def block_means(values: np.ndarray, factor: int) -> np.ndarray:
    """Of what is left of each factor x factor pixels that are not NaN; NaN where there are none."""
    rows, columns = values.shape
    padded = np.full((-(-rows // factor) * factor, -(-columns // factor) * factor), np.nan)
    padded[:rows, :columns] = values
    blocks = padded.reshape(padded.shape[0] // factor, factor, -1, factor)
    count = (~np.isnan(blocks)).sum(axis=(1, 3))
    return np.where(count, np.nansum(blocks, axis=(1, 3)) / np.maximum(count, 1), np.nan)


def speckle(rows: int, columns: int, seed: int = 1) -> np.ndarray:
    """Decibels with holes: single ones, and one that fills several blocks."""
    random = np.random.default_rng(seed)
    values = random.normal(-12, 4, (rows, columns)).astype(np.float32)
    values[random.random((rows, columns)) < 0.2] = NODATA
    values[: rows // 3, : columns // 2] = NODATA
    return values


@pytest.mark.parametrize("rows", SIZES)
@pytest.mark.parametrize("columns", SIZES)
def test_decibels_are_averaged_as_power(rows, columns):
    values = speckle(rows, columns)
    levels = made(values, "gamma0_db", NODATA)
    expected_count, size = 0, max(rows, columns)
    while size > 512:
        expected_count, size = expected_count + 1, -(-size // 2)
    assert len(levels) == expected_count
    power = np.where(values == NODATA, np.nan, 10 ** (values.astype(float) / 10))
    for number, level in enumerate(levels):
        expected = 10 * np.log10(block_means(power, 2 ** (number + 1)))
        np.testing.assert_array_equal(level == NODATA, np.isnan(expected))
        np.testing.assert_allclose(level[level != NODATA], expected[~np.isnan(expected)], atol=1e-4)


@pytest.mark.parametrize("quantity", ["gamma0_power", "amplitude", "dn", "angle"])
def test_each_domain_has_its_mean(quantity):
    random = np.random.default_rng(2)
    kind = {"dn": np.uint16, "angle": np.uint8}.get(quantity, np.float32)
    nodata = 0.0 if kind is not np.float32 else NODATA
    high = {"dn": 65535, "angle": 89, "amplitude": 3}.get(quantity, 5)
    values = random.uniform(2 if kind is not np.float32 else 0.001, high, (1027, 1301)).astype(kind)
    values[random.random(values.shape) < 0.3] = nodata
    valid = np.where(values == nodata, np.nan, values.astype(float))
    squared = quantity in ("dn", "amplitude")
    for number, level in enumerate(made(values, quantity, nodata)):
        expected = block_means(valid**2 if squared else valid, 2 ** (number + 1))
        expected = np.sqrt(expected) if squared else expected
        np.testing.assert_array_equal(level == nodata, np.isnan(expected))
        within = 0.51 if kind is not np.float32 else 0
        there = ~np.isnan(expected)
        np.testing.assert_allclose(level[there].astype(float), expected[there], rtol=2e-6, atol=within)


@pytest.mark.parametrize("quantity", ["day", "class", "yyyymmdd", "decimal_year", "power_ratio", "ratio_db"])
def test_of_others_one_pixel_stands_for_all(quantity):
    values = np.random.default_rng(3).integers(0, 60000, (1031, 1543)).astype(np.uint16)
    for number, level in enumerate(made(values, quantity, 0)):
        factor = 2 ** (number + 1)
        for row in (0, 1, level.shape[0] // 2, level.shape[0] - 1):
            for column in (0, 7, level.shape[1] - 1):
                y, x = min(row * factor + factor // 2, 1030), min(column * factor + factor // 2, 1542)
                assert level[row, column] == values[y, x]


@settings(max_examples=15)
@given(st.integers(1, 1400), st.integers(1, 1400), st.sampled_from([512, 1024, 1536]), st.integers(0, 99))
def test_any_size_in_any_panels(rows, columns, panel, seed):
    values = speckle(rows, columns, seed)
    power = np.where(values == NODATA, np.nan, 10 ** (values.astype(float) / 10))
    for number, level in enumerate(made(values, "gamma0_db", NODATA, panel)):
        expected = 10 * np.log10(block_means(power, 2 ** (number + 1)))
        np.testing.assert_allclose(np.where(level == NODATA, np.nan, level), expected, atol=1e-4)


@pytest.mark.parametrize("quantity", ["gamma0_power", "yyyymmdd"])
def test_a_raster_so_wide_that_stripes_do_not_suffice(quantity):
    """More than 262144 pixels: the last overviews are made of the one before them."""
    columns = 512 * 1024 + 3
    values = np.random.default_rng(4).integers(1, 1000, (2, columns)).astype(np.float32)
    levels = made(values, quantity, NODATA, 8192)
    assert [level.shape for level in levels[-2:]] == [(1, 513), (1, 257)]
    assert len(levels) == 11
    if quantity == "yyyymmdd":
        assert np.isin(levels[-1], values).all()
        return
    for number, level in enumerate(levels):
        starts = np.arange(0, columns, 2 ** (number + 1))
        sums = np.add.reduceat(values.sum(axis=0, dtype=float), starts)
        expected = sums / (2 * np.diff([*starts, columns]))
        np.testing.assert_allclose(level[0], expected, rtol=1e-5)


def test_half_forest_and_half_field():
    values = np.tile(np.array([[-12, -18]], np.float32), (600, 300))
    first = made(values, "gamma0_db", NODATA)[0]
    np.testing.assert_allclose(first, -14.03, atol=0.01)
