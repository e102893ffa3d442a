"""An OpenAI-compatible server on loopback, in a thread of its own, that answers as slowly as a test wants."""

from __future__ import annotations

import asyncio
import threading
from asyncio import StreamWriter
from collections.abc import Iterator
from contextlib import contextmanager

from tests.providers.loopback import SSE, Asked, Loopback, call, delta, event, http_chunk, serving


class SlowServer:
    """Streams what `says` has for a model; one that is in `held` stays open after its first words."""

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.says: dict[str, list[list[dict]]] = {}
        """For each model what each of its answers streams, the last one again and again."""
        self.loopback: Loopback | None = None
        self._answered: dict[str, int] = {}
        self._asked = threading.Event()
        self._done = threading.Event()

    @property
    def url(self) -> str:
        assert self.loopback is not None
        return self.loopback.url

    @property
    def models(self) -> list[str]:
        """Who was asked, in order."""
        assert self.loopback is not None
        return [asked.json["model"] for asked in self.loopback.asked if asked.method == "POST"]

    @property
    def was_hung_up(self) -> bool:
        """Whether somebody no longer wanted an answer."""
        assert self.loopback is not None
        return self.loopback.hung_up.is_set()

    async def _answer(self, asked: Asked, writer: StreamWriter) -> None:
        if asked.method != "POST":
            writer.write(b"HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n")
            return
        model = asked.json["model"]
        answers = self.says[model]
        number = self._answered.get(model, 0)
        first, *rest = answers[min(number, len(answers) - 1)]
        writer.write(SSE + http_chunk(event(first)))
        await writer.drain()
        while model in self.held:  # noqa: ASYNC110 - held and let go by the test's own thread
            await asyncio.sleep(0.01)
        for value in (*rest, delta(finish="stop"), "[DONE]"):
            writer.write(http_chunk(event(value)))
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        self._answered[model] = number + 1

    async def _serve(self) -> None:
        async with serving(self._answer) as self.loopback:
            self._asked.set()
            while not self._done.is_set():  # noqa: ASYNC110 - set by the test's own thread
                await asyncio.sleep(0.01)

    @contextmanager
    def serving(self) -> Iterator[SlowServer]:
        """Serve until the block ends."""
        thread = threading.Thread(target=lambda: asyncio.run(self._serve()))
        thread.start()
        try:
            assert self._asked.wait(10)
            yield self
        finally:
            self.held.clear()
            self._done.set()
            thread.join(10)


def writes(content: str) -> list[dict]:
    """An answer that writes x.txt."""
    arguments = f'{{"path": "x.txt", "content": "{content}"}}'
    return [delta("Writing "), delta("now."), call(0, "files__write", arguments, "c1")]


def says(*words: str) -> list[dict]:
    """An answer without a call."""
    return [delta(word) for word in words]
