"""Where things are: an archive's root and a key give a path that GDAL opens.

The only file that spells keys and GDAL's /vsi prefixes. An archive is a bucket by its http(s)
address, a bucket by s3:// (with the user's own AWS configuration), or a folder; all three have the
layout of Digital Earth Africa's bucket:

    {product}/{year}/{tile}/{tile}_{yy}_sl_{band}{suffix}.tif
    {product}/{year}/{tile}/{tile}_{yy}.stac-item.json
"""

from __future__ import annotations

import os
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from urllib.request import url2pathname

from osgeo import gdal

from .errors import (
    AnswerUnreadable,
    ArchiveFails,
    ArchiveNotFound,
    ArchiveRefuses,
    ArchiveUnreachable,
    CredentialsMissing,
    FolderMissing,
    NotAnArchive,
    PasswordInAddress,
)
from .http import Answer, Http
from .products import Band
from .raster import quiet_gdal
from .s3_listing import Listing, parse_listing
from .words import tr

PUBLIC_BUCKET = "deafrica-input-datasets"
PUBLIC_ARCHIVE = f"https://{PUBLIC_BUCKET}.s3.af-south-1.amazonaws.com"
#: GDAL's reader of http(s) addresses; options follow a question mark.
_VSICURL = "/vsicurl"
_RETRIES, _RETRY_DELAY_S = 3, 1
_SAFE_IN_PATH = "/%:@!$&'()*+,;=~"

#: Statuses of an answer, by what they mean for an archive.
_REFUSING = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
_NOT_THERE = (
    HTTPStatus.MOVED_PERMANENTLY,
    HTTPStatus.TEMPORARY_REDIRECT,
    HTTPStatus.BAD_REQUEST,
    HTTPStatus.NOT_FOUND,
    HTTPStatus.GONE,
)
_NO_REASON = tr("no reason is known")
_NO_PERMISSION = tr("permission denied")


# -- keys ---------------------------------------------------------------------------------------


def year_prefix(product_id: str, year: int) -> str:
    """What the keys of all files of a product's year begin with; ends with a slash."""
    return f"{product_id}/{year}/"


def tile_prefix(product_id: str, year: int, label: str) -> str:
    """What the keys of all files of a tile in one year begin with; ends with a slash."""
    return f"{year_prefix(product_id, year)}{label}/"


def item_key(product_id: str, year: int, label: str) -> str:
    """Key of the STAC item that describes a tile, beside its files; the year has two digits in it."""
    return f"{tile_prefix(product_id, year, label)}{label}_{year % 100:02d}.stac-item.json"


def file_key(product_id: str, year: int, label: str, band: Band, suffix: str) -> str:
    """Key of one band's file; ``suffix`` stands before .tif and differs between sensors and releases."""
    return f"{tile_prefix(product_id, year, label)}{label}_{year % 100:02d}_sl_{band.token}{suffix}.tif"


# -- archives -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Entry:
    """One file of an archive."""

    key: str
    #: Bytes; -1 when the archive does not tell.
    size: int


class ListingRefused(Exception):
    """This archive does not let anyone list it; it may still give files that are asked for by name."""

    def __init__(self, status: int, url: str) -> None:
        super().__init__(f"{url}: {status}")
        self.status = status
        self.url = url


