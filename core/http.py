"""The one way to the web for everything that is not pixels: time-outs, retries, proxy, user agent."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter, Retry

from .errors import ArchiveUnreachable
from .words import tr

PARALLEL_REQUESTS = 16
_CONNECT_S = 10
_READ_S = 30
_TRIES = 3
_PASSING_FAULTS = (
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.INTERNAL_SERVER_ERROR,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
)
_CUT_SHORT = tr("its answer was cut short")


@dataclass(frozen=True)
class Answer:
    """What a server said, after redirects and retries."""

    #: As it may be shown: without user, password and query.
    url: str
    status: int
    body: bytes
    content_type: str


class Http:
    """A session that many threads may share."""

    def __init__(self, user_agent: str = "palsar_mosaic", proxy: str | None = None) -> None:
        """``proxy``: address of a proxy for all requests; None leaves it to the environment."""
        retry = Retry(
            total=_TRIES,
            backoff_factor=0.2,
            status_forcelist=_PASSING_FAULTS,
            allowed_methods=("GET", "HEAD"),
            raise_on_status=False,
        )
        self._session = requests.Session()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(pool_maxsize=PARALLEL_REQUESTS, max_retries=retry))
        self._session.headers["User-Agent"] = user_agent
        if proxy:
            self._session.proxies = {"http": proxy, "https": proxy}

    def __del__(self) -> None:
        self._session.close()

    def get(self, url: str, query: dict[str, str] | None = None) -> Answer:
        """Whatever the server answers, in whole; ArchiveUnreachable when it does not answer."""
        return self._ask("GET", url, query)

    def has(self, url: str) -> bool:
        """Whether the server has something there."""
        return self._ask("HEAD", url, None).status == HTTPStatus.OK

    def _ask(self, method: str, url: str, query: dict[str, str] | None) -> Answer:
        for _ in range(_TRIES):
            try:
                response = self._session.request(method, url, params=query, timeout=(_CONNECT_S, _READ_S))
                body = response.content
            except requests.exceptions.ProxyError as error:
                raise ArchiveUnreachable(url=shown(url), reason=tr("the proxy does not answer")) from error
            except requests.exceptions.SSLError as error:
                raise ArchiveUnreachable(
                    url=shown(url), reason=tr("its certificate is not trusted")
                ) from error
            except requests.exceptions.Timeout as error:
                raise ArchiveUnreachable(url=shown(url), reason=tr("no answer in time")) from error
            except requests.exceptions.ChunkedEncodingError:
                continue
            except requests.exceptions.RequestException as error:
                raise ArchiveUnreachable(url=shown(url), reason=tr("no connection")) from error
            if method == "GET" and _cut_short(response, body):
                continue
            return Answer(shown(url), response.status_code, body, response.headers.get("Content-Type", ""))
        raise ArchiveUnreachable(url=shown(url), reason=_CUT_SHORT)


def _cut_short(response: requests.Response, body: bytes) -> bool:
    announced = response.headers.get("Content-Length", "")
    return announced.isdigit() and "Content-Encoding" not in response.headers and len(body) < int(announced)


def shown(url: str) -> str:
    """A URL without what is nobody's business: user, password, query."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "", ""))
