"""Calls of the audit in plain words, the same in the window and in the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from workbench.domain.audit import Allowed, AuditEntry, AuditVerified, Decided, EditedIn, Ended, Judged
from workbench.domain.event_parts import ConnectionMade
from workbench.domain.timeline_rows import Tone
from workbench.domain.timeline_text import body_line, duration, one_line

OUTCOMES: dict[Ended, str] = {
    "ok": "came back",
    "failed": "failed",
    "denied": "denied by a person",
    "refused": "refused by a rule",
    "answered": "answered by a person",
    "taped": "answered by a fork's plan",
    "replayed": "copied by a replay",
    "waiting": "waits for a person",
    "started": "started",
    "in_doubt": "unknown whether it ended",
    "open": "proposed",
}
TONES: dict[Ended, Tone] = {
    "ok": "good",
    "failed": "bad",
    "denied": "warning",
    "refused": "warning",
    "waiting": "warning",
    "in_doubt": "bad",
}
"""Of outcomes that are to be noticed; the others are neutral."""
ALLOWED_BY: dict[Allowed, str] = {
    "tool_set": "tool set",
    "granted": "granted rule",
    "person": "person",
    "auto": "--approve auto",
    "plan": "fork's plan",
    "nobody": "nobody",
}


def when(at: float) -> str:
    """Return a time of this machine's clock: `2026-11-22 09:15:02`."""
    return datetime.fromtimestamp(at, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def about(entry: AuditEntry) -> str:
    """Return what the tool is: `basics 0.1.0 · pure · sends nothing`."""
    effect = entry.effect or "not offered"
    sends = "sends" if entry.sends else "sends nothing"
    sinks = f"decided by {', '.join(entry.sinks)}" if entry.sinks else ""
    parts = (entry.source, effect, sends if entry.effect is not None else "", sinks)
    return " · ".join(part for part in parts if part)


def times(entry: AuditEntry) -> str:
    """Return when it was proposed, began and ended."""
    parts = [f"proposed {when(entry.at)}"]
    if entry.began is not None:
        parts.append(f"began {when(entry.began)}" + (f" (attempt {entry.attempts})" if entry.attempts > 1 else ""))
    if entry.ended is not None:
        took = f" after {duration(entry.ended - entry.began)}" if entry.began is not None else ""
        parts.append(f"ended {when(entry.ended)}{took}")
    return ", ".join(parts)


def story(entry: AuditEntry) -> Iterator[tuple[str, str]]:
    """Yield titles and lines: all there is to say about a call but its arguments and what came back."""
    yield "Outcome", OUTCOMES[entry.outcome] + (f" ({entry.code})" if entry.code else "")
    yield "Allowed by", one_line(entry.who) if entry.allowed != "nobody" else "nobody"
    if entry.allowed == "nobody" and entry.who:
        yield "Because", one_line(entry.who)
    yield "Tool", about(entry)
    yield "When", times(entry)
    for judged in entry.judged:
        yield "Verdict", _judged(judged)
        for verdict in judged.verdicts:
            rule = f" (rule {one_line(verdict.rule, 120)})" if verdict.rule and verdict.rule not in verdict.why else ""
            yield f"· {verdict.stage}", f"{verdict.says}: {one_line(verdict.why)}{rule}"
    for decided in entry.decided:
        yield "Decision", _decided(decided)
    for edit in entry.edits:
        yield "Edit", _edit(edit)
    yield from _lists(entry)


def verdict_lines(verified: AuditVerified) -> Iterator[str]:
    """Yield what verifying came to, a line each: the conclusion first."""
    looked = f"{_count(verified.runs, 'run')}, {_count(verified.events, 'event')}, {_count(verified.texts, 'text')}"
    if verified.findings:
        yield f"{_count(len(verified.findings), 'thing')} found that should not be, in {looked}."
    else:
        yield f"Everything is as it was saved: {looked}."
    for finding in verified.findings:
        yield f"{finding.what}: {one_line(finding.says)}"
    if verified.sealed and verified.since is not None:
        yield f"{_count(verified.sealed, 'run')} sealed outside of the database, since {when(verified.since)}."
    yield from verified.notes


def _lists(entry: AuditEntry) -> Iterator[tuple[str, str]]:
    if entry.secrets:
        yield "Secrets lent", ", ".join(entry.secrets)
    if entry.redacted:
        yield "Taken out", f"{', '.join(entry.redacted)} stood in what came back"
    for made in entry.connections:
        yield "Connection", _connection(made)
    if entry.changed:
        yield "Files changed", one_line(", ".join(entry.changed))
    if entry.signs:
        yield "Reads like injection", one_line("; ".join(entry.signs))


def _judged(judged: Judged) -> str:
    came_to = "held for a person" if judged.held else {"auto": "runs", "ask": "asks", "never": "does not run"}
    words = came_to if isinstance(came_to, str) else came_to[judged.permission]
    return f"{words} (event {judged.seq}, {when(judged.at)})"


def _decided(decided: Decided) -> str:
    why = f": {one_line(decided.why)}" if decided.why else ""
    return f"{decided.decision} by {one_line(decided.by, 80)} (event {decided.seq}, {when(decided.at)}){why}"


def _edit(edit: EditedIn) -> str:
    undone = ", taken back" if edit.undone else ""
    place = f"(event {edit.seq}, {when(edit.at)}{undone})"
    return f"{edit.target} {place}: {body_line(edit.original, 120)} → {body_line(edit.text, 120)}"


def _connection(made: ConnectionMade) -> str:
    where = f"{one_line(made.host, 80) or 'an unknown host'}:{made.port}"
    address = f" ({made.address})" if made.address else ""
    if made.refused:
        return f"{where}{address} refused: {one_line(made.refused)}"
    shared = ", perhaps of a call beside it" if made.shared else ""
    return f"{where}{address}, {made.sent:,} bytes sent, {made.received:,} received{shared}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
