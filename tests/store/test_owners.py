"""A run is driven by one living process at a time."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.making import all_events, child, filled, finished, steps
from workbench.domain.errors import NotFound, RunOwnedElsewhere
from workbench.domain.ids import RunId
from workbench.store import Store
from workbench.store.owners import FAR_CLAIM_SECONDS, is_alive, started_at, this_host, this_process

DRIVE = """
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = await filled(store, 5)
    print(log.run, flush=True)
    sys.stdin.readline()
    await log.append(steps(log.run, 6, 1), {}, durable=True)
    print("appended", flush=True)
    sys.stdin.readline()
    await store.close()
asyncio.run(main())
"""


async def test_another_living_program_keeps_its_run_and_is_seen_at_it(store: Store, path: Path) -> None:
    driver = child(DRIVE, path)
    assert driver.stdout is not None
    assert driver.stdin is not None
    run = RunId(driver.stdout.readline().strip())
    with pytest.raises(RunOwnedElsewhere, match=f"process {driver.pid} on"):
        await store.open_run(run)
    assert (await store.run_row(run)).elsewhere
    assert (await store.sessions())[0].runs[0].status == "running"
    driver.stdin.write("\n")
    driver.stdin.flush()
    assert driver.stdout.readline() == "appended\n"
    assert len(await all_events(store, run)) == 6
    assert finished(driver) == ""
    log = await store.open_run(run)
    await log.append(steps(run, 7, 1), {}, durable=True)


async def test_a_dead_programs_run_is_interrupted_and_can_be_taken(store: Store, path: Path) -> None:
    driver = child(DRIVE, path)
    assert driver.stdout is not None
    run = RunId(driver.stdout.readline().strip())
    driver.kill()
    await asyncio.to_thread(os.waitid, os.P_PID, driver.pid, os.WEXITED | os.WNOWAIT)
    row = await store.run_row(run)
    assert (row.status, row.elsewhere) == ("interrupted", False), "though its parent has not yet looked after it"
    driver.communicate()
    log = await store.open_run(run)
    assert (await store.run_row(run)).status == "running"
    await log.append(steps(run, 6, 1), {}, durable=False)


async def test_who_lost_a_run_can_append_nothing_more(store: Store, path: Path) -> None:
    log = await filled(store)
    other = await Store.open(path)
    with pytest.raises(RunOwnedElsewhere):
        await other.open_run(log.run)
    await log.release()
    taken = await other.open_run(log.run)
    with pytest.raises(RunOwnedElsewhere, match="taken over"):
        await log.append(steps(log.run, 11, 1), {}, durable=True)
    await taken.append(steps(log.run, 11, 1), {}, durable=True)
    await other.close()
    assert len(await all_events(store, log.run)) == 11
    with pytest.raises(NotFound):
        await store.open_run(RunId("r00000000000"))


async def test_a_run_given_up_while_it_waits_still_waits(store: Store) -> None:
    waiting, running = await filled(store), await filled(store)
    await waiting.append([], {}, durable=True, status="waiting", reason="approval")
    await waiting.release()
    await running.release()
    assert (await store.run_row(waiting.run)).status == "waiting"
    assert (await store.run_row(running.run)).status == "interrupted"


WAIT = """
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = await filled(store, 5)
    await log.append([], {}, durable=True, status="waiting", reason="approval")
    unbegun = await store.new_run(log.session, "local")
    fork = await store.new_run(log.session, "local", log.run, 3)
    print(log.run, unbegun.run, fork.run, flush=True)
    sys.stdin.readline()
asyncio.run(main())
"""


async def test_a_run_that_waited_when_its_program_was_killed_waits_and_one_that_had_not_begun_is_gone(
    store: Store, path: Path
) -> None:
    program = child(WAIT, path)
    assert program.stdout is not None
    waiting, *unbegun = [RunId(run) for run in program.stdout.readline().split()]
    mine = await store.new_run((await store.run_row(waiting)).session, "local")
    await store.purge_deleted()
    assert [(await store.run_row(run)).elsewhere for run in unbegun] == [True, True]
    program.kill()
    program.communicate()
    assert (await store.run_row(waiting)).status == "waiting"
    await store.purge_deleted()
    assert {run.id for run in (await store.sessions())[0].runs} == {waiting, mine.run}


async def test_closing_gives_up_everything(path: Path) -> None:
    first = await Store.open(path)
    log = await filled(first)
    await first.close()
    second = await Store.open(path)
    await (await second.open_run(log.run)).release()
    await second.close()


def test_life_is_told_by_pid_and_start() -> None:
    me = this_process()
    assert is_alive(me, 0.0)
    assert not is_alive(replace(me, started="1"), time.time()), "another process with the same number"
    process = subprocess.Popen([sys.executable, "-c", "pass"])
    process.wait()
    assert started_at(process.pid) is None


def test_far_owners_are_believed_for_a_while() -> None:
    name, boot, namespace = this_host().split("/")
    now = time.time()
    rebooted = replace(this_process(), host=f"{name}/other-boot/{namespace}")
    assert not is_alive(rebooted, now)
    far = replace(this_process(), host=f"another/{boot}/other-namespace")
    assert is_alive(far, now)
    assert not is_alive(far, now - FAR_CLAIM_SECONDS - 1)
