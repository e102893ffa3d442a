"""As much of MCP as a plugin needs, one JSON-RPC message a line: hello, its tools, calls side by side, cancelling.

Written here since the MCP SDK takes most of a second of CPU to be imported, which every host would spend at its start.
Tests hold it against the SDK's own client and types.
"""

import json
from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import anyio
from anyio.abc import TaskGroup

from workbench_plugin.calls import call
from workbench_plugin.declare import Plugin
from workbench_plugin.manifest import manifest
from workbench_plugin.results import Reply

VERSIONS = ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")
"""Of the protocol; what is served of it is the same in all of them."""
_UNKNOWN, _WRONG = -32601, -32602
Id = str | int


class _Refused(Exception):
    """A request that can't be answered; carries JSON-RPC's code and why."""


class Server:
    """Answers one client. Raises PluginError where a tool has no schema."""

    def __init__(self, plugin: Plugin, folder: Path | None, write: Callable[[str], Awaitable[object]]) -> None:
        """`folder` is for calls that name none; `write` sends a line."""
        self._plugin = plugin
        self._folder = folder
        self._write = write
        self._writing = anyio.Lock()
        self._calls: dict[Id, anyio.CancelScope] = {}
        self._tools = [wire_tool(item) for item in manifest(plugin)["tools"]]

    async def serve(self, lines: AsyncIterable[str]) -> None:
        """Answer until there are no more lines; calls under way are given up then."""
        async with anyio.create_task_group() as tasks:
            async for line in lines:
                if (message := _read(line)) is not None:
                    await self._take(message, tasks)
            tasks.cancel_scope.cancel()

    async def _take(self, message: dict[str, Any], tasks: TaskGroup) -> None:
        number, method, params = message.get("id"), message["method"], message.get("params")
        params = params if isinstance(params, dict) else {}
        if method == "notifications/cancelled":
            if isinstance(asked := params.get("requestId"), Id) and asked in self._calls:
                self._calls[asked].cancel()
        elif isinstance(number, Id) and method == "tools/call":
            scope = self._calls[number] = anyio.CancelScope()
            tasks.start_soon(self._call, number, params, scope)
        elif isinstance(number, Id):
            await self._answer(number, lambda: self._result(method, params))

    def _result(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        if method == "initialize":
            return self._hello(params.get("protocolVersion"))
        if method == "tools/list":
            return {"tools": self._tools}
        if method == "ping":
            return {}
        raise _Refused(_UNKNOWN, f"There is no method {method[:80]}.")

    def _hello(self, version: object) -> dict[str, Any]:
        said = {"instructions": self._plugin.description} if self._plugin.description else {}
        return {
            "protocolVersion": version if version in VERSIONS else VERSIONS[-1],
            "capabilities": {"tools": {"listChanged": False}},
            "serverInfo": {"name": self._plugin.name, "version": self._plugin.version},
            **said,
        }

    async def _call(self, number: Id, params: dict[str, Any], scope: anyio.CancelScope) -> None:
        """One call; nothing is answered to one that was cancelled."""
        with scope:
            name, arguments, meta = params.get("name"), params.get("arguments"), params.get("_meta")
            wrong = not isinstance(name, str) or not all(isinstance(each, dict | None) for each in (arguments, meta))
            reply = None if wrong else await call(self._plugin, str(name), arguments, meta, self._folder)
            await self._answer(number, lambda: _called(reply))
        if self._calls.get(number) is scope:
            del self._calls[number]

    async def _answer(self, number: Id, result: Callable[[], Mapping[str, Any]]) -> None:
        try:
            told: dict[str, Any] = {"result": result()}
        except _Refused as refused:
            code, why = refused.args
            told = {"error": {"code": code, "message": why}}
        line = json.dumps({"jsonrpc": "2.0", "id": number, **told}, ensure_ascii=False)
        with anyio.CancelScope(shield=True):  # half a line would spoil the next
            async with self._writing:
                await self._write(line + "\n")


def wire_tool(item: Mapping[str, Any]) -> dict[str, Any]:
    """A tool of a manifest in MCP's words."""
    kept = {name: item[name] for name in ("name", "description", "annotations")}
    output = {"outputSchema": item["output_schema"]} if "output_schema" in item else {}
    return {**kept, "inputSchema": item["input_schema"], **output, "_meta": item["meta"]}


def wire_result(reply: Reply) -> dict[str, Any]:
    """A reply in MCP's words: text, structured content, and ours in `_meta` under "workbench"."""
    told: dict[str, Any] = {"content": [{"type": "text", "text": reply.text}], "isError": reply.is_error}
    if reply.data is not None:
        told["structuredContent"] = reply.data
    if reply.meta:
        told["_meta"] = {"workbench": reply.meta}
    return told


def _called(reply: Reply | None) -> dict[str, Any]:
    if reply is None:
        raise _Refused(_WRONG, "A call has a name, and arguments and _meta that are objects.")
    return wire_result(reply)


def _read(line: str) -> dict[str, Any] | None:
    """A request or notification; None: nothing that could be answered."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    fits = isinstance(message, dict) and message.get("jsonrpc") == "2.0" and isinstance(message.get("method"), str)
    return message if fits else None
