"""`python -m workbench_plugin.bridge URL --egress SOCKET`: an MCP server at an address, on stdin and stdout.

What a server at an address answers is read here, inside of the walls, and reaches the engine as that of any other
host: line by line, within the same limits. Headers come as JSON in a variable. Ends at the end of stdin.
"""

import argparse
import json
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx2
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.message import ClientMessageMetadata, SessionMessage
from mcp_types import JSONRPCError, JSONRPCRequest, JSONRPCResponse, jsonrpc_message_adapter

from workbench_plugin import streams
from workbench_plugin.egress import open_way_out
from workbench_plugin.through import INNER

_EVENT = 4_000_000
"""Bytes of one event; the engine keeps less."""
_CONNECT, _READ = 15.0, 300.0
_VERSION = "mcp-protocol-version"
_PROXYS = ("x-workbench-refused", "x-workbench-failed")
"""Headers in which the proxy says why it did not connect."""


def main(argv: Sequence[str] | None = None) -> int:
    """Pass messages on until stdin ends; the return value is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m workbench_plugin.bridge")
    parser.add_argument("url")
    parser.add_argument("--transport", choices=("http", "sse"), default="http")
    parser.add_argument("--egress", type=Path, help="Unix socket of the proxy that is the only way out")
    options = parser.parse_args(argv)
    stdout, stdin = streams.take_stdout(), streams.take_stdin()
    streams.end_with(stdin)
    headers = json.loads(os.environ.pop(INNER, "{}"))
    if options.egress is not None:
        open_way_out(options.egress)
    anyio.run(_pass_on, options, headers, stdin, stdout)
    return 0


async def _pass_on(options: argparse.Namespace, headers: dict[str, str], stdin: int, stdout: int) -> None:
    version, refusals = _Version(), list[str]()
    async with _connected(options, headers, refusals) as (read, write), anyio.create_task_group() as tasks:
        tasks.start_soon(_back, read, stdout, version, refusals, tasks.cancel_scope)
        async for line in _lines(stdin):
            message = jsonrpc_message_adapter.validate_json(line, by_name=False)
            if isinstance(message, JSONRPCRequest) and message.method == "initialize":
                version.asked = message.id
            told = {_VERSION: version.agreed} if version.agreed else None
            await write.send(SessionMessage(message, metadata=ClientMessageMetadata(headers=told)))
        tasks.cancel_scope.cancel()


async def _lines(stdin: int) -> AsyncIterator[str]:
    """What the engine asks; where the way to the server breaks, nobody waits for its next line."""
    reader = streams.text_reader(stdin)
    while line := await anyio.to_thread.run_sync(reader.readline, abandon_on_cancel=True):
        yield line


class _Version:
    """Which version of the protocol both sides agreed on: each request by HTTP names it."""

    def __init__(self) -> None:
        self.asked: Any = None
        self.agreed = ""

    def look(self, message: Any) -> None:
        if isinstance(message, JSONRPCResponse) and message.id == self.asked and not self.agreed:
            self.agreed = str(message.result.get("protocolVersion", ""))


async def _back(read: Any, stdout: int, version: _Version, refusals: list[str], scope: anyio.CancelScope) -> None:
    """Write what the server says, one message a line."""
    writer = anyio.wrap_file(streams.text_writer(stdout))
    async for item in read:
        if isinstance(item, Exception):
            print(f"The server's answer can't be read: {item}", file=sys.stderr)
            continue
        version.look(item.message)
        if isinstance(item.message, JSONRPCError) and refusals:
            item.message.error.message = refusals.pop()
        await writer.write(item.message.model_dump_json(by_alias=True, exclude_unset=True) + "\n")
        await writer.flush()
    scope.cancel()


@asynccontextmanager
async def _connected(
    options: argparse.Namespace, headers: dict[str, str], refusals: list[str]
) -> AsyncIterator[tuple[Any, Any]]:
    """The way to the server; why an answer is no answer of MCP's is added to `refusals`."""

    async def look(response: httpx2.Response) -> None:
        if response.status_code >= 400 and response.request.method == "POST":
            why = next((response.headers[name] for name in _PROXYS if name in response.headers), "")
            refusals[:] = [why or f"the server answered {response.status_code} {response.reason_phrase}"]

    if options.transport == "sse":
        async with sse_client(options.url, headers, timeout=_CONNECT, sse_read_timeout=_READ) as way:
            yield way
        return
    timeout = httpx2.Timeout(_CONNECT, read=_READ)
    async with (
        httpx2.AsyncClient(headers=headers, timeout=timeout, event_hooks={"response": [look]}) as client,
        streamable_http_client(options.url, http_client=client, max_sse_event_size=_EVENT) as way,
    ):
        yield way


def _main() -> None:
    try:
        code = main()
    except KeyboardInterrupt:
        code = 130
    except BaseException as error:  # noqa: BLE001 nothing is above us to tell it
        print(f"{_innermost(error)}", file=sys.stderr)
        code = 1
    streams.leave(code)


def _innermost(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    return error


if __name__ == "__main__":
    _main()
