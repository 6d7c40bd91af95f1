"""Whatever bytes an archive sends: a value, or an error that a user can be told."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsar_mosaic.core.archive import open_archive
from palsar_mosaic.core.errors import AnswerUnreadable, PalsarError
from palsar_mosaic.core.grid import Window
from palsar_mosaic.core.http import Http
from palsar_mosaic.core.recipe import Recipe
from palsar_mosaic.core.s3_listing import Listing, parse_listing
from palsar_mosaic.core.stac import Item, parse_item

URL = "https://host/bucket"


def listed(body: bytes) -> Listing | None:
    with suppress(PalsarError):
        return parse_listing(body, URL)
    return None


def described(body: bytes) -> Item | None:
    with suppress(PalsarError):
        return parse_item(body, "N35E030", 2020, URL, lambda href: href if href.startswith("good") else None)
    return None


# -- listings -------------------------------------------------------------------------------------


def test_a_listing_as_s3_writes_it():
    body = b"""<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><Prefix>p/2020/</Prefix>
<KeyCount>3</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>true</IsTruncated>
<NextContinuationToken>1/abc+def=&amp;</NextContinuationToken>
<Contents><Key>p/2020/a &amp; b/x.tif</Key><LastModified>2023-01-01T00:00:00Z</LastModified><Size>12345678901</Size></Contents>
<CommonPrefixes><Prefix>p/2020/N35E030/</Prefix></CommonPrefixes>
<CommonPrefixes><Prefix>p/2020/\xc3\xbc/</Prefix></CommonPrefixes></ListBucketResult>"""
    page = parse_listing(body, URL)
    assert page.folders == ("N35E030", "\u00fc")
    assert page.files == (("p/2020/a & b/x.tif", 12345678901),)
    assert page.next_page == "1/abc+def=&"


def test_an_empty_listing():
    page = parse_listing(b"<ListBucketResult/>", URL)
    assert (page.folders, page.files, page.next_page) == ((), (), "")


def test_a_login_page_is_called_by_its_name():
    with pytest.raises(AnswerUnreadable, match="a web page"):
        parse_listing(b"<!doctype html>\n<HTML><body>Log in</body></HTML>", URL)


@given(st.binary(max_size=300))
def test_any_bytes_instead_of_a_listing(body):
    listed(body)


@given(st.text(max_size=200).map(str.encode))
def test_any_text_instead_of_a_listing(body):
    listed(body)


@pytest.mark.parametrize("body", ["<\x80", "<a b=\u0100", "<\u00fc>", "\x00<a", "<a>\x00</a>"])
def test_text_that_gdal_complains_of_byte_by_byte(body):
    """GDAL quotes the byte that it stumbled over, and half a letter is no text."""
    with pytest.raises(AnswerUnreadable):
        parse_listing(body.encode(), URL)


tags = st.sampled_from(
    ["ListBucketResult", "CommonPrefixes", "Prefix", "Contents", "Key", "Size", "NextContinuationToken", "x"]
)
texts = st.text(alphabet=st.characters(exclude_characters="<&", exclude_categories=("Cs", "Cc")), max_size=12)
elements = st.recursive(
    texts,
    lambda inner: st.builds(
        lambda tag, children: f"<{tag}>{''.join(children)}</{tag}>", tags, st.lists(inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.lists(elements, max_size=5))
def test_any_elements_in_a_listing(inner):
    page = listed(f"<ListBucketResult>{''.join(inner)}</ListBucketResult>".encode())
    if page is not None:
        assert all(isinstance(size, int) for _, size in page.files)


@pytest.mark.parametrize("size", ["", "many", "1e3", "-5", "12.5", "9" * 5000])
def test_sizes_that_are_none(size):
    listed(
        f"<ListBucketResult><Contents><Key>k</Key><Size>{size}</Size></Contents></ListBucketResult>".encode()
    )


@pytest.mark.parametrize("depth", [100, 900, 5_000, 100_000])
def test_a_listing_nested_without_end(depth):
    listed(b"<a>" * depth + b"</a>" * depth)
    listed(b"<ListBucketResult>" * depth + b"</ListBucketResult>" * depth)


def test_entities_are_not_expanded():
    """A billion laughs: a small answer that would fill the memory."""
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(9))
    body = f"<!DOCTYPE x [{entities}]><ListBucketResult><NextContinuationToken>&l8;</NextContinuationToken></ListBucketResult>"
    page = listed(body.encode())
    assert page is None or len(page.next_page) < 1000
    secret = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><ListBucketResult><NextContinuationToken>&f;</NextContinuationToken></ListBucketResult>'
    page = listed(secret.encode())
    assert page is None or page.next_page in ("", "&f;")


@given(cut=st.integers(0, 400))
def test_a_listing_cut_anywhere(cut):
    whole = (
        b"<ListBucketResult><CommonPrefixes><Prefix>p/N35E030/</Prefix></CommonPrefixes>" * 1
        + b"<Contents><Key>k</Key><Size>5</Size></Contents></ListBucketResult>"
    )
    page = listed(whole[:cut])
    assert page is None or cut >= len(whole)


# -- items ----------------------------------------------------------------------------------------


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=7) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def test_an_item_as_the_archive_has_it():
    item = {
        "assets": {"HH": {"href": "good/hh.tif"}, "mask": {"href": "good/mask.tif"}},
        "properties": {
            "cf": "84.66 dB",
            "launchdate": "1992-02-11",
            "proj:shape": [4500, 9000],
            "proj:transform": [1 / 4500, 0.0, -11.0, 0.0, -1 / 4500, 3.0, 0.0, 0.0, 1.0],
        },
    }
    found = parse_item(json.dumps(item).encode(), "N05W015", 1996, URL, lambda href: href)
    assert found.files == {"hh": "good/hh.tif", "mask": "good/mask.tif"}
    assert found.window == Window(-49500, -13500, -40500, -9000)
    assert found.calibration_db == -84.66
    assert found.launch == "1992-02-11"


@given(st.binary(max_size=200))
def test_any_bytes_instead_of_an_item(body):
    described(body)


@given(json_values)
def test_any_json_instead_of_an_item(value):
    described(json.dumps(value).encode())


@given(assets=json_values, properties=json_values)
def test_any_json_in_an_item(assets, properties):
    described(json.dumps({"assets": assets, "properties": properties}).encode())


@given(
    shape=json_values | st.lists(st.integers(-5, 10**7) | st.floats(), min_size=2, max_size=2),
    transform=json_values | st.lists(st.floats() | st.integers(), min_size=6, max_size=9),
    factor=json_values,
    launch=json_values,
)
def test_any_place_in_an_item(shape, transform, factor, launch):
    properties = {"proj:shape": shape, "proj:transform": transform, "cf": factor, "launchdate": launch}
    described(json.dumps({"assets": {"hh": {"href": "good"}}, "properties": properties}).encode())


@given(
    west=st.floats(allow_nan=True, allow_infinity=True),
    north=st.floats(allow_nan=True, allow_infinity=True),
    shape=st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=2, max_size=2),
)
def test_any_corner_of_a_well_made_grid(west, north, shape):
    for rows_columns in ([70, 80], shape):
        properties = {"proj:shape": rows_columns, "proj:transform": [1 / 4500, 0, west, 0, -1 / 4500, north]}
        described(json.dumps({"assets": {"hh": {"href": "good"}}, "properties": properties}).encode())


@pytest.mark.parametrize(
    "properties",
    [
        '{"proj:shape": [Infinity, 80], "proj:transform": [0.1, 0, 0, 0, -0.1, 0]}',
        '{"proj:shape": [NaN, 80], "proj:transform": [0.1, 0, 0, 0, -0.1, 0]}',
        '{"proj:shape": [1e400, 80], "proj:transform": [0.1, 0, 0, 0, -0.1, 0]}',
        f'{{"proj:shape": [1{"0" * 400}, 80], "proj:transform": [1{"0" * 400}, 0, 0, 0, 0, 0]}}',
        f'{{"proj:shape": [70, 80], "proj:transform": [1{"0" * 400}, 0, 0, 0, 0, 0]}}',
        f'{{"proj:shape": [70, 80], "proj:transform": [{1 / 4500}, 0, Infinity, 0, {-1 / 4500}, 0]}}',
        f'{{"proj:shape": [70, 80], "proj:transform": [{1 / 4500}, 0, 0, 0, {-1 / 4500}, NaN]}}',
        '{"proj:shape": {"a": 1, "b": 2}, "proj:transform": {"a": 1}}',
        f'{{"proj:shape": [1{"0" * 6000}, 80]}}',
    ],
)
def test_numbers_that_are_none(properties):
    assert (
        described(f'{{"assets": {{"hh": {{"href": "good"}}}}, "properties": {properties}}}'.encode()) is None
    )


@pytest.mark.parametrize("depth", [500, 5_000, 200_000])
def test_an_item_nested_without_end(depth):
    assert described(b'{"assets":' + b"[" * depth + b"]" * depth + b"}") is None
    assert described(b'{"a":' * depth + b"1" + b"}" * depth) is None


# -- recipes and addresses ------------------------------------------------------------------------


@given(json_values)
def test_any_json_instead_of_a_recipe(value):
    with pytest.raises((ValueError, KeyError, TypeError)):
        Recipe.from_json(json.dumps(value))


@given(st.text(max_size=40))
def test_any_text_as_an_address(tmp_path_factory, text):
    """Opening asks nothing yet; it only understands or refuses."""
    try:
        archive = open_archive(text, Http())
    except PalsarError:
        return
    assert archive.root


@given(href=st.text(max_size=60))
def test_no_href_leaves_the_tile(tmp_path_factory, href):
    root = tmp_path_factory.getbasetemp()
    for archive in (open_archive(str(root), Http()), open_archive("https://host/bucket", Http())):
        key = archive.key_of(href, "p/2020/N35E030/N35E030_20.stac-item.json")
        assert key is None or ".." not in key.replace("\\", "/").split("/")
