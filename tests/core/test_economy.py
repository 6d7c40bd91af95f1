"""How often an archive is asked. Each request costs a tenth of a second or more from Africa to the bucket."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

import pytest

from palsar_mosaic.core.products import product
from palsar_mosaic.core.tile_index import index_tiles
from palsar_mosaic.tests.lab.archive_maker import write_archive
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road
from .witness import PALSAR, opened

pytestmark = pytest.mark.server

LATENCY_S = 0.1
ALL = [
    f"{'N' if north >= 0 else 'S'}{abs(north):02d}{'E' if west >= 0 else 'W'}{abs(west):03d}"
    for north in range(40, -35, -5)
    for west in range(-20, 55, 5)
]
LABELS = tuple(ALL[number * 225 // 177] for number in range(177))
"""177 of the 225 labels of Africa; the others are sea."""
AFRICA = (-20.0, -35.0, 55.0, 40.0)


@pytest.fixture(scope="module")
def continent(tmp_path_factory) -> Iterator[S3Lab]:
    """A whole year of Africa: items of full tiles, and not one raster, so that none can be opened."""
    root = tmp_path_factory.mktemp("continent")
    write_archive(
        root, [TileSpec(PALSAR, 2020, label, width=22500, height=22500, rasters=False) for label in LABELS]
    )
    with S3Lab(root) as server:
        yield server


@pytest.fixture
def slow(continent) -> Iterator[S3Lab]:
    continent.set_latency(LATENCY_S)
    continent.reset()
    yield continent
    continent.set_latency(0)
    continent.clear_faults()


def kinds(server: S3Lab) -> Counter[str]:
    return Counter(
        "listing"
        if "list-type=2" in record.query
        else "item"
        if record.path.endswith(".json")
        else record.path
        for record in server.requests()
    )


def test_a_continent_is_laid_out_at_once(slow, tmp_path):
    assert len(set(LABELS)) == 177
    cache = tmp_path / "cache"
    started = time.monotonic()
    first = road.load(slow.bucket_url, tmp_path / "first.vrt", area=AFRICA, cache=cache)
    first_s = time.monotonic() - started
    assert kinds(slow) == {"listing": 1, "item": 177}
    assert opened(first).RasterXSize == 75 * 4500
    assert opened(first).RasterYSize == 75 * 4500
    assert first_s < 5

    slow.reset()
    started = time.monotonic()
    second = road.load(slow.bucket_url, tmp_path / "second.vrt", area=AFRICA, cache=cache)
    second_s = time.monotonic() - started
    assert slow.requests() == []
    assert second.read_text() == first.read_text()
    assert second_s < 1


def test_opening_and_further_steps_ask_nothing(slow, tmp_path):
    load = road.load(slow.bucket_url, tmp_path / "load.vrt", area=AFRICA, cache=tmp_path / "cache")
    slow.reset()
    masked = road.apply_mask(load, tmp_path / "mask.vrt", "land")
    decibels = road.calibrate(masked, tmp_path / "db.vrt", "sigma0_db")
    ratio = road.hv_hh_ratio(decibels, tmp_path / "ratio.vrt")
    days = road.decode_date(masked, tmp_path / "date.vrt")
    for path in (load, masked, decibels, ratio, days):
        assert opened(path).RasterCount
    assert slow.requests() == []


def test_a_small_area_asks_for_its_own_tiles_only(slow, tmp_path):
    corner = (29.9, 29.9, 30.1, 30.1)
    touched = {"N35E025", "N35E030", "N30E025", "N30E030"}
    mosaic, _ = road.find(slow.bucket_url, area=corner, cache=tmp_path / "cache")
    assert {tile.label for tile in mosaic.tiles} | set(mosaic.missing) == touched
    assert kinds(slow) == {"listing": 1, "item": len(touched & set(LABELS))}


def test_a_neighbouring_area_asks_only_for_what_is_new(slow, tmp_path):
    cache = tmp_path / "cache"
    here, there = [label for label in LABELS if label.startswith("N05E0")][:2]
    road.find(slow.bucket_url, tiles=(here,), cache=cache)
    slow.reset()
    road.find(slow.bucket_url, tiles=(here, there), cache=cache)
    assert kinds(slow) == {"item": 1}


def test_one_tile_of_a_year_costs_a_listing_and_an_item(slow, tmp_path):
    road.find(slow.bucket_url, tiles=(LABELS[50],), cache=tmp_path / "cache")
    assert kinds(slow) == {"listing": 1, "item": 1}


def test_the_index_of_a_year_costs_what_the_year_costs(slow, tmp_path):
    entries = index_tiles(road.catalog(slow.bucket_url, tmp_path / "cache"), product(PALSAR), 2020, None)
    assert {entry.tile.label for entry in entries} == set(LABELS)
    # one listing for the names, the items, and one listing for the sizes: 177 keys fit on a page
    assert kinds(slow) == {"listing": 2, "item": 177}


def test_tiles_that_the_list_does_not_name_are_not_asked_for(slow, tmp_path):
    sea = [label for label in ALL if label not in LABELS][:5]
    land = LABELS[60]
    mosaic, _ = road.find(slow.bucket_url, tiles=(*sea, land), cache=tmp_path / "cache")
    assert mosaic.missing == tuple(sea)
    assert kinds(slow) == {"listing": 1, "item": 1}


def test_where_listing_is_refused_each_tile_is_asked_once(slow, tmp_path):
    slow.set_latency(0)
    slow.add_fault("list-type=2", status=403)
    cache = tmp_path / "cache"
    labels = LABELS[40:60]
    road.find(slow.bucket_url, tiles=labels, cache=cache)
    assert kinds(slow) == {"listing": 1, "item": 20}
    slow.reset()
    road.find(slow.bucket_url, tiles=labels, cache=cache)
    assert slow.requests() == [], "neither the refusal nor the items are asked for again"


def test_a_failure_is_not_remembered(slow, tmp_path):
    slow.set_latency(0)
    cache = tmp_path / "cache"
    label = LABELS[70]
    from palsar_mosaic.core.errors import PalsarError

    for fault in (
        {"status": 403},
        {"status": 200, "body": "<html>log in</html>"},
        {"truncate": 40, "honest": True},
    ):
        slow.add_fault("", **fault)
        with pytest.raises(PalsarError):
            road.find(slow.bucket_url, tiles=(label,), cache=cache)
        slow.clear_faults()
    slow.reset()
    mosaic, _ = road.find(slow.bucket_url, tiles=(label,), cache=cache)
    assert [tile.label for tile in mosaic.tiles] == [label]
    assert kinds(slow) == {"listing": 1, "item": 1}


def test_a_year_that_appears_is_found_though_it_was_missed_before(slow, tmp_path):
    """'There is none yet' is not kept: the next mosaic is published in the middle of a year."""
    slow.set_latency(0)
    cache = tmp_path / "cache"
    from palsar_mosaic.core.errors import YearNotInArchive

    with pytest.raises(YearNotInArchive):
        road.find(slow.bucket_url, 2023, tiles=(LABELS[0],), cache=cache)
    write_archive(tmp_path / "new", [TileSpec(PALSAR, 2023, LABELS[0], rasters=False)])
    slow.upload_folder(tmp_path / "new")
    try:
        mosaic, _ = road.find(slow.bucket_url, 2023, tiles=(LABELS[0],), cache=cache)
        assert len(mosaic.tiles) == 1
    finally:
        slow.delete(f"{PALSAR}/2023/{LABELS[0]}/{LABELS[0]}_23.stac-item.json")


def test_a_damaged_or_unwritable_cache_is_no_obstacle(slow, tmp_path):
    slow.set_latency(0)
    cache = tmp_path / "cache"
    road.find(slow.bucket_url, tiles=(LABELS[0],), cache=cache)
    kept = [path for path in cache.rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        path.write_bytes(path.read_bytes()[:10])
    mosaic, _ = road.find(slow.bucket_url, tiles=(LABELS[0],), cache=cache)
    assert len(mosaic.tiles) == 1
    (tmp_path / "file").write_text("no folder")
    mosaic, _ = road.find(slow.bucket_url, tiles=(LABELS[0],), cache=tmp_path / "file" / "cache")
    assert len(mosaic.tiles) == 1


def test_two_archives_do_not_share_their_memories(slow, tmp_path):
    slow.set_latency(0)
    cache = tmp_path / "cache"
    road.find(slow.bucket_url, tiles=(LABELS[0],), cache=cache)
    slow.reset()
    _, recipe = road.find(slow.virtual_host_url, tiles=(LABELS[0],), cache=cache)
    assert kinds(slow) == {"listing": 1, "item": 1}
    assert all(slow.bucket not in source.path for plane in recipe.planes for source in plane.sources)


def test_first_paint_of_a_tile_over_http(server, tmp_path):
    """A map of the whole tile, from its overviews: no listing of folders, no probing for side files."""
    load = road.load(server.bucket_url, tmp_path / "load.vrt", tiles=("N35E030",), bands=("hh", "mask"))
    decibels = road.calibrate(load, tmp_path / "db.vrt")
    server.reset()
    dataset = opened(decibels)
    assert dataset.GetRasterBand(1).GetDescription() == "HH gamma0 [dB]"
    assert server.requests() == [], "opening reads nothing"
    dataset.GetRasterBand(1).ReadAsArray(buf_xsize=75, buf_ysize=50)
    asked = server.requests()
    assert {record.path.rpartition("_sl_")[2] for record in asked} == {"HH_F02DAR.tif", "mask_F02DAR.tif"}
    assert not any(record.query for record in asked)
    assert len(asked) <= 6
