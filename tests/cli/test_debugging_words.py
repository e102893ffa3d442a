"""What is typed for forks, moves and edits, and how answers are told."""

from __future__ import annotations

import pytest

from workbench.cli.console.editing import agent_with, reply_words
from workbench.cli.console.moving import parse_until
from workbench.cli.console.peeking import grouped
from workbench.cli.console.travelling import ForkWords, parse_fork
from workbench.cli.paint import Paint
from workbench.cli.reports import comparison_lines, finding_lines, plan_lines, replay_lines, tree_lines
from workbench.cli.verbs.portable import test_text as written_test
from workbench.domain.agents import Agent, Parameters
from workbench.domain.errors import BadInput
from workbench.domain.events import PlannedCall, Sample
from workbench.domain.ids import RunId, SessionId, ToolCallId
from workbench.domain.inspection import (
    Comparison,
    Difference,
    EffectPlan,
    Finding,
    FindingList,
    Measures,
    PlanEntry,
    Repair,
    Replayed,
    StepPair,
)
from workbench.domain.memory import MemoryPlan
from workbench.domain.messages import RawCall
from workbench.domain.queries import RunRow
from workbench.domain.values import body_of

PLAIN = Paint(coloured=False)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ForkWords()),
        ("at 12", ForkWords(seq=12)),
        ("label another way at 3", ForkWords(seq=3, label="another way")),
        ("c2.1@4=tape c3.1@9=run remember", ForkWords(modes={"c2.1@4": "tape", "c3.1@9": "run"}, remember=True)),
        ("'c2.1=mock:3 files'", ForkWords(modes={"c2.1": "mock"}, mocks={"c2.1": "3 files"})),
    ],
)
def test_forks(typed: str, meant: ForkWords) -> None:
    assert parse_fork(typed) == meant


@pytest.mark.parametrize("typed", ["at x", "label", "c1.1=again", "so", "'open"])
def test_forks_that_can_not_be(typed: str) -> None:
    with pytest.raises(BadInput):
        parse_fork(typed)


def test_until() -> None:
    assert parse_until("3") == (3, None)
    assert parse_until("3 act") == (3, "act")
    for typed in ("", "x", "0", "3 lunch", "1 2 3"):
        with pytest.raises(BadInput):
            parse_until(typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("All done.", ("All done.", ())),
        ("-> files.list", ("", (RawCall(tool="files.list", arguments="{}"),))),
        (
            'I look. -> files.read {"path": "a -> b"} -> files.list {}',
            (
                "I look.",
                (
                    RawCall(tool="files.read", arguments='{"path": "a -> b"}'),
                    RawCall(tool="files.list", arguments="{}"),
                ),
            ),
        ),
    ],
)
def test_replies(typed: str, meant: tuple[str, tuple[RawCall, ...]]) -> None:
    assert reply_words(typed) == meant


@pytest.mark.parametrize("typed", ["-> files.read {broken", "-> files.read {} and more"])
def test_replies_that_can_not_be(typed: str) -> None:
    with pytest.raises(BadInput):
        reply_words(typed)


def test_agents() -> None:
    agent = Agent(model="m", parameters=Parameters(temperature=0.7))
    assert agent_with(agent, "model", "other").model == "other"
    assert agent_with(agent, "system_prompt", "Be brief.").system_prompt == "Be brief."
    assert agent_with(agent, "temperature", "0").parameters == Parameters(temperature=0.0)
    minded = agent_with(agent, "memory", "task, session")
    assert minded.memory == MemoryPlan(reads=("task", "session"), writes=("task", "session"))
    recalling = agent_with(minded, "memory.each_step", "2")
    assert (recalling.memory.each_step, recalling.memory.reads) == (2, ("task", "session"))
    assert agent_with(recalling, "memory", "none").memory == MemoryPlan()
    for name, value in (("memory", "everywhere"), ("memory.size", "3"), ("memory.at_start", "3")):
        with pytest.raises(BadInput):
            agent_with(agent, name, value)
    assert agent_with(agent, "temperature", "none").parameters == Parameters()
    assert agent_with(agent, "max_tokens", "200").parameters.max_tokens == 200
    assert agent_with(agent, "fallbacks", "a/b, local").fallbacks == ("a/b", "local")
    assert agent_with(agent, "fallbacks", "none").fallbacks == ()
    for name, value in (("temperature", "warm"), ("colour", "red"), ("seed", "1.5")):
        with pytest.raises(BadInput):
            agent_with(agent, name, value)


def test_samples_are_grouped_by_what_they_would_do() -> None:
    first, second, other = body_of('{"a":1,"b":2}'), body_of('{"b": 2, "a": 1}'), body_of('{"a": 3}')
    samples = [
        Sample(model="m", text=body_of(""), calls=(("t.x", first),)),
        Sample(model="m", text=body_of("Done.")),
        Sample(model="n", text=body_of("I do."), calls=(("t.x", second),)),
        Sample(model="m", text=body_of(""), calls=(("t.x", other),)),
        Sample(model="m", text=body_of(""), trouble="busy"),
    ]
    groups = grouped(samples, {body: body.text for body in (first, second, other)})
    assert [(group.title, group.places) for group in groups] == [
        ("t.x(a=1, b=2)", [0, 2]),
        ("in words: “Done.”", [1]),
        ("t.x(a=3)", [3]),
        ("no reply: busy", [4]),
    ]


