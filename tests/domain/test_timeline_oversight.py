"""What checkpoints and questions that are passed on look like in the timeline, and whom the run waits for."""

from __future__ import annotations

from tests.domain.tape import Tape
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_text import row_line, summary


def test_a_checkpoint_waits_in_one_row_and_its_answer_ends_it() -> None:
    tape = Tape().start().begin_step().say("Done so far.").end_step()
    at = tape.checkpoint("Step 1 is over. Look at the table.")
    timeline = Timeline(tape.events)
    row = timeline.rows[-1]
    assert (row.status, row.call, timeline.totals.status) == ("waiting", at, "waiting")
    assert "Look at the table." in row_line(row)
    tape.look(at, "approve", "fine").begin_step()
    timeline = Timeline(tape.events)
    row = next(each for each in timeline.rows if each.call == at)
    assert (row.status, timeline.totals.status) == ("ok", "running")
    assert summary(row).endswith("approved by person: fine")


def test_the_time_at_a_checkpoint_is_no_work() -> None:
    tape = Tape().start().begin_step().say("Done so far.").end_step()
    at = tape.checkpoint()
    before = Timeline(tape.events).totals.seconds
    tape.look(at, after=3600.0)
    assert Timeline(tape.events).totals.seconds - before < 1


def test_passing_on_names_who_decides_now_and_the_run_goes_on_waiting() -> None:
    tape = Tape().start().begin_step().say("I pay.", 1)
    call = tape.propose("bank.pay", "ask", amount=5)
    tape.ask(call).pass_on(call, "Ada", "the budget is hers").pass_on(call, "Bo")
    timeline = Timeline(tape.events)
    row = next(each for each in timeline.rows if each.call == call)
    assert (row.status, timeline.totals.status) == ("waiting", "waiting")
    assert [badge.text for badge in row.badges] == ["ask", "for Bo"]
    assert any("Passed on to Ada: the budget is hers" in each.text for each in timeline.rows)


def test_a_run_that_ends_at_its_checkpoint_waits_for_nobody() -> None:
    tape = Tape().start().begin_step().say("x").end_step()
    at = tape.checkpoint()
    tape.finish("stopped", "Stopped by a person.")
    timeline = Timeline(tape.events)
    assert next(each for each in timeline.rows if each.call == at).status == "not run"
    assert timeline.totals.status == "stopped"
