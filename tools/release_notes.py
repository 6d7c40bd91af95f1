"""What CHANGELOG.md tells of each version, and the same as plain text for QGIS's plugin manager."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

UNRELEASED = "Unreleased"
SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
NEWEST = 3
"""So many versions are told of in the plugin manager; the file has them all."""

_HEADING = re.compile(r"## \[(?P<version>[^\]]+)\](?: - (?P<date>Unreleased|\d{4}-\d\d-\d\d))?")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")


class BadChangelog(Exception):
    """CHANGELOG.md does not have the form that is read here."""


@dataclass(frozen=True)
class Release:
    version: str
    date: str
    """Year, month and day, or "Unreleased"."""
    lines: tuple[str, ...]
    """Plain text: sentences, names of sections with a colon, and entries behind a hyphen."""

    @property
    def dated(self) -> bool:
        return self.date != UNRELEASED

    def text(self) -> str:
        return "\n".join([f"{self.version} ({self.date})" if self.dated else self.version, *self.lines])


def read_releases(changelog: Path) -> list[Release]:
    """Newest first, as they stand in the file; a heading [Unreleased] without a version is none.

    Raises BadChangelog, OSError.
    """
    found: list[Release] = []
    blocks = re.split(r"^(?=## )", changelog.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for block in blocks[1:]:
        first, _, rest = block.partition("\n")
        heading = _HEADING.fullmatch(first.strip())
        if heading is None:
            raise BadChangelog(f"no heading '## [version] - date': {first!r}")
        if heading["version"] == UNRELEASED:
            continue
        if heading["date"] is None:
            raise BadChangelog(f"neither a date nor '{UNRELEASED}' behind the version: {first!r}")
        found.append(Release(heading["version"], heading["date"], tuple(_plain_lines(rest))))
    return found


def newest(releases: list[Release]) -> str:
    """The entry for metadata.txt; an empty line between two versions."""
    return "\n\n".join(release.text() for release in releases[:NEWEST])


def _plain_lines(markdown: str) -> list[str]:
    """One line for each sentence or entry, however the file wraps them; without Markdown's signs."""
    lines: list[str] = []
    goes_on = False
    for raw in markdown.splitlines():
        text = _LINK.sub(r"\1", raw.strip()).replace("`", "").replace("**", "")
        if text.startswith("### "):
            section = text[len("### ") :]
            if section not in SECTIONS:
                raise BadChangelog(f"no section of Keep a Changelog: {section!r}")
            lines.append(f"{section}:")
            goes_on = False
        elif text and goes_on and not text.startswith("- "):
            lines[-1] += f" {text}"
        elif text:
            lines.append(text)
            goes_on = True
        else:
            goes_on = False
    return lines
