"""Finding plugins: what an environment's metadata names, and what each says of itself when loaded in a child."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import Distribution, distributions
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.listing import list_plugins
from workbench.tools.manifests import Listed, rows_of
from workbench.tools.needs import Needs

GROUP = "workbench.tools"
ONLY = "WORKBENCH_PLUGINS"
_SHAPE = 2
"""Of the cache; changing what is kept in it changes this."""
_File = Path | os.DirEntry[str]
"""Each run looks at hundreds of files; as `Path` each would cost several times as much."""


class _Cache(msgspec.Struct):
    shape: int
    fingerprint: str
    said: tuple[Listed, ...]


def named_plugins(environment: ToolEnvironment) -> tuple[Listed, ...]:
    """Return what the metadata names, by plugin; reads files only."""
    found = {
        (distribution.name, point.name): Listed(
            name=point.name, distribution=distribution.name, version=distribution.version
        )
        for distribution in _distributions(environment)
        for point in distribution.entry_points
        if point.group == GROUP and environment.plugin in ("", point.name)
        if environment.distribution in ("", distribution.name)
    }
    return tuple(found[key] for key in sorted(found))


def fingerprint(environment: ToolEnvironment) -> str:
    """Return a hash that changes with what is installed, and with the sources of what is installed from a checkout."""
    seen = hashlib.sha256(str(environment.folder).encode())
    for file in sorted(_watched(environment), key=os.fspath):
        with suppress(OSError):
            status = file.stat()
            seen.update(f"{os.fspath(file)}\0{status.st_mtime_ns}\0{status.st_size}\n".encode())
    return seen.hexdigest()


def only(variables: Mapping[str, str] = os.environ) -> frozenset[str] | None:
    """Return the plugins that a variable restricts this run to; None: all."""
    text = variables.get(ONLY)
    return None if text is None else frozenset(name.strip() for name in text.split(",") if name.strip())


async def discover(
    environment: ToolEnvironment, confined: Callable[[], Awaitable[Confinement]], cache: Path, mark: str
) -> tuple[Listed, ...]:
    """Return what each plugin says of itself, or why it can't be used. Never raises for what a plugin does.

    What was heard is kept under `mark`. How children are confined is asked for only where nothing is known from an
    earlier start.
    """
    said = await asyncio.to_thread(_read, cache, mark)
    if said is None:
        said = await _ask(environment, await confined())
        if all(row.spec for listed in said for row in rows_of(listed)):
            await asyncio.to_thread(_write, cache, _Cache(_SHAPE, mark, said))
    return said


async def _ask(environment: ToolEnvironment, confinement: Confinement) -> tuple[Listed, ...]:
    named = await asyncio.to_thread(named_plugins, environment)
    if not named:
        return ()
    if confinement.refused:
        return tuple(replace(plugin, error=confinement.refused) for plugin in named)
    needs = Needs(readable=environment.readable())
    answers, problem = await list_plugins(environment, confinement, needs, len(named))
    told = {(answer.distribution, answer.name): answer for answer in answers}
    return tuple(
        told.get((plugin.distribution, plugin.name)) or replace(plugin, error=f"it could not be listed: {problem}")
        for plugin in named
    )


def _distributions(environment: ToolEnvironment) -> Iterator[Distribution]:
    """Those of the environment itself; of one that borrows, not what it borrows."""
    if (packages := environment.site_packages) is not None:
        linked = () if environment.base else environment.linked()
        yield from distributions(path=[str(packages), *(str(place) for place in linked)])


def _watched(environment: ToolEnvironment) -> Iterator[_File]:
    if (packages := environment.site_packages) is None:
        return
    yield environment.folder / "pyvenv.cfg"
    yield packages
    yield from _metadata(packages)
    yield from (each for each in _within(packages) if each.name.endswith(".pth"))
    for place in environment.linked():
        yield from _metadata(place) if place.name == packages.name else _sources(place)


def _metadata(packages: Path) -> Iterator[_File]:
    for folder in _within(packages):
        if folder.name.endswith(".dist-info"):
            yield from _within(folder)


def _sources(folder: _File) -> Iterator[_File]:
    for each in _within(folder):
        if each.is_dir(follow_symlinks=False):
            yield from _sources(each)
        elif each.name.endswith(".py"):
            yield each


def _within(folder: _File) -> list[os.DirEntry[str]]:
    """What lies in a folder; nothing where that can't be read."""
    with suppress(OSError), os.scandir(folder) as found:
        return list(found)
    return []


def _read(cache: Path, mark: str) -> tuple[Listed, ...] | None:
    """What was heard in the same state of the environment; None where there are none that can be read."""
    try:
        kept = msgspec.json.decode(cache.read_bytes(), type=_Cache)
    except (OSError, msgspec.MsgspecError):
        return None
    return kept.said if (kept.shape, kept.fingerprint) == (_SHAPE, mark) else None


def _write(cache: Path, kept: _Cache) -> None:
    """Keep what was heard for the next start; where that can't be done, the next start asks again."""
    beside = cache.with_name(f"{cache.name}.{os.getpid()}")
    with suppress(OSError):
        cache.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.write_bytes(msgspec.json.encode(kept))
        beside.replace(cache)
