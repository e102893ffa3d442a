"""The frames of a run: each sub-agent's state within that of the run's own agent, and what all of them share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from workbench.domain.delegating import equipped, is_delegate, shown
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import FrameEntered, FrameLeft, MemoryForgotten, RuleGranted
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.tools import ASK_HUMAN, ToolSpec
from workbench.domain.values import body_of
from workbench.engine.context import SUPERVISOR, opening
from workbench.engine.evaluation_state import Evaluation
from workbench.engine.memory_state import without
from workbench.engine.state import Bound, CallState, RunState, Totals

ALWAYS = (ASK_HUMAN,)
"""What a model is offered that otherwise only delegates."""


def view(root: RunState, frame: FrameId) -> RunState:
    """Return a frame's state with what it shares with the others. Raises `InvalidCommand` where there is none."""
    if frame == ROOT_FRAME:
        return root
    child = root.frames.get(frame)
    if child is None:
        raise InvalidCommand(f"No sub-agent is at work in frame {frame}.", "Look at the stack for those that are.")
    return replace(
        child,
        seq=root.seq,
        at=root.at,
        paused=root.paused,
        interrupted=root.interrupted,
        finished=root.finished,
        breakers=root.breakers,
        started=root.started,
        handles=root.handles,
        paces=root.paces,
        scripts=root.scripts,
        tape=root.tape,
        bounds=tuple(
            Bound(tools=each.tools, granted=each.granted, calls=each.totals.calls) for each in above(root, child)
        ),
    )


def seen_in(root: RunState, frame: FrameId) -> RunState:
    """Return a frame's state, or that of the run's own agent where the frame is left."""
    return view(root, frame) if frame in root.frames else root


def lineage(root: RunState, frame: FrameId) -> tuple[FrameId, ...]:
    """Return the frames above one, its supervisor's first, the run's own last."""
    found: list[FrameId] = []
    while frame in root.frames:
        frame = root.frames[frame].parent
        found.append(frame)
    return tuple(found)


def above(root: RunState, child: RunState) -> tuple[RunState, ...]:
    """Return the states above a frame's, the run's own first."""
    frames = (child.parent, *lineage(root, child.parent))
    return tuple(root if each == ROOT_FRAME else root.frames[each] for each in reversed(frames))


def put(root: RunState, before: RunState, after: RunState) -> RunState:
    """Return the run with a frame's new state in it, what it used counted for all above it too."""
    if after.frame == ROOT_FRAME:
        return after
    frames = {**root.frames, after.frame: after}
    root = replace(
        root,
        paused=after.paused,
        breakers=after.breakers,
        started=after.started,
        handles=after.handles,
        paces=after.paces,
        scripts=after.scripts,
        tape=after.tape,
    )
    if after.totals is not before.totals:
        for each in lineage(root, after.frame):
            if each == ROOT_FRAME:
                root = replace(root, totals=_more(root.totals, before.totals, after.totals))
            else:
                totals = _more(frames[each].totals, before.totals, after.totals)
                frames[each] = replace(frames[each], totals=totals)
    return replace(root, frames=frames)


def _more(totals: Totals, before: Totals, after: Totals) -> Totals:
    calls = dict(totals.calls)
    for tool, number in after.calls.items():
        if more := number - before.calls.get(tool, 0):
            calls[tool] = calls.get(tool, 0) + more
    return Totals(
        input_tokens=totals.input_tokens + after.input_tokens - before.input_tokens,
        output_tokens=totals.output_tokens + after.output_tokens - before.output_tokens,
        cost=totals.cost + after.cost - before.cost,
        seconds=totals.seconds + after.seconds - before.seconds,
        calls=calls,
        asks=totals.asks + after.asks - before.asks,
    )


