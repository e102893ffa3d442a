"""One warm host: a plugin serving one work folder in a confined child, and what happens when a call goes wrong."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import mcp_types as types
from msgspec.structs import replace

from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.event_parts import ConnectionMade
from workbench.domain.tools import ToolSpec
from workbench.tools.confinement import Confinement
from workbench.tools.connection import Connection, Gone, Unreadable
from workbench.tools.control_groups import Group
from workbench.tools.egress.proxy import Proxy
from workbench.tools.needs import Needs
from workbench.tools.process import Child
from workbench.tools.programs import Program
from workbench.tools.results import result_of
from workbench.tools.strangers import plain
from workbench.tools.temporary import make_temporary, remove

_MAY_HAVE = "It may still have taken effect: look before you go on."
_OTHER_TOOL = "Use another tool, or tell the user."


class Host:
    """Starts at once and serves until it is closed, hangs, crashes, or has a call that was given up."""

    def __init__(
        self,
        plugin: str,
        work_folder: str,
        program: Program,
        confinement: Confinement,
        *,
        proxy: Proxy | None,
        hidden: Path,
        inherited: tuple[int, ...],
    ) -> None:
        """`proxy`: its way out, not started yet; None: it has none."""
        self.plugin = plugin
        """What its tools' names begin with."""
        self.work_folder = work_folder
        self._program = program
        self._confinement = confinement
        self._needs = Needs(
            readable=program.readable,
            work_folder=Path(work_folder) if work_folder else None,
            hidden=(hidden,),
            egress=None if proxy is None else Path(proxy.path),
        )
        self._proxy = proxy
        self._inherited = inherited
        self._group = Group()
        self._under_way = 0
        self._worked = 0.0
        """Seconds that calls took."""
        self._given_up = False
        self._temporary = make_temporary("host")
        self._connection = Connection(self._start, program.start_seconds)

    @property
    def open(self) -> bool:
        """Whether it takes calls: not once calls may have used half of the CPU time that its processes have."""
        spent = self._worked * (os.cpu_count() or 1)
        return self.alive and not self._given_up and spent < self._needs.cpu_seconds / 2

    @property
    def alive(self) -> bool:
        """Whether its process runs or is starting."""
        return self._connection.alive

    @property
    def pid(self) -> int | None:
        """Its process id once it runs."""
        return self._connection.pid

    async def ready(self) -> None:
        """Wait until it can be called. Raises `ToolError`."""
        try:
            await self._connection.ready()
        except Gone as gone:
            raise ToolError(
                "not_started", f"{self.plugin} could not be started: {plain(str(gone), 600)}.", _OTHER_TOOL
            ) from None

    async def call(
        self, tool: str, arguments: dict[str, Any], meta: dict[str, Any], call: CallToRun, seconds: float
    ) -> ToolResult:
        """Run one call within `seconds`. Raises `ToolError`."""
        spec = call.tool
        self._under_way += 1
        begun = time.monotonic()
        try:
            return await self._with_way_out(call, self._ask(tool, arguments, meta, spec, seconds))
        except ToolError as error:
            self._given_up = self._given_up or error.code == "timeout"
            raise
        except asyncio.CancelledError:
            self._given_up = self._given_up or spec.writes
            raise
        finally:
            self._under_way -= 1
            self._worked += time.monotonic() - begun
            if not self.open and not self._under_way:
                self._connection.kill()

    async def close(self) -> None:
        """End it; when it returns, no process of it is left."""
        self._connection.kill()
        await self._connection.closed()

    async def _with_way_out(self, call: CallToRun, asked: Coroutine[Any, Any, types.CallToolResult]) -> ToolResult:
        """Open what was granted while a call is under way; whatever comes back tells what was connected to."""
        if self._proxy is None:
            return result_of(await asked, call.tool, time.time())
        granted = self._proxy.admit(call.hosts if call.tool.sends else ())
        reached: tuple[ConnectionMade, ...] = ()
        try:
            try:
                answer = await asked
            finally:
                reached = await self._proxy.dismiss(granted)
            return replace(result_of(answer, call.tool, time.time()), connections=reached)
        except ToolError as error:
            error.connections = reached
            raise

    async def _ask(
        self, tool: str, arguments: dict[str, Any], meta: dict[str, Any], spec: ToolSpec, seconds: float
    ) -> types.CallToolResult:
        effects = _OTHER_TOOL if spec.effect == "pure" else _MAY_HAVE
        try:
            async with asyncio.timeout(seconds):
                return await self._connection.call(tool, arguments, meta)
        except TimeoutError:
            self._connection.kill(f"another call, of {spec.name}, hung")
            await self._connection.closed()
            what = f"{spec.name} did not end within {spec.timeout:g} seconds, so it was ended with its process."
            raise ToolError("timeout", what, effects) from None
        except Gone as gone:
            why = plain(str(gone), 600)
            raise ToolError("crashed", f"{self.plugin} ended during {spec.name}: {why}", effects) from None
        except Unreadable as unreadable:
            why = plain(str(unreadable), 300)
            raise ToolError("bad_answer", f"{spec.name} gave no answer that can be read: {why}.", effects) from None

    async def _start(self, on_line: Callable[[bytes, int], bool], on_end: Callable[[], None]) -> Child:
        try:
            self._group = await asyncio.to_thread(self._confinement.group)
            inner = self._program.started(await self._way_out())
            child = await Child.start(
                self._confinement.command(self._program.launcher, inner, self._needs, self._group, self._temporary),
                environment=self._program.environment(self._confinement.temporary(self._temporary)),
                folder=self.work_folder or self._temporary,
                on_line=on_line,
                on_end=on_end,
                gentle=self._confinement.supervised,
                inherited=self._inherited,
            )
        except OSError:
            self._clean_up()
            raise
        child.ended.add_done_callback(lambda _: self._clean_up())
        return child

    async def _way_out(self) -> Path | None:
        """Open it, and return where the child finds it; None: there is none. Raises `OSError`."""
        if self._proxy is None:
            return None
        await self._proxy.start()
        if self._program.reaches:
            self._proxy.admit(self._program.reaches)
        return self._confinement.egress(Path(self._proxy.path))

    def _clean_up(self) -> None:
        if self._proxy is not None:
            self._proxy.close()
        remove(self._temporary)
        asyncio.get_running_loop().run_in_executor(None, self._group.remove)
