"""Whoever changes the log by the way is found, by what is sealed outside of the database; a crash is no such thing."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import GOAL, child, filled, finished, reply, started, steps, unguard
from workbench.domain.audit import AuditVerified
from workbench.domain.errors import DamagedDatabase, StoreError
from workbench.store import Heads, RunLog, SealKey, Store, folder_for
from workbench.store.chain import first_link, next_link

KEY = SealKey(name="k1", secret=b"k" * 32)
SEALED = """
from workbench.store import Heads, SealKey, folder_for
def heads(path):
    return Heads(folder_for(path.parent, path), lambda: [SealKey(name="k1", secret=b"k" * 32)])
"""
BUSY = (
    SEALED
    + """
async def main():
    path = Path(sys.argv[1])
    store = await Store.open(path, heads=heads(path))
    log = await store.new_run(await store.new_session("busy", GOAL), "local")
    await log.append([started(log.run)], {}, durable=True)
    for seq in range(2, 40, 2):
        await log.append(steps(log.run, seq, 2), {}, durable=False)
asyncio.run(main())
"""
)


def heads_for(path: Path, *keys: SealKey) -> Heads:
    return Heads(folder_for(path.parent, path), lambda: keys or (KEY,))


async def opened(path: Path, *keys: SealKey) -> Store:
    return await Store.open(path, heads=heads_for(path, *keys))


async def verified(path: Path, *keys: SealKey) -> AuditVerified:
    store = await opened(path, *keys)
    try:
        return await store.audit.verify(lambda *_: None)
    finally:
        await store.close()


def kinds(found: AuditVerified) -> set[str]:
    return {finding.what for finding in found.findings}


async def grown(path: Path) -> RunLog:
    """A run of 21 events in three commits, and a second run."""
    store = await opened(path)
    log = await filled(store, 10)
    await log.append(steps(log.run, 11, 10), {}, durable=True)
    long, texts = reply(log.run, 21, "a long reply " * 100)
    await log.append([long], texts, durable=False)
    await filled(store, 5, "second")
    await store.close()
    return log


def tampered(path: Path, act: Callable[[sqlite3.Connection], object]) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        unguard(raw)
        act(raw)


def relinked(raw: sqlite3.Connection, run: str, number: int) -> None:
    """Work the run's chain out anew, as someone does who knows how it is made."""
    link = first_link(run)
    rows = raw.execute("SELECT place, body FROM event WHERE place >> 32 = ? ORDER BY place", (number,)).fetchall()
    for place, body in rows:
        link = next_link(link, body)
        raw.execute("UPDATE event SET link = ? WHERE place = ?", (link, place))
    raw.execute("UPDATE run SET link = ?, last_seq = ? WHERE number = ?", (link, rows[-1][0] & 0xFFFF, number))


def edit(raw: sqlite3.Connection) -> None:
    (body,) = raw.execute("SELECT body FROM event WHERE place = (1 << 32) + 6").fetchone()
    raw.execute("UPDATE event SET body = ? WHERE place = (1 << 32) + 6", (body.replace(b'"step":6', b'"step":9'),))


