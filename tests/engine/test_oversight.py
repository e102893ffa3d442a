"""Where a goal's oversight stops a run for a person, and what follows from each answer. The loop alone, no I/O."""

from __future__ import annotations

import json

import pytest

from tests.engine.loop import Loop, Texts, call, says
from workbench.debug.inverse import outcome_of
from workbench.debug.oversight import due
from workbench.domain.errors import InvalidCommand
from workbench.domain.goals import Goal
from workbench.domain.messages import RawCall
from workbench.domain.oversight import Checkpoint, Oversight
from workbench.domain.tools import ToolGrant
from workbench.engine.effects import AskPerson
from workbench.engine.fold import fold
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import CheckpointMet, Decided
from workbench.engine.wording import digest


def watched(*checkpoints: Checkpoint, style: str = "checkpoints") -> Goal:
    return Goal(instructions="Do it.", oversight=Oversight(style=style, checkpoints=checkpoints))  # type: ignore[arg-type]


def loop_of(goal: Goal, tool: str = "files.write") -> Loop:
    return Loop([says("", call(tool)), says("", call("files.read")), says("done")], goal=goal).go()


def decide(loop: Loop, decision: str, **more: str) -> None:
    state = loop.state
    if state.checkpoint is not None:
        at, ties = state.checkpoint.call, state.checkpoint.digest
    else:
        waiting = next(each for each in state.calls if each.status == "asked")
        at, ties = waiting.id, digest(waiting.tool, loop.bodies.text(waiting.arguments))
    loop.take(Decided(at=1.0, call=at, decision=decision, digest=ties, **more))  # type: ignore[arg-type]


def meet(loop: Loop) -> None:
    """Let the loop stop where the driver would."""
    met = due(loop.state, loop.bodies)
    assert met is not None
    loop.take(CheckpointMet(at=1.0, place=met.place, why=met.why, again=met.again))


def test_a_checkpoint_before_a_tool_asks_though_the_tool_set_grants_it() -> None:
    loop = loop_of(watched(Checkpoint(at="tool", tool="files.wr*", look_at="Is the path right?")))
    assert loop.state.calls[0].ask == "checkpoint"
    assert getattr(loop.events[-1], "question", "") == "A checkpoint stands before files.wr*. Is the path right?"
    assert loop.ran == []
    decide(loop, "approve")
    loop.go()
    assert [each for each, _ in loop.ran] == ["c1.1", "c2.1"]


@pytest.mark.parametrize(
    ("goal", "tool", "asks"),
    [
        (watched(style="every write asks"), "files.write", True),
        (watched(style="every write asks"), "files.read", False),
        (watched(Checkpoint(at="tool", tool="mail.*")), "files.write", False),
        (watched(Checkpoint(at="tool"), style="autonomous"), "files.write", False),
    ],
)
def test_only_what_the_oversight_names_is_asked_about(goal: Goal, tool: str, asks: bool) -> None:
    loop = loop_of(goal, tool)
    assert bool(loop.state.totals.asks) == asks


def test_a_rule_cannot_be_granted_with_a_checkpoint_and_it_asks_each_time() -> None:
    loop = Loop(
        [says("", call("files.write")), says("", call("files.write", "b.txt"))], goal=watched(Checkpoint(at="tool"))
    )
    loop.go()
    decide(loop, "approve")
    loop.go(6)
    assert next_effects(loop.state) == () or isinstance(next_effects(loop.state)[0], AskPerson)
    assert loop.state.step == 2


def test_after_steps_a_person_approves_and_it_goes_on_until_the_next() -> None:
    loop = Loop(
        [says("", call("files.read")), says("", call("files.read", "b")), says("done")],
        goal=watched(Checkpoint(at="step", every=2)),
    )
    while loop.state.step < 2 or loop.state.next != "observe":
        assert due(loop.state, loop.bodies) is None or loop.state.next != "observe"
        loop.go(1)
    meet(loop)
    assert (loop.state.checkpoint is not None, next_effects(loop.state)) == (True, ())
    decide(loop, "approve")
    assert due(loop.state, loop.bodies) is None
    assert loop.go().state.finished is not None


