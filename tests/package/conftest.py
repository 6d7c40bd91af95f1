"""The zip of this checkout, and a copy of the checkout to change."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from palsar_mosaic.tests.conftest import ROOT

from .builder import build_zip, copy_checkout, skip_without_git


@pytest.fixture(scope="session", autouse=True)
def git_is_there() -> None:
    skip_without_git()


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory, git_is_there: None) -> Path:
    return build_zip(ROOT, tmp_path_factory.mktemp("package") / "palsar_mosaic.zip")


@pytest.fixture
def opened(package: Path) -> Iterator[zipfile.ZipFile]:
    with zipfile.ZipFile(package) as archive:
        yield archive


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "a copy elsewhere"
    folder.mkdir()
    return copy_checkout(folder)
