"""The metadata.txt that users get: the repository's own, and the changelog entry made from CHANGELOG.md.

QGIS and its plugin repository read the file with Python's configparser, which takes '%' for the start of a
name; a percent sign is therefore doubled, and readers see a single one.
"""

from __future__ import annotations

import configparser

from release_notes import BadChangelog, newest, read_releases
from shipped import ROOT

METADATA = "metadata.txt"
CHANGELOG = "CHANGELOG.md"
_COMMENT_SIGNS = ("#", ";")


class BadMetadata(Exception):
    """The file that ships cannot be made, or cannot be read."""


def shipped_metadata() -> str:
    """Raises BadMetadata."""
    own = (ROOT / METADATA).read_text(encoding="utf-8").rstrip("\n")
    if "changelog" in fields_of(own):
        raise BadMetadata(f"{METADATA} has a changelog of its own: it is made from {CHANGELOG}")
    try:
        entry = newest(read_releases(ROOT / CHANGELOG))
    except BadChangelog as error:
        raise BadMetadata(f"{CHANGELOG}: {error}") from error
    if any(line.startswith(_COMMENT_SIGNS) for line in entry.splitlines()):
        raise BadMetadata(f"{CHANGELOG}: QGIS takes a line that begins with # or ; for a comment")
    # An entry that goes on over lines is indented; QGIS shows the lines without the indent.
    indented = entry.replace("%", "%%").replace("\n", "\n    ").replace("\n    \n", "\n\n")
    return f"{own}\n\nchangelog={indented}\n"


def fields_of(text: str) -> dict[str, str]:
    """The fields of the section [general], as QGIS reads them. Raises BadMetadata."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    try:
        parser.read_string(text)
        return {field: parser.get("general", field).strip() for field in parser.options("general")}
    except configparser.Error as error:
        raise BadMetadata(f"{METADATA} cannot be read: {error}") from error
