"""What cannot be done is refused, each in its own way, with the facts that a user needs to mend it."""

from __future__ import annotations

import json
import socket
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from palsar_mosaic.core import errors
from palsar_mosaic.core.archive import open_archive
from palsar_mosaic.core.errors import PalsarError
from palsar_mosaic.core.http import Http, shown
from palsar_mosaic.core.products import PRODUCTS, product
from palsar_mosaic.core.recognise import recognise
from palsar_mosaic.core.result import write
from palsar_mosaic.core.tile_index import index_tiles
from palsar_mosaic.tests.lab.archive_maker import tile_key
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import TileSpec

from . import road, witness
from .plain_files import write_raster
from .witness import JERS, PALSAR, assert_holds

TILE = "N35E030"
ITEM = f"alos_palsar_mosaic/2020/{TILE}/{TILE}_20.stac-item.json"
LISTING, ITEMS = "list-type=2", r"stac-item\.json"


class Refused:
    """``with Refused(Class, fact, ...)``: this error, whose sentence holds these facts and says what to do."""

    def __init__(self, kind: type[PalsarError], *facts: object) -> None:
        self.kind = kind
        self.facts = facts
        self.text = ""

    def __enter__(self) -> Refused:
        return self

    def __exit__(self, kind, error, _traceback) -> bool:
        assert kind is not None, f"{self.kind.__name__} was expected, and nothing happened"
        if kind is not self.kind:
            return False
        self.text = str(error)
        for fact in self.facts:
            assert str(fact) in self.text
        assert "{" not in self.text
        assert self.text.endswith(".")
        assert self.text.count(".") >= 2, "what happened, and what to do about it"
        assert error.sentence.format(**error.facts) == self.text
        return True


# -- what was asked for ---------------------------------------------------------------------------


@pytest.mark.parametrize("year", [2006, 2011, 2012, 2014])
def test_a_year_without_a_satellite(archive, year):
    with Refused(errors.NoSatellite, year, "ALOS", "2007-2010", "2015"):
        road.find(archive.root, year, tiles=(TILE,))
    with Refused(errors.NoSatellite, year, "2007-2010"):
        index_tiles(road.catalog(archive.root), product(PALSAR), year, None)


@pytest.mark.parametrize("year", [1991, 1999, 2008, 2020])
def test_a_year_without_jers(archive, year):
    with Refused(errors.NoSatellite, year, "JERS-1"):
        road.find(archive.root, year, tiles=(TILE,), product_id=JERS)


@pytest.mark.parametrize("where", ["folder", pytest.param("bucket", marks=pytest.mark.server)])
def test_a_year_that_the_archive_has_not(archive, where, request):
    root = archive.root if where == "folder" else request.getfixturevalue("server").bucket_url
    with Refused(errors.YearNotInArchive, root, "2019", "2008, 2020", "ALOS/ALOS-2 PALSAR"):
        road.find(root, 2019, tiles=(TILE,))
    with Refused(errors.YearNotInArchive, "2008, 2020"):
        index_tiles(road.catalog(root), product(PALSAR), 2019, None)


def test_a_folder_that_is_no_archive(tmp_path):
    with Refused(errors.ProductNotInArchive, tmp_path, "2020"):
        road.find(tmp_path, tiles=(TILE,))


def test_no_product():
    with Refused(errors.UnknownProduct, "sentinel", PALSAR, JERS):
        product("sentinel")


def test_hv_of_jers(archive):
    with Refused(errors.BandNotInProduct, "JERS-1 SAR", "hv", "hh, linci, date, mask"):
        road.find(archive.root, 1996, tiles=("N05E040",), bands=("hh", "hv"), product_id=JERS)


def test_ratio_of_jers(archive, tmp_path):
    load = road.load(archive.root, tmp_path / "load.vrt", 1996, tiles=("N05E040",), product_id=JERS)
    with Refused(errors.BandMissing, load, "hv", "JERS-1 measured HH alone"):
        road.hv_hh_ratio(load, tmp_path / "out.vrt")
    assert not (tmp_path / "out.vrt").exists()


def test_no_place(archive):
    with Refused(errors.NoPlace, "N05E040"):
        road.find(archive.root)


