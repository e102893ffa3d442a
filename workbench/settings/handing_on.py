"""All settings in one file, to be taken to another machine: those of the file, and what the window keeps itself."""

from __future__ import annotations

from pathlib import Path

import tomlkit

from workbench.domain.errors import BadInput, GoalFileError
from workbench.settings.files import Places
from workbench.settings.schema import (
    change_setting,
    document_of,
    put_document,
    read_settings,
    setting_rows,
    settings_of,
)
from workbench.settings.toml_tables import read_file, read_table
from workbench.settings.window_file import checked, kept_in, take_over

_WINDOW = "window"
_SAYS = "What the window keeps itself, as it stands in window.ini; without this table an import leaves that alone."


def export_settings(places: Places, to: Path, *, replace: bool = False) -> None:
    """Write what holds to a new file, or to one that is there; there is no secret in it. Raises `BadInput`."""
    read_settings(places.settings)
    if to.exists() and not replace:
        raise BadInput(f"{to} is there already.", "Name another file.")
    document = document_of(places.settings)
    if kept := kept_in(places.window):
        document.add(tomlkit.nl())
        document.add(tomlkit.comment(_SAYS))
        table = tomlkit.table()
        for key, value in kept.items():
            table.add(key, value)
        document.add(_WINDOW, table)
    put_document(to, tomlkit.dumps(document))


def import_settings(places: Places, other: Path) -> tuple[str, ...]:
    """Take over what another file says of each setting, and of the window where it says anything of that.

    Returns what is other now: keys of settings, then words such as `theme`. Raises `BadInput`; where the file is
    broken, nothing was changed.
    """
    if not other.is_file():
        raise BadInput(f"{other} is not a file.", "`workbench settings export FILE` writes one.")
    now = read_settings(places.settings)
    try:
        table = read_table(other, read_file(other))
        window = checked(table.table(_WINDOW)) if table.has(_WINDOW) else None
        wanted = settings_of(table)
    except GoalFileError as error:
        raise BadInput(error.message, error.todo) from None
    changed = [row for row in setting_rows(wanted) if row.value != getattr(now, row.key)]
    for row in changed:
        change_setting(places.settings, row.key, row.value if row.is_changed else None)
    of_window = take_over(places.window, window) if window is not None else ()
    return (*(row.key for row in changed), *of_window)
