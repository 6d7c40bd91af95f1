"""Runs a command as a user would, and takes its time and its memory."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from figures import Trial

#: Memory is looked at so often.
_LOOK_EVERY_S = 0.01
_LONGEST_S = 3600
_KB = 1024
_MB = 1e6
_LAST_LINES = 6


class Failed(Exception):
    """A command ended with an error; the text is its last words."""


def run(command: Sequence[str], environment: Mapping[str, str]) -> Trial:
    """Waits for a command. What it tells of itself is the last line it prints, where that is JSON.

    Raises Failed.
    """
    # What the last run wrote goes to the disk before this one is timed.
    os.sync()
    worked_s = _worked_s()
    started = time.perf_counter()
    try:
        process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )
    except OSError as error:
        raise Failed(f"{command[0]}: {error.strerror}") from error
    watch = _Memory(process.pid)
    try:
        out, err = process.communicate(timeout=_LONGEST_S)
    except subprocess.TimeoutExpired as error:
        process.kill()
        process.communicate()
        raise Failed(f"{Path(command[0]).name} did not end within {_LONGEST_S} s") from error
    finally:
        seconds = time.perf_counter() - started
        peak_mb = watch.stop()
    if process.returncode != 0:
        words = " ".join(err.strip().splitlines()[-_LAST_LINES:]) or "it said nothing"
        raise Failed(f"{Path(command[0]).name} ended with {process.returncode}: {words}")
    return Trial(seconds, peak_mb, _worked_s() - worked_s, _told(out))


def _worked_s() -> float:
    """Seconds that the processors worked for all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _told(out: str) -> dict:
    last = (out.strip().splitlines() or [""])[-1]
    if not last.startswith("{"):
        return {}
    with contextlib.suppress(ValueError):
        return json.loads(last)
    return {}


class _Memory:
    """Looks at a process and its children again and again."""

    def __init__(self, process_id: int) -> None:
        self._process_id = process_id
        self._peak_kb = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> float:
        """The highest that was seen, in MB."""
        self._over.set()
        self._thread.join()
        return self._peak_kb * _KB / _MB

    def _look(self) -> None:
        while not self._over.is_set():
            now_kb, highest_kb = 0, 0
            for process_id in _tree(self._process_id):
                resident_kb, peak_kb = _memory_kb(process_id)
                now_kb += resident_kb
                highest_kb = max(highest_kb, peak_kb)
            # The kernel remembers each process's own peak, also between two looks.
            self._peak_kb = max(self._peak_kb, now_kb, highest_kb)
            self._over.wait(_LOOK_EVERY_S)


def _tree(process_id: int) -> list[int]:
    found = [process_id]
    for parent in found:
        with contextlib.suppress(OSError, ValueError):
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += [int(child) for child in (task / "children").read_text().split()]
    return found


def _memory_kb(process_id: int) -> tuple[int, int]:
    """(now, highest); (0, 0) for a process that is gone."""
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{process_id}/status").read_text()
        lines = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        if "VmRSS" in lines:
            return int(lines["VmRSS"].split()[0]), int(lines["VmHWM"].split()[0])
    return 0, 0
