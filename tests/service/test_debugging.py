# ruff: noqa: ASYNC240 - small local files
"""The debugger's moves over real runs: breakpoints, edits, going back and forking, replay, peeking."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.errors import BadInput, InvalidCommand
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.messages import RawCall
from workbench.domain.queries import Done, RunRef
from workbench.service.workbench import Workbench


async def arm(bench: Bench, **fields: Any) -> str:
    answer = await bench.workbench.dispatch(c.SetBreakpoint(breakpoint=Breakpoint(id="", **fields)))
    assert isinstance(answer, Done)
    return answer.note


async def seq_of(bench: Bench, run: RunId, kind: str, place: int = 0) -> int:
    return int((await bench.events(run, kind))[place].seq)


async def test_a_breakpoint_stops_before_a_tool_and_an_edit_there_is_what_runs(bench: Bench) -> None:
    name = await arm(bench, where="tool", tool="files.write")
    run = await bench.start(bench.script(writes("x.txt", "wrong"), {"text": "done"}), entry=True)
    assert await bench.do(c.Continue(run=run)) == "paused"
    paused = (await bench.events(run, "run_paused"))[-1]
    assert (paused.reason, paused.breakpoint) == ("breakpoint", name)
    assert not (bench.work / "x.txt").exists()
    right = json.dumps({"path": "x.txt", "content": "right"})
    await bench.do(c.Edit(run=run, target="arguments", call=ToolCallId("c1.1"), text=right))
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert (bench.work / "x.txt").read_text() == "right"
    assert "wrong" in (await bench.events(run, "tool_proposed"))[0].arguments.text


async def test_conditions_hits_and_logpoints(bench: Bench) -> None:
    await arm(bench, where="tool", tool="files.*", condition="args.path == 'f3'")
    await arm(bench, where="phase", phase="reason", hits="every 2", log="step {step.number}: {context.messages}")
    run = await bench.start(bench.script(*[writes(f"f{n}") for n in range(5)], {"text": "done"}))
    assert await bench.still(run) == "paused"
    assert (await bench.workbench.run_state(run)).step == 4
    assert [event.text.text[:6] for event in await bench.events(run, "line_logged")] == ["step 2", "step 4"]
    assert await bench.do(c.Continue(run=run)) == "reached"


async def test_a_condition_that_raises_stops_once_with_the_error_and_wrong_ones_are_refused(bench: Bench) -> None:
    with pytest.raises(BadInput, match=r"run\.cost"):
        await arm(bench, where="phase", condition="run.cst > 1")
    with pytest.raises(BadInput, match="hit count"):
        await arm(bench, where="phase", hits="often")
    await arm(bench, where="phase", phase="reason", condition="1 / 0 > 1")
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}))
    assert await bench.still(run) == "paused"
    assert "division by zero" in (await bench.events(run, "run_paused"))[0].why
    assert await bench.do(c.Continue(run=run)) == "reached"


async def test_a_value_that_changes_stops_the_run(bench: Bench) -> None:
    await arm(bench, where="changes", condition="messages[1]")
    with pytest.raises(BadInput, match="watches nothing"):
        await arm(bench, where="changes")
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}), entry=True)
    assert await bench.do(c.RunUntil(run=run, step=2)) == "paused"
    await bench.do(c.Edit(run=run, target="prompt", message=1, text="Something else."))
    assert await bench.do(c.Continue(run=run)) == "paused"
    paused = (await bench.events(run, "run_paused"))[-1]
    assert paused.reason == "breakpoint"
    assert "'Write it.' and is 'Something else.'" in paused.why
    assert await bench.do(c.Continue(run=run)) == "reached"


async def test_until_out_and_into_each_of_several_calls(bench: Bench) -> None:
    both = {"text": "", "calls": [{"tool": "files.list", "arguments": {}}, {"tool": "files.list", "arguments": {}}]}
    run = await bench.start(bench.script(both, writes("b"), writes("c"), {"text": "done"}), entry=True)
    assert await bench.do(c.RunUntil(run=run, step=1, phase="act")) == "paused"
    done = []
    for _ in range(2):
        await bench.do(c.StepInto(run=run))
        done.append([call.status for call in (await bench.workbench.run_state(run)).calls])
    assert done == [["done", "proposed"], ["done", "done"]]
    assert await bench.do(c.RunUntil(run=run, step=3)) == "paused"
    assert (await bench.workbench.run_state(run)).step == 2
    assert await bench.do(c.StepOut(run=run)) == "reached"


async def test_edits_can_be_taken_back_and_bad_ones_are_refused(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("x.txt", "wrong"), {"text": "done"}), entry=True)
    await bench.do(c.StepInto(run=run))
    before = await bench.workbench.run_state(run)
    await bench.do(c.Edit(run=run, target="prompt", message=1, text="Write something else."))
    edited = await bench.workbench.run_state(run)
    assert edited.messages[1].body.text == "Write something else."
    await bench.do(c.UndoEdit(run=run))
    assert (await bench.workbench.run_state(run)).messages == before.messages
    with pytest.raises(InvalidCommand, match="no edit"):
        await bench.workbench.dispatch(c.UndoEdit(run=run))
    with pytest.raises(InvalidCommand, match="no message 9"):
        await bench.workbench.dispatch(c.Edit(run=run, target="prompt", message=9, text="x"))
    await bench.do(c.StepInto(run=run))
    call = RawCall(tool="files.wriet", arguments="{}")
    with pytest.raises(InvalidCommand, match="wriet"):
        await bench.workbench.dispatch(c.Edit(run=run, target="reply", text="", calls=(call,)))
    good = RawCall(tool="files.write", arguments='{"path": "y.txt", "content": "edited"}')
    await bench.do(c.Edit(run=run, target="reply", text="Another idea.", calls=(good,)))
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert sorted(file.name for file in bench.work.iterdir()) == ["y.txt"]


async def test_a_result_can_be_mocked_and_replaced(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}), entry=True)
    await bench.do(c.RunUntil(run=run, step=1, phase="act"))
    await bench.do(c.Edit(run=run, target="result", call=ToolCallId("c1.1"), text="Wrote it (not really)."))
    await bench.do(c.RunUntil(run=run, step=2, phase="evaluate"))
    await bench.do(c.Edit(run=run, target="result", call=ToolCallId("c2.1"), text="Something else."))
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert sorted(file.name for file in bench.work.iterdir()) == ["b"]
    texts = [message.body.text for message in (await bench.workbench.run_state(run)).messages if message.call]
    assert "not really" in texts[0]
    assert "Something else." in texts[1]


async def test_a_fork_has_the_folder_as_it_was_and_leaves_the_parent_alone(bench: Bench) -> None:
    (bench.work / "given.txt").write_text("given")
    run = await bench.start(bench.script(writes("a", "one"), writes("a", "two"), writes("b"), {"text": "done"}))
    assert await bench.still(run) == "reached"
    kinds = await bench.kinds(run)
    at = await seq_of(bench, run, "context_updated")
    plan = await bench.workbench.ask(i.PlanAt(run=run, seq=at))
    assert isinstance(plan, i.EffectPlan)
    assert [entry.planned.tool for entry in plan.entries] == ["files.write", "files.write"]
    assert plan.files == 2
    forked = await bench.workbench.dispatch(c.Fork(run=run, seq=at, label="again"))
    assert isinstance(forked, RunRef)
    state = await bench.workbench.run_state(forked.run)
    folder = Path(state.goal.work_folder)
    assert (state.status, state.step) == ("paused", 1)
    assert {file.name: file.read_text() for file in folder.iterdir()} == {"given.txt": "given", "a": "one"}
    assert await bench.do(c.Continue(run=forked.run)) == "reached"
    assert (folder / "a").read_text() == "two"
    assert await bench.kinds(run) == kinds
    difference = await bench.workbench.ask(i.FolderDiff(run=forked.run))
    assert isinstance(difference, i.FolderDifference)
    assert difference.files == ()


async def test_apply_carries_over_what_the_fork_changed_and_nothing_else(bench: Bench) -> None:
    (bench.work / "given.txt").write_text("given")
    run = await bench.start(bench.script(writes("a", "one"), writes("later", "by the parent"), {"text": "done"}))
    await bench.still(run)
    forked = await bench.workbench.dispatch(c.Fork(run=run, seq=await seq_of(bench, run, "context_updated")))
    assert isinstance(forked, RunRef)
    (bench.work / "given.txt").write_text("changed by a person since")
    (bench.work / "new.txt").write_text("made by a person since")
    folder = Path((await bench.workbench.run_state(forked.run)).goal.work_folder)
    (folder / "a").write_text("two")
    difference = await bench.workbench.ask(i.FolderDiff(run=forked.run))
    assert isinstance(difference, i.FolderDifference)
    assert [(file.path, file.what) for file in difference.files] == [("a", "changed")]
    await bench.workbench.dispatch(c.ApplyFolder(run=forked.run, digest=difference.digest))
    assert (bench.work / "a").read_text() == "two"
    assert (bench.work / "given.txt").read_text() == "changed by a person since"
    assert {file.name for file in bench.work.iterdir()} == {"a", "given.txt", "later", "new.txt"}


async def test_a_folder_above_the_settings_limit_is_not_restorable_and_says_so(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text("folder_files = 1\n")
    bench = Bench(await Workbench.open(home), tmp_path)
    try:
        run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}))
        await bench.still(run)
        assert "not restorable" in (await bench.events(run, "folder_changed"))[-1].trouble
        with pytest.raises(InvalidCommand, match="can't be restored"):
            await bench.workbench.dispatch(c.Fork(run=run, seq=(await bench.workbench.run_state(run)).seq))
    finally:
        await bench.workbench.close()


async def test_a_taped_call_answers_without_running(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a", "one"), {"text": "done"}))
    await bench.still(run)
    name = f"c1.1@{await seq_of(bench, run, 'tool_started')}"
    forked = await bench.workbench.dispatch(c.Fork(run=run, seq=1, modes={name: "tape"}))
    assert isinstance(forked, RunRef)
    assert await bench.do(c.Continue(run=forked.run)) == "reached"
    assert (await bench.events(forked.run, "tool_returned"))[-1].by == "tape"
    folder = Path((await bench.workbench.run_state(forked.run)).goal.work_folder)
    assert list(folder.iterdir()) == []


async def test_an_edit_that_drops_what_was_asked_about_lets_the_run_go_on(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}), "ask")
    assert await bench.still(run) == "waiting"
    assert await bench.do(c.Edit(run=run, target="reply", text="Nothing to do.")) == "paused"
    assert (await bench.workbench.parts.store.run_row(run)).status == "paused"
    assert await bench.do(c.Continue(run=run)) == "reached"


async def test_a_call_that_may_run_again_is_on_record_and_used_up(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a", "one"), writes("a", "one"), {"text": "done"}))
    await bench.still(run)
    first, second = [f"{event.call}@{event.seq}" for event in await bench.events(run, "tool_started")]
    answer = await bench.workbench.dispatch(c.Fork(run=run, seq=1, modes={first: "run", second: "tape"}))
    assert isinstance(answer, RunRef)
    plan = (await bench.events(answer.run, "run_forked"))[0].plan
    assert [(f"{each.call}@{each.seq}", each.mode) for each in plan] == [(first, "run"), (second, "tape")]
    assert await bench.do(c.Continue(run=answer.run)) == "reached"
    assert [event.by for event in await bench.events(answer.run, "tool_returned")] == ["tool", "tape"]
    assert (await bench.workbench.run_state(answer.run)).tape == ()
    with pytest.raises(BadInput, match=r"no call c1\.1"):
        await bench.workbench.dispatch(c.Fork(run=run, seq=1, modes={"c1.1": "tape"}))


async def test_the_debuggers_questions_have_answers(bench: Bench) -> None:
    await bench.workbench.dispatch(c.SetWatches(expressions=("step.number", "run.tokens > 0")))
    run = await bench.start(bench.script(writes("a", "unmistakable"), {"text": "done unmistakable"}))
    await bench.still(run)
    ask = bench.workbench.ask
    last = (await bench.workbench.run_state(run)).seq
    view = await ask(i.StateAt(run=run, seq=last))
    assert isinstance(view, i.StateView)
    assert [file.path for file in view.files] == ["a"]
    watched = await ask(i.Watched(run=run, seq=last))
    assert isinstance(watched, i.WatchValues)
    assert [value.value for value in watched.now] == ["2", "True"]
    tested = await ask(i.BackTest(breakpoint=Breakpoint(id="", where="tool", tool="files.write")))
    assert isinstance(tested, i.BackTested)
    assert [(hit.run, hit.step) for hit in tested.hits] == [(run, 1)]
    origins = await ask(i.WhereFrom(run=run, seq=last, text="unmistakable"))
    assert isinstance(origins, i.Origins)
    assert origins.first is not None
    assert origins.first.source == "model"
    found = await ask(i.Findings(run=run))
    assert isinstance(found, i.FindingList)
    assert found.findings == ()
    replayed = await ask(i.ReplayCheck(run=run))
    assert isinstance(replayed, i.Replayed)
    assert replayed.same, replayed
    forked = await bench.workbench.dispatch(c.Fork(run=run, seq=await seq_of(bench, run, "context_built", 1)))
    assert isinstance(forked, RunRef)
    await bench.do(c.Continue(run=forked.run))
    compared = await ask(i.Compare(left=run, right=forked.run))
    assert isinstance(compared, i.Comparison)
    assert compared.first is None


async def test_peeking_samples_without_carrying_out_and_one_can_be_taken(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}), entry=True)
    await bench.do(c.StepInto(run=run))
    await bench.workbench.dispatch(c.Peek(run=run, count=3))
    await bench.published(lambda each: "samples_taken" in [e.kind for e in getattr(each, "events", ())])
    taken = (await bench.events(run, "samples_taken"))[0]
    assert [sample.calls[0][0] for sample in taken.samples] == ["files.write"] * 3
    assert list(bench.work.iterdir()) == []
    await bench.do(c.TakeSample(run=run, seq=taken.seq, index=1))
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert [file.name for file in bench.work.iterdir()] == ["a"]