class Archive(ABC):
    """A root under which keys lie."""

    #: Whether asking it costs time, so that answers are worth keeping.
    remote = True

    def __init__(self, root: str, own_prefixes: tuple[str, ...]) -> None:
        #: As it may be shown.
        self.root = root
        self._own_prefixes = own_prefixes

    @abstractmethod
    def folders(self, prefix: str) -> tuple[str, ...]:
        """Names of the folders right under a prefix, in one question where the archive allows it.

        ListingRefused when it may not be listed.
        """

    @abstractmethod
    def files(self, prefix: str) -> tuple[Entry, ...]:
        """All files under a prefix, however deep."""

    @abstractmethod
    def read(self, key: str) -> bytes | None:
        """A small file, whole; None when it is not there; ArchiveRefuses when it may not be read."""

    @abstractmethod
    def has(self, key: str) -> bool:
        """Whether there is a file with this key."""

    @abstractmethod
    def gdal_path(self, key: str) -> str:
        """What GDAL opens for a key, in any program and without further settings."""

    def address(self, key: str) -> str:
        """A key as it may be shown to the user."""
        return f"{self.root}/{key}"

    def key_of(self, href: str, item: str) -> str | None:
        """The key that an item's href names; None when it points outside of this archive.

        Items name the bucket that they were written for. An href is followed into this archive
        when it names that bucket, this archive itself, or a file beside the item.
        """
        for prefix in (f"s3://{PUBLIC_BUCKET}/", f"{PUBLIC_ARCHIVE}/", *self._own_prefixes):
            if href.startswith(prefix):
                key = href.removeprefix(prefix)
                key = unquote(key) if prefix.startswith("http") else key
                break
        else:
            if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:", href) or href.startswith(("/", "\\")):
                return None
            key = item.rpartition("/")[0] + "/" + href.removeprefix("./")
        return None if ".." in key.split("/") or "\\" in key else key


def open_archive(text: str, http: Http) -> Archive:
    """The archive that a user means by an address, s3:// or a folder; empty means the public bucket."""
    text = (text or "").strip() or PUBLIC_ARCHIVE
    scheme, colon, rest = text.partition("://")
    if colon:
        text = f"{scheme.lower()}://{rest}"
    if text.startswith(("http://", "https://")):
        return HttpArchive(text.rstrip("/"), http)
    if text.startswith("s3://"):
        return S3Archive(text)
    if text.startswith("file:"):
        text = url2pathname(urlsplit(text).path)
    elif re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+://", text):
        raise NotAnArchive(root=text)
    try:
        folder = Path(text).expanduser()
    except RuntimeError as error:
        raise NotAnArchive(root=text) from error
    return FolderArchive(folder)


class HttpArchive(Archive):
    """A bucket over HTTP(S), path-style or virtual-host, without credentials."""

    def __init__(self, address: str, http: Http) -> None:
        try:
            parts = urlsplit(address)
        except ValueError as error:
            raise NotAnArchive(root=address) from error
        if not parts.hostname or parts.query or parts.fragment:
            raise NotAnArchive(root=address.partition("?")[0])
        if parts.username or parts.password:
            raise PasswordInAddress(host=parts.hostname)
        # As people paste it: blanks and letters of any language are escaped, what is escaped stays.
        address = urlunsplit((parts.scheme, parts.netloc, quote(parts.path, safe=_SAFE_IN_PATH), "", ""))
        path = urlsplit(address).path.strip("/")
        virtual_host = not path or re.match(r".+\.s3[.-].*amazonaws\.com$", parts.hostname)
        bucket, _, prefix = ("", "", path) if virtual_host else path.partition("/")
        self._http = http
        self._base = address
        self._bucket_url = urlunsplit((parts.scheme, parts.netloc, f"/{bucket}", "", ""))
        self._prefix = f"{unquote(prefix)}/" if prefix else ""
        bucket_name = bucket or parts.hostname.partition(".")[0]
        super().__init__(address, (f"{address}/", f"s3://{unquote(bucket_name)}/{self._prefix}"))

    def folders(self, prefix: str) -> tuple[str, ...]:
        """One question for each 1000 names, answered by common prefixes; ListingRefused and others."""
        return tuple(name for page in self._pages(prefix, "/") for name in page.folders)

    def files(self, prefix: str) -> tuple[Entry, ...]:
        """One question for each 1000 files; their keys are relative to the archive's root."""
        pages = self._pages(prefix, "")
        return tuple(
            Entry(key.removeprefix(self._prefix), size) for page in pages for key, size in page.files
        )

    def _pages(self, prefix: str, delimiter: str) -> list[Listing]:
        query = {"list-type": "2", "prefix": self._prefix + prefix}
        if delimiter:
            query["delimiter"] = delimiter
        pages: list[Listing] = []
        while True:
            answer = self._http.get(self._bucket_url, query)
            no_such_way = answer.status == HTTPStatus.NOT_FOUND and b"NoSuchBucket" not in answer.body
            if answer.status in _REFUSING or no_such_way:
                raise ListingRefused(answer.status, answer.url)
            _must_be_ok(answer)
            pages.append(parse_listing(answer.body, answer.url))
            if not pages[-1].next_page:
                return pages
            if query.get("continuation-token") == pages[-1].next_page:
                found, expected = tr("the same page again"), tr("the rest of the listing")
                raise AnswerUnreadable(url=answer.url, found=found, expected=expected)
            query["continuation-token"] = pages[-1].next_page

    def read(self, key: str) -> bytes | None:
        """The body of a GET; None for status 404, an error of core.errors for any other but 200."""
        answer = self._http.get(self._url(key))
        if answer.status == HTTPStatus.NOT_FOUND:
            return None
        _must_be_ok(answer)
        return answer.body

    def has(self, key: str) -> bool:
        """Whether a HEAD is answered with 200; ArchiveUnreachable when it is not answered."""
        return self._http.has(self._url(key))

    def gdal_path(self, key: str) -> str:
        """A /vsicurl path that carries its own retries and lists no folder."""
        options = f"max_retry={_RETRIES}&retry_delay={_RETRY_DELAY_S}&list_dir=no&empty_dir=yes"
        return f"{_VSICURL}?{options}&url={quote(self._url(key), safe='')}"

    def _url(self, key: str) -> str:
        return f"{self._base}/{quote(key)}"


