"""Killed at any moment, the file opens again and holds every event that was acknowledged."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.store.making import all_events, child, filled, finished, steps
from workbench.domain.ids import RunId
from workbench.store import Store

BUSY = """
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = await store.new_run(await store.new_session("busy", GOAL), "local")
    print(log.run, flush=True)
    seq, batch = 1, int(sys.argv[2])
    while True:
        event, texts = reply(log.run, seq, f"{seq} " * 300)
        await log.append([event, *steps(log.run, seq + 1, batch - 1)], texts, durable=seq % 3 == 0)
        seq += batch
        print(seq - 1, flush=True)
asyncio.run(main())
"""


async def survivors(path: Path, printed: str) -> tuple[int, int]:
    """How many events were acknowledged, and how many are there; all are checked, and the run can be taken up."""
    first, *rest = printed.split("\n")[:-1]
    run, acknowledged = RunId(first), int(rest[-1]) if rest else 0
    store = await Store.open(path)
    row = await store.run_row(run)
    assert (row.status, row.elsewhere) == ("interrupted", False)
    events = await all_events(store, run)
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    for event in events:
        if event.kind == "model_replied":
            assert (await store.text(event.text.ref)).startswith(f"{event.seq} ")
    log = await store.open_run(run)
    await log.append(steps(run, len(events) + 1, 1), {}, durable=True)
    await store.close()
    return acknowledged, len(events)


async def test_a_writer_killed_at_random_loses_nothing_acknowledged(path: Path) -> None:
    for turn in range(4):
        target = path.with_name(f"{turn}.db")
        process = child(BUSY, target, 3)
        assert process.stdout is not None
        printed = "".join(process.stdout.readline() for _ in range(2 + 5 * turn))
        process.kill()
        printed += process.stdout.read()  # `communicate` would pass over the lines that were read ahead
        _, err = process.communicate(timeout=60)
        assert process.returncode == -signal.SIGKILL, err
        acknowledged, there = await survivors(target, printed)
        assert acknowledged <= there <= acknowledged + 3


WORK = """
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = await store.new_run(await store.new_session("work", GOAL), "local")
    for seq in range(1, 61):
        event, texts = reply(log.run, seq, f"{seq} " * 300)
        await log.append([event], texts, durable=False)
        assert log.text(event.text.ref) == await store.text(event.text.ref)
    print(log.run, len(await all_events(store, log.run)))
    await store.close()
asyncio.run(main())
"""


async def test_several_programs_write_and_read_one_file_at_once(store: Store, path: Path) -> None:
    log = await filled(store, 1)
    workers = [child(WORK, path) for _ in range(2)]
    for seq in range(2, 62):
        await log.append(steps(log.run, seq, 1), {}, durable=False)
    runs = [finished(worker).split() for worker in workers]
    assert [count for _, count in runs] == ["60", "60"]
    for run in (log.run, *(RunId(run) for run, _ in runs)):
        assert len(await all_events(store, run)) in (60, 61)
    assert len(await store.sessions()) == 3


DIE_IN_A_COMMIT = """
import os, signal, sqlite3
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("PRAGMA cache_size = 1")
raw.execute("BEGIN IMMEDIATE")
raw.execute("UPDATE session SET name = 'half written'")
raw.execute("DROP TRIGGER event_stays_as_it_is")
raw.execute("UPDATE event SET body = zeroblob(3000)")
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_in_a_commit(path: Path) -> None:
    process = child(DIE_IN_A_COMMIT, path)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").stat().st_size > 0


async def test_who_has_it_open_reads_on_when_another_program_dies_in_a_commit(store: Store, path: Path) -> None:
    log = await filled(store, 30)
    killed_in_a_commit(path)
    assert len(await all_events(store, log.run)) == 30
    assert (await store.sessions())[0].name == "first"
    killed_in_a_commit(path)
    await log.append(steps(log.run, 31, 1), {}, durable=True)
    assert len(await all_events(store, log.run)) == 31


@pytest.mark.parametrize(
    ("hook", "there"), [("WORKBENCH_CRASH_AT", 6), ("WORKBENCH_CRASH_BEFORE", 4)], ids=["after", "before"]
)
async def test_the_hooks_kill_right_after_and_just_before_a_commit(path: Path, hook: str, there: int) -> None:
    process = child(BUSY, path, 2, **{hook: "5"})
    out, err = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, err
    assert await survivors(path, out) == (4, there)
