"""Makes the checkout importable as ``palsar_mosaic``, whatever its folder is called.

The plugin's modules import each other relatively, so they need their package; a clone may lie in a
folder whose name is no identifier. Test helpers are reached the same way:
``from palsar_mosaic.tests.lab.client import S3Lab``. Nothing in here imports QGIS.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

PACKAGE = "palsar_mosaic"
ROOT = Path(__file__).resolve().parent.parent

# The pytest plugin that starts QGIS aborts where there is no screen; it starts after this file was read.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What a test finds out does not depend on how busy the machine is.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def _register() -> None:
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


_register()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown() -> None:
    """Closes the rasters that a failed test's traceback still holds.

    QGIS, once a test has started it, ends with the session, and closing a raster after that crashes.
    """
    if getattr(sys, "last_value", None) is not None:
        sys.last_type = sys.last_value = sys.last_traceback = sys.last_exc = None
        gc.collect()