def test_a_plan_tells_what_is_proposed_and_why() -> None:
    call = PlannedCall(
        call=ToolCallId("c1.1"), seq=8, tool="mail.send", arguments=body_of('{"to": "x"}'), key="k", mode="tape"
    )
    entry = PlanEntry(
        name="c1.1@8",
        planned=call,
        effect="irreversible",
        sends=True,
        choices=("tape", "mock", "run", "ask"),
        why="It sends.",
    )
    lines = list(plan_lines(EffectPlan(entries=(entry,), files=2), 7, PLAIN))
    assert lines[0] == "A fork after event 7 works in a copy of the folder: 2 files."
    assert lines[1].split() == ["c1.1@8", "tape", 'mail.send(to="x")']
    assert lines[2].strip() == "irreversible, sends. It sends. Or: mock, run, ask."
    assert list(plan_lines(EffectPlan(entries=()), 7, PLAIN)) == ["No call would fire again in a fork after event 7."]


def test_findings_come_with_their_repairs() -> None:
    finding = Finding(
        seq=9, rule="pairing", says="c1.1 has no result.", repairs=(Repair(what="drop_call", says="drop it", seq=8),)
    )
    lines = list(finding_lines(FindingList(findings=(finding,), events=12), PLAIN))
    assert "pairing  c1.1 has no result." in lines[0]
    assert lines[1].strip() == "mend: drop it (a fork at 8)"


def test_a_replay_tells_both_sides() -> None:
    replayed = Replayed(
        same=False, steps=1, seq=4, what="The prompt differs.", recorded="Be brief.\nNow.", now="Be long."
    )
    assert list(replay_lines(replayed, PLAIN)) == [
        "differs  event 4: The prompt differs.",
        "  recorded  Be brief.",
        "            Now.",
        "  now       Be long.",
    ]


def test_a_comparison_marks_the_first_difference() -> None:
    difference = Difference(
        what="reply",
        left="say yes",
        right="say no",
        words=(("same", "say "), ("left", "yes"), ("right", "no")),
    )
    pairs = (
        StepPair(left=1, right=1, left_seq=2, right_seq=2, shared=True),
        StepPair(left=2, right=2, left_seq=9, right_seq=9, differences=(difference,)),
        StepPair(left=3, right=None, left_seq=20, right_seq=None),
    )
    measures = Measures(
        status="reached",
        steps=3,
        tokens=1200,
        cost=0.5,
        seconds=2.0,
        calls=2,
        failed_calls=1,
        checks_passed=1,
        checks=2,
        verdict="reached",
    )
    found = Comparison(pairs=pairs, first=1, left=measures, right=measures, verdict="Left did better.")
    lines = list(comparison_lines(found, PLAIN))
    assert lines[:3] == ["first difference: step 2 | step 2", "  reply      say [-yes-] {+no+}", "step 3 | step –"]
    assert lines[-1] == "Left did better."


def test_a_comparison_names_the_sub_agent_in_which_two_runs_part() -> None:
    came_back = Difference(what="result", left="3", right="4")
    pairs = (
        StepPair(left=1, right=1, left_seq=2, right_seq=2, differences=(came_back,)),
        StepPair(left=2, right=2, left_seq=9, right_seq=8, agents=("analyse", "sums"), differences=(came_back,)),
    )
    measures = Measures(
        status="reached", steps=1, tokens=1, cost=0.0, seconds=1.0, calls=1, failed_calls=0, checks_passed=0, checks=0,
        verdict="", sub_agents=2,
    )  # fmt: skip
    lines = list(comparison_lines(Comparison(pairs=pairs, first=1, left=measures, right=measures, verdict=""), PLAIN))
    assert lines[0] == "step 1 | step 1"
    assert lines[3] == "    first difference: analyse › sums, step 2 | step 2"
    assert "sub agents   2                      2" in lines


def test_runs_stand_under_those_that_they_fork_from() -> None:
    def run(name: str, at: float, parent: str | None = None, **more: str) -> RunRow:
        return RunRow(
            id=RunId(name),
            session=SessionId("s"),
            status="paused",
            started=at,
            steps=1,
            parent=RunId(parent) if parent else None,
            parent_seq=7 if parent else None,
            **more,  # type: ignore[arg-type]
        )

    rows = [run("r3", 3, "r2"), run("r2", 2, "r1", label="hm", note="why"), run("r1", 1)]
    assert list(tree_lines(rows, PLAIN, RunId("r2"))) == [
        "  r1  paused, 1 step",
        "*    r2 from event 7  paused, 1 step  hm  why",
        "        r3 from event 7  paused, 1 step",
    ]


def test_the_written_test_is_python() -> None:
    compile(written_test("r1", "it's.workbench"), "test_x.py", "exec")