def _must_be_ok(answer: Answer) -> None:
    if answer.status == HTTPStatus.OK:
        return
    facts = {"url": answer.url, "status": answer.status}
    if answer.status in _REFUSING:
        raise ArchiveRefuses(**facts)
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        raise ArchiveFails(**facts)
    if answer.status in _NOT_THERE:
        raise ArchiveNotFound(**facts)
    found = tr("status {status}").format(status=answer.status)
    raise AnswerUnreadable(url=answer.url, found=found, expected=tr("a bucket's answer"))


# GDAL's numbers of what went wrong on S3 (cpl_vsi_error.h).
_NO_ERROR, _ACCESS_DENIED, _NO_BUCKET, _NO_OBJECT = 0, 6, 7, 8
_BAD_CREDENTIALS = (9, 10)


class S3Archive(Archive):
    """A bucket by its S3 name: signed, requester-pays or private, by the user's own AWS configuration."""

    def __init__(self, address: str) -> None:
        bucket_and_prefix = address.removeprefix("s3://").strip("/")
        if not bucket_and_prefix:
            raise NotAnArchive(root=address)
        self._base = f"/vsis3/{bucket_and_prefix}"
        super().__init__(f"s3://{bucket_and_prefix}", (f"s3://{bucket_and_prefix}/",))

    def folders(self, prefix: str) -> tuple[str, ...]:
        """From GDAL's own listing, with the user's AWS configuration; ListingRefused, CredentialsMissing."""
        return tuple(name.rstrip("/") for name in self._list(prefix) if name.endswith("/"))

    def files(self, prefix: str) -> tuple[Entry, ...]:
        """Goes down folder by folder, because GDAL lists one at a time; ListingRefused, CredentialsMissing."""
        found: list[Entry] = []
        for name in self._list(prefix):
            key = f"{prefix}{name}"
            if name.endswith("/"):
                found += self.files(key)
            else:
                stat = gdal.VSIStatL(self.gdal_path(key))
                found.append(Entry(key, stat.size if stat else -1))
        return tuple(found)

    def _list(self, prefix: str) -> list[str]:
        path = self.gdal_path(prefix).rstrip("/")
        with quiet_gdal():
            directory = gdal.OpenDir(path, 0)
            names = []
            while directory is not None and (entry := gdal.GetNextDirEntry(directory)) is not None:
                names.append(f"{entry.name.rstrip('/')}{'/' if entry.IsDirectory() else ''}")
            if directory is not None:
                gdal.CloseDir(directory)
        if not names:
            try:
                self._why_not(f"{prefix}.")
            except ArchiveRefuses as refusal:
                raise ListingRefused(HTTPStatus.FORBIDDEN.value, self.root) from refusal
        return names

    def read(self, key: str) -> bytes | None:
        """Read through GDAL; None where nothing is there, an error of core.errors where access fails."""
        with quiet_gdal():
            handle = gdal.VSIFOpenL(self.gdal_path(key), "rb")
            if handle is not None:
                gdal.VSIFSeekL(handle, 0, os.SEEK_END)
                size = gdal.VSIFTellL(handle)
                gdal.VSIFSeekL(handle, 0, os.SEEK_SET)
                body = bytes(gdal.VSIFReadL(1, size, handle))
                gdal.VSIFCloseL(handle)
                return body
        self._why_not(key)
        return None

    def has(self, key: str) -> bool:
        """Whether GDAL finds it; False also where access fails."""
        with quiet_gdal():
            return gdal.VSIStatL(self.gdal_path(key)) is not None

    def gdal_path(self, key: str) -> str:
        """A /vsis3 path; GDAL signs its requests with the credentials of whoever opens it."""
        return f"{self._base}/{key}"

    def _why_not(self, key: str) -> None:
        """Raises the reason why a key does not answer, unless it is only that nothing is there."""
        with quiet_gdal():
            # GDAL remembers that there was nothing, but not why.
            gdal.VSICurlPartialClearCache(self.gdal_path(key))
            gdal.VSIErrorReset()
            flags = gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_SET_ERROR_FLAG
            if gdal.VSIStatL(self.gdal_path(key), flags) is not None:
                return
            number, reason = gdal.VSIGetLastErrorNo(), gdal.VSIGetLastErrorMsg()
        if number == _NO_BUCKET:
            raise ArchiveNotFound(url=self.root, status=HTTPStatus.NOT_FOUND.value)
        if number == _ACCESS_DENIED:
            raise ArchiveRefuses(url=self.address(key), status=HTTPStatus.FORBIDDEN.value)
        if number in _BAD_CREDENTIALS:
            raise CredentialsMissing(root=self.root)
        if number not in (_NO_ERROR, _NO_OBJECT):
            raise ArchiveUnreachable(url=self.address(key), reason=reason or _NO_REASON)


