"""Breakpoints in plain words."""

from __future__ import annotations

from workbench.domain.breakpoints import WHERE_WORDS, Breakpoint


def breakpoint_words(point: Breakpoint) -> str:
    """Return what a breakpoint looks at."""
    if point.where == "phase":
        words = f"{point.when} {point.phase}"
    elif point.where == "tool":
        words = f"{point.when} {'any tool' if point.tool == '*' else point.tool}"
    else:
        words = WHERE_WORDS[point.where]
        if point.where in ("tool_error", "policy", "stuck") and point.tool != "*":
            words = f"{words} of {point.tool}"
    if point.condition:
        words = f"{words} when {point.condition}"
    return words


def breakpoint_aside(point: Breakpoint) -> str:
    """Return what stands at the right of a breakpoint: its hits, its line, whether it is of this session only."""
    parts = [f"hits {point.hits}" if point.hits else "", "log" if point.log else ""]
    return " · ".join(part for part in [*parts, "" if point.session else "all sessions"] if part)
