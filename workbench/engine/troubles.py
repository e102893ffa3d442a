"""Signs that a run gets nowhere, reckoned from its events: circles, the same error, no progress, drift.

Drift is a count of words, no judgement: it is shown and never stops a run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from workbench.domain.events import AnyEvent, Evaluated, FolderChanged, ToolFailed, ToolReturned, TroubleNoticed
from workbench.domain.goals import Goal
from workbench.domain.timeline_text import call_line, one_line
from workbench.domain.values import Bodies, Body
from workbench.engine.evaluation_state import CHECK
from workbench.engine.repeats import in_a_row, same_before
from workbench.engine.state import CallState, RunState

STOPPING = frozenset({"same_call", "same_error", "no_progress"})
"""Signs at which a run stands still where its goal wants that."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_FEWEST_WORDS = 4
"""Words that a goal must have before calls are compared with it."""
_SHOWN = 200
_LOOK_BACK = 60
"""Messages in which the same result is looked for."""


def happened(state: RunState, event: AnyEvent) -> RunState:
    """Return the state with a change of files, or a call that a limit refused, noted."""
    evaluation = state.evaluation
    if (isinstance(event, ToolReturned) and event.changed) or (isinstance(event, FolderChanged) and event.files):
        evaluation = replace(evaluation, changed=state.step)
    if isinstance(event, ToolFailed) and event.code == "calls_spent" and event.tool in state.goal.limits.calls:
        evaluation = replace(evaluation, refused=tuple(dict.fromkeys((*evaluation.refused, event.tool))))
    return state if evaluation is state.evaluation else replace(state, evaluation=evaluation)


def stepped(state: RunState, event: Evaluated) -> RunState:
    """Return the state with what the step brought counted."""
    evaluation, calls = state.evaluation, _calls(state)
    if _is_new(state, event, calls):
        evaluation = replace(evaluation, moved=state.step)
    error = _error(calls)
    if error is not None or calls:
        same = error is not None and error == evaluation.error
        evaluation = replace(evaluation, error=error, errors=evaluation.errors + 1 if same else int(error is not None))
    if calls:
        strayed = 0 if _shares_a_word(state.goal, calls) else evaluation.strayed + 1
        evaluation = replace(evaluation, strayed=strayed)
    return replace(state, evaluation=evaluation)


def noticed(state: RunState, bodies: Bodies) -> Iterator[TroubleNoticed]:
    """Yield the signs of trouble that show with the step that was judged; the same one again after as many more."""
    verdict, evaluation, bounds = state.verdict, state.evaluation, state.goal.trouble
    if verdict is None or verdict.verdict in ("reached", "not_reached"):
        return
    repeats, steps = max(2, bounds.repeats), max(2, bounds.patience)
    yield from _circles(state, repeats)
    if evaluation.errors and evaluation.errors % repeats == 0 and evaluation.error is not None:
        said = one_line(bodies.text(evaluation.error), _SHOWN)
        yield TroubleNoticed(
            trouble="same_error", evidence=f"The same error {evaluation.errors} times in a row: {said}"
        )
    yield from _nowhere(state, steps)
    if _is_past(state, verdict):
        what = "All checks of the goal pass, and the model goes on."
        yield TroubleNoticed(trouble="past_goal", evidence=what)


def _nowhere(state: RunState, steps: int) -> Iterator[TroubleNoticed]:
    evaluation = state.evaluation
    still = state.step - evaluation.moved
    if still and still % steps == 0:
        what = f"{still} steps without a changed file, a new result or a check that came out otherwise."
        yield TroubleNoticed(trouble="no_progress", evidence=what)
    if evaluation.strayed and evaluation.strayed % steps == 0:
        called = ", ".join(call_line(call.tool, call.arguments) for call in _calls(state))
        what = (
            f"No call of {evaluation.strayed} steps shares a word with the goal; the last: {one_line(called, _SHOWN)}"
        )
        yield TroubleNoticed(trouble="drift", evidence=what)


def _circles(state: RunState, repeats: int) -> Iterator[TroubleNoticed]:
    told: set[tuple[str, Body]] = set()
    for call in _calls(state):
        results = same_before(state, call.tool, call.arguments)
        if not results or results[-1].body != call.result or (call.tool, call.arguments) in told:
            continue
        told.add((call.tool, call.arguments))
        count = in_a_row(results) + 1
        if count % repeats == 0:
            line = one_line(call_line(call.tool, call.arguments), _SHOWN)
            evidence = f"{line} gave the same result {count} times in a row."
            yield TroubleNoticed(trouble="same_call", evidence=evidence)


def _is_new(state: RunState, event: Evaluated, calls: tuple[CallState, ...]) -> bool:
    """Whether a file changed, a result was not there lately, or a check came out otherwise."""
    evaluation = state.evaluation
    if evaluation.changed == state.step or not calls:
        return True
    before = [(result.check, result.passed) for result in evaluation.results]
    if event.checks and [(result.check, result.passed) for result in event.checks] != before:
        return True
    known = {message.body for message in state.messages[-_LOOK_BACK:] if message.role == "tool"}
    return any(not call.failed and call.result not in known for call in calls)


def _error(calls: tuple[CallState, ...]) -> Body | None:
    failed = [call for call in calls if call.failed and call.ask is None]
    return failed[-1].result if failed else None


def _is_past(state: RunState, verdict: Evaluated) -> bool:
    """Whether all of the goal's checks passed after a step with calls, for the first time since one had not."""
    everything = len(verdict.checks) == len(state.goal.checks) > 0 and all(each.passed for each in verdict.checks)
    last = next((each for each in reversed(state.evaluation.noticed) if each.trouble == "past_goal"), None)
    return everything and bool(_calls(state)) and last is None


def _shares_a_word(goal: Goal, calls: tuple[CallState, ...]) -> bool:
    wanted = _words_of(goal.instructions)
    if len(wanted) < _FEWEST_WORDS:
        return True
    said = " ".join(f"{call.tool} {call.arguments.text}" for call in calls)
    return not wanted.isdisjoint(_words(said))


@lru_cache(maxsize=64)
def _words_of(instructions: str) -> frozenset[str]:
    return frozenset(_words(instructions))


def _words(text: str) -> set[str]:
    """Words without their ends, so that `invoice` and `invoices` are the same."""
    return {word.casefold()[:6] for word in _WORD.findall(text)}


def _calls(state: RunState) -> tuple[CallState, ...]:
    return tuple(call for call in state.calls if call.rule != CHECK and call.status == "done")
