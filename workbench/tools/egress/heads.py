"""Reading the head of a request to the proxy, and writing the few answers that the proxy itself gives."""

from __future__ import annotations

import re
from http import HTTPStatus
from urllib.parse import urlsplit

from workbench.domain.values import Value
from workbench.tools.egress.grants import NoHost, Place, place_of

HEAD_LIMIT = 32_768
"""Bytes that a request line and its headers may have."""
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"
REFUSED, FAILED = "x-workbench-refused", "x-workbench-failed"
_LINE = re.compile(rb"([A-Z]{1,20}) (\S+) HTTP/1\.[01]")
_HEADER = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\x00\r\n]*)")
_HOP = frozenset(
    {b"connection", b"proxy-connection", b"proxy-authorization", b"keep-alive", b"te", b"upgrade", b"host"}
)


class BadRequest(Exception):
    """A request that the proxy can't read; says why."""


class Asked(Value):
    """What a host asks for."""

    place: Place
    head: bytes
    """What is sent on first; empty for a tunnel."""


def read_head(data: bytes) -> Asked:
    """Return what a head (with its empty line) asks for. Raises `BadRequest` and `NoHost`."""
    first, *rest = data.removesuffix(b"\r\n\r\n").split(b"\r\n")
    line = _LINE.fullmatch(first)
    if line is None:
        raise BadRequest("it does not begin like a request to a proxy")
    method, target = line[1], line[2].decode("ascii", "replace")
    try:
        if method == b"CONNECT":
            return Asked(place=place_of(target), head=b"")
        return _plain(method, target, rest)
    except NoHost as why:
        raise NoHost(f"{target[:200]} can't be reached: {why}") from None
    except ValueError:
        raise BadRequest("its address can't be read") from None


def answer(status: HTTPStatus, name: str, why: str) -> bytes:
    """Return an answer of the proxy's own, with the reason in a header and as text."""
    text = "".join(sign if " " <= sign <= "~" else "?" for sign in why)[:500].encode()
    return (
        f"HTTP/1.1 {status.value} {status.phrase}\r\n{name}: ".encode()
        + text
        + f"\r\ncontent-type: text/plain\r\ncontent-length: {len(text)}\r\nconnection: close\r\n\r\n".encode()
        + text
    )


def _plain(method: bytes, target: str, headers: list[bytes]) -> Asked:
    """One request over plain HTTP: sent on in the way a server expects it, and the last on its connection."""
    url = urlsplit(target)
    if url.scheme.lower() != "http" or url.hostname is None or url.username is not None:
        raise BadRequest("only http:// addresses without a name in them, and CONNECT, are served")
    place = place_of(url.netloc, 80)
    path = (url.path or "/") + (f"?{url.query}" if url.query else "")
    shown = place.host if ":" not in place.host else f"[{place.host}]"
    named = shown if place.port == 80 else f"{shown}:{place.port}"
    kept = [f"{method.decode()} {path} HTTP/1.1".encode(), f"Host: {named}".encode(), b"Connection: close"]
    for header in headers:
        found = _HEADER.fullmatch(header)
        if found is None:
            raise BadRequest("a header of it can't be read")
        if found[1].lower() not in _HOP:
            kept.append(header)
    return Asked(place=place, head=b"\r\n".join(kept) + b"\r\n\r\n")
