"""What was decided about calls and secrets: verdicts of the policy, rules that people granted, leases."""

from __future__ import annotations

from typing import ClassVar, Literal

from workbench.domain.event_base import Event
from workbench.domain.event_parts import Phase, Verdict
from workbench.domain.ids import ToolCallId
from workbench.domain.tools import ArgumentRule, Permission


class CallJudged(Event, tag="call_judged"):
    """A call went through the policy, stage by stage; judged anew when its arguments are edited."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    verdicts: tuple[Verdict, ...]
    """In the order of the stages, as far as it came."""
    permission: Permission = "ask"
    """What follows: it runs, a person is asked, or it does not run."""
    held: bool = False
    """Whether a rule holds it, so that only a person can let it run, whatever `--approve` says."""
    wait: float = 0.0
    """Seconds that it waits before it begins, so that its tool's rate is kept."""


class RuleGranted(Event, tag="rule_granted"):
    """A person let calls of a kind run (or not) from now on."""

    tool: str
    """An exact name, or a pattern where the person wrote a star."""
    rule: ArgumentRule
    scope: Literal["run", "tool set"] = "run"
    by: str = "person"
    agents: tuple[str, ...] | None = None
    """For whose calls: the sub-agent in whose frame it was granted after those above it, by name, in this frame and all
    that it has later in the run; empty: the run's own agent's. None, in older logs: for this frame alone.
    """


class SecretLeased(Event, tag="secret_leased"):
    """A secret was handed to a tool's host for one call. Its value is never recorded."""

    belongs_to: ClassVar[Phase | None] = "act"

    call: ToolCallId
    tool: str
    name: str
    """What the tool calls it."""
    stored: str
    """The name under which it is kept."""
    until: float
    """Seconds since the epoch at which the lease ends."""
    minted: bool = False
    """Whether a short-lived token was made from it, which is what was handed over."""


class SecretsRevoked(Event, tag="secrets_revoked"):
    """All leases were ended at once, and none is given until they are restored."""

    why: str = ""
    by: str = "person"


class TextQuarantined(Event, tag="text_quarantined"):
    """A person took text by strangers out of the context; it stays where it was recorded."""

    call: ToolCallId | None = None
    """The call that was held because of it."""
    calls: tuple[ToolCallId, ...]
    """Those whose results are taken out."""
    why: str = ""
