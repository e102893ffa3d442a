"""What a process and those that it started have used. Only the standard library.

On Linux by `/proc`; elsewhere the CPU of this process alone, and no peak of its memory.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")


def own_cpu() -> float:
    """Return the seconds of CPU that this process has used so far, all its threads."""
    return time.process_time()


def helpers_cpu() -> float:
    """Return the seconds of CPU that processes below this one have used so far, in the kernel's ticks of 10 ms.

    Those that have ended count with what waited for them.
    """
    ended = os.times()
    living = sum(_ticks(pid) for pid in _below(os.getpid())) / os.sysconf("SC_CLK_TCK")
    return ended.children_user + ended.children_system + living


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
    return sum(map(int, fields[11:15]))  # its own and its ended children's, each as user and as system


def _peak(pid: int) -> int:
    found = re.search(r"^VmHWM:\s*(\d+) kB", _read(_PROC / str(pid) / "status"), re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _read(file: Path) -> str:
    """The text of a file under /proc, empty once its process is gone."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
