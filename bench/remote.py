"""What is measured over HTTP, each answer a tenth of a second late: four bands of a square degree."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import meter
from contest import OURS, Check, Contest, Contestant, Trials
from figures import Row, Wanted
from places import Places, ours, script
from tile import BANDS, Area, S3Lab, Tile

LATENCY_S = 0.1
SIZE_PX = 4500
THREADS = (4, 8, 16, 32)
_FASTER = Wanted(True, 2)
_REQUESTS = Wanted(False, 60)
_BYTES = Wanted(False, 1.03)
_NO_VENV = "the environment with its packages could not be made"


@contextmanager
def _served(tile: Tile) -> Iterator[S3Lab]:
    with S3Lab(tile.root) as server:
        server.set_latency(LATENCY_S)
        yield server


def remote(tile: Tile, places: Places, repeat: int, say: Callable[[str], None]) -> tuple[list[Row], Trials]:
    """All rows. The server's own work is among the notes: it shares the processors with those it serves."""
    area = Area(9000, 9000, SIZE_PX)
    with _served(tile) as server:
        contests = [_contest(server, tile, places, area, to_file) for to_file in (False, True)]
        for contest in contests:
            contest.run(places, repeat, say)
        rows = [row for contest in contests for row in contest.rows()]
        rows += _traffic(server, tile, places, area, say)
        return rows, {contest.group: contest.trials for contest in contests}


def _contest(server: S3Lab, tile: Tile, places: Places, area: Area, to_file: bool) -> Contest:
    url = server.bucket_url
    name = "remote_file" if to_file else "remote_arrays"
    where = ("{out}/odc.tif",) if to_file else ()
    command = ours("stored", url, "{out}/ours.tif", *area.box) if to_file else ours("arrays", url, *area.box)
    contestants = [
        Contestant(OURS, "ours", (command,), (Check("dn", "ours.tif"),) if to_file else ()),
    ]
    for threads in THREADS:
        words = (f"{url}/{tile.item}", url, threads, *area.box, *where)
        contestants.append(
            Contestant(
                f"odc{threads}",
                f"odc-stac, {threads} threads",
                (script("peer_odc.py", *words, python=places.peers_python),),
                (Check("dn", "odc.tif"),) if to_file else (),
                _FASTER,
                "" if places.peers_python else _NO_VENV,
            )
        )
    kind = "one file" if to_file else "arrays"
    title = f"four bands over HTTP, {LATENCY_S * 1000:.0f} ms, {SIZE_PX} x {SIZE_PX}, into {kind}"
    return Contest(name, title, contestants, area.words(), inner=True)


def _traffic(server: S3Lab, tile: Tile, places: Places, area: Area, say: Callable[[str], None]) -> list[Row]:
    """Requests and bytes of one run of ours, beside what the blocks under the area weigh."""
    files = [tile.file(band) for band in BANDS]
    weighed = meter.run(script("blocks.py", *area.words(), *files), places.environment())
    server.reset()
    before_s = _processor_s(server.process_id)
    trial = meter.run(ours("arrays", server.bucket_url, *area.box), places.environment())
    busy_s = _processor_s(server.process_id) - before_s
    records = server.requests()
    sent = sum(record.bytes_sent for record in records if record.path.endswith(".tif"))
    say(f"the server worked {busy_s:.2f} s of the {trial.seconds:.2f} s that ours took")
    share = sent / weighed.told["bytes"]
    title = f"four bands over HTTP, {SIZE_PX} x {SIZE_PX}"
    requests = float(len(records))
    return [
        Row(
            "remote_traffic", f"{title}: requests, catalogue and all", requests, None, requests, _REQUESTS, ""
        ),
        Row(
            "remote_traffic",
            f"{title}: MB sent | MB of the blocks",
            sent / 1e6,
            weighed.told["bytes"] / 1e6,
            share,
            _BYTES,
            "MB",
        ),
    ]


def _processor_s(process_id: int) -> float:
    """Seconds that a process has worked so far."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    user, system = fields[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def versions(python: str) -> dict[str, str]:
    """Of the peers' packages."""
    code = (
        "import json, importlib.metadata as m, rasterio; print(json.dumps({n: m.version(n) for n in "
        "('odc-stac', 'xarray', 'rioxarray', 'rasterio', 'numpy')} | {'GDAL': rasterio.__gdal_version__}))"
    )
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else {}
