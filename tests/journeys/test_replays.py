# ruff: noqa: ASYNC240 - small local files
"""Recorded runs told again as runs of their own: to the end, up to an event and live from there, to a divergence."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.service.conftest import Bench, bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain.errors import InvalidCommand, NotFound
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.published import Happened
from workbench.domain.queries import RunRef
from workbench.engine import acting
from workbench.providers.scripted_model import ScriptedModel
from workbench.store.folder_scan import Limits
from workbench.tools.runner import ToolHosts

__all__ = ["bench"]

REPLIES = (writes("a.txt", "one"), writes("b.txt", "two"), {"text": "done"})


def close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody ask a model or run a tool from now on."""

    async def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a replay asks nobody")

    monkeypatch.setattr(ScriptedModel, "ask", refuse)
    monkeypatch.setattr(ToolHosts, "call", refuse)


async def replays(bench: Bench, run: RunId, until: int | None = None) -> RunId:
    answer = await bench.workbench.dispatch(c.Replay(run=run, until=until))
    assert isinstance(answer, RunRef)
    return answer.run


async def is_whole(bench: Bench, run: RunId) -> None:
    found = await bench.workbench.ask(i.Findings(run=run))
    assert isinstance(found, i.FindingList)
    assert found.findings == ()
    again = await bench.workbench.ask(i.ReplayCheck(run=run))
    assert isinstance(again, i.Replayed)
    assert again.same, again


