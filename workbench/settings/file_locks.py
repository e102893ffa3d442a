"""One program at a time: held while a file is read, changed and written."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from workbench.domain.errors import SetupError
from workbench.settings.files import make_private

_PRIVATE = 0o600
_SECONDS = 10.0
_BETWEEN = 0.02


@contextlib.contextmanager
def held(file: Path) -> Iterator[None]:
    """Wait for other programs that change a file, then keep them waiting. Raises `SetupError` after ten seconds.

    The lock is on a file beside it, since the file itself is replaced; the system lets go of it when a program dies.
    """
    beside = file.with_name(f".{file.name}.lock")
    try:
        make_private(file.parent)
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT, _PRIVATE)
    except OSError as error:
        raise SetupError(f"{file} can't be changed: {error.strerror}.", "Make room, or look at its mode.") from None
    try:
        until = time.monotonic() + _SECONDS
        while not _is_taken(descriptor):
            if time.monotonic() > until:
                raise SetupError(f"Another program is changing {file}.", "End it, or try again.")
            time.sleep(_BETWEEN)
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _is_taken(descriptor: int) -> bool:
        with contextlib.suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            return True
        return False

else:
    import fcntl

    def _is_taken(descriptor: int) -> bool:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        return False
