"""What a bucket answers to "what do you hold": the XML of ListObjectsV2."""

from __future__ import annotations

import re
from dataclasses import dataclass

from osgeo import gdal

from .errors import AnswerUnreadable
from .raster import quiet_gdal
from .words import tr


@dataclass(frozen=True)
class Listing:
    """One page."""

    #: Last names of the common prefixes.
    folders: tuple[str, ...]
    #: (key, bytes).
    files: tuple[tuple[str, int], ...]
    #: Token of the page that follows; empty on the last.
    next_page: str


def parse_listing(body: bytes, url: str) -> Listing:
    """A page out of its XML; AnswerUnreadable when it is something else, a login page for instance."""
    root = _root(body)
    if root is None:
        found = tr("a web page") if b"<html" in body[:2000].lower() else tr("something else")
        raise AnswerUnreadable(url=url, found=found, expected=tr("the listing of a bucket"))
    folders = tuple(
        _value(entry, "Prefix").rstrip("/").rpartition("/")[2] for entry in _all(root, "CommonPrefixes")
    )
    files = tuple((_value(entry, "Key"), _size(_value(entry, "Size"))) for entry in _all(root, "Contents"))
    return Listing(folders, files, _value(root, "NextContinuationToken"))


# GDAL's parser gives each element as [kind, name, child, child ...]; a text is [1, text].
_ELEMENT, _TEXT = 0, 1


def _root(body: bytes) -> list | None:
    """The element ListBucketResult; None when the answer has none."""
    try:
        # Without any character that GDAL could cut in two when it quotes what it does not understand.
        text = body.decode("utf-8").encode("ascii", "xmlcharrefreplace").decode("ascii")
    except UnicodeDecodeError:
        return None
    with quiet_gdal():
        try:
            tree = gdal.ParseXMLString(text)
        except RuntimeError:
            return None
    # The document is either its only element or a nameless node around all of its elements.
    elements = [tree, *tree[2:]] if tree else []
    return next((node for node in elements if node[:2] == [_ELEMENT, "ListBucketResult"]), None)


def _size(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else -1


def _all(node: list, name: str) -> list[list]:
    return [child for child in node[2:] if child[0] == _ELEMENT and child[1] == name]


def _value(node: list, name: str) -> str:
    elements = _all(node, name)
    return "".join(child[1] for child in elements[0][2:] if child[0] == _TEXT) if elements else ""
