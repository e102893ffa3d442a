"""A person's edits and forks: what they change, what they leave on record, and what is refused."""

from __future__ import annotations

import pytest

from tests.engine.loop import Loop, call, says
from tests.engine.test_machine import ASK, FIRST, decide
from workbench.domain.agents import Agent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import Edited, Origin, PlannedCall, ToolProposed, ToolStarted, bodies_in
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.messages import RawCall
from workbench.domain.values import body_of
from workbench.engine.context import build_request
from workbench.engine.effects import AskPerson, CallTool, TakeFromPlan
from workbench.engine.fold import fold
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CallBegun, CallFailed, EditMade, EditTakenBack, Ended, Halted, Released
from workbench.engine.wording import digest


def _stopped(loop: Loop, most: int) -> Loop:
    """Stand still after so many effects."""
    loop.go(most)
    loop.take(Halted(at=1.0, reason="step"))
    return loop


def _edit(loop: Loop, target: str, **more: object) -> None:
    loop.take(EditMade(at=2.0, target=target, **more))  # type: ignore[arg-type]


def _on(loop: Loop) -> Loop:
    loop.take(Released(at=3.0, how="continue"))
    return loop.go()


def _before_act() -> Loop:
    return _stopped(Loop([says("I write", call("files.write", "wrong")), says("done")]), 2)


def test_edited_arguments_run_and_the_models_stay_on_record() -> None:
    loop = _before_act()
    _edit(loop, "arguments", call=FIRST, text='{"path": "right"}')
    _on(loop)
    proposed = next(event for event in loop.events if isinstance(event, ToolProposed))
    started = next(event for event in loop.events if isinstance(event, ToolStarted))
    assert ("wrong" in proposed.arguments.text, "right" in started.arguments.text) == (True, True)
    assistant, result = loop.state.messages[1:3]
    assert "right" in assistant.calls[0].arguments.text
    assert result.body.text.startswith("(A person edited this call's arguments")
    assert fold(loop.events) == loop.state


def test_a_persons_result_takes_the_calls_place_and_nothing_runs() -> None:
    loop = _before_act()
    origin = Origin(run=RunId("r0"), seq=7)
    _edit(loop, "result", call=FIRST, text="already written", origin=origin)
    _on(loop)
    assert loop.ran == []
    assert loop.state.messages[2].body.text == "(A person gave this result in the tool's place.)\nalready written"
    assert next(event for event in loop.events if isinstance(event, Edited)).origin == origin


def test_a_result_can_be_replaced_before_it_is_evaluated() -> None:
    loop = _stopped(Loop([says("", call("files.read")), says("done")]), 3)
    _edit(loop, "result", call=FIRST, text="other")
    _on(loop)
    assert loop.state.messages[2].body.text.endswith("\nother")
    assert loop.ran == [("c1.1", 1)]


def test_an_edited_reply_has_its_own_calls_with_new_ids() -> None:
    loop = _before_act()
    _edit(loop, "reply", text="I read first", calls=(call("files.read", "a"), call("files.write", "b")))
    assert [each.id for each in loop.state.calls] == ["c1.2", "c1.3"]
    _on(loop)
    assert [each for each, _ in loop.ran] == ["c1.2", "c1.3"]
    assert loop.state.messages[1].body.text == "I read first"
    assert loop.state.status == "reached"


def test_a_reply_without_calls_ends_the_run() -> None:
    loop = _before_act()
    _edit(loop, "reply", text="It is done.")
    _on(loop)
    assert (loop.ran, loop.state.status, len(loop.replies)) == ([], "reached", 1)


def test_an_edited_prompt_is_what_the_model_reads() -> None:
    loop = _stopped(Loop([says("done")]), 1)
    _edit(loop, "prompt", message=0, text="Do something else.")
    request = build_request(loop.state, loop.bodies)
    assert [message.text for message in request.messages] == ["Do something else."]
    assert loop.state.messages[0].source == "person"
    assert loop.state.goal.instructions == "Do it."


def test_another_agent_answers_from_now_on() -> None:
    loop = _stopped(Loop([says("done")]), 1)
    _edit(loop, "agent", agent=Agent(model="scripted:y"))
    assert build_request(loop.state, loop.bodies).model == "scripted:y"


def test_another_system_prompt_is_what_the_model_reads_from_now_on() -> None:
    loop = _stopped(Loop([says("done")]), 1)
    long = "Be brief. " * 100
    for prompt, roles in ((long, ["system", "user"]), ("Be long.", ["system", "user"]), ("", ["user"])):
        _edit(loop, "agent", agent=Agent(model="scripted:x", system_prompt=prompt))
        messages = build_request(loop.state, loop.bodies).messages
        assert [message.role for message in messages] == roles
        assert messages[0].text == prompt or not prompt
        assert [loop.bodies.text(body) for body in bodies_in(loop.events[-1])] == [prompt]
    loop.take(EditTakenBack(at=2.0))
    assert build_request(loop.state, loop.bodies).messages[0].text == "Be long."


