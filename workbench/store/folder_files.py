"""Single files of a folder: where they may lie, and reading them whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from typing import NamedTuple

from workbench.domain.errors import BadInput, StoreFull, WorkbenchError
from workbench.store import folder_links

_TRIES = 3
_READING = os.O_RDONLY
for _name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
    _READING |= getattr(os, _name, 0)


KEEPS_LINKS = os.name != "nt"
"""Windows has several kinds of links, and lets few people make one."""


class Unkept(Exception):
    """A file can't be read as it is; the text says why, such as `is a link`."""


class Stamp(NamedTuple):
    """What changes whenever a file's contents do, as far as the file system's clock tells."""

    size: int
    modified: int
    """Nanoseconds, as `changed`."""
    changed: int
    inode: int
    mode: int

    @property
    def is_executable(self) -> bool:
        """Whether its owner may run it; a link says nothing of that."""
        return bool(self.mode & stat.S_IXUSR) and not self.is_link

    @property
    def is_link(self) -> bool:
        """Whether it is a symbolic link."""
        return stat.S_ISLNK(self.mode)


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp of a file."""
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_mode)


def why_unkept(mode: int) -> str:
    """Return why something is neither a file nor a link that can be kept; empty: it is one."""
    if stat.S_ISREG(mode) or (stat.S_ISLNK(mode) and KEEPS_LINKS):
        return ""
    return "is a link" if stat.S_ISLNK(mode) else "is neither a file nor a folder"


def read_file(path: str, most: int) -> tuple[bytes, Stamp]:
    """Return a file's contents and its stamp while they were so. Raises `Unkept`, also above `most` bytes."""
    try:
        for _ in range(_TRIES):
            found = _read_once(path, most)
            if found is not None:
                return found
    except OSError as error:
        why = "is a link" if error.errno == errno.ELOOP else f"can't be read ({error.strerror})"
        raise Unkept("vanished" if isinstance(error, FileNotFoundError) else why) from error
    raise Unkept("kept changing while it was read")


def read_place(root: str, path: str, most: int) -> tuple[bytes, Stamp]:
    """Return what stands at a path below `root`, a path without links: a file's contents, or where a link points.

    Links are not followed. Raises `Unkept`.
    """
    place = f"{root}/{path}"
    try:
        status = os.lstat(place)
        if not (stat.S_ISLNK(status.st_mode) and KEEPS_LINKS):
            return read_file(place, most)
        end, stamp = folder_links.points_to(root, path), stamp_of(status)
        if stamp_of(os.lstat(place)) != stamp:
            raise Unkept("changed while it was read")
    except OSError as error:
        raise Unkept("vanished" if isinstance(error, FileNotFoundError) else "can't be read") from error
    if not is_text(end):
        raise Unkept("is a link to a name that is no text")
    return end.encode(), stamp


def parts_of(path: str) -> tuple[str, ...]:
    """Return the parts of a file's relative path. Raises `BadInput` for one that leads anywhere else."""
    parts = tuple(path.removesuffix("/").split("/"))
    forbidden = "\0\\:" if os.name == "nt" else "\0"
    if not is_text(path) or any(part in ("", ".", "..") or set(part) & set(forbidden) for part in parts):
        raise BadInput(f"{path!r} is not a path within a work folder.", "The run is not what Workbench would record.")
    return parts


def is_text(path: str) -> bool:
    """Tell whether a path can be written down."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def cant_write(path: object, error: OSError) -> WorkbenchError:
    """Return the known error for a place that takes nothing."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreFull(f"No room for {path}.", "Make room on its disk (or raise its quota), then try again.")
    return BadInput(f"{path} can't be written ({error.strerror}).", "Give write access or choose another place.")


def _read_once(path: str, most: int) -> tuple[bytes, Stamp] | None:
    """Return contents and stamp; None: it changed meanwhile."""
    file = os.open(path, _READING)
    try:
        status = os.fstat(file)
        why = why_unkept(status.st_mode)
        if why or status.st_size > most:
            raise Unkept(why or f"has more than {most:,} bytes")
        data = _read_up_to(file, status.st_size + 1)
        before, after = stamp_of(status), stamp_of(os.fstat(file))
        return (data, before) if before == after and len(data) == before.size else None
    finally:
        os.close(file)


def _read_up_to(file: int, most: int) -> bytes:
    """Read to the end or `most` bytes; a single piece is not copied."""
    pieces: list[bytes] = []
    while most and (piece := os.read(file, most)):
        pieces.append(piece)
        most -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
