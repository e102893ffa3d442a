"""Serving a plugin to another program: the confined host is the MCP server, its streams are ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.settings.files import Places
from workbench.settings.seen_plugins import read_seen
from workbench.tools.runner import ToolHosts


async def serve_tools(
    places: Places, name: str, work_folder: str, reach: Sequence[str], tell: Callable[[str], None]
) -> int:
    """Serve until stdin ends; return the host's exit code. `reach`: hosts that its tools may connect to.

    Raises `ToolError` where it can't be served.
    """
    tools = ToolHosts(places.home, tell=tell, seen=lambda: read_seen(places.seen_plugins))
    try:
        return await tools.serve(name, work_folder, reach)
    finally:
        await tools.close()
