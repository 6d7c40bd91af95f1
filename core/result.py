"""Where a recipe ends: .vrt is written as text, .tif is computed. Nothing half-written stays."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from .engine import DEFAULT, Job, Means, Watch, compute
from .errors import OutputFormatUnknown, OutputIsInput, OutputUnwritable
from .parallel import Report, Stop, never, silent
from .recipe import Recipe
from .vrt import virtual_raster
from .words import tr

_LOG = logging.getLogger(__name__)

VIRTUAL = (".vrt",)
COMPUTED = (".tif", ".tiff")


def is_virtual(path: str) -> bool:
    """Whether a result of this name is VRT text and no pixels."""
    return Path(path).suffix.lower() in VIRTUAL


def write(
    recipe: Recipe,
    path: str,
    report: Report = silent,
    stop: Stop = never,
    watch: Watch | None = None,
    given: str = "",
) -> None:
    """Writes a recipe to ``path``, complete or not at all; the extension decides how.

    ``given`` is the raster that the user started from, which is not to be replaced.

    Raises OutputFormatUnknown, OutputIsInput, OutputUnwritable, Cancelled, ReadingFailed, CannotOpen.
    """
    target = Path(path)
    if target.suffix.lower() not in (*VIRTUAL, *COMPUTED):
        raise OutputFormatUnknown(path=path)
    sources = [source.path for plane in recipe.planes for source in plane.sources]
    if any(_same_file(source, target) for source in (given, *sources) if source):
        raise OutputIsInput(path=path)
    with _complete_or_absent(target) as part:
        if is_virtual(path):
            part.write_text(virtual_raster(recipe), encoding="utf-8")
            report(1.0)
        else:
            compute([Job(recipe, part)], report, stop, watch)


def write_all(
    jobs: Sequence[Job], report: Report = silent, stop: Stop = never, means: Means = DEFAULT
) -> None:
    """Computes several files in one pass: all of them are there afterwards, or none that was not before.

    The jobs' paths are the final names; their recipes share one frame. Raises OutputIsInput,
    OutputUnwritable, Cancelled, ReadingFailed.
    """
    for job in jobs:
        sources = [source.path for plane in job.recipe.planes for source in plane.sources]
        if any(_same_file(source, job.path) for source in sources):
            raise OutputIsInput(path=job.path)
    with ExitStack() as stack:
        parts = [replace(job, path=stack.enter_context(_complete_or_absent(job.path))) for job in jobs]
        compute(parts, report, stop, means=means)


def _same_file(source: str, target: Path) -> bool:
    """Whether writing the target would replace the source; a link as target is replaced itself."""
    replaced = os.path.join(os.path.realpath(target.parent), target.name)
    return not source.startswith("/vsi") and os.path.realpath(source) == replaced


@contextmanager
def _complete_or_absent(target: Path) -> Iterator[Path]:
    """A temporary name beside the target, renamed at the end, removed on any failure.

    The name is this run's alone: a cancelled run may remove its file late, when the network lets go.
    """
    part = target.with_name(f".{target.stem}.{uuid4().hex[:12]}.part{target.suffix}")
    if target.is_dir():
        raise OutputUnwritable(path=target, reason=tr("it is a folder"))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.touch()
    except (FileExistsError, NotADirectoryError) as error:
        reason = tr("what should be its folder is a file")
        raise OutputUnwritable(path=target, reason=reason) from error
    except OSError as error:
        raise OutputUnwritable(path=target, reason=error.strerror or error) from error
    try:
        yield part
        os.replace(part, target)
        target.with_name(f"{target.name}.aux.xml").unlink(missing_ok=True)
    except OSError as error:
        raise OutputUnwritable(path=target, reason=error.strerror or error) from error
    except OutputUnwritable as error:
        raise OutputUnwritable(path=target, reason=error.facts["reason"]) from error
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except PermissionError:
        # Windows keeps a file that is open; whoever has it open still removes it when it is closed.
        _LOG.debug("%s is still open", part)
