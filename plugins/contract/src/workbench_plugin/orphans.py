"""What a program left that killed its own supervisor: it became a child of this process, and is found and ended."""

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workbench_plugin import supervise

_GRACE = 5.0


def end_orphans(since: int, ours: Callable[[], set[int]]) -> None:
    """End all children of this process that began since and are not `ours`, with what is below them."""
    deadline = time.monotonic() + _GRACE
    while time.monotonic() < deadline:
        roots = _children(since) - ours()
        if not roots:
            return
        for pid in [*roots, *(below for root in roots for below in supervise.descendants(root))]:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        for pid in roots:
            with suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)
        time.sleep(0.005)


def _children(since: int) -> set[int]:
    """Children of this process that began since; ended ones too, since an orphan that has ended is to be reaped."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        pid = int(entry.name)
        fields = _status(pid)
        if fields and int(fields[1]) == os.getpid() and int(fields[19]) >= since:
            found.add(pid)
    return found


def began(pid: int) -> int:
    """When a process began, in the system's ticks; 0 where that can't be known."""
    fields = _status(pid)
    return int(fields[19]) if fields else 0


def _status(pid: int) -> list[str]:
    """What /proc says of a process, from its state on."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    return []