@pytest.mark.parametrize(
    ("place", "fact"),
    [
        ({"area": (100.0, 10.0, 101.0, 11.0)}, "100,101,10,11"),
        ({"tiles": ("S30E020", "S35E020")}, "S30E020, S35E020"),
        # the labels and the area have nothing in common
        ({"area": (30.0, 34.97, 30.02, 35.0), "tiles": ("N05E040",)}, "30,30.02,34.97,35"),
    ],
)
def test_outside_of_every_tile(archive, place, fact):
    with Refused(errors.NothingThere, archive.root, "2020", fact, "ALOS/ALOS-2 PALSAR"):
        road.find(archive.root, **place)


def test_the_index_outside_of_every_tile(archive):
    from palsar_mosaic.core.grid import Box

    with Refused(errors.NothingThere, "100,101,10,11", "2020"):
        index_tiles(road.catalog(archive.root), product(PALSAR), 2020, Box(100, 10, 101, 11))


# -- rasters that do not fit ----------------------------------------------------------------------


@pytest.fixture(params=["vrt", "tif"])
def made(archive, tmp_path, request):
    """Makes the inputs of a step, virtual or computed."""

    def make(*bands: str) -> Path:
        return road.load(archive.root, tmp_path / f"load.{request.param}", tiles=(TILE,), bands=bands)

    make.kind = request.param
    return make


def test_decibels_are_not_calibrated_again(made, tmp_path):
    decibels = road.calibrate(made(), tmp_path / f"db.{made.kind}")
    for quantity in witness.CALIBRATIONS:
        with Refused(
            errors.QuantityUnfit, decibels, "HH gamma0 [dB]", "digital numbers", "calibrated already"
        ):
            road.calibrate(decibels, tmp_path / "again.vrt", quantity)
    assert not (tmp_path / "again.vrt").exists()


def test_decibels_from_elsewhere_are_not_calibrated(tmp_path):
    source = write_raster(tmp_path / "db.tif", np.full((8, 8), -12.5, np.float32), nodata=-9999)
    dataset = gdal.OpenEx(str(source), gdal.OF_UPDATE)
    dataset.GetRasterBand(1).SetDescription("HH [dB]")
    del dataset
    with Refused(errors.QuantityUnfit, source, "dB"):
        road.calibrate(source, tmp_path / "out.vrt", "gamma0_db", PALSAR, 2020)


@pytest.mark.parametrize("quantity", witness.RATIOS)
def test_a_ratio_has_no_backscatter(made, tmp_path, quantity):
    ratio = road.hv_hh_ratio(made(), tmp_path / f"ratio.{made.kind}", quantity)
    with Refused(errors.QuantityUnfit, ratio, "HV/HH"):
        road.calibrate(ratio, tmp_path / "out.vrt")
    with Refused(errors.QuantityUnfit, ratio, "HV/HH"):
        road.hv_hh_ratio(ratio, tmp_path / "out.vrt")


def test_dates_are_decoded_once(made, tmp_path):
    dates = road.decode_date(made(), tmp_path / f"date.{made.kind}")
    with Refused(errors.QuantityUnfit, dates, "Observation date [yyyymmdd]", "decoded already"):
        road.decode_date(dates, tmp_path / "out.vrt", "day_of_year")
    with Refused(errors.QuantityUnfit, dates, "yyyymmdd"):
        road.hv_hh_ratio(dates, tmp_path / "out.vrt")
    with Refused(errors.QuantityUnfit, dates, "yyyymmdd"):
        road.calibrate(dates, tmp_path / "out.vrt")


def test_a_band_that_was_not_loaded(made, tmp_path):
    load = made("hh", "linci")
    with Refused(errors.BandMissing, load, "hv", "hh, linci", "both hh and hv"):
        road.hv_hh_ratio(load, tmp_path / "out.vrt")
    with Refused(errors.BandMissing, load, "date", "hh, linci"):
        road.decode_date(load, tmp_path / "out.vrt")


def test_nothing_to_calibrate(made, tmp_path):
    load = made("linci", "date")
    with Refused(errors.QuantityUnfit, load, "Local incidence angle"):
        road.calibrate(load, tmp_path / "out.vrt")


