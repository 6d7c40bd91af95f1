"""Answers kept on disk, so that a second look at the same place asks nothing."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import time
from pathlib import Path

_LOG = logging.getLogger(__name__)


def _seal(answer: bytes) -> bytes:
    return hashlib.sha256(answer).hexdigest().encode()


class Cache:
    """Small files in a folder, named by what was asked, each with a seal that tells whether it is whole.

    A folder that cannot be written is no error, and a damaged file is as good as none.
    """

    def __init__(self, folder: Path | None) -> None:
        """``folder`` is made when first needed; None keeps nothing."""
        self._folder = folder

    def get(self, question: str, max_age_s: float) -> bytes | None:
        """The answer that was kept for this question; None if it is older, damaged or was never kept."""
        if self._folder is None:
            return None
        path = self._path(question)
        try:
            if time.time() - path.stat().st_mtime > max_age_s:
                return None
            seal, _, answer = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        return answer if seal == _seal(answer) else None

    def put(self, question: str, answer: bytes) -> None:
        """Keeps an answer, whole or not at all: it is written beside its place and then renamed."""
        if self._folder is None:
            return
        path = self._path(question)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(_seal(answer) + b"\n" + answer)
            os.replace(part, path)
        except OSError as error:
            _LOG.debug("not kept: %s", error)

    def _path(self, question: str) -> Path:
        name = hashlib.sha256(question.encode()).hexdigest()
        return self._folder / name[:2] / name
