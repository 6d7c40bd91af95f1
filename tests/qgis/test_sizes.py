"""Bytes and pixels in words, with the unit that leaves few digits."""

from __future__ import annotations

import pytest

from palsar_mosaic.algorithms.sizes import data_size, picture_size
from palsar_mosaic.algorithms.words import worded


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (9, "9 px"),
        (9_999, "9999 px"),
        (10_000, "0.01 Mpx"),
        (412_300, "0.41 Mpx"),
        (1_240_000, "1.2 Mpx"),
        (10_003_400_000, "10.0 Gpx"),
    ],
)
def test_pixels(count, text):
    assert worded(picture_size(count)).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("count", "text"),
    [(1_400, "1 kB"), (2_940_000, "2.9 MB"), (1_210_000_000, "1.2 GB"), (3.5e12, "3.5 TB")],
)
def test_bytes(count, text):
    assert worded(data_size(count)).replace("\u00a0", " ") == text
