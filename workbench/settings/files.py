"""Where Workbench keeps its things, and copies of what came with it."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import platformdirs

import workbench
from workbench.domain.values import Value

HOME = "WORKBENCH_HOME"
_PRIVATE = 0o700


class Places(Value):
    """Where things are; nothing need exist yet."""

    home: Path
    database: Path

    @property
    def logs(self) -> Path:
        """Log files and reports of bugs."""
        return self.home / "logs"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.home / "settings.toml"

    @property
    def window(self) -> Path:
        """What the window keeps itself: theme, keys, layouts."""
        return self.home / "window.ini"

    @property
    def seen_plugins(self) -> Path:
        """What the person looked at of the plugins that are enabled."""
        return self.home / "seen-plugins.json"

    @property
    def audit(self) -> Path:
        """Keys and seals of what the databases hold, outside of them."""
        return self.home / "audit"

    @property
    def tool_servers(self) -> Path:
        """The MCP servers that the person named."""
        return self.home / "tool-servers.json"

    @property
    def connections(self) -> Path:
        """The named connections to models."""
        return self.home / "connections.toml"

    @property
    def tried_connections(self) -> Path:
        """What trials of them found."""
        return self.home / "tried-connections.json"

    @property
    def models(self) -> Path:
        """Models that were downloaded."""
        return self.home / "models"

    @property
    def work(self) -> Path:
        """Copies of samples, to be worked on."""
        return self.home / "work"

    def make(self) -> bool:
        """Make the folders that are missing, for nobody else to read; false where the place can't be written to."""
        try:
            for folder in (self.home, self.database.parent, self.logs):
                make_private(folder)
        except OSError:
            return False
        return os.access(self.home, os.W_OK) and os.access(self.database.parent, os.W_OK)


def find_places(
    home: str | Path | None = None, database: str | Path | None = None, variables: Mapping[str, str] = os.environ
) -> Places:
    """Return the home that is named, else that of `WORKBENCH_HOME`, else the platform's, with its database."""
    named = home or variables.get(HOME) or platformdirs.user_data_path("workbench", appauthor=False)
    folder = Path(named).expanduser().absolute()
    file = Path(database).expanduser().absolute() if database else folder / "workbench.db"
    return Places(home=folder, database=file)


def resources() -> Path:
    """Return the folder of icons, samples and themes: in a checkout beside the package, else inside of it."""
    package = Path(workbench.__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def make_private(folder: Path) -> None:
    """Make a folder and those above it; what is made is for nobody else to read. Raises `OSError`."""
    if not folder.is_dir():
        make_private(folder.parent)
        folder.mkdir(mode=_PRIVATE, exist_ok=True)


def sample_copy(goal_file: Path, home: Path) -> Path:
    """Return a goal file to work with: one that came with Workbench is copied into the home first, any other is itself.

    The copy has what belongs to the goal: all of its folder where it is the only goal file there, else what bears its
    name. A copy that was worked in is left alone and a new one made beside it. Raises `OSError`.
    """
    goal_file = goal_file.resolve()
    if not goal_file.is_relative_to(resources().resolve()):
        return goal_file
    belongings = tuple(_belongings(goal_file))
    name = goal_file.parent.name if len(list(goal_file.parent.glob("*.toml"))) == 1 else goal_file.stem
    for folder in _candidates(home / "work", name):
        if not folder.exists():
            make_private(folder)
            _copy(belongings, folder)
        if _is_copy(belongings, folder):
            return folder / goal_file.name
    raise AssertionError


def _belongings(goal_file: Path) -> Iterator[Path]:
    alone = len(list(goal_file.parent.glob("*.toml"))) == 1
    for item in sorted(goal_file.parent.iterdir()):
        if alone or item.stem == goal_file.stem or item.name.startswith(f"{goal_file.stem}."):
            yield item


def _candidates(parent: Path, name: str) -> Iterator[Path]:
    yield parent / name
    number = 2
    while True:
        yield parent / f"{name}-{number}"
        number += 1


def _copy(belongings: tuple[Path, ...], folder: Path) -> None:
    for item in belongings:
        if item.is_dir():
            shutil.copytree(item, folder / item.name)
        else:
            shutil.copy(item, folder / item.name)


def _is_copy(belongings: tuple[Path, ...], folder: Path) -> bool:
    """Whether the folder holds just what was copied, byte by byte."""
    expected = {item.name for item in belongings}
    return {item.name for item in folder.iterdir()} == expected and all(
        _same(item, folder / item.name) for item in belongings
    )


def _same(left: Path, right: Path) -> bool:
    if left.is_dir() and right.is_dir():
        names = {item.name for item in left.iterdir()}
        return names == {item.name for item in right.iterdir()} and all(_same(left / n, right / n) for n in names)
    return left.is_file() and right.is_file() and filecmp.cmp(left, right, shallow=False)
