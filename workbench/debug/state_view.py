"""A state as a debugger shows it: the frames, the calls, the context, the files, and what can be edited there."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.event_parts import SURGERY
from workbench.domain.events import EditTarget, FileState
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.inspection import CallView, FrameView, StateView
from workbench.domain.policy_queries import ToolStanding
from workbench.domain.tools import ToolGrant
from workbench.engine.context import segments
from workbench.engine.frames import depth_of, lineage, seen_in
from workbench.engine.state import Breaker, CallState, RunState
from workbench.policy.permissions import rule_for
from workbench.policy.rates import rests, used_of


def state_view(
    root: RunState, files: Mapping[str, FileState], trouble: str, at: float = 0.0, frame: FrameId = ROOT_FRAME
) -> StateView:
    """Return what is shown of a frame of a state; `at` is the time of its last event."""
    state = seen_in(root, frame)
    return StateView(
        status=root.status,
        frame=state.frame,
        step=state.step,
        phase=state.next,
        frames=stack(root),
        calls=tuple(_call(call) for call in state.calls),
        context=segments(state),
        files=tuple(files[path] for path in sorted(files)),
        files_trouble=trouble,
        tokens=root.totals.tokens,
        cost=root.totals.cost,
        editable=editable(state),
        can_undo=state.before_edit is not None,
        tools=tool_standings(state, at),
        tainted=state.tainted,
        memory=state.memory.entries,
    )


def tool_standings(state: RunState, at: float) -> tuple[ToolStanding, ...]:
    """Return how the tools stand that have a rate, a bound on their calls, or failed lately, at a time."""
    found = []
    for spec in state.offered:
        rule, breaker = rule_for(state.tools, spec.name), state.breakers.get(spec.name, Breaker())
        grant = rule.grant if rule is not None else ToolGrant()
        if not grant.rate and grant.calls is None and not breaker.failures:
            continue
        rate_used = used_of(grant.rate, state.started.get(spec.name, ()), at)
        standing = ToolStanding(
            tool=spec.name,
            used=state.totals.calls.get(spec.name, 0),
            calls=grant.calls,
            rate=grant.rate,
            rate_used=rate_used[0] if rate_used is not None else 0,
            failures=breaker.failures,
            rests=rests(breaker.failures, breaker.last, at),
        )
        found.append(standing)
    return tuple(found)


def editable(state: RunState) -> tuple[EditTarget, ...]:
    """Return what a person may edit where a run stands still; nothing where it is over."""
    if state.finished is not None:
        return ()
    found: list[EditTarget] = []
    memory: tuple[EditTarget, ...] = ("memory",) if state.agent.memory.is_on or state.memory.entries else ()
    if state.next in ("observe", "reason"):
        return ("prompt", "agent", *memory, *SURGERY)
    if state.reply is not None and not any(call.attempt for call in state.calls):
        found.append("reply")
    if any(call.status in ("proposed", "approved", "asked") for call in state.calls):
        found.append("arguments")
    if any(call.status not in ("started", "in_doubt") for call in state.calls):
        found.append("result")
    return (*found, *memory)


def stack(root: RunState) -> tuple[FrameView, ...]:
    """Return the call stack: each frame with those of its sub-agents behind it."""
    found = [_frame(root, root)]
    for child in root.frames.values():
        family = [place for place, each in enumerate(found) if child.parent in (each.frame, *lineage(root, each.frame))]
        found.insert(max(family, default=0) + 1, _frame(root, child))
    return tuple(found)


def _frame(root: RunState, state: RunState) -> FrameView:
    pending = tuple(_call(call) for call in state.calls if call.status != "done")
    agent = state.agent.name or state.agent.model
    is_between = state.next == "observe" and (state.verdict is not None or not state.step) and state.finished is None
    step = state.step + int(is_between)
    is_root = state.frame == ROOT_FRAME
    return FrameView(
        frame=state.frame,
        agent=state.name or agent,
        depth=depth_of(root, state.frame),
        parent=None if is_root else state.parent,
        call=state.by_call,
        entered=state.entered_at,
        step=step,
        phase=state.next,
        calls=tuple(call.id for call in pending),
        pending=pending,
    )


def _call(call: CallState) -> CallView:
    return CallView(id=call.id, tool=call.tool, arguments=call.arguments, status=call.status, result=call.result)
