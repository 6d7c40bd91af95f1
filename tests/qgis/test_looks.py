"""What QGIS makes of a result on the map: no data is nothing, the rest is grey in a fixed range."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .toolbox import ALOS2_2020, ALOS2_2021, JERS_1996, SENSORS, load, run

Bands = dict[str, np.ndarray]


@dataclass(frozen=True)
class Look:
    """A result, its first band by numpy, and the range of its greys where one is documented."""

    algorithm: str
    parameters: dict
    expected: Callable[[Bands], np.ndarray]
    greys: tuple[float, float] | None = None
    masked: bool = False


LAND = ("land",)
LOOKS = {
    "mosaic": Look("", {}, lambda b: witness.stored(b, "hh"), (500, 10000)),
    "hv alone": Look("", {"BANDS": ["hv"]}, lambda b: witness.stored(b, "hv"), (200, 4000)),
    "angle": Look("", {"BANDS": ["linci"]}, lambda b: witness.stored(b, "linci")),
    "masked": Look("applymask", {"KEEP": ["land"]}, lambda b: witness.stored(b, "hh", LAND), (500, 10000)),
    "gamma0_db": Look(
        "calibrate",
        {"QUANTITY": "gamma0_db"},
        lambda b: witness.calibrated(b, "hh", PALSAR, "gamma0_db"),
        (-20, 0),
    ),
    "masked gamma0_db": Look(
        "calibrate",
        {"QUANTITY": "gamma0_db"},
        lambda b: witness.calibrated(b, "hh", PALSAR, "gamma0_db", LAND),
        (-20, 0),
        masked=True,
    ),
    "sigma0_db": Look(
        "calibrate",
        {"QUANTITY": "sigma0_db"},
        lambda b: witness.calibrated(b, "hh", PALSAR, "sigma0_db"),
        (-20, 0),
    ),
    "gamma0_power": Look(
        "calibrate",
        {"QUANTITY": "gamma0_power"},
        lambda b: witness.calibrated(b, "hh", PALSAR, "gamma0_power"),
    ),
    "amplitude": Look(
        "calibrate", {"QUANTITY": "amplitude"}, lambda b: witness.calibrated(b, "hh", PALSAR, "amplitude")
    ),
    "date": Look(
        "decodedate",
        {"FORMAT": "yyyymmdd"},
        lambda b: witness.dates(b, PALSAR, 2020, "yyyymmdd"),
        (20200101, 20201231),
    ),
    "day of year": Look(
        "decodedate",
        {"FORMAT": "day_of_year"},
        lambda b: witness.dates(b, PALSAR, 2020, "day_of_year"),
        (1, 366),
    ),
    "decimal year": Look(
        "decodedate", {"FORMAT": "decimal_year"}, lambda b: witness.dates(b, PALSAR, 2020, "decimal_year")
    ),
    "ratio_db": Look("hvhhratio", {"QUANTITY": "ratio_db"}, lambda b: witness.ratio(b, "ratio_db")),
    "power_ratio": Look("hvhhratio", {"QUANTITY": "power_ratio"}, lambda b: witness.ratio(b, "power_ratio")),
    "masked ratio": Look(
        "hvhhratio", {"QUANTITY": "power_ratio"}, lambda b: witness.ratio(b, "power_ratio", LAND), masked=True
    ),
}

every_look = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())


def result_of(look: Look, url: str, folder: Path, kind: str = "vrt", spec=ALOS2_2020) -> str:
    if not look.algorithm:
        return load(spec, url, folder / f"out.{kind}", **look.parameters)
    source = load(spec, url, folder / "loaded.vrt")
    if look.masked:
        source = run("applymask", {"INPUT": source, "KEEP": ["land"], "OUTPUT": str(folder / "masked.vrt")})[
            "OUTPUT"
        ]
    return run(look.algorithm, {"INPUT": source, "OUTPUT": str(folder / f"out.{kind}"), **look.parameters})[
        "OUTPUT"
    ]


def opened_layer(path: str | Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), "a layer", "gdal")
    assert layer.isValid()
    return layer


def greys_of(layer: QgsRasterLayer) -> tuple[float, float]:
    """What is black and what is white."""
    stretch = layer.renderer().contrastEnhancement()
    return stretch.minimumValue(), stretch.maximumValue()


def centre(row: int, col: int, spec=ALOS2_2020) -> QgsPointXY:
    return QgsPointXY(spec.west_deg + (col + 0.5) / 4500, spec.north_deg - (row + 0.5) / 4500)


def some(where: np.ndarray, count: int = 12) -> list[tuple[int, int]]:
    """Pixels spread over those that are True."""
    rows, cols = np.nonzero(where)
    picked = np.linspace(0, len(rows) - 1, count).astype(int)
    return [(int(rows[i]), int(cols[i])) for i in picked]


def painted(layer: QgsRasterLayer) -> np.ndarray:
    """The layer alone, pixel by pixel on nothing: uint8 (rows, columns, [red, green, blue, alpha]).

    Painted three times as large and looked at in the middle of each pixel: at 1:1 QGIS may take the
    neighbour, because of the last digit of the extent.
    """
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(3 * layer.width(), 3 * layer.height()))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert [str(error.message) for error in job.errors()] == []
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return (
        np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[1::3, 1::3].copy()
    )


@every_look
def test_identify(url, archive, tmp_path, look):
    expected = look.expected(archive.tiles[ALOS2_2020])
    layer = opened_layer(result_of(look, url, tmp_path))
    provider = layer.dataProvider()

    def told(row: int, col: int) -> object:
        found = provider.identify(centre(row, col), QgsRaster.IdentifyFormat.IdentifyFormatValue)
        assert found.isValid()
        return found.results()[1]

    for row, col in some(np.isnan(expected)):
        assert told(row, col) is None
    for row, col in some(np.isfinite(expected)):
        assert told(row, col) == pytest.approx(expected[row, col], rel=1e-6, abs=1e-4)


@every_look
def test_statistics(url, archive, tmp_path, look):
    """Nothing infinite, no -83 dB of an empty pixel, nothing that was masked."""
    expected = look.expected(archive.tiles[ALOS2_2020])
    layer = opened_layer(result_of(look, url, tmp_path))
    stats = layer.dataProvider().bandStatistics(1)
    assert stats.minimumValue == pytest.approx(np.nanmin(expected), rel=1e-6, abs=1e-4)
    assert stats.maximumValue == pytest.approx(np.nanmax(expected), rel=1e-6, abs=1e-4)
    assert stats.mean == pytest.approx(np.nanmean(expected), rel=1e-3)


@every_look
def test_blocks(url, archive, tmp_path, look):
    expected = look.expected(archive.tiles[ALOS2_2020])
    layer = opened_layer(result_of(look, url, tmp_path))
    height, width = expected.shape
    block = layer.dataProvider().block(1, layer.extent(), width, height)
    assert block.isValid()
    for where, none in ((np.isnan(expected), True), (np.isfinite(expected), False)):
        for row, col in some(where, 60):
            assert block.isNoData(row, col) is none
            if not none:
                assert block.value(row, col) == pytest.approx(expected[row, col], rel=1e-6, abs=1e-4)


@every_look
@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_painting(url, archive, tmp_path, look, kind):
    expected = look.expected(archive.tiles[ALOS2_2020])
    layer = opened_layer(result_of(look, url, tmp_path, kind))
    renderer = layer.renderer()
    assert renderer.type() == "singlebandgray"
    least, most = greys_of(layer)
    if look.greys:
        assert (least, most) == look.greys
    assert least < most
    image = painted(layer)
    none = np.isnan(expected)
    assert not image[none][:, 3].any()
    assert (image[~none][:, 3] == 255).all()
    grey = np.clip((expected[~none] - least) / (most - least), 0, 1) * 255
    for channel in range(3):
        assert np.abs(image[~none][:, channel] - grey).max() <= 1.5
    assert np.ptp(grey) > 20


@pytest.mark.parametrize("sensor", SENSORS)
def test_a_mask_is_painted_in_classes(url, archive, tmp_path, sensor):
    spec = SENSORS[sensor]
    layer = opened_layer(load(spec, url, tmp_path / "mask.vrt", BANDS=["mask"]))
    assert layer.renderer().type() == "paletted"
    named = {int(entry.value): entry.label for entry in layer.renderer().classes()}
    assert named == {50: "water", 100: "layover", 150: "shadow", 255: "land"}
    colours = {int(entry.value): entry.color.getRgb()[:3] for entry in layer.renderer().classes()}
    assert colours == {50: (0, 0, 255), 100: (168, 168, 0), 150: (0, 84, 84), 255: (168, 153, 135)}
    image, mask = painted(layer), archive.tiles[spec]["mask"]
    assert not image[mask == 0][:, 3].any()
    for code, colour in colours.items():
        assert (image[mask == code][:, :3] == colour).all()
        assert (mask == code).any()


def test_years_and_sensors_compare(url, tmp_path):
    """The same grey is the same backscatter in every year."""
    ranges = set()
    for spec in (ALOS2_2020, ALOS2_2021, *SENSORS.values()):
        folder = tmp_path / f"{spec.product}{spec.year}"
        folder.mkdir(exist_ok=True)
        ranges.add(greys_of(opened_layer(result_of(LOOKS["gamma0_db"], url, folder, spec=spec))))
    assert ranges == {(-20.0, 0.0)}


def test_opening_a_layer_asks_nothing_of_the_archive(server, url, tmp_path):
    for number, look in enumerate(LOOKS.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        out = result_of(look, url, folder)
        server.reset()
        layer = opened_layer(out)
        assert layer.width() == ALOS2_2020.width
        assert server.requests() == []


# -- the file beside ------------------------------------------------------------------------------


def test_a_style_of_the_user_stays(url, tmp_path):
    out = load(JERS_1996, url, tmp_path / "out.vrt", BANDS=["hh"])
    layer = opened_layer(out)
    layer.renderer().contrastEnhancement().setMaximumValue(4321)
    message, saved = layer.saveNamedStyle(str(tmp_path / "out.qml"))
    assert saved, message
    own = (tmp_path / "out.qml").read_bytes()
    load(JERS_1996, url, out, BANDS=["hh"])
    assert (tmp_path / "out.qml").read_bytes() == own
    assert greys_of(opened_layer(out))[1] == 4321


def test_a_style_of_ours_follows_the_raster(url, tmp_path):
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    out = str(tmp_path / "out.vrt")
    run("calibrate", {"INPUT": loaded, "OUTPUT": out})
    run("decodedate", {"INPUT": loaded, "FORMAT": "day_of_year", "OUTPUT": out})
    assert greys_of(opened_layer(out)) == (1, 366)
