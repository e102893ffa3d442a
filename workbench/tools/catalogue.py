"""All plugins there are, from all environments: which are offered, which are not and why."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import SetupError
from workbench.domain.plugins import PluginRow, PluginState, Seen
from workbench.domain.servers import ToolServer
from workbench.domain.tools import ToolRow
from workbench.domain.values import Value
from workbench.policy.lookalikes import lookalike
from workbench.tools.asking_words import asks_of, difference
from workbench.tools.confinement import Confinement
from workbench.tools.discovery import discover, fingerprint
from workbench.tools.environments import ToolEnvironment, ensure
from workbench.tools.installed import Installed, Seals, digest_of, environment_of, find_installed
from workbench.tools.manifests import Listed, failed_row, rows_of
from workbench.tools.strangers import one_line

Confined = Callable[[], Awaitable[Confinement]]


class Found(Value):
    """A plugin, where it is, and its tools as they are offered: a row with an error where they are not."""

    plugin: PluginRow
    environment: ToolEnvironment
    tools: tuple[ToolRow, ...]
    seal: str = ""
    """Of the files that were looked at; empty: built in, or an MCP server."""
    server: ToolServer | None = None
    """Where it is an MCP server."""
    names: dict[str, str] = msgspec.field(default_factory=dict)
    """What that calls its tools, by our names."""

    @property
    def offered(self) -> bool:
        """Whether its tools may be called."""
        return self.plugin.state in ("built_in", "enabled")

    def behind(self, confinement: Confinement) -> Found:
        """Return it as it is on this machine: its tools know that they have no walls, or are refused without them."""
        if confinement.confined:
            return self
        specs = tuple(replace(spec, confined=False) for spec in self.plugin.tools)
        rows = (_without_walls(row, confinement.refused) for row in self.tools)
        return replace(self, plugin=replace(self.plugin, tools=specs), tools=tuple(rows))


class Catalogue:
    """Looks the plugins up; `seen` says what the person looked at."""

    def __init__(
        self, home: Path, base: ToolEnvironment, seen: Callable[[], Mapping[str, Seen]], tell: Callable[[str], None]
    ) -> None:
        self._home = home
        self._base = base
        self._seen = seen
        self._tell = tell
        self._seals = Seals()
        self._known: tuple[str, tuple[Found, ...]] = ("", ())
        """What came with Workbench, sound, by the state of its environment: values, so they are worked out once."""

    async def look(self, confined: Confined) -> tuple[Found, ...]:
        """Return every plugin: those that came with Workbench, then the installed ones by name."""
        built_in = await self._built_in(confined)
        installed = await asyncio.to_thread(find_installed, self._home)
        seen = await asyncio.to_thread(self._seen) if installed else {}
        owners = {found.plugin.name: found.plugin.distribution for found in built_in}
        names = {*owners, *(each.name for each in installed)}
        distributions = {*owners.values(), *(each.distribution for each in installed)}
        found = list(built_in)
        for each in installed:
            if each.name in owners:
                found.append(self._shadow(each, owners[each.name]))
                continue
            one = await self._installed(each, confined, seen.get(each.name))
            found.append(_with_warnings(one, names, distributions))
        return tuple(found)

    def untouched(self, found: Found) -> bool:
        """Whether an installed plugin's files are still those that were looked at. Reads only what changed."""
        if not found.seal:
            return True
        try:
            return self._seals.seal(found.environment.folder) == found.seal
        except OSError:
            return False

    async def _built_in(self, confined: Confined) -> tuple[Found, ...]:
        base = self._base
        try:
            await asyncio.to_thread(ensure, base, self._tell)
        except SetupError as error:
            row = ToolRow(name="plugins", plugin="plugins", version="", error=str(error))
            plugin = PluginRow(name="plugins", state="broken", error=str(error))
            return (Found(plugin=plugin, environment=base, tools=(row,)),)
        mark = await asyncio.to_thread(fingerprint, base)
        if self._known[0] == mark:
            return self._known[1]
        said = await discover(base, confined, self._home / "cache" / "plugins.json", mark)
        found = tuple(found_of(listed, base) for listed in said)
        if not any(each.plugin.error for each in found):
            self._known = (mark, found)
        return found

    async def _installed(self, each: Installed, confined: Confined, seen: Seen | None) -> Found:
        environment = environment_of(self._home, each, self._base)
        cache = cache_of(self._home, each.name)
        try:
            seal = await asyncio.to_thread(self._seals.seal, environment.folder)
            mark = f"{seal} {await asyncio.to_thread(fingerprint, self._base)}"
        except OSError as error:
            said = _listed(each, f"its files can't be read ({error.strerror or error})")
            return disabled(_origin(found_of(said, environment), each), "broken")
        answers = await discover(environment, confined, cache, mark)
        listed = answers[0] if answers else _listed(each, "its environment does not name it any more")
        found = _origin(found_of(listed, environment), each)
        if found.plugin.error or listed.manifest is None:
            return disabled(found, "broken")
        digest = digest_of(listed.manifest, seal)
        state, changes = state_of(found.plugin.asks, digest, seen)
        plugin = replace(found.plugin, digest=digest, changes=changes, state=state)
        found = replace(found, plugin=plugin, seal=seal)
        return found if state == "enabled" else disabled(found, state)

    def _shadow(self, each: Installed, owner: str) -> Found:
        why = f"its tools could be taken for those of {one_line(owner, 80)}, which has the name {each.name} too"
        found = found_of(_listed(each, why), environment_of(self._home, each, self._base))
        return disabled(_origin(found, each), "broken")


