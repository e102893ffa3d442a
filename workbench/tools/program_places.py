"""Where the program of an MCP server is, and what of the disk it must be able to read to run at all."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.domain.errors import SetupError
from workbench.domain.values import Value
from workbench.tools.environments import ToolEnvironment

_FETCHERS = {
    "npx": "`npm install -g PACKAGE`",
    "bunx": "`bun install -g PACKAGE`",
    "pnpm": "`pnpm add -g PACKAGE`",
    "yarn": "`npm install -g PACKAGE`",
    "uvx": "`uv tool install PACKAGE`",
    "uv": "`uv tool install PACKAGE`",
    "pipx": "`pipx install PACKAGE`",
}
"""Programs that download what they run, and what installs it once instead."""
_CONTAINERS = frozenset({"docker", "podman"})
_SCRIPTED = re.compile(r"(?:python[\d.]*|node|bun|deno|ruby|perl|sh|bash)(?:\.exe)?")
"""Programs whose first argument without a dash is what they run."""
_ENV_LINE = re.compile(rb"#!\s*/usr/bin/env\s+(?:-S\s+)?(\S+)")
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib64", "/nix/store")


class Places(Value):
    """What a program needs."""

    program: Path
    """As it is to be started."""
    readable: tuple[Path, ...] = ()
    path: tuple[Path, ...] = ()
    """Where the programs are that it starts itself."""


def find_program(command: str) -> Path:
    """Return where a program is. Raises `SetupError` that says what to do where it can't be had behind walls."""
    name = Path(command).name
    if how := _FETCHERS.get(name):
        raise SetupError(
            f"{name} downloads what it runs, and a server has no network to do so.",
            f"Install the server once ({how}), then add it by the name of its program.",
        )
    if name in _CONTAINERS:
        raise SetupError(
            f"{name} starts containers, which no server may do here.",
            "Install the server itself, then add it by the name of its program.",
        )
    found = shutil.which(command)
    if found is None:
        raise SetupError(f"There is no program {command}.", "Install it, or name it by its full path.")
    return Path(found).absolute()


def places_of(program: Path, arguments: Sequence[str]) -> Places:
    """Return what a program and the script that it is given must be able to read: never a folder with more than that.

    A virtual environment is read as a whole, and so is the outermost `node_modules` that something is in.
    """
    started, readable = _placed(program)
    path: list[Path] = []
    for each in (started, *_script(program, arguments)):
        if each != started:
            readable += _placed(each)[1]
        if (interpreter := _interpreter(each)) is not None:
            readable += _placed(interpreter)[1]
            path.append(interpreter.parent)
    kept = dict.fromkeys(place for place in readable if not _is_system(place))
    return Places(program=started, readable=tuple(kept), path=tuple(dict.fromkeys((program.parent, *path))))


def _placed(file: Path) -> tuple[Path, list[Path]]:
    """A file as it is to be started, and what it is read from."""
    real = file.resolve()
    for place in (file, real):
        folder = place.parent.parent
        if (folder / "pyvenv.cfg").is_file():
            return place, list(ToolEnvironment(folder=folder).readable())
    for place in (file, real):
        if "node_modules" in place.parts:
            outermost = place.parts.index("node_modules")
            return real, [Path(*place.parts[: outermost + 1])]
    prefix = real.parent.parent
    if any(prefix.glob("lib/python3*/os.py")):
        return file, [file, prefix]
    return real, [real, *_package(real)]


def _package(file: Path) -> Iterator[Path]:
    """The project that a script belongs to, where it is one and not everything that somebody has."""
    home = Path.home().resolve()
    for folder in list(file.parents)[:4]:
        if home.is_relative_to(folder):
            return
        if (folder / "package.json").is_file() or (folder / "pyproject.toml").is_file():
            yield folder
            return


def _script(program: Path, arguments: Sequence[str]) -> Iterator[Path]:
    if not _SCRIPTED.fullmatch(program.name):
        return
    first = next((each for each in arguments if not each.startswith("-")), "")
    if first.startswith("/") and Path(first).is_file():
        yield Path(first)


def _interpreter(file: Path) -> Path | None:
    """The program that runs a script, where its first line leaves that to the search path."""
    try:
        with file.open("rb") as opened:
            line = _ENV_LINE.match(opened.readline(200))
    except OSError:
        return None
    found = shutil.which(line[1].decode("utf-8", "replace")) if line else None
    return Path(found).absolute() if found else None


def _is_system(place: Path) -> bool:
    return any(place.is_relative_to(folder) for folder in _SYSTEM)
