"""Opening what lies in the work folder, one component at a time, so that nothing leads out of it.

Where the system can (Linux, macOS), every step is relative to a descriptor of the folder before it and refuses links,
so that swapping a folder for a link between check and use gains nothing. Elsewhere each step is checked by name
before use; a swap in between is then possible, which the sandbox has to stop.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workbench_plugin.errors import ToolError
from workbench_plugin.names import Parts, joined, nearest, shown

BY_DESCRIPTOR = {os.open, os.stat, os.mkdir, os.unlink, os.rmdir, os.rename} <= os.supports_dir_fd and hasattr(
    os, "O_NOFOLLOW"
)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _NO_LINK
_FILE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | _NO_LINK


@dataclass(frozen=True)
class Folder:
    """An open folder inside the work folder; `parts` is its path there, `fd` its descriptor where there is one."""

    path: Path
    parts: Parts
    fd: int | None

    def at(self, name: str) -> str:
        """What to hand to an os function together with `dir_fd=self.fd`."""
        return name if self.fd is not None else str(self.path / name)

    def says(self, name: str) -> str:
        """The path of an entry as the agent reads it."""
        return shown(joined((*self.parts, name)))

    def status(self, name: str) -> os.stat_result | None:
        """What an entry is, links not followed; None where there is none. Raises ToolError."""
        try:
            return os.stat(self.at(name), dir_fd=self.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise failure(error, self.says(name)) from error

    def names(self) -> list[str]:
        """Names of its entries, sorted."""
        return sorted(os.listdir(self.path if self.fd is None else self.fd))  # noqa: PTH208 by descriptor

    def open_file(self, name: str) -> int:
        """A descriptor to read a regular file. Raises ToolError for anything else, and for what is absent."""
        status = self.status(name)
        if status is None:
            raise self.missing(name)
        if stat.S_ISDIR(status.st_mode):
            raise ToolError(f"{self.says(name)} is a folder.", instead="Use list on it.", code="is_folder")
        refuse_link(status, self.says(name))
        try:
            fd = os.open(self.at(name), _FILE, dir_fd=self.fd)
        except OSError as error:
            raise failure(error, self.says(name)) from error
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise ToolError(f"{self.says(name)} is a device or a pipe, no file.", code="not_a_file")
        return fd

    def missing(self, name: str) -> ToolError:
        """The error for an entry that is not there, with the nearest that is."""
        return ToolError(f"There is no {self.says(name)}.", instead=nearest(name, self.names()), code="not_found")

    def enter(self, name: str, create: bool = False) -> "Folder":
        """Open a folder in this one; the caller closes it. Raises ToolError."""
        says = self.says(name)
        status = self.status(name)
        if status is None and create:
            try:
                os.mkdir(self.at(name), dir_fd=self.fd)
            except FileExistsError:
                pass
            except OSError as error:
                raise failure(error, says) from error
            status = self.status(name)
        if status is None:
            raise self.missing(name)
        refuse_link(status, says)
        if not stat.S_ISDIR(status.st_mode):
            raise ToolError(
                f"{says} is a file, not a folder.", instead="Check the path with list.", code="not_a_folder"
            )
        try:
            fd = os.open(name, _FOLDER, dir_fd=self.fd) if self.fd is not None else None
        except OSError as error:
            raise failure(error, says) from error
        return Folder(self.path / name, (*self.parts, name), fd)

    def close(self) -> None:
        """Give the descriptor back."""
        if self.fd is not None:
            os.close(self.fd)


@contextmanager
def opened(work_folder: Path, parts: Parts, create: bool = False) -> Iterator[Folder]:
    """The folder at `parts`, made if asked. Raises ToolError where there is none or a link stands in the way."""
    try:
        if not stat.S_ISDIR(work_folder.stat().st_mode):
            raise NotADirectoryError
        fd = os.open(work_folder, _FOLDER & ~getattr(os, "O_NOFOLLOW", 0)) if BY_DESCRIPTOR else None
    except OSError as error:
        raise ToolError(
            f"The work folder can't be opened: {error.strerror or 'it is no folder'}.",
            instead="Tell the user.",
            code="no_folder",
        ) from error
    folder = Folder(work_folder, (), fd)
    try:
        for part in parts:
            inner = folder.enter(part, create)
            folder.close()
            folder = inner
        yield folder
    finally:
        folder.close()


def is_link(status: os.stat_result) -> bool:
    """Whether it is a symbolic link, or a junction or the like on Windows."""
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_reparse_tag", False))


def refuse_link(status: os.stat_result, says: str) -> None:
    """Raises ToolError for links of any kind."""
    if is_link(status):
        raise ToolError(
            f"{says} is a link, and links are not followed.",
            instead="Use the real path, if it is in the work folder.",
            code="is_link",
        )


def failure(error: OSError, says: str) -> ToolError:
    """What an error of the system means for the agent. A full disk is worth another try, most others are not."""
    name = (error.strerror or type(error).__name__).lower()
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ToolError(f"{says}: {name}.", "later", instead="Tell the user that room is needed.", code="disk_full")
    if error.errno == errno.ELOOP:  # became a link between look and use
        return ToolError(f"{says} is a link, and links are not followed.", code="is_link")
    return ToolError(f"{says}: {name}.", instead="Try another path, or tell the user.", code="system")
