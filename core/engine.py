"""Computes recipes, piece by piece, as fast as the disk or the line allows.

Files are read by several threads at once, each with a handle of its own; what is made of a piece is made
in other threads meanwhile; and the caller's thread takes the results in order, and writes them. Memory
is bounded by the pieces that are under way, whatever the size of the raster.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np

from .blocks import Piece, Stripes, cut
from .errors import Cancelled
from .formats import COG_DRIVER, GEOTIFF, Format
from .geotiff import GeoTiff, traces
from .handles import Handles
from .parallel import Report, Stop, drop_elsewhere, never, silent
from .quantities import quantity_of
from .quantities.quantity import Pixels
from .recipe import Frame, Plane, Recipe

Found = TypeVar("Found")

#: Reading from the own disk is bound by its processor; a remote server is waited for.
_LOCAL_READERS, _REMOTE_READERS = 4, 16
#: What all pieces that are under way may take.
_UNDER_WAY_BYTES = 192e6
_FEWEST_UNDER_WAY = 3
_LOOK_EVERY_S = 0.05
#: Time to copy a finished file into a Cloud Optimized one, computing its pixels taken as 1.
_COPY_SHARE = 0.5
_BYTES = {"Byte": 1, "UInt16": 2, "Int16": 2, "Float64": 8}
_WORD_BYTES = 4

#: Is shown the input planes of each piece, in order.
Watch = Callable[[Pixels], None]
#: Reads a plane's numbers in a piece of a frame; (rows, columns).
Read = Callable[[Plane, Frame, Piece], np.ndarray]


@dataclass(frozen=True)
class Job:
    """One file to be computed."""

    recipe: Recipe
    #: Where to write; the caller gives a temporary name.
    path: Path
    form: Format = GEOTIFF


@dataclass(frozen=True)
class Means:
    """What the engine works with; by default it finds that out by itself."""

    #: Reads the pieces: of threads, of processes, or of anything else that keeps to the interface.
    executor: Executor | None = None
    #: Threads that read, where no executor is given.
    readers: int | None = None
    #: Reads a plane; by default from its sources.
    read: Read | None = None


DEFAULT = Means()


def compute(
    jobs: Sequence[Job],
    report: Report = silent,
    stop: Stop = never,
    watch: Watch | None = None,
    means: Means = DEFAULT,
) -> None:
    """Writes the jobs' files in one pass over their input. All recipes share one frame and their planes.

    Raises Cancelled, ReadingFailed or OutputUnwritable, and then leaves files that cannot be
    trusted; the caller gives temporary names.
    """
    with _files(jobs) as files:
        frame = jobs[0].recipe.frame
        stripes = [Stripes(frame.height) for job in jobs for _ in job.recipe.outputs]
        bands = [
            (file, number)
            for file, job in zip(files, jobs)
            for number in range(1, len(job.recipe.outputs) + 1)
        ]
        ends = _shares(jobs)
        with closing(_made(jobs, lambda share: report(share * ends[0]), stop, means)) as pieces:
            for piece, (pixels, made) in pieces:
                if watch is not None:
                    watch(pixels)
                for (file, number), gathering, values in zip(bands, stripes, made):
                    for stripe in gathering.add(piece, values):
                        file.write(number, stripe)
                        if stop():
                            raise Cancelled
        for file, begin, end in zip(files, ends, ends[1:]):
            file.finish(stop, lambda share, begin=begin, end=end: report(begin + (end - begin) * share))
            report(end)


def _shares(jobs: Sequence[Job]) -> list[float]:
    """Of the whole run: when all is computed, and when each of the files is finished."""
    copies = [_COPY_SHARE if job.form.driver == COG_DRIVER else 0.0 for job in jobs]
    total = 1 + sum(copies)
    return [(1 + sum(copies[:count])) / total for count in range(len(jobs))] + [1.0]


def _remove(jobs: Sequence[Job]) -> None:
    for job in jobs:
        for path in traces(job.path):
            path.unlink(missing_ok=True)


@contextmanager
def _files(jobs: Sequence[Job]) -> Iterator[list[GeoTiff]]:
    """A new file for each job. Those that are not finished are closed elsewhere, which may take its time."""
    with ExitStack() as stack:
        files: list[GeoTiff] = []
        stack.callback(drop_elsewhere, files, then=lambda: _remove(jobs))
        for job in jobs:
            files.append(GeoTiff(job.recipe, job.path, job.form))
        yield files
        stack.pop_all()


def _made(
    jobs: Sequence[Job], report: Report, stop: Stop, means: Means
) -> Iterator[tuple[Piece, tuple[Pixels, list[np.ndarray]]]]:
    recipes = [job.recipe for job in jobs]
    names = [name for recipe in recipes for name in planes_needed(recipe)]
    made_bytes = sum(_bytes(quantity_of(r, output).dtype) for r in recipes for output in r.outputs)

    def bands(_piece: Piece, pixels: Pixels) -> tuple[Pixels, list[np.ndarray]]:
        """Every band of every recipe, from one reading."""
        made = [
            quantity_of(recipe, output).compute(recipe, output, pixels)
            for recipe in recipes
            for output in recipe.outputs
        ]
        return pixels, made

    planes = {name: recipe.plane(name) for recipe in recipes for name in planes_needed(recipe)}
    ordered = [planes[name] for name in dict.fromkeys(names)]
    return _survey(ordered, recipes[0].frame, bands, made_bytes, report, stop, None, means)


def survey(
    recipe: Recipe,
    names: Sequence[str],
    function: Callable[[Piece, Pixels], Found],
    report: Report = silent,
    stop: Stop = never,
    wanted: Callable[[Piece], bool] | None = None,
    means: Means = DEFAULT,
) -> Iterator[Found]:
    """What ``function`` finds in each piece of the recipe's planes of these names, in order.

    ``function`` is called in other threads, several at once, with pixels at full resolution. Pieces
    that are not ``wanted`` are not read. Raises Cancelled within 0.1 s of a stop, and ReadingFailed.
    """
    planes = [recipe.plane(name) for name in dict.fromkeys(names)]
    with closing(_survey(planes, recipe.frame, function, 0, report, stop, wanted, means)) as pieces:
        for _, found in pieces:
            yield found
    report(1.0)


def planes_needed(recipe: Recipe) -> list[str]:
    """Names of the planes that the recipe's bands are made of, each once."""
    names = [name for output in recipe.outputs for name in quantity_of(recipe, output).needs(recipe, output)]
    return list(dict.fromkeys(names))


