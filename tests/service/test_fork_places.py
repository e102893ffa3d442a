"""A fork at any event of a real run stands where the run stood there, with the folder as it was, and goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain.ids import RunId
from workbench.domain.inspection import FindingList, Findings, FolderDiff, FolderDifference
from workbench.domain.queries import RunRef


async def _fork(bench: Bench, run: RunId, seq: int) -> RunId:
    answer = await bench.workbench.dispatch(c.Fork(run=run, seq=seq))
    assert isinstance(answer, RunRef)
    await bench.still(answer.run)
    return answer.run


def _held(folder: str) -> list[str]:
    return sorted(each.name for each in Path(folder).iterdir())


async def test_what_a_call_left_in_the_folder_is_recorded_before_anything_else_begins(bench: Bench) -> None:
    run = await bench.start(bench.script(*[writes(f"f{number}") for number in range(4)], {"text": "done"}))
    assert await bench.still(run) == "reached"
    kinds = await bench.kinds(run)
    after = [kinds[place + 1] for place, kind in enumerate(kinds) if kind == "tool_returned"]
    assert after == ["folder_changed"] * 4


async def test_a_fork_inside_an_outcome_stands_behind_it(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}), "ask")
    await bench.still(run)
    await bench.decide(run, "approve")
    await bench.decide(run, "deny", why="not b")
    kinds = await bench.kinds(run)
    for kind, follows in (("model_replied", "tool_proposed"), ("step_started", "context_built")):
        fork = await _fork(bench, run, kinds.index(kind) + 1)
        assert (await bench.kinds(fork))[kinds.index(kind) + 1] == follows
        assert await bench.do(c.Continue(run=fork)) == "waiting"
    denied = len(kinds) - 1 - kinds[::-1].index("approval_given")
    fork = await _fork(bench, run, denied + 1)
    assert await bench.do(c.Continue(run=fork)) == "reached"
    assert _held((await bench.workbench.run_state(fork)).goal.work_folder) == ["a"]


async def test_a_fork_right_behind_a_result_has_what_the_call_wrote(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a", "one"), writes("a", "two"), {"text": "done"}))
    await bench.still(run)
    kinds = await bench.kinds(run)
    fork = await _fork(bench, run, kinds.index("tool_returned") + 1)
    folder = Path((await bench.workbench.run_state(fork)).goal.work_folder)
    assert (folder / "a").read_text() == "one"
    assert (bench.work / "a").read_text() == "two"


async def test_a_fork_of_a_fork_from_before_that_began_is_one_of_the_run_that_was_there(bench: Bench) -> None:
    run = await bench.start(bench.script(writes("a"), writes("b"), {"text": "done"}))
    await bench.still(run)
    kinds = await bench.kinds(run)
    results = [seq for seq, kind in enumerate(kinds, 1) if kind == "tool_returned"]
    fork = await _fork(bench, run, results[1])
    early = await _fork(bench, fork, results[0])
    late = await _fork(bench, fork, len(await bench.kinds(fork)))
    rows = {row.id: row for row in (await bench.workbench.parts.store.sessions())[0].runs}
    assert (rows[early].parent, rows[late].parent) == (run, fork)
    for each in (early, late):
        found = await bench.workbench.ask(Findings(run=each))
        assert isinstance(found, FindingList)
        assert found.findings == ()
    difference = await bench.workbench.ask(FolderDiff(run=early))
    assert isinstance(difference, FolderDifference)
    assert difference.files == (), "the fork has changed nothing"


async def test_a_run_over_a_folder_with_links_can_be_forked_and_the_fork_stays_in_its_copy(bench: Bench) -> None:
    (bench.work / "real").write_text("mine")
    (bench.folder / "outside").write_text("mine")
    (bench.work / "inside").symlink_to(bench.work / "real")
    (bench.work / "out").symlink_to(bench.folder / "outside")
    run = await bench.start(bench.script(writes("a"), {"text": "done"}))
    await bench.still(run)
    fork = await _fork(bench, run, len(await bench.kinds(run)))
    copy = Path((await bench.workbench.run_state(fork)).goal.work_folder)
    assert _held(str(copy)) == ["a", "inside", "out", "real"]
    (copy / "inside").write_text("the fork's")
    with pytest.raises(NotADirectoryError):
        (copy / "out").write_text("the fork's")
    assert (bench.work / "real").read_text() == (bench.folder / "outside").read_text() == "mine"
    difference = await bench.workbench.ask(FolderDiff(run=fork))
    assert isinstance(difference, FolderDifference)
    assert [each.path for each in difference.files] == ["real"]
    await bench.workbench.dispatch(c.ApplyFolder(run=fork, digest=difference.digest))
    assert (bench.work / "inside").read_text() == "the fork's"
    assert (bench.work / "out").readlink() == bench.folder / "outside"
