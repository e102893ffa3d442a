"""Runs of other programs are seen to change as they do."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.store.making import child, filled, finished, steps
from tests.store.test_faults import HOLD
from tests.store.test_owners import DRIVE
from workbench.domain.ids import RunId
from workbench.store import Store


async def test_runs_of_other_programs_are_told_as_they_change_and_end(path: Path) -> None:
    store = await Store.open(path, busy_seconds=0.3)
    seen: asyncio.Queue[RunId] = asyncio.Queue()

    async def listen() -> None:
        async for run in store.watch():
            await seen.put(run)

    listening = asyncio.create_task(listen())
    mine = await filled(store)
    driver = child(DRIVE, path)
    assert driver.stdout is not None
    assert driver.stdin is not None
    run = RunId((await asyncio.to_thread(driver.stdout.readline)).strip())
    assert await asyncio.wait_for(seen.get(), 20) == run
    await mine.append(steps(mine.run, 11, 1), {}, durable=False)
    while (await store.run_row(run)).events == 5:
        driver.stdin.write("\n")
        driver.stdin.flush()
        assert await asyncio.to_thread(driver.stdout.readline) == "appended\n"
    assert await asyncio.wait_for(seen.get(), 20) == run
    driver.kill()
    assert await asyncio.wait_for(seen.get(), 20) == run
    assert (await store.run_row(run)).status == "interrupted"
    driver.communicate()
    await mine.release()
    holder = child(HOLD, path)
    assert await asyncio.to_thread(holder.stdout.readline) == "held\n"
    done, _ = await asyncio.wait([listening], timeout=1)
    assert not done, "it waits for the lock to go"
    finished(holder)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    assert seen.empty()
    await store.close()
