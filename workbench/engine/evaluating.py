"""Judging a step: which checks are due, what follows from what they found, what the model is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.check_words import in_words
from workbench.domain.checks import Check, CheckResult, CommandTest
from workbench.domain.events import AnyEvent, Evaluated, RubricJudged, RunPaused
from workbench.domain.values import NOTHING, Bodies
from workbench.engine import command_checks
from workbench.engine.effects import BeginChecks, Effect, Evaluate
from workbench.engine.evaluation_state import CHECK
from workbench.engine.outcomes import ChecksDue, Judged, RubricAnswered
from workbench.engine.state import CallState, RunState
from workbench.engine.troubles import STOPPING, noticed, stepped
from workbench.engine.wording import all_passed

_LONGEST = 1000
"""Characters of a check's evidence that the model reads."""


def is_last(state: RunState) -> bool:
    """Say whether the model says that it is done: its reply has no calls. The checks then decide."""
    return state.reply is not None and not state.reply.problem and state.reply.calls == 0


def due(state: RunState) -> tuple[Check, ...]:
    """Return the checks that are looked at in this step: all at the end, else those for each step."""
    if is_last(state):
        return state.goal.checks
    if state.reply is None or state.reply.problem:
        return ()
    return tuple(check for check in state.goal.checks if check.when == "step")


def effect(state: RunState) -> Effect:
    """Return what comes next in the phase: first programs are called, then the rest is looked at."""
    checks = due(state)
    commands = tuple(check.test for check in checks if isinstance(check.test, CommandTest))
    if commands and not any(call.rule == CHECK for call in state.calls):
        return BeginChecks(tests=commands)
    return Evaluate(checks=tuple(check for check in checks if not isinstance(check.test, CommandTest)))


def checks_begun(state: RunState, outcome: ChecksDue, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return the calls that the checks come to."""
    tests = tuple(check.test for check in due(state) if isinstance(check.test, CommandTest))
    return command_checks.begun(state, tests, bodies, outcome.at)


def rubric_judged(outcome: RubricAnswered, bodies: Bodies) -> RubricJudged:
    """Return a judge's verdict."""
    return RubricJudged(
        check=outcome.check,
        model=outcome.model,
        request=bodies.keep(outcome.request),
        reply=bodies.keep(outcome.reply),
        score=outcome.score,
        why=outcome.why,
        usage=outcome.usage,
        seconds=outcome.seconds,
    )


def judged(state: RunState, outcome: Judged, bodies: Bodies) -> Sequence[AnyEvent]:
    """Return the verdict on a step, the signs of trouble that show with it, and a halt where the goal wants that."""
    event = _verdict(state, _results(state, outcome, bodies), bodies)
    if not state.evaluation.version:
        return (event,)
    after = evaluated(state, event)
    signs = tuple(noticed(after, bodies))
    stop = next((sign for sign in signs if sign.trouble in STOPPING), None)
    if stop is None or not state.goal.trouble.stops or event.verdict in ("reached", "not_reached"):
        return (event, *signs)
    return (event, *signs, RunPaused(reason="stuck", why=stop.evidence))


def evaluated(state: RunState, event: Evaluated) -> RunState:
    """Return the state after a verdict."""
    state = stepped(state, event)
    told = state.evaluation.told + bool(event.told.size)
    evaluation = replace(state.evaluation, told=told)
    if event.checks:
        evaluation = replace(evaluation, results=event.checks)
    return replace(state, verdict=event, next="update", evaluation=evaluation)


def _results(state: RunState, outcome: Judged, bodies: Bodies) -> tuple[CheckResult, ...]:
    """What all checks that are due found, in the goal's order."""
    calls = [call for call in state.calls if call.rule == CHECK]
    found: list[CheckResult] = []
    for check in due(state):
        if isinstance(check.test, CommandTest):
            found.append(command_checks.found(check, check.test, calls.pop(0) if calls else None, bodies))
            continue
        given = next((each for each in outcome.checks if each.check == check), None)
        found.append(given or CheckResult(check=check, passed=False, evidence="It was not looked at."))
    return tuple(found)


def _verdict(state: RunState, results: tuple[CheckResult, ...], bodies: Bodies) -> Evaluated:
    failed = [result for result in results if not result.passed]
    if is_last(state):
        return _at_the_end(state, results, failed, bodies)
    if state.reply is not None and state.reply.problem:
        return Evaluated(verdict="repair", why=f"The reply can't be used ({state.reply.problem}); the model is told.")
    calls = model_calls(state)
    failures = sum(call.failed for call in calls)
    why = f"{len(calls) - failures} of {len(calls)} calls went well."
    unusable = all(call.attempt == 0 and call.failed and call.ask is None for call in calls)
    return Evaluated(verdict="repair" if unusable else "go_on", why=why, checks=results)


def _at_the_end(
    state: RunState, results: tuple[CheckResult, ...], failed: list[CheckResult], bodies: Bodies
) -> Evaluated:
    if not failed:
        return Evaluated(verdict="reached", why=all_passed(len(results)), checks=results)
    why = f"{len(failed)} of {len(results)} checks failed: {failed[0].evidence}"
    told, most = state.evaluation.told, state.goal.retries
    if told >= most:
        return Evaluated(verdict="not_reached", why=why, checks=results)
    again = f"{why} The model is told ({told + 1} of {most})."
    words, quotes = _told(failed)
    quoted = bodies.keep(quotes) if quotes else NOTHING
    return Evaluated(verdict="go_on", why=again, checks=results, told=bodies.keep(words), quotes=quoted)


def _told(failed: list[CheckResult]) -> tuple[str, str]:
    """What the model reads of failed checks: our words, and apart from them what others may have written."""
    lines = ["You said that the work is done, but these checks of the goal failed:"]
    quotes: list[str] = []
    for number, result in enumerate(failed, 1):
        if result.quotes:
            lines.append(f"{number}. {in_words(result.check)}: see what was found below.")
            quotes.append(f"{number}. {result.evidence[:_LONGEST]}")
        else:
            lines.append(f"{number}. {in_words(result.check)}: {result.evidence[:_LONGEST]}")
    lines.append("Go on until they pass, or say why they can't.")
    return "\n".join(lines), "\n".join(quotes)


def model_calls(state: RunState) -> tuple[CallState, ...]:
    """Return the step's calls that the model made."""
    return tuple(call for call in state.calls if call.rule != CHECK)
