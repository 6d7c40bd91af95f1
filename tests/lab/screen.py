"""A screen for programs with windows, where there is none."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from contextlib import AbstractContextManager

_SIZE = "1280x800x24"
_START_S = 30


class NoScreen(Exception):
    """Xvfb is not installed, or does not start."""


class VirtualScreen(AbstractContextManager):
    """One Xvfb of its own, on a display that it finds free by itself."""

    def __init__(self) -> None:
        """Raises NoScreen."""
        program = shutil.which("Xvfb")
        if program is None:
            raise NoScreen("Xvfb is not installed (Debian: apt-get install xvfb)")
        told, tell = os.pipe()
        try:
            self._process = subprocess.Popen(
                [program, "-displayfd", str(tell), "-screen", "0", _SIZE, "-nolisten", "tcp"],
                pass_fds=[tell],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(tell)
        try:
            number = _first_line(told)
        finally:
            os.close(told)
        if not number:
            self.close()
            raise NoScreen("Xvfb was started but offers no display")
        self.display = f":{number}"
        """As DISPLAY wants it."""

    def __exit__(self, *_about_error: object) -> None:
        self.close()

    def close(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _first_line(pipe: int) -> str:
    """Empty where none came. Xvfb writes number and newline one by one, and dies of a pipe that is closed in between."""
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([pipe], [], [], _START_S)
        more = os.read(pipe, 16) if ready else b""
        if not more:
            return ""
        line += more
    return line.decode().strip()