def entered(root: RunState, event: FrameEntered) -> RunState:
    """Return the run with a sub-agent at work."""
    parent = view(root, event.parent)
    specs = {spec.name: spec for spec in parent.at_hand}
    own = tuple(specs[name] for name in event.offered if name in specs and not is_delegate(name))
    delegates = equipped(event.agent, event.tools, ())[1]
    at_hand = (*own, *(spec for spec in delegates if spec.name in event.offered))
    messages = opening(event.goal, event.agent, event.seq)
    agents = (*parent.agents, event.name)
    child = RunState(
        run=root.run,
        frame=event.frame,
        parent=event.parent,
        by_call=event.call,
        name=event.name,
        agents=agents,
        granted=tuple(each for each in root.passed_on if each.agents == agents),
        entered_at=event.seq,
        commission=body_of(root.goal.instructions),
        evaluation=Evaluation(version=root.evaluation.version, for_checks=root.evaluation.for_checks),
        memory=parent.memory.of_frame(),
        goal=event.goal,
        agent=event.agent,
        tools=event.tools,
        at_hand=at_hand,
        offered=shown(event.agent, at_hand, ALWAYS),
        script=event.script,
        seq=event.seq,
        messages=tuple(replace(each, source=SUPERVISOR) if each.source == "goal" else each for each in messages),
        prompts=root.prompts,
        tainted=event.seq if event.tainted else 0,
        suspicions=parent.suspicions if event.tainted else (),
    )
    return replace(root, frames={**root.frames, event.frame: child}, entered=root.entered + 1)


def left(root: RunState, event: FrameLeft) -> RunState:
    """Return the run without a sub-agent that is done; its supervisor's call knows whether its answer is tainted."""
    child = root.frames.get(event.frame)
    frames = {frame: each for frame, each in root.frames.items() if frame != event.frame}
    root = replace(root, frames=frames)
    if event.parent != ROOT_FRAME and event.parent not in frames:
        return root
    parent = view(root, event.parent)
    calls = tuple(replace(each, untrusted=event.tainted) if each.id == event.call else each for each in parent.calls)
    found = child.suspicions if child is not None and event.tainted else ()
    lifted = tuple(replace(each, call=event.call) for each in found if each not in parent.suspicions)
    memory = parent.memory.with_entries(child.memory.entries) if child is not None else parent.memory
    return put(root, parent, replace(parent, calls=calls, suspicions=(*parent.suspicions, *lifted), memory=memory))


def forgot(root: RunState, event: MemoryForgotten) -> RunState:
    """Return the run with an entry known to none of its agents any more, whichever of them forgot it."""
    if not root.frames:
        return root
    frames = {name: replace(each, memory=without(each.memory, event.memory)) for name, each in root.frames.items()}
    return replace(root, memory=without(root.memory, event.memory), frames=frames)


def passed_on(root: RunState, event: RuleGranted) -> RunState:
    """Return the run with a rule granted in a frame, which holds for all that the same sub-agent has and gets."""
    if not event.agents:
        return root
    frames = {
        frame: replace(each, granted=(*each.granted, event))
        if each.agents == event.agents and frame != event.frame
        else each
        for frame, each in root.frames.items()
    }
    return replace(root, frames=frames, passed_on=(*root.passed_on, event))


def everywhere(root: RunState, change: Callable[[RunState], RunState]) -> RunState:
    """Return the run with a change made in each of its frames; a call that a sub-agent works on goes on."""
    busy = {each.by_call for each in root.frames.values()}
    changed = _with_busy(root, change(root), busy)
    frames = {frame: _with_busy(each, change(view(root, frame)), busy) for frame, each in root.frames.items()}
    return replace(changed, frames={frame: replace(each, run=changed.run) for frame, each in frames.items()})


def _with_busy(before: RunState, after: RunState, busy: set[ToolCallId | None]) -> RunState:
    was = {call.id: call for call in before.calls if call.id in busy}
    return replace(after, calls=tuple(was.get(call.id, call) for call in after.calls)) if was else after


def in_doubt(root: RunState) -> tuple[ToolCallId, ...]:
    """Return the calls that have started and may or may not have ended; not those that a sub-agent works on."""
    busy = {each.by_call for each in root.frames.values()}
    return tuple(call.id for call in root.all_calls if call.status == "started" and call.id not in busy)


def open_calls(root: RunState) -> Iterator[CallState]:
    """Yield the calls that run now, outside of what sub-agents work on."""
    names = in_doubt(root)
    return (call for call in root.all_calls if call.id in names)


def at_work(root: RunState) -> frozenset[FrameId]:
    """Return the sub-agents' frames that wait for no other frame."""
    return frozenset(root.frames) - {each.parent for each in root.frames.values()}


def depth_of(root: RunState, frame: FrameId) -> int:
    """Return how deep a frame stands, from 1."""
    return 1 + len(lineage(root, frame))


def equipped_for(state: RunState, root: RunState) -> tuple[ToolSpec, ...]:
    """Return all that a frame's agent has at hand with the sub-agents that it has now."""
    may = depth_of(root, state.frame) < root.agent.frames.depth
    return equipped(state.agent, state.tools, state.at_hand, may_delegate=may)[1]