def test_edits_are_taken_back_one_by_one_until_the_run_goes_on() -> None:
    loop = _before_act()
    first = loop.state
    _edit(loop, "arguments", call=FIRST, text='{"path": "one"}')
    _edit(loop, "reply", text="other", calls=(call("files.read"),))
    loop.take(EditTakenBack(at=2.0))
    assert "one" in loop.state.calls[0].arguments.text
    loop.take(EditTakenBack(at=2.0))
    assert (loop.state.calls, loop.state.reply, loop.state.next) == (first.calls, first.reply, first.next)
    with pytest.raises(InvalidCommand, match="no edit to take back"):
        loop.take(EditTakenBack(at=2.0))
    _edit(loop, "arguments", call=FIRST, text='{"path": "two"}')
    loop.take(Released(at=3.0, how="continue"))
    with pytest.raises(InvalidCommand, match="no edit to take back"):
        loop.take(EditTakenBack(at=3.0))
    assert fold(loop.events) == loop.state


def test_an_edit_stays_once_a_call_was_decided_or_came_back() -> None:
    """Taking it back would take back what a person decided, or what was done outside."""
    loop = Loop([says("", call("mail.send")), says("done")], ASK).go()
    loop.take(Halted(at=1.0, reason="pause"))
    _edit(loop, "agent", agent=Agent(model="scripted:y"))
    decide(loop, "answer")
    with pytest.raises(InvalidCommand, match="no edit to take back"):
        loop.take(EditTakenBack(at=2.0))
    assert loop.state.calls[0].status == "done"
    loop = _before_act()
    loop.take(CallBegun(at=2.0, call=FIRST, attempt=1))
    _edit(loop, "agent", agent=Agent(model="scripted:y"))
    loop.take(CallFailed(at=2.0, call=FIRST, code="gone", message="It is gone."))
    with pytest.raises(InvalidCommand, match="no edit to take back"):
        loop.take(EditTakenBack(at=2.0))
    assert fold(loop.events) == loop.state


def test_calls_of_an_edit_that_was_taken_back_keep_their_ids_to_themselves() -> None:
    loop = _before_act()
    for _ in range(2):
        _edit(loop, "reply", text="other", calls=(call("files.read"),))
        loop.take(EditTakenBack(at=2.0))
    ids = [event.call for event in loop.events if isinstance(event, ToolProposed)]
    assert ids == ["c1.1", "c1.2", "c1.3"]


@pytest.mark.parametrize(
    ("target", "more", "said"),
    [
        ("arguments", {"call": FIRST, "text": "{"}, "not valid JSON"),
        ("arguments", {"call": FIRST, "text": '{"pth": "x"}'}, "pth"),
        ("arguments", {"text": "{}"}, "names no call"),
        ("arguments", {"call": ToolCallId("c9.9"), "text": "{}"}, "no call c9.9"),
        ("reply", {"text": " "}, "would be empty"),
        ("reply", {"text": "x", "calls": (RawCall(tool="no.such", arguments="{}"),)}, "no tool"),
        ("prompt", {"message": 0, "text": "x"}, "sent already"),
        ("agent", {}, "names no model"),
        ("result", {"text": "x"}, "names no call"),
    ],
)
def test_what_would_not_be_valid_is_refused_and_nothing_is_recorded(
    target: str, more: dict[str, object], said: str
) -> None:
    loop = _before_act()
    before, events = loop.state, list(loop.events)
    with pytest.raises(InvalidCommand, match=said):
        _edit(loop, target, **more)
    assert (loop.state, loop.events) == (before, events)


def test_a_run_that_is_under_way_is_not_edited() -> None:
    loop = Loop([says("", call("files.write"))]).go(2)
    with pytest.raises(InvalidCommand, match="under way"):
        _edit(loop, "result", call=FIRST, text="x")
    loop = _stopped(Loop([says("done")]), 1)
    with pytest.raises(InvalidCommand, match="no message 5"):
        _edit(loop, "prompt", message=5, text="x")


def test_a_call_that_has_run_keeps_its_arguments() -> None:
    loop = _stopped(Loop([says("", call("files.read")), says("done")]), 3)
    with pytest.raises(InvalidCommand, match="has run already"):
        _edit(loop, "arguments", call=FIRST, text='{"path": "x"}')
    with pytest.raises(InvalidCommand, match="no reply whose calls"):
        _edit(loop, "reply", text="x")


def test_a_fork_stands_where_its_parent_stood_and_the_parents_events_stay() -> None:
    loop = Loop([says("", call("files.read")), says("done")]).go()
    parent = list(loop.events)
    end = loop.kinds.index("context_updated") + 1
    loop.replies = [says("another end")]
    loop.fork(end)
    assert (loop.state.run, loop.state.status, loop.state.seq) == ("r1f", "running", end + 1)
    loop.go()
    assert loop.events[:end] == parent[:end]
    assert {event.run for event in loop.events[end:]} == {"r1f"}
    assert loop.state.messages[-1].body.text == "another end"
    assert fold(loop.events) == loop.state


