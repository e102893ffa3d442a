"""Sessions: listed, searched, renamed, deleted with a way back, purged."""

from __future__ import annotations

import pytest

from tests.store.making import GOAL, all_events, filled, reply, started, steps
from workbench.domain.errors import BadInput, BodyMissing, NotFound
from workbench.domain.goals import Goal
from workbench.domain.ids import SessionId
from workbench.store import Store


async def test_the_list_has_the_session_changed_last_first_and_its_runs_newest_first(store: Store) -> None:
    first, second = await filled(store, name="first"), await filled(store, name="second")
    assert [row.name for row in await store.sessions()] == ["second", "first"]
    later = await store.new_run(first.session, "local")
    await later.append([started(later.run)], {}, durable=False)
    rows = await store.sessions()
    assert [row.name for row in rows] == ["first", "second"]
    assert [run.id for run in rows[0].runs] == [later.run, first.run]
    assert rows[1].runs[0].id == second.run
    assert rows[0].goal == GOAL.instructions
    assert await store.session(second.session) == rows[1]


@pytest.mark.parametrize(
    ("text", "found"),
    [("", 2), ("LICENCE", 1), ("tidy", 1), ("which files", 1), ("100%", 1), ("100_", 0), ("ÄRGER", 1), ("nothing", 0)],
)
async def test_search_finds_every_word_in_name_or_goal(store: Store, text: str, found: int) -> None:
    await store.new_session("one", GOAL)
    await store.new_session("Tidy up ärger", Goal(instructions="Clean it 100% please."))
    assert len(await store.sessions(text)) == found


async def test_a_renamed_session_is_found_by_its_new_name_and_its_goal(store: Store) -> None:
    session = await store.new_session("old", GOAL)
    await store.rename_session(session, "  brand\nnew\x00 ")
    assert [row.name for row in await store.sessions("brand licence")] == ["brand new"]
    assert await store.sessions("old") == ()
    with pytest.raises(BadInput):
        await store.rename_session(session, " \n")


async def test_deleting_can_be_undone_until_it_is_purged(store: Store) -> None:
    log = await filled(store)
    await store.delete_session(log.session)
    assert await store.sessions() == ()
    assert await store.purge_deleted(7) == 0
    with pytest.raises(NotFound):
        await store.resolve_run(log.run)
    await store.restore_session(log.session)
    assert [row.id for row in await store.sessions()] == [log.session]
    assert await store.resolve_run(log.run[:8]) == log.run


async def test_purging_removes_only_what_nothing_else_uses(store: Store) -> None:
    shared, lonely = "shared " * 100, "lonely " * 100
    logs = [await filled(store, 1, name) for name in ("goes", "stays")]
    for log in logs:
        event, texts = reply(log.run, 2, shared)
        await log.append([event], texts, durable=False)
    alone, texts = reply(logs[0].run, 3, lonely)
    await logs[0].append([alone], texts, durable=False)
    await store.delete_session(logs[0].session)
    assert await store.purge_deleted(0) == 0, "a run that is driven now keeps its session"
    await logs[0].release()
    assert await store.purge_deleted(0) == 1
    assert await store.text(event.text.ref or "") == shared
    with pytest.raises(BodyMissing):
        await store.text(alone.text.ref or "")
    with pytest.raises(NotFound):
        await store.run_row(logs[0].run)
    assert len(await all_events(store, logs[1].run)) == 2


async def test_unknown_sessions_are_known_errors(store: Store) -> None:
    unknown = SessionId("s00000000000")
    for act in (store.session, store.delete_session, store.restore_session):
        with pytest.raises(NotFound):
            await act(unknown)
    with pytest.raises(NotFound):
        await store.rename_session(unknown, "x")
    with pytest.raises(NotFound):
        await store.new_run(unknown, "local")


async def test_the_limit_counts_sessions(store: Store) -> None:
    for number in range(5):
        await store.new_session(f"number {number}", GOAL)
    assert len(await store.sessions(limit=3)) == 3
    log = await filled(store)
    await log.append(steps(log.run, 11, 1), {}, durable=True)
    assert (await store.sessions(limit=1))[0].id == log.session


async def test_a_fork_keeps_its_shared_events_when_the_parents_session_is_purged(store: Store) -> None:
    grandparent = await filled(store, 5, "first")
    alone = await store.new_run(grandparent.session, "local")
    event, texts = reply(grandparent.run, 6, "long " * 200)
    await grandparent.append([event], texts, durable=False)
    parent = await store.new_run(await store.new_session("second", GOAL), "local", grandparent.run, 6)
    await parent.append(steps(parent.run, 7, 2), {}, durable=False)
    fork = await store.new_run(await store.new_session("third", GOAL), "local", parent.run, 7)
    await fork.append(steps(fork.run, 8, 1), {}, durable=False)
    before = await all_events(store, fork.run)
    for log in (grandparent, alone, parent, fork):
        await log.release()
    for log in (grandparent, parent):
        await store.delete_session(log.session)
    assert await store.purge_deleted(0) == 0
    assert await all_events(store, fork.run) == before
    assert await store.text(event.text.ref or "") == "long " * 200
    assert [row.id for row in await store.last_runs()] == [fork.run]
    with pytest.raises(NotFound):
        await store.run_row(alone.run)
    await store.delete_session(fork.session)
    assert await store.purge_deleted(0) == 3
    with pytest.raises(NotFound):
        await store.run_row(grandparent.run)
    with pytest.raises(BodyMissing):
        await store.text(event.text.ref or "")
