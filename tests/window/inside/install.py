"""Runs in QGIS: installs the zip with QGIS's own installer, as "Install from ZIP" does."""

import os

import hand
import pyplugin_installer


def install(steps):
    steps["before"] = hand.seen()
    steps["complaints_before"] = hand.complaints()
    pyplugin_installer.instance().installFromZipFile(os.environ["WINDOW_ZIP"])
    hand.settle()
    steps["after"] = hand.seen()


hand.do(install)
