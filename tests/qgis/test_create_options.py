"""Creation options in the toolbox: QGIS's own widget for them, the file that they make, and what is said of a slip."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtWidgets import QComboBox

from palsar_mosaic.tests.core.witness import opened

from .desktop import Desktop, open_desktop
from .toolbox import ALOS2_2020, load, run

STORING = ("loadmosaic", "calibrate", "applymask", "decodedate", "hvhhratio")
OPTIONS = "COMPRESS=DEFLATE|ZLEVEL=9|BLOCKXSIZE=256|BLOCKYSIZE=256"


@pytest.fixture
def mosaic(archive, tmp_path) -> str:
    return load(ALOS2_2020, str(archive.root), tmp_path / "mosaic.vrt")


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    yield from open_desktop(monkeypatch)


def packing(path: Path) -> tuple[str, list[int]]:
    dataset = opened(path)
    return dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE"), dataset.GetRasterBand(1).GetBlockSize()


@pytest.mark.parametrize("name", STORING)
def test_they_reach_the_file(archive, mosaic, tmp_path, name):
    out = tmp_path / "out.tif"
    if name == "loadmosaic":
        load(ALOS2_2020, str(archive.root), out, CREATE_OPTIONS=OPTIONS)
    else:
        run(name, {"INPUT": mosaic, "CREATE_OPTIONS": OPTIONS, "OUTPUT": str(out)})
    assert packing(out) == ("DEFLATE", [256, 256])


@pytest.mark.parametrize("kind", ["tif", "vrt"])
def test_a_slip_of_the_pen_is_told(mosaic, tmp_path, kind):
    out = tmp_path / f"out.{kind}"
    with pytest.raises(QgsProcessingException, match=r"no creation option COMPRES. Choose among"):
        run("calibrate", {"INPUT": mosaic, "CREATE_OPTIONS": "COMPRES=LZW", "OUTPUT": str(out)})
    assert not out.exists()


def test_a_virtual_layer_has_no_use_for_them(mosaic, tmp_path):
    for name, options in (("with", OPTIONS), ("without", None)):
        run(
            "calibrate", {"INPUT": mosaic, "CREATE_OPTIONS": options, "OUTPUT": str(tmp_path / f"{name}.vrt")}
        )
    assert (tmp_path / "with.vrt").read_text() == (tmp_path / "without.vrt").read_text()


@pytest.mark.parametrize("name", STORING)
def test_the_dialog_has_the_widget_of_qgis(desktop, mosaic, name):
    """With the profiles that users know; whether it lies in QGIS's Python or is built in."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"palsar:{name}")
    dialog = AlgorithmDialog(algorithm, parent=desktop.mainWindow())
    try:
        wrapper = dialog.mainWidget().wrappers["CREATE_OPTIONS"]
        dialog.setParameters({"INPUT": mosaic, "CREATE_OPTIONS": OPTIONS})
        assert wrapper.parameterValue() == OPTIONS
        # Its list of profiles; wrappers in Python know their widget by another name.
        widget = wrapper.wrappedWidget() or wrapper.widget
        assert widget.findChildren(QComboBox)
    finally:
        dialog.deleteLater()
