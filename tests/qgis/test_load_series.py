"""'Load series' as its users run it: layers of many years in the project, in order, and ready to be played."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsLayerTreeRegistryBridge,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsTemporalUtils,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds, opened
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR, TileSpec

from .command_line import words
from .desktop import Desktop, log_of, open_desktop, wait_until
from .models import FIXED, GIVEN, add_input, add_step
from .test_background import Background
from .test_batch import run_batch
from .test_refusals import assert_tells, refusal
from .toolbox import (
    ALOS2_2020,
    ALOS2_2021,
    ALOS_2008,
    JERS_1996,
    Archive,
    Heard,
    project_context,
    run,
    titles,
)

KEPT = ("water", "land")
TWELVE_YEARS = (*range(2007, 2011), *range(2015, 2023))
LATENCY_S = 0.2
LANDED_WITHIN_S = 5.0


def asked(url: str, folder: Path | None = None, **more: object) -> dict:
    given = {"PRODUCT": PALSAR, "YEARS": "2020-2021", "TILES": "N35E030", "ARCHIVE": url, **more}
    return given if folder is None else {**given, "FOLDER": str(folder)}


def land(given: dict) -> Background:
    """From the toolbox: runs in the background, then QGIS takes the layers into the project."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    job = Background("loadseries", given).run()
    algorithm = QgsApplication.processingRegistry().algorithmById("palsar:loadseries")
    assert handleAlgorithmResults(algorithm, job.context, job.heard, parameters=given), job.heard.errors
    return job


def names_of(path: str) -> str:
    return Path(path).name


def outline(node: QgsLayerTreeNode | None = None, depth: int = 0) -> list[str]:
    """The layer tree as lines; + what is switched on, - what is not."""
    lines = []
    for child in (node or QgsProject.instance().layerTreeRoot()).children():
        lines.append("  " * depth + ("+ " if child.itemVisibilityChecked() else "- ") + child.name())
        if isinstance(child, QgsLayerTreeGroup):
            lines += outline(child, depth + 1)
    return lines


def layer_called(name: str) -> QgsRasterLayer:
    (layer,) = QgsProject.instance().mapLayersByName(name)
    return layer


def moment(year: int, month: int = 1, day: int = 1) -> QDateTime:
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt.TimeSpec.UTC)


# -- numbers --------------------------------------------------------------------------------------


def test_virtual_layers_hold_the_right_numbers(url, archive, tmp_path):
    chosen = ["hh_db", "hv_db", "ratio_db", "rgb", "date", "mask", "linci"]
    results = run("loadseries", asked(url, tmp_path, MEASUREMENTS=chosen))
    order = ["rgb", "hh_db", "hv_db", "ratio_db", "date", "linci", "mask"]
    expected = [f"ALOS-2_PALSAR-2_{year}_{name}.vrt" for year in (2020, 2021) for name in order]
    assert list(map(names_of, results["LAYERS"])) == expected
    assert (results["LAYER_COUNT"], results["MISSING_YEARS"]) == (14, "")
    assert results["FOLDER"] == str(tmp_path)
    for spec in (ALOS2_2020, ALOS2_2021):
        bands = archive.tiles[spec]

        def file(measurement: str, year: int = spec.year) -> Path:
            return tmp_path / f"ALOS-2_PALSAR-2_{year}_{measurement}.vrt"

        hh, hv = (witness.calibrated(bands, name, PALSAR, "gamma0_db", KEPT) for name in ("hh", "hv"))
        ratio = witness.ratio(bands, "ratio_db", KEPT)
        assert_holds(file("hh_db"), hh, **TOLERANCE["gamma0_db"])
        assert_holds(file("hv_db"), hv, **TOLERANCE["gamma0_db"])
        assert_holds(file("ratio_db"), ratio, **TOLERANCE["ratio_db"])
        for number, values in enumerate((hh, hv, ratio), start=1):
            assert_holds(file("rgb"), values, number=number, within=1e-4)
        dates = witness.dates(bands, PALSAR, spec.year, "yyyymmdd", KEPT)
        assert_holds(file("date"), dates, nodata=0)
        assert_holds(file("mask"), witness.stored(bands, "mask", KEPT), nodata=0)
        assert_holds(file("linci"), witness.stored(bands, "linci", KEPT), nodata=0)
    assert titles(tmp_path / expected[0]) == ["HH gamma0 [dB]", "HV gamma0 [dB]", "HV/HH ratio [dB]"]


