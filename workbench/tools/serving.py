"""A plugin as an MCP server for whoever started us: its confined host has our own stdin and stdout."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from workbench.domain.errors import SetupError
from workbench.tools.confinement import Confinement
from workbench.tools.egress.proxy import Proxy
from workbench.tools.environments import ToolEnvironment
from workbench.tools.listing import clean_environment
from workbench.tools.needs import Needs
from workbench.tools.temporary import temporary_folder

_GRACE = 2.0
"""Seconds that a host has to end by itself once we are told to."""


async def serve(
    environment: ToolEnvironment,
    confinement: Confinement,
    plugin: str,
    work_folder: str,
    *,
    proxy: Proxy | None,
    hosts: Sequence[str],
    hidden: Path,
) -> int:
    """Serve until stdin ends; return the host's exit code. `hosts` is what it may connect to. Raises `SetupError`."""
    inner = [str(environment.python), "-I", "-B", "-m", "workbench_plugin.serve", plugin]
    if work_folder:
        inner += ["--work-folder", work_folder]
    needs = Needs(
        readable=environment.readable(),
        work_folder=Path(work_folder) if work_folder else None,
        hidden=(hidden,),
        egress=None if proxy is None else Path(proxy.path),
    )
    with temporary_folder("serve") as temporary:
        try:
            if proxy is not None:
                await proxy.start()
                proxy.admit(hosts)
                inner += ["--egress", str(confinement.egress(Path(proxy.path)))]
            child = await asyncio.create_subprocess_exec(
                *confinement.command(environment.launcher, inner, needs, temporary=temporary),
                env=clean_environment(environment, confinement.temporary(temporary)),
                cwd=work_folder or temporary,
            )
            return _code(await _end_of(child))
        except OSError as error:
            raise SetupError(f"{plugin} could not be started: {error}.", "Look at `workbench doctor`.") from None
        finally:
            if proxy is not None:
                proxy.close()


async def _end_of(child: asyncio.subprocess.Process) -> int:
    try:
        return await child.wait()
    finally:
        if child.returncode is None:
            child.terminate()
            with suppress(TimeoutError):
                await asyncio.wait_for(child.wait(), _GRACE)
        if child.returncode is None:
            child.kill()
            await child.wait()


def _code(code: int) -> int:
    return code if code >= 0 else 128 - code
