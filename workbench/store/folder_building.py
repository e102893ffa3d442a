"""A folder built from kept contents."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from workbench.domain.errors import BadInput, BodyMissing
from workbench.domain.event_parts import FileState
from workbench.store.folder_files import cant_write, parts_of


def build(files: Iterable[FileState], target: Path, contents: Callable[[str], bytes]) -> None:
    """Make `target`, which has to be new or empty, hold these files and nothing else; it appears as a whole.

    Raises `BadInput` for paths that lead out of it and for a target that can't be used, `BodyMissing`, `StoreFull`.
    """
    wanted = [(parts_of(state.path), state) for state in files if state.sha256 is not None]
    try:
        if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
            raise BadInput(f"{target} is not empty.", "Name a folder that is new or empty.")
        unfinished = target.with_name(f".{target.name}.part")
        if unfinished.exists():
            shutil.rmtree(unfinished)
        unfinished.mkdir(mode=0o700, parents=True)
        try:
            for parts, state in wanted:
                _make(unfinished, parts, state, contents)
            if target.exists():
                target.rmdir()
            unfinished.replace(target)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise cant_write(error.filename or target, error) from error


def _make(folder: Path, parts: tuple[str, ...], state: FileState, contents: Callable[[str], bytes]) -> None:
    path = folder.joinpath(*parts)
    if state.path.endswith("/"):
        path.mkdir(parents=True, exist_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_new(path, _read(state, contents), executable=state.executable)


def write_new(path: Path, data: bytes, *, executable: bool, durable: bool = False) -> None:
    """Write a file that is not there yet; `durable`: it is on the disk then. Raises `OSError`."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o777 if executable else 0o666), "wb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def _read(state: FileState, contents: Callable[[str], bytes]) -> bytes:
    try:
        return contents(state.sha256 or "")
    except BodyMissing as error:
        raise BodyMissing(f"What was in {state.path} is not kept here.", error.todo) from error
