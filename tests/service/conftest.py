"""A whole Workbench in this process: real database, real tool hosts, a scripted model."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.events import ApprovalAsked
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.published import AnyPublished
from workbench.domain.tools import Permission, ToolGrant, ToolSet
from workbench.service.workbench import Workbench


def writes(path: str, content: str = "MIT", text: str = "") -> dict[str, Any]:
    """A scripted reply that writes a file."""
    return {"text": text, "calls": [{"tool": "files.write", "arguments": {"path": path, "content": content}}]}


class Bench:
    """Drives a Workbench as a person would, and remembers what was published."""

    def __init__(self, workbench: Workbench, folder: Path) -> None:
        self.workbench = workbench
        self.folder = folder
        self.work = folder / "work"
        self.work.mkdir(exist_ok=True)
        self.heard: list[AnyPublished] = []
        self._more = asyncio.Event()
        workbench.subscribe(self._hear)

    def script(self, *replies: Any) -> Agent:
        file = self.folder / "script.json"
        file.write_text(json.dumps(replies))
        return Agent(model=f"scripted:{file}", system_prompt="You work with files.")

    async def start(
        self,
        agent: Agent,
        permission: Permission = "auto",
        *,
        entry: bool = False,
        trusted: bool = True,
        checks: tuple[Check, ...] = (),
        limits: Limits | None = None,
    ) -> RunId:
        command = c.StartRun(
            goal=Goal(
                instructions="Write it.", work_folder=str(self.work), checks=checks, limits=limits or Limits(steps=50)
            ),
            agent=agent,
            tools=ToolSet(
                grants={
                    "files.*": ToolGrant(permission=permission, trusted=trusted),
                    "ask_human": ToolGrant(permission="auto"),
                }
            ),
            mode="entry" if entry else "continue",
        )
        answer = await self.workbench.dispatch(command)
        assert isinstance(answer, q.RunRef)
        return answer.run

    async def do(self, command: c.AnyCommand) -> q.RunStatus:
        """Carry out a command on a run, wait until it stands still, and return its status."""
        await self.workbench.dispatch(command)
        return await self.still(command.run)  # type: ignore[union-attr]

    async def still(self, run: RunId) -> q.RunStatus:
        await asyncio.wait_for(self.workbench.settled(run), 60)
        return (await self.workbench.run_state(run)).status

    async def kinds(self, run: RunId) -> list[str]:
        return [event.kind for event in await self.workbench.run_events(run)]

    async def events(self, run: RunId, kind: str) -> list[Any]:
        return [event for event in await self.workbench.run_events(run) if event.kind == kind]

    async def decide(self, run: RunId, decision: Any, **more: Any) -> q.RunStatus:
        asked: list[ApprovalAsked] = await self.events(run, "approval_asked")
        last = asked[-1]
        return await self.do(c.Decide(run=run, call=last.call, decision=decision, digest=last.digest, **more))

    async def published(self, seen: Callable[[AnyPublished], bool]) -> None:
        """Wait until something of the kind was published."""
        async with asyncio.timeout(30):
            while not any(seen(each) for each in self.heard):
                self._more.clear()
                await self._more.wait()

    def _hear(self, published: AnyPublished) -> None:
        self.heard.append(published)
        self._more.set()


@pytest.fixture
async def bench(tmp_path: Path, told_before: None) -> AsyncIterator[Bench]:
    workbench = await Workbench.open(tmp_path / "home")
    yield Bench(workbench, tmp_path)
    await workbench.close()
