"""Running one call of one tool: validate, run within its time, turn whatever happens into a reply."""

import inspect
import sys
import traceback
from collections.abc import Mapping
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread

from workbench_plugin.context import Context, context_from_meta
from workbench_plugin.declare import Plugin, Tool
from workbench_plugin.errors import ToolError
from workbench_plugin.results import Reply, reply_from

ACTS = ("@mint", "@rotate")
"""Asked for like tools, by the engine alone: no tool is called so. `_meta` carries the secret that it is about."""
ACT_SECONDS = 60.0


async def call(
    plugin: Plugin,
    name: str,
    arguments: Mapping[str, Any] | None = None,
    meta: Mapping[str, Any] | None = None,
    folder: Path | None = None,
) -> Reply:
    """The reply to one call. Never raises, except for cancellation: known errors and bugs are replies too."""
    try:
        if name in ACTS:
            return reply_from(await _act_on_secret(plugin, name, context_from_meta(meta, ACT_SECONDS)))
        tool = _find(plugin, name)
        context = context_from_meta(meta, tool.timeout, folder)
        return reply_from(await _run(tool, arguments or {}, context))
    except ToolError as error:
        return Reply(error.message(), is_error=True, meta=error.meta())
    except Exception as error:  # noqa: BLE001 a bug of the plugin is a reply, too
        traceback.print_exc(file=sys.stderr)
        bug = _bug(name, error)
        return Reply(bug.message(), is_error=True, meta=bug.meta())


async def _act_on_secret(plugin: Plugin, name: str, context: Context) -> dict[str, Any]:
    """What the plugin makes of a stored secret: a token and its seconds, or the new value."""
    act = plugin.mint if name == "@mint" else plugin.rotate
    if act is None or len(context.secrets) != 1:
        raise ToolError(f"{plugin.name} can't do this.", code="unknown_tool")
    [secret] = context.secrets
    seconds = max(0.0, context.seconds_left())
    try:
        with anyio.move_on_after(seconds):
            made: Any = await _invoke(partial(act, secret, context.secret(secret)), act)
            return {"value": made[0], "seconds": float(made[1])} if name == "@mint" else {"value": made}
    finally:
        context.stop()
    raise ToolError(f"{plugin.name} did not do it within {seconds:.3g} seconds.", "later", code="timeout")


def _find(plugin: Plugin, name: str) -> Tool[..., Any]:
    if found := plugin.tools.get(name):
        return found
    near = get_close_matches(name, plugin.tools, 1)
    raise ToolError(
        f"There is no tool {name[:80]!r} in {plugin.name}.",
        instead=f"Did you mean {near[0]}?" if near else f"Its tools are {', '.join(plugin.tools)}",
        code="unknown_tool",
    )


async def _run(tool: Tool[..., Any], arguments: Mapping[str, Any], context: Context) -> object:
    bound = tool.arguments.bind(arguments, context)
    seconds = max(0.0, context.seconds_left())
    try:
        with anyio.move_on_after(seconds):
            return await _invoke(partial(tool.function, **bound), tool.function)
    finally:
        context.stop()
    raise _timed_out(tool, seconds)


async def _invoke(bound: "partial[Any]", function: object) -> object:
    """Async functions run in the loop; others in a thread, which is left behind when nobody waits for it any more."""
    if inspect.iscoroutinefunction(function):
        return await bound()
    result = await anyio.to_thread.run_sync(bound, abandon_on_cancel=True)
    return await result if inspect.isawaitable(result) else result


def _timed_out(tool: Tool[..., Any], seconds: float) -> ToolError:
    what = f"{tool.name} did not end within {seconds:.3g} seconds and was given up."
    if tool.effect == "pure":
        return ToolError(what, "now", instead="Ask for less at a time.", code="timeout")
    return ToolError(what, instead="It may still have taken effect: look before you go on.", code="timeout")


def _bug(name: str, error: Exception) -> ToolError:
    said = f"{type(error).__name__}: {error}"[:300]
    return ToolError(
        f"{name} failed through a fault of its own ({said}).",
        instead="Use another tool, or tell the user.",
        code="bug",
    )
