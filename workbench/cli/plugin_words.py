"""What may be typed about plugins."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise

ACTS = ("list", "install", "update", "enable", "disable", "remove", "new", "check")
_PLUGINS = """\
examples:
  workbench plugins                                  what there is, and what is not enabled and why
  workbench plugins install acme-weather==1.0        from a package index; wheels only
  workbench plugins install acme_weather-1.0-py3-none-any.whl
  workbench plugins install ./weather --build        from a folder; building runs its code
  workbench plugins list weather                     all that it asks for
  workbench plugins enable weather                   the same, and then a question
  workbench plugins update weather
  workbench plugins new weather                      a package that passes `check` as it is
  workbench plugins check ./weather

Each plugin has an environment of its own. It is disabled until you have looked at what it asks for, and again when
anything of it has changed.
"""
_SERVE = """\
examples:
  workbench serve-tools files --work-folder ~/notes
  workbench serve-tools web --host example.org --host "*.example.net"

This is an MCP server on stdin and stdout, for other programs to start. It is confined as it is for Workbench.
"""


_TOOLS = """\
examples:
  workbench tools
  workbench tools add time -- mcp-server-time --local-timezone Europe/Zurich
  workbench tools add forge --env FORGE_TOKEN=… -- forge-mcp serve
  workbench tools add docs https://mcp.example.org/mcp --header "Authorization: Bearer …"
  workbench tools import ~/.cursor/mcp.json         servers of Claude Desktop, Cursor, VS Code and others

An MCP server is a source of tools like a plugin: confined, disabled until you have looked at what it offers
(`workbench plugins enable NAME`), and again when it changes a word. Values that look like keys are kept as
secrets, named mcp/NAME.VARIABLE, and never written down.
"""


def cut_program(arguments: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return what was typed, and apart from it the program that stands after `--` in `tools add NAME -- PROGRAM…`."""
    typed = list(arguments)
    if "--" not in typed or ("tools", "add") not in pairwise(typed):
        return typed, ()
    at = typed.index("--")
    return typed[:at], tuple(typed[at + 1 :])


def _add_tools_verb(verb: Callable[..., argparse.ArgumentParser]) -> None:
    tools = verb("tools", "list tools, and plugins that failed to load; add MCP servers", _TOOLS, json=True)
    tools.add_argument("act", nargs="?", choices=("list", "add", "import"), default="list")
    tools.add_argument("what", nargs="?", default="", metavar="NAME|FILE", help="of the server; to import: the file")
    tools.add_argument(
        "url",
        nargs="?",
        default="",
        metavar="URL",
        help="of the server; or -- and its program with arguments, at the end",
    )
    tools.add_argument("--env", metavar="NAME=VALUE", action="append", default=[], help="may stand repeatedly")
    tools.add_argument("--header", metavar="NAME:VALUE", action="append", default=[], help="may stand repeatedly")
    tools.add_argument("--sse", action="store_true", help="the address speaks SSE, the older way")
    tools.add_argument("--no-work-folder", action="store_true", help="the program gets no work folder")
    tools.add_argument("--unconfined", action="store_true", help="run it even where tools are not confined")


def add_plugin_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verbs about plugins."""
    _add_tools_verb(verb)
    plugins = verb("plugins", "list, install, enable, update, remove, write and check plugins", _PLUGINS, json=True)
    plugins.add_argument("act", nargs="?", choices=ACTS, default="list")
    plugins.add_argument("what", nargs="?", default="", metavar="NAME|SOURCE|FOLDER", help="what it is about")
    plugins.add_argument("--build", action="store_true", help="let code of the package run to build it")
    plugins.add_argument("--unconfined", action="store_true", help="load it even where tools are not confined")
    plugins.add_argument("--from", dest="source", metavar="SOURCE", default="", help="update: from another place")
    plugins.add_argument("--folder", metavar="DIR", default="", help="new: where it is written; otherwise ./NAME")
    plugins.add_argument(
        "--believe-hints", action="store_true", help="enable: of an MCP server, believe what it says of effects"
    )
    plugins.add_argument("--yes", action="store_true", help="enable: don't ask once it is shown")
    serve = verb("serve-tools", "serve a plugin to another program, as an MCP server", _SERVE)
    serve.add_argument("name", metavar="NAME", help="of the plugin")
    serve.add_argument("--work-folder", metavar="DIR", default="", help="where its tools work")
    serve.add_argument(
        "--host",
        metavar="HOST",
        action="append",
        default=[],
        help="what its tools may connect to; may stand repeatedly",
    )
