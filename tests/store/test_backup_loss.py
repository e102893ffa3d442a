"""What putting a backup back would lose is told first, and while anything runs nothing is put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.making import GOAL, child, filled, finished, steps
from tests.store.test_owners import DRIVE
from tests.store.test_seals import heads_for
from workbench.domain.backups import loss_words
from workbench.domain.errors import BadInput, DamagedDatabase, StoreLocked
from workbench.store import Store, restore

NOW = 1_764_060_000.0


async def made(store: Store) -> Path:
    backup = await store.backups.make(NOW, 3)
    assert backup is not None
    return Path(backup.file)


def bytes_of(file: Path) -> bytes:
    """What a file holds."""
    return file.read_bytes()


async def test_what_is_newer_than_the_backup_is_named_and_counted(store: Store, path: Path) -> None:
    grows, goes = await filled(store, 5, "Grows"), await store.new_session("Deleted since", GOAL)
    backup = await made(store)
    await grows.append(steps(grows.run, 6, 3), {}, durable=True)
    await grows.release()
    newer = await filled(store, 4, "New")
    await newer.release()
    await store.delete_session(goes)
    loss = await store.backups.loss(backup)
    assert (loss.sessions, loss.grown, loss.back) == (("New",), ("Grows",), ("Deleted since",))
    assert (loss.runs, loss.events) == (1, 3 + 4)
    assert loss.backup.made == NOW
    assert "7 events of runs, 1 of them as a whole, are not in it." in loss_words(loss)[0]
    assert "Sessions that are not in it: New." in loss_words(loss)
    none = await store.backups.loss(await made(store))
    assert (none.sessions, none.grown, none.back, none.events) == ((), (), (), 0)
    assert "no event is missing" in loss_words(none)[0]


async def test_a_run_under_way_is_named_and_keeps_everything_as_it_is(store: Store, path: Path) -> None:
    log = await filled(store, 5, "Mine")
    backup = await made(store)
    with pytest.raises(StoreLocked, match=f"{log.run} of “Mine”"):
        await store.backups.loss(backup)
    await log.release()
    assert (await store.backups.loss(backup)).events == 0
    driver = child(DRIVE, path)
    assert driver.stdout is not None
    assert driver.stdin is not None
    run = driver.stdout.readline().strip()
    with pytest.raises(StoreLocked, match=f"{run} of “first” in another program, process {driver.pid}"):
        await store.backups.loss(backup)
    await store.close()
    before = bytes_of(path)
    with pytest.raises(StoreLocked, match=str(driver.pid)):
        restore(path, backup, heads_for(path), NOW)
    assert bytes_of(path) == before
    finished(driver)
    assert restore(path, backup, heads_for(path), NOW).backup == str(backup)


async def test_a_backup_that_is_not_sound_is_told_apart(store: Store) -> None:
    await (await filled(store)).release()
    good = await made(store)
    bad = good.with_name("workbench-20251126-0840.db")
    data = good.read_bytes()
    bad.write_bytes(data[:4096] + b"\0" * (len(data) - 4096))
    found = store.backups.all()
    assert [bool(trouble) for trouble in await store.backups.troubles(found)] == [False, True]
    with pytest.raises(DamagedDatabase, match="damaged itself"):
        await store.backups.loss(bad)
    with pytest.raises(BadInput, match="no file"):
        await store.backups.loss(good.with_name("nothing.db"))
