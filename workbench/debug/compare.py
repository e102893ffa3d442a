"""Two runs side by side: which steps belong together, where they first part, what each took and which did better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest
from typing import Literal

from workbench.debug.compare_frames import Beside, beside
from workbench.debug.compare_steps import Step, steps_of
from workbench.debug.compare_words import WordDifferences
from workbench.domain.events import AnyEvent, Evaluated, ToolFailed, ToolStarted
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.inspection import Comparison, Difference, Measures, StepPair
from workbench.domain.messages import Message
from workbench.domain.values import Bodies, Body
from workbench.engine.state import RunState

What = Literal["prompt", "reply", "call", "arguments", "result", "context", "agent", "outcome"]

_COMES_BACK = ("result", "outcome")
"""What of a step comes after the work of its sub-agents."""


def compare(left_events: Sequence[AnyEvent], right_events: Sequence[AnyEvent], bodies: Bodies) -> Comparison:
    """Return two runs step by step. Raises `DamagedDatabase` where one of them can't be read."""
    left, left_state = steps_of(left_events, bodies)
    right, right_state = steps_of(right_events, bodies)
    common = _common(left_events, right_events)
    differ = _Differ(bodies)
    pairs = tuple(differ.pair(each, common) for each in beside(left, right, common))
    measures = (_measures(left_events, left_state), _measures(right_events, right_state))
    return Comparison(
        pairs=pairs,
        first=_first(pairs),
        left=measures[0],
        right=measures[1],
        verdict=_verdict(*measures, same_checks=left_state.goal.checks == right_state.goal.checks),
    )


def _common(left: Sequence[AnyEvent], right: Sequence[AnyEvent]) -> int:
    """How many events both have because one is a fork of the other, or both are of a third."""
    count = 0
    for one, two in zip(left, right, strict=False):
        if (one.run, one.seq) != (two.run, two.seq):
            break
        count += 1
    return count


def _first(pairs: Sequence[StepPair]) -> int | None:
    """The first pair that differs. What came back from a sub-agent parted in it, where any of its steps differs."""
    for place, pair in enumerate(pairs):
        if not _differs(pair):
            continue
        alone = None in (pair.left, pair.right)
        came_back = not alone and all(each.what in _COMES_BACK for each in pair.differences)
        if not (came_back and any(_differs(each) for each in _below(pairs, place))):
            return place
    return None


def _below(pairs: Sequence[StepPair], place: int) -> Iterator[StepPair]:
    """The steps of sub-agents that a pair of steps handed tasks to, and of those below them."""
    depth = len(pairs[place].agents)
    return takewhile(lambda each: len(each.agents) > depth, pairs[place + 1 :])


def _differs(pair: StepPair) -> bool:
    return bool(pair.differences) or None in (pair.left, pair.right)


class _Differ:
    """Tells what differs in pairs of steps; of what an agent's model was given, a difference is told once."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._words = WordDifferences()
        self._told: set[tuple[tuple[str, ...], str, str, str]] = set()
        self._where: tuple[str, ...] = ()

    def pair(self, found: Beside, common: int) -> StepPair:
        one, two = found.left, found.right
        shared = one is not None and two is not None and one.seq == two.seq and max(one.events, two.events) <= common
        self._where = found.agents
        return StepPair(
            left=one.number if one else None,
            right=two.number if two else None,
            left_seq=one.seq if one else None,
            right_seq=two.seq if two else None,
            differences=tuple(self._differences(one, two)) if one and two and not shared else (),
            shared=shared,
            agents=found.agents,
            left_frame=one.frame if one else ROOT_FRAME,
            right_frame=two.frame if two else ROOT_FRAME,
        )

    def _differences(self, left: Step, right: Step) -> Iterator[Difference]:
        yield from self._once("agent", left.agent, right.agent)
        for one, two in zip_longest(left.given, right.given):
            if one is None or two is None or one.body != two.body:
                yield from self._once("prompt", self._message(one), self._message(two))
        if left.context != right.context:
            yield Difference(what="context", left=left.context, right=right.context)
        yield from self._text_differs("reply", left.reply, right.reply)
        names = [", ".join(call.tool for call in step.calls) or "no call" for step in (left, right)]
        if names[0] != names[1]:
            yield Difference(what="call", left=names[0], right=names[1])
        for here, there in zip(left.calls, right.calls, strict=False):
            if here.tool != there.tool:
                continue
            if not here.key or here.key != there.key:
                yield from self._text_differs("arguments", here.arguments, there.arguments)
            yield from self._text_differs("result", here.result, there.result)
        if left.outcome != right.outcome:
            yield self._told_apart("outcome", left.outcome, right.outcome)

    def _once(self, what: What, left: str, right: str) -> Iterator[Difference]:
        told = (self._where, what, left, right)
        if left != right and told not in self._told:
            self._told.add(told)
            yield self._told_apart(what, left, right)

    def _text_differs(self, what: What, left: Body | None, right: Body | None) -> Iterator[Difference]:
        if left != right:
            yield self._told_apart(what, self._text(left), self._text(right))

    def _told_apart(self, what: What, left: str, right: str) -> Difference:
        return Difference(what=what, left=left, right=right, words=self._words.of(left, right))

    def _message(self, message: Message | None) -> str:
        return self._text(message.body) if message is not None else ""

    def _text(self, body: Body | None) -> str:
        return self._bodies.text(body) if body is not None else ""


def _measures(events: Sequence[AnyEvent], state: RunState) -> Measures:
    judged = [event for event in events if isinstance(event, Evaluated) and event.frame == ROOT_FRAME]
    checks = next((event.checks for event in reversed(judged) if event.checks), ())
    over = state.finished
    return Measures(
        status=state.status,
        steps=state.step,
        tokens=state.totals.tokens,
        cost=state.totals.cost,
        seconds=state.totals.seconds,
        calls=sum(isinstance(event, ToolStarted) and event.attempt == 1 for event in events),
        failed_calls=sum(isinstance(event, ToolFailed) for event in events),
        checks_passed=sum(check.passed for check in checks),
        checks=len(state.goal.checks),
        verdict=over.why if over is not None else judged[-1].why if judged else "",
        sub_agents=state.entered,
    )


def _verdict(left: Measures, right: Measures, *, same_checks: bool) -> str:
    if not same_checks:
        return "The two were held against different checks, so neither can be called better."
    if left.checks:
        said = f"Left passed {left.checks_passed} of {left.checks} checks, right {right.checks_passed}."
        if left.checks_passed != right.checks_passed:
            better = "Left" if left.checks_passed > right.checks_passed else "Right"
            return f"{said} {better} did better."
    else:
        said = "The goal has no checks."
    reached = (left.status == "reached", right.status == "reached")
    if reached[0] != reached[1]:
        return f"{said} Only {'left' if reached[0] else 'right'} ended as reached."
    return f"{said} {_cheaper(left, right)}"


def _cheaper(left: Measures, right: Measures) -> str:
    pairs = (
        ("cost less", left.cost, right.cost),
        ("took fewer tokens", left.tokens, right.tokens),
        ("took fewer steps", left.steps, right.steps),
    )
    for says, one, two in pairs:
        if one != two:
            return f"Neither did better; {'left' if one < two else 'right'} {says}."
    return "Neither did better, and they took the same."
