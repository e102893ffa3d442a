"""What the window asks about a call that waits, and rules that are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.errors import BadInput
from workbench.domain.events import ApprovalAsked
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSet

BOUND = ArgumentRule(when="args.path.startswith('out/')", permission="auto")


async def change(bench: Bench, run: RunId, arguments: str = "") -> q.FileChange:
    asked: ApprovalAsked = (await bench.events(run, "approval_asked"))[-1]
    told = await bench.workbench.ask(q.ChangeOf(run=run, call=asked.call, arguments=arguments))
    assert isinstance(told, q.FileChange)
    return told


async def waits(bench: Bench, path: str, name: str = "") -> RunId:
    tools = ToolSet(name=name, grants={"files.*": ToolGrant(permission="ask", calls=9)})
    goal = Goal(instructions="Write it.", work_folder=str(bench.work))
    answer = await bench.workbench.dispatch(
        c.StartRun(goal=goal, agent=bench.script(writes(path), {"text": "Done."}), tools=tools, mode="continue")
    )
    assert isinstance(answer, q.RunRef)
    assert await bench.still(answer.run) == "waiting"
    return answer.run


async def test_what_a_write_would_change_is_told_before_it_runs(bench: Bench) -> None:
    (bench.work / "a.txt").write_text("Apache\n")
    run = await waits(bench, "a.txt")
    told = await change(bench, run)
    assert (told.path, told.what) == ("a.txt", "changed")
    assert "-Apache" in told.diff
    edited = await change(bench, run, '{"path": "b.txt", "content": "new"}')
    assert (edited.path, edited.what) == ("b.txt", "new")
    assert not (bench.work / "b.txt").exists()


async def test_nothing_is_read_through_a_link_out_of_the_folder(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("secret words")
    (bench.work / "a.txt").symlink_to(tmp_path / "private.txt")
    (bench.work / "up").symlink_to(tmp_path)
    for path in ("a.txt", "up/private.txt", "../private.txt", str(tmp_path / "private.txt")):
        run = await waits(bench, path)
        told = await change(bench, run)
        assert "not inside the work folder" in told.trouble
        assert "secret words" not in told.diff


async def test_a_rule_for_the_tool_set_is_kept_there_for_its_tool_only(bench: Bench) -> None:
    kept = ToolSet(name="office", grants={"files.*": ToolGrant(permission="ask", calls=9)})
    await bench.workbench.dispatch(c.SaveToolSet(tools=kept))
    run = await waits(bench, "out/a.txt", "office")
    await bench.decide(run, "approve", rule=BOUND, scope="tool set")
    (granted,) = await bench.events(run, "rule_granted")
    assert granted.scope == "tool set"
    library = await bench.workbench.ask(q.Library())
    assert isinstance(library, q.Kept)
    (tools,) = library.tool_sets
    assert tools.grants["files.write"] == ToolGrant(permission="ask", calls=9, rules=(BOUND,))
    assert tools.grants["files.*"] == kept.grants["files.*"]


async def test_a_rule_that_can_not_be_kept_decides_nothing(bench: Bench) -> None:
    run = await waits(bench, "out/a.txt", "gone")
    with pytest.raises(BadInput, match="gone"):
        await bench.decide(run, "approve", rule=BOUND, scope="tool set")
    assert await bench.events(run, "approval_given") == []
    bad = ArgumentRule(when="args.path ==", permission="auto")
    await bench.workbench.dispatch(c.SaveToolSet(tools=ToolSet(name="gone", grants={"files.*": ToolGrant()})))
    with pytest.raises(Exception, match="can't be used"):
        await bench.decide(run, "approve", rule=bad, scope="tool set")
    library = await bench.workbench.ask(q.Library())
    assert isinstance(library, q.Kept)
    assert library.tool_sets[0].grants == {"files.*": ToolGrant()}
