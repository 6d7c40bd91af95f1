"""What a user is told when it cannot be: what happened, where, and what to do, in plain words."""

from __future__ import annotations

import json
import re
import shutil
import socket
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_values, opened
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

from .toolbox import ALOS2_2020, JERS_1996, Heard, key_of, key_of_item, load, run, titles

NOT_PLAIN = re.compile(
    r"Traceback|<class|<[a-z_.]+ object|object at 0x|Posix[Pp]ath|WindowsPath|Exception|Errno|\bNone\b|[{}]|\\n|b'|\('|"
    r"urllib3|requests\.|HTTPConnection|/vsi",
)
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z'\"])")


def refusal(name: str, parameters: dict) -> str:
    """The text of the exception, which is checked to be plain words."""
    heard = Heard()
    with pytest.raises(QgsProcessingException) as refused:
        run(name, parameters, heard)
    text = str(refused.value)
    assert not NOT_PLAIN.search(text), text
    assert "\n" not in text
    assert text.endswith("."), text
    assert text[0].isupper() or text[0] in "/'h", text
    assert 1 <= len(SENTENCE_END.split(text)) <= 2, text
    assert not [error for error in heard.errors if "Traceback" in error]
    return text


def assert_tells(text: str, *facts: object) -> None:
    for fact in facts:
        assert str(fact) in text


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.vrt"


@pytest.fixture(autouse=True)
def _nothing_was_written(tmp_path: Path):
    yield
    assert not [path for path in tmp_path.rglob("out*") if path.is_file()]


def wish(url: object, out: Path, **more: object) -> dict:
    return {
        "PRODUCT": PALSAR,
        "YEAR": 2020,
        "TILES": "N35E030",
        "ARCHIVE": str(url),
        "OUTPUT": str(out),
        **more,
    }


# -- what was asked for ---------------------------------------------------------------------------

WISHES = {
    "no satellite": ({"YEAR": 2012}, ["2012", "ALOS", "2007-2010", "2015"]),
    "before the satellite": ({"PRODUCT": JERS, "YEAR": 2020}, ["2020", "JERS-1"]),
    "a year that is not there": ({"YEAR": 2016}, ["2016", "2008, 2020, 2021", "{url}"]),
    "hv of JERS-1": (
        {"PRODUCT": JERS, "YEAR": 1996, "BANDS": ["hv"]},
        ["hv", "JERS-1", "hh, linci, date, mask"],
    ),
    "no place": ({"TILES": ""}, ["area", "tiles"]),
    "an empty area": ({"AREA": "30,30,34,35 [EPSG:4326]"}, ["30,30,34,35", "west,east,south,north"]),
    "reversed to the east": ({"AREA": "31,30,34,35 [EPSG:4326]"}, ["31,30,34,35", "reversed"]),
    "reversed to the north": ({"AREA": "30,31,35,34"}, ["30,31,35,34", "reversed"]),
    "an area off the Earth": (
        {"AREA": "200,210,0,5 [EPSG:4326]"},
        ["does not lie on the Earth", "coordinate"],
    ),
    "an area at sea": (
        {"TILES": "", "AREA": "0.2,0.4,0.2,0.4 [EPSG:4326]"},
        ["{url}", "2020", "0.2,0.4,0.2,0.4", "Tile index"],
    ),
    "a part of the cell without pixels": (
        {"TILES": "", "AREA": "33,33.1,32,32.1 [EPSG:4326]"},
        ["{url}", "2020", "33,33.1,32,32.1"],
    ),
    "a tile at sea": ({"TILES": "N05E000"}, ["{url}", "2020", "N05E000"]),
    "no label": ({"TILES": "Cairo"}, ["CAIRO", "N05E040", "north-west"]),
    "a label without zeros": ({"TILES": "N35E30"}, ["N35E30", "north-west"]),
    "a label of a 1-degree tile": ({"TILES": "N33E031"}, ["N33E031", "multiples of 5", "use N35E030"]),
    "a label of a 1-degree tile in the south": ({"TILES": "S01W001"}, ["S01W001", "use N00W005"]),
}