# -- reading ahead ------------------------------------------------------------------------------


def _survey(
    planes: Sequence[Plane],
    frame: Frame,
    function: Callable[[Piece, Pixels], Found],
    made_bytes: float,
    report: Report,
    stop: Stop,
    wanted: Callable[[Piece], bool] | None,
    means: Means,
) -> Iterator[tuple[Piece, Found]]:
    pixel_bytes = made_bytes + sum(_bytes(plane.dtype) for plane in planes)
    pieces = [piece for piece in cut(frame, planes, pixel_bytes) if wanted is None or wanted(piece)]
    with ExitStack() as stack:
        handles = Handles()
        stack.callback(handles.close)
        readers = means.executor or _pool(stack, means.readers or readers_for(planes))
        makers = _pool(stack, os.cpu_count() or 1)
        work = _Work(planes, frame, function, means.read or handles.read, readers, makers)
        largest = max((piece.width * piece.height for piece in pieces), default=1)
        ahead = max(_FEWEST_UNDER_WAY, int(_UNDER_WAY_BYTES / (largest * pixel_bytes)))
        under_way: deque[tuple[Piece, _Gathering]] = deque()
        stack.callback(lambda: [gathering.forget() for _, gathering in under_way])
        waiting = deque(pieces)
        total = sum(piece.width * piece.height for piece in pieces)
        done = 0
        report(0.0)
        while waiting or under_way:
            while waiting and len(under_way) < ahead:
                piece = waiting.popleft()
                under_way.append((piece, work.begin(piece)))
            piece, gathering = under_way.popleft()
            found = _awaited(gathering.result, stop)
            del gathering
            yield piece, found
            del found
            done += piece.width * piece.height
            report(done / total)


def _bytes(dtype: str) -> int:
    return _BYTES.get(dtype, _WORD_BYTES)


def readers_for(planes: Sequence[Plane]) -> int:
    """How many threads read these planes best."""
    remote = any(source.path.startswith("/vsi") for plane in planes for source in plane.sources)
    return _REMOTE_READERS if remote else min(_LOCAL_READERS, os.cpu_count() or 1)


def _pool(stack: ExitStack, threads: int) -> Executor:
    pool = ThreadPoolExecutor(max_workers=threads)
    # Nobody waits: a thread that hangs on the network ends when the network lets go.
    stack.callback(pool.shutdown, wait=False, cancel_futures=True)
    return pool


def _awaited(result: Future, stop: Stop) -> Any:
    while True:
        if stop():
            raise Cancelled
        try:
            return result.result(timeout=_LOOK_EVERY_S)
        except NotYet:
            if result.done():
                raise


@dataclass(frozen=True)
class _Work(Generic[Found]):
    planes: Sequence[Plane]
    frame: Frame
    function: Callable[[Piece, Pixels], Found]
    read: Read
    readers: Executor
    makers: Executor

    def begin(self, piece: Piece) -> _Gathering:
        """Has every plane of the piece read, each by whoever is free."""
        reading = {
            plane.name: self.readers.submit(self.read, plane, self.frame, piece) for plane in self.planes
        }
        return _Gathering(self, piece, reading)


class _Gathering:
    """One piece whose planes are being read. When the last is there, something is made of them."""

    def __init__(self, work: _Work, piece: Piece, reading: dict[str, Future]) -> None:
        self.result: Future = Future()
        self._work = work
        self._piece = piece
        self._reading = reading
        self._missing = len(reading)
        self._lock = threading.Lock()
        for future in list(reading.values()):
            future.add_done_callback(self._arrived)

    def forget(self) -> None:
        """Nobody waits for this piece any longer."""
        for future in list(self._reading.values()):
            future.cancel()
        self.result.cancel()

    def _arrived(self, future: Future) -> None:
        if future.cancelled():
            return
        error = future.exception()
        with self._lock:
            self._missing -= 1
            last = self._missing == 0
        if error is not None:
            self._fail(error)
        elif last:
            self._make()

    def _make(self) -> None:
        pixels = Pixels({name: future.result() for name, future in self._reading.items()})
        self._reading.clear()
        # Refused where the pool is shut down: nobody waits any longer.
        with suppress(RuntimeError):
            self._work.makers.submit(self._work.function, self._piece, pixels).add_done_callback(self._found)

    def _found(self, made: Future) -> None:
        if made.cancelled():
            return
        error = made.exception()
        if error is not None:
            self._fail(error)
            return
        with self._lock:
            if not self.result.done():
                self.result.set_result(made.result())

    def _fail(self, error: BaseException) -> None:
        with self._lock:
            if not self.result.done():
                self.result.set_exception(error)
