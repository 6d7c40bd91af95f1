"""metadata.txt as it ships, read as QGIS and its plugin repository read it, and what the check finds wrong."""

from __future__ import annotations

import configparser
import re
import zipfile
from pathlib import Path

import pytest

from palsar_mosaic.tests.conftest import ROOT

from .builder import build_zip, run_tool

METADATA = "palsar_mosaic/metadata.txt"


def fields(package: Path) -> dict[str, str]:
    """By a parser with interpolation, as in QGIS: a lone percent sign is an error."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    with zipfile.ZipFile(package) as archive:
        parser.read_string(archive.read(METADATA).decode("utf-8"))
    assert parser.sections() == ["general"]
    return dict(parser.items("general"))


def newest_entries() -> list[str]:
    """The entries of the newest version in CHANGELOG.md, cut out in another way than the tool's."""
    newest = re.split(
        r"^## \[\d.*$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE
    )[1]
    one_line_each = re.sub(r"\n +(?!-)", " ", newest)
    return [line.replace("`", "") for line in re.findall(r"^ *(- .*)$", one_line_each, re.MULTILINE)]


def test_what_qgis_is_told(package: Path) -> None:
    found = fields(package)
    assert found["name"] == "PALSAR Mosaic"
    assert found["qgisMinimumVersion"] == "3.22"
    assert found["qgisMaximumVersion"] == "4.99"
    assert found["hasProcessingProvider"] == "yes"
    assert found["license"] == "GPL-2.0-or-later"
    assert "supportsQt6" not in found
    assert len(found["description"]) <= 250
    assert "/" not in found["author"]


def test_the_changelog_is_that_of_the_file(package: Path) -> None:
    found = fields(package)
    lines = found["changelog"].splitlines()
    assert lines[0].split(" ")[0] == found["version"]
    entries = newest_entries()
    assert len(entries) > 5
    assert [line for line in lines if line.startswith("- ")][: len(entries)] == entries
    assert "changelog" not in (ROOT / "metadata.txt").read_text(encoding="utf-8").replace(
        "field here: changelog", ""
    )


def test_the_version_stands_in_one_place(package: Path) -> None:
    spelled = re.compile(r"(?i)\b_*(plugin_?)?version_*\s*[:=]\s*[\"']?v?\d+\.\d|palsar.?mosaic/\d+\.\d")
    with zipfile.ZipFile(package) as archive:
        sources = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".py")}
    sources["pyproject.toml"] = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert len(sources) > 20
    assert [name for name, text in sources.items() if spelled.search(text)] == []
    assert spelled.search('__version__ = "0.1.0"')
    assert spelled.search('user_agent="palsar_mosaic/0.1"')


def test_percent_signs_arrive(copy: Path, tmp_path: Path) -> None:
    add_entry(copy, "- 20 % fewer requests; 100%")
    assert (
        "- 20 % fewer requests; 100%"
        in fields(build_zip(copy, tmp_path / "new.zip"))["changelog"].splitlines()
    )


def test_three_versions_newest_first_with_dates(copy: Path, tmp_path: Path) -> None:
    changelog = "# Changelog\n\n## [Unreleased]\n\n- not yet\n\n"
    for minor in (4, 3, 2, 1):
        changelog += (
            f"## [0.{minor}.0] - 2031-0{minor}-01\n\n### Fixed\n\n- `nr` {minor} goes\n  on [here](x.md)\n\n"
        )
    (copy / "CHANGELOG.md").write_text(changelog)
    told = fields(build_zip(copy, tmp_path / "new.zip"))["changelog"]
    assert told == "\n\n".join(
        f"0.{minor}.0 (2031-0{minor}-01)\nFixed:\n- nr {minor} goes on here" for minor in (4, 3, 2)
    )


def test_this_checkout_is_in_order() -> None:
    done = run_tool(ROOT, "check_metadata.py")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("author", "One/Two", "slash"),
        ("version", "1.2", "semantic version"),
        ("version", "9.9.9", "CHANGELOG.md"),
        ("description", "x" * 251, "250"),
        ("about", "see <b>this</b>", "HTML"),
        ("about", "100 % sure", "cannot be read"),
        ("tracker", "http://bugs", "https"),
        ("email", "nobody", "address"),
        ("homepage", "", "empty"),
        ("supportsQt6", "True", "must not be there"),
        ("qgisMaximumVersion", "3.99", "4.99"),
        ("icon", "nowhere.svg", "would not ship"),
        ("tags", "radar,radar", "twice"),
        ("changelog", "by hand", "CHANGELOG.md"),
    ],
)
def test_what_is_wrong_is_told(copy: Path, field: str, value: str, complaint: str) -> None:
    set_field(copy, field, value)
    done = run_tool(copy, "check_metadata.py")
    assert done.returncode == 1
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("heading", "complaint"),
    [
        ("## [0.0.1] - 2030-01-01", "first heading"),
        ("## 0.1.0 - today", "no heading"),
        ("## [0.1.0]", "neither a date"),
    ],
)
def test_a_changelog_of_another_form_is_told(copy: Path, heading: str, complaint: str) -> None:
    path = copy / "CHANGELOG.md"
    text = re.sub(r"^## \[\d.*$", heading, path.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    done = run_tool(copy, "check_metadata.py")
    assert done.returncode == 1
    assert complaint in done.stderr


def test_an_entry_that_qgis_would_take_for_html_or_a_comment_is_told(copy: Path) -> None:
    add_entry(copy, "- writes <name>.vrt")
    assert "HTML" in run_tool(copy, "check_metadata.py").stderr
    add_entry(copy, "#4 is mended")
    assert "comment" in run_tool(copy, "check_metadata.py").stderr


def test_publishing_asks_for_what_only_the_owner_knows(copy: Path) -> None:
    add_entry(copy, "- anything")
    for name in ("tracker", "repository", "email"):
        remove_field(copy, name)
    done = run_tool(copy, "check_metadata.py", "--publish")
    assert done.returncode == 1
    for name in ("tracker", "repository", "email"):
        assert f"{name} is missing" in done.stderr
    for name, value in (
        ("tracker", "https://t.test/a"),
        ("repository", "https://t.test/b"),
        ("email", "a@t.test"),
    ):
        set_field(copy, name, value)
    changelog = copy / "CHANGELOG.md"
    changelog.write_text(changelog.read_text(encoding="utf-8").replace("] - Unreleased", "] - 2031-01-01"))
    done = run_tool(copy, "check_metadata.py", "--publish")
    assert (done.returncode, done.stderr) == (0, "")


def set_field(checkout: Path, field: str, value: str) -> None:
    remove_field(checkout, field)
    path = checkout / "metadata.txt"
    path.write_text(path.read_text(encoding="utf-8") + f"\n{field}={value}\n", encoding="utf-8")


def remove_field(checkout: Path, field: str) -> None:
    path = checkout / "metadata.txt"
    own = rf"^{field}=.*\n(?:(?:[ \t].*)?\n)*"
    path.write_text(re.sub(own, "", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")


def add_entry(checkout: Path, line: str) -> None:
    """To the first section of the newest version."""
    path = checkout / "CHANGELOG.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(r"^(### \w+\n\n)", rf"\g<1>{line}\n", text, count=1, flags=re.MULTILINE), encoding="utf-8"
    )
