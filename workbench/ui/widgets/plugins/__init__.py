"""The page of plugins and MCP servers: what there is, what each asks for, and what can be done about it."""

from workbench.ui.widgets.plugins.page import PluginsPage

__all__ = ["PluginsPage"]
