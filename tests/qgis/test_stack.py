"""'Load series' with the years as bands of one layer: numbers, map, time, and what is asked of the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

from palsar_mosaic.core.grid import Window as GridWindow
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.test_zones import by_gdal
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_values, opened
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR, TileSpec

from .command_line import words
from .models import FIXED, GIVEN, add_input, add_step
from .test_batch import run_batch
from .test_load_series import KEPT, frames_of_years, land, layer_called, moment, names_of, outline
from .test_refusals import assert_tells, refusal
from .toolbox import Archive, Heard, Window, project_context, run, titles

LABEL = "N05E040"
WHOLE = Window(40 * 4500, -5 * 4500, 600, 520)
AREA = f"{WHOLE.west!r},{WHOLE.east!r},{WHOLE.south!r},{WHOLE.north!r} [EPSG:4326]"
JERS_1996 = TileSpec(JERS, 1996, LABEL, width=600, height=520)
ALOS_2008 = TileSpec(PALSAR, 2008, LABEL, 40 + 30 / 4500, 5 - 20 / 4500, 570, 500, nothing=0)
"""Its window is not that of the other years."""
ALOS2_2020 = TileSpec(PALSAR, 2020, LABEL, width=600, height=520)
ALOS2_2021 = replace(ALOS2_2020, year=2021)
SPECS = (JERS_1996, ALOS_2008, ALOS2_2020, ALOS2_2021)
WITH_HV = SPECS[1:]
HH_FILE = "JERS-1_SAR_ALOS_PALSAR_ALOS-2_PALSAR-2_1996-2021_hh_db_stack.vrt"
HH_NAME = "JERS-1 SAR / ALOS PALSAR / ALOS-2 PALSAR-2 1996-2021 HH gamma0 dB"
HV_NAME = "ALOS PALSAR / ALOS-2 PALSAR-2 2008-2021 HV gamma0 dB"
PER_BAND = hasattr(getattr(Qgis, "RasterTemporalMode", None), "FixedRangePerBand")
GREYS_DB = (-20, 0)


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    return Archive.made_of(tmp_path_factory.mktemp("years"), SPECS)


@pytest.fixture(scope="module")
def lab(years: Archive) -> Iterator[S3Lab]:
    with S3Lab(years.root) as server:
        yield server


@pytest.fixture
def url(lab: S3Lab) -> str:
    gdal.VSICurlClearCache()
    lab.reset()
    return lab.bucket_url


def asked(url: str, folder: Path, **more: object) -> dict:
    given = {"PRODUCT": "all", "YEARS": "all", "TILES": LABEL, "ARCHIVE": url, "FOLDER": str(folder)}
    return {**given, "MEASUREMENTS": ["hh_db"], "STACK": True, **more}


def hh_db(years: Archive, spec: TileSpec) -> np.ndarray:
    """In the window of all years."""
    return witness.calibrated(years.pixels(spec, WHOLE), "hh", spec.product, "gamma0_db", KEPT)


# -- numbers --------------------------------------------------------------------------------------


def test_a_band_for_each_year(url, years, tmp_path):
    chosen = ["hv_db", "hh_db", "date", "mask", "hh_dn", "ratio_db"]
    results = run("loadseries", asked(url, tmp_path, MEASUREMENTS=chosen))
    every, later = "JERS-1_SAR_ALOS_PALSAR_ALOS-2_PALSAR-2_1996-2021", "ALOS_PALSAR_ALOS-2_PALSAR-2_2008-2021"
    assert list(map(names_of, results["LAYERS"])) == [
        HH_FILE,
        f"{later}_hv_db_stack.vrt",
        f"{later}_ratio_db_stack.vrt",
        f"{every}_date_stack.vrt",
        f"{every}_mask_stack.vrt",
        f"{every}_hh_dn_stack.vrt",
    ]
    assert (results["LAYER_COUNT"], results["MISSING_YEARS"]) == (6, "")
    assert sorted(path.name for path in tmp_path.glob("*.vrt")) == sorted(map(names_of, results["LAYERS"]))
    hh, hv, ratio, date, mask, dn = results["LAYERS"]
    assert titles(hh) == [f"{spec.year} HH gamma0 [dB]" for spec in SPECS]
    assert titles(date) == [f"{spec.year} Observation date [yyyymmdd]" for spec in SPECS]
    for number, spec in enumerate(SPECS, start=1):
        bands = years.pixels(spec, WHOLE)
        witness.assert_holds(hh, hh_db(years, spec), number=number, within=1e-4)
        dates = witness.dates(bands, spec.product, spec.year, "yyyymmdd", KEPT)
        witness.assert_holds(date, dates, number=number, nodata=0)
        witness.assert_holds(mask, witness.stored(bands, "mask", KEPT), number=number, nodata=0)
        witness.assert_holds(dn, witness.stored(bands, "hh", KEPT), number=number, nodata=0)
    for number, spec in enumerate(WITH_HV, start=1):
        bands = years.pixels(spec, WHOLE)
        expected = witness.calibrated(bands, "hv", PALSAR, "gamma0_db", KEPT)
        witness.assert_holds(hv, expected, number=number, within=1e-4)
        witness.assert_holds(ratio, witness.ratio(bands, "ratio_db", KEPT), number=number, within=1e-4)


def test_bands_say_what_they_are(url, tmp_path):
    dataset = opened(run("loadseries", asked(url, tmp_path))["LAYERS"][0])
    said = [dataset.GetRasterBand(number).GetMetadata() for number in range(1, 5)]
    assert [facts["YEAR"] for facts in said] == ["1996", "2008", "2020", "2021"]
    assert [facts["SENSOR"] for facts in said] == ["JERS-1 SAR", "ALOS PALSAR", *["ALOS-2 PALSAR-2"] * 2]
    assert [facts["PRODUCT"] for facts in said] == [JERS, *[PALSAR] * 3]
    assert {dataset.GetRasterBand(number).GetUnitType() for number in range(1, 5)} == {"dB"}
    assert dataset.GetMetadata("PALSAR")["YEARS"] == "1996,2008,2020,2021"
    whole = dataset.GetMetadata()
    assert "JAXA" in whole["ATTRIBUTION"]
    assert "84.66" in whole["FORMULA"]
    assert "83.0" in whole["FORMULA"]
    assert (dataset.RasterXSize, dataset.RasterYSize) == (WHOLE.width, WHOLE.height)
    left, step, _, top, _, down = dataset.GetGeoTransform()
    assert (left, top) == pytest.approx((40, 5), abs=1e-9)
    assert (step, down) == (1 / 4500, -1 / 4500)


@pytest.mark.parametrize("form", ["vrt", "gtiff", "cog", "lerc", "int16_db"])
def test_it_holds_just_what_the_layers_of_the_years_hold(url, years, tmp_path, form):
    """From near and from afar; a computed year is a file, kept by the next run, and the stack points at it."""
    both = {"MEASUREMENTS": ["hh_db", "mask"], "FORMAT": form, "AREA": AREA}
    single = run("loadseries", asked(url, tmp_path / "years", STACK=False, **both))["LAYERS"]
    stacks = run("loadseries", asked(url, tmp_path / "stack", **both))["LAYERS"]
    assert len(single) == 8
    assert len(stacks) == 2
    moved = (tmp_path / "stack").rename(tmp_path / "moved")
    for kind, stack in enumerate(stacks):
        dataset = opened(moved / names_of(stack))
        assert dataset.RasterCount == len(SPECS)
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            alone = opened(single[2 * (number - 1) + kind])
            of_year = alone.GetRasterBand(1)
            assert band.GetNoDataValue() == of_year.GetNoDataValue()
            assert (band.GetScale() or 1, band.GetOffset() or 0) == (of_year.GetScale() or 1, 0)
            assert band.DataType == of_year.DataType
            assert band.GetOverviewCount() == of_year.GetOverviewCount() > 0
            for factor in (1, 2, 4, 3):
                size = {"buf_xsize": WHOLE.width // factor, "buf_ysize": WHOLE.height // factor}
                np.testing.assert_array_equal(band.ReadAsArray(**size), of_year.ReadAsArray(**size))
            for level in range(band.GetOverviewCount()):
                pairs = (each.GetOverview(level).ReadAsArray() for each in (band, of_year))
                np.testing.assert_array_equal(*pairs)
    dataset = opened(moved / HH_FILE)
    values = dataset.GetRasterBand(1)
    expected = hh_db(years, JERS_1996)
    found, none = values.ReadAsArray(), np.isnan(expected)
    assert (found[none] == values.GetNoDataValue()).all()
    np.testing.assert_allclose(found[~none] * (values.GetScale() or 1), expected[~none], atol=0.0101)


def test_computed_years_are_kept(url, tmp_path):
    given = asked(url, tmp_path, FORMAT="gtiff")
    run("loadseries", given)
    files = sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".qml")
    assert files == sorted([HH_FILE, *(f"{name}_hh_db.tif" for name in NAMES_OF_YEARS)])
    stamps = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")}
    heard = Heard()
    assert run("loadseries", given, heard)["LAYER_COUNT"] == 1
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")} == stamps
    assert "Nothing is left to do." in heard.infos


NAMES_OF_YEARS = ("JERS-1_SAR_1996", "ALOS_PALSAR_2008", "ALOS-2_PALSAR-2_2020", "ALOS-2_PALSAR-2_2021")


def test_missing_years_are_no_bands(url, tmp_path):
    results = run("loadseries", asked(url, tmp_path, YEARS="2008-2012,2020,2022"))
    (layer,) = results["LAYERS"]
    assert titles(layer) == ["2008 HH gamma0 [dB]", "2020 HH gamma0 [dB]"]
    assert results["MISSING_YEARS"] == "2009,2010,2011,2012,2022"


def test_one_year_is_one_band(url, tmp_path):
    (layer,) = run("loadseries", asked(url, tmp_path, YEARS="2020"))["LAYERS"]
    assert names_of(layer) == "ALOS-2_PALSAR-2_2020_hh_db_stack.vrt"
    assert titles(layer) == ["2020 HH gamma0 [dB]"]


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_cut_to_polygons(url, years, tmp_path, form):
    """All years to the same; so it stays when the folder is moved."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "district", "memory")
    district = "POLYGON((40.01031 4.99077, 40.10113 4.97039, 40.05071 4.90093, 40.01031 4.99077))"
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(district))
    assert layer.dataProvider().addFeatures([feature])[0]
    given = asked(url, tmp_path / "there", POLYGONS=layer, AREA=AREA, FORMAT=form)
    (path,) = run("loadseries", given)["LAYERS"]
    moved = (tmp_path / "there").rename(tmp_path / "here") / names_of(path)
    grid = GridWindow(WHOLE.left, WHOLE.top, WHOLE.left + WHOLE.width, WHOLE.top + WHOLE.height)
    stays = by_gdal(district, grid)
    dataset = opened(moved)
    left, _, _, top, _, _ = dataset.GetGeoTransform()
    column, row = round(left * 4500) - WHOLE.left, round(-top * 4500) - WHOLE.top
    window = (slice(row, row + dataset.RasterYSize), slice(column, column + dataset.RasterXSize))
    for number, spec in enumerate(SPECS, start=1):
        expected = np.where(stays, hh_db(years, spec), np.nan)
        assert np.isfinite(expected).sum() == np.isfinite(expected[window]).sum() > 1000
        witness.assert_holds(moved, expected[window], number=number, within=1e-4)