def test_each_product_keeps_its_own_calibration(url, archive, tmp_path):
    given = asked(url, tmp_path, PRODUCT="all", YEARS="1996,2008", TILES="N05E040", MEASUREMENTS=["hh_db"])
    results = run("loadseries", given)
    files = ["JERS-1_SAR_1996_hh_db.vrt", "ALOS_PALSAR_2008_hh_db.vrt"]
    assert list(map(names_of, results["LAYERS"])) == files
    for spec, file in zip((JERS_1996, ALOS_2008), files):
        expected = witness.calibrated(archive.tiles[spec], "hh", spec.product, "gamma0_db", KEPT)
        assert_holds(tmp_path / file, expected, **TOLERANCE["gamma0_db"])


@pytest.mark.parametrize("form", ["gtiff", "cog", "lerc", "int16_db"])
def test_computed_layers(url, archive, tmp_path, form):
    given = asked(url, tmp_path, FORMAT=form, MEASUREMENTS=["rgb", "hv_db"], YEARS="2020")
    results = run("loadseries", given)
    files = [f"ALOS-2_PALSAR-2_2020_{name}.tif" for name in ("rgb", "hv_db")]
    assert list(map(names_of, results["LAYERS"])) == files
    expected = witness.calibrated(archive.tiles[ALOS2_2020], "hv", PALSAR, "gamma0_db", KEPT)
    for file, number in zip(files, (2, 1)):
        dataset = opened(tmp_path / file)
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray() * (band.GetScale() or 1)
        none = np.isnan(expected)
        assert (band.ReadAsArray()[none] == band.GetNoDataValue()).all()
        np.testing.assert_allclose(values[~none], expected[~none], atol=0.0101)
        assert band.GetOverviewCount() > 0 or band.XSize < 512
    stamps = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")}
    heard = Heard()
    assert run("loadseries", given, heard)["LAYER_COUNT"] == 2
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.tif")} == stamps
    assert "Nothing is left to do." in heard.infos


@pytest.mark.parametrize("folder", [{}, {"FOLDER": "TEMPORARY_OUTPUT"}, {"FOLDER": None}])
def test_without_a_folder_it_is_a_temporary_one(url, archive, folder):
    first, second = (
        run("loadseries", asked(url, MEASUREMENTS=["mask"], YEARS="2020", **folder)) for _ in range(2)
    )
    assert first["FOLDER"] != second["FOLDER"]
    for results in (first, second):
        (layer,) = results["LAYERS"]
        assert Path(layer).parent == Path(results["FOLDER"])
        expected = witness.stored(archive.tiles[ALOS2_2020], "mask", KEPT)
        assert_holds(layer, expected, nodata=0)


# -- in the project -------------------------------------------------------------------------------


def test_layers_land_in_groups_the_newest_on_top(url):
    given = asked(url, PRODUCT="all", YEARS="all", TILES="N05E040,N35E030", MEASUREMENTS=["hv_db", "hh_db"])
    job = land(given)
    assert outline() == [
        "+ JERS-1 SAR, ALOS/ALOS-2 PALSAR 1996-2021",
        "  + 2021",
        "    + ALOS-2 PALSAR-2 2021 HH gamma0 dB",
        "    - ALOS-2 PALSAR-2 2021 HV gamma0 dB",
        "  + 2020",
        "    + ALOS-2 PALSAR-2 2020 HH gamma0 dB",
        "    - ALOS-2 PALSAR-2 2020 HV gamma0 dB",
        "  + 2008",
        "    + ALOS PALSAR 2008 HH gamma0 dB",
        "    - ALOS PALSAR 2008 HV gamma0 dB",
        "  + 1996",
        "    + JERS-1 SAR 1996 HH gamma0 dB",
    ]
    (run_group,) = QgsProject.instance().layerTreeRoot().children()
    assert [group.isExpanded() for group in run_group.children()] == [True, False, False, False]
    assert sum("JERS-1 SAR is left out of hv_db" in warning for warning in job.heard.warnings) == 1
    assert len(QgsProject.instance().mapLayers()) == job.results["LAYER_COUNT"] == 7


