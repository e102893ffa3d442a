"""Random courses of a run with a debugger's moves among them: pauses, edits, undone edits, forks, kills."""

from __future__ import annotations

from collections import Counter

from hypothesis import strategies as st
from msgspec.structs import replace

from tests.engine.loop import Loop
from tests.engine.test_properties import WORKERS, _take_turn, agents, failures, replies
from workbench.debug.places import whole_place
from workbench.debug.plans import decided, effect_plan
from workbench.domain.agents import Agent, FrameBounds
from workbench.domain.errors import BadInput
from workbench.domain.events import ToolProposed
from workbench.domain.goals import Check, Goal, Limits, Trouble
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.tools import ToolGrant
from workbench.engine.effects import CallTool, TakeFromPlan
from workbench.engine.fold import fold
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import (
    AnyOutcome,
    CallBegun,
    CallFailed,
    Decided,
    EditMade,
    EditTakenBack,
    Ended,
    Failed,
    FolderSeen,
    Halted,
    Logged,
    Released,
    Sampled,
    TakenFromPlan,
)

sound = st.one_of(
    st.builds(
        RawCall,
        tool=st.sampled_from(["files.read", "files.write", "mail.send", "ask_human"]),
        arguments=st.sampled_from(['{"path": "a"}', '{"path": "b"}', '{"question": "q"}']),
    ),
    st.builds(
        RawCall,
        tool=st.sampled_from(["delegate.w", "delegate.v", "mail.send"]),
        arguments=st.sampled_from(['{"task": "t"}', '{"task": "u"}', '{"path": "a"}']),
    ),
)
busy = st.builds(ModelReply, text=st.just("on it"), calls=st.lists(sound, min_size=1, max_size=3).map(tuple))
scripts = st.lists(st.one_of(busy, busy, busy, replies, failures), min_size=3, max_size=8)
_edits = (
    "edit prompt",
    "edit agent",
    "edit reply",
    "edit arguments",
    "edit result",
    "edit mute",
    "edit pin",
    "edit evict",
    "edit summarise",
)
_rare = ("kill", "kill in a call", "answer", "deny", "edit", "pause", "log", "undo", "fork", "fail", "stop", "note")
_kinds = st.sampled_from([*("go", "go", "approve", "fork") * 3, *("go",) * 12, *_edits, *_rare])
turns = st.lists(st.tuples(_kinds, st.integers(0, 60)), min_size=12, max_size=40)
delegating = st.builds(
    Agent,
    model=st.just("scripted:x"),
    sub_agents=st.just(WORKERS),
    frames=st.builds(FrameBounds, depth=st.integers(2, 3), at_once=st.integers(1, 2), in_all=st.just(4)),
)
"""Agents that hand tasks over, to two beside each other and to one below another."""
handing = st.builds(
    RawCall,
    tool=st.sampled_from(["delegate.w", "delegate.v", "delegate.v"]),
    arguments=st.sampled_from(['{"task": "t"}', '{"task": "u"}']),
)
hands_over = st.builds(ModelReply, text=st.just("yours"), calls=st.lists(handing, min_size=1, max_size=2).map(tuple))


def _courses(first: st.SearchStrategy[list[ModelReply]], of: st.SearchStrategy[Agent]) -> st.SearchStrategy[Course]:
    permissions = st.sampled_from(["auto", "auto", "ask"])
    return st.builds(
        lambda begin, script, permission, moves, agent: play([*begin, *script], permission, moves, agent),
        first,
        scripts,
        permissions,
        turns,
        of,
    )


class Course(Loop):
    """A loop that keeps account of what went out, over all the forks that it went through."""

    def __init__(self, *args: object, **more: object) -> None:
        self.fired: Counter[str] = Counter()
        """Calls of the tool that is irreversible, by key."""
        self.decided: Counter[str] = Counter()
        """Times that a person let one run."""
        self.wanted: Counter[str] = Counter()
        """How often one log at most has them proposed."""
        super().__init__(*args, **more)  # type: ignore[arg-type]

    def take(self, outcome: AnyOutcome) -> None:
        call = self.state.call(outcome.call) if isinstance(outcome, (CallBegun, Decided)) else None
        super().take(outcome)
        if call is not None and call.tool == "mail.send":
            counter = self.fired if isinstance(outcome, CallBegun) else self.decided
            counter[call.key] += isinstance(outcome, CallBegun) or outcome.decision == "approve"

    def account(self) -> None:
        """Note what this log has proposed, before it is left for a fork."""
        sound = [event for event in self.events if isinstance(event, ToolProposed) and not event.problem]
        self.wanted |= Counter(event.key for event in sound if event.tool == "mail.send")


