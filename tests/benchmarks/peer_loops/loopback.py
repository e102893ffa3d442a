"""Keeps a process on loopback, whatever its libraries would like to report to somebody. Only the standard library."""

from __future__ import annotations

import sys
from typing import Any

_HERE = ("127.0.0.1", "::1", "localhost", None, "")


def only_loopback() -> list[str]:
    """From now on refuse to look up or reach another machine; returns the list that tells what was tried.

    By Python's own audit events, so no library that uses Python's sockets gets round it, in any thread; one that caught
    the refusal is on the list all the same.
    """
    refused: list[str] = []

    def look(event: str, about: tuple[Any, ...]) -> None:
        if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            host = about[1][0] if isinstance(about[1], tuple) else None  # a path is of a socket on this machine
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = about[0].decode() if isinstance(about[0], bytes) else about[0]
        else:
            return
        if host not in _HERE:
            refused.append(str(host))
            raise PermissionError(f"{event}: {host} is not this machine")

    sys.addaudithook(look)
    return refused
