"""`workbench settings`: what holds on this machine, and changing it."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute
from workbench.cli.out import Out
from workbench.domain.errors import BadInput
from workbench.domain.settings_queries import SettingRow, SettingValue
from workbench.domain.timeline_text import visible
from workbench.settings.files import find_places
from workbench.settings.handing_on import export_settings, import_settings
from workbench.settings.schema import (
    Settings,
    change_setting,
    read_settings,
    setting_named,
    setting_rows,
)

_COLUMNS = 100


async def act(given: argparse.Namespace, out: Out) -> int:
    """List the settings, tell, change or reset one, hand all on. Raises `BadInput`."""
    places = find_places(given.home, given.db)
    file = places.settings
    match given.act:
        case "list":
            _list(read_settings(file), given, out)
        case "path":
            out.line(visible(str(file)))
        case "get":
            row = setting_named(_named(given))
            out.line(visible(_shown(getattr(read_settings(file), row.key))))
        case "set":
            if not given.value:
                raise BadInput("`settings set` needs a value.", "Such as: workbench settings set backups 5")
            row = setting_named(_named(given))
            change_setting(file, row.key, value_of(row, given.value))
        case "reset":
            change_setting(file, _named(given), None)
        case "export":
            export_settings(places, Path(absolute(_named(given))))
        case "import":
            changed = import_settings(places, Path(absolute(_named(given))))
            out.remark(f"Changed: {', '.join(changed)}." if changed else "Nothing is other than it was.")
    return 0


def value_of(row: SettingRow, typed: list[str]) -> SettingValue:
    """Return what was typed as a value of a setting's kind. Raises `BadInput`."""
    if isinstance(row.usual, tuple):
        return tuple(typed)
    words = " ".join(typed)
    try:
        return type(row.usual)(words)
    except ValueError:
        raise BadInput(f"{row.key} is a number, not {words}.") from None


def _named(given: argparse.Namespace) -> str:
    if not given.name:
        what = "a file" if given.act in ("export", "import") else "the key of a setting"
        raise BadInput(f"`settings {given.act}` needs {what}.", "`workbench settings` lists them.")
    return str(given.name)


def _list(settings: Settings, given: argparse.Namespace, out: Out) -> None:
    rows = setting_rows(settings)
    if given.json:
        out.data(pretty(values(list(rows))))
        return
    for row in rows:
        mark = out.paint("good", f"  (usually {_shown(row.usual)})") if row.is_changed else ""
        out.line(f"{row.key} = {visible(_shown(row.value))}{mark}")
        choices = f" One of: {', '.join(row.choices)}." if row.choices else ""
        for line in textwrap.wrap(f"{row.title}. {row.description}{choices}", _COLUMNS - 2):
            out.line(out.paint("dim", f"  {line}"))


def _shown(value: SettingValue) -> str:
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return f"{value:g}" if isinstance(value, float) else str(value) or "empty"
