"""All sessions are searched, over an index that follows from the log."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain.searching import Search, SearchHits
from workbench.service.workbench import Workbench


async def found(workbench: Workbench, line: str, limit: int = 100) -> SearchHits:
    while True:
        answer = await workbench.ask(Search(line=line, limit=limit))
        assert isinstance(answer, SearchHits)
        if answer.indexed == 1:
            return answer


async def test_words_tools_errors_and_dates_find_events_of_all_runs(bench: Bench) -> None:
    first = await bench.start(bench.script(writes("a.txt", "Größe of the harbour print"), {"text": "All done."}))
    await bench.still(first)
    assert [hit.part for hit in (await found(bench.workbench, "harbour")).hits] == ["arguments"]
    second = await bench.start(bench.script(writes("../out.txt", "nothing"), {"text": "I could not, harbour or not."}))
    await bench.still(second)
    hits = (await found(bench.workbench, "HARB")).hits
    assert [(hit.run, hit.source, hit.part) for hit in hits] == [
        (second, "model", "reply"),
        (first, "model", "arguments"),
    ]
    assert "harbour" in hits[0].excerpt
    assert [hit.run for hit in (await found(bench.workbench, "grosse")).hits] == [first], "without marks, too"
    assert [hit.run for hit in (await found(bench.workbench, "GRÖSSE")).hits] == [first]
    assert len((await found(bench.workbench, '"harbour print"')).hits) == 1
    assert (await found(bench.workbench, '"print harbour"')).hits == ()
    failed = (await found(bench.workbench, "error")).hits
    assert [(hit.run, hit.kind, hit.tool, hit.failed) for hit in failed] == [
        (second, "tool_failed", "files.write", True)
    ]
    assert {hit.tool for hit in (await found(bench.workbench, "tool:files")).hits} == {"files.write"}
    assert (await found(bench.workbench, "tool:file harbour")).hits == ()
    assert (await found(bench.workbench, "harbour since:2100-01-01")).hits == ()
    assert (await found(bench.workbench, "harbour model:scripted until:today")).hits == hits
    some = await found(bench.workbench, "model:scripted", limit=2)
    assert (len(some.hits), some.more) == (2, True)


async def test_a_fork_is_found_by_its_own_events_and_a_label(bench: Bench) -> None:
    first = await bench.start(bench.script(writes("a.txt", "harbour"), {"text": "All done."}))
    await bench.still(first)
    answer = await bench.workbench.dispatch(c.Fork(run=first, seq=1, label="stricter"))
    fork = answer.run  # type: ignore[union-attr]
    await bench.still(fork)
    assert {hit.run for hit in (await found(bench.workbench, "harbour")).hits} == {first}
    assert {hit.run for hit in (await found(bench.workbench, "label:strict")).hits} == {fork}


async def test_the_index_may_be_lost_broken_or_newer_than_the_database(bench: Bench, tmp_path: Path) -> None:
    run = await bench.start(bench.script(writes("a.txt", "harbour"), {"text": "All done."}))
    await bench.still(run)
    whole = (await found(bench.workbench, "harbour")).hits
    assert whole
    index = bench.workbench.parts.store.index
    index.close()
    file = bench.workbench.parts.store.path.with_name("search.db")
    assert file.stat().st_mode & 0o77 == 0
    assert b"harbour print" not in file.read_bytes()
    for spoil in (file.unlink, lambda: file.write_bytes(b"not a database" * 500), lambda: _made_newer(file)):
        await asyncio.to_thread(spoil)
        assert (await found(bench.workbench, "harbour")).hits == whole
        index.close()
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("update run set until = 100000")
    assert (await found(bench.workbench, "harbour")).hits == whole, "an older database was put back"


def _made_newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("pragma user_version = 99")


async def test_sessions_that_were_deleted_are_not_found_and_leave_the_index(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a.txt", "harbour"), {"text": "All done."}))
    await bench.still(run)
    (hit, *_) = (await found(bench.workbench, "harbour")).hits
    await bench.workbench.dispatch(c.DeleteSession(session=hit.session))
    assert (await found(bench.workbench, "harbour")).hits == ()
    store = bench.workbench.parts.store
    assert await store.purge_deleted(older_than_days=-1) == 1
    assert store.index.known() == {}
