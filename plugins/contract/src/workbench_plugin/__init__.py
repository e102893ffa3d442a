"""All that a Workbench plugin imports: declare tools, report errors, read the call's context.

Belongs here: what a plugin's author writes against, and the child side that serves a plugin over stdio.
Does not belong here: anything of the window or the engine, and anything that only one plugin needs.
Importing this package loads neither pydantic nor the MCP SDK, so that listing plugins stays quick.
"""

from workbench_plugin.context import Context
from workbench_plugin.declare import Effect, Plugin, Tool, tool
from workbench_plugin.errors import PluginError, Retry, ToolError
from workbench_plugin.results import Result, partial

__all__ = ["Context", "Effect", "Plugin", "PluginError", "Result", "Retry", "Tool", "ToolError", "partial", "tool"]
