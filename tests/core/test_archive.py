"""Where an archive's tiles are found: items, listings, file names; buckets of all kinds, and folders."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.core.archive import open_archive
from palsar_mosaic.core.errors import CredentialsMissing
from palsar_mosaic.core.http import Http
from palsar_mosaic.core.products import product
from palsar_mosaic.core.tile_index import index_tiles
from palsar_mosaic.tests.lab.archive_maker import tile_key
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .conftest import Archive
from .witness import PALSAR, assert_holds

TILE, FOLDER = "N35E030", "alos_palsar_mosaic/2020/N35E030"
ITEM = f"{FOLDER}/{TILE}_20.stac-item.json"

server_needed = pytest.mark.server


@pytest.fixture
def bands(archive):
    return archive.bands[PALSAR, 2020, TILE]


def assert_right(root, folder: Path, bands, year: int = 2020, tile: str = TILE) -> Path:
    """All that a user does first: load, mask, decibels; virtual and computed."""
    load = road.load(root, folder / "load.vrt", year, tiles=(tile,))
    for number, name in enumerate(("hh", "hv", "linci", "date", "mask"), start=1):
        assert_holds(load, witness.stored(bands, name), number=number, nodata=0)
    masked = road.apply_mask(load, folder / "mask.vrt", "water", "land")
    for kind in ("vrt", "tif"):
        out = road.calibrate(masked, folder / f"db.{kind}")
        expected = witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("water", "land"))
        assert_holds(out, expected, within=1e-4)
    return folder / "db.vrt"


def paths_of(server: S3Lab, method: str = "GET", query: str = "") -> list[str]:
    """What was asked of the archive itself, without the pixels."""
    asked = [record for record in server.requests() if record.method == method and query in record.query]
    return [
        record.path
        for record in asked
        if not record.path.endswith((".tif", ".tfw", ".aux.xml", ".ovr", ".msk"))
    ]


# -- folders and buckets --------------------------------------------------------------------------


def test_a_folder(archive, bands, tmp_path):
    assert_right(archive.root, tmp_path, bands)


def test_a_folder_by_its_file_url_or_with_a_slash_at_its_end(archive, bands, tmp_path):
    for root in (archive.root.as_uri(), f"{archive.root}/", f"  {archive.root} "):
        assert_right(root, tmp_path, bands)


def test_a_relative_folder_makes_layers_that_may_be_opened_from_anywhere(
    archive, bands, tmp_path, monkeypatch
):
    monkeypatch.chdir(archive.root.parent)
    result = assert_right(archive.root.name, tmp_path, bands)
    monkeypatch.chdir("/")
    assert_holds(result, witness.calibrated(bands, "hh", PALSAR, "gamma0_db", ("water", "land")), within=1e-4)


@server_needed
@pytest.mark.parametrize("style", ["path style", "virtual host", "slash at its end"])
def test_a_bucket_over_http(server, bands, tmp_path, style):
    address = {
        "path style": server.bucket_url,
        "virtual host": server.virtual_host_url,
        "slash at its end": f"{server.bucket_url}/",
    }[style]
    assert_right(address, tmp_path, bands)


@pytest.fixture
def aws(server) -> Iterator[S3Lab]:
    """The server as the user's own AWS configuration would name it."""
    options = {
        "AWS_S3_ENDPOINT": urlsplit(server.url).netloc,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
        "AWS_REGION": "us-east-1",
        "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    }
    for name, value in options.items():
        gdal.SetConfigOption(name, value)
    yield server
    for name in options:
        gdal.SetConfigOption(name, None)


@server_needed
def test_a_bucket_by_its_s3_name(aws, bands, tmp_path):
    result = assert_right("s3://deafrica-input-datasets", tmp_path, bands)
    assert "/vsis3/deafrica-input-datasets/alos_palsar_mosaic/2020/" in result.read_text()
    assert "nothing" not in result.read_text(), "a layer holds no credentials"


@server_needed
def test_a_bucket_by_its_s3_name_without_items(aws, bands, tmp_path):
    item = road.catalog(aws.bucket_url).archive.read(ITEM)
    aws.delete(ITEM)
    try:
        assert_right("s3://deafrica-input-datasets", tmp_path, bands)
    finally:
        aws.put(ITEM, item)


@server_needed
def test_an_s3_bucket_tells_its_years_tiles_and_sizes(aws, archive):
    catalog = road.catalog("s3://deafrica-input-datasets")
    assert catalog.years(product(PALSAR)) == (2008, 2020)
    assert catalog.labels(product(PALSAR), 2020) == {TILE}
    files = sum(file.stat().st_size for file in (archive.root / FOLDER).glob("*.tif"))
    assert catalog.sizes(product(PALSAR), 2020) == {TILE: files}


@server_needed
def test_an_s3_bucket_without_credentials(aws, tmp_path, monkeypatch):
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        gdal.SetConfigOption(name, None)
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    gdal.SetConfigOption("CPL_AWS_AUTODETECT_EC2", "NO")
    gdal.SetConfigOption("CPL_AWS_EC2_API_ROOT_URL", "http://127.0.0.1:9")
    gdal.VSICurlClearCache()
    try:
        with pytest.raises(CredentialsMissing) as caught:
            road.find("s3://deafrica-input-datasets", tiles=(TILE,))
    finally:
        gdal.SetConfigOption("CPL_AWS_AUTODETECT_EC2", None)
        gdal.SetConfigOption("CPL_AWS_EC2_API_ROOT_URL", None)
    assert "s3://deafrica-input-datasets" in str(caught.value)
    assert "AWS_NO_SIGN_REQUEST" in str(caught.value)


@server_needed
def test_folders_buckets_and_s3_find_the_same(aws, archive):
    found = [
        road.find(root, tiles=(TILE,))[0]
        for root in (archive.root, aws.bucket_url, aws.virtual_host_url, "s3://deafrica-input-datasets")
    ]
    assert all(mosaic.tiles == found[0].tiles and mosaic.window == found[0].window for mosaic in found)


def test_the_public_bucket_is_the_default():
    """Not asked here; only how its files would be opened."""
    url = "https%3A%2F%2Fdeafrica-input-datasets.s3.af-south-1.amazonaws.com%2Falos_palsar_mosaic%2F2020%2Fx.tif"
    path = open_archive("", Http()).gdal_path("alos_palsar_mosaic/2020/x.tif")
    assert path.startswith("/vsicurl?")
    options = dict(pair.split("=", 1) for pair in path.removeprefix("/vsicurl?").split("&"))
    assert options.pop("url") == url
    assert options["list_dir"] == "no"
    assert options["empty_dir"] == "yes"
    assert int(options["max_retry"]) >= 2


# -- the three ways to a tile's files -------------------------------------------------------------


def twins(archive: Archive, **wishes) -> tuple[dict, dict]:
    """The tile N10E010 of 2009 in files with a suffix and, of another country, without."""
    new = archive.add(
        TileSpec(PALSAR, 2009, "N10E010", width=96, height=80, suffix="_F__DAR", seed=1, **wishes)
    )
    old = archive.add(
        TileSpec(PALSAR, 2009, "N10E010", width=96, height=80, suffix="", seed=2, **{**wishes, "stac": False})
    )
    assert (new["hh"] != old["hh"]).any()
    return new, old


def test_the_suffix_is_preferred_where_both_names_stand_side_by_side(empty_archive, tmp_path):
    new, _ = twins(empty_archive, stac=False)
    assert_right(empty_archive.root, tmp_path, new, 2009, "N10E010")


def test_the_item_knows_better_than_any_name(empty_archive, tmp_path):
    new = empty_archive.add(TileSpec(PALSAR, 2009, "N10E010", width=96, height=80, stac=False, seed=1))
    old = empty_archive.add(TileSpec(PALSAR, 2009, "N10E010", width=96, height=80, suffix="", seed=2))
    assert (new["hh"] != old["hh"]).any()
    assert_right(empty_archive.root, tmp_path, old, 2009, "N10E010")


def test_names_with_other_suffixes_are_found_where_they_can_be_listed(empty_archive, tmp_path):
    spec = TileSpec(PALSAR, 2016, "N10E010", width=96, height=80, stac=False, suffix="_FP6QAR")
    assert_right(empty_archive.root, tmp_path, empty_archive.add(spec), 2016, "N10E010")


@server_needed
@pytest.mark.parametrize("refused", [False, True], ids=["listing", "names"])
def test_the_suffix_is_preferred_in_a_bucket(server, empty_archive, tmp_path, refused):
    new, _ = twins(empty_archive, stac=False)
    server.upload_folder(empty_archive.root)
    if refused:
        server.add_fault("list-type=2", status=403)
    try:
        assert_right(server.bucket_url, tmp_path, new, 2009, "N10E010")
    finally:
        for file in empty_archive.root.rglob("*.*"):
            server.delete(file.relative_to(empty_archive.root).as_posix())


@server_needed
def test_first_the_item_is_asked(server, bands, tmp_path):
    assert_right(server.bucket_url, tmp_path, bands)
    assert paths_of(server)[:2] == [f"/{server.bucket}", f"/{server.bucket}/{ITEM}"]


@server_needed
def test_second_a_listing(server, bands, tmp_path):
    server.add_fault(r"stac-item\.json", status=404)
    assert_right(server.bucket_url, tmp_path, bands)
    listed = [record.query for record in server.requests() if "list-type=2" in record.query]
    assert any(f"prefix={FOLDER}/" in query for query in listed)


@server_needed
@pytest.mark.parametrize("status", [404, 403], ids=["items missing", "all that is missing refused"])
def test_third_the_file_names(server, bands, tmp_path, status):
    """Where listing is refused, S3 answers 403 for what is not there, too."""
    server.add_fault("list-type=2", status=403)
    server.add_fault(r"stac-item\.json", status=status)
    assert_right(server.bucket_url, tmp_path, bands)


@server_needed
def test_a_refused_listing_is_no_obstacle_where_items_are(server, bands, tmp_path):
    server.add_fault("list-type=2", status=403)
    assert_right(server.bucket_url, tmp_path, bands)
    mosaic, _ = road.find(server.bucket_url, area=(30, 34.99, 30.01, 35.01))
    assert [tile.label for tile in mosaic.tiles] == [TILE]
    assert mosaic.missing == ("N40E030",)


@server_needed
def test_an_item_for_another_bucket_is_followed_into_this_one(server, empty_archive, tmp_path):
    """Items name the bucket that they were written for; a copy of the archive has them too."""
    bands = empty_archive.add(TileSpec(PALSAR, 2021, "N10E010", width=96, height=80))
    with S3Lab(empty_archive.root, bucket="my-own-copy") as own:
        result = assert_right(own.bucket_url, tmp_path, bands, 2021, "N10E010")
        assert "deafrica-input-datasets" not in result.read_text()
        assert "my-own-copy" in result.read_text()


# -- what exists ----------------------------------------------------------------------------------


@server_needed
def test_more_keys_than_a_page_holds(server, tmp_path):
    """1050 tiles; a page of a listing holds 1000 at most."""
    labels = {
        f"{'N' if north >= 0 else 'S'}{abs(north):02d}E{east:03d}"
        for north in range(-60, 90, 5)
        for east in range(0, 175, 5)
    }
    assert len(labels) == 1050
    for label in labels:
        folder = tmp_path / PALSAR / "2022" / label
        folder.mkdir(parents=True)
        (folder / f"{label}_22_sl_HH_F02DAR.tif").write_bytes(b"12345")
    with S3Lab(tmp_path) as full:
        catalog = road.catalog(full.bucket_url)
        assert catalog.labels(product(PALSAR), 2022) == labels
        listings = [record for record in full.requests() if "list-type=2" in record.query]
        assert len(listings) == len(full.requests()) == 2
        assert "continuation-token=" in listings[1].query
        assert catalog.sizes(product(PALSAR), 2022) == dict.fromkeys(labels, 5)


@pytest.mark.parametrize("kind", ["folder", pytest.param("bucket", marks=server_needed)])
def test_the_index_tells_what_exists_where_and_how_large(archive, kind, request):
    root = archive.root if kind == "folder" else request.getfixturevalue("server").bucket_url
    (entry,) = index_tiles(road.catalog(root), product(PALSAR), 2020, None)
    assert entry.tile.label == TILE
    assert (entry.tile.window.left, entry.tile.window.top) == (30 * 4500, -35 * 4500)
    assert (entry.tile.window.width, entry.tile.window.height) == (300, 200)
    assert set(entry.tile.files) == {"hh", "hv", "linci", "date", "mask"}
    assert entry.size == sum(file.stat().st_size for file in (archive.root / FOLDER).glob("*.tif"))


@server_needed
def test_the_index_of_an_archive_that_may_not_be_listed(server):
    server.add_fault("list-type=2", status=403)
    (entry,) = index_tiles(road.catalog(server.bucket_url), product(PALSAR), 2020, None)
    assert (entry.tile.label, entry.size) == (TILE, None)


def test_what_is_no_tile_or_no_year_is_not_listed(archive, tmp_path):
    root = tmp_path / "copy"
    shutil.copytree(archive.root, root)
    for name in ("latest", "README", "20xx"):
        (root / PALSAR / name).mkdir()
    for name in ("thumbs", "N33E031", "N35E0300"):
        (root / PALSAR / "2020" / name).mkdir()
    catalog = road.catalog(root)
    assert catalog.years(product(PALSAR)) == (2008, 2020)
    assert catalog.labels(product(PALSAR), 2020) == {TILE}


def test_a_tile_lacks_a_band_that_nobody_asks_for(empty_archive, tmp_path):
    spec = TileSpec(PALSAR, 2020, "N10E010", width=96, height=80, bands=("hh", "mask"))
    bands = empty_archive.add(spec)
    load = road.load(empty_archive.root, tmp_path / "load.vrt", tiles=("N10E010",))
    assert witness.opened(load).RasterCount == 2
    out = road.calibrate(load, tmp_path / "db.vrt")
    assert_holds(out, witness.calibrated(bands, "hh", PALSAR, "gamma0_db"), within=1e-4)


@pytest.mark.parametrize("nothing", [0, 1])
def test_old_and_new_releases_spell_nothing_differently(empty_archive, tmp_path, nothing):
    bands = empty_archive.add(TileSpec(PALSAR, 2020, "N10E010", width=96, height=80, nothing=nothing))
    assert np.unique(bands["hh"][bands["mask"] == 0]).tolist() == [nothing]
    assert_right(empty_archive.root, tmp_path, bands, tile="N10E010")


def test_an_item_without_its_place_leaves_it_to_the_file(empty_archive, tmp_path):
    import json

    spec = TileSpec(PALSAR, 2020, "N10E010", west=12.5, north=8.5, width=96, height=80)
    bands = empty_archive.add(spec)
    item = empty_archive.root / tile_key(spec) / "N10E010_20.stac-item.json"
    facts = json.loads(item.read_text())
    del facts["properties"]["proj:transform"]
    item.write_text(json.dumps(facts))
    assert_right(empty_archive.root, tmp_path, bands, tile="N10E010")
    mosaic, _ = road.find(empty_archive.root, tiles=("N10E010",))
    assert mosaic.window.left == 12.5 * 4500
    assert replace(mosaic.window, left=0, right=0).top == -8.5 * 4500
