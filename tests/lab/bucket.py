"""A bucket: moto's S3 does the protocol, objects are read straight from the folder they came from.

moto answers a Range request by copying the whole object, which a file of 1 GB does not forgive, and spends some milliseconds on each. So
listings, writes and errors are moto's, and GET and HEAD of what exists are answered here.
"""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode
from xml.sax.saxutils import escape

os.environ.setdefault("MOTO_S3_DEFAULT_MAX_KEYS", "1000")

from http_message import Answer, BytesPart, FilePart, Request
from moto.core import DEFAULT_ACCOUNT_ID
from moto.moto_server.werkzeug_app import create_backend_app
from moto.s3.models import FakeKey, s3_backends

WHOLE_UPLOAD_BYTES = 262144
"""Files up to this size are uploaded byte for byte; of larger ones moto knows only name, size and ETag."""
MOST_KEYS_A_PAGE = 1000
_QUERIES_OF_PLAIN_READS = ("x-amz-", "x-id", "awsaccesskeyid", "signature", "expires")


@dataclass(frozen=True)
class _Upload:
    """Which file the present version of an object came from."""

    version: FakeKey
    path: Path


class Bucket:
    """One public bucket; safe to be used from many threads."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._app = create_backend_app("s3")
        self._uploads: dict[str, _Upload] = {}
        created = self._moto(Request("PUT", f"/{name}", {"x-amz-acl": "public-read"}))
        if created.status != 200:
            raise RuntimeError(f"the bucket {name} could not be made: {created}")

    def upload_folder(self, root: Path) -> int:
        """Puts every file below the folder under its relative path; returns how many."""
        files = sorted(path for path in root.rglob("*") if path.is_file())
        for path in files:
            self._upload(path.relative_to(root).as_posix(), path)
        return len(files)

    def put(self, key: str, data: bytes) -> Answer:
        """Writes one object."""
        kind = mimetypes.guess_type(key)[0] or "binary/octet-stream"
        headers = {"x-amz-acl": "public-read", "content-type": kind}
        return self._moto(Request("PUT", f"/{self.name}/{quote(key)}", headers, data))

    def delete(self, key: str) -> Answer:
        """Removes one object."""
        return self._moto(Request("DELETE", f"/{self.name}/{quote(key)}", {}))

    def answer(self, request: Request) -> Answer:
        """The answer to any S3 request in path style."""
        key = request.path.removeprefix(f"/{self.name}/")
        if (
            request.method in ("GET", "HEAD")
            and key not in ("", request.path)
            and _is_plain_read(request.query)
        ):
            version = self._versions().get(key)
            if version is not None:
                return self._read(request, key, version)
        return self._moto(_with_fewer_keys(request))

    def _versions(self) -> dict[str, FakeKey]:
        return s3_backends[DEFAULT_ACCOUNT_ID]["aws"].buckets[self.name].keys

    def _upload(self, key: str, path: Path) -> None:
        size = path.stat().st_size
        whole = size <= WHOLE_UPLOAD_BYTES
        done = self.put(key, path.read_bytes() if whole else b"")
        if done.status != 200:
            raise RuntimeError(f"{key} could not be uploaded: {done}")
        version = self._versions()[key]
        if not whole:
            version.contentsize = size
            version._etag = hashlib.md5(f"{key} {size} {path.stat().st_mtime_ns}".encode()).hexdigest() + "-1"
        self._uploads[key] = _Upload(version, path)

    def _read(self, request: Request, key: str, version: FakeKey) -> Answer:
        upload = self._uploads.get(key)
        if upload is not None and upload.version is version:
            body = FilePart(upload.path, 0, version.size)
        else:
            body = BytesPart(version.value)
        headers = (
            ("Last-Modified", version.last_modified_RFC1123),
            ("ETag", version.etag),
            ("Accept-Ranges", "bytes"),
            ("Content-Type", version.metadata.get("Content-Type", "binary/octet-stream")),
        )
        if request.headers.get("if-match", version.etag) not in (version.etag, "*"):
            return _error(
                412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold"
            )
        if request.headers.get("if-none-match") in (version.etag, "*"):
            return Answer(304, headers[:2])
        whole = Answer(200, headers, body)
        ranged = whole.ranged(request.headers.get("range"))
        if ranged is None:
            extra = f"<RangeRequested>{escape(request.headers['range'])}</RangeRequested><ActualObjectSize>{len(body)}</ActualObjectSize>"
            ranged = _error(416, "InvalidRange", "The requested range is not satisfiable", extra)
        if request.method == "HEAD":
            return replace(ranged, body=BytesPart(b""), declared_length=len(ranged.body))
        return ranged

    def _moto(self, request: Request) -> Answer:
        environ = {
            "REQUEST_METHOD": request.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(request.raw_path, "latin-1"),
            "RAW_URI": request.target,
            "REQUEST_URI": request.target,
            "QUERY_STRING": request.query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_LENGTH": str(len(request.body)),
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(request.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        for name, value in request.headers.items():
            if name not in ("content-length", "host"):
                spelled = name.upper().replace("-", "_")
                environ[spelled if name == "content-type" else f"HTTP_{spelled}"] = value
        environ["HTTP_HOST"] = "127.0.0.1"
        started: list[tuple[str, list[tuple[str, str]]]] = []

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> None:
            started.append((status, headers))

        chunks: Iterable[bytes] = self._app(environ, start_response)
        body = b"".join(chunks)
        status, headers = started[-1]
        kept = tuple(
            (name, value)
            for name, value in headers
            if name.lower() not in ("content-length", "connection", "date", "server")
        )
        lengths = [int(value) for name, value in headers if name.lower() == "content-length"]
        declared = lengths[0] if request.method == "HEAD" and lengths else None
        return Answer(
            int(status.split()[0]), kept, BytesPart(b"" if request.method == "HEAD" else body), declared
        )


def _is_plain_read(query: str) -> bool:
    """Whether a query leaves a GET a GET: those of signatures do, those like ?acl do not."""
    names = [name.lower() for name, _ in parse_qsl(query, keep_blank_values=True)]
    return all(name.startswith(_QUERIES_OF_PLAIN_READS) for name in names)


def _with_fewer_keys(request: Request) -> Request:
    """S3 lists at most 1000 keys at once, whatever is asked."""
    if "max-keys=" not in request.query:
        return request
    pairs = [
        (name, str(min(int(value), MOST_KEYS_A_PAGE)) if name == "max-keys" and value.isdecimal() else value)
        for name, value in parse_qsl(request.query, keep_blank_values=True)
    ]
    return replace(request, target=f"{request.raw_path}?{urlencode(pairs, quote_via=quote)}")


def _error(status: int, code: str, message: str, extra: str = "") -> Answer:
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{extra}</Error>'
    return Answer(status, (("Content-Type", "application/xml"),), BytesPart(text.encode()))
