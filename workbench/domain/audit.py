"""The audit: every tool call with what was asked, what came back and who allowed it, as a view over the event log."""

from __future__ import annotations

from typing import Literal, get_args

from workbench.domain.asking import Answer, Command, Query
from workbench.domain.event_parts import ConnectionMade, Decision, EditTarget, Verdict
from workbench.domain.ids import ROOT_FRAME, FrameId, RunId, SessionId, ToolCallId
from workbench.domain.tools import Effect, Permission
from workbench.domain.values import Body, Value

Ended = Literal[
    "ok", "failed", "denied", "refused", "answered", "taped", "replayed", "waiting", "started", "in_doubt", "open"
]
"""How a call stands: it came back; it failed; a person said no; a rule did; a person answered in its place; a fork's
plan did; it was copied from a recording, so nothing ran; a person is asked; it runs; nobody knows whether it ended; it
came no further than that it was proposed."""
OUTCOME_NAMES: tuple[Ended, ...] = get_args(Ended)

Allowed = Literal["tool_set", "granted", "person", "auto", "plan", "nobody"]
"""Who let a call run: an entry of the tool set; a rule that a person granted while it ran; a person, for this call;
`--approve auto` in a person's place; a fork's plan; nobody, so it did not run."""
ALLOWED_NAMES: tuple[Allowed, ...] = get_args(Allowed)


class Judged(Value):
    """A verdict of the policy on a call."""

    seq: int
    at: float
    permission: Permission
    held: bool
    verdicts: tuple[Verdict, ...]


class Decided(Value):
    """What a person, or what stands for one, decided about a call."""

    seq: int
    at: float
    decision: Decision
    by: str
    why: str = ""
    arguments: Body | None = None
    """The edited ones."""


class EditedIn(Value):
    """A person's change to a call; the original stays beside it."""

    seq: int
    at: float
    target: EditTarget
    text: Body
    original: Body
    undone: bool = False


class AuditEntry(Value):
    """One tool call, from its proposal to its end."""

    run: RunId
    session: SessionId = SessionId("")
    seq: int
    """Of its `tool_proposed`, or where a fork went on with a call of its parent: of the first event there."""
    frame: FrameId = ROOT_FRAME
    step: int = 0
    call: ToolCallId
    tool: str
    source: str = ""
    """Plugin and version that provide the tool."""
    effect: Effect | None = None
    """None: the tool was not offered."""
    sends: bool = False
    sinks: tuple[str, ...] = ()
    arguments: Body
    """As it ran, or as it would."""
    proposed: Body | None = None
    """What the model had written, where that was changed."""
    output: Body | None = None
    """What came back, or what the model was told instead."""
    at: float
    """When it was proposed, in seconds since the epoch; all times are."""
    began: float | None = None
    ended: float | None = None
    attempts: int = 0
    outcome: Ended = "open"
    code: str = ""
    """Of a failure, or of what a rule refused it for."""
    allowed: Allowed = "nobody"
    who: str = ""
    """In plain words, with the rule or the person."""
    judged: tuple[Judged, ...] = ()
    decided: tuple[Decided, ...] = ()
    edits: tuple[EditedIn, ...] = ()
    secrets: tuple[str, ...] = ()
    """Names of those that were handed to it."""
    redacted: tuple[str, ...] = ()
    """Names of those that were taken out of what came back."""
    connections: tuple[ConnectionMade, ...] = ()
    changed: tuple[str, ...] = ()
    """Files."""
    signs: tuple[str, ...] = ()
    """What in the output reads like an injection."""


class AuditFilter(Value):
    """Which calls are wanted; what is empty does not matter."""

    tools: str = ""
    """Names or patterns with stars, separated by commas."""
    run: str = ""
    session: str = ""
    since: float | None = None
    until: float | None = None
    outcome: str = ""
    """One of `OUTCOME_NAMES`."""
    allowed: str = ""
    """One of `ALLOWED_NAMES`."""
    text: str = ""
    """Stands in the tool's name, the arguments, the output as far as the event has them, or in who allowed it."""


class AuditEntries(Query, tag="audit_entries"):
    """Answers `AuditPage`: calls, the one proposed last first."""

    where: AuditFilter = AuditFilter()
    before: tuple[float, int] | None = None
    """The `next` of the page before; None: from the newest."""
    limit: int = 200


class AuditPage(Answer, tag="audit_page"):
    """Some calls."""

    entries: tuple[AuditEntry, ...]
    next: tuple[float, int] | None = None
    """Where older ones begin; None: there are none."""
    looked: int = 0
    """Calls looked through for this page."""
    damage: tuple[str, ...] = ()
    """What could not be read, in plain words."""


class ExportAudit(Command, tag="export_audit"):
    """Write calls to a file, one JSON object a line, the newest first, with whole texts. Answers `Done`."""

    file: str
    where: AuditFilter = AuditFilter()


class VerifyAudit(Query, tag="verify_audit"):
    """Answers `AuditVerified`: whether every event is as it was saved. Publishes `Progress` with the key `audit`."""


Found = Literal[
    "changed",
    "missing",
    "added",
    "cut",
    "rewritten",
    "gone",
    "unsealed",
    "seal",
    "key",
    "text",
    "trigger",
    "older copy",
]
"""An event is another; events are missing, or too many; a run ends too early; its chain was made anew; a run is gone;
was never sealed; a seal was changed; its key is not here; a text is another or missing; what forbids changes is gone;
all is whole but older."""


class AuditFinding(Value):
    """A place where the log is not what it was."""

    what: Found
    says: str
    """What is wrong and where, in plain words."""
    run: str = ""
    seq: int | None = None


class AuditVerified(Answer, tag="audit_verified"):
    """What was looked at and what was found."""

    findings: tuple[AuditFinding, ...] = ()
    notes: tuple[str, ...] = ()
    """What is not covered, and why that is no sign of anything."""
    runs: int = 0
    events: int = 0
    texts: int = 0
    sealed: int = 0
    """Runs whose last event is sealed outside of the database."""
    since: float | None = None
    """When covering began."""
    where: str = ""
    """The folder with the seals."""
