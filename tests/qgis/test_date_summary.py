"""The table of observation dates, as users get it."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsProcessingModelAlgorithm, QgsProcessingUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.plain_files import write_tile
from palsar_mosaic.tests.lab.tile_pixels import JERS, PALSAR

from .models import COMPUTED, FIXED, GIVEN, add_input, add_step, result_name, saved
from .toolbox import ALOS2_2020, ALOS2_2021, JERS_1996, Archive, Heard, project_context, run

NAMES = ["product", "year", "sensor", "first", "median", "last", "span_days", "pixels", "share_outside"]
KINDS = ["QString", "Int", "QString", "QDate", "QDate", "QDate", "Int", "LongLong", "Double"]
TILE = "N35E030"


def table(result: object, heard: Heard | None = None) -> list[dict]:
    """Rows, with dates of Python's and None for what is empty."""
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(result, "dates", "ogr")
    assert layer.isValid()
    assert not layer.isSpatial()
    fields = [field for field in layer.fields() if field.name() != "fid"]
    assert [field.name() for field in fields] == NAMES
    assert [field.type() for field in fields] == [getattr(QMetaType.Type, kind) for kind in KINDS]

    def plain(value: object) -> object:
        if isinstance(value, QDate):
            return None if value.isNull() else date(value.year(), value.month(), value.day())
        return None if value == NULL else value

    return [{name: plain(row[name]) for name in NAMES} for row in layer.getFeatures()]


def summarise(archive: object, years: object = "all", heard: Heard | None = None, **more: object) -> list:
    given = {"YEARS": years, "ARCHIVE": str(archive), "OUTPUT": "TEMPORARY_OUTPUT", **more}
    if "AREA" not in given:
        given.setdefault("TILES", TILE)
    return table(run("datesummary", given, heard)["OUTPUT"])


def row_of(archive: Archive, spec, sensor: str) -> dict:
    bands = archive.tiles[spec]
    numbers = bands["date"][(bands["date"] > 1) & (bands["mask"] != 0)].tolist()
    days = [witness.launch(spec.product, spec.year) + timedelta(days=number) for number in numbers]
    return {
        "product": spec.product,
        "year": spec.year,
        "sensor": sensor,
        "first": min(days),
        "median": statistics.median_low(days),
        "last": max(days),
        "span_days": (max(days) - min(days)).days,
        "pixels": len(days),
        "share_outside": pytest.approx(100 * sum(day.year != spec.year for day in days) / len(days)),
    }


@pytest.fixture(scope="module")
def odd(tmp_path_factory) -> Path:
    """2019 of a year before in part, 2020 without dates, 2021 and 2022 alike, 2023 of a wrong launch."""
    root = tmp_path_factory.mktemp("odd")

    def write(year: int, *days: str) -> None:
        numbers = [(date.fromisoformat(day) - witness.launch(PALSAR, year)).days for day in days] or [1]
        dates = np.resize(np.array(numbers, np.uint16), (40, 60))
        write_tile(root, {"date": dates, "mask": np.full((40, 60), 255, np.uint8)}, TILE, year)

    write(2019, "2018-12-31", "2019-01-01", "2019-02-01", "2019-02-01")
    write(2020)
    write(2021, "2021-12-27", "2021-12-28")
    write(2022, "2021-12-27", "2021-12-28")
    write(2023, "2023-05-05", "2015-05-05")
    return root


@pytest.mark.parametrize("where", ["TEMPORARY_OUTPUT", "dates.gpkg"])
def test_every_year_of_a_tile(url, archive, tmp_path, where):
    heard = Heard()
    out = where if where == "TEMPORARY_OUTPUT" else str(tmp_path / where)
    rows = summarise(url, "all", heard, OUTPUT=out)
    assert rows == [row_of(archive, spec, "ALOS-2 PALSAR-2") for spec in (ALOS2_2020, ALOS2_2021)]
    for row in rows:
        line = f"{row['year']}: {row['first']} to {row['last']} ({row['span_days']} days)"
        assert line in heard.infos
    # 2008 has another tile only.
    (warning,) = heard.warnings
    assert warning.startswith("2008 is left out. ")
    assert heard.progress() == 100


def test_jers(url, archive):
    (row,) = summarise(url, 1996, PRODUCT=JERS, TILES=JERS_1996.label)
    assert row == row_of(archive, JERS_1996, "JERS-1 SAR")


