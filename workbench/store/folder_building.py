"""A folder built from kept contents."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from workbench.domain.errors import BadInput, BodyMissing
from workbench.domain.event_parts import FileState
from workbench.store import folder_links
from workbench.store.folder_files import cant_write, parts_of

Contents = Callable[[Sequence[str]], list[bytes]]
"""Returns what is kept under some hashes."""
Withheld = Callable[[FileState], bytes | None]
"""Returns the contents of a file that are not kept, from where they still are."""
_AT_ONCE = 200
_AT_ONCE_BYTES = 8_000_000


def build(files: Iterable[FileState], target: Path, contents: Contents, withheld: Withheld) -> None:
    """Make `target`, which has to be new or empty, hold these files and nothing else; it appears as a whole.

    What was withheld is left out where it can't be had any more.

    Raises `BadInput` for paths that lead out of it and for a target that can't be used, `BodyMissing`, `StoreFull`.
    """
    wanted = [state for state in files if state.sha256 is not None and parts_of(state.path)]
    try:
        if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
            raise BadInput(f"{target} is not empty.", "Name a folder that is new or empty.")
        unfinished = target.with_name(f".{target.name}.part")
        if unfinished.exists():
            shutil.rmtree(unfinished)
        unfinished.mkdir(mode=0o700, parents=True)
        try:
            _fill(unfinished, wanted, lambda states: _read(states, contents, withheld))
            if target.exists():
                target.rmdir()
            unfinished.replace(target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise cant_write(error.filename or target, error) from error


def write_new(path: Path, data: bytes, *, executable: bool, durable: bool = False) -> None:
    """Write a file that is not there yet; `durable`: it is on the disk then. Raises `OSError`."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o777 if executable else 0o666), "wb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def _fill(
    folder: Path, wanted: Sequence[FileState], read: Callable[[Sequence[FileState]], Sequence[bytes | None]]
) -> None:
    made, links = {folder}, list[tuple[str, str]]()
    for states in _in_batches(wanted):
        for state, data in zip(states, read(states), strict=True):
            path = folder.joinpath(*parts_of(state.path))
            parent = path if state.path.endswith("/") else path.parent
            if parent not in made:
                parent.mkdir(parents=True, exist_ok=True)
                made.add(parent)
            if data is None:
                continue  # Its folder is there all the same.
            if state.link:
                links.append((state.path, folder_links.end_of(state.path, data)))
            elif parent != path:
                write_new(path, data, executable=state.executable)

    folder_links.make(folder, links)  # Last of all: so nothing is written through one of them.


def _in_batches(states: Sequence[FileState]) -> Iterator[list[FileState]]:
    """Yield the files in portions that are read at once: reading holds up whoever writes to the database."""
    batch: list[FileState] = []
    room = _AT_ONCE_BYTES
    for state in states:
        batch.append(state)
        room -= state.size
        if room < 0 or len(batch) >= _AT_ONCE:
            yield batch
            batch, room = [], _AT_ONCE_BYTES
    yield batch


def _read(states: Sequence[FileState], contents: Contents, withheld: Withheld) -> list[bytes | None]:
    """Return what each file holds; None: it was withheld, and is nowhere any more."""
    kept = iter(_read_kept([state for state in states if not state.withheld], contents))
    return [withheld(state) if state.withheld else next(kept) for state in states]


def _read_kept(states: Sequence[FileState], contents: Contents) -> list[bytes]:
    try:
        return contents([state.sha256 or "" for state in states])
    except BodyMissing:
        for state in states:
            _read_alone(state, contents)
        raise


def _read_alone(state: FileState, contents: Contents) -> None:
    try:
        contents([state.sha256 or ""])
    except BodyMissing as error:
        raise BodyMissing(f"What was in {state.path} is not kept here.", error.todo) from error
