"""The timeline of a run: a pure incremental fold from events to rows, steps, bars and totals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from workbench.domain.events import Event, ModelReplied, Phase, ToolProposed
from workbench.domain.ids import ROOT_FRAME, FrameId
from workbench.domain.place import Place
from workbench.domain.timeline_bars import Bars
from workbench.domain.timeline_build import Builder
from workbench.domain.timeline_rows import Ahead, Bar, FrameSpan, Row, RowStatus, Step, Totals
from workbench.domain.timeline_text import one_line
from workbench.domain.timeline_totals import Tally

STREAMED_CHARACTERS = 400
_WORST: tuple[RowStatus, ...] = ("waiting", "running", "proposed", "in doubt", "failed", "denied", "not run")


class Timeline:
    """Rows, steps, bars and totals of one run, grown event by event in the order of the log.

    Rows are changed near the end and added at the end; `add` tells from which index on. The row of a pause that is no
    news goes away when the run goes on, so the last row may be taken back.
    """

    def __init__(self, events: Iterable[Event] = ()) -> None:
        self._builder = Builder()
        self._bars = Bars()
        self._tally = Tally()
        self._steps: list[Step] = []
        self._step_index: dict[tuple[FrameId, int], int] = {}
        self._shown: list[int] = []
        self._first_seq = 0
        for event in events:
            self.add(event)

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, oldest first. Not to be changed."""
        return self._builder.rows

    @property
    def steps(self) -> Sequence[Step]:
        """All steps, oldest first. Not to be changed."""
        return self._steps

    @property
    def bars(self) -> Sequence[Bar]:
        """The lanes' bars, by their starts. Not to be changed."""
        return self._bars.all

    @property
    def frames(self) -> Mapping[FrameId, FrameSpan]:
        """The sub-agents' frames, in the order in which they were entered. Not to be changed."""
        return self._builder.frames.all

    @property
    def totals(self) -> Totals:
        """What the run has come to so far, with the context window of the agent that is at work."""
        under_way = self.under_way()
        return self.totals_in(under_way[0].frame if len(under_way) == 1 else ROOT_FRAME)

    def totals_in(self, frame: FrameId) -> Totals:
        """Return what the run has come to so far, with the context window of a frame."""
        return self._tally.totals(frame)

    @property
    def last_seq(self) -> int:
        """Sequence number of the newest event; 0: none yet."""
        return self._first_seq + len(self._shown) - 1 if self._shown else 0

    def row_at(self, seq: int) -> int | None:
        """Return the index of the row that shows an event; None: it is not known here."""
        place = seq - self._first_seq
        if not self.rows or not 0 <= place < len(self._shown):
            return None
        return min(self._shown[place], len(self.rows) - 1)

    def chain(self, frame: FrameId) -> tuple[FrameId, ...]:
        """Return a frame and those that it is within, the outermost first, without the run's own."""
        return self._builder.frames.chain(frame)

    def under_way(self) -> tuple[FrameSpan, ...]:
        """Return the sub-agents' frames in which the run is at work; none: it is in its own."""
        return self._builder.frames.under_way()

    @property
    def places(self) -> Mapping[FrameId, Place]:
        """Where each frame stands, left ones too. Not to be changed."""
        return self._builder.standing.places

    @property
    def before(self) -> Phase:
        """The phase that comes next: of the sub-agent where a single one is at work, else of the run's own agent."""
        return self._builder.standing.before

    @property
    def next_row(self) -> int | None:
        """The index of the call that a run which stands still goes on with, else of its pause; None: it goes on."""
        return self._builder.next_row

    def ahead(self, row: Row) -> Ahead | None:
        """Return what the run goes on with, where it stands still at this row; None: it does not."""
        if self.next_row is None or row.kind != "mark" or not row.is_open or row.call is not None:
            return None
        comes = self.rows[self.next_row]
        return Ahead(before=self.before, call=comes if comes.call is not None else None)

    def step_of(self, row: Row) -> int | None:
        """Return the index of the step that a row belongs to; None: to the run itself."""
        return self.step_at(row.frame, row.step) if row.kind == "phase" else None

    def step_at(self, frame: FrameId, number: int) -> int | None:
        """Return the index of a frame's step; None: it has not begun."""
        return self._step_index.get((frame, number))

    def add(self, event: Event) -> int:
        """Fold the next event in; return the index from which on rows may differ. One seen before changes nothing."""
        if self._shown and event.seq <= self.last_seq:
            return len(self.rows)
        worked = self._tally.seconds
        self._tally.add(event)
        index, first = self._builder.add(event)
        if not self._shown:
            self._first_seq = event.seq
        self._shown.extend([index] * (event.seq - self.last_seq if self._shown else 1))
        self._bars.add(event, self.rows[index].start)
        self._sum_up(event, index, self._tally.seconds - worked)
        return first

    def set_streaming(self, step: int, text: str, frame: FrameId = ROOT_FRAME) -> int | None:
        """Show the end of a reply that is still coming; return its row's index. None: no request is under way there.

        `text` is all of it so far. What is shown is superseded by `ModelReplied` or `ModelFailed`.
        """
        tail = text[-STREAMED_CHARACTERS:]
        return self._builder.stream(frame, step, f"“{'…' if len(tail) < len(text) else ''}{one_line(tail)}")

    def _sum_up(self, event: Event, index: int, worked: float) -> None:
        if event.phase is None:
            if self._steps:
                self._refresh(len(self._steps) - 1)
            return
        key = (event.frame, event.step)
        place = self._step_index.get(key)
        if place is None:
            place = self._step_index[key] = len(self._steps)
            self._steps.append(Step(frame=event.frame, number=event.step, first=index, at=event.at))
            worked = 0.0
        step = replace(self._steps[place], seconds=self._steps[place].seconds + worked)
        if isinstance(event, ModelReplied):
            usage = event.usage
            said = one_line(event.text.text or event.reasoning.text)
            tokens = step.tokens + usage.input_tokens + usage.output_tokens
            step = replace(step, said=said, tokens=tokens, cost=step.cost + usage.cost)
        elif isinstance(event, ToolProposed):
            step = replace(step, tools=(*step.tools, one_line(event.tool or event.name, 60)))
        self._steps[place] = step
        self._refresh(place)

    def _refresh(self, place: int) -> None:
        """Give a step the status of the row of it that most wants to be looked at."""
        step = self._steps[place]
        rows = self.rows[step.first :]
        own = {row.status for row in rows if row.phase == "act" and (row.frame, row.step) == (step.frame, step.number)}
        newest = rows[-1]
        if newest.is_open and newest.phase is not None and (newest.frame, newest.step) == (step.frame, step.number):
            own.add(newest.status)
        status = next((status for status in _WORST if status in own), "ok")
        if status != step.status:
            self._steps[place] = replace(step, status=status)
