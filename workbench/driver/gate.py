"""Where a debugger stands between what may be done and doing it."""

from __future__ import annotations

from workbench.domain.commands import Mode
from workbench.domain.events import Phase, StopReason
from workbench.engine.effects import PHASE_OF_EFFECT, Effect, Observe
from workbench.engine.state import RunState

Place = tuple[int, Phase]
"""A step and a phase of it."""


def place_of(state: RunState, effect: Effect) -> Place:
    """Return the step and phase that an effect belongs to."""
    step = effect.step if isinstance(effect, Observe) else state.step
    return step, PHASE_OF_EFFECT[type(effect)]


class Gate:
    """How far a run may go before it stops: on, to the next phase, or to the next step."""

    def __init__(self) -> None:
        self._mode: Mode = "continue"
        self._from: Place | None = None
        self.pause_wanted = False
        """Set by a pause; the effect in flight finishes and is kept, the next one waits."""

    def release(self, mode: Mode, at: Place | None) -> None:
        """Let the run go on from a place."""
        self._mode, self._from, self.pause_wanted = mode, at, False

    def stop_before(self, place: Place) -> StopReason | None:
        """Return why the run must stop before effects at a place; None: it may go on."""
        if self.pause_wanted:
            return "pause"
        if self._mode == "into" and place != self._from:
            return "step"
        if self._mode == "over" and self._from is not None and place[0] != self._from[0]:
            return "step"
        return None
