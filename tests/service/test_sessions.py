"""Sessions, the library and goal files, through the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.service.conftest import Bench, writes
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput, GoalFileError, InvalidCommand
from workbench.domain.goals import Goal
from workbench.domain.tools import ToolGrant, ToolSet


async def test_sessions_are_renamed_searched_deleted_and_brought_back(bench: Bench) -> None:
    run = await bench.start(bench.script({"text": "done"}))
    await bench.still(run)
    row = (await bench.workbench.ask(q.Sessions())).sessions[0]  # type: ignore[union-attr]
    await bench.workbench.dispatch(c.RenameSession(session=row.id, name="Invoices of March"))
    assert len((await bench.workbench.ask(q.Sessions(text="march"))).sessions) == 1  # type: ignore[union-attr]
    await bench.workbench.dispatch(c.DeleteSession(session=row.id))
    assert (await bench.workbench.ask(q.Sessions())).sessions == ()  # type: ignore[union-attr]
    await bench.workbench.dispatch(c.RestoreSession(session=row.id))
    assert (await bench.workbench.ask(q.Sessions())).sessions[0].name == "Invoices of March"  # type: ignore[union-attr]


async def test_an_imported_run_is_looked_at_but_not_continued(bench: Bench, tmp_path: Path) -> None:
    run = await bench.start(bench.script(writes("a"), {"text": "done"}), "ask")
    assert await bench.still(run) == "waiting"
    file = tmp_path / "one.workbench"
    row = (await bench.workbench.ask(q.Sessions())).sessions[0]  # type: ignore[union-attr]
    await bench.workbench.dispatch(c.ExportSession(session=row.id, file=str(file)))
    imported = await bench.workbench.dispatch(c.ImportSession(file=str(file)))
    assert isinstance(imported, q.SessionRow)
    copy = imported.runs[0].id
    assert copy != run
    assert await bench.kinds(copy) == await bench.kinds(run)
    with pytest.raises(InvalidCommand, match="came from a file"):
        await bench.workbench.dispatch(c.Continue(run=copy, approve="auto"))


async def test_the_library_keeps_what_has_a_name(bench: Bench) -> None:
    with pytest.raises(BadInput, match="needs a name"):
        await bench.workbench.dispatch(c.SaveGoal(goal=Goal(instructions="x")))
    await bench.workbench.dispatch(c.SaveAgent(agent=Agent(name="careful", model="local")))
    await bench.workbench.dispatch(c.SaveToolSet(tools=ToolSet(name="read only", grants={"files.read": ToolGrant()})))
    kept = await bench.workbench.ask(q.Library())
    assert isinstance(kept, q.Kept)
    assert [agent.name for agent in kept.agents] == ["careful"]
    file = bench.folder / "goal.toml"
    file.write_text('agent = "careful"\ntools = "read only"\n[goal]\ninstructions = "Read."\n')
    read = await bench.workbench.ask(q.ReadGoalFile(file=str(file)))
    assert isinstance(read, q.GoalFile)
    assert (read.agent.model, list(read.tools.grants)) == ("local", ["files.read"])


async def test_a_goal_file_is_trusted_once_seen_and_no_longer_when_it_changes(bench: Bench) -> None:
    file = bench.folder / "goal.toml"
    file.write_text('[goal]\ninstructions = "x"\n[agent]\nmodel = "local"\n[tools]\n"files.*" = "auto"\n')
    read = await bench.workbench.ask(q.ReadGoalFile(file=str(file)))
    assert isinstance(read, q.GoalFile)
    assert not read.trusted
    assert "files" in read.grants[0]
    await bench.workbench.dispatch(c.TrustGoalFile(file=str(file), digest=read.digest))
    assert (await bench.workbench.ask(q.ReadGoalFile(file=str(file)))).trusted  # type: ignore[union-attr]
    file.write_text(file.read_text() + '"mail.*" = "auto"\n')
    assert not (await bench.workbench.ask(q.ReadGoalFile(file=str(file)))).trusted  # type: ignore[union-attr]


async def test_a_wrong_goal_file_names_its_place(bench: Bench) -> None:
    file = bench.folder / "goal.toml"
    file.write_text('[goal]\ninstructons = "x"\n[agent]\nmodel = "local"\n')
    with pytest.raises(GoalFileError, match=r"goal\.toml:2.*instructions"):
        await bench.workbench.ask(q.ReadGoalFile(file=str(file)))
