"""Checks metadata.txt, CHANGELOG.md and the list of shipped files against what QGIS and its plugin repository ask.

Links and an address that nobody can know yet are reported, not failed; with --publish they are failures too.
"""

import argparse
import configparser
import re
import stat
import sys
from pathlib import PurePosixPath

from shipped import ROOT, NotACheckout, shipped

REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "author",
    "license",
    "hasProcessingProvider",
    "category",
    "icon",
    "tags",
    "experimental",
    "deprecated",
    "server",
    "changelog",
)
OF_THE_OWNER = ("homepage", "tracker", "repository", "email")
"""Only who publishes the plugin knows these; the plugin repository wants the last three."""
LINKS = ("homepage", "tracker", "repository")
FORBIDDEN_FIELDS = ("supportsQt6",)
FIXED = {
    "name": "PALSAR Mosaic",
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "hasProcessingProvider": "yes",
    "category": "Raster",
    "license": "GPL-2.0-or-later",
    "deprecated": "False",
    "server": "False",
}
SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?")

NEEDED_FILES = (
    "__init__.py",
    "plugin.py",
    "metadata.txt",
    "LICENSE",
    "core/__init__.py",
    "algorithms/__init__.py",
)
FORBIDDEN_FOLDERS = {
    "__pycache__",
    "__MACOSX",
    "tests",
    "bench",
    "demo",
    "tools",
    "docs",
    "dist",
    "node_modules",
}
FORBIDDEN_SUFFIXES = {
    *(".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".bat", ".sh", ".jar", ".whl", ".qrc", ".ui"),
    *(".zip", ".gz", ".tar", ".7z", ".tif", ".tiff", ".vrt", ".gpkg", ".pro", ".orig", ".rej", ".bak", ".ts"),
}
FORBIDDEN_NAMES = re.compile(r"(resources(_rc)?|ui_.*|.*_ui|.*_rc)\.py|Thumbs\.db|desktop\.ini")
PORTABLE = re.compile(r"[A-Za-z0-9_.-]+")
MAX_FILE_BYTES = 500_000


def read_metadata() -> dict[str, str]:
    """The fields of the [general] section as QGIS reads them, '%' and all."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    with (ROOT / "metadata.txt").open(encoding="utf-8") as file:
        parser.read_file(file)
    return {field: parser.get("general", field).strip() for field in parser.options("general")}


def check_fields(fields: dict[str, str]) -> list[str]:
    """What is wrong with the fields themselves."""
    found = [f"{field} is missing or empty" for field in REQUIRED if not fields.get(field)]
    found += [f"{field} must not be there" for field in FORBIDDEN_FIELDS if field in fields]
    found += [
        f"{field} is {fields.get(field)!r}, not {value!r}"
        for field, value in FIXED.items()
        if fields.get(field) != value
    ]
    found += [
        f"{field} is there but empty: leave it out" for field in OF_THE_OWNER if fields.get(field) == ""
    ]
    found += [
        f"{field} is no https link: {fields[field]}"
        for field in LINKS
        if fields.get(field) and not re.fullmatch(r"https://[^\s/]+\.[^\s]+", fields[field])
    ]
    if not SEMVER.fullmatch(fields.get("version", "")):
        found.append(f"version is no semantic version: {fields.get('version')!r}")
    if fields.get("experimental") not in ("True", "False"):
        found.append("experimental is neither True nor False")
    if "\n" in fields.get("description", "") or len(fields.get("description", "")) > 250:
        found.append("description is longer than one line of 250 characters")
    found += [
        f"{field} holds HTML"
        for field in ("description", "about")
        if re.search(r"<\w", fields.get(field, ""))
    ]
    tags = [tag.strip() for tag in fields.get("tags", "").split(",")]
    if len(set(tags)) != len(tags) or "" in tags:
        found.append("tags has a tag twice, or an empty one")
    return found


def check_changelogs(fields: dict[str, str]) -> list[str]:
    """The version must be told of in CHANGELOG.md and in the changelog field."""
    version = fields.get("version", "")
    found = []
    headings = re.findall(
        r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    if version not in headings:
        found.append(f"CHANGELOG.md has no heading '## [{version}] - ...'")
    elif next(heading for heading in headings if heading != "Unreleased") != version:
        found.append(f"CHANGELOG.md: the newest version is not {version}")
    if not fields.get("changelog", "").startswith(version):
        found.append(f"changelog in metadata.txt does not begin with {version}")
    return found


def check_file(name: str) -> list[str]:
    """What is wrong with one file that ships."""
    path = PurePosixPath(name)
    found = []
    if any(part.startswith(".") for part in path.parts):
        found.append("hidden")
    if FORBIDDEN_FOLDERS.intersection(path.parts):
        found.append("in a folder that stays at home")
    if path.suffix.lower() in FORBIDDEN_SUFFIXES or FORBIDDEN_NAMES.fullmatch(path.name):
        found.append("compiled, generated, packed or data")
    if not all(PORTABLE.fullmatch(part) for part in path.parts):
        found.append("name is not portable")
    mode = (ROOT / name).lstat()
    if not stat.S_ISREG(mode.st_mode):
        found.append("no plain file")
    elif mode.st_mode & 0o111:
        found.append("executable")
    if mode.st_size > MAX_FILE_BYTES:
        found.append(f"{mode.st_size:,} bytes")
    return [f"{name}: {reason}" for reason in found]


def check_files(fields: dict[str, str]) -> list[str]:
    """What is wrong with the list of files that ship."""
    names = shipped(worktree=True)
    found = [f"{name} is needed and would not ship" for name in NEEDED_FILES if name not in names]
    if fields.get("icon") not in names:
        found.append(f"icon: {fields.get('icon')!r} would not ship")
    lower = [name.lower() for name in names]
    found += [f"{name}: another file differs by case only" for name in names if lower.count(name.lower()) > 1]
    return found + [finding for name in names for finding in check_file(name)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--publish", action="store_true", help="what only the owner can fill in is a failure too"
    )
    options = parser.parse_args()
    try:
        fields = read_metadata()
        findings = check_fields(fields) + check_changelogs(fields) + check_files(fields)
    except (configparser.Error, OSError, UnicodeDecodeError, NotACheckout) as error:
        findings, fields = [str(error)], dict.fromkeys(OF_THE_OWNER, "?")
    open_fields = [field for field in OF_THE_OWNER if not fields.get(field)]
    if open_fields:
        print(f"metadata.txt: to be filled in by the owner at publication: {', '.join(open_fields)}")
        if options.publish:
            findings += [f"{field} is missing" for field in open_fields if field != "homepage"]
    for finding in findings:
        print(f"check_metadata: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