def test_a_denial_is_told_to_the_model_and_a_word_with_an_approval_too() -> None:
    for decision, said in (("deny", "does not approve of it. Too slow. Mend that"), ("approve", "They say: Too slow.")):
        loop = loop_of(watched(Checkpoint(at="step")), "files.read")
        loop = Loop([says("", call("files.read")), says("done")], goal=watched(Checkpoint(at="step")))
        while loop.state.step < 1 or loop.state.next != "observe":
            loop.go(1)
        meet(loop)
        decide(loop, decision, why="Too slow")
        last = loop.state.messages[-1]
        assert (last.role, last.source, last.untrusted) == ("user", "person", False)
        assert said in loop.bodies.text(last.body)
        assert fold(loop.events) == loop.state


def test_a_milestone_is_reached_once_and_one_that_cannot_be_judged_stops_the_run() -> None:
    goal = watched(Checkpoint(at="milestone", when="step.number >= 1"), Checkpoint(at="milestone", when="1 / 0"))
    loop = Loop([says("", call("files.read")), says("", call("files.read", "b")), says("done")], goal=goal)
    while loop.state.step < 1 or loop.state.next != "observe":
        loop.go(1)
    meet(loop)
    decide(loop, "approve")
    second = due(loop.state, loop.bodies)
    assert second is not None
    assert second.again
    assert "can't be judged" in second.why
    meet(loop)
    decide(loop, "approve")
    assert due(loop.state, loop.bodies) is None
    while loop.state.step < 2 or loop.state.next != "observe":
        loop.go(1)
    again = due(loop.state, loop.bodies)
    assert again is not None
    assert again.place == 1


def test_passing_on_needs_a_name_and_leaves_the_question_open() -> None:
    loop = loop_of(watched(style="every write asks"))
    with pytest.raises(InvalidCommand, match="Nobody is named"):
        decide(loop, "escalate")
    decide(loop, "escalate", to="Ada", why="you know the account")
    assert loop.events[-1].kind == "ask_passed_on"
    assert loop.state.calls[0].status == "asked"
    decide(loop, "approve")
    assert loop.state.calls[0].status == "approved"


@pytest.mark.parametrize("decision", ["edit", "answer", "strip", "quarantine"])
def test_a_checkpoint_between_steps_is_approved_or_denied(decision: str) -> None:
    loop = Loop([says("", call("files.read")), says("done")], goal=watched(Checkpoint(at="step")))
    while loop.state.step < 1 or loop.state.next != "observe":
        loop.go(1)
    meet(loop)
    with pytest.raises(InvalidCommand, match="approved or denied"):
        decide(loop, decision)
    with pytest.raises(InvalidCommand, match="with a reason"):
        decide(loop, "deny")


def asks(**arguments: object) -> Loop:
    question = RawCall(tool="ask_human", arguments=json.dumps({"question": "Which?", **arguments}))
    return Loop([says("", question), says("done")], {"*": ToolGrant(permission="auto")}).go()


@pytest.mark.parametrize(
    ("arguments", "good", "bad"),
    [
        ({}, "anything", None),
        ({"choices": ["red", "blue"]}, "red", "green"),
        (
            {"answer_schema": {"type": "object", "properties": {"count": {"type": "integer"}}, "required": ["count"]}},
            '{"count": 3}',
            '{"count": "three"}',
        ),
        (
            {"answer_schema": {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]}},
            '{"ok": false}',
            "{}",
        ),
    ],
)
def test_an_answer_has_the_form_that_the_question_asks_for(
    arguments: dict[str, object], good: str, bad: str | None
) -> None:
    loop = asks(**arguments)
    if bad is not None:
        with pytest.raises(InvalidCommand):
            decide(loop, "answer", result=bad)
    decide(loop, "answer", result=good)
    assert loop.go().state.finished is not None


def test_events_of_oversight_come_of_the_outcomes_that_a_replay_makes_of_them() -> None:
    loop = Loop([says("", call("files.read")), says("done")], goal=watched(Checkpoint(at="step")))
    while loop.state.step < 1 or loop.state.next != "observe":
        loop.go(1)
    meet(loop)
    decide(loop, "escalate", to="Ada", why="yours")
    decide(loop, "deny", why="not yet")
    state = None
    texts = Texts()
    for place, event in enumerate(loop.events):
        if event.kind in ("checkpoint_reached", "checkpoint_answered", "ask_passed_on"):
            state = fold(loop.events[:place])
            made = outcome_of(state, event, (), texts)
            assert made is not None
            assert made in loop.outcomes
    assert state is not None