def delete(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM event WHERE place = (1 << 32) + 6")


def swap(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE event SET place = -place WHERE place IN ((1 << 32) + 4, (1 << 32) + 5)")
    raw.execute(
        "UPDATE event SET place = CASE (-place & 0xffff) WHEN 4 THEN -place + 1 ELSE -place - 1 END WHERE place < 0"
    )


async def test_what_nobody_touched_is_found_whole_and_sealed(path: Path) -> None:
    await grown(path)
    found = await verified(path)
    assert (found.findings, found.runs, found.events, found.sealed, found.texts) == ((), 2, 26, 2, 1)
    assert found.notes == ()


@pytest.mark.parametrize("statement", ["UPDATE event SET link = zeroblob(16)", "DELETE FROM event"])
async def test_events_are_neither_changed_nor_deleted_by_the_way(path: Path, statement: str) -> None:
    await grown(path)
    with closing(sqlite3.connect(path)) as raw, pytest.raises(sqlite3.IntegrityError, match=r"never changed|purged"):
        raw.execute(statement)


@pytest.mark.parametrize(
    ("act", "what", "seq"),
    [(edit, "changed", 6), (delete, "missing", 6), (swap, "changed", 4)],
    ids=["edited", "deleted", "moved"],
)
async def test_an_edited_a_deleted_and_a_moved_event_are_named(
    path: Path, act: Callable[[sqlite3.Connection], object], what: str, seq: int
) -> None:
    log = await grown(path)
    tampered(path, act)
    found = await verified(path)
    assert (found.findings[0].what, "trigger" in kinds(found)) == ("trigger", True)
    assert next((each.run, each.seq) for each in found.findings if each.what == what) == (log.run, seq)


@pytest.mark.parametrize("last", [1, 12, 20])
async def test_a_tail_that_was_cut_is_found_though_the_rest_is_whole(path: Path, last: int) -> None:
    log = await grown(path)

    def cut(raw: sqlite3.Connection) -> None:
        raw.execute("DELETE FROM event WHERE place >> 32 = 1 AND (place & 0xffff) > ?", (last,))
        relinked(raw, log.run, 1)

    tampered(path, cut)
    (finding,) = [each for each in (await verified(path)).findings if each.what == "cut"]
    assert (finding.run, finding.seq) == (log.run, last + 1)
    assert "event 21 was saved" in finding.says


async def test_a_chain_that_was_made_anew_is_found(path: Path) -> None:
    log = await grown(path)
    tampered(path, lambda raw: (edit(raw), relinked(raw, log.run, 1)))
    assert kinds(await verified(path)) == {"trigger", "rewritten"}


async def test_events_that_were_added_at_the_end_are_found(path: Path) -> None:
    log = await grown(path)

    def add(raw: sqlite3.Connection) -> None:
        raw.execute("INSERT INTO event SELECT place + 20, link, body FROM event WHERE place = (1 << 32) + 2")
        relinked(raw, log.run, 1)

    tampered(path, add)
    assert kinds(await verified(path)) == {"trigger", "added"}


async def test_an_older_copy_of_the_database_is_found(path: Path, tmp_path: Path) -> None:
    log = await grown(path)
    shutil.copy(path, tmp_path / "copy")
    store = await opened(path)
    again = await store.open_run(log.run)
    await again.append(steps(log.run, 22, 1), {}, durable=True)
    third = await filled(store, 3, "third")
    await store.close()
    shutil.copy(tmp_path / "copy", path)
    found = await verified(path)
    assert [(each.what, each.run) for each in found.findings] == [
        ("older copy", ""), ("cut", log.run), ("gone", third.run)
    ]  # fmt: skip


async def test_a_run_and_a_text_that_were_taken_away_are_found(path: Path) -> None:
    log = await grown(path)

    def take(raw: sqlite3.Connection) -> None:
        raw.execute("DELETE FROM event WHERE place >> 32 = 2")
        raw.execute("DELETE FROM run WHERE number = 2")
        raw.execute("UPDATE blob SET data = zeroblob(9)")

    tampered(path, take)
    found = await verified(path)
    assert [each.what for each in found.findings] == ["trigger", "gone", "text"]
    assert (found.findings[2].run, found.findings[2].seq) == (log.run, 21)


async def test_a_seal_that_was_changed_or_is_from_another_key_is_found(path: Path) -> None:
    log = await grown(path)
    assert kinds(await verified(path, SealKey(name="k2", secret=b"x" * 32))) == {"key"}
    head = heads_for(path).folder / f"{log.run}.head"
    head.write_bytes(head.read_bytes().replace(b'"seq":21', b'"seq":20'))
    assert kinds(await verified(path)) == {"seal"}
    head.unlink()
    (finding,) = (await verified(path)).findings
    assert (finding.what, finding.run) == ("unsealed", log.run)


async def test_a_run_that_is_not_the_one_that_was_sealed_does_not_go_on_but_a_fork_of_it_does(path: Path) -> None:
    log = await grown(path)
    tampered(path, lambda raw: (edit(raw), relinked(raw, log.run, 1)))
    store = await opened(path)
    with pytest.raises(DamagedDatabase, match="does not end as it was sealed"):
        await store.open_run(log.run)
    fork = await store.new_run(log.session, "local", log.run, 3)
    await fork.append(steps(fork.run, 4, 1), {}, durable=False)
    await store.close()


async def test_what_was_there_before_and_what_comes_from_a_file_is_not_covered_rather_than_broken(
    path: Path, tmp_path: Path
) -> None:
    store = await Store.open(path)
    log = await filled(store, 10)
    await store.export_session(log.session, tmp_path / "file")
    await store.close()
    store = await opened(path)
    await store.import_session(tmp_path / "file")
    again = await store.open_run(log.run)
    await again.append(steps(log.run, 11, 1), {}, durable=False)
    await store.close()
    found = await verified(path)
    assert found.findings == ()
    assert [note.partition(":")[0][:18] for note in found.notes] == ["Not covered before"] * 2
    tampered(path, lambda raw: (edit(raw), relinked(raw, log.run, 1)))
    assert "rewritten" in kinds(await verified(path))


async def test_what_is_purged_is_not_missed_and_its_return_is_noticed(path: Path, tmp_path: Path) -> None:
    log = await grown(path)
    shutil.copy(path, tmp_path / "copy")
    store = await opened(path)
    await store.delete_session(log.session)
    assert await store.purge_deleted(older_than_days=0) == 1
    await store.close()
    found = await verified(path)
    assert (found.findings, found.runs) == ((), 1)
    shutil.copy(tmp_path / "copy", path)
    assert kinds(await verified(path)) == {"added"}


@pytest.mark.parametrize("hook", ["WORKBENCH_CRASH_BEFORE", "WORKBENCH_CRASH_UNSEALED", "WORKBENCH_CRASH_AT"])
@pytest.mark.parametrize("at", ["1", "2", "9", "20"])
async def test_a_kill_around_a_commit_is_no_tampering_and_the_run_goes_on(path: Path, hook: str, at: str) -> None:
    process = child(BUSY, path, **{hook: at})
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    found = await verified(path)
    assert found.findings == ()
    store = await opened(path)
    for row in await store.last_runs():
        if row.events:
            log = await store.open_run(row.id)
            await log.append(steps(row.id, row.events + 1, 1), {}, durable=False)
    await store.close()
    assert (await verified(path)).findings == ()


async def test_a_commit_that_a_crash_left_unconfirmed_is_still_covered(path: Path) -> None:
    process = child(BUSY, path, WORKBENCH_CRASH_UNSEALED="9")
    process.communicate(timeout=60)
    tampered(path, lambda raw: (edit(raw), relinked(raw, raw.execute("SELECT id FROM run").fetchone()[0], 1)))
    assert "rewritten" in kinds(await verified(path))


async def test_nothing_is_saved_where_its_seal_can_not_be_written(path: Path) -> None:
    store = await opened(path)
    log = await store.new_run(await store.new_session("first", GOAL), "local")
    folder = heads_for(path).folder
    (folder / f"{log.run}.head").mkdir()
    with pytest.raises(StoreError, match="nothing more is saved"):
        await log.append([started(log.run)], {}, durable=True)
    (folder / f"{log.run}.head").rmdir()
    await log.append([started(log.run)], {}, durable=True)
    await store.close()
    assert (await verified(path)).findings == ()


async def test_another_program_may_write_while_it_is_verified(path: Path) -> None:
    await grown(path)
    store = await opened(path)
    process = child(BUSY, path)
    for _ in range(10):
        assert (await store.audit.verify(lambda *_: None)).findings == ()
    finished(process)
    assert (await store.audit.verify(lambda *_: None)).findings == ()
    await store.close()
