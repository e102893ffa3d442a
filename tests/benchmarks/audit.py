"""The audit: what sealing adds to an append, a page of calls out of many events, and verifying them."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable
from itertools import count
from pathlib import Path

import msgspec

from tests.benchmarks.row import Row
from tests.benchmarks.store import _event, _log, _step
from workbench.domain.audit import AuditEntries, AuditFilter
from workbench.domain.goals import Goal
from workbench.service.auditing import Auditing
from workbench.store import Heads, RunLog, SealKey, Store, folder_for
from workbench.store.seals import Seal

_MANY = 100_000
_RUNS = 10
_SEALING_US = 60
"""Microseconds; a few tens are wanted, on a busy machine."""


def measure() -> Iterable[Row]:
    """Yield the audit's rows."""
    with tempfile.TemporaryDirectory(prefix="workbench-bench-") as folder:
        yield from asyncio.run(_measure(Path(folder)))


async def _measure(place: Path) -> list[Row]:
    plain = await Store.open(place / "plain.db")
    store = await _sealed(place / "sealed.db")
    (bare, sealed), heads = await _appends(plain, store), _heads(place / "heads")
    await plain.close()
    rows = [
        Row("sealing one commit: both writes to the head", "a few tens of µs", _SEALING_US, heads, "µs"),
        Row("append one event, NORMAL, with its seal", "the same without", None, sealed / bare, "×"),
    ]
    await _fill(store)
    auditing = Auditing(store, lambda _: None)

    async def verify() -> None:
        assert not (await store.audit.verify(lambda *_: None)).findings

    every, none = AuditEntries(), AuditEntries(where=AuditFilter(text="no call says this"))
    rows += [
        Row(f"the newest 200 calls of {_MANY:,} events", "–", 250, await _timed(lambda: auditing.entries(every)), "ms"),
        Row("2,000 calls looked through for a text", "–", None, await _timed(lambda: auditing.entries(none)), "ms"),
        Row(f"verify {_MANY:,} events and their texts", "–", None, await _timed(verify, 1), "ms"),
    ]
    await store.close()
    return rows


async def _sealed(path: Path) -> Store:
    return await Store.open(path, heads=_heads_at(path))


def _heads_at(path: Path) -> Heads:
    return Heads(folder_for(path.parent, path), lambda: [SealKey(name="bench", secret=b"k" * 32)])


def _heads(path: Path, rounds: int = 2000) -> float:
    heads, times = _heads_at(path), []
    heads.start(dict)
    for seq in range(1, rounds):
        began = time.perf_counter()
        heads.begin(Seal(run="r00000000000", seq=seq, link="0" * 32, at=1.5))
        heads.keep("r00000000000")
        times.append((time.perf_counter() - began) * 1e6)
    heads.close()
    return statistics.median(times)


async def _appends(*stores: Store, rounds: int = 300) -> list[float]:
    """In turns, so that whatever else the disk does meets all of them."""
    logs = [await _log(store) for store in stores]
    times: list[list[float]] = [[] for _ in logs]
    for seq in range(1, rounds):
        for log, taken in zip(logs, times, strict=True):
            event = _event(log.run, seq)
            began = time.perf_counter()
            await log.append([event], {}, durable=False)
            taken.append(time.perf_counter() - began)
    return [statistics.median(taken) for taken in times]


async def _fill(store: Store) -> None:
    session = await store.new_session("bench", Goal(instructions="x"))
    for _ in range(_RUNS):
        await _steps(await store.new_run(session, "local"))


async def _steps(log: RunLog) -> None:
    seq = count(1)
    batch, kept = [], {}
    for step in range(1, _MANY // _RUNS // 9):
        events, texts = _step(step)
        batch += [msgspec.structs.replace(event, run=log.run, seq=next(seq)) for event in events]
        kept.update(texts)
        if step % 200 == 0:
            await log.append(batch, kept, durable=False)
            batch, kept = [], {}
    await log.append(batch, kept, durable=False)


async def _timed(act: Callable[[], Awaitable[object]], rounds: int = 5) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        await act()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)
