"""Asking an environment's plugins what they are, in one confined child that loads each in a child of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec

from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.manifests import Listed
from workbench.tools.needs import Needs
from workbench.tools.process import Child
from workbench.tools.strangers import one_line
from workbench.tools.temporary import temporary_folder

_SECONDS_EACH = 15.0
_SECONDS_MORE = 10.0


def clean_environment(environment: ToolEnvironment, temporary: str) -> dict[str, str]:
    """Return all that a child may see of our environment: nothing but where programs and temporary files are."""
    path = f"{environment.python.parent}:/usr/local/bin:/usr/bin:/bin"
    return {"PATH": path, "LANG": "C.UTF-8", "TMPDIR": temporary}


async def list_plugins(
    environment: ToolEnvironment, confinement: Confinement, needs: Needs, count: int
) -> tuple[list[Listed], str]:
    """Return what the plugins say, and what went wrong with those that are missing in it."""
    said: list[Listed] = []

    def heard(line: bytes, _dropped: int) -> bool:
        try:
            said.append(msgspec.json.decode(line, type=Listed))
        except (msgspec.MsgspecError, RecursionError):
            return False
        return True

    command = [str(environment.python), "-I", "-B", "-m", "workbench_plugin.list", "--timeout", str(_SECONDS_EACH)]
    if environment.plugin:
        command += ["--only", environment.plugin]
    seconds = _SECONDS_MORE + _SECONDS_EACH * count
    return said, await run_confined(environment, confinement, needs, command, heard, seconds)


async def run_confined(
    environment: ToolEnvironment,
    confinement: Confinement,
    needs: Needs,
    command: list[str],
    heard: Callable[[bytes, int], bool],
    seconds: float,
) -> str:
    """Run a command of the plugins' Python to its end, bounded, each of its lines heard; say how it ended."""
    with temporary_folder("list") as temporary:
        try:
            child = await Child.start(
                confinement.command(environment.launcher, command, needs, temporary=temporary),
                environment=clean_environment(environment, confinement.temporary(temporary)),
                folder=temporary,
                on_line=heard,
                on_end=lambda: None,
                gentle=confinement.supervised,
            )
        except OSError as error:
            return f"it could not be started ({error})"
        return await _end_of(child, seconds)


async def _end_of(child: Child, seconds: float) -> str:
    """Wait until the child has ended, bounded; say how it did, for plugins of which nothing was heard."""
    try:
        await asyncio.wait([child.ended], timeout=seconds)
    finally:
        child.kill("loading the plugins took too long")
    await asyncio.wait([child.ended], timeout=2)
    return f"{child.how_it_ended()}. {one_line(child.errors[-600:], 300)}".strip()
