"""The program behind a verb: opened where the options say, given back however the verb ends."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import shlex
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from workbench.cli.out import Out
from workbench.cli.typing_secrets import unlock
from workbench.domain.timeline_text import visible
from workbench.service.workbench import Workbench
from workbench.settings.files import find_places

_LONGEST_CLOSE = 5.0
"""Seconds; a disk that hangs or is full keeps nobody from leaving."""


@asynccontextmanager
async def opened(given: argparse.Namespace, out: Out, *, attended: bool = False) -> AsyncIterator[Workbench]:
    """Open the database of the options and give it back at the end. Raises `StoreError`.

    `attended`: whether a person is there who can raise a limit when a run reaches it.
    """
    places = find_places(given.home, given.db)
    workbench = await Workbench.open(places.home, places.database, attended=attended)
    store = workbench.parts.store
    if store.read_only:
        out.remark(f"Read-only: {visible(store.read_only_why)}")
    try:
        if getattr(given, "unlock", False):
            await unlock(workbench)
        yield workbench
    finally:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(workbench.close(), _LONGEST_CLOSE)


def absolute(typed: str) -> str:
    """Return a path as it was typed, made absolute."""
    return str(Path(typed).expanduser().absolute())


def command_line(given: argparse.Namespace, *words: str) -> str:
    """Return what to type for another verb in the same place: `workbench debug r4k2… --home /tmp/x`."""
    places = [part for name in ("home", "db") if getattr(given, name) for part in (f"--{name}", getattr(given, name))]
    return shlex.join(["workbench", *words, *places])
