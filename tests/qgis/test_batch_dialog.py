"""QGIS's own batch dialog: rows filled by expressions, run, and told which of them failed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsProxyProgressTask, QgsVectorLayer
from qgis.gui import QgsExpressionBuilderDialog
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QFileDialog

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import TOLERANCE, assert_holds, opened
from palsar_mosaic.tests.lab.client import S3Lab
from palsar_mosaic.tests.lab.tile_pixels import PALSAR, TileSpec

from .desktop import Desktop, answering, log_of, open_desktop, wait_until
from .toolbox import Archive, load

LABEL = "N05E040"
YEARS = (2007, 2008, 2009, 2010)
NOBODY_FLEW = "There is no ALOS/ALOS-2 PALSAR mosaic for 2012"


@pytest.fixture(scope="module")
def years(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """The same tile in all years of ALOS."""
    return Archive.made_of(
        tmp_path_factory.mktemp("years"),
        [TileSpec(PALSAR, year, LABEL, width=200, height=150, seed=year) for year in YEARS],
    )


@pytest.fixture(scope="module")
def years_url(years: Archive) -> Iterator[str]:
    with S3Lab(years.root) as server:
        yield server.bucket_url


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    yield from open_desktop(monkeypatch)


class Batch:
    """The dialog as a user handles it, with columns called by their parameters' names."""

    def __init__(self, name: str, desktop: Desktop) -> None:
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{name}")
        self.dialog = BatchAlgorithmDialog(algorithm, desktop.mainWindow())
        self.panel = self.dialog.mainWidget()
        self.panel.checkLoadLayersOnCompletion.setChecked(False)
        # QGIS deletes a dialog that nobody sees as soon as its work is done.
        self.dialog.show()

    def _button(self, parameter: str):
        return self.panel.tblParameters.cellWidget(0, self.panel.parameter_to_column[parameter])

    def calculate(self, parameter: str, expression: str) -> None:
        """Autofill > Calculate by expression."""
        with answering(QgsExpressionBuilderDialog, lambda asked: asked.setExpressionText(expression)):
            self._button(parameter).calculateByExpression()

    def add(self, parameter: str, expression: str) -> None:
        """Autofill > Add values by expression."""
        with answering(QgsExpressionBuilderDialog, lambda asked: asked.setExpressionText(expression)):
            self._button(parameter).addByExpression()

    def type(self, parameter: str, value: object, row: int = 0) -> None:
        wrapper = self.panel.wrappers[row][self.panel.parameter_to_column[parameter]]
        wrapper.setParameterValue(value, self.panel.processing_context)

    def fill_down(self, parameter: str) -> None:
        self._button(parameter).fillDown()

    def column(self, parameter: str) -> list:
        rows = range(self.panel.batchRowCount())
        return [self.panel.valueForParameter(row, parameter) for row in rows]

    def remove(self, row: int) -> None:
        self.panel.tblParameters.selectRow(row + 1)
        self.panel.removeRows()

    def run(self) -> str:
        """Returns the log."""
        self.dialog.runAlgorithm()
        wait_until(self.dialog.runButton().isEnabled)
        return log_of(self.dialog)

    def close(self) -> None:
        """And takes its entry out of QGIS's list of running tasks, which 3.22 forgets; it would wait for it."""
        self.dialog.close()
        for task in QgsApplication.taskManager().activeTasks():
            sip.cast(task, QgsProxyProgressTask).finalize(True)
        wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


@pytest.fixture
def batch(desktop: Desktop) -> Iterator[Batch]:
    made = Batch("loadmosaic", desktop)
    yield made
    made.close()


