"""Sub-agents under real checks, limits and checkpoints, what of them waits in the inbox, who is there at a limit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.service.conftest import Bench, writes
from tests.service.test_evaluation import AUTO, assert_replays
from workbench.domain import commands as c
from workbench.domain.agents import Agent, SubAgent
from workbench.domain.checks import Check, ExpressionTest, RubricTest, TextTest
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.inbox import Inbox, InboxItem, InboxList
from workbench.domain.oversight import Checkpoint, Oversight
from workbench.domain.queries import BodyText, RunRef, Text
from workbench.service.workbench import Workbench

HAND = {"calls": [{"tool": "delegate.sums", "arguments": {"task": "Reckon."}}]}
REPORT = Check(file="report.md", contains="Total")


def supervisor(bench: Bench, below: list[dict[str, Any]], replies: list[dict[str, Any]], **more: Any) -> Agent:
    """A lead that hands one task over to `sums`, each with replies of its own."""
    file = bench.folder / "sums.json"
    file.write_text(json.dumps(below))
    sub = SubAgent(name="sums", agent=Agent(model=f"scripted:{file}"), tools=AUTO, **more)
    lead = bench.script(HAND, *replies)
    return Agent(model=lead.model, sub_agents=(sub,))


async def start(bench: Bench, agent: Agent, *, attended: bool = False, **goal: Any) -> RunId:
    meant = Goal(instructions="Write it.", work_folder=str(bench.work), **goal)
    command = c.StartRun(goal=meant, agent=agent, tools=AUTO, mode="continue", attended=attended)
    answer = await bench.workbench.dispatch(command)
    assert isinstance(answer, RunRef)
    return answer.run


async def inbox(workbench: Workbench) -> tuple[InboxItem, ...]:
    answer = await workbench.ask(Inbox())
    assert isinstance(answer, InboxList)
    return answer.items


async def test_a_sub_agent_is_told_what_failed_and_its_supervisor_what_still_does(bench: Bench) -> None:
    judge = bench.folder / "judge.json"
    judge.write_text(json.dumps([{"text": json.dumps({"score": 0.2, "why": "No sums are named."})}] * 2))
    checks = (
        REPORT,
        Check(test=TextTest(contains="Done")),
        Check(test=ExpressionTest(expression="step.number == 2 and frame.id == 'f1'")),
        Check(test=RubricTest(criteria="Sums are named.", model=f"scripted:{judge}")),
    )
    below = [{"text": "Done."}, writes("report.md", "Total: 3"), {"text": "Done now."}]
    agent = supervisor(bench, below, [{"text": "It was not done."}], checks=checks, retries=1)
    run = await start(bench, agent)
    assert await bench.still(run) == "reached"
    verdicts = [each for each in await bench.events(run, "evaluated") if each.frame == "f1"]
    assert [[result.passed for result in each.checks] for each in verdicts if each.checks] == [
        [False, True, False, False],
        [True, True, False, False],
    ]
    [back] = [each for each in await bench.events(run, "tool_failed") if each.tool == "delegate.sums"]
    assert back.code == "not_reached"
    whole = await bench.workbench.ask(BodyText(ref=back.message.ref))
    assert isinstance(whole, Text)
    text = whole.text
    assert "sums says that it is done, but 2 of 4 checks failed" in text
    assert "No sums are named." in text
    [left] = await bench.events(run, "frame_left")
    assert left.tainted, "a judge's words may be anyone's"
    assert {each.frame for each in await bench.events(run, "rubric_judged")} == {"f1"}
    await assert_replays(bench, run)


async def test_a_person_approves_inside_a_sub_agent_and_accepts_its_answer(bench: Bench) -> None:
    points = (Checkpoint(at="step", every=1, look_at="Right folder?"), Checkpoint(at="end"))
    below = [writes("a.txt"), {"text": "41"}, {"text": "42"}]
    agent = supervisor(bench, below, [{"text": "It is 42."}], checkpoints=points)
    run = await start(bench, agent, oversight=Oversight(style="checkpoints", checkpoints=(Checkpoint(at="end"),)))
    asked = []
    for decision, why in (("approve", ""), ("deny", "Add one"), ("approve", ""), ("approve", ""), ("approve", "")):
        assert await bench.still(run) == "waiting"
        [item] = await inbox(bench.workbench)
        assert item.asked is not None
        asked.append((item.asked.frame, item.kind, item.asked.arguments.text))
        call, digest = item.asked.call, item.asked.digest
        await bench.do(c.Decide(run=run, call=call, decision=decision, digest=digest, why=why))  # type: ignore[arg-type]
    assert asked == [
        ("f1", "checkpoint", ""),
        ("f1", "sign-off", "41"),
        ("f1", "checkpoint", ""),
        ("f1", "sign-off", "42"),
        ("f0", "sign-off", "It is 42."),
    ]
    assert (await bench.workbench.run_state(run)).status == "reached"
    [back] = [each for each in await bench.events(run, "tool_returned") if each.tool == "delegate.sums"]
    assert back.output.text == "42"
    await assert_replays(bench, run)


async def test_a_sub_agent_s_limit_waits_in_the_inbox_with_what_is_used(bench: Bench) -> None:
    below = [writes("a.txt"), writes("b.txt"), {"text": "Done."}]
    agent = supervisor(bench, below, [{"text": "Good."}], limits=Limits(steps=2))
    run = await start(bench, agent, attended=True)
    assert await bench.still(run) == "paused"
    [item] = await inbox(bench.workbench)
    assert (item.kind, item.frame, item.agent, item.limits, item.used.steps) == (
        "limit",
        "f1",
        "sums",
        Limits(steps=2),
        2,
    )
    raises = c.RaiseLimits(run=run, frame=item.frame, limits=Limits(steps=5))
    await bench.workbench.dispatch(raises)
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert not await inbox(bench.workbench)
    await assert_replays(bench, run)


async def test_what_a_limit_does_is_decided_by_who_is_there_when_it_is_reached(tmp_path: Path) -> None:
    async def opened(*, attended: bool) -> Bench:
        return Bench(await Workbench.open(tmp_path / "home", attended=attended), tmp_path)

    window = await opened(attended=True)
    agent = window.script(*[writes(f"f{n}") for n in range(4)])
    run = await start(window, agent, attended=False, limits=Limits(steps=1))
    assert await window.still(run) == "paused", "it began as if nobody were there, and somebody is"
    await window.workbench.close()
    script = await opened(attended=False)
    await script.workbench.dispatch(c.RaiseLimits(run=run, limits=Limits(steps=2)))
    assert await script.do(c.Continue(run=run)) == "limit", "nobody is there any more"
    await assert_replays(script, run)
    await script.workbench.close()