async def test_a_replay_ends_as_the_recorded_run_did_and_asks_nobody(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await bench.start(bench.script(*REPLIES))
    assert await bench.still(run) == "reached"
    close(monkeypatch)
    shutil.rmtree(bench.work)
    mine = await replays(bench, run)
    recorded, told = await bench.kinds(run), await bench.kinds(mine)
    assert told == [recorded[0], "run_forked", *recorded[1:]]
    assert await bench.still(mine) == "reached"
    assert not bench.work.exists()
    row = await bench.workbench.parts.store.run_row(mine)
    assert (row.parent, row.parent_seq, row.label, row.status) == (run, 1, f"replay of {run}", "reached")
    heard = [
        event.seq for each in bench.heard if isinstance(each, Happened) and each.run == mine for event in each.events
    ]
    assert heard == list(range(2, len(told) + 1))
    await is_whole(bench, mine)


async def test_up_to_an_event_and_live_from_there(bench: Bench) -> None:
    run = await bench.start(bench.script(*REPLIES))
    await bench.still(run)
    (bench.work / "a.txt").write_text("changed since")
    requested = (await bench.events(run, "model_requested"))[1]
    mine = await replays(bench, run, requested.seq)
    assert await bench.still(mine) == "paused"
    paused = (await bench.events(mine, "run_paused"))[-1]
    assert (paused.reason, paused.why) == ("entry", f"Replayed up to event {requested.seq}; from here it goes on live.")
    folder = Path((await bench.workbench.run_state(mine)).goal.work_folder)
    assert folder != bench.work
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt"]
    assert await bench.do(c.Continue(run=mine)) == "reached"
    assert [(folder / name).read_text() for name in ("a.txt", "b.txt")] == ["one", "two"]
    assert (bench.work / "a.txt").read_text() == "changed since"
    assert len(await bench.events(mine, "model_requested")) == 4
    await is_whole(bench, mine)
    with pytest.raises(NotFound, match="no event 999"):
        await replays(bench, run, 999)


async def test_code_that_does_otherwise_stops_it_with_both_sides_and_it_goes_on_from_there(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await bench.start(bench.script(*REPLIES))
    await bench.still(run)
    real = acting.returned
    second = (await bench.events(run, "tool_returned"))[1]

    def other(*given: object) -> object:
        event = real(*given)  # type: ignore[arg-type]
        return replace(event, truncated=True) if event.call == second.call else event

    monkeypatch.setattr(acting, "returned", other)
    mine = await replays(bench, run)
    monkeypatch.undo()
    assert await bench.still(mine) == "paused"
    paused = (await bench.events(mine, "run_paused"))[-1]
    assert paused.reason == "divergence"
    assert paused.why == (
        f"Event {second.seq} of the recording: tool_returned differs in truncated. "
        "Recorded: tool_returned truncated: False Now: tool_returned truncated: True"
    )
    row = await bench.workbench.parts.store.run_row(mine)
    assert (row.status, row.reason) == ("paused", "divergence")
    assert len(await bench.events(mine, "tool_returned")) == 1
    await is_whole(bench, mine)
    assert await bench.do(c.Continue(run=mine)) == "reached"
    folder = Path((await bench.workbench.run_state(mine)).goal.work_folder)
    assert (folder / "b.txt").read_text() == "two"
    await is_whole(bench, mine)


async def test_a_set_up_that_differs_stops_it_before_the_first_step(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await bench.start(bench.script(*REPLIES))
    await bench.still(run)
    rows = await bench.workbench.parts.tools.rows()

    async def others() -> object:
        return tuple(replace(row, spec=replace(row.spec, schema="{}")) if row.spec else row for row in rows)

    monkeypatch.setattr(bench.workbench.parts.replaying, "_tools", others)
    mine = await replays(bench, run)
    assert (await bench.kinds(mine))[:4] == ["run_started", "run_forked", "run_forked", "run_paused"]
    assert "The schema of files." in (await bench.events(mine, "run_paused"))[0].why
    assert await bench.do(c.Continue(run=mine)) == "reached"


async def test_a_run_that_waits_is_replayed_to_where_it_waits(bench: Bench) -> None:
    run = await bench.start(bench.script(*REPLIES), "ask")
    assert await bench.still(run) == "waiting"
    mine = await replays(bench, run)
    assert await bench.still(mine) == "waiting"
    await bench.decide(mine, "approve")
    folder = Path((await bench.workbench.run_state(mine)).goal.work_folder)
    assert (folder / "a.txt").read_text() == "one"
    assert not (bench.work / "a.txt").exists()
    await is_whole(bench, mine)


async def test_forks_edits_and_replays_replay_too(bench: Bench) -> None:
    run = await bench.start(bench.script(*REPLIES), entry=True)
    await bench.do(c.RunUntil(run=run, step=1, phase="act"))
    right = json.dumps({"path": "a.txt", "content": "right"})
    await bench.do(c.Edit(run=run, target="arguments", call=ToolCallId("c1.1"), text=right))
    await bench.do(c.UndoEdit(run=run))
    await bench.do(c.Edit(run=run, target="arguments", call=ToolCallId("c1.1"), text=right))
    assert await bench.do(c.Continue(run=run)) == "reached"
    at = (await bench.events(run, "tool_started"))[1].seq - 1
    answer = await bench.workbench.dispatch(c.Fork(run=run, seq=at))
    assert isinstance(answer, RunRef)
    assert await bench.do(c.Continue(run=answer.run)) == "reached"
    of_fork = await replays(bench, answer.run)
    assert await bench.still(of_fork) == "reached"
    await is_whole(bench, of_fork)
    again = await replays(bench, of_fork)
    assert await bench.still(again) == "reached"
    await is_whole(bench, again)
    undone = (await bench.events(again, "edit_undone"))[0]
    assert undone.edit in [event.seq for event in await bench.events(again, "edited")]
    early = await bench.workbench.dispatch(c.Fork(run=answer.run, seq=1))
    assert isinstance(early, RunRef)
    await is_whole(bench, early.run)


async def test_a_folder_that_was_not_kept_lets_nothing_go_on(bench: Bench) -> None:
    bench.workbench.parts.store.folders().limits = Limits(files=1, bytes=1)
    for name in ("x", "y"):
        (bench.work / name).write_text(name)
    run = await bench.start(bench.script(*REPLIES), "ask")
    assert await bench.still(run) == "waiting"
    mine = await replays(bench, run)
    assert await bench.still(mine) == "waiting"
    with pytest.raises(InvalidCommand, match="no copy of the work folder"):
        await bench.workbench.dispatch(c.StepInto(run=mine))
    with pytest.raises(InvalidCommand, match="can't be restored"):
        await replays(bench, run, 5)
