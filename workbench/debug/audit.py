"""Calls as an auditor wants them, derived from the events of a run; nothing is kept of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from workbench.domain.audit import Allowed, AuditEntry, AuditFilter, Decided, EditedIn, Ended, Judged
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    CallJudged,
    Edited,
    EditUndone,
    Event,
    RunForked,
    RunInterrupted,
    RunStarted,
    SecretLeased,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.tools import ArgumentRule, ToolSet, ToolSpec
from workbench.domain.values import NOTHING, Body
from workbench.engine.state import COMPENSATE
from workbench.policy.permissions import matches, rule_for

BY_AUTO = "--approve auto"
"""Who decided, in `approval_given`, where nobody was asked."""
_PLANNED: dict[str, str] = {
    "tape": "the fork's plan: its recorded result",
    "mock": "the fork's plan: a result that a person wrote",
}
_UNDER_WAY: frozenset[Ended] = frozenset({"open", "waiting", "started", "in_doubt"})


class Calls:
    """Goes through the events of a run, and gives the calls."""

    def __init__(self, run: RunId, session: SessionId, begun: float, started: RunStarted | None) -> None:
        """`begun`: when the run was begun; what its events say of before that was copied from a recording."""
        self._run, self._session, self._begun = run, session, begun
        self._specs = {spec.name: spec for spec in started.offered} if started is not None else {}
        self._tools = started.tools if started is not None else ToolSet()
        self._calls: dict[ToolCallId, AuditEntry] = {}
        self._parents: dict[ToolCallId, AuditEntry] = {}
        self._done: list[AuditEntry] = []
        self._before: dict[int, AuditEntry] = {}
        """How a call was before an edit, by the edit's event."""

    def through(self, events: Iterable[AnyEvent]) -> tuple[AuditEntry, ...]:
        """Return the calls of the run's own events, in the order in which they were proposed."""
        for event in events:
            self._take(event)
        found = (*self._done, *self._calls.values())
        return tuple(sorted((entry for entry in found if entry.run == self._run), key=lambda entry: entry.seq))

    def _take(self, event: AnyEvent) -> None:
        match event:
            case RunForked():
                self._fork()
            case ToolProposed():
                self._calls[event.call] = self._proposed(event)
            case RunInterrupted():
                for call in event.in_doubt:
                    self._change(call, event, outcome="in_doubt")
            case EditUndone():
                self._undo(event)
            case Edited():
                self._edit(event)
            case CallJudged() | ApprovalAsked() | ApprovalGiven() | SecretLeased():
                self._decide(event)
            case ToolStarted() | ToolReturned() | ToolFailed() | ToolDenied():
                self._carry_out(event)
            case _:
                pass

    def _fork(self) -> None:
        """What was under way has not begun in the fork; where it goes on there, it is a call of the fork."""
        self._done += self._calls.values()
        going_on = {call: entry for call, entry in self._calls.items() if entry.outcome in _UNDER_WAY}
        self._parents, self._calls = {**self._parents, **going_on}, {}

    def _proposed(self, event: ToolProposed) -> AuditEntry:
        spec = self._specs.get(event.tool, _UNKNOWN)
        entry = AuditEntry(
            run=event.run,
            session=self._session,
            seq=event.seq,
            frame=event.frame,
            step=event.step,
            call=event.call,
            tool=event.tool,
            source=spec.source,
            effect=spec.effect if spec is not _UNKNOWN else None,
            sends=spec is not _UNKNOWN and spec.sends,
            sinks=spec.sinks,
            arguments=event.arguments,
            at=event.at,
            code=event.problem,
            who=event.why,
        )
        if event.rule == COMPENSATE:
            return replace(entry, allowed="plan", who="the fork's plan: it undoes what the parent had done")
        if event.permission != "auto" or event.problem:
            return entry
        return replace(entry, allowed="tool_set", who=f"the tool set: {event.rule or event.tool}")

    def _entry(self, call: ToolCallId, event: Event) -> AuditEntry | None:
        """The call as it is so far; one of the parent's becomes the fork's own when something happens to it there."""
        if call in self._calls or call not in self._parents:
            return self._calls.get(call)
        parent = self._parents.pop(call)
        return replace(parent, run=event.run, seq=event.seq, at=event.at, began=None, attempts=0, outcome="open")

    def _change(self, call: ToolCallId, event: Event, **changes: Any) -> None:
        entry = self._entry(call, event)
        if entry is not None:
            self._calls[call] = replace(entry, **changes)

    def _decide(self, event: CallJudged | ApprovalAsked | ApprovalGiven | SecretLeased) -> None:
        entry = self._entry(event.call, event)
        if entry is None:
            return
        match event:
            case CallJudged():
                entry = self._judged(entry, event)
            case ApprovalAsked():
                entry = replace(entry, outcome="waiting")
            case ApprovalGiven():
                entry = _given(entry, event)
            case SecretLeased():
                entry = replace(entry, secrets=tuple(dict.fromkeys((*entry.secrets, event.stored))))
        self._calls[event.call] = entry

    def _judged(self, entry: AuditEntry, event: CallJudged) -> AuditEntry:
        judged = Judged(
            seq=event.seq, at=event.at, permission=event.permission, held=event.held, verdicts=event.verdicts
        )
        entry = replace(entry, judged=(*entry.judged, judged))
        if entry.allowed != "tool_set":
            return entry
        name = next((each.rule for each in reversed(event.verdicts) if each.stage == "permission"), "")
        rule = rule_for(self._tools, entry.tool)
        kept = {rule.pattern, *(_name(each, entry.tool) for each in rule.grant.rules)} if rule is not None else {name}
        if not name or name in kept:
            return entry
        return replace(entry, allowed="granted", who=f"a rule that a person granted in the run: {name}")

    def _carry_out(self, event: ToolStarted | ToolReturned | ToolFailed | ToolDenied) -> None:
        entry = self._entry(event.call, event)
        if entry is None:
            return
        match event:
            case ToolStarted():
                entry = _started(entry, event)
            case ToolReturned():
                entry = _returned(entry, event)
            case ToolFailed():
                entry = _failed(entry, event)
            case ToolDenied():
                outcome: Ended = "denied" if entry.decided else "refused"
                entry = replace(entry, outcome=outcome, output=event.message, ended=event.at, allowed="nobody")
        is_copied = entry.run == self._run and event.at < self._begun and entry.outcome != "started"
        self._calls[event.call] = replace(entry, outcome="replayed") if is_copied else entry

    def _edit(self, event: Edited) -> None:
        entry = self._entry(event.call, event) if event.call is not None else None
        if entry is None or event.call is None:
            return
        self._before[event.seq] = entry
        is_result = event.target == "result"
        original = (entry.output or NOTHING) if is_result else entry.arguments
        made = EditedIn(seq=event.seq, at=event.at, target=event.target, text=event.text, original=original)
        entry = replace(entry, edits=(*entry.edits, made))
        if is_result:
            self._calls[event.call] = replace(entry, output=event.text)
        else:
            self._calls[event.call] = replace(_rewritten(entry, event.text), allowed="person", who=_BY_EDIT)

    def _undo(self, event: EditUndone) -> None:
        """A call is as it was before; that there was an edit stays with it."""
        before = self._before.get(event.edit)
        if before is not None and before.call in self._calls:
            edits = self._calls[before.call].edits
            undone = tuple(replace(each, undone=True) if each.seq == event.edit else each for each in edits)
            self._calls[before.call] = replace(before, edits=undone)


