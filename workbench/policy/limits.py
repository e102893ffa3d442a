"""Where a run ends, or stands still, whether or not its goal is reached."""

from __future__ import annotations

import math
from collections.abc import Iterator

from workbench.domain.goals import Limits
from workbench.domain.goals import Used as Used

NEAR = 0.8
"""So much of a limit is used when that is told."""


def exceeded(limits: Limits, used: Used) -> str:
    """Return which limit is used up, in plain words; empty: none. Looked at before a step begins.

    That all calls of a tool are used ends nothing until one more is wanted.
    """
    if limits.steps is not None and used.steps >= limits.steps:
        return f"All {limits.steps} steps of the goal's limit are used."
    if limits.tokens is not None and used.tokens >= limits.tokens:
        return f"{used.tokens:,} tokens used; the goal's limit is {limits.tokens:,}."
    if limits.cost is not None and used.cost >= limits.cost:
        return f"${used.cost:.4f} spent; the goal's limit is ${limits.cost:.4f}."
    if limits.seconds is not None and used.seconds >= limits.seconds:
        return f"{used.seconds:.0f} s worked; the goal's limit is {limits.seconds:.0f} s."
    for tool in used.refused:
        most = limits.calls.get(tool)
        if most is not None and used.calls.get(tool, 0) >= most:
            return f"All {most} calls of {tool} of the goal's limit are used, and one more was wanted."
    return ""


def shares(limits: Limits, used: Used) -> Iterator[tuple[str, float, float]]:
    """Yield each limit's name, how much of it is used, and how much there is."""
    for name in ("steps", "tokens", "cost", "seconds"):
        if (most := getattr(limits, name)) is not None:
            yield name, getattr(used, name), most
    for tool, most in limits.calls.items():
        yield f"calls of {tool}", used.calls.get(tool, 0), most


def neared(limits: Limits, used: Used) -> Iterator[tuple[str, float, float]]:
    """Yield those of which four fifths are used, as `shares` does."""
    return (each for each in shares(limits, used) if each[1] >= NEAR * each[2])


def trouble_with(limits: Limits) -> str:
    """Return why limits can't be used; empty: they can."""
    for name in ("steps", "tokens", "cost", "seconds"):
        most = getattr(limits, name)
        if most is not None and (not math.isfinite(most) or most < (1 if name in ("steps", "tokens") else 0)):
            return f"The limit on {name} can't be {most:g}."
    for tool, most in limits.calls.items():
        if not tool.strip() or most < 0:
            return f"The limit on calls of {tool or 'a tool without a name'} can't be {most}."
    return ""