# -- what it is not -------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["calibrate", "applymask", "decodedate", "hvhhratio"])
def test_a_step_says_that_it_takes_one_year(url, tmp_path, step):
    (stack,) = run("loadseries", asked(url, tmp_path))["LAYERS"]
    text = refusal(step, {"INPUT": stack, "OUTPUT": str(tmp_path / "out.vrt")})
    assert_tells(text, HH_FILE, "1996, 2008, 2020, 2021", "one year", "Years as bands of one layer")


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_another_ones_file_is_left_alone(url, tmp_path, form):
    file = tmp_path / HH_FILE
    file.write_text("my own work")
    assert_tells(refusal("loadseries", asked(url, tmp_path, FORMAT=form)), file, "left alone")
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
    assert file.read_text() == "my own work"


# -- in the project -------------------------------------------------------------------------------


def test_stacks_stand_on_top_of_the_run(url, tmp_path):
    land(asked(url, tmp_path, MEASUREMENTS=["rgb", "hv_db", "hh_db"], YEARS="all"))
    rgb = "{} RGB of HH, HV, HV/HH"
    assert outline() == [
        "+ JERS-1 SAR, ALOS/ALOS-2 PALSAR 1996-2021",
        f"  + {HH_NAME}",
        f"  - {HV_NAME}",
        "  + 2021",
        f"    - {rgb.format('ALOS-2 PALSAR-2 2021')}",
        "  + 2020",
        f"    - {rgb.format('ALOS-2 PALSAR-2 2020')}",
        "  + 2008",
        f"    - {rgb.format('ALOS PALSAR 2008')}",
    ]