def test_the_newest_is_on_top_where_qgis_puts_new_layers_into_the_group(url):
    """As it does as soon as the group is the current one in the layer tree."""
    root = QgsProject.instance().layerTreeRoot()
    bridge = QgsProject.instance().layerTreeRegistryBridge()

    def here():
        for child in root.children():
            if isinstance(child, QgsLayerTreeGroup):
                bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(child, 0))

    root.addedChildren.connect(here)
    try:
        tiles = "N05E040,N35E030"
        land(asked(url, PRODUCT="all", YEARS="all", TILES=tiles, MEASUREMENTS=["mask", "hv_db", "hh_db"]))
    finally:
        root.addedChildren.disconnect(here)
        bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    (run_group,) = root.children()
    assert [group.name() for group in run_group.children()] == ["2021", "2020", "2008", "1996"]
    assert [group.isExpanded() for group in run_group.children()] == [True, False, False, False]
    names = [node.name().split()[3] for node in run_group.children()[0].children()]
    assert names == ["HH", "HV", "Mask"]


def test_each_run_has_a_group_of_its_own(url):
    for _ in range(2):
        land(asked(url, MEASUREMENTS=["hh_db"], YEARS="2020"))
    group = ["+ ALOS/ALOS-2 PALSAR 2020", "  + 2020", "    + ALOS-2 PALSAR-2 2020 HH gamma0 dB"]
    assert outline() == [*group, *group]


def test_run_again_into_the_same_folder_the_layers_are_shown_anew(server, url, archive, tmp_path):
    """QGIS keeps the layers of the first run, which must not show what their files held before."""
    given = asked(url, tmp_path, YEARS="2020", MEASUREMENTS=["hh_db", "mask"])
    land(given)
    first = outline()
    server.reset()
    land({**given, "KEEP": ["land"]})
    assert not [request for request in server.requests() if request.path.endswith(".tif")]
    assert outline() == first
    layer = layer_called("ALOS-2 PALSAR-2 2020 HH gamma0 dB")
    expected = witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "gamma0_db", ("land",))
    height, width = expected.shape
    block = layer.dataProvider().block(1, layer.extent(), width, height)
    none = [[block.isNoData(row, col) for col in range(0, width, 7)] for row in range(0, height, 7)]
    np.testing.assert_array_equal(none, np.isnan(expected)[::7, ::7])
    assert "Mask classes kept: land." in layer.metadata().abstract()


def test_a_layer_says_what_it_is(url):
    land(asked(url, MEASUREMENTS=["hh_db"], PRODUCT="all", YEARS="1996,2008", TILES="N05E040"))
    name = "JERS-1 SAR 1996 HH gamma0 dB"
    layer = layer_called(name)
    facts = layer.metadata()
    assert facts.title() == name
    for fact in ("JERS-1 SAR 1996", "HH gamma0 [dB]", "20 log10(DN) - 84.66", "water,land", "N05E040"):
        assert fact in facts.abstract()
    assert any("JAXA" in right and "Digital Earth Africa" in right for right in facts.rights())
    assert any("earth.jaxa.jp" in licence for licence in facts.licenses())
    assert facts.history() == ["loadmosaic -> applymask -> loadseries"]
    assert {"SAR", "L-band", JERS, "JERS-1 SAR", "hh", "gamma0_db"} <= set(facts.keywords()["theme"])
    assert facts.crs().authid() == "EPSG:4326"
    (place,) = facts.extent().spatialExtents()
    assert place.extentCrs.authid() == "EPSG:4326"
    assert place.bounds.toRectangle() == layer.extent()
    (when,) = facts.extent().temporalExtents()
    assert when == QgsDateTimeRange(moment(1996), moment(1997), True, False)
    assert "JAXA" in (getattr(layer.serverProperties(), "attribution", None) or layer.attribution)()


def frames_of_years(extent: QgsDateTimeRange) -> dict[int, QgsDateTimeRange]:
    """As the Temporal Controller makes them when it goes through the years."""
    navigation = QgsTemporalNavigationObject()
    navigation.setTemporalExtents(extent)
    older = getattr(QgsUnitTypes.TemporalUnit, "TemporalYears", None)
    navigation.setFrameDuration(QgsInterval(1, older if older is not None else Qgis.TemporalUnit.Years))
    frames = map(navigation.dateTimeRangeForFrameNumber, range(navigation.totalFrameCount()))
    return {frame.begin().date().year(): frame for frame in frames}


def played(extent: QgsDateTimeRange) -> dict[int, list[str]]:
    """Which layers each frame shows."""
    shown: dict[int, list[str]] = {}
    for year, frame in frames_of_years(extent).items():
        for layer in QgsProject.instance().mapLayers().values():
            if layer.temporalProperties().isActive() and layer.temporalProperties().isVisibleInTemporalRange(
                frame
            ):
                shown.setdefault(year, []).append(layer.name())
    return shown


