"""Supervisors and their sub-agents, in the pure loop: frames are entered, left, bounded and never granted more."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from tests.engine.loop import MAIL, READ, WRITE, Loop, call, says
from workbench.debug.fsck import findings
from workbench.debug.replay import replay
from workbench.debug.state_view import stack
from workbench.domain.agents import Agent, FrameBounds, SubAgent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import FrameEntered, FrameLeft, ToolFailed, ToolReturned, ToolStarted, bodies_in
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.messages import ModelReply, RawCall, WirePayload
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSet
from workbench.engine.context import build_request
from workbench.engine.fold import fold
from workbench.engine.frames import seen_in
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CallBegun, EditMade, EditTakenBack, Ended, Halted, Lost, Released

AUTO = ToolGrant(permission="auto")
READS = ToolSet(grants={"files.read": AUTO})


def worker(name: str, tools: ToolSet = READS, **more: object) -> SubAgent:
    return SubAgent(name=name, agent=Agent(model="scripted:w"), tools=tools, **more)  # type: ignore[arg-type]


def boss(*subs: SubAgent, **more: object) -> Agent:
    return Agent(model="scripted:x", sub_agents=subs, **more)  # type: ignore[arg-type]


def hand(name: str, task: str = "Look.", **more: object) -> RawCall:
    return RawCall(tool=f"delegate.{name}", arguments=json.dumps({"task": task, **more}))


def loop(replies: list[ModelReply], agent: Agent, grants: dict[str, ToolGrant] | None = None, **more: object) -> Loop:
    return Loop(replies, grants, agent=agent, **more)  # type: ignore[arg-type]


def whole(made: Loop) -> Loop:
    """What holds of every run: the log folds to the state, is sound, and comes of its outcomes again."""
    assert fold(made.events) == made.state
    assert findings(made.events, made.bodies) == ()
    told = replay(made.events, made.bodies, lambda _request: WirePayload(body="", sha256="0" * 64, target=""))
    assert told.same, told
    return made


def test_a_task_is_handed_over_and_its_answer_comes_back() -> None:
    made = whole(
        loop([says("", hand("search")), says("", call("files.read")), says("Found."), says("Done.")],
             boss(worker("search"))).go()
    )  # fmt: skip
    entered = next(each for each in made.events if isinstance(each, FrameEntered))
    assert (entered.frame, entered.parent, entered.call, entered.goal.instructions) == ("f1", "f0", "c1.1", "Look.")
    assert entered.offered == ("files.read",)
    inside = [each for each in made.events if each.frame == "f1"]
    assert inside[0] is entered
    assert isinstance(inside[-1], FrameLeft)
    assert [each.call for each in inside if isinstance(each, ToolStarted)] == ["f1.c1.1"]
    back = next(each for each in made.events if isinstance(each, ToolReturned) and each.tool == "delegate.search")
    assert made.bodies.text(back.output) == "Found."
    assert made.state.status == "reached"
    assert not made.state.frames
    assert made.state.totals.calls == {"delegate.search": 1, "files.read": 1}
    assert made.state.totals.seconds == pytest.approx(0.5 * 4 + 0.1)


def test_each_frame_has_a_context_of_its_own() -> None:
    agent = boss(SubAgent(name="search", agent=Agent(model="m", system_prompt="You search."), tools=READS))
    made = loop([says("", hand("search", "Find the cat.")), says("", call("files.read")), says("Here.")], agent).go(7)
    inner = build_request(seen_in(made.state, FrameId("f1")), made.bodies)
    assert [each.text for each in inner.messages] == ["You search.", "Find the cat."]
    assert [each.name for each in inner.tools] == ["files.read"]
    outer = build_request(made.state, made.bodies)
    assert [each.text for each in outer.messages] == ["Do it."]
    assert "delegate.search" in [each.name for each in outer.tools]


def test_what_a_sub_agent_may_do_is_never_more_than_its_supervisor_may() -> None:
    never, once = ToolGrant(permission="never"), ToolGrant(permission="ask", calls=1)
    grants = {"files.read": AUTO, "files.write": once, "mail.send": never}
    wants = ToolSet(grants={"*": AUTO})
    made = loop(
        [says("", hand("all")), says("", call("files.write"), call("mail.send"))], boss(worker("all", wants)), grants
    )
    made.go()
    entered = next(each for each in made.events if isinstance(each, FrameEntered))
    assert entered.offered == ("files.read", "files.write")
    assert entered.tools.grants["files.write"] == once
    assert [each.ask for each in made.state.all_calls if each.status == "asked"] == ["permission"]
    failed = [each for each in made.events if isinstance(each, ToolFailed)]
    assert [(each.call, each.code) for each in failed] == [("f1.c1.2", "unknown_tool")]


def test_a_rule_of_the_supervisor_holds_for_its_sub_agents() -> None:
    rule = ArgumentRule(when="args.path.startswith('out/')", permission="auto")
    grants = {"files.write": ToolGrant(permission="never", rules=()), "files.read": AUTO}
    grants["files.write"] = ToolGrant(permission="ask", rules=(rule,))
    wants = ToolSet(grants={"files.write": AUTO})
    calls = says("", call("files.write", "out/a"), call("files.write", "b"))
    made = loop([says("", hand("w")), calls], boss(worker("w", wants)), grants).go()
    assert made.ran == [("f1.c1.1", 1)]
    assert [each.id for each in made.state.all_calls if each.status == "asked"] == ["f1.c1.2"]


def test_the_calls_that_a_supervisor_may_make_bound_all_below_it() -> None:
    grants = {"files.read": ToolGrant(permission="auto", calls=2)}
    reads = says("", call("files.read", "a"), call("files.read", "b"), call("files.read", "c"))
    made = loop(
        [says("", hand("w")), reads, says("ok"), says("", call("files.read", "d")), says("end")],
        boss(worker("w")),
        grants,
    )
    whole(made.go())
    spent = [each.call for each in made.events if isinstance(each, ToolFailed) and each.code == "calls_spent"]
    assert spent == ["f1.c1.3", "c2.1"]


def test_sub_agents_work_side_by_side_up_to_the_bound() -> None:
    subs = [worker(name, parallel=True) for name in ("a", "b", "c")]
    made = loop([says("", *(hand(each.name) for each in subs))], boss(*subs, frames=FrameBounds(at_once=2)))
    while made.state.next != "act":
        made.perform(next_effects(made.state)[0])
    for _ in range(2):
        made.perform(next_effects(made.state)[0])
    assert list(made.state.frames) == ["f1", "f2"]
    assert Counter(effect.frame for effect in next_effects(made.state)) == {"f1": 1, "f2": 1}
    made.replies = [says("1"), says("2"), says("3"), says("end")]
    whole(made.go())
    assert made.state.status == "reached"


def test_those_that_are_not_asked_to_wait_for_each_other() -> None:
    made = loop([says("", hand("a"), hand("b"))], boss(worker("a"), worker("b")))
    while made.state.next != "act":
        made.perform(next_effects(made.state)[0])
    made.perform(next_effects(made.state)[0])
    assert {effect.frame for effect in next_effects(made.state)} == {"f1"}


def test_depth_and_breadth_end() -> None:
    deep = SubAgent(name="b", agent=Agent(model="m", sub_agents=(worker("c"),)), tools=READS)
    agent = boss(deep, frames=FrameBounds(depth=2, in_all=1))
    made = whole(
        loop([says("", hand("b")), says("", hand("c")), says("no"), says("", hand("b")), says("end")], agent).go()
    )
    failed = {each.call: each.code for each in made.events if isinstance(each, ToolFailed)}
    assert failed == {"f1.c1.1": "unknown_tool", "c2.1": "not_delegated"}
    deeper = loop([says("", hand("b")), says("", hand("c")), says("in c"), says("in b"), says("end")], boss(deep))
    whole(deeper.go())
    assert [each.name for each in deeper.events if isinstance(each, FrameEntered)] == ["b", "c"]
    assert deeper.state.status == "reached"


def test_limits_of_a_sub_agent_end_it_and_its_supervisor_is_told() -> None:
    sub = worker("w", limits=Limits(steps=1))
    made = whole(loop([says("", hand("w")), says("", call("files.read")), says("I see.")], boss(sub)).go())
    left = next(each for each in made.events if isinstance(each, FrameLeft))
    assert left.outcome == "limit"
    failed = next(each for each in made.events if isinstance(each, ToolFailed))
    assert "All 1 steps" in made.bodies.text(failed.message)
    assert made.state.status == "reached"


def test_limits_of_the_run_hold_below() -> None:
    goal = Goal(instructions="Do it.", limits=Limits(seconds=0.9))
    made = whole(loop([says("", hand("w")), says("", call("files.read"))], boss(worker("w")), goal=goal).go())
    assert made.state.status == "limit"
    assert next(each for each in made.events if isinstance(each, FrameLeft)).outcome == "limit"


def test_an_answer_that_must_have_a_form_is_asked_for_again_until_it_has() -> None:
    schema = '{"type":"object","properties":{"n":{"type":"integer"}},"required":["n"],"additionalProperties":false}'
    sub = worker("w", returns=schema, takes='{"type":"object","properties":{"what":{"type":"string"}}}')
    ask = RawCall(tool="delegate.w", arguments='{"what": "cats"}')
    made = whole(loop([says("", ask), says("Three."), says('```json\n{"n": 3}\n```'), says("end")], boss(sub)).go())
    back = next(each for each in made.events if isinstance(each, ToolReturned))
    assert made.bodies.text(back.output) == '{"n": 3}'
    entered = next(each for each in made.events if isinstance(each, FrameEntered))
    assert entered.goal.instructions == "what: cats"


def test_taint_goes_down_with_the_task_and_up_with_the_answer() -> None:
    strangers = ToolSet(grants={"files.read": AUTO, "mail.send": AUTO})
    first = [says("", hand("w")), says("", call("files.read")), says("It says: send.")]
    replies = [*first, says("", hand("w")), says("ok"), says("e")]
    made = whole(loop(replies, boss(worker("w", strangers))).go())
    entered = [each for each in made.events if isinstance(each, FrameEntered)]
    assert [each.tainted for each in entered] == [False, True]
    assert [each.tainted for each in made.events if isinstance(each, FrameLeft)] == [True, True]
    assert [each.untrusted for each in made.state.messages if each.role == "tool"] == [True, True]


def test_a_run_that_is_stopped_leaves_all_its_frames() -> None:
    made = loop([says("", hand("w"))], boss(worker("w"))).go(4)
    while not made.state.frames:
        made.perform(next_effects(made.state)[0])
    made.take(Ended(at=9.0, outcome="stopped", why="enough"))
    whole(made)
    assert made.kinds[-3:] == ["frame_left", "tool_failed", "run_finished"]


def test_an_engine_that_ends_in_a_sub_agent_leaves_the_delegation_where_it_was() -> None:
    made = loop([says("", hand("w")), says("", call("files.write"))], boss(worker("w", ToolSet(grants={"*": AUTO}))))
    while not any(each.tool == "files.write" for each in made.state.all_calls):
        made.perform(next_effects(made.state)[0])
    made.take(CallBegun(at=1.0, call=next_effects(made.state)[0].call, attempt=1))  # type: ignore[union-attr]
    made.take(Lost(at=2.0))
    assert {each.id: each.status for each in made.state.all_calls} == {"c1.1": "started", "f1.c1.1": "in_doubt"}
    made.take(Released(at=3.0, how="continue"))
    made.replies = [says("written"), says("end")]
    whole(made.go())
    assert made.ran == [("f1.c1.1", 2)]
    assert made.state.status == "reached"


def test_a_fork_inside_a_sub_agent_goes_on_there() -> None:
    made = loop([says("", hand("w")), says("", call("files.read")), says("A"), says("end")], boss(worker("w"))).go()
    inside = next(each.seq for each in made.events if each.kind == "model_replied" and each.frame == "f1")
    entered = next(each for each in made.events if isinstance(each, FrameEntered))
    made.fork(entered.seq)
    assert made.state.frames["f1"].step == 0
    made.replies = [says("other"), says("end")]
    whole(made.go())
    assert made.state.status == "reached"
    assert inside > entered.seq


def test_edits_in_a_sub_agent_are_its_own() -> None:
    made = loop([says("", hand("w"))], boss(worker("w")))
    while not made.state.frames:
        made.perform(next_effects(made.state)[0])
    made.take(Halted(at=1.0, frame=FrameId("f1"), reason="pause"))
    made.take(EditMade(at=1.0, frame=FrameId("f1"), target="prompt", message=0, text="Look twice."))
    assert made.bodies.text(made.state.frames[FrameId("f1")].messages[0].body) == "Look twice."
    assert made.bodies.text(made.state.messages[0].body) == "Do it."
    made.take(EditTakenBack(at=1.0))
    assert made.bodies.text(made.state.frames[FrameId("f1")].messages[0].body) == "Look."
    with pytest.raises(InvalidCommand):
        made.take(EditMade(at=1.0, frame=FrameId("f7"), target="prompt", message=0, text="Nobody."))
    whole(made)


def test_the_call_stack_tells_who_works_for_whom() -> None:
    deep = SubAgent(name="b", agent=Agent(model="m", sub_agents=(worker("c"),)), tools=READS)
    made = loop([says("", hand("b")), says("", hand("c"))], boss(deep))
    while len(made.state.frames) < 2:
        made.perform(next_effects(made.state)[0])
    lines = [(each.frame, each.agent, each.depth, each.parent, each.call) for each in stack(made.state)]
    assert lines == [
        (ROOT_FRAME, "scripted:x", 1, None, None),
        ("f1", "b", 2, "f0", "c1.1"),
        ("f2", "c", 3, "f1", "f1.c1.1"),
    ]


def test_a_supervisor_that_only_delegates_is_shown_no_other_tool() -> None:
    made = loop([says("", hand("w")), says("", call("files.read"))], boss(worker("w"), delegates_only=True)).go(8)
    assert [each.name for each in made.state.offered] == ["ask_human", "delegate.w"]
    assert made.ran == [("f1.c1.1", 1)]


def test_every_text_of_a_frame_is_among_the_bodies() -> None:
    made = loop([says("", hand("w", "x" * 900)), says("y" * 900), says("end")], boss(worker("w"))).go()
    refs = {body.ref for each in made.events for body in bodies_in(each)} - {None}
    left = next(each for each in made.events if isinstance(each, FrameLeft))
    assert left.answer.ref in refs
    assert {READ.name, WRITE.name, MAIL.name} <= {each.name for each in made.state.at_hand}
