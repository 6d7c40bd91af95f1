"""Runs algorithms and models as a user would: with qgis_process, in a profile of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from scenery import Meter, Traffic
from trouble import Trouble

PLUGIN = "palsar_mosaic"
_LONGEST_S = 3600
_NOISE = re.compile(r"QStandardPaths|DeprecationWarning|^\s*$")
_BEFORE_QGIS_RUNS = ("PYTHONHOME", "PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QGIS_PREFIX_PATH")


class Refused(Trouble):
    """The algorithm said no; the text is its own."""


@dataclass(frozen=True)
class Run:
    """What one run gave."""

    results: dict
    warnings: tuple[str, ...]
    seconds: float
    traffic: Traffic | None
    """None where the archive is not ours to watch"""


class QgisProcess:
    """qgis_process with this checkout as a plugin, and nothing else of the user's."""

    def __init__(self, folder: Path, repository: Path, meter: Meter) -> None:
        """Makes profile and plugin folder below ``folder`` and switches the plugin on."""
        self._command = _find()
        self._meter = meter
        self._environment = _environment(folder)
        plugins = folder / "plugins"
        plugins.mkdir()
        (plugins / PLUGIN).symlink_to(repository, target_is_directory=True)
        self._environment["QGIS_PLUGINPATH"] = str(plugins)
        done = self._call("plugins", "enable", PLUGIN)
        if done.returncode != 0:
            raise Trouble(f"QGIS could not switch on the plugin: {_complaint(done)}")

    def run(self, algorithm: str | Path, **parameters: object) -> Run:
        """Runs an algorithm or a model file; parameters that are None are left out. Raises Refused."""
        arguments = []
        for name, value in parameters.items():
            values = value if isinstance(value, tuple) else (value,)
            arguments += [f"--{name}={each}" for each in values if each is not None]
        self._meter.read()
        started = time.monotonic()
        done = self._call("--json", "run", str(algorithm), *arguments)
        seconds = time.monotonic() - started
        if done.returncode != 0:
            raise Refused(_complaint(done))
        try:
            answer = json.loads(done.stdout[done.stdout.index("{") :])
        except ValueError as error:
            raise Trouble(f"qgis_process gave no JSON for {algorithm}: {_complaint(done)}") from error
        warnings = tuple(answer.get("log", {}).get("warnings", ()))
        return Run(answer["results"], warnings, seconds, self._meter.read())

    def _call(self, *arguments: str) -> subprocess.CompletedProcess:
        try:
            return subprocess.run(
                [self._command, *arguments],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_LONGEST_S,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Trouble(f"qgis_process did not end within {_LONGEST_S} s: {' '.join(arguments)}") from error


def _find() -> str:
    """Debian's qgis_process is a wrapper that passes an option which QGIS 3.22 does not know; the real one is beside it."""
    beside_python = str(Path(os.path.realpath(sys.executable)).parent)
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name) or shutil.which(name, path=beside_python)
        if found:
            return found
    raise Trouble("qgis_process was not found: install QGIS (Debian: apt-get install qgis).")


def _environment(folder: Path) -> dict[str, str]:
    for name in ("profile", "run"):
        (folder / name).mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if name not in _BEFORE_QGIS_RUNS}
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "TMPDIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**kept, **own}


def _complaint(done: subprocess.CompletedProcess) -> str:
    """What qgis_process had to say, once and without Qt's own remarks."""
    lines = dict.fromkeys(line.strip() for line in done.stderr.splitlines() if not _NOISE.search(line))
    return " ".join(lines) or f"it ended with {done.returncode} and said nothing."
