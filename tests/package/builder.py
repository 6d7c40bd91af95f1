"""Builds the zip as `make zip` does, from this checkout or from a copy of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from palsar_mosaic.tests.conftest import ROOT


def run_tool(checkout: Path, tool: str, *options: str, **about_process) -> subprocess.CompletedProcess:
    """One of tools/*.py of that checkout, in this Python."""
    command = [sys.executable, str(checkout / "tools" / tool), *options]
    about_process.setdefault("cwd", checkout)
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **about_process)


def build_zip(checkout: Path, target: Path, **about_process) -> Path:
    done = run_tool(checkout, "make_zip.py", "--output", str(target), **about_process)
    assert done.returncode == 0, done.stderr
    return target


def git(checkout: Path, *arguments: str) -> bytes:
    """Works for a checkout of another user too."""
    trusted = {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "safe.directory",
        "GIT_CONFIG_VALUE_0": str(checkout),
    }
    done = subprocess.run(
        ["git", *arguments],
        cwd=checkout,
        env=os.environ | trusted,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout


def tracked_files(checkout: Path = ROOT) -> list[str]:
    listed = git(checkout, "ls-files", "-z").decode().split("\0")
    return sorted({name for name in listed if name and (checkout / name).exists()})


def skip_without_git() -> None:
    if shutil.which("git") is None:
        pytest.skip("git is not installed, and the zip holds what git tracks")
    if not (ROOT / ".git").exists():
        pytest.skip("this copy of the source is no git checkout, and the zip holds what git tracks")


def copy_checkout(target: Path) -> Path:
    """The tracked files as they lie in this checkout, in a git repository of their own."""
    for name in tracked_files():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target / name)
    git(target, "init", "--quiet")
    git(target, "add", "--all", "--force")
    return target
