"""What an agent's frame remembers of checks, signs of trouble and limits."""

from __future__ import annotations

from workbench.domain.events_evaluation import TroubleNoticed
from workbench.domain.goals import CheckResult
from workbench.domain.tools import ToolSpec
from workbench.domain.values import Body, Value

CHECK = "check"
"""The rule of a call that the goal's checks made, not the model: it reads nothing of it."""


class Evaluation(Value):
    """Part of a frame's state."""

    version: int = 0
    """As `evaluates` in `run_started`."""
    attended: bool = False
    """As in `run_started`."""
    for_checks: tuple[ToolSpec, ...] = ()
    results: tuple[CheckResult, ...] = ()
    """What the checks found when they were last looked at."""
    told: int = 0
    """How often the model was told what failed."""
    judged: int = 0
    """Verdicts of judges so far: where a scripted one stands."""
    neared: tuple[str, ...] = ()
    """Limits of which four fifths are used, as they were told."""
    refused: tuple[str, ...] = ()
    """Tools of which a call was refused since the goal's limit is used up."""
    noticed: tuple[TroubleNoticed, ...] = ()
    stood: bool = False
    """For a sub-agent: whether the run stood still at a limit here, and no step has begun since."""
    changed: int = 0
    """The last step in which a file changed."""
    moved: int = 0
    """The last step that brought anything new."""
    error: Body | None = None
    """The last call's or reply's error; None: it went well."""
    errors: int = 0
    """How often in a row it was the same."""
    strayed: int = 0
    """Steps in a row whose calls share no word with the goal."""
