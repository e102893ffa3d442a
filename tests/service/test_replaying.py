"""Replays of real runs: with people's edits, with another agent, with tools that changed since."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain.ids import RunId
from workbench.domain.tools import ToolRow
from workbench.tools.runner import ToolHosts


async def _replayed(bench: Bench, run: RunId) -> i.Replayed:
    answer = await bench.workbench.ask(i.ReplayCheck(run=run))
    assert isinstance(answer, i.Replayed)
    return answer


async def test_a_run_whose_agent_was_edited_on_the_way_replays(bench: Bench) -> None:
    agent = bench.script(writes("a"), writes("b"), {"text": "done"})
    run = await bench.start(agent, entry=True)
    await bench.do(c.StepOver(run=run))
    other = replace(agent, system_prompt="Work otherwise.", parameters=replace(agent.parameters, temperature=0.5))
    await bench.do(c.Edit(run=run, target="agent", agent=other))
    assert await bench.do(c.Continue(run=run)) == "reached"
    found = await _replayed(bench, run)
    assert found.same, found


async def test_a_tools_schema_that_changed_since_is_a_difference(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    await bench.still(run)
    assert (await _replayed(bench, run)).same
    real = ToolHosts.rows

    async def rows(self: ToolHosts) -> tuple[ToolRow, ...]:
        return tuple(
            replace(row, spec=replace(row.spec, schema="{}")) if row.name == "files.write" and row.spec else row
            for row in await real(self)
        )

    monkeypatch.setattr(ToolHosts, "rows", rows)
    monkeypatch.setattr(bench.workbench.parts.replaying, "_tools", bench.workbench.parts.tools.rows)
    found = await _replayed(bench, run)
    assert (found.same, found.what) == (False, "The schema of files.write differs.")


async def test_a_tool_that_is_not_installed_today_is_taken_as_it_was(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    await bench.still(run)

    async def rows() -> tuple[ToolRow, ...]:
        return ()

    monkeypatch.setattr(bench.workbench.parts.replaying, "_tools", rows)
    assert (await _replayed(bench, run)).same
