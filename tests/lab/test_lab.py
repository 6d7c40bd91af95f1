"""Proof that the laboratory tells the truth: the archive holds what it says, and the server speaks S3."""

from __future__ import annotations

import datetime
import http.client
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote, urlsplit

import numpy as np
import pytest
from osgeo import gdal

from .archive_maker import BigTile, TileSpec, file_name, item_name, tile_key, write_archive, write_tile
from .client import S3Lab
from .landscape import LAND
from .marks import PLANTED
from .stac_item import ItemQuirks
from .tile_pixels import CALIBRATION_DB, JERS, PALSAR, tile_window

EAST = TileSpec(PALSAR, 2020, "N35E030")
PARTIAL = TileSpec(PALSAR, 2009, "S20E010", west=12.0, width=300, height=450)
OLD = TileSpec(JERS, 1996, "N00W005", nothing=0)
SPECS = (EAST, PARTIAL, OLD)
BUCKET = "deafrica-input-datasets"
EAST_HH = f"{tile_key(EAST)}/{file_name(EAST, 'hh')}"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, np.ndarray]]]:
    """A small archive and its arrays in the order of SPECS."""
    root = tmp_path_factory.mktemp("archive")
    return root, write_archive(root, SPECS)


@pytest.fixture(scope="module")
def running(archive: tuple[Path, list[dict[str, np.ndarray]]]) -> S3Lab:
    """One server for all tests."""
    pytest.importorskip("moto")
    with S3Lab(archive[0]) as lab:
        yield lab


@pytest.fixture
def lab(running: S3Lab) -> S3Lab:
    """The server without records, faults or latency; and GDAL without a memory."""
    running.clear_faults()
    running.set_latency(0)
    running.reset()
    gdal.VSICurlClearCache()
    return running


