"""Where the proxies' sockets are: a folder for each host, below the home, that no tool can see."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import psutil

_LONGEST = 100
"""Bytes of a path that a socket can be bound to, on every system."""


class Door:
    """A Unix socket in a private folder of its own."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "egress" / f"{os.getpid()}-{secrets.token_hex(6)}"
        self.path = self._folder / "s"

    def open(self) -> socket.socket:
        """Return the bound socket. Raises `OSError`."""
        self._folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _sweep(self._folder.parent)
        self._folder.mkdir(mode=0o700)
        made = socket.socket(socket.AF_UNIX)
        try:
            with short_name(self.path) as name:
                made.bind(name)
        except OSError:
            made.close()
            raise
        made.setblocking(False)
        return made

    def close(self) -> None:
        """Take it away."""
        shutil.rmtree(self._folder, ignore_errors=True)


@contextlib.contextmanager
def short_name(path: Path) -> Iterator[str]:
    """Yield a name that fits into a socket's address: by way of the folder's descriptor where the path does not."""
    if len(os.fsencode(path)) <= _LONGEST:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def _sweep(folder: Path) -> None:
    """Remove what engines that died left."""
    for place in folder.iterdir():
        with contextlib.suppress(ValueError):
            if not psutil.pid_exists(int(place.name.partition("-")[0])):
                shutil.rmtree(place, ignore_errors=True)
