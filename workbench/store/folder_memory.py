"""Hashes of files that have not changed since they were read, so that they are not read again."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Set

from workbench.store.folder_files import Stamp
from workbench.store.folder_secrets import Contents

_FOLDERS = 8
_UNSETTLED = 2_000_000_000
"""Nanoseconds within which a file can change twice without its times telling, on the coarsest file system."""
_REST = 20.0


class FolderMemory:
    """What is remembered of one folder."""

    def __init__(self) -> None:
        self._hashes: dict[str, tuple[Stamp, Contents]] = {}
        self._too_much = ""
        self._rest_until = 0.0
        self.is_unsure = True
        """Whether something may have been missed, so that the next look has to be everywhere."""
        self.last_trouble = ""
        """What the last look complained of."""
        self.troubles: dict[str, str] = {}
        """By path, why something there is not kept."""

    def contents_of(self, path: str, stamp: Stamp) -> Contents | None:
        """Return the hash of a file that is surely unchanged."""
        seen = self._hashes.get(path)
        return seen[1] if seen is not None and seen[0] == stamp else None

    def remember(self, path: str, stamp: Stamp, contents: Contents, looked: int) -> None:
        """Remember a file that was read when the clock said `looked`; one that is too fresh is read again instead."""
        if max(stamp.modified, stamp.changed) + _UNSETTLED < looked:
            self._hashes[path] = stamp, contents
        else:
            self._hashes.pop(path, None)

    def trouble_at(self, scope: Set[str] | None, troubles: Mapping[str, str]) -> None:
        """Remember the troubles found at and below these places, None: everywhere; they stay until looked at again."""
        older = {} if scope is None else self.troubles
        stay = {path: why for path, why in older.items() if not _is_at(path, scope or ())}
        self.troubles = {**stay, **troubles}

    def rest(self, why: str, seconds: float) -> None:
        """Take a folder that is too big as such for a while, after looking at it took so long."""
        self._too_much, self._rest_until = why, time.monotonic() + _REST * seconds

    @property
    def too_much(self) -> str:
        """Why the folder is not looked at just now; empty: it is."""
        return self._too_much if time.monotonic() < self._rest_until else ""


def _is_at(path: str, places: Iterable[str]) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in places)


class Memories:
    """What is remembered of the folders used last."""

    def __init__(self) -> None:
        self._each: OrderedDict[str, FolderMemory] = OrderedDict()

    def of(self, root: str) -> FolderMemory:
        """Return the memory of a folder, a new one where there is none."""
        memory = self._each.setdefault(root, FolderMemory())
        self._each.move_to_end(root)
        if len(self._each) > _FOLDERS:
            self._each.popitem(last=False)
        return memory
