"""One streamed piece, client side, beside plain httpx."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable
from multiprocessing.connection import Connection

import httpx

from tests.benchmarks.row import Row
from workbench.domain.agents import Parameters
from workbench.domain.messages import ModelRequest, PromptMessage
from workbench.providers.openai_compatible import OpenAICompatible

_PIECES = 3_000
_ROUNDS = 5
_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def measure() -> Iterable[Row]:
    """Yield the row of the streaming client."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    try:
        url = f"http://127.0.0.1:{ours.recv()}/v1"
        mine, plain = asyncio.run(_both(url))
    finally:
        server.kill()
        server.join()
        server.close()
    yield Row("one streamed piece, client side (CPU)", "plain httpx", 3.0, mine / plain, "×")
    yield Row("one streamed piece, client side (CPU)", "–", None, mine / _PIECES * 1e6, "µs")


async def _both(url: str) -> tuple[float, float]:
    """Median CPU seconds of a whole reply: ours, and plain httpx."""
    model = OpenAICompatible(url)
    request = ModelRequest(
        model="m",
        base_url=url,
        parameters=Parameters(),
        messages=(PromptMessage(role="user", text="Go."),),
        tools=(),
    )
    payload = model.payload(request)

    async def mine() -> None:
        await model.ask(request, payload, lambda _text, _reasoning: None)

    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:

        async def plain() -> None:
            async with client.stream("POST", payload.target, content=payload.body.encode()) as got:
                lines = [line async for line in got.aiter_lines()]
                _ = [json.loads(line[6:])["choices"][0]["delta"].get("content") for line in lines if line[6:7] == "{"]

        spent: dict[Callable[[], Awaitable[None]], list[float]] = {mine: [], plain: []}
        for _ in range(_ROUNDS):
            for act, times in spent.items():
                began = time.process_time()
                await act()
                times.append(time.process_time() - began)
    await model.close()
    return statistics.median(spent[mine]), statistics.median(spent[plain])


def _serve(pipe: Connection) -> None:
    asyncio.run(_serving(pipe))


async def _serving(pipe: Connection) -> None:
    def piece(text: str) -> bytes:
        return f"{len(text.encode()):x}\r\n{text}\r\n".encode()

    def event(delta: dict[str, str], finish: str | None = None) -> str:
        chunk = {
            "id": "chatcmpl-1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
        }
        return f"data: {json.dumps(chunk)}\n\n"

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            try:
                head = await reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError:
                writer.close()
                return
            size = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
            await reader.readexactly(size)
            writer.write(_HEAD)
            for number in range(_PIECES):
                writer.write(piece(event({"content": f"word{number} "})))
                await writer.drain()
                await asyncio.sleep(0)
            writer.write(piece(event({}, "stop") + "data: [DONE]\n\n") + b"0\r\n\r\n")
            await writer.drain()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


if __name__ == "__main__":
    for row in measure():
        print(f"{row.what} against {row.against}: {row.measured:.2f} {row.unit}")
