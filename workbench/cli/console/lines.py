"""Lines that a person types, or that a script pipes in, read beside the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sys
import threading
from collections.abc import Callable, Sequence

PROMPT = "(wb) "


class Lines:
    """Reads stdin in a thread of its own, only when asked; leaving never waits for it.

    With a terminal there is a prompt, line editing and completion of the words given.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.is_terminal = sys.stdin.isatty() and sys.stdout.isatty()
        self._wanted: queue.SimpleQueue[Callable[[str | None], None] | None] = queue.SimpleQueue()
        if self.is_terminal:
            _edit_lines(words)
        threading.Thread(target=self._serve, name="lines", daemon=True).start()

    async def next(self) -> str | None:
        """Return the next line without its end; None when there are no more."""
        loop = asyncio.get_running_loop()
        line: asyncio.Future[str | None] = loop.create_future()

        def come(text: str | None) -> None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody reads any more
                loop.call_soon_threadsafe(_settle, line, text)

        self._wanted.put(come)
        return await line

    def close(self) -> None:
        """End the thread, or let it end with the program where it still waits for a line."""
        self._wanted.put(None)

    def _serve(self) -> None:
        while (come := self._wanted.get()) is not None:
            come(self._read())

    def _read(self) -> str | None:
        if self.is_terminal:
            try:
                return input(PROMPT)
            except (EOFError, KeyboardInterrupt):
                return None
        line = sys.stdin.readline()
        return line.rstrip("\r\n") if line else None


def _settle(line: asyncio.Future[str | None], text: str | None) -> None:
    if not line.done():
        line.set_result(text)


def _edit_lines(words: Sequence[str]) -> None:
    try:
        import readline
    except ImportError:  # Windows: the terminal itself edits
        return

    def complete(typed: str, place: int) -> str | None:
        found = [word for word in words if word.startswith(typed)]
        return f"{found[place]} " if place < len(found) else None

    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")
