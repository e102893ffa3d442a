"""Servers that speak OpenAI's chat completions, over plain httpx: OpenAI itself, Ollama, LM Studio, llama.cpp, vLLM."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import aclosing, suppress
from typing import cast
from urllib.parse import urlsplit

import httpx
import msgspec
from msgspec.structs import replace

from workbench.domain.errors import BadInput, ModelError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, Usage, WirePayload
from workbench.providers.chat import Written, chat_body, sent
from workbench.providers.chunks import Assembly, Chunk, UsageTold, decode_chunk
from workbench.providers.constrained import constrained_body, hears, is_constrained, read_constrained
from workbench.providers.embeddings import ask_embeddings, embed_body
from workbench.providers.failures import failure, said_in_stream, scrub, web_page
from workbench.providers.held_keys import HeldKey, KeyLookup, no_key
from workbench.providers.names import wire_names
from workbench.providers.streams import Clock, DataLines, Deadlines

Pricing = Callable[[UsageTold], float]
"""Gives what a reply cost in US dollars."""
OnText = Callable[[str, bool], None]

OPENAI = "https://api.openai.com/v1"
_LOOPBACK = ("localhost", "::1")
_DONE = b"[DONE]"


def is_loopback(url: str) -> bool:
    """Tell whether a URL stays on this machine."""
    host = urlsplit(url).hostname or ""
    return host in _LOOPBACK or host.startswith("127.")


class OpenAICompatible:
    """A model behind an OpenAI-compatible server. One request an `ask`; who calls decides on retries."""

    def __init__(
        self,
        base_url: str,
        *,
        keys: KeyLookup = no_key,
        provider: str = "",
        deadlines: Deadlines | None = None,
        pricing: Pricing | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        at = _checked(base_url).rstrip("/")
        self._url, self._embed_url = f"{at}/chat/completions", f"{at}/embeddings"
        self._is_openai = urlsplit(base_url).hostname == "api.openai.com"
        self._provider = provider or ("openai" if self._is_openai else urlsplit(base_url).netloc)
        self._key = HeldKey(keys)
        self._written = Written()
        self._pricing = pricing
        self._more_headers = dict(headers or {})
        self._deadlines = deadlines or Deadlines()
        self._connection: httpx.AsyncClient | None = None

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        model = request.model.removeprefix("openai/") if self._is_openai else request.model
        if is_constrained(request):
            body = constrained_body(request, model=model, newer_limit=self._is_openai)
        else:
            takes_schema = True if self._is_openai else None
            body = chat_body(
                request, self._written, model=model, newer_limit=self._is_openai, takes_schema=takes_schema
            )
        return sent(body | {"stream": True, "stream_options": {"include_usage": True}}, self._url)

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Send the payload once and return the whole reply. Raises `ModelError`; cancelling it closes the stream."""
        key = await self._key.of(self._provider)
        assembly = Assembly(hears(request, on_text))
        headers = self._headers(key, request.traceparent)
        with self._key.in_use():
            first = await stream_chat(self._client(), payload, headers, assembly, self._deadlines, secret=key)
        usage = usage_of(assembly, payload, self._pricing)
        reply = assembly.reply(wire_names(tool.name for tool in request.tools), usage, first)
        return read_constrained(reply, request, on_text)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Return the embeddings of texts, asked for once. Raises `ModelError`."""
        key = await self._key.of(self._provider)
        model = request.model.removeprefix("openai/") if self._is_openai else request.model
        headers = self._headers(key, "") | {"accept": "application/json"}
        body, number = embed_body(request.texts, model), len(request.texts)
        found = await ask_embeddings(
            self._client(), self._embed_url, headers, body, number, self._deadlines, secret=key
        )
        told = UsageTold(prompt_tokens=found.usage.input_tokens, completion_tokens=0)
        return replace(found, usage=replace(found.usage, cost=self._pricing(told))) if self._pricing else found

    def _headers(self, key: str, traceparent: str) -> dict[str, str]:
        return self._more_headers | _headers(key, traceparent)

    async def close(self) -> None:
        """Give back the connections."""
        if self._connection is not None:
            await self._connection.aclose()
            self._connection = None

    def _client(self) -> httpx.AsyncClient:
        if self._connection is None:
            self._connection = new_client(self._url, self._deadlines)
        return self._connection


def new_client(url: str, deadlines: Deadlines) -> httpx.AsyncClient:
    """Return a client for one server: no redirects (a key must not travel), no proxy on this machine.

    Where nothing is encrypted, no certificates are loaded, which takes 25 ms.
    """
    return httpx.AsyncClient(
        verify=urlsplit(url).scheme != "http",
        timeout=httpx.Timeout(None, connect=deadlines.connect, pool=deadlines.connect),
        follow_redirects=False,
        trust_env=not is_loopback(url),
    )


async def stream_chat(
    client: httpx.AsyncClient,
    payload: WirePayload,
    headers: Mapping[str, str],
    assembly: Assembly,
    deadlines: Deadlines,
    *,
    secret: str = "",
) -> float | None:
    """Send a payload and take the stream in until its `[DONE]`. Returns the seconds to the first piece.

    Raises `ModelError` for everything that is not a whole reply.
    """
    clock = Clock(deadlines)
    try:
        async with clock, client.stream("POST", payload.target, content=payload.body.encode(), headers=headers) as got:
            if got.status_code != 200:
                body = (await _some(got)).decode("utf-8", "replace")
                raise failure(got.status_code, body, got.headers, secret=secret)
            await _take_in(got, assembly, clock, secret)
    except TimeoutError:
        raise clock.expired(scrub(assembly.text, secret)) from None
    except httpx.HTTPError as error:
        raise _broken(error, payload.target, scrub(assembly.text, secret), deadlines) from None
    return clock.first


async def _take_in(got: httpx.Response, assembly: Assembly, clock: Clock, secret: str) -> None:
    kind = got.headers.get("content-type", "")
    if "html" in kind:
        raise web_page(got.status_code)
    if "event-stream" not in kind and "json" in kind and "ndjson" not in kind:
        _take_whole(await _some(got), assembly, clock, secret)
        return
    lines = DataLines()
    saw_any = done = False
    async with aclosing(cast(AsyncGenerator[bytes], got.aiter_bytes())) as pieces:
        async for piece in pieces:
            for data in lines.feed(piece):
                saw_any, done = True, done or data == _DONE
                if not done and assembly.add(_chunk(data, assembly, secret)):
                    clock.came()
            if done:
                break
        await _drain(pieces)
    for data in lines.end():
        saw_any, done = True, done or data == _DONE
        if not done:
            assembly.add(_chunk(data, assembly, secret))
    _judge(assembly, saw_any=saw_any, done=done, secret=secret)


async def _drain(pieces: AsyncIterator[bytes]) -> None:
    """Read the end of the body, so that the connection can serve the next request; don't wait for it long."""
    with suppress(TimeoutError):
        async with asyncio.timeout(0.3):
            async for _ in pieces:
                pass


