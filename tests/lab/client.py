"""The S3 server of the laboratory as a context manager, for any Python: only the server's own one needs moto."""

from __future__ import annotations

import json
import selectors
import subprocess
import sys
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlsplit

SERVER = Path(__file__).with_name("s3_server.py")


@dataclass(frozen=True)
class RequestRecord:
    """One request that reached the server."""

    method: str
    path: str
    """decoded, as the client sent it: with the bucket in path style, without it as a virtual host"""
    query: str
    """decoded"""
    range: str | None
    """the header Range"""
    status: int
    """0 where the connection was dropped"""
    bytes_sent: int
    """bytes of the body"""
    user_agent: str | None
    client_port: int
    """requests with the same one came over one connection"""
    started_s: float
    """arrival, in seconds since the start or the last reset"""
    fault: str | None
    """pattern of the fault that it met"""


class S3Lab:
    """A running server; its bucket is public, and holds the files of a folder."""

    def __init__(
        self,
        root: Path | str | None = None,
        python: str | None = None,
        bucket: str = "deafrica-input-datasets",
        latency: float = 0.0,
        ready_within_s: float = 120.0,
    ) -> None:
        """Starts the server and waits until it listens; python is an interpreter that has moto, default the present one."""
        command = [python or sys.executable, str(SERVER), "--bucket", bucket, "--latency", str(latency)]
        command += ["--root", str(root)] if root is not None else []
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            line = self._process.stdout.readline() if selector.select(ready_within_s) else b""
        if not line:
            self.stop()
            raise RuntimeError(f"the S3 server did not start: {' '.join(command)}")
        where = json.loads(line)
        self.url: str = where["url"]
        self.bucket_url: str = where["bucket_url"]
        self.virtual_host_url: str = where["virtual_host_url"]
        self.bucket: str = bucket

    def __enter__(self) -> S3Lab:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    @property
    def process_id(self) -> int:
        """Of the server."""
        return self._process.pid

    def requests(self) -> list[RequestRecord]:
        """All requests since the start or the last reset, in the order in which they were answered."""
        return [RequestRecord(**record) for record in self._command("GET", "requests")]

    def reset(self) -> None:
        """Forgets the recorded requests."""
        self._command("POST", "reset")

    def set_latency(self, seconds: float) -> None:
        """From now on every answer waits so long."""
        self._command("POST", "latency", json.dumps(seconds).encode())

    def add_fault(
        self,
        pattern: str,
        status: int | None = None,
        body: str | None = None,
        content_type: str | None = None,
        truncate: int | None = None,
        drop: bool = False,
        times: int | None = None,
        *,
        honest: bool = False,
        delay: float = 0.0,
        method: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        """Lets requests fail whose decoded path and query hold the regular expression.

        status, body, content_type and headers replace what would have been answered. truncate sends only so many bytes, under the full
        Content-Length and then hangs up, or, when honest, under the short one. drop hangs up without an answer. delay adds seconds.
        times spares all but the first so many requests. The first fault that fits applies.
        """
        fault = {
            "pattern": pattern,
            "status": status,
            "body": body,
            "content_type": content_type,
            "headers": headers,
            "truncate": truncate,
            "honest": honest,
            "drop": drop,
            "delay": delay,
            "method": method,
            "times": times,
        }
        self._command("POST", "fault", json.dumps(fault).encode())

    def clear_faults(self) -> None:
        """Lets everything work again."""
        self._command("POST", "clear_faults")

    def put(self, key: str, data: bytes) -> None:
        """Writes one object, unrecorded."""
        self._command("PUT", f"object/{quote(key)}", data)

    def delete(self, key: str) -> None:
        """Removes one object, unrecorded."""
        self._command("DELETE", f"object/{quote(key)}")

    def upload_folder(self, root: Path | str) -> int:
        """Adds the files of one more folder; returns how many."""
        return self._command("POST", "upload_folder", json.dumps(str(root)).encode())

    def stop(self) -> None:
        """Ends the server; may be called twice."""
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _command(self, method: str, path: str, body: bytes | None = None) -> object:
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=120)
        try:
            connection.request(method, f"/_lab/{path}", body)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"the S3 server answered {answer.status} to {method} {path}")
        return json.loads(content)
