"""The keys in force as a sheet: by menu, then those of the panels; to be shown, copied and searched. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from workbench.ui.action_spec import ActionSpec, action_words
from workbench.ui.fixed_keys import FIXED_KEYS, key_words
from workbench.ui.keymap import Keymap
from workbench.ui.menus import MENUS
from workbench.ui.table_words import key_shown


class SheetLine(NamedTuple):
    """What is done, and by which key."""

    text: str
    key: str


class SheetGroup(NamedTuple):
    """Lines that belong together."""

    title: str
    lines: tuple[SheetLine, ...]


def key_sheet(keymap: Keymap, specs: Iterable[ActionSpec], typed: str = "") -> list[SheetGroup]:
    """Return what has a key, by menu and panel; only where the text, the key or the group contains what was typed."""
    having = [spec for spec in specs if keymap.key(spec)]
    groups = [
        SheetGroup(
            action_words(menu),
            tuple(
                SheetLine(spec.whole.rstrip("…"), key_shown(keymap.key(spec))) for spec in having if spec.menu == menu
            ),
        )
        for menu in MENUS
    ]
    fixed = [
        SheetGroup(key_words(place), tuple(SheetLine(key_words(text), key_shown(key)) for key, text in keys))
        for place, keys in FIXED_KEYS.items()
    ]
    wanted = typed.casefold().strip()
    return [kept for group in (*groups, *fixed) if (kept := _only(group, wanted)).lines]


def sheet_text(groups: Sequence[SheetGroup]) -> str:
    """Return a sheet as Markdown."""
    parts = []
    for group in groups:
        rows = "\n".join(f"| {line.text} | `{line.key}` |" for line in group.lines)
        parts.append(f"## {group.title}\n\n| what | key |\n| --- | --- |\n{rows}\n")
    return "\n".join(parts)


def _line(spec: ActionSpec, keymap: Keymap) -> SheetLine:
    return SheetLine(spec.text.rstrip("…"), key_shown(keymap.key(spec)))


def _only(group: SheetGroup, wanted: str) -> SheetGroup:
    if wanted in group.title.casefold():
        return group
    return group._replace(lines=tuple(line for line in group.lines if wanted in f"{line.text} {line.key}".casefold()))
