"""What is shown while a run goes on."""

from __future__ import annotations

import io

from workbench.cli.live import JsonView, TimelineView
from workbench.cli.out import Out
from workbench.cli.paint import Paint, wants_colour
from workbench.cli.rows import row_text
from workbench.domain.agents import Agent
from workbench.domain.events import (
    AnyEvent,
    ModelReplied,
    ModelRequested,
    RunFinished,
    RunPaused,
    RunStarted,
    StepStarted,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId
from workbench.domain.published import Happened, Notice, TextDelta
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import row_line
from workbench.domain.tools import ToolSet
from workbench.domain.values import Body, body_of

RUN = RunId("r1")
LONG = "long " * 200


class Screen(io.TextIOWrapper):
    """A stream that says it is a terminal, or not."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(), "utf-8", write_through=True)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    @property
    def seen(self) -> str:
        return self.buffer.getvalue().decode()  # type: ignore[attr-defined, no-any-return]


def screen(*, terminal: bool = False) -> tuple[Screen, Screen, Out]:
    out, err = Screen(terminal=terminal), Screen(terminal=terminal)
    return out, err, Out(out, err)


def events(text: Body) -> list[AnyEvent]:
    return [
        RunStarted(
            run=RUN, seq=1, goal=Goal(instructions="go"), agent=Agent(model="m"), tools=ToolSet(), script=body_of(LONG)
        ),
        StepStarted(run=RUN, seq=2, step=1),
        ModelRequested(run=RUN, seq=3, step=1, model="m"),
        ModelReplied(run=RUN, seq=4, step=1, text=text),
        RunPaused(run=RUN, seq=5, step=1, reason="step"),
        RunFinished(run=RUN, seq=6, step=1, outcome="reached", why="so"),
    ]


def test_lines_wait_for_a_text_and_keep_their_order() -> None:
    out, _, where = screen()
    at_hand: dict[str, str] = {}
    view = JsonView(where, lambda body: at_hand.get(body.ref or ""))
    for event in events(body_of("short"))[:3]:
        view.show(Happened(run=RUN, events=(event,)))
    assert out.seen == ""
    at_hand[body_of(LONG).ref or ""] = LONG
    view.flush()
    assert out.seen.count("\n") == 3
    assert view.take_held() == ()


def test_rows_look_as_the_domain_says_without_colours() -> None:
    timeline = Timeline(events(body_of("Hello \x1b[31m")))
    for row in timeline.rows:
        assert row_text(row, Paint(coloured=False)) == row_line(row)
        assert "\x1b[31m" not in row_text(row, Paint(coloured=True)).replace("\x1b[31m(", "")


def test_a_row_is_printed_once_when_it_is_through() -> None:
    out, _, where = screen()
    view = TimelineView(where)
    for event in events(body_of("Hello.")):
        view.show(Happened(run=RUN, events=(event,)))
        view.show(TextDelta(run=RUN, step=1, text="Hello."))
    assert out.seen.count("Hello.") == 1
    assert "Paused" not in out.seen
    assert "Goal reached" in out.seen
    assert view.has_shown_reply


def test_text_streams_into_a_terminal_and_stands_there_once() -> None:
    out, err, where = screen(terminal=True)
    view = TimelineView(where)
    known = events(body_of("Hello there."))
    view.show(Happened(run=RUN, events=tuple(known[:3])))
    view.show(TextDelta(run=RUN, step=1, text="thinking", reasoning=True))
    view.show(TextDelta(run=RUN, step=1, text="Hello "))
    view.show(TextDelta(run=RUN, step=1, text="there."))
    view.show(Happened(run=RUN, events=(known[3],)))
    assert "Hello there.\n" in out.seen
    assert out.seen.count("Hello") == 1
    view.show(Notice(level="error", text="Disk full.", key="d"))
    view.show(Notice(level="error", text="Disk full.", key="d"))
    assert err.seen.count("Disk full.") == 1


def test_what_was_known_is_not_printed_again() -> None:
    out, _, where = screen()
    known = events(body_of("Hello."))
    view = TimelineView(where, known[:5])
    view.show(Happened(run=RUN, events=(known[5],)))
    assert out.seen.count("\n") == 1


def test_colours_need_a_terminal_and_no_one_against_them() -> None:
    terminal, file = Screen(terminal=True), Screen(terminal=False)
    assert wants_colour(terminal, {"TERM": "xterm"})
    assert not wants_colour(terminal, {"NO_COLOR": "1"})
    assert not wants_colour(terminal, {"TERM": "dumb"})
    assert not wants_colour(file, {})
