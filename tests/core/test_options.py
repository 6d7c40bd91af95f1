"""Creation options: what a user types reaches GDAL, and a slip of the pen is told instead of overlooked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from palsar_mosaic.core import errors, steps
from palsar_mosaic.core.errors import PalsarError
from palsar_mosaic.core.formats import COG, FORMATS, GEOTIFF, LERC
from palsar_mosaic.core.options import parse
from palsar_mosaic.core.result import write

from . import road, witness
from .conftest import Archive
from .witness import PALSAR, assert_holds, opened


@pytest.fixture
def decibels(archive: Archive):
    recipe = road.find(archive.root, tiles=("N35E030",))[1]
    return steps.calibrate(recipe, "gamma0_db", "")


@pytest.mark.parametrize("text", ["", None, "  ", "|", "\n"])
def test_nothing_said(text):
    assert parse(text) == ()
    assert GEOTIFF.with_options(text) == GEOTIFF


@pytest.mark.parametrize(
    "text",
    [
        "COMPRESS=DEFLATE|ZLEVEL=6",
        " compress = deflate | zlevel=6|",
        "COMPRESS=LZW\nCOMPRESS=DEFLATE\nZLEVEL=6",
    ],
)
def test_how_they_are_written(text):
    assert [option.upper() for option in parse(text)] == ["COMPRESS=DEFLATE", "ZLEVEL=6"]


@pytest.mark.parametrize(
    "profile",
    ["COMPRESS=NONE|BIGTIFF=IF_NEEDED", "COMPRESS=PACKBITS", "COMPRESS=DEFLATE|PREDICTOR=2|ZLEVEL=9"],
)
def test_the_profiles_of_qgis(decibels, archive, tmp_path, profile):
    """Low, high and no compression; that of JPEG is refused below."""
    out = tmp_path / "out.tif"
    write(decibels, str(out), form=GEOTIFF.with_options(profile))
    expected = witness.calibrated(archive.bands[PALSAR, 2020, "N35E030"], "hh", PALSAR, "gamma0_db")
    assert_holds(out, expected, within=1e-4)
    codec = profile.split("|")[0].split("=")[1]
    assert opened(out).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == (
        None if codec == "NONE" else codec
    )


@pytest.mark.parametrize(
    ("text", "kept", "gone"),
    [
        ("COMPRESS=LZW", ["PREDICTOR=2", "TILED=YES"], ["ZSTD_LEVEL", "ZLEVEL"]),
        ("COMPRESS=NONE", ["TILED=YES"], ["ZSTD_LEVEL", "PREDICTOR"]),
        ("COMPRESS=LZMA|LZMA_PRESET=1", ["LZMA_PRESET=1"], ["ZSTD_LEVEL", "PREDICTOR"]),
        ("COMPRESS=DEFLATE|PREDICTOR=3", ["PREDICTOR=3"], ["PREDICTOR=2", "ZSTD_LEVEL"]),
        ("COMPRESS=LERC_ZSTD|MAX_Z_ERROR=0.1", ["MAX_Z_ERROR=0.1"], ["PREDICTOR", "ZSTD_LEVEL"]),
        ("TILED=NO", ["TILED=NO", "PREDICTOR=2"], ["BLOCKXSIZE", "BLOCKYSIZE"]),
        ("BLOCKXSIZE=256|BLOCKYSIZE=256", ["BLOCKXSIZE=256", "BLOCKYSIZE=256"], ["BLOCKXSIZE=512"]),
    ],
)
def test_what_does_not_fit_to_them_goes(decibels, archive, tmp_path, text, kept, gone):
    form = GEOTIFF.with_options(text)
    options = form.creation_options(decibels)
    assert set(kept) <= set(options)
    assert not [option for option in options for name in gone if option.startswith(name)]
    write(decibels, str(tmp_path / "out.tif"), form=form)
    values = witness.calibrated(archive.bands[PALSAR, 2020, "N35E030"], "hh", PALSAR, "gamma0_db")
    assert_holds(tmp_path / "out.tif", values, within=0.101 if "LERC" in text else 1e-4)


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("DEFLATE", errors.CreateOptionUnreadable, "'DEFLATE' is no creation option. Write NAME=VALUE"),
        ("=6", errors.CreateOptionUnreadable, "'=6'"),
        ("COMPRESS=", errors.CreateOptionUnreadable, "'COMPRESS='"),
        ("COMPRESS=DEFLATE ZLEVEL=6", errors.CreateOptionValue, "'DEFLATE ZLEVEL=6' is given"),
        ("COMPRES=LZW", errors.CreateOptionUnknown, "GTiff has no creation option COMPRES. Choose among .*COMPRESS"),
        ("COMPRESS=ZIP", errors.CreateOptionValue, "COMPRESS takes one of NONE, LZW"),
        ("COMPRESS=DEFLATE|ZLEVEL=high", errors.CreateOptionValue, "a whole number in its range, and 'high'"),
        ("COMPRESS=DEFLATE|ZLEVEL=77", errors.CreateOptionValue, "ZLEVEL"),
        ("COMPRESS=ZSTD|ZSTD_LEVEL=0", errors.CreateOptionValue, "ZSTD_LEVEL"),
        ("TILED=MAYBE", errors.CreateOptionValue, "YES or NO"),
        ("BLOCKXSIZE=500", errors.CreateOptionValue, "a multiple of 16"),
        ("BLOCKYSIZE=0", errors.CreateOptionValue, "a multiple of 16"),
        ("ZLEVEL=6", errors.CreateOptionUnfit, "it speaks to COMPRESS=DEFLATE, LERC_DEFLATE"),
        ("COMPRESS=LZW|ZLEVEL=6", errors.CreateOptionUnfit, "ZLEVEL=6 cannot be used"),
        ("COMPRESS=PACKBITS|PREDICTOR=2", errors.CreateOptionUnfit, "PREDICTOR=2 cannot be used"),
        ("COMPRESS=JPEG|JPEG_QUALITY=75", errors.CreateOptionUnfit, "COMPRESS=JPEG cannot be used here: this compression"),
        ("INTERLEAVE=PIXEL", errors.CreateOptionUnfit, "one after the other"),
        ("PROFILE=BASELINE", errors.CreateOptionUnfit, "would not say what its numbers are"),
        ("PHOTOMETRIC=RGB", errors.CreateOptionUnfit, "PHOTOMETRIC=RGB"),
        ("COPY_SRC_OVERVIEWS=YES", errors.CreateOptionUnfit, "COPY_SRC_OVERVIEWS=YES"),
        ("STREAMABLE_OUTPUT=YES", errors.CreateOptionUnfit, "STREAMABLE_OUTPUT"),
        ("NBITS=16", errors.CreateOptionUnfit, "NBITS=16"),
        ("DISCARD_LSB=4", errors.CreateOptionUnfit, "DISCARD_LSB=4"),
        ("TFW=YES", errors.CreateOptionUnfit, "TFW=YES"),
    ],
)  # fmt: skip
def test_slips_of_the_pen(text, kind, said):
    with pytest.raises(kind) as caught:
        GEOTIFF.with_options(text)
    assert re.search(said, str(caught.value)), caught.value


def test_a_predictor_for_floats_on_whole_numbers(archive, tmp_path):
    recipe = road.find(archive.root, tiles=("N35E030",))[1]
    with pytest.raises(errors.CreateOptionUnfit, match="floating point numbers"):
        write(recipe, str(tmp_path / "out.tif"), form=GEOTIFF.with_options("COMPRESS=LZW|PREDICTOR=3"))


def test_options_of_a_cog(decibels, tmp_path):
    with pytest.raises(errors.CreateOptionUnknown, match="COG has no creation option TILED"):
        COG.with_options("TILED=YES")
    for text in ("OVERVIEWS=NONE", "TARGET_SRS=EPSG:3857", "TILING_SCHEME=GoogleMapsCompatible"):
        with pytest.raises(errors.CreateOptionUnfit):
            COG.with_options(text)
    out = tmp_path / "out.tif"
    write(decibels, str(out), form=COG.with_options("COMPRESS=DEFLATE|LEVEL=9|PREDICTOR=3|BLOCKSIZE=256"))
    dataset = opened(out)
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert (structure["COMPRESSION"], structure["PREDICTOR"], structure["LAYOUT"]) == ("DEFLATE", "3", "COG")


def test_a_stated_error_of_the_users_own(decibels, tmp_path):
    out = tmp_path / "out.tif"
    write(decibels, str(out), form=LERC.with_options("COMPRESS=LERC|MAX_Z_ERROR=0.1"))
    assert opened(out).GetMetadataItem("MAXIMUM_ERROR") == "0.1 dB"


@given(st.text(alphabet="ABCOMPRES=|ZLEV123 \né", max_size=30))
def test_any_text_is_understood_or_told(text):
    for form in FORMATS.values():
        try:
            made = form.with_options(text)
        except PalsarError:
            continue
        assert all(re.fullmatch(r"[A-Z_]+=.+", option) for option in made.options)


def test_the_whole_range_of_a_value():
    for value in ("YES", "NO", "IF_NEEDED", "IF_SAFER"):
        assert parse(f"BIGTIFF={value}") == (f"BIGTIFF={value}",)
    for level in range(1, 10):
        assert parse(f"COMPRESS=DEFLATE|ZLEVEL={level}")[1] == f"ZLEVEL={level}"
