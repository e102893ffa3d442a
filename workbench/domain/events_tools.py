"""What became of a call: proposed, asked about, allowed or denied, run, and how it came back."""

from __future__ import annotations

from typing import ClassVar

from workbench.domain.errors import Retry
from workbench.domain.event_base import Event
from workbench.domain.event_parts import Ask, ConnectionMade, Decision, Phase, Problem
from workbench.domain.ids import ToolCallId
from workbench.domain.observations import Mark
from workbench.domain.tools import Permission
from workbench.domain.values import Body


class ToolProposed(Event, tag="tool_proposed"):
    """A model proposed a call; with the decision record of what follows from the rules."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    arguments: Body
    permission: Permission = "ask"
    rule: str = ""
    """The entry of the tool set that decided."""
    problem: Problem = ""
    why: str = ""
    """The verdict in plain words."""
    name: str = ""
    """What the model wrote, where it is not the tool's own name."""
    key: str = ""
    """Of tool and normalised arguments: the same for the same call, however it is spelt."""


class ApprovalAsked(Event, tag="approval_asked"):
    """A person is asked about a call."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    ask: Ask
    tool: str
    arguments: Body
    question: str = ""
    digest: str = ""
    """Of tool and arguments; the answer must carry it, so that it answers what was shown."""


class ApprovalGiven(Event, tag="approval_given"):
    """A person (or `--approve`) decided."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    decision: Decision
    by: str = "person"
    arguments: Body | None = None
    """The edited arguments, for `edit`; the original stays in `tool_proposed`."""
    why: str = ""


class ToolDenied(Event, tag="tool_denied"):
    """A call was not run because a person or a rule said no; the model is told."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    by: str
    message: Body


class ToolStarted(Event, tag="tool_started"):
    """A call is about to run. Durable before anything runs."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    arguments: Body
    attempt: int = 1


class ToolReturned(Event, tag="tool_returned"):
    """A call came back with a result."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    output: Body
    by: str = "tool"
    """`tool`; `person` where a person answered in its place; `tape` or `mock` where a fork's plan did."""
    seconds: float = 0.0
    changed: tuple[str, ...] = ()
    """Files that it changed, relative to the work folder."""
    truncated: bool = False
    observed: tuple[Mark, ...] = ()
    """Whether it is stale, partial, or not in the form that the tool declares; the model is told."""
    handles: tuple[str, ...] = ()
    """Ids in the output that the tool issued itself: they may name the same things to its plugin's other tools."""
    suspicion: float = 0.0
    """0 to 1: how much of the output reads like an injection, by the scanner."""
    signs: tuple[str, ...] = ()
    """What the scanner found, in words."""
    redacted: tuple[str, ...] = ()
    """Names of secrets that stood in the output and were taken out."""
    connections: tuple[ConnectionMade, ...] = ()
    """Where the tool's host connected to meanwhile."""


class ToolFailed(Event, tag="tool_failed"):
    """A call did not end well, or could not be begun; the model is told what to do instead."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    code: str
    message: Body
    retry: Retry = "no"
    retry_after: float | None = None
    seconds: float = 0.0
    by: str = "tool"
    suspicion: float = 0.0
    signs: tuple[str, ...] = ()
    redacted: tuple[str, ...] = ()
    connections: tuple[ConnectionMade, ...] = ()
