"""Which calls changed a file, kept in an attribute of the file itself: it comes into place with what they did.

Where a file system has no such attributes, or the walls around the host refuse them, nothing is kept.
"""

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress

from workbench_plugin.folders import Folder

_NAME = "user.workbench.calls"
_MOST = 20
"""Calls that are remembered; runs that append to one file by turns are few."""


def done_calls(folder: Folder, name: str) -> tuple[str, ...]:
    """The marks of the last calls that changed a file, the oldest first; none where nothing was kept."""
    if not hasattr(os, "getxattr"):
        return ()
    with suppress(OSError):
        fd = folder.open_file(name)
        try:
            return tuple(os.getxattr(fd, _NAME).decode("ascii", "replace").split())
        finally:
            os.close(fd)
    return ()


def noted(calls: Sequence[str], key: str) -> tuple[str, ...]:
    """The calls with one more, by its idempotency key; without a key they stay as they are."""
    if not key:
        return tuple(calls)
    return (*calls, hashlib.sha256(key.encode()).hexdigest()[:32])[-_MOST:]


def keep_calls(fd: int, calls: Sequence[str]) -> None:
    """Keep the marks in an open file, where that can be done."""
    if calls and hasattr(os, "setxattr"):
        with suppress(OSError):
            os.setxattr(fd, _NAME, " ".join(calls).encode())
