"""Answers kept on disk, so that a second look at the same place asks nothing."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
import time
from pathlib import Path

_LOG = logging.getLogger(__name__)


class Cache:
    """Small files in a folder, named by what was asked. A folder that cannot be written is no error."""

    def __init__(self, folder: Path | None) -> None:
        """``folder`` is made when first needed; None keeps nothing."""
        self._folder = folder

    def get(self, question: str, max_age_s: float) -> bytes | None:
        if self._folder is None:
            return None
        path = self._path(question)
        try:
            if time.time() - path.stat().st_mtime > max_age_s:
                return None
            return path.read_bytes()
        except OSError:
            return None

    def put(self, question: str, answer: bytes) -> None:
        if self._folder is None:
            return
        path = self._path(question)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(dir=path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(answer)
            os.replace(part, path)
        except OSError as error:
            _LOG.debug("not kept: %s", error)

    def _path(self, question: str) -> Path:
        name = hashlib.sha256(question.encode()).hexdigest()
        return self._folder / name[:2] / name
