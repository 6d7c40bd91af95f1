"""Takes pictures of QGIS itself with the plugin at work: docs/pictures/toolbox.png and docs/pictures/layers.png.

    <the Python that QGIS uses> demo/screenshots.py [FOLDER]        default: docs/pictures

Needs QGIS and, where there is no screen, Xvfb (Debian: apt-get install qgis xvfb). It makes the demo's archive, starts
its server, and then QGIS, in a profile of its own, with this same file as the script that QGIS runs when it is up.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import scenery  # puts the tests' laboratory on the path
from lab.screen import NoScreen, VirtualScreen
from trouble import Trouble

REPOSITORY = Path(__file__).resolve().parent.parent
_LONGEST_S = 150


def main() -> int:
    target = Path(sys.argv[1] if len(sys.argv) > 1 else REPOSITORY / "docs" / "pictures").resolve()
    target.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="palsar-mosaic-screenshots-") as name:
            folder = Path(name)
            scenery.write_scenery(folder / "archive")
            with scenery.served(folder / "archive") as server, _screen() as display:
                done = _run_qgis(folder, target, server.bucket_url, display)
            log = (folder / "log.txt").read_text(errors="replace")
    except (Trouble, OSError, subprocess.TimeoutExpired) as trouble:
        print(f"screenshots: {trouble}", file=sys.stderr)
        return 1
    if done != 0 or "PICTURES TAKEN" not in log:
        print(log[-4000:], f"screenshots: QGIS ended with {done}.", sep="\n", file=sys.stderr)
        return 1
    for path in sorted(target.glob("*.png")):
        print(f"{path}  {path.stat().st_size:,} bytes")
    return 0


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """What QGIS has to be told of a screen that nobody sees; nothing where Xvfb is not installed."""
    try:
        screen = VirtualScreen()
    except NoScreen:
        yield {}
        return
    with screen:
        yield {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}


def _run_qgis(folder: Path, target: Path, archive: str, display: dict[str, str]) -> int:
    qgis = shutil.which("qgis.bin") or shutil.which("qgis")
    if qgis is None:
        raise FileNotFoundError("QGIS was not found")
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "palsar_mosaic").symlink_to(REPOSITORY, target_is_directory=True)
    (folder / "run").mkdir(mode=0o700)
    (folder / "tmp").mkdir()
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        # QGIS marks layers below its folder for temporary files
        "TMPDIR": str(folder / "tmp"),
        "LC_ALL": "C.UTF-8",
        "NO_PROXY": "127.0.0.1,localhost",
        "no_proxy": "127.0.0.1,localhost",
        "PYTHONDONTWRITEBYTECODE": "1",
        "DEMO_ARCHIVE": archive,
        "DEMO_AREA": scenery.AREA,
        "DEMO_FOLDER": str(folder),
        "DEMO_TARGET": str(target),
        **display,
    }
    command = [qgis, "--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
    command += ["--code", str(Path(__file__).resolve().with_name("photographer.py"))]
    with (folder / "log.txt").open("w") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
        try:
            return process.wait(_LONGEST_S)
        finally:
            if process.poll() is None:
                # with what it has started
                os.killpg(process.pid, 15)
                process.wait(20)


if __name__ == "__main__":
    sys.exit(main())
