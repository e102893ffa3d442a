"""Checks that run a program: calls of the tool that runs programs, made by the goal and asked for like any other."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from msgspec.structs import replace

from workbench.domain.checks import Check, CheckResult, CommandTest
from workbench.domain.event_parts import Verdict
from workbench.domain.events import AnyEvent, CallJudged, ChecksBegun, ToolDenied, ToolFailed, ToolProposed
from workbench.domain.goals import Limits
from workbench.domain.ids import tool_call_id
from workbench.domain.messages import RawCall
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import Bodies
from workbench.engine.evaluation_state import CHECK
from workbench.engine.judging import judged
from workbench.engine.state import CallState, RunState
from workbench.engine.wording import denial, failure
from workbench.policy.permissions import rule_for
from workbench.policy.pipeline import Judgement

RUNS_PROGRAMS = "shell.run"
"""The tool whose calls command checks are."""
_ENDED = re.compile(r"^\[ended with exit code (-?\d+)\]$", re.MULTILINE)
_SHOWN = 300
"""Characters of a program's last words that are told."""


def arguments_of(test: CommandTest) -> str:
    """Return the call's arguments, as JSON."""
    given = {"program": test.program, "arguments": list(test.arguments), "seconds": test.seconds}
    return json.dumps(given, ensure_ascii=False)


def begun(state: RunState, tests: Sequence[CommandTest], bodies: Bodies, at: float) -> Sequence[AnyEvent]:
    """Return the calls that the tests come to, each with the verdict of the rules; no entry of the tool set: asked."""
    events: list[AnyEvent] = [ChecksBegun(number=len(tests))]
    seen = _as_judged(state)
    for number, test in enumerate(tests, state.proposed + 1):
        raw = RawCall(tool=RUNS_PROGRAMS, arguments=arguments_of(test))
        verdict = judged(seen, raw, bodies, at, place=1, by_person=True)
        events.extend(_proposed(state, number, raw, verdict, bodies))
    return events


def _as_judged(state: RunState) -> RunState:
    """The state in which a check's call is judged: the model's counts and rates don't bound it, nor those above it."""
    known = tuple(spec for spec in state.offered if spec.name != RUNS_PROGRAMS)
    goal = replace(state.goal, limits=Limits(steps=None))
    bounds = tuple(replace(each, tools=_for_checks(each.tools), calls={}) for each in state.bounds)
    offered = (*known, *state.evaluation.for_checks)
    return replace(state, tools=_for_checks(state.tools), bounds=bounds, goal=goal, offered=offered)


def _for_checks(tools: ToolSet) -> ToolSet:
    """The tool set without counts and rates for the tool; without an entry for it, a person is asked."""
    rule = rule_for(tools, RUNS_PROGRAMS)
    grant = replace(rule.grant, calls=None, rate="") if rule is not None else ToolGrant()
    return replace(tools, grants={**tools.grants, RUNS_PROGRAMS: grant})


def _proposed(state: RunState, number: int, raw: RawCall, said: Judgement, bodies: Bodies) -> Sequence[AnyEvent]:
    call = tool_call_id(state.step, number, state.frame)
    proposed = ToolProposed(
        call=call,
        tool=raw.tool,
        arguments=bodies.keep(raw.arguments),
        permission=said.permission,
        rule=CHECK,
        problem=said.problem,
        why=f"A check of the goal. {said.why}".strip(),
    )
    verdicts: tuple[Verdict, ...] = said.verdicts
    judgement = CallJudged(call=call, tool=raw.tool, verdicts=verdicts, permission=said.permission, held=said.held)
    if not said.problem:
        return (proposed, judgement)
    if said.problem == "not_permitted":
        message = bodies.keep(denial("the tool set", said.why))
        return (proposed, judgement, ToolDenied(call=call, tool=raw.tool, by="tool set", message=message))
    message = bodies.keep(failure(said.problem, said.why, said.retry, said.retry_after))
    return (proposed, judgement, ToolFailed(call=call, tool=raw.tool, code=said.problem, message=message))


def granted(state: RunState, call: CallState, bodies: Bodies) -> ToolGrant:
    """Return what a call's tool is lent. A check that a person let run may use the program that it names."""
    rule = rule_for(state.tools, call.tool)
    grant = rule.grant if rule is not None else ToolGrant()
    if call.rule != CHECK or (rule is not None and call.permission == "auto"):
        return grant
    program = json.loads(bodies.text(call.arguments)).get("program", "")
    listed = grant.settings.get("programs", ())
    programs = (*listed, program) if isinstance(listed, tuple) else (program,)
    return replace(grant, settings={**grant.settings, "programs": programs})


def found(check: Check, test: CommandTest, call: CallState | None, bodies: Bodies) -> CheckResult:
    """Return what a test's call found."""
    if call is None or call.status != "done":
        return CheckResult(check=check, passed=False, evidence=f"{test.program} was not run.")
    said = bodies.text(call.result)
    if call.failed:
        why = " ".join(said.split())[:_SHOWN]
        return CheckResult(
            check=check, passed=False, evidence=f"{test.program} was not run to its end. {why}", quotes=True
        )
    codes = _ENDED.findall(said)
    code = int(codes[-1]) if codes else 0
    last = " ".join(_ENDED.sub("", said).split())[-_SHOWN:]
    wanted = "" if code == test.exit_code else f"; {test.exit_code} was wanted"
    evidence = f"{test.program} ended with exit code {code}{wanted}. It wrote last: {last}"
    return CheckResult(check=check, passed=code == test.exit_code, evidence=evidence, quotes=True)
