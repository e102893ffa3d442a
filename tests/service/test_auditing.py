"""Calls of real runs, of replays and of forks, page by page: each once, the one proposed last first."""

from __future__ import annotations

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.audit import AuditEntry, AuditFilter
from workbench.domain.events import ToolProposed


async def calls_of(bench: Bench, limit: int = 200, **where: object) -> list[AuditEntry]:
    """All calls, asked for in pages."""
    found: list[AuditEntry] = []
    before = None
    while True:
        query = q.AuditEntries(where=AuditFilter(**where), before=before, limit=limit)  # type: ignore[arg-type]
        page = await bench.workbench.ask(query)
        assert isinstance(page, q.AuditPage)
        assert page.damage == ()
        found += page.entries
        before = page.next
        if before is None:
            return found


async def test_pages_of_any_length_hold_each_call_once_in_the_same_order(bench: Bench) -> None:
    for name in ("a", "b"):
        await bench.still(await bench.start(bench.script(writes(name), writes(f"{name}2"), {"text": "done"})))
    whole = await calls_of(bench)
    assert len(whole) == 4
    assert [entry.at for entry in whole] == sorted((entry.at for entry in whole), reverse=True)
    for limit in (1, 2, 3):
        assert await calls_of(bench, limit) == whole
    assert [entry.run for entry in await calls_of(bench, run=whole[0].run)] == [whole[0].run] * 2


async def test_a_replay_is_told_from_calls_that_ran(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    await bench.still(run)
    replayed = await bench.workbench.dispatch(c.Replay(run=run))
    assert isinstance(replayed, q.RunRef)
    (copied,) = await calls_of(bench, run=replayed.run)
    (ran,) = await calls_of(bench, run=run)
    assert (ran.outcome, copied.outcome) == ("ok", "replayed")


async def test_what_a_fork_took_from_its_plan_and_what_it_went_on_with_are_its_own_calls(bench: Bench) -> None:
    agent = bench.script(writes("a"), {"text": "done"})
    run = await bench.start(agent)
    await bench.still(run)
    events = await bench.workbench.run_events(run)
    proposed = next(event.seq for event in events if isinstance(event, ToolProposed))
    for seq in (proposed - 1, proposed):
        fork = await bench.workbench.dispatch(c.Fork(run=run, seq=seq))
        assert isinstance(fork, q.RunRef)
        await bench.do(c.Continue(run=fork.run))
        calls = [entry for entry in await calls_of(bench, run=fork.run) if entry.outcome != "open"]
        assert [(entry.tool, entry.run) for entry in calls] == [("files.write", fork.run)]
    verified = await bench.workbench.ask(q.VerifyAudit())
    assert isinstance(verified, q.AuditVerified)
    assert (verified.findings, verified.sealed) == ((), 3)