def test_the_temporal_controller_plays_the_years(url, tmp_path):
    """A frame of a year shows that year's layer and no other; so it does when the project was saved."""
    given = asked(url, tmp_path, PRODUCT="all", YEARS="all", TILES="N05E040,N35E030", MEASUREMENTS=["hh_db"])
    land(given)
    expected = {
        1996: ["JERS-1 SAR 1996 HH gamma0 dB"],
        2008: ["ALOS PALSAR 2008 HH gamma0 dB"],
        2020: ["ALOS-2 PALSAR-2 2020 HH gamma0 dB"],
        2021: ["ALOS-2 PALSAR-2 2021 HH gamma0 dB"],
    }
    extents = [
        QgsDateTimeRange(moment(1994), moment(2024), True, False),
        # The button "Set to full range".
        QgsTemporalUtils.calculateTemporalRangeForProject(QgsProject.instance()),
    ]
    for extent in extents:
        assert played(extent) == expected
    for layer in QgsProject.instance().mapLayers().values():
        shown_in = layer.temporalProperties().fixedTemporalRange()
        assert not shown_in.includeEnd()
        assert shown_in.end().secsTo(moment(shown_in.begin().date().year() + 1)) == 1
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgs"))
    lines = outline()
    project.clear()
    assert project.read(str(tmp_path / "saved.qgs"))
    extents[1] = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    for extent in extents:
        assert played(extent) == expected
    assert outline() == lines


def test_dates_play_by_themselves_where_qgis_can(url):
    land(asked(url, YEARS="2020", MEASUREMENTS=["date"], DATE_FORMAT="days_since_1970"))
    time_of = layer_called("ALOS-2 PALSAR-2 2020 Observation date days since 1970-01-01").temporalProperties()
    modes = getattr(Qgis, "RasterTemporalMode", None)
    if not hasattr(modes, "RepresentsTemporalValues"):
        assert time_of.fixedTemporalRange().begin().date() == QDate(2020, 1, 1)
        return
    assert time_of.mode() == modes.RepresentsTemporalValues
    assert time_of.temporalRepresentationOffset() == moment(1970)
    assert time_of.temporalRepresentationScale().days() == 1


STYLES = {
    "hh_db": ("singlebandgray", [(-20, 0)]),
    "hv_db": ("singlebandgray", [(-25, -5)]),
    "ratio_db": ("singlebandpseudocolor", [(-15, 0)]),
    "linci": ("singlebandpseudocolor", [(0, 90)]),
    "date": ("singlebandpseudocolor", [(20200101, 20201231)]),
    "rgb": ("multibandcolor", [(-20, 0), (-25, -5), (-15, 0)]),
}


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_layers_open_in_their_style_and_read_no_pixel(server, url, tmp_path, form):
    given = asked(url, tmp_path, YEARS="2020", MEASUREMENTS=[*STYLES, "mask"], FORMAT=form)
    land(given)
    ending = "vrt" if form == "vrt" else "tif"
    gdal.VSICurlClearCache()
    server.reset()
    for measurement, (kind, ranges) in STYLES.items():
        layer = QgsRasterLayer(str(tmp_path / f"ALOS-2_PALSAR-2_2020_{measurement}.{ending}"), "layer")
        renderer = layer.renderer()
        assert renderer.type() == kind
        if kind == "multibandcolor":
            assert [renderer.redBand(), renderer.greenBand(), renderer.blueBand()] == [1, 2, 3]
            names = ("red", "green", "blue")
            stretches = [getattr(renderer, f"{name}ContrastEnhancement")() for name in names]
        elif kind == "singlebandgray":
            stretches = [renderer.contrastEnhancement()]
        else:
            stretches = [renderer.shader().rasterShaderFunction()]
        assert [(stretch.minimumValue(), stretch.maximumValue()) for stretch in stretches] == ranges
    mask = QgsRasterLayer(str(tmp_path / f"ALOS-2_PALSAR-2_2020_mask.{ending}"), "mask")
    assert [entry.label for entry in mask.renderer().classes()] == ["water", "layover", "shadow", "land"]
    assert server.requests() == []


# -- few questions --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def twelve_years(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Lab]:
    specs = [TileSpec(PALSAR, year, "N35E030", width=900, height=810) for year in TWELVE_YEARS]
    archive = Archive.made_of(tmp_path_factory.mktemp("twelve-years"), specs)
    with S3Lab(archive.root) as server:
        yield server


