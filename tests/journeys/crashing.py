"""Runs that are killed at an event and taken up again, by processes forked from one that has everything imported."""

from __future__ import annotations

import asyncio
import io
import multiprocessing
import os
import sys
from pathlib import Path
from typing import Any

from tests.journeys.terminal import Ended, Terminal, calls, says
from workbench.cli import main
from workbench.domain.messages import PromptMessage
from workbench.service.workbench import Workbench
from workbench.store import crash_points

_FORKS = multiprocessing.get_context("forkserver")
STEPS = 20
LOG = "log.txt"


def carry_out(words: list[str], stdin: str, out: str, variables: dict[str, str]) -> None:
    """What a child does: one verb, with stdout and stderr in files."""
    os.environ.update(variables)
    crash_points.CRASH_POINTS.__init__()  # type: ignore[misc]  # the variables were not there when it was imported
    sys.stdin = io.StringIO(stdin)
    with Path(f"{out}.out").open("w", encoding="utf-8") as stdout, Path(f"{out}.err").open("w") as stderr:
        sys.stdout, sys.stderr = stdout, stderr
        code = main(words)
    os._exit(code)


def forked(wb: Terminal, *words: str | Path, stdin: str = "", **variables: str) -> Ended:
    """Carry a verb out in a process of its own; a code below zero is the signal that killed it."""
    _FORKS.set_forkserver_preload([__name__, "workbench.cli.verbs.run", "workbench.cli.verbs.debug"])
    out = str(wb.folder / "child")
    line = [*map(str, words), "--home", str(wb.home)]
    child = _FORKS.Process(target=carry_out, args=(line, stdin, out, variables))
    child.start()
    child.join(100)
    assert child.exitcode is not None, "it did not end"
    texts = [Path(f"{out}.{end}").read_text(encoding="utf-8") for end in ("out", "err")]
    code = child.exitcode
    child.close()
    return Ended(code, *texts)


def twenty_steps(wb: Terminal) -> Path:
    """A goal of twenty steps: calls that run again under a key (append), by themselves (write), pure ones (read)."""
    replies: list[dict[str, object]] = []
    for step in range(1, STEPS):
        if step % 3 == 1:
            replies.append(calls("files.append", f"Step {step}.", path=LOG, content=f"line {step}\n"))
        elif step % 3 == 2:
            replies.append(calls("files.write", path=f"file{step}.txt", content=f"text {step} " * 60))
        else:
            replies.append(calls("files.read", path=LOG))
    return wb.goal(
        *replies, says("All done."), tools={"files.*": "auto"}, checks=[{"file": LOG, "contains": "line 19"}]
    )


def files_of(wb: Terminal) -> dict[str, str]:
    """All files of the work folder with their texts."""
    return {file.name: file.read_text() for file in sorted(wb.work.iterdir())}


def context_of(wb: Terminal, run: str) -> list[PromptMessage]:
    """The transcript that a run ended with, in full."""

    async def read() -> list[PromptMessage]:
        from workbench.engine.context import build_request

        workbench = await Workbench.open(wb.home)
        try:
            state = await workbench.run_state(run)  # type: ignore[arg-type]
            return list(build_request(state, await workbench.parts.history.bodies(state)).messages)
        finally:
            await workbench.close()

    return asyncio.run(read())


def to_the_end(wb: Terminal, run: str) -> None:
    """Resume until the goal is reached; nobody has to be asked about a call in doubt."""
    ended = forked(wb, "resume", run, "--json")
    assert ended.code == 0, ended.err
    assert not ended.of("approval_asked")


def run_of(ended: Ended, wb: Terminal) -> str:
    """The run that was begun, whether or not its first line was still printed."""
    found: Any = ended.lines[0]["run"] if ended.out.strip() else wb("sessions", "--json").data[0]["runs"][0]["id"]
    return str(found)
