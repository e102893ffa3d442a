"""What agents remember, across runs, forks and persons' hands: through the service, on a real database."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from tests.service.conftest import Bench, writes
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.ids import RunId
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.memory import MemoryPlan

ALL = MemoryPlan(reads=("task", "session", "global"), writes=("task", "session", "global"))


def calls(tool: str, **arguments: Any) -> dict[str, Any]:
    return {"text": "", "calls": [{"tool": tool, "arguments": arguments}]}


def remembers(text: str, scope: str = "global") -> dict[str, Any]:
    return calls("remember", text=text, scope=scope)


def minded(agent: Agent, plan: MemoryPlan = ALL) -> Agent:
    return replace(agent, memory=plan)


async def outputs(bench: Bench, run: RunId) -> list[str]:
    return [event.output.text for event in await bench.events(run, "tool_returned")]


async def test_what_one_run_remembers_another_recalls_and_forgets(bench: Bench) -> None:
    first = await bench.start(minded(bench.script(remembers("Invoices are due in May."), {"text": "noted"})))
    assert await bench.still(first) == "reached"
    [made] = await bench.events(first, "memory_remembered")
    assert await outputs(bench, first) == [f"Remembered as {made.memory}, in every run there will be."]
    recalling = minded(
        bench.script(calls("recall", query="when are invoices due"), calls("forget", id=made.memory), {"text": "done"})
    )
    second = await bench.start(recalling)
    assert await bench.still(second) == "reached"
    recalled, forgot = await outputs(bench, second)
    assert recalled == f"{made.memory} (global): Invoices are due in May."
    assert forgot == f"Forgot {made.memory}."
    [found] = (await bench.events(second, "memory_recalled"))[0].found
    assert (found.run, found.seq) == (first, made.seq)
    third = await bench.start(minded(bench.script(calls("recall", query="invoices"), {"text": "done"})))
    assert await bench.still(third) == "reached"
    assert await outputs(bench, third) == ["Nothing that fits was remembered."]
    for run in (first, second, third):
        replayed = await bench.workbench.ask(ReplayCheck(run=run))
        assert isinstance(replayed, Replayed)
        assert replayed.same, replayed


async def test_memory_comes_up_by_itself_where_the_plan_says_so(bench: Bench) -> None:
    first = await bench.start(minded(bench.script(remembers("Write it in plain words."), {"text": "noted"})))
    await bench.still(first)
    plan = replace(ALL, at_start=3, each_step=2)
    second = await bench.start(minded(bench.script(writes("a"), {"text": "done"}), plan))
    assert await bench.still(second) == "reached"
    kinds = await bench.kinds(second)
    assert kinds[1:4] in (
        ["memory_recalled", "step_started", "context_built"],
        ["folder_changed", "memory_recalled", "step_started"],
    )
    requested = (await bench.events(second, "model_requested"))[-1]
    prompt = await bench.workbench.ask(q.PromptAt(run=second, seq=requested.seq))
    assert isinstance(prompt, q.Prompt)
    assert prompt.proven
    assert sum("Write it in plain words." in message.text for message in prompt.messages) == 1


async def test_without_a_plan_there_is_no_tool(bench: Bench) -> None:
    run = await bench.start(bench.script(remembers("x"), {"text": "done"}))
    await bench.still(run)
    [failed] = await bench.events(run, "tool_failed")
    assert failed.code == "unknown_tool"
    assert await bench.kinds(run) == [kind for kind in await bench.kinds(run) if not kind.startswith("memory")]