def test_run_again_into_the_same_folder_it_is_shown_anew(url, tmp_path):
    land(asked(url, tmp_path))
    before = layer_called(HH_NAME)
    land(asked(url, tmp_path, KEEP=["land"]))
    assert layer_called(HH_NAME).id() == before.id()
    assert "Mask classes kept: land." in before.metadata().abstract()
    assert outline() == ["+ JERS-1 SAR, ALOS/ALOS-2 PALSAR 1996-2021", f"  + {HH_NAME}"]


def test_run_again_with_other_years_it_shows_the_newest(url, years, tmp_path):
    """Sensors, first and last year are the same, and so is the file."""
    for chosen in ("1996,2008,2021", "all", "1996,2008,2021"):
        land(asked(url, tmp_path, YEARS=chosen))
        layer = layer_called(HH_NAME)
        assert layer.renderer().usesBands() == [layer.bandCount()]
        assert_shows(painted(layer), hh_db(years, ALOS2_2021))
    assert layer.bandCount() == 3


def test_run_again_with_the_same_years_the_users_band_stays(url, tmp_path):
    land(asked(url, tmp_path))
    layer = layer_called(HH_NAME)
    assert layer.bandCount() > 2
    renderer = layer.renderer().clone()
    # It was renamed in QGIS 3.38.
    (getattr(renderer, "setInputBand", None) or renderer.setGrayBand)(2)
    layer.setRenderer(renderer)
    land(asked(url, tmp_path, KEEP=["land"]))
    assert layer_called(HH_NAME).renderer().usesBands() == [2]


