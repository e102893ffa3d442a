"""Events to rows: what the timeline says, that it can be grown, and that nothing in an event breaks it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.tape import Tape, invoices
from workbench.domain.agents import Agent
from workbench.domain.events import EVENT_KINDS, AnyEvent, RunStarted, ToolProposed
from workbench.domain.goals import Goal
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import (
    context_line,
    figures,
    model_words,
    row_line,
    step_line,
    summary,
    totals_line,
)
from workbench.domain.tools import ToolGrant, ToolSet, ToolSpec
from workbench.domain.values import body_of


def rows_of(tape: Tape) -> list[Row]:
    return list(Timeline(tape.events).rows)


def phases(rows: list[Row]) -> list[str]:
    return [str(row.phase or row.kind) for row in rows]


def texts(row: Row) -> list[str]:
    return [badge.text for badge in row.badges]


def one_step(tape: Tape, output: str = "48 rows") -> Tape:
    tape.begin_step().say("I need the list.", 1)
    return tape.run_tool(tape.propose("sqlite.query", sql="select 1"), output).end_step()


def test_a_step_is_a_row_for_each_phase_in_plain_words() -> None:
    rows = rows_of(one_step(Tape().start()).finish())
    assert phases(rows) == ["run", "observe", "reason", "act", "evaluate", "update", "mark"]
    assert [summary(row) for row in rows[1:5]] == [
        "goal + 9 messages",
        "“I need the list.”",
        'sqlite.query(sql="select 1") → “48 rows”',
        "progress: 48 of 48 read",
    ]
    assert figures(rows[2]) == "412 tok · $0.002 · 1.9 s"
    assert figures(rows[3]) == "62 ms"
    assert all(not row.is_open for row in rows)
    assert summary(rows[-1]) == "Goal reached · the file exists"


def test_each_call_is_one_row_however_their_events_are_mixed() -> None:
    tape = Tape().start().begin_step().say("Two at once.", 2)
    first, second = tape.propose("files.read", path="a"), tape.propose("files.read", path="b")
    tape.begin_tool(first).begin_tool(second).end_tool(second, "B").end_tool(first, "A")
    acts = [row for row in rows_of(tape) if row.phase == "act"]
    assert [summary(row) for row in acts] == ['files.read(path="a") → “A”', 'files.read(path="b") → “B”']
    assert acts[0].seqs == (6, 8, 11)
    assert acts[1].seqs == (7, 9, 10)


def test_a_failed_attempt_stays_as_a_row_of_its_own() -> None:
    tape = Tape().start().begin_step().request().fail().request(2).fail(None)
    first, second = (row for row in rows_of(tape) if row.phase == "reason")
    assert (first.status, second.status) == ("retried", "failed")
    assert first.text == "The server is busy (429). · sent again in 1.0 s"
    assert texts(second) == ["attempt 2", "rate limited"]


def test_a_call_waits_and_then_tells_what_was_decided() -> None:
    tape = Tape().start().begin_step().say("Send it.", 1)
    call = tape.propose("mail.send", "ask", to="x")
    tape.ask(call)
    timeline = Timeline(tape.events)
    waiting = timeline.rows[-1]
    assert (waiting.phase, waiting.status, texts(waiting)) == ("act", "waiting", ["ask"])
    assert timeline.totals.status == "waiting"
    tape.decide(call, "edit", arguments=body_of('{"to": "y"}')).resume().run_tool(call, "sent")
    sent = rows_of(tape)[-1]
    assert (sent.status, summary(sent), texts(sent)) == (
        "ok",
        'mail.send(to="y") → “sent”',
        ["edited", "untrusted"],
    )


def test_a_denied_call_gives_the_reason() -> None:
    tape = Tape().start().begin_step().say("Delete it.", 1)
    call = tape.propose("files.delete", "ask", path="a")
    tape.ask(call).decide(call, "deny", why="keep it").resume().deny(call, "keep it")
    row = rows_of(tape)[-1]
    assert (row.status, row.result, texts(row)) == ("denied", "keep it", ["denied by person"])


def test_a_call_that_the_engine_left_open_is_in_doubt_until_someone_decides() -> None:
    tape = Tape().start().begin_step().say("Pay.", 1)
    call = tape.propose("bank.pay", amount=3)
    tape.begin_tool(call).interrupt(call)
    timeline = Timeline(tape.events)
    assert [row.status for row in timeline.rows[-2:]] == ["in doubt", "waiting"]
    assert timeline.totals.status == "interrupted"
    tape.resume().ask(call, "in_doubt").decide(call).resume().begin_tool(call, 2).end_tool(call, "paid")
    paid = next(row for row in rows_of(tape) if row.phase == "act")
    assert (paid.status, texts(paid)) == ("ok", ["in doubt", "attempt 2", "untrusted"])


def test_a_request_cut_off_with_the_engine_is_sent_again_as_a_row_of_its_own() -> None:
    tape = Tape().start().begin_step().request().interrupt().resume().request().reply("Here.")
    statuses = [(row.phase, row.status) for row in rows_of(tape)[2:]]
    assert statuses == [("reason", "failed"), (None, "ok"), ("reason", "ok")]


def test_stepping_leaves_no_marks_but_other_pauses_do() -> None:
    tape = one_step(Tape().start()).pause("step")
    assert rows_of(tape)[-1].text == "Paused before observe"
    tape.resume()
    assert rows_of(tape)[-1].phase == "update"
    tape.pause("limit", "20 steps").resume().begin_step()
    marks = [row for row in rows_of(tape) if row.kind == "mark"]
    assert [summary(row) for row in marks] == ["Paused at a limit · 20 steps → went on"]


def test_a_stop_says_what_comes_next() -> None:
    tape = Tape().start().begin_step().pause("step")
    timeline = Timeline(tape.events)
    assert timeline.rows[-1].text == "Paused before reason"
    assert timeline.next_row == len(timeline.rows) - 1, "no row is ahead yet but that of the pause"
    tape.resume().say("Both.", 2)
    calls = [tape.propose("files.read", path=name) for name in ("a.md", "b.md")]
    timeline = Timeline(tape.events)
    assert timeline.next_row is None, "it does not stand still"
    tape.pause("breakpoint", "b1")
    timeline = Timeline(tape.events)
    assert timeline.rows[-1].text == 'Paused at a breakpoint, before files.read(path="a.md") · b1'
    assert timeline.next_row is not None
    assert timeline.rows[timeline.next_row].call == calls[0]
    tape.resume().run_tool(calls[0], "A").pause("step")
    assert rows_of(tape)[-1].text == 'Paused before files.read(path="b.md")'
    tape.resume().run_tool(calls[1], "B").pause("pause")
    assert rows_of(tape)[-1].text == "Paused by you, before evaluate"


def test_what_a_sub_agent_does_next_comes_before_what_its_supervisor_waits_for() -> None:
    tape = Tape().start().begin_step().say("Ask.", 1)
    call = tape.propose("ask_librarian", task="look")
    tape.begin_tool(call).enter(call, "librarian", "look")
    assert Timeline(tape.pause("step").events).rows[-1].text == "Paused before observe"


def test_what_a_failed_call_says_begins_with_what_its_badge_does_not() -> None:
    tape = Tape().start().begin_step().say("Read it.", 1)
    call = tape.propose("files.read", path="gone.md")
    tape.begin_tool(call).break_tool(call, "Error (not_found): There is no gone.md.")
    row = rows_of(tape)[-1]
    assert (row.result, texts(row)[0]) == ("There is no gone.md.", "not found")


def test_a_script_is_called_by_its_file() -> None:
    goal = Goal(instructions="Look.")
    agent = Agent(model="scripted:/home/me/goals/first-steps.json")
    row = Timeline([RunStarted(seq=1, at=1.0, goal=goal, agent=agent, tools=ToolSet())]).rows[0]
    assert row.text.endswith(" · scripted:first-steps.json · 0 tools")
    assert model_words("scripted:C:\\goals\\a.json") == "scripted:a.json"
    assert model_words("openai/gpt-5") == "openai/gpt-5"


def test_a_call_that_can_not_be_used_fails_at_once() -> None:
    tape = Tape().start().begin_step().say("Read it.", 1)
    tape.events.append(
        ToolProposed(
            seq=6,
            at=tape.at,
            step=1,
            call="c1.1",
            tool="files.reed",
            arguments=body_of('{"path": '),
            problem="unknown_tool",
            why="The nearest is files.read.",
        )
    )
    row = rows_of(tape)[-1]
    assert (row.status, texts(row)) == ("failed", ["unknown tool"])
    assert summary(row) == 'files.reed({"path":) → The nearest is files.read.'


def test_streamed_text_shows_until_the_reply_supersedes_it() -> None:
    tape = Tape().start().begin_step().request()
    timeline = Timeline(tape.events)
    assert timeline.set_streaming(1, "I think") == 2
    assert timeline.rows[2].text == "“I think"
    assert timeline.set_streaming(2, "elsewhere") is None
    tape.reply("I think so.")
    timeline.add(tape.events[-1])
    assert timeline.rows[2].text == "“I think so.”"
    assert timeline.set_streaming(1, "too late") is None


def test_the_end_of_the_run_closes_what_is_open() -> None:
    tape = Tape().start().begin_step().say("Two.", 2)
    tape.begin_tool(tape.propose("a.b"))
    tape.propose("a.c")
    rows = rows_of(tape.finish("stopped", "by you"))
    assert [row.status for row in rows[-3:]] == ["failed", "not run", "denied"]


def test_totals_count_work_and_not_waiting() -> None:
    tape = Tape().start().begin_step().say("Ask.", 1)
    call = tape.propose("a.b", "ask")
    tape.ask(call).decide(call, after=3600.0).resume().run_tool(call, "done").end_step()
    totals = Timeline(tape.events).totals
    assert 1.9 < totals.seconds < 2.2
    assert totals_line(totals).startswith("1 step · 5.6k tok · $0.002 · 2")
    assert context_line(totals) == "5.2k / 8k"
    assert totals.context_fill == 0.65


def test_bars_say_who_was_at_work() -> None:
    timeline = Timeline(invoices(5))
    assert {bar.lane for bar in timeline.bars} == {"model", "tools", "human"}
    assert [bar.status for bar in timeline.bars if bar.end is None] == ["waiting"]
    starts = [bar.start for bar in timeline.bars]
    assert starts == sorted(starts)
    for bar in timeline.bars:
        index = timeline.row_at(bar.seq)
        assert index is not None
        assert timeline.rows[index].start == bar.seq


def test_a_clock_that_is_set_back_disturbs_neither_bars_nor_time() -> None:
    tape = one_step(Tape().start())
    tape.at -= 86_400
    timeline = Timeline(one_step(tape).events)
    assert all(bar.end is not None and bar.end >= bar.start for bar in timeline.bars)
    assert [bar.start for bar in timeline.bars] == sorted(bar.start for bar in timeline.bars)
    assert 0 < timeline.totals.seconds < 10


def test_a_step_sums_up_its_rows() -> None:
    timeline = Timeline(invoices(5))
    assert [step.number for step in timeline.steps] == [1, 2, 3, 4, 5]
    assert [step.status for step in timeline.steps] == ["ok", "failed", "ok", "denied", "waiting"]
    assert step_line(timeline.steps[1]) == "“Vendor notes are needed for three outliers.” → files.read, files.read"
    assert timeline.step_of(timeline.rows[timeline.steps[1].first]) == 1
    assert timeline.step_of(timeline.rows[0]) is None


def test_an_event_seen_before_changes_nothing() -> None:
    events = invoices(4)
    timeline = Timeline(events)
    before = list(timeline.rows), timeline.totals
    assert timeline.add(events[3]) == len(timeline.rows)
    assert (list(timeline.rows), timeline.totals) == before


def test_the_tape_knows_every_kind_of_event() -> None:
    seen = {event.kind for event in every_kind()}
    assert seen == set(EVENT_KINDS)


def every_kind() -> list[AnyEvent]:
    tape = Tape().start().begin_step().request().fail().request(2).reply("Now.", 3)
    calls = [tape.propose("a.b", "ask", x=place) for place in range(3)]
    tape.ask(calls[0]).decide(calls[0]).resume().run_tool(calls[0], "done").deny(calls[1], "no")
    tape.begin_tool(calls[2]).interrupt(calls[2]).resume().break_tool(calls[2], "gone").end_step()
    tape.begin_step().look_at_folder().say("Once more.", 1)
    call = tape.propose("a.b", x=4)
    tape.judge(call).grant("a.b").lease(call).quarantine(call).revoke()
    tape.recall().remember("It is due in May.", call).forget("It is due in May.")
    tape.pause("breakpoint", "b1").edit("arguments", '{"x": 5}', call=call).undo(len(tape.events)).peek().log("x is 4")
    tape.evaluate()
    at = tape.checkpoint()
    tape.pass_on(at, "Ada", "you know the customer").look(at, "deny", "too slow")
    tape.fork("another way").pause("entry").resume().run_tool(call, "done").end_step()
    tape.begin_step().compact("Three were read.").fail_summary().compact().recall_parts(1).end_step()
    tape.begin_step().say("Delegate.", 1)
    call = tape.propose("delegate.search", task="find it")
    tape.begin_tool(call).enter(call, "search", "find it").leave(call, "search", "Here.").end_tool(call, "Here.")
    return tape.pause("pause").resume().finish().events


_events = st.one_of(st.just(invoices(8)), st.just(every_kind()))


@given(events=_events, data=st.data())
def test_growing_tells_from_which_row_on_it_differs(events: list[AnyEvent], data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from(range(len(events))), unique=True).map(sorted))
    timeline = Timeline()
    seen: list[Row] = []
    for index in kept:
        first = timeline.add(events[index])
        assert timeline.rows[:first] == seen[:first]
        seen = list(timeline.rows)
        row = timeline.row_at(events[index].seq)
        assert row is not None
        assert 0 <= row < len(seen)
    assert list(Timeline(events[index] for index in kept).rows) == seen
    assert len({row.start for row in seen}) == len(seen)
    assert all("\n" not in row_line(row) for row in seen)


def test_a_result_that_strangers_may_have_written_is_marked_and_others_are_not() -> None:
    tape = Tape()
    tools = ToolSet(grants={"files.*": ToolGrant(permission="auto"), "files.find": ToolGrant(trusted=True)})
    specs = tuple(
        ToolSpec(name=name, description="", schema="{}", third_party_output=name != "files.write")
        for name in ("files.read", "files.write", "files.find")
    )
    tape.start(tools=tools, offered=specs).begin_step()
    calls = [tape.propose(name) for name in ("files.read", "files.write", "files.find")]
    for call in calls:
        tape.run_tool(call, "text")
    assert [texts(row) for row in rows_of(tape) if row.phase == "act"] == [["untrusted"], [], []]
    assert [bar.untrusted for bar in Timeline(tape.events).bars if bar.lane == "tools"] == [True, False, False]


def test_what_holds_a_call_is_on_its_row_until_it_is_decided() -> None:
    tape = Tape()
    tape.start().begin_step()
    call = tape.propose("mail.send")
    tape.judge(call, held="it came from a note").ask(call, "policy")
    (row,) = [row for row in rows_of(tape) if row.phase == "act"]
    assert texts(row) == ["held · provenance"]
    tape.decide(call)
    (row,) = [row for row in rows_of(tape) if row.phase == "act"]
    assert texts(row) == ["provenance"]
