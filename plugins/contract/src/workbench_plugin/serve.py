"""`python -m workbench_plugin.serve NAME`: serve one installed plugin as an MCP server over stdin and stdout.

Ends at the end of stdin. Exit codes: 0 served, 2 the plugin can't be found or loaded (one line on stderr says why).
"""

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench_plugin import streams
from workbench_plugin.declare import Plugin
from workbench_plugin.discovery import find_one, forget_current_folder, load
from workbench_plugin.errors import PluginError
from workbench_plugin.results import Reply

if TYPE_CHECKING:
    from mcp.server.lowlevel import Server
    from mcp_types import CallToolResult, Tool


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until stdin ends; the return value is the exit code."""
    options = _parser().parse_args(argv)
    stdout, stdin = streams.take_stdout(), streams.take_stdin()
    forget_current_folder()
    streams.end_with(stdin)
    try:
        if options.egress is not None:
            from workbench_plugin.egress import open_way_out

            open_way_out(options.egress)
        plugin = load(find_one(options.name))
    except PluginError as error:
        print(f"workbench_plugin.serve: {error}", file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001 whatever its import does is told in one line
        traceback.print_exc()
        print(f"workbench_plugin.serve: {options.name} can't be loaded: {error}", file=sys.stderr)
        return 2
    return _serve(plugin, options.work_folder, stdin, stdout)


def build_server(plugin: Plugin, folder: Path | None = None) -> "Server[Any]":
    """The MCP server of a plugin, with no transport. Raises PluginError where a tool has no schema."""
    from mcp.server.lowlevel import Server
    from mcp_types import CallToolResult, ListToolsResult

    from workbench_plugin.calls import call

    tools = _wire_tools(plugin)

    async def on_list_tools(_context: Any, _params: Any) -> ListToolsResult:
        return ListToolsResult(tools=tools)

    async def on_call_tool(context: Any, params: Any) -> CallToolResult:
        return wire_result(await call(plugin, params.name, params.arguments, context.meta, folder))

    server: Server[Any] = Server(
        plugin.name,
        version=plugin.version,
        instructions=plugin.description or None,
        on_list_tools=on_list_tools,
        on_call_tool=on_call_tool,
    )
    server.middleware.clear()  # spans are the host's: it passes traceparent, and sees every call
    return server


def wire_result(reply: Reply) -> "CallToolResult":
    """A reply in MCP's words: text, structured content, and ours in `_meta` under "workbench"."""
    from mcp_types import CallToolResult, TextContent

    return CallToolResult(
        content=[TextContent(type="text", text=reply.text)],
        structured_content=reply.data,
        is_error=reply.is_error,
        _meta={"workbench": reply.meta} if reply.meta else None,
    )


def _wire_tools(plugin: Plugin) -> "list[Tool]":
    from mcp_types import Tool

    from workbench_plugin.manifest import manifest

    shaped = manifest(plugin)["tools"]
    return [
        Tool.model_validate(
            {
                **{k: v for k, v in item.items() if k not in ("meta", "input_schema")},
                "inputSchema": item["input_schema"],
                "_meta": item["meta"],
            }
        )
        for item in shaped
    ]


def _serve(plugin: Plugin, folder: Path | None, stdin: int, stdout: int) -> int:
    import anyio
    from mcp.server.stdio import stdio_server

    server = build_server(plugin, folder)
    reader, writer = streams.text_reader(stdin), streams.text_writer(stdout)

    async def serve() -> None:
        async with stdio_server(anyio.wrap_file(reader), anyio.wrap_file(writer)) as (read, write):
            await server.run(read, write, server.create_initialization_options())

    anyio.run(serve)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m workbench_plugin.serve", description="Serve one installed plugin as an MCP server over stdio."
    )
    parser.add_argument("name", help="name of the entry point, such as files")
    parser.add_argument("--work-folder", type=Path, help="folder for calls that name none")
    parser.add_argument("--egress", type=Path, help="Unix socket of the proxy that is the only way out")
    return parser


def _main() -> None:
    try:
        code = main()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
    except KeyboardInterrupt:
        code = 130
    except BaseException:  # noqa: BLE001 nothing is above us to tell it
        traceback.print_exc()
        code = 70
    streams.leave(code)


if __name__ == "__main__":
    _main()
