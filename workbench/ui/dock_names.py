"""The docks' names, titles and keys. Light: the registry of actions needs them before the first paint."""

from __future__ import annotations

from typing import Literal, NamedTuple

Dock = Literal[
    "set_up",
    "sessions",
    "inspector",
    "peek",
    "stack",
    "calls",
    "breakpoints",
    "watches",
    "context",
    "problems",
    "origins",
]


class DockName(NamedTuple):
    """What a dock is called, and the key that leads there."""

    name: Dock
    title: str
    key: str = ""


DOCK_NAMES: tuple[DockName, ...] = (
    DockName("set_up", "Goal, agent and tools", "Alt+1"),
    DockName("sessions", "Sessions", "Alt+2"),
    DockName("inspector", "Inspector", "Alt+3"),
    DockName("peek", "Peek"),
    DockName("stack", "Call stack", "Alt+4"),
    DockName("calls", "Calls", "Alt+5"),
    DockName("breakpoints", "Breakpoints", "Alt+6"),
    DockName("watches", "Watches", "Alt+7"),
    DockName("context", "Context", "Alt+8"),
    DockName("problems", "Problems", "Alt+9"),
    DockName("origins", "Origins"),
)
