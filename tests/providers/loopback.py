"""A real server on loopback that answers with exactly the bytes a test wrote, and remembers what it was asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Script = Callable[["Asked", asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict:
        return json.loads(self.body)


@dataclass
class Loopback:
    script: Script
    asked: list[Asked] = field(default_factory=list)
    port: int = 0
    hung_up: asyncio.Event = field(default_factory=asyncio.Event)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while not writer.is_closing():
                asked = await _read(reader)
                self.asked.append(asked)
                await self._answer(asked, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _answer(self, asked: Asked, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Play the script, until the client hangs up."""
        talk = asyncio.ensure_future(self.script(asked, writer))
        gone = asyncio.ensure_future(_hung_up(reader))
        try:
            await asyncio.wait({talk, gone}, return_when=asyncio.FIRST_COMPLETED)
            if talk.done():
                talk.result()
            else:
                self.hung_up.set()
                writer.close()
        finally:
            for task in (talk, gone):
                task.cancel()
            await asyncio.gather(talk, gone, return_exceptions=True)


async def _hung_up(reader: asyncio.StreamReader) -> None:
    while not reader.at_eof():  # noqa: ASYNC110 - a stream tells its end to readers only, and reading would eat a request
        await asyncio.sleep(0.01)


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, path, _ = head[0].split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(method, path, headers, body)


@asynccontextmanager
async def serving(script: Script) -> AsyncIterator[Loopback]:
    loopback = Loopback(script)
    tasks: set[asyncio.Task] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await loopback.handle(reader, writer)
        except asyncio.CancelledError:
            pass  # the end of the test; asyncio's own callback would log it
        finally:
            tasks.discard(task)

    server = await asyncio.start_server(handle, "127.0.0.1", 0, limit=2**24)
    loopback.port = server.sockets[0].getsockname()[1]
    try:
        yield loopback
    finally:
        server.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


SSE = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def http_chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def event(value: object) -> bytes:
    text = value if isinstance(value, str) else json.dumps(value)
    return f"data: {text}\n\n".encode()


def delta(content: str | None = None, finish: str | None = None, **more: object) -> dict:
    return {"choices": [{"index": 0, "delta": {"content": content, **more}, "finish_reason": finish}]}


def call(index: int | None, name: str | None = None, arguments: str | None = None, call_id: str | None = None) -> dict:
    piece: dict = {"index": index, "function": {"name": name, "arguments": arguments}, "id": call_id}
    return delta(tool_calls=[{k: v for k, v in piece.items() if v is not None}])


def streams(*values: object, done: bool = True, end: bool = True, size: int | None = None) -> Script:
    """Answer with these events; `size`: in TCP pieces of so many bytes, wherever they cut."""

    async def script(_asked: Asked, writer: asyncio.StreamWriter) -> None:
        body = b"".join(value if isinstance(value, bytes) else event(value) for value in values)
        body += event("[DONE]") if done else b""
        parts: Sequence[bytes] = [body] if size is None else [body[i : i + size] for i in range(0, len(body), size)]
        writer.write(SSE)
        for part in parts:
            writer.write(http_chunk(part))
            await writer.drain()
        writer.write(b"0\r\n\r\n" if end else b"")
        await writer.drain()
        if not end:
            writer.close()

    return script


def answers(status: int, body: object, kind: str = "application/json", **headers: str) -> Script:
    async def script(_asked: Asked, writer: asyncio.StreamWriter) -> None:
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {len(data)}\r\n{more}\r\n"
        writer.write(head.encode() + data)
        await writer.drain()

    return script
