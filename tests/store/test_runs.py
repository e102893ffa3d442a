"""Runs: what lists show of them, identities, forks, and the log of each."""

from __future__ import annotations

import asyncio

import pytest

from tests.store.making import all_events, filled, reply, started, steps
from workbench.domain.errors import BodyMissing, NotFound
from workbench.domain.events import (
    ApprovalAsked,
    ApprovalGiven,
    Event,
    RunFinished,
    RunInterrupted,
    RunPaused,
    RunResumed,
)
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.queries import RunStatus
from workbench.domain.values import Body
from workbench.store import Store
from workbench.store.identity import is_identity, new_identity

CALL = ToolCallId("c1.1")
ASKED = ApprovalAsked(call=CALL, ask="permission", tool="files.write", arguments=Body(text="{}"))


def test_identities_are_short_distinct_and_in_order() -> None:
    made = [new_identity("r") for _ in range(50)]
    assert all(is_identity(identity, "r") and len(identity) == 12 for identity in made)
    assert [identity[:9] for identity in made] == sorted(identity[:9] for identity in made)
    assert not is_identity("r../../../x", "r")


@pytest.mark.parametrize(
    ("event", "status", "reason"),
    [
        (ASKED, "waiting", "approval"),
        (ApprovalGiven(call=CALL, decision="approve"), "running", None),
        (RunPaused(reason="approval"), "waiting", "approval"),
        (RunPaused(reason="step"), "paused", "step"),
        (RunResumed(how="into"), "running", None),
        (RunInterrupted(), "interrupted", None),
        (RunFinished(outcome="not_reached", why="x"), "not_reached", "finished"),
    ],
)
async def test_the_status_follows_from_the_events(
    store: Store, event: Event, status: RunStatus, reason: str | None
) -> None:
    log = await filled(store, 3)
    event = type(event)(**{**{f: getattr(event, f) for f in event.__struct_fields__}, "run": log.run, "seq": 4})
    await log.append([event], {}, durable=True)
    row = await store.run_row(log.run)
    assert (row.status, row.reason, row.events, row.steps) == (status, reason, 4, 3)
    assert (row.model, row.elsewhere, row.session) == ("local", False, log.session)


async def test_a_status_that_is_told_counts_more(store: Store) -> None:
    log = await filled(store)
    await log.append([], {}, durable=False, status="paused", reason="error")
    row = await store.run_row(log.run)
    assert (row.status, row.reason, row.events) == ("paused", "error", 10)


async def test_events_come_back_as_they_were_in_pages_of_any_size(store: Store) -> None:
    log = await filled(store, 25)
    want = [started(log.run), *steps(log.run, 2, 24)]
    for limit in (1, 7, 24, 25, 26):
        assert await all_events(store, log.run, limit) == want
    page = await store.events(log.run, after=20, limit=3)
    assert [event.seq for event in page.events] == [21, 22, 23]
    assert page.last == 25
    assert (await store.events(log.run, after=25)).events == ()
    assert (await store.events(log.run, after=99)).events == ()


async def test_events_out_of_order_are_a_bug_and_not_saved(store: Store) -> None:
    log = await filled(store, 3)
    with pytest.raises(ValueError, match="where 4 comes next"):
        await log.append(steps(log.run, 5, 1), {}, durable=False)
    await log.append(steps(log.run, 4, 1), {}, durable=False)
    assert len(await all_events(store, log.run)) == 4


async def test_texts_are_kept_once_and_read_back(store: Store) -> None:
    log = await filled(store, 1)
    texts = ["plain " * 200, "\ud800 a lone surrogate " + "x" * 500, "ü€𝄞" * 300]
    for seq, text in enumerate([*texts, texts[0]], 2):
        event, bodies = reply(log.run, seq, "x" * 500)
        await log.append([event], {**bodies, **reply(log.run, seq, text)[1]}, durable=False)
    for text in texts:
        ref = next(iter(reply(log.run, 1, text)[1]))
        assert log.text(ref) == text
        assert await store.text(ref) == text
    again = await store.new_run(log.session, "local")
    assert again.text(ref) == texts[-1], "from the file, not from memory"
    for wrong in ("0" * 64, "no hash"):
        with pytest.raises(BodyMissing):
            await store.text(wrong)
        with pytest.raises(BodyMissing):
            log.text(wrong)
    with pytest.raises(ValueError, match="handed in under the hash"):
        await log.append(steps(log.run, 6, 1), {"0" * 64: "something else"}, durable=False)


async def test_a_run_goes_on_where_it_was_after_opening_again(store: Store) -> None:
    log = await filled(store)
    assert await store.open_run(log.run) is log
    await log.release()
    again = await store.open_run(log.run)
    assert again is not log
    await again.append(steps(log.run, 11, 2), {}, durable=True)
    assert len(await all_events(store, log.run)) == 12


async def test_a_fork_shares_its_parents_events_without_copies(store: Store) -> None:
    log = await filled(store, 10)
    fork = await store.new_run(log.session, "local", log.run, 6)
    await fork.append(steps(fork.run, 7, 3), {}, durable=False)
    deeper = await store.new_run(log.session, "local", fork.run, 8)
    await deeper.append(steps(deeper.run, 9, 1), {}, durable=False)
    events = await all_events(store, deeper.run, limit=4)
    assert [event.seq for event in events] == list(range(1, 10))
    assert [event.run for event in events] == [log.run] * 6 + [fork.run] * 2 + [deeper.run]
    row = await store.run_row(fork.run)
    assert (row.parent, row.parent_seq, row.events) == (log.run, 6, 9)
    whole = await store.new_run(log.session, "local", log.run)
    assert (await store.run_row(whole.run)).parent_seq == 10
    from_start = await store.new_run(log.session, "local", log.run, 0)
    await from_start.append(steps(from_start.run, 1, 1), {}, durable=False)
    assert [event.run for event in await all_events(store, from_start.run)] == [from_start.run]


async def test_a_run_is_named_by_the_beginning_of_its_identity(store: Store) -> None:
    first, second = await filled(store), await filled(store)
    assert await store.resolve_run(first.run.upper()) == first.run
    for wrong in ("", "r", "zzz", "%", second.run + "0"):
        with pytest.raises(NotFound):
            await store.resolve_run(wrong)
    assert [row.id for row in await store.last_runs(1)] == [second.run]
    with pytest.raises(NotFound):
        await store.run_row(RunId("r00000000000"))
    with pytest.raises(NotFound):
        await store.events(RunId("r00000000000"))


async def test_a_cancelled_append_is_saved_or_not_but_never_in_between(store: Store) -> None:
    log = await filled(store, 1)
    for _ in range(5):
        last = (await store.run_row(log.run)).events
        task = asyncio.create_task(log.append(steps(log.run, last + 1, 1), {}, durable=True))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await store.run_row(log.run)).events == last + 1
