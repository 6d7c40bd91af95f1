"""Several years of a measurement as one raster: a band for each year, the oldest first.

Such a raster is always virtual. Where years are computed, they are files of their own, which a run that
was cancelled goes on from, and the stack beside them points at them; where they are not, its bands
are spelled as those of a year's own layer would be, and nothing else is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .description import carried_facts
from .errors import CannotOpen, FileNotOurs
from .export_plan import Order, Plan, PlannedFile
from .formats import VIRTUAL
from .measurements import Measurement
from .products import product
from .quantities import file_nodata
from .raster import open_raster
from .recipe import Recipe
from .result import write_text
from .vrt import Stored, stack_raster


@dataclass(frozen=True)
class Stack:
    """One measurement in all years that have it."""

    path: Path
    #: At least one, by year; each has one band.
    files: tuple[PlannedFile, ...]

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """Of its bands."""
        return tuple(file.recipe for file in self.files)


@dataclass(frozen=True)
class Stacked:
    """A plan whose years become bands."""

    #: What has to be written beside the stacks.
    plan: Plan
    #: Those files of it that are in no stack.
    apart: tuple[PlannedFile, ...]
    #: In the catalogue's order.
    stacks: tuple[Stack, ...]


def stack_years(plan: Plan, order: Order) -> Stacked:
    """Puts the years of each measurement with a single band into a stack, where the order says so.

    The plan's files have one frame then. Raises FileNotOurs where another's file has the name of a stack.
    """
    if not order.stacked:
        return Stacked(plan, plan.files, ())
    stacks = [_stack(plan, order, measurement) for measurement in order.measurements]
    kept = tuple(stack for stack in stacks if stack is not None)
    inside = {file.path for stack in kept for file in stack.files}
    apart = tuple(file for file in plan.files if file.path not in inside)
    for stack in kept:
        _look(stack.path)
    return Stacked(_only(plan, apart) if order.form.id == VIRTUAL.id else plan, apart, kept)


def write_stack(stack: Stack) -> None:
    """Writes it, complete or not at all; where years are computed, their files are there. OutputUnwritable."""
    text = stack_raster(stack.recipes, _stored(stack.files), str(stack.path.parent))
    write_text(text, str(stack.path))


def sensors_of(recipes: Sequence[Recipe]) -> tuple[str, ...]:
    """Names of the sensors that these years are of, each once."""
    return tuple(dict.fromkeys(product(recipe.product).sensor(recipe.year).name for recipe in recipes))


def years_of(recipes: Sequence[Recipe]) -> str:
    """For example "2007-2020"; a year's own number where there is one alone."""
    first, last = recipes[0].year, recipes[-1].year
    return str(first) if first == last else f"{first}-{last}"


def _stack(plan: Plan, order: Order, measurement: Measurement) -> Stack | None:
    outputs = measurement.outputs(order.date_format)
    files = tuple(file for file in plan.files if file.recipe.outputs == outputs)
    if len(outputs) > 1 or not files:
        return None
    recipes = [file.recipe for file in files]
    named = [*sensors_of(recipes), years_of(recipes), measurement.id, "stack"]
    name = "_".join(named).replace(" ", "_")
    return Stack(plan.folder / f"{name}.vrt", files)


def _only(plan: Plan, files: tuple[PlannedFile, ...]) -> Plan:
    """The plan with just these files."""
    years = [replace(year, files=tuple(file for file in year.files if file in files)) for year in plan.years]
    return replace(plan, years=tuple(year for year in years if year.files))


def _stored(files: Sequence[PlannedFile]) -> list[Stored]:
    return [_stored_in(file) for file in files if file.form.id != VIRTUAL.id]


def _stored_in(file: PlannedFile) -> Stored:
    packed = file.form.packed()
    nodata = packed.nodata if packed else file_nodata(file.recipe)
    return Stored(file.path.name, file.form.stored_type(file.recipe), nodata, packed)


def _look(path: Path) -> None:
    """FileNotOurs where what lies there is no stack."""
    if not path.exists():
        return
    try:
        ours = "YEARS" in carried_facts(open_raster(str(path)))
    except CannotOpen:
        ours = False
    if not ours:
        raise FileNotOurs(path=path)
