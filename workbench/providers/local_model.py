"""A model on this machine: a GGUF file behind a llama.cpp server in a child process of ours."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import httpx
from msgspec.structs import replace

from workbench.domain.errors import ModelError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply, ModelRequest, WirePayload
from workbench.providers.chat import Written, chat_body, sent
from workbench.providers.chunks import Assembly
from workbench.providers.embeddings import ask_embeddings, embed_body
from workbench.providers.few_shot import DONE, grammar_of, prompt_for, read_reply
from workbench.providers.local_process import LocalProcess, SpawnCommand
from workbench.providers.names import wire_names
from workbench.providers.openai_compatible import OnText, new_client, stream_chat, usage_of
from workbench.providers.streams import Deadlines

CONTEXT = 8_192
"""Tokens, where the agent does not say."""
EMBED_CONTEXT = 2_048
"""Tokens of a text whose embedding is made."""
REPLY_TOKENS = 700
_COUNT_SECONDS = 5.0
_TARGET = "the local model: "
_DEADLINES = Deadlines(connect=5, first_token=600, idle=120, total=1_800)

OnProgress = Callable[[str, float | None], None]
Prepare = Callable[[], Awaitable[Path]]
"""Gives the model's file, ready to be loaded; may take a while."""


class LocalModel:
    """Serves one file. Models whose chat template knows tools get them natively, others as text with a grammar."""

    def __init__(
        self, prepare: Prepare, *, native: bool, spawn_command: SpawnCommand, on_progress: OnProgress, context: int
    ) -> None:
        self._prepare = prepare
        self._native = native
        self._written = Written()
        self._on_progress = on_progress
        self._process = LocalProcess(spawn_command, context)
        self._embedding = LocalProcess(spawn_command, EMBED_CONTEXT, embeds=True)
        self._connection: httpx.AsyncClient | None = None

    def payload(self, request: ModelRequest) -> WirePayload:
        """Return the bytes that `ask` will send."""
        body, path = self._body(request)
        streaming = {"stream": True, "stream_options": {"include_usage": True}, "cache_prompt": True}
        return sent(body | streaming, _TARGET + path)

    def _body(self, request: ModelRequest) -> tuple[dict[str, Any], str]:
        parameters = request.parameters
        if self._native:
            return chat_body(request, self._written, model=request.model), "/v1/chat/completions"
        body = {
            "prompt": prompt_for(request),
            "grammar": grammar_of(request),
            "max_tokens": parameters.max_tokens or REPLY_TOKENS,
            "temperature": parameters.temperature or 0.0,
            "seed": parameters.seed or 0,
        }
        if parameters.top_p is not None:
            body["top_p"] = parameters.top_p
        return body, "/v1/completions"

    async def ask(self, request: ModelRequest, payload: WirePayload, on_text: OnText) -> ModelReply:
        """Start the server if need be, send the payload once, return the whole reply. Raises `ModelError`."""
        if any(message.images for message in request.messages):
            raise ModelError("refused", "A model on this machine takes no images.", "Choose another model.")
        await self.start()
        hear = on_text if self._native else _Answer(on_text)
        assembly = Assembly(hear)
        bound = replace(payload, target=self._process.url + payload.target.removeprefix(_TARGET))
        headers = _headers(self._process)
        try:
            first = await stream_chat(self._client(), bound, headers, assembly, _DEADLINES, secret=self._process.token)
        except ModelError as error:
            if error.kind in ("unreachable", "cut") and (ended := await self._process.why()) is not None:
                ended.partial = error.partial
                raise ended from None
            raise
        usage = usage_of(assembly, payload)
        reply = assembly.reply(wire_names(tool.name for tool in request.tools), usage, first)
        reply = replace(reply, model=request.model)
        return reply if self._native else _with_call(reply, request)

    async def start(self) -> None:
        """Start the server of replies, unless it runs. Raises `ModelError`."""
        await self._start(self._process)

    async def embed(self, request: EmbedRequest) -> Embedded:
        """Return the embeddings of texts, by a server of their own, started if need be. Raises `ModelError`."""
        await self._start(self._embedding)
        server, body = self._embedding, embed_body(request.texts, request.model)
        url, number = f"{server.url}/v1/embeddings", len(request.texts)
        return await ask_embeddings(
            self._client(), url, _headers(server), body, number, _DEADLINES, secret=server.token
        )

    async def tokens(self, texts: Sequence[str]) -> tuple[int, ...] | None:
        """Return how many tokens each text is to the model's own tokenizer; None: its server doesn't run, or fails."""
        if not self._process.is_running or not self._process.url:
            return None
        url, headers = f"{self._process.url}/tokenize", _headers(self._process)
        counts = []
        try:
            async with asyncio.timeout(_COUNT_SECONDS):
                for text in texts:
                    got = await self._client().post(url, json={"content": text}, headers=headers)
                    counts.append(len(got.raise_for_status().json()["tokens"]))
        except (httpx.HTTPError, ValueError, KeyError, TimeoutError):
            return None
        return tuple(counts)

    def _client(self) -> httpx.AsyncClient:
        if self._connection is None:
            self._connection = new_client("http://127.0.0.1", _DEADLINES)
        return self._connection

    async def close(self) -> None:
        """End the servers."""
        if self._connection is not None:
            await self._connection.aclose()
            self._connection = None
        await asyncio.gather(self._process.close(), self._embedding.close())

    async def _start(self, process: LocalProcess) -> None:
        if process.is_running:
            return
        model = await self._prepare()
        waiting = asyncio.ensure_future(self._tell_that_it_starts())
        try:
            await process.start(model)
        finally:
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            self._on_progress("", 1.0)

    async def _tell_that_it_starts(self) -> None:
        began = time.monotonic()
        while True:
            self._on_progress(f"Starting the local model ({time.monotonic() - began:.0f} s)", None)
            await asyncio.sleep(1)


def _headers(server: LocalProcess) -> dict[str, str]:
    return {"content-type": "application/json", "authorization": f"Bearer {server.token}"}


class _Answer:
    """Passes an answer on as it streams, without its mark; a call is not shown as text."""

    def __init__(self, on_text: OnText) -> None:
        self._on_text = on_text
        self._begun = ""

    def __call__(self, text: str, reasoning: bool) -> None:
        mark = DONE.rstrip()
        before = len(self._begun)
        self._begun += text
        if not self._begun.startswith(mark):
            return
        fresh = self._begun[max(before, len(DONE)) :].rstrip("\n")
        if fresh:
            self._on_text(fresh, reasoning)


def _with_call(reply: ModelReply, request: ModelRequest) -> ModelReply:
    """Read the line that the model wrote. One that was cut off at its length gives no call."""
    if reply.finish == "length":
        return replace(reply, text=reply.text.removeprefix(DONE))
    text, call = read_reply(reply.text, request.tools)
    return replace(reply, text=text, calls=(call,) if call else (), finish="calls" if call else "stop")
