"""Sessions, runs and events to test with, and children that use a store."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

from workbench.domain.agents import Agent
from workbench.domain.events import Event, ModelReplied, RunStarted, StepStarted
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId
from workbench.domain.tools import ToolSet
from workbench.domain.values import body_of
from workbench.store import RunLog, Store

ROOT = Path(__file__).parents[2]
_HEAD = """
import asyncio, sys
from pathlib import Path
from workbench.store import Store
from tests.store.making import *
"""
GOAL = Goal(instructions="List the files and tell which licence applies.")


def started(run: RunId, seq: int = 1, goal: Goal = GOAL) -> RunStarted:
    return RunStarted(run=run, seq=seq, at=1.5, goal=goal, agent=Agent(model="local"), tools=ToolSet())


def steps(run: RunId, first: int, count: int) -> tuple[Event, ...]:
    return tuple(StepStarted(run=run, seq=seq, at=float(seq), step=seq) for seq in range(first, first + count))


def reply(run: RunId, seq: int, text: str) -> tuple[ModelReplied, dict[str, str]]:
    body = body_of(text)
    event = ModelReplied(run=run, seq=seq, at=float(seq), step=seq, text=body)
    return event, {body.ref: text} if body.ref else {}


def unguard(raw: sqlite3.Connection) -> None:
    """Take away what keeps events as they are, as anyone can who can write the file."""
    for trigger in ("event_stays", "event_stays_as_it_is"):
        raw.execute(f"DROP TRIGGER IF EXISTS {trigger}")


async def filled(store: Store, events: int = 10, name: str = "first") -> RunLog:
    """A session with one run of that many events, the first `run_started`."""
    log = await store.new_run(await store.new_session(name, GOAL), "local")
    await log.append([started(log.run), *steps(log.run, 2, events - 1)], {}, durable=False)
    return log


async def all_events(store: Store, run: RunId, limit: int = 500) -> list[Event]:
    """All events of a run, page by page."""
    found: list[Event] = []
    while True:
        page = await store.events(run, after=len(found), limit=limit)
        found.extend(page.events)
        if len(found) >= page.last:
            return found


def child(code: str, *arguments: object, before: Sequence[str] = (), **environment: str) -> subprocess.Popen[str]:
    """A Python that runs `code` (with `sys`, `asyncio`, `Path`, `Store` and this module's names at hand)."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", _HEAD + textwrap.dedent(code), *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finished(process: subprocess.Popen[str]) -> str:
    """What a child that ended well has printed."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return out


MOUNTS = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
"""Runs a command where what it mounts is seen by nobody else."""


def may_mount() -> bool:
    """Whether this machine lets us mount in a namespace of our own; some containers do not."""
    return subprocess.run([*MOUNTS, "true"], check=False, capture_output=True).returncode == 0
