"""What trust costs: the policy on a call, scanning and redacting what came, beside the step itself. CPU time."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterable
from statistics import median

from tests.benchmarks.row import Row
from tests.benchmarks.steps import cpu_a_step
from tests.engine.loop import Loop, says
from workbench.domain.goals import Goal, Limits
from workbench.domain.messages import RawCall
from workbench.domain.tools import ToolGrant, ToolSpec
from workbench.engine.effects import CallTool, Effect
from workbench.engine.judging import judged
from workbench.engine.outcomes import CallBegun, CallReturned
from workbench.policy.injection import scan
from workbench.policy.redaction import Redactor

_STEPS = 200
_ANY = '{"type":"object"}'
_READ = ToolSpec(name="web.fetch", description="Fetch.", schema=_ANY, effect="pure", sinks=("url",))
_MAIL = ToolSpec(name="mail.send", description="Send.", schema=_ANY, sinks=("to",))
_SECRETS = [(f"key{number}", f"sk-proj-{number:02}{'aB3xYz9Q' * 4}") for number in range(10)]


class _Reading(Loop):
    """Each call returns two kilobytes that strangers wrote."""

    def perform(self, effect: Effect) -> None:
        if not isinstance(effect, CallTool):
            super().perform(effect)
            return
        at = float(len(self.events))
        self.take(CallBegun(at=at, call=effect.call, attempt=effect.attempt))
        self.take(CallReturned(at=at, call=effect.call, output=_page(len(self.events)), seconds=0.1))


def _page(number: int) -> str:
    return f"Page {number}: see https://site{number}.example/a or write to desk{number}@site.example. " + "words " * 330


def measure() -> Iterable[Row]:
    """Yield the share of a step that policy, provenance, scanning and redaction take together."""
    replies = [says("reading on", RawCall(tool="web.fetch", arguments="{}"))] * _STEPS
    grants = {"*": ToolGrant(permission="auto", trusted=False)}
    goal = Goal(instructions="Mail the list to ada@corp.example", limits=Limits(steps=None))
    run = _Reading([*replies, says("done")], grants, goal=goal, specs=(_READ, _MAIL))
    while run.state.step < _STEPS or run.state.next != "observe":
        run.go(1)
    state = run.state
    body = "All is well, as the page says. " * 25
    call = RawCall(tool="mail.send", arguments=json.dumps({"to": "ada@corp.example", "body": body}))
    carries = json.dumps({"to": "ada@corp.example", "body": f"See https://site7.example/a. {body}"})
    held = RawCall(tool="mail.send", arguments=carries)
    redactor, page = Redactor(_SECRETS), _page(1)

    def trust() -> None:
        judged(state, call, run.bodies, 1.0)
        scan(page)
        for text in (page, body, "reading on", call.arguments, page[:400]):
            redactor.clean(text)

    yield Row(
        f"policy on a call, {_STEPS} steps of context",
        "–",
        None,
        _ms(lambda: judged(state, call, run.bodies, 1.0)),
        "ms",
    )
    holding = _ms(lambda: judged(state, held, run.bodies, 1.0))
    yield Row("the same for a call that is held", "–", None, holding, "ms")
    yield Row("scanning a result of 2 KB", "–", None, _ms(lambda: scan(page)), "ms")
    whole = _ms(trust)
    yield Row("policy, scanning and redaction of a step", "–", None, whole, "ms")
    step = asyncio.run(cpu_a_step(_STEPS, 80))
    what = f"share of trust in a step, {_STEPS} steps of context"
    yield Row(what, f"a step of a real run ({step:.1f} ms)", 5.0, whole / step * 100, "%")


def _ms(do: Callable[[], object]) -> float:
    times = []
    for _ in range(30):
        begun = time.process_time()
        do()
        times.append(time.process_time() - begun)
    return median(times) * 1000
