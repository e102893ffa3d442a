"""How plugins stand and where they come from, in the words that list, details and dialogs share."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.plugins import PluginKind, PluginOrigin, PluginRow, PluginState
from workbench.domain.timeline_rows import Tone

_STATES: dict[PluginState, tuple[object, Tone]] = {
    "built_in": (QT_TRANSLATE_NOOP("Plugins", "built in"), "neutral"),
    "enabled": (QT_TRANSLATE_NOOP("Plugins", "enabled"), "good"),
    "disabled": (QT_TRANSLATE_NOOP("Plugins", "not enabled"), "warning"),
    "changed": (QT_TRANSLATE_NOOP("Plugins", "changed"), "bad"),
    "broken": (QT_TRANSLATE_NOOP("Plugins", "broken"), "bad"),
}
_ORIGINS: dict[PluginOrigin, object] = {
    "built_in": QT_TRANSLATE_NOOP("Plugins", "came with Workbench"),
    "name": QT_TRANSLATE_NOOP("Plugins", "by its name: {0}"),
    "wheel": QT_TRANSLATE_NOOP("Plugins", "wheel {0}"),
    "folder": QT_TRANSLATE_NOOP("Plugins", "built from {0}"),
    "server": QT_TRANSLATE_NOOP("Plugins", "MCP server {0}"),
}
_KINDS: dict[PluginKind, object] = {
    "plugin": QT_TRANSLATE_NOOP("Plugins", "plugin"),
    "mcp": QT_TRANSLATE_NOOP("Plugins", "MCP server"),
}


def _said(text: object) -> str:
    return QCoreApplication.translate("Plugins", str(text))


def state_words(row: PluginRow) -> str:
    """Return how a plugin stands, in a word or two."""
    return _said(_STATES[row.state][0])


def state_tone(row: PluginRow) -> Tone:
    """Return the tone of how a plugin stands."""
    return _STATES[row.state][1]


def origin_words(row: PluginRow) -> str:
    """Return where a plugin was installed from."""
    return _said(_ORIGINS[row.origin]).format(row.source)


def kind_words(row: PluginRow) -> str:
    """Return what provides the tools."""
    return _said(_KINDS[row.kind])


def package_words(row: PluginRow) -> str:
    """Return the package and its version; of a server, what it calls its version."""
    if row.kind == "mcp":
        return row.version
    return f"{row.distribution} {row.version}".strip()
