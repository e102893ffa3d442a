"""What a person changes, a fork, a logpoint and a peek look like in the timeline."""

from __future__ import annotations

from msgspec.structs import replace

from tests.domain.tape import Tape
from workbench.domain.agents import Agent, Parameters
from workbench.domain.events import Origin, PlannedCall, Sample
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.messages import Usage
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import row_line, summary
from workbench.domain.values import body_of


def at_breakpoint() -> tuple[Tape, ToolCallId]:
    tape = Tape().start().begin_step().say("I write.", 1)
    call = tape.propose("files.write", path="x.txt", content="wrong")
    return tape.pause("breakpoint", "b1: before files.write"), call


def rows_of(tape: Tape) -> list[Row]:
    return list(Timeline(tape.events).rows)


def act_row(tape: Tape) -> Row:
    return next(row for row in rows_of(tape) if row.phase == "act")


def test_an_edited_argument_shows_beside_the_original() -> None:
    tape, call = at_breakpoint()
    tape.edit("arguments", '{"path": "x.txt", "content": "right"}', call=call)
    mark = rows_of(tape)[-1]
    assert mark.kind == "mark"
    assert 'content="wrong"' in mark.text
    assert 'content="right"' in mark.result
    row = act_row(tape)
    assert (row.text, row.status) == ('files.write(path="x.txt", content="right")', "proposed")
    assert "[edited]" in row_line(row)
    assert Timeline(tape.events).totals.status == "paused"


def test_the_pause_lasts_while_one_edits() -> None:
    tape, call = at_breakpoint()
    tape.edit("arguments", "{}", call=call)
    pause = next(row for row in rows_of(tape) if row.text.startswith("Paused"))
    assert pause.status == "waiting"
    assert [bar.end for bar in Timeline(tape.events).bars if bar.lane == "human"] == [None]
    pause = next(row for row in rows_of(tape.resume()) if row.text.startswith("Paused"))
    assert (pause.status, pause.result) == ("ok", "went on")


def test_an_edit_taken_back_leaves_the_row_as_it_was() -> None:
    tape, call = at_breakpoint()
    before = act_row(tape)
    tape.edit("arguments", "{}", call=call).edit("result", "mine", call=call)
    assert act_row(tape).status == "ok"
    tape.undo(9)
    assert act_row(tape).text == "files.write()"
    tape.undo(8)
    now = act_row(tape)
    assert replace(now, seqs=before.seqs) == before
    assert rows_of(tape)[-1].text == "Took back the edit of event 8"


def test_an_edit_answers_what_was_asked() -> None:
    tape = Tape().start().begin_step().say("I write.", 1)
    call = tape.propose("files.write", "ask", path="x.txt")
    tape.ask(call).edit("result", "written", call=call)
    timeline = Timeline(tape.events)
    assert timeline.totals.status == "paused"
    assert summary(act_row(tape)) == 'files.write(path="x.txt") → “written”'
    assert [badge.text for badge in act_row(tape).badges] == ["answered by person"]
    assert all(bar.end is not None for bar in timeline.bars if bar.label.startswith("asked"))
    assert Timeline(tape.undo(tape.events[-1].seq).events).totals.status == "waiting"


def test_an_edited_reply_drops_its_calls_and_undoing_that_brings_them_back() -> None:
    tape, _ = at_breakpoint()
    tape.edit("reply", "I read first.")
    edit = tape.events[-1].seq
    tape.propose("files.read", path="x.txt")
    rows = rows_of(tape)
    assert [row.status for row in rows if row.phase == "act"] == ["not run", "proposed"]
    reason = next(row for row in rows if row.phase == "reason")
    assert (reason.text, [badge.text for badge in reason.badges]) == ("“I read first.”", ["edited"])
    assert any("“I write.”" in row.text for row in rows if row.kind == "mark")
    rows = rows_of(tape.undo(edit))
    assert [row.status for row in rows if row.phase == "act"] == ["proposed", "not run"]


def test_an_edited_agent_tells_what_changed() -> None:
    tape = Tape().start().pause("entry")
    agent = Agent(model="other", context_size=8000, parameters=Parameters(temperature=0.0))
    tape.edit("agent", agent=agent)
    assert rows_of(tape)[-1].result == "model other, temperature 0.0"
    tape.undo(tape.events[-1].seq).edit("agent", agent=replace(agent, model="gemma-3-270m"))
    assert rows_of(tape)[-1].result == "temperature 0.0"


def test_what_was_taken_from_another_run_says_from_where() -> None:
    tape, call = at_breakpoint()
    tape.edit("result", "ok", call=call, origin=Origin(run=RunId("r7"), seq=12))
    assert [badge.text for badge in rows_of(tape)[-1].badges] == ["from r7 at 12"]


def test_a_fork_says_whose_it_is_and_what_its_plan_is() -> None:
    tape, call = at_breakpoint()
    plan = PlannedCall(call=call, seq=9, tool="files.write", arguments=body_of("{}"), key="k", mode="tape")
    tape.begin_tool(call).fork("try it", (plan, replace(plan, mode="ask")))
    mark = rows_of(tape)[-1]
    assert mark.text == (
        "Forked from r0 after event 8 · try it · calls that come up again: 1 from the tape, 1 asked about"
    )
    assert act_row(tape).status == "proposed"
    timeline = Timeline(tape.events)
    assert timeline.totals.seconds < 10
    assert all(bar.end is not None for bar in timeline.bars)


def test_a_logpoint_is_a_line_with_its_name() -> None:
    row = rows_of(Tape().start().begin_step().log("x is 4", "b3"))[-1]
    assert (row.kind, row.text, [badge.text for badge in row.badges]) == ("mark", "x is 4", ["b3"])


def test_samples_are_counted_by_what_they_would_do() -> None:
    call = Sample(model="m", text=body_of(""), calls=(("files.read", body_of("{}")),), usage=Usage(output_tokens=7))
    other = Sample(model="m", text=body_of("Done."), usage=Usage(output_tokens=3, cost=0.5))
    row = rows_of(Tape().start().begin_step().pause("step").peek(call, call, other))[-1]
    assert row.text == "Peeked: 3 samples, nothing carried out"
    assert row.result == "2 × files.read, 1 × a reply in words"
    assert (row.tokens, row.cost) == (17, 0.5)


def test_the_folder_shows_only_where_it_stops_being_restorable() -> None:
    tape = Tape().start().look_at_folder().begin_step().look_at_folder("over 200 MB").look_at_folder("over 200 MB")
    assert [row.text for row in rows_of(tape) if row.kind == "mark"] == [
        "The work folder can't be restored from here on: over 200 MB"
    ]
