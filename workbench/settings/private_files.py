"""Files for nobody else to read, written at one go."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from workbench.settings.files import make_private

_PRIVATE = 0o600


def write_private(file: Path, data: bytes) -> None:
    """Put a file in place: all of it, on the disk when this returns, or what was there before. Raises `OSError`."""
    make_private(file.parent)
    beside = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        with os.fdopen(descriptor, "wb") as writing:
            writing.write(data)
            writing.flush()
            os.fsync(writing.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename last; where folders can't be opened, the system sees to that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
