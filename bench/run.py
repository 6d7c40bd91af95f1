"""The benchmark. One table, and the same as JSON; see CONTRIBUTING.md."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import alone
import local
import meter
from contest import Contest, Trials
from figures import Row
from places import SYSTEM_PYTHON, Places
from remote import remote, versions
from tile import Area, full_tile

GROUPS = ("masked_db", "one_pass", "chain", "memory", "linear", "remote")
_DIST = Path(__file__).resolve().parent.parent / "dist"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--tile-folder",
        type=Path,
        default=_DIST / "bench" / "tile",
        help="archive that keeps the full tile of 2.5 GB, made where it is not there; results go beside it",
    )
    parser.add_argument("--only", default="", help=f"some groups, separated by commas: {','.join(GROUPS)}")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each; medians count")
    parser.add_argument("--size", type=int, default=9000, help="side of the square, in pixels")
    parser.add_argument("--json", type=Path, default=_DIST / "bench.json")
    parser.add_argument("--peers-python", default="", help="Python with what bench/requirements.txt names")
    options = parser.parse_args()
    options.groups = [name for name in options.only.split(",") if name] or list(GROUPS)
    if unknown := set(options.groups) - set(GROUPS):
        parser.error(f"no group of rows: {', '.join(sorted(unknown))}")
    return options


def _say(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


def measure(options: argparse.Namespace, places: Places) -> tuple[list[Row], Trials]:
    """The rows of all groups that are wanted, and the trials behind them."""
    tile = full_tile(options.tile_folder.absolute())
    area = Area.middle(options.size)
    folder = alone.prepared(tile, places, area)
    contests: dict[str, Callable[[], Contest]] = {
        "masked_db": lambda: local.masked_db(tile, places, folder, area),
        "one_pass": lambda: local.one_pass(tile, folder, area),
        "chain": lambda: local.chain(tile, area),
    }
    lonely: dict[str, Callable[[], tuple[list[Row], Trials]]] = {
        "memory": lambda: alone.memory(tile, places, options.size, options.repeat, _say),
        "linear": lambda: alone.linear(tile, places, alone.SIZES_PX, options.repeat, _say),
        "remote": lambda: remote(tile, places, options.repeat, _say),
    }
    rows: list[Row] = []
    trials: Trials = {}
    for name in (name for name in GROUPS if name in options.groups):
        try:
            if name in contests:
                contest = contests[name]()
                contest.run(places, options.repeat, _say)
                found, behind = contest.rows(), {name: contest.trials}
            else:
                found, behind = lonely[name]()
            rows += found
            trials |= behind
        except (meter.Failed, OSError, RuntimeError) as error:
            rows.append(Row(name, name, None, None, None, None, lacking=str(error)))
    return rows, trials


def machine(peers_python: str) -> dict:
    """What the numbers depend on."""
    code = (
        "import json, sys, numpy; from osgeo import gdal; from qgis.core import Qgis; print(json.dumps({"
        "'Python': sys.version.split()[0], 'GDAL': gdal.__version__, 'numpy': numpy.__version__, "
        "'QGIS': Qgis.QGIS_VERSION}))"
    )
    done = subprocess.run([SYSTEM_PYTHON, "-c", code], capture_output=True, text=True, check=False)
    models = {
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    }
    memory_gb = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return {
        "processors": os.cpu_count(),
        "processor": ", ".join(sorted(models)),
        "memory_gb": round(memory_gb, 1),
        "system": platform.platform(),
        "load_at_start": os.getloadavg()[0],
        "ours": json.loads(done.stdout) if done.returncode == 0 else {},
        "peers": versions(peers_python) if peers_python else {},
    }


# -- what is shown ------------------------------------------------------------------------------


def table(rows: list[Row]) -> str:
    """For a terminal."""
    titles = (
        "group",
        "what",
        "ours",
        "peer",
        "ratio",
        "wanted",
        "reached",
        "ours MB",
        "peer MB",
        "ours CPU",
        "peer CPU",
    )
    lines = [titles, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(titles))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i < 2 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths))
        )
        for line in lines
    )


def _cells(row: Row) -> tuple[str, ...]:
    title = f"{row.title} (NOT MEASURED: {row.lacking})" if row.lacking else row.title
    reached = {True: "yes", False: "NO", None: ""}[row.reached]
    return (
        row.group,
        title,
        _number(row.ours, row.unit),
        _number(row.peer, row.unit),
        "" if row.value is None else f"{row.value:.2f}",
        "" if row.wanted is None else str(row.wanted),
        reached,
        _number(row.ours_mb, ""),
        _number(row.peer_mb, ""),
        _number(row.ours_processor_s, "s"),
        _number(row.peer_processor_s, "s"),
    )


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return ""
    return f"{value:.2f} s" if unit == "s" else f"{value:.0f} {unit}".strip()


def main() -> int:
    """Prints and writes; 0 also where a wanted number was not reached, for noise is no failure."""
    options = _options()
    beside = options.tile_folder.absolute()
    beside.parent.mkdir(parents=True, exist_ok=True)
    before = machine(options.peers_python)
    work = Path(tempfile.mkdtemp(prefix="work.", dir=_ensured(beside.with_name(f"{beside.name}.bench"))))
    try:
        rows, trials = measure(options, Places(work, options.peers_python))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    facts = {
        "machine": before,
        "repeat": options.repeat,
        "size": options.size,
        "rows": [{**asdict(row), "wanted": str(row.wanted or ""), "reached": row.reached} for row in rows],
        "trials": {
            group: {name: [asdict(trial) for trial in done] for name, done in by_name.items()}
            for group, by_name in trials.items()
        },
    }
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(facts, indent=1), encoding="utf-8")
    ours, peers = (
        ", ".join(f"{name} {number}" for name, number in before[who].items()) for who in ("ours", "peers")
    )
    print(f"{before['processors']} x {before['processor']}, load {before['load_at_start']:.1f} at the start")
    print(f"ours: {ours}; peers: {peers or 'none'}; medians of {options.repeat}")
    print(table(rows))
    return 0


def _ensured(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
