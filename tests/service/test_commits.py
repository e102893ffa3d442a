"""What is saved together: all between two things that are done outside, and nothing across one of them."""

from __future__ import annotations

import sqlite3
from hashlib import sha256
from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.published import AnyPublished, Happened
from workbench.service.workbench import Workbench


def _told(bench: Bench) -> list[list[str]]:
    """The kinds of events, as they were published together."""
    return [[event.kind for event in heard.events] for heard in bench.heard if isinstance(heard, Happened)]


_ASKED = ["step_started", "context_built", "model_requested"]
_CALLED = ["model_replied", "tool_proposed", "call_judged", "tool_started"]


async def test_all_up_to_the_next_effect_is_one_commit_and_an_effect_waits_for_it(bench: Bench) -> None:
    reads = {"calls": [{"tool": "files.read", "arguments": {"path": "a"}}]}
    run = await bench.start(bench.script(writes("a"), reads, {"text": "done"}))
    assert await bench.still(run) == "reached"
    assert _told(bench) == [
        ["run_started"],
        ["folder_changed"],
        _ASKED,
        _CALLED,
        ["tool_returned"],  # before the folder is looked at, which may take its time
        ["folder_changed", "evaluated", "context_updated", *_ASKED],
        _CALLED,
        ["tool_returned", "evaluated", "context_updated", *_ASKED],
        ["model_replied", "evaluated", "context_updated", "run_finished"],
    ]


async def test_nothing_is_told_that_is_not_saved(bench: Bench) -> None:
    file = bench.workbench.parts.store.path
    saved: list[bool] = []

    def look(published: AnyPublished) -> None:
        if isinstance(published, Happened):
            with sqlite3.connect(f"{Path(file).as_uri()}?mode=ro", uri=True) as db:
                (last,) = db.execute("select last_seq from run where id = ?", (published.run,)).fetchone()
            db.close()
            saved.append(last == published.events[-1].seq)

    end = bench.workbench.subscribe(look)
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    assert await bench.still(run) == "reached"
    end()
    assert saved
    assert all(saved)


@pytest.mark.parametrize("phase", ["observe", "reason", "act", "evaluate", "update"])
async def test_a_breakpoint_stands_between_any_two_phases_of_a_commit(bench: Bench, phase: str) -> None:
    point = Breakpoint(id="", where="phase", phase=phase, when="before")  # type: ignore[arg-type]
    await bench.workbench.dispatch(c.SetBreakpoint(breakpoint=point))
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    assert await bench.still(run) == "paused"
    state = await bench.workbench.run_state(run)
    assert (state.next, state.paused is not None and state.paused.reason) == (phase, "breakpoint")
    assert (bench.work / "a").exists() == (phase in ("evaluate", "update"))
    assert await bench.do(c.Continue(run=run)) == ("paused" if phase != "act" else "reached")


async def test_a_text_that_is_missing_pauses_the_run_and_loses_nothing(tmp_path: Path, bench: Bench) -> None:
    said = "I will write it. " * 40
    run = await bench.start(bench.script(writes("a", text=said), {"text": "done"}), "ask")
    assert await bench.still(run) == "waiting"
    file = bench.workbench.parts.store.path
    await bench.workbench.close()
    with sqlite3.connect(file) as db:
        assert db.execute("delete from blob where sha256 = ?", (sha256(said.encode()).digest(),)).rowcount == 1
    db.close()
    again = Bench(await Workbench.open(tmp_path / "home"), tmp_path)
    try:
        assert await again.decide(run, "approve") == "paused"
        state = await again.workbench.run_state(run)
        assert state.paused is not None
        assert (state.paused.reason, "is not kept here" in state.paused.why) == ("error", True)
        assert (await again.kinds(run))[-4:] == ["context_updated", "step_started", "context_built", "run_paused"]
        assert (bench.work / "a").read_text() == "MIT"
    finally:
        await again.workbench.close()
