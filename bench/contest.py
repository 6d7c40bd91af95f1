"""Contestants that make the same thing, run in turn."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import meter
from figures import Row, Trial, Wanted, in_turn, medians, summed, times_faster, times_longer
from places import Places, script

OURS = "ours"
#: By contest and contestant.
Trials = dict[str, dict[str, list[Trial]]]
#: Digits of checksums and counts do not tell how long something took.
_INNER = "inner_s"


@dataclass(frozen=True)
class Check:
    """A file that has to hold what the tile's own arrays say."""

    kind: str
    file: str
    band: int = 1


@dataclass(frozen=True)
class Contestant:
    """One way to make it."""

    name: str
    title: str
    #: Run one after the other; the sum counts. ``{out}`` in a word is a folder of its own, empty at the start.
    commands: tuple[tuple[str, ...], ...]
    checks: tuple[Check, ...] = ()
    #: What ours has to reach beside it.
    wanted: Wanted | None = None
    #: Why it cannot be run.
    lacking: str = ""


@dataclass
class Contest:
    """What is compared, on one area."""

    group: str
    title: str
    contestants: Sequence[Contestant]
    #: x, y, size for the checks.
    area: Sequence[str] = ()
    #: Whether the ratio tells how many times as long ours takes, instead of the peer.
    longer: bool = False
    #: Whether Python's start is left out, too, in further rows.
    inner: bool = False
    trials: dict[str, list[Trial]] = field(default_factory=dict)
    #: Contestant -> why it has no numbers.
    lacking: dict[str, str] = field(default_factory=dict)
    #: Checksums of the first contestant's arrays.
    sums: dict[str, float] = field(default_factory=dict)

    def run(self, places: Places, repeat: int, say: Callable[[str], None]) -> None:
        """Each once to be checked, then ``repeat`` times by rounds."""
        good = [each.name for each in self.contestants if self._is_right(each, places, say)]
        by_name = {each.name: each for each in self.contestants}
        for name in in_turn(good, repeat):
            if name in self.lacking:
                continue
            try:
                trial = _once(by_name[name], places, f"{self.group}.{name}")
            except meter.Failed as error:
                self.lacking[name] = str(error)
                continue
            self.trials.setdefault(name, []).append(trial)
            say(f"{self.group} {name}: {trial.seconds:.2f} s, {trial.peak_mb:.0f} MB")

    def _is_right(self, each: Contestant, places: Places, say: Callable[[str], None]) -> bool:
        if each.lacking:
            self.lacking[each.name] = each.lacking
            return False
        out = places.out(f"{self.group}.{each.name}")
        try:
            told = [meter.run(command, places.environment()).told for command in _commands(each, out)]
            for check in each.checks:
                words = (check.kind, *self.area, check.band, out / check.file)
                meter.run(script("check.py", *words), places.environment())
        except meter.Failed as error:
            self.lacking[each.name] = str(error)
            say(f"{self.group} {each.name}: {error}")
            return False
        finally:
            shutil.rmtree(out)
        return self._agrees(each, told, say)

    def _agrees(self, each: Contestant, told: Sequence[dict], say: Callable[[str], None]) -> bool:
        """Arrays that stay in memory are compared by their checksums: all as the first contestant's."""
        sums = {name: value for part in told for name, value in part.items() if name != _INNER}
        if not sums or sums == (self.sums or sums):
            self.sums = self.sums or sums
            return True
        self.lacking[each.name] = "its pixels are not ours"
        say(f"{self.group} {each.name}: its pixels are not ours")
        return False

    # -- the table ------------------------------------------------------------------------------

    def rows(self) -> list[Row]:
        """Ours beside each other one."""
        others = [each for each in self.contestants if each.name != OURS]
        rows = [self._row(each, lambda trial: trial.seconds, "") for each in others]
        if self.inner:
            rows += [
                self._row(each, lambda trial: trial.told[_INNER], ", once Python runs") for each in others
            ]
        return rows

    def seconds(
        self, name: str, value: Callable[[Trial], float] = lambda trial: trial.seconds
    ) -> float | None:
        """A contestant's median; None where it has no trial."""
        trials = self.trials.get(name)
        return medians(trials, value) if trials else None

    def megabytes(self, name: str) -> float | None:
        """A contestant's median peak memory."""
        return self.seconds(name, lambda trial: trial.peak_mb)

    def _row(self, each: Contestant, value: Callable[[Trial], float], remark: str) -> Row:
        ours, peer = self.seconds(OURS, value), self.seconds(each.name, value)
        both = ours is not None and peer is not None
        ratio = (times_longer if self.longer else times_faster)(ours, peer) if both else None
        return Row(
            self.group,
            f"{self.title} | {each.title}{remark}",
            ours,
            peer,
            ratio,
            each.wanted,
            ours_mb=self.megabytes(OURS),
            peer_mb=self.megabytes(each.name),
            ours_processor_s=self.seconds(OURS, lambda trial: trial.processor_s),
            peer_processor_s=self.seconds(each.name, lambda trial: trial.processor_s),
            lacking=self.lacking.get(OURS) or self.lacking.get(each.name, ""),
        )


def _commands(each: Contestant, out: object) -> list[list[str]]:
    return [[word.replace("{out}", str(out)) for word in command] for command in each.commands]


def _once(each: Contestant, places: Places, name: str) -> Trial:
    out = places.out(name)
    try:
        return summed([meter.run(command, places.environment()) for command in _commands(each, out)])
    finally:
        shutil.rmtree(out)
