"""Finding a repository, and making sure that all of it lies in the work folder: no pointer, link or store elsewhere."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench_plugin import ToolError
from workbench_plugin.folders import Folder, opened
from workbench_plugin.names import joined, parts_of, shown

_ELSEWHERE = "Ask the user to open the repository in a work folder that holds all of it."
_UNWALKED = ("fsmonitor--daemon.ipc", "hooks", "modules", "worktrees")
"""In git's folder: never used by us, or folders of other repositories, looked at when those are asked for."""
_MOST = 100_000
_DEPTH = 5


@dataclass(frozen=True)
class Repository:
    """A work tree and git's own folder for it, both inside the work folder; `says` is its path as the agent gave it."""

    folder: Path
    git: Path
    says: str


def find_repository(work_folder: Path, repository: str) -> Repository:
    """The repository at a path in the work folder. Raises ToolError where there is none, or it reaches out of it."""
    parts = parts_of(repository, work_folder)
    with opened(work_folder, parts) as folder:
        git = _git_folder(folder, work_folder)
    common = _pointed(git / "commondir", "", work_folder) or git
    for place in {git, common}:
        _check_links(place)
    _check_alternates(common / "objects", work_folder, _DEPTH)
    return Repository(work_folder.joinpath(*parts), git, joined(parts))


def _git_folder(folder: Folder, work_folder: Path) -> Path:
    """The folder `.git`, or the one that a file of this name points to, as in submodules and linked work trees."""
    status = folder.status(".git")
    if status is None:
        raise ToolError(
            f"There is no git repository at {joined(folder.parts)}: it has no .git.",
            instead="Give the path of the folder that holds .git; list shows it.",
            code="no_repository",
        )
    if stat.S_ISDIR(status.st_mode):
        return folder.path / ".git"
    pointed = _pointed(folder.path / ".git", "gitdir:", work_folder) if stat.S_ISREG(status.st_mode) else None
    if pointed is None:
        raise _outside(".git is neither a folder nor a file that names one")
    return pointed


def _pointed(file: Path, prefix: str, work_folder: Path) -> Path | None:
    """The folder that a file names, relative to the file's own; None where there is no such file."""
    line = _first_lines(file, 1)
    if not line:
        return None
    if not line[0].startswith(prefix):
        raise _outside(f"{file.name} does not say where the repository is")
    return _inside(file.parent / line[0].removeprefix(prefix).strip(), work_folder, file.name)


def _inside(place: Path, work_folder: Path, named_by: str) -> Path:
    real = place.resolve()
    if not real.is_relative_to(work_folder.resolve()):
        raise _outside(f"{named_by} leads out of the work folder, to {shown(str(place))}")
    return real


def _first_lines(file: Path, most: int) -> list[str]:
    try:
        fd = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise _outside(f"{file.name} can't be read: {error.strerror}") from error
    with os.fdopen(fd, "rb") as opened_file:
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            raise _outside(f"{file.name} is no file")
        return os.fsdecode(opened_file.read(65_536)).splitlines()[:most]


def _check_links(place: Path) -> None:
    """Raises ToolError for a link or a device in git's folder: git would read and write through it."""
    for count, entry in enumerate(_entries(place, top=True)):
        if count > _MOST:
            raise ToolError("The repository has too many refs to be checked.", instead="Tell the user.", code="too_big")
        if not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)):
            where = shown(str(Path(entry.path).relative_to(place)))
            raise _outside(f"{where} in git's folder is a link or a device")


def _entries(place: Path, top: bool = False) -> Iterator["os.DirEntry[str]"]:
    try:
        with os.scandir(place) as found:
            entries = [entry for entry in found if not (top and entry.name in _UNWALKED)]
    except OSError as error:
        raise _outside(f"git's folder can't be read: {error.strerror}") from error
    for entry in entries:
        yield entry
        if entry.is_dir(follow_symlinks=False) and not (place.name == "objects" and len(entry.name) == 2):
            yield from _entries(Path(entry.path))


def _check_alternates(objects: Path, work_folder: Path, depth: int) -> None:
    """Raises ToolError where objects are borrowed from a store outside, directly or by way of another."""
    if depth == 0:
        raise _outside("it borrows objects from too many others")
    for line in _first_lines(objects / "info/alternates", 1_000):
        if not line or line.startswith("#"):
            continue
        if line.startswith('"'):
            raise _outside("its alternates are written in quotes")
        store = _inside(objects / line, work_folder, "alternates")
        if store.is_dir():
            _check_links(store)
        _check_alternates(store, work_folder, depth - 1)


def _outside(why: str) -> ToolError:
    return ToolError(f"The repository is not used: {why}.", instead=_ELSEWHERE, code="outside")
