"""Daily copies: made when due, looked through, pruned, never of a damaged file; and put back, which the audit knows."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import asyncio
import signal
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import all_events, child, filled, steps
from tests.store.test_seals import edit, grown, heads_for, kinds, opened, relinked, tampered, verified
from workbench.domain.errors import BadInput, DamagedDatabase, StoreLocked
from workbench.store import Store, backups, backups_of, last_good, restore
from workbench.store.backups import DAY, keep_backup
from workbench.store.soundness import trouble_in_copy

NOW = 1_764_060_000.0
"""25 November 2025, 08:40 by UTC."""


def names(path: Path) -> list[str]:
    return [Path(each.file).name for each in backups_of(path)]


async def made(path: Path, now: float = NOW, kept: int = 3) -> Path:
    store = await opened(path)
    try:
        backup = await store.backups.make(now, kept)
        assert backup is not None
        return Path(backup.file)
    finally:
        await store.close()


def ruin(path: Path) -> bytes:
    """Zero all pages but the first, as a dying disk may."""
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\0" * (len(data) - 4096))
    return path.read_bytes()


async def test_a_copy_holds_everything_and_is_for_nobody_else_to_read(path: Path, tmp_path: Path) -> None:
    await grown(path)
    copy = await made(path)
    assert copy == path.parent / "backups" / "workbench-20251125-0840.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    elsewhere = tmp_path / "elsewhere" / "workbench.db"
    elsewhere.parent.mkdir()
    elsewhere.write_bytes(copy.read_bytes())
    store, source = await Store.open(elsewhere), await Store.open(path)
    runs = [row.id for row in await source.last_runs()]
    assert [row.id for row in await store.last_runs()] == runs
    assert [await all_events(store, run) for run in runs] == [await all_events(source, run) for run in runs]
    await store.close()
    await source.close()


async def test_one_is_due_after_a_day_and_only_when_something_was_saved_since(path: Path) -> None:
    store = await Store.open(path)
    assert store.backups.is_due(NOW)
    await store.backups.make(NOW, 3)
    await filled(store)
    assert not store.backups.is_due(NOW + 3_600)
    assert not store.backups.is_due(NOW + DAY - 1)
    assert store.backups.is_due(NOW + DAY)
    assert store.backups.is_due(NOW - 3_600), "the clock was set back, so nobody knows how old the last one is"
    await store.backups.make(NOW + DAY, 3)
    assert not store.backups.is_due(NOW + 9 * DAY), "nothing was saved since"
    await store.close()


async def test_the_newest_stay_and_copies_from_before_migrations_are_counted_apart(path: Path) -> None:
    await (await Store.open(path)).close()
    before = keep_backup(path, 2).name
    for day in range(5):
        await made(path, NOW + day * DAY, kept=2)
    assert names(path) == ["workbench-20251128-0840.db", "workbench-20251129-0840.db", before]
    await made(path, NOW, kept=2)
    assert "workbench-20251125-0840.db" in names(path), "the one just made stays though the clock was set back"


async def test_a_damaged_file_never_takes_the_place_of_a_good_copy(path: Path) -> None:
    await grown(path)
    good = await made(path, kept=1)
    store = await opened(path)
    with closing(sqlite3.connect(path)) as raw, raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'blob'").fetchone()
    with path.open("rb+") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(DamagedDatabase, match="No backup was made, since the database is damaged") as caught:
        await store.backups.make(NOW + DAY, 1)
    assert "workbench backups restore" in caught.value.todo
    assert str(good) in caught.value.todo
    await store.close()
    assert [file.name for file in good.parent.iterdir()] == [good.name]
    assert trouble_in_copy(good) == ""


async def test_a_kill_in_the_middle_leaves_the_copies_that_were_there(path: Path) -> None:
    await grown(path)
    good = await made(path)
    process = child(
        """
        import os, signal, sqlite3
        from workbench.store import backups
        path = Path(sys.argv[1])
        backups._PAGES = 1
        steps = iter(range(6))
        def wait(_):
            if next(steps) == 5:
                os.kill(os.getpid(), signal.SIGKILL)
            return False
        backups.roll(path, sqlite3.connect(path), float(sys.argv[2]), 1, wait)
        """,
        path,
        NOW + DAY,
    )
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    left = [file.name for file in good.parent.iterdir()]
    assert good.name in left
    assert any(name.endswith(".part") for name in left), "it was killed in the middle"
    assert names(path) == [good.name]
    assert last_good(path) == good


async def test_closing_ends_a_copy_within_a_step(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await grown(path)
    monkeypatch.setattr(backups, "_PAGES", 1)
    begun = threading.Event()
    with closing(sqlite3.connect(path)) as source:

        def wait(_: float) -> bool:
            is_second = begun.is_set()
            begun.set()
            return is_second

        with pytest.raises(backups.Unwanted):
            backups.roll(path, source, NOW, 3, wait)
    assert list((path.parent / "backups").iterdir()) == []
    store = await opened(path)
    store.backups.give_up()
    assert await store.backups.make(NOW, 3) is None
    await store.close()
    assert list((path.parent / "backups").iterdir()) == []


async def test_events_are_saved_while_a_copy_is_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = await opened(path)
    log = await filled(store, 10)
    monkeypatch.setattr(backups, "_PAGES", 1)
    making = asyncio.ensure_future(store.backups.make(NOW, 3))
    for seq in range(11, 31):
        await log.append(steps(log.run, seq, 1), {}, durable=False)
    backup = await making
    assert backup is not None
    assert trouble_in_copy(Path(backup.file)) == ""
    assert len(await all_events(store, log.run)) == 30
    await store.close()


async def test_what_is_damaged_is_replaced_and_kept_and_the_audit_says_so(path: Path) -> None:
    log = await grown(path)
    backup = await made(path)
    store = await opened(path)
    again = await store.open_run(log.run)
    await again.append(steps(log.run, 22, 4), {}, durable=True)
    await filled(store, 7, "third")
    await store.close()
    damaged = ruin(path)

    restored = restore(path, None, heads_for(path), NOW + 60)
    assert (restored.backup, restored.made, restored.found) == (str(backup), NOW, ())
    assert (restored.lost_runs, restored.lost_events) == (1, 11)
    assert Path(restored.aside).name == "workbench.db.damaged-20251125-084100"
    assert Path(restored.aside).read_bytes() == damaged
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

    found = await verified(path)
    assert found.findings == ()
    assert "11 events saved after that are not in it, 1 whole run among them" in found.notes[0]
    store = await opened(path)
    again = await store.open_run(log.run)
    await again.append(steps(log.run, 22, 1), {}, durable=True)
    await store.close()
    assert (await verified(path)).findings == (), "the run goes on, sealed anew"
    assert (await verified(path)).notes[0] == found.notes[0], "and it stays on record"


async def test_an_older_copy_that_nobody_accepted_is_still_found(path: Path) -> None:
    log = await grown(path)
    backup = await made(path)
    store = await opened(path)
    again = await store.open_run(log.run)
    await again.append(steps(log.run, 22, 4), {}, durable=True)
    await store.close()
    path.write_bytes(backup.read_bytes())
    assert "older copy" in kinds(await verified(path))
    restore(path, backup, heads_for(path), NOW + 60)
    assert (await verified(path)).findings == ()


async def test_a_backup_that_somebody_rewrote_stays_a_finding(path: Path) -> None:
    log = await grown(path)
    backup = await made(path)

    def rewrite(raw: sqlite3.Connection) -> None:
        edit(raw)
        relinked(raw, log.run, 1)

    tampered(backup, rewrite)
    ruin(path)
    restored = restore(path, backup, heads_for(path), NOW + 60)
    assert {finding.what for finding in restored.found} >= {"rewritten"}
    assert "rewritten" in kinds(await verified(path))


async def test_seals_of_before_are_kept_beside_and_a_record_that_was_changed_is_found(path: Path) -> None:
    await grown(path)
    backup = await made(path)
    restored = restore(path, backup, heads_for(path), NOW + 60)
    assert Path(restored.aside).name.startswith("workbench.db.replaced-")
    folder = heads_for(path).folder
    assert [each.name for each in folder.parent.iterdir() if each != folder] == [f"{folder.name}.until-20251125-084100"]
    beginning = folder / "beginning.json"
    beginning.write_bytes(beginning.read_bytes().replace(b"0840", b"0940"))
    assert "seal" in kinds(await verified(path))


async def test_a_sound_database_is_replaced_only_by_a_copy_that_is_named(path: Path) -> None:
    await grown(path)
    await made(path)
    before = path.read_bytes()
    with pytest.raises(BadInput, match="is not damaged"):
        restore(path, None, heads_for(path), NOW)
    nothing = path.parent / "backups" / "workbench-20200101-0000.db"
    with pytest.raises(BadInput, match="no file"):
        restore(path, nothing, heads_for(path), NOW)
    assert path.read_bytes() == before


async def test_a_damaged_copy_is_passed_over_and_refused(path: Path) -> None:
    await grown(path)
    good, bad = await made(path), await made(path, NOW + DAY)
    ruin(bad)
    before = ruin(path)
    with pytest.raises(DamagedDatabase, match="damaged itself"):
        restore(path, bad, heads_for(path), NOW + 2 * DAY)
    assert path.read_bytes() == before
    assert restore(path, None, heads_for(path), NOW + 2 * DAY).backup == str(good)


async def test_nothing_is_replaced_under_a_program_that_writes(path: Path) -> None:
    await grown(path)
    backup = await made(path)
    before = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked, match="Another program holds"):
            restore(path, backup, heads_for(path), NOW)
    assert path.read_bytes() == before
