"""Two runs side by side whose agents hand tasks over."""

from __future__ import annotations

from msgspec.structs import replace

from tests.engine.loop import Loop, call, says
from tests.engine.test_frames import boss, hand, loop, worker
from workbench.debug.compare import compare
from workbench.domain.agents import Agent, SubAgent
from workbench.domain.events import AnyEvent, StepStarted
from workbench.domain.ids import RunId
from workbench.domain.inspection import StepPair
from workbench.domain.messages import ModelReply
from workbench.engine.machine import next_effects

DEEP = SubAgent(name="analyse", agent=Agent(model="m", sub_agents=(worker("sums"),)), tools=worker("x").tools)


def _told(pairs: tuple[StepPair, ...]) -> list[tuple[str, int | None, int | None, bool]]:
    return [(" ".join(each.agents), each.left, each.right, bool(each.differences)) for each in pairs]


def _other(made: Loop) -> list[AnyEvent]:
    return [replace(event, run=RunId("r9")) for event in made.events]


def _deep(sum_says: str) -> Loop:
    inner: list[ModelReply] = [says("", hand("sums")), says("", call("files.read")), says(sum_says), says("It grew.")]
    return loop([says("", hand("analyse")), *inner, says("end")], boss(DEEP)).go()


def test_the_first_difference_is_told_in_the_frame_in_which_two_runs_part() -> None:
    left, right = _deep("It is 42."), _deep("It is 41.")
    found = compare(left.events, _other(right), left.bodies)
    assert _told(found.pairs) == [
        ("", 1, 1, False),
        ("analyse", 1, 1, True),
        ("analyse sums", 1, 1, False),
        ("analyse sums", 2, 2, True),
        ("analyse", 2, 2, False),
        ("", 2, 2, False),
    ]
    assert found.first == 3
    parted = found.pairs[3]
    assert parted.left_frame == parted.right_frame == "f2"
    assert (parted.differences[0].what, parted.differences[0].right) == ("reply", "It is 41.")
    assert [each.what for each in found.pairs[1].differences] == ["result"]
    assert (found.left.steps, found.left.sub_agents) == (2, 2)


def _beside(turns: tuple[int, ...], says_b: str = "B") -> Loop:
    """Two sub-agents at work side by side; `turns` says whose effect comes next, until they run out."""
    subs = boss(worker("a", parallel=True), worker("b", parallel=True))
    made = loop([says("", hand("a"), hand("b"))], subs).go(3)
    while len(made.state.frames) < 2:
        made.perform(next_effects(made.state)[0])
    answers = {"f1": says("A"), "f2": says(says_b)}
    for turn in turns:
        effects = next_effects(made.state)
        wanted = next((each for each in effects if each.frame == f"f{turn}"), effects[0])
        made.replies = [answers.get(wanted.frame, says("end"))]
        made.perform(wanted)
    while effects := next_effects(made.state):
        made.replies = [answers.get(effects[0].frame, says("end"))]
        made.perform(effects[0])
    return made


def test_the_order_in_which_frames_take_turns_is_no_difference() -> None:
    left, right = _beside((1, 1, 1, 2, 2, 2)), _beside((2, 1, 2, 1, 2, 1))
    assert [each.frame for each in left.events] != [each.frame for each in right.events]
    found = compare(left.events, _other(right), left.bodies)
    assert (found.first, len(found.pairs)) == (None, 4)
    parted = compare(left.events, _other(_beside((2, 1, 2, 1), "C")), left.bodies)
    assert parted.first is not None
    assert parted.pairs[parted.first].agents == ("b",)


def test_tasks_belong_together_by_agent_and_task_and_one_that_only_one_run_has_stands_alone() -> None:
    agent = boss(worker("a"), worker("b"))
    left = loop([says("", hand("a", "one"), hand("a", "two")), says("1"), says("2"), says("e")], agent).go()
    right = loop([says("", hand("b"), hand("a", "two")), says("3"), says("2"), says("e")], agent).go()
    found = compare(left.events, _other(right), left.bodies)
    assert [(each.agents, each.left_frame, each.right_frame) for each in found.pairs[1:4]] == [
        (("a",), "f1", "f0"),
        (("a",), "f2", "f2"),
        (("b",), "f0", "f1"),
    ]
    assert [None in (each.left, each.right) for each in found.pairs[1:4]] == [True, False, True]
    assert found.first == 0


def test_a_fork_in_a_sub_agent_shares_what_was_before_it_and_parts_there() -> None:
    made = loop([says("", hand("a")), says("", call("files.read")), says("A"), says("end")], boss(worker("a"))).go()
    parent = list(made.events)
    second = [each for each in parent if isinstance(each, StepStarted) and each.frame == "f1"][1]
    made.fork(second.seq - 1)
    made.replies = [says("other"), says("end")]
    found = compare(parent, made.go().events, made.bodies)
    assert [(each.agents, each.shared) for each in found.pairs] == [
        ((), False),
        (("a",), True),
        (("a",), False),
        ((), False),
    ]
    assert found.first == 2
