"""What events are made of: the words for phases, stops and decisions, and values that stand in several."""

from __future__ import annotations

from typing import Literal

from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.messages import Usage
from workbench.domain.observations import Mark
from workbench.domain.values import Body, Value

Phase = Literal["observe", "reason", "act", "evaluate", "update"]
PHASES: tuple[Phase, ...] = ("observe", "reason", "act", "evaluate", "update")

StopReason = Literal[
    "entry",
    "step",
    "breakpoint",
    "approval",
    "policy",
    "taint",
    "stuck",
    "limit",
    "error",
    "pause",
    "divergence",
    "checkpoint",
    "finished",
]
"""Why a run stands still (the Debug Adapter Protocol's word)."""
WAITING: frozenset[StopReason] = frozenset({"approval", "policy", "taint", "checkpoint"})
"""Reasons with which a run waits for a person's decision about a call, or at a checkpoint."""

Decision = Literal["approve", "edit", "answer", "deny", "strip", "quarantine", "escalate"]
"""`strip`: run the call without the addresses that came from strangers' text only. `quarantine`: don't run it, and take
the text that it came from out of the context. `escalate`: pass the question on to someone else; it goes on waiting.
"""
Ask = Literal["permission", "question", "in_doubt", "policy", "checkpoint"]
"""Why a person is asked: the tool set says so; the model asks; nobody knows whether the call ended; a rule holds it;
the goal has a checkpoint there."""

Outcome = Literal["reached", "not_reached", "limit", "error", "stopped"]
"""How a run ended."""

Problem = Literal[
    "",
    "unknown_tool",
    "bad_json",
    "bad_arguments",
    "not_permitted",
    "too_many_calls",
    "calls_spent",
    "rate_limited",
    "breaker_open",
]
"""What is wrong with a proposed call; empty: nothing."""


Stage = Literal["schema", "scope", "rate", "provenance", "injection", "permission"]
"""What a call is judged by, in this order."""
Says = Literal["passed", "noted", "held", "refused"]


class Trail(Value):
    """A step on the way of a text from where it first stood."""

    seq: int
    """The event that brought it in."""
    source: str
    """Who wrote it: `goal`, `agent`, `model`, a tool's name, `person`."""
    text: str
    """The text around it, at most 200 characters."""
    call: ToolCallId | None = None
    """For a tool's result: the call that it answered."""


class Verdict(Value):
    """What one stage of the policy says about a call."""

    stage: Stage
    says: Says
    why: str
    """In plain words."""
    rule: str = ""
    """The entry or rule that decided."""
    argument: str = ""
    """The argument that it is about."""
    path: tuple[Trail, ...] = ()
    """Where the argument's value came from."""


class Suspicion(Value):
    """A call's result that reads like an injection."""

    call: ToolCallId
    source: str
    score: float
    """0 to 1."""
    signs: tuple[str, ...]


NOT_GRANTED = "is not among the hosts that the tool set grants to this tool"
"""How the reason ends why a host was refused that nobody granted."""


class ConnectionMade(Value):
    """A connection of a tool host, made or refused."""

    host: str
    """As it was asked for; empty where that could not be read."""
    port: int
    address: str = ""
    """The address that was checked, and connected to."""
    sent: int = 0
    received: int = 0
    """Bytes."""
    refused: str = ""
    """Why it was not made; empty: it was."""
    ended: str = ""
    """What cut it short: a limit, or the end of its call."""
    shared: bool = False
    """Whether other calls ran beside this one in the same host, so that it may be theirs."""

    @property
    def is_not_granted(self) -> bool:
        """Whether it was refused because nobody granted that host."""
        return self.refused.endswith(NOT_GRANTED)


EditTarget = Literal[
    "prompt",
    "agent",
    "reply",
    "arguments",
    "result",
    "memory",
    "mute",
    "unmute",
    "pin",
    "unpin",
    "evict",
    "restore",
    "summarise",
]
"""What can be changed at a stop; from `mute` on: how messages stand in the context window."""
SURGERY: tuple[EditTarget, ...] = ("mute", "unmute", "pin", "unpin", "evict", "restore", "summarise")
"""Changes of how messages stand in the context window."""

PlanMode = Literal["tape", "mock", "run", "compensate", "ask"]
"""What happens when a recorded call comes up again: its recorded result, another result, the call itself, the call
itself after its compensator, or a question to a person."""


class PlannedCall(Value):
    """What happens in a fork when a call of the parent comes up again."""

    call: ToolCallId
    """The parent's."""
    seq: int
    """The parent's `tool_started`."""
    tool: str
    arguments: Body
    key: str
    """As in `tool_proposed`."""
    mode: PlanMode
    output: Body | None = None
    """For `tape` and `mock`; for `run` what is recorded, where another fork wants it from the tape after all."""
    failed: bool = False
    """Whether the recorded call failed."""
    observed: tuple[Mark, ...] = ()
    """As in the recorded `tool_returned`."""


class Origin(Value):
    """Where something was taken from."""

    run: RunId
    seq: int


class FileState(Value):
    """A file of the work folder at an event."""

    path: str
    """Relative, with forward slashes; a folder without files stands as its path with a slash at the end."""
    sha256: str | None
    """None: it is not there; empty: it is there, and `withheld`."""
    size: int = 0
    executable: bool = False
    link: bool = False
    """Whether it is a symbolic link; its contents are where it points then, inside the folder without the folder's
    own place."""
    withheld: str = ""
    """A keyed hash of the contents where they hold a known secret, so that they are not kept; empty: they are."""


class Sample(Value):
    """One of the replies that a model might have given."""

    model: str
    text: Body
    calls: tuple[tuple[str, Body], ...] = ()
    """Tool and arguments of each."""
    usage: Usage = Usage()
    seconds: float = 0.0
    trouble: str = ""
    """Why there is none."""
    left_out: bool = False
    """Whether it was asked for without the messages that `samples_taken` names in `without`."""


class Script(Value):
    """The replies of a scripted sub-agent."""

    model: str
    """As the sub-agent names it."""
    replies: Body
