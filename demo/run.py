"""The demo: five algorithms and a model, run by qgis_process on an archive, with rasters, pictures and numbers to see.

    make demo                        on a small archive that it makes itself, behind an S3 server of its own
    make demo ARCHIVE=...            on another one: a folder, the https address of a bucket, or s3://bucket
    python demo/run.py --help        for more

It goes the user's way: nothing of the plugin is imported here, QGIS loads it.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import scenery
from chain import Chain, Shown
from choice import choose
from pictures import Gallery
from qgis_runs import QgisProcess
from table import print_table
from trouble import Trouble

REPOSITORY = Path(__file__).resolve().parent.parent
OUTPUT = REPOSITORY / "demo" / "out"
"""Git does not track it."""
MADE_UP = "A made-up country with the statistics of real radar."
REAL = "Data: JAXA EORC, provided by Digital Earth Africa."


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Shows the plugin at work through qgis_process.")
    parser.add_argument(
        "--archive", help="a folder, https bucket or s3://bucket; default: one of our own making"
    )
    parser.add_argument("--product", choices=(scenery.PALSAR, scenery.JERS), help="default: both")
    parser.add_argument("--year", type=int, help="default: the newest that the archive has")
    parser.add_argument("--tiles", help="labels such as N35E030,N30E030")
    parser.add_argument("--area", help='west,east,south,north in degrees; or with another "[EPSG:...]"')
    parser.add_argument(
        "--output", type=Path, help=f"folder for rasters and pictures; default: one in {OUTPUT}"
    )
    parser.add_argument("--width", type=int, default=900, help="most pixels of a picture's map on a side")
    options = parser.parse_args(arguments)
    if options.area and "[" not in options.area:
        options.area += " [EPSG:4326]"
    if options.archive and os.path.isdir(options.archive):
        options.archive = os.path.abspath(options.archive)
    if options.output is None:
        options.output = OUTPUT / _as_folder_name(options.archive or "made-up archive")
    return options


def _as_folder_name(archive: str) -> str:
    """So that pictures of two archives do not mix: deafrica-input-datasets."""
    last = archive.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    return re.sub(r"[^A-Za-z0-9._-]+", "-", last).strip(".-") or "archive"


@contextmanager
def an_archive(given: str | None, folder: Path) -> Iterator[tuple[str, scenery.Meter]]:
    """The archive's address, and what counts its traffic."""
    if given:
        yield given, scenery.Meter()
        return
    print("Making an archive ...", flush=True)
    files = folder / "archive"
    scenery.write_scenery(files)
    with scenery.served(files) as server:
        print(f"An S3 server has it now at {server.bucket_url}", flush=True)
        yield server.bucket_url, scenery.Meter(server)


def run(options: argparse.Namespace) -> None:
    started = time.monotonic()
    output = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="palsar-mosaic-demo-") as name:
        folder = Path(name)
        with an_archive(options.archive, folder) as (archive, meter):
            qgis = QgisProcess(folder, REPOSITORY, meter)
            os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "run"))  # Qt would complain
            mosaics = choose(qgis, options, archive, folder)
            # Virtual layers are of use as long as their archive is there; that of the demo goes with it.
            virtual = output if options.archive else folder / "virtual"
            chain = Chain(qgis, meter, virtual, output)
            gallery = Gallery(options.width, REAL if options.archive else MADE_UP)
            all_shown, pictures = [], []
            for mosaic in mosaics:
                print(f"  {mosaic.product} {mosaic.year}", flush=True)
                shown = chain.show(mosaic)
                pictures += gallery.hang(shown, output)
                all_shown.append(shown)
    print()
    print_table(all_shown)
    _say_where(all_shown, pictures, output, bool(options.archive))
    print(f"Done in {time.monotonic() - started:.0f} s.")


def _say_where(all_shown: list[Shown], pictures: list[Path], output: Path, with_virtual: bool) -> None:
    print(f"\nIn {output}:")
    for shown in all_shown:
        files = sorted(
            path.name for path in shown.files.values() if path.is_relative_to(output) and path.exists()
        )
        print(f"  {shown.mosaic.name}{os.sep}  {', '.join(files)}")
    print(f"  {len(pictures)} pictures, from {pictures[0].name} to {pictures[-1].name}")
    if not with_virtual:
        print("  (The virtual layers are gone with the demo's archive, which they read from; the .tif stay.)")


def _end(_number: int, _frame: object) -> None:
    """Ends as by Ctrl+C, so that the server ends and no folder is left."""
    raise KeyboardInterrupt


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Nobody's proxy stands between us and our own server.
    for name in ("NO_PROXY", "no_proxy"):
        os.environ[name] = ",".join(filter(None, (os.environ.get(name), "127.0.0.1,localhost")))
    signal.signal(signal.SIGTERM, _end)
    try:
        run(parse(sys.argv[1:]))
    except Trouble as trouble:
        print(f"demo: {trouble}", file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"demo: {error}. Is there room on the disk, and may this folder be written to?", file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        print("demo: stopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
