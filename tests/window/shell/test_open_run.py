"""The view model: pages and live events in whatever order give the same timeline."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.agents import Agent
from workbench.domain.events import (
    AnyEvent,
    ApprovalAsked,
    ApprovalGiven,
    ContextBuilt,
    ContextUpdated,
    Evaluated,
    ModelReplied,
    ModelRequested,
    RunPaused,
    RunStarted,
    StepStarted,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.published import RunChanged, TextDelta
from workbench.domain.queries import RunRow
from workbench.domain.timeline import Timeline
from workbench.domain.tools import ToolSet
from workbench.domain.values import Body, body_of
from workbench.ui.open_run import OpenRun

R = RunId("r")
CALL = ToolCallId("c1.1")
ARGUMENTS = Body(text="{}", size=2)


def numbered(*events: AnyEvent) -> list[AnyEvent]:
    from msgspec.structs import replace

    return [replace(event, run=R, seq=seq, at=float(seq)) for seq, event in enumerate(events, 1)]


LOG = numbered(
    RunStarted(goal=Goal(instructions="x"), agent=Agent(model="m"), tools=ToolSet()),
    StepStarted(step=1),
    ContextBuilt(step=1, messages=1, tokens=10),
    ModelRequested(step=1, model="m"),
    ModelReplied(step=1, text=body_of("I will write"), calls=1),
    ToolProposed(step=1, call=CALL, tool="files.write", arguments=ARGUMENTS),
    ApprovalAsked(step=1, call=CALL, ask="permission", tool="files.write", arguments=ARGUMENTS, digest="d"),
    RunPaused(step=1, reason="approval"),
    ApprovalGiven(step=1, call=CALL, decision="approve"),
    ToolStarted(step=1, call=CALL, tool="files.write", arguments=ARGUMENTS),
    ToolReturned(step=1, call=CALL, tool="files.write", output=body_of("done")),
    Evaluated(step=1, verdict="go_on", why="there is more"),
    ContextUpdated(step=1, messages=2, tokens=30),
    StepStarted(step=2),
    ContextBuilt(step=2, messages=3, tokens=30),
    ModelRequested(step=2, model="m"),
)


def opened(events: int = len(LOG)) -> OpenRun:
    run = OpenRun()
    run.open(RunRow(id=R, session=SessionId("s"), status="running", events=events))
    return run


@settings(max_examples=80, deadline=None)
@given(
    pieces=st.lists(st.tuples(st.integers(0, len(LOG)), st.integers(1, 6)), max_size=12),
    cut=st.integers(0, len(LOG)),
)
def test_pages_and_live_events_in_any_order_give_the_log(pieces: list[tuple[int, int]], cut: int) -> None:
    run = opened()
    for start, length in pieces:
        run.add(LOG[start : start + length])
        assert run.events == LOG[: run.last]
    run.add(LOG[cut:])
    run.add(LOG)
    assert run.events == LOG
    assert not run.has_gap
    assert list(run.timeline.rows) == list(Timeline(LOG).rows)


def test_what_it_stands_before_follows_the_loop(qapp: object) -> None:
    run = opened(events=0)
    before = []
    for event in LOG:
        run.add([event])
        before.append(run.place.before)
    rest = ["evaluate", "update", "observe", "observe", "reason", "reason"]
    assert before == ["observe"] * 2 + ["reason"] * 2 + ["act"] * 6 + rest


def test_a_question_waits_until_it_is_answered(qtbot) -> None:
    run = opened(events=0)
    told: list[object] = []
    run.waiting_changed.connect(lambda: told.append(run.asked and run.asked.call))
    for event in LOG[:9]:
        run.add([event])
    assert told == [CALL, None]
    assert run.proposal(CALL) == LOG[5]


def test_streamed_text_is_joined_and_superseded(qtbot) -> None:
    run = opened(events=0)
    run.add(LOG)
    grown: list[int] = []
    streamed: list[int] = []
    run.grew.connect(grown.append)
    run.streamed.connect(streamed.append)
    for piece in ("Hel", "lo"):
        run.stream([TextDelta(run=R, step=2, text=piece)])
    assert "Hello" in run.timeline.rows[streamed[-1]].text
    assert grown == []
    run.add(numbered(*LOG, ModelReplied(step=2, text=body_of("Goodbye")))[-1:])
    assert "Goodbye" in run.timeline.rows[-1].text


def test_status_comes_from_the_engine(qtbot) -> None:
    run = opened()
    with qtbot.waitSignal(run.status_changed):
        run.change(RunChanged(run=R, session=SessionId("s"), status="paused", reason="limit", why="tokens"))
    assert (run.status, run.reason, run.why) == ("paused", "limit", "tokens")
    run.close()
    assert (run.status, run.run, run.last) == (None, None, 0)
