"""Checks metadata.txt as it ships, CHANGELOG.md and the list of shipped files: what QGIS and its plugin repository ask.

Links and an address that nobody can know yet are reported, not failed; with --publish they are failures too.
"""

import argparse
import re
import stat
import sys
from pathlib import PurePosixPath

from release_notes import Release, read_releases
from shipped import PACKAGE, ROOT, NotACheckout, shipped
from shipped_metadata import CHANGELOG, BadMetadata, fields_of, shipped_metadata

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
EMAIL = re.compile(r"[^@\s/]+@[^@\s/]+\.[^@\s/.]+")
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
    if "/" in fields.get("author", ""):
        found.append("author holds a slash, which the plugin repository refuses")
    if fields.get("email") and not EMAIL.fullmatch(fields["email"]):
        found.append(f"email is no address: {fields['email']}")
    if not SEMVER.fullmatch(fields.get("version", "")):
        found.append(f"version is no semantic version: {fields.get('version')!r}")
    if fields.get("experimental") not in ("True", "False"):
        found.append("experimental is neither True nor False")
    if "\n" in fields.get("description", "") or len(fields.get("description", "")) > 250:
        found.append("description is longer than one line of 250 characters")
    found += [
        f"{field} holds what the plugin manager takes for HTML"
        for field in ("description", "about", "changelog")
        if re.search(r"</?\w|&#?\w+;", fields.get(field, ""))
    ]
    tags = [tag.strip() for tag in fields.get("tags", "").split(",")]
    if len(set(tags)) != len(tags) or "" in tags:
        found.append("tags has a tag twice, or an empty one")
    return found


def check_releases(releases: list[Release], version: str) -> list[str]:
    """The version must be the newest one that CHANGELOG.md tells of, and each release must say something."""
    if not releases or releases[0].version != version:
        return [f"{CHANGELOG}: the first heading with a version is not '## [{version}] - ...'"]
    versions = [release.version for release in releases]
    found = [
        f"{CHANGELOG}: {each} is there twice" for each in sorted(set(versions)) if versions.count(each) > 1
    ]
    found += [
        f"{CHANGELOG}: {release.version} is older than the newest version and has no date"
        for release in releases[1:]
        if not release.dated
    ]
    return found + [
        f"{CHANGELOG}: {release.version} has no entry"
        for release in releases
        if not any(line.startswith("- ") for line in release.lines)
    ]


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
    if ".." in name or not all(PORTABLE.fullmatch(part) for part in path.parts):
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
    if not PACKAGE.isidentifier() or not PACKAGE.isascii():
        found.append(f"{PACKAGE}: the package's name is no plain identifier")
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
        fields = fields_of(shipped_metadata())
        releases = read_releases(ROOT / CHANGELOG)
        findings = (
            check_fields(fields) + check_releases(releases, fields.get("version", "")) + check_files(fields)
        )
    except (BadMetadata, OSError, UnicodeDecodeError, NotACheckout) as error:
        print(f"check_metadata: {error}", file=sys.stderr)
        return 1
    open_fields = [field for field in OF_THE_OWNER if not fields.get(field)]
    if open_fields:
        print(f"metadata.txt: to be filled in by the owner at publication: {', '.join(open_fields)}")
    if options.publish:
        findings += [f"{field} is missing" for field in open_fields if field != "homepage"]
        if releases and not releases[0].dated:
            findings.append(f"{CHANGELOG}: {releases[0].version} has no date yet")
    for finding in findings:
        print(f"check_metadata: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
