"""`workbench plugins`: what is installed and what it asks for; install, enable, update, remove; write and check."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from workbench.cli.asking import ask
from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.cli.paint import Paint, Role
from workbench.domain import commands as c
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.plugins import CheckPlugin, PluginCheck, PluginRow, PluginState
from workbench.domain.published import AnyPublished, Progress
from workbench.domain.queries import Done, PluginList, Plugins
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench

_STATES: dict[PluginState, tuple[str, Role]] = {
    "built_in": ("came with Workbench", "dim"),
    "enabled": ("enabled", "good"),
    "disabled": ("not enabled", "warning"),
    "changed": ("changed, so not enabled", "bad"),
    "broken": ("can’t be used", "bad"),
}


async def act(given: argparse.Namespace, out: Out) -> int:
    """Carry out what is asked of plugins. Raises `WorkbenchError`."""
    if given.act != "list" and not given.what:
        raise BadInput(f"`plugins {given.act}` needs a name or a place.", "`workbench plugins --help` has examples.")
    async with opened(given, out) as workbench:
        match given.act:
            case "list":
                return await _list(workbench, given, out)
            case "check":
                return await _check(workbench, given, out)
            case "enable":
                return await _enable(workbench, given, out)
            case _:
                return await _change(workbench, given, out)


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    rows = (await ask(workbench, Plugins(), PluginList)).rows
    shown = [row for row in rows if given.what in ("", row.name)]
    if given.what and not shown:
        raise NotFound(f"There is no plugin {given.what}.", "`workbench plugins` lists those that there are.")
    if given.json:
        out.data(pretty(values(shown)))
        return 0
    for row in shown:
        for line in _whole(row, out.paint) if given.what else _short(row, out.paint):
            out.line(line)
    return 0


async def _check(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    found = await ask(workbench, CheckPlugin(folder=absolute(given.what)), PluginCheck)
    if given.json:
        out.data(pretty(values([found])))
    else:
        for problem in found.problems:
            out.line(f"{out.paint('bad', 'wrong')}  {visible(problem)}")
        if not found.problems:
            tools = ", ".join(spec.name for spec in found.plugin.tools)
            out.line(f"{out.paint('good', 'ok')}  {one_line(tools, 400)}: nothing is wrong")
    return 1 if found.problems else 0


async def _enable(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    """Show it, ask, and enable just what was shown."""
    rows = (await ask(workbench, Plugins(), PluginList)).rows
    row = next((each for each in reversed(rows) if each.name == given.what), None)
    if row is None:
        raise NotFound(f"There is no plugin {given.what}.", "`workbench plugins` lists those that there are.")
    for line in _whole(row, out.paint):
        out.line(line)
    is_new = row.state != "enabled" or given.believe_hints != row.believed
    if row.digest and not given.yes and is_new:
        if not sys.stdin.isatty():
            raise BadInput(f"{row.name} was not enabled: nobody can be asked here.", "Read the above, then add --yes.")
        out.write("Enable it? [y/N] ")
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            out.line("It stays as it was.")
            return 1
    return _tell(await workbench.dispatch(_enabling(row, given)), out)


def _enabling(row: PluginRow, given: argparse.Namespace) -> c.EnablePlugin:
    return c.EnablePlugin(name=row.name, digest=row.digest, believe_hints=given.believe_hints)


async def _change(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    end = workbench.subscribe(lambda published: _remark(published, out))
    try:
        return _tell(await workbench.dispatch(_command(given)), out)
    finally:
        end()


def _command(given: argparse.Namespace) -> c.PluginCommand:
    match given.act:
        case "install":
            return c.InstallPlugin(source=given.what, build=given.build, unconfined=given.unconfined)
        case "update":
            return c.UpdatePlugin(name=given.what, source=given.source, build=given.build, unconfined=given.unconfined)
        case "remove":
            return c.RemovePlugin(name=given.what)
        case "disable":
            return c.DisablePlugin(name=given.what)
        case _:
            return c.NewPlugin(name=given.what, folder=absolute(given.folder or given.what))


def _remark(published: AnyPublished, out: Out) -> None:
    if isinstance(published, Progress) and published.key == "plugins" and published.text:
        out.remark(one_line(published.text, 200))


def _tell(answer: object, out: Out) -> int:
    out.line((visible(answer.note) if isinstance(answer, Done) else "") or "Done.")
    return 0


def _short(row: PluginRow, paint: Paint) -> Iterator[str]:
    words, role = _STATES[row.state]
    tools = f"{len(row.tools):>3} tool{'s' if len(row.tools) != 1 else ' '}"
    origin = paint("dim", f"{row.kind} {one_line(row.distribution, 60)} {one_line(row.version, 20)}")
    yield f"{one_line(row.name, 48):<16} {paint(role, f'{words:<24}')} {tools}  {origin}"
    if row.error:
        yield f"{'':16} {paint('bad', one_line(row.error, 300))}"
    for warning in row.warnings:
        yield f"{'':16} {paint('warning', one_line(warning, 200))}"


def _whole(row: PluginRow, paint: Paint) -> Iterator[str]:
    """All that is to be seen of a plugin: origin, warnings, what differs, what it asks for."""
    yield from _short(row, paint)
    if row.source:
        yield f"installed from: {row.origin} {visible(row.source)}"
    if row.digest:
        yield f"digest: {row.digest}"
    if row.kind == "mcp":
        yield f"hints: {'believed' if row.believed else 'not believed; enable it with --believe-hints to believe them'}"
    yield from visible(row.asks).splitlines()
    if row.changes:
        yield paint("bold", "What differs from what was enabled before:")
        for line in visible(row.changes).splitlines():
            role: Role = "good" if line.startswith("+") else "bad" if line.startswith("-") else "plain"
            yield paint(role, line)
