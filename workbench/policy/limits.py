"""Where a run ends whether or not its goal is reached."""

from __future__ import annotations

from workbench.domain.goals import Limits


def exceeded(limits: Limits, *, steps: int, tokens: int, cost: float, seconds: float) -> str:
    """Return which limit is used up, in plain words; empty: none. Looked at before a step begins."""
    if limits.steps is not None and steps >= limits.steps:
        return f"All {limits.steps} steps of the goal's limit are used."
    if limits.tokens is not None and tokens >= limits.tokens:
        return f"{tokens:,} tokens used; the goal's limit is {limits.tokens:,}."
    if limits.cost is not None and cost >= limits.cost:
        return f"${cost:.4f} spent; the goal's limit is ${limits.cost:.4f}."
    if limits.seconds is not None and seconds >= limits.seconds:
        return f"{seconds:.0f} s worked; the goal's limit is {limits.seconds:.0f} s."
    return ""