def play(script: list[ModelReply | Failed], permission: str, moves: list[tuple[str, int]], agent: Agent) -> Course:
    """Let a run take these turns, with these replies of its model."""
    goal = Goal(
        instructions="Read the notes, then send a letter about them.",
        checks=(Check(file="a", when="step"),),
        limits=Limits(steps=6, calls={"files.write": 2}),
        retries=1,
        trouble=Trouble(repeats=2, patience=2),
    )
    loop = Course(script, {"*": ToolGrant(permission=permission)}, goal=goal, agent=agent)  # type: ignore[arg-type]
    for name, number in moves:
        for _ in range(number % 5 if name == "go" else 0):
            _move_on(loop, "go")
        if loop.state.finished is not None and name != "fork":
            continue
        try:
            _move(loop, name, number)
        except BadInput:
            assert fold(loop.events) == loop.state
    loop.account()
    return loop


def _move(loop: Course, name: str, number: int) -> None:
    if name == "fork":
        loop.account()
        go_back(loop, number)
    elif name == "undo":
        loop.take(EditTakenBack(at=2.0))
    elif name == "stop" and number > 20 and not loop.state.requested:
        loop.take(Ended(at=2.0, outcome="stopped", why="enough"))
    elif name.startswith("edit "):
        loop.take(Halted(at=2.0, reason="pause"))
        _edit(loop, name.removeprefix("edit "), number)
    elif name in ("pause", "log", "note"):
        {
            "pause": lambda: loop.take(Halted(at=2.0, reason="breakpoint", why="b1", breakpoint="b1")),
            "log": lambda: loop.take(Logged(at=2.0, breakpoint="b1", text="line " * 200)),
            "note": lambda: (loop.take(FolderSeen(at=2.0, whole=True)), loop.take(Sampled(at=2.0, samples=()))),
        }[name]()
    elif name == "fail":
        running = [effect for effect in next_effects(loop.state) if isinstance(effect, CallTool)]
        if running:
            call = running[0].call
            loop.take(CallBegun(at=1.0, call=call, attempt=running[0].attempt))
            loop.ran.append((call, running[0].attempt))
            loop.take(CallFailed(at=1.0, call=call, code="gone", message="It is gone.", retry="later", retry_after=2.0))
    else:
        _move_on(loop, name)


def _move_on(loop: Loop, name: str) -> None:
    effects = next_effects(loop.state)
    if name == "go" and effects and isinstance(effects[0], TakeFromPlan) and not loop.state.paused:
        loop.take(TakenFromPlan(at=2.0, call=effects[0].call))
    else:
        _take_turn(loop, name if name in ("go", "kill", "kill in a call", "approve", "edit", "answer") else "deny")


def _edit(loop: Loop, target: str, number: int) -> None:
    frames = (loop.state, *loop.state.frames.values())
    state = frames[number % len(frames)]
    calls = state.calls
    call = calls[number % len(calls)].id if calls else None
    text = '{"path": "mine"}' if target == "arguments" else "my own words " * (1 + 60 * (number % 2))
    raw = (RawCall(tool="mail.send", arguments='{"path": "z"}'),) if target == "reply" and number % 3 else ()
    agent = state.agent if target == "agent" else None
    place = number % 3 if target == "prompt" else number % max(3, len(state.messages))
    edit = EditMade(at=2.0, target=target, call=call, message=place, messages=(place,), text=text, calls=raw)  # type: ignore[arg-type]
    loop.take(replace(edit, agent=agent, frame=state.frame))
    if number % 2:
        loop.take(Released(at=2.0, how="continue"))


def go_back(loop: Loop, number: int) -> None:
    """Let the run be a fork of itself at an event from now on, with the plan as it is proposed."""
    seq = whole_place(loop.events, max(1, len(loop.events) - number % 15))
    entries = effect_plan(loop.events, seq, {}, loop.bodies)
    loop.fork(seq, decided(entries, {}, {}, loop.bodies))


courses = st.one_of(_courses(st.just([]), agents), _courses(st.lists(hands_over, min_size=1, max_size=3), delegating))
"""Runs that have taken such a course; in half of them tasks are handed over."""
