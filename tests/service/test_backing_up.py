"""Copies of the database while an engine lives: a day apart, beside its work, told in the health report."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import queries as q
from workbench.domain.errors import BadInput
from workbench.domain.ids import RunId
from workbench.domain.published import Notice
from workbench.service.backing_up import BackingUp
from workbench.settings.files import Places
from workbench.settings.schema import change_setting
from workbench.store.backups import DAY

NOW = 1_764_060_000.0


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def places(bench: Bench) -> Places:
    """Its own settings; those of the home are for no copies, since the engine, whose clock is real, would make some."""
    at_home = bench.workbench.parts.places
    change_setting(at_home.settings, "backups", 0)
    mine = Places(home=bench.folder / "mine", database=at_home.database)
    mine.home.mkdir()
    return mine


@pytest.fixture
def backing(bench: Bench, places: Places, clock: Clock) -> BackingUp:
    parts = bench.workbench.parts
    return BackingUp(places, parts.store, parts.bus.publish, clock)


def there(bench: Bench) -> list[str]:
    return [Path(each.file).name for each in bench.workbench.parts.store.backups.all()]


async def works(bench: Bench) -> None:
    """Have a run come to its end and be let go, which is the last that is written of it."""
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    await bench.still(run)
    async with asyncio.timeout(30):
        while is_claimed(bench, run):
            await bench.workbench.ask(q.Sessions())


def is_claimed(bench: Bench, run: RunId) -> bool:
    with closing(sqlite3.connect(bench.workbench.parts.places.database)) as raw:
        (token,) = raw.execute("SELECT owner_token FROM run WHERE id = ?", (run,)).fetchone()
    return token is not None


async def test_one_is_made_a_day_not_an_hour_and_three_are_kept(bench: Bench, backing: BackingUp, clock: Clock) -> None:
    for hour in range(0, 24 * 5, 6):
        clock.now = NOW + hour * 3_600
        await works(bench) if hour % 24 == 0 else None
        await backing.look()
    assert there(bench) == [f"workbench-202511{day}-0840.db" for day in (27, 28, 29)]
    clock.now += 9 * DAY
    assert await backing.look() is None, "nothing was saved since"


async def test_a_copy_is_made_while_a_run_goes_on(bench: Bench, backing: BackingUp) -> None:
    run = await bench.start(bench.script(*(writes(f"f{number}") for number in range(8)), {"text": "done"}))
    made, _ = await asyncio.gather(backing.look(), bench.still(run))
    assert made is not None
    with closing(sqlite3.connect(made.file)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("SELECT count(*) FROM run").fetchone() == (1,)


async def test_the_settings_say_how_many_and_none_is_none(
    bench: Bench, places: Places, backing: BackingUp, clock: Clock
) -> None:
    await works(bench)
    change_setting(places.settings, "backups", 0)
    assert await backing.look() is None
    with pytest.raises(BadInput, match="The setting `backups` is 0"):
        await backing.now()
    assert (await backing.finding())[1:] == (True, "none are made, as the settings say; none was made yet")
    change_setting(places.settings, "backups", 1)
    for day in range(3):
        clock.now = NOW + day * DAY
        await backing.now()
    assert there(bench) == ["workbench-20251127-0840.db"]


@pytest.mark.logs
async def test_damage_is_told_at_once_and_in_the_health_report(
    bench: Bench, backing: BackingUp, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await works(bench)
    await backing.look()
    path = bench.workbench.parts.places.database
    sound = path.read_bytes()
    path.write_bytes(sound[:4096] + b"\xff" * (len(sound) - 4096))
    clock.now = NOW + DAY
    assert await backing.look() is None
    path.write_bytes(sound)
    (told,) = [each for each in bench.heard if isinstance(each, Notice) and each.level == "error"]
    assert "is damaged" in told.text
    assert "workbench backups restore" in told.todo
    what, well, text = await backing.finding()
    assert (what, well) == ("backups", False)
    assert "is damaged" in text
    assert "is damaged" in caplog.text
    assert there(bench) == ["workbench-20251125-0840.db"]
    await works(bench)
    assert await backing.look() is not None
    assert (await backing.finding())[1], "once a good one was made all is well again"


async def test_the_health_report_tells_when_the_last_one_was_made(
    bench: Bench, backing: BackingUp, clock: Clock
) -> None:
    await works(bench)
    report = await bench.workbench.ask(q.Health())
    assert isinstance(report, q.HealthReport)
    assert ("backups", True, "none are made, as the settings say; none was made yet") in report.findings
    await backing.now()
    assert "the last was made on 25 Nov 2025" in (await backing.finding())[2]
    await works(bench)
    clock.now = NOW + 5 * DAY
    what, well, text = await backing.finding()
    assert (what, well) == ("backups", False)
    assert "Something was saved since" in text


@pytest.mark.logs
async def test_without_twice_its_size_free_none_is_made_and_that_is_said(
    bench: Bench, backing: BackingUp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    usage = type("Usage", (), {"free": bench.workbench.parts.places.database.stat().st_size})
    monkeypatch.setattr("workbench.store.backups.shutil.disk_usage", lambda _: usage)
    assert await backing.look() is None
    assert there(bench) == []
    assert "less than twice the size" in caplog.text
    _, well, text = await backing.finding()
    assert not well
    assert "less than twice the size" in text


async def test_the_engine_looks_by_itself(bench: Bench, backing: BackingUp) -> None:
    watching = asyncio.create_task(backing.watch(first=0.0))
    while not there(bench):
        await bench.workbench.ask(q.Sessions())
    watching.cancel()
    assert await asyncio.gather(watching, return_exceptions=True)
    assert len(there(bench)) == 1
