"""Sessions go by the rules while an engine lives: the right ones, told, brought back, and the audit stays sound."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from tests.store.making import filled
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.errors import BadInput
from workbench.domain.ids import RunId, SessionId
from workbench.domain.keeping import GoingList
from workbench.domain.published import Notice
from workbench.service.keeping import Keeping
from workbench.settings.schema import change_setting

DAY = 86_400.0


class Clock:
    """So many days from now."""

    days = 0.0

    def __call__(self) -> float:
        return time.time() + self.days * DAY


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def keeping(bench: Bench, clock: Clock) -> Keeping:
    parts = bench.workbench.parts
    return Keeping(parts.places, parts.store, parts.inbox, parts.runs, parts.bus.publish, clock)


def rule(bench: Bench, key: str, value: int) -> None:
    change_setting(bench.workbench.parts.places.settings, key, value)


async def session_of(bench: Bench, run: RunId, name: str) -> SessionId:
    session = (await bench.workbench.parts.store.run_row(run)).session
    await bench.workbench.dispatch(c.RenameSession(session=session, name=name))
    return session


async def done(bench: Bench, name: str, content: str = "MIT") -> tuple[RunId, SessionId]:
    run = await bench.start(bench.script(writes("a", content), {"text": "done"}))
    await bench.still(run)
    async with asyncio.timeout(30):
        while bench.workbench.parts.runs.live(run) is not None:
            await bench.workbench.ask(q.Sessions())
    return run, await session_of(bench, run, name)


async def names(bench: Bench) -> list[str]:
    return sorted(row.name for row in await bench.workbench.parts.store.sessions())


LOOKS = """
import asyncio, sys
from pathlib import Path
from workbench.domain.queries import Events
from workbench.service.workbench import Workbench


async def look():
    workbench = await Workbench.open(Path(sys.argv[1]), Path(sys.argv[2]))
    await workbench.ask(Events(run=sys.argv[3]))
    print("looks", flush=True)
    await asyncio.sleep(600)


