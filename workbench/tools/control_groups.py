"""Control groups: a bound on the processes and the memory of a host as a whole, which holds for root as well.

Used where this user may make groups: below systemd's delegation (version 2), or as root in a container (version 1).
"""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from workbench.domain.values import Value

PROCESSES = 256
MEMORY = 4 << 30
_MOUNT = Path("/sys/fs/cgroup")
_NUMBERS = itertools.count(1)
_PATIENCE = 0.5


class Group(Value):
    """One host's groups: one where version 2 is used, one for each kind of limit in version 1."""

    folders: tuple[Path, ...] = ()

    @property
    def entrances(self) -> tuple[str, ...]:
        """Files that a process writes its id to in order to join, with all that it starts."""
        return tuple(str(folder / "cgroup.procs") for folder in self.folders)

    def remove(self) -> None:
        """Take them away once all in them have ended; blocks for a moment at most."""
        until = time.monotonic() + _PATIENCE
        for folder in self.folders:
            while True:
                try:
                    folder.rmdir()
                except FileNotFoundError:
                    break
                except OSError:
                    if time.monotonic() > until:
                        break
                    time.sleep(0.01)
                else:
                    break


class ControlGroups(Value):
    """Where groups can be made, and the files of limits in each."""

    places: tuple[tuple[Path, dict[str, int]], ...]

    def make(self) -> Group:
        """Return new groups with the limits set. Raises `OSError`."""
        made: list[Path] = []
        name = f"workbench-{os.getpid()}-{next(_NUMBERS)}"
        try:
            for place, limits in self.places:
                (place / name).mkdir()
                made.append(place / name)
                for file, most in limits.items():
                    (place / name / file).write_text(str(most))
        except OSError:
            Group(folders=tuple(made)).remove()
            raise
        return Group(folders=tuple(made))

    def sweep(self) -> None:
        """Remove what engines that died left."""
        for place, _ in self.places:
            for folder in place.glob("workbench-*-*"):
                with contextlib.suppress(ValueError, OSError):
                    if not psutil.pid_exists(int(folder.name.split("-")[1])):
                        folder.rmdir()


def find(mount: Path = _MOUNT, ours: Path = Path("/proc/self/cgroup")) -> ControlGroups | None:
    """Return where groups that bound processes can be made, tried by making one; None: nowhere."""
    try:
        lines = ours.read_text().splitlines()
    except OSError:
        return None
    for places in (_version_2(mount, lines), _version_1(mount, lines)):
        found = ControlGroups(places=tuple(places))
        with contextlib.suppress(OSError):
            if found.places:
                found.make().remove()
                found.sweep()
                return found
    return None


def _version_2(mount: Path, lines: list[str]) -> Iterator[tuple[Path, dict[str, int]]]:
    """Beside our own group: a group that has processes can't have groups with limits below it."""
    own = next((line[3:] for line in lines if line.startswith("0::")), None)
    if own is None or own == "/":
        return
    place = (mount / own.lstrip("/")).parent
    with contextlib.suppress(OSError):
        kinds = (place / "cgroup.subtree_control").read_text().split()
        if "pids" in kinds and os.access(place / "cgroup.procs", os.W_OK):
            yield place, {"pids.max": PROCESSES, **({"memory.max": MEMORY} if "memory" in kinds else {})}


def _version_1(mount: Path, lines: list[str]) -> Iterator[tuple[Path, dict[str, int]]]:
    for kind, file, most in (("pids", "pids.max", PROCESSES), ("memory", "memory.limit_in_bytes", MEMORY)):
        own = next((line.split(":", 2)[2] for line in lines if kind in line.split(":", 2)[1].split(",")), None)
        place = mount / kind / (own or "").lstrip("/")
        if own is not None and os.access(place, os.W_OK):
            yield place, {file: most}
