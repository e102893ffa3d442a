"""A plugin's manifest: all that is declared about it, as plain JSON."""

from typing import Any

from workbench_plugin.declare import Plugin, Tool

CONTRACT = 1
"""The version of the shapes on this page; a host refuses a newer one."""


def declared(tool: Tool[..., Any]) -> dict[str, Any]:
    """What stands in a tool's `_meta` under "workbench"."""
    return {
        "effect": tool.effect,
        "sends": list(tool.sends),
        "sinks": list(tool.sinks),
        "third_party_output": tool.third_party_output,
        "compensator": tool.compensator,
        "scopes": list(tool.scopes),
        "secrets": list(tool.secrets),
        "timeout": tool.timeout,
        "deterministic": tool.deterministic,
        **({"key": tool.key} if tool.key else {}),
        **({"max_age": tool.max_age} if tool.max_age is not None else {}),
    }


def hints(tool: Tool[..., Any]) -> dict[str, bool]:
    """MCP's standard annotations, for hosts that know nothing of ours."""
    return {
        "readOnlyHint": tool.effect == "pure",
        "destructiveHint": tool.destructive,
        "idempotentHint": tool.effect in ("pure", "idempotent"),
        "openWorldHint": bool(tool.sends),
    }


def manifest(plugin: Plugin) -> dict[str, Any]:
    """The whole plugin as JSON. Raises PluginError where a tool has no schema."""
    return {
        "contract": CONTRACT,
        "name": plugin.name,
        "description": plugin.description,
        "version": plugin.version,
        "tools": [_tool(item, plugin) for item in plugin.tools.values()],
    }


def _tool(item: Tool[..., Any], plugin: Plugin) -> dict[str, Any]:
    return {
        "name": item.name,
        "description": item.description,
        "input_schema": item.arguments.schema,
        **({"output_schema": dict(item.output)} if item.output is not None else {}),
        "annotations": hints(item),
        "meta": {"workbench": {**declared(item), **(_about_secrets(plugin) if item.secrets else {})}},
    }


def _about_secrets(plugin: Plugin) -> dict[str, Any]:
    """What the plugin can do with the secrets of its tools; it stands with each tool that has some."""
    return {"mints": plugin.mint is not None, "rotates": plugin.rotate is not None, "rotate_at": plugin.rotate_at}
