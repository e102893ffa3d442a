"""The settings file as a text that a person edits: looked over, written as a whole, or put aside."""

from __future__ import annotations

import time
from pathlib import Path

from workbench.domain.errors import BadInput, GoalFileError
from workbench.domain.settings_queries import SettingsText
from workbench.settings.file_locks import held
from workbench.settings.schema import put_document, settings_of
from workbench.settings.toml_tables import read_table


def settings_text(file: Path, instead: str | None = None) -> SettingsText:
    """Return what stands in the file, or a text instead of it, and what is wrong with that. Raises `BadInput`."""
    text = _read(file) if instead is None else instead
    try:
        settings_of(read_table(file, text.encode()))
    except GoalFileError as error:
        said = error.message.removeprefix(f"{file}:{error.line}: ").removeprefix(f"{file}: ")
        return SettingsText(text=text, file=str(file), line=error.line, trouble=f"{said} {error.todo}".strip())
    return SettingsText(text=text, file=str(file))


def write_settings(file: Path, before: str, text: str) -> None:
    """Put a text into the file in place of what was read there.

    Raises `BadInput` where something is wrong with it, and where the file is not as it was read; it is as it was then.
    """
    found = settings_text(file, text)
    if found.trouble:
        raise BadInput(f"Line {found.line}: {found.trouble}" if found.line else found.trouble)
    with held(file):
        if _read(file) != before:
            raise BadInput(f"{file} was changed meanwhile.", "Close this, and open it again.")
        put_document(file, text)


def put_aside(file: Path) -> Path:
    """Give the file another name, so that what usually holds does; return that. Raises `BadInput`."""
    to = file.with_name(f"{file.name}.aside-{time.strftime('%Y%m%d-%H%M%S')}")
    try:
        with held(file):
            file.rename(to)
    except OSError as error:
        raise BadInput(f"{file} can't be moved: {error.strerror or error}.") from None
    return to


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8", "replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise BadInput(f"{file} can't be read: {error.strerror or error}.") from None
