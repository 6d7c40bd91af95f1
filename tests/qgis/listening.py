"""Whether the main thread's event loop goes on turning while something is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QTimer

STALL_MS = 50
"""What a user does not notice yet."""
TRIES = 10
"""What keeps QGIS from listening does so every time; another program that takes the processor does not."""
_BEAT_MS = 10
_SCHEDULER = Path("/proc/thread-self/schedstat")
"""Of Linux: nanoseconds on a processor, nanoseconds of waiting for one, turns."""


class Stalls:
    """The longest time for which the event loop stood still since this was made.

    Time in which the thread was ready, and another program had the processor, does not count.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last_s, self._waited_s = time.monotonic(), waited_s()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_BEAT_MS)

    def _tick(self) -> None:
        now_s, then_s = time.monotonic(), self._last_s
        waiting_s, before_s = waited_s(), self._waited_s
        self.longest_ms = max(self.longest_ms, (now_s - then_s - (waiting_s - before_s)) * 1000 - _BEAT_MS)
        self._last_s, self._waited_s = now_s, waiting_s


def waited_s() -> float:
    """How long this thread has waited for a processor so far; 0 where the system does not tell."""
    return int(_SCHEDULER.read_text().split()[1]) / 1e9 if _SCHEDULER.exists() else 0.0


def least_stall_ms(work: Callable[[], None]) -> float:
    """The longest stall of ``work``, in the best of some tries."""
    least_ms = float("inf")
    for _ in range(TRIES):
        stalls = Stalls()
        work()
        least_ms = min(least_ms, stalls.longest_ms)
        if least_ms <= STALL_MS:
            break
    return least_ms
