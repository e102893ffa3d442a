"""The loop through the real service, as `tests.benchmarks.steps` runs it; the tool host counts too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.benchmarks.peer_loops.measured import Loop, main
from tests.benchmarks.plain_loops import SYSTEM
from tests.benchmarks.steps import run_to_end
from workbench.domain.agents import Agent
from workbench.service.workbench import Workbench


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Loop]:
    """A workbench with its home around its database."""
    workbench = await Workbench.open(file.parent)
    await workbench.parts.backing_up.now()  # the copy that each day begins with is no part of a step

    async def loop(url: str) -> int:
        started = await run_to_end(workbench, Agent(model="bench", base_url=url, system_prompt=SYSTEM))
        page = await workbench.parts.store.events(started.run, 0, 1_000_000)
        return sum(event.kind == "tool_returned" for event in page.events)

    try:
        yield loop
    finally:
        await workbench.close()


if __name__ == "__main__":
    main(opened, "workbench.db", "agent-workbench")