def test_sigma0_without_the_angle(empty_archive, tmp_path):
    empty_archive.add(TileSpec(PALSAR, 2020, "N10E010", width=80, height=70, bands=("hh", "hv", "mask")))
    load = road.load(empty_archive.root, tmp_path / "load.vrt", tiles=("N10E010",))
    with Refused(errors.BandMissing, load, "linci", "gamma0"):
        road.calibrate(load, tmp_path / "out.vrt", "sigma0_db")


def test_a_tile_without_a_band_that_is_asked_for(empty_archive):
    empty_archive.add(TileSpec(PALSAR, 2020, "N10E010", width=80, height=70, bands=("hh", "mask")))
    with Refused(errors.TileIncomplete, "N10E010", "2020", "hv", empty_archive.root):
        road.find(empty_archive.root, tiles=("N10E010",), bands=("hv",))


def test_a_mask_that_is_not_there(empty_archive, tmp_path):
    empty_archive.add(TileSpec(PALSAR, 2020, "N10E010", width=80, height=70, bands=("hh", "hv")))
    load = road.load(empty_archive.root, tmp_path / "load.vrt", tiles=("N10E010",))
    with Refused(errors.BandMissing, load, "mask"):
        road.apply_mask(load, tmp_path / "out.vrt", "land")


def test_mask_classes(made, tmp_path):
    load = made()
    with Refused(errors.UnknownMaskClass, "desert", "water, layover, shadow, land"):
        road.apply_mask(load, tmp_path / "out.vrt", "land", "desert")
    with Refused(errors.NothingKept, load):
        road.apply_mask(load, tmp_path / "out.vrt")
    water = road.apply_mask(load, tmp_path / f"water.{made.kind}", "water")
    with Refused(errors.NothingKept, water, "land", "water"):
        road.apply_mask(water, tmp_path / "out.vrt", "land")


def test_a_raster_that_says_nothing(tmp_path, gdal_habit):
    source = write_raster(tmp_path / "mine.tif", np.full((8, 8), 3000, np.uint16))
    with Refused(errors.NotAMosaic, source, "PRODUCT"):
        road.calibrate(source, tmp_path / "out.vrt")
    dates = write_raster(tmp_path / "date.tif", np.full((8, 8), 2300, np.uint16))
    with Refused(errors.YearNeeded, dates, "YEAR"):
        road.decode_date(dates, tmp_path / "out.vrt", "yyyymmdd", PALSAR)
    with Refused(errors.NoSatellite, "2012"):
        road.decode_date(dates, tmp_path / "out.vrt", "yyyymmdd", PALSAR, 2012)


def test_a_raster_that_says_something_else(made, tmp_path):
    load = made()
    with Refused(errors.ProductContradicted, load, PALSAR, "2020", JERS):
        recognise(str(load), JERS)
    with Refused(errors.ProductContradicted, load, "2020", "2008"):
        recognise(str(load), PALSAR, 2008)


def test_what_is_no_raster(tmp_path, gdal_habit):
    with Refused(errors.CannotOpen, tmp_path / "absent.tif"):
        recognise(str(tmp_path / "absent.tif"))
    (tmp_path / "text.tif").write_text("no raster")
    with Refused(errors.CannotOpen, tmp_path / "text.tif"):
        recognise(str(tmp_path / "text.tif"))
    (tmp_path / "cut.vrt").write_text("<VRTDataset rasterXSize='1'")
    with Refused(errors.CannotOpen, tmp_path / "cut.vrt"):
        recognise(str(tmp_path / "cut.vrt"))


@pytest.mark.parametrize(
    "recipe", ["", "{}", "[]", "null", "12", '{"frame": 1}', "{", '{"frame": {}, "planes": []}']
)
def test_a_damaged_recipe_is_no_recipe(archive, tmp_path, recipe):
    load = road.load(archive.root, tmp_path / "load.tif", tiles=(TILE,))
    dataset = gdal.OpenEx(str(load), gdal.OF_UPDATE)
    dataset.SetMetadataItem("RECIPE", recipe, "PALSAR")
    del dataset
    with Refused(errors.NotAMosaic, load):
        recognise(str(load))
    out = road.calibrate(load, tmp_path / "db.vrt", "gamma0_db", PALSAR, 2020)
    assert_holds(
        out, witness.calibrated(archive.bands[PALSAR, 2020, TILE], "hh", PALSAR, "gamma0_db"), within=1e-4
    )


