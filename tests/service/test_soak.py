"""A thousand steps in one engine: what it holds of the machine does not grow with what it has done."""

from __future__ import annotations

import gc
import resource
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.service.conftest import Bench, writes
from workbench.domain.goals import Limits

STEPS = 50
WARM, RUNS = 4, 20


@dataclass
class Held:
    """What a process holds."""

    megabytes: float
    descriptors: int
    children: int


def held() -> Held:
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        megabytes=pages * resource.getpagesize() / 1e6,
        descriptors=psutil.Process().num_fds(),
        children=len(psutil.Process().children(recursive=True)),
    )


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is read from /proc")
async def test_memory_descriptors_and_processes_stay_flat_over_a_thousand_steps(bench: Bench) -> None:
    agent = bench.script(*(writes(f"f{number}", "MIT " * 200) for number in range(STEPS - 1)), {"text": "done"})
    seen: list[Held] = []
    for _ in range(RUNS):
        run = await bench.start(agent, limits=Limits(steps=STEPS + 1))
        assert await bench.still(run) == "reached"
        assert len(await bench.events(run, "step_started")) == STEPS
        bench.heard.clear()
        seen.append(held())
    # A host and its pipes come and go, and the database has up to eight connections; what leaks only grows.
    early, late = seen[WARM : 2 * WARM], seen[-WARM:]
    assert min(each.descriptors for each in late) <= max(each.descriptors for each in early)
    assert min(each.children for each in late) <= max(each.children for each in early)
    assert late[-1].megabytes <= seen[WARM - 1].megabytes * 1.1, [round(each.megabytes, 1) for each in seen]