asyncio.run(look())
"""


@asynccontextmanager
async def another_program(home: Path, database: Path, run: RunId) -> AsyncIterator[asyncio.subprocess.Process]:
    """An engine of another home on the same database, which shows a run."""
    order = (sys.executable, "-c", LOOKS, str(home), str(database), run)
    process = await asyncio.create_subprocess_exec(*order, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"looks\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def would_go(keeping: Keeping) -> GoingList:
    found = await keeping.ask(q.WouldGo())
    assert isinstance(found, GoingList)
    return found


async def test_only_what_nobody_needs_goes_and_comes_back(bench: Bench, keeping: Keeping, clock: Clock) -> None:
    _, old = await done(bench, "old")
    labelled, _ = await done(bench, "labelled")
    await bench.workbench.dispatch(c.LabelRun(run=labelled, label="baseline"))
    marked, _ = await done(bench, "bookmarked")
    await bench.workbench.dispatch(c.NoteEvent(run=marked, seq=1))
    looked, _ = await done(bench, "looked at")
    await bench.workbench.ask(q.Events(run=looked))
    waits = await bench.start(bench.script(writes("b"), {"text": "done"}), "ask")
    await bench.still(waits)
    await session_of(bench, waits, "waits")
    everything = await names(bench)

    clock.days = 400
    assert (await would_go(keeping)).rows == ()
    assert await keeping.apply() == ""
    with pytest.raises(BadInput, match="No rule says what goes"):
        await keeping.prune()
    rule(bench, "keep_days", 365)
    found = await would_go(keeping)
    assert [(row.session, row.rule) for row in found.rows] == [(old, "days")]
    assert found.held == 4
    assert 0 < found.rows[0].room < found.total
    assert await names(bench) == everything, "it was only asked"

    watching = asyncio.create_task(keeping.watch(first=0.0))
    await bench.published(lambda told: isinstance(told, Notice) and "“old”" in told.text)
    watching.cancel()
    assert await asyncio.gather(watching, return_exceptions=True)
    assert await names(bench) == [name for name in everything if name != "old"]
    deleted = await bench.workbench.ask(q.DeletedSessions())
    assert isinstance(deleted, q.DeletedList)
    assert [row.session for row in deleted.rows] == [old]
    await bench.workbench.dispatch(c.RestoreSession(session=old))
    assert await names(bench) == everything
    clock.days = 364
    assert (await would_go(keeping)).rows == (), "what was brought back counts as touched"

    clock.days = 800
    file: Path = bench.workbench.parts.places.settings
    await asyncio.to_thread(file.write_text, "keep_days = -1\n")
    with pytest.raises(BadInput, match="keep_days"):
        await keeping.apply()
    assert await names(bench) == everything, "a rule that can't be read takes nothing"


@pytest.mark.slow
async def test_the_room_that_is_told_is_the_room_that_a_purge_gives(bench: Bench, keeping: Keeping) -> None:
    large = "\n".join(f"{number * 7919:x} {number**5:x}" for number in range(60_000))
    first, oldest = await done(bench, "first", large)
    await done(bench, "second", large)
    await done(bench, "third")
    await bench.workbench.dispatch(c.Fork(run=first, seq=3))
    rule(bench, "keep_megabytes", 1)
    found = await would_go(keeping)
    assert [row.name for row in found.rows] == ["second", "third"], "the fork of the first stands ready to go on"
    assert found.total > 1_000_000
    assert found.rows[1].room < 50_000
    answer = await bench.workbench.dispatch(c.Prune())
    assert isinstance(answer, q.Done)
    assert answer.note == "Deleted by the rules of the settings: “second”, “third”."
    assert [row.id for row in await bench.workbench.parts.store.sessions()] == [oldest]
    await bench.workbench.parts.store.purge_deleted(older_than_days=0)
    after = await would_go(keeping)
    assert after.total == found.total - sum(row.room for row in found.rows)
    verified = await bench.workbench.ask(q.VerifyAudit())
    assert isinstance(verified, q.AuditVerified)
    assert verified.findings == ()


async def test_what_another_window_of_the_database_shows_is_held_until_that_is_closed(
    bench: Bench, keeping: Keeping, clock: Clock, tmp_path: Path
) -> None:
    run, session = await done(bench, "shown elsewhere")
    rule(bench, "keep_days", 1)
    clock.days = 2
    database = bench.workbench.parts.places.database
    async with another_program(tmp_path / "other", database, run) as other:
        assert (await would_go(keeping)).rows == ()
        assert (await would_go(keeping)).held == 1
        assert await keeping.apply() == ""
        other.kill()  # it had no time to tidy up
        await other.wait()
        assert [row.session for row in (await would_go(keeping)).rows] == [session]
    assert not list(database.parent.glob("*-looked-at/*"))


async def test_what_begins_between_the_look_and_the_deletion_keeps_its_session(
    bench: Bench, keeping: Keeping, clock: Clock
) -> None:
    store = bench.workbench.parts.store
    kept = {name: await done(bench, name) for name in ("rests", "run", "bookmarked", "looked at")}
    rule(bench, "keep_days", 1)
    clock.days = 2
    going = {each.name: each for each in (await would_go(keeping)).rows}
    assert set(going) == set(kept)
    await store.new_run(kept["run"][1], "local")
    await bench.workbench.dispatch(c.NoteEvent(run=kept["bookmarked"][0], seq=1))
    await bench.workbench.ask(q.Events(run=kept["looked at"][0]))
    assert [name for name, each in going.items() if await store.keeping.delete(each)] == ["rests"]
    assert not await store.keeping.delete(going["rests"]), "it is gone already"
    assert await names(bench) == sorted(set(kept) - {"rests"})


async def test_who_goes_on_in_a_session_that_was_deleted_elsewhere_brings_it_back(bench: Bench) -> None:
    store = bench.workbench.parts.store
    log = await filled(store, 3, "gone on with")
    run, session = log.run, log.session
    await log.release()
    await store.delete_session(session)
    await store.open_run(run)
    assert await names(bench) == ["gone on with"]
    await store.delete_session(session)
    await store.new_run(session, "local")
    assert await names(bench) == ["gone on with"]
