"""Running, stepping, answering, stopping: through the service, with real tools."""

from __future__ import annotations

import asyncio
import json
import resource
import signal
from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput, InvalidCommand, WorkbenchError
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.published import Notice, TextDelta
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.service.workbench import Workbench


async def test_a_goal_is_reached_and_its_file_is_there(bench: Bench) -> None:
    run = await bench.start(
        bench.script(writes("answer.txt"), {"text": "It is MIT."}),
        checks=(Check(file="answer.txt", contains="MIT"),),
    )
    assert await bench.still(run) == "reached"
    assert (bench.work / "answer.txt").read_text() == "MIT"
    returned = (await bench.events(run, "tool_returned"))[0]
    assert returned.changed == ("answer.txt",)
    assert any(isinstance(each, TextDelta) for each in bench.heard)


async def test_a_check_that_fails_says_what_was_there(bench: Bench) -> None:
    run = await bench.start(
        bench.script(writes("answer.txt", "GPL"), {"text": "done"}),
        checks=(Check(file="answer.txt", contains="MIT"),),
    )
    assert await bench.still(run) == "not_reached"
    assert "answer.txt" in (await bench.events(run, "run_finished"))[0].why


async def test_stepping_into_stops_before_each_phase_and_over_before_each_step(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}), entry=True)
    seen = []
    for _ in range(5):
        assert await bench.do(c.StepInto(run=run)) == "paused"
        state = await bench.workbench.run_state(run)
        seen.append((state.step, state.next))
    assert seen == [(1, "reason"), (1, "act"), (1, "evaluate"), (1, "update"), (1, "observe")]
    assert await bench.do(c.StepOver(run=run)) == "paused"
    state = await bench.workbench.run_state(run)
    assert (state.step, state.next, sorted(f.name for f in bench.work.iterdir())) == (2, "observe", ["a", "b"])
    assert await bench.do(c.Continue(run=run)) == "reached"


async def test_a_denied_call_is_told_to_the_model(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "Then I will not."}), "ask")
    assert await bench.still(run) == "waiting"
    assert await bench.decide(run, "deny", why="keep it as it is") == "reached"
    last_request = (await bench.events(run, "model_requested"))[-1]
    prompt = await bench.workbench.ask(q.PromptAt(run=run, seq=last_request.seq))
    assert isinstance(prompt, q.Prompt)
    assert "keep it as it is" in prompt.messages[-1].text
    assert not (bench.work / "a").exists()


async def test_an_edited_call_runs_as_edited(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("x.txt", "wrong"), {"text": "done"}), "ask")
    await bench.still(run)
    arguments = json.dumps({"path": "x.txt", "content": "right"})
    assert await bench.decide(run, "edit", arguments=arguments) == "reached"
    assert (bench.work / "x.txt").read_text() == "right"


async def test_a_result_of_ones_own_and_a_question(bench: Bench) -> None:
    question = {"text": "", "calls": [{"tool": "ask_human", "arguments": {"question": "Which licence?"}}]}
    run = await bench.start(bench.script(question, {"text": "done"}))
    assert await bench.still(run) == "waiting"
    assert await bench.decide(run, "answer", result="MIT") == "reached"
    assert (await bench.events(run, "tool_returned"))[0].output.text == "MIT"


