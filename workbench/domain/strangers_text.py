"""Whether strangers can have written what a call gave back."""

from __future__ import annotations

from workbench.domain.events import (
    Event,
    FrameEntered,
    FrameLeft,
    MemoryRecalled,
    RunStarted,
    ToolFailed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import ROOT_FRAME, FrameId, ToolCallId
from workbench.domain.memory import RECALL
from workbench.domain.tool_entries import rule_for
from workbench.domain.tools import ToolSet, ToolSpec

HOST_FAILURES = frozenset({"crashed", "timeout", "not_started", "bad_answer"})
"""Failures of a tool's host, worded by us; they count towards the tool's breaker."""
OURS = HOST_FAILURES | {"unavailable", "no_folder", "busy", "bug", "stopped", "in_doubt", "breaker_open", "no_secret"}
"""Failures whose words are ours, so that no stranger can have written them."""


def may_be_by_strangers(
    event: ToolReturned | ToolFailed, spec: ToolSpec | None, tools: ToolSet, *, has_begun: bool
) -> bool:
    """Say whether strangers can have written a result; why a call could not be begun is in words of ours."""
    if event.by in ("person", "mock"):
        return False
    rule = rule_for(tools, event.tool)
    if rule is not None and rule.grant.trusted:
        return False
    if isinstance(event, ToolFailed) and (event.code in OURS or (not has_begun and event.by == "tool")):
        return False
    return spec is None or spec.third_party_output


class Witness:
    """Knows of a run what it takes to say so, from its events."""

    def __init__(self) -> None:
        self._specs: dict[str, ToolSpec] = {}
        self._tools: dict[FrameId, ToolSet] = {}
        self._delegated: dict[ToolCallId, bool] = {}
        """Calls that a sub-agent answered, and whether its answer is untrusted."""
        self._begun: set[ToolCallId] = set()
        self._recalled: set[ToolCallId] = set()
        """Calls that recalled something untrusted."""

    def see(self, event: Event) -> None:
        """Take in an event, in the order of the log."""
        match event:
            case RunStarted():
                self._specs, self._tools = {spec.name: spec for spec in event.offered}, {ROOT_FRAME: event.tools}
            case FrameEntered():
                self._tools[event.frame] = event.tools
            case FrameLeft():
                self._delegated[event.call] = event.tainted
            case ToolStarted():
                self._begun.add(event.call)
            case MemoryRecalled() if event.call is not None and event.is_untrusted:
                self._recalled.add(event.call)
            case _:
                pass

    def is_untrusted(self, event: ToolReturned | ToolFailed) -> bool:
        """Say whether strangers can have written a result."""
        if event.tool == RECALL:
            return event.call in self._recalled
        if event.call in self._delegated:
            return self._delegated[event.call] and event.by == "tool"
        tools = self._tools.get(event.frame, ToolSet())
        spec = self._specs.get(event.tool)
        return may_be_by_strangers(event, spec, tools, has_begun=event.call in self._begun)