def test_years_by_generate_series(batch, years, years_url, tmp_path):
    batch.add("YEAR", "generate_series(2007, 2010)")
    # QGIS adds them below the row that is there, which holds the default.
    assert batch.column("YEAR") == [2020, *YEARS]
    batch.remove(0)
    assert batch.column("YEAR") == list(YEARS)
    assert batch.column("PRODUCT") == [PALSAR] * 4
    batch.calculate("TILES", f"'{LABEL}'")
    batch.type("ARCHIVE", years_url)
    batch.fill_down("ARCHIVE")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || if(@YEAR < 2009, '.vrt', '.tif')")
    log = batch.run()
    for spec, bands in years.tiles.items():
        out = tmp_path / f"{spec.year}.{'vrt' if spec.year < 2009 else 'tif'}"
        assert_holds(out, witness.stored(bands, "hh"), nodata=0)
        assert opened(out).GetMetadata("PALSAR")["YEAR"] == str(spec.year)
        assert str(out) in log
    assert "failed" not in log


def test_all_columns_by_expressions(batch, years, years_url, tmp_path):
    """Row numbers, another column's value, an area in a projection, a list of bands."""
    batch.panel.addRow(3)
    batch.calculate("YEAR", "2007 + @row_number")
    assert batch.column("YEAR") == list(YEARS)
    batch.calculate("PRODUCT", "'alos' || '_palsar_mosaic'")
    # As large as the tile is; in a CRS other than the mosaic's.
    inset = 0.5 / 4500
    batch.calculate(
        "AREA",
        f"concat(40 + {inset}, ',', 40 + 200/4500.0 - {inset}, ',', 5 - 150/4500.0 + {inset}, ',', "
        f"5 - {inset}, ' [EPSG:4326]')",
    )
    batch.calculate("BANDS", "if(@YEAR = 2009, array('hv', 'mask'), array('hv'))")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.tif'")
    batch.run()
    for spec, bands in years.tiles.items():
        out = tmp_path / f"{spec.year}.tif"
        assert_holds(out, witness.stored(bands, "hv"), nodata=0)
        assert opened(out).RasterCount == (2 if spec.year == 2009 else 1)


def test_a_year_without_satellite_is_told_and_the_others_go_on(batch, years, years_url, tmp_path):
    batch.add("YEAR", "array(2008, 2012, 2010)")
    batch.remove(0)
    batch.calculate("TILES", f"'{LABEL}'")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.vrt'")
    log = batch.run()
    assert log.count(NOBODY_FLEW) == 1
    assert "Traceback" not in log
    assert "1 executions failed" in log
    assert sorted(path.name for path in tmp_path.glob("*.vrt")) == ["2008.vrt", "2010.vrt"]
    for spec, bands in years.tiles.items():
        if spec.year in (2008, 2010):
            assert_holds(tmp_path / f"{spec.year}.vrt", witness.stored(bands, "hh"), nodata=0)


def test_after_nothing_but_failures_the_dialog_can_be_used_again(batch, years_url, tmp_path):
    batch.add("YEAR", "array(2012, 2013)")
    batch.remove(0)
    batch.calculate("TILES", f"'{LABEL}'")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.vrt'")
    assert "2 executions failed" in batch.run()
    assert list(tmp_path.iterdir()) == []
    batch.calculate("YEAR", "2007 + @row_number")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.vrt'")
    batch.run()
    assert sorted(path.name for path in tmp_path.glob("*.vrt")) == ["2007.vrt", "2008.vrt"]


def test_layers_land_in_the_project(batch, years_url, tmp_path):
    """The box "Load layers on completion"."""
    batch.panel.checkLoadLayersOnCompletion.setChecked(True)
    batch.panel.addRow(1)
    batch.calculate("YEAR", "2009 + @row_number")
    batch.calculate("TILES", f"'{LABEL}'")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.vrt'")
    batch.run()
    layers = QgsProject.instance().mapLayers().values()
    assert sorted(layer.name() for layer in layers) == [
        "ALOS PALSAR 2009 HH HV linci date mask",
        "ALOS PALSAR 2010 HH HV linci date mask",
    ]


