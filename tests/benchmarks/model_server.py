"""A model server on loopback, in a child process of its own: a benchmark counts the client's work only.

Every reply streams a text in many pieces and then calls the calculator, until enough results have come back. Pieces
come all at once, or so many a second.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
_TURNS = 50
"""How often a second a paced reply goes on."""
_WORDS = ("the", "sum", "of", "both", "is", "taken", "before", "anything", "written", "down")
_MARKDOWN = ("\n\n## Sums", "\n\n- **both**", " are `taken`", " before", " _anything_", "\n\n```\n1 + 2", "\n```\n\n")
"""What comes between the words of a paced reply, which is looked at while it streams in."""


@contextmanager
def model_server(steps: int, pieces: int, rate: int = 0) -> Iterator[str]:
    """Start a server whose runs end in the given number of steps; gives its base URL.

    `rate`: pieces a second; 0: a whole reply at once.
    """
    command = [sys.executable, "-m", "tests.benchmarks.model_server", str(steps), str(pieces), str(rate)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin
        assert child.stdout
        try:
            yield f"http://127.0.0.1:{int(child.stdout.readline())}/v1"
        finally:
            child.stdin.close()


class _Server:
    def __init__(self, steps: int, pieces: int, rate: int) -> None:
        self._steps = steps
        self._pieces = pieces
        self._at_once = max(1, rate // _TURNS) if rate else 0
        self._given = 0

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer requests on one connection until it is closed."""
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
                body = await reader.readexactly(int(length.partition(b":")[2]))
                results = sum(message["role"] == "tool" for message in json.loads(body)["messages"])
                if self._at_once:  # a long run whose window slides: what came back before is not all shown
                    results, self._given = self._given, self._given + 1
                await self._write(list(self._chunks(results)), writer)
        writer.close()

    async def _write(self, chunks: list[bytes], writer: asyncio.StreamWriter) -> None:
        at_once = self._at_once or len(chunks)
        writer.write(_HEAD)
        for begin in range(0, len(chunks), at_once):
            writer.write(b"".join(chunks[begin : begin + at_once]))
            if self._at_once:
                await writer.drain()
                await asyncio.sleep(1 / _TURNS)
        writer.write(b"0\r\n\r\n")
        await writer.drain()

    def _chunks(self, results: int) -> Iterator[bytes]:
        last = results >= self._steps - 1
        for chunk in self._reply(results, last=last):
            data = b"data: " + (chunk if isinstance(chunk, bytes) else json.dumps(chunk).encode()) + b"\n\n"
            yield f"{len(data):x}\r\n".encode() + data + b"\r\n"

    def _reply(self, results: int, *, last: bool) -> Iterator[object]:
        yield _piece({"role": "assistant", "content": ""})
        for place in range(self._pieces):
            yield _piece({"content": self._word(place, results)})
        if not last:
            arguments = json.dumps({"expression": f"{results} * 17 + 4"})
            begin = {"name": "basics__calculate", "arguments": ""}
            yield _piece({"tool_calls": [{"index": 0, "id": f"c{results}", "type": "function", "function": begin}]})
            for at in range(0, len(arguments), 5):
                yield _piece({"tool_calls": [{"index": 0, "function": {"arguments": arguments[at : at + 5]}}]})
        yield _piece({}, "stop" if last else "tool_calls")
        usage = {"prompt_tokens": 100 * results, "completion_tokens": self._pieces, "total_tokens": 100 * results}
        yield {**_piece({}), "choices": [], "usage": usage}
        yield b"[DONE]"

    def _word(self, place: int, results: int) -> str:
        if self._at_once and place % 10 == 9:
            return _MARKDOWN[place // 10 % len(_MARKDOWN)]
        return f"{_WORDS[(place + results) % len(_WORDS)]} "


def _piece(delta: dict[str, object], finish: str | None = None) -> dict[str, object]:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_795_337_061,
        "model": "bench",
        "choices": [choice],
    }


async def _serve(steps: int, pieces: int, rate: int) -> None:
    server = await asyncio.start_server(_Server(steps, pieces, rate).handle, "127.0.0.1", 0, limit=2**24)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve(*map(int, sys.argv[1:])))