def test_the_layer_says_what_it_is(url, tmp_path):
    land(asked(url, tmp_path))
    layer = layer_called(HH_NAME)
    facts = layer.metadata()
    assert facts.title() == HH_NAME
    for fact in ("JERS-1 SAR, ALOS PALSAR, ALOS-2 PALSAR-2", "1996, 2008, 2020, 2021", "HH gamma0 [dB]"):
        assert fact in facts.abstract()
    for fact in ("20 log10(DN) - 84.66; HH gamma0 [dB] = 20 log10(DN) - 83.0", "water,land", LABEL):
        assert fact in facts.abstract()
    assert len(facts.rights()) == len(facts.licenses()) == 1
    assert facts.history() == ["loadmosaic -> applymask -> loadseries"]
    assert {JERS, PALSAR, "JERS-1 SAR", "ALOS-2 PALSAR-2", "hh"} <= set(facts.keywords()["theme"])
    (place,) = facts.extent().spatialExtents()
    assert place.bounds.toRectangle() == layer.extent()
    whole = [QgsDateTimeRange(moment(s.year), moment(s.year + 1), True, False) for s in SPECS]
    assert facts.extent().temporalExtents() == whole
    assert "JAXA" in (getattr(layer.serverProperties(), "attribution", None) or layer.attribution)()


# -- on the map, through the years ----------------------------------------------------------------