def test_a_batch_saved_to_a_file_and_opened_again(batch, desktop, years, years_url, tmp_path, monkeypatch):
    batch.panel.addRow(1)
    batch.calculate("YEAR", "2007 + @row_number")
    batch.calculate("BANDS", "array('hv', 'hh')")
    batch.calculate("TILES", f"'{LABEL}'")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.vrt'")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved"), ""))
    batch.panel.save()
    (file,) = tmp_path.glob("saved.*")  # .json, from QGIS 3.40 on .batch
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    again = Batch("loadmosaic", desktop)
    again.panel.load()
    again.panel.checkLoadLayersOnCompletion.setChecked(False)
    for name in ("PRODUCT", "YEAR", "AREA", "TILES", "BANDS", "ARCHIVE"):
        assert again.column(name) == batch.column(name)
    again.run()
    again.close()
    for spec, bands in list(years.tiles.items())[:2]:
        assert_holds(tmp_path / f"{spec.year}.vrt", witness.stored(bands, "hv"), number=2, nodata=0)


def expected_of(name: str, bands: dict, choice: str):
    return {
        "calibrate": lambda: witness.calibrated(bands, "hh", PALSAR, choice),
        "decodedate": lambda: witness.dates(bands, PALSAR, 2008, choice),
        "hvhhratio": lambda: witness.ratio(bands, choice),
    }[name]()


@pytest.mark.parametrize(
    ("name", "parameter", "choices"),
    [
        ("calibrate", "QUANTITY", ("gamma0_db", "sigma0_power")),
        ("decodedate", "FORMAT", ("yyyymmdd", "decimal_year")),
        ("hvhhratio", "QUANTITY", ("power_ratio", "ratio_db")),
    ],
)
def test_a_step_for_each_choice(desktop, years, years_url, tmp_path, name, parameter, choices):
    """The input and the choice by expression; the output's name from the choice."""
    (spec,) = [spec for spec in years.tiles if spec.year == 2008]
    loaded = load(spec, years_url, tmp_path / "loaded.vrt")
    batch = Batch(name, desktop)
    batch.panel.addRow(1)
    batch.calculate("INPUT", f"'{loaded}'")
    batch.calculate(parameter, f"array_get(array('{choices[0]}', '{choices[1]}'), @row_number)")
    assert batch.column(parameter) == list(choices)
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @{parameter} || '.tif'")
    batch.run()
    batch.close()
    for choice in choices:
        expected = expected_of(name, years.tiles[spec], choice)
        nodata = 0 if name == "decodedate" else -9999
        assert_holds(tmp_path / f"{choice}.tif", expected, nodata=nodata, **TOLERANCE.get(choice, {}))


def test_masks_and_tile_indexes(desktop, years, years_url, tmp_path):
    """Several choices in one row; a sink for vectors."""
    (spec,) = [spec for spec in years.tiles if spec.year == 2010]
    loaded = load(spec, years_url, tmp_path / "loaded.vrt")
    batch = Batch("applymask", desktop)
    batch.panel.addRow(1)
    batch.calculate("INPUT", f"'{loaded}'")
    batch.calculate("KEEP", "if(@row_number = 0, array('water', 'land'), array('land'))")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || array_to_string(@KEEP, '-') || '.tif'")
    batch.run()
    batch.close()
    for keep in (("water", "land"), ("land",)):
        expected = witness.stored(years.tiles[spec], "hh", keep)
        assert_holds(tmp_path / f"{'-'.join(keep)}.tif", expected, nodata=0)

    batch = Batch("tileindex", desktop)
    batch.panel.addRow(1)
    batch.calculate("YEAR", "2007 + @row_number")
    batch.calculate("ARCHIVE", f"'{years_url}'")
    batch.calculate("OUTPUT", f"'{tmp_path}/' || @YEAR || '.gpkg'")
    batch.run()
    batch.close()
    for year in (2007, 2008):
        (tile,) = QgsVectorLayer(str(Path(tmp_path, f"{year}.gpkg")), "index", "ogr").getFeatures()
        assert (tile["tile"], tile["year"]) == (LABEL, year)