def test_a_fork_of_a_run_that_is_over_goes_on() -> None:
    loop = Loop([says("done")]).go()
    loop.take(Ended(at=1.0, outcome="stopped", why="x"))
    loop.replies = [says("more")]
    assert loop.fork(len(loop.events)).go().state.status == "reached"


def _plan(mode: str, loop: Loop, **more: object) -> PlannedCall:
    asked = loop.state.calls[0]
    return PlannedCall(
        call=asked.id,
        seq=1,
        tool=asked.tool,
        arguments=asked.arguments,
        key=digest(asked.tool, '{"path":"a.txt"}'),
        mode=mode,  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


def test_a_plan_answers_the_same_call_however_it_is_spelt_and_only_as_often_as_it_says() -> None:
    loop = Loop([says("", call("mail.send")), says("done")]).go(2)
    plan = _plan("tape", loop, output=body_of("sent"))
    again = RawCall(tool="mail.send", arguments='{ "path" :"a.txt" }')
    loop.replies = [says("", again), says("", again), says("done")]
    loop.fork(1, (plan,)).go()
    assert loop.ran == [("c2.1", 1)]
    assert loop.state.messages[2].body.text == "sent"
    assert loop.state.tape == ()


def test_a_recorded_failure_is_answered_as_a_failure() -> None:
    loop = Loop([says("", call("mail.send")), says("done")]).go(2)
    plan = _plan("tape", loop, output=body_of("Error (gone): It is gone."), failed=True)
    loop.replies = [says("", call("mail.send")), says("done")]
    loop.fork(1, (plan,)).go()
    assert (loop.ran, "tool_failed" in loop.kinds) == ([], True)


@pytest.mark.parametrize("mode", ["ask", "compensate"])
def test_a_call_that_had_begun_is_asked_about_where_the_plan_says_so(mode: str) -> None:
    loop = Loop([says("", call("mail.send")), says("done")]).go(2)
    loop.take(CallBegun(at=1.0, call=FIRST, attempt=1))
    assert next_effects(loop.state) == ()
    plan = _plan(mode, loop)
    loop.fork(len(loop.events), (plan,))
    assert next_effects(loop.state) == (AskPerson(call=FIRST, ask="permission"),)
    loop.fork(len(loop.events) - 1)
    assert next_effects(loop.state) == (CallTool(call=FIRST, attempt=2),)


def test_an_approval_of_the_parent_is_not_one_of_the_fork_where_the_plan_asks() -> None:
    loop = Loop([says("", call("mail.send")), says("done")], ASK).go()
    decide(loop, "approve")
    loop.fork(len(loop.events), (_plan("ask", loop),))
    assert next_effects(loop.state) == (AskPerson(call=FIRST, ask="permission"),)


def test_the_texts_of_a_plan_are_texts_of_its_event() -> None:
    loop = Loop([says("", call("mail.send")), says("done")]).go(2)
    plan = _plan("mock", loop, output=body_of("x" * 1000))
    loop.fork(1, (plan,))
    assert {body.size for body in bodies_in(loop.events[1])} >= {1000}


def test_a_recorded_result_answers_one_of_two_calls_that_are_made_side_by_side() -> None:
    loop = Loop([says("", call("files.read"))]).go(2)
    plan = _plan("tape", loop, output=body_of("as it was"))
    loop.replies = [says("look twice", call("files.read"), call("files.read"))]
    loop.fork(1, (plan,)).go(2)
    assert next_effects(loop.state) == (
        TakeFromPlan(call=ToolCallId("c1.1")),
        CallTool(call=ToolCallId("c1.2"), attempt=1),
    )
    for effect in next_effects(loop.state):
        loop.perform(effect)
    assert [call.status for call in loop.state.calls] == ["done", "done"]
    assert loop.ran == [("c1.2", 1)]


@pytest.mark.parametrize("target", ["reply", "arguments", "result"])
def test_a_run_whose_question_is_edited_away_can_go_on(target: str) -> None:
    loop = Loop([says("", call("mail.send")), says("done")], ASK).go()
    loop.take(Halted(at=1.0, reason="approval", why="mail.send (c1.1)"))
    assert loop.state.status == "waiting"
    text = '{"path": "right"}' if target == "arguments" else "in my words"
    _edit(loop, target, call=ToolCallId("c1.1"), text=text)
    assert loop.state.status == "paused"
    loop.take(EditTakenBack(at=1.0))
    assert loop.state.status == "waiting", "the question is there again"
    _edit(loop, target, call=ToolCallId("c1.1"), text=text)
    assert _on(loop).state.status == "reached"
    assert len(loop.ran) == (target == "arguments")
    assert fold(loop.events) == loop.state


def test_a_run_waits_on_while_something_else_is_asked() -> None:
    loop = Loop([says("", call("mail.send"), call("mail.send", "b")), says("done")], ASK).go()
    assert [each.status for each in loop.state.calls] == ["asked", "asked"]
    loop.take(Halted(at=1.0, reason="approval"))
    _edit(loop, "result", call=ToolCallId("c1.1"), text="as if")
    assert loop.state.status == "waiting"