@pytest.mark.usefixtures("server")  # which begins with nothing remembered
@pytest.mark.parametrize("stack", [False, True])
def test_twelve_years_land_soon_on_a_slow_line(twelve_years, stack):
    """Two questions to the archive for each year, all years at once, and none for a file of pixels."""
    twelve_years.reset()
    twelve_years.set_latency(LATENCY_S)
    begun_s = time.monotonic()
    given = {
        "YEARS": "all",
        "AREA": "30,30.2,34.82,35 [EPSG:4326]",
        "MEASUREMENTS": ["hh_db"],
        "STACK": stack,
    }
    job = land({**given, "ARCHIVE": twelve_years.bucket_url})
    assert time.monotonic() - begun_s < LANDED_WITHIN_S
    twelve_years.set_latency(0)
    layers = QgsProject.instance().mapLayers().values()
    assert job.results["LAYER_COUNT"] == len(layers) == (1 if stack else len(TWELVE_YEARS))
    assert sum(layer.bandCount() for layer in layers) == len(TWELVE_YEARS)
    assert len(twelve_years.requests()) == 1 + 2 * len(TWELVE_YEARS)
    assert [request.path for request in twelve_years.requests() if request.path.endswith(".tif")] == []


# -- what is not there ----------------------------------------------------------------------------


def test_missing_years_are_named(url, tmp_path):
    heard = Heard()
    given = asked(url, tmp_path, PRODUCT="all", YEARS="1996,2008,2012,2020-2022", MEASUREMENTS=["hh_db"])
    results = run("loadseries", given, heard)
    assert results["MISSING_YEARS"] == "1996,2008,2012,2022"
    assert results["LAYER_COUNT"] == 2
    assert any("2012 is left out." in text and "no satellite" in text for text in heard.warnings)
    assert any("1996 is left out." in text and "JERS-1" in text for text in heard.warnings)


def test_jers_alone_has_no_hv(url, tmp_path):
    text = refusal("loadseries", asked(url, tmp_path, PRODUCT=JERS, YEARS="1996", TILES="N05E040"))
    assert_tells(text, "JERS-1", "hv")


def test_hv_of_a_year_that_only_jers_has(url, tmp_path):
    given = asked(url, tmp_path, PRODUCT="all", YEARS="1996", TILES="N05E040", MEASUREMENTS=["hv_db"])
    assert_tells(refusal("loadseries", given), "1996", "2007-2010")


@pytest.mark.parametrize(
    ("more", "facts"),
    [
        ({"YEARS": "2012"}, ("2012", "2007-2010")),
        ({"YEARS": "2012", "PRODUCT": "all"}, ("2012", "JERS-1", "2007-2010", "1992-1998")),
        ({"YEARS": "soon"}, ("soon", "2007-2010")),
        ({"TILES": "", "AREA": "-30,-29,-5,-4 [EPSG:4326]"}, ("2020", "land")),
        ({"TILES": ""}, ("area",)),
    ],
)
def test_what_cannot_be(url, tmp_path, more, facts):
    assert_tells(refusal("loadseries", asked(url, tmp_path / "new", **more)), *facts)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("form", ["vrt", "gtiff"])
def test_a_file_of_somebody_elses_is_left_alone(url, tmp_path, form):
    file = tmp_path / f"ALOS-2_PALSAR-2_2021_mask.{'vrt' if form == 'vrt' else 'tif'}"
    file.write_text("my own work")
    given = asked(url, tmp_path, MEASUREMENTS=["hh_db", "mask"], FORMAT=form)
    assert_tells(refusal("loadseries", given), file, "left alone")
    assert [path.name for path in tmp_path.iterdir()] == [file.name]
    assert file.read_text() == "my own work"


def test_cancelled_while_it_computes(server, url, tmp_path):
    server.add_fault(r"\.tif", delay=2.0)
    job = Background("loadseries", asked(url, tmp_path, FORMAT="gtiff", MEASUREMENTS=["hh_db"]))
    took_s = job.cancel_when(lambda: any(".tif" in request.path for request in server.requests()))
    assert took_s < 1.0
    assert not list(tmp_path.glob("*.tif"))


# -- other ways to run it -------------------------------------------------------------------------


