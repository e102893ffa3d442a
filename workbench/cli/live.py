"""What is shown while a run goes on."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Protocol

from workbench.cli.json_lines import event_line
from workbench.cli.out import Out
from workbench.cli.rows import INDENT, place, row_text, tail_text
from workbench.domain.events import WAITING, AnyEvent, Event, ModelFailed, ModelReplied, RunPaused
from workbench.domain.ids import FrameId
from workbench.domain.published import AnyPublished, Happened, Notice, Progress, TextDelta
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_fold import PASSING
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import one_line, visible
from workbench.domain.values import Body

_AT_ONCE = ("mark", "frame")
"""Rows that are told when they come, and not again when they are through."""
TryText = Callable[[Body], str | None]
"""Returns the whole text of a body, or None where it is not at hand without waiting."""


class View(Protocol):
    """Shows what is published about one run."""

    def show(self, published: AnyPublished) -> None:
        """Show one publication, or nothing for what does not matter."""
        ...


class JsonView:
    """One event a line, written at once. What has to wait for a text is held back, in order, until `flush`."""

    def __init__(self, out: Out, text: TryText) -> None:
        self._out = out
        self._text = text
        self._held: deque[AnyEvent] = deque()
        self._notices = Notices(out)

    def take_held(self) -> tuple[AnyEvent, ...]:
        """Hand over the events that wait for a text: from now on they are the caller's."""
        held = tuple(self._held)
        self._held.clear()
        return held

    def show(self, published: AnyPublished) -> None:
        """Write events; notices go to stderr."""
        if isinstance(published, Happened):
            self._held.extend(published.events)
            self.flush()
        else:
            self._notices.tell(published)

    def flush(self) -> None:
        """Write as many of the events held back as have their texts at hand."""
        while self._held:
            try:
                line = event_line(self._held[0], self._whole)
            except _NotAtHand:
                return
            self._held.popleft()
            self._out.data(line)

    def _whole(self, body: Body) -> str:
        text = body.text if body.is_whole else self._text(body)
        if text is None:
            raise _NotAtHand
        return text


class _NotAtHand(Exception):
    """A text would have to be waited for."""


_Reply = tuple[FrameId, int]
"""A reply, by its frame and step."""


class TimelineView:
    """The timeline, a line for each row when it is through; in a terminal replies appear as they stream in."""

    def __init__(self, out: Out, known: Iterable[Event] = ()) -> None:
        self._out = out
        self.timeline = Timeline(known)
        rows = self.timeline.rows
        self._printed: dict[int, str] = {
            row.start: row.status for row in rows if row.kind in _AT_ONCE or not row.is_open
        }
        self._streams: tuple[_Reply, bool] | None = None
        """The reply that streams in, and whether that is its reasoning."""
        self._streamed: set[_Reply] = set()
        """Those whose text stands in full above."""
        self._passed_over: set[_Reply] = set()
        """Those of which pieces came while another frame's reply streamed in; they are shown when they are whole."""
        self._quiet: set[int] = set()
        """Pauses that whoever asked for them tells about."""
        self._notices = Notices(out)
        self.last_reply: ModelReplied | None = None

    @property
    def has_shown_reply(self) -> bool:
        """Whether all of the last reply stands in the terminal."""
        reply = self.last_reply
        if reply is None or not reply.text.size:
            return True
        return (reply.frame, reply.step) in self._streamed or (
            reply.text.is_whole and one_line(reply.text.text) == reply.text.text
        )

    def show(self, published: AnyPublished) -> None:
        """Print what is new."""
        if isinstance(published, Happened):
            self._happened(published.events)
        elif isinstance(published, TextDelta):
            self._stream(published)
        elif isinstance(published, (Notice, Progress)):
            self._break()
            self._notices.tell(published)

    def _happened(self, events: tuple[AnyEvent, ...]) -> None:
        first = len(self.timeline.rows)
        replied = False
        for event in events:
            first = min(first, self.timeline.add(event))
            replied = replied or isinstance(event, (ModelReplied, ModelFailed))
            if isinstance(event, ModelReplied):
                self.last_reply = event
        waits = any(isinstance(event, RunPaused) and event.reason in WAITING for event in events)
        if replied:
            self._end_stream()
        self._quiet |= {event.seq for event in events if isinstance(event, RunPaused) and event.reason in PASSING}
        for row in sorted(self.timeline.rows[0 if waits else first :], key=lambda row: row.end):
            if (waits and self._is_waiting(row)) or self._is_news(row):
                self._print(row)

    def _is_waiting(self, row: Row) -> bool:
        """Whether a call waits for a person that has not been told; what `--approve` answers never does."""
        return row.call is not None and row.status == "waiting" and self._printed.get(row.start) != row.status

    def _is_news(self, row: Row) -> bool:
        if row.kind in _AT_ONCE:
            return row.start not in self._printed and row.start not in self._quiet
        return not row.is_open and self._printed.get(row.start) != row.status

    def _print(self, row: Row) -> None:
        self._break()
        self._printed[row.start] = row.status
        if row.phase == "reason" and (row.frame, row.step) in self._streamed and row.status == "ok":
            self._out.line(f"{INDENT}{tail_text(row, self._out.paint)}")
        else:
            self._out.line(row_text(row, self._out.paint))

    def _stream(self, delta: TextDelta) -> None:
        if not self._out.is_terminal:
            return
        reply = (delta.frame, delta.step)
        if reply in self._passed_over or (self._streams is not None and self._streams[0][0] != delta.frame):
            self._passed_over.add(reply)
            return
        now = (reply, delta.reasoning)
        if self._streams != now:
            self._begin_stream(now)
        text = visible(delta.text).replace("\n", f"\n{INDENT}")
        self._out.write(self._out.paint("dim", text) if delta.reasoning else text)

    def _begin_stream(self, now: tuple[_Reply, bool]) -> None:
        again = self._streams is not None and self._streams[0] == now[0]
        self._break()
        self._streams = now
        rows = reversed(self.timeline.rows)
        row = next((row for row in rows if row.phase == "reason" and row.frame == now[0][0]), None)
        head = INDENT if again or row is None else f"{place(row, self._out.paint)} "
        self._out.write(head)

    def _end_stream(self) -> None:
        """A reply is whole: what streamed in is it, unless only reasoning did."""
        if self.last_reply is not None:
            reply = (self.last_reply.frame, self.last_reply.step)
            if self._streams == (reply, False):
                self._streamed.add(reply)
        self._break()

    def _break(self) -> None:
        """Begin a new line where text is streaming in."""
        if self._streams is not None:
            self._streams = None
            self._out.line()


class Notices:
    """Tells notices and progress on stderr, each once."""

    def __init__(self, out: Out) -> None:
        self._out = out
        self._told: dict[str, str] = {}

    def tell(self, published: AnyPublished) -> None:
        """Tell what is new in a publication; nothing for those that are neither notice nor progress."""
        if isinstance(published, Notice):
            text = f"{visible(published.text)} {visible(published.todo)}".strip()
        elif isinstance(published, Progress):
            text = visible(published.text)
        else:
            return
        if text and self._told.get(published.key) != text:
            self._out.remark(text)
        if published.key:
            self._told[published.key] = text
