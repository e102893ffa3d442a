"""Where a test makes the process die, set by the environment (see the package's docstring)."""

from __future__ import annotations

import os
import signal


class CrashPoints:
    """Counts the events this process appends and kills it at the one asked for."""

    def __init__(self) -> None:
        self._after = int(os.environ.get("WORKBENCH_CRASH_AT", "0"))
        self._before = int(os.environ.get("WORKBENCH_CRASH_BEFORE", "0"))
        self._unsealed = int(os.environ.get("WORKBENCH_CRASH_UNSEALED", "0"))
        self._appended = 0

    def before_commit(self, events: int) -> None:
        """Die here if the commit to come saves the event asked for."""
        if self._appended < self._before <= self._appended + events:
            _die()

    def before_seal(self, events: int) -> None:
        """Die here if the commit that is done saved the event asked for; its seal does not say so yet."""
        if self._appended < self._unsealed <= self._appended + events:
            _die()

    def after_commit(self, events: int) -> None:
        """Count what was saved, and die if the event asked for is among it."""
        self._appended += events
        if self._appended - events < self._after <= self._appended:
            _die()


def _die() -> None:
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


CRASH_POINTS = CrashPoints()
