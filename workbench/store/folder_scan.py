"""What a folder holds: walked whole, or looked at in places that are named."""

# ruff: noqa: PTH118 - thousands of `Path` objects would cost more than the looking

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from workbench.domain.event_parts import FileState
from workbench.domain.values import Value
from workbench.store.folder_files import Stamp, is_text, stamp_of, why_unkept

_SHOWN_TROUBLES = 3


class Limits(Value):
    """Up to which size a work folder is kept."""

    files: int = 5_000
    bytes: int = 100_000_000


class TooMuch(Exception):
    """The folder is above the limits; the text says which."""


@dataclass
class Found:
    """What was seen, by relative path with forward slashes; an empty folder's path ends with one."""

    limits: Limits
    files: dict[str, Stamp] = field(default_factory=dict)
    empty: set[str] = field(default_factory=set)
    scope: set[str] | None = None
    """Places that were looked at, with all below them; None: everywhere."""
    unseen: set[str] = field(default_factory=set)
    """Folders that can't be listed."""
    troubles: dict[str, str] = field(default_factory=dict)
    """By path, why something is not kept."""
    _entries: int = 0
    _bytes: int = 0

    def add(self, path: str, status: os.stat_result) -> None:
        """Count a file or whatever it is. Raises `TooMuch`."""
        why = why_unkept(status.st_mode) or ("" if is_text(path) else "has a name that is no text")
        if why:
            self.troubles[path.encode(errors="replace").decode()] = why
            return
        if path not in self.files:
            self._bytes += status.st_size
        self.files[path] = stamp_of(status)
        if len(self.files) > self.limits.files:
            raise TooMuch(f"the work folder holds more than {self.limits.files:,} files")
        if self._bytes > self.limits.bytes:
            raise TooMuch(f"the files in the work folder have more than {self.limits.bytes:,} bytes")

    def enter(self, entries: int) -> None:
        """Count a folder's entries. Raises `TooMuch`."""
        self._entries += entries
        if self._entries > 4 * self.limits.files:
            raise TooMuch(f"the work folder holds more than {4 * self.limits.files:,} files, folders and links")


def scan(root: str, limits: Limits) -> Found:
    """Look at the whole folder. Raises `TooMuch`, and `OSError` where the folder itself can't be listed."""
    found = Found(limits)
    _walk(root, "", found)
    return found


def scan_some(root: str, paths: Iterable[str], limits: Limits) -> Found:
    """Look at files and folders named by a tool, relative to the folder or not. Raises as `scan` does."""
    os.scandir(root).close()
    found = Found(limits, scope=set())
    for named in paths:
        for path in _places_of(os.path.normpath(os.path.join(root, named))):
            if path == root:
                return scan(root, limits)
            if path.startswith(os.path.join(root, "")):
                _look_at(root, path[len(root.rstrip(os.sep)) + 1 :].replace(os.sep, "/"), found)
            else:
                found.troubles[named] = "lies outside of the work folder"
    return found


def _places_of(path: str) -> set[str]:
    """Return what a tool may have changed under a name: what stands there, and what a link leads to."""
    folder, name = os.path.split(path)
    return {os.path.join(os.path.realpath(folder), name), os.path.realpath(path)}


def said(troubles: Mapping[str, str]) -> str:
    """Return in plain words what is not kept; empty: nothing."""
    if not troubles:
        return ""
    named = [f"{path} {why}" for path, why in list(troubles.items())[:_SHOWN_TROUBLES]]
    more = len(troubles) - len(named)
    return f"not restorable: {', '.join(named)}{f' and {more} more' if more else ''}"


def gone(known: Mapping[str, FileState], found: Found) -> list[FileState]:
    """Return those of the known files that are no longer there."""
    if found.scope is None:
        missing = known.keys() - found.files.keys() - found.empty
    else:
        missing = {path for place in found.scope for path in _known_at(place, known, found)}
    unseen = tuple(f"{folder}/" for folder in found.unseen)
    return [
        FileState(path=path, sha256=None)
        for path in missing
        if known[path].sha256 is not None and not path.startswith(unseen)
    ]


def _known_at(place: str, known: Mapping[str, FileState], found: Found) -> Iterator[str]:
    """Yield what was known at and below a place, and is not there."""
    if place in known:
        if place in found.files:
            return
        if place not in found.empty:
            yield place
    if not place.endswith("/"):
        below = f"{place}/"
        yield from (
            path for path in known if path.startswith(below) and path not in found.files and path not in found.empty
        )


def _look_at(root: str, relative: str, found: Found) -> None:
    """Look at one place, and at the folder that it leaves empty."""
    assert found.scope is not None
    found.scope.add(relative)
    parent = relative.rpartition("/")[0]
    try:
        status = os.lstat(f"{root}/{relative}")
    except OSError:
        if parent and _is_empty(f"{root}/{parent}"):
            found.empty.add(f"{parent}/")
        return
    if parent:
        found.scope.add(f"{parent}/")  # Whether it is empty has changed.
    if stat.S_ISDIR(status.st_mode):
        _walk(root, relative, found)
    else:
        found.add(relative, status)


def _is_empty(folder: str) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return False


def _walk(root: str, start: str, found: Found) -> None:
    waiting = [start]
    while waiting:
        relative = waiting.pop()
        try:
            entries = _entries(f"{root}/{relative}", found)
        except OSError as error:
            if not relative:
                raise
            found.unseen.add(relative)
            found.troubles[relative] = f"can't be listed ({error.strerror})"
            continue
        if not entries and relative:
            found.empty.add(f"{relative}/")
        for entry in entries:
            path = f"{relative}/{entry.name}" if relative else entry.name
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            else:
                _add(path, entry, found)


def _entries(folder: str, found: Found) -> list[os.DirEntry[str]]:
    listed: list[os.DirEntry[str]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            listed.append(entry)
            found.enter(1)
    return listed


def _add(path: str, entry: os.DirEntry[str], found: Found) -> None:
    try:
        # Not the entry's own `stat`: on Windows that lacks the inode.
        found.add(path, os.lstat(entry.path) if os.name == "nt" else entry.stat(follow_symlinks=False))
    except OSError as error:
        found.troubles[path] = (
            "vanished" if isinstance(error, FileNotFoundError) else f"can't be looked at ({error.strerror})"
        )
