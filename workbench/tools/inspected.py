"""Looking at what pip put into an environment, by its files alone, before anything of it can run."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

from workbench.domain.errors import BadInput
from workbench.tools.discovery import GROUP
from workbench.tools.installed import BORROWED
from workbench.tools.strangers import one_line

_RUNS_AT_START = re.compile(r".*\.pth|(?:site|user)customize(?:\..*)?", re.IGNORECASE)
_INTERPRETER = re.compile(r"(?:python|pyvenv|activate).*|.*\._pth", re.IGNORECASE)
_CONTRACT = "workbench_plugin"
_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")


def files_before(folder: Path) -> dict[str, str]:
    """Return the files of an environment that nothing was put into yet, each with what it is."""
    files = (file for file in folder.rglob("*") if file.is_symlink() or not file.is_dir())
    return {file.relative_to(folder).as_posix(): _what(file) for file in files}


def refuse_tricks(folder: Path, packages: Path, before: dict[str, str]) -> None:
    """Refuse an environment in which a package did more than to add itself. Raises `BadInput` that says what."""
    for name, what in before.items():
        file = folder / name
        if not (file.is_symlink() or file.exists()) or _what(file) != what:
            raise _refused(f"replaces {name} of the environment that it is installed into")
    for file in sorted(packages.iterdir()):
        if file.name != BORROWED and _RUNS_AT_START.fullmatch(file.name):
            raise _refused(f"brings {_owned(file, packages)}, which Python obeys whenever it starts")
        if file.name.partition(".")[0].lower() == _CONTRACT:
            raise _refused(f"brings a {_CONTRACT} of its own; that is part of Workbench")
    for file in sorted((folder / "bin").iterdir()):
        if f"bin/{file.name}" not in before and _INTERPRETER.fullmatch(file.name):
            raise _refused(f"brings a program called {one_line(file.name, 80)}")


def plugin_of(packages: Path, distribution: str) -> str:
    """Return the name of the one plugin of a distribution. Raises `BadInput` where there is none, or more than one."""
    found = next((each for each in distributions(path=[str(packages)]) if each.name == distribution), None)
    names = sorted(_points(found)) if found else []
    said = one_line(distribution, 80)
    if not names:
        raise BadInput(
            f"{said} is a package, but no plugin: it names nothing in the group {GROUP}.",
            "Ask its author, or read plugins/contract/README.md if that is you.",
        )
    if len(names) > 1:
        raise BadInput(
            f"{said} holds {len(names)} plugins ({one_line(', '.join(names), 200)}); one is installed at a time.",
            "Ask its author for a package of each.",
        )
    if not _NAME.fullmatch(names[0]):
        raise BadInput(f"{said} calls its plugin {one_line(names[0], 80)!r}; only a to z, 0 to 9 and _ are allowed.")
    return names[0]


def _points(distribution: Distribution) -> set[str]:
    return {point.name for point in distribution.entry_points if point.group == GROUP}


def _what(file: Path) -> str:
    if file.is_symlink():
        return f"link {file.readlink()}"
    return f"{file.stat().st_size} {file.read_bytes().hex()}"


def _owned(file: Path, packages: Path) -> str:
    """The file's name and, where it is known, whose it is."""
    for distribution in distributions(path=[str(packages)]):
        if any(str(each) == file.name for each in distribution.files or ()):
            return f"{one_line(file.name, 80)} (of {one_line(distribution.name, 80)})"
    return one_line(file.name, 80)


def _refused(what: str) -> BadInput:
    return BadInput(f"It was not installed: the package {what}.", "Don't trust it, and tell its author.")
