"""What debugging costs: states at any event, back-tests over much history, and runs without breakpoints. CPU time."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from statistics import median, quantiles

from tests.benchmarks.row import Row
from tests.engine.loop import WRITE, Loop, call, says
from workbench.debug.breakpoints import Judge, back_test
from workbench.debug.checkpoints import Checkpoints
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.events import AnyEvent
from workbench.domain.goals import Goal, Limits
from workbench.engine.effects import CallTool
from workbench.engine.machine import next_effects

_EVENTS = 10_000
_RUNS = 10
_FRAME_MS = 16.7


def measure() -> Iterable[Row]:
    """Yield the debugger's figures."""
    loop = _long_run()
    events = loop.events[:_EVENTS]
    checkpoints = Checkpoints(events)
    first = _milliseconds(lambda: checkpoints.state(len(events)))
    yield Row("state at the end of 10,000 events, the first time", "–", None, first, "ms")
    seqs = random.Random(7).sample(range(1, len(events) + 1), 300)
    times = [_milliseconds(lambda seq=seq: checkpoints.state(seq)) for seq in seqs]  # type: ignore[misc]
    yield Row("state at any of 10,000 events, p95", "one frame", _FRAME_MS, quantiles(times, n=20)[-1], "ms")
    yield from _back_tested(loop, events)
    yield _overhead(loop)


def _long_run() -> Loop:
    steps = _EVENTS // 9 + 1
    replies = [*[says("reading on", call("files.read", f"file{number % 7}")) for number in range(steps)], says("done")]
    return Loop(replies, goal=Goal(instructions="Read it all.", limits=Limits(steps=None))).go(1_000_000)


def _back_tested(loop: Loop, events: list[AnyEvent]) -> Iterable[Row]:
    points = {
        "": Breakpoint(id="b1", where="tool", tool="files.write"),
        ", a condition at every call": Breakpoint(
            id="b1", where="tool", tool="files.*", condition="args.path == 'file3' and run.tokens >= 0"
        ),
        ", a value of the context watched": Breakpoint(id="b1", where="changes", condition="messages[1]"),
    }
    for what, point in points.items():

        def look(point: Breakpoint = point) -> None:
            for _ in range(_RUNS):
                sum(1 for _hit in back_test(point, events, loop.bodies))

        name = f"back-test over {_RUNS * len(events):,} events{what}"
        yield Row(name, "2 s", 2.0, _milliseconds(look) / 1000, "s")


def _overhead(loop: Loop) -> Row:
    """What the gate adds to a step where no breakpoint is set, beside what the loop itself costs."""
    judge, state = Judge(loop.bodies), loop.state
    effect = CallTool(call=state.calls[0].id if state.calls else "c1.1", attempt=1)  # type: ignore[arg-type]
    last = loop.events[-1]

    def debug() -> None:
        for _ in range(1000):
            for _effect in range(5):
                judge.before(state, effect)
            for _event in range(9):
                judge.after(state, last)

    small = Loop([says("", call(WRITE.name))] * 200, goal=Goal(instructions="x", limits=Limits(steps=None)))

    def step() -> None:
        for _ in range(5):
            small.perform(next_effects(small.state)[0])

    each = median(_milliseconds(step) for _ in range(150))
    share = 100 * (_milliseconds(debug) / 1000) / each
    return Row("debugger's share of a step without breakpoints", "the pure loop", 5.0, share, "%")


def _milliseconds(act: Callable[[], object]) -> float:
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000
