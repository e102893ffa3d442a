"""A call on its way to a tool, and what comes back."""

from __future__ import annotations

import msgspec

from workbench.domain.event_parts import ConnectionMade
from workbench.domain.ids import RunId, ToolCallId, idempotency_key
from workbench.domain.observations import Mark
from workbench.domain.tools import Setting, ToolSpec
from workbench.domain.values import Value


class CallToRun(Value):
    """A call that may run now."""

    run: RunId
    call: ToolCallId
    tool: ToolSpec
    arguments: str
    """JSON text that fits the tool's schema."""
    attempt: int
    work_folder: str
    traceparent: str = ""
    hosts: tuple[str, ...] = ()
    """What the tool set lets it reach; nothing is reached by a tool that does not declare that it sends."""
    secrets: dict[str, str] = msgspec.field(default_factory=dict)
    """For each secret that the tool asks for, the name under which it is kept; never a value."""
    settings: dict[str, Setting] = msgspec.field(default_factory=dict)

    @property
    def key(self) -> str:
        """Its idempotency key: the same for the same call of the same run, however often it runs."""
        return idempotency_key(self.run, self.call)


class ToolResult(Value):
    """What a tool gave back."""

    output: str
    changed: tuple[str, ...] = ()
    """Files changed, relative to the work folder."""
    truncated: bool = False
    observed: tuple[Mark, ...] = ()
    handles: tuple[str, ...] = ()
    """Ids in the output that the tool issued itself."""
    suspicion: float = 0.0
    """0 to 1: how much of the output reads like an injection."""
    signs: tuple[str, ...] = ()
    """What was found, in words."""
    connections: tuple[ConnectionMade, ...] = ()
    """Where its host connected to meanwhile."""
