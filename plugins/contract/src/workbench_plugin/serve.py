"""`python -m workbench_plugin.serve NAME`: serve one installed plugin as an MCP server over stdin and stdout.

Ends at the end of stdin. Exit codes: 0 served, 2 the plugin can't be found or loaded (one line on stderr says why).
"""

import argparse
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from workbench_plugin import streams
from workbench_plugin.declare import Plugin
from workbench_plugin.discovery import find_one, forget_current_folder, load
from workbench_plugin.errors import PluginError


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


def _serve(plugin: Plugin, folder: Path | None, stdin: int, stdout: int) -> int:
    import anyio

    from workbench_plugin.wire import Server

    reader, writer = anyio.wrap_file(streams.text_reader(stdin)), anyio.wrap_file(streams.text_writer(stdout))

    async def write(line: str) -> None:
        await writer.write(line)
        await writer.flush()

    anyio.run(Server(plugin, folder, write).serve, reader)
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
