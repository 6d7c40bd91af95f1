"""What is in the zip that users install, and that the same sources always give the same bytes."""

from __future__ import annotations

import io
import os
import shutil
import stat
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest

from palsar_mosaic.tests.conftest import ROOT

from .builder import build_zip, copy_checkout, git, run_tool, tracked_files

TOP = "palsar_mosaic"
STAYS_HOME = {"tests", "bench", "demo", "docs", "tools", "dist", "__pycache__"}
MAX_BYTES = 2_000_000


def names(archive: zipfile.ZipFile) -> list[str]:
    """Below the one top folder."""
    return [name.partition("/")[2] for name in archive.namelist()]


def test_one_whole_package(opened: zipfile.ZipFile, package: Path) -> None:
    assert opened.testzip() is None
    assert {name.partition("/")[0] for name in opened.namelist()} == {TOP}
    assert len(set(opened.namelist())) == len(opened.namelist())
    assert package.stat().st_size < MAX_BYTES
    # The plugin repository takes the first entry's folder for the plugin's name.
    assert opened.namelist()[0].startswith(f"{TOP}/")
    assert {"__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"} <= set(
        names(opened)
    )
    assert opened.read(f"{TOP}/LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert b"GNU GENERAL PUBLIC LICENSE" in opened.read(f"{TOP}/LICENSE")


def test_nothing_that_stays_home(opened: zipfile.ZipFile) -> None:
    for name in names(opened):
        path = PurePosixPath(name)
        assert not STAYS_HOME & set(path.parts), name
        assert not any(part.startswith(".") for part in path.parts), name
        assert path.suffix not in (".pyc", ".ts", ".sh", ".toml", ".zip", ".tif", ".vrt", ".png"), name
        assert path.name not in ("Makefile", "CONTRIBUTING.md"), name


def test_plain_files_that_nobody_executes(opened: zipfile.ZipFile) -> None:
    for entry in opened.infolist():
        mode = entry.external_attr >> 16
        assert stat.S_ISREG(mode), entry.filename
        assert stat.S_IMODE(mode) == 0o644, entry.filename


def test_exactly_what_git_would_export(opened: zipfile.ZipFile, copy: Path) -> None:
    """`git archive` bears witness: the same list and the same bytes, but for the changelog and the translations."""
    tree = git(copy, "write-tree").decode().strip()
    with tarfile.open(fileobj=io.BytesIO(git(copy, "archive", "--format=tar", tree))) as exported:
        files = {each.name: exported.extractfile(each).read() for each in exported if each.isfile()}
    built = {name: opened.read(f"{TOP}/{name}") for name in names(opened)}
    translations = {name for name in tracked_files() if PurePosixPath(name).match("i18n/*.ts")}
    assert set(built) - set(files) == {name[: -len(".ts")] + ".qm" for name in translations}
    assert set(files) <= set(built)
    own_metadata = files.pop("metadata.txt")
    assert built["metadata.txt"].startswith(own_metadata.rstrip())
    assert {name for name in files if files[name] != built[name]} == set()


def test_same_bytes_again(package: Path, tmp_path: Path) -> None:
    assert build_zip(ROOT, tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_same_bytes_elsewhere_at_another_time(package: Path, copy: Path, tmp_path: Path) -> None:
    for name in tracked_files(copy):
        (copy / name).chmod(0o700)
        os.utime(copy / name, (1_000_000_000, 1_000_000_000))
    elsewhere = build_zip(
        copy,
        tmp_path / "elsewhere.zip",
        cwd=tmp_path,
        umask=0o077,
        env=os.environ | {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "7"},
    )
    assert elsewhere.read_bytes() == package.read_bytes()


def test_leftovers_change_nothing(package: Path, copy: Path, tmp_path: Path) -> None:
    leftovers = (
        "core/__pycache__/grid.cpython-39.pyc",
        "core/notes.py",
        "dist/old.zip",
        ".env",
        "mosaic.tif",
    )
    for name in (*leftovers, "i18n/palsar_mosaic_fr.qm", "tests/junk.py", "bench/run.py"):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes(b"left over")
    done = run_tool(copy, "make_zip.py", "--output", str(tmp_path / "new.zip"))
    assert done.returncode == 0
    assert (tmp_path / "new.zip").read_bytes() == package.read_bytes()
    # The forgotten `git add` of a module is told; what git ignores, or what never ships, is not.
    assert "core/notes.py" in done.stderr
    assert "__pycache__" not in done.stderr
    assert "tests/junk.py" not in done.stderr


def test_a_change_changes_the_bytes(package: Path, copy: Path, tmp_path: Path) -> None:
    with (copy / "core" / "grid.py").open("a") as file:
        file.write("# more\n")
    assert build_zip(copy, tmp_path / "other.zip").read_bytes() != package.read_bytes()


def test_without_git_there_is_a_reason_and_no_zip(copy: Path, tmp_path: Path) -> None:
    shutil.rmtree(copy / ".git")
    done = run_tool(
        copy,
        "make_zip.py",
        "--output",
        str(tmp_path / "none.zip"),
        env=os.environ | {"GIT_CEILING_DIRECTORIES": str(copy.parent)},
    )
    assert done.returncode == 1
    assert done.stderr.startswith("zip: ")
    assert "git" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.glob("none.zip*")) == []


def test_a_checkout_of_another_user(package: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give files to another user")
    copy = copy_checkout(tmp_path)
    for path in (copy, copy / ".git"):
        os.chown(path, 12345, 12345)
    assert build_zip(copy, tmp_path / "dist" / "theirs.zip").read_bytes() == package.read_bytes()


def test_a_link_does_not_ship(copy: Path, tmp_path: Path) -> None:
    (copy / "core" / "link.py").symlink_to("grid.py")
    git(copy, "add", "core/link.py")
    done = run_tool(copy, "make_zip.py", "--output", str(tmp_path / "none.zip"))
    assert done.returncode == 1
    assert "core/link.py" in done.stderr
    assert not (tmp_path / "none.zip").exists()
