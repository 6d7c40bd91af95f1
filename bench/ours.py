"""Runs the plugin's core in a plain Python process: python ours.py WHAT ARGUMENTS...; see ``work.py``."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "palsar_mosaic"


def register() -> None:
    """The checkout as a package, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = package
    spec.loader.exec_module(package)


if __name__ == "__main__":
    register()
    importlib.import_module(f"{PACKAGE}.bench.work").main()
