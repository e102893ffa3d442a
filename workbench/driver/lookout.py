"""Looks at a run's events as they are saved, and has signs of trouble met before anything more begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from workbench.domain.events import AnyEvent
from workbench.engine.state import RunState
from workbench.policy.anomalies import Anomaly, Watch, look


class AlarmPort(Protocol):
    """Knows what to do about signs of trouble."""

    async def meet(self, state: RunState, anomalies: Sequence[Anomaly]) -> str:
        """Do at once what can be done, and tell. Return why the run must stand still; empty: it may go on.

        Never raises: what could not be done is told, and the run stands still.
        """
        ...


class Lookout:
    """Of one run."""

    def __init__(self, alarm: AlarmPort) -> None:
        self._alarm = alarm
        self._watch = Watch()
        self._found: list[Anomaly] = []
        self._is_meeting = False

    @property
    def is_calm(self) -> bool:
        """Whether nothing was found that is not met yet: only then may anything begin."""
        return not self._found and not self._is_meeting

    def recall(self, events: Iterable[AnyEvent]) -> None:
        """Take in what happened before this engine drove the run; what it was a sign of was met then."""
        for event in events:
            self._watch, _ = look(self._watch, event)

    def heard(self, events: Iterable[AnyEvent]) -> None:
        """Take in what came back and is saved now, before anything follows from it."""
        for event in events:
            self._watch, found = look(self._watch, event)
            self._found += found

    async def meet(self, state: RunState) -> str:
        """Have met what was found; return why the run must stand still. Empty: it may go on."""
        if not self._found:
            return ""
        found, self._found = tuple(self._found), []
        self._is_meeting = True
        try:
            return await self._alarm.meet(state, found)
        finally:
            self._is_meeting = False
