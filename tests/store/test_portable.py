"""One session as one file: a round trip changes nothing, and what strangers write does no harm."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import json
import os
import sqlite3
import tempfile
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.making import all_events, filled, reply, started, steps, unguard
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.events import Event
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, SessionId
from workbench.store import Store, session_file

TEXT = st.text(max_size=60) | st.integers(400, 900).flatmap(lambda size: st.text(min_size=size, max_size=size))


def without_run(events: list[Event]) -> list[Event]:
    return [msgspec.structs.replace(event, run=RunId("")) for event in events]


async def exported(folder: Path, name: str = "first") -> tuple[Path, RunId, RunId]:
    """A file with a run and a fork of it."""
    store = await Store.open(folder / "source.db")
    log = await filled(store, 6, name)
    event, texts = reply(log.run, 7, "a long text " * 100)
    await log.append([event], texts, durable=False)
    fork = await store.new_run(log.session, "local", log.run, 4)
    await fork.append(steps(fork.run, 5, 2), {}, durable=False)
    assert await store.export_session(log.session, folder / "session.workbench") == ""
    await store.close()
    return folder / "session.workbench", log.run, fork.run


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.lists(TEXT, max_size=8), name=st.text(min_size=1, max_size=20), instructions=TEXT)
def test_a_round_trip_changes_nothing(texts: list[str], name: str, instructions: str) -> None:
    async def trip(folder: Path) -> None:
        first, second = await Store.open(folder / "1.db"), await Store.open(folder / "2.db")
        goal = Goal(instructions=instructions)
        log = await first.new_run(await first.new_session(f"n {name}", goal), "local")
        events: list[Event] = [started(log.run, goal=goal)]
        bodies: dict[str, str] = {}
        for seq, text in enumerate(texts, 2):
            event, more = reply(log.run, seq, text)
            events.append(event)
            bodies.update(more)
        await log.append(events, bodies, durable=False)
        await first.export_session(log.session, folder / "file")
        row = await second.import_session(folder / "file")
        (original,) = await first.sessions()
        assert (row.id, row.name, row.goal, row.runs[0].id) == (original.id, original.name, original.goal, log.run)
        assert await all_events(second, log.run) == events
        for ref, text in bodies.items():
            assert await second.text(ref) == text
        again = await second.import_session(folder / "file")
        assert again.id != row.id
        assert again.runs[0].id != log.run
        assert without_run(await all_events(second, again.runs[0].id)) == without_run(events)
        await second.export_session(row.id, folder / "again")
        assert (folder / "again").read_bytes() == (folder / "file").read_bytes()
        await first.close()
        await second.close()

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(trip(Path(folder)))


async def test_forks_come_along_and_an_imported_run_can_go_on(store: Store, tmp_path: Path) -> None:
    file, run, fork = await exported(tmp_path)
    for turn in range(2):
        row = await store.import_session(file)
        new_fork, new_run = row.runs if row.runs[0].parent else reversed(row.runs)
        assert (new_run.id == run, new_fork.id == fork) == ((True, True) if turn == 0 else (False, False))
        assert (new_fork.parent, new_fork.parent_seq, new_run.steps) == (new_run.id, 4, 7)
        assert [event.run for event in await all_events(store, new_fork.id)] == [new_run.id] * 4 + [new_fork.id] * 2
        assert (new_run.status, new_run.elsewhere) == ("interrupted", False)
        log = await store.open_run(new_run.id)
        await log.append(steps(new_run.id, 8, 1), {}, durable=False)
        assert await store.is_imported(row.id)
        assert not await store.is_imported((await filled(store)).session)
    assert len(await store.sessions("licence")) == 4


async def test_a_lone_surrogate_survives(store: Store, tmp_path: Path) -> None:
    log = await filled(store, 1)
    _, texts = reply(log.run, 2, "\ud800" + "x" * 500)
    event, _ = reply(log.run, 2, "y" * 500)
    odd = msgspec.structs.replace(event, text=msgspec.structs.replace(event.text, ref=next(iter(texts))))
    await log.append([odd], texts, durable=False)
    await store.export_session(log.session, tmp_path / "file")
    other = await Store.open(tmp_path / "other.db")
    await other.import_session(tmp_path / "file")
    assert await other.text(next(iter(texts))) == next(iter(texts.values()))
    await other.close()


async def test_export_says_what_damage_made_it_leave_out(tmp_path: Path, path: Path) -> None:
    store = await Store.open(path)
    log = await filled(store, 10)
    late = await store.new_run(log.session, "local", log.run, 8)
    early = await store.new_run(log.session, "local", log.run, 3)
    await store.close()
    with closing(sqlite3.connect(path)) as raw, raw:
        unguard(raw)
        raw.execute("UPDATE event SET link = zeroblob(16) WHERE (place & 0xffff) = 6")
    store = await Store.open(path)
    note = await store.export_session(log.session, tmp_path / "file")
    await store.close()
    assert "Event 6" in note
    assert f"Run {late.run} was left out" in note
    other = await Store.open(tmp_path / "other.db")
    row = await other.import_session(tmp_path / "file")
    assert {run.id: run.events for run in row.runs} == {log.run: 5, early.run: 3}
    await other.close()


async def test_an_export_that_fails_leaves_nothing_and_an_old_file_alone(store: Store, tmp_path: Path) -> None:
    log = await filled(store)
    with pytest.raises(NotFound):
        await store.export_session(SessionId("s00000000000"), tmp_path / "file")
    with pytest.raises(BadInput, match="can't be written"):
        await store.export_session(log.session, tmp_path / "missing" / "file")
    with pytest.raises(BadInput, match="can't be written"):
        await store.export_session(log.session, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["home"]


Lines = list[dict[str, Any]]


def sealed(lines: Lines) -> bytes:
    """Lines as a file with a true end, as a stranger would make it."""
    data = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    end = {"line": "end", "lines": len(lines), "sha256": hashlib.sha256(data).hexdigest()}
    return gzip.compress(data + json.dumps(end).encode() + b"\n")


def head(**changes: object) -> dict[str, Any]:
    return {"line": "head", "workbench_session": 1, "id": "s0vrt42sr0qv", "name": "n", "goal": "g", **changes}


def run(**changes: object) -> dict[str, Any]:
    return {"line": "run", "id": "r0vrt42sr0qv", "started": 1.0, "model": "local", **changes}


def event(seq: int, **changes: object) -> dict[str, Any]:
    return {"line": "event", "seq": seq, "event": {"kind": "step_started", "at": 1.0, "step": 1, **changes}}


def part(data: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"line": "part", "packed": base64.b64encode(data).decode(), "more": more}


DEEP = '{"a":' * 50_000 + "1" + "}" * 50_000
HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "not packed": lambda: b"hello",
    "no lines": lambda: gzip.compress(b""),
    "no head": lambda: sealed([run()]),
    "two heads": lambda: sealed([head(), head()]),
    "newer": lambda: sealed([head(workbench_session=3)]),
    "event without a run": lambda: sealed([head(), event(1)]),
    "gap": lambda: sealed([head(), run(), event(2)]),
    "repeated": lambda: sealed([head(), run(), event(1), event(1)]),
    "unknown kind": lambda: sealed([head(), run(), event(1, kind="exploded")]),
    "wrong type": lambda: sealed([head(), run(), event(1, step="one")]),
    "huge step": lambda: sealed([head(), run(), event(1, step=2**63)]),
    "negative step": lambda: sealed([head(), run(), event(1, step=-1)]),
    "same run twice": lambda: sealed([head(), run(), run()]),
    "parent unknown": lambda: sealed([head(), run(parent="r0vrt42sr0qw", parent_seq=1)]),
    "parent itself": lambda: sealed([head(), run(parent="r0vrt42sr0qv", parent_seq=0)]),
    "parent too short": lambda: sealed([head(), run(), run(id="r2", parent="r0vrt42sr0qv", parent_seq=9)]),
    "parent of huge place": lambda: sealed([head(), run(), run(id="r2", parent="r0vrt42sr0qv", parent_seq=2**80)]),
    "body not base64": lambda: sealed([head(), {"line": "body", "base64": "***"}]),
    "part not packed": lambda: sealed([head(), part(b"\xff\xff")]),
    "part without its end": lambda: sealed([head(), part(zlib.compress(b"x" * 99)[:-9])]),
    "part with more behind": lambda: sealed([head(), part(zlib.compress(b"x") + b"y")]),
    "part after which none comes": lambda: sealed([head(), part(zlib.compress(b"x"), more=True)]),
    "part before something else": lambda: sealed([head(), part(b"x", more=True), run()]),
    "fork that does not say where": lambda: sealed([head(), run(), event(1, kind="run_forked", parent="r1")]),
    "label of another type": lambda: sealed([head(), run(label=1)]),
    "unknown line": lambda: sealed([head(), {"line": "sql", "text": "DROP TABLE run"}]),
    "deep": lambda: gzip.compress(json.dumps(head()).encode() + b"\n" + DEEP.encode() + b"\n"),
    "no event": lambda: sealed([head(), run(), {"line": "event", "seq": 1, "event": "X"}]),
    "no end": lambda: gzip.compress(json.dumps(head()).encode() + b"\n"),
    "more after the end": lambda: gzip.compress(gzip.decompress(sealed([head()])) + b"{}\n"),
}


@pytest.mark.parametrize("case", HOSTILE)
async def test_a_file_that_is_not_right_is_refused_and_nothing_of_it_stays(
    store: Store, tmp_path: Path, case: str
) -> None:
    (tmp_path / "file").write_bytes(HOSTILE[case]())
    with pytest.raises(BadInput) as caught:
        await store.import_session(tmp_path / "file")
    assert caught.value.todo
    assert await store.sessions() == ()
    assert await store.last_runs() == ()


async def test_a_changed_or_cut_file_is_refused(store: Store, tmp_path: Path) -> None:
    file, _, _ = await exported(tmp_path)
    lines = gzip.decompress(file.read_bytes())
    packed = file.read_bytes()
    changed = lines.replace(b'"step":5', b'"step":6', 1)
    for data in (gzip.compress(changed), packed[:-20], packed[: len(packed) // 2], packed[:100] + packed[120:]):
        file.write_bytes(data)
        with pytest.raises(BadInput):
            await store.import_session(file)
    assert await store.sessions() == ()


async def test_bombs_are_stopped_early(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_file, "_LINE_BYTES", 2**20)
    monkeypatch.setattr(session_file, "_SMALL_FILE_BYTES", 2**20)
    long_line = gzip.compress(b"0" * 2**22)
    body = json.dumps({"line": "body", "text": "0" * 1000}).encode() + b"\n"
    many_lines = gzip.compress(json.dumps(head()).encode() + b"\n" + body * 8000, 9)
    for data in (long_line, many_lines):
        (tmp_path / "file").write_bytes(data)
        with pytest.raises(BadInput, match="unpacks to more"):
            await store.import_session(tmp_path / "file")


async def test_a_file_of_another_kind_is_called_so(store: Store, tmp_path: Path) -> None:
    other = tmp_path / "goal.toml"
    for text in ("[goal]", ""):
        other.write_text(text)
        with pytest.raises(BadInput, match="not a session file"):
            await store.import_session(other)


async def test_what_is_no_file_is_refused(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for place in (tmp_path / "pipe", tmp_path, tmp_path / "missing", Path("/dev/zero")):
        with pytest.raises(BadInput):
            await store.import_session(place)


async def test_names_and_identities_of_strangers_are_made_harmless(store: Store, tmp_path: Path) -> None:
    odd = [
        head(id="../../etc", name="a\u202e\x1b[2J"),
        run(id="'; DROP TABLE run; --", started=1e300),
        event(1, at=1e300),
    ]
    (tmp_path / "file").write_bytes(sealed(odd))
    row = await store.import_session(tmp_path / "file")
    assert (row.name, len(row.id), len(row.runs[0].id)) == ("imported session", 12, 12)
    await filled(store, name="newer")
    assert [session.name for session in await store.sessions()] == ["newer", "imported session"]
