"""Files of the work folder that hold secrets, through runs, forks, exports and views."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain.ids import RunId
from workbench.domain.queries import Exposed, ExposedSecrets, RunRef
from workbench.service.workbench import Workbench

TOKEN = FAKE_KEYS["stripe"]
ENV = f"STRIPE={TOKEN}\n"


@pytest.fixture(autouse=True)
def _no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")


async def ran(bench: Bench) -> RunId:
    """A run in a folder with a file that holds a kept secret."""
    await bench.workbench.dispatch(c.SetSecret(name="stripe-key", value=TOKEN))
    (bench.work / ".env").write_text(ENV)
    run = await bench.start(bench.script(writes("a.txt", "one"), {"text": "Done."}))
    await bench.still(run)
    return run


async def fork(bench: Bench, run: RunId) -> tuple[i.EffectPlan, Path]:
    """Fork before the last answer; what the plan said, and the fork's folder."""
    seq = (await bench.events(run, "step_started"))[-1].seq
    plan = await bench.workbench.ask(i.PlanAt(run=run, seq=seq))
    assert isinstance(plan, i.EffectPlan)
    made = await bench.workbench.dispatch(c.Fork(run=run, seq=seq))
    assert isinstance(made, RunRef)
    return plan, Path((await bench.workbench.run_state(made.run)).goal.work_folder)


async def test_such_a_file_is_listed_and_stands_in_no_database_and_no_export(bench: Bench, tmp_path: Path) -> None:
    run = await ran(bench)
    state = await bench.workbench.ask(i.StateAt(run=run, seq=len(await bench.workbench.run_events(run))))
    assert isinstance(state, i.StateView)
    assert {file.path: bool(file.withheld) for file in state.files} == {".env": True, "a.txt": False}
    session = (await bench.workbench.parts.store.run_row(run)).session
    exported = tmp_path / "session.wb"
    await bench.workbench.dispatch(c.ExportSession(session=session, file=str(exported)))
    assert TOKEN.encode() not in gzip.decompress(exported.read_bytes())
    assert b"a.txt" in gzip.decompress(exported.read_bytes())
    await bench.workbench.close()
    for file in (tmp_path / "home").rglob("*"):
        assert not file.is_file() or TOKEN.encode() not in file.read_bytes(), file


async def test_a_fork_has_it_as_long_as_it_is_as_it_was_and_the_plan_says_when_it_is_not(bench: Bench) -> None:
    run = await ran(bench)
    plan, folder = await fork(bench, run)
    assert (plan.files, plan.left_out, plan.trouble) == (2, (), "")
    assert (folder / ".env").read_text() == ENV
    (bench.work / ".env").write_text("STRIPE=rotated\n")
    plan, folder = await fork(bench, run)
    assert (plan.files, plan.left_out, plan.trouble) == (1, (".env",), "")
    assert sorted(file.name for file in folder.iterdir()) == ["a.txt"]


async def test_a_tool_that_reads_the_file_is_among_those_to_which_it_was_exposed(bench: Bench) -> None:
    await bench.workbench.dispatch(c.SetSecret(name="stripe-key", value=TOKEN))
    (bench.work / ".env").write_text(ENV)
    reads = {"text": "", "calls": [{"tool": "files.read", "arguments": {"path": ".env"}}]}
    run = await bench.start(bench.script(reads, {"text": "Done."}))
    await bench.still(run)
    exposed = await bench.workbench.ask(Exposed())
    assert isinstance(exposed, ExposedSecrets)
    [row] = exposed.rows
    assert (row.stored, row.tool, row.run, row.in_result, row.done) == ("stripe-key", "files.read", run, True, False)
    await bench.workbench.dispatch(c.MarkRotated(name="stripe-key"))
    exposed = await bench.workbench.ask(Exposed())
    assert isinstance(exposed, ExposedSecrets)
    assert [row.done for row in exposed.rows] == [True]


async def test_carrying_a_forks_folder_over_leaves_the_file_where_it_is(bench: Bench) -> None:
    run = await ran(bench)
    _, folder = await fork(bench, run)
    forked = (await bench.workbench.parts.store.last_runs(1))[0].id
    (folder / ".env").unlink()
    (folder / "a.txt").write_text("two")
    told = await bench.workbench.ask(i.FolderDiff(run=forked))
    assert isinstance(told, i.FolderDifference)
    assert TOKEN not in repr(told)
    await bench.workbench.dispatch(c.ApplyFolder(run=forked, digest=told.digest))
    assert (bench.work / ".env").read_text() == ENV
    assert (bench.work / "a.txt").read_text() == "two"


async def test_a_program_that_cannot_read_the_secret_any_more_still_does_not_keep_the_file(
    bench: Bench, tmp_path: Path
) -> None:
    run = await ran(bench)
    _, folder = await fork(bench, run)
    forked = (await bench.workbench.parts.store.last_runs(1))[0].id
    await bench.workbench.close()
    again = await Workbench.open(tmp_path / "home")
    try:
        later = Bench(again, tmp_path)
        await later.do(c.Continue(run=forked))
        assert (folder / ".env").read_text() == ENV
    finally:
        await again.close()
    assert TOKEN.encode() not in (tmp_path / "home" / "workbench.db").read_bytes()
