"""Whatever a model, a person and the machine's power supply do: the state is the fold, and nothing fires twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.loop import Loop, Texts
from workbench.debug.oversight import due
from workbench.domain.agents import Abilities, Agent, FrameBounds, SubAgent
from workbench.domain.context import STRATEGIES, ContextPlan
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import decode_event, encode_event
from workbench.domain.goals import Goal
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.memory import MEMORY_SCOPES, MemoryPlan
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.oversight import Checkpoint, Oversight
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.engine.acting import known
from workbench.engine.effects import CallTool, Observe
from workbench.engine.fold import fold
from workbench.engine.machine import advance, begin, next_effects
from workbench.engine.outcomes import CallBegun, CheckpointMet, Decided, Failed, Lost, Released, Started
from workbench.engine.wording import digest

tools = st.sampled_from(
    [
        "files.read",
        "files.write",
        "mail.send",
        "shop.order",
        "ask_human",
        "no.such",
        "remember",
        "recall",
        "forget",
        "delegate.w",
        "delegate.v",
    ]
)
arguments = st.sampled_from(
    [
        '{"path": "a"}',
        '{"path": 1}',
        "{",
        '{"question": "q"}',
        "",
        "{}",
        '{"text": "t"}',
        '{"text": "t", "scope": "global"}',
        '{"id": "m0"}',
        '{"task": "t"}',
    ]
)
calls = st.builds(RawCall, tool=tools, arguments=arguments)
replies = st.builds(
    ModelReply,
    text=st.sampled_from(["", "words", "w" * 1000]),
    calls=st.lists(calls, max_size=4).map(tuple),
    reasoning=st.sampled_from(["", "hm"]),
    signed=st.sampled_from(["", '[{"type":"thinking"}]']),
    finish=st.sampled_from(["stop", "stop", "stop", "length", "filter"]),
)
failures = st.builds(
    Failed,
    at=st.just(1.0),
    error=st.sampled_from(
        ["cut", "auth", "too_long", "rate_limited", "breaker_open", "filtered", "no_tools", "script_dry"]
    ),
    message=st.just("no"),
    retry_after=st.sampled_from([None, None, 0.0, 20.0, 600.0]),
    jitter=st.floats(0, 1),
)
MINDED = MemoryPlan(reads=MEMORY_SCOPES, writes=MEMORY_SCOPES, at_start=2, each_step=1)
contexts = st.builds(
    ContextPlan,
    strategy=st.sampled_from(STRATEGIES),
    budget=st.sampled_from([None, 60, 300]),
    keep_last=st.sampled_from([None, 0, 3]),
)
WORKERS = (
    SubAgent(name="w", agent=Agent(model="scripted:x"), tools=ToolSet(grants={"files.*": ToolGrant(permission="ask")})),
    SubAgent(
        name="v",
        agent=Agent(
            model="a/a",
            sub_agents=(SubAgent(name="w", agent=Agent(model="b/b"), permission="ask"),),
        ),
        tools=ToolSet(grants={"*": ToolGrant(permission="auto")}),
        parallel=True,
    ),
)
"""One works alone with less than its supervisor has; the other beside others, and has one of its own."""
agents = st.one_of(
    st.just(Agent(model="scripted:x", sub_agents=WORKERS, frames=FrameBounds(at_once=2, in_all=5))),
    st.sampled_from([Agent(model="scripted:x"), Agent(model="a/a", fallbacks=("b/b", "c @ http://h/v1"))]),
    st.builds(Agent, model=st.just("scripted:x"), context=contexts, memory=st.sampled_from([MemoryPlan(), MINDED])),
    st.builds(
        Agent,
        model=st.just("m"),
        base_url=st.just("http://h/v1"),
        abilities=st.builds(
            Abilities, tool_calls=st.sampled_from(["auto", "native", "constrained"]), send_reasoning=st.booleans()
        ),
    ),
)
permissions = st.sampled_from(["auto", "ask", "never"])
turns = st.lists(
    st.sampled_from(["go", "kill", "kill in a call", "approve", "edit", "answer", "deny", "escalate"]), max_size=40
)
goals = st.builds(
    Goal,
    instructions=st.just("Do it."),
    oversight=st.builds(
        Oversight,
        style=st.sampled_from(["autonomous", "checkpoints", "every write asks"]),
        checkpoints=st.sampled_from(
            [
                (),
                (Checkpoint(at="tool", tool="mail.*"), Checkpoint(at="step", every=2)),
                (Checkpoint(at="milestone", when="step.number >= 1"), Checkpoint(at="milestone", when="1 / 0")),
            ]
        ),
    ),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(replies, replies, failures), max_size=8), permissions, turns, agents, goals)
def test_any_course_of_events(
    script: list[ModelReply | Failed], permission: str, course: list[str], agent: Agent, goal: Goal
) -> None:
    loop = Loop(script, {"*": ToolGrant(permission=permission)}, agent=agent, goal=goal)  # type: ignore[arg-type]
    for turn in course:
        if loop.state.finished is not None:
            break
        _take_turn(loop, turn)
        assert fold(loop.events) == loop.state
    assert [event.seq for event in loop.events] == list(range(1, len(loop.events) + 1))
    assert [decode_event(encode_event(event)) for event in loop.events] == loop.events
    _nothing_fires_twice(loop)
    _recorded_outcomes_give_the_same_events(loop)


def _take_turn(loop: Loop, turn: str) -> None:
    if turn == "go":
        if loop.state.paused:
            loop.take(Released(at=1.0, how="continue"))
        at_a_step = any(
            isinstance(effect, Observe) and effect.frame == ROOT_FRAME for effect in next_effects(loop.state)
        )
        if at_a_step and (met := due(loop.state, loop.bodies)) is not None:
            loop.take(CheckpointMet(at=1.0, place=met.place, why=met.why, again=met.again))
        elif loop.replies or not any(effect.__class__.__name__ == "AskModel" for effect in next_effects(loop.state)):
            loop.go(1)
    elif turn.startswith("kill"):
        running = [effect for effect in next_effects(loop.state) if type(effect) is CallTool]
        if turn == "kill in a call" and running:
            loop.take(CallBegun(at=1.0, call=running[0].call, attempt=running[0].attempt))
            loop.ran.append((running[0].call, running[0].attempt))
        loop.take(Lost(at=1.0))
        loop.take(Released(at=1.0, how="continue"))
    else:
        for call in loop.state.waiting[:1]:
            met = loop.state.checkpoint
            ties = digest(call.tool, loop.bodies.text(call.arguments)) if call.tool or met is None else met.digest
            try:
                loop.take(
                    Decided(
                        at=1.0, call=call.id, decision=turn, digest=ties, arguments='{"path": "b"}', to="Ada", why="so"
                    )  # type: ignore[arg-type]
                )
            except InvalidCommand:
                assert fold(loop.events) == loop.state


def _nothing_fires_twice(loop: Loop) -> None:
    """A call that is not idempotent runs once, or once more for each time that a person said so."""
    for call in {call for call, _attempt in loop.ran}:
        proposed = next(e for e in loop.events if e.kind == "tool_proposed" and getattr(e, "call", "") == call)
        if getattr(proposed, "tool", "") != "mail.send":
            continue
        runs = sum(1 for each, _ in loop.ran if each == call)
        given_again = sum(
            1
            for event in loop.events
            if event.kind == "approval_given"
            and getattr(event, "call", "") == call
            and getattr(event, "decision", "") in ("approve", "edit")
        )
        asked_first = getattr(proposed, "permission", "") == "ask" or loop.state.goal.oversight.style != "autonomous"
        assert runs <= given_again + (0 if asked_first else 1)


def _recorded_outcomes_give_the_same_events(loop: Loop) -> None:
    bodies = Texts()
    first = loop.events[0]
    started = Started(
        at=0.0, goal=first.goal, agent=first.agent, tools=first.tools, offered=first.offered, session="s1"
    )  # type: ignore[union-attr]
    state, events = begin(first.run, started, bodies)
    again = list(events)
    for outcome in loop.outcomes:
        try:
            state, events = advance(state, outcome, bodies)
        except InvalidCommand:
            continue
        again.extend(events)
    assert again == loop.events
    assert all(known(state, call.id) == call for call in state.calls)
