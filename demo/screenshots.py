"""Takes pictures of QGIS itself with the plugin at work, for docs/pictures.

    make screenshots                         all of them
    make screenshots ONLY="years arabic"     those of these sessions

Needs QGIS and, where there is no screen, Xvfb (Debian: apt-get install qgis xvfb). It makes the demo's archive, starts
its server, and then one QGIS after another, each in a profile of its own, with a script that QGIS runs when it is up.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import scenery  # puts the tests' laboratory on the path
from lab.screen import NoScreen, VirtualScreen
from trouble import Trouble

REPOSITORY = Path(__file__).resolve().parent.parent
TARGET = REPOSITORY / "docs" / "pictures"
YEARS = (2007, 2008, 2009, 2010, 2015, 2016, 2017, 2018, 2019, 2020)
_LONGEST_S = 150

_PROFILE = """\
[qgis]
checkVersion=false

[app]
plugin_installer\\checkOnStart=false
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
news-feed\\items\\httpsfeedqgisorg\\disabled=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[plugin-manager]
automatically-check-for-updates=false

[locale]
overrideFlag=true
userLocale={language}
globalLocale={language}

[UI]
UITheme={theme}
"""


@dataclass(frozen=True)
class Sitting:
    """One QGIS, from its start to its end."""

    name: str
    script: str
    language: str = "en"
    scale: int = 1
    theme: str = "default"


SITTINGS = (
    Sitting("toolbox", "photographer.py"),
    Sitting("years", "panel_pictures.py"),
    Sitting("tiles", "panel_pictures.py"),
    Sitting("arabic", "panel_pictures.py", language="ar"),
    Sitting("twice", "panel_pictures.py", scale=2),
    Sitting("profile", "panel_pictures.py"),
    Sitting("click", "panel_pictures.py"),
    Sitting("dark", "panel_pictures.py", theme="Night Mapping"),
)


def main() -> int:
    wanted = sys.argv[1:] or [sitting.name for sitting in SITTINGS]
    TARGET.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="palsar-mosaic-screenshots-") as name:
            folder = Path(name)
            _unpack_plugin(folder)
            mosaics = ((scenery.JERS, 1996), *((scenery.PALSAR, year) for year in YEARS))
            scenery.write_scenery(folder / "archive", mosaics)
            with scenery.served(folder / "archive") as server, _screen() as display:
                for sitting in SITTINGS:
                    if sitting.name in wanted:
                        _sit(sitting, folder, server.bucket_url, display)
    except (Trouble, OSError, subprocess.SubprocessError) as trouble:
        print(f"screenshots: {trouble}", file=sys.stderr)
        return 1
    for path in sorted(TARGET.glob("*.png")):
        print(f"{path}  {path.stat().st_size:,} bytes")
    return 0


def _unpack_plugin(folder: Path) -> None:
    """The plugin as users get it, with its translations."""
    package = folder / "plugin.zip"
    command = [sys.executable, str(REPOSITORY / "tools" / "make_zip.py"), "--output", str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder / "plugins")


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


def _sit(sitting: Sitting, folder: Path, archive: str, display: dict[str, str]) -> None:
    """Raises Trouble where no pictures came."""
    print(f"{sitting.name} ...", flush=True)
    own = folder / sitting.name
    settings = own / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE.format(language=sitting.language, theme=sitting.theme))
    done = _run_qgis(sitting, own, folder / "plugins", archive, display)
    log = (own / "log.txt").read_text(errors="replace")
    if done != 0 or "PICTURES TAKEN" not in log:
        raise Trouble(f"{log[-4000:]}\nQGIS ended with {done}.")


def _run_qgis(sitting: Sitting, own: Path, plugins: Path, archive: str, display: dict[str, str]) -> int:
    qgis = shutil.which("qgis.bin") or shutil.which("qgis")
    if qgis is None:
        raise FileNotFoundError("QGIS was not found")
    (own / "run").mkdir(mode=0o700)
    (own / "tmp").mkdir()
    scripts = Path(__file__).resolve().parent
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_RUNTIME_DIR": str(own / "run"),
        # QGIS marks layers below its folder for temporary files
        "TMPDIR": str(own / "tmp"),
        "LC_ALL": "C.UTF-8",
        "NO_PROXY": "127.0.0.1,localhost",
        "no_proxy": "127.0.0.1,localhost",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(scripts),
        "QT_SCALE_FACTOR": str(sitting.scale),
        "DEMO_ARCHIVE": archive,
        "DEMO_AREA": scenery.AREA,
        "DEMO_FOLDER": str(own),
        "DEMO_SESSION": sitting.name,
        "DEMO_TARGET": str(TARGET),
        **display,
    }
    command = [qgis, "--nologo", "--noversioncheck", "--profiles-path", str(own / "profiles")]
    command += ["--code", str(scripts / sitting.script)]
    with (own / "log.txt").open("w") as log:
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
