"""`connections.toml`: the named connections, to be read and written by hand too; and what trials of them found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import tomlkit

from workbench.domain.connections import ConnectionTried, ModelConnection
from workbench.domain.errors import BadInput
from workbench.settings.private_files import write_private

_HEAD = "Connections to models. Keys are not here: workbench connections key NAME."
_LARGEST = 1_000_000


def read_connections(file: Path) -> tuple[ModelConnection, ...]:
    """Return the connections, by name; none where there is no file. Raises `BadInput` where it can't be understood."""
    try:
        if file.stat().st_size > _LARGEST:
            raise BadInput(f"{file} is too long to name connections.")
        said = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadInput(f"{file} can't be read: {error}.", "Mend it, or move it away.") from None
    return tuple(sorted((_one(file, name, table) for name, table in said.items()), key=lambda each: each.name))


def _one(file: Path, name: str, table: Any) -> ModelConnection:
    unknown = set(table if isinstance(table, dict) else ()) - (set(ModelConnection.__struct_fields__) - {"name"})
    if unknown or not isinstance(table, dict):
        wrong = f"nothing is called {', '.join(sorted(unknown))}" if unknown else "it is no table"
        raise BadInput(f"{file}, [{name}]: {wrong}.", "Mend it, or remove the connection.")
    try:
        found = msgspec.convert({"name": name, **table}, ModelConnection)
        found.check()
    except (msgspec.ValidationError, BadInput) as error:
        raise BadInput(f"{file}, [{name}]: {error}", "Mend it, or remove the connection.") from None
    return found


def write_connections(file: Path, connections: Iterable[ModelConnection]) -> None:
    """Write the file at one go. Raises `BadInput` where it can't be written."""
    document = tomlkit.document()
    document.add(tomlkit.comment(_HEAD))
    plain = ModelConnection(name="", kind="server")
    for each in sorted(connections, key=lambda connection: connection.name):
        table = tomlkit.table()
        for field in ModelConnection.__struct_fields__:
            value = getattr(each, field)
            if field == "kind" or (field != "name" and value != getattr(plain, field)):
                table.add(field, value)
        document.add(each.name, table)
    try:
        write_private(file, tomlkit.dumps(document).encode())
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None


def read_tried(file: Path) -> dict[str, ConnectionTried]:
    """Return what the last trial of each connection found; a file that is missing or broken says nothing."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, ConnectionTried])
    except (OSError, msgspec.MsgspecError):
        return {}


def write_tried(file: Path, tried: dict[str, ConnectionTried]) -> None:
    """Write the file at one go. Raises `BadInput` where it can't be written."""
    try:
        write_private(file, msgspec.json.format(msgspec.json.encode(tried)))
    except OSError as error:
        raise BadInput(f"{file} can't be written: {error.strerror or error}.", "Nothing was changed.") from None
