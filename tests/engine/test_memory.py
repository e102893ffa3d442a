"""Memory in the pure loop: what is remembered, refused, recalled by itself, and how a fork knows it."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace

from tests.engine.loop import Loop, says
from workbench.domain.agents import Agent, SubAgent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import FrameEntered, MemoryRemembered
from workbench.domain.ids import FrameId
from workbench.domain.memory import MEMORY_SCOPES, MemoryPlan, MemoryScope
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.engine.fold import fold
from workbench.engine.memory_tools import with_memory
from workbench.engine.outcomes import EditMade, EditTakenBack, Halted, Released

ALL = MemoryPlan(reads=MEMORY_SCOPES, writes=MEMORY_SCOPES)


def remember(text: str = "It is due in May.", scope: MemoryScope = "task") -> RawCall:
    return RawCall(tool="remember", arguments=json.dumps({"text": text, "scope": scope}))


def minded(*replies: RawCall, plan: MemoryPlan = ALL) -> Loop:
    script = [*(says("", reply) for reply in replies), says("done")]
    return Loop(script, agent=Agent(model="scripted:x", memory=plan)).go()


def results(loop: Loop) -> list[str]:
    return [loop.bodies.text(message.body) for message in loop.state.messages if message.role == "tool"]


def test_what_is_remembered_is_known_with_its_event() -> None:
    loop = minded(remember())
    [entry] = loop.state.memory.entries
    assert loop.events[entry.seq - 1].kind == "memory_remembered"
    assert (entry.text.text, entry.untrusted, entry.branch) == ("It is due in May.", False, "r1")
    assert loop.state.finished is not None


def test_a_scope_that_the_plan_does_not_give_is_refused_and_told() -> None:
    loop = minded(remember(scope="global"), plan=MemoryPlan(writes=("task",)))
    assert loop.state.memory.entries == ()
    assert "bad_arguments" in results(loop)[0]


def test_only_what_the_run_knows_can_be_forgotten() -> None:
    loop = minded(RawCall(tool="forget", arguments='{"id": "m123"}'))
    assert "Recall it first" in results(loop)[0]
    assert "memory_forgotten" not in loop.kinds


def test_untrusted_entries_that_come_up_by_themselves_are_set_apart_and_taint() -> None:
    loop = minded(plan=MemoryPlan(reads=("global",), at_start=3))
    recalled = next(event for event in loop.events if event.kind == "memory_recalled")
    assert loop.state.tainted == recalled.seq
    [message] = [message for message in loop.state.messages if message.source == "memory"]
    assert message.untrusted
    assert message.seq == recalled.seq


def test_what_stands_in_the_context_is_not_put_there_again() -> None:
    plan = MemoryPlan(reads=("global",), writes=("task",), at_start=3, each_step=3)
    loop = minded(remember(), remember("Other."), plan=plan)
    shown = [loop.bodies.text(message.body) for message in loop.state.messages if message.source == "memory"]
    assert [text.count("Shared.") > 0 for text in shown] == [True, False, False]
    assert "due in May" in shown[1]
    assert "due in May" not in shown[2]


def test_a_fork_knows_what_its_parent_knew_and_remembers_for_itself() -> None:
    loop = Loop(
        [
            says("", remember()),
            says("", remember("Later.", "global")),
            says("", remember("Later.", "global")),
            says("x"),
        ],
        agent=Agent(model="scripted:x", memory=ALL),
    )
    loop.go()
    place = loop.kinds.index("context_updated") + 1
    loop.replies = [says("", remember("Own.", "global")), says("done")]
    loop.fork(place).go()
    assert [entry.text.text for entry in loop.state.memory.entries] == ["It is due in May.", "Own."]
    assert loop.state.memory.entries[-1].branch == "r1f"
    layers = loop.state.memory.view.layers
    assert [(layer.branch, layer.until is None) for layer in layers] == [("", False), ("r1", False), ("r1f", True)]


def test_a_call_in_doubt_is_made_again_since_it_did_nothing() -> None:
    from workbench.engine.effects import CallTool
    from workbench.engine.machine import next_effects
    from workbench.engine.outcomes import CallBegun, Lost, Released

    loop = Loop([says("", remember()), says("done")], agent=Agent(model="scripted:x", memory=ALL))
    while not any(isinstance(effect, CallTool) for effect in next_effects(loop.state)):
        loop.go(1)
    [effect] = next_effects(loop.state)
    assert isinstance(effect, CallTool)
    for outcome in (CallBegun(at=1.0, call=effect.call, attempt=1), Lost(at=2.0), Released(at=3.0, how="continue")):
        loop.take(outcome)
    loop.go()
    assert len(loop.state.memory.entries) == 1
    assert loop.kinds.count("memory_remembered") == 1


def test_the_tool_set_says_more_than_the_plan_and_asking_more_than_both() -> None:
    agent = Agent(model="x", memory=ALL)
    given = with_memory(ToolSet(grants={"forget": ToolGrant(permission="never")}), agent).grants
    assert {name: grant.permission for name, grant in given.items()} == {
        "forget": "never",
        "recall": "auto",
        "remember": "auto",
    }
    asking = Agent(model="x", memory=MemoryPlan(reads=("task",), writes=("task",), asks=True))
    asked = with_memory(ToolSet(grants={"*": ToolGrant(permission="auto")}), asking).grants
    assert {name: grant.permission for name, grant in asked.items()} == {
        "*": "auto",
        "remember": "ask",
        "forget": "ask",
    }
    assert with_memory(ToolSet(), Agent(model="x")).grants == {}


def test_a_sub_agent_remembers_within_its_supervisors_plan_and_the_run_knows_it() -> None:
    sub = SubAgent(name="notes", agent=Agent(model="scripted:w", memory=ALL))
    above = MemoryPlan(reads=("task",), writes=("task",))
    hand = RawCall(tool="delegate.notes", arguments='{"task": "Note it."}')
    replies = [says("", hand), says("", remember(), remember("Wider.", "global")), says("Noted."), says("Done.")]
    grants = {name: ToolGrant(permission="auto") for name in ("remember", "recall", "forget")}
    loop = Loop(replies, grants, agent=Agent(model="scripted:x", memory=above, sub_agents=(sub,))).go()
    entered = next(event for event in loop.events if isinstance(event, FrameEntered))
    assert entered.agent.memory.writes == ("task",)
    assert set(entered.offered) == {"remember", "recall", "forget"}
    assert [entry.text.text for entry in loop.state.memory.entries] == ["It is due in May."]
    assert fold(loop.events) == loop.state
    made = next(event for event in loop.events if event.kind == "memory_remembered")
    assert made.frame == "f1"


def _supervised(replies: list[ModelReply], above: MemoryPlan = ALL, **sub: object) -> Loop:
    grants = {name: ToolGrant(permission="auto") for name in ("remember", "recall", "forget")}
    notes = SubAgent(name="notes", agent=Agent(model="scripted:w", memory=ALL), **sub)  # type: ignore[arg-type]
    return Loop(replies, grants, agent=Agent(model="scripted:x", memory=above, sub_agents=(notes,)))


HAND = RawCall(tool="delegate.notes", arguments='{"task": "Tidy the notes."}')


@pytest.mark.parametrize("scope", MEMORY_SCOPES)
def test_what_a_sub_agent_forgets_its_supervisor_no_longer_lists(scope: MemoryScope) -> None:
    first = _supervised([says("", remember("It is due in May.", scope)), says("Done.")]).go()
    [entry] = first.state.memory.entries
    drops = RawCall(tool="forget", arguments=json.dumps({"id": entry.id}))
    replies = [
        says("", remember("It is due in May.", scope), remember("Kept.", scope)),
        says("", HAND),
        says("", drops),
        says("Dropped."),
        says("Done."),
    ]
    loop = _supervised(replies)
    while not any(event.kind == "memory_forgotten" for event in loop.events):
        loop.go(1)
    assert [each.text.text for each in loop.state.memory.entries] == ["Kept."], "at once, not when it is done"
    loop.go()
    assert [each.text.text for each in loop.state.memory.entries] == ["Kept."]
    forgotten = next(event for event in loop.events if event.kind == "memory_forgotten")
    assert forgotten.frame == "f1"
    assert fold(loop.events) == loop.state


@pytest.mark.parametrize("scope", MEMORY_SCOPES)
def test_each_scope_is_written_in_a_frame_only_where_both_plans_say_so(scope: MemoryScope) -> None:
    others: tuple[MemoryScope, ...] = tuple(each for each in MEMORY_SCOPES if each != scope)
    for writes, made in (((scope,), 1), (others, 0)):
        above = MemoryPlan(reads=ALL.reads, writes=writes)
        replies = [says("", HAND), says("", remember("A fact.", scope)), says("Noted."), says("Done.")]
        loop = _supervised(replies, above).go()
        events = [event for event in loop.events if isinstance(event, MemoryRemembered)]
        assert [(event.scope, event.frame) for event in events] == [(scope, "f1")] * made
        assert all(event.home == loop.state.memory.view.home(scope) for event in events)
        assert [each.scope for each in loop.state.memory.entries] == [scope] * made


def _before_the_second_step(memory: MemoryPlan) -> Loop:
    replies = [says("", RawCall(tool="files.read", arguments='{"path": "a"}')), says("", remember()), says("Done.")]
    grants = {"files.read": ToolGrant(permission="auto")}
    loop = Loop(replies, grants, agent=Agent(model="scripted:x", memory=memory))
    while loop.state.step < 2:
        loop.go(1)
    loop.take(Halted(at=1.0, reason="step"))
    return loop


def test_memory_that_is_switched_on_at_a_stop_gives_its_tools_from_then_on_and_can_be_taken_back() -> None:
    loop = _before_the_second_step(MemoryPlan())
    assert not {"remember", "recall", "forget"} & {spec.name for spec in loop.state.offered}
    before = loop.state
    agent = replace(loop.state.agent, memory=ALL)
    loop.take(EditMade(at=1.0, target="agent", agent=agent))
    assert {"remember", "recall", "forget"} <= {spec.name for spec in loop.state.offered}
    loop.take(EditTakenBack(at=1.0))
    assert (loop.state.offered, loop.state.tools) == (before.offered, before.tools)
    loop.take(EditMade(at=1.0, target="agent", agent=agent))
    loop.take(Released(at=1.0, how="continue"))
    loop.go()
    assert [each.text.text for each in loop.state.memory.entries] == ["It is due in May."]
    assert fold(loop.events) == loop.state


def test_memory_that_is_switched_off_takes_its_tools_along_and_a_wrong_plan_is_refused() -> None:
    loop = _before_the_second_step(ALL)
    readable = replace(loop.state.agent, memory=MemoryPlan(reads=("task",), each_step=1))
    loop.take(EditMade(at=1.0, target="agent", agent=readable))
    names = {spec.name for spec in loop.state.offered}
    assert "recall" in names
    assert not {"remember", "forget"} & names
    wrong = replace(readable, memory=MemoryPlan(at_start=2))
    with pytest.raises(InvalidCommand, match="can't be used so"):
        loop.take(EditMade(at=1.0, target="agent", agent=wrong))
    loop.take(EditMade(at=1.0, target="agent", agent=replace(readable, memory=MemoryPlan())))
    assert {spec.name for spec in loop.state.offered} == {"files.read"} | ({"ask_human"} & names)


def test_a_sub_agent_s_memory_is_not_widened_in_its_frame() -> None:
    loop = _supervised(
        [says("", HAND), says("", remember("A fact.", "task")), says("Noted."), says("Done.")],
        MemoryPlan(reads=("task",), writes=("task",)),
    )
    while not loop.state.frames:
        loop.go(1)
    loop.take(Halted(at=1.0, reason="step"))
    agent = loop.state.frames[FrameId("f1")].agent
    wide = replace(agent, memory=ALL)
    with pytest.raises(InvalidCommand, match="can't be widened"):
        loop.take(EditMade(at=1.0, frame=FrameId("f1"), target="agent", agent=wide))
    narrow = replace(agent, memory=MemoryPlan(reads=("task",)))
    loop.take(EditMade(at=1.0, frame=FrameId("f1"), target="agent", agent=narrow))
    assert "remember" not in {spec.name for spec in loop.state.frames[FrameId("f1")].offered}
