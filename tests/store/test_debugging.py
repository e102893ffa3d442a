"""Breakpoints, watches, plan modes and labels; and the revision that brought them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from msgspec.structs import replace

from tests.store.making import filled, started
from workbench.domain.breakpoints import Breakpoint, Breakpoints
from workbench.domain.errors import NotFound
from workbench.domain.ids import RunId
from workbench.store import Store
from workbench.store.connections import writing_engine
from workbench.store.event_log import rows_for, write
from workbench.store.migrations import APPLICATION

TOOL = Breakpoint(id="", where="tool", tool="files.*", condition="args.path == 'x'", hits=">= 3")


async def reopened(store: Store) -> Store:
    await store.close()
    return await Store.open(store.path)


async def test_breakpoints_are_kept_in_order_and_their_ids_are_never_used_again(path: Path) -> None:
    store = await Store.open(path)
    assert await store.breakpoints() == Breakpoints()
    first, second = await store.save_breakpoint(TOOL), await store.save_breakpoint(replace(TOOL, where="finished"))
    assert (first, second.id) == (replace(TOOL, id="b1"), "b2")
    changed = replace(first, enabled=False)
    assert await store.save_breakpoint(changed) == changed
    store = await reopened(store)
    assert (await store.breakpoints()).each == (changed, second)
    await store.delete_breakpoint("b2")
    await store.delete_breakpoint("b1")
    store = await reopened(store)
    assert (await store.save_breakpoint(TOOL)).id == "b3"
    for name in ("b1", "b2", "b9", "x", "", "b0", "b1; DROP TABLE run", "b" + "9" * 30):
        with pytest.raises(NotFound):
            await store.delete_breakpoint(name)
        if name:
            with pytest.raises(NotFound):
                await store.save_breakpoint(replace(TOOL, id=name))
    assert len((await store.breakpoints()).each) == 1
    await store.close()


async def test_flags_and_watches_are_kept_apart(path: Path) -> None:
    store = await Store.open(path)
    assert await store.watches() == ()
    await store.set_watches(("run.cost", "args.path"))
    await store.mute_breakpoints(True)
    store = await reopened(store)
    assert await store.watches() == ("run.cost", "args.path")
    assert (await store.breakpoints()).muted
    await store.set_watches(())
    assert ((await store.breakpoints()).muted, await store.watches()) == (True, ())
    await store.mute_breakpoints(False)
    assert not (await store.breakpoints()).muted
    await store.close()


async def test_plan_modes_are_remembered_by_tool(store: Store) -> None:
    assert await store.plan_modes() == {}
    await store.remember_plan_mode("files.write", "tape")
    await store.remember_plan_mode("mail.send", "ask")
    await store.remember_plan_mode("files.write", "run")
    assert await store.plan_modes() == {"files.write": "run", "mail.send": "ask"}


async def test_labels_show_in_lists_and_are_made_harmless(store: Store) -> None:
    log = await filled(store)
    await store.label_run(log.run, "  the\nright\x1b one ", "Because\x00\n\nit says so. ")
    row = await store.run_row(log.run)
    assert (row.label, row.note) == ("the right one", "Because\n\nit says so.")
    assert (await store.session(log.session)).runs[0] == row
    await store.label_run(log.run, "", "")
    assert (await store.run_row(log.run)).label == ""
    with pytest.raises(NotFound):
        await store.label_run(RunId("r00000000000"), "x", "")


def first_revision(path: Path) -> None:
    """Make a database as the first revision left it, with a session and a run."""
    path.parent.mkdir(parents=True)
    path.touch()
    engine = writing_engine(path, 5)
    config = Config()
    config.set_main_option("script_location", "workbench.store:migrations")
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "workbench.store:migrations/versions")
    run = RunId("r0vrt42sr0qv")
    rows, link = rows_for(1, 0, b"", [started(run)])
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("PRAGMA user_version = 1")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
        connection.exec_driver_sql("INSERT INTO session VALUES ('s1', 'old', 'g', 'old\ng', 1, 1, NULL, 0)")
        run_row = "(1, ?, 's1', NULL, NULL, 'local', 1, 1, 'reached', 'finished', 3, 1, ?, NULL, NULL, NULL, NULL)"
        connection.exec_driver_sql(f"INSERT INTO run VALUES {run_row}", (run, link))
        write(connection, rows)
    engine.dispose()


async def test_a_database_of_the_first_revision_is_backed_up_and_gets_the_new_tables(path: Path) -> None:
    first_revision(path)
    store = await Store.open(path)
    (row,) = (await store.sessions())[0].runs
    assert (row.id, row.steps, row.label, row.note) == ("r0vrt42sr0qv", 3, "", "")
    await store.label_run(row.id, "kept", "")
    assert (await store.save_breakpoint(TOOL)).id == "b1"
    await store.close()
    (backup,) = (path.parent / "backups").iterdir()
    with closing(sqlite3.connect(backup)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
        assert "label" not in str(raw.execute("SELECT sql FROM sqlite_master WHERE name = 'run'").fetchone())
