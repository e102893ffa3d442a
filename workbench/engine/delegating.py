"""What follows from a call that hands a task over: a frame is entered, and when it is left the call has its result."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from workbench.domain.agents import SubAgent
from workbench.domain.delegating import equipped, is_delegate, sub_agent_of
from workbench.domain.events import (
    AnyEvent,
    FrameEntered,
    FrameLeft,
    RunFinished,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.values import NOTHING, Bodies, Body
from workbench.engine.abilities import without_fence
from workbench.engine.context import opening_texts
from workbench.engine.effects import CallTool, Delegate, Effect
from workbench.engine.frames import at_work, depth_of, view
from workbench.engine.limiting import OF_FRAMES
from workbench.engine.memory_tools import as_sub_agent, with_memory, without_memory
from workbench.engine.oversight import inherited
from workbench.engine.returning import last_words, quotes_strangers, unfinished
from workbench.engine.state import CallState, RunState
from workbench.engine.wording import failure
from workbench.policy.narrowing import narrowed


def followed(root: RunState, state: RunState, events: Sequence[AnyEvent], bodies: Bodies) -> Iterator[AnyEvent]:
    """Yield the events of a frame, each with what of it another frame has to know.

    A frame that ends is left, and the call that it worked on has its result; a call that hands over enters a frame.
    """
    for event in events:
        if isinstance(event, RunFinished) and state.frame != ROOT_FRAME:
            yield from _left(root, state, event, bodies)
        elif isinstance(event, RunFinished):
            for child in reversed(root.frames.values()):
                yield from _left(root, child, replace(event, outcome="stopped"), bodies)
            yield _in(state, event)
        else:
            yield _in(state, event)
            if isinstance(event, ToolStarted) and is_delegate(event.tool):
                yield _entered(root, state, event, bodies)


def _in(state: RunState, event: AnyEvent) -> AnyEvent:
    return replace(event, frame=state.frame, step=event.step or state.step)


def _entered(root: RunState, state: RunState, started: ToolStarted, bodies: Bodies) -> AnyEvent:
    """The frame that a call enters, or why it may not."""
    sub = sub_agent_of(state.agent, started.tool)
    if sub is None or (refused := _refusal(root, state)):
        why = refused if sub is not None else f"There is no sub-agent {started.tool} any more."
        message = bodies.keep(failure("not_delegated", why, "no", None))
        return _in(state, ToolFailed(call=started.call, tool=started.tool, code="not_delegated", message=message))
    agent = as_sub_agent(sub.agent, state.agent)
    own = without_memory((spec for spec in state.at_hand if not is_delegate(spec.name)), agent)
    tools = narrowed(state.tools, with_memory(sub.tools, agent), own)
    kept = tuple(spec for spec in own if spec.name in tools.grants)
    may_delegate = depth_of(root, state.frame) + 1 < root.agent.frames.depth
    tools, at_hand = equipped(sub.agent, tools, kept, may_delegate=may_delegate)
    goal = Goal(
        instructions=_task(sub, bodies.text(started.arguments)),
        name=sub.name,
        work_folder=state.goal.work_folder,
        limits=sub.limits,
        answer_schema=sub.returns,
        oversight=state.goal.oversight,
    )
    if root.evaluation.version >= OF_FRAMES:
        goal = replace(
            goal,
            checks=sub.checks,
            retries=sub.retries,
            trouble=state.goal.trouble,
            oversight=inherited(state, sub),
        )
    for text in opening_texts(goal, sub.agent):
        bodies.keep(text)
    return FrameEntered(
        frame=FrameId(f"f{root.entered + 1}"),
        parent=state.frame,
        call=started.call,
        name=sub.name,
        handed=started.arguments,
        agent=agent,
        goal=goal,
        tools=tools,
        offered=tuple(spec.name for spec in at_hand),
        script=_script(root, sub),
        tainted=bool(state.tainted) or any(each.untrusted for each in state.messages),
    )


def _refusal(root: RunState, state: RunState) -> str:
    bounds = root.agent.frames
    if root.entered >= bounds.in_all:
        return f"All {bounds.in_all} sub-agents that this run may begin have been at work. Go on without."
    if depth_of(root, state.frame) >= bounds.depth:
        return f"Frames may stand {bounds.depth} deep here, and this is the last. Do the work yourself."
    return ""


def _script(root: RunState, sub: SubAgent) -> Body:
    return next((each.replies for each in root.scripts if each.model == sub.agent.model), NOTHING)


def _task(sub: SubAgent, arguments: str) -> str:
    """What is handed over, as the sub-agent reads it."""
    handed = json.loads(arguments or "{}")
    if not sub.takes:
        return str(handed.get("task", ""))
    words = {
        name: each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for name, each in handed.items()
    }
    return "\n".join(f"{name}: {each}" for name, each in words.items())


def _left(root: RunState, child: RunState, event: RunFinished, bodies: Bodies) -> Iterator[AnyEvent]:
    """The end of a frame, and the result of the call that it worked on."""
    assert child.by_call is not None
    parent = view(root, child.parent)
    call = parent.call(child.by_call)
    said = last_words(root, child, bodies)
    answer = bodies.keep(without_fence(said) if child.goal.answer_schema else said)
    yield FrameLeft(
        frame=child.frame,
        step=child.step,
        parent=child.parent,
        call=child.by_call,
        name=child.name,
        outcome=event.outcome,
        why=event.why,
        answer=answer,
        tainted=bool(child.tainted) or quotes_strangers(root, child, event),
    )
    tool = call.tool if call is not None else ""
    if event.outcome == "reached":
        yield _in(parent, ToolReturned(call=child.by_call, tool=tool, output=answer))
        return
    message = failure(event.outcome, unfinished(root, child, event, said), "no", None)
    yield _in(parent, ToolFailed(call=child.by_call, tool=tool, code=event.outcome, message=bodies.keep(message)))


def allowed(root: RunState, found: Sequence[tuple[RunState, Effect]]) -> tuple[Effect, ...]:
    """Return what may be done now in all frames together.

    Sub-agents are at work side by side up to a bound, and a call that changes something runs alone.
    """
    kept: list[Effect] = []
    working = set(at_work(root))
    changing = [call for call in root.all_calls if call.status == "started" and not call.pure]
    is_changing = any(not is_delegate(call.tool) for call in changing)
    for state, effect in found:
        if isinstance(effect, Delegate):
            entering = state.frame if state.frame in working else FrameId(f"new {effect.call}")
            if entering not in working and len(working) >= max(1, root.agent.frames.at_once):
                continue
            working.add(entering)
        elif isinstance(effect, CallTool) and not _is_pure(state.call(effect.call)):
            if is_changing:
                continue
            is_changing = True
        kept.append(effect)
    return tuple(kept)


def _is_pure(call: CallState | None) -> bool:
    return call is not None and call.pure
