"""Building the walls of a host that its parent watches: the child walls itself in, the parent answers what it asks."""

from __future__ import annotations

import platform
import socket
import threading
from typing import Any

from workbench.tools.walls import landlock, seccomp
from workbench.tools.walls.doorman import Doorman


class Site:
    """Made before the fork; `build` is for the child, `watch` for the parent."""

    def __init__(self, walls: dict[str, Any]) -> None:
        """`walls`: folders to `read` and to `write`, what of them is `shut`, and the `doors` that lead out."""
        self._walls = walls
        self._ours, self._theirs = socket.socketpair()

    def build(self) -> None:
        """Wall this process in for ever. Raises `OSError`, and then nothing may be run."""
        self._ours.close()
        walls = self._walls
        landlock.restrict(walls["read"], walls["write"], walls["shut"])
        listener = seccomp.install(landlock.version())
        with self._theirs:
            socket.send_fds(self._theirs, [b"."], [listener])

    def watch(self) -> None:
        """Answer in a thread of its own, once the walls stand; where they could not be built there is nothing to do."""
        self._theirs.close()
        with self._ours:
            listeners = socket.recv_fds(self._ours, 1, 1)[1]
        for listener in listeners:
            doorman = Doorman(listener, self._walls, platform.machine())
            threading.Thread(target=doorman.serve, daemon=True, name="doorman").start()
