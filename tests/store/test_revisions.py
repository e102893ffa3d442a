"""Newer files are refused untouched; older ones are backed up and brought up to date in one transaction."""

# ruff: noqa: ASYNC240

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from tests.store.making import child, filled, finished, may_mount
from tests.store.test_read_only import FROZEN, VIEW
from workbench.domain.errors import NewerDatabase
from workbench.store import Store, migrations
from workbench.store.backups import KEPT_BACKUPS, keep_backup
from workbench.store.faults import damaged
from workbench.store.tables import METADATA

NEXT = '''
"""A revision to come."""
import os, signal
from alembic import op
import sqlalchemy as sa

revision, down_revision = "next", "NOW"

def upgrade():
    for step in range(3):
        op.create_table(f"extra{step}", sa.Column("x", sa.Integer))
        op.execute("UPDATE session SET name = name || '+'")
        if os.environ.get("DIE_AT") == str(step):
            os.kill(os.getpid(), signal.SIGKILL)
'''
OPEN_AS_NEXT = """
from workbench.store import migrations
migrations.HEAD += 1
migrations.VERSIONS = (*migrations.VERSIONS, sys.argv.pop())
"""
OPEN = """
async def main():
    store = await Store.open(Path(sys.argv[1]))
    print([row.name for row in await store.sessions()])
    await store.close()
asyncio.run(main())
"""


@pytest.fixture
async def old(path: Path) -> Path:
    store = await Store.open(path)
    await filled(store, 20)
    await store.close()
    return path


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / "v9999_next.py").write_text(NEXT.replace("NOW", f"{migrations.HEAD:04}"))
    return folder


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [name for (name,) in raw.execute("SELECT name FROM session")]


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
async def test_the_revisions_make_the_tables_that_the_code_declares(old: Path) -> None:
    engine = create_engine(f"sqlite:///{old}")
    with engine.connect() as connection:
        ours = {"include_name": lambda name, kind, _: kind != "table" or not name.startswith("memory_words")}
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), METADATA) == []
    engine.dispose()
    config = Config()
    config.set_main_option("script_location", "workbench.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == f"{migrations.HEAD:04}"


@pytest.mark.parametrize(
    "statement",
    [
        f"PRAGMA user_version = {migrations.HEAD + 1}",
        f"UPDATE alembic_version SET version_num = '{migrations.HEAD + 1:04}'",
    ],
    ids=["header", "table"],
)
@pytest.mark.parametrize("read_only", [False, True])
async def test_a_newer_file_is_refused_untouched_to_the_byte(old: Path, statement: str, read_only: bool) -> None:
    with closing(sqlite3.connect(old)) as raw, raw:
        raw.execute(statement)
    before = old.read_bytes()
    with pytest.raises(NewerDatabase, match="newer Workbench") as caught:
        await Store.open(old, read_only=read_only)
    assert caught.value.todo == "Update Workbench."
    assert old.read_bytes() == before
    assert [file.name for file in old.parent.iterdir()] == [old.name]


def test_an_older_file_is_backed_up_and_brought_up_to_date(old: Path, versions: Path) -> None:
    assert finished(child(OPEN_AS_NEXT + OPEN, old, versions)) == "['first+++']\n"
    (backup,) = (old.parent / "backups").iterdir()
    assert names(backup) == ["first"]
    assert finished(child(OPEN_AS_NEXT + OPEN, old, versions)) == "['first+++']\n"
    assert str(backup) in damaged(old, "x").todo


@pytest.mark.parametrize("step", [0, 2])
def test_a_kill_within_a_migration_leaves_the_old_file(old: Path, versions: Path, step: int) -> None:
    process = child(OPEN_AS_NEXT + OPEN, old, versions, DIE_AT=str(step))
    _, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    assert names(old) == ["first"]
    assert finished(child(OPEN_AS_NEXT + OPEN, old, versions)) == "['first+++']\n"


@pytest.mark.skipif(not may_mount(), reason="this machine lets nobody mount, so no place is read-only")
def test_an_older_file_in_a_read_only_place_is_viewed_through_a_copy(old: Path, versions: Path, tmp_path: Path) -> None:
    before = old.read_bytes()
    code = OPEN_AS_NEXT + VIEW
    view = child(code, old, tmp_path, "can't be written", versions, before=[*FROZEN, str(old.parent)])
    assert finished(view) == "interrupted 20\nsessions 1\n"
    assert old.read_bytes() == before
    assert list(Path("/tmp").glob(f"workbench-view-*/{old.name}")) == []


def test_two_programs_may_bring_it_up_to_date_at_once(old: Path, versions: Path) -> None:
    both = [child(OPEN_AS_NEXT + OPEN, old, versions) for _ in range(2)]
    assert [finished(process) for process in both] == ["['first+++']\n"] * 2


def test_only_the_newest_backups_stay(old: Path) -> None:
    made = [keep_backup(old, revision) for revision in range(KEPT_BACKUPS + 2)]
    assert sorted((old.parent / "backups").iterdir()) == sorted(made[-KEPT_BACKUPS:])
