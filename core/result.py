"""Where a recipe ends: .vrt is written as text, .tif is computed. Nothing half-written stays."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from .engine import DEFAULT, Job, Means, Watch, compute, planes_needed
from .errors import OutputFormatUnknown, OutputIsInput, OutputNamedTwice, OutputUnwritable
from .formats import GEOTIFF, Format
from .geotiff import traces
from .parallel import Report, Stop, never, silent
from .raster import open_raster
from .recipe import OUTLINE, Recipe
from .vrt import virtual_raster
from .words import tr

_LOG = logging.getLogger(__name__)

VIRTUAL = (".vrt",)
COMPUTED = (".tif", ".tiff")


def is_virtual(path: str) -> bool:
    """Whether a result of this name is VRT text and no pixels."""
    return Path(path).suffix.lower() in VIRTUAL


@dataclass(frozen=True)
class Wanted:
    """One file that is to be made."""

    recipe: Recipe
    #: Its extension decides: virtual or computed.
    path: str
    #: Of a computed file.
    form: Format = GEOTIFF


def write(
    recipe: Recipe,
    path: str,
    report: Report = silent,
    stop: Stop = never,
    watch: Watch | None = None,
    given: str = "",
    form: Format = GEOTIFF,
) -> None:
    """Writes a recipe to ``path``, complete or not at all; see ``write_all``."""
    write_all([Wanted(recipe, path, form)], report, stop, watch, given)


def write_all(
    files: Sequence[Wanted],
    report: Report = silent,
    stop: Stop = never,
    watch: Watch | None = None,
    given: str = "",
    means: Means = DEFAULT,
) -> None:
    """Writes several files of one input, all of them complete or none at all.

    Computed files are made in one pass over their input; their recipes share one frame and their
    planes. ``given`` is the raster that the user started from, which is not to be replaced.

    Raises OutputFormatUnknown, OutputIsInput, OutputNamedTwice, FormatUnfit, CodecMissing,
    CreateOptionUnfit, OutputUnwritable, Cancelled, ReadingFailed, CannotOpen.
    """
    for number, file in enumerate(files):
        _check(file, given)
        if any(_same_file(other.path, Path(file.path)) for other in files[:number]):
            raise OutputNamedTwice(path=file.path)
    with ExitStack() as stack:
        parts = [stack.enter_context(_part_of(Path(file.path))) for file in files]
        computed = []
        for file, part in zip(files, parts):
            if is_virtual(file.path):
                recipe = stack.enter_context(_outline_beside(file.recipe, Path(file.path)))
                with _told_of(Path(file.path)):
                    part.write_text(virtual_raster(recipe, str(part.absolute().parent)), encoding="utf-8")
            else:
                computed.append(Job(file.recipe, part, file.form))
        if computed:
            _compute(computed, files, parts, report, stop, watch, means)
        _place(parts, [Path(file.path) for file in files])
    report(1.0)


def write_text(told: str, given: str) -> None:
    """Writes a text, complete or not at all, as UTF-8. OutputUnwritable."""
    target = Path(given)
    with _part_of(target) as part:
        with _told_of(target):
            part.write_text(told, encoding="utf-8")
        _place([part], [target])


@contextmanager
def _outline_beside(recipe: Recipe, target: Path) -> Iterator[Recipe]:
    """The recipe with the outline that it needs beside the target, so that its input may go, temporary or not.

    An outline is named by its content: one of its name is the same. A copy goes again when what is done
    within fails; what lies on a server stays there. Raises CannotOpen where the outline is gone.
    """
    outline = recipe.plane(OUTLINE)
    if outline is None or OUTLINE not in planes_needed(recipe) or outline.sources[0].path.startswith("/vsi"):
        yield recipe
        return
    (source,) = outline.sources
    beside = target.absolute().parent / Path(source.path).name
    stays = beside.exists()
    try:
        if not stays:
            open_raster(source.path)
            with _part_of(beside) as part:
                with _told_of(beside):
                    shutil.copyfile(source.path, part)
                _place([part], [beside])
        moved = replace(outline, sources=(replace(source, path=str(beside)),))
        yield replace(recipe, planes=tuple(moved if plane is outline else plane for plane in recipe.planes))
        stays = True
    finally:
        if not stays:
            _remove(beside)


def _check(file: Wanted, given: str) -> None:
    target = Path(file.path)
    if target.suffix.lower() not in (*VIRTUAL, *COMPUTED):
        raise OutputFormatUnknown(path=file.path)
    sources = [source.path for plane in file.recipe.planes for source in plane.sources]
    if any(_same_file(source, target) for source in (given, *sources) if source):
        raise OutputIsInput(path=file.path)
    if target.is_dir():
        raise OutputUnwritable(path=target, reason=tr("it is a folder"))
    if not is_virtual(file.path):
        file.form.check(file.recipe, file.path)


def _compute(
    jobs: list[Job],
    files: Sequence[Wanted],
    parts: Sequence[Path],
    report: Report,
    stop: Stop,
    watch: Watch | None,
    means: Means,
) -> None:
    """Names the user's file where a temporary one takes no more."""
    try:
        compute(jobs, report, stop, watch, means)
    except OutputUnwritable as error:
        targets = {part: file.path for part, file in zip(parts, files)}
        path = error.facts["path"]
        raise OutputUnwritable(path=targets.get(path, path), reason=error.facts["reason"]) from error


