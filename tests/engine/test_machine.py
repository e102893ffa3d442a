"""What the loop does, event by event."""

from __future__ import annotations

import pytest

from tests.engine.loop import Loop, call, says
from workbench.domain.agents import Agent, Parameters
from workbench.domain.errors import InvalidCommand, ModelErrorKind
from workbench.domain.events import ModelFailed, ModelRequested, ToolDenied, ToolFailed, ToolProposed, ToolReturned
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.ids import ToolCallId
from workbench.domain.messages import ModelReply, RawCall
from workbench.domain.tools import ToolGrant
from workbench.engine.effects import AskPerson, CallTool
from workbench.engine.fold import fold
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CallBegun, Decided, Failed, Lost, Released
from workbench.engine.wording import digest

ASK = {"*": ToolGrant(permission="ask")}
FIRST = ToolCallId("c1.1")


def decide(loop: Loop, decision: str, **more: str) -> None:
    asked = next(event for event in reversed(loop.events) if event.kind == "approval_asked")
    loop.take(Decided(at=1.0, call=asked.call, decision=decision, digest=asked.digest, **more))  # type: ignore[union-attr,arg-type]


def test_one_call_then_an_answer_reaches_the_goal() -> None:
    loop = Loop([says("reading", call("files.read")), says("done")]).go()
    assert loop.kinds == [
        "run_started",
        *("step_started", "context_built", "model_requested", "model_replied", "tool_proposed"),
        *("call_judged", "tool_started", "tool_returned", "evaluated", "context_updated"),
        *("step_started", "context_built", "model_requested", "model_replied", "evaluated", "context_updated"),
        "run_finished",
    ]
    assert loop.state.status == "reached"
    roles = [message.role for message in loop.state.messages]
    assert roles == ["user", "assistant", "tool", "assistant"]


def test_pure_calls_run_side_by_side_and_a_write_waits_its_turn() -> None:
    loop = Loop([says("", call("files.read"), call("files.read", "b"), call("files.write"), call("files.read", "c"))])
    loop.go(2)
    assert [effect.call for effect in next_effects(loop.state) if isinstance(effect, CallTool)] == ["c1.1", "c1.2"]
    loop.go(2)
    assert [effect.call for effect in next_effects(loop.state) if isinstance(effect, CallTool)] == ["c1.3"]


def test_a_denied_call_is_told_to_the_model() -> None:
    loop = Loop([says("I will delete it", call("files.write")), says("Then I will not.")], ASK).go()
    assert next_effects(loop.state) == ()
    decide(loop, "deny", why="keep it")
    loop.go()
    denied = next(event for event in loop.events if isinstance(event, ToolDenied))
    assert "keep it" in denied.message.text
    assert loop.ran == []
    assert loop.state.status == "reached"


def test_an_edit_runs_as_edited_and_the_original_stays_on_record() -> None:
    loop = Loop([says("", call("files.write", "wrong")), says("done")], ASK).go()
    decide(loop, "edit", arguments='{"path": "right"}')
    loop.go()
    proposed = next(event for event in loop.events if isinstance(event, ToolProposed))
    assert "wrong" in proposed.arguments.text
    assert '"right"' in loop.state.messages[1].calls[0].arguments.text
    assert "edited" in loop.state.messages[2].body.text


def test_an_edit_that_does_not_fit_the_schema_is_refused_and_nothing_is_recorded() -> None:
    loop = Loop([says("", call("files.write"))], ASK).go()
    before = loop.state
    with pytest.raises(InvalidCommand, match="pth"):
        decide(loop, "edit", arguments='{"pth": "right"}')
    assert loop.state == before


def test_an_answer_to_other_arguments_is_refused() -> None:
    loop = Loop([says("", call("files.write"))], ASK).go()
    with pytest.raises(InvalidCommand, match="other arguments"):
        loop.take(Decided(at=1.0, call=FIRST, decision="approve", digest=digest("files.write", "{}")))


def test_a_second_answer_is_refused() -> None:
    loop = Loop([says("", call("files.write")), says("done")], ASK).go()
    decide(loop, "approve")
    with pytest.raises(InvalidCommand, match="decided already"):
        decide(loop, "approve")


def test_an_answer_of_ones_own_takes_the_tools_place() -> None:
    loop = Loop([says("", call("mail.send")), says("done")], ASK).go()
    decide(loop, "answer", result="sent by hand")
    loop.go()
    returned = next(event for event in loop.events if isinstance(event, ToolReturned))
    assert (returned.by, returned.output.text, loop.ran) == ("person", "sent by hand", [])


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (call("files.raed"), "unknown_tool"),
        (RawCall(tool="files.read", arguments='{"path": '), "bad_json"),
        (RawCall(tool="files.read", arguments='{"path": 3}'), "bad_arguments"),
        (RawCall(tool="files.read", arguments="[]"), "bad_arguments"),
        (RawCall(tool="files.read", arguments='{"path": NaN}'), "bad_json"),
        (RawCall(tool="files.read", arguments="[" * 100_000), "bad_json"),
    ],
)
def test_a_bad_call_is_told_to_the_model_and_never_runs(raw: RawCall, code: str) -> None:
    loop = Loop([says("", raw), says("sorry")]).go()
    failed = next(event for event in loop.events if isinstance(event, ToolFailed))
    assert failed.code == code
    assert loop.ran == []
    assert loop.state.messages[2].role == "tool"


