"""Where the layers of a series stand in the project: in a group for each year, the newest on top.

Those that hold all years stand above these groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject

#: Under these names QGIS keeps in the project which groups and layers are whose.
_RUN, _RANK = "palsar_mosaic/run", "palsar_mosaic/rank"


@dataclass(frozen=True)
class Place:
    """The place of one layer."""

    #: Tells this run from all others.
    run: str
    #: Name of the run's group.
    title: str
    #: None for a layer of all years.
    year: int | None
    #: Among the layers of its year and those of all years above them, from 0 at the top.
    rank: int


def put(layer: QgsMapLayer, project: QgsProject, place: Place) -> None:
    """Gives a layer of the project its place in the tree, whether it stands there already or not.

    To be called in the main thread. Of each year the topmost layer is shown. The others would be fetched and
    painted behind it.
    """
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    run = _run_group(root, node, place)
    group = run if place.year is None else _year_group(run, place.year)
    placed: QgsLayerTreeLayer = QgsLayerTreeLayer(layer) if node is None else node.clone()
    placed.setItemVisibilityChecked(place.rank == 0)
    placed.setCustomProperty(_RANK, place.rank)
    below = [child for child in group.children() if _rank(child, -1) > place.rank]
    group.insertChildNode(_row(group, below), placed)
    if node is not None:
        _take_out(node)
    if len(group.children()) == 1:
        _open_anew(run)
        _open_anew(group)


def _run_group(root: QgsLayerTreeGroup, node: QgsLayerTreeLayer | None, place: Place) -> QgsLayerTreeGroup:
    for group in _groups(root):
        if group.customProperty(_RUN) == place.run:
            return group
    around, above = root, 0
    if node is not None:
        beside = _earlier_run(node) or node
        around = beside.parent()
        above = min([around.children().index(beside), *_rows_of_runs(around)])
    group = around.insertGroup(above, place.title)
    group.setCustomProperty(_RUN, place.run)
    return group


def _rows_of_runs(around: QgsLayerTreeGroup) -> Iterator[int]:
    """Where the runs before stand in a group: the newest comes above them, so that it is seen."""
    for row, child in enumerate(around.children()):
        if child.customProperty(_RUN) is not None:
            yield row


def _earlier_run(node: QgsLayerTreeNode) -> QgsLayerTreeGroup | None:
    """The group of the run that the layer comes from, where its raster was written anew; None for a new layer."""
    group = node.parent()
    while group is not None and group.customProperty(_RUN) is None:
        group = group.parent()
    return group


def _take_out(node: QgsLayerTreeNode) -> None:
    """Removes a node, and our groups that it leaves empty."""
    group = node.parent()
    group.removeChildNode(node)
    ours = group.customProperty(_RUN) is not None or group.customProperty(_RANK) is not None
    if ours and not group.children():
        _take_out(group)


def _year_group(run: QgsLayerTreeGroup, year: int) -> QgsLayerTreeGroup:
    """The group of a year; all but the newest are folded, because their legends are long."""
    years = [child for child in run.children() if isinstance(child, QgsLayerTreeGroup)]
    for group in years:
        if _rank(group, 0) == year:
            return group
    older = [group for group in years if _rank(group, 0) < year]
    made = run.insertGroup(_row(run, older), str(year))
    made.setCustomProperty(_RANK, year)
    newest = max((*years, made), key=lambda group: _rank(group, 0))
    for group in (*years, made):
        group.setExpanded(group is newest)
    return made


def _open_anew(group: QgsLayerTreeGroup) -> None:
    """QGIS's window shows a group folded that was empty when it came, and open when it is told so afterwards."""
    if group.isExpanded():
        group.setExpanded(False)
        group.setExpanded(True)


def _rank(node: QgsLayerTreeNode, otherwise: int) -> int:
    return int(node.customProperty(_RANK, otherwise))


def _row(parent: QgsLayerTreeGroup, below: Sequence[QgsLayerTreeNode]) -> int:
    """Above all of these; a layer that QGIS has put here, to be moved to its place, may stand among them."""
    rows = parent.children()
    return min(map(rows.index, below), default=len(rows))


def _groups(parent: QgsLayerTreeGroup) -> Iterator[QgsLayerTreeGroup]:
    for child in parent.children():
        if isinstance(child, QgsLayerTreeGroup):
            yield child
            yield from _groups(child)
