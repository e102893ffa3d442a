"""Where a run stands, and what it goes on with. Pure, as all of the timeline."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from workbench.domain.events import Event, Phase
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.place import Place
from workbench.domain.timeline_frames import Frames
from workbench.domain.timeline_rows import Row


class Standing:
    """Follows each frame's place in the loop."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self.places: dict[FrameId, Place] = {ROOT_FRAME: Place()}
        """Where each frame stands, left ones too."""

    def add(self, event: Event) -> None:
        """Take the next event into account."""
        self.places.setdefault(event.frame, Place()).add(event)

    @property
    def frame(self) -> FrameId:
        """The frame that goes on next: the sub-agent's where a single one is at work, else the run's own."""
        under_way = self._frames.under_way()
        return under_way[0].frame if len(under_way) == 1 else ROOT_FRAME

    @property
    def before(self) -> Phase:
        """The phase of that frame that comes next."""
        return self.places[self.frame].before

    def next_call(self, rows: Sequence[Row], open_: Collection[int]) -> int | None:
        """Return which of the rows that are open is the call that runs next; None: it is no call that comes next."""
        calls = [i for i in sorted(open_) if rows[i].status == "proposed" and rows[i].phase == "act"]
        return next((i for i in calls if rows[i].frame == self.frame), next(iter(calls), None))

    def comes_next(self, rows: Sequence[Row], open_: Collection[int]) -> str:
        """Return the call that comes next as it would stand in Python, else the phase: `act`."""
        call = self.next_call(rows, open_)
        return self.before if call is None else rows[call].text
