"""Batch: the same algorithm over many rows, a context for each, as the batch dialog runs it."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext

from palsar_mosaic.tests.core import witness
from palsar_mosaic.tests.core.witness import assert_holds, opened
from palsar_mosaic.tests.lab.tile_pixels import PALSAR

from .toolbox import ALOS2_2020, ALOS2_2021, ALOS_2008, JERS_1996, Heard, load, project_context


def run_batch(name: str, rows: list[dict]) -> list[tuple[bool, dict, Heard]]:
    """Whether each row succeeded, its results and what was said."""
    from processing.gui.AlgorithmExecutor import execute

    shown = QgsApplication.processingRegistry().algorithmById(f"palsar:{name}")
    done = []
    for row in rows:
        heard = Heard()
        context: QgsProcessingContext = project_context(heard)
        ok, results = execute(shown.create(), row, context, heard)
        done.append((ok, results, heard))
    return done


def row_of(spec, url, out, **more) -> dict:
    return {
        "PRODUCT": spec.product,
        "YEAR": spec.year,
        "TILES": spec.label,
        "ARCHIVE": url,
        "OUTPUT": str(out),
        **more,
    }


@pytest.mark.parametrize("kind", ["vrt", "tif"])
def test_one_bad_row_does_not_stop_the_others(url, archive, tmp_path, kind):
    specs = [ALOS2_2020, ALOS_2008, None, JERS_1996, ALOS2_2021]
    rows = [
        row_of(spec or ALOS2_2020, url, tmp_path / f"{number}.{kind}", **({} if spec else {"YEAR": 2012}))
        for number, spec in enumerate(specs)
    ]
    done = run_batch("loadmosaic", rows)
    assert [ok for ok, _, _ in done] == [spec is not None for spec in specs]
    assert len([error for error in done[2][2].errors if "no satellite of this series" in error]) >= 1
    assert not (tmp_path / f"2.{kind}").exists()
    for (ok, results, heard), row, spec in zip(done, rows, specs):
        if ok:
            assert results["OUTPUT"] == row["OUTPUT"]
            assert_holds(results["OUTPUT"], witness.stored(archive.tiles[spec], "hh"), nodata=0)
            assert heard.errors == []


def test_years_after_each_other_keep_their_own_year(url, archive, tmp_path):
    """Nothing of one row is left for the next: not its epoch, not its paths."""
    specs = [ALOS_2008, ALOS2_2020, ALOS2_2021, JERS_1996]
    loaded = [load(spec, url, tmp_path / f"{spec.year}.vrt") for spec in specs]
    rows = [
        {"INPUT": path, "FORMAT": "yyyymmdd", "OUTPUT": str(tmp_path / f"date-{spec.year}.tif")}
        for path, spec in zip(loaded, specs)
    ]
    done = run_batch("decodedate", rows)
    for (ok, results, _), spec in zip(done, specs):
        assert ok
        expected = witness.dates(archive.tiles[spec], spec.product, spec.year, "yyyymmdd")
        assert_holds(results["OUTPUT"], expected, nodata=0)
        assert opened(results["OUTPUT"]).GetMetadata("PALSAR")["YEAR"] == str(spec.year)


def test_the_same_row_twice_gives_the_same(url, archive, tmp_path):
    loaded = load(ALOS2_2020, url, tmp_path / "loaded.vrt")
    row = {"INPUT": loaded, "QUANTITY": "ratio_db", "OUTPUT": str(tmp_path / "ratio.tif")}
    done = run_batch("hvhhratio", [row, row])
    assert [ok for ok, _, _ in done] == [True, True]
    assert_holds(row["OUTPUT"], witness.ratio(archive.tiles[ALOS2_2020], "ratio_db"), within=1e-4)


def test_a_row_that_reads_the_result_of_the_row_before(url, archive, tmp_path):
    loaded = load(ALOS2_2020, url, tmp_path / "0.vrt")
    rows = [
        {"INPUT": loaded, "KEEP": ["water", "land"], "OUTPUT": str(tmp_path / "1.vrt")},
        {"INPUT": str(tmp_path / "1.vrt"), "KEEP": ["layover"], "OUTPUT": str(tmp_path / "2.vrt")},
        {"INPUT": str(tmp_path / "1.vrt"), "KEEP": ["land"], "OUTPUT": str(tmp_path / "3.vrt")},
    ]
    done = run_batch("applymask", rows)
    assert [ok for ok, _, _ in done] == [True, False, True]
    (error,) = [error for error in done[1][2].errors if "would leave no pixel" in error]
    assert "layover" in error
    expected = witness.stored(archive.tiles[ALOS2_2020], "hv", ("land",))
    assert_holds(tmp_path / "3.vrt", expected, number=2, nodata=0)
    assert opened(tmp_path / "3.vrt").GetMetadata("PALSAR")["PRODUCT"] == PALSAR
