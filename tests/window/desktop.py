"""QGIS as a user starts it: the real program with windows, in a profile that nobody has used before."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

INSIDE = Path(__file__).parent / "inside"
_LONGEST_S = 300

# What would make QGIS ask the internet for news, for a newer QGIS and for plugins; in the words of 3.22 and of later ones.
_QUIET_PROFILE = """\
[qgis]
checkVersion=false

[app]
plugin_installer\\checkOnStart=false
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
news-feed\\items\\httpsfeedqgisorg\\disabled=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[plugin-manager]
automatically-check-for-updates=false
"""


@dataclass(frozen=True)
class Message:
    """One line of QGIS's message log."""

    level: str
    tag: str
    text: str


@dataclass(frozen=True)
class Run:
    """What one session of QGIS left behind."""

    exit_code: int | None
    """None when QGIS had to be ended."""
    steps: dict
    """What the script inside wrote down; empty when it did not come to its end."""
    messages: tuple[Message, ...]
    requests: tuple[str, ...]
    """Addresses that QGIS itself asked for."""
    output: str
    """Both of stdout and stderr."""

    @property
    def complaints(self) -> list[str]:
        """All warnings and errors of the log: QGIS writes those of Python into it, DeprecationWarning and all."""
        return [f"{each.tag}: {each.text}" for each in self.messages if each.level in ("Warning", "Critical")]


class Desktop:
    """One profile; every run is a new process in it."""

    def __init__(self, program: str, folder: Path, display: str) -> None:
        """``folder`` is empty, and is used for nothing else."""
        self._program = program
        self._folder = folder
        self._display = display
        self._runs = 0
        settings = folder / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(_QUIET_PROFILE)
        for name in ("home", "tmp"):
            (folder / name).mkdir()
        (folder / "run").mkdir(mode=0o700)

    @property
    def plugins_folder(self) -> Path:
        return self._folder / "profiles" / "profiles" / "default" / "python" / "plugins"

    def run(self, script: str, **facts: str) -> Run:
        """Starts QGIS and has it run a script of the folder inside/, which ends QGIS."""
        self._runs += 1
        log = self._folder / f"log{self._runs}.jsonl"
        steps = self._folder / f"steps{self._runs}.json"
        output = self._folder / f"output{self._runs}.txt"
        environment = self._environment() | {
            "WINDOW_LOG": str(log),
            "WINDOW_STEPS": str(steps),
            **{f"WINDOW_{name.upper()}": value for name, value in facts.items()},
        }
        command = [
            self._program,
            "--nologo",
            "--noversioncheck",
            "--profiles-path",
            str(self._folder / "profiles"),
        ]
        command += ["--profile", "default", "--code", str(INSIDE / script)]
        with output.open("w") as file:
            process = subprocess.Popen(
                command,
                env=environment,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                exit_code = process.wait(_LONGEST_S)
            except subprocess.TimeoutExpired:
                exit_code = None
            finally:
                if process.poll() is None:
                    os.killpg(process.pid, 9)
                    process.wait()
        lines = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
        return Run(
            exit_code=exit_code,
            steps=json.loads(steps.read_text()) if steps.exists() else {},
            messages=tuple(Message(**line) for line in lines if "text" in line),
            requests=tuple(line["url"] for line in lines if "url" in line),
            output=output.read_text(errors="replace"),
        )

    def _environment(self) -> dict[str, str]:
        dropped = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "QGIS_PLUGINPATH", "QGIS_CUSTOM_CONFIG_PATH")
        dropped += ("PYTHONHOME", "PYTHONPATH", "QGIS_PREFIX_PATH", "XAUTHORITY")
        kept = {name: value for name, value in os.environ.items() if name not in dropped}
        home = str(self._folder / "home")
        return kept | {
            # The Python inside QGIS finds its modules from the first python3 of the PATH: it has to be QGIS's.
            "PATH": f"{sys.base_prefix}/bin{os.pathsep}{os.environ['PATH']}",
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/.config",
            "XDG_DATA_HOME": f"{home}/.local/share",
            "XDG_CACHE_HOME": f"{home}/.cache",
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "TMPDIR": str(self._folder / "tmp"),
            "LC_ALL": "C.UTF-8",
            "PYQGIS_STARTUP": str(INSIDE / "watch.py"),
            "PYTHONPATH": str(INSIDE),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONWARNINGS": "default",
        }


def qgis_program() -> str | None:
    """Debian's qgis is a wrapper, which QGIS would outlive; the program itself is beside it."""
    return shutil.which("qgis.bin") or shutil.which("qgis")
