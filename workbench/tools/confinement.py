"""How tool hosts are confined: by bubblewrap where a canary proves that it holds, else by limits alone, and said so."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from workbench.domain.values import Value
from workbench.tools.control_groups import MEMORY, PROCESSES, ControlGroups, Group, find
from workbench.tools.environments import ToolEnvironment

LAUNCHER = Path(__file__).with_name("launch.py")
_CANARY = Path(__file__).with_name("canary.py")
INNER_TMP = "/tmp"  # noqa: S108 - the sandbox's own, empty and gone with it
"""Where temporary files go inside of the sandbox."""
_INNER_EGRESS = "/run/workbench-egress"
_PROBE_SECONDS = 10.0
_TMP_BYTES = 256 << 20
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store")
_CONFIGURATION = (
    "/etc/alternatives",
    "/etc/ca-certificates",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/localtime",
    "/etc/mime.types",
    "/etc/pki",
    "/etc/ssl",
)
_PROCESSES = 'ulimit -u 256 2>/dev/null || ulimit -p 256 2>/dev/null; exec "$@"'
"""A limit that counts per user namespace, so it must be set inside."""


_NO_GROUP = Group()


class Needs(Value):
    """What one host may touch."""

    readable: tuple[Path, ...]
    work_folder: Path | None = None
    cpu_seconds: int = 3600
    """Of each process, over all its life; whoever serves many calls is replaced before that."""
    hidden: tuple[Path, ...] = ()
    """Folders to be empty even where the work folder contains them."""
    egress: Path | None = None
    """The socket that leads to the engine's proxy: the only way out. None: there is no way out."""


class Confinement(Value):
    """A way to start a child that can't do more than it needs."""

    kind: Literal["bubblewrap", "limits", "none"]
    program: str = ""
    """Path of bubblewrap."""
    why: str = ""
    """Why nothing better is used."""
    refused: str = ""
    """Why nothing may be started like this, where the user asked for more; empty: it may."""
    groups: ControlGroups | None = None
    """Where processes and memory of a host as a whole can be bounded."""

    def command(self, python: Path, inner: Sequence[str], needs: Needs, group: Group = _NO_GROUP) -> list[str]:
        """Return what to start so that `inner` runs confined, in a group, and dies with this process."""
        if self.kind == "none":
            return list(inner)
        options = json.dumps({"cpu": needs.cpu_seconds, "groups": group.entrances})
        start = [str(python), "-I", "-S", str(LAUNCHER), str(os.getpid()), options]
        if self.kind == "limits":
            return [*start, "supervise" if self.supervised else "exec", *inner]
        return [*start, "exec", self.program, *_sandbox(needs), "--", "/bin/sh", "-c", _PROCESSES, "sh", *inner]

    @property
    def confined(self) -> bool:
        """Whether a tool is walled off, which the canary has proven."""
        return self.kind == "bubblewrap"

    def group(self) -> Group:
        """Return a new group for a host; empty where none can be made. Raises `OSError`."""
        return _NO_GROUP if self.groups is None else self.groups.make()

    @property
    def supervised(self) -> bool:
        """Whether a child has a parent of ours that ends all it started, when asked with TERM."""
        return self.kind == "limits" and sys.platform == "linux"

    def temporary(self, outer: str) -> str:
        """Return where a child finds its temporary folder, made at `outer` for those that are not in a sandbox."""
        return INNER_TMP if self.kind == "bubblewrap" else outer

    def egress(self, outer: Path) -> Path:
        """Return where a child finds the socket of the proxy that listens at `outer`."""
        return Path(_INNER_EGRESS) if self.kind == "bubblewrap" else outer

    def describe(self) -> str:
        """Say in plain words how far tools are confined."""
        if self.kind == "bubblewrap":
            return (
                "Confined by bubblewrap: tools see the system read-only, write only in the work folder, "
                "and have neither network nor home; hosts that the tool set grants are reached through the engine. "
                + self._bounds()
            )
        if self.kind == "none":
            return f"Unconfined: tools run freely, because {self.why}."
        return (
            f"Unconfined: tools run with all your rights, their network included, because {self.why}. {self._bounds()}"
        )

    def _bounds(self) -> str:
        """Say what is limited, and what is not."""
        each = "Each process has limits on memory, CPU time, file size and open files"
        if self.groups is not None:
            return f"{each}; a control group holds each host to {PROCESSES} processes and {MEMORY >> 30} GB."
        if self.kind == "limits" or os.geteuid() == 0:
            return f"{each}; nothing limits their number (no control group can be made here), so a call's time has to."
        return f"{each}, and there are at most {PROCESSES} in a host; their memory together is not limited."


