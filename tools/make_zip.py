"""Builds the zip that QGIS installs: dist/palsar_mosaic.zip.

The same files give the same bytes, on any machine: names are sorted, times and modes are fixed, and nothing is
compressed, since compressors differ. What goes in is said by shipped.py. Two things are made on the way, and leave
nothing in the repository: the changelog in metadata.txt, and translations from i18n/*.ts.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from shipped import PACKAGE, ROOT, NotACheckout, shipped, tracked_translations
from shipped_metadata import METADATA, BadMetadata, shipped_metadata

MAX_BYTES = 2_000_000
TIME = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name."""
FILE_MODE = 0o100644
UNIX = 3
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease6")


class CannotBuild(Exception):
    """Something that the zip needs is missing."""


def _translations() -> dict[str, bytes]:
    """The .qm files by their name in the repository, built in a temporary folder."""
    sources = tracked_translations()
    if not sources:
        return {}
    lrelease = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    if lrelease is None:
        raise CannotBuild("lrelease is needed for the translations (Debian: qttools5-dev-tools)")
    built = {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            qm = Path(folder, Path(source).stem + ".qm")
            command = [lrelease, "-silent", "-nounfinished", str(ROOT / source), "-qm", str(qm)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode != 0 or not qm.exists():
                raise CannotBuild(f"{source}: {done.stderr.strip() or done.stdout.strip()}")
            built[source[: -len(".ts")] + ".qm"] = qm.read_bytes()
    return built


def contents() -> dict[str, bytes]:
    """All files of the zip by their path below the package's folder.

    Raises NotACheckout, CannotBuild, BadMetadata.
    """
    files = {}
    for name in shipped():
        path = ROOT / name
        if path.is_symlink() or not path.is_file():
            raise CannotBuild(f"{name} is no plain file: QGIS's installer cannot unpack it everywhere")
        files[name] = path.read_bytes()
    if "__init__.py" not in files or METADATA not in files:
        raise CannotBuild(f"__init__.py or {METADATA} is not there, or git does not track it")
    return files | {METADATA: shipped_metadata().encode()} | _translations()


def write(target: Path, files: dict[str, bytes]) -> None:
    """Write the zip; `target` appears only when it is complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", TIME)
            entry.create_system = UNIX
            entry.external_attr = FILE_MODE << 16
            archive.writestr(entry, files[name])
    part.replace(target)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / f"{PACKAGE}.zip")
    options = parser.parse_args()
    try:
        left_out = sorted(set(shipped(worktree=True)) - set(shipped()))
        files = contents()
    except (NotACheckout, CannotBuild, BadMetadata) as error:
        print(f"zip: {error}", file=sys.stderr)
        return 1
    for name in left_out:
        print(f"zip: left out, git does not track it: {name}", file=sys.stderr)
    write(options.output, files)
    size = options.output.stat().st_size
    digest = hashlib.sha256(options.output.read_bytes()).hexdigest()
    print(f"{options.output}: {len(files)} files, {size:,} bytes")
    print(f"sha256 {digest}")
    if size > MAX_BYTES:
        print(f"zip: larger than {MAX_BYTES:,} bytes", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
