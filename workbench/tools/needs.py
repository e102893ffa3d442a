"""What a tool host may touch, whatever its walls are made of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.domain.values import Value

SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store")
"""Places of the system that every host may read and run."""
CONFIGURATION = (
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
"""Files of the system that say nothing of its user, and that programs need."""


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


def seen_in(work: Path, places: Sequence[Path]) -> list[Path]:
    """Return those places that lie within the work folder, as they are called there, whatever link it is reached by."""
    real = work.resolve()
    return [
        work / place.resolve().relative_to(real)
        for place in places
        if place.resolve().is_relative_to(real) and place.resolve() != real
    ]
