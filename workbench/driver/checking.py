"""Looks at what the checks of a step name, and asks the judges."""

from __future__ import annotations

import logging
import time
from typing import Protocol

from workbench.debug.scope import StateScope
from workbench.domain.checks import Check, CheckResult, ExpressionTest, RubricTest
from workbench.domain.errors import WorkbenchError
from workbench.domain.ids import FrameId
from workbench.domain.messages import Usage
from workbench.domain.values import Bodies
from workbench.driver.ports import CheckPort, Subject
from workbench.engine import rubrics
from workbench.engine.frames import view
from workbench.engine.outcomes import AnyOutcome, RubricAnswered
from workbench.engine.state import RunState
from workbench.policy.expressions import ConditionFailed, Evaluator

log = logging.getLogger("workbench.driver")


class RunPort(Protocol):
    """What looking at checks needs of the run."""

    @property
    def bodies(self) -> Bodies:
        """The run's texts."""
        ...

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        ...

    async def take(self, outcome: AnyOutcome) -> None:
        """Let an outcome enter."""
        ...


async def look(host: RunPort, port: CheckPort, frame: FrameId, checks: tuple[Check, ...]) -> tuple[CheckResult, ...]:
    """Return one result for each check of a frame; what goes wrong has not passed, with the reason as evidence."""
    state = view(host.state, frame)
    answer = host.bodies.text(state.reply.text) if state.reply is not None else ""
    subject = Subject(work_folder=state.goal.work_folder, answer=answer)
    cheap = [check for check in checks if not isinstance(check.test, ExpressionTest | RubricTest)]
    found = dict(zip(cheap, await port.run(cheap, subject), strict=True))
    results = []
    for check in checks:
        if isinstance(check.test, ExpressionTest):
            results.append(_held(host, state, check, check.test))
        elif isinstance(check.test, RubricTest):
            results.append(await _judged(host, port, view(host.state, frame), check, check.test, subject))
        else:
            results.append(found[check])
    return tuple(results)


def _held(host: RunPort, state: RunState, check: Check, test: ExpressionTest) -> CheckResult:
    try:
        value = Evaluator().evaluate(test.expression, StateScope(state, host.bodies))
    except ConditionFailed as failed:
        return CheckResult(check=check, passed=False, evidence=f"It could not be evaluated: {failed}")
    evidence = f"`{test.expression}` is {str(value)[:200]!r}." if value not in (True, False) else ""
    said = evidence or f"`{test.expression}` {'holds' if value else 'does not hold'}."
    return CheckResult(check=check, passed=bool(value), evidence=said, quotes=bool(evidence))


async def _judged(
    host: RunPort, port: CheckPort, state: RunState, check: Check, test: RubricTest, subject: Subject
) -> CheckResult:
    """Ask a judge; what it was asked and said is recorded before anything follows from it."""
    judge = rubrics.judge_of(state, test)
    begun, asked, reply = time.perf_counter(), "", ""
    score, usage = None, Usage()
    try:
        work = {"The agent": subject.answer}
        if test.file:
            work[test.file] = await port.read(test.file, subject)
        request = rubrics.request(state, test, judge, work)
        asked = rubrics.asked(request)
        answer = await port.judge(judge, request)
        reply, usage = answer.text, answer.usage
        score, why = rubrics.verdict(reply)
    except WorkbenchError as error:
        why = f"{error.message} {error.todo}".strip()
    except Exception as error:
        log.exception("run %s: a bug while asking a judge", state.run)
        why = f"A bug of Workbench: {error!r}."
    seconds = time.perf_counter() - begun
    await host.take(
        RubricAnswered(
            at=time.time(),
            frame=state.frame,
            check=state.goal.checks.index(check),
            model=judge.model,
            request=asked,
            reply=reply,
            score=score,
            why=why,
            usage=usage,
            seconds=seconds,
        )
    )
    return rubrics.result(check, test, judge.model, score, why)
