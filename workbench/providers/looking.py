"""What an OpenAI-compatible server says of itself: whether it can be reached, how fast, and which models it has."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec
from msgspec import field

from workbench.domain.errors import ModelError
from workbench.domain.values import Value
from workbench.providers.failures import failure, scrub, web_page
from workbench.providers.openai_compatible import new_client
from workbench.providers.streams import Deadlines

_LARGEST = 8_000_000
_MOST = 500
_SIZES = ("context_length", "max_context_length", "max_model_len", "context_window", "n_ctx")
_NO_LIST = frozenset({404, 405, 501})


class Looked(Value):
    """What was seen."""

    connect_seconds: float | None = None
    lists: bool = False
    models: tuple[str, ...] = ()
    sizes: dict[str, int] = field(default_factory=dict)
    """Tokens of context by model, where the server tells."""


async def look(url: str, key: str, headers: Mapping[str, str], deadlines: Deadlines) -> Looked:
    """Return what a server tells; one that lists no models is no failure. Raises `ModelError` else."""
    stages = _Stages()
    try:
        async with asyncio.timeout(deadlines.connect * 2 + 10), new_client(url, deadlines) as client:
            sent = dict(headers) | ({"authorization": f"Bearer {key}"} if key else {})
            address = f"{url.rstrip('/')}/models"
            async with client.stream("GET", address, headers=sent, extensions={"trace": stages.hear}) as got:
                body = await _body(got)
    except TimeoutError:
        raise ModelError("timeout", f"{_host(url)} did not tell which models it has.", "Is it under load?") from None
    except httpx.HTTPError as error:
        raise _no_way(error, url, deadlines) from None
    if got.status_code in _NO_LIST and "html" not in got.headers.get("content-type", ""):
        return Looked(connect_seconds=stages.seconds)
    if got.status_code != 200:
        raise failure(got.status_code, scrub(body.decode("utf-8", "replace"), key), got.headers, secret=key)
    return _told(got, body, stages.seconds)


class _Stages:
    """How long it took until the connection was there, TLS and all."""

    def __init__(self) -> None:
        self._began: float | None = None
        self.seconds: float | None = None

    async def hear(self, stage: str, _info: Mapping[str, Any]) -> None:
        if stage == "connection.connect_tcp.started":
            self._began = time.monotonic()
        elif stage in ("connection.connect_tcp.complete", "connection.start_tls.complete") and self._began is not None:
            self.seconds = time.monotonic() - self._began


async def _body(got: httpx.Response) -> bytes:
    data = bytearray()
    async for piece in got.aiter_bytes():
        data += piece
        if len(data) > _LARGEST:
            raise ModelError("malformed", "The list of models has no end.", "Is this a model server?")
    return bytes(data)


def _told(got: httpx.Response, body: bytes, seconds: float | None) -> Looked:
    if "html" in got.headers.get("content-type", ""):
        raise web_page(got.status_code)
    try:
        rows = msgspec.json.decode(body, type=dict[str, Any]).get("data")
    except msgspec.MsgspecError:
        rows = None
    if not isinstance(rows, list):
        raise ModelError(
            "malformed",
            "What answers there is not an OpenAI-compatible server: it lists no models in that form.",
            "Check the address; it usually ends in /v1.",
        )
    named = [row for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)][:_MOST]
    sizes = {row["id"]: size for row in named if (size := _size(row))}
    return Looked(connect_seconds=seconds, lists=True, models=tuple(row["id"] for row in named), sizes=sizes)


def _size(row: dict[str, Any]) -> int | None:
    meta = row.get("meta") if isinstance(row.get("meta"), dict) else {}
    told = [row.get(name) for name in _SIZES] + [(meta or {}).get("n_ctx"), (meta or {}).get("n_ctx_train")]
    return next((size for size in told if type(size) is int and size > 0), None)


def _no_way(error: httpx.HTTPError, url: str, deadlines: Deadlines) -> ModelError:
    host = _host(url)
    if _is_about_tls(error):
        return ModelError(
            "unreachable",
            f"{host} could not prove who it is (TLS): {error}.",
            "Is it https at that port, and is its certificate one that this machine trusts?",
        )
    if isinstance(error, httpx.ConnectTimeout):
        return ModelError("unreachable", f"{host} did not answer within {deadlines.connect:g} s.", "Is it running?")
    if isinstance(error, httpx.ConnectError):
        return ModelError(
            "unreachable", f"There is no way to {host}: {error}.", "Is it running there, and is the network up?"
        )
    return ModelError(
        "malformed",
        f"{host} broke off, or does not speak HTTP: {error}.",
        "Check the address; is it http where it should be https?",
    )


def _is_about_tls(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 8:
        if isinstance(error, ssl.SSLError) or "SSL" in str(error):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


def _host(url: str) -> str:
    return urlsplit(url).netloc