def test_unusable_replies_are_bounded() -> None:
    loop = Loop([says(""), says("", call("no.such")), ModelReply(text="x", finish="length")]).go()
    assert loop.state.finished is not None
    assert (loop.state.status, loop.replies) == ("error", [])
    assert "3 times in a row" in loop.state.finished.why


def test_a_reply_cut_at_its_length_gives_no_calls() -> None:
    loop = Loop([ModelReply(text="", calls=(call("mail.send"),), finish="length"), says("done")]).go()
    assert loop.ran == []
    assert "tool_proposed" not in loop.kinds


def test_a_thousand_calls_in_a_reply_are_bounded() -> None:
    loop = Loop([says("", *[call("files.read")] * 1000), says("done")]).go()
    assert len(loop.ran) == 32
    assert [event.code for event in loop.events if isinstance(event, ToolFailed)] == ["too_many_calls"]


def test_of_a_model_that_may_not_call_in_parallel_only_the_first_call_is_taken() -> None:
    agent = Agent(model="m", base_url="http://127.0.0.1:9/v1", parameters=Parameters(parallel_calls=False))
    several = [call("files.read", path=name) for name in "abc"]
    loop = Loop([says("", *several), says("", several[1]), says("done")], agent=agent).go()
    assert [name for name, _ in loop.ran] == ["c1.1", "c2.1"]
    refused = [event for event in loop.events if isinstance(event, ToolFailed)]
    assert [(event.call, event.code) for event in refused] == [("c1.2", "too_many_calls"), ("c1.3", "too_many_calls")]
    assert all("make this call alone" in event.message.text for event in refused)
    assert loop.state.status == "reached"
    free = Loop([says("", *several), says("done")]).go()
    assert len(free.ran) == 3


def test_calls_that_the_goal_grants_are_counted() -> None:
    grants = {"files.read": ToolGrant(permission="auto", calls=2)}
    loop = Loop([says("", *[call("files.read")] * 3), says("", call("files.read")), says("done")], grants).go()
    assert len(loop.ran) == 2
    assert [event.code for event in loop.events if isinstance(event, ToolFailed)] == ["calls_spent", "calls_spent"]


def test_a_forbidden_tool_is_not_offered_and_not_run() -> None:
    grants = {"*": ToolGrant(permission="auto"), "mail.send": ToolGrant(permission="never")}
    loop = Loop([says("", call("mail.send")), says("ok")], grants).go()
    assert "mail.send" not in [spec.name for spec in loop.state.offered]
    assert "tool_denied" in loop.kinds
    assert loop.ran == []


def test_a_failed_request_is_sent_again_and_then_waits_for_a_person() -> None:
    busy = Failed(at=1.0, error="rate_limited", message="Busy.", retry_after=1.0)
    loop = Loop([busy, busy, busy, says("done")]).go()
    assert loop.kinds[-2:] == ["model_failed", "run_paused"]
    assert [getattr(event, "retry_in", 0) for event in loop.events if event.kind == "model_failed"] == [1.0, 1.0, None]
    loop.take(Released(at=9.0, how="continue"))
    loop.go()
    assert (loop.state.status, loop.state.position) == ("reached", 4)


@pytest.mark.parametrize(("jitter", "waits"), [(0.0, [0.5, 1.0]), (1.0, [1.5, 3.0])])
def test_waits_grow_and_are_spread_as_the_dice_fall(jitter: float, waits: list[float]) -> None:
    down = Failed(at=1.0, error="server", message="Oops.", jitter=jitter)
    loop = Loop([down, down, down]).go()
    assert [event.retry_in for event in loop.events if isinstance(event, ModelFailed)] == [*waits, None]


def test_a_fallback_takes_over_where_trying_again_is_over_or_of_no_use() -> None:
    down, wrong = (Failed(at=1.0, error=error, message="x", retry_after=1.0) for error in ("server", "auth"))
    agent = Agent(model="a/a", fallbacks=("b/b", "c/c"))
    loop = Loop([down, down, down, wrong, says("done")], agent=agent).go()
    failed = [(event.retry_in, event.switch_to) for event in loop.events if isinstance(event, ModelFailed)]
    assert failed == [(1.0, ""), (1.0, ""), (None, "b/b"), (None, "c/c")]
    asked = [event.model for event in loop.events if isinstance(event, ModelRequested)]
    assert asked == ["a/a", "a/a", "a/a", "b/b", "c/c"]
    assert (loop.state.status, loop.state.position) == ("reached", 5)