def _judge(assembly: Assembly, *, saw_any: bool, done: bool, secret: str) -> None:
    """Raise unless the server said in both ways that the reply is whole."""
    if not saw_any and not done:
        raise ModelError("malformed", "The server's answer held nothing.", "Is this a model server?")
    if not done or (assembly.saw_choice and not assembly.finish_reason):
        partial = scrub(assembly.text, secret)
        raise ModelError("cut", "The reply broke off before its end.", "Try again.", partial=partial)
    if not assembly.saw_choice:
        raise ModelError("malformed", "The server's reply held no choice.", "Try again, or choose another model.")


def _take_whole(data: bytes, assembly: Assembly, clock: Clock, secret: str) -> None:
    """Take in a reply from a server that does not stream."""
    assembly.add(_chunk(data, assembly, secret))
    clock.came()
    if assembly.saw_choice:
        assembly.finish_reason = assembly.finish_reason or "stop"
    _judge(assembly, saw_any=True, done=True, secret=secret)


def _chunk(data: bytes, assembly: Assembly, secret: str) -> Chunk:
    try:
        chunk = decode_chunk(data)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        shown = scrub(data[:200].decode("utf-8", "replace"), secret)
        raise ModelError(
            "malformed",
            f"The server sent a piece that is not a chat completion: {shown}",
            "Try again; is the address that of an OpenAI-compatible server?",
            partial=scrub(assembly.text, secret),
        ) from None
    if chunk.error or chunk.object == "error":
        raise said_in_stream(chunk.error or chunk.message, secret=secret, partial=assembly.text)
    return chunk


async def _some(got: httpx.Response, limit: int = 8_000_000) -> bytes:
    """Read a body, but no more than any honest one would have."""
    found = bytearray()
    async for piece in got.aiter_bytes():
        found += piece
        if len(found) > limit:
            break
    return bytes(found)


def _broken(error: httpx.HTTPError, url: str, partial: str, deadlines: Deadlines) -> ModelError:
    host = urlsplit(url).netloc
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return ModelError("unreachable", f"{host} did not answer within {deadlines.connect:g} s.", "Is it running?")
    if isinstance(error, httpx.ConnectError):
        return ModelError("unreachable", f"{host} can't be reached: {error}.", "Is it running, and is the network up?")
    if partial:
        return ModelError("cut", f"{host} broke the connection off in mid-reply.", "Try again.", partial=partial)
    if isinstance(error, httpx.DecodingError):
        return ModelError("malformed", f"{host} sent what can't be unpacked: {error}.", "Try again.")
    return ModelError("unreachable", f"{host} broke the connection off.", "Try again; look at the server's own log.")


def _headers(key: str, traceparent: str) -> dict[str, str]:
    if not key.isascii() or not key.isprintable():
        raise ModelError(
            "auth", "The kept key holds characters that no key has.", "Enter it again: workbench models login."
        )
    headers = {"content-type": "application/json", "accept": "text/event-stream", "accept-encoding": "identity"}
    if key:
        headers["authorization"] = f"Bearer {key}"
    if traceparent:
        headers["traceparent"] = traceparent
    return headers


def usage_of(assembly: Assembly, payload: WirePayload, pricing: Pricing | None = None) -> Usage:
    """Return what the server says the reply took, else an estimate of four bytes a token."""
    told = assembly.usage
    if told is None or told.completion_tokens is None:
        return Usage(
            input_tokens=len(payload.body.encode()) // 4, output_tokens=-(-assembly.written() // 4), estimated=True
        )
    cached = told.prompt_tokens_details.cached_tokens if told.prompt_tokens_details else 0
    return Usage(
        input_tokens=told.prompt_tokens or 0,
        output_tokens=told.completion_tokens,
        cached_tokens=cached or 0,
        cost=pricing(told) if pricing else 0.0,
    )


def _checked(base_url: str) -> str:
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise BadInput(
            f"`{base_url}` is no address of a server.", "Write it in full, such as http://127.0.0.1:8080/v1."
        )
    if parts.username or parts.password:
        raise BadInput("A server's address must not hold a key.", "Enter the key with: workbench models login.")
    return base_url