# -- outputs --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_an_output_that_cannot_be_written(archive, tmp_path, kind, gdal_habit):
    _, recipe = road.find(archive.root, tiles=(TILE,))
    (tmp_path / "file").write_text("no folder")
    for target in (tmp_path / "file" / f"out.{kind}", tmp_path / "file" / "deeper" / f"out.{kind}"):
        with Refused(errors.OutputUnwritable, target):
            write(recipe, str(target))
    (tmp_path / f"folder.{kind}").mkdir()
    with Refused(errors.OutputUnwritable, f"folder.{kind}"):
        write(recipe, str(tmp_path / f"folder.{kind}"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", f"folder.{kind}"]


@pytest.mark.parametrize("name", ["out.png", "out", "out.vrt.zip", "out.TIFFF", "out.img"])
def test_an_output_of_another_format(archive, tmp_path, name):
    _, recipe = road.find(archive.root, tiles=(TILE,))
    with Refused(errors.OutputFormatUnknown, tmp_path / name, ".vrt", ".tif"):
        write(recipe, str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_formats_are_told_by_their_ending_in_any_case(archive, tmp_path):
    _, recipe = road.find(archive.root, tiles=(TILE,))
    for name, driver in (("a.VRT", "VRT"), ("b.TIF", "GTiff"), ("c.tiff", "GTiff")):
        write(recipe, str(tmp_path / name))
        assert witness.opened(tmp_path / name).GetDriver().ShortName == driver


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("spelled", ["same", "dots", "relative", "link to it", "it was a link"])
def test_an_output_that_is_the_input(archive, tmp_path, monkeypatch, spelled, kind):
    """A computed file is read while its result is written, and virtual layers point to it for ever."""
    source = tmp_path / "load.tif"
    load = road.load(archive.root, source, tiles=(TILE,))
    before = source.read_bytes()
    given = load
    target = {"same": source, "dots": tmp_path / "x" / ".." / "load.tif", "relative": Path("load.tif")}.get(
        spelled, source
    )
    if spelled == "link to it":
        target = tmp_path / "link.tif"
        target.symlink_to(source)
    if spelled == "it was a link":
        given = tmp_path / "link.tif"
        given.symlink_to(source)
    monkeypatch.chdir(tmp_path)
    if kind == "vrt":
        # the virtual step in between does not hide whom it reads
        given = road.apply_mask(given, tmp_path / "masked.vrt", "land")
    if spelled == "link to it":
        road.calibrate(given, target)  # replaces the link, not what it leads to
        assert not target.is_symlink()
    else:
        with Refused(errors.OutputIsInput, target):
            road.calibrate(given, target)
    assert source.read_bytes() == before


def test_an_output_that_is_a_file_of_the_archive(archive, tmp_path):
    _, recipe = road.find(archive.root, tiles=(TILE,))
    target = recipe.planes[0].sources[0].path
    before = Path(target).read_bytes()
    with Refused(errors.OutputIsInput, target):
        write(recipe, target)
    assert Path(target).read_bytes() == before


# -- archives -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "ftp://host/bucket",
        "gs://bucket",
        "https:///x",
        "https://host/bucket?list-type=2",
        "https://host/bucket#x",
    ],
)
def test_what_is_no_archive(address):
    with Refused(errors.NotAnArchive, address.partition("?")[0]):
        open_archive(address, Http())


@pytest.mark.parametrize("address", ["s3://", "https://", "http:///"])
def test_an_address_without_a_name(address):
    with pytest.raises(errors.NotAnArchive, match=address.rstrip("/")):
        open_archive(address, Http())


def test_a_folder_that_is_missing(tmp_path):
    with Refused(errors.FolderMissing, tmp_path / "absent"):
        road.find(tmp_path / "absent", tiles=(TILE,))
    (tmp_path / "file").write_text("no folder")
    with Refused(errors.FolderMissing, tmp_path / "file"):
        road.find(tmp_path / "file", tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, errors.ArchiveRefuses),
        (403, errors.ArchiveRefuses),
        (404, errors.ArchiveNotFound),
        (500, errors.ArchiveFails),
        (503, errors.ArchiveFails),
    ],
)
def test_an_archive_that_answers_everything_with(server, status, kind):
    server.add_fault("", status=status)
    with Refused(kind, server.bucket_url.rpartition("/")[0], status):
        road.find(server.bucket_url, tiles=(TILE,))