def painted(layer: QgsRasterLayer, when: QgsDateTimeRange | None = None) -> np.ndarray:
    """The layer alone, three times as large, each pixel by its middle: (rows, columns, [r, g, b, alpha])."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(3 * layer.width(), 3 * layer.height()))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    settings.setIsTemporal(when is not None)
    if when is not None:
        settings.setTemporalRange(when)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert [str(error.message) for error in job.errors()] == []
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return lines[1::3, 1::3].copy()


def assert_shows(image: np.ndarray, values_db: np.ndarray) -> None:
    """Greys from -20 to 0 dB, nothing where there is nothing."""
    none = np.isnan(values_db)
    assert not image[none][:, 3].any()
    assert (image[~none][:, 3] == 255).all()
    least, most = GREYS_DB
    greys = np.clip((values_db[~none] - least) / (most - least), 0, 1) * 255
    assert np.abs(image[~none][:, 0] - greys).max() <= 2
    assert np.ptp(greys) > 20


def assert_plays(years: Archive) -> None:
    """Frame by frame, the map shows each year's own pixels, and nothing in years without a mosaic."""
    layer = layer_called(HH_NAME)
    extents = [
        QgsDateTimeRange(moment(1994), moment(2024), True, False),
        # The button "Set to full range".
        QgsTemporalUtils.calculateTemporalRangeForProject(QgsProject.instance()),
    ]
    assert extents[1].begin().date().year() == 1996
    assert extents[1].end().date().year() == 2021
    shown = {spec.year: spec for spec in SPECS}
    for extent in extents:
        frames = frames_of_years(extent)
        assert set(shown) <= set(frames)
        seen = {
            year
            for year, frame in frames.items()
            if layer.temporalProperties().isVisibleInTemporalRange(frame)
        }
        if not PER_BAND:
            assert seen == set(range(1996, 2022))
            assert_shows(painted(layer, frames[2008]), hh_db(years, ALOS2_2021))
            continue
        assert seen == set(shown)
        for year, spec in shown.items():
            assert_shows(painted(layer, frames[year]), hh_db(years, spec))
        for year in (2007, 2009, 2019):
            assert not painted(layer, frames[year])[..., 3].any()
    assert_shows(painted(layer), hh_db(years, ALOS2_2021))


def test_the_temporal_controller_plays_the_bands(url, years, tmp_path):
    """So it does when the project was saved."""
    land(asked(url, tmp_path))
    time_of = layer_called(HH_NAME).temporalProperties()
    assert time_of.isActive()
    if PER_BAND:
        assert time_of.mode() == Qgis.RasterTemporalMode.FixedRangePerBand
        ranges = time_of.fixedRangePerBand()
        assert [ranges[number].begin().date().year() for number in (1, 2, 3, 4)] == [1996, 2008, 2020, 2021]
        for when in ranges.values():
            assert not when.includeEnd()
            assert when.end().secsTo(moment(when.begin().date().year() + 1)) == 1
    assert_plays(years)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgs"))
    lines = outline()
    project.clear()
    assert project.read(str(tmp_path / "saved.qgs"))
    assert outline() == lines
    assert_plays(years)


