"""One picture for each step: the raster in colours, what they mean, and a caption."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import pixels
from chain import Shown
from osgeo import gdal
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPen
from trouble import Trouble

GREY = ("#000000", "#ffffff")
GREEN = ("#f2e6c9", "#d9c98a", "#8fae4b", "#2f7d32", "#0b3d1e")
TIME = ("#3b0f70", "#2c5d8f", "#1f978b", "#6ccd5a", "#fde725")
CLASSES = {
    50: ("water", "#0000ff"),
    100: ("layover", "#a8a800"),
    150: ("shadow", "#005454"),
    255: ("land", "#a89987"),
}
"""Mask codes and the colours in use for them."""
RGB_STRETCH = (("HH", -16.0, -4.0), ("HV", -21.0, -8.5), ("HV/HH", -8.0, 2.0))
"""Channel, and the decibels of its darkest and its brightest."""

_COLOURS = 40
"""Steps of a ramp: few, so that files of speckle stay small."""
_TEXT_GREYS = 32
_LEVELS = (6, 7, 6)
"""Steps of red, green and blue in a composite: 252 colours."""
_MARGIN, _TITLE, _LEGEND, _CAPTION, _LEAST_WIDTH = 20, 38, 62, 40, 560


@dataclass(frozen=True)
class Ramp:
    """Colours from one value to another."""

    anchors: tuple[str, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    """value and label"""

    def colours(self) -> np.ndarray:
        """uint8 (_COLOURS, 3)"""
        anchors = np.array([QColor(text).getRgb()[:3] for text in self.anchors], float)
        at = np.linspace(0, len(anchors) - 1, _COLOURS)
        return np.stack(
            [np.interp(at, range(len(anchors)), anchors[:, channel]) for channel in range(3)], axis=1
        ).astype(np.uint8)

    def paint(self, values: np.ndarray) -> np.ndarray:
        """uint8 (rows, columns, 3), white where there is no data"""
        share = (values - self.low) / (self.high - self.low)
        steps = np.clip(np.nan_to_num(share) * _COLOURS, 0, _COLOURS - 1).astype(int)
        return np.where(np.isnan(values)[..., None], np.uint8(255), self.colours()[steps])


@dataclass(frozen=True)
class Legend:
    """A ramp, or a few colours with words beside them."""

    ramp: Ramp | None = None
    entries: tuple[tuple[str, str], ...] = ()
    """colour and words"""


@dataclass(frozen=True)
class Sheet:
    """All that is on a picture."""

    title: str
    map: np.ndarray
    """uint8 (rows, columns, 3)"""
    legend: Legend
    caption: str


class Gallery:
    """Writes pictures with maps at most so many pixels wide."""

    def __init__(self, width_px: int, source: str) -> None:
        """source: whose data these are, for the captions."""
        # without an application there is no text; there may be one only
        self._application = QGuiApplication.instance() or QGuiApplication(["demo"])
        self._width_px = width_px
        self._source = source
        self._view = (slice(None), slice(None))
        self._is_cut = False

    def hang(self, shown: Shown, folder: Path) -> list[Path]:
        """One picture for each step of a mosaic."""
        values = pixels.read(shown.files["load"], "hh").values
        self._view = _where_data_are(values)
        self._is_cut = values[self._view].shape != values.shape
        sheets = {
            "1_load": self._load(shown),
            "2_mask": self._mask(shown),
            "3_decibels": self._decibels(shown),
            "4_date": self._date(shown),
        }
        if shown.mosaic.has_hv:
            sheets["5_ratio"] = self._ratio(shown)
            sheets["6_rgb"] = self._rgb(shown)
        written = []
        for name, sheet in sheets.items():
            path = folder / f"{shown.mosaic.name}_{name}.png"
            _write(path, sheet)
            written.append(path)
        return written

    # -- one sheet each -------------------------------------------------------------------------------

    def _load(self, shown: Shown) -> Sheet:
        band = self._read(shown, "load", "hh")
        factor = self._factor(band.values)
        ramp = Ramp(GREY, 500, 10000, _ticks((500, 2500, 5000, 7500, 10000)))
        values = np.sqrt(_blocks(band.values**2, factor, np.nanmean))
        return self._sheet(shown, "load", band.title, ramp, values, _averaged(factor))

    def _mask(self, shown: Shown) -> Sheet:
        band = self._read(shown, "load", "mask")
        factor = self._factor(band.values)
        codes = np.nan_to_num(band.values).astype(np.uint8)
        table = np.full((256, 3), 255, np.uint8)
        entries = []
        for code, (name, colour) in CLASSES.items():
            table[code] = QColor(colour).getRgb()[:3]
            entries.append((colour, f"{name} {code}: {np.mean(codes == code):.1%}"))
        entries.append(("#ffffff", f"no data 0: {np.mean(codes == 0):.1%}"))
        legend = Legend(entries=tuple(entries))
        caption = self._caption(
            shown, f"Shares of what is shown. One point is one of {factor} x {factor} pixels."
        )
        return Sheet(_title(shown, "load", band.title), table[_picked(codes, factor)], legend, caption)

    def _decibels(self, shown: Shown) -> Sheet:
        name, low, high = ("hv", -24.0, -6.0) if shown.mosaic.has_hv else ("hh", -18.0, -4.0)
        band = self._read(shown, "calibrate.tif", name)
        factor = self._factor(band.values)
        ramp = Ramp(GREY, low, high, _ticks(np.arange(low, high + 1, 3 if name == "hv" else 2)))
        caption = f"{_averaged(factor)} Layover, shadow and no data are white."
        return self._sheet(shown, "calibrate", band.title, ramp, _mean_db(band.values, factor), caption)

    def _date(self, shown: Shown) -> Sheet:
        band = self._read(shown, "date.tif", "date")
        factor = self._factor(band.values)
        picked = _picked(band.values, factor)
        dates, places = np.unique(picked[~np.isnan(picked)], return_inverse=True)
        days = np.array([pixels.to_date(number).toordinal() for number in dates], float)
        how = f"One point is one of {factor} x {factor} pixels."
        if days.size < 2:
            words = f"all of it seen on {_day(days[0])}" if days.size else "no pixel has a date"
            colours = np.where(np.isnan(picked)[..., None], 255, QColor(TIME[2]).getRgb()[:3]).astype(
                np.uint8
            )
            legend = Legend(entries=((TIME[2], words),))
            return Sheet(_title(shown, "date", band.title), colours, legend, self._caption(shown, how))
        values = np.full(picked.shape, np.nan)
        values[~np.isnan(picked)] = days[places]
        marked = np.linspace(days[0], days[-1], 4 if days[-1] > days[0] + 3 else 2)
        ramp = Ramp(TIME, days[0], days[-1], tuple((day, _day(day)) for day in marked))
        how = f"{days.size} days of observation. {how}"
        return self._sheet(shown, "date", band.title, ramp, values, how)

    def _ratio(self, shown: Shown) -> Sheet:
        band = self._read(shown, "ratio.tif", "ratio")
        factor = self._factor(band.values)
        ramp = Ramp(GREEN, 0.1, 0.6, _ticks((0.1, 0.2, 0.3, 0.4, 0.5, 0.6)))
        caption = f"One point is the median of {factor} x {factor} pixels." if factor > 1 else ""
        values = _blocks(band.values, factor, np.nanmedian)
        return self._sheet(shown, "ratio", band.title, ramp, values, caption)

    def _rgb(self, shown: Shown) -> Sheet:
        hh, hv = (self._read(shown, "calibrate.tif", name).values for name in ("hh", "hv"))
        factor = self._factor(hh)
        hh, hv = _mean_db(hh, factor), _mean_db(hv, factor)
        channels = []
        for values, (_, low, high), levels in zip((hh, hv, hv - hh), RGB_STRETCH, _LEVELS):
            share = np.clip(np.nan_to_num((values - low) / (high - low)), 0, 1)
            channels.append(np.rint(share * (levels - 1)) * 255 // (levels - 1))
        colours = np.stack(channels, axis=2).astype(np.uint8)
        colours[np.isnan(hh) | np.isnan(hv)] = 255
        entries = tuple(
            (colour, f"{name}: {low:g} to {high:g} dB")
            for colour, (name, low, high) in zip(("#d02020", "#20a020", "#2030d0"), RGB_STRETCH)
        )
        title = _title(shown, "calibrate", "RGB of HH, HV, HV/HH [dB]")
        return Sheet(title, colours, Legend(entries=entries), self._caption(shown, _averaged(factor)))

    # -- what all have in common ----------------------------------------------------------------------

    def _read(self, shown: Shown, step: str, name: str) -> pixels.Band:
        band = pixels.read(shown.files[step], name)
        return replace(band, values=band.values[self._view])

    def _factor(self, values: np.ndarray) -> int:
        """How many pixels in a row share one point of the map."""
        return -(-max(values.shape) // self._width_px)

    def _sheet(self, shown: Shown, step: str, what: str, ramp: Ramp, values: np.ndarray, how: str) -> Sheet:
        return Sheet(_title(shown, step, what), ramp.paint(values), Legend(ramp), self._caption(shown, how))

    def _caption(self, shown: Shown, how: str) -> str:
        cut = "The part that has data." if self._is_cut else ""
        return " ".join(f"{shown.place}. {cut} {how} {self._source}".split())


def _title(shown: Shown, step: str, what: str) -> str:
    facts = gdal.Open(str(shown.files[step])).GetMetadata()
    return f"{what}, {facts.get('SENSOR', shown.mosaic.product)} {shown.mosaic.year}"


def _averaged(factor: int) -> str:
    return f"One point is the mean power of {factor} x {factor} pixels." if factor > 1 else ""


def _ticks(values: object) -> tuple[tuple[float, str], ...]:
    return tuple((float(value), f"{value:g}") for value in values)


def _day(ordinal: float) -> str:
    return date.fromordinal(round(ordinal)).isoformat()


def _where_data_are(values: np.ndarray) -> tuple[slice, slice]:
    """Rows and columns from the first to the last that have data; all where none have."""
    there = ~np.isnan(values)
    rows, columns = np.flatnonzero(there.any(axis=1)), np.flatnonzero(there.any(axis=0))
    if not rows.size:
        return slice(None), slice(None)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def _picked(values: np.ndarray, factor: int) -> np.ndarray:
    """One pixel out of each block, for numbers that have no mean."""
    rows, columns = (length // factor * factor for length in values.shape)
    return values[factor // 2 : rows : factor, factor // 2 : columns : factor]


def _blocks(values: np.ndarray, factor: int, statistic: object) -> np.ndarray:
    """A statistic of each block of factor x factor pixels that have data."""
    rows, columns = (length // factor for length in values.shape)
    cut = values[: rows * factor, : columns * factor].reshape(rows, factor, columns, factor)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # blocks without data
        return statistic(cut.transpose(0, 2, 1, 3).reshape(rows, columns, -1), axis=2)


def _mean_db(values_db: np.ndarray, factor: int) -> np.ndarray:
    return 10 * np.log10(_blocks(10 ** (values_db / 10), factor, np.nanmean))


# -- paint and paper ------------------------------------------------------------------------------------


def _write(path: Path, sheet: Sheet) -> None:
    rows, columns = sheet.map.shape[:2]
    width = max(columns, _LEAST_WIDTH) + 2 * _MARGIN
    height = _MARGIN + _TITLE + rows + _LEGEND + _CAPTION + _MARGIN // 2
    paper = QImage(width, height, QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    left, top, wide = (width - columns) // 2, _MARGIN + _TITLE, width - 2 * _MARGIN

    painter.setFont(_font(17, bold=True))
    _text(painter, QRectF(_MARGIN, _MARGIN - 6, wide, _TITLE), sheet.title)
    data = np.ascontiguousarray(sheet.map)
    painter.drawImage(left, top, QImage(data.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888))
    painter.setPen(QPen(QColor("#808080")))
    painter.drawRect(left - 1, top - 1, columns + 1, rows + 1)
    painter.setPen(QColor("black"))
    _draw_legend(painter, sheet.legend, QRectF(_MARGIN, top + rows + 12, wide, _LEGEND - 12))
    painter.setFont(_font(12))
    painter.setPen(QColor("#404040"))
    _text(painter, QRectF(_MARGIN, top + rows + _LEGEND, wide, _CAPTION), sheet.caption)
    painter.end()

    small = paper.convertToFormat(
        QImage.Format.Format_Indexed8, _colour_table(sheet), Qt.ImageConversionFlag.AvoidDither
    )
    if not small.save(str(path), "PNG", 0):
        raise Trouble(f"The picture {path} could not be written.")


def _draw_legend(painter: QPainter, legend: Legend, space: QRectF) -> None:
    painter.setFont(_font(13))
    if legend.ramp is None:
        step = space.width() / len(legend.entries)
        for number, (colour, words) in enumerate(legend.entries):
            x = space.left() + number * step
            painter.fillRect(QRectF(x, space.top() + 4, 18, 18), QColor(colour))
            painter.drawRect(QRectF(x, space.top() + 4, 18, 18))
            _text(painter, QRectF(x + 25, space.top() + 3, step - 27, 40), words)
        return
    ramp, colours = legend.ramp, legend.ramp.colours()
    inner = space.adjusted(40, 0, -40, 0)
    step = inner.width() / len(colours)
    for number, colour in enumerate(colours):
        painter.fillRect(
            QRectF(inner.left() + number * step, inner.top(), step + 1, 16), QColor(*map(int, colour))
        )
    painter.drawRect(QRectF(inner.left(), inner.top(), inner.width(), 16))
    for value, label in ramp.ticks:
        x = inner.left() + (value - ramp.low) / (ramp.high - ramp.low) * inner.width()
        painter.drawLine(round(x), round(inner.top()) + 16, round(x), round(inner.top()) + 20)
        painter.drawText(QRectF(x - 60, inner.top() + 20, 120, 18), int(Qt.AlignmentFlag.AlignHCenter), label)


def _text(painter: QPainter, space: QRectF, words: str) -> None:
    painter.drawText(space, int(Qt.TextFlag.TextWordWrap), words)


def _font(size_px: int, bold: bool = False) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(size_px)
    font.setBold(bold)
    return font


def _colour_table(sheet: Sheet) -> list[int]:
    """The colours that a sheet needs: those of its map, and greys for its words."""
    greys = [(level, level, level) for level in np.linspace(0, 255, _TEXT_GREYS).astype(int)]
    packed = np.unique(sheet.map.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32))
    of_map = np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=1)
    of_legend = [QColor(colour).getRgb()[:3] for colour, _ in sheet.legend.entries]
    of_ramp = sheet.legend.ramp.colours() if sheet.legend.ramp else ()
    wanted = dict.fromkeys(tuple(map(int, each)) for each in (*greys, *of_legend, *of_ramp, *of_map))
    return [QColor(*each).rgb() for each in list(wanted)[:256]]
