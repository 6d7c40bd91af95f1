"""A user's command line: qgis_process, with a profile in which the plugin is enabled."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import palsar_mosaic

ROOT = Path(palsar_mosaic.__file__).resolve().parent
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
"""Debian's wrapper passes an option that QGIS 3.22 rejects."""
TIMEOUT_S = 120


@dataclass(frozen=True)
class CommandLine:
    """A user's shell, with a profile in which the plugin is enabled."""

    environment: dict[str, str]

    def __call__(self, *words: str, given: str | None = None) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *words],
            env=self.environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
        )

    def results(self, *words: str, given: str | None = None) -> dict:
        done = self("--json", *words, given=given)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)


def new_command_line(folder: Path) -> CommandLine:
    """One in a new profile; ``folder`` is empty."""
    assert PROGRAM, "qgis_process is not on PATH"
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "palsar_mosaic").symlink_to(ROOT, target_is_directory=True)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    shell = CommandLine(environment)
    enabled = shell("plugins", "enable", "palsar_mosaic")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return shell


def words(**parameters: object) -> list[str]:
    """KEY=VALUE, and a list as the same key several times."""
    return ["--"] + [
        f"{name}={value}"
        for name, values in parameters.items()
        for value in (values if isinstance(values, list) else [values])
    ]
