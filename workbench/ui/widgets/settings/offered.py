"""What the page of settings has beside the settings of the file: its groups, what the menus have as well, and words."""

from __future__ import annotations

from typing import Final

GROUPS: Final = ("Appearance", "Keys", "Notifications", "Models", "Tools", "Trust", "Storage", "Privacy")
"""In the order of the page."""
OFFERED: Final[tuple[tuple[str, str, str, tuple[str, ...]], ...]] = (
    (
        "Appearance",
        "Theme",
        "Colours of the window.",
        (
            "theme_system",
            "theme_light",
            "theme_dark",
            "theme_contrast-light",
            "theme_contrast-dark",
        ),
    ),
    (
        "Appearance",
        "Zoom",
        "How large texts, icons and all between them are.",
        (
            "zoom_out",
            "zoom_in",
            "zoom_reset",
        ),
    ),
    (
        "Appearance",
        "Motion",
        "Whether anything glides, blinks or runs to and fro.",
        ("calm",),
    ),
    (
        "Appearance",
        "Language",
        "Of all that the window says.",
        ("language",),
    ),
    (
        "Appearance",
        "Layout",
        "Where panels stand; each layout remembers what you change in it.",
        (
            "layouts",
            "reset_layout",
        ),
    ),
    (
        "Keys",
        "Scheme",
        "Which program's keys are taken over.",
        (
            "keys_vscode",
            "keys_jetbrains",
        ),
    ),
    (
        "Keys",
        "Keys of your own",
        "Any action can have another key.",
        (
            "key_editor",
            "cheat_sheet",
        ),
    ),
    (
        "Notifications",
        "Notifications",
        "Whether the desktop is told of runs that wait for you, or ended, while the window is not in front.",
        ("notify",),
    ),
    (
        "Models",
        "Connections and keys",
        "Servers by name, and keys of providers, which are kept in the system's keyring.",
        (
            "connections",
            "keys",
            "terms",
        ),
    ),
    (
        "Tools",
        "Plugins",
        "Where tools come from; each is looked at before it is enabled.",
        ("plugins",),
    ),
    (
        "Trust",
        "Secrets",
        "Which are kept, and which tool was lent which.",
        (
            "secrets",
            "revoke",
        ),
    ),
    (
        "Trust",
        "Audit",
        (
            "Every tool call, who let it run, and whether the log is as it was saved. What may run is "
            "said by each goal's tool set."
        ),
        ("audit",),
    ),
)
"""What the menus have as well: group, title, description, actions."""
PRIVACY: Final = (
    (
        "What leaves this machine",
        "What you send to the models that you choose, and what tools send that you grant it to. Nothing else does.",
    ),
    (
        "Updates and reports",
        (
            "Nobody is asked for updates, and nothing is reported: there is no switch, since there is "
            "no code that does it. Reports of bugs are files in the folder of logs."
        ),
    ),
    (
        "Looking for models",
        (
            "Servers are looked for on this machine's own ports. Prices and limits come with the "
            "program. The hub of models is asked only when you look one up or download it."
        ),
    ),
)
"""Titles and texts."""
