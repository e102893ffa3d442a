"""WAL only where the library can't corrupt it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.making import all_events, filled
from workbench.store import Store, connections
from workbench.store.journal import journal_for


@pytest.mark.parametrize(
    ("version", "journal"),
    [
        ((3, 40, 1), "truncate"),
        ((3, 44, 5), "truncate"),
        ((3, 44, 6), "wal"),
        ((3, 45, 0), "truncate"),
        ((3, 50, 6), "truncate"),
        ((3, 50, 7), "wal"),
        ((3, 51, 0), "truncate"),
        ((3, 51, 2), "truncate"),
        ((3, 51, 3), "wal"),
        ((4, 0, 0), "wal"),
    ],
)
def test_the_version_decides(version: tuple[int, ...], journal: str) -> None:
    assert journal_for(version) == journal


@pytest.mark.parametrize("journal", ["wal", "truncate"])
async def test_both_journals_work_and_one_becomes_the_other(
    path: Path, monkeypatch: pytest.MonkeyPatch, journal: str
) -> None:
    first = await Store.open(path)
    log = await filled(first)
    await first.close()
    monkeypatch.setattr(connections, "journal_for", lambda: journal)
    store = await Store.open(path)
    assert store.journal == journal
    again = await filled(store)
    assert len(await all_events(store, again.run)) == 10
    view = await Store.open(path, read_only=True)
    assert len(await all_events(view, log.run)) == 10
    await view.close()
    await store.close()
    monkeypatch.setattr(connections, "journal_for", lambda: "truncate")
    store = await Store.open(path)
    assert store.journal == "truncate"
    assert len(await all_events(store, again.run)) == 10
    await store.close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
