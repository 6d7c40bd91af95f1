"""What QGIS makes of a result on the map: no data is nothing, the rest is grey in a fixed range."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsColorRampShader,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

import palsar_mosaic
from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .toolbox import ALOS2_2020, ALOS2_2021, JERS_1996, SENSORS, load, run

Bands = dict[str, np.ndarray]
STYLES = Path(palsar_mosaic.__file__).parent / "styles"
RAMP = ("#232366", "#003a75", "#004e7a", "#006183", "#00758c", "#078893")
RAMP += ("#009d97", "#0bb292", "#62c38a", "#96d286", "#c7df87", "#f7ea90")


@dataclass(frozen=True)
class Look:
    """A result, its first band by numpy, and the range of its greys where one is documented.

    Not grey are those with a range of ``ramp``, and those that ``month`` gives a month for each of some values.
    """

    algorithm: str
    parameters: dict
    expected: Callable[[Bands], np.ndarray]
    greys: tuple[float, float] | None = None
    masked: bool = False
    ramp: tuple[float, float] | None = None
    month: Callable[[float], int] | None = None


def month_of_day(year: int, day: float) -> int:
    """0 to 11, -1 before the year, 12 after it; of a day of the year from 1 on, or of one outside."""
    when = date(year, 1, 1) + timedelta(days=int(day) - 1)
    return -1 if when.year < year else 12 if when.year > year else when.month - 1


def month_of_yyyymmdd(value: float) -> int:
    year, month = divmod(int(value) // 100, 100)
    return -1 if year < 2020 else 12 if year > 2020 else month - 1


LAND = ("land",)
LOOKS = {
    "mosaic": Look("", {}, lambda b: witness.stored(b, "hh"), (500, 10000)),
    "hv alone": Look("", {"BANDS": ["hv"]}, lambda b: witness.stored(b, "hv"), (200, 4000)),
    "angle": Look("", {"BANDS": ["linci"]}, lambda b: witness.stored(b, "linci"), ramp=(0, 90)),
    "days": Look(
        "",
        {"BANDS": ["date"]},
        lambda b: witness.stored(b, "date"),
        month=lambda value: month_of_day(2020, value - (date(2020, 1, 1) - date(2014, 5, 24)).days + 1),
    ),
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
        month=month_of_yyyymmdd,
    ),
    "day of year": Look(
        "decodedate",
        {"FORMAT": "day_of_year"},
        lambda b: witness.dates(b, PALSAR, 2020, "day_of_year"),
        month=lambda value: month_of_day(2020, value),
    ),
    "decimal year": Look(
        "decodedate",
        {"FORMAT": "decimal_year"},
        lambda b: witness.dates(b, PALSAR, 2020, "decimal_year"),
        month=lambda value: month_of_day(2020, round((value - 2020) * 366) + 1),
    ),
    "days since 1970": Look(
        "decodedate",
        {"FORMAT": "days_since_1970"},
        lambda b: witness.dates(b, PALSAR, 2020, "days_since_1970"),
        month=lambda value: month_of_day(2020, value - (date(2020, 1, 1) - date(1970, 1, 1)).days + 1),
    ),
    "ratio_db": Look(
        "hvhhratio", {"QUANTITY": "ratio_db"}, lambda b: witness.ratio(b, "ratio_db"), ramp=(-15, 0)
    ),
    "power_ratio": Look(
        "hvhhratio", {"QUANTITY": "power_ratio"}, lambda b: witness.ratio(b, "power_ratio"), ramp=(0, 0.6)
    ),
    "masked ratio": Look(
        "hvhhratio",
        {"QUANTITY": "power_ratio"},
        lambda b: witness.ratio(b, "power_ratio", LAND),
        masked=True,
        ramp=(0, 0.6),
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
    image = painted(layer)
    none = np.isnan(expected)
    assert not image[none][:, 3].any()
    assert (image[~none][:, 3] == 255).all()
    colours = colours_of(look, layer, expected[~none])
    assert np.abs(image[~none][:, :3] - colours).max() <= 2
    assert np.ptp(colours, axis=0).max() > 20


def colours_of(look: Look, layer: QgsRasterLayer, values: np.ndarray) -> np.ndarray:
    """What the values are painted in: (values, [red, green, blue])."""
    colours = np.array([[int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in RAMP])
    if look.month:
        assert layer.renderer().type() == "singlebandpseudocolor"
        months = np.array([look.month(value) for value in values])
        return np.vstack([colours, [(180, 180, 180)], [(90, 90, 90)]])[months]
    if look.ramp:
        assert layer.renderer().type() == "singlebandpseudocolor"
        places = np.linspace(*look.ramp, len(RAMP))
        return np.stack([np.interp(values, places, colours[:, channel]) for channel in range(3)], axis=1)
    assert layer.renderer().type() == "singlebandgray"
    least, most = greys_of(layer)
    if look.greys:
        assert (least, most) == look.greys
    assert least < most
    grey = np.clip((values - least) / (most - least), 0, 1) * 255
    return np.stack([grey] * 3, axis=1)


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
    assert opened_layer(out).renderer().type() == "singlebandpseudocolor"


# -- legends and colours --------------------------------------------------------------------------


def shader_of(layer: QgsRasterLayer) -> QgsColorRampShader:
    return layer.renderer().shader().rasterShaderFunction()


def legend_of(layer: QgsRasterLayer) -> list[str]:
    """What stands beside the colours in QGIS's layer tree."""
    return [label for label, _ in layer.renderer().legendSymbologyItems()]


