"""Tools whose results by strangers are looked through for injections: by patterns, or by a plugin's tool instead."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolRow
from workbench.driver.ports import ToolPort
from workbench.policy.injection import scan

log = logging.getLogger("workbench.tools")

_LONGEST = 200_000
"""Characters that a plugin's scanner is given."""
_SIGN, _SIGNS = 120, 10


class _Said(msgspec.Struct):
    score: float
    signs: tuple[str, ...] = ()


class ScannedTools:
    """Fulfils `ToolPort` over another one; each result that strangers may have written comes with its score."""

    def __init__(self, inner: ToolPort, scanner: Callable[[], Awaitable[str]]) -> None:
        """`scanner` tells the tool that scans, such as `guard.scan`; empty: the patterns that come with Workbench."""
        self._inner = inner
        self._scanner = scanner

    async def rows(self) -> tuple[ToolRow, ...]:
        """Return every tool and every plugin that failed to load."""
        return await self._inner.rows()

    async def call(self, call: CallToRun, secrets: Mapping[str, str] | None = None) -> ToolResult:
        """Run one call and look through what came of it. Raises `ToolError`."""
        if not call.tool.third_party_output:
            return await self._inner.call(call, secrets)
        try:
            result = await self._inner.call(call, secrets)
        except ToolError as error:
            error.suspicion, error.signs = await self.look(str(error))
            raise
        suspicion, signs = await self.look(result.output)
        return replace(result, suspicion=suspicion, signs=signs)

    async def look(self, text: str) -> tuple[float, tuple[str, ...]]:
        """Return how much of a text reads like an injection, and by which signs.

        A scanner that fails is told of in the log, and the patterns stand in for it.
        """
        name = await self._scanner()
        if name:
            try:
                return await self._ask(name, text)
            except (ToolError, msgspec.MsgspecError) as error:
                log.warning("the scanner %s failed, so patterns are used: %s", name, error)
        return scan(text) if len(text) < _LONGEST // 10 else await asyncio.to_thread(scan, text)

    async def prepare(self, namespaces: Sequence[str], work_folder: str) -> None:
        """Start hosts ahead."""
        await self._inner.prepare(namespaces, work_folder)

    async def release(self, work_folder: str) -> None:
        """End the hosts of a work folder that no run uses any more."""
        await self._inner.release(work_folder)

    async def close(self) -> None:
        """End all hosts."""
        await self._inner.close()

    async def _ask(self, name: str, text: str) -> tuple[float, tuple[str, ...]]:
        spec = next((row.spec for row in await self._inner.rows() if row.name == name and row.spec), None)
        if spec is None:
            raise ToolError("unavailable", f"There is no tool {name}.", "Change the setting `scanner`.")
        arguments = json.dumps({"text": text[:_LONGEST]})
        call = CallToRun(
            run=RunId("scan"), call=ToolCallId("scan"), tool=spec, arguments=arguments, attempt=1, work_folder=""
        )
        said = msgspec.json.decode((await self._inner.call(call)).output, type=_Said)
        return min(1.0, max(0.0, said.score)), tuple(sign[:_SIGN] for sign in said.signs[:_SIGNS])