def ask(
    url: str, path: str, method: str = "GET", headers: dict[str, str] | None = None
) -> tuple[http.client.HTTPResponse, bytes]:
    """One request over a connection of its own."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    connection.request(method, urlsplit(url).path + path, headers=headers or {})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def db(dn: np.ndarray, product: str) -> float:
    """Mean gamma0 of some pixels: the mean is taken of the power."""
    return float(10 * np.log10(np.mean(dn.astype(float) ** 2)) - CALIBRATION_DB[product])


# the archive


@pytest.mark.parametrize("number", range(len(SPECS)))
def test_files_hold_the_returned_pixels(archive, number):
    spec, pixels = SPECS[number], archive[1][number]
    assert set(pixels) == {"hh", "linci", "date", "mask"} | ({"hv"} if spec.product == PALSAR else set())
    for band, dn in pixels.items():
        dataset = gdal.Open(str(archive[0] / tile_key(spec) / file_name(spec, band)))
        assert np.array_equal(dataset.ReadAsArray(), dn)
        assert dn.dtype == (np.uint8 if band in ("linci", "mask") else np.uint16)
        assert dataset.GetGeoTransform() == (spec.west_deg, 1 / 4500, 0, spec.north_deg, 0, -1 / 4500)
        assert dataset.GetSpatialRef().GetAuthorityCode(None) == "4326"
        assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        raster = dataset.GetRasterBand(1)
        assert raster.GetBlockSize() == [512, 512]
        assert raster.GetNoDataValue() == 0
        assert raster.GetOverviewCount() == 5
        if band in ("date", "mask"):
            assert set(np.unique(raster.GetOverview(2).ReadAsArray())) <= set(np.unique(dn))


def test_file_names():
    assert file_name(EAST, "hv") == "N35E030_20_sl_HV_F02DAR.tif"
    assert file_name(PARTIAL, "date") == "S20E010_09_sl_date_F__DAR.tif"
    assert file_name(TileSpec(PALSAR, 2009, "S20E010", suffix=""), "hh") == "S20E010_09_sl_HH.tif"
    assert file_name(OLD, "hh") == "N00W005_96_sl_HH.tif"


@pytest.mark.parametrize(
    ("label", "year"), [("N35E030", 2020), ("N00W005", 2007), ("S30E050", 2015), ("N25W165", 2022)]
)
def test_every_tile_has_all_mask_classes_and_planted_pixels(label, year):
    spec = TileSpec(PALSAR, year, label)
    pixels = tile_window(spec, 0, 0, spec.height, spec.width)
    mask = pixels["mask"]
    assert set(np.unique(mask)) == {0, 50, 100, 150, 255}
    assert min(np.count_nonzero(mask == code) for code in (0, 50, 100, 150)) > 100
    for pixel in PLANTED:
        assert pixels[pixel.band][pixel.row, pixel.col] == pixel.dn
        assert mask[pixel.row, pixel.col] == LAND
    for band in ("hh", "hv", "linci", "date"):
        assert set(np.unique(pixels[band][mask == 0])) == {1}
        assert np.count_nonzero(pixels[band][mask > 0] <= 2) == (3 if band in ("hh", "hv") else 0)
    assert set(np.unique(pixels["linci"][mask > 0])) <= set(range(20, 61))


def test_nothing_can_be_zero(archive):
    pixels = archive[1][SPECS.index(OLD)]
    assert all(set(np.unique(dn[pixels["mask"] == 0])) == {0} for dn in pixels.values())


@pytest.mark.parametrize("spec", SPECS)
def test_dates_fall_within_the_year(spec):
    pixels = tile_window(spec, 0, 0, spec.height, spec.width)
    days = np.unique(pixels["date"][pixels["mask"] > 0])
    epoch = {
        2020: datetime.date(2014, 5, 24),
        2009: datetime.date(2006, 1, 24),
        1996: datetime.date(1992, 2, 11),
    }[spec.year]
    assert {(epoch + datetime.timedelta(int(day))).year for day in days} == {spec.year}
    assert len(days) > 1


def test_speckle_and_levels():
    spec = TileSpec(PALSAR, 2020, "N35E030", width=600, height=600)
    pixels = tile_window(spec, 0, 0, 600, 600)
    lake = (slice(422, 442), slice(150, 210))
    assert set(np.unique(pixels["mask"][lake])) == {50}
    power = pixels["hh"][lake].astype(float) ** 2
    assert 5 < power.mean() ** 2 / power.var() < 8
    assert db(pixels["hh"][lake], PALSAR) == pytest.approx(-19.5, abs=0.3)
    assert db(pixels["hv"][lake], PALSAR) == pytest.approx(-29, abs=0.3)
    cleared = (slice(264, 276), slice(206, 226))
    assert db(pixels["hh"][cleared], PALSAR) == pytest.approx(-12, abs=0.5)
    assert db(pixels["hv"][cleared], PALSAR) == pytest.approx(-17, abs=0.5)


def test_clearings_grow():
    def open_share(year: int) -> float:
        spec = TileSpec(PALSAR, year, "N00E030", width=900, height=600)
        pixels = tile_window(spec, 0, 0, 600, 900)
        hv = np.sqrt((pixels["hv"].astype(float) ** 2).reshape(120, 5, 180, 5).mean((1, 3)))
        return float(np.mean((20 * np.log10(hv) - 83 < -15.8) & (pixels["mask"][2::5, 2::5] == LAND)))

    shares = [open_share(year) for year in (2007, 2015, 2022)]
    assert shares[0] + 0.01 < shares[1] < shares[2] - 0.01


def test_neighbours_fit_and_windows_agree():
    whole = TileSpec(PALSAR, 2020, "N00E030", width=600, height=300)
    right = TileSpec(PALSAR, 2020, "N00E030", west=30 + 300 / 4500, width=300, height=300)
    one, other = tile_window(whole, 0, 300, 300, 300), tile_window(right, 0, 0, 300, 300)
    assert np.mean(one["hh"] == other["hh"]) > 0.75, (
        "all but the marks, which every tile has at its own places"
    )
    big = BigTile(TileSpec(PALSAR, 2020, "N00E030", width=22500, height=22500), Path())
    window, inside = big.expected(12345, 6789, 40, 600), big.expected(12350, 6800, 30, 500)
    assert all(np.array_equal(window[band][5:35, 11:511], inside[band]) for band in window)


REAL_ITEM_KEYS = {
    "": "type stac_version stac_extensions id geometry bbox properties links assets",
    "properties": "odc:product odc:region_code platform instruments cf launchdate start_datetime end_datetime proj:epsg proj:geometry"
    " proj:bbox proj:shape proj:transform datetime",
    "assets": "hh hv linci mask date",
}
"""Names and their order in an item of the public bucket."""


def test_item_is_like_a_real_one(archive):
    item = json.loads((archive[0] / tile_key(PARTIAL) / item_name(PARTIAL)).read_text())
    assert list(item) == REAL_ITEM_KEYS[""].split()
    assert list(item["properties"]) == REAL_ITEM_KEYS["properties"].split()
    assert list(item["assets"]) == REAL_ITEM_KEYS["assets"].split()
    assert item["bbox"] == pytest.approx([12, -20.1, 12 + 1 / 15, -20])
    told = item["properties"]
    assert (told["proj:shape"], told["cf"], told["launchdate"], told["datetime"]) == (
        [450, 300],
        "83.0 dB",
        "2006-01-24",
        None,
    )
    assert told["proj:transform"] == [
        0.00022222222222222223,
        0.0,
        12.0,
        0.0,
        -0.00022222222222222223,
        -20.0,
        0.0,
        0.0,
        1.0,
    ]
    assert item["assets"]["hv"] == {
        "href": "s3://deafrica-input-datasets/alos_palsar_mosaic/2009/S20E010/S20E010_09_sl_HV_F__DAR.tif",
        "type": "image/tiff; application=geotiff; profile=cloud-optimized",
        "roles": ["data"],
    }
    assert (
        item["links"][0]["href"]
        == "s3://deafrica-input-datasets/alos_palsar_mosaic/2009/S20E010/S20E010_09.stac-item.json"
    )


def test_item_quirks(tmp_path):
    spec = TileSpec(
        PALSAR, 2016, "N05E010", rasters=False, bands=("hh", "mask"), quirks=ItemQuirks(True, True, True)
    )
    assert write_tile(tmp_path, spec) == {}
    assert os.listdir(tmp_path / tile_key(spec)) == ["N05E010_16.stac-item.json"]
    item = json.loads((tmp_path / tile_key(spec) / item_name(spec)).read_text())
    assert list(item["assets"]) == ["hh", "mask"]
    assert item["properties"]["end_datetime"] == "2016-12-31-T23:59:59Z"
    assert item["properties"]["proj:code"] == "EPSG:4326"
    assert "proj:epsg" not in item["properties"]
    assert len(item["properties"]["proj:transform"]) == 6


# the server


def test_gdal_reads_the_pixels(lab, archive):
    for url in (lab.bucket_url, lab.virtual_host_url):
        lab.reset()
        path = f"/vsicurl?list_dir=no&empty_dir=yes&url={quote(f'{url}/{EAST_HH}', safe='')}"
        assert np.array_equal(
            gdal.Open(path).ReadAsArray(100, 50, 200, 100), archive[1][0]["hh"][50:150, 100:300]
        )
        records = lab.requests()
        assert records[0].method == "HEAD"
        assert {record.status for record in records[1:]} == {206}
        assert all(record.range.startswith("bytes=") for record in records[1:])


def test_boto3_agrees(lab, archive):
    boto3, botocore = pytest.importorskip("boto3"), pytest.importorskip("botocore")
    config = botocore.config.Config(signature_version=botocore.UNSIGNED, s3={"addressing_style": "path"})
    s3 = boto3.client("s3", endpoint_url=lab.url, region_name="af-south-1", config=config)
    keys = sorted(path.relative_to(archive[0]).as_posix() for path in archive[0].rglob("*") if path.is_file())
    pages = list(
        s3.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, PaginationConfig={"PageSize": 4})
    )
    assert [entry["Key"] for page in pages for entry in page["Contents"]] == keys
    assert len(pages) == -(-len(keys) // 4)
    sizes = {entry["Key"]: (entry["Size"], entry["ETag"]) for page in pages for entry in page["Contents"]}
    file = archive[0] / EAST_HH
    assert sizes[EAST_HH][0] == file.stat().st_size > 262144, "one that is served from its file"
    head = s3.head_object(Bucket=BUCKET, Key=EAST_HH)
    assert (head["ContentLength"], head["ETag"], head["ContentType"]) == (*sizes[EAST_HH], "image/tiff")
    assert s3.get_object(Bucket=BUCKET, Key=EAST_HH)["Body"].read() == file.read_bytes()
    part = s3.get_object(Bucket=BUCKET, Key=EAST_HH, Range="bytes=-100")
    assert part["Body"].read() == file.read_bytes()[-100:]
    assert part["ResponseMetadata"]["HTTPStatusCode"] == 206
    folders = s3.list_objects_v2(Bucket=BUCKET, Prefix=f"{PALSAR}/2020/", Delimiter="/")
    assert [entry["Prefix"] for entry in folders["CommonPrefixes"]] == [f"{PALSAR}/2020/N35E030/"]
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=BUCKET, Key="nothing")
    signed = boto3.client(
        "s3", endpoint_url=lab.url, aws_access_key_id="a", aws_secret_access_key="b", region_name="af-south-1"
    )
    signed.put_object(Bucket=BUCKET, Key="boto/é +.txt", Body=b"new")
    assert signed.get_object(Bucket=BUCKET, Key="boto/é +.txt")["Body"].read() == b"new"
    signed.delete_object(Bucket=BUCKET, Key="boto/é +.txt")


def test_more_than_a_thousand_keys_come_in_pages(lab, tmp_path):
    boto3 = pytest.importorskip("boto3")
    for number in range(1003):
        (tmp_path / f"many/{number:04d}").mkdir(parents=True)
        (tmp_path / f"many/{number:04d}/x").write_bytes(b"x")
    assert lab.upload_folder(tmp_path) == 1003
    _, body = ask(lab.bucket_url, "?list-type=2&prefix=many/&delimiter=/&max-keys=5000")
    assert body.count(b"<CommonPrefixes>") == 1000
    assert b"<IsTruncated>true" in body
    assert b"<NextContinuationToken>" in body
    signed = boto3.client(
        "s3", endpoint_url=lab.url, aws_access_key_id="a", aws_secret_access_key="b", region_name="af-south-1"
    )
    pages = list(
        signed.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="many/", Delimiter="/")
    )
    assert [len(page["CommonPrefixes"]) for page in pages] == [1000, 3]


def test_ranges_and_conditions(lab, archive):
    data = (archive[0] / EAST_HH).read_bytes()
    for wanted, status, expected in [
        ("bytes=10-19", 206, data[10:20]),
        (f"bytes={len(data) - 5}-{len(data) + 100}", 206, data[-5:]),
        ("bytes=5-", 206, data[5:]),
        ("bytes=0-1,5-6", 200, data),
        ("bytes=9-3", 200, data),
    ]:
        answer, body = ask(lab.bucket_url, f"/{EAST_HH}", headers={"Range": wanted})
        assert (answer.status, body) == (status, expected), wanted
        if status == 206:
            assert answer.getheader("Content-Range").endswith(f"/{len(data)}")
    answer, body = ask(lab.bucket_url, f"/{EAST_HH}", headers={"Range": f"bytes={len(data)}-"})
    assert answer.status == 416
    assert b"<Code>InvalidRange</Code>" in body
    answer, body = ask(lab.bucket_url, f"/{EAST_HH}", "HEAD")
    assert (answer.status, body, int(answer.getheader("Content-Length"))) == (200, b"", len(data))
    answer, body = ask(lab.bucket_url, f"/{EAST_HH}", headers={"If-None-Match": answer.getheader("ETag")})
    assert (answer.status, body) == (304, b"")


def test_missing_keys_and_buckets(lab):
    answer, body = ask(lab.bucket_url, "/nothing/here.tif")
    assert answer.status == 404
    assert b"<Code>NoSuchKey</Code>" in body
    assert answer.getheader("Content-Type") == "application/xml"
    answer, body = ask(lab.bucket_url, "/nothing/here.tif", "HEAD")
    assert (answer.status, body) == (404, b"")
    answer, body = ask(lab.url, "/no-such-bucket/here.tif")
    assert answer.status == 404
    assert b"<Code>NoSuchBucket</Code>" in body


def test_put_and_delete(lab):
    lab.put("dir/a b+c.txt", b"first")
    lab.put("dir/a b+c.txt", b"second")
    assert ask(lab.bucket_url, "/dir/a%20b%2Bc.txt")[1] == b"second"
    assert ask(lab.virtual_host_url, "/dir/a%20b%2Bc.txt")[1] == b"second"
    lab.delete("dir/a b+c.txt")
    assert ask(lab.bucket_url, "/dir/a%20b%2Bc.txt")[0].status == 404
    assert [record.path for record in lab.requests()][1] == "/dir/a b+c.txt"
    assert [record.status for record in lab.requests()] == [200, 200, 404]


def test_replaced_files_are_not_served_from_disk(lab, archive):
    lab.put(EAST_HH, b"replaced")
    assert ask(lab.bucket_url, f"/{EAST_HH}")[1] == b"replaced"
    assert lab.upload_folder(archive[0]) > 0
    assert ask(lab.bucket_url, f"/{EAST_HH}")[1] == (archive[0] / EAST_HH).read_bytes()


def test_records(lab):
    ask(
        lab.bucket_url,
        f"/{EAST_HH}?x-id=GetObject",
        headers={"Range": "bytes=0-99", "User-Agent": "tester/1"},
    )
    (record,) = lab.requests()
    assert (record.method, record.path, record.query) == ("GET", f"/{BUCKET}/{EAST_HH}", "x-id=GetObject")
    assert (record.range, record.status, record.bytes_sent) == ("bytes=0-99", 206, 100)
    assert (record.user_agent, record.fault) == ("tester/1", None)
    lab.reset()
    assert lab.requests() == []


def test_faults(lab, archive):
    data = (archive[0] / EAST_HH).read_bytes()
    lab.add_fault(r"HH_F02DAR\.tif", status=503, times=2, headers={"Retry-After": "1"})
    answers = [ask(lab.bucket_url, f"/{EAST_HH}") for _ in range(3)]
    assert [answer.status for answer, _ in answers] == [503, 503, 200]
    assert b"<Code>SlowDown</Code>" in answers[0][1]
    assert answers[0][0].getheader("Retry-After") == "1"
    assert [record.fault for record in lab.requests()] == [r"HH_F02DAR\.tif", r"HH_F02DAR\.tif", None]

    lab.add_fault("list-type=2", status=403)
    lab.add_fault("stac-item", status=200, body="<html>Log in</html>", content_type="text/html")
    assert ask(lab.bucket_url, "?list-type=2")[0].status == 403
    answer, body = ask(lab.bucket_url, f"/{tile_key(EAST)}/{item_name(EAST)}")
    assert (answer.status, body, answer.getheader("Content-Type")) == (
        200,
        b"<html>Log in</html>",
        "text/html",
    )

    lab.clear_faults()
    lab.add_fault("HH", truncate=100, times=1)
    with pytest.raises(http.client.IncompleteRead) as cut:
        ask(lab.bucket_url, f"/{EAST_HH}")
    assert (len(cut.value.partial), cut.value.expected) == (100, len(data) - 100)
    lab.add_fault("HH", truncate=100, honest=True, times=1)
    answer, body = ask(lab.bucket_url, f"/{EAST_HH}", headers={"Range": "bytes=0-999"})
    assert (answer.status, body, answer.getheader("Content-Length")) == (206, data[:100], "100")
    lab.add_fault("HH", drop=True, times=1)
    with pytest.raises(ConnectionError):
        ask(lab.bucket_url, f"/{EAST_HH}")
    assert ask(lab.bucket_url, f"/{EAST_HH}")[1] == data
    assert [record.status for record in lab.requests()][-4:] == [200, 206, 0, 200]
    assert [record.bytes_sent for record in lab.requests()][-4:] == [100, 100, 0, len(data)]


def test_latency_and_many_threads(lab):
    lab.set_latency(0.1)
    path = f"/{tile_key(EAST)}/{item_name(EAST)}"
    started = time.perf_counter()
    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(lambda _: ask(lab.bucket_url, path)[0].status, range(177)))
    elapsed_s = time.perf_counter() - started
    assert statuses == [200] * 177
    assert len(lab.requests()) == 177
    assert 1.2 <= elapsed_s < 2.5


def test_connections_are_kept_alive(lab):
    connection = http.client.HTTPConnection(urlsplit(lab.url).netloc, timeout=10)
    for path in (f"/{BUCKET}/{EAST_HH}", f"/{BUCKET}/nothing", f"/{BUCKET}?list-type=2"):
        connection.request("GET", path)
        connection.getresponse().read()
    connection.close()
    assert len({record.client_port for record in lab.requests()}) == 1


def test_no_server_outlives_its_parent(tmp_path):
    pytest.importorskip("moto")
    script = f"import os, sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\nfrom client import S3Lab\n"
    script += "print(S3Lab().process_id, flush=True)\nos._exit(1)\n"
    process_id = int(
        subprocess.run([sys.executable, "-c", script], stdout=subprocess.PIPE, timeout=60).stdout
    )
    for _ in range(50):
        state = Path(f"/proc/{process_id}/stat")
        if not state.exists() or state.read_text().split()[2] == "Z":
            return
        time.sleep(0.1)
    pytest.fail("the server still runs")
