"""What can go wrong on the way, by rules."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from urllib.parse import unquote

from http_message import Answer, BytesPart, Request


@dataclass(frozen=True)
class Fault:
    """One rule; the first that fits and is not used up applies."""

    pattern: str
    """regular expression, searched in the decoded path and query as the client sent them"""
    status: int | None = None
    """answer this instead"""
    body: str | None = None
    """with this; default: the XML of an S3 error of that status"""
    content_type: str | None = None
    headers: dict[str, str] | None = None
    """more headers, such as Retry-After or Location"""
    truncate: int | None = None
    """send only so many bytes of the body, then close"""
    honest: bool = False
    """with truncate: Content-Length tells the short length, and the connection stays"""
    drop: bool = False
    """close the connection without an answer"""
    delay: float = 0.0
    """seconds to wait on top of the latency"""
    method: str | None = None
    """only this one"""
    times: int | None = None
    """only the first so many requests; default: all"""

    def fits(self, request: Request) -> bool:
        """Whether the rule is about this request."""
        return (
            self.method in (None, request.method)
            and re.search(self.pattern, unquote(request.target)) is not None
        )

    def applied_to(self, request: Request, answer: Answer) -> Answer:
        """The answer as this fault lets it be."""
        if self.status is not None:
            text = self.body if self.body is not None else _error_text(self.status)
            kind = self.content_type or ("application/xml" if self.body is None else "text/plain")
            body = BytesPart(b"" if request.method == "HEAD" else text.encode())
            answer = Answer(self.status, (("Content-Type", kind),), body)
        elif self.body is not None or self.content_type is not None:
            kept = tuple(
                pair
                for pair in answer.headers
                if pair[0].lower() != "content-type" or self.content_type is None
            )
            named = (("Content-Type", self.content_type),) if self.content_type else ()
            body = (
                answer.body
                if self.body is None or request.method == "HEAD"
                else BytesPart(self.body.encode())
            )
            answer = replace(answer, headers=kept + named, body=body)
        if self.headers:
            answer = replace(answer, headers=(*answer.headers, *self.headers.items()))
        if self.truncate is not None and request.method != "HEAD":
            declared = None if self.honest else len(answer.body)
            answer = replace(
                answer,
                body=answer.body.part(0, min(self.truncate, len(answer.body))),
                declared_length=declared,
            )
        return answer


class Faults:
    """The rules in force; safe to be used from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Adds a rule behind the others."""
        re.compile(fault.pattern)
        with self._lock:
            self._rules.append(fault)

    def clear(self) -> None:
        """Forgets all rules."""
        with self._lock:
            self._rules.clear()

    def take(self, request: Request) -> Fault | None:
        """The fault that this request suffers, counted down."""
        with self._lock:
            for i, fault in enumerate(self._rules):
                if fault.fits(request) and fault.times != 0:
                    if fault.times is not None:
                        self._rules[i] = replace(fault, times=fault.times - 1)
                    return fault
        return None


_CODES = {
    403: ("AccessDenied", "Access Denied"),
    404: ("NoSuchKey", "The specified key does not exist."),
    500: ("InternalError", "We encountered an internal error. Please try again."),
    503: ("SlowDown", "Please reduce your request rate."),
}


def _error_text(status: int) -> str:
    if status < 400:
        return ""
    code, message = _CODES.get(status, (f"Status{status}", "An error made for a test."))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>'
