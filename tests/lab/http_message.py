"""Requests and answers as values, between the socket and those who answer.

The server's files import each other by bare name: they are run as a script, in a process of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Union
from urllib.parse import unquote


@dataclass(frozen=True)
class Request:
    """One HTTP request, whole."""

    method: str
    target: str
    """path and query as sent, still percent-encoded"""
    headers: dict[str, str]
    """names in lower case"""
    body: bytes = b""

    @property
    def raw_path(self) -> str:
        """The path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.raw_path)

    @property
    def query(self) -> str:
        """What follows the question mark, still percent-encoded."""
        return self.target.partition("?")[2]


@dataclass(frozen=True)
class FilePart:
    """A body that stays in its file until it is sent."""

    path: Path
    start: int
    length: int

    def __len__(self) -> int:
        return self.length

    def chunks(self) -> Iterator[bytes]:
        """The bytes, at most 256 KB at once."""
        left = self.length
        with self.path.open("rb") as file:
            file.seek(self.start)
            while left > 0:
                chunk = file.read(min(left, 262144))
                if not chunk:
                    return
                left -= len(chunk)
                yield chunk

    def part(self, start: int, length: int) -> FilePart:
        """Some of it."""
        return FilePart(self.path, self.start + start, length)


@dataclass(frozen=True)
class BytesPart:
    """A body in memory."""

    data: bytes

    def __len__(self) -> int:
        return len(self.data)

    def chunks(self) -> Iterator[bytes]:
        """The bytes, all at once."""
        if self.data:
            yield self.data

    def part(self, start: int, length: int) -> BytesPart:
        """Some of it."""
        return BytesPart(self.data[start : start + length])


Body = Union[FilePart, BytesPart]


@dataclass(frozen=True)
class Answer:
    """One HTTP answer; the header Content-Length is made when it is sent."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: Body = field(default_factory=lambda: BytesPart(b""))
    declared_length: int | None = None
    """Content-Length where it is not the length of the body: for HEAD, and for lies"""

    def ranged(self, wanted: str | None) -> Answer | None:
        """The answer to the header Range, as S3 gives it; None where the range lies outside.

        Ranges that cannot be read, and several at once, are ignored, as in S3.
        """
        size = len(self.body)
        span = re.fullmatch(r"bytes=(\d*)-(\d*)", (wanted or "").strip())
        if span is None or (not span[1] and not span[2]):
            return self
        if span[1]:
            start, last = int(span[1]), min(int(span[2] or size), size - 1)
            if span[2] and int(span[2]) < start:
                return self
        else:
            start, last = max(0, size - int(span[2])), size - 1
        if start >= size:
            return None
        headers = (*self.headers, ("Content-Range", f"bytes {start}-{last}/{size}"))
        return replace(self, status=206, headers=headers, body=self.body.part(start, last - start + 1))
