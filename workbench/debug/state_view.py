"""A state as a debugger shows it: the frames, the calls, the context, the files, and what can be edited there."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.events import EditTarget, FileState
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.inspection import CallView, FrameView, StateView
from workbench.engine.context import segments
from workbench.engine.state import RunState


def state_view(state: RunState, files: Mapping[str, FileState], trouble: str) -> StateView:
    """Return what is shown of a state."""
    return StateView(
        status=state.status,
        step=state.step,
        phase=state.next,
        frames=(_root(state),),
        calls=tuple(
            CallView(id=call.id, tool=call.tool, arguments=call.arguments, status=call.status, result=call.result)
            for call in state.calls
        ),
        context=segments(state),
        files=tuple(files[path] for path in sorted(files)),
        files_trouble=trouble,
        tokens=state.totals.tokens,
        cost=state.totals.cost,
        editable=editable(state),
        can_undo=state.before_edit is not None,
    )


def editable(state: RunState) -> tuple[EditTarget, ...]:
    """Return what a person may edit where a run stands still; nothing where it is over."""
    if state.finished is not None:
        return ()
    found: list[EditTarget] = []
    if state.next in ("observe", "reason"):
        return ("prompt", "agent")
    if state.reply is not None and not any(call.attempt for call in state.calls):
        found.append("reply")
    if any(call.status in ("proposed", "approved", "asked") for call in state.calls):
        found.append("arguments")
    if any(call.status not in ("started", "in_doubt") for call in state.calls):
        found.append("result")
    return tuple(found)


def _root(state: RunState) -> FrameView:
    pending = tuple(call.id for call in state.calls if call.status != "done")
    agent = state.agent.name or state.agent.model
    is_between = state.next == "observe" and (state.verdict is not None or not state.step) and state.finished is None
    step = state.step + int(is_between)
    return FrameView(frame=ROOT_FRAME, agent=agent, step=step, phase=state.next, calls=pending)