def probe(environment: ToolEnvironment) -> Confinement:
    """Try the sandbox with a canary that reads, writes and connects where it must not; takes some tens of ms."""
    if os.name != "posix":
        return Confinement(kind="none", why=f"there is no sandbox for {sys.platform} yet")
    program, groups = shutil.which("bwrap"), find()
    if program is None:
        return Confinement(kind="limits", why="bubblewrap (the command bwrap) is not installed", groups=groups)
    escaped: str | None = None
    for held in (groups, None) if groups else (None,):
        sandbox = Confinement(kind="bubblewrap", program=program, groups=held)
        escaped = _try(sandbox, environment)
        if escaped is None:
            return sandbox
    return Confinement(kind="limits", why=escaped or "", groups=groups)


def _try(sandbox: Confinement, environment: ToolEnvironment) -> str | None:
    """Run the canary; the answer is what is wrong with the sandbox, None where it holds."""
    with tempfile.TemporaryDirectory(prefix="workbench-probe-") as name, socket.create_server(("127.0.0.1", 0)) as door:
        folder = Path(name).resolve()
        (folder / "work").mkdir()
        (folder / "secret").write_text("canary")
        asks = {
            "work": str(folder / "work"),
            "secret": str(folder / "secret"),
            "port": door.getsockname()[1],
            "pid": os.getpid(),
        }
        needs = Needs(readable=(*environment.readable(), _CANARY), work_folder=folder / "work")
        inner = [str(environment.python), "-I", "-S", str(_CANARY), json.dumps(asks)]
        group = sandbox.group()
        try:
            done = subprocess.run(
                sandbox.command(environment.python, inner, needs, group),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PROBE_SECONDS,
                env={"PATH": os.defpath},
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"bubblewrap could not be tried ({error})"
        finally:
            group.remove()
        if done.returncode != 0:
            return f"bubblewrap does not work here ({_last_line(done.stderr)})"
        if not (folder / "work/canary").exists():
            return "bubblewrap keeps tools out of the work folder"
        failed = done.stdout.decode("utf-8", "replace").strip()
    return f"the sandbox of bubblewrap does not hold here ({failed})" if failed else None


def _last_line(text: bytes) -> str:
    lines = text.decode("utf-8", "replace").strip().splitlines()
    return lines[-1][:200] if lines else "without a word"


def _sandbox(needs: Needs) -> list[str]:
    """The options of bubblewrap. Mounts are made parents first, so that a folder inside another has its own way."""
    options = ["--die-with-parent", "--unshare-user", "--unshare-all", "--disable-userns", "--cap-drop", "ALL"]
    options += ["--hostname", "tools", "--proc", "/proc", "--dev", "/dev"]
    for place in _SYSTEM:
        options += _system(place)
    for place in _CONFIGURATION:
        options += ["--ro-bind-try", place, place]
    options += ["--size", str(_TMP_BYTES), "--tmpfs", INNER_TMP]
    for _, _, mount in sorted(_mounts(needs)):
        options += mount
    if needs.egress is not None:
        options += ["--ro-bind", str(needs.egress), _INNER_EGRESS]
    shut = [Path("/"), *_seen_in(needs.work_folder, needs.hidden)] if needs.work_folder else [Path("/")]
    for folder in shut:
        options += ["--remount-ro", str(folder)]
    return [*options, "--chdir", str(needs.work_folder or INNER_TMP)]


def _system(place: str) -> list[str]:
    if Path(place).is_symlink():
        return ["--symlink", str(Path(place).readlink()), place]
    return ["--ro-bind-try", place, place]


def _mounts(needs: Needs) -> list[tuple[int, int, list[str]]]:
    """Mounts with their depth and, for the same folder, their turn."""
    found = [(place, 1, ["--ro-bind", str(place.resolve())]) for place in needs.readable]
    if needs.work_folder is not None:
        work = needs.work_folder
        found.append((work, 2, ["--bind", str(work.resolve())]))
        found += [(seen, 1, ["--ro-bind", str(seen.resolve())]) for seen in _seen_in(work, needs.readable)]
        found += [(seen, 0, ["--tmpfs"]) for seen in _seen_in(work, needs.hidden)]
    return [(len(place.parts), turn, [*mount, str(place)]) for place, turn, mount in found]


def _seen_in(work: Path, places: Sequence[Path]) -> list[Path]:
    """Those places that lie within the work folder, as they are called there, whatever link it is reached by."""
    real = work.resolve()
    return [
        work / place.resolve().relative_to(real)
        for place in places
        if place.resolve().is_relative_to(real) and place.resolve() != real
    ]