@pytest.mark.server
def test_a_bucket_that_is_not_there(server):
    with Refused(errors.ArchiveNotFound, "no-such-bucket", 404):
        road.find(f"{server.url}/no-such-bucket", tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize(("status", "kind"), [(403, errors.ArchiveRefuses), (500, errors.ArchiveFails)])
def test_an_archive_whose_items_fail(server, status, kind):
    server.add_fault(ITEMS, status=status)
    with Refused(kind, server.bucket_url, status):
        road.find(server.bucket_url, tiles=(TILE,))


HTML = "<!DOCTYPE html><html><head><title>Log in</title></head><body>Welcome to the hotel</body></html>"


@pytest.mark.server
@pytest.mark.parametrize(
    "body", [HTML, "", "{}", "<a><b></a>", "<ListBucketResul/>", "\x00\x01", "no XML at all"]
)
def test_a_listing_that_is_none(server, body):
    server.add_fault(LISTING, status=200, body=body, content_type="text/html")
    with Refused(
        errors.AnswerUnreadable, server.url, "a web page" if body == HTML else "something else", "listing"
    ):
        road.find(server.bucket_url, tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize(
    "body",
    [
        HTML,
        "",
        "[]",
        "null",
        '"text"',
        '{"assets": []}',
        '{"type": "Feature"}',
        '{"assets": {"hh": {}}}',
        '{"assets": {"hh": 3}}',
    ],
)
def test_an_item_that_is_none(server, body):
    server.add_fault(ITEMS, status=200, body=body)
    with Refused(errors.ItemBroken, TILE, "2020", f"{server.bucket_url}/{ITEM}"):
        road.find(server.bucket_url, tiles=(TILE,))


@pytest.mark.server
def test_an_item_that_ends_too_early(server):
    server.add_fault(ITEMS, truncate=200, honest=True)
    with Refused(errors.ItemBroken, TILE, "2020", ITEM, "cut short"):
        road.find(server.bucket_url, tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize("what", [LISTING, ITEMS])
def test_a_transfer_that_breaks_off(server, what):
    server.add_fault(what, truncate=100)
    with Refused(errors.ArchiveUnreachable, server.bucket_url, "cut short"):
        road.find(server.bucket_url, tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 503}, {"truncate": 100}, {"drop": True}],
    ids=["500", "503", "cut short", "hung up"],
)
@pytest.mark.parametrize("what", [LISTING, ITEMS])
def test_what_fails_once_is_asked_again(server, archive, tmp_path, what, fault):
    server.add_fault(what, times=1, **fault)
    load = road.load(server.bucket_url, tmp_path / "load.vrt", tiles=(TILE,))
    assert_holds(load, witness.stored(archive.bands[PALSAR, 2020, TILE], "hh"), nodata=0)


@pytest.mark.server
def test_a_server_that_hangs_up(server):
    server.add_fault("", drop=True)
    with Refused(errors.ArchiveUnreachable, server.bucket_url):
        road.find(server.bucket_url, tiles=(TILE,))


def test_nobody_listens():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with Refused(errors.ArchiveUnreachable, f"http://127.0.0.1:{port}/bucket", "proxy"):
        road.find(f"http://127.0.0.1:{port}/bucket", tiles=(TILE,))


@pytest.mark.server
def test_a_listing_that_never_ends():
    """A server that ignores continuation tokens must not be asked for ever."""
    page = "<ListBucketResult><CommonPrefixes><Prefix>x/N10E010/</Prefix></CommonPrefixes><NextContinuationToken>t</NextContinuationToken></ListBucketResult>"
    outcome: list[PalsarError] = []

    def ask(catalog) -> None:
        try:
            catalog.labels(product(PALSAR), 2020)
        except PalsarError as error:
            outcome.append(error)

    with S3Lab() as empty:
        empty.add_fault(LISTING, status=200, body=page)
        asking = threading.Thread(target=ask, args=[road.catalog(empty.bucket_url)], daemon=True)
        asking.start()
        asking.join(3)
        ended = not asking.is_alive()
    asking.join(30)
    assert ended, "it went on asking"
    assert isinstance(outcome[0], errors.AnswerUnreadable)


def test_secrets_in_an_address_go_nowhere():
    """They would be written into every virtual layer, and into the log."""
    with Refused(errors.PasswordInAddress, "127.0.0.1", "s3://") as refused:
        road.find("http://user:secret@127.0.0.1:9/bucket", tiles=(TILE,))
    assert "secret" not in refused.text
    assert shown("https://user:secret@host/a/b?X-Amz-Signature=abc") == "https://host/a/b"


# -- items that point elsewhere -------------------------------------------------------------------


ELSEWHERE = (
    "https://evil.example/N35E030_20_sl_HH_F02DAR.tif",
    "http://169.254.169.254/latest/meta-data",
    "s3://other-bucket/alos_palsar_mosaic/2020/N35E030/N35E030_20_sl_HH_F02DAR.tif",
    "s3://deafrica-input-datasets-evil/alos_palsar_mosaic/2020/N35E030/N35E030_20_sl_HH_F02DAR.tif",
    "s3://deafrica-input-datasets/alos_palsar_mosaic/2020/N30E030/N30E030_20_sl_HH_F02DAR.tif",
    "s3://deafrica-input-datasets/alos_palsar_mosaic/2008/N35E030/N35E030_08_sl_HH_F__DAR.tif",
    "s3://deafrica-input-datasets/alos_palsar_mosaic/2020/N35E030/../N30E030/N30E030_20_sl_HH_F02DAR.tif",
    "s3://deafrica-input-datasets/alos_palsar_mosaic/2020/N35E030x/N35E030_20_sl_HH_F02DAR.tif",
    "../N30E030/N30E030_20_sl_HH_F02DAR.tif",
    "../../../../../../etc/passwd",
    "x/../../N30E030/N30E030_20_sl_HH_F02DAR.tif",
    "..\\..\\secret.tif",
    "/etc/passwd",
    "\\\\host\\share\\x.tif",
    "file:///etc/passwd",
    "C:\\secret.tif",
    "/vsicurl/http://evil.example/x.tif",
    "/vsizip/x.zip/x.tif",
    "vrt://evil.tif",
    "WMS:http://evil.example/",
    "https://deafrica-input-datasets.s3.af-south-1.amazonaws.com/alos_palsar_mosaic/2020/N35E030/%2e%2e/N30E030/x.tif",
    "https://deafrica-input-datasets.s3.af-south-1.amazonaws.com.evil.example/alos_palsar_mosaic/2020/N35E030/x.tif",
)


def with_href(archive, href: str) -> Path:
    spec = TileSpec(PALSAR, 2020, TILE, width=80, height=70)
    archive.add(spec)
    file = archive.root / tile_key(spec) / f"{TILE}_20.stac-item.json"
    item = json.loads(file.read_text())
    item["assets"]["hh"]["href"] = href
    file.write_text(json.dumps(item))
    return file


@pytest.mark.parametrize("href", ELSEWHERE)
def test_an_item_that_points_elsewhere(empty_archive, href):
    with_href(empty_archive, href)
    with Refused(errors.ItemPointsElsewhere, TILE, "2020", href, empty_archive.root):
        road.find(empty_archive.root, tiles=(TILE,))


def test_an_item_that_points_to_a_file_of_the_computer(empty_archive, tmp_path):
    secret = write_raster(tmp_path / "secret.tif", np.full((8, 8), 3000, np.uint16))
    for href in (str(secret), secret.as_uri(), f"../../../../{secret.name}"):
        with_href(empty_archive, href)
        with Refused(errors.ItemPointsElsewhere, href):
            road.find(empty_archive.root, tiles=(TILE,))


@pytest.mark.server
@pytest.mark.parametrize("href", ELSEWHERE[:5])
def test_an_item_in_a_bucket_that_points_elsewhere(server, empty_archive, href):
    body = with_href(empty_archive, href).read_text()
    server.add_fault(ITEMS, status=200, body=body)
    with Refused(errors.ItemPointsElsewhere, TILE, href, server.bucket_url):
        road.find(server.bucket_url, tiles=(TILE,))
    assert not any(record.path.endswith(".tif") for record in server.requests())


@pytest.mark.parametrize(
    "href",
    [
        f"{TILE}_20_sl_HH_F02DAR.tif",
        f"./{TILE}_20_sl_HH_F02DAR.tif",
        f"s3://deafrica-input-datasets/alos_palsar_mosaic/2020/{TILE}/{TILE}_20_sl_HH_F02DAR.tif",
        f"https://deafrica-input-datasets.s3.af-south-1.amazonaws.com/alos_palsar_mosaic/2020/{TILE}/{TILE}_20_sl_HH_F02DAR.tif",
    ],
)
def test_an_item_that_points_to_its_own_files(empty_archive, tmp_path, href):
    with_href(empty_archive, href)
    load = road.load(empty_archive.root, tmp_path / "load.vrt", tiles=(TILE,))
    assert_holds(load, witness.stored(empty_archive.bands[PALSAR, 2020, TILE], "hh"), nodata=0)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"proj:shape": [0, 80]}, errors.ItemBroken),
        ({"proj:shape": [-70, 80]}, errors.ItemBroken),
        ({"proj:shape": [10**12, 80]}, errors.ItemBroken),
        ({"proj:shape": [70]}, errors.ItemBroken),
        ({"proj:shape": "many"}, errors.ItemBroken),
        ({"proj:transform": [1, 2]}, errors.ItemBroken),
        ({"proj:transform": ["a"] * 6}, errors.ItemBroken),
        ({"proj:transform": [1 / 4500, 0, 30, 0, 1 / 4500, 35]}, errors.OffTheGrid),
        ({"proj:transform": [1 / 4500, 0.1, 30, 0.1, -1 / 4500, 35]}, errors.OffTheGrid),
        ({"proj:transform": [1 / 3600, 0, 30, 0, -1 / 3600, 35]}, errors.OffTheGrid),
        ({"proj:transform": [25.0, 0, 500000, 0, -25.0, 4000000]}, errors.OffTheGrid),
        ({"proj:transform": [1 / 4500, 0, 30.00009, 0, -1 / 4500, 35]}, errors.OffTheGrid),
    ],
)
def test_an_item_with_an_impossible_place(empty_archive, change, kind):
    spec = TileSpec(PALSAR, 2020, TILE, width=80, height=70)
    empty_archive.add(spec)
    file = empty_archive.root / tile_key(spec) / f"{TILE}_20.stac-item.json"
    item = json.loads(file.read_text())
    item["properties"].update(change)
    file.write_text(json.dumps(item))
    with Refused(kind, TILE, file.name):
        road.find(empty_archive.root, tiles=(TILE,))


