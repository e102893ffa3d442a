"""What a run waits for, out of its events: each question with what a person must know to answer it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    AskPassedOn,
    CallJudged,
    CheckpointReached,
    RunPaused,
    StopReason,
    ToolProposed,
)
from workbench.domain.ids import SessionId, ToolCallId
from workbench.domain.inbox import InboxItem, PassedOn, asked_at
from workbench.domain.questions import Urgency, question_of
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import step_line
from workbench.domain.values import Bodies
from workbench.engine.fold import fold
from workbench.engine.limiting import of_frame, used
from workbench.engine.state import RunState

STOPS: frozenset[StopReason] = frozenset({"limit", "stuck", "error", "policy", "taint"})
"""Reasons with which a run stands still that nobody asked for: someone must look at it, though it asks nothing."""
LATELY = 3
"""Steps that are told."""


def waits(
    events: Sequence[AnyEvent], session: SessionId, name: str, elsewhere: bool, bodies: Bodies
) -> tuple[InboxItem, ...]:
    """Return what a run that nobody drives on waits for, oldest first; nothing where it stands as a person wanted.

    `name` is the session's; `elsewhere`: whether another program drives the run.
    """
    state = fold(events)
    if state.finished is not None:
        return ()
    common = InboxItem(
        run=state.run,
        session=session,
        session_name=name,
        goal=state.goal.instructions,
        seq=state.seq,
        since=events[-1].at,
        urgency="normal",
        reason=state.paused.reason if state.paused is not None else None,
        why=state.paused.why if state.paused is not None else "",
        tool_set=state.tools.name,
        step=state.step,
        lately=_lately(events),
        elsewhere=elsewhere,
    )
    questions = _questions(events, state)
    if questions:
        return tuple(_item(common, number, asked, events, state, bodies) for number, asked in questions)
    if state.paused is None or state.paused.reason not in STOPS:
        return ()
    last = next(event for event in reversed(events) if isinstance(event, RunPaused))
    return (_with(common, last.seq, last.at, **_limit(state, last)),)


def _limit(state: RunState, stop: RunPaused) -> dict[str, object]:
    """Whose limit the run stands still at, with all that is known of it."""
    if stop.reason != "limit":
        return {}
    whose = of_frame(state, stop.frame)
    return {"frame": whose.frame, "agent": whose.name, "limits": whose.goal.limits, "used": used(whose)}


def _questions(events: Sequence[AnyEvent], state: RunState) -> list[tuple[int, ApprovalAsked]]:
    """What is asked now, each with the number of questions of the run up to it."""
    waiting = {call.id for call in state.waiting}
    found: dict[ToolCallId, tuple[int, ApprovalAsked]] = {}
    number = 0
    for event in events:
        if isinstance(event, ApprovalAsked | CheckpointReached):
            number += 1
            asked = event if isinstance(event, ApprovalAsked) else asked_at(event)
            if asked.call in waiting:
                found[asked.call] = number, asked
    return list(found.values())


def _item(
    common: InboxItem, number: int, asked: ApprovalAsked, events: Sequence[AnyEvent], state: RunState, bodies: Bodies
) -> InboxItem:
    mine = [event for event in events if getattr(event, "call", None) == asked.call]
    judged = [event for event in mine if isinstance(event, CallJudged)]
    proposed = [event for event in mine if isinstance(event, ToolProposed)]
    return _with(
        common,
        asked.seq,
        asked.at,
        urgency=_urgency(asked, bodies),
        why=asked.question or common.why,
        asked=asked,
        proposed=proposed[-1] if proposed else None,
        spec=state.spec(asked.tool),
        verdicts=judged[-1].verdicts if judged else (),
        number=number,
        passed_on=tuple(
            PassedOn(to=event.to, note=event.note, by=event.by, at=event.at)
            for event in mine
            if isinstance(event, AskPassedOn) and event.seq > asked.seq
        ),
    )


def _with(item: InboxItem, seq: int, since: float, **more: object) -> InboxItem:
    fields = {name: getattr(item, name) for name in item.__struct_fields__}
    return InboxItem(**{**fields, "seq": seq, "since": since, **more})


def _urgency(asked: ApprovalAsked, bodies: Bodies) -> Urgency:
    """What a rule holds or nobody knows of comes first; of its own question the model says how urgent it is."""
    if asked.ask == "question":
        return question_of(bodies.text(asked.arguments)).urgency
    return "high" if asked.ask in ("policy", "in_doubt") else "normal"


def _lately(events: Sequence[AnyEvent]) -> tuple[str, ...]:
    steps = Timeline(events).steps
    return tuple(f"Step {step.number}: {step_line(step)}" for step in list(steps)[-LATELY:])
