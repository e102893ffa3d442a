"""What is to be known about a tool's result beside its text: that it is old, not all, or not what was declared."""

from __future__ import annotations

from typing import Literal

from workbench.domain.values import Value

MarkKind = Literal["stale", "partial", "malformed"]
"""Older than the tool says it is good for; not all there is; not in the form that the tool declares."""


class Mark(Value):
    """One thing to know about a result. The words are ours; of a stranger's, only what can hold no order."""

    kind: MarkKind
    why: str
    """What was found, in a sentence."""
    todo: str = ""
    """What a model should do about it, in a sentence."""


def note_of(marks: tuple[Mark, ...]) -> str:
    """Return the lines in which a model is told about a result's marks; empty: there are none."""
    return "\n".join(f"(Workbench: this result is {mark.kind}. {mark.why} {mark.todo}".rstrip() + ")" for mark in marks)