def test_an_area(url, archive):
    """The last 10 columns of the western neighbour, the first 20 of the tile, and 5 rows that no tile has."""
    west, east = 30 - 10 / 4500, 30 + 20 / 4500
    area = f"{west},{east},{35 - 30 / 4500},{35 + 5 / 4500} [EPSG:4326]"
    heard = Heard()
    (row,) = summarise(url, "2020", heard, AREA=area)
    from .toolbox import Window

    bands = archive.pixels(ALOS2_2020, Window(30 * 4500 - 10, -35 * 4500 - 5, 30, 35))
    counted = (bands["date"] > 1) & (bands["mask"] != 0)
    assert row["pixels"] == counted.sum()
    days = np.unique(bands["date"][counted]).astype(int)
    launch = witness.launch(PALSAR, 2020)
    assert row["first"] == launch + timedelta(days=int(days[0]))
    assert row["last"] == launch + timedelta(days=int(days[-1]))
    assert any("N40E030" in warning and "2020" in warning for warning in heard.warnings)


def test_what_is_odd_is_told(odd):
    heard = Heard()
    rows = summarise(odd, "2018-2023", heard)
    assert [row["year"] for row in rows] == [2019, 2020, 2021, 2022, 2023]
    assert [row["share_outside"] for row in rows] == [25, None, 0, 100, 50]
    assert [row["pixels"] for row in rows] == [2400, 0, 2400, 2400, 2400]
    assert rows[0]["median"] == date(2019, 1, 1)
    assert [rows[1][name] for name in ("first", "median", "last", "span_days")] == [None] * 4
    assert rows[1]["sensor"] == "ALOS-2 PALSAR-2"
    assert [line for line in heard.infos if line[:2] == "20"] == [
        "2019: 2018-12-31 to 2019-02-01 (32 days)",
        "2021: 2021-12-27 to 2021-12-28 (1 day)",
        "2022: 2021-12-27 to 2021-12-28 (1 day)",
        "2023: 2015-05-05 to 2023-05-05 (2922 days)",
    ]
    absent, undated, same, far = heard.warnings
    assert absent.startswith("2018 is left out. ")
    assert "2019, 2020, 2021, 2022, 2023" in absent
    assert undated == "2020: no pixel has an observation date."
    assert same.startswith("The mosaics of 2021 and 2022 are the same acquisition")
    assert "would show no change" in same
    assert "2015-05-05" in far
    assert "2023" in far


def test_one_day_is_one_date(tmp_path):
    dates = np.full((30, 30), 2300, np.uint16)
    write_tile(tmp_path, {"date": dates, "mask": np.full((30, 30), 255, np.uint8)}, TILE, 2020)
    heard = Heard()
    (row,) = summarise(tmp_path, "2020", heard)
    assert "2020: 2020-09-09" in heard.infos
    assert row["first"] == row["median"] == row["last"] == date(2020, 9, 9)
    assert heard.warnings == []


def test_a_bucket_that_may_not_be_listed(server, url):
    """Documented years are tried, one by one."""
    server.add_fault("list-type=2", status=403)
    heard = Heard()
    assert [row["year"] for row in summarise(url, "all", heard)] == [2020, 2021]
    assert len(heard.warnings) == 10


def test_a_table_that_cannot_be_written(odd, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "file").write_text("no folder")
    with pytest.raises(QgsProcessingException):
        summarise(odd, OUTPUT=str(tmp_path / "file" / "dates.gpkg"))


def test_in_a_model_with_years_from_an_expression(odd, tmp_path):
    from qgis.core import QgsProcessingParameterNumber

    model = QgsProcessingModelAlgorithm("dates", "tests")
    add_input(model, QgsProcessingParameterNumber("year", "year"))
    add_step(
        model,
        "dates",
        "palsar:datesummary",
        result="dates",
        PRODUCT=FIXED(PALSAR),
        YEARS=COMPUTED("concat(@year, ' - ', @year + 1)"),
        TILES=FIXED(TILE),
        ARCHIVE=FIXED(str(odd)),
    )
    add_step(
        model,
        "one",
        "palsar:datesummary",
        result="one",
        PRODUCT=FIXED(PALSAR),
        YEARS=GIVEN("year"),
        TILES=FIXED(TILE),
        ARCHIVE=FIXED(str(odd)),
    )
    read = saved(model, tmp_path / "dates.model3")
    heard = Heard()
    context = project_context(heard)
    names = {name: result_name(read, name) for name in ("dates", "one")}
    given = {"year": 2021, **dict.fromkeys(names.values(), "TEMPORARY_OUTPUT")}
    results, ok = read.run(given, context, heard, {}, False)
    assert ok, heard.errors

    def years(name: str) -> list[int]:
        layer = QgsProcessingUtils.mapLayerFromString(results[names[name]], context)
        return [row["year"] for row in table(layer)]

    assert years("dates") == [2021, 2022]
    assert years("one") == [2021]