def cache_of(home: Path, name: str) -> Path:
    """Return the file in which it is kept what an installed plugin says of itself."""
    return home / "cache" / f"plugin-{name}.json"


def _listed(each: Installed, error: str) -> Listed:
    return Listed(name=each.name, distribution=each.distribution, version=each.version, error=error)


def found_of(listed: Listed, environment: ToolEnvironment) -> Found:
    """Return a plugin as it speaks of itself, and why it can't be used where it can't."""
    rows = rows_of(listed)
    specs = tuple(row.spec for row in rows if row.spec is not None)
    error = next((row.error for row in rows if row.error), "")
    manifest = listed.manifest or {}
    plugin = PluginRow(
        name=one_line(listed.name, 80),
        state="broken" if error else "built_in",
        distribution=one_line(listed.distribution, 80),
        version=one_line(listed.version, 40),
        description=one_line(str(manifest.get("description", "")), 400),
        tools=specs,
        asks="" if error else asks_of(manifest, specs),
        error=error,
    )
    return Found(plugin=plugin, environment=environment, tools=rows)


def _origin(found: Found, each: Installed) -> Found:
    return replace(found, plugin=replace(found.plugin, origin=each.origin, source=each.source))


def state_of(asks: str, digest: str, seen: Seen | None) -> tuple[PluginState, str]:
    """Return what a plugin is to the person, and what differs from what was looked at."""
    if seen is None:
        return "disabled", ""
    if seen.digest == digest:
        return ("enabled" if seen.enabled else "disabled"), ""
    changes = difference(seen.asks, asks) or "What it says of itself is the same; its files are not."
    return ("changed" if seen.enabled else "disabled"), changes


def _without_walls(row: ToolRow, refused: str) -> ToolRow:
    if row.spec is None:
        return row
    return replace(row, spec=None, error=refused) if refused else replace(row, spec=replace(row.spec, confined=False))


def disabled(found: Found, state: PluginState) -> Found:
    """Return the same, with none of its tools offered."""
    name = found.plugin.name
    why = {
        "disabled": f"it is not enabled; `workbench plugins enable {name}` shows what it asks for",
        "changed": f"it changed since it was enabled; `workbench plugins enable {name}` shows what is different",
    }.get(state, found.plugin.error)
    listed = Listed(name=name, version=found.plugin.version)
    row = replace(failed_row(listed, why), disabled=state != "broken")
    return replace(found, plugin=replace(found.plugin, state=state), tools=(row,))


def _with_warnings(found: Found, names: set[str], distributions: set[str]) -> Found:
    return replace(found, plugin=replace(found.plugin, warnings=tuple(_warnings(found.plugin, names, distributions))))


def _warnings(plugin: PluginRow, names: set[str], distributions: set[str]) -> Iterator[str]:
    pairs: Sequence[tuple[str, str, set[str]]] = (
        ("name", plugin.name, names),
        ("package", plugin.distribution, distributions),
    )
    for what, own, known in pairs:
        if other := lookalike(own, known):
            yield f"Its {what} {own} looks like {other}, which is another one."
