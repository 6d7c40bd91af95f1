"""The archive of the demo: a made-up country in the layout of the public bucket, behind an S3 server of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from trouble import Trouble

# The tests' laboratory makes archives and serves them; it knows nothing of the plugin.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from lab.archive_maker import write_archive
from lab.client import S3Lab
from lab.tile_pixels import JERS, PALSAR, TileSpec

MOSAICS = ((JERS, 1996), (PALSAR, 2008), (PALSAR, 2017), (PALSAR, 2020))
"""Product and year, oldest first."""
TILES = "N00E015,N00E020"
AREA = "19.8,20.2,-0.3,0 [EPSG:4326]"
"""1800 x 1350 pixels around the meridian where the two tiles meet."""

_WIDTH_PX, _HEIGHT_PX = 900, 1600
_SEED = 3


@dataclass(frozen=True)
class Traffic:
    """What an archive was asked for."""

    requests: int
    megabytes: float


class Meter:
    """Counts what a server was asked for since the last reading; nothing where there is no server of ours."""

    def __init__(self, server: S3Lab | None = None) -> None:
        self._server = server

    @property
    def counts(self) -> bool:
        return self._server is not None

    def read(self) -> Traffic | None:
        if self._server is None:
            return None
        records = self._server.requests()
        self._server.reset()
        return Traffic(len(records), sum(record.bytes_sent for record in records) / 1e6)


def write_scenery(folder: Path, mosaics: Iterable[tuple[str, int]] = MOSAICS) -> None:
    """Two partial tiles that meet at 20 degrees east, for each mosaic."""
    west_deg = 20 - _WIDTH_PX / 4500
    write_archive(
        folder,
        (
            TileSpec(product, year, label, west=west, width=_WIDTH_PX, height=_HEIGHT_PX, seed=_SEED)
            for product, year in mosaics
            for label, west in (("N00E015", west_deg), ("N00E020", 20.0))
        ),
    )


@contextmanager
def served(folder: Path) -> Iterator[S3Lab]:
    """A server with these files in a bucket; it ends with the block, and with this process."""
    try:
        server = S3Lab(folder)
    except (OSError, RuntimeError) as error:
        raise Trouble(f"The S3 server of the demo did not start: {error}") from error
    with server:
        yield server