@pytest.mark.parametrize("date_format", ["yyyymmdd", "days_since_1970", "day_of_year", "decimal_year"])
def test_dates_have_a_legend_of_months(url, tmp_path, date_format):
    look = Look("decodedate", {"FORMAT": date_format}, lambda b: b["date"])
    legend = legend_of(opened_layer(result_of(look, url, tmp_path)))
    months = [f"2020-{month:02d}" for month in range(1, 13)]
    outside = date_format != "day_of_year"
    assert legend == (["< 2020-01", *months, "> 2020-12"] if outside else months)


def test_numbers_have_a_legend_with_their_unit(url, tmp_path):
    layer = opened_layer(result_of(LOOKS["ratio_db"], url, tmp_path))
    settings = shader_of(layer).legendSettings()
    assert (settings.suffix(), settings.useContinuousLegend()) == (" dB", True)
    assert (shader_of(layer).minimumValue(), shader_of(layer).maximumValue()) == (-15, 0)
    grey = opened_layer(result_of(LOOKS["gamma0_db"], url, tmp_path))
    assert grey.renderer().legendSettings().suffix() == " dB"


def lightness(colour: str) -> float:
    """CIE L* of sRGB."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    ]
    return 116 * float(np.dot(linear, (0.2126, 0.7152, 0.0722))) ** (1 / 3) - 16


def test_the_ramp_goes_in_even_steps_of_lightness():
    steps = np.diff([lightness(colour) for colour in RAMP])
    assert steps.min() > 0
    np.testing.assert_allclose(steps, steps.mean(), atol=1)


def test_the_style_of_differences(url, tmp_path):
    """Shipped for users to load by hand: the same lightness for a fall as for a rise of as many decibels."""
    layer = opened_layer(load(ALOS2_2020, url, tmp_path / "out.vrt", BANDS=["hh"]))
    message, loaded = layer.loadNamedStyle(str(STYLES / "difference_db.qml"))
    assert loaded, message
    assert layer.renderer().type() == "singlebandpseudocolor"
    items = shader_of(layer).colorRampItemList()
    assert [item.value for item in items] == [-6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6]
    assert [item.label for item in items][::4] == ["-6 dB", "0 dB", "+6 dB"]
    light = np.array([lightness(item.color.name()) for item in items])
    np.testing.assert_allclose(light, light[::-1], atol=3)
    assert (np.diff(light[:5]) > 10).all()
    fall, rise = items[0].color, items[-1].color
    # Blue tells them apart, which people see who do not tell red from green.
    assert rise.blue() - fall.blue() > 100
