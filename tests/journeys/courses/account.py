"""What must hold of all runs, whatever was done to them and however often the power failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.journeys.courses.ledger import FINAL, KEYED, REPEATABLE, Executed, executed
from tests.journeys.courses.player import all_runs
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.events import (
    AnyEvent,
    ApprovalGiven,
    Edited,
    EditUndone,
    ModelFailed,
    RunForked,
    RunPaused,
    ToolFailed,
    ToolProposed,
    ToolStarted,
)
from workbench.engine.fold import fold
from workbench.engine.state import RunState
from workbench.service.workbench import Workbench


async def check(workbench: Workbench, ledger: Path) -> None:
    """Raise `AssertionError` for what does not hold."""
    done = executed(ledger)
    for row in await all_runs(workbench):
        if row.events:
            await _check_run(workbench, row, [each for each in done if each.run == row.id])
    rows = {row.id for row in await all_runs(workbench) if row.events}
    assert {each.run for each in done} <= rows, "something was done for a run that is not recorded"


async def _check_run(workbench: Workbench, row: q.RunRow, done: list[Executed]) -> None:
    events = await workbench.run_events(row.id)
    state = fold(events)
    assert await workbench.run_state(row.id) == state
    assert row.events == len(events)
    if state.status not in ("running", "interrupted"):
        assert row.status == state.status
    found = await workbench.ask(i.Findings(run=row.id))
    assert isinstance(found, i.FindingList)
    assert found.findings == ()
    assert not [event for event in events if _is_bug(event)]
    _intent_came_first(events, row, done)
    _nothing_ran_again(events, row, done)
    _a_key_is_of_one_call(done)
    _nothing_final_ran_unasked(events, row, done)


def _is_bug(event: AnyEvent) -> bool:
    """Whether the engine says of itself that it did wrong."""
    if isinstance(event, ToolFailed):
        return event.code == "bug"
    return (isinstance(event, ModelFailed) and event.error == "bug") or (
        isinstance(event, RunPaused) and "A bug of Workbench" in event.why
    )


def _intent_came_first(events: Sequence[AnyEvent], row: q.RunRow, done: list[Executed]) -> None:
    """Whatever was done had its start recorded before, with what it was done with; and each attempt was made once."""
    begun = {(e.call, e.attempt): e for e in events if isinstance(e, ToolStarted) and e.run == row.id}
    for each in done:
        assert begun[each.call, each.attempt].tool == each.tool, each
    attempts = Counter((each.call, each.attempt) for each in done)
    assert not [attempt for attempt, times in attempts.items() if times > 1]


def _nothing_ran_again(events: Sequence[AnyEvent], row: q.RunRow, done: list[Executed]) -> None:
    """A call that can't be repeated ran once, and once more for each time that a person said so."""
    for call, times in Counter(each.call for each in done if each.tool not in REPEATABLE).items():
        decisions = _decisions(events, call, own=row.id)
        assert times <= 1 + decisions, (row.id, call, times, decisions)


def _a_key_is_of_one_call(done: list[Executed]) -> None:
    """Who is asked again knows it by the key, and never takes another call for it."""
    assert len({each.key for each in done}) == len({(each.run, each.call) for each in done})
    assert all(each.key.startswith(each.run) for each in done if each.tool in KEYED)


def _nothing_final_ran_unasked(events: Sequence[AnyEvent], row: q.RunRow, done: list[Executed]) -> None:
    """What a fork's parent did already is done again only where a person decided so: each entry of the plan stands
    for one call that is answered from the tape, or asked about, unless it says `run`."""
    forks = [event for event in events if isinstance(event, RunForked) and event.run == row.id]
    live = forks[-1].seq if forks else 0
    before = fold(events[: live - 1]) if forks else None
    plan = forks[-1].plan if forks else ()
    kept = Counter(entry.key for entry in plan if entry.mode != "run")
    let_run = Counter(entry.key for entry in plan if entry.mode == "run")
    proposed = {e.call: e for e in events if isinstance(e, ToolProposed)}
    edited = {call for call in proposed if _edits(events, call)}
    mine = [each for each in proposed.values() if each.run == row.id and each.seq > live]
    calls = [each.call for each in mine if not each.problem] + _open(before)
    wanted = Counter(proposed[call].key for call in calls if call in proposed and call not in edited)
    free: Counter[str] = Counter()
    for call, times in Counter(each.call for each in done if each.tool in FINAL).items():
        decisions = _decisions(events, call)
        first = proposed[call]
        assert first.permission == "auto" or decisions, (row.id, call)
        free[first.key] += 0 if call in edited else max(0, times - decisions)
    for key, times in free.items():
        assert times <= max(min(wanted[key], let_run[key]), wanted[key] - kept[key]), (
            row.id,
            key,
            times,
            wanted[key],
            kept[key],
        )


def _open(state: RunState | None) -> list[str]:
    return [call.id for call in state.calls if call.status != "done"] if state is not None else []


def _decisions(events: Sequence[AnyEvent], call: str, own: str = "") -> int:
    given = [e for e in events if isinstance(e, ApprovalGiven) and e.call == call and e.decision in ("approve", "edit")]
    edits = _edits(events, call)
    return sum(1 for event in (*given, *edits) if not own or event.run == own)


def _edits(events: Sequence[AnyEvent], call: str) -> list[Edited | ApprovalGiven]:
    """Arguments that a person wrote, which count as an approval of the call, and were not taken back."""
    undone = {event.edit for event in events if isinstance(event, EditUndone)}
    found: list[Edited | ApprovalGiven] = []
    for event in events:
        if isinstance(event, Edited) and event.target == "arguments" and event.call == call:
            found.extend([event] if event.seq not in undone else [])
        elif isinstance(event, ApprovalGiven) and event.decision == "edit" and event.call == call:
            found.append(event)
    return found
