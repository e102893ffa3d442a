"""What is being composed, kept in the home so that neither closing the window nor a crash of it loses it."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import Final

import msgspec

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.tools import ToolSet
from workbench.domain.values import Value

log = logging.getLogger("workbench.ui")
NAME: Final = "draft.json"


class Draft(Value):
    """A goal, an agent and a tool set as they were typed, sound or not."""

    goal: Goal
    agent: Agent
    tools: ToolSet
    at: float
    """When it was typed, in seconds since the epoch."""
    is_open: bool = True
    """Whether it was still on the screen then: with a window that was closed or killed, it is."""

    @property
    def value(self) -> tuple[Goal, Agent, ToolSet]:
        """What was composed."""
        return self.goal, self.agent, self.tools


class DraftFile:
    """The one draft of a home, for its owner alone. Never a goal file: those are written only where a person asks."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / NAME

    def read(self) -> Draft | None:
        """Return what is kept; None: nothing, or nothing that can be read."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Draft)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError) as error:
            log.warning("the draft in %s can't be read: %s", self._file, error)
            return None

    def keep(self, draft: Draft) -> None:
        """Keep a draft in the place of the one before: all of it or none."""
        beside = self._file.with_name(f".{NAME}.part")
        try:
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as writing:
                writing.write(msgspec.json.encode(draft))
            beside.replace(self._file)
        except (OSError, UnicodeEncodeError) as error:  # a home that can't be written to is looked at all the same
            log.warning("the draft can't be kept in %s: %s", self._file, error)

    def remove(self) -> None:
        """Keep none."""
        with contextlib.suppress(OSError):
            self._file.unlink(missing_ok=True)
