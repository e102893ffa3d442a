"""The state at any event of a run, quickly: folded from the nearest of some states kept on the way. Never stored."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.errors import NotFound
from workbench.domain.events import AnyEvent
from workbench.engine.fold import apply
from workbench.engine.state import RunState

EVERY = 200
"""Events between two kept states."""


class Checkpoints:
    """The states of one run. The list of events may grow at its end; what is kept is derived and can be dropped."""

    def __init__(self, events: Sequence[AnyEvent]) -> None:
        self._events = events
        self._kept: list[RunState] = []

    def state(self, seq: int) -> RunState:
        """Return the state after an event. Raises `NotFound`, and `DamagedDatabase` where the log does not fold."""
        if not 1 <= seq <= len(self._events):
            raise NotFound(f"The run has no event {seq}.", f"Its events are 1 to {len(self._events)}.")
        while len(self._kept) < seq // EVERY:
            self._kept.append(self._from(len(self._kept), (len(self._kept) + 1) * EVERY))
        return self._from(seq // EVERY, seq)

    def _from(self, kept: int, seq: int) -> RunState:
        """Fold on from the so manieth kept state (0: from the beginning) to an event."""
        state = self._kept[kept - 1] if kept else None
        for event in self._events[kept * EVERY : seq]:
            state = apply(state, event)
        if state is None:
            raise NotFound("The run has no events.")
        return state