@pytest.mark.parametrize(("changed", "facts"), WISHES.values(), ids=WISHES.keys())
def test_a_wish(url, out, changed, facts):
    text = refusal("loadmosaic", wish(url, out, **changed))
    assert_tells(text, *(fact.format(url=url) for fact in facts))


@pytest.mark.parametrize(
    ("changed", "facts"),
    [
        ({"YEAR": 2012}, ["2012"]),
        ({"YEAR": 2016}, ["2016", "2008, 2020, 2021"]),
        ({"AREA": "0.2,0.4,0.2,0.4"}, ["0.2,0.4,0.2,0.4"]),
        ({"AREA": "1,0,0,1"}, ["reversed"]),
    ],
)
def test_a_wish_for_the_index(url, changed, facts):
    text = refusal("tileindex", {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": "TEMPORARY_OUTPUT", **changed})
    assert_tells(text, *facts)


@pytest.mark.parametrize(
    ("changed", "facts"),
    [
        ({"YEARS": "lately"}, ["'lately'", "2007-2010,2015,2020", "all"]),
        ({"YEARS": "2021-2020"}, ["2021-2020", "Write 2020-2021"]),
        ({"YEARS": "2011-2014"}, ["2011", "ALOS", "2007-2010"]),
        ({"YEARS": "2016,2017"}, ["2016", "2008, 2020, 2021", "{url}"]),
        ({"PRODUCT": JERS, "YEARS": "2020"}, ["2020", "JERS-1"]),
        ({"TILES": "N05E000"}, ["{url}", "N05E000", "Tile index"]),
        ({"TILES": ""}, ["area", "tiles"]),
        ({"AREA": "31,30,34,35 [EPSG:4326]"}, ["31,30,34,35", "reversed"]),
    ],
)
def test_a_wish_for_dates(url, out, changed, facts):
    given = {"YEARS": "all", "TILES": "N35E030", "ARCHIVE": url, "OUTPUT": str(out.with_suffix(".csv"))}
    assert_tells(refusal("datesummary", {**given, **changed}), *(fact.format(url=url) for fact in facts))


# -- the archive ----------------------------------------------------------------------------------


def test_a_folder_that_is_missing(tmp_path, out):
    gone = tmp_path / "usb stick"
    assert_tells(refusal("loadmosaic", wish(gone, out)), gone, "does not exist", "drive")


@pytest.mark.parametrize("text", ["ftp://example.org/mosaics", "s3://", "https://"])
def test_an_archive_that_is_none(out, text):
    assert_tells(refusal("loadmosaic", wish(text, out)), text.rstrip("/"), "s3://bucket", "folder")


def test_an_archive_that_nobody_answers_for(out):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/bucket"
        assert_tells(refusal("loadmosaic", wish(url, out)), url, "network", "proxy")


@pytest.mark.parametrize(
    ("status", "facts"),
    [
        (403, ["403", "refused", "s3://bucket"]),
        (404, ["404", "nothing is there", "address"]),
        (500, ["500", "Try again later"]),
        (503, ["503", "Try again later"]),
    ],
)
@pytest.mark.parametrize("name", ["loadmosaic", "tileindex"])
def test_an_archive_that_answers(server, url, out, name, status, facts):
    server.add_fault("", status=status)
    given = wish(url, out)
    if name == "tileindex":
        given = {"YEAR": 2020, "AREA": "30,31,34,35", "ARCHIVE": url, "OUTPUT": "TEMPORARY_OUTPUT"}
    assert_tells(refusal(name, given), url.partition("//")[2].partition("/")[0], *facts)


def test_an_archive_that_is_a_login_page(server, url, out):
    server.add_fault("", status=200, body="<html><body>Please log in</body></html>", content_type="text/html")
    assert_tells(refusal("loadmosaic", wish(url, out)), url, "login", "archive's address")


def test_a_bucket_that_does_not_exist(server, url, out):
    wrong = url + "-of-last-year"
    assert_tells(refusal("loadmosaic", wish(wrong, out)), wrong, "404", "bucket's name")


def test_nothing_of_a_fault_is_remembered(server, url, out):
    """The network comes back, and it works."""
    server.add_fault("", status=403)
    refusal("loadmosaic", wish(url, out))
    server.clear_faults()
    load(ALOS2_2020, url, out.with_name("fine.vrt"))
    assert out.with_name("fine.vrt").is_file()


@pytest.mark.parametrize("honest", [True, False])
def test_a_description_that_is_cut_short(server, url, out, honest):
    server.add_fault("stac-item", truncate=300, honest=honest)
    assert_tells(refusal("loadmosaic", wish(url, out)), key_of_item(ALOS2_2020), "cut short")


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/N35E030_20_sl_HH_F02DAR.tif",
        "s3://another-bucket/alos_palsar_mosaic/2020/N35E030/N35E030_20_sl_HH_F02DAR.tif",
        "/etc/hostname",
        "file:///etc/hostname",
        "../../../../../etc/hostname",
        "/vsicurl/http://127.0.0.1/x.tif",
    ],
)
def test_a_description_that_points_elsewhere(server, archive, url, out, href):
    key = key_of_item(ALOS2_2020)
    original = (archive.root / key).read_bytes()
    item = json.loads(original)
    item["assets"]["hh"]["href"] = href
    server.put(key, json.dumps(item).encode())
    try:
        server.reset()
        heard = Heard()
        with pytest.raises(QgsProcessingException) as refused:
            run("loadmosaic", wish(url, out), heard)
        assert_tells(str(refused.value), "N35E030", "2020", key, href, "not followed")
        assert not [request for request in server.requests() if request.path.endswith(".tif")]
    finally:
        server.put(key, original)


