"""Two runs side by side: which steps belong together, where they first part, what each took and which did better."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Literal

from workbench.debug.compare_steps import Pair, Step, aligned, steps_of
from workbench.debug.compare_words import WordDifferences
from workbench.domain.events import AnyEvent, Evaluated, ToolFailed, ToolStarted
from workbench.domain.inspection import Comparison, Difference, Measures, StepPair
from workbench.domain.messages import Message
from workbench.domain.values import Bodies, Body
from workbench.engine.state import RunState

What = Literal["prompt", "reply", "call", "arguments", "result", "context", "agent", "outcome"]


def compare(left_events: Sequence[AnyEvent], right_events: Sequence[AnyEvent], bodies: Bodies) -> Comparison:
    """Return two runs step by step. Raises `DamagedDatabase` where one of them can't be read."""
    left, left_state = steps_of(left_events, bodies)
    right, right_state = steps_of(right_events, bodies)
    common = _common(left_events, right_events)
    differ = _Differ(bodies)
    pairs = tuple(differ.pair(left, right, each, common) for each in _pairs(left, right, common))
    first = next(
        (place for place, pair in enumerate(pairs) if pair.differences or None in (pair.left, pair.right)), None
    )
    measures = (_measures(left_events, left_state), _measures(right_events, right_state))
    return Comparison(
        pairs=pairs,
        first=first,
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


def _pairs(left: Sequence[Step], right: Sequence[Step], common: int) -> Iterator[Pair]:
    shared = sum(1 for one, two in zip(left, right, strict=False) if one.seq == two.seq and one.seq <= common)
    yield from ((place, place) for place in range(shared))
    for one, two in aligned(left[shared:], right[shared:]):
        yield (None if one is None else one + shared, None if two is None else two + shared)


class _Differ:
    """Tells what differs in pairs of steps; a difference of what was given to the model is told once."""

    def __init__(self, bodies: Bodies) -> None:
        self._bodies = bodies
        self._words = WordDifferences()
        self._told: set[tuple[str, str, str]] = set()

    def pair(self, left: Sequence[Step], right: Sequence[Step], places: Pair, common: int) -> StepPair:
        one = left[places[0]] if places[0] is not None else None
        two = right[places[1]] if places[1] is not None else None
        shared = one is not None and two is not None and one.seq == two.seq and max(one.events, two.events) <= common
        return StepPair(
            left=one.number if one else None,
            right=two.number if two else None,
            left_seq=one.seq if one else None,
            right_seq=two.seq if two else None,
            differences=tuple(self._differences(one, two)) if one and two and not shared else (),
            shared=shared,
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
        if left != right and (what, left, right) not in self._told:
            self._told.add((what, left, right))
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
    judged = [event for event in events if isinstance(event, Evaluated)]
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
