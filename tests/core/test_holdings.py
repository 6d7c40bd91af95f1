"""What an archive holds, for few questions."""

from __future__ import annotations

from pathlib import Path

import pytest

from palsar_mosaic.core.errors import Cancelled, FolderMissing
from palsar_mosaic.core.holdings import find_holdings
from palsar_mosaic.core.products import JERS, PALSAR, PRODUCTS
from palsar_mosaic.tests.lab.client import S3Lab

from .road import catalog


def make(root: Path, *places: str) -> None:
    for place in places:
        (root / place).mkdir(parents=True)
        (root / place / "any.tif").write_bytes(b"any")


PLACES = (
    "alos_palsar_mosaic/2020/N35E030",
    "alos_palsar_mosaic/2020/N35E025",
    "alos_palsar_mosaic/2020/not_a_tile",
    "alos_palsar_mosaic/2021/N35E030",
    "alos_palsar_mosaic/2012/N35E030",
    "jers_sar_mosaic/1996/N05E040",
)
EXPECTED = [
    (PALSAR, 2020, ("N35E025", "N35E030")),
    (PALSAR, 2021, ("N35E030",)),
    (JERS, 1996, ("N05E040",)),
]


def told(found) -> list[tuple]:
    return [(holding.product, holding.year, holding.labels) for holding in found]


def test_years_and_tiles_of_a_folder(tmp_path):
    make(tmp_path, *PLACES)
    assert told(find_holdings(catalog(tmp_path), PRODUCTS)) == EXPECTED
    assert told(find_holdings(catalog(tmp_path), [JERS])) == EXPECTED[2:]


def test_an_archive_without_a_product(tmp_path):
    make(tmp_path, *PLACES[:2])
    assert told(find_holdings(catalog(tmp_path), PRODUCTS)) == [EXPECTED[0]]
    with pytest.raises(FolderMissing):
        find_holdings(catalog(tmp_path / "nowhere"), PRODUCTS)


@pytest.mark.server
def test_a_bucket_is_asked_once(tmp_path):
    make(tmp_path / "bucket", *PLACES)
    cache = tmp_path / "cache"
    with S3Lab(tmp_path / "bucket") as server:
        assert told(find_holdings(catalog(server.bucket_url, cache), PRODUCTS)) == EXPECTED
        # One question for each product, one for each year.
        assert len(server.requests()) == 2 + 3
        assert told(find_holdings(catalog(server.bucket_url, cache), PRODUCTS)) == EXPECTED
        assert len(server.requests()) == 2 + 3


@pytest.mark.server
def test_a_bucket_is_asked_anew(tmp_path):
    """What it got since then is there, and is known to those who do not ask anew."""
    make(tmp_path / "bucket", *PLACES)
    cache = tmp_path / "cache"
    with S3Lab(tmp_path / "bucket") as server:
        assert told(find_holdings(catalog(server.bucket_url, cache), PRODUCTS)) == EXPECTED
        server.put("alos_palsar_mosaic/2022/N35E030/any.tif", b"any")
        assert told(find_holdings(catalog(server.bucket_url, cache), PRODUCTS)) == EXPECTED
        more = [*EXPECTED[:2], (PALSAR, 2022, ("N35E030",)), EXPECTED[2]]
        assert told(find_holdings(catalog(server.bucket_url, cache, anew=True), PRODUCTS)) == more
        asked = len(server.requests())
        assert told(find_holdings(catalog(server.bucket_url, cache), PRODUCTS)) == more
        assert len(server.requests()) == asked


@pytest.mark.server
def test_a_bucket_that_may_not_be_listed_is_known_by_documents(tmp_path):
    make(tmp_path / "bucket", *PLACES)
    with S3Lab(tmp_path / "bucket") as server:
        server.add_fault("list-type", status=403)
        found = find_holdings(catalog(server.bucket_url), PRODUCTS)
    assert {holding.labels for holding in found} == {None}
    assert [holding.year for holding in found] == [*range(2007, 2011), *range(2015, 2023), 1996]


def test_a_stop_is_heard(tmp_path):
    make(tmp_path, *PLACES)
    with pytest.raises(Cancelled):
        find_holdings(catalog(tmp_path), PRODUCTS, stop=lambda: True)
