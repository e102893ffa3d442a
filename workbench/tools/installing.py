"""Installing, replacing and removing plugins: made beside, looked at, then put in place by renaming."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from workbench.domain.errors import BadInput, NotFound, SetupError
from workbench.tools.environments import ToolEnvironment
from workbench.tools.inspected import files_before, plugin_of, refuse_tricks
from workbench.tools.installed import (
    BORROWED,
    MAKING,
    OLD,
    Installed,
    find_installed,
    place_of,
    put_right,
    write_note,
)
from workbench.tools.pip import compile_all, pip_install, run
from workbench.tools.sources import Source, read_source
from workbench.tools.strangers import one_line


class Installing:
    """Changes what is installed under a home. One change at a time, whichever program makes it."""

    def __init__(self, home: Path, base: ToolEnvironment) -> None:
        self._home = home
        self._base = base

    async def install(
        self, source: str, *, build: bool, taken: dict[str, str], tell: Callable[[str], None]
    ) -> Installed:
        """Install a plugin. `taken` says whose the names of other plugins are. Raises `WorkbenchError`.

        When it fails or is cancelled, nothing of it is left.
        """
        wanted = read_source(source, build=build)
        with self._alone():
            made = await self._make(wanted, tell, build=build)
            if made.name in taken:
                raise _taken(made, taken[made.name])
            self._put_in_place(made)
        return made

    async def update(self, name: str, source: str, *, build: bool, tell: Callable[[str], None]) -> Installed:
        """Replace an installed plugin by what its source is now, or by another source. Raises `WorkbenchError`."""
        old = self.find(name)
        wanted = read_source(source or _again(old), build=build)
        with self._alone():
            made = await self._make(wanted, tell, build=build)
            if (made.name, made.distribution) != (old.name, old.distribution):
                raise BadInput(
                    f"{wanted.text} is {made.name} of {made.distribution}, not {old.name} of {old.distribution}.",
                    f"Remove {old.name} first if it shall take its place.",
                )
            self._put_in_place(made)
        return made

    def find(self, name: str) -> Installed:
        """Return what is noted of an installed plugin. Raises `NotFound`."""
        for found in find_installed(self._home):
            if found.name == name:
                return found
        raise NotFound(f"No plugin {name} was installed.", "`workbench plugins list` shows those that are.")

    def remove(self, name: str) -> None:
        """Delete an installed plugin's environment. Raises `NotFound`, `SetupError`."""
        self.find(name)
        place = place_of(self._home)
        with self._alone(), _told("be removed"):
            (place / name).rename(place / MAKING)
            put_right(self._home)
            with contextlib.suppress(OSError):
                place.rmdir()

    async def _make(self, source: Source, tell: Callable[[str], None], *, build: bool) -> Installed:
        """Make an environment in the place where nobody looks, and return what is in it."""
        folder = place_of(self._home) / MAKING
        tell("Making an environment for it")
        packages = await self._empty(folder)
        environment = ToolEnvironment(folder=folder, base=self._base.folder)
        before = await asyncio.to_thread(files_before, folder)
        distribution, version = await pip_install(environment, source, tell, build=build)
        tell("Looking at what was installed")
        await asyncio.to_thread(refuse_tricks, folder, packages, before)
        name = await asyncio.to_thread(plugin_of, packages, distribution)
        await compile_all(self._base.python, packages)
        made = Installed(
            name=name, distribution=distribution, version=version, origin=source.origin, source=source.text
        )
        await asyncio.to_thread(write_note, folder, made)
        return made

    async def _empty(self, folder: Path) -> Path:
        """An environment of the same Python as the first plugins', which sees the contract and what that needs."""
        command = [str(self._base.python), "-I", "-m", "venv", "--without-pip", str(folder)]
        child = await run(self._base.launcher, command, {"PATH": os.defpath}, str(folder.parent), lambda _: None)
        packages = ToolEnvironment(folder=folder).site_packages
        shared = self._base.site_packages
        if child.code != 0 or packages is None or shared is None:
            why = one_line(child.errors[-300:], 200)
            raise SetupError(f"An environment could not be made. {why}".strip(), "Look at `workbench doctor`.")
        borrowed = dict.fromkeys(str(place.resolve()) for place in (shared, *self._base.linked()))
        (packages / BORROWED).write_text("".join(f"{place}\n" for place in borrowed))
        return packages

    def _put_in_place(self, made: Installed) -> None:
        place = place_of(self._home)
        aside = place / f"{OLD}{made.name}"
        with _told("be put in place"):
            if (place / made.name).exists():
                (place / made.name).rename(aside)
            (place / MAKING).rename(place / made.name)
            shutil.rmtree(aside, ignore_errors=True)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold off others, begin without what one that died left, and leave nothing half made however it ends."""
        place = place_of(self._home)
        with _told("be installed"):
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = place.with_suffix(".lock").open("w")
        with lock:
            if os.name == "posix":
                import fcntl

                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    raise BadInput("Another plugin is being installed.", "Wait for it, or stop it.") from None
            with _told("be installed"):
                put_right(self._home)
            try:
                yield
            finally:
                shutil.rmtree(place / MAKING, ignore_errors=True)


def _again(old: Installed) -> str:
    return Source(origin=old.origin, text=old.source).unpinned


def _taken(made: Installed, owner: str) -> BadInput:
    if owner == made.distribution:
        return BadInput(f"{made.name} is installed already.", f"To renew it: workbench plugins update {made.name}")
    return BadInput(
        f"{made.distribution} calls its plugin {made.name}, as {owner} does: its tools could be taken for those.",
        f"Keep one. To change over, remove {made.name} first.",
    )


@contextlib.contextmanager
def _told(what: str) -> Iterator[None]:
    """Make a known error of what the disk refuses."""
    try:
        yield
    except OSError as error:
        raise SetupError(
            f"The plugin can't {what}: {error.strerror or error}.", "Make room, or look at who may write."
        ) from None
