"""Work handed to threads, awaited without losing track of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Worker:
    """Threads that do what they are handed; with one thread, in order."""

    def __init__(self, name: str, threads: int = 1) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=f"workbench-store-{name}")

    async def do(self, work: Callable[[], T]) -> T:
        """Return what `work` returns. Once handed over it is done to its end, even if the waiting is cancelled:
        the cancellation goes on after it, so that nobody has to guess whether something was saved.
        """
        done = asyncio.get_running_loop().run_in_executor(self._pool, work)
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            await asyncio.wait([done])
            done.exception()  # Looked at, so that nobody complains that it wasn't; the cancellation goes first.
            raise

    def begin(self, work: Callable[[], T]) -> Callable[[], T]:
        """Let `work` be done beside the caller's own; what is returned waits for its end, for callers in threads."""
        return self._pool.submit(work).result

    def wait_for(self, work: Callable[[], T]) -> T:
        """Return what `work` returns, for callers in threads of another worker."""
        return self._pool.submit(work).result()

    def close(self) -> None:
        """End the threads after what was handed to them."""
        self._pool.shutdown(wait=True)