def test_virtual_again_into_the_same_folder(url, archive, tmp_path):
    """With other parameters: the layers are those of the last run."""
    run("loadseries", asked(url, tmp_path, YEARS="2020", MEASUREMENTS=["hh_db"]))
    given = asked(url, tmp_path, YEARS="2020", MEASUREMENTS=["hh_db"], KEEP=["land"])
    (layer,) = run("loadseries", given)["LAYERS"]
    expected = witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "gamma0_db", ("land",))
    assert_holds(layer, expected, **TOLERANCE["gamma0_db"])


def test_a_step_goes_on_from_a_layer_of_the_series(url, archive, tmp_path):
    (layer,) = run("loadseries", asked(url, tmp_path, YEARS="2020", MEASUREMENTS=["hh_dn"]))["LAYERS"]
    given = {"INPUT": layer, "QUANTITY": "sigma0_db", "OUTPUT": str(tmp_path / "sigma0.vrt")}
    expected = witness.calibrated(archive.tiles[ALOS2_2020], "hh", PALSAR, "sigma0_db", KEPT)
    assert_holds(run("calibrate", given)["OUTPUT"], expected, **TOLERANCE["sigma0_db"])


def test_in_a_model(url, tmp_path):
    model = QgsProcessingModelAlgorithm("series", "tests")
    add_input(model, QgsProcessingParameterString("years", "years"))
    add_step(
        model,
        "series",
        "palsar:loadseries",
        PRODUCT=FIXED(PALSAR),
        YEARS=GIVEN("years"),
        TILES=FIXED("N35E030"),
        MEASUREMENTS=FIXED(["hh_db"]),
        KEEP=FIXED(["land"]),
        ARCHIVE=FIXED(url),
    )
    assert model.validate() == (True, [])
    heard = Heard()
    context = project_context(heard)
    results, ok = model.run({"years": "2020-2021"}, context, heard, {}, False)
    assert ok, heard.errors
    made = results["CHILD_RESULTS"]["series"]
    assert made["LAYER_COUNT"] == 2
    assert len(context.layersToLoadOnCompletion()) == 2


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    yield from open_desktop(monkeypatch)


def test_from_the_dialog(desktop, url):
    """As it stands there, nothing but the place is chosen; the folder is a temporary one."""
    import processing

    dialog = processing.createAlgorithmDialog("palsar:loadseries", {"TILES": "N35E030", "ARCHIVE": url})
    shown = dialog.createProcessingParameters()
    assert shown["YEARS"] == "all"
    assert shown["MEASUREMENTS"] == ["hh_db", "hv_db"]
    ended: list[tuple] = []
    dialog.algorithmFinished.connect(lambda ok, results: ended.append((ok, results)))
    dialog.show()
    dialog.runAlgorithm()
    wait_until(lambda: bool(ended))
    ((ok, results),) = ended
    assert ok, log_of(dialog)
    assert (results["LAYER_COUNT"], results["MISSING_YEARS"]) == (4, "2008")
    wait_until(lambda: len(QgsProject.instance().mapLayers()) == 4)
    assert outline() == [
        "+ ALOS/ALOS-2 PALSAR 2020-2021",
        "  + 2021",
        "    + ALOS-2 PALSAR-2 2021 HH gamma0 dB",
        "    - ALOS-2 PALSAR-2 2021 HV gamma0 dB",
        "  + 2020",
        "    + ALOS-2 PALSAR-2 2020 HH gamma0 dB",
        "    - ALOS-2 PALSAR-2 2020 HV gamma0 dB",
    ]
    dialog.close()


def test_in_a_batch(url, tmp_path):
    rows = [
        asked(url, tmp_path / str(number), YEARS=years, MEASUREMENTS=["mask"])
        for number, years in enumerate(("2020", "2012", "2021"))
    ]
    done = run_batch("loadseries", rows)
    assert [ok for ok, _, _ in done] == [True, False, True]
    assert [len(list(Path(row["FOLDER"]).glob("*.vrt"))) for row in (rows[0], rows[2])] == [1, 1]


def test_on_the_command_line(command_line, url, archive, tmp_path):
    given = {"PRODUCT": "all", "YEARS": "1996,2008", "TILES": "N05E040", "ARCHIVE": url}
    given |= {"MEASUREMENTS": ["hh_db", "mask"], "FOLDER": str(tmp_path)}
    results = command_line.results("run", "palsar:loadseries", *words(**given))["results"]
    assert results["LAYER_COUNT"] == 4
    expected = witness.calibrated(archive.tiles[JERS_1996], "hh", JERS, "gamma0_db", KEPT)
    assert_holds(tmp_path / "JERS-1_SAR_1996_hh_db.vrt", expected, **TOLERANCE["gamma0_db"])
