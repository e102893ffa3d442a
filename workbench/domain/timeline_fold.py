"""How an event changes the row that it belongs to. Pure: a row and an event in, a row out."""

from __future__ import annotations

import re

from msgspec.structs import replace

from workbench.domain.events import (
    ApprovalAsked,
    ApprovalGiven,
    CallJudged,
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    Event,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    RunFinished,
    RunInterrupted,
    RunPaused,
    RunStarted,
    StopReason,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.timeline_rows import Badge, Row, RowStatus
from workbench.domain.timeline_text import body_line, call_line, duration, model_words, one_line, quoted
from workbench.domain.values import Body

REASONS: dict[StopReason, str] = {
    "entry": "before the first phase",
    "step": "after a step",
    "breakpoint": "at a breakpoint",
    "approval": "for your decision",
    "policy": "by policy",
    "taint": "because untrusted text reached an argument",
    "stuck": "because the run goes in circles",
    "limit": "at a limit",
    "error": "after an error",
    "pause": "by you",
    "divergence": "where the replay went another way",
    "checkpoint": "at a checkpoint",
    "finished": "at the end",
}
"""Why a run stands still, as it goes on after `Paused`."""
PASSING: frozenset[StopReason] = frozenset({"entry", "step", "approval", "pause", "checkpoint"})
"""Pauses that are no news once the run went on: the person's own stepping and what a call's row already tells."""

_FOR_THE_MODEL = re.compile(r"^Error \(\w+\): ")
"""What a failed call's message begins with; the row says so with a badge."""
OUTCOMES = {
    "reached": "Goal reached",
    "not_reached": "Ended without reaching the goal",
    "limit": "Ended at a limit",
    "error": "Ended by an error",
    "stopped": "Stopped",
}
_VERDICTS = {"go_on": "", "reached": "reached", "not_reached": "not reached", "repair": "to be repaired"}
_ASKS = {
    "permission": "ask",
    "question": "question",
    "in_doubt": "in doubt",
    "policy": "held",
    "checkpoint": "checkpoint",
}


_STAGES = {
    "schema": "arguments",
    "scope": "scope",
    "rate": "rate",
    "provenance": "provenance",
    "injection": "injection in context",
    "permission": "rule",
}
"""A stage of the policy that has something to say, beside the call."""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _plural(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def begun(event: Event, status: RowStatus = "running", text: str = "") -> Row:
    """Return a new row of the event's own phase, still open."""
    call = getattr(event, "call", None)
    return Row(
        seqs=(event.seq,),
        at=event.at,
        frame=event.frame,
        step=event.step,
        phase=event.phase,
        call=call,
        text=text,
        status=status,
    )


def observed(row: Row, event: ContextBuilt) -> Row:
    """Return the observe row, told what the model will be shown."""
    text = f"goal + {_plural(event.messages - 1, 'message')}" if event.messages > 1 else "goal"
    return replace(row, text=text, tokens=event.tokens, status="ok", until=event.at)


def requested(event: ModelRequested) -> Row:
    """Return the row of a request that is under way."""
    row = begun(event, text=f"asking {one_line(event.model, 60)} …")
    return replace(row, badges=(Badge(text=f"attempt {event.attempt}"),)) if event.attempt > 1 else row


def replied(row: Row, event: ModelReplied) -> Row:
    """Return the reason row with what the model said."""
    said = body_line(event.text) or body_line(event.reasoning)
    badges = row.badges
    if event.problem:
        badges = (*badges, Badge(text=one_line(event.problem, 80), tone="warning"))
    return replace(
        row,
        text=quoted(said) or ("" if event.calls else "an empty reply"),
        result=_plural(event.calls, "call") if event.calls and not said else "",
        status="ok",
        badges=badges,
        until=event.at,
        seconds=event.seconds,
        tokens=event.usage.output_tokens,
        sent=event.usage.input_tokens,
        cost=event.usage.cost,
    )


def failed(row: Row, event: ModelFailed) -> Row:
    """Return the reason row of an attempt that came to nothing."""
    again = f"sent again in {duration(event.retry_in)}" if event.retry_in is not None else ""
    again = f"{one_line(event.switch_to, 60)} is asked instead" if event.switch_to else again
    text = _joined(one_line(event.message), again or one_line(event.todo))
    badge = Badge(text=event.error.replace("_", " "), tone="warning" if again else "bad")
    return replace(
        row,
        text=text,
        status="retried" if again else "failed",
        badges=(*row.badges, badge),
        until=event.at,
        seconds=event.seconds,
    )


def proposed(event: ToolProposed) -> Row:
    """Return the row of a call that the model would like to make."""
    row = begun(event, "proposed", call_line(event.tool or event.name, event.arguments))
    if not event.problem:
        return row
    badge = Badge(text=event.problem.replace("_", " "), tone="bad")
    return replace(row, status="failed", result=one_line(event.why), badges=(badge,))


def unproposed(event: Event) -> Row:
    """Return the row of a call whose proposal is not known here."""
    tool, arguments = getattr(event, "tool", "a call"), getattr(event, "arguments", None)
    return begun(event, "proposed", call_line(tool, arguments) if isinstance(arguments, Body) else one_line(tool, 80))


def judged(row: Row, event: CallJudged) -> Row:
    """Return the act row with what holds the call, or what is noted of it."""
    held, noted = (_stages(event, says) for says in ("held", "noted"))
    badges = [Badge(text=_joined(_ASKS["policy"], held), tone="warning")] if held else []
    badges += [Badge(text=noted, tone="warning")] if noted else []
    return replace(row, badges=(*row.badges, *(badge for badge in badges if badge not in row.badges)))


def _stages(event: CallJudged, says: str) -> str:
    found = dict.fromkeys(verdict.stage for verdict in event.verdicts if verdict.says == says)
    return _joined(*(_STAGES[stage] for stage in found))


def asked(row: Row, event: ApprovalAsked) -> Row:
    """Return the act row, waiting for a person."""
    badge = Badge(text=_ASKS[event.ask], tone="bad" if event.ask == "in_doubt" else "warning")
    is_told = any(each.text.startswith(badge.text) for each in row.badges)
    badges = row.badges if is_told else (*row.badges, badge)
    return replace(row, status="waiting", until=None, result=one_line(event.question), badges=badges)


def decided(row: Row, event: ApprovalGiven) -> Row:
    """Return the act row with the person's decision."""
    held = f"{_ASKS['policy']} · "
    badges = tuple(
        replace(badge, text=badge.text.removeprefix(held))
        for badge in row.badges
        if badge.text not in (_ASKS["permission"], _ASKS["policy"], _ASKS["checkpoint"])
    )
    row = replace(row, status="proposed", result="", badges=badges)
    if event.arguments is not None:
        tool = row.text.partition("(")[0]
        badges = (*badges, Badge(text="edited" if event.decision == "edit" else "stripped", tone="warning"))
        return replace(row, text=call_line(tool, event.arguments), badges=badges)
    if event.decision in ("deny", "quarantine"):
        return replace(row, status="denied", result=one_line(event.why), until=event.at)
    return row


def denied(row: Row, event: ToolDenied) -> Row:
    """Return the act row of a call that a person or a rule refused."""
    badge = Badge(text=f"denied by {one_line(event.by, 40)}", tone="bad")
    return replace(
        row, status="denied", result=row.result or body_line(event.message), until=event.at, badges=(*row.badges, badge)
    )


def started(row: Row, event: ToolStarted) -> Row:
    """Return the act row, running."""
    badges = row.badges
    if event.attempt > 1:
        badges = (*badges, Badge(text=f"attempt {event.attempt}", tone="warning"))
    return replace(row, status="running", result="", until=None, badges=badges)


def returned(row: Row, event: ToolReturned, *, untrusted: bool = False) -> Row:
    """Return the act row with what came back; `untrusted`: strangers may have written it."""
    badges = row.badges
    if event.by != "tool":
        badges = (*badges, Badge(text=f"answered by {one_line(event.by, 40)}", tone="warning"))
    kinds = dict.fromkeys(mark.kind for mark in event.observed)
    if event.truncated and "partial" not in kinds:
        badges = (*badges, Badge(text="cut short", tone="warning"))
    badges = (*badges, *(Badge(text=kind, tone="warning") for kind in kinds))
    if event.changed:
        badges = (*badges, Badge(text=f"changed {_files(event.changed)}"))
    badges = (*badges, *_trust_badges(event, untrusted=untrusted))
    result = quoted(body_line(event.output)) or "nothing"
    return replace(row, status="ok", result=result, until=event.at, seconds=event.seconds, badges=badges)


def _trust_badges(event: ToolReturned | ToolFailed, *, untrusted: bool) -> tuple[Badge, ...]:
    found = []
    if event.signs:
        words = _joined("untrusted" if untrusted else "", f"injection {event.suspicion:.0%}")
        found.append(Badge(text=words, tone="bad"))
    elif untrusted:
        found.append(Badge(text="untrusted"))
    if event.redacted:
        found.append(Badge(text="secret taken out", tone="bad"))
    return tuple(found)


def _files(changed: tuple[str, ...]) -> str:
    return one_line(changed[0], 40) if len(changed) == 1 else f"{len(changed)} files"


def tool_failed(row: Row, event: ToolFailed, *, untrusted: bool = False) -> Row:
    """Return the act row of a call that did not end well; `untrusted`: strangers may have written what it says."""
    badge = Badge(text=event.code.replace("_", " "), tone="bad")
    badges = row.badges if badge in row.badges else (*row.badges, badge)
    badges = (*badges, *_trust_badges(event, untrusted=untrusted))
    result = _FOR_THE_MODEL.sub("", body_line(event.message))
    return replace(row, status="failed", result=result, until=event.at, seconds=event.seconds, badges=badges)


def evaluated(event: Evaluated) -> Row:
    """Return the evaluate row."""
    passed = sum(result.passed for result in event.checks)
    checks = f"{passed} of {_plural(len(event.checks), 'check')} passed" if event.checks else ""
    status: RowStatus = "failed" if event.verdict in ("not_reached", "repair") else "ok"
    text = _joined(_VERDICTS[event.verdict], one_line(event.why), checks) or "go on"
    return replace(begun(event, status, text), until=event.at)


def updated(event: ContextUpdated) -> Row:
    """Return the update row."""
    text = f"{_plural(event.messages, 'message')} kept"
    return replace(begun(event, "ok", text), until=event.at, tokens=event.tokens)


def run_started(event: RunStarted) -> Row:
    """Return the head of the run."""
    goal = event.goal.name or event.goal.instructions
    tools = _plural(len(event.offered), "tool")
    text = _joined(one_line(goal, 200), one_line(model_words(event.agent.model), 60), tools)
    return replace(begun(event, "ok", text), kind="run", until=event.at)


def paused(event: RunPaused, what: str) -> Row:
    """Return the mark of a pause that still lasts; `what`: the call or the phase that comes next."""
    where = "where it forked" if event.reason == "entry" and event.step else REASONS[event.reason]
    text = f"Paused {where}"
    if event.reason == "step":
        text = f"Paused before {what}"
    elif event.reason in ("breakpoint", "pause"):
        text = f"Paused {where}, before {what}"
    return replace(begun(event, "waiting", _joined(text, one_line(event.why))), kind="mark")


def resumed(row: Row, event: Event) -> Row:
    """Return the mark of a pause that is over."""
    return replace(row, status="ok", until=event.at, result="went on", seconds=max(0.0, event.at - row.at))


def interrupted(event: RunInterrupted) -> Row:
    """Return the mark of an engine that ended without a word."""
    doubt = f"{_plural(len(event.in_doubt), 'call')} in doubt" if event.in_doubt else "nothing is lost"
    return replace(begun(event, "waiting", _joined("Interrupted: the engine ended", doubt)), kind="mark")


def finished(event: RunFinished) -> Row:
    """Return the mark at the run's end."""
    status: RowStatus = "ok" if event.outcome == "reached" else "denied" if event.outcome == "stopped" else "failed"
    text = _joined(OUTCOMES[event.outcome], one_line(event.why))
    return replace(begun(event, status, text), kind="mark", until=event.at)
