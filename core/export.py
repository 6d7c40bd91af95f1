"""Computes what was planned, year by year, and begins where an earlier run ended."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .engine import DEFAULT, planes_needed
from .errors import Cancelled, DiskTooSmall, ExportCancelled
from .export_plan import Plan, PlannedFile, PlannedYear
from .finished import Found, look
from .parallel import Report, Stop, never, silent, stoppable
from .recipe import Recipe
from .regrid import Regridding
from .result import Wanted, write_all

_LOG = logging.getLogger(__name__)
#: Estimates may be wrong by this factor.
_DOUBT = 2.0
_GB = 1e9
#: An unfinished file that nobody has written to for so long is left over from a run that was killed.
_FORSAKEN_S = 600

#: Told each file that is finished.
Wrote = Callable[[PlannedFile], None]


@dataclass(frozen=True)
class Outstanding:
    """What is left to do of a plan."""

    plan: Plan
    finished: tuple[PlannedFile, ...]

    def files(self, year: PlannedYear) -> tuple[PlannedFile, ...]:
        """Those of a year that have to be computed."""
        return tuple(file for file in year.files if file not in self.finished)

    @property
    def years(self) -> tuple[PlannedYear, ...]:
        """Those with a file that has to be computed."""
        return tuple(year for year in self.plan.years if self.files(year))

    @property
    def pixels(self) -> int:
        """Of the passes that are to be made."""
        return sum(year.pixels for year in self.years)

    @property
    def estimated_bytes(self) -> float:
        """What the files to come will take on disk, about."""
        return sum(file.estimated_bytes for year in self.years for file in self.files(year))


def outstanding(plan: Plan, stop: Stop = never) -> Outstanding:
    """Looks at what an earlier run left in the folder.

    Raises FileNotOurs where another's file has the name of one of the plan's, and DiskTooSmall where
    what is missing clearly does not fit on the disk.
    """
    found = stoppable(lambda: [look(file.path, file.recipe, file.form) for file in plan.files], stop)
    finished = tuple(file for file, state in zip(plan.files, found) if state is Found.FINISHED)
    left = Outstanding(plan, finished)
    free = shutil.disk_usage(_existing(plan.folder)).free
    if left.estimated_bytes > _DOUBT * free:
        raise DiskTooSmall(folder=plan.folder, free=free / _GB, needed=left.estimated_bytes / _GB)
    return left


def export(left: Outstanding, wrote: Wrote, report: Report = silent, stop: Stop = never) -> None:
    """Computes what is outstanding. After a stop or a failure all files of the years before it are there.

    Raises ExportCancelled, ReadingFailed, OutputUnwritable.
    """
    _tidy([each.path for each in (*left.plan.files, *left.plan.outlines)])
    done, count = 0, len(left.finished)
    total = left.pixels + sum(outline.pixels for outline in left.plan.outlines)

    def part(pixels: int) -> Report:
        """A report of so many pixels, which come next."""
        first, last = done / total, (done + pixels) / total
        return lambda share: report(first + (last - first) * share)

    for outline in left.plan.outlines:
        try:
            outline.write(part(outline.pixels), stop)
        except Cancelled as cancelled:
            raise ExportCancelled(folder=left.plan.folder, count=count) from cancelled
        done += outline.pixels
    for year in left.years:
        files = left.files(year)
        try:
            _compute(year, files, part(year.pixels), stop)
        except Cancelled as cancelled:
            raise ExportCancelled(folder=left.plan.folder, count=count) from cancelled
        for file in files:
            wrote(file)
        count += len(files)
        done += year.pixels
    report(1.0)


def _compute(year: PlannedYear, files: Sequence[PlannedFile], report: Report, stop: Stop) -> None:
    """The files of one year in one pass over its tiles."""
    wanted = [Wanted(file.recipe, str(file.path), file.form) for file in files]
    if year.target is None:
        write_all(wanted, report, stop, means=DEFAULT)
        return
    with Regridding(year.native, _with_planes_of(year, files)) as means:
        write_all(wanted, report, stop, means=means)


def _with_planes_of(year: PlannedYear, files: Sequence[PlannedFile]) -> Recipe:
    """The year on its other grid, with just the planes that the engine will read for these files."""
    names = {name for file in files for name in planes_needed(file.recipe)}
    return replace(year.target, planes=tuple(plane for plane in year.target.planes if plane.name in names))


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _tidy(paths: Sequence[Path]) -> None:
    """Removes what is left of runs that were killed. A run that is under way writes all the time."""
    for path in paths:
        for left_over in path.parent.glob(f".{path.stem}.????????????.part*.tif"):
            _remove_forsaken(left_over)


def _remove_forsaken(part: Path) -> None:
    try:
        if time.time() - part.stat().st_mtime > _FORSAKEN_S:
            part.unlink()
    except OSError as error:
        _LOG.debug("%s stays: %s", part, error)
