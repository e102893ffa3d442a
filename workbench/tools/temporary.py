"""Folders for temporary files, in one place that is tidied: what a program left that died is removed by the next.

The place is this user's own, below the system's folder for temporary files. Each program has a folder in it that it
holds a lock on as long as it lives, so nobody is asked who still runs.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path


def make_temporary(kind: str) -> str:
    """Return a new private folder; whoever asked for it removes it with `remove`. Raises `OSError`."""
    return tempfile.mkdtemp(prefix=f"workbench-{kind}-", dir=_ours())


@contextlib.contextmanager
def temporary_folder(kind: str) -> Iterator[str]:
    """Yield a new private folder that is gone at the end. Raises `OSError`."""
    folder = make_temporary(kind)
    try:
        yield folder
    finally:
        remove(folder)


def remove(folder: str | Path) -> None:
    """Remove a folder with all in it, also what a tool took its own rights from; what can't be removed stays."""
    with contextlib.suppress(OSError):
        Path(folder).chmod(stat.S_IRWXU)
    for at, folders, _ in os.walk(folder):
        for name in folders:
            with contextlib.suppress(OSError):
                if not (place := Path(at, name)).is_symlink():
                    place.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)


def _ours() -> Path | None:
    """This program's own folder; None where there are no such locks, or the place is not ours."""
    if os.name != "posix":
        return None
    try:
        found = _claimed(tempfile.gettempdir(), os.getpid())
        if found.is_dir():
            return found
        _claimed.cache_clear()  # somebody tidied up
        return _claimed(tempfile.gettempdir(), os.getpid())
    except OSError:
        return None


@functools.cache
def _claimed(system: str, _process: int) -> Path:
    """Tidy the place up, then make a folder in it and lock that until the end of this program."""
    import fcntl

    place = Path(system, f"workbench-{os.getuid()}")
    with contextlib.suppress(FileExistsError):
        place.mkdir(mode=0o700)
    opened = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        state = os.fstat(opened)
        if state.st_uid != os.getuid() or state.st_mode & 0o077:
            raise PermissionError(f"{place} is not ours alone")
        fcntl.flock(opened, fcntl.LOCK_EX)  # so that no folder is taken for a dead program's before it is locked
        _sweep(place)
        found = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=place))
        fcntl.flock(os.open(found, os.O_RDONLY | os.O_DIRECTORY), fcntl.LOCK_EX)
    finally:
        os.close(opened)
    return found


def _sweep(place: Path) -> None:
    import fcntl

    for folder in place.iterdir():
        with contextlib.suppress(OSError):
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
            try:
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
                remove(folder)
            finally:
                os.close(opened)
