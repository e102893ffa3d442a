"""The list of plugins and MCP servers."""

from __future__ import annotations

from collections.abc import Hashable

from workbench.domain.plugins import PluginRow
from workbench.domain.timeline_text import one_line
from workbench.ui.itemmodels.rows import RowsItemModel
from workbench.ui.plugin_words import kind_words, origin_words, package_words, state_tone, state_words
from workbench.ui.said import said

_LONGEST = 300


class PluginsItemModel(RowsItemModel[PluginRow]):
    """Names with their versions, and how each stands."""

    columns = ("Plugin", "State")

    def key(self, value: PluginRow) -> Hashable:
        """Return what tells rows apart: a name can be taken twice, and then one of the two is broken."""
        return value.name, value.origin

    def words(self, value: PluginRow) -> tuple[str, ...]:
        """Return name and version, and how it stands."""
        return one_line(f"{value.name}  {value.version}".strip()), state_words(value)

    def tone(self, value: PluginRow) -> str:
        """Return the tone of how it stands."""
        return state_tone(value)

    def tip(self, value: PluginRow) -> str:
        """Return the whole name, the package, where it is from, and what is wrong."""
        lines = (value.name, f"{kind_words(value)} · {package_words(value)}", origin_words(value), said(value.error))
        return "\n".join(one_line(line, _LONGEST) for line in lines if line)
