"""Exit codes. Scripts rely on them, so none is ever reused for another meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.domain.queries import RunStatus

REACHED = 0
"""The goal is reached; for other verbs: it was done."""
ENDED = 1
"""The run ended, or stands still, without its goal reached; for `doctor`: something is broken."""
BAD_INPUT = 2
"""Bad input or set-up."""
WAITS = 3
"""The run waits for a person."""
BUG = 70
"""A bug of Workbench."""


def exit_code(status: RunStatus) -> int:
    """Return the exit code for where a run stands."""
    if status == "reached":
        return REACHED
    return WAITS if status == "waiting" else ENDED
