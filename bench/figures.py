"""The benchmark's arithmetic: from trials to rows. Pure; it runs and reads nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Trial:
    """One run of one contestant."""

    #: Of the whole process, from its start to its end; of all its processes, where it takes several.
    seconds: float
    #: Highest resident memory of the process and its children together, in 10^6 bytes.
    peak_mb: float
    #: Work of the processors, all together: tells where the clock was held up by other programs.
    processor_s: float
    #: What it told of itself: numbers by name.
    told: dict[str, float]


@dataclass(frozen=True)
class Wanted:
    """What a row has to reach, with the wanted number itself still good enough."""

    #: True: at least so much; False: at most so much.
    at_least: bool
    number: float

    def reached(self, value: float) -> bool:
        """Whether a value will do."""
        return value >= self.number if self.at_least else value <= self.number

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.number:g}"


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    group: str
    #: What is compared with what.
    title: str
    #: Our median, in ``unit``.
    ours: float | None
    #: The other's median; None where there is nothing beside ours.
    peer: float | None
    #: The number that is judged: a ratio, or ours itself.
    value: float | None
    wanted: Wanted | None
    unit: str = "s"
    #: Medians of peak memory in MB.
    ours_mb: float | None = None
    peer_mb: float | None = None
    #: Medians of the processors' work.
    ours_processor_s: float | None = None
    peer_processor_s: float | None = None
    #: Why there is no number.
    lacking: str = ""

    @property
    def reached(self) -> bool | None:
        """None where nothing is wanted or nothing was measured."""
        if self.wanted is None or self.value is None:
            return None
        return self.wanted.reached(self.value)


def median(values: Sequence[float]) -> float:
    """The middle one; of an even number, the mean of the two in the middle. ValueError for none."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def times_faster(ours_s: float, peer_s: float) -> float:
    """How many times as long the peer takes."""
    return peer_s / ours_s


def times_longer(ours_s: float, direct_s: float) -> float:
    """How many times as long the long way takes."""
    return ours_s / direct_s


def summed(trials: Sequence[Trial]) -> Trial:
    """Several processes that make one result together, one after the other."""
    told: dict[str, float] = {}
    for trial in trials:
        for name, value in trial.told.items():
            told[name] = told.get(name, 0.0) + value
    return Trial(
        sum(trial.seconds for trial in trials),
        max(trial.peak_mb for trial in trials),
        sum(trial.processor_s for trial in trials),
        told,
    )


def evenness(pixels: Sequence[float], seconds: Sequence[float]) -> float:
    """The slowest rate over the fastest: 1 where time grows as the pixels do."""
    rates = [count / time_s for count, time_s in zip(pixels, seconds)]
    return min(rates) / max(rates)


def in_turn(names: Sequence[str], repeat: int) -> list[str]:
    """Each name ``repeat`` times, by rounds, each round beginning one further: noise hits all alike."""
    rounds = []
    for number in range(repeat):
        first = number % len(names) if names else 0
        rounds += [*names[first:], *names[:first]]
    return rounds


def medians(trials: Sequence[Trial], value: Callable[[Trial], float]) -> float:
    """The median of something that each trial has."""
    return median([value(trial) for trial in trials])
