"""What a process and those that it started have used. Only the standard library.

On Linux by `/proc`; elsewhere the CPU of this process alone, and no peak of its memory.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")
_EVERY = 0.1


def own_cpu() -> float:
    """Return the seconds of CPU that this process has used so far, all its threads."""
    return time.process_time()


class Helpers:
    """The CPU of the processes below this one while it is entered, in the kernel's ticks of 10 ms.

    They are looked at all the time: what a sandbox held leaves no account of itself once it has ended.
    """

    def __init__(self) -> None:
        self._before: dict[int, int] = {}
        self._seen: dict[int, int] = {}
        self._over = threading.Event()
        self._looking = threading.Thread(target=self._look)

    def __enter__(self) -> Helpers:
        self._before = {pid: _ticks(pid) for pid in _below(os.getpid())}
        self._looking.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._looking.join()

    def _look(self) -> None:
        ended = False
        while not ended:
            ended = self._over.wait(_EVERY)
            for pid in _below(os.getpid()):
                self._seen[pid] = max(self._seen.get(pid, 0), _ticks(pid))

    @property
    def seconds(self) -> float:
        """What they have used; but for the last tenth of a second of one that ended."""
        ticks = sum(seen - self._before.get(pid, 0) for pid, seen in self._seen.items())
        return max(0, ticks) / os.sysconf("SC_CLK_TCK")


def peak_bytes() -> int | None:
    """Return the most memory that this process and those below it have held (each at its own peak); None if unknown."""
    peaks = [_peak(pid) for pid in (os.getpid(), *_below(os.getpid()))]
    return sum(peaks) or None


def _below(pid: int) -> Iterator[int]:
    for listed in _PROC.glob(f"{pid}/task/*/children"):
        for child in _read(listed).split():
            yield int(child)
            yield from _below(int(child))


def _ticks(pid: int) -> int:
    fields = _read(_PROC / str(pid) / "stat").rpartition(")")[2].split()
    return sum(map(int, fields[11:13]))  # as user and as system


def _peak(pid: int) -> int:
    found = re.search(r"^VmHWM:\s*(\d+) kB", _read(_PROC / str(pid) / "status"), re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _read(file: Path) -> str:
    """The text of a file under /proc, empty once its process is gone."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