async def test_every_prompt_is_proven_by_the_hash_of_what_was_sent(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a", "x" * 2000), writes("b"), {"text": "done"}), "ask")
    await bench.still(run)
    await bench.decide(run, "edit", arguments=json.dumps({"path": "a", "content": "y" * 3000}))
    await bench.decide(run, "approve")
    for requested in await bench.events(run, "model_requested"):
        prompt = await bench.workbench.ask(q.PromptAt(run=run, seq=requested.seq))
        assert isinstance(prompt, q.Prompt)
        assert prompt.proven
    context = await bench.workbench.ask(q.ContextAt(run=run, seq=(await bench.workbench.run_state(run)).seq))
    assert isinstance(context, q.Context)
    assert [segment.role for segment in context.segments][:3] == ["tools", "system", "user"]
    assert context.tokens == sum(segment.tokens for segment in context.segments)


async def test_pause_cuts_a_reply_off_and_asks_for_it_again(bench: Bench) -> None:
    run = await bench.start(bench.script({"text": "slow", "delay": 60}))
    await bench.published(lambda each: "model_requested" in [e.kind for e in getattr(each, "events", ())])
    assert await bench.do(c.Pause(run=run)) == "paused"
    assert (await bench.kinds(run))[-2:] == ["model_failed", "run_paused"]
    assert (await bench.workbench.run_state(run)).position == 0
    await bench.workbench.dispatch(c.Continue(run=run))
    await bench.published(lambda each: any(getattr(e, "attempt", 0) == 2 for e in getattr(each, "events", ())))
    assert await bench.do(c.Pause(run=run)) == "paused"


async def test_stop_cancels_what_is_in_flight_and_says_so(bench: Bench) -> None:
    run = await bench.start(bench.script({"text": "A long answer.", "delay": 60}))
    await bench.published(lambda each: "model_requested" in [e.kind for e in getattr(each, "events", ())])
    assert await bench.do(c.Stop(run=run)) == "stopped"
    assert (await bench.kinds(run))[-2:] == ["model_failed", "run_finished"]
    with pytest.raises(InvalidCommand, match="over"):
        await bench.workbench.dispatch(c.Continue(run=run))


async def test_a_run_that_was_cut_off_goes_on_in_another_engine(bench: Bench, tmp_path: Path) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "slow", "delay": 60}, {"text": "done"}))
    await bench.published(
        lambda each: any(e.kind == "model_requested" and e.step == 2 for e in getattr(each, "events", ()))
    )
    await bench.workbench.close()
    other = await Workbench.open(tmp_path / "home")
    try:
        again = Bench(other, tmp_path)
        assert (await other.run_state(run)).status == "interrupted"
        again.script({"text": "The file has other replies now; the run keeps those it began with."})
        await other.dispatch(c.Continue(run=run))
        await again.published(lambda each: "model_requested" in [e.kind for e in getattr(each, "events", ())])
        assert [event.attempt for event in await again.events(run, "model_requested")] == [1, 1, 2]
        assert await again.do(c.Stop(run=run)) == "stopped"
    finally:
        await other.close()


async def test_stepping_goes_on_after_a_restart(bench: Bench, tmp_path: Path) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}), "ask", entry=True)
    for _ in range(3):
        status = await bench.do(c.StepInto(run=run))
    assert status == "waiting"
    await bench.workbench.close()
    other = await Workbench.open(tmp_path / "home")
    again = Bench(other, tmp_path)
    try:
        assert await again.decide(run, "approve") == "paused"
        state = await other.run_state(run)
        assert state.next == "evaluate"
        assert await again.do(c.Continue(run=run)) == "reached"
    finally:
        await other.close()


async def test_limits_end_a_run(bench: Bench) -> None:
    run = await bench.start(bench.script(*[writes(f"f{n}") for n in range(5)]), limits=Limits(steps=2))
    assert await bench.still(run) == "limit"
    assert len(list(bench.work.iterdir())) == 2


async def test_failed_requests_are_on_record_and_tried_again(bench: Bench) -> None:
    busy = {"error": {"status": 429, "retry_after": 0.01}}
    run = await bench.start(bench.script(busy, writes("a"), {"text": "done"}))
    assert await bench.still(run) == "reached"
    failed = (await bench.events(run, "model_failed"))[0]
    assert (failed.error, failed.retry_in) == ("rate_limited", 0.01)


async def test_a_script_that_runs_dry_pauses_with_the_reason(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a")))
    assert await bench.still(run) == "paused"
    assert (await bench.events(run, "model_failed"))[0].error == "script_dry"
    assert (await bench.events(run, "run_paused"))[0].reason == "error"


async def test_what_cannot_begin_is_refused_with_nothing_begun(bench: Bench) -> None:
    agent = bench.script({"text": "done"})
    bad = [
        c.StartRun(goal=Goal(instructions=" "), agent=agent, tools=ToolSet()),
        c.StartRun(goal=Goal(instructions="x", work_folder="/no/such"), agent=agent, tools=ToolSet()),
        c.StartRun(goal=Goal(instructions="x"), agent=Agent(model="scripted:/no/such.json"), tools=ToolSet()),
        c.StartRun(goal=Goal(instructions="x"), agent=agent, tools=ToolSet(grants={"files.wriet": ToolGrant()})),
    ]
    for command in bad:
        with pytest.raises(WorkbenchError) as caught:
            await bench.workbench.dispatch(command)
        assert isinstance(caught.value, BadInput)
        assert caught.value.todo
    listed = await bench.workbench.ask(q.Sessions())
    assert isinstance(listed, q.SessionList)
    assert listed.sessions == ()


async def test_a_full_disk_pauses_the_run_and_it_goes_on_when_there_is_room(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a", "x" * 100), {"text": "done"}), entry=True)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        going = asyncio.ensure_future(bench.workbench.dispatch(c.Continue(run=run)))
        await bench.published(lambda each: isinstance(each, Notice) and each.level == "error")
        assert not (bench.work / "a").exists()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    await going
    assert await bench.still(run) == "reached"
    assert [event.seq for event in await bench.workbench.run_events(run)] == list(
        range(1, len(await bench.kinds(run)) + 1)
    )
