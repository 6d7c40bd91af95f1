"""Where the benchmark finds its programs and keeps its files."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).resolve().parent
#: QGIS's own Python: plugins run in it.
SYSTEM_PYTHON = str(getattr(sys, "_base_executable", sys.executable))
_BESIDE = str(Path(os.path.realpath(SYSTEM_PYTHON)).parent)
#: Of the environment, what may not change a run is kept; settings of GDAL, Python and proxies are not.
_KEPT = ("PATH", "LANG", "USER", "SYSTEMROOT")


@dataclass(frozen=True)
class Places:
    """Folders and interpreters of one run."""

    #: Empty at its start, removed at its end; on the disk of the tile.
    work: Path
    #: Python with the peers' packages; empty where it could not be made.
    peers_python: str

    def environment(self) -> dict[str, str]:
        """For every process that is timed: the same, and nobody's own settings."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        home = self.work / "home"
        (home / "run").mkdir(parents=True, exist_ok=True, mode=0o700)
        return kept | {
            # Programs written in Python start with the first python3 on PATH, which has to be QGIS's.
            "PATH": os.pathsep.join((_BESIDE, kept.get("PATH", os.defpath))),
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "QGIS_CUSTOM_CONFIG_PATH": str(home),
            "TMPDIR": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            # As installed software: compiled before it is timed, but not into the checkout.
            "PYTHONPYCACHEPREFIX": str(self.work.parent / "bytecode"),
            "PYTHONNOUSERSITE": "1",
            "NO_PROXY": "127.0.0.1,localhost",
            "no_proxy": "127.0.0.1,localhost",
        }

    def out(self, name: str) -> Path:
        """A folder of this contestant's own."""
        folder = self.work / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder


def system_program(name: str) -> str | None:
    """A program beside QGIS's Python, or the first on PATH."""
    return shutil.which(name, path=_BESIDE) or shutil.which(name)


def ours(*words: object) -> tuple[str, ...]:
    """A command that runs the plugin's core."""
    return (SYSTEM_PYTHON, str(BENCH / "ours.py"), *map(str, words))


def script(name: str, *words: object, python: str = SYSTEM_PYTHON) -> tuple[str, ...]:
    """A command that runs one of the benchmark's other scripts."""
    return (python, str(BENCH / name), *map(str, words))
