"""The other GDALs of this machine: rasterio's, and those of the Debians in chroots (tools/chroot.sh)."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
CHROOT = ROOT / "tools" / "chroot.sh"
READER = Path(__file__).with_name("read_layers.py")
WRITER = Path("tests", "core", "every_layer.py")
#: What tools/setup.sh makes in a chroot.
PYTHON_INSIDE = "/opt/palsar-mosaic/.venv/bin/python"
SUITES = {"GDAL 3.10": "trixie", "GDAL 3.13": "forky"}


class NotHere(Exception):
    """This machine has no such GDAL; says which and why."""


@dataclass(frozen=True)
class Gdal:
    """One that reads, and, where the plugin's core can run, writes."""

    name: str
    #: runs Python with the arguments that follow
    python: tuple[str, ...]
    #: runs Python in a copy of this checkout; none where the core cannot run
    writer: tuple[str, ...] = ()

    def read(self, layers: dict[str, str]) -> dict[str, np.ndarray]:
        """Bands of each layer (see read_layers.py)."""
        code = READER.read_text(encoding="utf-8")
        done = _run((*self.python, "-c", code), json.dumps(layers).encode())
        with np.load(io.BytesIO(done)) as arrays:
            return dict(arrays)

    def write(self, url: str) -> dict[str, str]:
        """Every kind of layer over the archive at this address."""
        return json.loads(_run((*self.writer, str(WRITER), url), b""))


def _run(command: tuple[str, ...], given: bytes) -> bytes:
    done = subprocess.run(command, input=given, capture_output=True, timeout=300, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command[0]} failed: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout


def find_gdal(name: str) -> Gdal:
    """``here``, ``rasterio``, or a key of SUITES; raises NotHere."""
    if name == "here":
        return Gdal(name, (sys.executable,), (sys.executable,))
    if name == "rasterio":
        python = os.environ.get("PALSAR_MOSAIC_RASTERIO_PYTHON", "")
        if not python:
            raise NotHere("PALSAR_MOSAIC_RASTERIO_PYTHON names no Python with rasterio")
        return Gdal(name, (python,))
    suite = SUITES[name]
    found = subprocess.run([CHROOT, "path", suite], capture_output=True, text=True, check=False)
    if found.returncode != 0 or not Path(found.stdout.strip() + PYTHON_INSIDE).exists():
        raise NotHere(f"there is no chroot of Debian {suite} with {name}; 'make test-matrix' makes it")
    script = str(CHROOT)
    return Gdal(name, (script, "enter", suite, PYTHON_INSIDE), (script, "run", suite, PYTHON_INSIDE))