@pytest.mark.skipif(not PER_BAND, reason="this QGIS knows no times of bands")
@pytest.mark.parametrize("measurement", ["ratio_db", "linci", "mask", "date"])
def test_a_frame_looks_like_the_layer_of_its_year(url, years, tmp_path, measurement):
    """Whatever draws it: a ramp, classes, or months."""
    given = {"MEASUREMENTS": [measurement], "AREA": AREA, "YEARS": "2008,2020-2021"}
    (path,) = land(asked(url, tmp_path / "stack", **given)).results["LAYERS"]
    (stack,) = [each for each in QgsProject.instance().mapLayers().values() if each.source() == path]
    single = run("loadseries", asked(url, tmp_path / "years", STACK=False, **given))["LAYERS"]
    frames = frames_of_years(QgsDateTimeRange(moment(1994), moment(2024), True, False))
    seen = []
    for spec, alone in zip(WITH_HV, single):
        expected = painted(QgsRasterLayer(alone, "layer"))
        dates = witness.dates(years.pixels(spec, WHOLE), PALSAR, spec.year, "yyyymmdd", KEPT)
        # In a stack the months of a year beside it have colours of their own.
        alike = (measurement != "date") | (dates // 10000 == spec.year) | np.isnan(dates)
        assert alike.mean() > 0.5
        found = painted(stack, frames[spec.year])
        np.testing.assert_array_equal(found[alike], expected[alike])
        seen.append(found.tobytes())
    assert seen[0] != seen[1]


STYLES = {
    "hh_db": ("singlebandgray", (-20, 0)),
    "hv_db": ("singlebandgray", (-25, -5)),
    "ratio_db": ("singlebandpseudocolor", (-15, 0)),
    "date": ("singlebandpseudocolor", (19960101, 20211231)),
    "linci": ("singlebandpseudocolor", (0, 90)),
    "mask": ("paletted", None),
}


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_the_newest_year_is_shown_in_its_style_and_nothing_is_asked_before(lab, url, tmp_path, form):
    job = land(asked(url, tmp_path, MEASUREMENTS=list(STYLES), FORMAT=form))
    assert form != "vrt" or not [each for each in lab.requests() if each.path.endswith(".tif")]
    gdal.VSICurlClearCache()
    lab.reset()
    for path, (kind, ends) in zip(job.results["LAYERS"], STYLES.values()):
        layer = QgsRasterLayer(path, "layer")
        renderer = layer.renderer()
        assert renderer.type() == kind
        assert renderer.usesBands() == [layer.bandCount()]
        if ends:
            gray = kind == "singlebandgray"
            shown = renderer.contrastEnhancement() if gray else renderer.shader().rasterShaderFunction()
            assert (shown.minimumValue(), shown.maximumValue()) == ends
    assert lab.requests() == []


def test_dates_have_a_colour_for_each_month_of_each_year(url, tmp_path):
    given = asked(url, tmp_path, MEASUREMENTS=["date"], YEARS="1996,2020-2021")
    layer = QgsRasterLayer(run("loadseries", given)["LAYERS"][0], "layer")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    first, between = "< 1996-01", "< 2020-01"
    months = [[f"{year}-{month:02}" for month in range(1, 13)] for year in (1996, 2020, 2021)]
    assert [each.label for each in items] == [first, *months[0], between, *months[1], *months[2], "> 2021-12"]
    values = {each.label: each.value for each in items}
    assert values["< 1996-01"] == 19951231
    assert values["1996-02"] == 19960229
    assert values["< 2020-01"] == 20191231
    assert values["2021-12"] == 20211231


def test_a_year_is_painted_from_its_own_files_alone(lab, url, tmp_path):
    land(asked(url, tmp_path))
    layer = layer_called(HH_NAME)
    frames = frames_of_years(QgsDateTimeRange(moment(1994), moment(2024), True, False))
    looks = [(None, 2021), (frames[2008], 2008)]
    for when, year in looks if PER_BAND else looks[:1]:
        gdal.VSICurlClearCache()
        lab.reset()
        painted(layer, when)
        files = [each.path.rpartition("/")[2].split("_") for each in lab.requests()]
        assert {name[1] for name in files} == {f"{year % 100:02}"}
        assert {name[3].removesuffix(".tif") for name in files} == {"HH", "mask"}


# -- other ways to run it -------------------------------------------------------------------------


def test_in_a_model(url, years, tmp_path):
    model = QgsProcessingModelAlgorithm("stack", "tests")
    add_input(model, QgsProcessingParameterBoolean("together", "together"))
    given = {name: FIXED(value) for name, value in asked(url, tmp_path).items() if name != "FOLDER"}
    add_step(
        model, "series", "palsar:loadseries", **{**given, "STACK": GIVEN("together"), "KEEP": FIXED(["land"])}
    )
    assert model.validate() == (True, [])
    for together, count in ((True, 1), (False, 4)):
        heard = Heard()
        context = project_context(heard)
        results, ok = model.run({"together": together}, context, heard, {}, False)
        assert ok, heard.errors
        layers = results["CHILD_RESULTS"]["series"]["LAYERS"]
        assert len(layers) == len(context.layersToLoadOnCompletion()) == count
        assert opened(layers[0]).RasterCount == 5 - count


def test_in_a_batch(url, tmp_path):
    rows = [asked(url, tmp_path / f"{stack}", YEARS="2020,2021", STACK=stack) for stack in (True, False)]
    done = run_batch("loadseries", rows)
    assert [ok for ok, _, _ in done] == [True, True]
    assert [len(list(Path(row["FOLDER"]).glob("*.vrt"))) for row in rows] == [1, 2]


def test_on_the_command_line(command_line, url, years, tmp_path):
    given = asked(url, tmp_path, STACK="true")
    results = command_line.results("run", "palsar:loadseries", *words(**given))["results"]
    assert results["LAYER_COUNT"] == 1
    for number, spec in enumerate(SPECS, start=1):
        found = witness.pixels(tmp_path / HH_FILE, number)
        assert_values(found, hh_db(years, spec), **TOLERANCE["gamma0_db"])
