"""The patterns that came with the program: each a folder with one goal file, which says first what it is for."""

from __future__ import annotations

import difflib
import hashlib
import shutil
from itertools import takewhile
from pathlib import Path

from workbench.domain.errors import BadInput, NotFound
from workbench.domain.patterns import PatternRow
from workbench.settings.files import resources
from workbench.settings.goal_files import parse_goal_file


def patterns() -> tuple[PatternRow, ...]:
    """Return the patterns, those with the fewest agents first. Raises `GoalFileError`."""
    rows = [_row(file) for file in _files()]
    return tuple(sorted(rows, key=lambda row: (len(row.agents), row.name)))


def copy_pattern(name: str, folder: Path) -> tuple[Path, str]:
    """Copy a pattern's files into a folder; return the goal file there and the digest of its bytes.

    Raises `NotFound` where there is no such pattern, `BadInput` where the folder can't be written to or is not empty.
    """
    source = next((file for file in _files() if file.parent.name == name), None)
    if source is None:
        names = [file.parent.name for file in _files()]
        near = difflib.get_close_matches(name, names, 1)
        todo = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(names)}."
        raise NotFound(f"There is no pattern named {name}.", todo)
    folder = folder.expanduser().absolute()
    try:
        if folder.exists() and any(folder.iterdir()):
            raise BadInput(f"{folder} is not empty.", "Name a folder that is not there yet.")
        shutil.copytree(source.parent, folder, dirs_exist_ok=True)
    except OSError as error:
        raise BadInput(f"{folder} can't be written to: {error.strerror or error}.", "Name another folder.") from None
    file = folder / source.name
    return file, hashlib.sha256(file.read_bytes()).hexdigest()


def _files() -> list[Path]:
    return sorted((resources() / "patterns").glob("*/*.toml"))


def _row(file: Path) -> PatternRow:
    parts = parse_goal_file(file)
    return PatternRow(
        name=file.parent.name,
        title=parts.goal.name,
        about=_about(file.read_text("utf-8")),
        file=str(file),
        agents=tuple(sub.name for sub in parts.agent.sub_agents),
    )


def _about(text: str) -> str:
    """The first paragraph of the comment that a file begins with."""
    lines = takewhile(lambda line: line.startswith("# "), text.splitlines())
    return " ".join(line.removeprefix("# ").strip() for line in lines)
