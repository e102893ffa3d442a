"""A script, run by the plugins' Python before a tool host: ties the host to the engine's life, and limits it.

`launch.py PARENT OPTIONS exec COMMAND...`       becomes the command, which is killed when PARENT dies.
`launch.py PARENT OPTIONS supervise COMMAND...`  stays as the command's parent; at its end, at SIGTERM, or when PARENT
dies, it kills whatever the command started, daemons in sessions of their own included.

OPTIONS is JSON: `cpu`, the seconds of CPU that each process may use; `groups`, files by which control groups are
joined; and `walls` (with `supervise` only), what Landlock leaves to the command: `read`, `write`, `shut` and `doors`.
Where a group can't be joined or a wall not be built, nothing is started.

Standard library only, POSIX only. Never imported by the engine; runs outside of the sandbox.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from workbench.tools.walls.building import Site

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_GIGABYTE = 1 << 30
_LIMITS = {
    resource.RLIMIT_AS: 4 * _GIGABYTE,
    resource.RLIMIT_FSIZE: _GIGABYTE,
    resource.RLIMIT_NOFILE: 1024,
    resource.RLIMIT_CORE: 0,
}
_HEARD = {signal.SIGCHLD, signal.SIGTERM}


def main(arguments: list[str]) -> int:
    """Run the command; the return value is its exit code, 128 and the signal where one ended it."""
    parent, options, mode, *command = arguments
    asked = json.loads(options)
    for entrance in asked["groups"]:
        Path(entrance).write_text(str(os.getpid()))
    _limit(resource.RLIMIT_CPU, int(asked["cpu"]))
    for what, most in _LIMITS.items():
        _limit(what, most)
    if mode == "exec":
        _tie(signal.SIGKILL, int(parent))
        os.execv(command[0], command)  # noqa: S606
    signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
    _tie(signal.SIGTERM, int(parent))
    return _supervise(command, asked.get("walls"))


def _limit(what: int, most: int) -> None:
    """Lower a limit as far as allowed; never raise it."""
    with suppress(OSError, ValueError):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (most, most))


def _tie(number: int, parent: int) -> None:
    """Ask for a signal at the parent's death; leave at once where it is dead already."""
    _prctl(_PR_SET_PDEATHSIG, number)
    if os.getppid() != parent:
        os._exit(0)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, ctypes.c_ulong(value), 0, 0, 0)


def _supervise(command: list[str], walls: dict[str, Any] | None) -> int:
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)
    me = os.getpid()
    site = _site(walls) if walls else None
    child = os.fork()
    if child == 0:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        _tie(signal.SIGKILL, me)
        if site is not None:
            site.build()
        os.execv(command[0], command)  # noqa: S606
    if site is not None:
        site.watch()
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    code = _wait_for(child)
    _end_descendants()
    return code


def _site(walls: dict[str, Any]) -> Site:
    sys.path.append(str(Path(__file__).parents[3]))
    from workbench.tools.walls.building import Site

    return Site(walls)


def _wait_for(child: int) -> int:
    """Reap until the child has ended or we are told to end."""
    while signal.sigwait(_HEARD) != signal.SIGTERM:
        with suppress(ChildProcessError):
            while (found := os.waitpid(-1, os.WNOHANG))[0]:
                if found[0] == child:
                    return _code(found[1])
    return 128 + signal.SIGTERM


def _code(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


def _end_descendants() -> None:
    """Kill until no child is left; orphans come to us, so that means none at all."""
    while True:
        for pid in _descendants():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        if sys.platform == "linux":
            signal.sigtimedwait({signal.SIGCHLD}, 0.05)


def _descendants() -> list[int]:
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            parent = int(entry.read_text(errors="replace").rpartition(")")[2].split()[1])
            children.setdefault(parent, []).append(int(entry.parent.name))
    found, waiting = [], [os.getpid()]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
