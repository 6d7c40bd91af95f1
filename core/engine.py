"""Computes recipes, piece by piece, as fast as the disk or the line allows.

Files are read by several threads at once, each with a handle of its own; what is made of a piece is made
in other threads meanwhile; and the caller's thread takes the results in order, and writes them. Memory
is bounded by the pieces that are under way, whatever the size of the raster.
"""

from __future__ import annotations

import logging
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

from .blocks import CACHED_PX, Piece, Stripes, cut
from .errors import Cancelled
from .formats import COG_DRIVER, GEOTIFF, Format
from .geotiff import GeoTiff
from .handles import Handles
from .parallel import Report, Stop, never, silent
from .quantities import quantity_of
from .quantities.quantity import Pixels
from .raster import TYPES
from .recipe import Frame, Plane, Recipe
from .words import tr

Found = TypeVar("Found")

_LOG = logging.getLogger(__name__)
#: Environment variable: how many threads read, where a user knows better.
READERS = "PALSAR_MOSAIC_READERS"
#: Reading from the own disk is bound by its processor; a remote server is waited for.
_LOCAL_READERS, _REMOTE_READERS = 4, 16
#: What all pieces that are under way may take; a line with a long way to go needs more of them.
_LOCAL_BYTES, _REMOTE_BYTES = 96e6, 320e6
_FEWEST_UNDER_WAY = 3
_LOOK_EVERY_S = 0.05
#: Time to copy a finished file into a Cloud Optimized one, computing its pixels taken as 1.
_COPY_SHARE = 0.5
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


@dataclass(frozen=True)
class Visit(Generic[Found]):
    """Pieces of one raster, and what is to be found out in each."""

    planes: Sequence[Plane]
    frame: Frame
    pieces: Sequence[Piece]
    #: Called in other threads, several at once, with the planes' numbers at full resolution.
    function: Callable[[Piece, Pixels], Found]


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
    ends = _shares(jobs)
    computed = _part_of(report, 0, ends[0])
    with _files(jobs) as files, closing(_made(jobs, computed, stop, means)) as pieces:
        bands = [_Band(file, number) for file in files for number in file.numbers]
        for piece, (pixels, made) in pieces:
            if watch is not None:
                watch(pixels)
            for band, values in zip(bands, made):
                band.add(piece, values, stop)
        for file, begin, end in zip(files, ends, ends[1:]):
            file.finish(stop, _part_of(report, begin, end))
            report(end)


def _shares(jobs: Sequence[Job]) -> list[float]:
    """Of the whole run: when all is computed, and when each of the files is finished."""
    copies = [_COPY_SHARE if job.form.driver == COG_DRIVER else 0.0 for job in jobs]
    total = 1 + sum(copies)
    return [(1 + sum(copies[:count])) / total for count in range(len(jobs))] + [1.0]


def _part_of(report: Report, begin: float, end: float) -> Report:
    return lambda share: report(begin + (end - begin) * share)


class _Band:
    """One band of a file that is being written."""

    def __init__(self, file: GeoTiff, number: int) -> None:
        self._file = file
        self._number = number
        self._stripes = Stripes(file.height)

    def add(self, piece: Piece, values: np.ndarray, stop: Stop) -> None:
        """Writes what the piece completes."""
        for stripe in self._stripes.add(piece, values):
            if stop():
                raise Cancelled
            self._file.write(self._number, stripe)


@contextmanager
def _files(jobs: Sequence[Job]) -> Iterator[list[GeoTiff]]:
    """A new file for each job; closed, finished or not."""
    with ExitStack() as stack:
        files: list[GeoTiff] = []
        for job in jobs:
            file = GeoTiff(job.recipe, job.path, job.form)
            stack.callback(file.close)
            files.append(file)
        yield files


