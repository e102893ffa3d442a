"""Carrying one folder's differences over into another, each file as a whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Set
from pathlib import Path

from workbench.domain.errors import BadInput
from workbench.domain.event_parts import FileState
from workbench.store import folder_links
from workbench.store.folder_building import write_new
from workbench.store.folder_comparing import Base, Side, changed_meanwhile, contents_of, pairs
from workbench.store.folder_files import cant_write, parts_of, stamp_of


def apply(source: Side, target: Side, base: Base = None) -> None:
    """Make the target hold what the source does where they differ (with a `base`: where the source changed it).

    Links that lead out of their folder and what can't be read stay as they are.

    Raises `BadInput` or `StoreFull`; a file is the old or the new one, never half of it.
    """
    differing = pairs(target, source, base)
    for path, (before, _) in differing.items():
        _check(target, path, before)
    done = 0
    try:
        for path in [path for path, (_, after) in differing.items() if after is None]:
            _remove(Path(target.root), path, _folders_of(source))
            done += 1
        for state in [after for _, after in differing.values() if after is not None]:
            _put(source, target, state)
            done += 1
    except OSError as error:
        known = cant_write(error.filename or target.root, error)
        message = f"{known.message} {done} of {len(differing)} differences were carried over."
        raise type(known)(message, known.todo) from error


def _check(target: Side, path: str, before: FileState | None) -> None:
    """Make sure that what will be replaced is what was seen, and no link leads elsewhere. Raises `BadInput`."""
    place = Path(target.root, *parts_of(path))
    if place.parent.resolve() != place.parent:
        raise BadInput(f"{path} is reached through a link in {target.root}.", "Replace the link by a folder first.")
    status = place.lstat() if os.path.lexists(place) else None
    seen = target.stamps.get(path)
    if before is None and status is not None and not stat.S_ISDIR(status.st_mode):
        raise changed_meanwhile(f"{path} is there now")
    if seen is not None and (status is None or stamp_of(status) != seen):
        raise changed_meanwhile(f"{path} changed")


def _folders_of(side: Side) -> set[str]:
    """Return the folders that a side has."""
    return {path[:at] for path in side.states for at, character in enumerate(path) if character == "/"}


def _remove(root: Path, path: str, stay: Set[str]) -> None:
    """Remove a file, and the folders that this leaves empty unless they are to stay."""
    folder = path.rpartition("/")[0]
    if not path.endswith("/"):
        (root / path).unlink()
    while folder and folder not in stay:
        try:
            (root / folder).rmdir()
        except OSError:
            return  # It holds something that stays.
        folder = folder.rpartition("/")[0]


def _put(source: Side, target: Side, state: FileState) -> None:
    place = Path(target.root, *parts_of(state.path))
    if state.path.endswith("/"):
        place.mkdir(parents=True, exist_ok=True)
        return
    data = contents_of(source, state)
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_name(f".workbench-{os.getpid()}.part")
    try:
        if state.link:
            _make_link(target, unfinished, folder_links.end_of(state.path, data))
        else:
            write_new(unfinished, data, executable=state.executable, durable=True)
            before = target.stamps.get(state.path)
            if before is not None and not before.is_link:
                unfinished.chmod(_mode(before.mode, executable=state.executable))
        unfinished.replace(place)
    finally:
        unfinished.unlink(missing_ok=True)


def _make_link(target: Side, place: Path, end: str) -> None:
    """Make a link that stays in the folder. Raises `BadInput` for another."""
    place.symlink_to(end)
    if folder_links.leads_out(target.root, place.relative_to(target.root).as_posix()):
        raise BadInput(f"A link to {end} would lead out of {target.root}.", "Make it by hand if it is meant.")


def _mode(before: int, *, executable: bool) -> int:
    """Return the permissions that a file had, executable or not as wanted."""
    mode = stat.S_IMODE(before)
    return mode | 0o111 if executable else mode & ~0o111
