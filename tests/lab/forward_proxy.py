"""A real forward proxy on a loopback address: takes requests for any host and sends them to one server."""

from __future__ import annotations

import base64
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

_PASSED_ON = ("Range", "Accept", "User-Agent")
_PASSED_BACK = ("Content-Type", "Content-Range", "Accept-Ranges", "ETag", "Last-Modified")


class ForwardProxy:
    """Context manager. ``requests`` lists what passed: (method, absolute URL)."""

    def __init__(self, server_url: str, login: str = "") -> None:
        """``login`` is user:password that clients must give; empty lets everyone through."""
        self.requests: list[tuple[str, str]] = []
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", 0), _handler(self, urlsplit(server_url).netloc, login)
        )
        self.port = self._server.server_address[1]

    def __enter__(self) -> ForwardProxy:
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _handler(proxy: ForwardProxy, netloc: str, login: str) -> type[BaseHTTPRequestHandler]:
    expected = f"Basic {base64.b64encode(login.encode()).decode()}" if login else ""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if expected and self.headers.get("Proxy-Authorization") != expected:
                self.send_response(407)
                self.send_header("Proxy-Authenticate", "Basic")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            proxy.requests.append((self.command, self.path))
            parts = urlsplit(self.path)
            connection = HTTPConnection(netloc)
            headers = {name: self.headers[name] for name in _PASSED_ON if name in self.headers}
            connection.request(self.command, f"{parts.path}?{parts.query}", headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            self.send_response(answer.status)
            for name in _PASSED_BACK:
                if answer.headers[name]:
                    self.send_header(name, answer.headers[name])
            self.send_header("Content-Length", answer.headers["Content-Length"] or str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            connection.close()

        do_HEAD = do_GET

        def log_message(self, *args: object) -> None:
            pass

    return Handler
