"""Runs whose talk outgrows the context window: they go on, reach their goals, replay, and can be operated on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.checks import Check
from workbench.domain.context import ContextPlan, Strategy
from workbench.domain.errors import InvalidCommand, ModelError
from workbench.domain.events import ContextCompacted, PartsRecalled
from workbench.domain.goals import Limits
from workbench.domain.ids import RunId
from workbench.domain.messages import Message
from workbench.engine.context import segments
from workbench.providers.local_model import LocalModel
from workbench.service.counting import Counting

NOTE = {"text": "So far: files were written, all well. Left: the rest.", "summary": True}
FAKE_LOCAL = Path(__file__).parents[1] / "providers" / "fake_local_server.py"
WORDS = "progress of the work " * 20


def steps(number: int) -> list[dict[str, Any]]:
    return [writes(f"{place % 7}.txt", f"content {place}", f"{place}: {WORDS}") for place in range(number)]


async def _context(bench: Bench, run: RunId) -> q.Context:
    last = (await bench.workbench.run_events(run))[-1].seq
    answer = await bench.workbench.ask(q.ContextAt(run=run, seq=last))
    assert isinstance(answer, q.Context)
    return answer


async def _messages(bench: Bench, run: RunId) -> tuple[Message, ...]:
    return (await bench.workbench.run_state(run)).messages


async def _replays(bench: Bench, run: RunId) -> bool:
    answer = await bench.workbench.ask(i.ReplayCheck(run=run))
    assert isinstance(answer, i.Replayed)
    assert answer.same, answer
    return answer.same


async def _course(bench: Bench, number: int, plan: ContextPlan) -> tuple[RunId, list[ContextCompacted]]:
    agent = replace(bench.script(*steps(number), {"text": "All is written."}, *[NOTE] * 8), context=plan)
    check = Check(file=f"{(number - 1) % 7}.txt", contains=f"content {number - 1}")
    run = await bench.start(agent, checks=(check,), limits=Limits(steps=number + 10))
    assert await bench.still(run) == "reached"
    return run, await bench.events(run, "context_compacted")


@pytest.mark.parametrize("strategy", ["summarise", "decompose"])
async def test_a_run_goes_through_four_compactions_and_reaches_its_goal(bench: Bench, strategy: Strategy) -> None:
    run, compacted = await _course(bench, 30, ContextPlan(strategy=strategy, budget=1500, keep_last=4))
    assert len(compacted) >= 4
    assert all(event.summary.text == NOTE["text"] and event.after < event.before for event in compacted)
    assert not await bench.events(run, "compaction_failed")
    context = await _context(bench, run)
    assert context.tokens <= 1500
    assert [each.seq for each in context.compactions] == [event.seq for event in compacted]
    assert await _replays(bench, run)


@pytest.mark.slow
async def test_three_hundred_steps_through_four_compactions_reach_the_goal(bench: Bench) -> None:
    run, compacted = await _course(bench, 300, ContextPlan(strategy="summarise", budget=9_000, keep_last=8))
    assert 4 <= len(compacted) <= 8
    state = await bench.workbench.run_state(run)
    assert (state.step, state.window.asked) == (301, len(compacted))
    assert await _replays(bench, run)


async def test_what_left_the_window_is_found_again_in_the_run_s_own_history(bench: Bench) -> None:
    first = writes("a.txt", "zanzibar", "The password of the vault is zanzibar.")
    last = writes("b.txt", "x", "What was it again with zanzibar and the vault?")
    agent = bench.script(first, *steps(8), last, {"text": "Done."})
    plan = ContextPlan(strategy="retrieve", keep_last=4, recall=1)
    run = await bench.start(replace(agent, context=plan))
    assert await bench.still(run) == "reached"
    recalled: list[PartsRecalled] = await bench.events(run, "parts_recalled")
    assert recalled[-1].messages == (2, 3)
    messages = await _messages(bench, run)
    assert messages[2].body.text.startswith("The password")
    assert messages[2].recalled
    assert await _replays(bench, run)


async def test_a_script_without_summaries_lets_the_window_slide(bench: Bench) -> None:
    plan = ContextPlan(strategy="summarise", budget=1500)
    run = await bench.start(replace(bench.script(*steps(12), {"text": "Done."}), context=plan))
    assert await bench.still(run) == "reached"
    failed = await bench.events(run, "compaction_failed")
    assert "0 summaries" in failed[0].message
    assert {event.strategy for event in await bench.events(run, "context_compacted")} == {"sliding"}
    assert await _replays(bench, run)


async def test_a_prompt_that_is_too_long_is_made_smaller(bench: Bench) -> None:
    script = bench.script(*steps(6), {"error": {"kind": "too_long"}}, {"text": "Done."}, NOTE)
    run = await bench.start(replace(script, context=ContextPlan(strategy="summarise")))
    assert await bench.still(run) == "reached"
    assert [event.strategy for event in await bench.events(run, "context_compacted")] == ["summarise"]
    assert await _replays(bench, run)


async def test_a_model_sums_up_by_hand_and_it_can_be_taken_back(bench: Bench) -> None:
    agent = bench.script(*steps(3), {"text": "Done."}, NOTE)
    run = await bench.start(agent, entry=True)
    for _ in range(3):
        await bench.do(c.StepOver(run=run))
    before = await _messages(bench, run)
    await bench.do(c.SummariseMessages(run=run, messages=(2, 4)))
    context = await _context(bench, run)
    assert [part.standing for part in context.segments if part.place >= 2] == ["summarised"] * 4 + ["sent"] * 3
    assert context.segments[-3].source == "summary"
    await bench.do(c.UndoEdit(run=run))
    assert await _messages(bench, run) == before
    with pytest.raises(InvalidCommand, match="can't be summed up"):
        await bench.do(c.SummariseMessages(run=run, messages=(1,)))
    with pytest.raises(ModelError, match="1 summaries"):
        await bench.do(c.SummariseMessages(run=run, messages=(2,)))
    await bench.do(c.Edit(run=run, target="evict", message=2))
    assert await bench.do(c.Continue(run=run)) == "reached"
    assert await _replays(bench, run)


async def test_a_fork_before_a_compaction_compacts_by_itself(bench: Bench) -> None:
    run, compacted = await _course(bench, 16, ContextPlan(strategy="summarise", budget=2000, keep_last=4))
    answer = await bench.workbench.dispatch(c.Fork(run=run, seq=compacted[0].seq - 1))
    assert isinstance(answer, q.RunRef)
    assert await bench.do(c.Continue(run=answer.run)) == "reached"
    again = await bench.events(answer.run, "context_compacted")
    assert again[0].messages == compacted[0].messages
    assert await _replays(bench, answer.run)


async def test_what_a_piece_was_part_of_is_told(bench: Bench) -> None:
    run, _ = await _course(bench, 10, ContextPlan(strategy="sliding", keep_last=4))
    context = await _context(bench, run)
    parts = {part.place: part for part in context.segments}
    assert parts[1].carried == 11
    assert parts[2].carried == 2
    assert (parts[2].standing, parts[1].is_head, parts[2].is_head) == ("dropped", True, False)


async def test_pieces_are_counted_exactly_where_the_tokenizer_is_known(bench: Bench) -> None:
    agent = bench.script(writes("a.txt", "x", "hello world"), {"text": "Done."})
    run = await bench.start(agent, entry=True)
    await bench.do(c.StepOver(run=run))
    assert not any(part.is_exact for part in (await _context(bench, run)).segments)
    state = await bench.workbench.run_state(run)
    known = replace(state, agent=replace(state.agent, model="openai/gpt-4o", base_url=""))
    counted = await Counting().exact(segments(known), known, bench.workbench.parts.history.bodies)
    parts = [part for part in counted.segments if part.place >= 0]
    assert all(part.is_exact for part in parts)
    assert parts[1].tokens == 3 + 4
    assert counted.tokens == sum(part.tokens for part in counted.segments)


async def test_a_local_model_s_pieces_are_counted_in_its_own_process_while_it_runs(bench: Bench) -> None:
    async def prepare() -> Path:
        return Path("fine")

    def spawn(_role: str, *arguments: str) -> list[str]:
        return [sys.executable, str(FAKE_LOCAL), *arguments]

    run = await bench.start(bench.script(writes("a.txt", "x", "hello  big world"), {"text": "Done."}), entry=True)
    await bench.do(c.StepOver(run=run))
    state = await bench.workbench.run_state(run)
    known = replace(state, agent=replace(state.agent, model="local"))
    parts = bench.workbench.parts
    model = LocalModel(prepare, native=True, spawn_command=spawn, on_progress=lambda *_: None, context=2048)
    counting = Counting(parts.setup.local_models.tokens)
    try:
        parts.setup.local_models.note("local", model)
        estimated = await counting.exact(segments(known), known, parts.history.bodies)
        assert estimated == segments(known), "nothing is started for a count"
        await model.start()
        counted = await counting.exact(segments(known), known, parts.history.bodies)
    finally:
        await model.close()
    pieces = [part for part in counted.segments if part.place >= 0]
    assert all(part.is_exact for part in pieces)
    assert pieces[1].tokens == 2 + 4
    assert counted.tokens == sum(part.tokens for part in counted.segments)
