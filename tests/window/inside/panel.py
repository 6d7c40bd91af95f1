"""Runs in QGIS: opens the panel as a user does, loads two years, cancels a third run, and goes away in the middle of another."""

import hand
import qgis.utils
from desk import Stalls, chips, choose_years, docks, idle, make_room, menu, pause, press, take_picture, wait
from qgis.core import QgsProject, QgsRectangle

HERE = QgsRectangle(30.01, 34.96, 30.05, 34.99)
STALL_MS, TRIES = 50, 10
"""What keeps QGIS from listening does so every time; another program that takes the processor does not."""


def noisy(longest_ms):
    """Whether it has to be tried once more."""
    return not longest_ms or (min(longest_ms) > STALL_MS and len(longest_ms) < TRIES)


def unload():
    qgis.utils.unloadPlugin(hand.PLUGIN)
    hand.settle()


def load():
    return qgis.utils.loadPlugin(hand.PLUGIN) and qgis.utils.startPlugin(hand.PLUGIN)


def work(steps):
    window = make_room()
    canvas = qgis.utils.iface.mapCanvas()
    canvas.setExtent(HERE)
    steps["docks_before"] = len(docks())

    steps["opened_ms"] = []
    while noisy(steps["opened_ms"]):
        if steps["opened_ms"]:
            unload()
            load()
        action = menu().actions()[0]
        pause(300)
        stalls = Stalls()
        action.trigger()
        pause(300)
        steps["opened_ms"].append(stalls.longest_ms)
    (dock,) = docks()
    panel = dock.load
    wait(lambda: dock.isVisible() and not panel.asker.busy)
    # A new dock makes a window wider that nobody manages; it can be made as small again.
    window.resize(1024, 600)
    pause(500)
    steps["size"] = [window.width(), window.height()]
    steps["narrowest"] = dock.minimumSizeHint().width()
    steps["can_be_chosen"] = sorted(year for year, chip in chips(panel).items() if chip.isEnabled())
    choose_years(panel, ("2020", "2021"))
    ends = []
    panel.run.ended.connect(lambda outcome: ends.append(outcome.end.value))
    steps["loaded_ms"] = []
    while noisy(steps["loaded_ms"]):
        QgsProject.instance().removeAllMapLayers()
        QgsProject.instance().layerTreeRoot().removeAllChildren()
        canvas.setExtent(HERE)
        pause(500)
        ends.clear()
        stalls = Stalls()
        press(panel.footer.run)
        wait(lambda: len(ends) == 1)
        steps["loaded_ms"].append(stalls.longest_ms)
    steps["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    tree, view = QgsProject.instance().layerTreeRoot(), qgis.utils.iface.layerTreeView()
    groups = tree.findGroups(True)
    steps["unfolded"] = [group.name() for group in groups if view.isExpanded(view.node2index(group))]
    steps["told"] = panel.footer.message.text.text()
    take_picture("panel")

    panel.start()
    press(panel.footer.cancel)
    wait(lambda: len(ends) == 2)
    steps["ends"] = ends

    action.trigger()
    steps["hidden"] = dock.isHidden()
    action.trigger()
    steps["shown"] = dock.isVisible()
    panel.start()
    unload()
    steps["docks_after"] = len(docks())
    wait(idle)
    steps["loaded_again"] = load()
    # QGIS would ask what becomes of layers in a temporary folder.
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)

    # QGIS is closed with the panel open and a run under way, of a year of which nothing is known yet.
    menu().actions()[0].trigger()
    wait(docks)
    (dock,) = docks()
    steps["remembered"] = dock.load.form.years.wanted()
    wait(lambda: not dock.load.asker.busy)
    canvas.setExtent(HERE)
    wait(lambda: dock.load.footer.run.isEnabled())
    dock.load.form.years.choose([2008])
    # It would ask whether to save the map's extent.
    QgsProject.instance().setDirty(False)
    dock.load.start()
    steps["busy_at_the_end"] = [dock.load.run.busy, not idle()]


hand.do(work)
