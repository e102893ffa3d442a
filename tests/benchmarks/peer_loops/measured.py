"""Runs a loop in this process, first to warm up and then to be measured. Only the standard library: see the package."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, closing
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.peer_loops.loopback import only_loopback
from tests.benchmarks.peer_loops.processes import Helpers, own_cpu, peak_bytes

Loop = Callable[[str], Awaitable[int]]
"""Runs once against the model server at a base URL, and returns how many results of tools came back in it."""
Opened = Callable[[Path], AbstractAsyncContextManager[Loop]]
"""A loop that keeps what it does in a database at a path, until it is closed."""
_WARM = 2


def main(opened: Opened, file: str, *distributions: str) -> None:
    """Do what the command line says, with a database of this name, and print one line: figures and versions."""
    refused = only_loopback()
    warm, url, steps, folder = sys.argv[1:]
    figures = asyncio.run(_measured(opened, warm, url, int(steps), Path(folder, file)))
    if refused:
        sys.exit(f"it tried to reach {', '.join(sorted(set(refused)))}, though told to stay on this machine")
    print(json.dumps({**figures, "versions": {name: version(name) for name in distributions}}))


async def _measured(opened: Opened, warm: str, url: str, steps: int, database: Path) -> dict[str, float | None]:
    async with opened(database) as loop:
        for _ in range(_WARM):
            await loop(warm)
        kept = size_of(database)
        with Helpers() as helpers:
            spent, began = own_cpu(), time.perf_counter()
            results = await loop(url)
            took, spent = time.perf_counter() - began, own_cpu() - spent
        peak = peak_bytes()
    assert results == steps - 1, f"{results} results of tools came back in {steps} steps"
    return {
        "cpu_ms": spent * 1000 / steps,
        "helpers_ms": helpers.seconds * 1000 / steps,
        "wall_ms": took * 1000 / steps,
        "disk_bytes": size_of(database) - kept,
        "peak_bytes": peak,
    }


def size_of(database: Path) -> int:
    """Return the bytes of a database on the disk, what is still in its write-ahead log taken in first."""
    with closing(sqlite3.connect(database)) as looked_at:
        looked_at.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    parts = database.parent.glob(f"{database.name}*")
    return sum(part.stat().st_size for part in parts if not part.name.endswith("-shm"))  # which is shared memory
