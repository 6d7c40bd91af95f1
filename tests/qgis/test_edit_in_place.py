"""Nothing of ours edits features, so QGIS must not offer it for a layer that is being edited."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsApplication,
    QgsLocatorContext,
    QgsProcessingAlgorithm,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QModelIndex

from .desktop import Desktop, open_desktop
from .toolbox import run

IN_PLACE = "native:translategeometry"
"""One of QGIS's own that is offered, so that the lists below are known to work."""


def listed(model: QgsProcessingToolboxProxyModel, parent: QModelIndex | None = None) -> set[str]:
    """Ids of the algorithms that the toolbox shows."""
    parent = parent or QModelIndex()
    found = set()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        algorithm = model.toolboxModel().algorithmForIndex(model.mapToSource(index))
        found |= {algorithm.id()} if algorithm else listed(model, index)
    return found


@pytest.fixture(params=["Point", "Polygon", "None", "tile index"])
def edited(request, url, tmp_path) -> QgsVectorLayer:
    if request.param == "tile index":
        out = str(tmp_path / "index.gpkg")
        run("tileindex", {"YEAR": 2020, "ARCHIVE": url, "OUTPUT": out})
        layer = QgsVectorLayer(out, "index", "ogr")
    else:
        layer = QgsVectorLayer(f"{request.param}?crs=EPSG:4326&field=a:integer", "edited", "memory")
    # The project lets go of it before QGIS ends; pytest would not.
    QgsProject.instance().addMapLayer(layer)
    assert layer.startEditing()
    yield layer
    layer.rollBack()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    yield from open_desktop(monkeypatch)


def ours() -> list[QgsProcessingAlgorithm]:
    """Those that people can find."""
    provider = QgsApplication.processingRegistry().providerById("palsar")
    hidden = QgsProcessingAlgorithm.Flag.FlagHideFromToolbox
    return [algorithm for algorithm in provider.algorithms() if not algorithm.flags() & hidden]


def test_the_toolbox_does_not_offer_them(edited):
    filters = QgsProcessingToolboxProxyModel.Filter
    model = QgsProcessingToolboxProxyModel(None, QgsApplication.processingRegistry())
    model.setFilters(QgsProcessingToolboxProxyModel.Filters(filters.FilterToolbox))
    everything = listed(model)
    assert {algorithm.id() for algorithm in ours()} <= everything
    model.setInPlaceLayer(edited)
    model.setFilters(QgsProcessingToolboxProxyModel.Filters(filters.FilterToolbox | filters.FilterInPlace))
    offered = listed(model)
    assert offered < everything
    assert (IN_PLACE in offered) is edited.isSpatial()
    assert [name for name in offered if name.startswith("palsar:")] == []


def test_the_locator_does_not_offer_them(edited, desktop):
    """The search field at QGIS's lower left: "ef" and a word, for the layer that is being edited."""
    from processing.gui.AlgorithmLocatorFilter import AlgorithmLocatorFilter, InPlaceAlgorithmLocatorFilter

    desktop.setActiveLayer(edited)

    def found(kind: type, word: str) -> set[str]:
        searching = kind()
        results = []
        searching.resultFetched.connect(results.append)
        searching.fetchResults(word, QgsLocatorContext(), QgsProcessingFeedback())
        return {result.displayString for result in results}

    for algorithm in ours():
        title = algorithm.displayName()
        assert title in found(AlgorithmLocatorFilter, title)
        assert title not in found(InPlaceAlgorithmLocatorFilter, title)
    moving = QgsApplication.processingRegistry().algorithmById(IN_PLACE).displayName()
    assert (moving in found(InPlaceAlgorithmLocatorFilter, moving)) is edited.isSpatial()


def test_they_say_so_themselves(edited):
    for algorithm in ours():
        assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsInPlaceEdits
        assert not hasattr(algorithm, "supportInPlaceEdit") or not algorithm.supportInPlaceEdit(edited)
