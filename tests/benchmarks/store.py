"""The store beside raw sqlite3: appending, reading a page, and bytes on the disk."""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterable
from contextlib import closing
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import msgspec

from tests.benchmarks.row import Row
from workbench.domain.agents import Agent
from workbench.domain.events import (
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    Event,
    ModelReplied,
    ModelRequested,
    RunStarted,
    StepStarted,
    ToolProposed,
    ToolReturned,
    ToolStarted,
    bodies_in,
    decode_event,
    encode_event,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, tool_call_id
from workbench.domain.messages import Usage
from workbench.domain.tools import ToolSet
from workbench.domain.values import body_of
from workbench.store import RunLog, Store
from workbench.store.journal import journal_for

_PAGE = 200
_MANY = 100_000
_PROSE = "The licence file in the root names the MIT licence, and the header of each module repeats its first line. "


def measure() -> Iterable[Row]:
    """Yield the store's rows."""
    with tempfile.TemporaryDirectory(prefix="workbench-bench-") as folder:
        place = Path(folder)
        yield from asyncio.run(_appends(place))
        yield from asyncio.run(_pages(place))
        yield from asyncio.run(_sizes(place))


def _event(run: RunId, seq: int) -> Event:
    """An event of about 1.9 KB, as in the figures that the budget comes from."""
    text = f"{seq} {_PROSE * 20}"[:1800]
    return ToolReturned(run=run, seq=seq, at=1.5, step=seq, call=tool_call_id(1, 1), tool="files.read",
                        output=msgspec.structs.replace(body_of(""), text=text))  # fmt: skip


async def _log(store: Store) -> RunLog:
    return await store.new_run(await store.new_session("bench", Goal(instructions="x")), "local")


async def _appends(place: Path, rounds: int = 120) -> list[Row]:
    store = await Store.open(place / "append.db")
    log = await _log(store)
    rows, seq = [], 0
    for durable in (False, True):
        ours, raws = [], []
        with closing(_raw_table(place / f"raw-{durable}.db", durable)) as raw:
            for _ in range(rounds):
                seq += 1
                event = _event(log.run, seq)
                began = time.perf_counter()
                await log.append([event], {}, durable=durable)
                ours.append(time.perf_counter() - began)
                raws.append(_raw_append(raw, seq, encode_event(event)))
        what = f"append one event, {store.journal}, {'FULL' if durable else 'NORMAL'}"
        rows.append(Row(what, "raw sqlite3 in the same mode", 4.0, _ratio(ours, raws), "×"))
    await store.close()
    return rows


def _raw_table(path: Path, durable: bool) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute(f"PRAGMA journal_mode = {journal_for()}")
    raw.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    raw.execute("CREATE TABLE event (place INTEGER PRIMARY KEY, body BLOB)")
    return raw


def _raw_append(raw: sqlite3.Connection, seq: int, body: bytes) -> float:
    began = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("INSERT INTO event VALUES (?, ?)", (seq, body))
    raw.execute("COMMIT")
    return time.perf_counter() - began


async def _pages(place: Path, rounds: int = 60) -> list[Row]:
    path = place / "pages.db"
    store = await Store.open(path)
    log = await _log(store)
    for first in range(1, _MANY, 5000):
        await log.append([_event(log.run, seq) for seq in range(first, first + 5000)], {}, durable=False)
    ours, bare, decoded, checked = [], [], [], []
    with closing(sqlite3.connect(path)) as raw:
        (base,) = raw.execute("SELECT min(place) FROM event").fetchone()
        for turn in range(rounds):
            after = turn * 7919 % (_MANY - _PAGE)
            began = time.perf_counter()
            page = await store.events(log.run, after, _PAGE)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            query = "SELECT place, link, body FROM event WHERE place >= ? ORDER BY place LIMIT ?"
            found = raw.execute(query, (base + after, _PAGE)).fetchall()
            bare.append(time.perf_counter() - began)
            events = [decode_event(body) for _, _, body in found]
            decoded.append(time.perf_counter() - began)
            sound = [sha256(before[1] + row[2]).digest()[:16] == row[1] for before, row in pairwise(found)]
            checked.append(time.perf_counter() - began)
            assert len(events) == len(page.events) == _PAGE
            assert all(sound)
    await store.close()
    what = f"page of {_PAGE} events from {_MANY:,}, checked by hash"
    return [
        Row(what, "raw keyset query, checked and decoded too", 2.0, _ratio(ours, checked), "×"),
        Row(what, "raw keyset query, decoded", None, _ratio(ours, decoded), "×"),
        Row(what, "raw keyset query, rows left as bytes", None, _ratio(ours, bare), "×"),
    ]


async def _sizes(place: Path) -> list[Row]:
    rows = []
    for steps in (50, 1000):
        path = place / f"size-{steps}.db"
        store = await Store.open(path)
        payload = await _run_of(await _log(store), steps)
        await store.close()
        ratio = path.stat().st_size / payload
        rows.append(Row(f"database bytes a payload byte, {steps:,} steps", "payload", 1.5, ratio, "×"))
    return rows


async def _run_of(log: RunLog, steps: int) -> int:
    """Append a run with tool calls as the engine makes it; returns the bytes of its events and texts."""
    payload, seq, kept = 0, 0, set[str]()
    first = RunStarted(goal=Goal(instructions=_PROSE), agent=Agent(model="local"), tools=ToolSet(), at=1.5)
    for step in range(steps + 1):
        events, texts = ([first], {}) if step == 0 else _step(step)
        placed = [msgspec.structs.replace(event, run=log.run, seq=seq + at) for at, event in enumerate(events, 1)]
        await log.append(placed, texts, durable=False)
        seq += len(placed)
        payload += sum(len(encode_event(event)) for event in placed)
        payload += sum(body.size for event in placed for body in bodies_in(event) if body.ref and body.ref not in kept)
        kept.update(texts)
    return payload


def _step(step: int) -> tuple[list[Event], dict[str, str]]:
    call, texts = tool_call_id(step, 1), [f"step {step}: {_PROSE * 6}", f"{step} {_PROSE * 12}"]
    said, output = (body_of(text) for text in texts)
    arguments = body_of(f'{{"path": "module_{step}.py"}}')
    about = {"at": 1_795_337_061.5 + step, "step": step}
    usage = Usage(input_tokens=900 + step, output_tokens=210)
    events: list[Event] = [
        StepStarted(**about),
        ContextBuilt(**about, messages=2 * step, tokens=400 * step),
        ModelRequested(**about, model="local", payload="0f" * 32, target="http://127.0.0.1:8080/v1/chat/completions"),
        ModelReplied(**about, text=said, finish="calls", calls=1, usage=usage, seconds=0.75, model="local"),
        ToolProposed(**about, call=call, tool="files.read", arguments=arguments, permission="auto", rule="files.*"),
        ToolStarted(**about, call=call, tool="files.read", arguments=arguments),
        ToolReturned(**about, call=call, tool="files.read", output=output, seconds=0.004),
        Evaluated(**about, verdict="go_on", why="The model asked for tools."),
        ContextUpdated(**about, messages=2, tokens=400 * step),
    ]
    return events, {body.ref: text for body, text in zip((said, output), texts, strict=True) if body.ref}


def _ratio(ours: list[float], theirs: list[float]) -> float:
    return statistics.median(ours) / statistics.median(theirs)
