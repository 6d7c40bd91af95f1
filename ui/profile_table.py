"""What palsar:timeprofile has found, read from its table."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from .area import point_of


@dataclass(frozen=True)
class Sight:
    """One place in one year's mosaic; None for what there is not."""

    sensor: str
    #: The mosaic's nominal year.
    year: int
    #: When it was really seen.
    day: date | None
    #: Pixels that count.
    pixels: int
    #: Gamma0 in dB.
    hh: float | None
    hv: float | None
    #: HV / HH in dB.
    ratio: float | None


@dataclass(frozen=True)
class Followed:
    """One place's way through the years."""

    #: Not always one of its own.
    name: str
    #: Those that have a date, in the order of dates.
    sights: tuple[Sight, ...]
    #: Where it is, "x,y [EPSG:4326]"; empty for a polygon.
    point: str = ""


@dataclass(frozen=True)
class Table:
    """All rows."""

    #: In the order of the table.
    places: tuple[Followed, ...]
    #: The whole table with its head, dates as in ISO 8601.
    csv: str


def reading(layer: QgsVectorLayer) -> Generator[None, None, Table]:
    """Reads each row once, and pauses after each; gives the table at the end."""
    names = layer.fields().names()
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(names)
    rows, shapes = [], []
    every = QgsFeatureRequest()
    for feature in layer.getFeatures(every):
        rows.append({name: _plain(feature, name) for name in names})
        shapes.append(feature.geometry())
        writer.writerow(rows[-1].values())
        yield
    places = yield from _followed(rows, lambda row: _point_text(shapes[row], layer.crs()))
    return Table(tuple(places), written.getvalue())


def _followed(rows: list[dict], point_of_row: Callable[[int], str]) -> Generator[None, None, list[Followed]]:
    """A place's rows stand together; where a mosaic comes again, another place of the same name begins."""
    several: list[list[dict]] = []
    first_rows, places = [], []
    met: set[tuple] = set()
    for row, values in enumerate(rows):
        mosaic = (values["product"], values["year"])
        if not several or values["id"] != several[-1][0]["id"] or mosaic in met:
            several.append([])
            first_rows.append(row)
            met.clear()
        several[-1].append(values)
        met.add(mosaic)
        yield
    for row, one in zip(first_rows, several):
        seen = [_sight(values) for values in one if values["date"] is not None]
        in_time = tuple(sorted(seen, key=lambda sight: sight.day))
        places.append(Followed(one[0]["id"] or "", in_time, point_of_row(row)))
        yield
    return places


def _point_text(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> str:
    return "" if shape.isEmpty() else point_of(shape.asPoint(), crs)


def _sight(values: dict) -> Sight:
    measured = (values[name] for name in ("hh_db", "hv_db", "ratio_db"))
    return Sight(values["sensor"], values["year"], values["date"], values["pixels"], *measured)


def _plain(feature: QgsFeature, name: str) -> object:
    """As Python has it; QGIS before 3.36 has a NULL of its own."""
    value = feature[name]
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    return None if value == NULL else value
