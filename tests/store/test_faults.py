"""Full disk, foreign locks, files that vanish: a known error, nothing half saved, and on it goes afterwards."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import MOUNTS, all_events, child, filled, finished, may_mount, steps
from workbench.domain.errors import StoreError, StoreLocked
from workbench.store import Store

FILL_UP = """
from workbench.domain.errors import StoreFull
async def main():
    import os, resource
    store = await Store.open(Path(sys.argv[1]) / "home" / "w.db")
    log = await filled(store, 1)
    saved = 1
    fill = Path(sys.argv[1]) / "fill"
    def squeeze():
        if sys.argv[2] == "limit":
            resource.setrlimit(resource.RLIMIT_FSIZE, (store.path.stat().st_size + 8192, resource.RLIM_INFINITY))
            return
        with fill.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(os.urandom(4096))
            except OSError:
                pass
    def make_room():
        if sys.argv[2] == "limit":
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        else:
            fill.unlink()
    for round in range(2):
        squeeze()
        failures = 0
        while failures < 3:
            event, texts = reply(log.run, saved + 1, os.urandom(1000).hex())
            try:
                await log.append([event], texts, durable=True)
                saved += 1
            except StoreFull as error:
                failures += 1
                assert "room" in error.todo
                assert len(await all_events(store, log.run)) == saved
        make_room()
        await log.append([event], texts, durable=True)
        saved += 1
    found = await all_events(store, log.run)
    assert len(found) == saved and found[-1] == event, (len(found), saved)
    assert log.text(event.text.ref) == await store.text(event.text.ref)
    await store.close()
    print("ok", saved)
asyncio.run(main())
"""


@pytest.mark.skipif(not may_mount(), reason="this machine lets nobody mount a small disk")
def test_a_full_disk_loses_nothing_and_the_same_append_works_when_there_is_room(tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    mounted = 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'
    before = [*MOUNTS, "sh", "-c", mounted, str(place)]
    assert finished(child(FILL_UP, place, "disk", before=before)).startswith("ok")


def test_a_spent_quota_loses_nothing_either(tmp_path: Path) -> None:
    assert finished(child(FILL_UP, tmp_path, "limit")).startswith("ok")


HOLD = """
import sqlite3
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
raw.execute("ROLLBACK")
"""


async def test_a_foreign_lock_is_told_after_a_wait_and_the_same_append_works_afterwards(path: Path) -> None:
    store = await Store.open(path, busy_seconds=0.3)
    log = await filled(store)
    holder = child(HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    events = steps(log.run, 11, 2)
    for _ in range(2):
        with pytest.raises(StoreLocked):
            await log.append(events, {}, durable=True)
    finished(holder)
    await log.append(events, {}, durable=True)
    assert len(await all_events(store, log.run)) == 12
    await store.close()


@pytest.mark.parametrize("how", ["unlinked", "renamed", "replaced"])
async def test_a_file_that_is_gone_or_replaced_is_noticed_at_the_next_write(store: Store, path: Path, how: str) -> None:
    log = await filled(store)
    data, away = path.read_bytes(), path.with_name("away.db")
    path.rename(away)
    if how == "unlinked":
        away.unlink()
    if how == "replaced":
        path.write_bytes(data)
    for _ in range(2):
        with pytest.raises(StoreError, match="removed or replaced"):
            await log.append(steps(log.run, 11, 1), {}, durable=False)
    if how == "replaced":
        assert path.read_bytes() == data
    if how == "renamed":
        away.rename(path)
        await log.append(steps(log.run, 11, 1), {}, durable=False)
        assert len(await all_events(store, log.run)) == 11


async def test_a_failed_commit_that_reached_the_file_is_not_saved_twice(store: Store, path: Path) -> None:
    """As after an error at the very end of a commit: the file has it, the caller was told that it failed."""
    log = await filled(store)
    events = steps(log.run, 11, 1)
    with closing(sqlite3.connect(path)) as raw:
        before = raw.execute("SELECT last_seq, link FROM run").fetchone()
    await log.append(events, {}, durable=True)
    log._last, log._link, log._is_unsure = *before, True
    await log.append(events, {}, durable=True)
    await log.append(steps(log.run, 12, 1), {}, durable=True)
    assert len(await all_events(store, log.run)) == 12
