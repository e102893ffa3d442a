"""Who drives a run, and whether that process still lives."""

from __future__ import annotations

import os
import secrets
import socket
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psutil

FAR_CLAIM_SECONDS = 3600.0
"""A claim from another machine, whose processes can't be seen, lapses after this long without an event. It is safe:
each append checks that the claim still stands."""


@dataclass(frozen=True)
class Owner:
    """A process that drives runs."""

    host: str
    """The machine since its last start, and the process namespace."""
    pid: int
    started: str
    token: str
    """Differs for each opened store."""


def this_process() -> Owner:
    """Return this process as an owner, with a new token."""
    pid = os.getpid()
    return Owner(host=this_host(), pid=pid, started=started_at(pid) or "", token=secrets.token_hex(8))


def is_alive(owner: Owner, last_change: float) -> bool:
    """Tell whether the owner still lives, as far as can be seen from here."""
    if owner.host == this_host():
        return started_at(owner.pid) == owner.started
    name, boot, _ = _parts(owner.host)
    here, boot_here, _ = _parts(this_host())
    if name == here and boot != boot_here:
        return False
    return abs(time.time() - last_change) < FAR_CLAIM_SECONDS


@cache
def this_host() -> str:
    """Return the name of this machine, its boot and the process namespace, with slashes between."""
    return "/".join((socket.gethostname().replace("/", "-"), _boot(), _namespace()))


def started_at(pid: int) -> str | None:
    """Return when a living process started, in a form that does not follow changes of the clock; None: it is dead."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        return None if fields[0] in "ZX" else fields[19]
    except (FileNotFoundError, ProcessLookupError):
        if Path("/proc/self/stat").exists():
            return None
    try:
        process = psutil.Process(pid)
        return None if process.status() == psutil.STATUS_ZOMBIE else f"{process.create_time():.2f}"
    except psutil.Error:
        return None


def _parts(host: str) -> tuple[str, str, str]:
    name, boot, namespace = (*host.split("/"), "", "")[:3]
    return name, boot, namespace


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return "boot"


def _namespace() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink()).replace("/", "-")
    except OSError:
        return "processes"
