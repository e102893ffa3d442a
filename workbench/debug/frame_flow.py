"""Which frames' text may have come into a frame: text gets in with a task, and out with an answer."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.events import AnyEvent, FrameEntered, FrameLeft
from workbench.domain.ids import ROOT_FRAME, FrameId


class Flow:
    """What a run's events say of its frames."""

    def __init__(self, events: Iterable[AnyEvent]) -> None:
        self.entered: dict[FrameId, FrameEntered] = {}
        self._left: dict[FrameId, int] = {}
        for event in events:
            if isinstance(event, FrameEntered):
                self.entered[event.frame] = event
            elif isinstance(event, FrameLeft):
                self._left[event.frame] = event.seq

    def agents(self, frame: FrameId) -> tuple[str, ...]:
        """Return the names of a frame's sub-agent and of those above it, its own last; empty: the run's own agent."""
        found: list[str] = []
        while (entered := self.entered.get(frame)) is not None:
            found.append(entered.name)
            frame = entered.parent
        return tuple(reversed(found))

    def above(self, frame: FrameId, seq: int) -> tuple[FrameId, int]:
        """Return the frame that handed its task over, and the event with which that was; itself, where none did."""
        entered = self.entered.get(frame)
        return (frame, seq) if entered is None else (entered.parent, entered.seq)

    def below(self, frame: FrameId, call: str | None) -> tuple[FrameId, int] | None:
        """Return the frame that worked on a call of another and is left, and the event with which it was."""
        for each, entered in self.entered.items():
            if entered.parent == frame and entered.call == call and each in self._left:
                return each, self._left[each]
        return None

    def reaches(self, frame: FrameId, seq: int) -> dict[FrameId, int]:
        """Return the frames whose text may have come into one by an event, each with its last event that counts.

        Its own, those above it until each handed its task over, and those below them that had answered by then.
        """
        found = {frame: seq}
        while frame != ROOT_FRAME and frame in self.entered:
            frame, seq = self.above(frame, seq)
            found[frame] = seq
        for each, entered in self.entered.items():
            until = found.get(entered.parent, 0)
            if each not in found and self._left.get(each, until + 1) <= until:
                found[each] = self._left[each]
        return found
