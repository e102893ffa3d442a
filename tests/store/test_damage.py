"""What was changed behind our back is noticed and never used."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import all_events, filled, reply, started, steps, unguard
from workbench.domain.errors import BodyMissing, DamagedDatabase, StoreError, WorkbenchError
from workbench.domain.events import Event
from workbench.domain.ids import RunId
from workbench.store import Store


def tamper(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        unguard(raw)
        assert raw.execute(statement, values).rowcount > 0


async def readable(path: Path, run: RunId, limit: int = 4) -> tuple[list[Event], DamagedDatabase]:
    """The events before the damage, and the error that names it."""
    store = await Store.open(path)
    found: list[Event] = []
    try:
        while True:
            page = await store.events(run, after=len(found), limit=limit)
            assert page.events, "the damage went unnoticed"
            found.extend(page.events)
    except DamagedDatabase as error:
        return found, error
    finally:
        await store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body = replace(body, '\"step\":6', '\"step\":9') WHERE (place & 0xffff) = 6",
        "UPDATE event SET link = zeroblob(16) WHERE (place & 0xffff) = 6",
        "UPDATE event SET body = zeroblob(5) WHERE (place & 0xffff) = 6",
        "DELETE FROM event WHERE (place & 0xffff) = 6",
        "DELETE FROM event WHERE (place & 0xffff) >= 6",
    ],
)
async def test_a_changed_lost_or_cut_event_is_named_and_those_before_it_are_readable(
    path: Path, statement: str
) -> None:
    store = await Store.open(path)
    log = await filled(store, 10)
    await store.close()
    tamper(path, statement)
    for limit in (1, 4, 100):
        found, error = await readable(path, log.run, limit)
        assert found == [started(log.run), *steps(log.run, 2, 4)]
        assert "Event 6 of run" in str(error)
        assert "5 events before it" in error.todo


async def test_swapped_events_are_noticed(path: Path) -> None:
    store = await Store.open(path)
    log = await filled(store, 10)
    await store.close()
    tamper(path, "UPDATE event SET place = -place WHERE (place & 0xffff) IN (4, 5)")
    tamper(path, "UPDATE event SET place = CASE WHEN (-place & 0xffff) = 4 THEN -place + 1 ELSE -place - 1 END "
                 "WHERE place < 0")  # fmt: skip
    found, _ = await readable(path, log.run)
    assert len(found) == 3


async def test_a_changed_or_lost_text_is_noticed(path: Path) -> None:
    store = await Store.open(path)
    log = await filled(store, 1)
    event, texts = reply(log.run, 2, "word " * 300)
    await log.append([event], texts, durable=True)
    await store.close()
    ref = event.text.ref or ""
    tamper(path, "UPDATE blob SET data = CAST(substr(data, 1, length(data) - 3) || 'abc' AS BLOB)")
    store = await Store.open(path)
    with pytest.raises(DamagedDatabase, match="was changed"):
        await store.text(ref)
    await store.close()
    tamper(path, "DELETE FROM blob")
    store = await Store.open(path)
    with pytest.raises(BodyMissing):
        await store.text(ref)
    await store.close()


async def test_flipped_bits_never_give_an_altered_event(path: Path, tmp_path: Path) -> None:
    store = await Store.open(path)
    log = await filled(store, 1000)
    await store.close()
    want = [started(log.run), *steps(log.run, 2, 999)]
    sound, chance, noticed = path.read_bytes(), random.Random(7), 0
    damaged = tmp_path / "damaged.db"
    for _ in range(60):
        data = bytearray(sound)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        damaged.write_bytes(data)
        found: list[Event] = []
        try:
            store = await Store.open(damaged)
            try:
                found = await all_events(store, log.run, limit=50)
            finally:
                await store.close()
        except WorkbenchError:
            noticed += 1
        assert not found or found == want
    assert noticed > 10


@pytest.mark.parametrize("size", [50, 4096, -4096])
async def test_a_truncated_file_is_refused_untouched(path: Path, size: int) -> None:
    store = await Store.open(path)
    await filled(store, 300)
    await store.close()
    cut = path.read_bytes()[:size]
    path.write_bytes(cut)
    with pytest.raises(DamagedDatabase, match="damaged") as caught:
        await Store.open(path)
    assert "Move it away" in caught.value.todo
    assert path.read_bytes() == cut


async def test_a_file_that_is_no_database_is_refused_untouched(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"My diary. " * 50)
    with pytest.raises(DamagedDatabase, match="does not begin like a database"):
        await Store.open(path)
    assert path.read_bytes() == b"My diary. " * 50


async def test_someone_elses_database_is_refused_untouched(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TABLE photos (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="not a database of Workbench"):
        await Store.open(path)
    assert path.read_bytes() == before
