"""Ctrl+C as a request, for as long as a run goes on."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def interrupts(hear: Callable[[], None]) -> Iterator[None]:
    """Let `hear` be called for each Ctrl+C, in the event loop, in place of what it does otherwise."""
    loop = asyncio.get_running_loop()

    def pressed(_signal: int, _frame: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: it is over anyhow
            loop.call_soon_threadsafe(hear)

    try:
        before = signal.signal(signal.SIGINT, pressed)
    except ValueError:  # not the main thread: nobody's Ctrl+C comes here
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