def _made(
    jobs: Sequence[Job], report: Report, stop: Stop, means: Means
) -> Iterator[tuple[Piece, tuple[Pixels, list[np.ndarray]]]]:
    bands = [
        (job.recipe, output, quantity_of(job.recipe, output)) for job in jobs for output in job.recipe.outputs
    ]
    kinds = [TYPES[quantity.dtype] for _, _, quantity in bands]

    def make(piece: Piece, pixels: Pixels) -> tuple[Pixels, list[np.ndarray]]:
        """Every band of every job, from one reading; a few rows at a time, which the processor's cache holds."""
        made = [np.empty((piece.height, piece.width), kind) for kind in kinds]
        step = max(CACHED_PX // piece.width, 1)
        for top in range(0, piece.height, step):
            rows = slice(top, top + step)
            part = Pixels({name: values[rows] for name, values in pixels.items()})
            for values, (recipe, output, quantity) in zip(made, bands):
                values[rows] = quantity.compute(recipe, output, part)
        return pixels, made

    recipes = [job.recipe for job in jobs]
    planes = {name: recipe.plane(name) for recipe in recipes for name in planes_needed(recipe)}
    made_bytes = sum(np.dtype(kind).itemsize for kind in kinds)
    return _survey(list(planes.values()), recipes[0].frame, make, made_bytes, report, stop, None, means)


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
    that are not ``wanted`` are not read; that is asked once for each piece, before the first is read.
    Raises Cancelled within 0.1 s of a stop, and ReadingFailed.
    """
    planes = [recipe.plane(name) for name in dict.fromkeys(names)]
    with closing(_survey(planes, recipe.frame, function, 0, report, stop, wanted, means)) as pieces:
        for _, found in pieces:
            yield found
    report(1.0)


def visit(
    visits: Sequence[Visit[Found]], report: Report = silent, stop: Stop = never, means: Means = DEFAULT
) -> Iterator[Found]:
    """What is found in each piece of each of these, in order; files of all of them are read at once.

    Raises Cancelled within 0.1 s of a stop, and ReadingFailed.
    """
    with closing(_visited(visits, 0, report, stop, means)) as pieces:
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
    pixel_bytes = made_bytes + _read_bytes(planes)
    pieces = [piece for piece in cut(frame, planes, pixel_bytes) if wanted is None or wanted(piece)]
    return _visited([Visit(planes, frame, pieces, function)], made_bytes, report, stop, means)


def _read_bytes(planes: Sequence[Plane]) -> int:
    """What a pixel of all of them takes."""
    return sum(np.dtype(TYPES[plane.dtype]).itemsize for plane in planes)


def _visited(
    visits: Sequence[Visit[Found]], made_bytes: float, report: Report, stop: Stop, means: Means
) -> Iterator[tuple[Piece, Found]]:
    with ExitStack() as stack:
        handles = Handles()
        stack.callback(handles.close)
        planes = [plane for each in visits for plane in each.planes]
        remote = is_remote(planes)
        readers = means.executor or _pool(stack, means.readers or readers_for(planes))
        makers = _pool(stack, os.cpu_count() or 1)
        waiting = deque(
            (_Work(each, means.read or handles.read, readers, makers), piece)
            for each in visits
            for piece in each.pieces
        )
        sizes = [piece.width * piece.height for _, piece in waiting]
        pixel_bytes = made_bytes + max((_read_bytes(each.planes) for each in visits), default=1)
        largest_bytes = max(sizes, default=1) * pixel_bytes
        ahead = max(_FEWEST_UNDER_WAY, int((_REMOTE_BYTES if remote else _LOCAL_BYTES) / largest_bytes))
        under_way: deque[tuple[Piece, _Gathering]] = deque()
        stack.callback(lambda: [gathering.forget() for _, gathering in under_way])
        total = sum(sizes)
        done = 0
        report(0.0)
        while waiting or under_way:
            while waiting and len(under_way) < ahead:
                work, piece = waiting.popleft()
                under_way.append((piece, work.begin(piece)))
            piece, gathering = under_way.popleft()
            found = _awaited(gathering.result, stop)
            del gathering
            yield piece, found
            del found
            done += piece.width * piece.height
            report(done / total)


def is_remote(planes: Sequence[Plane]) -> bool:
    """Whether any of these is read over a network."""
    return any(source.path.startswith("/vsi") for plane in planes for source in plane.sources)


def readers_for(planes: Sequence[Plane], remote: int = _REMOTE_READERS) -> int:
    """How many threads read these planes best, ``remote`` over a network; or as the environment's READERS says."""
    wished = os.environ.get(READERS, "").strip()
    if wished.isdecimal() and int(wished) > 0:
        return int(wished)
    if wished:
        _LOG.warning(
            tr("{name}={value} is no number of threads; it is ignored.").format(name=READERS, value=wished)
        )
    return remote if is_remote(planes) else min(_LOCAL_READERS, os.cpu_count() or 1)


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
    visit: Visit[Found]
    read: Read
    readers: Executor
    makers: Executor

    def begin(self, piece: Piece) -> _Gathering:
        """Has every plane of the piece read, each by whoever is free."""
        planes, frame = self.visit.planes, self.visit.frame
        reading = {plane.name: self.readers.submit(self.read, plane, frame, piece) for plane in planes}
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
            function = self._work.visit.function
            self._work.makers.submit(function, self._piece, pixels).add_done_callback(self._found)

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
