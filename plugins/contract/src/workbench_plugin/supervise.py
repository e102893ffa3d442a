"""A script, started by `workbench_plugin.running`: the parent of one command, so that nothing it starts outlives it.

`supervise.py CHANNEL LIMITS COMMAND...` runs the command with limits until it ends, or until the other side of the
descriptor CHANNEL is shut, or until there is too much of it. Then it kills all that came from the command, daemons in
sessions of their own included, and writes {"why", "code", "left"} as JSON to the channel. LIMITS is JSON, too.

Standard library only, POSIX only; on Linux alone can it find daemons.
"""

import ctypes
import json
import os
import resource
import select
import signal
import socket
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

_SUBREAPER, _DUMPABLE, _NO_NEW_PRIVILEGES = 36, 4, 38
_EVERY = 0.3
"""Seconds between two looks at how much there is."""


def main(arguments: list[str]) -> int:
    """Run the command to its end and tell how it ended; the return value is the exit code, 0 whatever happened."""
    limits = json.loads(arguments[1])
    with socket.socket(fileno=int(arguments[0])) as channel:
        channel.set_inheritable(False)
        become_subreaper()
        _prctl(_DUMPABLE, 0)  # what we hold open is not for those we watch
        _prctl(_NO_NEW_PRIVILEGES, 1)  # a program that becomes another user could not be ended
        awake = _wake_on_ended_children()
        child = os.fork()
        if child == 0:
            _become(arguments[2:], limits)
        for descriptor in (0, 1, 2):
            os.dup2(os.open(os.devnull, os.O_RDWR), descriptor)
        told = _watch(child, channel, awake, limits)
        told["left"] = end_descendants(child)
        with suppress(OSError):
            channel.sendall(json.dumps(told).encode())
    return 0


def become_subreaper() -> None:
    """From now on, what a process below us leaves behind becomes our child, and can be found and ended."""
    _prctl(_SUBREAPER, 1)


def descendants(of: int) -> list[int]:
    """Processes below one, nearest first, those that have ended left out."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            state, parent = entry.read_text(errors="replace").rpartition(")")[2].split()[:2]
            if state not in "ZX":
                children.setdefault(int(parent), []).append(int(entry.parent.name))
    found, waiting = [], [of]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def end_descendants(child: int) -> int:
    """Kill until no child is left; orphans come to us, so that means none at all. The answer is how many there were."""
    there = len(descendants(os.getpid()))
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)  # at one stroke, so that those who fork without end gain nothing
    while True:
        for pid in descendants(os.getpid()):
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return there
        time.sleep(0.002)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)


def _wake_on_ended_children() -> int:
    """A descriptor that becomes readable when a child ends."""
    reading, writing = os.pipe()
    for end in (reading, writing):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return reading


def _become(command: list[str], limits: dict[str, Any]) -> NoReturn:
    """In the child: a session of its own, limits, and no signals ignored as Python does."""
    os.setsid()
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_AS, limits["memory"])
    _limit(resource.RLIMIT_FSIZE, limits["file_size"])
    _limit(resource.RLIMIT_NOFILE, limits["open_files"])
    if (seconds := limits["cpu_seconds"]) is not None:
        _limit(resource.RLIMIT_CPU, seconds + 1)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    if (processes := limits["processes"]) is not None:
        _limit(resource.RLIMIT_NPROC, _threads_of_mine() + processes)  # counts all of the user's
    try:
        os.execv(command[0], command)  # noqa: S606
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode())
    os._exit(127)


def _limit(what: int, most: int | None) -> None:
    """Lower a limit as far as allowed; never raise it."""
    if most is None:
        return
    with suppress(OSError, ValueError):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def _threads_of_mine() -> int:
    count = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if process.stat().st_uid == os.getuid():
                count += len(os.listdir(process / "task"))  # noqa: PTH208 names only
    return count


def _watch(child: int, channel: socket.socket, awake: int, limits: dict[str, Any]) -> dict[str, Any]:
    """Wait for the end of the child, for the other side to hang up, or for too much of it."""
    while True:
        ready = select.select([channel.fileno(), awake], [], [], _EVERY)[0]
        if channel.fileno() in ready:
            return {"why": "", "code": None}
        if awake in ready:
            with suppress(BlockingIOError):
                os.read(awake, 4096)
        if (code := _reap(child)) is not None:
            return {"why": "", "code": code}
        if why := _excess(limits):
            return {"why": why, "code": None}


def _reap(child: int) -> int | None:
    """The child's code where it has ended, negative for a signal; orphans that have ended are reaped on the way."""
    with suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            if found[0] == child:
                return os.waitstatus_to_exitcode(found[1])
    return None


def _excess(limits: dict[str, Any]) -> str:
    """What there is too much of. The kernel limits each process; this is about all of them together."""
    most, memory = limits["processes"], limits["memory"]
    if most is None and memory is None:
        return ""
    found = descendants(os.getpid())
    if most is not None and len(found) > most:
        return "processes"
    if memory is None or sum(map(_resident, found)) <= memory:
        return ""
    return "memory" if sum(map(_share, found)) > memory else ""


def _resident(pid: int) -> int:
    with suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
    return 0


def _share(pid: int) -> int:
    """What a process has in use, where pages of several count in parts; slower to learn than what is resident."""
    with suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{pid}/smaps_rollup").read_text().partition("\nPss:")[2].split()[0]) * 1024
    return _resident(pid)


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))  # at once: somebody waits
