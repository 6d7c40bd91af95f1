"""Many small questions at once, with a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TypeVar

from .errors import Cancelled

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")

#: Told the share that is done, 0 to 1.
Report = Callable[[float], None]
#: Whether to stop.
Stop = Callable[[], bool]

_LOOK_EVERY_S = 0.1


def silent(_share: float) -> None:
    """A report to nobody."""


def never() -> bool:
    """Never stops."""
    return False


def stoppable(function: Callable[[], Answered], stop: Stop) -> Answered:
    """One answer that may be long in coming, with a way to stop waiting for it."""
    return in_parallel(lambda _: function(), (None,), 1, stop=stop)[0]


def in_parallel(
    function: Callable[[Asked], Answered],
    questions: Sequence[Asked],
    workers: int,
    report: Report = silent,
    stop: Stop = never,
) -> list[Answered]:
    """Answers in the order of the questions. The first error ends it; Cancelled within 0.1 s of a stop."""
    pool = ThreadPoolExecutor(max_workers=workers)
    try:
        futures = [pool.submit(copy_context().run, function, question) for question in questions]
        waiting = set(futures)
        while waiting:
            if stop():
                raise Cancelled
            done, waiting = wait(waiting, timeout=_LOOK_EVERY_S, return_when=FIRST_COMPLETED)
            for number, future in enumerate(done, start=1):
                future.result()
                report(1 - (len(waiting) + len(done) - number) / len(futures))
        return [future.result() for future in futures]
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
