"""Runs against a simulator's rows, all at once in one Workbench, and what the logs say the loop did."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.providers.loopback import Loopback, serving
from tests.providers.simulator import ROWS, WELL, Playing, Row
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.events import AnyEvent, ModelFailed
from workbench.domain.goals import Goal, Limits
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.service.workbench import Workbench

SECONDS = "connect_seconds = 4\nfirst_token_seconds = 4\nstall_seconds = 4\nreply_seconds = 8\n"
"""Time-outs short enough for tests, in the settings file of a home."""


@dataclass
class Played:
    """What became of a row."""

    row: Row
    status: q.RunStatus
    events: list[AnyEvent]
    asked: int
    """Requests that reached the row's server."""
    replayed: Replayed

    @property
    def failures(self) -> list[ModelFailed]:
        return [event for event in self.events if isinstance(event, ModelFailed)]

    @property
    def words(self) -> str:
        """What the loop did, as it stands on the page."""
        said = [part for event in self.events if (part := _words(event, self.events))]
        ran = sum(event.kind == "tool_returned" for event in self.events)
        written = f"{ran} calls run" if ran else ""
        end = "it answers" if self.status == "reached" else "the run stands still" if self.status == "paused" else ""
        return "; ".join(part for part in (*said, written, end or self.status) if part)


def tries_of(event: ModelFailed, events: list[AnyEvent]) -> int:
    """Which failure of the same model in the same step it is, from 1."""
    before = [each for each in events if isinstance(each, ModelFailed) and each.seq < event.seq]
    last_switch = max((each.seq for each in before if each.switch_to), default=0)
    return 1 + sum(each.seq > last_switch and each.step == event.step for each in before)


def waits_by_itself(event: ModelFailed, events: list[AnyEvent]) -> tuple[float, float]:
    """The least and the most that the loop waits where the server says nothing."""
    whole = 2.0 ** (tries_of(event, events) - 1)
    return whole * 0.5, whole * 1.5


def _words(event: AnyEvent, events: list[AnyEvent]) -> str:
    if event.kind == "model_replied" and event.problem:  # type: ignore[union-attr]
        return f"the reply ({event.problem}) is refused, the model is told"  # type: ignore[union-attr]
    if not isinstance(event, ModelFailed):
        return ""
    what = f"`{event.error}`" + (" with what had come" if event.partial.size else "")
    if event.switch_to:
        return f"{what}, the fallback is asked"
    if event.retry_in is None:
        return what
    if event.error == "no_tools":
        return f"{what}, asked again for constrained text"
    least, most = waits_by_itself(event, events)
    by_itself = least <= event.retry_in <= most and event.retry_in != round(event.retry_in)
    return f"{what}, again after " + (f"{least:g} to {most:g} s" if by_itself else f"{event.retry_in:g} s as asked")


def play_all(home: Path) -> dict[str, Played]:
    """Let every row of the simulator be met by a run of its own."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text(SECONDS)
    return asyncio.run(_play_all(home))


async def _play_all(home: Path) -> dict[str, Played]:
    async with AsyncExitStack() as stack:
        workbench = await Workbench.open(home)
        stack.push_async_callback(workbench.close)
        spare = await stack.enter_async_context(serving(WELL))
        servers = [await stack.enter_async_context(serving(Playing(row).script)) for row in ROWS]
        played = await asyncio.gather(
            *(_play(workbench, row, server, spare, home) for row, server in zip(ROWS, servers, strict=True))
        )
    return {each.row.name: each for each in played}


async def _play(workbench: Workbench, row: Row, server: Loopback, spare: Loopback, home: Path) -> Played:
    work = home.parent / "work" / str(ROWS.index(row))
    await asyncio.to_thread(work.mkdir, parents=True)
    grants = {"files.*": ToolGrant(permission="auto", trusted=True)} if row.tools else {}
    command = c.StartRun(
        goal=Goal(instructions="Answer.", work_folder=str(work), limits=Limits(steps=10)),
        agent=Agent(
            model="simulated", base_url=server.url, fallbacks=(f"spare @ {spare.url}",) if row.fallback else ()
        ),
        tools=ToolSet(grants=grants),
        mode="continue",
    )
    answer = await workbench.dispatch(command)
    assert isinstance(answer, q.RunRef)
    await asyncio.wait_for(workbench.settled(answer.run), 120)
    replayed = await workbench.ask(ReplayCheck(run=answer.run))
    assert isinstance(replayed, Replayed)
    return Played(
        row=row,
        status=(await workbench.run_state(answer.run)).status,
        events=await workbench.run_events(answer.run),
        asked=len(server.asked),
        replayed=replayed,
    )