def test_where_no_model_is_left_a_person_decides_and_it_begins_with_the_first() -> None:
    wrong = Failed(at=1.0, error="auth", message="x")
    loop = Loop([wrong, wrong, says("done")], agent=Agent(model="a/a", fallbacks=("b/b",))).go()
    assert (loop.kinds[-1], loop.state.asked) == ("run_paused", 1)
    loop.take(Released(at=9.0, how="continue"))
    assert (loop.state.worker.model, loop.state.insists) == ("a/a", True)
    loop.go()
    assert (loop.state.status, loop.state.insists) == ("reached", False)


def test_a_step_begins_with_the_models_that_may_be_well_again() -> None:
    down, wrong = (Failed(at=1.0, error=error, message="x") for error in ("breaker_open", "auth"))
    agent = Agent(model="a/a", fallbacks=("b/b", "c/c"))
    more = says("", call("files.read"))
    loop = Loop([down, more, wrong, down, more, down, says("done")], agent=agent).go()
    asked = [event.model for event in loop.events if isinstance(event, ModelRequested)]
    assert asked == ["a/a", "b/b", "a/a", "b/b", "c/c", "b/b", "c/c"], "a wrong key stays wrong, a pause ends"


def test_a_connection_that_rests_is_waited_for_only_where_nobody_else_can_be_asked() -> None:
    rests = Failed(at=1.0, error="breaker_open", message="x", retry_after=20.0)
    loop = Loop([rests, says("done")]).go()
    assert [event.retry_in for event in loop.events if isinstance(event, ModelFailed)] == [20.0]
    assert loop.state.position == 1, "nothing was sent, so a script stands where it stood"


@pytest.mark.parametrize("error", ["filtered", "bug", "stopped", "script_dry"])
def test_not_every_failure_is_handed_to_the_next_model(error: ModelErrorKind) -> None:
    failed = Failed(at=1.0, error=error, message="x")
    loop = Loop([failed], agent=Agent(model="a/a", fallbacks=("b/b",))).go(2)
    assert "model_failed" in loop.kinds
    assert loop.state.asked == 0


def test_a_wrong_key_is_not_tried_again() -> None:
    loop = Loop([Failed(at=1.0, error="auth", message="Wrong key.", todo="Enter another.")]).go()
    assert loop.state.status == "paused"
    assert loop.state.paused is not None
    assert loop.state.paused.reason == "error"


def test_a_call_that_may_have_ended_runs_again_only_when_that_does_no_harm() -> None:
    for tool, again in (("files.read", True), ("files.write", True), ("shop.order", True), ("mail.send", False)):
        loop = Loop([says("", call(tool)), says("done")]).go(2)
        loop.take(CallBegun(at=1.0, call=FIRST, attempt=1))
        loop.take(Lost(at=2.0))
        loop.take(Released(at=3.0, how="continue"))
        effects = next_effects(loop.state)
        if again:
            assert effects == (CallTool(call=FIRST, attempt=2),)
        else:
            assert effects == (AskPerson(call=FIRST, ask="in_doubt"),)
            loop.go()
            decide(loop, "deny")
            loop.go()
            assert loop.ran == []
            assert "Nobody knows" in loop.state.messages[2].body.text


def test_a_question_waits_for_its_answer() -> None:
    loop = Loop([says("", RawCall(tool="ask_human", arguments='{"question": "Which year?"}')), says("done")]).go()
    asked = next(event for event in loop.events if event.kind == "approval_asked")
    assert getattr(asked, "question", "") == "Which year?"
    with pytest.raises(InvalidCommand, match="needs an answer"):
        decide(loop, "approve")
    decide(loop, "answer", result="2026")
    loop.go()
    assert loop.state.messages[2].body.text == "2026"


def test_checks_decide_whether_the_goal_is_reached() -> None:
    goal = Goal(instructions="x", checks=(Check(file="a.txt"),))
    assert Loop([says("done")], goal=goal).go().state.status == "reached"
    assert Loop([says("done")], goal=goal, check=lambda _: False).go().state.status == "not_reached"


def test_limits_end_a_run_before_the_step_that_would_exceed_them() -> None:
    goal = Goal(instructions="x", limits=Limits(steps=2))
    loop = Loop([says("", call("files.read"))] * 5, goal=goal).go()
    assert (loop.state.status, loop.state.step, len(loop.ran)) == ("limit", 2, 2)


def test_the_state_is_the_fold_of_every_prefix() -> None:
    loop = Loop([says("", call("files.read"), call("files.write")), says(""), says("done")]).go()
    assert fold(loop.events) == loop.state
    for length in range(1, len(loop.events) + 1):
        assert fold(loop.events[:length]).seq == length
