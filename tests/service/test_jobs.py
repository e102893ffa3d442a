"""What takes long says how far it is, and ends with nothing left where a person wants that."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.service.conftest import Bench
from tests.store.making import all_events, filled
from workbench.domain import commands as c
from workbench.domain.errors import GivenUp
from workbench.domain.published import Progress
from workbench.domain.queries import Done
from workbench.domain.settings_queries import BackUpNow, Compact
from workbench.service import jobs as module
from workbench.service.jobs import Jobs
from workbench.store import Store


def progress(bench: Bench) -> list[tuple[str, float | None]]:
    return [(each.text, each.done) for each in bench.heard if isinstance(each, Progress)]


async def test_work_is_told_of_once_it_takes_long_and_ends_at_a_word(bench: Bench, monkeypatch) -> None:
    jobs = bench.workbench.parts.jobs
    with jobs.under_way("short", "Short") as told:
        told(0.5, "1 of 2")
    assert progress(bench) == [("", 1.0)], "what is over at once only says that it is over"
    monkeypatch.setattr(module, "SOON", 0.0)
    monkeypatch.setattr(module, "BETWEEN", 0.0)
    with jobs.under_way("long", "Long") as told:
        await asyncio.to_thread(told, 0.5, "1 of 2")
        assert await bench.workbench.dispatch(c.GiveUp(key="long")) == Done(note="It is given up.")
        with pytest.raises(GivenUp):
            await asyncio.to_thread(told, 0.6, "2 of 3")
    await asyncio.sleep(0)
    assert progress(bench)[1:] == [("Long: 1 of 2", 0.5), ("", 1.0)]
    assert await bench.workbench.dispatch(c.GiveUp(key="long")) == Done(note="Nothing of that kind is under way.")


async def test_what_nobody_can_end_is_told_of_without_an_end_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Progress] = []
    came = asyncio.Event()

    def hear(told: object) -> None:
        assert isinstance(told, Progress)
        heard.append(told)
        if told.text:
            came.set()

    jobs = Jobs(hear)
    with jobs.at_work("short", "Short"):
        pass
    assert [each.text for each in heard] == [""]
    monkeypatch.setattr(module, "SOON", 0.0)
    with jobs.at_work("long", "Long"):
        await came.wait()
    assert [(each.text, each.done, each.can_stop) for each in heard[1:]] == [("Long", None, False), ("", 1.0, True)]
    assert not jobs.give_up("long")


def left_of(file: Path) -> list[Path]:
    """What stands beside a file that was to be written, itself included."""
    return list(file.parent.glob(f"*{file.name}*"))


async def test_an_export_or_import_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    store = await Store.open(tmp_path / "one.db")
    log = await filled(store, 500, "first")
    file, jobs = tmp_path / "out.workbench", Jobs(lambda _: None)
    shares: list[float | None] = []
    with jobs.under_way("export", "Writing") as told:

        def writes(share: float | None, words: str) -> None:
            told(share, words)
            shares.append(share)
            jobs.give_up("export")

        with pytest.raises(GivenUp):
            await store.export_session(log.session, file, writes)
    assert shares == [0.4], "it ends at its next word"
    assert left_of(file) == []
    await store.export_session(log.session, file)
    await store.close()

    other = await Store.open(tmp_path / "two.db")
    with jobs.under_way("import", "Reading") as told:
        jobs.give_up("import")
        with pytest.raises(GivenUp):
            await other.import_session(file, told=told)
    assert await other.sessions() == ()
    assert (await other.import_session(file)).runs
    await other.close()


class Halfway:
    """Holds work in another thread where it asks, for the third time, whether it is given up."""

    def __init__(self) -> None:
        self._loop, self._is_there, self._goes_on = asyncio.get_running_loop(), asyncio.Event(), threading.Event()
        self._asked = 0

    def held(self, given_up: Callable[[], bool]) -> Callable[[], bool]:
        def asks() -> bool:
            self._asked += 1
            if self._asked == 3:
                self._loop.call_soon_threadsafe(self._is_there.set)
                assert self._goes_on.wait(60)
            return given_up()

        return asks

    async def wait(self) -> None:
        await asyncio.wait_for(self._is_there.wait(), 60)

    def go_on(self) -> None:
        self._goes_on.set()


async def test_a_backup_or_a_smaller_database_that_is_given_up_leaves_all_as_it_was(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    workbench, store = bench.workbench, bench.workbench.parts.store
    log = await filled(store, 8_000)
    compacts, backs_up = store.compact, store.backups.make
    for key, order in (("compact", Compact()), ("back up", BackUpNow())):
        halfway = Halfway()
        with monkeypatch.context() as patched:
            patched.setattr(store, "compact", lambda asked, held=halfway.held: compacts(held(asked)))
            patched.setattr(store.backups, "make", lambda *a, held=halfway.held: backs_up(*a[:2], held(a[2])))
            made = asyncio.create_task(workbench.dispatch(order))
            await halfway.wait()
            assert workbench.parts.jobs.give_up(key)
            halfway.go_on()
            with pytest.raises(GivenUp):
                await made
    assert not store.backups.all()
    assert not list(store.path.parent.rglob("*.part"))
    assert not (await store.audit.verify(lambda *_: None)).findings
    assert len(await all_events(store, log.run)) == 8_000
    for order in (Compact(), BackUpNow()):
        await workbench.dispatch(order)
    assert len(store.backups.all()) == 1
