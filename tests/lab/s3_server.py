"""An S3 server for tests, in a process of its own: ``python s3_server.py --root FOLDER``.

It uploads the folder into a bucket, prints one line of JSON that says where it listens, and serves until its stdin closes. Every request is
recorded, may be delayed, and may suffer faults. Tests command it over HTTP below /_lab/ on the first port, which is neither recorded nor delayed;
``client.py`` knows how.
"""

from __future__ import annotations

import argparse
import json
import socket
import struct
import sys
import threading
import time
from dataclasses import asdict, dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

from bucket import Bucket
from faults import Fault, Faults
from http_message import Answer, BytesPart, Request

CONTROL = "/_lab/"


@dataclass(frozen=True)
class Record:
    """One request as it came and how it was answered; ``client.RequestRecord`` is its twin."""

    method: str
    path: str
    query: str
    range: str | None
    status: int
    bytes_sent: int
    user_agent: str | None
    client_port: int
    started_s: float
    fault: str | None


class Lab:
    """The bucket and all that is done to those who read it; safe to be used from many threads."""

    def __init__(self, bucket: Bucket, latency_s: float) -> None:
        self.bucket = bucket
        self.latency_s = latency_s
        self.faults = Faults()
        self._lock = threading.Lock()
        self._records: dict[int, Record] = {}
        self._count = 0
        self._epoch_s = time.monotonic()

    def now_s(self) -> float:
        """Seconds since the start or the last reset."""
        return time.monotonic() - self._epoch_s

    def record(self, record: Record) -> int:
        """Writes a request down before it is answered, so that whoever got the answer finds it."""
        with self._lock:
            self._count += 1
            self._records[self._count] = record
            return self._count

    def correct(self, number: int, bytes_sent: int) -> None:
        """The client went away early."""
        with self._lock:
            if number in self._records:
                self._records[number] = replace(self._records[number], bytes_sent=bytes_sent)

    def records(self) -> list[Record]:
        """All since the start or the last reset, in the order in which they were answered."""
        with self._lock:
            return list(self._records.values())

    def reset(self) -> None:
        """Forgets the records."""
        with self._lock:
            self._records.clear()
            self._epoch_s = time.monotonic()

    def command(self, request: Request) -> Answer:
        """What tests ask of the laboratory itself."""
        verb, _, rest = request.path.removeprefix(CONTROL).partition("/")
        content: object = None
        if verb == "requests":
            content = [asdict(record) for record in self.records()]
        elif verb == "reset":
            self.reset()
        elif verb == "latency":
            self.latency_s = float(json.loads(request.body))
        elif verb == "fault":
            self.faults.add(Fault(**json.loads(request.body)))
        elif verb == "clear_faults":
            self.faults.clear()
        elif verb == "upload_folder":
            content = self.bucket.upload_folder(Path(json.loads(request.body)))
        elif verb == "object" and request.method == "PUT":
            content = self.bucket.put(rest, request.body).status
        elif verb == "object" and request.method == "DELETE":
            content = self.bucket.delete(rest).status
        else:
            return Answer(404)
        return Answer(200, (("Content-Type", "application/json"),), BytesPart(json.dumps(content).encode()))


class Server(ThreadingHTTPServer):
    """A thread for each connection; the prefix turns a virtual host's path into path style."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, lab: Lab, prefix: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lab = lab
        self.prefix = prefix

    @property
    def url(self) -> str:
        """Root of this server, without a slash at its end."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients may go away; anything else is printed."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """Reads requests off one connection, kept alive, and writes the answers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536
    server: Server

    def _serve(self) -> None:
        request = Request(
            self.command,
            self.path,
            {name.lower(): value for name, value in self.headers.items()},
            self.rfile.read(int(self.headers.get("Content-Length", 0))),
        )
        lab = self.server.lab
        if not self.server.prefix and request.path.startswith(CONTROL):
            self._send(lab.command(request), head=False)
            return
        started_s = lab.now_s()
        fault = lab.faults.take(request)
        time.sleep(lab.latency_s + (fault.delay if fault else 0.0))
        answer = (
            Answer(0)
            if fault and fault.drop
            else lab.bucket.answer(replace(request, target=self.server.prefix + request.target))
        )
        if fault and not fault.drop:
            answer = fault.applied_to(request, answer)
        number = lab.record(
            Record(
                method=request.method,
                path=request.path,
                query=unquote(request.query),
                range=request.headers.get("range"),
                status=answer.status,
                bytes_sent=len(answer.body),
                user_agent=request.headers.get("user-agent"),
                client_port=self.client_address[1],
                started_s=started_s,
                fault=fault.pattern if fault else None,
            )
        )
        if answer.status == 0:
            self._drop()
            return
        sent = self._send(answer, head=request.method == "HEAD")
        if sent != len(answer.body):
            lab.correct(number, sent)

    do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = do_OPTIONS = _serve

    def _send(self, answer: Answer, head: bool) -> int:
        """Returns how many bytes of the body went out."""
        length = len(answer.body) if answer.declared_length is None else answer.declared_length
        self.send_response_only(answer.status)
        for name, value in (("Server", "AmazonS3"), ("Date", self.date_time_string()), *answer.headers):
            self.send_header(name, value)
        if answer.status not in (204, 304):
            self.send_header("Content-Length", str(length))
        self.end_headers()
        sent = 0
        try:
            for chunk in answer.body.chunks():
                self.wfile.write(chunk)
                sent += len(chunk)
            self.wfile.flush()
        except ConnectionError:
            self.close_connection = True
        if not head and sent != length:
            self.close_connection = True
        return sent

    def _drop(self) -> None:
        """Hangs up rudely, with a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def log_message(self, *args: object) -> None:
        """Nothing on the terminal: the records tell."""


def main() -> None:
    """Serves until stdin closes, so that no server outlives the test that started it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, help="folder to upload; default: an empty bucket")
    parser.add_argument("--bucket", default="deafrica-input-datasets")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    options = parser.parse_args()

    bucket = Bucket(options.bucket)
    uploaded = bucket.upload_folder(options.root) if options.root else 0
    lab = Lab(bucket, options.latency)
    by_path, by_host = Server(lab, ""), Server(lab, f"/{bucket.name}")
    for server in (by_path, by_host):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    where = {
        "url": by_path.url,
        "bucket_url": f"{by_path.url}/{bucket.name}",
        "virtual_host_url": by_host.url,
        "objects": uploaded,
    }
    print(json.dumps(where), flush=True)
    while sys.stdin.buffer.read(1024):
        pass


if __name__ == "__main__":
    main()
