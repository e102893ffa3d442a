"""Rules that people grant in a sub-agent, and rates of tools, hold over the frames of a run as their words say."""

from __future__ import annotations

import pytest

from tests.engine.loop import Loop, call, says
from tests.engine.test_frames import AUTO, boss, hand, loop, whole, worker
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import RuleGranted, ToolFailed
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSet
from workbench.engine.fold import apply
from workbench.engine.outcomes import Decided
from workbench.engine.wording import digest

ASK = ToolGrant(permission="ask")
RULE = ArgumentRule(when="args.path.startswith('out/')", permission="auto")


def approve(made: Loop, **more: object) -> None:
    asked = next(each for each in made.state.all_calls if each.status == "asked")
    ties = digest(asked.tool, made.bodies.text(asked.arguments))
    made.take(Decided(at=1e3, call=asked.id, decision="approve", digest=ties, **more))  # type: ignore[arg-type]


def writes(name: str = "a") -> object:
    return says("", call("files.write", f"out/{name}"))


def test_a_rule_granted_in_a_sub_agent_holds_for_its_later_frames_and_for_no_other_agents() -> None:
    both = {"tools": ToolSet(grants={"files.write": ASK})}
    replies = [says("", hand("a")), writes(), says("1"), says("", hand("a")), writes("b"), says("2")]
    replies += [says("", hand("b")), writes("c"), says("3"), writes("d"), says("end")]
    made = loop(replies, boss(worker("a", **both), worker("b", **both)), {"files.write": ASK}).go()  # type: ignore[arg-type]
    approve(made, rule=RULE)
    granted = next(each for each in made.events if isinstance(each, RuleGranted))
    assert (granted.frame, granted.agents) == ("f1", ("a",))
    made.go()
    assert made.ran == [("f1.c1.1", 1), ("f2.c1.1", 1)], "its second frame is not asked about again"
    assert [each.id for each in made.state.all_calls if each.status == "asked"] == ["f3.c1.1"], "another agent is"
    approve(made)
    made.go()
    assert [each.id for each in made.state.all_calls if each.status == "asked"] == ["c4.1"], "and so is the supervisor"
    approve(made)
    whole(made.go())


def test_a_rule_holds_at_once_for_a_frame_of_the_same_agent_beside_it() -> None:
    sub = worker("a", ToolSet(grants={"files.write": ASK}), parallel=True)
    made = loop([says("", hand("a"), hand("a")), writes(), writes("b")], boss(sub), {"files.write": ASK}).go()  # type: ignore[list-item]
    assert len([each for each in made.state.all_calls if each.status == "asked"]) == 2
    approve(made, rule=RULE)
    assert all(each.granted for each in made.state.frames.values())


def test_a_rule_from_an_older_log_holds_for_its_frame_alone() -> None:
    sub = worker("a", ToolSet(grants={"files.write": ASK}))
    made = loop([says("", hand("a")), writes()], boss(sub), {"files.write": ASK}).go()  # type: ignore[list-item]
    old = RuleGranted(run=made.state.run, seq=made.state.seq + 1, frame="f1", tool="files.write", rule=RULE)  # type: ignore[arg-type]
    after = apply(made.state, old)
    assert after.frames["f1"].granted == (old,)
    assert after.passed_on == ()


def test_what_a_sub_agent_may_do_is_not_kept_in_the_runs_tool_set() -> None:
    sub = worker("a", ToolSet(grants={"files.write": ASK}))
    made = loop([says("", hand("a")), writes()], boss(sub), {"files.write": ASK}).go()  # type: ignore[list-item]
    with pytest.raises(InvalidCommand, match="kept tool set"):
        approve(made, rule=RULE, scope="tool set")


def test_a_tools_rate_counts_the_calls_of_all_agents_of_the_run() -> None:
    slow = ToolGrant(permission="auto", rate="2/hour")
    sub = worker("a", ToolSet(grants={"files.read": slow}))
    own = says("", call("files.read", "a"), call("files.read", "b"))
    replies = [own, says("", hand("a")), says("", call("files.read", "c")), says("no"), says("end")]
    made = whole(loop(replies, boss(sub), {"files.read": AUTO}).go())
    assert [(each.call, each.code) for each in made.events if isinstance(each, ToolFailed)] == [
        ("f1.c1.1", "rate_limited")
    ]
    other = [says("", hand("a")), own, says("ok"), says("", call("files.read", "c")), says("end")]
    back = whole(loop(other, boss(worker("a")), {"files.read": slow}).go())
    assert [each.call for each in back.events if isinstance(each, ToolFailed)] == ["c2.1"]
