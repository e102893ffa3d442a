"""Making sure that no host of an engine that died is still at work before a new one starts.

Each engine holds a lock that its hosts inherit, with all that they start: it is free once the last of them has ended.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from pathlib import Path

import psutil

_SECONDS = 5.0
_PAUSE = 0.02


class Presence:
    """This engine's lock. Does nothing where the home can't be written to or the system has no such locks."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "hosts"
        self._file: Path | None = None
        self._claiming = threading.Lock()
        self.descriptor: int | None = None
        """To be inherited by every host."""

    @property
    def is_claimed(self) -> bool:
        """Whether the lock is held."""
        return self.descriptor is not None

    def claim(self) -> bool:
        """Wait for hosts of dead engines to end, then take the lock; false where some do not end."""
        with self._claiming:  # hosts start side by side; a second lock on the same file would wait for ever
            if self.descriptor is None and os.name == "posix":
                with contextlib.suppress(OSError):
                    if not self._wait():
                        return False
                    self._take()
        return True

    def leave(self) -> None:
        """Let go of the lock; call when no host is left."""
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None
        if self._file is not None:
            self._file.unlink(missing_ok=True)

    def _take(self) -> None:
        import fcntl

        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        me = psutil.Process()
        self._file = self._folder / f"{me.pid}-{me.create_time():.2f}-{id(self):x}"
        self.descriptor = os.open(self._file, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o600)
        fcntl.flock(self.descriptor, fcntl.LOCK_EX)

    def _wait(self) -> bool:
        until = time.monotonic() + _SECONDS
        while any(_held_by_the_dead(file) for file in self._folder.glob("*-*")):
            if time.monotonic() > until:
                return False
            time.sleep(_PAUSE)
        return True


def _held_by_the_dead(file: Path) -> bool:
    """Whether hosts outlive their engine; a lock that nobody holds is tidied away."""
    import fcntl

    pid, created = file.name.split("-")[:2]
    with contextlib.suppress(psutil.Error, ValueError):
        if f"{psutil.Process(int(pid)).create_time():.2f}" == created:
            return False
    with contextlib.suppress(FileNotFoundError), file.open("rb") as opened:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        file.unlink(missing_ok=True)
    return False
