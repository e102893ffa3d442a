"""A whole run through the real service beside the same loop written plainly: CPU of this process, not wall time.

Ours includes what plain loops leave out: the log on the disk, the checked tool host, the rules, what a window hears.
"""

from __future__ import annotations

import asyncio
import json
import os
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from tests.benchmarks.model_server import model_server
from tests.benchmarks.plain_loops import GOAL, SYSTEM, in_httpx, in_litellm
from tests.benchmarks.row import Row
from workbench.domain.agents import Agent
from workbench.domain.commands import StartRun
from workbench.domain.goals import Goal, Limits
from workbench.domain.queries import RunRef
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.service.workbench import Workbench

_STEPS, _PIECES, _ROUNDS = 50, 80, 5
_LITELLM_STEPS, _LITELLM_ROUNDS = 20, 3
_SIZES = ((50, 400), (400, 400))
"""Steps, and pieces of a reply (some 2 KB: what a model says with a page of code)."""

_Act = Callable[[], Awaitable[object]]


def measure(*, quick: bool = False) -> Iterable[Row]:
    """Yield the rows about whole runs."""
    rounds = 2 if quick else _ROUNDS
    yield from asyncio.run(_httpx(rounds))
    if not quick:
        yield from asyncio.run(_litellm())
    for steps, pieces in _SIZES[: 1 if quick else None]:
        yield asyncio.run(_size(steps, pieces))


@asynccontextmanager
async def _bench() -> AsyncIterator[Workbench]:
    with tempfile.TemporaryDirectory(prefix="workbench-bench-") as home:
        workbench = await Workbench.open(Path(home))
        try:
            yield workbench
        finally:
            await workbench.close()


async def run_to_end(workbench: Workbench, agent: Agent) -> RunRef:
    """Run once from the start until it stands still, its goal reached."""
    command = StartRun(
        goal=Goal(instructions=GOAL, limits=Limits(steps=None)),
        agent=agent,
        tools=ToolSet(grants={"basics.calculate": ToolGrant(permission="auto")}),
        mode="continue",
    )
    started = await workbench.dispatch(command)
    assert isinstance(started, RunRef)
    await workbench.settled(started.run)
    state = await workbench.run_state(started.run)
    assert state.status == "reached", state.finished or state.paused
    return started


async def _cpu(act: _Act) -> float:
    """Milliseconds of this process, all threads; its children don't count."""
    began = time.process_time()
    await act()
    return (time.process_time() - began) * 1000


async def _beside(ours: _Act, plain: _Act, rounds: int) -> tuple[float, float]:
    """Medians of both, measured in turns after one run each for the imports."""
    await plain()
    await ours()
    pairs = [(await _cpu(ours), await _cpu(plain)) for _ in range(rounds)]
    return median(first for first, _ in pairs), median(second for _, second in pairs)


async def _httpx(rounds: int) -> list[Row]:
    with model_server(_STEPS, _PIECES) as url:
        async with _bench() as workbench:
            agent = Agent(model="bench", base_url=url, system_prompt=SYSTEM)
            ours, plain = await _beside(lambda: run_to_end(workbench, agent), lambda: in_httpx(url), rounds)
    what = f"CPU a step with persistence, {_STEPS} steps of {_PIECES} pieces"
    return [
        Row(what, "the same loop in plain httpx", 2.0, ours / plain, "×"),
        Row(what, "–", None, ours / _STEPS, "ms"),
        Row(f"the same loop in plain httpx, {_STEPS} steps", "–", None, plain / _STEPS, "ms"),
    ]


async def cpu_a_step(steps: int, pieces: int) -> float:
    """Return the milliseconds of CPU that a step of a real run takes, over so many steps."""
    with model_server(steps, pieces) as url:
        async with _bench() as workbench:
            agent = Agent(model="bench", base_url=url, system_prompt=SYSTEM)
            await run_to_end(workbench, agent)
            return await _cpu(lambda: run_to_end(workbench, agent)) / steps


async def _litellm() -> list[Row]:
    """By a provider of litellm's that is told its server by the environment, so that nothing of ours takes part."""
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    import litellm

    litellm.telemetry = False
    model = "hosted_vllm/bench"
    with model_server(_LITELLM_STEPS, _PIECES) as url:
        os.environ["HOSTED_VLLM_API_BASE"] = url
        async with _bench() as workbench:
            agent = Agent(model=model, system_prompt=SYSTEM)
            ours, plain = await _beside(
                lambda: run_to_end(workbench, agent), lambda: in_litellm(litellm, model), _LITELLM_ROUNDS
            )
    what = f"the same through litellm, {_LITELLM_STEPS} steps ({ours / _LITELLM_STEPS:.0f} ms)"
    return [Row(what, f"a plain litellm loop ({plain / _LITELLM_STEPS:.0f} ms)", 1.1, ours / plain, "×")]


async def _size(steps: int, pieces: int) -> Row:
    """Bytes on the disk for a run, an empty database taken off, beside what was said and returned in it."""
    with model_server(steps, pieces) as url:
        payload = len(json.dumps(await in_httpx(url)).encode())
        async with _bench() as workbench:
            file = workbench.parts.store.path
            empty = file.stat().st_size
            await run_to_end(workbench, Agent(model="bench", base_url=url, system_prompt=SYSTEM))
            size = sum(part.stat().st_size for part in file.parent.glob(f"{file.name}*")) - empty
    what = f"database bytes a payload byte, a run of {steps} steps"
    return Row(what, f"its messages ({payload / steps:,.0f} bytes a step)", 1.5, size / payload, "×")
