"""Plugins that a person installed: each in an environment of its own, with a note of where it came from.

`<home>/installed/NAME/` is the environment of the plugin whose tools are called `NAME.…`. `.making` and `.old-NAME`
beside it are there only while something is installed; what an installation that died left of them is put right before
the next one, and nobody looks at them.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from workbench.domain.plugins import PluginOrigin
from workbench.domain.values import Value
from workbench.tools.environments import ToolEnvironment

NOTE = ".workbench-installed.json"
BORROWED = "workbench.pth"
"""Our line in the environment: where the contract and what it needs are."""
MAKING, OLD = ".making", ".old-"
_NOT_SEALED = frozenset({NOTE, "direct_url.json", "RECORD"})
"""Say where from, or repeat what the files are; nothing reads them when a tool runs."""


class Installed(Value):
    """What is noted of an installation."""

    name: str
    """The plugin's."""
    distribution: str
    version: str
    origin: PluginOrigin
    source: str


def place_of(home: Path) -> Path:
    """Return the folder of all installed plugins."""
    return home / "installed"


def environment_of(home: Path, installed: Installed, base: ToolEnvironment) -> ToolEnvironment:
    """Return the environment of an installed plugin."""
    return ToolEnvironment(
        folder=place_of(home) / installed.name,
        todo=f"Remove {installed.name} and install it again.",
        plugin=installed.name,
        distribution=installed.distribution,
        base=base.folder,
    )


def find_installed(home: Path) -> tuple[Installed, ...]:
    """Return what is installed, by name; a folder without a note that can be read is none."""
    return tuple(found for folder in _folders(place_of(home)) if (found := read_note(folder)) is not None)


def read_note(folder: Path) -> Installed | None:
    """Return the note of an environment; None where it can't be read or is about another."""
    try:
        found = msgspec.json.decode((folder / NOTE).read_bytes(), type=Installed)
    except (OSError, msgspec.MsgspecError):
        return None
    return found if found.name == folder.name else None


def write_note(folder: Path, installed: Installed) -> None:
    """Note where an environment came from."""
    (folder / NOTE).write_bytes(msgspec.json.encode(installed))


def put_right(home: Path) -> None:
    """Take away what an installation that died left; an environment that it had set aside is put back."""
    place = place_of(home)
    shutil.rmtree(place / MAKING, ignore_errors=True)
    for aside in sorted(place.glob(f"{OLD}*")):
        name = aside.name.removeprefix(OLD)
        if (place / name).exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            aside.rename(place / name)


class Seals:
    """Hashes over all files of environments; those whose files did not change in any way are not read again."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[str, str]] = {}

    def seal(self, folder: Path) -> str:
        """Return the SHA-256 of all files below a folder, with their names, in hex. Raises `OSError`."""
        files = sorted(_sealed(folder))
        mark = hashlib.sha256("\n".join(_mark(file) for file in files).encode("utf-8", "surrogateescape")).hexdigest()
        known = self._known.get(folder)
        if known is not None and known[0] == mark:
            return known[1]
        sealed = hashlib.sha256()
        for file in files:
            name = file.relative_to(folder).as_posix().encode("utf-8", "surrogateescape")
            sealed.update(b"%d %s %s\n" % (len(name), name, _content(file)))
        self._known[folder] = mark, sealed.hexdigest()
        return sealed.hexdigest()


def digest_of(manifest: dict[str, Any], seal: str) -> str:
    """Return what stands for a plugin: a hash of all that it declares and of its files."""
    said = json.dumps(manifest, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{said}\n{seal}".encode()).hexdigest()


def _folders(place: Path) -> Iterator[Path]:
    try:
        inside = sorted(place.iterdir())
    except OSError:
        return
    yield from (folder for folder in inside if not folder.name.startswith(".") and folder.is_dir())


def _sealed(folder: Path) -> Iterator[Path]:
    for above, folders, files in os.walk(folder, onerror=_raise):
        links = [name for name in folders if Path(above, name).is_symlink()]
        yield from (Path(above, name) for name in (*files, *links) if name not in _NOT_SEALED)


def _mark(file: Path) -> str:
    """What changes with a file; the time of its last change of any kind can't be set back by a program."""
    status = file.lstat()
    return f"{file}\0{status.st_ino}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ctime_ns}"


def _content(file: Path) -> bytes:
    if file.is_symlink():
        return b"link " + os.fsencode(file.readlink())
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest().encode()


def _raise(error: OSError) -> None:
    raise error