@pytest.mark.parametrize("status", [403, 404, 500])
def test_pixels_that_cannot_be_read(server, url, out, status):
    """The description is fine, the file is not."""
    server.add_fault(r"HH_F02DAR\.tif", status=status)
    text = refusal("loadmosaic", wish(url, out.with_suffix(".tif"), BANDS=["hh"]))
    assert_tells(text, "N35E030_20_sl_HH_F02DAR.tif")


def test_a_server_that_went_away(server, url, archive, tmp_path, out):
    """Nobody listens where the mosaic was loaded from."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        gone = f"http://127.0.0.1:{taken.getsockname()[1]}/deafrica-input-datasets"
    loaded = Path(load(ALOS2_2020, url, tmp_path / "loaded.vrt"))
    lost = tmp_path / "lost.vrt"
    text = loaded.read_text()
    for spell in (str, lambda address: quote(address, safe="")):
        text = text.replace(spell(url), spell(gone))
    lost.write_text(text)
    text = refusal("calibrate", {"INPUT": str(lost), "OUTPUT": str(out.with_suffix(".tif"))})
    assert_tells(text, f"{gone}/alos_palsar_mosaic/2020/N35E030/", "does not answer")


# -- the raster that is given ---------------------------------------------------------------------


@pytest.fixture
def loaded(url, tmp_path) -> str:
    return load(ALOS2_2020, url, tmp_path / "loaded.vrt")


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_result_does_not_replace_its_input(url, tmp_path, kind):
    given = load(ALOS2_2020, url, tmp_path / f"loaded.{kind}")
    before = Path(given).read_bytes()
    for name in ("calibrate", "applymask", "decodedate", "hvhhratio"):
        assert_tells(refusal(name, {"INPUT": given, "OUTPUT": given}), given, "another name")
    assert Path(given).read_bytes() == before


def test_the_ratio_of_jers(url, tmp_path, out):
    jers = load(JERS_1996, url, tmp_path / "jers.vrt")
    assert_tells(
        refusal("hvhhratio", {"INPUT": jers, "OUTPUT": str(out)}),
        jers,
        "no hv band",
        "JERS-1 measured HH alone",
    )


def test_the_ratio_without_hv(url, tmp_path, out):
    only_hh = load(ALOS2_2020, url, tmp_path / "hh.vrt", BANDS=["hh", "date"])
    assert_tells(
        refusal("hvhhratio", {"INPUT": only_hh, "OUTPUT": str(out)}), only_hh, "no hv band", "both hh and hv"
    )


def test_decibels_are_not_calibrated_again(loaded, tmp_path, out):
    for kind in ("vrt", "tif"):
        in_db = run("calibrate", {"INPUT": loaded, "OUTPUT": str(tmp_path / f"db.{kind}")})["OUTPUT"]
        text = refusal("calibrate", {"INPUT": in_db, "QUANTITY": "gamma0_power", "OUTPUT": str(out)})
        assert_tells(text, in_db, "HH gamma0 [dB]", "calibrated already")


def test_a_date_is_no_backscatter(loaded, tmp_path, out):
    date = run("decodedate", {"INPUT": loaded, "OUTPUT": str(tmp_path / "date.vrt")})["OUTPUT"]
    for name, fact in (
        ("calibrate", "digital numbers"),
        ("hvhhratio", "HH and HV"),
        ("decodedate", "decoded already"),
    ):
        assert_tells(refusal(name, {"INPUT": date, "OUTPUT": str(out)}), date, fact)


def test_a_date_where_none_was_loaded(url, tmp_path, out):
    only_hh = load(ALOS2_2020, url, tmp_path / "hh.vrt", BANDS=["hh"])
    assert_tells(refusal("decodedate", {"INPUT": only_hh, "OUTPUT": str(out)}), only_hh, "no date band")


def test_a_mask_that_leaves_nothing(loaded, tmp_path, out):
    land = run("applymask", {"INPUT": loaded, "KEEP": ["land"], "OUTPUT": str(tmp_path / "land.vrt")})[
        "OUTPUT"
    ]
    text = refusal("applymask", {"INPUT": land, "KEEP": ["water"], "OUTPUT": str(out)})
    assert_tells(text, land, "water", "land", "original mosaic")


def test_another_product_than_the_raster_says(loaded, out):
    text = refusal("calibrate", {"INPUT": loaded, "PRODUCT": JERS, "YEAR": 1996, "OUTPUT": str(out)})
    assert_tells(
        text, loaded, "alos_palsar_mosaic 2020", "jers_sar_mosaic 1996", "Leave PRODUCT and YEAR empty"
    )


# -- the result -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["vrt", "tif"])
@pytest.mark.parametrize("name", ["loadmosaic", "calibrate"])
def test_a_folder_that_cannot_be_written(url, loaded, tmp_path, name, kind):
    """A file stands where the folder should be: that stops an administrator, too."""
    (tmp_path / "folder").write_text("a file of the user's")
    target = tmp_path / "folder" / f"out.{kind}"
    given = wish(url, target) if name == "loadmosaic" else {"INPUT": loaded, "OUTPUT": str(target)}
    assert_tells(refusal(name, given), target, "cannot be written", "another folder")
    assert (tmp_path / "folder").read_text() == "a file of the user's"


def test_a_result_over_its_own_input(url, tmp_path):
    mosaic = load(ALOS2_2020, url, tmp_path / "mosaic.tif")
    before = Path(mosaic).read_bytes()
    text = refusal("calibrate", {"INPUT": mosaic, "OUTPUT": mosaic})
    assert_tells(text, mosaic, "another name")
    assert Path(mosaic).read_bytes() == before


# -- rasters from elsewhere -----------------------------------------------------------------------


def decibels(dn: np.ndarray) -> np.ndarray:
    """gamma0 of PALSAR and PALSAR-2; 0 and 1 are no measurement."""
    values = dn.astype(np.float64)
    return 20 * np.log10(np.where(values > 1, values, np.nan)) - 83.0


@pytest.fixture
def stranger(archive, tmp_path) -> Path:
    """One band of a tile as the producer gives it away: one file, named by rule, without a word inside."""
    return Path(
        shutil.copy(archive.root / key_of(ALOS2_2020, "hh"), tmp_path / "N35E030_20_sl_HH_F02DAR.tif")
    )


def test_a_raster_that_does_not_say_what_it_is(stranger, out):
    assert_tells(
        refusal("calibrate", {"INPUT": str(stranger), "OUTPUT": str(out)}), stranger, "PRODUCT", "Load mosaic"
    )
    assert_tells(refusal("hvhhratio", {"INPUT": str(stranger), "OUTPUT": str(out)}), stranger)
    assert_tells(refusal("applymask", {"INPUT": str(stranger), "OUTPUT": str(out)}), stranger)


def test_a_date_of_no_year(archive, tmp_path, out):
    day = str(tmp_path / "N35E030_20_date_F02DAR.tif")
    shutil.copy(archive.root / key_of(ALOS2_2020, "date"), day)
    text = refusal("decodedate", {"INPUT": day, "PRODUCT": PALSAR, "OUTPUT": str(out)})
    assert_tells(text, day, "YEAR")


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_producers_tile_is_calibrated(archive, stranger, tmp_path, kind):
    given = {
        "INPUT": str(stranger),
        "PRODUCT": PALSAR,
        "YEAR": 2020,
        "OUTPUT": str(tmp_path / f"fine.{kind}"),
    }
    result = run("calibrate", given)["OUTPUT"]
    assert titles(result) == ["HH gamma0 [dB]"]
    assert_values(witness.pixels(result), decibels(archive.tiles[ALOS2_2020]["hh"]), within=1e-4)


def test_a_producers_dates_are_decoded(archive, tmp_path):
    day = str(tmp_path / "N35E030_20_date_F02DAR.tif")
    shutil.copy(archive.root / key_of(ALOS2_2020, "date"), day)
    given = {"INPUT": day, "PRODUCT": PALSAR, "YEAR": 2020, "FORMAT": "yyyymmdd"}
    result = run("decodedate", {**given, "OUTPUT": str(tmp_path / "fine.tif")})["OUTPUT"]
    expected = witness.dates(archive.tiles[ALOS2_2020], PALSAR, 2020, "yyyymmdd")
    assert_values(witness.pixels(result), expected, nodata=0)


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_a_copy_in_utm_is_calibrated_where_it_lies(stranger, tmp_path, kind):
    utm = tmp_path / "HH in UTM.tif"
    gdal.Warp(str(utm), str(stranger), dstSRS="EPSG:32636", xRes=25, yRes=25, resampleAlg="near", dstNodata=0)
    given = {"INPUT": str(utm), "PRODUCT": PALSAR, "YEAR": 2020, "OUTPUT": str(tmp_path / f"fine.{kind}")}
    result = run("calibrate", given)["OUTPUT"]
    expected = decibels(witness.pixels(utm))
    assert np.isnan(expected).any()
    assert np.isfinite(expected).any()
    assert_values(witness.pixels(result), expected, within=1e-4)
    assert opened(result).GetGeoTransform() == opened(utm).GetGeoTransform()
    assert opened(result).GetSpatialRef().IsSame(opened(utm).GetSpatialRef())


def stacked(archive, path: Path, *names: str, described: bool) -> Path:
    """Bands of a tile in one file."""
    bands = archive.tiles[ALOS2_2020]
    height, width = bands["hh"].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(names), gdal.GDT_UInt16)
    dataset.SetGeoTransform((30, 1 / 4500, 0, 35, 0, -1 / 4500))
    for number, name in enumerate(names, start=1):
        dataset.GetRasterBand(number).WriteArray(bands[name])
        if described:
            dataset.GetRasterBand(number).SetDescription(name.upper())
    return path


@pytest.mark.parametrize("described", [True, False])
def test_bands_in_another_order(archive, tmp_path, described):
    """Each keeps its place; what nobody named is not called HH."""
    stack = stacked(archive, tmp_path / "stack.tif", "hv", "hh", described=described)
    given = {"INPUT": str(stack), "PRODUCT": PALSAR, "YEAR": 2020, "OUTPUT": str(tmp_path / "fine.vrt")}
    result = run("calibrate", given)["OUTPUT"]
    for number, name in enumerate(("hv", "hh"), start=1):
        assert_values(witness.pixels(result, number), decibels(archive.tiles[ALOS2_2020][name]), within=1e-4)
    if described:
        assert titles(result) == ["HV gamma0 [dB]", "HH gamma0 [dB]"]
    else:
        assert not [title for title in titles(result) if "HH" in title or "HV" in title]


def test_the_ratio_of_bands_that_nobody_named(archive, tmp_path, out):
    stack = stacked(archive, tmp_path / "stack.tif", "hv", "hh", described=False)
    given = {"INPUT": str(stack), "PRODUCT": PALSAR, "YEAR": 2020, "OUTPUT": str(tmp_path / "fine.tif")}
    in_db = run("calibrate", given)["OUTPUT"]
    assert_tells(refusal("hvhhratio", {"INPUT": in_db, "OUTPUT": str(out)}), in_db, "hh")
