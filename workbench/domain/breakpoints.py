"""Where a run is to stop, and what is to be watched."""

from __future__ import annotations

from typing import Literal

from workbench.domain.events import Phase
from workbench.domain.ids import RunId, SessionId
from workbench.domain.values import Value

Where = Literal["phase", "tool", "model_error", "tool_error", "policy", "stuck", "trouble", "finished", "changes"]
"""What a breakpoint looks at: a phase of the loop, a call of a tool, a failure of a model or a tool, a call that the
rules refused or hold, the same call again and again without progress, any sign that the run gets nowhere, the end of
the run, or a value that changes (a data breakpoint: its `condition` is the expression that is watched, such as
`messages[1]`, a segment of the context)."""
WHERE_WORDS: dict[Where, str] = {
    "phase": "a phase",
    "tool": "a call of a tool",
    "model_error": "a model that fails",
    "tool_error": "a call that fails",
    "policy": "a call that the rules refuse or hold",
    "stuck": "the same call again and again",
    "trouble": "a sign that it gets nowhere",
    "finished": "the end of the run",
    "changes": "a value that changes",
}


class Breakpoint(Value):
    """Stops a run, or (with a `log`) writes a line and lets it go on."""

    id: str
    """`b1`, `b2` …, unique in the database."""
    where: Where
    phase: Phase = "act"
    """For `phase`."""
    when: Literal["before", "after"] = "before"
    """For `phase` and `tool`; the others come after what they look at."""
    tool: str = "*"
    """For `tool`, `tool_error`, `policy` and `stuck`: an exact name, or one with a star."""
    condition: str = ""
    """An expression (see `policy.expressions`); empty: always."""
    hits: str = ""
    """`>= 3`, `== 3`, `every 5`: which of the times that all else fits; empty: each."""
    log: str = ""
    """A line to write instead of stopping, with expressions in braces: `{tool.name} costs {run.cost}`."""
    enabled: bool = True
    session: SessionId | None = None
    """None: in every session."""


class Breakpoints(Value):
    """All breakpoints that hold for a run, in the order in which they were made."""

    each: tuple[Breakpoint, ...] = ()
    muted: bool = False
    """All are passed over until this is taken back."""


class Hit(Value):
    """Where a breakpoint would have stopped a recorded run."""

    run: RunId
    seq: int
    """The event before which (or after which) it would have stopped."""
    step: int
    why: str
