"""Engines that live one after the other over the same database, each in a process of its own, until they are killed."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Literal

from tests.journeys.courses.ledger import LedgerTools
from tests.journeys.courses.player import Move, Player, Setting
from workbench.domain.values import Value
from workbench.service import parts
from workbench.service.workbench import Workbench
from workbench.store import crash_points

_FORKS = multiprocessing.get_context("forkserver")


class Life(Value):
    """What one engine is asked for, and how it ends."""

    moves: tuple[Move, ...]
    end: Literal["closed", "killed", "killed after", "killed before"]
    """`killed after` and `killed before` the commit of its event number `at`, or after the last move."""
    at: int = 0


def begin() -> None:
    """Make ready to fork engines quickly, from a process that has everything imported."""
    _FORKS.set_forkserver_preload([__name__, "workbench.store.opening", "workbench.providers.scripted_model"])
    child = _FORKS.Process(target=os._exit, args=(0,))
    child.start()
    child.join()
    child.close()


def lived(setting: Setting, life: Life | None) -> None:
    """Let one engine live; None: one that brings all runs to their end. Raises what went wrong in it."""
    said = setting.home.parent / "said"
    child = _FORKS.Process(target=_live, args=(setting, life, said))
    child.start()
    child.join(110)
    code = child.exitcode
    if code is None:
        child.kill()
        child.join()
    child.close()
    wanted = (0,) if life is None or life.end == "closed" else (0, -signal.SIGKILL)
    died_in_a_call = life is not None and any(move.word.startswith("die") for move in life.moves)
    assert code in wanted or (code == -signal.SIGKILL and died_in_a_call), said.read_text() if code == 1 else code


def _live(setting: Setting, life: Life | None, said: Path) -> None:
    hooks = {"killed after": "WORKBENCH_CRASH_AT", "killed before": "WORKBENCH_CRASH_BEFORE"}
    if life is not None and life.end in hooks and life.at:
        os.environ[hooks[life.end]] = str(life.at)
    crash_points.CRASH_POINTS.__init__()  # type: ignore[misc]  # the variable was not there when it was imported
    try:
        asyncio.run(_carry_out(setting, life))
    finally:
        said.write_text(traceback.format_exc() if sys.exc_info()[0] else "")
        os._exit(1 if sys.exc_info()[0] else 0)


async def _carry_out(setting: Setting, life: Life | None) -> None:
    # For this process alone, which is about to end.
    parts.ToolHosts = partial(LedgerTools, setting.ledger)  # type: ignore[assignment, misc]
    workbench = await Workbench.open(setting.home)
    tools = workbench.parts.tools
    assert isinstance(tools, LedgerTools)
    player = Player(workbench, tools, setting)
    moves: Sequence[Move] = life.moves if life is not None else ()
    for move in moves:
        await player.play(move)
    if life is None:
        await player.to_the_end()
    elif life.end != "closed":
        os.kill(os.getpid(), signal.SIGKILL)
    await workbench.close()
