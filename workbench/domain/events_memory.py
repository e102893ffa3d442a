"""What was remembered, recalled and forgotten. The store's memory is made of these, in the same commit."""

from __future__ import annotations

from workbench.domain.event_base import Event
from workbench.domain.event_parts import Origin, Phase
from workbench.domain.ids import ToolCallId
from workbench.domain.memory import Memory, MemoryBy, MemoryId, MemoryScope
from workbench.domain.values import NOTHING, Body


class MemoryRemembered(Event, tag="memory_remembered"):
    """Something was remembered, by the model or by a person at a stop."""

    memory: MemoryId
    scope: MemoryScope
    text: Body
    home: str = ""
    """What it belongs to: the run that all of its forks come from, the session, or nothing."""
    branch: str = ""
    """The only run that sees it, with its forks; empty: every run that may read the scope."""
    untrusted: bool = False
    """Whether text by strangers was in the context that it was made in."""
    by: MemoryBy = "model"
    call: ToolCallId | None = None
    """The call that asked for it."""
    replaces: MemoryId | None = None
    """The entry in whose place it stands, where a person edited one."""
    origin: Origin | None = None
    """Where it was remembered first, where this only brings it back."""

    @property
    def phase(self) -> Phase | None:
        """Act where a call asked for it; a person's edit belongs to the run."""
        return "act" if self.call is not None else None


class MemoryForgotten(Event, tag="memory_forgotten"):
    """An entry was forgotten. What it said stays where it was recorded."""

    memory: MemoryId
    scope: MemoryScope
    text: Body = NOTHING
    home: str = ""
    branch: str = ""
    """As in `memory_remembered`: who no longer sees it."""
    by: MemoryBy = "model"
    call: ToolCallId | None = None

    @property
    def phase(self) -> Phase | None:
        """Act where a call asked for it; a person's edit belongs to the run."""
        return "act" if self.call is not None else None


class MemoryRecalled(Event, tag="memory_recalled"):
    """Entries were looked for: by a call, or by itself before a step."""

    query: Body = NOTHING
    found: tuple[Memory, ...] = ()
    """The best first."""
    call: ToolCallId | None = None
    shown: Body = NOTHING
    """What the model reads of the trusted ones, where nobody called for them."""
    shown_apart: Body = NOTHING
    """What it reads of the untrusted ones, set apart."""
    suspicion: float = 0.0
    """0 to 1: how much of the untrusted ones reads like an injection, by the scanner."""
    signs: tuple[str, ...] = ()

    @property
    def phase(self) -> Phase | None:
        """Act where a call asked for it, else observe."""
        return "act" if self.call is not None else "observe"

    @property
    def is_untrusted(self) -> bool:
        """Whether strangers may have had a hand in any of them."""
        return any(each.untrusted for each in self.found)