def _same_file(source: str, target: Path) -> bool:
    """Whether writing the target would replace the source; a link as target is replaced itself."""
    replaced = os.path.join(os.path.realpath(target.parent), target.name)
    return not source.startswith("/vsi") and os.path.realpath(source) == replaced


@contextmanager
def _told_of(target: Path) -> Iterator[None]:
    """What the system says against writing, as an error about the user's file."""
    try:
        yield
    except (FileExistsError, NotADirectoryError) as error:
        reason = tr("what should be its folder is a file")
        raise OutputUnwritable(path=target, reason=reason) from error
    except OSError as error:
        raise OutputUnwritable(path=target, reason=error.strerror or error) from error


@contextmanager
def _part_of(target: Path) -> Iterator[Path]:
    """A temporary name beside the target, gone at the end, with what else was written for it.

    The name is this run's alone: a cancelled run may remove its file late, when the network lets go.
    """
    part = _beside(target)
    with _told_of(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        part.touch()
    try:
        yield part
    finally:
        for path in traces(part):
            _remove(path)


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.stem}.{uuid4().hex[:12]}.part{target.suffix}")


def _place(parts: Sequence[Path], targets: Sequence[Path]) -> None:
    """Gives all of them their names. When one does not take it, the others are put back as they were."""
    kept: list[_Older] = []
    try:
        for part, target in zip(parts, targets):
            kept.append(_Older.of(target, len(targets) > 1))
            with _told_of(target):
                os.replace(part, target)
                target.with_name(f"{target.name}.aux.xml").unlink(missing_ok=True)
    except OutputUnwritable:
        for older in kept[:-1]:
            older.put_back()
        raise
    finally:
        for older in kept:
            older.forget()


@dataclass(frozen=True)
class _Older:
    """What lay under a name before it was given to a new file."""

    target: Path
    existed: bool
    #: A second name of it; None where none was needed, or the file system knows no such thing.
    name: Path | None

    @classmethod
    def of(cls, target: Path, kept: bool) -> _Older:
        """``kept``: it may have to be put back."""
        existed = target.exists()
        if not kept or not existed:
            return cls(target, existed, None)
        name = _beside(target)
        try:
            os.link(target, name)
        except OSError:
            return cls(target, existed, None)
        return cls(target, existed, name)

    def put_back(self) -> None:
        """The older file, or nothing if there was none. The new one stays where the older one is lost."""
        try:
            if self.name is not None:
                os.replace(self.name, self.target)
            elif not self.existed:
                _remove(self.target)
        except OSError:
            _LOG.warning(tr("{path} could not be put back.").format(path=self.target))

    def forget(self) -> None:
        """Removes the second name."""
        if self.name is not None:
            _remove(self.name)


def _remove(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except PermissionError:
        # Windows keeps a file that is open; whoever has it open still removes it when it is closed.
        _LOG.debug("%s is still open", part)
