"""Single files of a work folder, read from outside of its tools' hosts."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class NotLookedAt(Exception):
    """Why a file could not be looked at, in plain words."""


class NotThere(NotLookedAt):
    """There is no such file."""


def read_inside(work_folder: str, file: str, most: int) -> tuple[bytes, int]:
    """Return the first `most` bytes of a file of the work folder, and its whole size. Raises `NotLookedAt`.

    `file` is relative. No link out of the folder is followed, and nothing but files is opened.
    """
    if not work_folder:
        raise NotLookedAt(f"There is no work folder in which {file} could be.")
    root = Path(os.path.realpath(work_folder))
    try:
        place = Path(os.path.realpath(root / file))
        if Path(file).is_absolute() or not place.is_relative_to(root):
            raise NotLookedAt(f"{file} is not inside the work folder, so it was not looked at.")
        opened = open(place, "rb", opener=_careful)  # noqa: SIM115 - only this one takes an opener
    except FileNotFoundError:
        raise NotThere(f"There is no file {file} in the work folder.") from None
    except (OSError, ValueError) as error:
        raise NotLookedAt(f"{file} can't be opened: {_reason(error)}.") from None
    with opened:
        status = os.fstat(opened.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NotLookedAt(f"{file} is not a file.")
        if not _still_inside(opened.fileno(), root):
            raise NotLookedAt(f"{file} is not inside the work folder, so it was not looked at.")
        return opened.read(most), status.st_size


def _careful(path: str, flags: int) -> int:
    """Open without following a link that came in between, and without waiting for a pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _still_inside(descriptor: int, root: Path) -> bool:
    """Whether what was opened is still where it was looked up; a folder may have been swapped for a link meanwhile."""
    try:
        return Path(f"/proc/self/fd/{descriptor}").readlink().is_relative_to(root)
    except OSError:
        return True


def _reason(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) else None
    return said or str(error)
