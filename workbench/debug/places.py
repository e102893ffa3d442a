"""Where a run can be taken up: an outcome's events are saved together, and a fork begins behind the last of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from workbench.domain.delegating import is_delegate
from workbench.domain.events import (
    AnyEvent,
    ApprovalGiven,
    CallJudged,
    CompactionFailed,
    ContextBuilt,
    ContextCompacted,
    ContextUpdated,
    FolderChanged,
    FrameEntered,
    FrameLeft,
    MemoryForgotten,
    MemoryRecalled,
    MemoryRemembered,
    ModelFailed,
    PartsRecalled,
    RuleGranted,
    RunFinished,
    RunPaused,
    StepStarted,
    TextQuarantined,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)


def whole_place(events: Sequence[AnyEvent], seq: int) -> int:
    """Return the place of the last event that came with event `seq`: between them a run would be half answered.

    What was seen of the work folder right after it belongs to it too: it is what the call before it left.
    """
    place = seq
    for before, event in pairwise(events):
        if event.seq > place + 1:
            break
        if event.seq == place + 1 and (belongs_to(before, event) or isinstance(event, FolderChanged)):
            place = event.seq
    return place


def belongs_to(before: AnyEvent, event: AnyEvent) -> bool:
    """Say whether an event came of the same outcome as the one before it."""
    if (told := _of_frames(before, event)) is not None:
        return told
    match event:
        case ContextBuilt():
            return isinstance(before, (StepStarted, ContextCompacted, CompactionFailed, PartsRecalled))
        case ToolProposed() | CallJudged() | ToolDenied() | RuleGranted() | TextQuarantined():
            return True
        case MemoryRemembered() | MemoryForgotten():
            return event.call is None
        case ToolFailed() | ToolReturned():
            if isinstance(before, (MemoryRemembered, MemoryForgotten, MemoryRecalled)):
                return before.call == event.call
            answered = isinstance(before, ApprovalGiven) and before.decision in ("answer", "deny")
            refused = isinstance(before, CallJudged) and before.permission == "never"
            refused = refused or (isinstance(before, ToolProposed) and bool(before.problem))
            return (answered or refused) and (getattr(before, "call", None) == event.call)
        case ContextCompacted():
            slid = isinstance(before, (StepStarted, CompactionFailed, PartsRecalled, ContextCompacted))
            return not event.model and slid
        case RunFinished():
            apart = event.outcome in ("stopped", "limit")
            return (isinstance(before, ContextUpdated) and not apart) or _is_stopped(before)
        case RunPaused():
            return isinstance(before, ModelFailed) and event.reason == "error" and event.at == before.at
        case _:
            return False


def _of_frames(before: AnyEvent, event: AnyEvent) -> bool | None:
    """The same where a frame is entered or left; None: it is about something else."""
    match event:
        case FrameEntered():
            return True
        case FrameLeft():
            updated = isinstance(before, ContextUpdated) and before.frame == event.frame
            return (updated and event.at == before.at) or _is_stopped(before)
        case ToolFailed() | ToolReturned() if is_delegate(event.tool) and isinstance(before, (FrameLeft, ToolStarted)):
            return before.call == event.call
        case _:
            return None


def _is_stopped(event: AnyEvent) -> bool:
    """Whether it ends the call that a sub-agent worked on when the run was stopped: then more ends with it."""
    return isinstance(event, ToolFailed) and is_delegate(event.tool) and event.code == "stopped"
