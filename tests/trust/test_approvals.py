"""What is approved is what was shown, once: whatever is clicked twice, sent elsewhere, changed meanwhile or hidden."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.engine.strangers import Strangers, makes
from tests.journeys.terminal import Terminal, calls, says
from tests.service.conftest import Bench
from workbench.cli.console.stops import MANY_ASKS, stop_text
from workbench.cli.paint import Paint
from workbench.domain import commands as c
from workbench.domain.errors import InvalidCommand, WorkbenchError
from workbench.domain.hidden_text import is_hidden
from workbench.domain.ids import RunId
from workbench.domain.tools import ToolGrant
from workbench.engine.wording import digest
from workbench.service.workbench import Workbench

HIDDEN = "a\u202etxt.exe\u202c\u200b\x1b[2K\x07\u2069.txt"


@pytest.fixture
async def bench(tmp_path: Path, listed: Path) -> AsyncIterator[Bench]:
    workbench = await Workbench.open(listed)
    yield Bench(workbench, tmp_path)
    await workbench.close()


def appends(text: str) -> dict[str, object]:
    return calls("files.append", path="log.txt", content=text)


async def waiting(bench: Bench, *replies: object) -> RunId:
    run = await bench.start(bench.script(*replies, {"text": "done"}), "ask")
    assert await bench.still(run) == "waiting"
    return run


async def decision(bench: Bench, run: RunId, **more: str) -> c.Decide:
    asked = (await bench.events(run, "approval_asked"))[-1]
    given = {"run": run, "call": asked.call, "decision": "approve", "digest": asked.digest, **more}
    return c.Decide(**given)  # type: ignore[arg-type]


async def test_a_double_click_runs_a_call_once(bench: Bench) -> None:
    run = await waiting(bench, appends("x"))
    command = await decision(bench, run)
    answers = await asyncio.gather(*(bench.workbench.dispatch(command) for _ in range(5)), return_exceptions=True)
    assert await bench.still(run) == "reached"
    assert sum(isinstance(answer, InvalidCommand) for answer in answers) == 4
    assert (bench.work / "log.txt").read_text() == "x"


async def test_an_answer_to_one_run_decides_nothing_in_another(bench: Bench) -> None:
    first = await waiting(bench, appends("first"))
    second = await waiting(bench, appends("second"))
    meant = await decision(bench, first)
    with pytest.raises(InvalidCommand, match="other arguments"):
        await bench.workbench.dispatch(await decision(bench, second, digest=meant.digest))
    assert not (bench.work / "log.txt").exists()
    assert (await bench.workbench.run_state(second)).status == "waiting"


async def test_an_answer_to_what_was_asked_before_an_edit_decides_nothing(bench: Bench) -> None:
    run = await waiting(bench, appends("shown"))
    before = await decision(bench, run)
    swapped = digest("files.append", json.dumps({"path": "log.txt", "content": "other"}))
    with pytest.raises(InvalidCommand):
        await bench.workbench.dispatch(await decision(bench, run, digest=swapped))
    edited = json.dumps({"path": "log.txt", "content": "mended"})
    assert await bench.do(await decision(bench, run, decision="edit", arguments=edited)) == "reached"
    with pytest.raises(WorkbenchError):
        await bench.workbench.dispatch(before)
    assert (bench.work / "log.txt").read_text() == "mended"


async def test_an_approval_that_is_open_at_a_crash_is_asked_again_and_runs_once(tmp_path: Path, listed: Path) -> None:
    workbench = await Workbench.open(listed)
    bench = Bench(workbench, tmp_path)
    run = await waiting(bench, appends("x"))
    command = await decision(bench, run)
    await workbench.close()
    again = await Workbench.open(listed)
    bench = Bench(again, tmp_path)
    assert (await again.run_state(run)).status == "waiting"
    assert await bench.do(command) == "reached"
    with pytest.raises(WorkbenchError):
        await again.dispatch(command)
    await again.close()
    assert (tmp_path / "work/log.txt").read_text() == "x"


def test_hidden_characters_are_marked_wherever_a_terminal_shows_them(tmp_path: Path, listed: Path) -> None:
    wb = Terminal(listed, tmp_path)
    (wb.work / "note.txt").write_text(f"Read {HIDDEN}", encoding="utf-8")
    reads, writes = calls("files.read", path="note.txt"), calls("files.write", path=HIDDEN, content=HIDDEN)
    goal = wb.goal(reads, writes, says(f"Done {HIDDEN}"), tools={"files.read": "auto", "files.*": "ask"})
    debugged = wb("debug", goal, stdin="continue\nprint\nwhere\ndeny\ncontinue\nprint messages\nquit\n")
    shown = debugged.out + debugged.err + wb("show", "last").out + wb("audit", "list").out + wb("sessions").out
    assert "‹U+202E›" in shown
    colours = re.compile("\x1b\\[[0-9;]*m")
    left = sorted({f"{ord(each):04X}" for each in colours.sub("", shown) if is_hidden(each)})
    assert left == []


def test_after_many_questions_their_number_is_told() -> None:
    asks = [makes("mail.send", to="ada@corp.example", body=str(place)) for place in range(MANY_ASKS)]
    loop = Strangers(*asks, mail_send=ToolGrant(permission="ask")).go()
    for _ in asks[1:]:
        assert "times" not in stop_text(loop.state, Paint(coloured=False))
        loop.decide("approve")
        loop.go()
    assert f"This run has asked {MANY_ASKS} times" in stop_text(loop.state, Paint(coloured=False))
