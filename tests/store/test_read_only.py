"""A place that can't be written: viewing and exporting work, nothing else does, and everyone is told why."""

# ruff: noqa: ASYNC240

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.making import GOAL, MOUNTS, all_events, child, filled, finished, may_mount
from tests.store.test_kill import killed_in_a_commit
from workbench.domain.errors import StoreReadOnly
from workbench.domain.ids import RunId
from workbench.store import Store

pytestmark = pytest.mark.skipif(not may_mount(), reason="this machine lets nobody mount, so no place is read-only")

FROZEN = [
    *MOUNTS,
    "sh",
    "-c",
    'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"',
]
VIEW = """
from workbench.domain.errors import StoreReadOnly
async def main():
    store = await Store.open(Path(sys.argv[1]))
    assert store.read_only and sys.argv[3] in store.read_only_why, store.read_only_why
    rows = await store.sessions()
    for row in rows:
        for run in row.runs:
            print(run.status, len(await all_events(store, run.id)))
        await store.export_session(row.id, Path(sys.argv[2]) / "exported")
    for act in (store.new_session("new", GOAL), store.purge_deleted(), store.save_goal(GOAL)):
        try:
            await act
            raise AssertionError("it was written")
        except StoreReadOnly as error:
            assert error.todo
    await store.close()
    print("sessions", len(rows))
asyncio.run(main())
"""


async def test_a_read_only_home_is_viewed_and_exported_from(path: Path, tmp_path: Path) -> None:
    store = await Store.open(path)
    log = await filled(store, 30)
    await store.close()
    before = path.read_bytes()
    view = child(VIEW, path, tmp_path, "can't be written", before=[*FROZEN, str(path.parent)])
    assert finished(view) == "interrupted 30\nsessions 1\n"
    assert path.read_bytes() == before
    elsewhere = await Store.open(tmp_path / "other.db")
    row = await elsewhere.import_session(tmp_path / "exported")
    assert row.runs[0].id == log.run
    await elsewhere.close()


def test_a_read_only_home_without_a_database_shows_an_empty_one(tmp_path: Path) -> None:
    home = tmp_path / "empty"
    home.mkdir()
    for path in (home / "w.db", home / "deeper" / "w.db"):
        view = child(VIEW, path, tmp_path, "can't be", before=[*FROZEN, str(home)])
        assert finished(view) == "sessions 0\n"


async def test_what_a_killed_writer_left_is_rolled_back_in_a_copy(path: Path, tmp_path: Path) -> None:
    store = await Store.open(path)
    await filled(store, 30)
    await store.close()
    killed_in_a_commit(path)
    view = child(VIEW, path, tmp_path, "can't be written", before=[*FROZEN, str(path.parent)])
    assert finished(view) == "interrupted 30\nsessions 1\n"
    assert path.with_name(path.name + "-journal").stat().st_size > 0, "the place itself was not touched"
    store = await Store.open(path)
    assert (await store.sessions())[0].name == "first"
    await store.close()


async def test_opened_for_viewing_it_shows_what_another_program_writes(store: Store, path: Path) -> None:
    view = await Store.open(path, read_only=True)
    assert (view.read_only, view.read_only_why) == (True, "it was opened for viewing")
    log = await filled(store, 5)
    assert len(await all_events(view, log.run)) == 5
    row = await view.run_row(log.run)
    assert (row.status, row.elsewhere) == ("running", True)
    with pytest.raises(StoreReadOnly):
        await view.new_session("x", GOAL)
    with pytest.raises(StoreReadOnly):
        await view.open_run(RunId("r00000000000"))
    await view.close()
