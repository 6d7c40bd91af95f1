"""What is measured of ours alone: memory, and whether time grows as the pixels do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import meter
from contest import OURS, Check, Contest, Contestant, Trials
from figures import Row, Trial, Wanted, evenness, in_turn, medians
from places import Places, ours
from tile import FULL_TILE_PX, Area, Tile

SIZES_PX = (2500, 5000, 10000, 20000)
_MEMORY = Wanted(False, 450)
_EVEN = Wanted(True, 0.85)


def prepared(tile: Tile, places: Places, area: Area) -> Path:
    """A folder with the virtual rasters of an area, made anew."""
    folder = places.out(f"prepared{area.size}")
    meter.run(ours("prepare", tile.root, folder, *area.box), places.environment())
    return folder


def memory(
    tile: Tile, places: Places, size: int, repeat: int, say: Callable[[str], None]
) -> tuple[list[Row], Trials]:
    """Peak memory at the size of the others and of a whole tile."""
    rows: list[Row] = []
    trials: Trials = {}
    for size_px in (size, FULL_TILE_PX):
        area = Area.middle(size_px)
        command = ours("masked_db", prepared(tile, places, area) / "hh.vrt", "{out}/ours.tif")
        contest = Contest(
            "memory",
            f"masked dB of HH, {size_px} x {size_px}",
            [Contestant(OURS, "ours", (command,), (Check("hh_db", "ours.tif"),))],
            area.words(),
        )
        contest.run(places, repeat, say)
        trials[f"memory_{size_px}"] = contest.trials
        peak_mb = contest.megabytes(OURS)
        title = f"peak memory, {contest.title}"
        lacking = contest.lacking.get(OURS, "")
        rows.append(Row("memory", title, peak_mb, None, peak_mb, _MEMORY, "MB", lacking=lacking))
    return rows, trials


def linear(
    tile: Tile, places: Places, sizes: Sequence[int], repeat: int, say: Callable[[str], None]
) -> tuple[list[Row], Trials]:
    """Pixels per second of masked dB at several sizes, the second time in a process: its start is no pixel."""
    areas = {str(size): Area.middle(size) for size in sizes}
    commands = {
        name: ours("masked_db_again", prepared(tile, places, area) / "hh.vrt", "{out}")
        for name, area in areas.items()
    }
    trials: dict[str, list[Trial]] = {name: [] for name in areas}
    for name in in_turn(tuple(areas), repeat):
        target = places.out("linear") / f"{name}.tif"
        command = [word.replace("{out}", str(target)) for word in commands[name]]
        trials[name].append(meter.run(command, places.environment()))
        target.unlink()
        say(f"linear {name}: {trials[name][-1].told['inner_s']:.2f} s")
    seconds = {name: medians(done, lambda trial: trial.told["inner_s"]) for name, done in trials.items()}
    rows = [
        Row(
            "linear",
            f"masked dB of HH, {name} x {name}, the second time",
            seconds[name],
            None,
            area.pixels / seconds[name] / 1e6,
            None,
            "s",
            ours_mb=medians(trials[name], lambda trial: trial.peak_mb),
            ours_processor_s=medians(trials[name], lambda trial: trial.processor_s),
        )
        for name, area in areas.items()
    ]
    even = evenness([area.pixels for area in areas.values()], list(seconds.values()))
    rows.append(Row("linear", "slowest rate over the fastest", None, None, even, _EVEN, ""))
    return rows, {"linear": trials}
