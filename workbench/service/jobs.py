"""Work that may take over a second: how far it is, and an end to it where a person wants one."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Final

from workbench.domain.errors import GivenUp
from workbench.domain.published import AnyPublished, Progress, Told, WhenLeft

SOON: Final = 0.5
"""Seconds before anything is told of it: what is over by then would only flicker."""
BETWEEN: Final = 0.15
"""Seconds between two tellings."""


@contextmanager
def ending(publish: Callable[[AnyPublished], None], key: str) -> Iterator[None]:
    """Publish at the end that what has a key is over, and whether it came to what was wanted."""
    failed = True
    try:
        yield
        failed = False
    finally:
        publish(Progress(key=key, text="", done=1.0, failed=failed))


class Jobs:
    """What is under way in this engine, by the key of its `Progress`."""

    def __init__(self, publish: Callable[[AnyPublished], None]) -> None:
        self._publish = publish
        self._ends: dict[str, Callable[[], None]] = {}

    def give_up(self, key: str) -> bool:
        """End what is under way; it tells so itself, at its next word. False: there is nothing of that key."""
        end = self._ends.get(key)
        if end is not None:
            end()
        return end is not None

    def give_up_all(self) -> None:
        """End all that is under way, since the program ends."""
        for end in tuple(self._ends.values()):
            end()

    @contextmanager
    def stoppable(self, key: str, end: Callable[[], None]) -> Iterator[None]:
        """Let `give_up` call `end` for as long as this lasts."""
        self._ends[key] = end
        try:
            yield
        finally:
            if self._ends.get(key) is end:
                del self._ends[key]

    @contextmanager
    def at_work(
        self, key: str, text: str, end: Callable[[], None] | None = None, when_left: WhenLeft = ""
    ) -> Iterator[None]:
        """Publish, once it takes a while, that something goes on, and that it is over; None: nobody can end it."""
        progress = Progress(key=key, text=text, can_stop=end is not None, when_left=when_left)
        soon = asyncio.get_running_loop().call_later(SOON, self._publish, progress)
        with ending(self._publish, key), self.stoppable(key, end) if end is not None else nullcontext():
            try:
                yield
            finally:
                soon.cancel()

    @contextmanager
    def under_way(self, key: str, text: str, when_left: WhenLeft = "") -> Iterator[Told]:
        """Publish how far something is, and that it is over; `text` is what it is called."""
        given_up, loop = threading.Event(), asyncio.get_running_loop()
        tells = time.monotonic() + SOON

        def told(done: float | None, now: str) -> None:
            nonlocal tells
            if given_up.is_set():
                raise GivenUp("It was given up; nothing of it is left.")
            if time.monotonic() >= tells:
                tells = time.monotonic() + BETWEEN
                words = f"{text}: {now}" if now else text
                progress = Progress(key=key, text=words, done=done, when_left=when_left)
                loop.call_soon_threadsafe(self._publish, progress)

        with ending(self._publish, key), self.stoppable(key, given_up.set):
            yield told
