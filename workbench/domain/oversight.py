"""How closely people watch over a goal's runs: whether it should be an agent's at all, and where a person decides."""

from __future__ import annotations

from typing import Literal

from workbench.domain.values import Value

Reply = Literal["", "yes", "no"]
"""Empty: nobody has answered yet."""


class Suitability(Value):
    """A person's answers to whether a goal should be given to an agent at all."""

    enumerable: Reply = ""
    """Can all paths be enumerated?"""
    tolerable: Reply = ""
    """Can a wrong decision be tolerated?"""
    worthwhile: Reply = ""
    """Is the flexibility worth the operation?"""


Style = Literal["autonomous", "checkpoints", "every write asks"]
"""`autonomous`: the tool set alone decides. `checkpoints`: so does it, and the run stops at those that are declared.
`every write asks`: as well before each call that changes something or sends, whatever the tool set grants."""

At = Literal["tool", "step", "milestone", "end"]


class Checkpoint(Value):
    """A place where a person must approve before a run goes on, whatever `--approve` says."""

    at: At
    """Before calls of a tool; after steps; once, as soon as an expression holds after a step; at the end, before the
    result counts as reached."""
    tool: str = "*"
    """For `tool`: its name, or a pattern with stars."""
    every: int = 1
    """For `step`: after every so many steps, from 1."""
    when: str = ""
    """For `milestone`: an expression in the breakpoints' language."""
    look_at: str = ""
    """What the person should look at, in words."""


END = ".end"
"""Ends the identity of the question whether a result is accepted."""


def is_sign_off(call: str) -> bool:
    """Say whether what is asked under this identity is whether a result is accepted."""
    return call.endswith(END)


class Oversight(Value):
    """Where the runs of a goal wait for a person."""

    style: Style = "autonomous"
    checkpoints: tuple[Checkpoint, ...] = ()
    """Kept, and passed over, where the style is `autonomous`."""

    @property
    def declared(self) -> tuple[Checkpoint, ...]:
        """The checkpoints that hold."""
        return () if self.style == "autonomous" else self.checkpoints


Source = Literal["run", "script", "person"]


class Baseline(Value):
    """What a goal's runs are compared with: the same work done by a recorded run, a script or a person."""

    source: Source
    name: str = ""
    """Whose it is, in words."""
    run: str = ""
    """For `run`: its id."""
    command: tuple[str, ...] = ()
    """For `script`: the program and its arguments, as they are run in the work folder, confined."""
    seconds: float | None = None
    """From begin to end; None: not known."""
    cost: float | None = None
    """US dollars."""
    steps: int | None = None
    success: float | None = None
    """The share of tries that reach the goal, 0 to 1."""
    asks: int | None = None
    """Questions to a person."""
    measured: float = 0.0
    """When its figures were taken, in seconds since the epoch; 0: they were typed."""
