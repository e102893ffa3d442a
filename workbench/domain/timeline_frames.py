"""Sub-agents' frames in a timeline: their heads and ends as rows, and each as one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from workbench.domain.events import (
    Event,
    FrameEntered,
    FrameLeft,
    ModelReplied,
    Outcome,
    RunFinished,
    StepStarted,
)
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.timeline_rows import FrameSpan, Row, RowStatus
from workbench.domain.timeline_text import body_line, one_line, quoted

_ENDS: dict[Outcome, RowStatus] = {
    "reached": "ok",
    "not_reached": "failed",
    "limit": "failed",
    "error": "failed",
    "stopped": "denied",
}


class Frames:
    """The sub-agents' frames of a run, grown event by event."""

    def __init__(self) -> None:
        self.all: dict[FrameId, FrameSpan] = {}
        """By id, in the order in which they were entered."""
        self._agents: list[str] = []
        self._times: Counter[str] = Counter()

    def name(self, frame: FrameId) -> str:
        """Return how a frame is called; empty: it is the run's own."""
        return self.all[frame].name if frame in self.all else ""

    def chain(self, frame: FrameId) -> tuple[FrameId, ...]:
        """Return a frame and those that it is within, the outermost first, without the run's own."""
        return tuple(reversed(tuple(self._upwards(frame))))

    def under_way(self) -> tuple[FrameSpan, ...]:
        """Return the frames that are not left and have none above them that isn't: where the run is at work."""
        open_ = [span for span in self.all.values() if span.until is None]
        parents = {span.parent for span in open_}
        return tuple(span for span in open_ if span.frame not in parents)

    def add(self, event: Event, index: int) -> None:
        """Take the next event into account; `index` is that of its row."""
        match event:
            case FrameEntered():
                self._enter(event, index)
            case FrameLeft():
                self._end(event)
            case StepStarted():
                self._count(event.frame, steps=1)
            case ModelReplied():
                usage = event.usage
                self._count(event.frame, tokens=usage.input_tokens + usage.output_tokens, cost=usage.cost)
            case RunFinished():
                for span in self._open():
                    self.all[span.frame] = replace(span, status="failed", until=event.at)
            case _:
                pass

    def _open(self) -> list[FrameSpan]:
        return [span for span in self.all.values() if span.until is None]

    def _enter(self, event: FrameEntered, index: int) -> None:
        name = one_line(event.name, 60)
        if name not in self._agents:
            self._agents.append(name)
        self._times[name] += 1
        self.all[event.frame] = FrameSpan(
            frame=event.frame,
            parent=event.parent,
            name=name if self._times[name] == 1 else f"{name} {self._times[name]}",
            agent=self._agents.index(name),
            depth=len(self.chain(event.parent)) + 1,
            call=event.call,
            first=index,
            task=one_line(event.goal.instructions, 200),
            at=event.at,
        )

    def _end(self, event: FrameLeft) -> None:
        if (span := self.all.get(event.frame)) is not None:
            answer = quoted(body_line(event.answer)) or one_line(event.why)
            self.all[event.frame] = replace(span, status=_ENDS[event.outcome], until=event.at, answer=answer)

    def _count(self, frame: FrameId, *, steps: int = 0, tokens: int = 0, cost: float = 0.0) -> None:
        """Steps are the frame's own; what they took is also of those that it is within."""
        for each in self._upwards(frame):
            span = self.all[each]
            own = steps if each == frame else 0
            self.all[each] = replace(span, steps=span.steps + own, tokens=span.tokens + tokens, cost=span.cost + cost)

    def _upwards(self, frame: FrameId) -> Iterator[FrameId]:
        while frame != ROOT_FRAME and frame in self.all:
            yield frame
            frame = self.all[frame].parent


def head(row: Row) -> Row:
    """Return the row of a frame's beginning as its head: open until the frame is left."""
    return replace(row, kind="frame", status="running", until=None)


def head_left(row: Row, end: Row) -> Row:
    """Return the head of a frame that ended with another row."""
    return replace(row, status=end.status, until=end.at, seconds=max(0.0, end.at - row.at))


def frame_line(span: FrameSpan) -> str:
    """Return a collapsed frame in words: what it was to do, in how many steps, and what came of it."""
    steps = f"{span.steps} step{'' if span.steps == 1 else 's'}"
    words = " · ".join(part for part in (span.task, steps) if part)
    return f"{words} → {span.answer}" if span.answer else words
