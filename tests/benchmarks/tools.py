"""Calls through a tool host beside the same function in this process, and how long hosts take to start."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

from tests.benchmarks.row import Row
from tests.tools.hostile import GOOD, make_environment
from workbench.domain.calls import CallToRun
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolSpec
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.probing import probe
from workbench.tools.runner import ToolHosts

_CALLS = 300
_STARTS = 3


def measure() -> Iterable[Row]:
    """Yield the rows about tools."""
    with tempfile.TemporaryDirectory(prefix="workbench-bench-") as name:
        yield from asyncio.run(_measure(Path(name)))


async def _measure(folder: Path) -> list[Row]:
    environment = make_environment(folder / "env", {"good": GOOD})
    (folder / "work").mkdir()
    best = probe(environment)
    listing = await _timed(lambda: ToolHosts(folder / "home", environment).rows())
    listed = await _timed(lambda: ToolHosts(folder / "home", environment).rows())
    await _calls(folder, environment, best, 1)  # imports the SDK, which the first start would be charged with
    cold, warm = await _calls(folder, environment, best, _CALLS)
    limits = Confinement(kind="limits", why="it is measured")
    cold_limits, warm_limits = await _calls(folder, environment, limits, _CALLS)
    return [
        Row(
            f"tool call through a warm host ({best.kind})", "the same in process", 3.0, warm - _in_process(), "ms more"
        ),
        Row(
            "tool call through a warm host (limits)", "the same in process", 3.0, warm_limits - _in_process(), "ms more"
        ),
        Row(f"start of a host to its first result ({best.kind})", "–", None, cold, "ms"),
        Row("start of a host to its first result (limits)", "–", None, cold_limits, "ms"),
        Row("list of tools, known from the last start", "asked anew", 0.2, listed / listing, "×"),
    ]


async def _calls(
    folder: Path, environment: ToolEnvironment, confinement: Confinement, count: int
) -> tuple[float, float]:
    """Medians in ms: the first call of a fresh host, and a later call."""
    cold = []
    hosts = ToolHosts(folder / "home", environment)
    hosts._confinement = confinement
    [row] = await hosts.rows()
    assert row.spec
    call = _call(row.spec, folder / "work")
    for _ in range(_STARTS):
        await hosts.close()
        cold.append(await _timed(lambda: hosts.call(call)))
    warm = [await _timed(lambda: hosts.call(call)) for _ in range(count)]
    await hosts.close()
    return statistics.median(cold), statistics.median(warm)


def _call(spec: ToolSpec, work: Path) -> CallToRun:
    return CallToRun(
        run=RunId("r"),
        call=ToolCallId("c1.1"),
        tool=spec,
        arguments='{"a": 2, "b": 3}',
        attempt=1,
        work_folder=str(work),
    )


async def _timed(act: Callable[[], Awaitable[object]]) -> float:
    started = time.perf_counter()
    await act()
    return (time.perf_counter() - started) * 1000


def _in_process() -> float:
    """Median in ms of the function itself."""

    def add(a: int, b: int) -> int:
        return a + b

    taken = []
    for _ in range(_CALLS):
        started = time.perf_counter()
        str(add(2, 3))
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


if __name__ == "__main__":
    for row in measure():
        sys.stdout.write(f"{row}\n")
