"""Bars sorted into their lanes, and found again by time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from workbench.domain.ids import FrameId
from workbench.domain.timeline_rows import LANES, Bar, FrameSpan, Lane, RowStatus
from workbench.ui.table_words import table_words
from workbench.ui.widgets.timeline.time_scale import TimeScale

NAMES: dict[Lane, str] = {"model": "Model", "tools": "Tools", "human": "Human"}
FOLDED = "sub-agents"
RETRIES = "retries"

BAD: frozenset[RowStatus] = frozenset({"failed", "denied", "retried", "in doubt"})
_BEHIND = 8
"""Bars looked at before the first in view: they may reach into it."""
_DEEPEST = 2
_AHEAD, _DENSE = 3, 3.5
"""Where so many bars begin within so many pixels, or within a bar that is drawn already, the others are passed over."""


class Track(NamedTuple):
    """A lane of the picture: model, tools or human of the run's own agent, or all of a sub-agent's work."""

    key: str
    name: str
    agent: int | None = None
    """Which sub-agent's; None: no one's alone."""
    depth: int = 0
    """How many frames are below it."""

    @property
    def shown(self) -> str:
        """What it is called on the screen; a sub-agent's lane as the sub-agent is."""
        return table_words(self.name) if self.agent is None else self.name


ROOT_TRACKS: tuple[Track, ...] = tuple(Track(lane, NAMES[lane]) for lane in LANES)


class Lined:
    """Bars of one kind in one lane, by their starts."""

    def __init__(self) -> None:
        self.bars: list[Bar] = []
        self.starts: list[float] = []

    def add(self, bar: Bar) -> int:
        """Add a bar that starts after all others; return its place."""
        self.bars.append(bar)
        self.starts.append(bar.start)
        return len(self.bars) - 1

    def in_view(self, scale: TimeScale, left: float, right: float) -> Iterator[tuple[Bar, float, float]]:
        """Yield bars with where they begin and end, from pixel `left` to `right`; where they are dense, not all."""
        index = max(0, bisect_left(self.starts, scale.at(left)) - _BEHIND)
        drawn_to = left
        while index < len(self.bars):
            bar = self.bars[index]
            begin, end = scale.span(bar)
            if begin > right:
                return
            yield bar, begin, end
            drawn_to = max(drawn_to, end, begin + _DENSE)
            index += 1
            ahead = index + _AHEAD
            if ahead < len(self.bars) and scale.x(self.starts[ahead]) < drawn_to:
                index = bisect_left(self.starts, scale.at(drawn_to), index)


class LaneBars:
    """All bars of a run by lane; those that went wrong once more apart, so that none is passed over for others.

    Each sub-agent has a lane of its own, or all of them one where they are `folded`; people have one for all.
    """

    def __init__(self, *, folded: bool = False) -> None:
        self.folded = folded
        self.tracks: list[Track] = list(ROOT_TRACKS)
        self.by_lane: dict[str, Lined] = {track.key: Lined() for track in ROOT_TRACKS}
        self.bad: dict[str, Lined] = {track.key: Lined() for track in ROOT_TRACKS}
        self._frames: Mapping[FrameId, FrameSpan] = {}
        self._depths: dict[tuple[str, int], int] = {}
        self._places: list[int] = []
        self._settled = 0

    def depth(self, bar: Bar) -> int:
        """Return how many bars of its lane lie under a bar (at most 2): calls that run side by side overlap."""
        return self.depth_in(self.track_of(bar), bar)

    def depth_in(self, lane: str, bar: Bar) -> int:
        """Return the same of a bar whose lane is known; among attempts sent again none lies under another."""
        return self._depths.get((lane, bar.seq), 0) if self._depths else 0

    def track_of(self, bar: Bar) -> str:
        """Return the key of the lane that a bar lies in."""
        span = self._frames.get(bar.frame)
        return bar.lane if span is None or bar.lane == "human" else self.track_of_frame(span)

    def track_of_frame(self, span: FrameSpan) -> str:
        """Return the key of the lane that a sub-agent's frame lies in."""
        return FOLDED if self.folded else f"{FOLDED} {span.agent}"

    def read(self, bars: Sequence[Bar], frames: Mapping[FrameId, FrameSpan] | None = None) -> bool:
        """Take in bars that came or changed; return whether one is still open."""
        self._frames = frames if frames is not None else {}
        for span in self._frames.values():
            self._have(span)
        is_settled = True
        for index in range(self._settled, len(bars)):
            bar = bars[index]
            lane = self.track_of(bar)
            if index == len(self._places):
                self._note_depth(bar)
                self._places.append(self.by_lane[lane].add(bar))
            else:
                self.by_lane[lane].bars[self._places[index]] = bar
            is_settled = is_settled and bar.end is not None
            if is_settled:
                self._settled = index + 1
                if bar.status in BAD:
                    self.bad[lane].add(bar)
                if bar.status == "retried":
                    self._have_retries()
                    self.by_lane[RETRIES].add(bar)
        return self._settled < len(bars)

    def _have_retries(self) -> None:
        """Make the lane of attempts that were sent again, below that of models."""
        if RETRIES not in self.by_lane:
            self.by_lane[RETRIES], self.bad[RETRIES] = Lined(), Lined()
            self.tracks.insert(1, Track(RETRIES, "Retries"))

    def _have(self, span: FrameSpan) -> None:
        """Make a sub-agent's lane: below that of the one that it works for, or of those that came before it."""
        key = self.track_of_frame(span)
        if key in self.by_lane:
            return
        self.by_lane[key], self.bad[key] = Lined(), Lined()
        if self.folded:
            self.tracks.append(Track(key, "Agents"))
            return
        name = span.name.rpartition(" ")[0] if span.name.rpartition(" ")[2].isdigit() else span.name
        place = len(self.tracks)
        if (parent := self._frames.get(span.parent)) is not None:
            above = self.track_of_frame(parent)
            place = next((at for at, track in enumerate(self.tracks) if track.key == above), place - 1) + 1
            while place < len(self.tracks) and self.tracks[place].depth >= span.depth:
                place += 1
        self.tracks.insert(place, Track(key, name, span.agent, span.depth))

    def _note_depth(self, bar: Bar) -> None:
        lane = self.track_of(bar)
        before = [other for other in self.by_lane[lane].bars[-_BEHIND:] if other.lane == bar.lane]
        under = [self.depth(other) for other in before if other.end is None or other.end > bar.start]
        if under:
            self._depths[lane, bar.seq] = min(_DEEPEST, max(under) + 1)

    def near(self, lane: str, x: float, height: float, reach: float, scale: TimeScale) -> Bar | None:
        """Return the bar of a lane that is nearest to `x`, within `reach` pixels; where several lie there, the one
        that is seen at that height (0: the lane's top, 1: its bottom).
        """
        is_split = lane.startswith(FOLDED)
        row = self.by_lane[lane]
        last = bisect_right(row.starts, scale.at(x + reach))
        found: list[tuple[float, int, Bar]] = []
        for bar in row.bars[max(0, last - 16) : last]:
            begin, end = scale.span(bar)
            away, depth = max(begin - x, x - end, 0.0), self.depth(bar)
            is_seen = lane == RETRIES or depth == 0 or height >= depth / 3
            seen = (height < 0.5) == (bar.lane == "model") if is_split else is_seen
            if away <= reach and seen:
                found.append((away, -depth, bar))
        return min(found, key=lambda one: one[:2])[2] if found else None