class FolderArchive(Archive):
    """A folder with the bucket's layout: a partial copy, a USB stick, a share."""

    remote = False

    def __init__(self, root: Path) -> None:
        if not root.is_dir():
            raise FolderMissing(root=root)
        self._folder = root.resolve()
        super().__init__(str(self._folder), (f"{self._folder}{os.sep}", f"{self._folder.as_uri()}/"))

    def folders(self, prefix: str) -> tuple[str, ...]:
        """Sorted; empty where the folder is not there, ArchiveRefuses without permission."""
        return tuple(sorted(entry.name for entry in self._entries(prefix) if entry.is_dir()))

    def files(self, prefix: str) -> tuple[Entry, ...]:
        """Sorted by path; empty where the folder is not there."""
        found = sorted(path for path in (self._folder / prefix).rglob("*") if path.is_file())
        return tuple(Entry(path.relative_to(self._folder).as_posix(), path.stat().st_size) for path in found)

    def _entries(self, prefix: str) -> list[Path]:
        folder = self._folder / prefix
        try:
            return list(folder.iterdir()) if folder.is_dir() else []
        except PermissionError as error:
            raise ArchiveRefuses(url=folder, status=_NO_PERMISSION) from error

    def read(self, key: str) -> bytes | None:
        """Its bytes; None when it is not there, ArchiveRefuses without permission."""
        try:
            return (self._folder / key).read_bytes()
        except FileNotFoundError:
            return None
        except PermissionError as error:
            raise ArchiveRefuses(url=self.address(key), status=_NO_PERMISSION) from error

    def has(self, key: str) -> bool:
        """Whether there is a plain file."""
        return (self._folder / key).is_file()

    def gdal_path(self, key: str) -> str:
        """The absolute path itself."""
        return str(self._folder / key)