# -- stopping -------------------------------------------------------------------------------------


@pytest.mark.server
def test_looking_for_tiles_can_be_stopped(server):
    """Slow answers do not keep a user waiting who has had enough."""
    server.set_latency(2)
    started = time.monotonic()
    catalog = road.catalog(server.bucket_url)
    catalog.learn(f"folders {server.bucket_url} alos_palsar_mosaic/2020/", b"refused")
    with pytest.raises(errors.Cancelled, match="Nothing was written"):
        catalog.tiles(product(PALSAR), 2020, [TILE] * 40, stop=lambda: time.monotonic() - started > 0.3)
    assert time.monotonic() - started < 1.5


# -- the sentences --------------------------------------------------------------------------------


def test_every_error_says_what_happened_and_what_to_do():
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, PalsarError)
    ]
    for kind in kinds:
        if kind not in (PalsarError, errors.Cancelled):
            # {advice} is a sentence of its own, worded where the reason is known
            assert kind.sentence.endswith((".", " {advice}")), kind
            assert kind.sentence.replace("{advice}", ".").count(".") >= 2, kind
    assert len({kind.sentence for kind in kinds}) == len(kinds)


def test_each_product_says_whom_to_thank_and_under_which_terms():
    for series in PRODUCTS:
        assert "JAXA" in series.attribution
        assert series.licence_url == "https://earth.jaxa.jp/policy/en.html"
