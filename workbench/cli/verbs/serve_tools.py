"""`workbench serve-tools`: a plugin as an MCP server on stdin and stdout."""

from __future__ import annotations

import argparse

from workbench.cli.opening import absolute
from workbench.cli.out import Out
from workbench.domain.timeline_text import one_line
from workbench.service.serving_tools import serve_tools
from workbench.settings.files import find_places


async def act(given: argparse.Namespace, out: Out) -> int:
    """Serve until stdin ends. Raises `WorkbenchError`."""
    folder = absolute(given.work_folder) if given.work_folder else ""
    places = find_places(given.home, given.db)
    return await serve_tools(places, given.name, folder, given.host, lambda text: out.remark(one_line(text)))