_UNKNOWN = ToolSpec(name="", description="", schema="{}")
_BY_EDIT = "a person, by changing its arguments"


def _name(rule: ArgumentRule, tool: str) -> str:
    """What the policy calls a rule in its verdicts."""
    return rule.when or f"{tool} = {rule.permission}"


def _given(entry: AuditEntry, event: ApprovalGiven) -> AuditEntry:
    made = Decided(
        seq=event.seq, at=event.at, decision=event.decision, by=event.by, why=event.why, arguments=event.arguments
    )
    entry = replace(entry, decided=(*entry.decided, made), outcome="open")
    if event.decision in ("deny", "quarantine"):
        return replace(entry, allowed="nobody", who=f"{event.by} said no{f': {event.why}' if event.why else ''}")
    if event.arguments is not None:
        entry = _rewritten(entry, event.arguments)
    allowed: Allowed = "auto" if event.by == BY_AUTO else "person"
    return replace(entry, allowed=allowed, who=event.by if allowed == "auto" else f"{event.by}, asked about this call")


def _rewritten(entry: AuditEntry, arguments: Body) -> AuditEntry:
    return replace(entry, arguments=arguments, proposed=entry.proposed or entry.arguments)


def _started(entry: AuditEntry, event: ToolStarted) -> AuditEntry:
    if entry.allowed == "nobody":
        entry = replace(entry, allowed="plan", who="the fork's plan: it may run again")
    if event.arguments != entry.arguments:
        entry = _rewritten(entry, event.arguments)
    return replace(entry, outcome="started", began=entry.began or event.at, attempts=event.attempt)


def _returned(entry: AuditEntry, event: ToolReturned) -> AuditEntry:
    entry = replace(
        entry,
        output=event.output,
        ended=event.at,
        connections=(*entry.connections, *event.connections),
        changed=event.changed,
        redacted=event.redacted,
        signs=event.signs,
        outcome="ok",
    )
    if event.by in _PLANNED:
        return replace(entry, outcome="taped", allowed="plan", who=_PLANNED[event.by])
    return entry if event.by == "tool" else replace(entry, outcome="answered")


def _failed(entry: AuditEntry, event: ToolFailed) -> AuditEntry:
    entry = replace(
        entry,
        output=event.message,
        ended=event.at,
        connections=(*entry.connections, *event.connections),
        redacted=event.redacted,
        signs=event.signs,
        code=event.code,
        outcome="refused" if entry.code else "failed",
    )
    return replace(entry, outcome="taped", allowed="plan", who=_PLANNED[event.by]) if event.by in _PLANNED else entry


def wanted(entry: AuditEntry, where: AuditFilter) -> bool:
    """Tell whether a call is among those that are asked for."""
    patterns = [pattern.strip() for pattern in where.tools.split(",") if pattern.strip()]
    if patterns and not any(matches(pattern, entry.tool) for pattern in patterns):
        return False
    if (where.run and entry.run != where.run) or (where.session and entry.session != where.session):
        return False
    if (where.since is not None and entry.at < where.since) or (where.until is not None and entry.at > where.until):
        return False
    if (where.outcome and entry.outcome != where.outcome) or (where.allowed and entry.allowed != where.allowed):
        return False
    return not where.text or _says(entry, where.text.casefold())


def _says(entry: AuditEntry, text: str) -> bool:
    bodies = (entry.arguments, entry.proposed, entry.output)
    texts = (entry.tool, entry.who, entry.call, *(body.text for body in bodies if body is not None))
    return any(text in each.casefold() for each in texts)
