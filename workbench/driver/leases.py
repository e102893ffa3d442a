"""Secrets on their way to one call, and what the driver asks of whoever keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeVar

import msgspec

from workbench.domain.calls import CallToRun
from workbench.domain.values import Value
from workbench.engine.outcomes import CallFailed, CallReturned, Replied
from workbench.policy.redacted_stream import RedactedStream

Taken = TypeVar("Taken", bound=msgspec.Struct)
Result = TypeVar("Result", bound=CallReturned | CallFailed)


class Lent(Value):
    """A secret that is handed to a call; no value."""

    name: str
    """What the tool calls it."""
    stored: str
    """The name under which it is kept."""
    until: float
    """Seconds since the epoch."""
    minted: bool = False


class Lease:
    """What one call is handed, until it is over. Shows no value."""

    def __init__(self, lent: tuple[Lent, ...] = (), values: Mapping[str, str] | None = None) -> None:
        self.lent = lent
        self.values: dict[str, str] = dict(values or {})
        """By the tool's own names."""

    def __repr__(self) -> str:
        return f"Lease({', '.join(each.stored for each in self.lent)})"

    def end(self) -> None:
        """Let go of the values."""
        self.values.clear()


class SecretPort(Protocol):
    """Keeps secrets, lends them to calls, and strikes them out of everything else."""

    async def lease(self, call: CallToRun) -> Lease:
        """Return what a call's tool asks for. Raises `ToolError` where something is missing, locked or revoked."""
        ...

    def clean(self, value: Taken) -> Taken:
        """Return what came back or was typed without any secret, before it is stored, shown or sent."""
        ...

    def clean_result(self, outcome: Result, call: CallToRun) -> Result:
        """Return a call's result without any secret, noting what was in it; what looks like a key is told."""
        ...

    def clean_reply(self, outcome: Replied) -> Replied:
        """Return a model's reply without any secret, noting what was in it."""
        ...

    def stream(self) -> RedactedStream:
        """Return what a text that streams in passes through."""
        ...
