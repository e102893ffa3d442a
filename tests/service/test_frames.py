"""What a person does at a stop inside a sub-agent is done in its frame, or in the one that was chosen."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec.structs import replace

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.agents import Agent, SubAgent
from workbench.domain.errors import BadInput, InvalidCommand
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId
from workbench.domain.messages import RawCall
from workbench.domain.tools import ToolGrant, ToolSet

AUTO = ToolGrant(permission="auto")
WRITER = FrameId("f1")


def hands(name: str, task: str) -> dict[str, Any]:
    return {"text": f"That is for {name}.", "calls": [{"tool": f"delegate.{name}", "arguments": {"task": task}}]}


def lead(bench: Bench, replies: list[Any], *writer: Any, **more: Any) -> Agent:
    """A supervisor and a sub-agent that writes."""
    agent = replace(bench.script(*replies), system_prompt="You lead.")
    file = bench.folder / "writer.json"
    file.write_text(json.dumps(writer))
    worker = Agent(model=f"scripted:{file}", system_prompt="You write.")
    grants = {"files.*": more.pop("grant", AUTO)}
    sub = SubAgent(name="writer", agent=worker, tools=ToolSet(grants=grants), **more)
    return replace(agent, sub_agents=(sub,))


async def inside(bench: Bench, run: RunId, until: str) -> None:
    """Step until the sub-agent stands before a phase of its second step."""
    for _ in range(20):
        state = await bench.workbench.run_state(run)
        child = state.frames.get(WRITER)
        if child is not None and child.next == until and child.step == 2:
            return
        await bench.do(c.StepInto(run=run))
    raise AssertionError(await bench.kinds(run))


async def _replays(bench: Bench, run: RunId) -> None:
    answer = await bench.workbench.ask(i.ReplayCheck(run=run))
    assert isinstance(answer, i.Replayed)
    assert answer.same, answer


async def test_edits_summaries_and_contexts_are_of_the_frame_that_is_stopped_or_chosen(bench: Bench) -> None:
    note = {"text": "x.txt is written.", "summary": True}
    agent = lead(
        bench,
        [hands("writer", "Write x.txt"), {"text": "Done."}, {"text": "The lead's.", "summary": True}],
        writes("x.txt", "one", "I write."),
        {"text": "I am done."},
        note,
    )
    run = await bench.start(agent, entry=True)
    await inside(bench, run, "reason")
    last = (await bench.workbench.run_events(run))[-1].seq

    async def context(frame: FrameId | None) -> list[str]:
        answer = await bench.workbench.ask(q.ContextAt(run=run, seq=last, frame=frame))
        assert isinstance(answer, q.Context)
        return [each.preview for each in answer.segments]

    assert "You write." in await context(None)
    assert "You lead." in await context(ROOT_FRAME)
    view = await bench.workbench.ask(i.StateAt(run=run, seq=last))
    assert isinstance(view, i.StateView)
    assert [(each.frame, [call.tool for call in each.pending]) for each in view.frames] == [
        (ROOT_FRAME, ["delegate.writer"]),
        (WRITER, []),
    ]
    assert json.loads(view.frames[0].pending[0].arguments.text) == {"task": "Write x.txt"}

    await bench.do(c.SummariseMessages(run=run, messages=(2,)))
    child = (await bench.workbench.run_state(run)).frames[WRITER]
    assert [each.body.text for each in child.messages if each.source == "summary"] == [note["text"]]
    await bench.do(c.UndoEdit(run=run))
    with pytest.raises(InvalidCommand, match="can't be summed up"):
        await bench.do(c.SummariseMessages(run=run, messages=(0,), frame=WRITER))
    with pytest.raises(InvalidCommand, match="sent already"):
        await bench.do(c.Edit(run=run, target="prompt", message=0, text="You lead well.", frame=ROOT_FRAME))
    await bench.do(c.Edit(run=run, target="prompt", message=0, text="You write well."))
    state = await bench.workbench.run_state(run)
    texts = [each.messages[0].body.text for each in (state, state.frames[WRITER])]
    assert texts == ["You lead.", "You write well."]
    assert await bench.do(c.Continue(run=run)) == "reached"
    await _replays(bench, run)


async def test_a_reply_is_edited_in_the_frame_that_said_it(bench: Bench) -> None:
    agent = lead(
        bench,
        [hands("writer", "Write x.txt"), {"text": "Done."}],
        {"text": "I look.", "calls": [{"tool": "files.list", "arguments": {"path": "."}}]},
        writes("x.txt", "wrong", "I write."),
        {"text": "I am done."},
    )
    run = await bench.start(agent, entry=True)
    await inside(bench, run, "act")
    child = (await bench.workbench.run_state(run)).frames[WRITER].agent
    with pytest.raises(BadInput, match="at work already"):
        await bench.do(c.Edit(run=run, target="agent", agent=replace(child, model="scripted:other.json")))
    call = RawCall(tool="files.write", arguments=json.dumps({"path": "x.txt", "content": "right"}))
    await bench.do(c.Edit(run=run, target="reply", text="I write it right.", calls=(call,)))
    edited = (await bench.events(run, "edited"))[-1]
    assert (edited.frame, edited.target) == (WRITER, "reply")
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert (bench.work / "x.txt").read_text() == "right"
    await _replays(bench, run)


async def test_a_scripted_sub_agent_that_is_added_at_a_stop_works(bench: Bench) -> None:
    plain = replace(bench.script(hands("writer", "Write x.txt"), {"text": "Done."}), system_prompt="You lead.")
    run = await bench.start(plain, entry=True)
    agent = lead(bench, [], writes("x.txt", "one"), {"text": "I am done."})
    with_writer = replace(plain, sub_agents=agent.sub_agents)
    missing = replace(agent.sub_agents[0], agent=Agent(model="scripted:/nowhere.json"))
    with pytest.raises(BadInput, match="can't be read"):
        await bench.do(c.Edit(run=run, target="agent", agent=replace(plain, sub_agents=(missing,))))
    unknown = replace(agent.sub_agents[0], tools=ToolSet(grants={"no.such": AUTO}))
    with pytest.raises(BadInput, match=r"no\.such"):
        await bench.do(c.Edit(run=run, target="agent", agent=replace(plain, sub_agents=(unknown,))))
    assert "edited" not in await bench.kinds(run)
    await bench.do(c.Edit(run=run, target="agent", agent=with_writer))
    (bench.folder / "writer.json").unlink()
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert (bench.work / "x.txt").read_text() == "one"
    await _replays(bench, run)
