"""What answers. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import engine, write

MODELS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "connections",
        "Connections…",
        "Models",
        "Ctrl+Shift+J",
        "plug",
        "Servers and providers by name, the catalogue with prices, models on this machine",
        engine,
    ),
    ActionSpec("keys", "Provider Keys…", "Models", "Ctrl+K, Ctrl+P", "key", "Kept in the system keyring", write),
    ActionSpec("terms", "Local Model…", "Models", "", "chip", "Its terms, and whether it is ready", engine),
)
