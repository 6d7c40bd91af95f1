"""Runs in QGIS: looks at the plugin, then unloads it and loads it again, three times."""

import hand
import qgis.utils
from pyplugin_installer.installer_data import plugins

TIMES = 3


def reload(steps):
    steps["at_start"] = hand.seen()
    steps["modules_at_start"] = hand.modules()
    plugins.getAllInstalled()
    plugins.rebuild()
    steps["manager"] = {
        field: plugins.all()[hand.PLUGIN][field]
        for field in ("error", "name", "version_installed", "changelog", "icon")
    }
    steps["unloaded"], steps["loaded"], steps["answers"], steps["modules_left"] = [], [], [], []
    for _ in range(TIMES):
        answers = [qgis.utils.unloadPlugin(hand.PLUGIN)]
        hand.settle()
        steps["unloaded"].append(hand.seen())
        steps["modules_left"].append(hand.modules())
        answers += [qgis.utils.loadPlugin(hand.PLUGIN), qgis.utils.startPlugin(hand.PLUGIN)]
        hand.settle()
        steps["loaded"].append(hand.seen())
        steps["answers"].append(answers)


hand.do(reload)
