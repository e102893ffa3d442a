"""A look at a work folder: what is new, other or gone, with the contents kept."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence

from workbench.domain.errors import StoreError
from workbench.domain.event_parts import FileState
from workbench.domain.values import Value
from workbench.store.folder_files import Stamp, Unkept, read_place
from workbench.store.folder_keeping import Keeping
from workbench.store.folder_memory import FolderMemory
from workbench.store.folder_scan import Found, Limits, TooMuch, gone, said, scan, scan_some
from workbench.store.folder_secrets import Contents, Withholding

NO_BYTES = hashlib.sha256().hexdigest()
"""The hash of an empty file, which also stands for an empty folder."""
Known = Mapping[str, FileState]


class Look(Value):
    """What a look at a work folder found; the contents are kept."""

    files: tuple[FileState, ...] = ()
    """By path; an empty folder stands as a path that ends with a slash."""
    whole: bool = False
    """Whether `files` is all there is, rather than what changed."""
    trouble: str = ""
    """Why the folder can't be restored as it is; empty: it can."""


def look(
    root: str,
    known: Known,
    reported: Sequence[str] | None,
    limits: Limits,
    memory: FolderMemory,
    keep: Keeping,
    hiding: Withholding,
) -> Look:
    """Look at the folder at `root`, a path without links. Never raises for what the folder or the store does.

    The look that finds the last trouble gone tells all there is, so that nothing from before is left to doubt.
    """
    seen = _look(root, known, reported, limits, memory, keep, hiding)
    if memory.last_trouble and not seen.trouble and known:
        seen = _look(root, {}, None, limits, memory, keep, hiding)
    memory.last_trouble = seen.trouble
    return seen


def _look(
    root: str,
    known: Known,
    reported: Sequence[str] | None,
    limits: Limits,
    memory: FolderMemory,
    keep: Keeping,
    hiding: Withholding,
) -> Look:
    if resting := memory.too_much:
        return Look(whole=not known, trouble=resting)
    begun = time.monotonic()
    may_be_too_many = reported is not None and len(known) + len(reported) > limits.files
    is_everywhere = not known or reported is None or memory.is_unsure or may_be_too_many
    memory.is_unsure = True  # Until all went well.
    try:
        found = scan(root, limits) if is_everywhere or reported is None else scan_some(root, reported, limits)
        changes = _Changes(root, known, limits, memory, keep, hiding)
        files = sorted([*changes.of(found), *gone(known, found)], key=lambda state: state.path)
    except TooMuch as error:
        memory.rest(f"not restorable: {error}", time.monotonic() - begun)
        return Look(whole=not known, trouble=f"not restorable: {error}")
    except OSError as error:
        return Look(whole=not known, trouble=f"not restorable: {root} can't be listed ({error.strerror})")
    except StoreError as error:
        return Look(whole=not known, trouble=f"not restorable: {error.message}")
    memory.is_unsure = changes.missed
    memory.trouble_at(found.scope, {**found.troubles, **changes.troubles})
    return Look(files=tuple(files), whole=not known, trouble=said(memory.troubles))


class _Changes:
    """Finds out which of the files that were seen are new or other, and keeps those."""

    def __init__(
        self, root: str, known: Known, limits: Limits, memory: FolderMemory, keep: Keeping, hiding: Withholding
    ) -> None:
        self._hiding = hiding
        self._root, self._known, self._limits, self._memory, self._keep = root, known, limits, memory, keep
        self.troubles: dict[str, str] = {}
        self.missed = False
        """Whether a file could not be read."""

    def of(self, found: Found) -> list[FileState]:
        """Return what is new or other; all of that is kept."""
        now, looked = [FileState(path=path, sha256=NO_BYTES) for path in found.empty], time.time_ns()
        remembered: set[str] = set()
        for path, stamp in found.files.items():
            contents = self._memory.contents_of(path, stamp)
            if contents is None:
                now.extend(self._read(path, looked))
            else:
                remembered.add(path)
                now.append(state_of(path, stamp, contents))
        changed = [state for state in now if state != self._known.get(state.path)]
        self._read_lost([state for state in changed if state.path in remembered], looked)
        if any(state.path in found.empty for state in changed):
            self._keep.put(NO_BYTES, b"")
        self._keep.flush()
        return changed

    def _read(self, path: str, looked: int) -> list[FileState]:
        """Return the state of a file, nothing where it can't be read; what is not known of it is kept."""
        try:
            data, stamp = read_place(self._root, path, self._limits.bytes)
        except Unkept as error:
            self.troubles[path] = str(error)
            self.missed = True
            return []
        known = self._known.get(path)
        contents = self._hiding.contents(data, known)
        if contents.sha256 and (known is None or known.sha256 != contents.sha256):
            self._keep.put(contents.sha256, data)
        self._memory.remember(path, stamp, contents, looked)
        return [state_of(path, stamp, contents)]

    def _read_lost(self, states: Sequence[FileState], looked: int) -> None:
        """Read those again that are remembered, but kept no longer since a session was purged."""
        hashes = {state.sha256 for state in states if state.sha256}
        lost = self._keep.missing(sorted(hashes)) if hashes else set()
        for state in states:
            if state.sha256 in lost and self._read(state.path, looked) != [state]:
                self.troubles[state.path] = "changed while it was read"
                self.missed = True


def state_of(path: str, stamp: Stamp, contents: Contents) -> FileState:
    """Return the state of a file that has this stamp and hash."""
    return FileState(
        path=path,
        sha256=contents.sha256,
        withheld=contents.withheld,
        size=0 if stamp.is_link else stamp.size,
        executable=stamp.is_executable,
        link=stamp.is_link,
    )
